r"""Units of an act, numbered while the document is written, and cited by labels.

ZTP § 57 and § 59: paragraphs run through the act; ustępy start again in each §, punkty in each unit
above them, litery in each punkt. A unit that a condition leaves out leaves no gap, and a reference to
a label is right wherever the unit has moved::

    >>> units = Numbering()
    >>> units.par("cel"), units.resolved(units.ust("suma") + units.odsylacz("suma")), units.pkt("zwrot")
    ('§\xa01.', '1.ust.\xa01', '1)\t')
    >>> units.resolved(units.odsylacz("zwrot"))
    'pkt\xa01'
    >>> units.par()
    '§\xa02.'
    >>> units.resolved(units.odsylacz("zwrot"))
    '§\xa01 ust.\xa01 pkt\xa01'

A list of one item is no list: its number is taken out and the item goes on the line that leads to it
(:mod:`wkus_docs.rendering.lone_items`), unless a label says that the unit is cited. A § of one ustęp is not
divided: the ustęp has no number either, unless it or a unit in it is cited.
"""

import re
from collections.abc import Callable

from markupsafe import Markup

from wkus_docs.errors import TemplateError
from wkus_docs.gaps import Gap
from wkus_docs.law.wydania import wczesniejsze
from wkus_docs.rendering.lone_items import mark_of, mark_of_first, undivided, without_lone_numbers

NAMES = ("par", "par_umowy", "ust", "pkt", "lit", "tiret", "odsylacz", "od_nowa")
"""Functions of a template that number and cite."""

_NBSP = "\u00a0"
_LEVELS = ("par", "ust", "pkt", "lit", "tir")
_BELOW = {level: _LEVELS[rank + 1 :] for rank, level in enumerate(_LEVELS)}
_FIRST = "first"
"""Stands in the place of a unit beside its numbers, and says which first ustęp opened its §."""
_WORDS = {"par": "§", "ust": "ust.", "pkt": "pkt", "lit": "lit.", "tir": "tiret"}
_TIRETS = ("pierwsze", "drugie", "trzecie", "czwarte", "piąte", "szóste", "siódme", "ósme", "dziewiąte")
_UNKNOWN = Gap("numer jednostki", lenient=True)
"""Stands in a draft for the number of a unit which an open condition has left out."""
_START = "\ue010"
_REFERENCE = re.compile("\ue010(\\w+)\ue011(\\d+)\ue011")


def _letter(number: int) -> str:
    """Letter of a unit: a…z without diacritics, then za, zb…"""
    return "z" * ((number - 1) // 26) + chr(ord("a") + (number - 1) % 26)


class Numbering:
    """Counters of one document."""

    def __init__(self, *, drafting: bool = False) -> None:
        """Start before the first unit; ``drafting``, a unit may yet be missing."""
        self._drafting = drafting
        self._at: dict[str, int] = {}
        self._labels: dict[str, dict[str, int]] = {}
        self._asked: list[dict[str, int]] = []
        self._lists: dict[str, int] = {}
        self._starts: list[str] = []
        self._lone: set[int] = set()
        self._firsts = 0
        self._undivided: set[int] = set()

    def _next(self, level: str, label: str | None) -> int:
        for below in (*_BELOW[level], _FIRST) if level == "par" else _BELOW[level]:
            self._at.pop(below, None)
        self._at[level] = self._at.get(level, 0) + 1
        if label and not (self._drafting and label in self._labels):  # a form prints both of two alternatives
            if label in self._labels:
                raise TemplateError(f"Etykieta „{label}” nazywa w szablonie dwie jednostki.")
            self._labels[label] = dict(self._at)
        return self._at[level]

    def _item(self, level: str, number: int, label: str | None) -> str:
        """Mark the first item of a list, which may turn out to be the only one."""
        if number > 1 or label or wczesniejsze():
            self._lone.discard(self._lists.get(level, -1))
            return ""
        self._lists[level] = started = len(self._starts)
        self._starts.append(level)
        self._lone.add(started)
        return Markup(mark_of(started))  # noqa: S704 – as below

    def par(self, label: str | None = None) -> str:
        """„§ 3.”, the basic unit of an act."""
        return f"§{_NBSP}{self._next('par', label)}."

    def par_umowy(self, label: str | None = None) -> str:
        """„§ 3” without a full stop, as a heading in agreements."""
        return self.par(label)[:-1]

    def ust(self, label: str | None = None) -> str:
        """„2.”"""
        number = self._next("ust", label)
        if number > 1 or wczesniejsze():
            self._undivided.discard(self._at.get(_FIRST, -1))
            return f"{number}."
        first = self._at[_FIRST] = self._firsts
        self._firsts += 1
        self._undivided.add(first)
        if label:
            self._labels[label] = {**self._labels[label], _FIRST: first}
        return Markup(f"{mark_of_first(first)}{number}.")  # noqa: S704 – as below

    def pkt(self, label: str | None = None) -> str:
        """„1)” and a tab."""
        number = self._next("pkt", label)
        return self._item("pkt", number, label) + f"{number})\t"

    def lit(self, label: str | None = None) -> str:
        """„a)” and a tab."""
        number = self._next("lit", label)
        return self._item("lit", number, label) + f"{_letter(number)})\t"

    def tiret(self, label: str | None = None) -> str:
        """„–” and a tab."""
        return self._item("tir", self._next("tir", label), label) + "–\t"

    def od_nowa(self) -> str:
        """Start counting anew, in an annex; prints nothing."""
        self._at = {}
        return ""

    def odsylacz(self, label: str) -> Markup:
        """Place for a citation of a labelled unit; :meth:`resolved` fills it when all is numbered."""
        self._asked.append(dict(self._at))
        return Markup(f"\ue010{label}\ue011{len(self._asked) - 1}\ue011")  # noqa: S704 – marks, not data

    def resolved(self, text: str) -> str:
        """Fill in the citations. Raises TemplateError for a label no unit has."""
        text = without_lone_numbers(text, self._lone) if self._starts else text
        text = undivided(text, self._undivided - self._cited_firsts(text)) if self._firsts else text
        if not self._asked or _START not in text:
            return text
        return _REFERENCE.sub(lambda match: self._cited(match[1], int(match[2])), text)

    def _cited_firsts(self, text: str) -> set[int]:
        """First ustępy that are cited, or have a unit in them that is."""
        units = (self._labels.get(match[1], {}) for match in _REFERENCE.finditer(text))
        return {unit[_FIRST] for unit in units if _FIRST in unit}

    def _cited(self, label: str, asked: int) -> str:
        if label not in self._labels and self._drafting:
            return str(_UNKNOWN)
        if label not in self._labels:
            raise TemplateError(f"Odsyłacz do „{label}”, a żadna jednostka nie ma takiej etykiety.")
        unit, here = self._labels[label], self._asked[asked]
        levels = [level for level in _LEVELS if level in unit]
        while len(levels) > 1 and here.get(levels[0]) == unit[levels[0]]:
            levels = levels[1:]
        return " ".join(f"{_WORDS[level]}{_NBSP}{_shown(level, unit[level])}" for level in levels)

    def functions(self) -> dict[str, Callable[..., str]]:
        """Return the functions a template calls."""
        return {name: getattr(self, name) for name in NAMES}


def _shown(level: str, number: int) -> str:
    if level == "lit":
        return _letter(number)
    return _TIRETS[number - 1] if level == "tir" and number <= len(_TIRETS) else str(number)
