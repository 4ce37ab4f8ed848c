"""What is attached to the act that announces a competition."""

from wkus_docs.document import Part
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor


class RodzajZalacznika(Wybor):
    """Kind of attachment, in the order in which they usually stand."""

    OGLOSZENIE = "ogloszenie", "ogłoszenie o otwartym konkursie ofert"
    KARTA_FORMALNA = "karta_oceny_formalnej", "karta oceny formalnej oferty"
    KARTA_MERYTORYCZNA = "karta_oceny_merytorycznej", "karta oceny merytorycznej oferty"
    WZOR_UMOWY = "wzor_umowy", "wzór umowy"
    INNY = "inny", "inny załącznik"


class ZalacznikKonkursu(Part):
    """Załącznik"""

    rodzaj: RodzajZalacznika
    """Rodzaj
    ogloszenie, karta_oceny_formalnej, karta_oceny_merytorycznej, wzor_umowy albo inny."""
    nazwa: Tekst | None = None
    """Nazwa załącznika
    W mianowniku, małą literą. Puste: nazwa rodzaju, np. „karta oceny formalnej oferty”. Przy rodzaju
    „inny” potrzebna zawsze."""

    @property
    def tytul(self) -> str:
        """Name as printed: the clerk's, or that of the kind."""
        return self.nazwa or self.rodzaj.etykieta

    @property
    def klucz(self) -> str:
        """What tells two attachments apart: the kind, and for „inny” the name."""
        return zwin(self.tytul) if self.rodzaj == RodzajZalacznika.INNY else self.rodzaj.value
