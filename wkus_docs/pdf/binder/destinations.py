"""Where links and bookmarks of a document lead: to a page itself, by its number, or by a name of its file."""

from typing import Any

from pikepdf import Array, Dictionary, Name, NameTree, Pdf


class Destinations:
    """The places of one file."""

    def __init__(self, pdf: Pdf) -> None:
        """Read the names it gives them."""
        root: Any = pdf.Root
        names = root.get("/Names", {}).get("/Dests")
        found = dict(NameTree(names).items()) if names is not None else {}
        found |= {str(name)[1:]: place for name, place in root.get("/Dests", {}).items()}
        self._pages = pdf.pages
        self._named: dict[str, Any] = {
            str(name): place.get("/D") if isinstance(place, Dictionary) else place
            for name, place in found.items()
        }

    def of(self, place: Any) -> Array | None:
        """Return a page and the view of it; None for what leads nowhere."""
        if place is not None and not isinstance(place, Array):
            place = self._named.get(str(place)[1:] if isinstance(place, Name) else str(place))
        if not isinstance(place, Array) or not len(place):
            return None
        if isinstance(place[0], int) and 0 <= place[0] < len(self._pages):
            return Array([self._pages[place[0]].obj, *list(place)[1:]])
        return place if isinstance(place[0], Dictionary) else None
