"""Other faces of a document: an example with a change, and the text it then prints."""

from pathlib import Path

import pytest
import yaml
from changes import changed

import wkus_docs as wd
from wkus_docs.errors import Severity
from wkus_docs.reading import read_yaml

FACES = sorted((Path(__file__).parent / "variants").glob("*.yaml"))
"""``<slug>.<name>.yaml``: ``zmiana`` is what differs from the example, as in the case files."""


def change_of(path):
    """What a variant changes in the example."""
    change = yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)["zmiana"]  # noqa: S506
    return {way: None if value in ("null", "") else value for way, value in change.items()}


@pytest.mark.parametrize("path", FACES, ids=lambda path: path.stem)
def test_variant(path, golden):
    slug, _, _ = path.stem.partition(".")
    checked = wd.check(changed(read_yaml(wd.catalog[slug].example_path), change_of(path)))
    assert [str(one) for one in checked.problems if one.severity is Severity.ERROR] == []
    golden(f"{path.stem}.txt", wd.text(wd.render(checked.document)))
