"""Texts that stand in the wrong field: a date where a name of a person goes, an office beside it, a date in a number.

What a field is for is told by its name, so the rules hold wherever such a field stands.
"""

import re
from collections.abc import Callable, Iterator

from wkus_docs.document import Document, Findings, Part, Rule, error, warning
from wkus_docs.errors import Loc
from wkus_docs.field import Kind, all_in, fields_of
from wkus_docs.left_open import is_dotted
from wkus_docs.polish.miesiace import W_DACIE
from wkus_docs.scalars.wybor import Wybor
from wkus_docs.words_for_nothing import LONGEST, Said, said_by

_PERSON, _OFFICE = "imie_nazwisko", "funkcja"
_MONTH = "|".join(W_DACIE)
_DAY = rf"(?:\d{{4}}-\d\d?-\d\d?|\d{{1,2}}[.\-/ ]\s?\d{{1,2}}[.\-/ ]\s?\d{{2,4}}|\d{{1,2}}\s(?:{_MONTH})(?:\s\d{{4}})?)"
_ONLY_FIGURES = re.compile(rf"(?:{_DAY}|[\d\W_]*\d[\d\W_]*)(?:\s?r\.?)?")
"""A date, a telephone, a number: there is no name in it."""
_DEGREES = re.compile(r"(?:prof|dr|mgr|inż|lic|lek|hab|MBA|LL\.? ?M|Ph\.?D)\b", re.IGNORECASE)
"""What follows a name after a comma and belongs to it."""
_DATED = re.compile(
    rf"(?P<number>.*?\S)\s*,?\s+z\s+(?:dn(?:ia|\.)\s*)?(?P<day>{_DAY}(?:\s?r\.?)?)\s*", re.IGNORECASE
)
_NUMBERED = re.compile(r"(\(?(?:\d{1,2}|[a-h])[.)]|[-–—•▪*·])\s+(?=\S)")
"""What stands before an item of a list pasted from another text: „3.”, „2)”, „b)”, „–”, „•”."""
_TITLES = ("tytul", "przedmiot", "nazwa")
"""How names of fields begin that say what a document or a thing is called."""

_Text = tuple[Part, Loc, str, str]
"""A group, the place of its text, the name of the field and the text."""


def _texts(document: Document) -> Iterator[_Text]:
    for loc, part in all_in(document):
        if isinstance(part, Part):
            for name in fields_of(type(part)):
                text = getattr(part, name, None)
                if isinstance(text, str) and not isinstance(text, Wybor) and not is_dotted(text):
                    yield part, (*loc, name), name, text


def _people(document: Document) -> Findings:
    for part, loc, name, text in _texts(document):
        if name == _PERSON:
            yield from _of_person(part, loc, text)


def _of_person(part: Part, loc: Loc, text: str) -> Findings:
    said, comma, rest = (piece.strip() for piece in text.partition(","))
    if _ONLY_FIGURES.fullmatch(text.strip()):
        yield error(loc, f"„{text}” to nie imię i nazwisko.", hint="Wpisz imię i nazwisko osoby.")
    elif said_by(text) is Said.NONE:
        yield warning(
            loc, f"Zamiast imienia i nazwiska stoi tu „{text}”.", hint="Wpisz osobę albo usuń tę pozycję."
        )
    elif re.search(r"\d{3}", text):
        yield warning(
            loc,
            f"W imieniu i nazwisku „{text}” są cyfry.",
            hint="Numer telefonu albo datę wpisz w ich polach.",
        )
    elif comma and rest and _OFFICE in fields_of(type(part)) and not _DEGREES.match(rest):
        yield warning(
            loc,
            f"W polu z imieniem i nazwiskiem stoi też „{rest}”.",
            hint=f"Wpisz: {said}. Stanowisko ma swoje pole: {_OFFICE}.",
        )


def _numbers(document: Document) -> Findings:
    for part, loc, name, text in _texts(document):
        if not name.startswith("numer") or not any(
            other.startswith("data") for other in fields_of(type(part))
        ):
            continue
        if found := _DATED.fullmatch(text):
            yield warning(
                loc,
                f"Numer ma w sobie datę: „{text}”; data wydrukuje się dwa razy.",
                hint=f"Wpisz: {found['number']}. Datę ({found['day']}) wpisz w jej polu.",
            )


def _nothing(document: Document) -> Findings:
    """Name each text that says „brak” where the field may be left out, or where a thing is called by it."""
    for part, loc, name, text in _texts(document):
        if len(text) > LONGEST or name == _PERSON or said_by(text) is not Said.NONE:
            continue
        field = fields_of(type(part))[name]
        if name.startswith(_TITLES) or (field.kind is Kind.TEXT and not field.required):
            yield warning(
                loc,
                f"Wydrukuje się samo „{text}”.",
                hint="Wpisz nazwę." if field.required else "Jeżeli nie ma czego wpisać, usuń to pole.",
            )


def _items(document: Document) -> Findings:
    """Name each item of a list that brings a number or a bullet of its own, which would stand beside the printed one."""
    for loc, text in all_in(document):
        if isinstance(text, str) and loc and isinstance(loc[-1], int) and (found := _NUMBERED.match(text)):
            yield warning(
                loc,
                f"Pozycja ma już „{found[1]}” na początku, a znak albo numer pozycji dopisze dokument.",
                hint=f"Wpisz: {text[found.end() :]}",
            )


def _rule(name: str, holds: str, check: Callable[[Document], Findings]) -> Rule:
    return Rule(f"Document.{name}", (), holds, check)


PLACE_RULES = (
    _rule("people_have_names", "Tam, gdzie ma być imię i nazwisko, nie ma czego innego.", _people),
    _rule("numbers_have_no_dates", "Numer aktu nie zawiera jego daty.", _numbers),
    _rule("items_bring_no_numbers", "Pozycje list nie mają własnych numerów ani punktorów.", _items),
    _rule("says_no_nothing", "Pole, którego nie ma czym wypełnić, jest puste.", _nothing),
)
"""Rules of every document on what stands in a field meant for something else."""
