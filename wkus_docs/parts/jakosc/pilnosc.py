"""How soon a shortcoming must be mended."""

from wkus_docs.scalars.wybor import Wybor


class Pilnosc(Wybor):
    """Urgency; the days are our own measure, not a legal term."""

    NIEZWLOCZNIE = "niezwlocznie", "niezwłocznie"
    PILNE = "pilne", "pilne"
    ZWYKLE = "zwykle", "w zwykłym trybie"

    @property
    def dni(self) -> int:
        """Days from the finding in which a first action should be done."""
        return _DNI[self]

    @property
    def opis(self) -> str:
        """„pilne (do 30 dni)”."""
        return f"{self.etykieta} (do {self.dni} dni)"


_DNI = {Pilnosc.NIEZWLOCZNIE: 7, Pilnosc.PILNE: 30, Pilnosc.ZWYKLE: 90}
