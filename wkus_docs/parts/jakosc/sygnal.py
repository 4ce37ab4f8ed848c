"""A signal: how urgent a deviation is, in words first and in colour only beside them.

>>> Sygnal.ZOLTY.etykieta, Sygnal.ZOLTY.kolor
('żółty – obserwować', 'FFF2CC')
"""

from wkus_docs.scalars.wybor import Wybor


class Sygnal(Wybor):
    """Alert of an indicator, an expense or a unit cost; the last one stands where there is no figure."""

    ZIELONY = "zielony", "zielony – w normie"
    ZOLTY = "zolty", "żółty – obserwować"
    CZERWONY = "czerwony", "czerwony – działać"
    BRAK = "brak", "brak danych"

    @property
    def kolor(self) -> str:
        """Background of a cell, RRGGBB: black text stays legible on it, also in grey print."""
        return _KOLORY[self]

    @property
    def czy_alarm(self) -> bool:
        """Whether somebody has to do something, or at least watch."""
        return self in {Sygnal.ZOLTY, Sygnal.CZERWONY}


_KOLORY = {
    Sygnal.ZIELONY: "E2F0D9",
    Sygnal.ZOLTY: "FFF2CC",
    Sygnal.CZERWONY: "F8CBAD",
    Sygnal.BRAK: "FFFFFF",
}
