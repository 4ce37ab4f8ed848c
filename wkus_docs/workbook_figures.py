"""Figures of a workbook against those the program computes from the same data."""

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from wkus_docs.errors import Problem, Severity
from wkus_docs.polish.odmiana import policz
from wkus_docs.polish.zapis import data_liczbowo, kwota_zapis
from wkus_docs.reading.source import NUMBER_AS_TEXT, Figure, Source

_NUMBER = re.compile(r"^(-?\d+(?:\.\d+)?)(%| zł| r\.| roku)?$")
_SPACES = {"\u00a0": " ", "\u202f": " ", "−": "-", ",": "."}
_SINGLY = 3
"""Figures that do not follow from the data are reported singly up to this many; more, which often have one cause, together."""
_RESTORE = "Przywróć wzór (najprościej z nowego skoroszytu: wkus wzor NAZWA --xlsx) i przelicz arkusz."
_TEXTS = (
    "Najpierw wpisz jeszcze raz liczby zapisane jako tekst (są w uwagach), potem przelicz i zapisz arkusz."
)
_COUNT = "Przelicz i zapisz arkusz. Jeżeli różnica zostanie, porównaj wzór z tym w nowym skoroszycie (wkus wzor NAZWA --xlsx)."
_TOLERANCE = Decimal("0.000000001")


def disagreements(document: Any, source: Source) -> Iterator[Problem]:
    """Yield a warning for every figure typed over its formula, and for every one that is not the program's.

    ``document`` is None when the data give none yet; then only what was typed over is told.
    """
    other = []
    for figure in source.figures:
        computed = computed_by(document, figure.path)
        if figure.overwritten:
            said = f"Zamiast wzoru {_said(figure)}. {_anew(figure, computed)}"
            yield _warning(figure, said, _RESTORE)
        elif figure.shown is not None and computed is not None and not agree(figure.shown, computed):
            told = f"W komórce {_said(figure)}, a z tych samych danych wynika {_printed(figure, computed)}."
            hint = _TEXTS if any(one.message == NUMBER_AS_TEXT for one in source.remarks) else _COUNT
            other.append(_warning(figure, f"{told} W dokumencie będzie to, co policzył program.", hint))
    yield from other[:_SINGLY]
    if len(other) > _SINGLY:
        more = policz(len(other) - _SINGLY, "komórce", "komórkach", "komórkach")
        told = f"Tak samo w {more}: wyniki arkusza nie wynikają z danych; w dokumencie będą te, które policzył program."
        yield replace(other[_SINGLY], message=told, label="")


def computed_by(document: Any, path: str) -> Any:
    """Return what stands at the end of a way through a document; None where there is nothing.

    >>> computed_by({"lata": [{"kwota": 5}]}, "lata.-1.kwota"), computed_by({}, "lata.0")
    (5, None)
    """
    value = document if path else None
    for step in path.split("."):
        if value is None:
            return None
        with suppress(Exception):  # a figure that cannot be computed is not there; the rules say why
            value = _step(value, step)
            continue
        return None
    return value


def _step(value: Any, step: str) -> Any:
    if step.lstrip("-").isdigit():
        return value[int(step)]
    return value[step] if isinstance(value, dict) else getattr(value, step)


def agree(shown: Any, computed: Any) -> bool:
    """Tell whether a cell says what the program says: the same figure, or the beginning of its words.

    >>> agree(0.1033, "10,33%"), agree(1234.5, Decimal("1234.50")), agree("zlecić", "zlecić w limicie")
    (True, True, True)
    """
    number, other = number_in(shown), number_in(computed)
    if number is None or other is None:
        return _written(computed).startswith(_written(shown))
    return abs(number - other) <= _TOLERANCE * max(Decimal(1), abs(other))


def number_in(value: Any) -> Decimal | None:
    """Return the number that a cell holds or a table prints; None where there are only words.

    >>> number_in("−1\u00a0234,50"), number_in("10,33%"), number_in("2,50 roku"), number_in("brak danych")
    (Decimal('-1234.50'), Decimal('0.1033'), Decimal('2.50'), None)
    """
    if isinstance(value, bool):
        return None
    if isinstance(value, Decimal | int | float):
        return Decimal(repr(value) if isinstance(value, float) else value)
    text = str(value)
    for sign, plain in _SPACES.items():
        text = text.replace(sign, plain)
    found = _NUMBER.match(re.sub(r"(?<=\d) (?=\d{3})", "", text))
    if not found:
        return None
    number = Decimal(found[1])
    return number / 100 if found[2] == "%" else number


def _said(figure: Figure) -> str:
    return "nic nie stoi" if figure.shown is None else f"stoi {_printed(figure, figure.shown)}"


def _anew(figure: Figure, computed: Any) -> str:
    told = "Program policzył tę wielkość od nowa z danych"
    return f"{told}." if computed is None else f"{told}: {_printed(figure, computed)}."


def _printed(figure: Figure, value: Any) -> str:
    """Write a figure as its cell does: amounts with their places and their unit."""
    number = number_in(value) if figure.is_money else None
    whole_grosze = number is not None and abs(number - round(number, 2)) <= _TOLERANCE
    return kwota_zapis(number) if number is not None and whole_grosze else _written(value)


def _written(value: Any) -> str:
    if isinstance(value, date):
        return data_liczbowo(value)
    if isinstance(value, Decimal | int | float) and not isinstance(value, bool):
        return f"{Decimal(repr(value) if isinstance(value, float) else value):f}".replace(".", ",")
    return str(value)


def _warning(figure: Figure, message: str, hint: str) -> Problem:
    place = figure.place
    return Problem(
        (), place.line, place.column, Severity.WARNING, message, hint, label=figure.label, cell=place.cell
    )
