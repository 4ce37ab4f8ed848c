"""An offer as the executive decides on it: with the average of its cards, as the protocol gives it."""

from decimal import Decimal

from wkus_docs.parts.konkurs.oferta_konkursu import OfertaKonkursu
from wkus_docs.parts.konkurs.rodzaj_pisma import RodzajPisma
from wkus_docs.scalars.liczba import Ulamek


class OfertaRozstrzygana(OfertaKonkursu):
    """Rozstrzygana oferta"""

    srednia: Ulamek | None = None
    """Średnia punktów
    Z protokołu komisji; puste przy ofercie odrzuconej."""

    @property
    def rozstrzygniecie(self) -> RodzajPisma:
        """What was decided, as a letter about it tells."""
        if self.odrzucenie is not None:
            return RodzajPisma.ODRZUCONO
        return RodzajPisma.PRZYZNANO if self.wybrana else RodzajPisma.NIE_PRZYZNANO

    @property
    def wynik(self) -> Decimal | None:
        """Average of the cards, as the protocol gives it."""
        return self.srednia
