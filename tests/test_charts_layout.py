"""The layout of charts: no text on another, none crossed by a line, all in the picture; nothing left out."""

import io
import random
from decimal import Decimal
from pathlib import Path

import pytest
from changes import changed
from hypothesis import given, settings
from hypothesis import strategies as st
from pictures import faults
from PIL import Image, ImageChops
from test_charts import charts, of_kind
from yaml_files import texts_in

import wkus_docs as wd
from wkus_docs.analiza.brak import BRAK_DANYCH
from wkus_docs.chart import Chart, ChartKind, Series
from wkus_docs.reading import read_yaml
from wkus_docs.rendering import plotting
from wkus_docs.rendering.plotting import lettering, looks, painter
from wkus_docs.rendering.plotting.frames import HIGHEST
from wkus_docs.rendering.plotting.shapes import Bar, Box, Curve, Line, Mark, Picture, Stroke, Text

VARIANTS = sorted((Path(__file__).parent / "variants").glob("*.yaml"))
DRAWN = [
    slug
    for slug in wd.catalog
    if "| wykres" in wd.catalog[slug].template_path.with_suffix(".html").read_text("utf-8")
]
FACES = [(slug, None) for slug in DRAWN] + [
    (path.stem.partition(".")[0], path) for path in VARIANTS if path.stem.partition(".")[0] in DRAWN
]
LONG = "zadanie o bardzo długiej nazwie, prowadzone przez organizację w mieście na prawach powiatu"
ONE_WORD = "Konstantynopolitańczykowianeczka" * 2


def drawn_of(slug, variant):
    """The charts that a document shows."""
    source = read_yaml(wd.catalog[slug].example_path)
    if variant is not None:
        change = texts_in(variant)["zmiana"]
        source = changed(
            source, {where: None if value in ("null", "") else value for where, value in change.items()}
        )
    document = wd.check(source).document
    return [chart for chart in charts(document).values() if chart]


def words_of(picture):
    return [text.words for text in picture.texts]


def plain(words):
    return words.replace("\u00a0", " ")


@pytest.mark.parametrize(("kind_of", "variant"), FACES, ids=lambda value: getattr(value, "stem", value))
def test_charts_of_documents_are_clear_and_whole(kind_of, variant):
    for chart in drawn_of(kind_of, variant):
        picture = plotting.layout(chart)
        assert faults(picture) == []
        words = words_of(picture)
        assert [text for text in words if text.endswith("…")] == []
        for row in chart.series:
            assert {plain(plotting.label(value)) for value in row.figures if value is not None} <= set(words)
        if chart.kind in {ChartKind.COLUMNS, ChartKind.BARS}:
            missing = sum(value is None for row in chart.series for value in row.figures)
            assert words.count(BRAK_DANYCH) == missing
        names = " ".join(words)
        assert all(part in names for name in chart.categories for part in plain(name).split())


FIGURES = {
    "equal": lambda _: Decimal("3.75"),
    "zero": lambda _: Decimal(0),
    "negative": lambda dice: Decimal(dice.randint(-900, -1)),
    "mixed": lambda dice: Decimal(dice.randint(-100_000, 100_000)) / 100,
    "huge": lambda dice: Decimal(dice.randint(10**11, 10**13)),
    "absurd": lambda dice: Decimal(dice.randint(1, 9)) * 10 ** dice.randint(15, 30),
    "tiny": lambda dice: Decimal(dice.randint(1, 9)) / 1000,
    "missing": lambda dice: dice.choice([None, None, Decimal(dice.randint(0, 500))]),
    "usual": lambda dice: Decimal(dice.randint(0, 250_000)),
}
NAMES = ("{} r.", f"{{}}. {LONG}", ONE_WORD, "")


def hard(kind, count, series, figures, number):
    """A chart of many things at once; ``number`` turns names, reference and scale about."""
    dice = random.Random(f"{kind} {count} {series} {figures} {number}")  # noqa: S311 – no secret
    values = [[FIGURES[figures](dice) for _ in range(count)] for _ in range(series - 1)]
    values.append([Decimal(1), *(FIGURES[figures](dice) for _ in range(count - 1))])
    reference = [None, (f"cel – {LONG}", values[-1][-1] or Decimal(50)), ("plan", Decimal("2.5"))][number % 3]
    return Chart(
        kind, "Trudny", tuple(NAMES[number % 4].format(2020 + at) for at in range(count)),
        tuple(Series(f"seria {at} {LONG if number % 4 == 1 else ''}", tuple(row)) for at, row in enumerate(values)),
        "zł na jednostkę usługi", reference, (1, 5) if number % 5 == 0 else None, sequence=number % 2 == 0,
    )  # fmt: skip


@pytest.mark.parametrize("figures", FIGURES)
@pytest.mark.parametrize(("count", "series"), [(1, 1), (1, 8), (2, 3), (6, 2), (12, 4), (40, 1), (40, 3)])
@pytest.mark.parametrize("kind", ChartKind)
def test_hard_charts_are_clear(kind, count, series, figures):
    for number in range(4 if count < 12 else 2):
        picture = plotting.layout(hard(kind, count, series, figures, number + count + series))
        assert faults(picture) == []
        assert picture.height <= HIGHEST + 0.01


figures = (
    st.none() | st.decimals(-(10**9), 10**9, places=2) | st.decimals(0, 5, places=2) | st.just(Decimal(3))
)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_any_chart_is_clear(data):
    count, series = data.draw(st.integers(1, 12)), data.draw(st.integers(1, 5))
    names = data.draw(st.lists(st.text(max_size=80), min_size=count, max_size=count))
    rows = [
        Series(name, tuple(data.draw(st.lists(figures, min_size=count, max_size=count))))
        for name in "abcde"[:series]
    ]
    reference = data.draw(st.none() | st.tuples(st.text(max_size=30), st.decimals(-100, 100, places=1)))
    chart = Chart(
        data.draw(st.sampled_from(ChartKind)),
        "x",
        tuple(names),
        tuple(rows),
        "zł",
        reference,
        None,
        data.draw(st.booleans()),
    )
    if chart:
        assert faults(plotting.layout(chart)) == []


@pytest.mark.parametrize("kind", ChartKind)
def test_a_text_fills_the_rectangle_it_is_said_to_fill(kind):
    many = hard(ChartKind.COLUMNS, 12, 2, "usual", 2)
    for chart in (of_kind(kind), many):
        picture = plotting.layout(chart)
        for text in picture.texts:
            alone = painter.png(Picture(picture.width, picture.height, (text,)))
            ink = ImageChops.invert(Image.open(io.BytesIO(alone)).convert("L")).point(
                lambda dark: 255 * (dark > 8)
            )
            seen, said = (
                ink.getbbox(),
                [
                    edge / lettering.DOT
                    for edge in (text.box.left, text.box.top, text.box.right, text.box.bottom)
                ],
            )
            assert all(said[at] - 0.5 <= seen[at] for at in (0, 1)), text
            assert all(seen[at] <= said[at] + 0.5 for at in (2, 3)), text
    assert any(text.turned for text in plotting.layout(many).texts)


STROKE = Stroke(1.0)
WORD = Text("słowo", 9, Box(50, 50, 80, 57))


@pytest.mark.parametrize(
    ("shape", "said"),
    [
        (Text("obok", 9, Box(79, 55, 99, 62)), "on each other: obok | słowo"),
        (Text("poza", 9, Box(90, 95, 99, 101)), "outside: poza"),
        (Line((1, 53), (99, 53), STROKE), "Line through słowo"),
        (Line((1, 57.4), (99, 57.4), STROKE), "Line through słowo"),
        (Curve(((40, 40), (90, 66)), STROKE), "Curve through słowo"),
        (Bar(Box(60, 10, 70, 52), "#ffffff"), "Bar through słowo"),
        (Mark((52, 52), ((-2, -2), (2, -2), (0, 2)), "#000000", filled=True), "Mark through słowo"),
        (Curve(((90, 90), (120, 90)), STROKE), "Curve outside"),
    ],
)
def test_a_fault_would_be_seen(shape, said):
    assert faults(Picture(100, 100, (shape, WORD))) == [said]


def test_what_is_clear_has_no_fault():
    frame = Bar(Box(45, 45, 85, 60), "#ffffff")
    beside = Curve(((40, 40), (95, 40), (95, 70)), STROKE)
    assert faults(Picture(100, 100, (frame, beside, Line((1, 62), (99, 62), STROKE), WORD))) == []


def test_a_label_steps_behind_the_line_of_reference():
    chart = Chart(ChartKind.BARS, "x", ("a",), (Series("s", (Decimal(98),)),), "%", ("cel", Decimal(100)))
    picture = plotting.layout(chart)
    across = next(
        shape.start[0]
        for shape in picture.shapes
        if isinstance(shape, Line) and shape.stroke == looks.REFERENCE
    )
    figure = next(text for text in picture.texts if text.words == "98")
    bar = next(shape for shape in picture.shapes if isinstance(shape, Bar))
    assert bar.box.right < across < figure.box.left


def curves(chart):
    """Curves of the field; those of the legend stand in its samples."""
    return [shape for shape in plotting.layout(chart).shapes if isinstance(shape, Curve)]


def test_only_a_sequence_is_joined():
    values = tuple(map(Decimal, (1, 3, 2, 4)))
    pair = (Series("a", values), Series("b", (*values[:1], None, *values[2:])))
    parts = Chart(ChartKind.LINES, "x", ("kultura", "sport", "zdrowie", "pomoc"), pair, "zł")
    years = Chart(ChartKind.LINES, "x", ("2027", "2028", "2029", "2030"), pair, "zł", sequence=True)
    assert not parts.joined
    assert curves(parts) == []
    assert sorted(len(curve.points) for curve in curves(years)) == [
        2,
        2,
        2,
        4,
    ]  # the gap parts b; two samples
    marks = [
        sum(isinstance(shape, Mark) for shape in plotting.layout(chart).shapes) for chart in (parts, years)
    ]
    assert marks == [9, 9]


def test_series_stay_apart_however_many_they_are():
    assert len({looks.fill(number) for number in range(42)}) == 42
    looked = [(looks.stroke(number, 1), looks.mark(number, (0, 0)).outline) for number in range(6)]
    assert len(set(looked)) == 6


def test_figures_without_room_are_left_to_the_table():
    chart = hard(ChartKind.COLUMNS, 40, 3, "huge", 4)
    words = words_of(plotting.layout(chart))
    assert plain(plotting.label(chart.series[0].values[0])) not in words
    assert "bln zł na jednostkę usługi" in words


def test_one_point_has_its_figure_once():
    same = tuple(map(Decimal, (3, 4)))
    chart = Chart(
        ChartKind.PROFILE, "x", ("a", "b"), (Series("j", same), Series("n", same)), "pkt", scale=(1, 5)
    )
    assert words_of(plotting.layout(chart)).count("3") == 2  # on the axis, and beside the point
