"""Conditions that an office adds to those of the Act, which only wants a person named by an organisation that does not compete.

They are read, not known, so what is found here is a warning.

>>> [czlonkostwo(text) for text in ("jest członkiem organizacji", "nie reprezentuje oferentów", "pracy w komisji konkursowej")]
['jest członkiem', None, None]
>>> [siedziba(text) for text in ("ma siedzibę w Gminie Łapy", "działa na terenie gminy", "zna dziedzinę konkursu")]
['siedzibę', 'działa na terenie', None]
"""

import re
from collections.abc import Callable

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Part, rule, warning
from wkus_docs.law import acts

_UDPP = acts["udpp"]
_MEMBER = re.compile(
    r"(?<!nie )\b(?:(?:jest|są|być|będzie|będą|musi być|powinien być|powinna być) (?:\w+ ){0,2}?"
    r"(?:członk|członkini|przedstawiciel|reprezentant|pracowniki?|wolontariusz)\w*(?! komisji)"
    r"|reprezentuj\w* (?:organizacj|podmiot|stowarzysz|fundacj)\w*|należ\w+ do (?:organizacji|stowarzyszenia))",
    re.IGNORECASE,
)
_SEAT = re.compile(
    r"\bsiedzib\w*|\bdziała\w* na (?:terenie|obszarze|rzecz)|\b(?:zamieszk|mieszka|zameldowan)\w*|\bz terenu\b",
    re.IGNORECASE,
)
_CITIZEN = re.compile(r"\bobywatel\w*", re.IGNORECASE)


def czlonkostwo(text: str) -> str | None:
    """Return the words by which a candidate must belong to the organisation or speak for it; None without them."""
    return _found(_MEMBER, text)


def siedziba(text: str) -> str | None:
    """Return the words that ask for a seat, an activity or a dwelling in a place; None without them."""
    return _found(_SEAT, text)


def obywatelstwo(text: str) -> str | None:
    """Return the words that ask for a citizenship; None without them."""
    return _found(_CITIZEN, text)


def _found(words: re.Pattern[str], text: str) -> str | None:
    found = words.search(text.replace("\u00a0", " "))
    return found[0] if found else None


def _adds_no_condition(
    texts: tuple[str, ...], read: Callable[[str], str | None], *, holds: str, said: str, hint: str
) -> ClassRule:
    @rule(_UDPP["art. 15 ust. 2d"], holds=holds)
    def check(part: Part) -> Findings:
        for loc, text in (one for path in texts for one in paths.each(part, path)):
            if words := read(text):
                yield warning(loc, f"„{words}”: {said}", hint=hint)

    return check


def needs_no_membership(*texts: str) -> ClassRule:
    """Make the rule that a candidate need not belong to the organisation that names him."""
    return _adds_no_condition(
        texts,
        czlonkostwo,
        holds="Kandydat nie musi należeć do organizacji, która go wskazuje.",
        said="ustawa mówi o osobie wskazanej przez organizację, która nie musi do niej należeć ani jej reprezentować.",
        hint="Usuń ten warunek, jeżeli nie wynika z programu współpracy; zostaw zakaz dotyczący oferentów.",
    )


def needs_no_seat(*texts: str) -> ClassRule:
    """Make the rule that organisations from elsewhere may name candidates, too."""
    return _adds_no_condition(
        texts,
        siedziba,
        holds="Kandydatów mogą wskazywać także organizacje spoza terenu jednostki.",
        said="ustawa nie wymaga, żeby organizacja albo kandydat byli z terenu jednostki.",
        hint="Usuń ten warunek, jeżeli nie wynika z programu współpracy.",
    )


def needs_no_citizenship(*texts: str) -> ClassRule:
    """Make the rule that a candidate of any citizenship may be named."""
    return _adds_no_condition(
        texts,
        obywatelstwo,
        holds="Ustawa nie pyta o obywatelstwo kandydata.",
        said="ustawa nie stawia członkowi komisji takiego warunku.",
        hint="Usuń ten warunek, jeżeli nie wynika z programu współpracy.",
    )
