"""Filters: how a value is written in the text, by what a template puts behind ``|``.

In a draft a gap passes through every filter unchanged.
"""

from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal
from functools import wraps
from typing import Any

from wkus_docs.blanks import UNKNOWN, UnknownCount
from wkus_docs.document import Part
from wkus_docs.gaps import Gap, GapError
from wkus_docs.law.wydania import wczesniejsze
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.polish import typografia, zapis
from wkus_docs.polish.slownie import kwota_slownie, liczba_slownie
from wkus_docs.rendering.chart_parts import wykres, wykres_szkicu
from wkus_docs.scalars.nrb import zapis_nrb

NOT_APPLICABLE = "nie dotyczy"


def akapity(value: str) -> list[str]:
    """Paragraphs of a long text: its lines without the empty ones, with no-break spaces."""
    return [typografia.twarde_spacje(line.strip()) for line in value.splitlines() if line.strip()]


def lub_nie_dotyczy(value: Any) -> Any:
    """Return the value, or „nie dotyczy” where there is none: no box of a form stays empty."""
    return NOT_APPLICABLE if value is None or (isinstance(value, str | tuple) and not value) else value


def duza(value: str) -> str:
    """Return the text in capital letters."""
    return value.upper()


def wielka(value: str) -> str:
    """Return the text with a capital first letter."""
    return value[:1].upper() + value[1:]


def mala(value: str) -> str:
    """Return the text with a small first letter."""
    return value[:1].lower() + value[1:]


def liczba(value: Decimal | int) -> str:
    """Quantity without needless zeros: 12,5, 11 600."""
    return zapis.liczba(Decimal(value))


def slownie(value: Decimal | int) -> str:
    """Words: an amount of money for a Decimal, a number for an int."""
    return kwota_slownie(value) if isinstance(value, Decimal) else liczba_slownie(value)


def wyliczenie(values: Iterable[str]) -> str:
    """Join with commas and „i”: „a, b i c”."""
    items = [str(value) for value in values]
    return " i ".join([", ".join(items[:-1]), items[-1]] if len(items) > 1 else items)


def _passing_gaps(name: str, function: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(function)  # the checker of templates reads its annotations
    def filtered(value: Any, *arguments: Any) -> Any:
        if value is None and function is not lub_nie_dotyczy:
            value = Gap(name, lenient=True)  # optional by itself, but this draft's wording needs it
        if isinstance(value, Gap):
            return _lines(value) if function is akapity else value.written_by(name)
        try:
            return function(value, *arguments)
        except GapError as missing:
            return missing.gap

    return filtered


def _on_paper(name: str, function: Callable[..., Any]) -> Callable[..., Any]:
    """Return a filter of forms to be filled in by hand: nothing given, or a sum of nothing, is a place to write in."""
    passing = _passing_gaps(name, function)

    @wraps(function)
    def filtered(value: Any, *arguments: Any) -> Any:
        nothing = value is None or (function is lub_nie_dotyczy and not isinstance(value, Gap) and not value)
        if nothing or (name in _SUMS and not isinstance(value, Gap) and value == 0):
            value = Gap(name, lenient=True, undecided=True, blank=UNKNOWN)
        return passing(value, *arguments)

    return filtered


_SUMS = frozenset({"kwota", "kwota_tabela", "slownie"})


def _lines(gap: Gap) -> tuple[Gap, ...]:
    """Return the paragraphs of a text that is not known: one gap, or the lines of a form."""
    return (gap,) * (gap.blank.lines if gap.blank else 1)


def _okres(value: Okres) -> str:
    return zapis.lata(value.od.year, value.do.year)


def bez_kropki(value: str) -> str:
    """Return the text without its closing full stop; earlier versions cut the dot of an abbreviation too."""
    if wczesniejsze():
        return value.rstrip().removesuffix(".").removesuffix(";")
    return typografia.bez_kropki(value)


def z_kropka(value: str) -> str:
    """Return a sentence with its closing full stop."""
    return typografia.z_kropka(value)


def _data(value: date) -> str:
    return zapis.data_slownie(value)


def _length(value: Any) -> int:
    """Count; a missing list stands as one gap."""
    return 1 if isinstance(value, Gap) else len(value)


def _length_on_paper(value: Any) -> Any:
    """Count; what is not known yet has one line, or its empty rows, and is printed as a place for their number."""
    if isinstance(value, Gap):
        return UnknownCount(1)
    rows = isinstance(value, tuple) and value and all(isinstance(item, Part) for item in value)
    empty = rows and not any(item.model_fields_set for item in value)
    return UnknownCount(len(value)) if empty else len(value)


FILTERS: dict[str, Callable[..., Any]] = {
    "akapity": akapity,
    "bez_kropki": bez_kropki,
    "data": _data,
    "data_liczbowo": zapis.data_liczbowo,
    "duza": duza,
    "kwota": zapis.kwota_zapis,
    "kwota_tabela": zapis.kwota_tabela,
    "lata": _okres,
    "length": _length,
    "liczba": liczba,
    "lub_nie_dotyczy": lub_nie_dotyczy,
    "mala": mala,
    "nrb": zapis_nrb,
    "procent": zapis.procent,
    "rzymska": zapis.rzymska,
    "slownie": slownie,
    "wielka": wielka,
    "wykres": wykres,
    "wyliczenie": wyliczenie,
    "z_kropka": z_kropka,
}


DRAFT_FILTERS: dict[str, Callable[..., Any]] = {
    name: _passing_gaps(name.replace("_", " "), function) for name, function in FILTERS.items()
} | {"length": _length, "wykres": wykres_szkicu}
"""The same for drafts, where a gap stands in the place of a value."""
PAPER_FILTERS: dict[str, Callable[..., Any]] = {
    name: _on_paper(name, function) for name, function in FILTERS.items()
} | {"length": _length_on_paper, "wykres": wykres_szkicu}
"""The same for forms to be filled in by hand."""
