"""An offer that its offeror has taken back before the competition was settled: listed, and not decided on."""

from typing import Any

from pydantic import Field

from wkus_docs.document import ClassRule, Findings, Part, error
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tekst import Tekst


class OfertaWycofana(Part):
    """Oferta wycofana"""

    numer: Tekst | None = None
    """Numer oferty
    Z listy ofert, które wpłynęły."""
    oferenci: tuple[Tekst, ...] = Field(min_length=1)
    """Oferent
    Pełna nazwa; przy ofercie wspólnej nazwy wszystkich."""
    tytul: Tekst | None = None
    """Tytuł oferty"""
    data_wycofania: Data | None = None
    """Data wycofania"""


def withdrawn_are_not_decided_on() -> ClassRule:
    """Make the rule that no offer stands both among those withdrawn and among the others."""

    def check(wynik: Any) -> Findings:
        decided = {zwin(oferta.numer) for oferta in wynik.oferty if oferta.numer is not None}
        for index, oferta in enumerate(wynik.wycofane):
            if oferta.numer is not None and zwin(oferta.numer) in decided:
                yield error(
                    ("wycofane", index, "numer"),
                    f"Oferta nr {oferta.numer} jest wycofana, a stoi też na liście ofert, o których rozstrzygnięto.",
                    hint="Zostaw ją na jednej z tych list albo popraw numer.",
                )

    return ClassRule((), check, "Oferta wycofana nie stoi na liście ofert, o których rozstrzygnięto.")
