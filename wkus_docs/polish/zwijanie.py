"""Folding of names, so that a clerk's „Termin składania ofert” finds ``termin_skladania_ofert``.

>>> zwin("Termin składania ofert")
'termin_skladania_ofert'
>>> zwin("KWOTA-dotacji ")
'kwota_dotacji'
"""

import re
import unicodedata

_ACCENTS = re.compile("[\u0300-\u034e]+")
"""The diacritics of Polish among them; what else is combined is told sign by sign."""
_JOINTS = re.compile(r"[\s\-_\u00a0]+")
_SIGNS = re.compile(r"[„”“\"'‚’«»‹›.,]+")


def zwin(text: str) -> str:
    """Lower case, no diacritics, words joined by underscores."""
    plain = unicodedata.normalize("NFKD", text.strip().lower().replace("ł", "l"))
    bare = _ACCENTS.sub("", plain)
    if not bare.isascii():
        bare = "".join(sign for sign in bare if not unicodedata.combining(sign))
    return _JOINTS.sub("_", bare)


def zwin_nazwe(name: str) -> str:
    """Folded name of an organisation, whatever quotes, dots and commas it is written with.

    >>> zwin_nazwe("Fundacja „Dom nad Narwią”") == zwin_nazwe('FUNDACJA "Dom nad Narwią".')
    True
    """
    return zwin(_SIGNS.sub(" ", name))
