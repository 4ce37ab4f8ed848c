"""Ways through a binder: bookmarks, labels of pages, links that stay inside a document."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pikepdf import Array, Dictionary, Name, OutlineItem, Page, Pdf, String

from wkus_docs.pdf.binder.destinations import Destinations
from wkus_docs.pdf.binder.part import Bound
from wkus_docs.pdf.structure import listed

PAGE = "strona:"
"""Address by which the list in front names a page, counted from 1."""

_DEEPEST = 12


class Navigation:
    """Bookmarks and labels as they grow."""

    def __init__(self, target: Pdf) -> None:
        """Start empty."""
        self._target = target
        self._marks: list[OutlineItem] = []
        self._labels = Array()
        self._list: list[Page] = []

    def prepare(self, one: Bound) -> None:
        """Let links of a document name pages themselves: names of places are those of a file."""
        places = Destinations(one.pdf)
        for page in one.pdf.pages:
            for link in _links(page):
                _settle(link, "/Dest", places)
                action = link.get("/A")
                if isinstance(action, Dictionary) and action.get("/S") == Name.GoTo:
                    _settle(action, "/D", places)
                    if "/D" not in action:
                        del link.A

    def collect(self, one: Bound) -> None:
        """Collect the bookmarks of a document whose pages have been copied."""
        pages = {page.obj.objgen: one.start + at for at, page in enumerate(one.pdf.pages)}
        mark = OutlineItem(one.title, self._place(one.start))
        mark.children.extend(
            self._copied(one.pdf.open_outline().root, pages, Destinations(one.pdf), _DEEPEST)
        )
        mark.is_closed = True
        self._marks.append(mark)
        style = {"/S": Name.D, "/P": String(f"{one.number}-")} if one.number else {"/S": Name.r}
        if not one.number:
            self._list = [self._target.pages[at] for at in pages.values()]
        self._labels.append(one.start)
        self._labels.append(Dictionary(style))

    def write(self) -> None:
        """Put them into the file, and let the list in front lead to its pages."""
        with self._target.open_outline() as outline:
            outline.root.extend(self._marks)
        self._target.Root.PageLabels = Dictionary(Nums=self._labels)
        self._target.Root.PageMode = Name.UseOutlines
        for page in self._list:
            for link in _links(page):
                address = str(link.A.get("/URI", "")) if isinstance(link.get("/A"), Dictionary) else ""
                number = address.removeprefix(PAGE)
                if number != address and number.isdigit() and 0 < int(number) <= len(self._target.pages):
                    del link.A
                    link.Dest = self._place(int(number) - 1)

    def _place(self, number: int, view: Sequence[Any] = (Name.Fit,)) -> Array:
        return Array([self._target.pages[number].obj, *view])

    def _copied(
        self,
        items: Sequence[OutlineItem],
        pages: Mapping[tuple[int, int], int],
        places: Destinations,
        depth: int,
    ) -> Iterator[OutlineItem]:
        """Yield bookmarks of another file, made anew; those that lead nowhere and have none below are left out."""
        for item in items if depth else ():
            found = _place_of(item, places)
            number = None if found is None else pages.get(found[0].objgen)
            below = list(self._copied(item.children, pages, places, depth - 1))
            if number is None and not below:
                continue
            view = [Name.Fit] if found is None or len(found) < 2 else list(found)[1:]  # noqa: PLR2004 – page and view
            made = OutlineItem(item.title, None if number is None else self._place(number, view))
            made.children.extend(below)
            made.is_closed = item.is_closed
            yield made


def _links(page: Page) -> list[Any]:
    """Return the annotations of a page, links among them."""
    return [one for one in listed(page.obj.get("/Annots")) if isinstance(one, Dictionary)]


def _settle(owner: Any, key: str, places: Destinations) -> None:
    if key in owner:
        place = places.of(owner[key])
        if place is None:
            del owner[key]
        else:
            owner[key] = place


def _place_of(item: OutlineItem, places: Destinations) -> Array | None:
    place: Any = item.destination
    if place is None and isinstance(item.action, Dictionary) and item.action.get("/S") == Name.GoTo:
        place = item.action.get("/D")
    return places.of(place)
