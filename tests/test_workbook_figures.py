"""What LibreOffice recalculates in a workbook is what Python computes, cell by cell, to the grosz.

All workbooks are recalculated in one start of LibreOffice: the examples, their variants, examples with other
figures, and examples with figures missing.
"""

import os
import random
import shutil
import subprocess
import time
from decimal import Decimal
from functools import cache, partial
from pathlib import Path

import pytest
from changes import changed
from workbooks import GAP, TWIN_SLOT, bounds, checked_of, edges, example, strict, varied
from yaml_files import texts_in

import wkus_docs as wd
from wkus_docs.analiza.decyzja import Decyzja
from wkus_docs.analiza.efekty import zadowolenie
from wkus_docs.reading import read_file
from wkus_docs.workbook import WORKBOOKS
from wkus_docs.workbook_figures import agree, computed_by, number_in

GROSZ = -2
"""Exponent of an amount that is kept to the grosz."""

SOFFICE = shutil.which("soffice") or shutil.which("libreoffice")
FACES = Path(__file__).parent / "variants"
TABLES = {"oferta_wieloletnia", "sprawozdanie_z_realizacji"}
"""Workbooks whose tables are read as regions have tests of their own."""
COMPUTING = [slug for slug in WORKBOOKS if slug not in TABLES]
LEPSZE = [
    one.opis
    for one in (
        Decyzja.NIE_ZMIENIAC,
        Decyzja.POPRAWIC_STANDARD,
        Decyzja.WYROWNAC_SKALE,
        Decyzja.ZLECIC_W_LIMICIE,
        Decyzja.ZLECIC,
    )
]
"""Verdicts, from the one that holds a variant worst."""
VARIATIONS, MISSING = {WORKBOOKS[0]: 20}, 4
"""How many examples with other figures; of the smaller workbooks eight."""


def makers(slug):
    """Name of every workbook of a document and what makes its data; each takes the figures after those before it."""
    rng = random.Random(f"{slug} 5")  # noqa: S311 – figures for tests
    yield "przyklad", lambda: example(slug).data
    yield "granice", lambda: bounds(slug)
    for name, data in edges(slug):
        yield f"prog_{name}", partial(dict, data)
    for path in sorted(FACES.glob(f"{slug}.*.yaml")):
        yield path.stem.partition(".")[2], partial(variant, slug, path)
    for number in range(VARIATIONS.get(slug, 8)):
        yield f"liczby{number}", partial(varied, slug, rng, 0)
    for number in range(MISSING):
        yield f"braki{number}", partial(varied, slug, rng, 0.05 + 0.1 * (number % 3))
    yield "pusty", lambda: {"dokument": slug}


def variant(slug, path):
    change = texts_in(path)["zmiana"]
    return changed(
        example(slug), {way: None if value == "null" else value for way, value in change.items()}
    ).data


NAMES = {f"{slug}-{name}": slug for slug in COMPUTING for name, _ in makers(slug)}
"""Name of every workbook and its document."""


@cache
def data_of(slug):
    """Data of the workbooks of a document by their names; made when a test asks, for making takes seconds."""
    return {f"{slug}-{name}": make() for name, make in makers(slug)}


@pytest.fixture(scope="module")
def recalculated(tmp_path_factory):
    """Folder of the workbooks as LibreOffice has recalculated and saved them."""
    assert SOFFICE, "LibreOffice is missing; make test installs it"
    base = tmp_path_factory.getbasetemp()
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "xlsx"
    try:
        folder.mkdir()
    except FileExistsError:  # another worker of the same run is at it
        _wait(folder / "gotowe")
    else:
        _recalculate(folder)
        (folder / "gotowe").touch()
    return folder / "po"


def _recalculate(folder):
    for name, slug in NAMES.items():
        (folder / f"{name}.xlsx").write_bytes(wd.to_xlsx(checked_of(slug, data_of(slug)[name])))
    profile = f"-env:UserInstallation={(folder / 'profil').as_uri()}"
    files = sorted(folder.glob("*.xlsx"))
    subprocess.run(
        [SOFFICE, profile, "--headless", "--convert-to", "xlsx", "--outdir", folder / "po", *files],
        check=True, capture_output=True, timeout=600,
    )  # fmt: skip


def _wait(mark):
    last = time.monotonic() + 600
    while not mark.exists():
        assert time.monotonic() < last, "the other worker has not recalculated the workbooks"
        time.sleep(0.5)


@cache
def read(path):
    return read_file(path)


@pytest.fixture(scope="module", params=NAMES)
def name(request):
    """Name of a workbook; of the module, so that the tests of one follow each other and it is read once."""
    return request.param


@pytest.fixture
def source(recalculated, name):
    return read(recalculated / f"{name}.xlsx")


@pytest.fixture
def checked(name):
    return checked_of(NAMES[name], data_of(NAMES[name])[name])


def there(document, path):
    """The document's own figure; text of a cell: „” where the document has no such place, „brak danych” for None."""
    value = document
    for step in path.split("."):
        try:
            value = value[int(step)] if step.lstrip("-").isdigit() else getattr(value, step)
        except IndexError:
            return ""
        if value is None:
            return GAP
    return value


def own(document, label):
    """Figures that the document does not keep by themselves."""
    what, _, of = label.rpartition(", ")
    number = int(of.rpartition(" ")[2]) if of[-1].isdigit() else 0
    if what == "Zadowolenie jako osiągnięcie":
        value = zadowolenie(document.warianty[number].zadowolenie)
        return GAP if value is None else value
    if what == "Zadowolenie jako droga":
        value = document.warianty[number].zadowolenie
        return GAP if value is None else (value - 1) / 4
    if of == "zadowolenie":
        weight = document.parametry.waga_zadowolenia
        return (weight if what == "Waga" else "jakość") if weight else ""
    if what == "Koszt pełny":
        saved = document.porownania[number - 1].oszczednosc
        return (
            GAP
            if saved is None
            else ("wyższy niż dziś", "taki jak dziś", "niższy niż dziś")[(saved > 0) - (saved < 0) + 1]
        )
    ordered = sorted(range(len(document.transze)), key=lambda at: document.transze[at].termin)
    place = ordered.index(number - 1)
    return (
        place + 1 if what == "Kolejność" else sum(document.transze[at].kwota for at in ordered[: place + 1])
    )


def test_every_computed_cell_agrees(name, checked, source):
    document = None if name.endswith("-pusty") else strict(checked)
    compared = 0
    for figure in source.figures:
        assert not figure.overwritten, figure
        assert not str(figure.shown).startswith("#"), figure
        if name.endswith("-pusty"):
            assert figure.shown in {None, "", GAP, "–", "Brak danych do decyzji"} or not number_in(
                figure.shown
            ), figure
            continue
        expected = there(document, figure.path) if figure.path else own(document, figure.label)
        shown = "" if figure.shown is None else figure.shown
        assert isinstance(shown, str) or number_in(expected) is not None or hasattr(shown, "year"), (
            figure,
            expected,
        )
        assert (shown == "") == (expected == ""), (figure, expected)
        assert agree(shown, expected), (figure, expected)
        compared += 1
    assert name.endswith("-pusty") or compared > 50
    assert not TWIN_SLOT.search("".join(figure.path for figure in source.figures))


def test_what_libreoffice_saved_reads_back(name, checked, source):
    again = wd.check(source)
    assert [str(one) for one in again.problems if "jest wymagane" not in one.message and one.rule] == [
        str(one) for one in again.problems if one.rule
    ]
    if not name.endswith("-pusty"):
        assert strict(again) == strict(checked)
    assert (again.document is None) == (checked.document is None)
    assert not [one for one in again.problems if "W komórce" in one.message]


def test_a_missing_figure_is_never_a_zero(recalculated):
    """The missing figures show; that no error of a spreadsheet does is seen cell by cell."""
    made = [read(recalculated / f"{name}.xlsx") for name in NAMES if "-braki" in name]
    assert [figure.shown for source in made for figure in source.figures].count(GAP) > 1000


def test_in_the_sheet_a_dominated_variant_never_wins(recalculated):
    """Variant 2 is variant 1 made worse in everything; LibreOffice decides no better of it."""
    names = [name for name in NAMES if "-prog_zdominowany" in name]
    assert len(names) > 5
    for name in names:
        shown = {figure.label: figure.shown for figure in read(recalculated / f"{name}.xlsx").figures}
        better, worse = (LEPSZE.index(shown[f"Decyzja, wariant {number}"]) for number in (1, 2))
        assert worse <= better, name


def test_amounts_are_whole_grosze(recalculated):
    """What the document has to the grosz, the sheet has to the grosz; unit costs are compared unrounded in both."""
    source = read(recalculated / f"{WORKBOOKS[0]}-liczby0.xlsx")
    document = wd.check(source).draft
    amounts = [
        figure.shown
        for figure in source.figures
        if isinstance(figure.shown, float)
        and isinstance(ours := computed_by(document, figure.path), Decimal)
        and ours.as_tuple().exponent == GROSZ
    ]
    assert amounts
    assert all(Decimal(repr(amount)).as_tuple().exponent >= GROSZ for amount in amounts)
