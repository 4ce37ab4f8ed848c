"""A chart as data: what is drawn, and what is said to those who cannot see it.

A chart never stands alone: the template prints the same figures in a table beside it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum


class ChartKind(Enum):
    """How the figures are drawn."""

    COLUMNS = "wykres słupkowy"
    """Groups of upright columns: one group a category, one column a series."""
    BARS = "wykres poziomy"
    """Lying bars, for categories with long names."""
    LINES = "wykres liniowy"
    """Lines over time, each with marks and a stroke of its own; marks alone where the categories are no sequence."""
    PROFILE = "profil ocen"
    """Points on a scale, one row a category, joined down the page: the profile of a survey."""


@dataclass(frozen=True, slots=True)
class Series:
    """A named row of figures, one for each category; None where a figure is not known."""

    name: str
    values: tuple[Decimal | None, ...]

    @property
    def figures(self) -> tuple[Decimal | None, ...]:
        """The values; None also where a draft has a gap."""
        return tuple(Decimal(value) if isinstance(value, Decimal | int) else None for value in self.values)


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart. ``unit`` stands on the axis („zł”, „%”, „punkty 1–5”).

    ``reference`` is a line across the figures with its name, e.g. ``("plan", Decimal(100))``; ``scale`` the
    lowest and highest value of the axis where they are given by the measure (1–5, 0–100). ``sequence`` says
    that the categories follow one another (years, quarters, rounds), so that a line may lead from one to the
    next. A chart of which no figure is known is false: there is nothing to draw.
    """

    kind: ChartKind
    title: str
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    unit: str
    reference: tuple[str, Decimal] | None = None
    scale: tuple[int, int] | None = None
    sequence: bool = False

    def __post_init__(self) -> None:
        """Refuse rows of another length than the categories: a fault of the program, not of the data."""
        if any(len(row.values) != len(self.categories) for row in self.series):
            raise ValueError("every series needs one value for each category")

    def __bool__(self) -> bool:
        """Tell whether any figure is known; a gap of a draft is none."""
        return any(value is not None for row in self.series for value in row.figures)

    @property
    def joined(self) -> bool:
        """Whether lines lead from figure to figure: those of a profile always run down the page."""
        return self.kind is ChartKind.PROFILE or (self.kind is ChartKind.LINES and self.sequence)

    def described(self, said: Callable[[Decimal], str]) -> str:
        """Return the text for those who do not see the chart, figures written by ``said``."""
        rows = (
            f"{row.name}: "
            + ", ".join(
                f"{category} – {'brak danych' if value is None else said(value)}"
                for category, value in zip(self.categories, row.figures, strict=True)
            )
            for row in self.series
        )
        kind = self.kind.value[:1].upper() + self.kind.value[1:]
        line = f" Linia odniesienia: {self.reference[0]} {said(self.reference[1])}." if self.reference else ""
        return f"{kind}. {self.title} [{self.unit}]. {'; '.join(rows)}.{line}"
