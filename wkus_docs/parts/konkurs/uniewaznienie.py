"""The grounds on which a competition is annulled."""

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
