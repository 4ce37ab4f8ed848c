"""A row of a table of the report as it is being written: plain values, numbers with origins, places left open."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from wkus_docs.case.annual.figure import Figure


@dataclass(frozen=True, slots=True)
class Open:
    """A place that no document fills in, with the words of the comment above it."""

    why: str


@dataclass(slots=True)
class Row:
    """Fields of a row in the order of the data file; ``name`` is how a sentence calls it."""

    name: str
    fields: dict[str, Any] = field(default_factory=dict)

    @property
    def named(self) -> str:
        """The name in brackets, behind the place of a number; nothing where the row has none."""
        return f" ({self.name})" if self.name else ""

    def put(self, name: str, value: Any) -> None:
        """Fill a field in, where there is something to say."""
        if value not in (None, "", [], ()):
            self.fields[name] = value

    def data(self) -> dict[str, Any]:
        """Return the row as it stands in a data file."""
        return {name: _value(one) for name, one in self.fields.items()}

    def figures(self) -> Iterator[tuple[str, Figure]]:
        """Yield the numbers of the row with the names of their fields."""
        for name, one in self.fields.items():
            if isinstance(one, Figure):
                yield name, one


def _value(one: Any) -> Any:
    if not isinstance(one, Figure):
        return one
    return Open(f"brak: {one.why}") if one.typed is None else one.typed
