"""The one reader of numbers: what Polish offices write has one meaning, or is refused with its readings.

A comma or a dot parts the decimals, spaces part groups of three digits. Where a sign could do either, the
number is refused and both readings are named; where it is plain what was meant, the cure spells it.

>>> read("1 234,50"), read("12.5"), read("0,500")
(Decimal('1234.50'), Decimal('12.5'), Decimal('0.500'))
>>> fault_in("7.980")
('„7.980” można odczytać dwojako: jako 7 980 albo jako 7,98.', 'Napisz 7 980 albo 7,98.')
>>> fault_in("1.234,50")
('„1.234,50” nie jest polskim zapisem liczby.', 'Napisz 1 234,50.')
"""

import re
from decimal import Decimal

from wkus_docs.scalars.digits import with_digits

SPACES = r" \u00a0\u202f\u2009"
"""Signs that may part thousands, as a pattern writes them: a space, a no-break one, a narrow no-break one, a thin one."""
GROUPED = rf"[0-9]{{1,3}}(?:[{SPACES}][0-9]{{3}})+"
"""Pattern of a whole number in groups of three."""
WHOLE = rf"(?:{GROUPED}|[0-9]+)"
"""Pattern of a whole number."""

_SPACE = re.compile(rf"[{SPACES}]")
_NUMBER = re.compile(rf"-?{WHOLE}(?:[.,][0-9]+)?")
_TWO_READINGS = re.compile(r"-?[1-9][0-9]{0,2}[.,][0-9]{3}")
_THOUSANDS = re.compile(r"-?[1-9][0-9]{0,2}(?:([.,])[0-9]{3})(?:\1[0-9]{3})*([.,][0-9]{1,2})?")
_APOSTROPHE = re.compile(r"(?<=[0-9])['’´`](?=[0-9]{3}(?![0-9]))")
_AROUND = re.compile(
    r"^(?:PLN|zł)\s*|,[-–]{1,2}$|\s*(?:zł|PLN)?\s*\([^()]*\)?$|\s*(?:zł|PLN)\b[^0-9]*$", re.IGNORECASE
)
_ZLOTE_AND_GROSZE = re.compile(rf"({WHOLE})\s*zł\s*([0-9]{{1,2}})\s*gr", re.IGNORECASE)
_WITH_WORDS = re.compile(
    rf"(?P<number>-?{WHOLE}(?:[.,][0-9]+)?)(?P<unit>[,;.]|\s*(?:tys|mln|r|rok|roku|szt|os)\b\.?)"
)
_TIMES = {"tys": 1_000, "mln": 1_000_000}
_LONGEST = 40


def read(text: str) -> Decimal | None:
    """Return the number a text says; None where it says none, or more than one."""
    text = text.strip()
    if not _NUMBER.fullmatch(text) or _TWO_READINGS.fullmatch(text):
        return None
    return Decimal(_SPACE.sub("", text).replace(",", "."))


def exact(value: Decimal | float) -> Decimal | None:
    """Return a number of a program as it prints; None for what is none: NaN and the infinities."""
    found = Decimal(str(value))
    return found if found.is_finite() else None


def fault_in(text: str, expected: str = "liczbą", example: str = "12,5") -> tuple[str, str]:
    """Return what is wrong with a text that :func:`read` refuses, and the cure; both in Polish.

    ``expected`` says in the instrumental what should stand there („kwotą”), ``example`` shows one.
    """
    text = text.strip()
    shown = text[:_LONGEST]
    if _TWO_READINGS.fullmatch(text):
        whole, part = _grouped(text), f"{Decimal(text.replace(',', '.')).normalize():f}".replace(".", ",")
        return (
            f"„{shown}” można odczytać dwojako: jako {whole} albo jako {part}.",
            f"Napisz {whole} albo {part}.",
        )
    if (found := _THOUSANDS.fullmatch(text)) and found[2] != found[1]:
        decimals = (found[2] or "").replace(".", ",")
        whole = _grouped(text.removesuffix(found[2] or ""))
        return f"„{shown}” nie jest polskim zapisem liczby.", f"Napisz {whole}{decimals}."
    return f"„{shown}” nie jest {expected}.", _cure(text) or f"Wpisz jedną liczbę bez słów, np. {example}."


def _cure(text: str) -> str:
    """Return how to write a number that is plain to a reader; empty where none is.

    >>> _cure("PLN 578 000"), _cure("578 000,-"), _cure("578 000,00 zł (pięćset…)"), _cure("578 000 zł 50 gr")
    ('Napisz 578 000.', 'Napisz 578 000.', 'Napisz 578 000,00.', 'Napisz 578 000,50.')
    >>> _cure("578'000,00"), _cure("2027 r."), _cure("578 tys."), _cure("1 000,"), _cure("578 OOO,00")
    ('Napisz 578 000,00.', 'Napisz 2027.', 'Napisz 578 000.', 'Napisz 1 000.', 'Litera „O” stoi w miejscu cyfry 0. Napisz 578 000,00.')
    """
    if lookalike := with_digits(text):
        letter, digits = lookalike
        return f"Litera „{letter}” stoi w miejscu cyfry {digits[text.index(letter)]}. Napisz {digits}."
    if found := _ZLOTE_AND_GROSZE.fullmatch(text):
        return f"Napisz {found[1].strip()},{int(found[2]):02}."
    for bare in (_APOSTROPHE.sub(" ", text), _AROUND.sub("", text)):
        if bare != text and read(bare) is not None:
            return f"Napisz {bare.strip()}."
    if (found := _WITH_WORDS.fullmatch(text)) and (value := read(found["number"])) is not None:
        times = _TIMES.get(found["unit"].strip(" .\u00a0"), 1)
        return f"Napisz {found['number'] if times == 1 else _written(value * times)}."
    return ""


def _written(value: Decimal) -> str:
    whole, _, part = f"{value.normalize():f}".partition(".")
    return _grouped(whole) + (f",{part}" if part else "")


def _grouped(text: str) -> str:
    """Write the digits of a text as one whole number, in groups of three."""
    sign = "-" if text.startswith("-") else ""
    return sign + f"{int(re.sub(r'[^0-9]', '', text)):,}".replace(",", " ")
