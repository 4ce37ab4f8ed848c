"""An offer as the notice of results tells of it: chosen, left without money or refused."""

import re
from decimal import Decimal

from wkus_docs.document import Findings, rule, warning
from wkus_docs.law import acts
from wkus_docs.parts.konkurs.oferta_konkursu import Odrzucenie
from wkus_docs.parts.konkurs.oferta_rozstrzygana import OfertaRozstrzygana
from wkus_docs.parts.ocena.kryteria import Forma
from wkus_docs.parts.ocena.ocena_formalna import RodzajWymogu
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.scalars.tekst import Tekst

_UDPP = acts["udpp"]
_THRESHOLD = re.compile(r"\b(?:próg|prog(?:u|iem|owi))\b", re.IGNORECASE)
"""„próg” in its cases, but no „program”."""


class OgloszoneOdrzucenie(Odrzucenie):
    """Odrzucenie z przyczyn formalnych"""

    wymog: RodzajWymogu
    """Wymóg, którego oferta nie spełnia
    termin, podmiot, wzor, podpisy, zalaczniki, zakres, kwoty albo inny."""

    @rule(_UDPP["art. 15 ust. 2i"])
    def _requirement_stands_in_the_notice(self) -> Findings:
        """Wiadomo, gdzie ogłoszenie o konkursie stawia wymóg, którego oferta nie spełnia."""
        if self.miejsce_w_ogloszeniu is None:
            yield warning(
                "miejsce_w_ogloszeniu",
                f"Nie podano, gdzie ogłoszenie o konkursie stawia ten wymóg ({self.wymog.etykieta}).",
                hint="Podaj jednostkę ogłoszenia, np. „§ 5 ust. 1”; za wymóg spoza ogłoszenia nie można odrzucić oferty.",
            )


class OfertaOgloszona(OfertaRozstrzygana):
    """Oferta w ogłoszeniu wyników"""

    odrzucenie: OgloszoneOdrzucenie | None = None
    """Odrzucenie z przyczyn formalnych
    Puste: oferta spełnia wymogi formalne."""
    tytul: Tekst | None = None
    """Tytuł oferty
    Tytuł, który nadał zadaniu oferent, także gdy jest taki sam jak w ogłoszeniu o konkursie."""
    forma: Forma | None = None
    """Forma zlecenia
    powierzenie albo wspieranie; puste: ogłoszenie wyników o niej nie mówi."""
    okres: Okres | None = None
    """Termin realizacji zadania
    Puste: ogłoszenie wyników go nie podaje."""
    powod: Tekst | None = None
    """Dlaczego oferta nie dostaje dotacji, w kilku słowach
    Np. „środki wyczerpały oferty ocenione wyżej”; tylko przy ofercie, która spełnia wymogi, a dotacji nie dostaje."""

    @property
    def odrzucona(self) -> bool:
        """Whether it was refused; money rules that out, so of an offer of which nothing is told nobody knows."""
        return False if self.odrzucenie is None and self.wybrana else self.odrzucenie is not None

    @property
    def powod_mowi_o_progu(self) -> bool:
        """Whether the reason itself says that the points do not reach the threshold."""
        return self.powod is not None and bool(_THRESHOLD.search(self.powod))

    def ponizej(self, prog: int | None) -> bool:
        """Whether its points do not reach a threshold."""
        return prog is not None and self.srednia is not None and self.srednia < Decimal(prog)

    @rule()
    def _reason_is_of_an_offer_left_without_money(self) -> Findings:
        """Powód podaje się tylko przy ofercie, która spełnia wymogi, a dotacji nie dostaje."""
        if self.powod is not None and (self.wybrana or self.odrzucenie is not None):
            yield warning(
                "powod",
                f"Podano, dlaczego oferta {self.oznaczenie} nie dostaje dotacji, a jest "
                f"{'wybrana' if self.wybrana else 'odrzucona'}.",
                hint="Usuń to pole; przyczynę odrzucenia mówi pole „odrzucenie”.",
            )
