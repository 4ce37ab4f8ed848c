"""The council's resolution that adopts a multi-year programme of contracting social services."""

from decimal import Decimal
from typing import Annotated, ClassVar

from pydantic import Field

from wkus_docs.document import (
    About,
    Document,
    Earlier,
    Findings,
    LegalBasis,
    Model,
    Provenance,
    error,
    rule,
    warning,
)
from wkus_docs.documents.uchwala_program_wieloletni.fakty import FACTS
from wkus_docs.documents.uchwala_program_wieloletni.program import (
    CelSzczegolowy,
    RodzajProgramu,
    Rozdzialy,
    SrodkiRoku,
    UslugaProgramu,
)
from wkus_docs.fact import Holds
from wkus_docs.law import acts
from wkus_docs.parts.konkurs.mala_dotacja import quotes_no_old_limit
from wkus_docs.parts.konkurs.program_wspolpracy import (
    committee_sizes_agree,
    is_adopted_in_time,
    nazwa_programu,
)
from wkus_docs.parts.konsultacje.konsultacje import (
    Konsultacje,
    RadaPozytku,
    board_had_its_days,
    consulted_before,
    results_are_known_before,
    results_follow_the_consultations,
)
from wkus_docs.parts.pieniadze.kwoty import ALSO_TO_BE_FIXED, suma, years_match
from wkus_docs.parts.strony.akt_wykonawczy import enters_into_force_once_issued
from wkus_docs.parts.strony.dane_jednostki import prints_of_the_unit
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.parts.strony.sfera_zadan import points_in_words_are_in_the_act
from wkus_docs.parts.strony.uchwala_rady import UchwalaRady
from wkus_docs.parts.strony.uchylana_uchwala import UchylanaUchwala
from wkus_docs.parts.strony.wejscie_w_zycie import (
    WejscieWZycie,
    entry_into_force_fits_its_rank,
    named_day,
    named_day_is_given,
    publication_has_its_days,
    reaches_back_knowingly,
)
from wkus_docs.polish.typografia import twarde_spacje
from wkus_docs.polish.zapis import kwota_zapis, lata
from wkus_docs.proposal import Proposal
from wkus_docs.relations import (
    is_no_later,
    precedes,
    title_speaks_of_the_period,
    written_without_quotes,
    written_without_what_is_printed,
)
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.wording import stands_in_the_genitive

_UDPP, _OAD = acts["udpp"], acts["oad"]
_NOTHING = Decimal(0)
_ELEMENTY = {
    "zasady_wspolpracy": "zasady współpracy",
    "formy_wspolpracy": "formy współpracy",
    "priorytety": "priorytetowe zadania publiczne",
    "sposob_oceny": "sposób oceny realizacji programu",
    "sposob_tworzenia": "informacja o sposobie tworzenia programu",
    "zasady_komisji": "zasady działania komisji konkursowych",
}


class UchwalaProgramWieloletni(UchwalaRady, Document):
    """Uchwała w sprawie wieloletniego programu współpracy – kontraktowania usług społecznych

    Uchwała rady z programem w załączniku i uzasadnieniem. Program wieloletni musi mieć pięć elementów: cele,
    zakres, okres, sposób realizacji i środki; może mieć też sześć pozostałych, które ma program roczny. Ten
    sam układ służy programowi rocznemu, który ma wszystkie jedenaście.
    """

    names_organs: ClassVar[tuple[str, ...]] = ("organ", "rada")

    about: ClassVar[About] = About(
        kind="uchwała",
        stages=("4 uchwały",),
        author="rada gminy (projekt: wójt, burmistrz albo prezydent)",
        legal_basis=(
            LegalBasis(_UDPP["art. 5a ust. 1"]),
            LegalBasis(_UDPP["art. 5a ust. 2"]),
            LegalBasis(acts["usg"]["art. 18 ust. 2 pkt 15"]),
        ),
        provenance=(Provenance.WKUS, Provenance.SISTER_MODEL),
        sources="Układ i formuły: Zasady techniki prawodawczej. Treść rozdziałów jest nasza; nie powtarza ustawy.",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS

    prints_checksum: ClassVar[bool] = False

    earlier = (
        Earlier(
            "dotacja_po_sprawozdaniu",
            "0.2.0",
            "dotacja_po_sprawozdaniu",
            "Bez tego pola dokument o tym nie mówi.",
            absent="tak",
        ),
        Earlier(
            "czy_szczegolowe_ogloszenie",
            "0.2.0",
            "czy_szczegolowe_ogloszenie",
            "Bez tego pola dokument o tym nie mówi.",
            absent="tak",
        ),
    )

    _prints_the_journal_of_the_province = prints_of_the_unit(
        "wojewodztwo",
        when=lambda d: d.czy_akt_prawa_miejscowego or (d.uchylana_uchwala and d.uchylana_uchwala.ogloszenie),
    )

    okres: Okres
    """Okres programu"""
    rodzaj: RodzajProgramu = RodzajProgramu.WIELOLETNI
    """Rodzaj programu
    „wieloletni” (na co najmniej dwa lata) albo „roczny”."""
    przedmiot_uchwaly: Tekst | None = None
    """Przedmiot uchwały własnymi słowami
    Po słowach „w sprawie”, np. „uchwalenia programu współpracy…”. Puste: przedmiot układa program."""
    tytul_programu: Tekst | None = None
    """Tytuł programu własnymi słowami
    W mianowniku. Puste: „Wieloletni program współpracy…” albo „Roczny program współpracy…”."""
    czy_akt_prawa_miejscowego: Annotated[TakNie, Proposal("nie")]
    """Czy uchwała jest aktem prawa miejscowego
    Poglądy sądów i wojewodów są różne; „tak” daje ogłoszenie w dzienniku urzędowym województwa."""
    wejscie_w_zycie: Annotated[WejscieWZycie, Proposal("z dniem oznaczonym")]
    """Wejście w życie
    „z dniem podjęcia”, „po ogłoszeniu” (po 14 dniach od ogłoszenia w dzienniku) albo „z dniem oznaczonym”."""
    data_wejscia_w_zycie: Annotated[Data | None, Proposal(of="okres.od")] = None
    """Data wejścia w życie
    Tylko przy wejściu w życie „z dniem oznaczonym”."""
    z_moca_od: Data | None = None
    """Moc od dnia wcześniejszego
    Puste, gdy uchwała nie działa wstecz."""
    uchylana_uchwala: UchylanaUchwala | None = None
    """Uchwała, która traci moc"""
    model: Model | None = None
    """Model kontraktowania
    JAKOŚĆ, EFEKTYWNOŚĆ albo WSPÓŁPRACA."""

    cel_glowny: Opis
    """Cel główny (element 1)"""
    cele_szczegolowe: tuple[CelSzczegolowy, ...] = Field(min_length=1)
    """Cele szczegółowe (element 1)"""
    zasady_wspolpracy: tuple[Tekst, ...] = ()
    """Zasady współpracy (element 2)
    Jak gmina stosuje zasady u siebie; nie przepisuj ich z ustawy."""
    uslugi: tuple[UslugaProgramu, ...] = Field(min_length=1)
    """Zakres przedmiotowy (element 3)
    Usługi, które mogą zostać objęte umowami wieloletnimi."""
    formy_wspolpracy: tuple[Tekst, ...] = ()
    """Formy współpracy pozafinansowej (element 4)"""
    priorytety: tuple[Tekst, ...] = ()
    """Priorytetowe zadania publiczne (element 5)
    W kolejności ważności."""
    kroki_przed_konkursem: tuple[Tekst, ...] = ()
    """Sposób realizacji: co poprzedza zlecenie (element 7)"""
    wykonawcy_programu: Annotated[tuple[Tekst, ...], Proposal(of="jednostka.organ.mianownik")] = ()
    """Sposób realizacji: kto wykonuje program (element 7)"""
    liczba_przegladow_w_roku: LiczbaDodatnia | None = None
    """Liczba wspólnych przeglądów umowy w roku (element 7)"""
    dotacja_po_sprawozdaniu: TakNie | None = None
    """Czy dotację na rok następny przekazuje się po złożeniu sprawozdania za rok poprzedni
    Co tu obiecano, powtórz w ogłoszeniu konkursu i w umowie. Dotyczy programu wieloletniego."""
    czy_szczegolowe_ogloszenie: TakNie | None = None
    """Czy ogłoszenie konkursu ma podawać kwotę na każdy rok, standard, wskaźniki i kryteria z wagami
    Co tu obiecano, powtórz w ogłoszeniu konkursu. Dotyczy programu wieloletniego."""
    srodki: tuple[SrodkiRoku, ...] = ()
    """Wysokość środków planowanych w latach (element 8)"""
    kwota_programu: Kwota | None = None
    """Wysokość środków planowanych na cały program [zł] (element 8)
    Gdy nie dzieli się jej na lata; inaczej sumę liczy program."""
    nazwa_przedsiewziecia_wpf: Tekst | None = None
    """Nazwa przedsięwzięcia w wieloletniej prognozie finansowej"""
    sposob_oceny: tuple[Tekst, ...] = ()
    """Sposób oceny realizacji: mierniki (element 9)"""
    data_oceny_koncowej: Data | None = None
    """Termin oceny całego programu (element 9)"""
    sposob_tworzenia: Opis | None = None
    """Sposób tworzenia programu (element 10)
    Kto przygotował projekt i na jakich danych."""
    konsultacje: Konsultacje
    """Konsultacje (element 10)"""
    min_sklad_komisji: LiczbaDodatnia | None = None
    """Najmniejszy skład komisji konkursowej (element 11)"""
    maks_sklad_komisji: LiczbaDodatnia | None = None
    """Największy skład komisji konkursowej (element 11)"""
    zasady_komisji: tuple[Tekst, ...] = ()
    """Zasady działania komisji konkursowych (element 11)"""

    stan_obecny: Opis | None = None
    """Uzasadnienie: stan obecny
    Kto i jak dziś wykonuje usługę, ilu jest odbiorców, ile to kosztuje, co nie działa."""
    dlaczego_wieloletni: Opis | None = None
    """Uzasadnienie: dlaczego program wieloletni"""
    skutki_spoleczne: Opis | None = None
    """Uzasadnienie: skutki społeczne i ryzyka"""
    dodatkowe_podstawy: tuple[Tekst, ...] = ()
    """Dodatkowe podstawy prawne
    Każda w dopełniaczu, po słowach „na podstawie”, z dziennikiem, w którym ją ogłoszono."""
    postanowienia_dodatkowe: tuple[Opis, ...] = ()
    """Postanowienia dodatkowe
    Własne postanowienia aktu, każde jako osobny paragraf przed przepisami końcowymi."""

    @property
    def przedmiot(self) -> str:
        """Subject of the resolution, after „w sprawie”."""
        return self.przedmiot_uchwaly or f"{self.rodzaj_dopelniacz} {self._nazwa_programu}"

    @property
    def pelny_tytul(self) -> str:
        """Title of the programme, in the nominative and with a capital."""
        ours = f"{self.rodzaj.etykieta.capitalize()} {self._nazwa_programu}".replace("programu", "program", 1)
        return twarde_spacje(self.tytul_programu or ours)

    @property
    def _rodzaj_projektu(self) -> str:
        """Kind of the draft, as a notice of its consultations names it."""
        return f"{self.rodzaj.etykieta} program współpracy"

    @property
    def _jedyna_usluga(self) -> UslugaProgramu | None:
        """The service, where the programme has only one: a competition is of it."""
        return self.uslugi[0] if len(self.uslugi) == 1 else None

    @property
    def rodzaj_dopelniacz(self) -> str:
        """Kind in the genitive: „wieloletniego”."""
        return "rocznego" if self.roczny else "wieloletniego"

    @property
    def _nazwa_programu(self) -> str:
        return nazwa_programu(self.jednostka, self.okres)

    @property
    def roczny(self) -> bool:
        """Whether it is a programme for one year."""
        return self.rodzaj == RodzajProgramu.ROCZNY

    @property
    def przepis_programu(self) -> str:
        """Unit of the act on public benefit by which the council adopts such a programme."""
        return twarde_spacje(_UDPP["art. 5a ust. 1" if self.roczny else "art. 5a ust. 2"].jednostka)

    @property
    def rozdzialy(self) -> Rozdzialy:
        """Numbers of the chapters: those that have nothing to say are left out."""
        return Rozdzialy.po_kolei(
            {
                "zasady": bool(self.zasady_wspolpracy),
                "zakres": True,
                "formy": bool(self.formy_wspolpracy),
                "priorytety": bool(self.priorytety),
                "okres": True,
                "realizacja": True,
                "srodki": self.znane_srodki,
                "ocena": self.ocenia_sie,
                "tworzenie": True,
                "komisje": self.mowi_o_komisjach,
            }
        )

    @property
    def znane_srodki(self) -> bool:
        """Whether any money is told."""
        return bool(self.srodki) or self.kwota_programu is not None

    @property
    def ocenia_sie(self) -> bool:
        """Whether the programme says how it will be judged."""
        return bool(self.sposob_oceny) or self.mierzy_cele or self.data_oceny_koncowej is not None

    @property
    def mierzy_cele(self) -> bool:
        """Whether any aim has its measure."""
        return any(item.miara for item in self.cele_szczegolowe)

    @property
    def mowi_o_komisjach(self) -> bool:
        """Whether the programme says anything of committees."""
        return bool(self.zasady_komisji or self.min_sklad_komisji or self.maks_sklad_komisji)

    @property
    def podaje_sfery(self) -> bool:
        """Whether any service names its points of the sphere."""
        return any(item.sfera for item in self.uslugi)

    @property
    def podaje_modele(self) -> bool:
        """Whether any service has its model."""
        return any(item.model for item in self.uslugi)

    @property
    def dzieli_srodki(self) -> bool:
        """Whether every year whose money is known tells its two shares apart."""
        known = [item.podzielone for item in self.srodki if item.znane]
        return bool(known) and all(known)

    @property
    def ma_wszystkie_elementy(self) -> bool:
        """Whether it has the elements of a yearly programme too."""
        told = (self.zasady_wspolpracy, self.formy_wspolpracy, self.priorytety, self.sposob_oceny)
        return all(told) and bool(self.sposob_tworzenia and self.zasady_komisji)

    @property
    def srodki_razem(self) -> Decimal:
        """Money of the programme: the one amount where it is told, else the sum of the years that are known."""
        return self.lata_razem if self.kwota_programu is None else self.kwota_programu

    @property
    def lata_razem(self) -> Decimal:
        """Sum of the years that are known."""
        return suma(rok.razem for rok in self.srodki)

    @property
    def lata_znane(self) -> bool:
        """Whether the money of every year is known, so that sums of years are whole."""
        return all(item.znane for item in self.srodki)

    @property
    def suma_cala(self) -> bool:
        """Whether the sum told is that of the whole programme, with no year left to be fixed."""
        return self.kwota_programu is not None or self.lata_znane

    @property
    def lata_opisane(self) -> tuple[SrodkiRoku, ...]:
        """Years of whose money there is more to say than the amount, or whose amount is still to be fixed."""
        return tuple(item for item in self.srodki if item.podane and not item.zwykle)

    @property
    def umowy_razem(self) -> Decimal:
        """Sum of all years for multi-year agreements."""
        return suma(rok.kwota_umow_wieloletnich or _NOTHING for rok in self.srodki)

    @property
    def pozostale_razem(self) -> Decimal:
        """Sum of all years for the other grants."""
        return suma(rok.kwota_pozostala or _NOTHING for rok in self.srodki)

    @property
    def opinia_rady_pozytku(self) -> bool:
        """Whether there is an opinion to be heard."""
        return self.konsultacje.rada_pozytku == RadaPozytku.OPINIA

    @rule(_UDPP["art. 5a ust. 1"], _UDPP["art. 5a ust. 2"])
    def _is_for_several_years(self) -> Findings:
        """Program wieloletni obejmuje więcej niż jeden rok, a roczny jeden."""
        if self.roczny and self.okres.wieloletni:
            yield error(
                "rodzaj",
                f"Program roczny miałby trwać w latach {lata(self.okres.od.year, self.okres.do.year)}.",
                hint="Wpisz „rodzaj: wieloletni” albo popraw okres.",
            )
        elif not self.roczny and not self.okres.wieloletni:
            yield error(
                ("okres", "do"),
                f"Program obejmuje tylko rok {self.okres.od.year}, a wieloletni obejmuje co najmniej dwa lata.",
                hint="Wpisz „rodzaj: roczny” albo popraw okres.",
            )

    @rule(_UDPP["art. 5a ust. 4"])
    def _yearly_programme_has_its_elements(self) -> Findings:
        """Program roczny ma wszystkie elementy, których wymaga ustawa."""
        elements = {
            "zasady_wspolpracy": self.zasady_wspolpracy,
            "formy_wspolpracy": self.formy_wspolpracy,
            "priorytety": self.priorytety,
            "sposob_oceny": self.ocenia_sie,
            "sposob_tworzenia": self.sposob_tworzenia,
            "zasady_komisji": self.zasady_komisji,
        }
        for name in [name for name, told in elements.items() if self.roczny and not told]:
            yield error(
                name,
                f"W programie rocznym brakuje elementu: {_ELEMENTY[name]}.",
                hint="Uzupełnij to pole: ustawa wymaga tego elementu od programu rocznego.",
            )

    @rule(_UDPP["art. 5a ust. 4 pkt 7"], _UDPP["art. 5a ust. 5 pkt 4"])
    def _says_how_it_is_carried_out(self) -> Findings:
        """Program określa sposób realizacji."""
        if not (self.kroki_przed_konkursem or self.wykonawcy_programu):
            yield error(
                "wykonawcy_programu",
                "Program nie określa sposobu realizacji.",
                hint="Napisz, co poprzedza zlecenie usługi, albo kto wykonuje program.",
            )

    @rule(_UDPP["art. 5a ust. 4 pkt 8"], _UDPP["art. 5a ust. 5 pkt 5"])
    def _says_how_much_is_planned(self) -> Findings:
        """Program określa wysokość środków planowanych na jego realizację."""
        if not self.znane_srodki or self.srodki_razem == 0:
            yield error(
                "srodki",
                "Program nie określa wysokości środków.",
                hint="Podaj kwoty na lata albo kwota_programu.",
            )

    @rule()
    def _sum_is_that_of_the_years(self) -> Findings:
        """Kwota na cały program jest sumą kwot na lata."""
        if not self.srodki or self.kwota_programu is None:
            return
        known = self.lata_razem
        if self.kwota_programu < known or (self.lata_znane and self.kwota_programu > known):
            yield error(
                "kwota_programu",
                f"Na program podano {kwota_zapis(self.kwota_programu)}, a na lata razem {kwota_zapis(known)}.",
                hint="Popraw jedną z kwot; sumę lat liczy program, więc można ją pominąć.",
            )

    _is_adopted_in_time = is_adopted_in_time("data_uchwaly", first="okres.od", yearly="roczny")
    _was_consulted_before = consulted_before(
        "Program", provisions=(_UDPP["art. 5a ust. 1"], _UDPP["art. 5a ust. 2"])
    )
    _results_are_known_before = results_are_known_before()
    _results_follow_the_consultations = results_follow_the_consultations()
    _board_had_its_days = board_had_its_days(
        "konsultacje.rada_pozytku",
        sent="konsultacje.data_przekazania_radzie_pozytku",
        day="data_uchwaly",
        before="uchwałą",
    )

    _services_belong_to_public_tasks = points_in_words_are_in_the_act("uslugi.*.sfera", day="data_uchwaly")

    @rule()
    def _money_is_planned_every_year(self) -> Findings:
        """Środki są podane dokładnie raz na każdy rok programu."""
        if self.srodki:
            for found in years_match(self.srodki, self.okres.lata, ("srodki",), hint=ALSO_TO_BE_FIXED):
                missing = found.loc == ("srodki",)
                yield (warning if missing else error)(found.loc, found.message, hint=found.hint)

    @rule()
    def _no_year_is_without_money(self) -> Findings:
        """Środki każdego roku programu są większe od zera."""
        for index, rok in enumerate(self.srodki):
            if rok.razem <= 0 and not rok.do_ustalenia:
                yield warning(
                    ("srodki", index), f"Na rok {rok.rok} nie zaplanowano środków.", hint="Podaj kwoty."
                )

    _entry_into_force_fits_its_rank = entry_into_force_fits_its_rank()
    _publication_has_its_days = publication_has_its_days()
    _named_day_is_given = named_day_is_given()
    _reaches_back_knowingly = reaches_back_knowingly()
    _enters_into_force_once_adopted = enters_into_force_once_issued("data_uchwaly", in_force=named_day)
    _repeals_what_was_before = precedes(
        "uchylana_uchwala.data_uchwaly", later="data_uchwaly", what="Uchylana uchwała", than="ta uchwała"
    )
    _subject_stands_alone = written_without_what_is_printed("przedmiot_uchwaly")
    _undertaking_has_no_quotes = written_without_quotes("nazwa_przedsiewziecia_wpf")
    _title_speaks_of_the_period = title_speaks_of_the_period(
        "tytul_programu", period="okres", of_a_task=False
    )
    _subject_speaks_of_the_period = title_speaks_of_the_period(
        "przedmiot_uchwaly", period="okres", of_a_task=False
    )

    _committee_sizes_agree = committee_sizes_agree()

    @rule()
    def _says_why_it_is_proposed(self) -> Findings:
        """Uzasadnienie mówi, dlaczego uchwała jest potrzebna."""
        if not (self.stan_obecny or self.dlaczego_wieloletni or self.skutki_spoleczne):
            yield warning(
                "stan_obecny",
                "Uzasadnienie nie mówi, dlaczego uchwała jest potrzebna.",
                hint="Opisz stan obecny, powody albo skutki; wystarczy jedno z trzech pól.",
            )

    _quotes_no_old_limits = quotes_no_old_limit(day="data_uchwaly")
    _further_bases_are_in_the_genitive = stands_in_the_genitive("dodatkowe_podstawy.*", after="na podstawie")
    _subject_is_in_the_genitive = stands_in_the_genitive("przedmiot_uchwaly", after="w sprawie")
    _is_evaluated_once_begun = is_no_later(
        "okres.od", later="data_oceny_koncowej", what="Początek programu", than="ocena końcowa"
    )
