"""How the executive settles a competition: the offer it decides on, and the grounds of annulment."""

from decimal import Decimal

from wkus_docs.parts.konkurs.oferta_konkursu import OfertaKonkursu
from wkus_docs.scalars.liczba import Ulamek
from wkus_docs.scalars.wybor import Wybor


class PrzyczynaUniewaznienia(Wybor):
    """The only two grounds of annulment (art. 18a ust. 1 UDPP, point by point)."""

    BRAK_OFERT = "brak_ofert", "nie złożono żadnej oferty"
    NIESPELNIONE_WYMOGI = (
        "zadna_nie_spelnia_wymogow",
        "żadna ze złożonych ofert nie spełniała wymogów zawartych w ogłoszeniu",
    )

    @property
    def punkt(self) -> int:
        """Number of the point in art. 18a ust. 1."""
        return list(type(self)).index(self) + 1


class OfertaRozstrzygana(OfertaKonkursu):
    """Rozstrzygana oferta"""

    srednia: Ulamek | None = None
    """Średnia punktów
    Z protokołu komisji; puste przy ofercie odrzuconej."""

    @property
    def wynik(self) -> Decimal | None:
        """Average of the cards, as the protocol gives it."""
        return self.srednia
