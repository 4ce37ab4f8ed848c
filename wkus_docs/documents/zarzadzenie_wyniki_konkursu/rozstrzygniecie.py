"""How the executive settles a competition: the offer it decides on."""

from decimal import Decimal

from wkus_docs.parts.konkurs.oferta_konkursu import OfertaKonkursu
from wkus_docs.scalars.liczba import Ulamek


class OfertaRozstrzygana(OfertaKonkursu):
    """Rozstrzygana oferta"""

    srednia: Ulamek | None = None
    """Średnia punktów
    Z protokołu komisji; puste przy ofercie odrzuconej."""

    @property
    def wynik(self) -> Decimal | None:
        """Average of the cards, as the protocol gives it."""
        return self.srednia
