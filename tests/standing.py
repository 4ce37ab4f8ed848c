"""Standing files for tests: the examples, changed in one place, and documents with what they bind taken out."""

import json

from wkus_docs._assets import standing_example
from wkus_docs.field import fields_of
from wkus_docs.reading import read_yaml

OFFICE = standing_example("urzad").read_text(encoding="utf-8")
ORGANISATION = standing_example("organizacja").read_text(encoding="utf-8")
ANOTHER = {"zgloszenie_kandydata"}
"""Who names a member of the commission makes no offer."""
HEAD = "    plec: mężczyzna\n    od: 7 maja 2024\n"


def changed(text, *pairs):
    """A text with some of it replaced; what is to be replaced must be there."""
    for old, new in pairs:
        assert old in text, old
        text = text.replace(old, new)
    return text


def files_for(kind):
    """The two standing files; a document of another organisation has its own."""
    if kind.slug not in ANOTHER:
        return OFFICE, ORGANISATION
    other = {"plik": "organizacja", "forma_prawna": "fundacja", **data_of(kind)["organizacja"]}
    return OFFICE, json.dumps(other, ensure_ascii=False)


def data_of(kind):
    """The data of an example."""
    return dict(read_yaml(kind.example_path).data)


def thin(model, data):
    """Data without any field that is bound to a fact, at any depth."""
    made = {}
    for name, value in data.items():
        field = fields_of(model).get(name)
        if field is not None and field.fact is not None:
            continue
        group = field.group if field else None
        if group and isinstance(value, dict):
            made[name] = thin(group, value)
        elif group and isinstance(value, list):
            made[name] = [thin(group, item) for item in value]
        else:
            made[name] = value
    return made
