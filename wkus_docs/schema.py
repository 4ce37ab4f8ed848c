"""JSON Schema of a data file: for editors, forms and other programs.

It accepts what the reader accepts, also after a parser that guesses types has made numbers of the
digits; of a draft or a blank form it asks for all that the issued document needs. What a file of the
office or the organisation may give is asked for by the reader alone. What only the rules can tell (sums, deadlines, check digits) is left to them.
"""

import re
from collections.abc import Iterable
from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from wkus_docs.checking import KEY
from wkus_docs.document import DocumentType, Part
from wkus_docs.field import choice_of, fields_of, groups_of
from wkus_docs.heading import Heading
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.scalars.wybor import Wybor
from wkus_docs.standing import FILE_KEY, STANDING

DIALECT = "https://json-schema.org/draft/2020-12/schema"
LABELS = "x-etykiety"
"""Keyword of a closed list: the labels of its values, in their order."""

_MARKED = {"a": "ąĄ", "c": "ćĆ", "e": "ęĘ", "l": "łŁ", "n": "ńŃ", "o": "óÓ", "s": "śŚ", "z": "źŹżŻ"}
_GAP = r"[\s_‐‑–—-]+"
_ABOUT = ("title", "description", "default")
_LONGEST_NUMBER = 26  # digits of a bank account


class _Generator(GenerateJsonSchema):
    """Closed lists as a clerk may write them: by the value or by its label."""

    def enum_schema(self, schema: core_schema.EnumSchema) -> JsonSchemaValue:
        choices = [choice_of(member) for member in schema["members"]]
        values, labels = [choice.value for choice in choices], [choice.label for choice in choices]
        numbers = [int(value) for value in values if value.isdecimal()]
        listed = {"enum": list(dict.fromkeys([*values, *labels, *numbers]))}
        if not issubclass(schema["cls"], Wybor):
            return listed | {LABELS: labels}
        folded = "|".join(map(_unfolded, dict.fromkeys(map(zwin, [*values, *labels]))))
        return {"anyOf": [listed, {"type": "string", "pattern": rf"^\s*(?:{folded})\s*$"}], LABELS: labels}


def _unfolded(key: str) -> str:
    """Return a pattern of every spelling that the reader folds into the key."""
    return "".join(
        _GAP if sign == "_" else f"[{sign}{sign.upper()}{_MARKED.get(sign, '')}]" if sign.isalpha()
        else sign if sign.isdecimal() else f"[{sign}]"
        for sign in key
    )  # fmt: skip


def schema(kind: DocumentType) -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of the data files of a document type."""
    made, head = _model(kind.model), _model(Heading)
    slug = {
        "const": kind.slug,
        "title": "Nazwa dokumentu",
        "description": "Mówi, jakim dokumentem jest plik. Stoi w pierwszym wierszu.",
    }
    return _file(kind.slug, made, {KEY: slug, **head["properties"]}, head["$defs"])


def standing_schema(name: str) -> dict[str, Any]:
    """Return the JSON Schema of a standing file: „urzad”, „organizacja”."""
    which = {
        "const": name,
        "title": "Rodzaj pliku",
        "description": "Mówi, czyje dane są w pliku. Stoi w pierwszym wierszu.",
    }
    return _file(name, _model(STANDING[name]), {FILE_KEY: which}, {})


def _file(name: str, made: dict[str, Any], head: dict[str, Any], defs: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of a file: its head, the first key of which it must have, and the fields of a model."""
    return {
        "$schema": DIALECT,
        "$id": f"urn:wkus-docs:{name}",
        "title": made["title"],
        "description": made["description"],
        "type": "object",
        "properties": {**head, **made["properties"]},
        "required": [next(iter(head)), *made.get("required", ())],
        "additionalProperties": False,
        "$defs": {**defs, **made.get("$defs", {})},
    }


def _model(model: type[Part]) -> dict[str, Any]:
    """Return the schema of a model with the names and explanations of its fields."""
    made = model.model_json_schema(schema_generator=_Generator)
    groups = {group.__name__: group for group in groups_of(model)}
    _tell(made, model)
    elsewhere = _told_elsewhere(groups.values())
    for name, part in made.get("$defs", {}).items():
        if "properties" in part:
            _tell(part, groups[name])
            if groups[name] in elsewhere:
                part.pop("required", None)
        else:  # a closed list; its class is documented for developers
            part.pop("title", None)
            part.pop("description", None)
    return made


def _told_elsewhere(groups: Iterable[type[Part]]) -> set[type[Part]]:
    """Return the groups whose fields a standing file may give one by one, wherever they stand."""
    mounts = [field for group in groups for field in fields_of(group).values() if field.group]
    given = [field for field in mounts if field.fact and not field.fact.usual and not field.is_list]
    others = {field.group for field in mounts if field not in given}
    return {field.group for field in given if field.group} - others


def _tell(part: dict[str, Any], group: type[Part]) -> None:
    """Say of a group and of its fields what the model says, and let a field be left empty that may be missing."""
    part |= _said(group.title(), group.explanation())
    if "required" in part:  # a fact of the office or the organisation may stand in its own file
        part["required"] = [name for name in part["required"] if fields_of(group)[name].fact is None]
    for name, field in fields_of(group).items():
        made = part["properties"][name] | _said(field.label, field.explanation)
        _loosened(made)
        part["properties"][name] = made if field.required and field.fact is None else _emptied(made)


def _said(label: str, explanation: str) -> dict[str, str]:
    title = label.rstrip(".")
    return {"title": title, "description": explanation or title}


def _loosened(field: dict[str, Any]) -> None:
    """Let a number stand for text that may be all digits: whoever reads the file may guess types."""
    for inner in (*field.get("anyOf", ()), *filter(None, [field.get("items")])):
        _loosened(inner)
    if field.get("type") == "string" and _may_be_digits(field.get("pattern", "")):
        field["type"] = ["string", "number"]


def _may_be_digits(pattern: str) -> bool:
    return any(re.search(pattern, "1" * length) for length in range(1, _LONGEST_NUMBER + 1))


def _emptied(field: dict[str, Any]) -> dict[str, Any]:
    """Let a field that may be left out also stand with nothing behind it."""
    about = {key: value for key, value in field.items() if key in _ABOUT and value is not None}
    shape = {key: value for key, value in field.items() if key not in _ABOUT}
    null = {"type": "null"}
    return {**about, "anyOf": [*(one for one in shape.get("anyOf", [shape]) if one != null), null]}
