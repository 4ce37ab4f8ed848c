"""How many offers came, and what became of them: each is counted once."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wkus_docs.document import Finding, Findings, Part, error, rule, warning
from wkus_docs.field import fields_of
from wkus_docs.law import acts
from wkus_docs.parts.ocena.ocena_formalna import RodzajWymogu
from wkus_docs.scalars.liczba import Liczba

if TYPE_CHECKING:
    from wkus_docs.documents.ogloszenie_wynikow_konkursu import OgloszenieWynikowKonkursu

_UDPP = acts["udpp"]
_FATES = ("po_terminie", "wycofane", "odrzucone", "ocenione")
"""What becomes of an offer: one of these."""


class LiczbyOfert(Part):
    """Liczby ofert

    Gdy ogłoszenie nie wymienia wszystkich ofert; inaczej liczy je dokument.
    """

    zlozone: Liczba | None = None
    """Złożone
    Wszystkie, które wpłynęły, także po terminie i wycofane."""
    po_terminie: Liczba | None = None
    """Złożone po terminie"""
    wycofane: Liczba | None = None
    """Wycofane przez oferentów"""
    odrzucone: Liczba | None = None
    """Odrzucone z innych przyczyn formalnych"""
    ocenione: Liczba | None = None
    """Dopuszczone do oceny merytorycznej"""
    wybrane: Liczba | None = None
    """Wybrane"""

    @rule()
    def _each_is_counted_once(self) -> Findings:
        """Oferty po terminie, wycofane, odrzucone i ocenione to razem oferty złożone."""
        fates = {name: getattr(self, name) for name in _FATES}
        known = [number for number in fates.values() if number is not None]
        total, whole = sum(known), len(known) == len(fates)
        if self.zlozone is None or total == self.zlozone or (total < self.zlozone and not whole):
            return
        counted = ", ".join(
            f"{_label(name)}: {number}" for name, number in fates.items() if number is not None
        )
        yield error(
            "zlozone",
            f"Złożono ofert: {self.zlozone}, a z nich {counted}; to razem {total}.",
            hint="Popraw liczby; każda złożona oferta należy do jednej z tych grup.",
        )

    @rule()
    def _chosen_are_among_the_assessed(self) -> Findings:
        """Ofert wybranych nie jest więcej niż dopuszczonych do oceny."""
        if self.wybrane is not None and self.ocenione is not None and self.wybrane > self.ocenione:
            yield error(
                "wybrane",
                f"Wybrano ofert: {self.wybrane}, a do oceny dopuszczono: {self.ocenione}.",
                hint="Popraw jedną z liczb.",
            )


def _label(name: str) -> str:
    said = fields_of(LiczbyOfert)[name].label
    return said[:1].lower() + said[1:]


@dataclass(frozen=True, slots=True)
class WierszLiczb:
    """A row of the table of offers: what they are, and how many."""

    opis: str
    liczba: int


def listed(wyniki: "OgloszenieWynikowKonkursu") -> dict[str, int | None]:
    """Count the offers that the notice lists; None where it does not tell: nothing said of withdrawn ones is no zero."""
    late = sum(o.odrzucenie.wymog is RodzajWymogu.TERMIN for o in wyniki.oferty if o.odrzucenie is not None)
    withdrawn = len(wyniki.wycofane) if wyniki.wycofane or wyniki.says_none("wycofane") else None
    return {
        "zlozone": None if withdrawn is None else len(wyniki.oferty) + withdrawn,
        "po_terminie": late,
        "wycofane": withdrawn,
        "odrzucone": len(wyniki.odrzucone) - late,
        "ocenione": len(wyniki.przyjete),
        "wybrane": len(wyniki.wybrane),
    }


def rows(wyniki: "OgloszenieWynikowKonkursu") -> tuple[WierszLiczb, ...]:
    """Return the table of offers: the numbers given, or else those of the offers that are listed."""
    counted = listed(wyniki)
    if wyniki.liczby is not None:
        given = {name: getattr(wyniki.liczby, name) for name in counted}
        counted = given | {"wybrane": counted["wybrane"]}
    labels = fields_of(LiczbyOfert)
    return tuple(
        WierszLiczb(labels[name].label, number) for name, number in counted.items() if number is not None
    )


@rule(_UDPP["art. 15 ust. 2h"])
def numbers_agree_with_the_lists(wyniki: "OgloszenieWynikowKonkursu") -> Findings:
    """Podane liczby ofert zgadzają się z ofertami, które ogłoszenie wymienia; wybrane wymienia się wszystkie."""
    if wyniki.liczby is None:
        return
    for name, number in listed(wyniki).items():
        given = getattr(wyniki.liczby, name)
        if given is not None and number is not None:
            yield from _compared(name, given, number)


def _compared(name: str, given: int, number: int) -> Iterator[Finding]:
    said = f"Podano, że ofert jest ({_label(name)}): {given}, a ogłoszenie wymienia: {number}."
    if given < number or (name == "wybrane" and given != number):
        yield error(("liczby", name), said, hint="Popraw liczbę albo dopisz oferty do listy.")
    elif given > number > 0 and name in {"po_terminie", "wycofane", "odrzucone"}:
        yield warning(("liczby", name), said, hint="Wymień wszystkie te oferty albo żadnej.")
