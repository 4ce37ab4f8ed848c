"""Examples read as real documents: what tests need of strange signs and odd values they write themselves."""

import re

import pytest
import yaml

import wkus_docs as wd
from wkus_docs.reading import read_yaml


def _texts(data):
    if isinstance(data, dict | list):
        for value in data.values() if isinstance(data, dict) else data:
            yield from _texts(value)
    elif data:
        yield data


@pytest.mark.parametrize("sign", ["&", "<", ">", "‹", "›", "{{", "{%", "]]>"])
def test_no_sign_is_there_to_be_escaped(slug, sign):
    assert [text for text in _texts(read_yaml(wd.catalog[slug].example_path).data) if sign in text] == []


def test_hours_are_quoted(slug):
    """„12:00” without quotes is a number of base sixty to other readers of YAML."""
    text = wd.catalog[slug].example_path.read_text(encoding="utf-8")
    assert re.findall(r"(?m)^\s*(?:- )?(?:\w+: )?\d{1,2}:\d{2}\b.*$", text) == []
    assert not [
        value for value in _texts(yaml.safe_load(text)) if isinstance(value, int) and value in {720, 1080}
    ]
