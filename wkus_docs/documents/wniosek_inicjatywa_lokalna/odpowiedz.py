"""Answer of the executive to a request of residents: how it was settled, and why."""

from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.issuing import DataWydania
from wkus_docs.law import acts
from wkus_docs.parts.strony.osoba import KontaktUrzedu, Reprezentant
from wkus_docs.polish.zapis import liczba
from wkus_docs.scalars.liczba import LiczbaDodatnia, Ulamek
from wkus_docs.scalars.tekst import Opis
from wkus_docs.scalars.wybor import Wybor


class RozstrzygniecieInicjatywy(Wybor):
    """How a request is settled."""

    UWZGLEDNIONY = "uwzgledniony", "wniosek uwzględniono"
    NIEUWZGLEDNIONY = "nieuwzgledniony", "wniosku nie uwzględniono"


class OdpowiedzNaInicjatywe(Part):
    """Zawiadomienie o sposobie załatwienia wniosku"""

    data_odpowiedzi: DataWydania
    """Data zawiadomienia"""
    rozstrzygniecie: RozstrzygniecieInicjatywy
    """Sposób załatwienia
    uwzgledniony albo nieuwzgledniony."""
    punkty: Ulamek | None = None
    """Liczba punktów
    Według kryteriów uchwały; puste, gdy ich nie liczono."""
    maks_punktow: LiczbaDodatnia | None = None
    """Najwyższa możliwa liczba punktów"""
    prog_punktow: LiczbaDodatnia | None = None
    """Próg punktów
    Najmniej, ile wymaga uchwała; puste, gdy progu nie ma."""
    uzasadnienie: Opis
    """Uzasadnienie
    Ocena według kryteriów i celowość dla społeczności lokalnej."""
    podpisujacy: tuple[Reprezentant, ...] = ()
    """Podpisujący za jednostkę
    Za powiat i województwo osoby z zarządu. W gminie puste: podpisuje wójt, burmistrz albo prezydent."""
    kontakt: KontaktUrzedu | None = None
    """Kto udziela informacji"""

    @property
    def uwzgledniony(self) -> bool:
        """Whether a contract will follow."""
        return self.rozstrzygniecie == RozstrzygniecieInicjatywy.UWZGLEDNIONY

    @rule()
    def _points_fit_the_scale(self) -> Findings:
        """Wniosek nie ma więcej punktów, niż można dostać."""
        if self.punkty is not None and self.maks_punktow is not None and self.punkty > self.maks_punktow:
            yield error(
                "punkty",
                f"Wniosek dostał {liczba(self.punkty)} punktów, a można dostać najwyżej {self.maks_punktow}.",
                hint="Popraw jedną z liczb.",
            )

    @rule(acts["udpp"]["art. 19c ust. 2"])
    def _settled_by_the_threshold(self) -> Findings:
        """Uwzględniono wniosek, który osiągnął próg punktów."""
        points, least = self.punkty, self.prog_punktow
        if points is not None and least is not None and self.uwzgledniony and points < least:
            yield warning(
                "rozstrzygniecie",
                f"Wniosek uwzględniono, a ma {liczba(points)} punktów, mniej niż próg {least}.",
                hint="Sprawdź punkty i próg w uchwale albo wyjaśnij rozstrzygnięcie w uzasadnieniu.",
            )
