"""The plot of the page: ratios of single documents, and the growth of a table."""

from pathlib import Path

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from benchmarks.figures import Timing, number, times
from benchmarks.growth import FASTER as FASTER_ON_ROWS
from benchmarks.speed import FASTER

_OURS, _THEIRS, _FLOOR = "#0b5fa5", "#b3541e", "#6b6b6b"


def draw(single: tuple[Timing, ...], growing: tuple[Timing, ...], path: Path) -> None:
    """Write the plot as SVG; the same figures give the same file."""
    with mpl.rc_context({"svg.hashsalt": "wkus", "svg.fonttype": "none", "font.size": 10}):
        figure = Figure(figsize=(11, 4.4), layout="constrained")
        left, right = figure.subplots(1, 2, width_ratios=[1.15, 1])
        _ratios(left, single)
        _growth(right, growing)
        figure.savefig(path, format="svg", metadata={"Date": None, "Creator": None})
    lines = path.read_text(encoding="utf-8").splitlines()
    path.write_text("".join(f"{line.rstrip()}\n" for line in lines), encoding="utf-8")


def _ratios(axes: Axes, timings: tuple[Timing, ...]) -> None:
    names = [one.name.replace("_", " ") for one in timings]
    bars = axes.barh(names, [one.faster for one in timings], color=_OURS, height=0.6)
    axes.axvline(FASTER, color=_FLOOR, linestyle="--", linewidth=1, zorder=0)
    for label in axes.bar_label(bars, [times(one.faster) for one in timings], padding=4):
        label.set_bbox({"facecolor": "white", "edgecolor": "none", "pad": 1})
    axes.annotate(f"cel {FASTER} ×", (FASTER, -0.75), color=_FLOOR, ha="center", annotation_clip=False)
    axes.invert_yaxis()
    axes.margins(x=0.15)
    axes.set_title("Ile razy szybciej niż docxtpl: jeden dokument", loc="left", pad=18)
    axes.spines[["top", "right"]].set_visible(False)


def _growth(axes: Axes, timings: tuple[Timing, ...]) -> None:
    rows = [one.rows for one in timings]
    for name, colour, values in (
        ("docxtpl", _THEIRS, [one.docxtpl for one in timings]),
        ("wkus_docs", _OURS, [one.ours for one in timings]),
        ("minimum", _FLOOR, [one.floor for one in timings]),
    ):
        axes.loglog(rows, [value * 1e3 for value in values], color=colour, marker="o", markersize=4)
        axes.annotate(
            name, (rows[-1], values[-1] * 1e3), (8, 0), textcoords="offset points", color=colour, va="center"
        )
    largest = timings[-1]
    said = f"{number(largest.rows)} wierszy: {times(largest.faster)} szybciej niż docxtpl (cel {FASTER_ON_ROWS} ×)"
    axes.annotate(said, (0, 1.02), xycoords="axes fraction", color=_FLOOR)
    axes.set_xticks(rows, [number(count) for count in rows], rotation=30, minor=False)
    axes.minorticks_off()
    axes.yaxis.set_major_formatter(lambda value, _: number(value))
    axes.margins(x=0.22)
    axes.set_xlabel("wierszy w tabeli")
    axes.set_title("Czas dokumentu z tabelą, ms", loc="left", pad=18)
    axes.spines[["top", "right"]].set_visible(False)
