r"""Polish typography: what must not be parted at the end of a line.

>>> twarde_spacje("w domu i z art. 5 ust. 2, 30 zł").replace("\xa0", "_")
'w_domu i_z_art._5 ust._2, 30_zł'
>>> bez_kropki("Koniec zdania.")
'Koniec zdania'
"""

import re
from functools import lru_cache

_NBSP = "\u00a0"
_AFTER = re.compile(
    r"(?<!\w)((?:[aiouwzAIOUWZ]|§|art\.|ust\.|pkt|lit\.|nr|Nr|poz\.|str\.|zał\.|ul\.|pl\.|al\.|tel\.) )(?=\S)"
)
_DZU = re.compile(r"\bDz\.[ \u00a0]U\.[ \u00a0]")
_THOUSANDS = re.compile(r"(?<=\d) (?=\d{3}(?!\d))")
_BEFORE = re.compile(r"(?<=\d) (?=(?:r\.|zł|tys\.|mln|%|dni\b|lat\b|lata\b|rok\b|godz\.))")
_DAY = re.compile(
    r"(?<=\b\d) (?=(?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia)\b)"
    r"|(?<=\b\d\d) (?=(?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia)\b)"
)


@lru_cache(maxsize=1024)
def twarde_spacje(text: str) -> str:
    """Put no-break spaces after one-letter words and „§”, „art.”…, and before „r.”, „zł”…"""
    previous = ""
    while previous != text:  # „i w domu”: each pass frees the next word
        previous, text = text, _AFTER.sub(lambda m: m[1][:-1] + _NBSP, text)
    text = _THOUSANDS.sub(_NBSP, _DZU.sub(f"Dz.{_NBSP}U.{_NBSP}", text))
    return _DAY.sub(_NBSP, _BEFORE.sub(_NBSP, text))


def bez_kropki(text: str) -> str:
    """Text without its closing full stop, so that a list can put its own sign there."""
    stripped = text.rstrip()
    return stripped.removesuffix(".").removesuffix(";")
