"""Charts: drawn alike on every machine, legible in grey, said in words, and never alone."""

import io
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

import wkus_docs as wd
from wkus_docs.analiza.brak import BRAK_DANYCH
from wkus_docs.chart import Chart, ChartKind, Series
from wkus_docs.errors import TemplateError
from wkus_docs.gantt import Gantt
from wkus_docs.polish import zapis
from wkus_docs.rendering import plotting
from wkus_docs.rendering.pictures import wykres
from wkus_docs.word.package import unpack

WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
COSTS = Chart(
    ChartKind.COLUMNS,
    "Koszt & „efekt” <w latach>",
    ("2027 r.", "2028 r."),
    (
        Series("dziś", (Decimal("203980.00"), None)),
        Series("umowa", (Decimal("220970.00"), Decimal("231590.55"))),
    ),
    "zł",
)


def of_kind(kind):
    return Chart(kind, COSTS.title, COSTS.categories, COSTS.series, COSTS.unit, ("plan", Decimal(200_000)))


def word_file(*paragraphs, header=""):
    made = docx.Document()
    for text in paragraphs:
        made.add_paragraph(text)
    if header:
        made.sections[0].header.paragraphs[0].text = header
    packed = io.BytesIO()
    made.save(packed)
    return packed.getvalue()


def charts(document):
    """Every chart of a document, by the name of its property."""
    names = (
        name
        for cls in type(document).__mro__
        for name, member in vars(cls).items()
        if isinstance(member, property)
    )
    found = {name: getattr(document, name) for name in names if name.startswith("wykres")}
    assert all(isinstance(chart, Chart) for chart in found.values())
    return found


def rendered(chart, text="{{r koszty | wykres }}"):
    return wd.Template(word_file(text)).render({"koszty": chart})


@pytest.mark.parametrize("kind", ChartKind)
def test_every_kind_is_drawn_in_full_width(kind):
    picture = Image.open(io.BytesIO(plotting.png(of_kind(kind))))
    assert picture.size[0] == pytest.approx(plotting.WIDTH_CM / 2.54 * plotting.DPI, abs=1)
    assert plotting.DPI >= 300
    assert len(picture.convert("L").getcolors()) > 10


def test_fills_differ_in_grey():
    greys = [
        sum(int(colour[at : at + 2], 16) * part for at, part in ((1, 0.299), (3, 0.587), (5, 0.114)))
        for colour, _ in plotting.FILLS
    ]
    assert all(
        abs(one - other) > 60 or plotting.FILLS[i][1] != plotting.FILLS[i + 1][1]
        for i, (one, other) in enumerate(pairwise(greys))
    )
    assert abs(greys[0] - greys[1]) > 60


@pytest.mark.parametrize("machine", [{"LC_ALL": "de_DE.UTF-8"}, {"TZ": "Asia/Tokyo", "PYTHONHASHSEED": "7"}])
def test_the_machine_does_not_change_the_picture(machine):
    code = (
        "import sys\nsys.path.insert(0, sys.argv[1])\n"
        "from test_charts import COSTS, plotting\nsys.stdout.buffer.write(plotting.png(COSTS))\n"
    )
    drawn = subprocess.run(
        [sys.executable, "-c", code, str(Path(__file__).parent)],
        env=os.environ | machine, capture_output=True, check=True,
    )  # fmt: skip
    assert drawn.stdout == plotting.png(COSTS)


def test_threads_draw_alike():
    one = rendered(COSTS)
    plotting.png.cache_clear()
    plotting.layout.cache_clear()
    with ThreadPoolExecutor(4) as pool:
        assert set(pool.map(lambda _: rendered(COSTS), range(8))) == {one}


def test_drawing_lies_in_the_file_and_says_its_figures():
    raw = rendered(COSTS)
    opened = docx.Document(io.BytesIO(raw))
    shown = opened.element.body.find(f".//{WP}inline")
    link = shown.find(f".//{A}blip").get(f"{R}embed")
    assert opened.part.related_parts[link].blob == plotting.png(COSTS)
    said = shown.find(f"{WP}docPr").get("descr").replace("\u00a0", " ")
    assert said == (
        "Wykres słupkowy. Koszt & „efekt” <w latach> [zł]. dziś: 2027 r. – 203 980, 2028 r. – brak danych; "
        "umowa: 2027 r. – 220 970, 2028 r. – 231 590,55."
    )
    assert COSTS.title in wd.text(raw)
    width, height = int(shown.find(f"{WP}extent").get("cx")), int(shown.find(f"{WP}extent").get("cy"))
    picture = Image.open(io.BytesIO(plotting.png(COSTS)))
    assert width / height == pytest.approx(picture.size[0] / picture.size[1], rel=0.01)


def test_charts_of_a_loop_are_numbered_through():
    text = ["{%p for koszty in wszystkie %}", "{{r koszty | wykres }}", "{%p endfor %}"]
    raw = wd.Template(word_file(*text)).render({"wszystkie": [of_kind(kind) for kind in ChartKind]})
    numbers = [
        int(found) for found in re.findall(r'<wp:docPr id="(\d+)"', unpack(raw)["word/document.xml"].decode())
    ]
    assert len(set(numbers)) == len(numbers) == 4
    assert len([name for name in unpack(raw) if "/media/" in name]) == 4


def test_a_chart_of_which_nothing_is_known_says_so():
    empty = Chart(ChartKind.LINES, "Nic", ("I",), (Series("plan", (None,)),), "zł")
    assert not empty
    raw = rendered(empty)
    assert "Wykresu nie ma: brak danych." in wd.text(raw)
    assert not [name for name in unpack(raw) if "/media/" in name]


def test_a_chart_belongs_into_the_text():
    with pytest.raises(TemplateError, match="tylko w treści"):
        wd.Template(word_file("Treść", header="{{r koszty | wykres }}")).render({"koszty": COSTS})


def test_rows_fit_the_categories():
    with pytest.raises(ValueError, match="one value for each category"):
        Chart(ChartKind.BARS, "x", ("a", "b"), (Series("s", (None,)),), "zł")


figures = st.one_of(st.none(), st.decimals(-(10**9), 10**9, places=2, allow_nan=False, allow_infinity=False))


@settings(max_examples=12, deadline=None)
@given(
    st.sampled_from(ChartKind),
    st.lists(st.tuples(st.text(max_size=60), figures, figures), min_size=1, max_size=9),
)
def test_any_figures_can_be_drawn(kind, rows):
    names, first, second = zip(*rows, strict=True)
    chart = Chart(kind, "Dowolny", names, (Series("a", first), Series("b", second)), "zł")
    if chart:  # also with „$”, emoji and signs that no font has; warnings are errors here
        assert plotting.png(chart).startswith(b"\x89PNG")


def test_figures_of_charts_stand_in_the_text_too(document, kind):
    template = kind.template_path.with_name("szablon.html").read_text(encoding="utf-8")
    text = wd.text(wd.render(document)).replace("\u00a0", " ").replace("−", "-")
    shown = {name: chart for name, chart in charts(document).items() if f"{name} | wykres" in template}
    for name, chart in shown.items():
        lost = [str(value) for row in chart.series for value in row.values if not _written(value, text)]
        assert lost == [], f"{name} shows figures that no table says"


def _written(value, text):
    if value is None:
        return BRAK_DANYCH in text or "–" in text
    part = (value / 100).quantize(Decimal("0.0001"))
    exact = f"{value:f}".replace(".", ",")
    ways = {
        exact,
        zapis.liczba(value),
        zapis.kwota_tabela(value),
        zapis.procent(value),
        f"{part:f}".replace(".", ","),
    }
    return any(way.replace("\u00a0", " ") in text for way in ways)


def test_the_filter_says_what_it_takes():
    assert wykres.__annotations__["value"] == Chart | Gantt
