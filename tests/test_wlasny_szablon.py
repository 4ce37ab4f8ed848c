"""The page about own templates tells the truth: the readings and the fields it names are there."""

import re
from datetime import date
from decimal import Decimal
from pathlib import Path
from types import SimpleNamespace

import pytest

from wkus_docs.catalog import catalog
from wkus_docs.rendering.filters import FILTERS

PAGE = (Path(__file__).parent.parent / "docs" / "wlasny-szablon.md").read_text(encoding="utf-8")
ROWS = dict(re.findall(r"^\| `(\w+)` \| .* \| (.*) \|$", PAGE, re.MULTILINE))
EVERYWHERE = {"tytul_dokumentu", "data_dokumentu", "suma_kontrolna"}
LOCAL = {"organizacja", "akapit"}
VALUES = {
    "kwota": Decimal("1234.50"),
    "kwota_tabela": Decimal("1234.50"),
    "slownie": Decimal("1234.50"),
    "data": date(2026, 11, 30),
    "data_liczbowo": date(2026, 11, 30),
    "lata": SimpleNamespace(od=date(2027, 1, 1), do=date(2029, 12, 31)),
    "liczba": Decimal("12.50"),
    "procent": Decimal("12.5"),
    "rzymska": 4,
    "nrb": "61109010140000071219812874",
    "wyliczenie": ("a", "b", "c"),
    "length": ("a", "b", "c"),
    "lub_nie_dotyczy": None,
    "wielka": "gmina",
    "mala": "Gmina",
    "duza": "uchwała",
    "bez_kropki": "Koniec.",
    "z_kropka": "Koniec",
}


def test_every_reading_is_told():
    assert ROWS.keys() == FILTERS.keys()


@pytest.mark.parametrize("name", VALUES)
def test_every_reading_reads_as_the_page_says(name):
    assert str(FILTERS[name](VALUES[name])).replace("\u00a0", " ") == ROWS[name]


def test_the_fields_named_are_fields_of_the_agreement():
    model = catalog["umowa_wieloletnia"].model
    named = set(re.findall(r"\{(?:\{|% if|%\w+ for \w+ in) (\w+)\b(?!\()", PAGE)) - LOCAL - EVERYWHERE
    assert len(named) > 3
    assert named <= model.model_fields.keys()
