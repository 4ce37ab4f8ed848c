r"""Text that another program has put together: what Word, a PDF or an e-mail leaves in it that nobody typed.

Nothing that is seen is taken out. Signs that are not seen go (a soft hyphen, a space of no width, a mark of
direction), breaks of a line become one kind, letters put together of two signs become one, the bullets of Word's own
font become bullets of any font, letters glued by a PDF come apart:

>>> oczyszczony("dzia\u00adła\u200bmy\x0bżo\u0301łto\r\n\uf0b7\tofi\ufb01cyna")
'działamy\nżółto\n• ofificyna'

What nobody can tell is found, not guessed:

>>> niedozwolony("Pol\x07na"), niedozwolony("Pl\ufffdny"), niedozwolony("Kraków")
('\x07', '�', '')

Lines that a PDF has cut are found, and joined, when it is asked for:

>>> zlozony("Zajęcia odbywają się w świetlicy przy ul. Głównej współ-\nprowadzonej przez szkołę, w każdy wtorek oraz\nczwartek po południu.")
'Zajęcia odbywają się w świetlicy przy ul. Głównej współprowadzonej przez szkołę, w każdy wtorek oraz czwartek po południu.'
>>> pociety("Zajęcia odbywają się w świetlicy, współ-\nprowadzonej przez szkołę"), pociety("Raz\ndwa")
('w świetlicy, współ-', '')
"""

import re
import unicodedata
from itertools import pairwise

_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_UNSEEN = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\x1f]")
_JOINERS = re.compile("[\u200c\u200d]")
"""Signs that join letters of other scripts and parts of a picture; no value of one line has them."""
_SPLIT_BY_SOFT_HYPHEN = re.compile("(?<=[^\\W\\d])\u00ad[ \t]*\n[ \t]*(?=[^\\W\\d])")
_SPACES = re.compile("[\u1680\u2000-\u2008\u200a\u205f\u3000]")
"""Spaces of a width of their own that fonts seldom have; the no-break, the narrow and the thin one stay."""
_OWN_BULLET = re.compile("^([ \t]*)[\uf020-\uf0ff](?=\\s|$)", re.MULTILINE)
"""A bullet by a number in Word's own font of signs, Symbol or Wingdings."""
_TABS = re.compile("(?<! ) *\t[ \t]*")
"""Tabs: those of a list, of an indent or of a table that became text; a stop of tabs may leave no room at all."""
_GLUED = str.maketrans(
    {"\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl", "\x1e": "\u2011"}
)
_TOUCHED = re.compile(
    "[\r\x0b\x0c\t\x1e\x1f\x85\xad\u1680\u2000-\u2008\u200a\u200b\u200e\u200f\u2028-\u202e\u205f\u2060\u2066-\u2069\u3000"
    "\ufeff\uf020-\uf0ff\ufb00-\ufb04]"
)
"""Every sign that cleaning changes or takes out; few texts have one."""
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ue000-\ue0ff\uf020-\uf0ff\ufffc-\uffff]"
)
"""What XML cannot hold, the private signs the renderer keeps, those of one font, the traces of a lost picture and a lost letter."""

_PARAGRAPH_ENDS = (".", ";", ":", "?", "!", "”", ")")
_ITEM = re.compile(r"\s*(?:[•·▪◦●○■□–—*-]|\(?(?:\d{1,3}|[a-z])[.)])\s")
_WRAPPED = 40
"""Letters from which a line may be one that was cut and not a short one that was typed."""
_SHOWN = 3
"""Words of a line by which its end is found."""
_HYPHENATED = re.compile(r"(?<=[^\W\d])[-‐]\n(?=[a-ząćęłńóśźż])")


def oczyszczony(text: str) -> str:
    """Return a text with one kind of line breaks and without what is not seen; otherwise as it was typed."""
    if not _TOUCHED.search(text):
        return text if text.isascii() else unicodedata.normalize("NFC", text)
    text = _BREAKS.sub("\n", text.translate(_GLUED))
    text = _UNSEEN.sub("", _SPLIT_BY_SOFT_HYPHEN.sub("", text))
    text = _OWN_BULLET.sub(r"\1•", _SPACES.sub(" ", text))
    return unicodedata.normalize("NFC", _TABS.sub(" ", text))


def w_wierszu(text: str) -> str:
    """Return a value of one line without what is not seen, with single spaces: a number, a day, an address."""
    return " ".join(_JOINERS.sub("", oczyszczony(text)).split())


def niedozwolony(text: str) -> str:
    """Return the first sign that no document can hold or print; empty where there is none."""
    found = _FORBIDDEN.search(text)
    return found[0] if found else ""


def zlozony(text: str) -> str:
    """Return a text whose lines were cut by a PDF or an e-mail, with the lines of each paragraph joined.

    A line goes on where the one above is long, does not end a sentence, and no item of a list begins. A hyphen at
    the end of a line is dropped before a small letter. The same text comes back where no line was cut; whoever
    shows it asks the person, for „polsko-” at the end of a line may keep its hyphen.
    """
    made: list[str] = []
    for line in _HYPHENATED.sub("", text).split("\n"):
        if made and _goes_on(made[-1], line):
            made[-1] = f"{made[-1].rstrip()} {line.lstrip()}"
        else:
            made.append(line)
    return "\n".join(made)


def pociety(text: str) -> str:
    """Return the end of the first line that was certainly cut: „wyraz jest prze-”; empty where none was.

    Certain is a word parted by a hyphen, or two lines that go on with a small letter.
    """
    if "\n" not in text:
        return ""
    pairs = list(pairwise(text.split("\n")))
    parted = [
        above
        for above, line in pairs
        if len(above) >= _WRAPPED // 2 and _HYPHENATED.search(f"{above}\n{line}")
    ]
    going_on = [above for above, line in pairs if _goes_on(above, line) and line.lstrip()[:1].islower()]
    cut = parted or going_on[1:]
    return " ".join(cut[0].split()[-_SHOWN:]) if cut else ""


def _goes_on(above: str, line: str) -> bool:
    above = above.rstrip()
    return (
        len(above) >= _WRAPPED
        and bool(line.strip())
        and not above.endswith(_PARAGRAPH_ENDS)
        and not _ITEM.match(line)
    )
