r"""Polish typography: what must not be parted at the end of a line.

>>> twarde_spacje("w domu i z art. 5 ust. 2, 30 zł").replace("\xa0", "_")
'w_domu i_z_art._5 ust._2, 30_zł'
>>> w_jednym_wierszu("godz. 9 w św. Annie, dr J. Kos, 20 osób, tel. 85 700 00 00").replace("\xa0", "_")
'godz._9 w_św._Annie, dr_J._Kos, 20_osób, tel._85_700_00_00'
>>> bez_kropki("Koniec zdania.")
'Koniec zdania'
>>> bez_kropki("do końca 2026 r."), bez_kropki("długopisy, zeszyty itp.;"), bez_kropki("Fundacja z o.o.")
('do końca 2026 r.', 'długopisy, zeszyty itp.', 'Fundacja z o.o.')
>>> z_kropka("Projektu nie zmieniono"), z_kropka("Co dalej?"), z_kropka("do końca 2026 r."), z_kropka("świetlica")
('Projektu nie zmieniono.', 'Co dalej?', 'do końca 2026 r.', 'świetlica')
>>> jedna_kropka("do końca 2026 r.. Potem…, itp..., Koniec..")
'do końca 2026 r. Potem…, itp..., Koniec..'
"""

import re
from functools import lru_cache

_NBSP = "\u00a0"
_LETTERS = frozenset("aiouwzAIOUWZ§")
_SHORT = ("art.", "ust.", "pkt", "lit.", "nr", "Nr", "poz.", "str.", "zał.", "ul.", "pl.", "al.", "tel.")
_SHORT_ENDS = frozenset(word[-1] for word in _SHORT)
_AFTER_NUMBER = re.compile(
    r"\d{3}(?!\d)|r\.|zł|tys\.|mln|%|dni\b|lat\b|lata\b|rok\b|godz\."
)  # a thousand of a number, or what is counted
_MONTH = re.compile(
    r"(?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia)\b"
)

_LEADING = re.compile(
    r"(?<!\w)(godz\.|im\.|św\.|os\.|lok\.|prof\.|ks\.|np\.|tj\.|tzn\.|ok\.|woj\.|sygn\.|dr|mgr|inż\.|[A-ZĆŁŃÓŚŹŻ]\.) (?=\w)"
)
_COUNTED = re.compile(
    r"(?<=\d) (?=(?:km|kg|m²|m2|m|h|gr|mld|roku|godzin[aęy]?|osób|osob[aęy]|osobom|miejsc[ae]?|miesi[ęą]c\w*|minut\w?"
    r"|szt\.|mies\.|pkt|punkt\w*|złot\w+|euro|EUR|PLN)(?!\w))"
)
_TELEPHONE = re.compile(r"(?<!\d)\d{2}[ \u00a0]\d{3}[ \u00a0]\d{2}[ \u00a0]\d{2}(?!\d)")

_ENDINGS = r"r|br|ub\.r|w|m|bm|itp|itd|in|tys|godz|min|szt|os|proc|zm|wł|n\.e|n\.p\.m|z[ \u00a0]?o\.[ \u00a0]?o|S\.[ \u00a0]?A"  # abbreviations that end a sentence or an item as often as they stand inside one
_ABBREVIATED = re.compile(rf"(?<![^\W\d])(?:{_ENDINGS})\.$")
_TWICE = re.compile(rf"((?<![^\W\d])(?:{_ENDINGS})\.)\.(?!\.)")


@lru_cache(maxsize=1024)
def twarde_spacje(text: str) -> str:
    """Put no-break spaces after one-letter words and „§”, „art.”…, and before „r.”, „zł”…"""
    words = text.split(" ")
    made = [words[0]]
    journal = False
    for number in range(1, len(words)):
        before, after = words[number - 1], words[number]
        opened = _opens_journal(before, after, last=number == len(words) - 1)
        bound = journal or opened or before.endswith(f"Dz.{_NBSP}U.") or (before and _bound(before, after))
        journal = opened and after == "U."
        made += [_NBSP if bound else " ", after]
    return "".join(made)


@lru_cache(maxsize=1024)
def w_jednym_wierszu(text: str) -> str:
    """Put no-break spaces into what somebody has typed: those above, and titles, initials, units and telephones."""
    if " " not in text:
        return text
    text = _LEADING.sub(f"\\1{_NBSP}", twarde_spacje(text))
    return _TELEPHONE.sub(lambda found: found[0].replace(" ", _NBSP), _COUNTED.sub(_NBSP, text))


def _bound(before: str, after: str) -> bool:
    """Tell whether two words must not be parted."""
    if before[-1].isdecimal():
        return bool(_AFTER_NUMBER.match(after) or (_is_day(before) and _MONTH.match(after)))
    return bool(after) and not after[0].isspace() and _leads(before)


def _leads(word: str) -> bool:
    """Tell whether a word cannot stand at the end of a line: „i”, „(w”, „art.”."""
    if word[-1] in _LETTERS:
        return _starts_word(word, 1)
    if word[-1] in _SHORT_ENDS:
        return any(word.endswith(short) and _starts_word(word, len(short)) for short in _SHORT)
    return False


def _is_day(word: str) -> bool:
    """Tell whether a word ends in a number of one or two digits."""
    two = 2
    return _starts_word(word, 1) or (len(word) >= two and word[-two].isdecimal() and _starts_word(word, two))


def _opens_journal(before: str, after: str, *, last: bool) -> bool:
    """Tell whether „Dz.” and „U.” of a journal meet here, with something behind them."""
    follows = (after == "U." and not last) or after.startswith(f"U.{_NBSP}")
    return follows and before.endswith("Dz.") and _starts_word(before, 3)


def _starts_word(word: str, length: int) -> bool:
    """Tell whether the last characters of a word stand by themselves."""
    return len(word) == length or not (word[-length - 1].isalnum() or word[-length - 1] == "_")


def bez_kropki(text: str) -> str:
    """Text without its closing full stop, so that a list can put its own sign there.

    The dot of an abbreviation belongs to the word and stays: „2026 r.”, „zeszyty itp.”.
    """
    stripped = text.rstrip().removesuffix(";").rstrip()
    return stripped if _ABBREVIATED.search(stripped) else stripped.removesuffix(".").removesuffix(";")


def z_kropka(text: str) -> str:
    """Text with the full stop that a sentence ends with, where whoever typed it left it out.

    What begins with a small letter is no sentence of its own and stays as it is.

    >>> z_kropka("Zostało po zadaniu (saldo rachunku)"), z_kropka("lista (dwie strony)")
    ('Zostało po zadaniu (saldo rachunku).', 'lista (dwie strony)')
    """
    typed = text.rstrip()
    return f"{typed}." if typed[:1].isupper() and (typed[-1].isalnum() or typed[-1] in "”)") else text


def jedna_kropka(text: str) -> str:
    """Text in which the dot of an abbreviation closes the sentence too: no „2026 r..”."""
    return _TWICE.sub(r"\1", text) if ".." in text else text
