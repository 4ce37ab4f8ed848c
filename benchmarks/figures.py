"""What was measured, as numbers and as rows of the page."""

from dataclasses import dataclass, field

NONE = "–"


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds of one document by each engine; the floor is what none can go below."""

    name: str
    ours: float
    docxtpl: float
    floor: float
    rows: int = 20

    @property
    def faster(self) -> float:
        """How many times faster than docxtpl we are."""
        return self.docxtpl / self.ours

    @property
    def over_floor(self) -> float:
        """How many floors our document takes."""
        return self.ours / self.floor


@dataclass(frozen=True, slots=True)
class Target:
    """What was to be reached, and whether it was."""

    said: str
    met: bool

    def __str__(self) -> str:
        """„≥ 60 × | tak”: two cells."""
        return f"{self.said} | {'tak' if self.met else '**nie**'}"


@dataclass(frozen=True, slots=True)
class Row:
    """One measurement: its name, its figures as text, and the target if it has one."""

    name: str
    cells: tuple[str, ...]
    target: Target | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """Measurements of one kind; ``note`` says how they were made."""

    title: str
    note: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...] = field(default=())


def at_least(value: float, bound: float) -> Target:
    """Target for a ratio that should be large."""
    return Target(f"≥ {number(bound)} ×", value >= bound)


def at_most(value: float, bound: float, unit: str) -> Target:
    """Target for what should be small."""
    return Target(f"≤ {number(bound)} {unit}", value <= bound)


def times(ratio: float) -> str:
    """„63,4 ×”."""
    return f"{number(ratio)} ×"


def milliseconds(seconds: float) -> str:
    """„0,703 ms”."""
    return f"{number(seconds * 1e3)} ms"


def number(value: float) -> str:
    """Three significant digits, as Poles write them: 0,703, 34,2, 2 176."""
    size = abs(value)
    places = 0 if value == int(value) or size >= 100 else 1 if size >= 10 else 2 if size >= 1 else 3  # noqa: PLR2004 – three digits
    return f"{value:,.{places}f}".replace(",", "\u00a0").replace(".", ",")
