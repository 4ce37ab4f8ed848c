"""Every word that click and rich-click say to a clerk is Polish, and the compiled catalogue is current."""

from collections.abc import Iterator
from pathlib import Path

import build_translation
import click
import pytest
import rich_click
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po

from wkus_docs.cli import DOMAIN, LOCALE

FOLDER = LOCALE / "pl" / "LC_MESSAGES"
KEYWORDS = {"_": None, "gettext": None, "ngettext": (1, 2)}

Words = dict[object, object]


def words(catalog: Catalog) -> Words:
    return {_one(message.id): _one(message.string) for message in catalog if message.id}


def _one(text: object) -> object:
    """Singular and plural together, as a tuple: the reader of compiled catalogues gives lists."""
    return tuple(text) if isinstance(text, list) else text


@pytest.fixture(scope="module")
def written() -> Catalog:
    with (FOLDER / f"{DOMAIN}.po").open("rb") as file:
        return read_po(file, locale="pl", domain=DOMAIN)


def said() -> Iterator[object]:
    for library in (click, rich_click):
        folder = Path(str(library.__file__)).parent
        for _, _, message, *_ in extract_from_dir(folder, [("**.py", "python")], keywords=KEYWORDS):
            yield message if isinstance(message, str) else tuple(message[:2])


def test_everything_the_libraries_say_is_translated(written: Catalog) -> None:
    polish = words(written)
    assert [message for message in said() if message not in polish] == []
    assert [
        message for message, text in polish.items() if not text or (isinstance(text, tuple) and not all(text))
    ] == []


def test_placeholders_are_kept(written: Catalog) -> None:
    assert [str(fault) for _, faults in written.check() for fault in faults] == []


def test_the_compiled_catalogue_is_current(written: Catalog) -> None:
    with (FOLDER / f"{DOMAIN}.mo").open("rb") as file:
        compiled = read_mo(file)
    assert words(compiled) == words(written), "uruchom: make build"


def test_another_version_of_babel_compiles_the_same_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("babel.messages.catalog.VERSION", "99.0")
    assert build_translation.compiled() == build_translation.PRODUCT.read_bytes(), "uruchom: make build"
