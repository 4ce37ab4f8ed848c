"""The report's workbook: LibreOffice computes what Python does, and the settlement reads well when a treasurer is done."""

import copy
import random
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from pathlib import Path

import pytest
from changes import changed
from spreadsheet import recalculate
from workbooks import checked_of, edited, example, sheets
from yaml_files import texts_in

import wkus_docs as wd
from wkus_docs.checking import KEY
from wkus_docs.errors import Severity
from wkus_docs.filled import filled
from wkus_docs.reading import read_file
from wkus_docs.workbook_figures import agree, computed_by, disagreements

SLUG = "sprawozdanie_z_realizacji"
FACES = Path(__file__).parent / "variants"
HARD = 6


def document(data):
    """The document of data, whatever the rules say."""
    model = wd.catalog[SLUG].model
    return model.model_validate(filled({key: value for key, value in data.items() if key != KEY}, model))


def hard(rng):
    """A report of one to three years whose costs came out otherwise; sources need not make them."""
    data = copy.deepcopy(example(SLUG).data)
    data["procent_przesuniec"] = rng.choice(["10", "0", "3,33", None])
    first = data["rozliczenia"][0]
    data["rozliczenia"] = [
        copy.deepcopy(first) | {"rok": str(2027 + year)} for year in range(rng.randint(1, 3))
    ]
    for year in data["rozliczenia"]:
        costs = [cost for item in year["dzialania"] for cost in item["koszty"]] + year[
            "koszty_administracyjne"
        ]
        for cost in costs:
            agreed = Decimal(rng.randint(0, 9_999_999)) / 100 * rng.choice([0, 1, 1, 1])
            rise = rng.choice(
                [Decimal(1), Decimal("1.1"), Decimal("1.1001"), Decimal("0.97"), Decimal("1.0333")]
            )
            cost["umowa"], cost["wydatek"] = (
                _written(agreed),
                _written(_rounded(agreed * rise) + rng.choice([0, 0, 7])),
            )
            cost["czy_z_dotacji"] = rng.choice(["tak", "nie"])
        for source in year["zrodla"].values():
            source["wydatki"] = _written(Decimal(rng.randint(0, 20_000_000)) / 100)
        year["dotacja"]["odsetki"] = _written(Decimal(rng.randint(0, 999)) / 100)
    return data


def _rounded(value):
    return value.quantize(Decimal("0.01"), ROUND_HALF_UP)


def _written(value):
    return f"{value:.2f}".replace(".", ",")


def cases():
    yield "przyklad", example(SLUG).data
    for path in sorted(FACES.glob(f"{SLUG}.*.yaml")):
        change = texts_in(path)["zmiana"]
        change = {way: None if value == "null" else value for way, value in change.items()}
        yield path.stem.partition(".")[2], changed(example(SLUG), change).data
    rng = random.Random("sprawozdanie 13")  # noqa: S311 – figures for tests
    for number in range(HARD):
        yield f"trudne{number}", hard(rng)


DATA = dict(cases())


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Folder of the workbooks as LibreOffice has recalculated and saved them."""
    made = tmp_path_factory.mktemp("sprawozdania")
    for name, data in DATA.items():
        (made / f"{name}.xlsx").write_bytes(wd.to_xlsx(document(data), unchecked=True))
    recalculate(made)
    return made / "po"


@cache
def read(path):
    return read_file(path)


@pytest.fixture(scope="module", params=DATA)
def name(request):
    return request.param


def said_of_cost(cost, bound):
    rise = (cost.wydatek - cost.umowa) * 100
    if rise <= 0:
        return "✓ mniej niż w umowie" if rise else "✓ jak w umowie"
    if not cost.czy_z_dotacji:
        return "✓ więcej, z innych środków"
    if not cost.umowa:
        return "✗ kosztu nie ma w umowie"
    if bound is None:
        return "≈ więcej niż w umowie"
    return "✗ ponad procent z umowy" if rise > cost.umowa * bound else "✓ więcej, w granicy umowy"


def said_of_year(year):
    left = year.niewykorzystana
    owed = left - (year.dotacja.zwrot.kwota if year.dotacja.zwrot else 0)
    whole, spent = year.zrodla.razem.razem.wydatki, year.wydatek
    over = "✗ wydano więcej, niż otrzymano" if left < 0 else "✗ zwrócono za dużo"
    return {
        "Do zwrotu": owed,
        "Zwrot": "✗ zostaje do zwrotu" if owed > 0 else over if owed else "✓ nic nie zostało do zwrotu",
        "Źródła a wydatki": ("✓ źródła dają wydatki", "✗ źródeł jest za mało", "✗ źródeł jest za dużo")[
            (whole < spent) + 2 * (whole > spent)
        ],
    }


def test_every_computed_cell_agrees(folder, name):
    source, of = read(folder / f"{name}.xlsx"), document(DATA[name])
    costs = [cost for year in of.rozliczenia for _, cost in year.pozycje]
    verdicts = [said_of_cost(cost, of.procent_przesuniec) for cost in costs]
    alone = {
        "Umowa, razem": sum(cost.umowa for cost in costs),
        "Wydatki, razem": sum(cost.wydatek for cost in costs),
        "Różnica, razem": sum(cost.wydatek - cost.umowa for cost in costs),
        "Koszty do wyjaśnienia": sum(said.startswith("✗") for said in verdicts),
        "Koszty ponad to, co dopuszcza umowa": sum(said.startswith("✗") for said in verdicts),
    }
    rows = iter(zip(costs, verdicts, strict=True))
    compared, row = 0, None
    for figure in source.figures:
        assert not figure.overwritten, figure
        assert not str(figure.shown).startswith("#"), figure
        what, _, year = figure.label.partition(", rok ")
        if figure.path:
            wanted = computed_by(of, figure.path)
        elif figure.label == "Różnica":
            row = next(rows, None) if figure.shown not in {None, ""} else None
            wanted = row and row[0].wydatek - row[0].umowa
        elif figure.label == "Ocena":
            wanted = row and row[1]
        elif year:
            wanted = said_of_year(of.rozliczenia[int(year) - 1])[what]
        else:
            wanted = alone.get(figure.label)
        if wanted is None:
            continue
        if isinstance(wanted, str):
            assert str(figure.shown).startswith(wanted), (figure, wanted)
        else:
            assert agree(figure.shown, Decimal(wanted)), (figure, wanted)
        compared += 1
    assert compared > 50
    assert next(rows, None) is None


def test_what_libreoffice_saved_reads_back(folder, name):
    source = read(folder / f"{name}.xlsx")
    assert document(source.data) == document(DATA[name])
    assert source.remarks == ()
    assert not list(disagreements(document(source.data), source))


def test_a_report_is_begun_from_the_agreement_and_the_offer(tmp_path):
    earlier = tuple(
        wd.check(wd.catalog[slug].example_path) for slug in ("umowa_wieloletnia", "oferta_wieloletnia")
    )
    raw = wd.to_xlsx(wd.check(wd.begin(SLUG, earlier).text), against=earlier)
    path = tmp_path / "sprawozdanie.xlsx"
    path.write_bytes(raw)
    costs = [
        row for row in sheets(raw)["Rozliczenie"].iter_rows(min_row=7, max_col=5, values_only=True) if row[3]
    ]
    offer = earlier[1].document.kosztorys
    assert [row[0] for row in costs] == sorted(row[0] for row in costs)
    assert sum(row[3] for row in costs) == offer.razem
    assert {row[4] for row in costs} == {None}
    granted = earlier[0].document.dotacja.lata[0].kwota
    assert sheets(raw)["Źródła"]["D7"].value == sheets(raw)["Źródła"]["B7"].value == granted
    named = {row[0].value for row in sheets(raw)["Zacznij tu"].iter_rows()}
    assert '="Źródła i wydatki, rok "&Źródła!$B$5' in named
    missing = {one.cell for one in wd.problems(path) if one.severity is Severity.ERROR}
    assert {"Rozliczenie!E7", "'Zacznij tu'!B10"} <= missing


def test_problems_of_the_settlement_name_their_cells(tmp_path):
    raw = wd.to_xlsx(wd.check(wd.catalog[SLUG].example_path))
    path = tmp_path / "sprawozdanie.xlsx"
    path.write_bytes(
        edited(raw, ("Rozliczenie!E7", "ok. 30 tys."), ("Rozliczenie!A9", None), ("Rozliczenie!F9", "chyba"),
               ("Rozliczenie!C60", "dopisany koszt"))
    )  # fmt: skip
    found = {one.cell: one.message for one in wd.problems(path)}
    assert found["Rozliczenie!E7"] == "„ok. 30 tys.” nie jest kwotą."
    assert found["Rozliczenie!A9"] == "Tu nic nie wpisano; przyjęto to, co stoi wyżej: „2027”."
    assert found["Rozliczenie!F9"].startswith("„chyba”")
    assert found["Rozliczenie!C60"] == "Tego program nie czyta: „dopisany koszt”."


def test_an_empty_report_has_one_year(tmp_path):
    path = tmp_path / "sprawozdanie.xlsx"
    path.write_bytes(wd.to_xlsx(checked_of(SLUG, {"dokument": SLUG})))
    assert {one.message for one in wd.problems(path) if not one.rule} == {"Pole jest wymagane."}
