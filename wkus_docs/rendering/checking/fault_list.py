"""Faults found on the way, each once, with the places of the template they were found at."""

from collections.abc import Callable

from jinja2 import nodes

from wkus_docs.errors import Fault, Place, Severity


class FaultList:
    """Collects faults; none are recorded while it is ``quiet``."""

    def __init__(self) -> None:
        """Start without faults and without a place."""
        self._found: dict[Fault, None] = {}
        self._place: Callable[[int], Place] = lambda _line: Place()
        self.quiet = False

    @property
    def faults(self) -> tuple[Fault, ...]:
        """Everything found so far."""
        return tuple(self._found)

    def at(self, place: Callable[[int], Place]) -> None:
        """Go on to another part of the template."""
        self._place = place

    def place(self, node: nodes.Node) -> Place:
        """Place of a node in the part at hand."""
        return self._place(node.lineno)

    def error(self, node: nodes.Node, message: str, hint: str = "") -> None:
        """Something that stops the document, or makes it wrong."""
        self.error_at(self.place(node), message, hint)

    def error_at(self, place: Place, message: str, hint: str = "") -> None:
        """Report an error at a place found before."""
        self._add(place, message, hint, Severity.ERROR)

    def warning(self, node: nodes.Node | None, message: str, hint: str = "") -> None:
        """Something an author would want to hear."""
        self._add(self.place(node) if node else Place(), message, hint, Severity.WARNING)

    def _add(self, place: Place, message: str, hint: str, severity: Severity) -> None:
        if not self.quiet:
            self._found[Fault(place, message, hint, severity)] = None
