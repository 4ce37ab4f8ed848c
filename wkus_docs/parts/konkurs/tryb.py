"""Ways in which a unit may have a public task done by others."""

from wkus_docs.document import Part
from wkus_docs.law import Provision, acts
from wkus_docs.scalars.tekst import Opis
from wkus_docs.scalars.wybor import Wybor

_UDPP = acts["udpp"]


class TrybZlecenia(Wybor):
    """Way of having a task done; a request of an organisation (art. 12 UDPP) only leads to one of them.

    >>> TrybZlecenia("art. 19a") is TrybZlecenia.MALA_DOTACJA, TrybZlecenia.ZAKUP.przepis.akt.klucz
    (True, 'pzp')
    """

    KONKURS = "otwarty_konkurs_ofert", "otwarty konkurs ofert"
    MALA_DOTACJA = "art_19a", "zlecenie z pominięciem otwartego konkursu ofert"
    ZAKUP = "zakup_uslugi", "zakup usługi"
    INICJATYWA_LOKALNA = "inicjatywa_lokalna", "inicjatywa lokalna"
    INICJATYWA_WLASNA = "inicjatywa_wlasna", "wniosek organizacji z własnej inicjatywy"

    @classmethod
    def _missing_(cls, value: object) -> "TrybZlecenia | None":
        """Take „art. 19a” too."""
        found = super()._missing_(value)
        folded = str(value).strip().lower().replace(".", "").replace(" ", "_")
        return found or next((item for item in cls if folded == item.value), None)

    @property
    def przepis(self) -> Provision:
        """Provision that allows the way."""
        return {
            TrybZlecenia.KONKURS: _UDPP["art. 11 ust. 2"],
            TrybZlecenia.MALA_DOTACJA: _UDPP["art. 19a ust. 1"],
            TrybZlecenia.ZAKUP: acts["pzp"]["art. 2"],
            TrybZlecenia.INICJATYWA_LOKALNA: _UDPP["art. 19b"],
            TrybZlecenia.INICJATYWA_WLASNA: _UDPP["art. 12 ust. 1"],
        }[self]

    @property
    def jednostka_przepisu(self) -> str:
        """Unit of that provision: „art. 11 ust. 2”."""
        return self.przepis.jednostka

    @property
    def poza_ustawa(self) -> bool:
        """Whether another act than UDPP governs the way."""
        return self.przepis.akt is not _UDPP

    @property
    def dotacyjny(self) -> bool:
        """Whether the task is commissioned with a grant (art. 5 ust. 4 UDPP)."""
        return self in {TrybZlecenia.KONKURS, TrybZlecenia.MALA_DOTACJA}

    @property
    def zleca(self) -> bool:
        """Whether the task can be given by this way alone."""
        return self is not TrybZlecenia.INICJATYWA_WLASNA


class OcenaTrybu(Part):
    """Ocena trybu"""

    tryb: TrybZlecenia
    """Tryb
    otwarty_konkurs_ofert, art_19a, zakup_uslugi, inicjatywa_lokalna albo inicjatywa_wlasna."""
    uzasadnienie: Opis
    """Dlaczego tak albo dlaczego nie"""
