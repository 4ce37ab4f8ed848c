"""Attachments of the agreement that an annex replaces, old by new."""

from wkus_docs.document import Findings, Part, error, rule
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor


class CzescOferty(Wybor):
    """Part of the offer or of the agreement that stands in an attachment."""

    OPIS_ZADANIA = "opis_zadania", "opis zadania"
    HARMONOGRAM = "harmonogram", "plan i harmonogram działań"
    REZULTATY = "rezultaty", "opis zakładanych rezultatów"
    DODATKOWE_REZULTATY = "dodatkowe_rezultaty", "dodatkowe informacje dotyczące rezultatów"
    KALKULACJA = "kalkulacja", "zestawienie kosztów realizacji zadania"
    ZRODLA = "zrodla", "źródła finansowania kosztów realizacji zadania"
    INNA = "inna", "inny załącznik"


class ZamianaZalacznika(Part):
    """Załącznik umowy przed zmianą i po zmianie"""

    czesc: CzescOferty
    """Co zawiera załącznik
    opis_zadania, harmonogram, rezultaty, dodatkowe_rezultaty, kalkulacja, zrodla albo inna."""
    nazwa: Tekst | None = None
    """Nazwa załącznika
    Tylko gdy „inna” albo gdy drukuje się inna niż zwykła, np. „plan działań promocyjnych”."""
    dotychczasowy: Tekst
    """Dotychczasowy załącznik
    Np. „oferta z 18 grudnia 2026 r., część III.4” albo „załącznik nr 1 do aneksu nr 1”."""

    @property
    def tytul(self) -> str:
        """What the attachment is called."""
        return self.nazwa or self.czesc.etykieta

    @rule()
    def _other_is_named(self) -> Findings:
        """Inny załącznik ma nazwę."""
        if self.czesc is CzescOferty.INNA and self.nazwa is None:
            yield error("nazwa", "Nie podano, jaki to załącznik.", hint="Dopisz „nazwa: …”.")
