"""Other faces of a document: an example with a change, and the text it then prints."""

import pytest
from case_files import FACES, change_of
from changes import changed, example

import wkus_docs as wd
from wkus_docs.errors import Severity


@pytest.mark.parametrize("path", FACES, ids=lambda path: path.stem)
def test_variant(path, golden):
    slug, _, _ = path.stem.partition(".")
    checked = wd.check(changed(example(slug), change_of(path)))
    assert [str(one) for one in checked.problems if one.severity is Severity.ERROR] == []
    golden(f"{path.stem}.txt", wd.text(wd.render(checked.document)))
