"""With whom drafts are consulted."""

from wkus_docs.document import Part
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.scalars.wybor import Wybor


class ZKimKonsultuje(Wybor):
    """Whom the council chose: the act on public benefit lets it choose boards of public benefit or organisations."""

    ORGANIZACJE = "organizacje", "z organizacjami"
    RADA = "rada_pozytku", "z radą działalności pożytku publicznego"
    RADA_ALBO = (
        "rada_albo_organizacje",
        "z radą działalności pożytku publicznego, a gdy jej nie ma, z organizacjami",
    )
    RADA_I = "rada_i_organizacje", "z radą działalności pożytku publicznego i z organizacjami"

    @property
    def rada_pozytku(self) -> bool:
        """Whether the board of public benefit is among them."""
        return self != ZKimKonsultuje.ORGANIZACJE

    @property
    def w_akcie(self) -> str:
        """Whom drafts are consulted with, in the words that the resolution has defined."""
        return {
            ZKimKonsultuje.ORGANIZACJE: "z organizacjami",
            ZKimKonsultuje.RADA: "z radą pożytku",
            ZKimKonsultuje.RADA_ALBO: "z radą pożytku, a gdy nie została utworzona, z organizacjami",
            ZKimKonsultuje.RADA_I: "z radą pożytku i z organizacjami",
        }[self]

    @property
    def w_tytule(self) -> str:
        """Whom the title of the resolution names, in the instrumental."""
        board = "radą działalności pożytku publicznego"
        return {
            ZKimKonsultuje.ORGANIZACJE: _ORGANISATIONS,
            ZKimKonsultuje.RADA: board,
            ZKimKonsultuje.RADA_ALBO: f"{board} lub {_ORGANISATIONS}",
            ZKimKonsultuje.RADA_I: f"{board} oraz {_ORGANISATIONS}",
        }[self]

    @property
    def czyjej_dzialalnosci(self) -> str:
        """Whose activity the drafts concern, as the title says after them."""
        return "organizacji pozarządowych" if self == ZKimKonsultuje.RADA else "tych organizacji"


_ORGANISATIONS = (
    "organizacjami pozarządowymi i podmiotami wymienionymi w art. 3 ust. 3 ustawy o działalności pożytku "
    "publicznego i o wolontariacie"
)


class Definicja(Part):
    """Definicja"""

    pojecie: Tekst
    """Pojęcie
    W miejscowniku, po słowach „jest mowa o”, np. „urzędzie”."""
    znaczenie: Tekst
    """Znaczenie
    W bierniku, po słowach „należy przez to rozumieć”, np. „Urząd Miejski w Łapach”."""


class KonsultacjeProjektu(Part):
    """Konsultacje projektu tej uchwały"""

    okres: Okres
    """Okres konsultacji"""
    wynik: Opis | None = None
    """Przebieg i wynik
    Kto wziął udział, jakie były uwagi i co z nich przyjęto."""
