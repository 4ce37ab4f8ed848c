"""The pages of a form as Typst source: headings, names, explanations, and places for the fields.

A form reads from top to bottom as one speaks: what is asked, how to write it, then the place for it. Short
fields share a line; lists of short items are tables, other lists have a heading for each item.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from wkus_docs.pdf.embedded.substitute_fonts import BOXES, FIRST
from wkus_docs.pdf.embedded.typst_code import string
from wkus_docs.pdf.forms.field_places import FieldPlaces
from wkus_docs.pdf.forms.field_rows import FieldRows
from wkus_docs.pdf.forms.field_sizes import FieldSizes
from wkus_docs.pdf.forms.form_nodes import Field, Group, Listing, Node, is_known
from wkus_docs.pdf.forms.list_tables import ListTables
from wkus_docs.pdf.forms.style import PRELUDE

_DEEPEST = 6
_MARKED = 3
"""Levels of headings, and those of them that are bookmarks."""
_KEPT = 16
"""Fields of an item of a list that are not parted by the end of a page."""
_KNOWN = "Co już wiadomo"
"""Heading of what stands first because it is printed, and need not be filled in."""
_SHORT = 30
"""Signs of a value in a list that is printed in one line."""
_LAST = "jednostka"
"""What an office fills in once stands behind what others come for."""
_OPTIONAL_LIST = "Lista nieobowiązkowa."
_OPTIONAL = "Część nieobowiązkowa: wypełnij ją, jeśli jest potrzebna, albo całą zostaw pustą."


@dataclass(frozen=True, slots=True)
class Heading:
    """What a form says before it asks: title, paragraphs, the name of the document in the footer, and a warning."""

    title: str
    paragraphs: tuple[str, ...]
    document: str
    warning: str = ""


def source(heading: Heading, root: Group, sizes: FieldSizes, day: datetime) -> tuple[str, FieldPlaces]:
    """Return the source of a form, and the places in it in their order."""
    places = FieldPlaces()
    body = "\n".join(_Page(FieldRows(sizes, places), ListTables(sizes, places)).sections(root))
    return f"{opening(heading, PRELUDE, day)}{body}", places


def opening(heading: Heading, prelude: str, day: datetime) -> str:
    """Return the source of what stands above the fields; ``prelude`` says how the pages look."""
    warned = f"#warned({string(heading.warning)})\n" if heading.warning else ""
    said = warned + "\n".join(f"#par({string(text)})" for text in heading.paragraphs)
    return (
        f"#set document(title: {string(heading.title)}, date: datetime("
        f"year: {day.year}, month: {day.month}, day: {day.day}))\n"
        f'#set text(lang: "pl", font: ({string(FIRST)}, {string(BOXES)}), size: 10.5pt, hyphenate: false)\n'
        f"{prelude}#set page(footer: foot({string(heading.document)}))\n"
        f"#heading(level: 1, {string(heading.title)})\n{said}\n"
    )


@dataclass(frozen=True, slots=True)
class _Page:
    lines: FieldRows
    tables: ListTables

    def sections(self, root: Group) -> Iterator[str]:
        """Yield the code of every part under a heading; fields that stand alone share one."""
        begun = False
        known = [node for node in root.children if is_known(node)]
        if known:
            yield _heading(2, _KNOWN)
            yield from self._children(known, 2)
        asked = [node for node in root.children if node not in known]
        for run in _runs(sorted(asked, key=lambda node: node.loc == (_LAST,))):
            if isinstance(run[0], Field):
                yield _heading(2, "Pozostałe dane" if begun else "Dane ogólne")
                yield from self._children(run, 2)
            else:
                yield from self._children(run, 1)
            begun = True

    def _children(self, children: Iterable[Node], level: int) -> Iterator[str]:
        """Yield the code of nodes below a heading of a level."""
        for run in _runs(children):
            node = run[0]
            if isinstance(node, Field):
                yield from self.lines.code([one for one in run if isinstance(one, Field)])
            elif isinstance(node, Group) and _is_small(node):
                yield "#block(breakable: false, above: 12pt)["
                yield from self._group(node, level)
                yield "]"
            elif isinstance(node, Group):
                yield from self._group(node, level)
            else:
                yield from self._list(node, level)

    def _group(self, node: Group, level: int) -> Iterator[str]:
        yield _heading(level + 1, node.label)
        if node.first and not is_known(node):
            yield from _about(node.explanation, "" if node.required else _OPTIONAL)
        yield from _told(node)
        yield from self._children(node.children, level + 1)

    def _list(self, listing: Listing, level: int) -> Iterator[str]:
        items = listing.items
        several = len(items) > 1 or bool(listing.years)
        widths = self.tables.widths(listing) if several else None
        said = (listing.explanation, "" if listing.required else _OPTIONAL_LIST)
        known = is_known(listing)
        star = " *" if listing.required and isinstance(items[0], Field) and not known else ""
        yield _heading(level + 1, f"{listing.label}{star}")
        if listing.first and not known:
            yield from _about(*said, self.tables.about(listing) if widths else "")
        yield from _told(listing)
        if isinstance(items[0], Field):
            fields = [one for one in items if isinstance(one, Field)]
            yield from (_printed(fields),) if known else self.lines.code(fields, numbered=True)
        elif widths:
            yield self.tables.code(listing, widths)
        elif several:
            yield from self._children(items, level + 1)
        else:
            yield from self._children(items[0].children, level + 1)


def _is_small(item: Group) -> bool:
    """Whether an item of a list is short enough to be kept on one page."""
    fields = list(item.fields())
    short = len(fields) <= _KEPT and not any(one.entry.long for one in fields)
    return bool(item.loc) and isinstance(item.loc[-1], int) and short


def _printed(fields: list[Field]) -> str:
    """Return the code of a list of values known beforehand: short ones in one line."""
    texts = [field.printed for field in fields]
    lines = [", ".join(texts)] if max(map(len, texts)) <= _SHORT else texts
    return f"#printed({', '.join(string(' '.join(line.split())) for line in lines)})"


def _told(node: Group | Listing) -> Iterator[str]:
    """Yield the code of what binds a part, a paragraph for each sentence."""
    yield from (f"#beside({string(words)})" for words in node.told)


def _about(*words: str) -> Iterator[str]:
    """Yield the code of what explains a part, if anything does."""
    if said := " ".join(filter(None, words)):
        yield f"#about({string(said)})"


def _heading(level: int, words: str) -> str:
    level = min(level, _DEEPEST)
    return f"#heading(level: {level}, bookmarked: {str(level <= _MARKED).lower()}, {string(words)})"


def _runs(children: Iterable[Node]) -> Iterator[list[Node]]:
    """Yield parts and lists one by one, and fields as long as they follow each other."""
    run: list[Node] = []
    for child in children:
        if run and not (isinstance(run[0], Field) and isinstance(child, Field)):
            yield run
            run = []
        run.append(child)
    if run:
        yield run
