"""Units that an act has, told in words: „§ 1 ust. 1–9”, „załącznik nr 1: § 3”.

>>> sorted(znane(("§ 1 ust. 1–3", "załącznik: § 18")).items())
[(('', '1'), 3), (('załącznik', '18'), 0)]
"""

import re
from collections.abc import Iterable, Mapping
from typing import TypeAlias

from wkus_docs.polish.jednostka_redakcyjna import Kroki

Znane: TypeAlias = Mapping[tuple[str, str], int]
"""Of each paragraph, by its annex and its number, the number of its last „ust.”; 0 where it has none."""

_LISTED = re.compile(
    r"(?:(załącznik(?: nr \d+[a-z]?)?): )?§\s*(\d+[a-z]*)(?:\s*ust\.?\s*(\d+)[a-z]*(?:\s*[–-]\s*(\d+)[a-z]*)?)?",
    re.IGNORECASE,
)


def znane(opisy: Iterable[str]) -> Znane:
    """Return the paragraphs that are listed; what cannot be read is left out."""
    found = filter(None, (_LISTED.fullmatch(" ".join(one.split())) for one in opisy))
    return {((one[1] or "").lower(), one[2].lower()): int(one[4] or one[3] or 0) for one in found}


def jest_w_akcie(kroki: Kroki, czesc: str, jednostki: Znane) -> bool:
    """Tell whether an act has a unit, as far as its list tells: down to „ust.”."""
    last = jednostki.get((" ".join(czesc.split()).lower(), kroki[0][1]))
    if last is None:
        return False
    numbers = [number for kind, number in kroki if kind == "ust."]
    return not numbers or int("".join(sign for sign in numbers[0] if sign.isdigit()) or 0) <= last
