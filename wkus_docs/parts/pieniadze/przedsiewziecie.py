"""An undertaking of the multi-year financial forecast: the five data of art. 226 ust. 3 UFP, and its class."""

import re
from decimal import Decimal

from pydantic import Field

from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.parts.pieniadze.kwoty import KwotaRoczna, razem, suma, sums_match, years_match
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.polish.zapis import kwota_zapis, lata
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


class PozycjaKlasyfikacji(Part):
    """Klasyfikacja budżetowa"""

    dzial: Tekst
    """Dział
    Trzy cyfry, np. 855."""
    rozdzial: Tekst
    """Rozdział
    Pięć cyfr; pierwsze trzy to dział."""
    paragraf: Tekst
    """Paragraf
    Np. 2360 przy dotacji dla organizacji pożytku publicznego."""
    nazwa: Tekst
    """Nazwa wydatku
    Np. „dotacja celowa na zadanie zlecone organizacji”."""

    @rule()
    def _has_the_shape_of_the_classification(self) -> Findings:
        """Dział, rozdział i paragraf mają tyle cyfr, ile trzeba, a rozdział należy do działu."""
        for name, (shape, words) in _SHAPES.items():
            if not re.fullmatch(shape, getattr(self, name)):
                yield error(
                    name, f"„{getattr(self, name)}” to nie {words}.", hint="Sprawdź w planie wydatków."
                )
        if not self.rozdzial.startswith(self.dzial):
            yield error(
                "rozdzial",
                f"Rozdział {self.rozdzial} nie należy do działu {self.dzial}.",
                hint="Popraw dział albo rozdział.",
            )


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
    rodzaj_wydatkow: RodzajWydatkow
    """Rodzaj wydatków
    biezace albo majatkowe; dotacja na zadanie zlecone to zwykle wydatek bieżący."""
    okres: Okres
    """Okres realizacji"""
    laczne_naklady: Kwota
    """Łączne nakłady finansowe [zł]
    Wydatki wcześniejsze i limity razem."""
    wydatki_wczesniejsze: tuple[KwotaRoczna, ...] = ()
    """Wydatki poniesione przed pierwszym rokiem limitów
    Puste, gdy przedsięwzięcie dopiero się zaczyna."""
    limity: tuple[KwotaRoczna, ...] = Field(min_length=1)
    """Limity wydatków w poszczególnych latach"""
    limit_zobowiazan: Kwota
    """Limit zobowiązań [zł]
    Na ile można jeszcze zawrzeć umów."""
    zobowiazania_zaciagniete: Kwota | None = None
    """Zobowiązania już zaciągnięte na lata limitów [zł]
    Z zawartych umów. Puste, gdy ich nie ma."""
    klasyfikacja: tuple[PozycjaKlasyfikacji, ...] = Field(min_length=1)
    """Klasyfikacja budżetowa"""
    zrodla: tuple[Tekst, ...] = Field(min_length=1)
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

    @rule(_UFP["art. 226 ust. 4"])
    def _lasts_more_than_a_year(self) -> Findings:
        """Przedsięwzięcie ma wydatki w co najmniej dwóch latach."""
        spending = sorted({item.rok for item in self.kwoty_lat if item.kwota})
        if len(spending) < 2:  # noqa: PLR2004 – „several years” begin with two
            shown = f"tylko w {spending[0]} roku" if spending else "w żadnym roku"
            yield error(
                "limity",
                f"Wydatki przypadają {shown}, a przedsięwzięcie to zadanie wieloletnie.",
                hint="Zadanie na jeden rok wystarczy ująć w uchwale budżetowej.",
            )

    @rule(_UFP["art. 226 ust. 3 pkt 3"], _UFP["art. 226 ust. 3 pkt 4"])
    def _limits_make_the_outlays(self) -> Findings:
        """Limity są równe łącznym nakładom pomniejszonym o wydatki wcześniejsze."""
        yield from sums_match(
            "laczne_naklady",
            self.laczne_naklady,
            suma((self.wczesniejsze_razem, self.limity_razem)),
            "Łączne nakłady",
        )

    @rule(_UFP["art. 226 ust. 3 pkt 4"])
    def _every_year_has_its_money(self) -> Findings:
        """Każdy rok okresu ma limit albo wydatki wcześniejsze, i tylko lata okresu."""
        before = len(self.wydatki_wczesniejsze)
        for found in years_match(self.kwoty_lat, self.okres.lata, ("lata",)):
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

    @rule(_UFP["art. 226 ust. 3 pkt 4"])
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

    @rule(_UFP["art. 226 ust. 3 pkt 5"])
    def _commitments_fit_the_limits(self) -> Findings:
        """Limit zobowiązań i zobowiązania już zaciągnięte dają sumę limitów wydatków."""
        bound = suma((self.limit_zobowiazan, self.zobowiazania_zaciagniete or Decimal(0)))
        if bound > self.limity_razem:
            yield error(
                "limit_zobowiazan",
                f"Zobowiązania ({kwota_zapis(bound)}) byłyby wyższe niż limity wydatków razem "
                f"({kwota_zapis(self.limity_razem)}).",
                hint="Zmniejsz limit zobowiązań albo popraw zobowiązania zaciągnięte.",
            )
        if bound < self.limity_razem:
            yield warning(
                "limit_zobowiazan",
                f"Limit zobowiązań ({kwota_zapis(self.limit_zobowiazan)}) nie wystarczy na umowę do wysokości "
                f"limitów wydatków ({kwota_zapis(self.limity_razem)}).",
                hint="Zwiększ go albo podaj zobowiązania już zaciągnięte.",
            )
