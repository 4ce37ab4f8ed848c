"""Whichever field is left out or wrong, there is a draft, and the problem is named."""

import pytest
from changes import changed
from lxml import etree

import wkus_docs as wd
from wkus_docs.reading import read_yaml
from wkus_docs.word.package import MAIN, unpack
from wkus_docs.word.tree import W


def _paths(data, way=()):
    """Paths of every value of a data file, groups and first items of lists among them."""
    if isinstance(data, dict):
        for key, value in data.items():
            yield (*way, key)
            yield from _paths(value, (*way, key))
    elif isinstance(data, list) and data:
        yield from _paths(data[0], (*way, "0"))


_lists_remarks = etree.XPath("boolean(//w:t[. = 'Uwagi do szkicu'])", namespaces={"w": W[1:-1]})


@pytest.mark.usefixtures("quick_charts")
@pytest.mark.parametrize("value", [None, "@@@"])
def test_any_field_may_be_missing_or_wrong(slug, value):
    """A wrong one leaves a gap as a missing one does: inside a group it is judged, and not printed a second time."""
    source = read_yaml(wd.catalog[slug].example_path)
    for path in _paths({key: item for key, item in source.data.items() if key != "dokument"}):
        checked = wd.check(changed(source, {".".join(path): value}))
        if value is None or len(path) == 1:
            assert _lists_remarks(etree.fromstring(unpack(wd.render_draft(checked))[MAIN])), path
        if checked.document is None:
            assert checked.problems, path
            assert all(problem.line for problem in checked.problems), path
