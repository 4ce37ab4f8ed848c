"""Where the data of a diagnosis come from: registers, and people who were asked."""

from wkus_docs.document import Findings, Part, rule, warning
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import Liczba
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor


class RodzajZrodla(Wybor):
    """Way in which the data were gathered."""

    DANE = "dane_zastane", "analiza danych zastanych"
    ANKIETA = "ankieta", "ankieta"
    WYWIAD = "wywiad", "wywiad"
    SPOTKANIE = "spotkanie", "spotkanie"

    @property
    def pyta_ludzi(self) -> bool:
        """Whether people were asked."""
        return self is not RodzajZrodla.DANE


class ZrodloDiagnozy(Part):
    """Źródło danych"""

    rodzaj: RodzajZrodla
    """Rodzaj
    „analiza danych zastanych”, „ankieta”, „wywiad” albo „spotkanie”."""
    nazwa: Tekst
    """Źródło
    Nazwa dokumentu, rejestru albo badania i kogo ono objęło."""
    data: Data
    """Data albo stan na dzień"""
    liczba_osob: Liczba | None = None
    """Liczba osób, które odpowiedziały
    Puste przy analizie danych zastanych."""

    @rule()
    def _counts_those_who_answered(self) -> Findings:
        """Badanie wśród ludzi ma liczbę osób, które odpowiedziały."""
        if self.rodzaj.pyta_ludzi and not self.liczba_osob:
            yield warning(
                "liczba_osob",
                f"Nie wiadomo, ile osób odpowiedziało ({self.nazwa}).",
                hint="Podaj liczbę: bez niej nie widać, na ile wynik jest pewny.",
            )
