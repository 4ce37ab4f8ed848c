"""What number was meant by a text that the reader of numbers refuses.

>>> fault_in("7.980")
('„7.980” można odczytać dwojako: jako 7 980 albo jako 7,98.', Cure(hint='Napisz 7 980 albo 7,98.', suggestion=''))
>>> fault_in("1.234,50")
('„1.234,50” nie jest polskim zapisem liczby.', Cure(hint='Napisz 1 234,50.', suggestion='1 234,50'))
>>> fault_in("ok. 30 tys.", "kwotą")[1]
Cure(hint='Potrzebna jest dokładna kwota; jeśli to 30 000, napisz 30 000.', suggestion='30 000')
"""

import re
from decimal import Decimal
from functools import cache

from wkus_docs.polish.slownie import liczba_slownie
from wkus_docs.polish.wklejony_tekst import oczyszczony
from wkus_docs.scalars.digits import with_digits
from wkus_docs.scalars.fault import Cure
from wkus_docs.scalars.number import NUMBER, TWO_READINGS, WHOLE, grouped, read, written

_LONGEST = 40
_LONGEST_MEANT = 200
"""Signs of an answer in which a number is looked for."""
_THOUSANDS = re.compile(r"-?[1-9][0-9]{0,2}(?:([.,])[0-9]{3})(?:\1[0-9]{3})*([.,][0-9]{1,2})?")
_APOSTROPHE = re.compile(r"(?<=[0-9])['’´`_](?=[0-9]{3}(?![0-9]))")
_AROUND = re.compile(
    r"^(?:PLN|zł)\s*|[,.][-–—]{1,2}$|\s*(?:zł|PLN)?\s*\([^()]*\)?$|\s*(?:zł|PLN)\b[^0-9]*(?:00/100)?$",
    re.IGNORECASE,
)
_ZLOTE_AND_GROSZE = re.compile(
    rf"(?:({WHOLE})\s*zł(?:ot\w+)?\s*(?:i\s*)?)?([0-9]{{1,2}})\s*gr\w*\.?", re.IGNORECASE
)
_TIMES = (
    ("ty", 1_000), ("k", 1_000), ("mld", 1_000_000_000), ("miliard", 1_000_000_000), ("m", 1_000_000),
)  # fmt: skip
_STEP = re.compile(
    rf"(?P<number>{NUMBER})\s*(?P<times>tys(?:iąc\w*|ięcy)?|tyś|k|mln|milion\w*|mld|miliard\w*)(?![^\W\d])\.?\s*",
    re.IGNORECASE,
)
_UNITS = (
    "zł|złotych|złote|złoty|pln|brutto|netto|r|rok|roku|szt|sztuk|sztuki|os|osób|osoby|osoba|godz|godzin|godziny|h|dni|dzień|lat|lata|"
    "mies|miesięcy|miesiące|miesiąc|km|m2|m²|kg|proc|procent|procenta|pkt|punktów|punkty|miejsc|miejsca|rodzin|dzieci|uczestników|%"
)
_BEHIND = re.compile(rf"[,;.]?\s*(?:(?:{_UNITS})(?![^\W\d])\.?\s*)*$", re.IGNORECASE)
_ABOUT = re.compile(
    r"^(?:ok(?:oło|olo)?\b\.?|ca\.?\b|circa\b|~|≈|±|mniej\s+więcej|prawie|niemal|ponad|powyżej|poniżej|ma(?:x|ks)(?:ymalnie|imum)?\b\.?|"
    r"min(?:imum|imalnie)?\b\.?|do|od|nie\s+(?:więcej|mniej)\s+niż|co\s+najmniej|przynajmniej|najwyżej|[<>≤≥]=?)\s*",
    re.IGNORECASE,
)
_RANGE = re.compile(rf"^(?:od\s*)?{WHOLE}(?:[.,][0-9]+)?\s*(?:zł\s*)?(?:[-–—]|do)\s*{WHOLE}", re.IGNORECASE)
_FOREIGN = re.compile(r"(?:€|\$|£|\b(?:eur|euro|usd|dolar\w*|chf|gbp)\b)", re.IGNORECASE)
_MISGROUPED = re.compile(r"[0-9]{1,4}(?:[ \u00a0\u202f\u2009]{1,3}[0-9]{1,6})+(?:,[0-9]{1,2})?")
_FEWEST_OF_GROUPS = 4
_WIDE_SPACES = re.compile(r"(?<=[0-9])\s{2,}(?=[0-9]{3}(?![0-9]))")
_SPACED_COMMA = re.compile(r"(?<=[0-9])\s*,\s*(?=[0-9]{1,2}$)")


def fault_in(text: str, expected: str = "liczbą", example: str = "12,5") -> tuple[str, Cure]:
    """Return what is wrong with a text that is not read as a number, and the cure; both in Polish.

    ``expected`` says in the instrumental what should stand there („kwotą”), ``example`` shows one.
    """
    text = text.strip()
    shown = text[:_LONGEST]
    if TWO_READINGS.fullmatch(text):
        whole, part = grouped(text), f"{Decimal(text.replace(',', '.')).normalize():f}".replace(".", ",")
        told = f"„{shown}” można odczytać dwojako: jako {whole} albo jako {part}."
        return told, Cure(f"Napisz {whole} albo {part}.")
    if (found := _THOUSANDS.fullmatch(text)) and found[2] != found[1]:
        decimals = (found[2] or "").replace(".", ",")
        meant = grouped(text.removesuffix(found[2] or "")) + decimals
        return f"„{shown}” nie jest polskim zapisem liczby.", Cure(f"Napisz {meant}.", meant)
    return f"„{shown}” nie jest {expected}.", _cure(
        text, example, "kwota" if expected == "kwotą" else "liczba"
    )


def _cure(text: str, example: str, noun: str = "liczba") -> Cure:
    """Return how to write a number that is plain to a reader; else what is expected.

    >>> [_cure(text, "12").suggestion for text in ("PLN 578 000", "578 000,-", "578 000,00 zł (pięćset…)", "578 000 zł 50 gr")]
    ['578 000', '578 000', '578 000,00', '578 000,50']
    >>> [_cure(text, "12").suggestion for text in ("578'000,00", "2027 r.", "578 tys.", "1 000,", "1 mln 200 tys. zł", "trzy")]
    ['578 000,00', '2027', '578 000', '1 000', '1 200 000', '3']
    >>> _cure("578 OOO,00", "12").hint, _cure("10–20", "12").hint
    ('Litera „O” stoi w miejscu cyfry 0. Napisz 578 000,00.', 'Wpisz jedną liczbę, a nie przedział, np. 12.')
    """
    if len(text) > _LONGEST_MEANT:
        return Cure(f"Wpisz jedną liczbę bez słów, np. {example}.")
    if (lookalike := with_digits(text)) and read(lookalike[1]) is not None:
        letter, digits = lookalike
        return Cure(
            f"Litera „{letter}” stoi w miejscu cyfry {digits[text.index(letter)]}. Napisz {digits}.", digits
        )
    if (meant := _plain(text)) and meant != text:
        return Cure(f"Napisz {meant}.", meant)
    return _of_doubtful(text, noun) or Cure(_expected(text, example))


def _expected(text: str, example: str) -> str:
    """Say what to write where nothing is plain."""
    if _RANGE.match(text):
        return f"Wpisz jedną liczbę, a nie przedział, np. {example}."
    foreign = "Przelicz na złote i wpisz" if _FOREIGN.search(text) else "Wpisz"
    return f"{foreign} jedną liczbę bez słów, np. {example}."


def _of_doubtful(text: str, noun: str) -> Cure | None:
    """Return the number that a text gives about, or parts at odd places; only the one who typed it knows."""
    if _RANGE.match(text):
        return None
    if (about := _ABOUT.match(text)) and (meant := _plain(text[about.end() :])):
        return Cure(f"Potrzebna jest dokładna {noun}; jeśli to {meant}, napisz {meant}.", meant)
    if _MISGROUPED.fullmatch(text) and (meant := _together(text)):
        return Cure(f"Spacje nie dzielą tej liczby na tysiące; jeśli to {meant}, tak napisz.", meant)
    return None


def _plain(text: str) -> str:
    """Return the number that a text says in another notation, ready to be read; empty where it says none."""
    text = _tidied(text)
    if read(text) is not None:
        return text
    if found := _ZLOTE_AND_GROSZE.fullmatch(text):
        return f"{(found[1] or '0').strip()},{int(found[2]):02}"
    for bare in (_APOSTROPHE.sub(" ", text), _AROUND.sub("", text), _BEHIND.sub("", text)):
        if bare != text and read(bare) is not None:
            return bare.strip()
    total = _in_thousands(text)
    return written(total) if total is not None else _in_words(text)


def _in_thousands(text: str) -> Decimal | None:
    """Add up „1 mln 200 tys.”; None where another word stands beside."""
    total, at = Decimal(0), 0
    while (found := _STEP.match(text, at)) and (value := read(found["number"])) is not None:
        total += value * _times(found["times"].lower())
        at = found.end()
    rest = _BEHIND.sub("", text[at:])
    left = Decimal(0) if not rest else read(rest)
    return total + left if at and left is not None else None


def _times(word: str) -> int:
    """Return what a word multiplies by: „tys.”, „tysięcy”, „mln”."""
    return next(times for beginning, times in _TIMES if word.startswith(beginning))


def _tidied(text: str) -> str:
    """Return a text without quotes, signs nobody sees and spaces too many."""
    text = oczyszczony(text).replace("−", "-").strip("„”\"'’ \n").removeprefix("+").strip()
    return _SPACED_COMMA.sub(",", _WIDE_SPACES.sub(" ", text))


@cache
def _words() -> dict[str, int]:
    """Words of which numbers below a thousand are made."""
    return {
        liczba_slownie(number): number for number in (*range(21), *range(30, 100, 10), *range(100, 1000, 100))
    }


def _in_words(text: str) -> str:
    """Read a number in words: „trzydzieści dwa tysiące pięćset”."""
    total = part = 0
    bare = _BEHIND.sub("", text.lower())
    for word in bare.split():
        if word in _words():
            part += _words()[word]
        elif word.startswith(("tysi", "milion")):
            total, part = total + (part or 1) * _times(word), 0
        else:
            return ""
    return written(Decimal(total + part)) if bare.split() else ""


def _together(text: str) -> str:
    """Return the number whose digits spaces part at odd places; empty where the last part may be grosze."""
    whole, comma, part = text.partition(",")
    digits = "".join(whole.split())
    last = whole.split()[-1]
    doubtful = len(last) == 2 and not comma  # noqa: PLR2004 – „30 00” may be 30,00
    return "" if doubtful or len(digits) < _FEWEST_OF_GROUPS else f"{grouped(digits)}{comma}{part}"
