"""A chart drawn by matplotlib: a PNG whose bytes depend on the figures alone, legible in grey print.

Series differ by brightness and hatching, lines by stroke and mark; every figure stands beside its bar or
point. The words around – title and description – are text of the document, not of the picture.
"""

import io
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache
from threading import Lock
from typing import TYPE_CHECKING, Any

from wkus_docs.analiza.brak import BRAK_DANYCH
from wkus_docs.chart import Chart, ChartKind, Series
from wkus_docs.polish import zapis

if TYPE_CHECKING:
    from matplotlib.axes import Axes

WIDTH_CM = 16.0
"""Width of a picture: that of the text of an upright page."""

_DPI = 200
_INCH = 2.54
FILLS = (
    ("#1f4e79", ""), ("#bdd7ee", "//"), ("#7f7f7f", ""), ("#e7e6e6", "xx"), ("#2e75b6", ".."), ("#ffffff", "\\\\"),
)  # fmt: skip
"""Colour and hatching of the series, in turn; neighbours differ in grey too."""
_STROKES = ((0, ()), (0, (5, 2)), (0, (1, 1)), (0, (5, 1, 1, 1)), (0, (8, 3)), (0, (2, 2)))
_MARKS = ("o", "s", "^", "D", "v", "P")
_INK = "#262626"
_BOX = "\u25a1"
_UPRIGHT, _LOWEST, _HIGHEST, _AROUND = 7.5, 4.0, 22.0, 2.3
_BAR, _ROW, _LINE = 0.6, 0.9, 0.34
_NAME = 34
"""Letters of a name beside a row before it is folded; heights above in cm."""
_GROUP = 0.8
"""Part of a category's room that its columns fill."""
_SIDE_BY_SIDE = 9
"""Columns whose figures find room side by side."""
_SHORT = 1000
"""From this figure on, a label shows whole numbers."""
_lock = Lock()


def height_cm(chart: Chart) -> float:
    """Height of the picture: lying charts grow with their rows and with the lines of their names."""
    if chart.kind in {ChartKind.COLUMNS, ChartKind.LINES}:
        return _UPRIGHT
    bars = _BAR * len(chart.series) if chart.kind is ChartKind.BARS else _ROW
    rows = sum(max(bars, _LINE * (_folded(name, _NAME).count("\n") + 2)) for name in chart.categories)
    return min(_HIGHEST, max(_LOWEST, _AROUND + rows))


def label(value: Decimal) -> str:
    """Write a figure beside its bar: „12,5”, „176 000”.

    >>> label(Decimal("12.50")), label(Decimal("176000.49")).replace(chr(160), "_")
    ('12,5', '176_000')
    """
    return zapis.liczba(value if abs(value) < _SHORT else value.quantize(Decimal(1)))


@lru_cache(maxsize=64)
def png(chart: Chart) -> bytes:
    """Return the picture as a PNG. Takes a chart of which at least one figure is known."""
    import matplotlib as mpl  # noqa: PLC0415 – a third of a second that documents without charts do not pay
    from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415 – as above
    from matplotlib.figure import Figure  # noqa: PLC0415 – as above
    from PIL import Image  # noqa: PLC0415 – as above

    own = {
        **mpl.rcParamsDefault,
        "font.family": "DejaVu Sans",
        "font.size": 8.5,
        "hatch.linewidth": 0.6,
        "text.parse_math": False,
    }
    own.pop("backend", None)
    drawn = _legible(chart)
    with _lock, mpl.rc_context(own):  # settings of the machine must not change the picture
        figure = Figure(figsize=(WIDTH_CM / _INCH, height_cm(chart) / _INCH), dpi=_DPI, layout="constrained")
        canvas: Any = FigureCanvasAgg(figure)
        axes = figure.add_subplot()
        _DRAWN[drawn.kind](axes, drawn)
        _dress(axes, drawn)
        if len(drawn.series) > 1 or drawn.reference:
            figure.legend(loc="outside lower center", ncols=min(3, len(drawn.series) + 1), frameon=False)
        canvas.draw()
        drawn_once = Image.frombuffer("RGBA", canvas.get_width_height(), canvas.buffer_rgba())
    made = io.BytesIO()
    drawn_once.convert("RGB").save(made, format="png", dpi=(_DPI, _DPI))
    return made.getvalue()


def _legible(chart: Chart) -> Chart:
    """Return the chart with a box in the place of every sign that the font does not have."""
    from matplotlib.font_manager import findfont, get_font  # noqa: PLC0415 – as above

    has = get_font(findfont("DejaVu Sans")).get_char_index

    def shown(text: str) -> str:
        return "".join(sign if sign.isspace() or has(ord(sign)) else _BOX for sign in text)

    return replace(
        chart,
        categories=tuple(map(shown, chart.categories)),
        series=tuple(Series(shown(row.name), row.values) for row in chart.series),
        unit=shown(chart.unit),
        reference=chart.reference and (shown(chart.reference[0]), chart.reference[1]),
    )


def _columns(axes: "Axes", chart: Chart) -> None:
    width = _GROUP / len(chart.series)
    for number, row in enumerate(chart.series):
        at = [index - _GROUP / 2 + width * (number + 0.5) for index in range(len(chart.categories))]
        colour, hatch = FILLS[number % len(FILLS)]
        bars = axes.bar(
            at,
            _heights(row),
            width * 0.94,
            label=row.name,
            color=colour,
            hatch=hatch,
            edgecolor=_INK,
            linewidth=0.6,
        )
        turned: dict[str, Any] = {"rotation": 90, "padding": 4} if _crowded(chart) else {"padding": 2}
        axes.bar_label(bars, _labels(row), fontsize=7.5, **turned)
    axes.set_xticks(range(len(chart.categories)), [_folded(name, 18) for name in chart.categories])
    axes.margins(y=0.3 if _crowded(chart) else 0.12)


def _crowded(chart: Chart) -> bool:
    """Tell whether the figures over the columns would run into one another."""
    return len(chart.series) * len(chart.categories) > _SIDE_BY_SIDE


def _bars(axes: "Axes", chart: Chart) -> None:
    width = _GROUP / len(chart.series)
    for number, row in enumerate(chart.series):
        at = [index - _GROUP / 2 + width * (number + 0.5) for index in range(len(chart.categories))]
        colour, hatch = FILLS[number % len(FILLS)]
        bars = axes.barh(
            at,
            _heights(row),
            width * 0.94,
            label=row.name,
            color=colour,
            hatch=hatch,
            edgecolor=_INK,
            linewidth=0.6,
        )
        axes.bar_label(bars, _labels(row), padding=3, fontsize=7.5)
    _rows_down(axes, chart)
    axes.margins(x=0.12)


def _lines(axes: "Axes", chart: Chart) -> None:
    for number, row in enumerate(chart.series):
        axes.plot(
            range(len(chart.categories)), _points(row), label=row.name,
            color=FILLS[(0, 2, 4)[number % 3]][0], linestyle=_STROKES[number % len(_STROKES)],
            marker=_MARKS[number % len(_MARKS)], linewidth=1.6, markersize=5,
        )  # fmt: skip
        for index, value in enumerate(row.values):
            if _known(value):
                above = number % 2 == 0
                axes.annotate(
                    label(_exact(value)), (index, float(_exact(value))), (0, 6 if above else -12),
                    textcoords="offset points", ha="center", fontsize=7.5,
                )  # fmt: skip
    axes.set_xticks(range(len(chart.categories)), [_folded(name, 18) for name in chart.categories])
    axes.margins(x=0.08, y=0.18)


def _profile(axes: "Axes", chart: Chart) -> None:
    for number, row in enumerate(chart.series):
        axes.plot(
            _points(row), range(len(chart.categories)), label=row.name,
            color=FILLS[(0, 2, 4)[number % 3]][0], linestyle=_STROKES[number % len(_STROKES)],
            marker=_MARKS[number % len(_MARKS)], linewidth=1.4, markersize=6,
        )  # fmt: skip
        for index, value in enumerate(row.values):
            if _known(value):
                axes.annotate(
                    label(_exact(value)), (float(_exact(value)), index), (0, 7 if number % 2 == 0 else -13),
                    textcoords="offset points", ha="center", fontsize=7.5,
                )  # fmt: skip
    _rows_down(axes, chart)
    axes.margins(x=0.08, y=0.12)


_DRAWN = {
    ChartKind.COLUMNS: _columns, ChartKind.BARS: _bars, ChartKind.LINES: _lines, ChartKind.PROFILE: _profile,
}  # fmt: skip


def _rows_down(axes: "Axes", chart: Chart) -> None:
    """Name the rows of a lying chart, the first on top."""
    axes.set_yticks(range(len(chart.categories)), [_folded(name, _NAME) for name in chart.categories])
    axes.set_ylim(len(chart.categories) - 0.5, -0.5)  # also where a row has no figure


def _dress(axes: "Axes", chart: Chart) -> None:
    """Give the axis of figures its unit, scale and grid, and draw the line of reference."""
    from matplotlib.ticker import FuncFormatter  # noqa: PLC0415 – as above

    lying = chart.kind in {ChartKind.BARS, ChartKind.PROFILE}
    axis = axes.xaxis if lying else axes.yaxis
    axis.set_major_formatter(FuncFormatter(lambda value, _: zapis.liczba(Decimal(str(round(value, 4))))))
    axis.set_label_text(chart.unit)
    axis.grid(visible=True, color="#d0d0d0", linewidth=0.5)
    axes.set_axisbelow(True)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    if chart.scale is not None:
        room = (chart.scale[1] - chart.scale[0]) * 0.03
        (axes.set_xlim if lying else axes.set_ylim)(chart.scale[0] - room, chart.scale[1] + room)
    if chart.reference is not None:
        name, value = chart.reference
        draw = axes.axvline if lying else axes.axhline
        draw(float(value), color=_INK, linewidth=1.2, linestyle=(0, (4, 2)), label=f"{name} {label(value)}")


def _known(value: object) -> bool:
    return isinstance(value, Decimal | int)


def _exact(value: Decimal | None) -> Decimal:
    return Decimal(value or 0)


def _heights(row: Series) -> list[float]:
    return [float(_exact(value)) if _known(value) else 0.0 for value in row.values]


def _points(row: Series) -> list[float]:
    return [float(_exact(value)) if _known(value) else float("nan") for value in row.values]


def _labels(row: Series) -> list[str]:
    return [label(_exact(value)) if _known(value) else BRAK_DANYCH for value in row.values]


def _folded(name: str, width: int) -> str:
    """Break a long name into lines of about the width, between words."""
    lines: list[str] = []
    for word in name.split():
        if lines and len(lines[-1]) + 1 + len(word) <= width:
            lines[-1] = f"{lines[-1]} {word}"
        else:
            lines.append(word)
    return "\n".join(lines)
