"""What an earlier version gave out is still read, and still known to be as it was made."""

from pathlib import Path

import pytest

import wkus_docs as wd
from wkus_docs.errors import Severity

FIRST = Path(__file__).parent / "stare" / "0.1.0"
FACES = sorted(FIRST.glob("*.docx"))
FILES = sorted(FIRST.glob("*.yaml"))
PAGES = sorted(FIRST.glob("*.pdf"))


def test_nothing_of_the_first_version_is_missing():
    assert (len(FACES), len(FILES), len(PAGES)) == (82, 42, 42)


@pytest.mark.parametrize("path", FACES, ids=lambda path: path.stem)
def test_a_word_file_reads_back_as_intact(path):
    back = wd.read_back(path)
    assert back.checksums.right
    assert back.agreement.changes == ()
    assert back.intact, back.agreement.reason


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_a_pdf_reads_back_as_intact(path):
    back = wd.read_back(path)
    assert back.intact, back.agreement


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_data_file_is_still_read(path):
    checked = wd.check(path)
    assert [str(one) for one in checked.problems if one.severity is Severity.ERROR] == []
    assert checked.document is not None
