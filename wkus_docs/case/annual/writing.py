"""The data file of the report as a clerk gets it: above what is open stands a comment that says why."""

import re
from collections.abc import Iterable
from typing import Any

from wkus_docs.carrying.data_file import data_file_text
from wkus_docs.case.annual.row import Open
from wkus_docs.catalog import type_of

SLUG = "sprawozdanie_z_programu"
_MARK = "……{}……"
_MARKED = re.compile(r"^(?P<indent> *)(?P<field>(?:- )?\w+:) ……(?P<why>\d+)……$", re.MULTILINE)


def file_text(data: dict[str, Any], notes: Iterable[str]) -> str:
    """Return the text of the data file: notes at its head, and above every open field why it is open."""
    whys: list[str] = []
    typed = _marked(data, whys)
    head = [
        "Liczby zebrano z dokumentów spraw; źródło każdej stoi w „zrodla”, a czego nie podaje żaden dokument, w „braki”.",
        "Sumy roku policzy program z tabel. Puste pola nie znaczą zera: uzupełnij je albo zostaw puste.",
        *(f"Uwaga: {one}" for one in notes),
    ]
    text = data_file_text(type_of(SLUG), typed, *head)
    return _MARKED.sub(lambda found: _open_field(found, whys), text)


def _open_field(found: re.Match[str], whys: list[str]) -> str:
    """Return an empty field with a line above it that says why it is empty."""
    indent = found["indent"]
    return f"{indent}# {whys[int(found['why'])]}\n{indent}{found['field']}"


def _marked(value: Any, whys: list[str]) -> Any:
    """Return data with a mark for every open place, and keep what each says."""
    if isinstance(value, dict):
        return {name: _marked(one, whys) for name, one in value.items()}
    if isinstance(value, list):
        return [_marked(one, whys) for one in value]
    if isinstance(value, Open):
        whys.append(" ".join(value.why.split()))
        return _MARK.format(len(whys) - 1)
    return value
