"""Words of the library as a person hears them who answers questions: labels and answers, and no names of a data file.

Explanations of fields and hints of rules speak to whoever writes a file: „Dopisz „rachunek: …””. Files and
``wkus sprawdz`` keep them; an interview says „Podaj: Rachunek bankowy”.

>>> from wkus_docs.documents.uchwala_program_wieloletni import UchwalaProgramWieloletni as Uchwala
>>> spoken("Wpisz „rodzaj: roczny” albo popraw okres.", Uchwala)
'Odpowiedz „roczny” na „Rodzaj programu” albo popraw okres.'
>>> spoken("Dopisz data_wejscia_w_zycie.", Uchwala)
'Podaj „Data wejścia w życie”.'
"""

import re
from collections.abc import Mapping
from functools import cache

from wkus_docs.document import Part
from wkus_docs.field import fields_of, groups_of
from wkus_docs.polish.zwijanie import zwin

_ASKED_FOR = re.compile(r"\b([DdWw])(?:opisz|pisz)(?: w bloku jednostki)? „([a-z_0-9]+)(?:: …)?”")
_TOLD = re.compile(r"(?:\b([WwDd]opisz|[Ww]pisz) )?„?\b([a-z_0-9]+): ([\w…]+)”?")
_NAME = re.compile(r"„?\b([a-z0-9]+(?:_[a-z0-9]+)+)\b”?")
_QUOTED = re.compile(r"(?<=w |m |e )„([a-z]+)”")
_WORD = re.compile(r"\b[a-z]+\b")
_PHRASES: tuple[tuple[str, str], ...] = (
    (r"\b([Zz])ostaw (?:to )?pole puste", r"\1ostaw to pytanie bez odpowiedzi"),
    (r",? ?najlepiej w cudzysłowie", ""),
    (r"\bPuste(?= tylko|,| gdy)", "Pomiń"),
    (r"\bpuste(?=, gdy)", "pomiń"),
    (r"\bPuste:", "Bez odpowiedzi:"),
    (r"\bpuste:", "bez odpowiedzi:"),
    (r"\b([Uu])suń to pole", r"\1suń tę odpowiedź"),
    (r"\bbez tego pola:", "bez odpowiedzi:"),
    (r"\b[Dd]opisz (?=„[A-ZĄĆĘŁŃÓŚŹŻ])", "Podaj "),
)


def spoken(text: str, model: type[Part], group: type[Part] | None = None) -> str:
    """Return words with labels for the names of fields and of values; ``group`` is the one they are said of."""
    labels = {**_labels(model), **(_own(group) if group else {})}
    values = _values(model)
    text = _ASKED_FOR.sub(
        lambda m: f"{'P' if m[1].isupper() else 'p'}odaj: {labels[m[2]]}" if m[2] in labels else m[0], text
    )
    text = _TOLD.sub(lambda found: _answer(found, labels, values), text)
    text = _NAME.sub(lambda found: _named(found, labels, values), text)
    text = _QUOTED.sub(lambda found: f"„{labels[found[1]]}”" if found[1] in labels else found[0], text)
    text = _WORD.sub(lambda found: values.get(found[0], found[0]), text)
    for pattern, words in _PHRASES:
        text = re.sub(pattern, words, text)
    return text


def _answer(found: re.Match[str], labels: Mapping[str, str], values: Mapping[str, str]) -> str:
    verb, name, value = found.groups()
    of_a_file = verb or found[0].startswith("„") or "_" in name
    if name not in labels or not of_a_file:
        return found[0]  # „rok: 2027” in a sentence
    if value == "…":
        return f"{'Podaj: ' if verb else ''}{labels[name]}"
    said = values.get(value, value)
    if verb is None:
        return f"„{labels[name]}”: {said}"
    return f"{'O' if verb[0].isupper() else 'o'}dpowiedz „{said}” na „{labels[name]}”"


def _named(found: re.Match[str], labels: Mapping[str, str], values: Mapping[str, str]) -> str:
    name = found[1]
    if name in labels:
        return f"„{labels[name]}”"
    return values.get(name, found[0])


@cache
def _labels(model: type[Part]) -> Mapping[str, str]:
    """Return the labels of all fields of a document by their names; of several of one name, the first."""
    found: dict[str, str] = {}
    for group in groups_of(model):
        for name, label in _own(group).items():
            found.setdefault(name, label)
    return found


def _own(group: type[Part]) -> dict[str, str]:
    return {name: field.plain_label.partition(" (")[0] for name, field in fields_of(group).items()}


@cache
def _values(model: type[Part]) -> Mapping[str, str]:
    """Return the labels of values that no person would type: with underscores, or without Polish letters."""
    return {
        one.value: one.label
        for group in groups_of(model)
        for field in fields_of(group).values()
        for one in field.choices
        if one.value != one.label and ("_" in one.value or zwin(one.value) == zwin(one.label))
    }
