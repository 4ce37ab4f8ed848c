"""The council's resolution that adopts a multi-year programme of contracting social services."""

from datetime import date
from decimal import Decimal
from typing import ClassVar

from pydantic import Field

from wkus_docs.document import (
    About,
    Document,
    Findings,
    LegalBasis,
    Model,
    Provenance,
    Take,
    error,
    rule,
    warning,
)
from wkus_docs.documents.uchwala_program_wieloletni.program import (
    CelSzczegolowy,
    SrodkiRoku,
    UchylanaUchwala,
    UslugaProgramu,
    WejscieWZycie,
    named_day,
)
from wkus_docs.law import acts, parameters
from wkus_docs.parts.konkurs.mala_dotacja import quotes_no_old_limit
from wkus_docs.parts.konsultacje.konsultacje import Konsultacje, RadaPozytku, board_had_its_days
from wkus_docs.parts.pieniadze.kwoty import each_year_has_its_amount, suma
from wkus_docs.parts.strony.akt_wykonawczy import enters_into_force_once_issued
from wkus_docs.parts.strony.jednostka import Jednostka
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis, Tekst

_UDPP = acts["udpp"]


class UchwalaProgramWieloletni(Document):
    """Uchwała w sprawie wieloletniego programu współpracy – kontraktowania usług społecznych

    Uchwała rady z programem w załączniku i uzasadnieniem. Program zawiera pięć elementów, których prawo
    wymaga od programu wieloletniego, i sześć pozostałych, które ma program roczny.
    """

    about: ClassVar[About] = About(
        kind="uchwała",
        stages=("4 uchwały",),
        author="rada gminy (projekt: wójt, burmistrz albo prezydent)",
        legal_basis=(LegalBasis(_UDPP["art. 5a ust. 2"]), LegalBasis(acts["usg"]["art. 18 ust. 2 pkt 15"])),
        provenance=(Provenance.WKUS, Provenance.SISTER_MODEL),
        sources="Układ i formuły: Zasady techniki prawodawczej. Treść rozdziałów jest nasza; nie powtarza ustawy.",
    )

    takes: ClassVar[tuple[Take, ...]] = tuple(
        Take(f"konsultacje.{field}", "protokol_konsultacji", f"do_uchwaly.{field}")
        for field in (
            "okres", "liczba_organizacji", "liczba_uwag", "liczba_uwag_uwzglednionych",
            "data_publikacji_wynikow", "rada_pozytku",
        )
    )  # fmt: skip

    jednostka: Jednostka
    """Jednostka samorządu"""
    numer: Tekst
    """Numer uchwały
    Np. „XXXI/248/2026”."""
    data_uchwaly: Data
    """Data uchwały"""
    okres: Okres
    """Okres programu"""
    czy_akt_prawa_miejscowego: TakNie
    """Czy uchwała jest aktem prawa miejscowego
    Praktyka wojewodów jest różna; „tak” daje ogłoszenie w dzienniku urzędowym województwa."""
    wejscie_w_zycie: WejscieWZycie
    """Wejście w życie
    „z dniem podjęcia”, „po 14 dniach od ogłoszenia” albo „z dniem oznaczonym”."""
    data_wejscia_w_zycie: Data | None = None
    """Data wejścia w życie
    Tylko przy wejściu w życie „z dniem oznaczonym”."""
    uchylana_uchwala: UchylanaUchwala | None = None
    """Uchwała, która traci moc"""
    model: Model
    """Model kontraktowania
    JAKOŚĆ, EFEKTYWNOŚĆ albo WSPÓŁPRACA."""

    cel_glowny: Opis
    """Cel główny (element 1)"""
    cele_szczegolowe: tuple[CelSzczegolowy, ...] = Field(min_length=1)
    """Cele szczegółowe (element 1)"""
    zasady_wspolpracy: tuple[Tekst, ...] = Field(min_length=1)
    """Zasady współpracy (element 2)
    Jak gmina stosuje zasady u siebie; nie przepisuj ich z ustawy."""
    uslugi: tuple[UslugaProgramu, ...] = Field(min_length=1)
    """Zakres przedmiotowy (element 3)
    Usługi, które mogą zostać objęte umowami wieloletnimi."""
    formy_wspolpracy: tuple[Tekst, ...] = Field(min_length=1)
    """Formy współpracy pozafinansowej (element 4)"""
    priorytety: tuple[Tekst, ...] = Field(min_length=1)
    """Priorytetowe zadania publiczne (element 5)
    W kolejności ważności."""
    kroki_przed_konkursem: tuple[Tekst, ...] = Field(min_length=1)
    """Sposób realizacji: co poprzedza zlecenie (element 7)"""
    wykonawcy_programu: tuple[Tekst, ...] = Field(min_length=1)
    """Sposób realizacji: kto wykonuje program (element 7)"""
    liczba_przegladow_w_roku: LiczbaDodatnia
    """Liczba wspólnych przeglądów umowy w roku (element 7)"""
    srodki: tuple[SrodkiRoku, ...] = Field(min_length=1)
    """Wysokość środków planowanych w latach (element 8)"""
    nazwa_przedsiewziecia_wpf: Tekst
    """Nazwa przedsięwzięcia w wieloletniej prognozie finansowej"""
    sposob_oceny: tuple[Tekst, ...] = Field(min_length=1)
    """Sposób oceny realizacji: mierniki (element 9)"""
    data_oceny_koncowej: Data
    """Termin oceny całego programu (element 9)"""
    sposob_tworzenia: Opis
    """Sposób tworzenia programu (element 10)
    Kto przygotował projekt i na jakich danych."""
    konsultacje: Konsultacje
    """Konsultacje (element 10)"""
    min_sklad_komisji: LiczbaDodatnia
    """Najmniejszy skład komisji konkursowej (element 11)"""
    maks_sklad_komisji: LiczbaDodatnia
    """Największy skład komisji konkursowej (element 11)"""
    zasady_komisji: tuple[Tekst, ...] = Field(min_length=1)
    """Zasady działania komisji konkursowych (element 11)"""

    stan_obecny: Opis
    """Uzasadnienie: stan obecny
    Kto i jak dziś wykonuje usługę, ilu jest odbiorców, ile to kosztuje, co nie działa."""
    dlaczego_wieloletni: Opis
    """Uzasadnienie: dlaczego program wieloletni"""
    skutki_spoleczne: Opis
    """Uzasadnienie: skutki społeczne i ryzyka"""

    @property
    def tytul_dokumentu(self) -> str:
        """Title in the file's properties."""
        return f"Uchwała Nr {self.numer} w sprawie {self.przedmiot}"

    @property
    def autor_dokumentu(self) -> str:
        """The council."""
        return self.jednostka.rada.mianownik

    @property
    def data_dokumentu(self) -> date:
        """Day of the resolution."""
        return self.data_uchwaly

    @property
    def przedmiot(self) -> str:
        """Subject of the resolution, after „w sprawie”."""
        return (
            f"wieloletniego programu współpracy {self.jednostka.pelna_nazwa.dopelniacz} z organizacjami "
            "pozarządowymi oraz innymi podmiotami prowadzącymi działalność pożytku publicznego na lata "
            f"{self.okres.od.year}–{self.okres.do.year}"
        )

    @property
    def podstawa_kompetencji(self) -> str:
        """Key of the act that lets this council decide: gmina, powiat or województwo."""
        return {"powiat": "usp", "wojewodztwo": "usw"}.get(self.jednostka.rodzaj.value, "usg")

    @property
    def przepis_kompetencji(self) -> str:
        """Unit of that act."""
        units = {"usg": "art. 18 ust. 2 pkt 15", "usp": "art. 12 pkt 11", "usw": "art. 18 pkt 20"}
        return acts[self.podstawa_kompetencji][units[self.podstawa_kompetencji]].jednostka

    @property
    def srodki_razem(self) -> Decimal:
        """Sum of all years, all money."""
        return suma(rok.razem for rok in self.srodki)

    @property
    def umowy_razem(self) -> Decimal:
        """Sum of all years for multi-year agreements."""
        return suma(rok.kwota_umow_wieloletnich for rok in self.srodki)

    @property
    def pozostale_razem(self) -> Decimal:
        """Sum of all years for the other grants."""
        return suma(rok.kwota_pozostala for rok in self.srodki)

    @property
    def opinia_rady_pozytku(self) -> bool:
        """Whether there is an opinion to be heard."""
        return self.konsultacje.rada_pozytku is RadaPozytku.OPINIA

    @rule(_UDPP["art. 5a ust. 2"], _UDPP["art. 5a ust. 5"])
    def _is_for_several_years(self) -> Findings:
        """Program obejmuje więcej niż jeden rok."""
        if not self.okres.wieloletni:
            yield error(
                ("okres", "do"),
                f"Program obejmuje tylko rok {self.okres.od.year}.",
                hint="Program na jeden rok to program roczny; wieloletni obejmuje co najmniej dwa lata.",
            )

    @rule(_UDPP["art. 5a ust. 1"])
    def _is_adopted_in_time(self) -> Findings:
        """Program uchwalono przed końcem listopada roku poprzedzającego jego początek."""
        month, day = parameters["termin_programu_rocznego"].na(self.data_uchwaly)
        limit = date(self.okres.od.year - 1, month, day)
        if self.data_uchwaly > limit:
            yield warning(
                "data_uchwaly",
                f"Uchwała z {data_slownie(self.data_uchwaly)} zapada po {data_slownie(limit)}.",
                hint="Termin wiąże program roczny; przy wieloletnim zachowaj go, żeby programy były spójne.",
            )

    @rule(_UDPP["art. 5a ust. 2"], _UDPP["art. 5 ust. 5"])
    def _was_consulted_before(self) -> Findings:
        """Konsultacje i ich wyniki wyprzedzają uchwałę."""
        if self.konsultacje.okres.do >= self.data_uchwaly:
            yield error(
                ("konsultacje", "okres", "do"),
                "Konsultacje kończą się nie wcześniej niż w dniu uchwały.",
                hint="Program uchwala się po konsultacjach; popraw daty.",
            )
        if self.konsultacje.data_publikacji_wynikow > self.data_uchwaly:
            yield error(
                ("konsultacje", "data_publikacji_wynikow"),
                "Wyniki konsultacji ogłoszono po uchwale.",
                hint="Rada powinna znać wyniki, zanim uchwali program.",
            )

    _board_had_its_days = board_had_its_days(
        "konsultacje.rada_pozytku",
        sent="konsultacje.data_przekazania_radzie_pozytku",
        day="data_uchwaly",
        before="uchwałą",
    )

    _money_is_planned_every_year = each_year_has_its_amount(
        "srodki", years="okres.lata", provisions=(_UDPP["art. 5a ust. 5"],)
    )

    @rule(_UDPP["art. 5a ust. 5"])
    def _no_year_is_without_money(self) -> Findings:
        """Środki każdego roku programu są większe od zera."""
        for index, rok in enumerate(self.srodki):
            if rok.razem <= 0:
                yield error(
                    ("srodki", index), f"Na rok {rok.rok} nie zaplanowano środków.", hint="Podaj kwoty."
                )

    @rule(acts["oad"]["art. 4 ust. 1"], acts["ztp"]["§ 45"])
    def _entry_into_force_fits_its_rank(self) -> Findings:
        """Akt prawa miejscowego wchodzi w życie po ogłoszeniu; inny – z dniem podjęcia albo oznaczonym."""
        after = self.wejscie_w_zycie is WejscieWZycie.PO_OGLOSZENIU
        if self.czy_akt_prawa_miejscowego and not after:
            yield error(
                "wejscie_w_zycie",
                "Akt prawa miejscowego wchodzi w życie po upływie terminu od dnia ogłoszenia.",
                hint="Wpisz „po ogłoszeniu” albo zmień czy_akt_prawa_miejscowego na „nie”.",
            )
        if not self.czy_akt_prawa_miejscowego and after:
            yield error(
                "wejscie_w_zycie",
                "Uchwała, która nie jest prawem miejscowym, nie wchodzi w życie po ogłoszeniu w dzienniku.",
                hint="Wpisz „z dniem podjęcia” albo „z dniem oznaczonym”.",
            )

    @rule(acts["ztp"]["§ 45"])
    def _named_day_is_given(self) -> Findings:
        """Przy wejściu w życie z dniem oznaczonym podano ten dzień."""
        if self.wejscie_w_zycie is WejscieWZycie.Z_DNIEM and self.data_wejscia_w_zycie is None:
            yield error(
                "wejscie_w_zycie", "Brakuje dnia wejścia w życie.", hint="Dopisz data_wejscia_w_zycie."
            )

    _enters_into_force_once_adopted = enters_into_force_once_issued("data_uchwaly", in_force=named_day)

    @rule(_UDPP["art. 5a ust. 4"])
    def _committee_sizes_agree(self) -> Findings:
        """Najmniejszy skład komisji nie przekracza największego."""
        if self.min_sklad_komisji > self.maks_sklad_komisji:
            yield error(
                "min_sklad_komisji",
                f"Najmniejszy skład ({self.min_sklad_komisji}) jest większy od największego "
                f"({self.maks_sklad_komisji}).",
                hint="Zamień liczby.",
            )

    _quotes_no_old_limits = quotes_no_old_limit(day="data_uchwaly")
