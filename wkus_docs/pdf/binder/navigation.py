"""Ways through a binder: bookmarks, labels of pages, links that stay inside a document."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pikepdf import Array, Dictionary, Name, NameTree, OutlineItem, Pdf, String

from wkus_docs.pdf.binder.part import Bound

PAGE = "strona:"
"""Address by which the list in front names a page, counted from 1."""

_DEEPEST = 12
_MOST = 20_000


class Navigation:
    """Bookmarks and labels as they grow."""

    def __init__(self, target: Pdf) -> None:
        """Begin with none."""
        self._target = target
        self._marks: list[OutlineItem] = []
        self._labels = Array()

    def before(self, one: Bound) -> None:
        """Let links of a document name pages themselves: names of places are those of a file."""
        known = _places(one.pdf)
        for page in one.pdf.pages:
            for link in page.obj.get("/Annots", ()):
                _settle(link, "/Dest", known)
                action = link.get("/A")
                if isinstance(action, Dictionary) and action.get("/S") == Name.GoTo:
                    _settle(action, "/D", known)

    def after(self, one: Bound) -> None:
        """Take the bookmarks of a document whose pages have been copied."""
        pages = {page.obj.objgen: one.start + at for at, page in enumerate(one.pdf.pages)}
        mark = OutlineItem(one.title, self._place(one.start))
        mark.children.extend(self._copied(one.pdf.open_outline().root, pages, _places(one.pdf), _DEEPEST))
        mark.is_closed = True
        self._marks.append(mark)
        style = {"/S": Name.D, "/P": String(f"{one.number}-")} if one.number else {"/S": Name.r}
        self._labels.append(one.start)
        self._labels.append(Dictionary(style))

    def done(self) -> None:
        """Put them into the file, and let the list in front lead to its pages."""
        with self._target.open_outline() as outline:
            outline.root.extend(self._marks)
        self._target.Root.PageLabels = Dictionary(Nums=self._labels)
        self._target.Root.PageMode = Name.UseOutlines
        for page in self._target.pages:
            for link in page.obj.get("/Annots", ()):
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
        known: Mapping[str, Array],
        depth: int,
    ) -> Iterator[OutlineItem]:
        """Yield bookmarks of another file, made anew; those that lead nowhere and have none below are left out."""
        for item in items if depth else ():
            found = _place_of(item, known)
            number = pages.get(found[0].objgen) if found is not None and _is_page(found) else None
            below = list(self._copied(item.children, pages, known, depth - 1))
            if number is None and not below:
                continue
            view = [Name.Fit] if found is None or len(found) < 2 else list(found)[1:]  # noqa: PLR2004 – page and view
            made = OutlineItem(item.title, None if number is None else self._place(number, view))
            made.children.extend(below)
            made.is_closed = item.is_closed
            yield made


def _places(pdf: Pdf) -> dict[str, Array]:
    """Return the named places of a file."""
    root: Any = pdf.Root
    names = root.get("/Names", {}).get("/Dests")
    found = dict(NameTree(names).items()) if names is not None else {}
    found |= {str(name)[1:]: place for name, place in root.get("/Dests", {}).items()}
    known = {
        str(name): place.get("/D") if isinstance(place, Dictionary) else place
        for name, place in found.items()
    }
    return {name: place for name, place in known.items() if isinstance(place, Array)}


def _settle(owner: Any, key: str, known: Mapping[str, Array]) -> None:
    place = owner.get(key)
    if place is None or isinstance(place, Array):
        return
    if (name := _name(place)) in known:
        owner[key] = known[name]
    else:
        del owner[key]


def _name(place: Any) -> str:
    return str(place)[1:] if isinstance(place, Name) else str(place)


def _place_of(item: OutlineItem, known: Mapping[str, Array]) -> Array | None:
    place: Any = item.destination
    if place is None and isinstance(item.action, Dictionary) and item.action.get("/S") == Name.GoTo:
        place = item.action.get("/D")
    if place is None or isinstance(place, Array):
        return place
    return known.get(_name(place))


def _is_page(place: Array) -> bool:
    return bool(len(place)) and isinstance(place[0], Dictionary)
