"""Karta diagnozy usługi społecznej."""

from datetime import date
from decimal import Decimal
from typing import ClassVar

from pydantic import Field

from wkus_docs.document import About, Document, Findings, LegalBasis, Provenance, error, rule, warning
from wkus_docs.documents.karta_diagnozy_uslugi.fakty import FACTS
from wkus_docs.fact import Holds
from wkus_docs.issuing import DataWydania
from wkus_docs.law import acts
from wkus_docs.parts.badanie.diagnoza import (
    ObecnaRealizacja,
    Odbiorcy,
    Potrzeba,
    ProblemUslugi,
    RokUslugi,
    SposobRealizacji,
    StanPotrzeby,
    Zasob,
    iloraz,
)
from wkus_docs.parts.badanie.zrodlo_danych import ZrodloDiagnozy
from wkus_docs.parts.pieniadze.kwoty import suma
from wkus_docs.parts.strony.jednostka import JednostkaUrzedu
from wkus_docs.parts.strony.osoba import KontaktUrzedu
from wkus_docs.parts.strony.usluga import Usluga
from wkus_docs.parts.strony.zespol import OsobaZespolu, organisations_took_part
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.relations import case_is_not_of_a_later_year, listed_once
from wkus_docs.scalars.tekst import Opis, Tekst

_UDPP = acts["udpp"]
_OSZCZEDNIE = acts["ufp"]["art. 44 ust. 3"]
_FULL_YEARS = 3  # our own measure, not a legal term: hence only a warning


class KartaDiagnozyUslugi(Document):
    """Karta diagnozy usługi społecznej

    Pierwszy dokument procedury: kto i jak prowadzi usługę dziś, komu jej brakuje, ile kosztuje jednostka
    usługi, jakie są zasoby i problemy. Z karty korzystają badanie nakładów i efektów, analiza ryzyk i
    uzasadnienie uchwały. Sumy i koszt jednostkowy liczy program.
    """

    about: ClassVar[About] = About(
        kind="formularz",
        stages=("1 diagnoza",),
        author="referat urzędu z organizacjami",
        legal_basis=(LegalBasis(_UDPP["art. 5 ust. 3"]), LegalBasis(_OSZCZEDNIE)),
        provenance=(Provenance.WKUS_SUBSTANCE, Provenance.PRACTICE),
        sources="Wzoru urzędowego nie ma. Diagnozę (dane zastane, ankiety, wywiady) poświadcza projekt WKUS, "
        "dziewięć obszarów to jego lista; układ karty jest nasz. Zakres porównano z broszurą Biblioteczki CUS "
        "o diagnozie potrzeb i potencjału (2020). Trzy pełne lata kosztów to nasza miara, nie przepis; treść "
        "art. 44 ust. 3 ustawy o finansach publicznych jest z pamięci.",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS

    jednostka: JednostkaUrzedu
    """Jednostka samorządu"""
    znak_sprawy: Tekst | None = None
    """Znak sprawy
    Puste, jeżeli go nie nadano."""
    data_diagnozy: DataWydania
    """Data karty"""
    usluga: Usluga
    """Usługa"""
    obecna_realizacja: ObecnaRealizacja
    """Obecny sposób realizacji"""
    odbiorcy: Odbiorcy
    """Odbiorcy"""
    potrzeby: tuple[Potrzeba, ...] = Field(min_length=1)
    """Potrzeby odbiorców
    Zaspokojone i niezaspokojone."""
    lata: tuple[RokUslugi, ...] = ()
    """Pełne lata usługi
    Trzy ostatnie zakończone lata, jeżeli usługę prowadzono."""
    dlaczego_brak_lat: Opis | None = None
    """Dlaczego brakuje danych z lat
    Tylko wtedy, gdy nie ma danych za trzy pełne lata."""
    zasoby: tuple[Zasob, ...] = Field(min_length=1)
    """Zasoby i lokale"""
    problemy: tuple[ProblemUslugi, ...] = Field(min_length=1)
    """Problemy"""
    wnioski: tuple[Tekst, ...] = Field(min_length=1)
    """Wnioski
    Co z diagnozy wynika dla sposobu prowadzenia usługi."""
    zrodla: tuple[ZrodloDiagnozy, ...] = Field(min_length=1)
    """Źródła"""
    uwagi_organizacji: Opis | None = None
    """Uwagi organizacji, których nie uwzględniono"""
    zespol: tuple[OsobaZespolu, ...] = Field(min_length=1)
    """Kto sporządził kartę"""
    komorka: Tekst
    """Komórka urzędu, która prowadzi sprawę
    W mianowniku, np. „Referat Spraw Społecznych”."""
    kontakt: KontaktUrzedu
    """Osoba prowadząca sprawę"""

    @property
    def tytul_dokumentu(self) -> str:
        """Title in the properties of the file."""
        return f"Karta diagnozy usługi społecznej: {self.usluga.nazwa}"

    @property
    def autor_dokumentu(self) -> str:
        """The office."""
        return self.jednostka.urzad.mianownik

    @property
    def data_dokumentu(self) -> date:
        """Day of the card."""
        return self.data_diagnozy

    @property
    def lata_kosztow(self) -> tuple[RokUslugi, ...]:
        """Years of the service, the oldest first; as they stand while some year is not known yet."""
        if all(isinstance(item.rok, int) for item in self.lata):
            return tuple(sorted(self.lata, key=lambda item: item.rok))
        return self.lata

    @property
    def ostatni_rok(self) -> RokUslugi | None:
        """Last full year, which later documents count from."""
        return self.lata_kosztow[-1] if self.lata_kosztow else None

    @property
    def koszt_lat(self) -> Decimal:
        """Full cost of all years."""
        return suma(item.razem for item in self.lata)

    @property
    def budzet_lat(self) -> Decimal:
        """What the budget paid in all years."""
        return suma(item.kwota_z_budzetu for item in self.lata)

    @property
    def sredni_koszt_jednostkowy(self) -> Decimal | None:
        """Cost of all counted years by their units; None where no units were counted."""
        counted = [item for item in self.lata if item.liczba_jednostek]
        return iloraz(suma(item.razem for item in counted), sum(item.liczba_jednostek for item in counted))

    @property
    def zmiana_kosztu(self) -> Decimal | None:
        """By how many per cent the unit cost of the last year differs from that of the first."""
        years = self.lata_kosztow
        first, last = (years[0].koszt_jednostkowy, years[-1].koszt_jednostkowy) if years else (None, None)
        return (last - first) * 100 / first if first and last and len(years) > 1 else None

    @property
    def wielkosc_zmiany(self) -> Decimal:
        """The same without its sign."""
        return abs(self.zmiana_kosztu or Decimal(0))

    @rule()
    def _years_are_over(self) -> Findings:
        """Koszty pochodzą z lat, które się skończyły."""
        for index, item in enumerate(self.lata):
            if item.rok >= self.data_diagnozy.year:
                yield warning(
                    ("lata", index, "rok"),
                    f"Rok {item.rok} nie skończył się przed {data_slownie(self.data_diagnozy)}",
                    hint="Podaj tylko pełne lata; rok bieżący opisz w obecnym sposobie realizacji.",
                )

    _years_are_given_once = listed_once("lata.*.rok", "Rok")

    @rule()
    def _last_full_years_are_known(self) -> Findings:
        """Są koszty trzech ostatnich pełnych lat albo wyjaśnienie, dlaczego ich nie ma."""
        last = self.data_diagnozy.year - 1
        given = {item.rok for item in self.lata}
        missing = [str(rok) for rok in range(last - _FULL_YEARS + 1, last + 1) if rok not in given]
        if missing and self.dlaczego_brak_lat is None:
            yield warning(
                "lata",
                f"Brakuje kosztów z roku: {', '.join(missing)}.",
                hint="Dopisz rok albo wyjaśnij w polu dlaczego_brak_lat.",
            )

    @rule()
    def _says_what_is_not_provided(self) -> Findings:
        """Usługa, której dotąd nie prowadzono, nie ma kosztów z ostatniego roku."""
        last = self.data_diagnozy.year - 1
        for index, item in enumerate(self.lata):
            if self.obecna_realizacja.sposob is SposobRealizacji.BRAK and item.rok == last:
                yield warning(
                    ("lata", index),
                    f"Usługi dotąd nie prowadzono, a podano koszty z roku {item.rok}.",
                    hint="Popraw sposób realizacji albo usuń ten rok.",
                )

    @rule()
    def _unmet_needs_are_described(self) -> Findings:
        """Gdy części osób brakuje usługi, jest też potrzeba niezaspokojona."""
        if self.odbiorcy.liczba_bez_uslugi > 0 and all(
            item.stan is StanPotrzeby.ZASPOKOJONA for item in self.potrzeby
        ):
            yield warning(
                "potrzeby",
                f"Bez usługi zostaje {self.odbiorcy.liczba_bez_uslugi} osób, a wszystkie potrzeby "
                "oznaczono jako zaspokojone.",
                hint="Dopisz potrzebę, której usługa dziś nie zaspokaja.",
            )

    @rule()
    def _sources_precede_the_card(self) -> Findings:
        """Dane zebrano nie później niż w dniu karty."""
        for index, item in enumerate(self.zrodla):
            if item.data > self.data_diagnozy:
                yield error(
                    ("zrodla", index, "data"),
                    f"Źródło z {data_slownie(item.data)} jest późniejsze niż karta "
                    f"({data_slownie(self.data_diagnozy)}).",
                    hint="Popraw jedną z dat.",
                )

    @rule()
    def _rests_on_data_and_on_people(self) -> Findings:
        """Diagnoza opiera się na danych i na głosie ludzi."""
        if len({item.rodzaj.pyta_ludzi for item in self.zrodla}) == 1:
            asked = self.zrodla[0].rodzaj.pyta_ludzi
            yield warning(
                "zrodla",
                "Diagnoza nie korzysta z danych zastanych."
                if asked
                else "Nikogo nie zapytano: są same dane zastane.",
                hint="Dopisz rejestr albo sprawozdanie."
                if asked
                else "Dopisz ankietę, wywiad lub spotkanie.",
            )

    _organisations_took_part = organisations_took_part("zespol")
    _case_is_not_of_a_later_year = case_is_not_of_a_later_year("znak_sprawy", day="data_dokumentu")
