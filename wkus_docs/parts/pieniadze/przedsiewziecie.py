"""An undertaking of the multi-year financial forecast: the five data of art. 226 ust. 3 UFP, and its class."""

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Annotated, Any

from pydantic import Field

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Part, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.parts.pieniadze.kwota_roku import OpisKwoty
from wkus_docs.parts.pieniadze.kwoty import KwotaRoczna, razem, suma, sums_match, years_match
from wkus_docs.parts.strony.okres import SOME_YEARS, Okres
from wkus_docs.polish.zapis import kwota_zapis, lata
from wkus_docs.relations import written_without_quotes
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.scalars.wybor import Wybor

_UFP = acts["ufp"]
_SHAPES = {
    "dzial": (r"\d{3}", "trzy cyfry"),
    "rozdzial": (r"\d{5}", "pięć cyfr"),
    "paragraf": (r"\d{4}", "cztery cyfry"),
}


class RodzajWydatkow(Wybor):
    """Current or capital spending; the list of undertakings keeps them apart."""

    BIEZACE = "biezace", "wydatki bieżące"
    MAJATKOWE = "majatkowe", "wydatki majątkowe"


NOWA_KLASYFIKACJA_OD = 2027
"""Year of the first budget under the classification of 2026, whose numbers and their shape are not established yet."""


class PozycjaKlasyfikacji(Part):
    """Klasyfikacja budżetowa

    Numery bierze się z rozporządzenia, które obowiązuje w roku budżetu; w budżetach od 2027 r. stosuje się nową
    klasyfikację, więc numerów z lat wcześniejszych nie przepisuj bez sprawdzenia.
    """

    dzial: Tekst | None = None
    """Dział"""
    rozdzial: Tekst | None = None
    """Rozdział"""
    paragraf: Tekst | None = None
    """Paragraf
    Z klasyfikacji, która obowiązuje w roku budżetu."""
    nazwa: Tekst
    """Nazwa wydatku
    Np. „dotacja celowa na zadanie zlecone organizacji”."""


def classification_has_its_shape(positions: str, *, year: Callable[[Any], int]) -> ClassRule:
    """Make the rule that numbers of the classification have as many digits as they need.

    ``year`` is the last budget year the document speaks of: under the new classification a strange number is
    only worth a look.
    """

    @rule()
    def check(part: Part) -> Findings:
        """Dział, rozdział i paragraf mają tyle cyfr, ile trzeba, a rozdział należy do działu."""
        found = error if year(part) < NOWA_KLASYFIKACJA_OD else warning
        cure = "Sprawdź w planie wydatków i w klasyfikacji, która obowiązuje w roku budżetu."
        for loc, item in paths.each(part, f"{positions}.*"):
            for name, (shape, words) in _SHAPES.items():
                number = getattr(item, name)
                if number is not None and not re.fullmatch(shape, number):
                    yield found((*loc, name), f"„{number}” to nie {words}.", hint=cure)
            if item.dzial and item.rozdzial and not item.rozdzial.startswith(item.dzial):
                yield found(
                    (*loc, "rozdzial"),
                    f"Rozdział {item.rozdzial} nie należy do działu {item.dzial}.",
                    hint="Popraw dział albo rozdział.",
                )

    return check


class LimitRoku(OpisKwoty, KwotaRoczna):
    """Limit wydatków na rok

    Zwykle rok i kwota; karta powie też, z czego kwota wynika, skąd jest i pod jakim warunkiem.
    """

    @property
    def wartosc(self) -> Decimal:
        """The limit."""
        return self.kwota


class Przedsiewziecie(Part):
    """Przedsięwzięcie"""

    nazwa: Tekst
    """Nazwa
    Bez cudzysłowu i bez kropki; ta sama w programie, ogłoszeniu i umowie."""
    cel: Opis
    """Cel"""
    jednostka_odpowiedzialna: Tekst
    """Jednostka odpowiedzialna za realizację lub koordynująca
    Np. „Urząd Miejski w Łapach”."""
    rodzaj_wydatkow: RodzajWydatkow | None = None
    """Rodzaj wydatków
    biezace albo majatkowe; dotacja na zadanie zlecone to zwykle wydatek bieżący."""
    okres: Okres
    """Okres realizacji"""
    laczne_naklady: Kwota
    """Łączne nakłady finansowe [zł]
    Wydatki wcześniejsze i limity razem."""
    wydatki_wczesniejsze: Annotated[tuple[KwotaRoczna, ...], SOME_YEARS] = ()
    """Wydatki poniesione przed pierwszym rokiem limitów
    Puste, gdy przedsięwzięcie dopiero się zaczyna."""
    limity: tuple[LimitRoku, ...] = Field(min_length=1)
    """Limity wydatków w poszczególnych latach"""
    limit_zobowiazan: Kwota
    """Limit zobowiązań [zł]
    Na ile można jeszcze zawrzeć umów."""
    zobowiazania_zaciagniete: Kwota | None = None
    """Zobowiązania już zaciągnięte na lata limitów [zł]
    Z zawartych umów. Puste, gdy ich nie ma."""
    klasyfikacja: tuple[PozycjaKlasyfikacji, ...] = ()
    """Klasyfikacja budżetowa"""
    zrodla: tuple[Tekst, ...] = ()
    """Źródła finansowania
    Np. „dochody własne Gminy”."""

    @property
    def limity_razem(self) -> Decimal:
        """Sum of the limits."""
        return razem(self.limity)

    @property
    def lata_limitow(self) -> str:
        """„2027–2029”: from the first year with a limit to the last."""
        years = [item.rok for item in self.limity]
        return lata(min(years), max(years))

    @property
    def wczesniejsze_razem(self) -> Decimal:
        """Sum of what was spent before."""
        return razem(self.wydatki_wczesniejsze)

    @property
    def kwoty_lat(self) -> tuple[KwotaRoczna, ...]:
        """Money of all years, that spent before first."""
        return (*self.wydatki_wczesniejsze, *self.limity)

    @property
    def dzialy_podane(self) -> bool:
        """Whether any position has its numbers."""
        return any(item.dzial or item.rozdzial or item.paragraf for item in self.klasyfikacja)

    @rule(_UFP["art. 226 ust. 4"])
    def _lasts_more_than_a_year(self) -> Findings:
        """Przedsięwzięcie trwa dłużej niż rok."""
        if len(self.okres.lata) == 1:
            yield error(
                ("okres", "do"),
                f"Przedsięwzięcie mieści się w {self.okres.od.year} roku, a ma być wieloletnie.",
                hint="Zadanie na jeden rok wystarczy ująć w uchwale budżetowej.",
            )

    @rule(_UFP["art. 226 ust. 4"])
    def _spends_in_several_years(self) -> Findings:
        """Przedsięwzięcie ma wydatki w co najmniej dwóch latach."""
        spending = sorted({item.rok for item in self.kwoty_lat if item.kwota})
        if len(spending) < 2:  # noqa: PLR2004 – „several years” begin with two
            shown = f"tylko w {spending[0]} roku" if spending else "w żadnym roku"
            yield warning(
                "limity",
                f"Wydatki przypadają {shown}, a przedsięwzięcie to zadanie wieloletnie.",
                hint="Zadanie na jeden rok wystarczy ująć w uchwale budżetowej.",
            )

    @property
    def _znana_calosc(self) -> bool:
        """Whether all years from the first are told, so that the sum can be asked of them."""
        years = [item.rok for item in self.kwoty_lat]
        return bool(self.wydatki_wczesniejsze) or min(years) <= self.okres.od.year

    @rule()
    def _limits_make_the_outlays(self) -> Findings:
        """Limity są równe łącznym nakładom pomniejszonym o wydatki wcześniejsze."""
        told = suma((self.wczesniejsze_razem, self.limity_razem))
        for found in sums_match("laczne_naklady", self.laczne_naklady, told, "Łączne nakłady"):
            if self._znana_calosc or told > self.laczne_naklady:
                yield found
            else:
                yield warning(
                    found.loc,
                    found.message,
                    hint="Różnica to pewnie wydatki z lat minionych; możesz je dopisać.",
                )

    @rule()
    def _every_year_has_its_money(self) -> Findings:
        """Każdy rok okresu ma limit albo wydatki wcześniejsze, i tylko lata okresu."""
        first = min(item.rok for item in self.limity)
        past = [rok for rok in self.okres.lata if rok < first]
        asked = (
            self.okres.lata if self.wydatki_wczesniejsze else tuple(r for r in self.okres.lata if r >= first)
        )
        before = len(self.wydatki_wczesniejsze)
        for found in years_match(self.kwoty_lat, asked or self.okres.lata, ("lata",)):
            loc = found.loc
            if len(loc) > 1 and isinstance(loc[1], int):
                earlier = loc[1] < before
                loc = (
                    "wydatki_wczesniejsze" if earlier else "limity",
                    loc[1] if earlier else loc[1] - before,
                    *loc[2:],
                )
            else:
                loc = ("limity",)
            yield error(loc, found.message, hint=found.hint)
        if past and not self.wydatki_wczesniejsze:
            yield warning(
                "wydatki_wczesniejsze",
                f"Okres zaczyna się w {self.okres.od.year} r., a limity w {first} r.: nie ma wydatków z lat minionych.",
                hint="Dopisz je albo popraw początek okresu.",
            )

    @rule()
    def _earlier_years_come_before(self) -> Findings:
        """Wydatki wcześniejsze poprzedzają pierwszy rok limitów."""
        first = min(item.rok for item in self.limity)
        for index, item in enumerate(self.wydatki_wczesniejsze):
            if item.rok > first:
                yield error(
                    ("wydatki_wczesniejsze", index, "rok"),
                    f"Wydatki z {item.rok} r. nie są wcześniejsze od limitów, które zaczynają się w {first} r.",
                    hint="Przenieś tę kwotę do limitów.",
                )

    @rule()
    def _commitments_fit_the_limits(self) -> Findings:
        """Limit zobowiązań i zobowiązania już zaciągnięte dają sumę limitów wydatków."""
        bound = suma((self.limit_zobowiazan, self.zobowiazania_zaciagniete or Decimal(0)))
        if bound > self.limity_razem:
            yield warning(
                "limit_zobowiazan",
                f"Zobowiązania ({kwota_zapis(bound)}) byłyby wyższe niż limity wydatków razem "
                f"({kwota_zapis(self.limity_razem)}).",
                hint="Pogląd, że nie mogą, jest rozpowszechniony; sprawdź ze skarbnikiem.",
            )
        if bound < self.limity_razem:
            yield warning(
                "limit_zobowiazan",
                f"Limit zobowiązań ({kwota_zapis(self.limit_zobowiazan)}) nie wystarczy na umowę do wysokości "
                f"limitów wydatków ({kwota_zapis(self.limity_razem)}).",
                hint="Zwiększ go albo podaj zobowiązania już zaciągnięte.",
            )

    _classification_has_its_shape = classification_has_its_shape(
        "klasyfikacja", year=lambda part: max(item.rok for item in part.limity)
    )
    _name_has_no_quotes = written_without_quotes("nazwa")
