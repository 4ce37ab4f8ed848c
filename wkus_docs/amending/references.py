"""References from one unit of an act to another: „§ 3 ust. 1”, „ust. 2 i 3”. Numbers move; references follow them.

An address into another act („art. 4 ust. 1 ustawy”, „§ 3 rozporządzenia”) is left alone.
"""

import re
from collections.abc import Mapping

from wkus_docs.polish.jednostka_redakcyjna import Kroki

_NUMBER = r"\d+[a-z]?(?!\w|[.,]\d)"
_NUMBERS = rf"{_NUMBER}(?:(?:, | i | oraz | lub | albo |–){_NUMBER})*"
_CHAIN = re.compile(
    rf"(?:(?<!§)§ (?P<par>{_NUMBERS}))?(?P<gap1> ?)(?:\bust\. (?P<ust>{_NUMBERS}))?(?P<gap2> ?)(?:\bpkt (?P<pkt>{_NUMBERS}))?"
)
_ONE = re.compile(_NUMBER)
_KINDS = (("par", "§"), ("ust", "ust."), ("pkt", "pkt"))
_IN_A_STATUTE = re.compile(r"\bart\. [^.;:]*$")
_OF_ANOTHER_ACT = re.compile(
    r"\s*(?:\w+\s+){0,1}(?:ustawy|rozporządzenia|statutu|umowy|uchwały\s+[Nn]r|zarządzenia\s+[Nn]r)\b"
)
_MASKED = re.compile(rf"(§|\bust\.|\bpkt) {_NUMBERS}")


def masked(text: str) -> str:
    """Return a text without the numbers in its references: what stays alike when units move.

    >>> masked("środki, o których mowa w § 3 ust. 1 i 2")
    'środki, o których mowa w § # ust. #'
    """
    return _MASKED.sub(r"\1 #", text)


def moved(text: str, at: Kroki, places: Mapping[Kroki, Kroki]) -> str:
    """Return a text of the unit ``at`` with its references as ``places`` say: from an address to the new one.

    >>> places = {(("§", "4"),): (("§", "3a"),), (("§", "4"), ("ust.", "2")): (("§", "3a"), ("ust.", "2"))}
    >>> moved("zgodnie z § 4 ust. 2 i art. 4 ust. 2 ustawy", (("§", "9"),), places)
    'zgodnie z § 3a ust. 2 i art. 4 ust. 2 ustawy'
    """
    made, end = [], 0
    for found in _CHAIN.finditer(text):
        if not found[0].strip() or _foreign(text, found):
            continue
        made += [text[end : found.start()], _chain(found, at, places)]
        end = found.end()
    return "".join((*made, text[end:]))


def _foreign(text: str, found: re.Match[str]) -> bool:
    if found["par"]:
        return _OF_ANOTHER_ACT.match(text, found.end()) is not None
    return _IN_A_STATUTE.search(text, 0, found.start()) is not None


def _chain(found: re.Match[str], at: Kroki, places: Mapping[Kroki, Kroki]) -> str:
    above = at
    written = found[0]
    shift = 0
    for group, kind in _KINDS:
        if found[group] is None:
            continue
        above = tuple(step for step in above if _rank(step[0]) < _rank(kind))
        new = _numbers(found[group], (kind, above), places)
        start, stop = (place - found.start() + shift for place in found.span(group))
        written = written[:start] + new + written[stop:]
        shift += len(new) - len(found[group])
        above = (*above, (kind, _ONE.findall(found[group])[0]))
    return written


def _numbers(written: str, level: tuple[str, Kroki], places: Mapping[Kroki, Kroki]) -> str:
    kind, above = level
    return _ONE.sub(lambda one: _number((*above, (kind, one[0])), places), written)


def _rank(kind: str) -> int:
    return ("§", "ust.", "pkt", "lit.").index(kind)


def _number(address: Kroki, places: Mapping[Kroki, Kroki]) -> str:
    return places.get(address, address)[-1][1]
