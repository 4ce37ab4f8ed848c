"""The task that an organisation proposes on its own initiative, with its estimated cost."""

from decimal import Decimal

from pydantic import Field

from wkus_docs.document import Findings, Part, rule, warning
from wkus_docs.law import SFERY, acts
from wkus_docs.parts.pieniadze.koszt_zadania import grant_within_the_cost
from wkus_docs.parts.pieniadze.kwoty import suma, sums_match
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.relations import title_speaks_of_the_period, written_without_quotes
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import Rok
from wkus_docs.scalars.tekst import Opis, Tekst

_UDPP = acts["udpp"]


class ProponowaneZadanie(Part):
    """Proponowane zadanie"""

    tytul: Tekst
    """Tytuł zadania publicznego
    Bez cudzysłowu."""
    punkty_sfery: tuple[Tekst, ...] = Field(min_length=1)
    """Punkty art. 4 ust. 1 ustawy
    Same numery, np. 1a i 15."""
    opis: Opis
    """Opis zadania
    Co ma być zrobione, w jakich godzinach, jak często."""
    odbiorcy: Tekst | None = None
    """Odbiorcy
    Kto i ile osób."""
    miejsce: Tekst | None = None
    """Miejsce"""
    okres: Okres | None = None
    """Okres realizacji"""

    @property
    def sfery(self) -> tuple[str, ...]:
        """„pkt 1a: wspieranie rodziny…” for every point given."""
        return tuple(f"pkt {kod}: {SFERY.get(kod, 'nieznany')}" for kod in self.punkty_sfery)

    _title_has_no_quotes = written_without_quotes("tytul")
    _title_speaks_of_the_period = title_speaks_of_the_period("tytul", period="okres")


class PozycjaWniosku(Part):
    """Szacunkowy koszt"""

    nazwa: Tekst
    """Rodzaj kosztu"""
    sposob_wyliczenia: Tekst | None = None
    """Sposób wyliczenia
    Np. „35 miesięcy × 9 400,00 zł”."""
    kwota: Kwota
    """Kwota [zł]
    Na cały okres zadania."""


class RokWniosku(Part):
    """Koszt i dotacja w roku"""

    rok: Rok
    """Rok"""
    koszt: Kwota
    """Koszt zadania [zł]"""
    dotacja: Kwota
    """Oczekiwana dotacja [zł]"""

    _grant_within_the_cost = grant_within_the_cost(
        "dotacja", "koszt", at="dotacja", what="Oczekiwana dotacja", year="rok"
    )


class SzacunkowaKalkulacja(Part):
    """Szacunkowa kalkulacja kosztów"""

    pozycje: tuple[PozycjaWniosku, ...] = Field(min_length=1)
    """Koszty"""
    lata: tuple[RokWniosku, ...] = ()
    """Koszt i dotacja w latach
    Po jednej pozycji na każdy rok zadania; puste, gdy znany jest tylko koszt całości."""
    oczekiwana_dotacja: Kwota | None = None
    """Oczekiwana dotacja na całość [zł]
    Tylko gdy nie podano jej w latach."""
    wklad_finansowy: Kwota = Decimal("0.00")
    """Środki finansowe organizacji i z innych źródeł [zł]"""
    wklad_niefinansowy: Kwota = Decimal("0.00")
    """Wkład osobowy i rzeczowy [zł]
    Wycena pracy wolontariuszy, członków i rzeczy."""

    @property
    def koszt(self) -> Decimal:
        """Cost of all years; that of the lines where no years are told."""
        return (
            suma(rok.koszt for rok in self.lata) if self.lata else suma(item.kwota for item in self.pozycje)
        )

    @property
    def dotacja(self) -> Decimal:
        """Grant expected for all years."""
        return (
            suma(rok.dotacja for rok in self.lata)
            if self.lata
            else self.oczekiwana_dotacja or Decimal("0.00")
        )

    @property
    def zna_dotacje(self) -> bool:
        """Whether the expected grant is told at all."""
        return bool(self.lata) or self.oczekiwana_dotacja is not None

    @rule()
    def _lines_sum_to_the_years(self) -> Findings:
        """Pozycje kosztów dają razem koszt wszystkich lat."""
        if self.lata:
            yield from sums_match(
                "pozycje",
                self.koszt,
                suma(item.kwota for item in self.pozycje),
                "Koszt lat a pozycje kosztów",
            )

    @rule()
    def _sources_cover_the_cost(self) -> Findings:
        """Dotacja i wkład dają razem koszt zadania."""
        zrodla = self.dotacja + self.wklad_finansowy + self.wklad_niefinansowy
        told = (
            sums_match("wklad_finansowy", self.koszt, zrodla, "Koszt zadania a źródła finansowania")
            if self.lata
            else ()
        )
        for found in told:
            yield warning(
                found.loc, found.message, hint="Szacunek może się różnić; sprawdź, czy to nie pomyłka."
            )

    @rule(_UDPP["art. 12 ust. 1 pkt 2"])
    def _costs_something(self) -> Findings:
        """Kalkulacja podaje koszt większy od zera."""
        if not self.koszt:
            yield warning("lata", "Kalkulacja daje 0,00 zł.", hint="Podaj koszty, choćby w przybliżeniu.")
