"""One part of a Word file, from its XML to the source that Jinja reads.

Every tag has lines of the source to itself, so that a line number names a tag, and with it the place
where its author typed it.
"""

import re
from dataclasses import replace as changed
from functools import cached_property

from lxml import etree

from wkus_docs.errors import Fault, Place, TemplateError
from wkus_docs.rendering import block_pairs, cell_tags, checkboxes, grid, tag_positions, tag_scanner
from wkus_docs.rendering.placeholders import AWAY, MARK, RESERVED, Placeholders, Tag, tag
from wkus_docs.rendering.postprocessing import prepare
from wkus_docs.rendering.printing import Site
from wkus_docs.rendering.sites import Spot, site, spots, text_site
from wkus_docs.rendering.subjects import TEMPLATE
from wkus_docs.rendering.tag_repair import join
from wkus_docs.rendering.undecided import asks
from wkus_docs.word.places import Places
from wkus_docs.word.tree import TBL, P, T, W, owner, parsed

_RAW = re.compile(r"\{%[-+]?\s*(?:(?:p|tr|tc|r)\s+)?(end)?raw\s*[-+]?%\}")
_AWAY = re.compile(f"{AWAY}([0-9A-F]+){AWAY}")
_BREAK = re.compile("[\t\n]")
_ESCAPED = re.compile(r"\{_\{|\}_\}|\{_%|%_\}")
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}document"
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DC = "http://purl.org/dc/elements/1.1/"
_PROPERTIES = ("creator", "description", "identifier", "language", "subject", "title")


class TaggedPart:
    """A part with its tags taken out of the tree and put into a Jinja source.

    ``source`` is the source, ``places`` the place of each of its lines, ``sites`` what surrounds the tags
    that print, ``site_of`` the number of the site of each line, ``spans`` where in the source each tag stands; ``joined`` the tags that Word had cut. A part without
    tags may still be ``changed``; ``body`` is then what it became.
    """

    def __init__(
        self,
        name: str,
        content: bytes,
        *,
        main: bool = False,
        shared_grid: bool = False,
        drafting: bool = False,
    ) -> None:
        """Read a part. Raises TemplateError with every fault of its tags."""
        self.name = name
        root = parsed(name, content, TEMPLATE)
        if main:
            _require_document(name, root)
        _put_away_reserved(root)
        self.changed = _complete_properties(root)
        self._marks = Placeholders()
        checkboxes.set_by_data(root)
        places = Places(name, root)
        self.joined = join(root, places, self._marks)
        _mark(root, places, self._marks)
        self._arrange(root, shared_grid=shared_grid)
        self.finish = prepare(root, self._marks, main=main)
        self.changed = self.changed or main
        self.namespaces = dict(root.nsmap)
        found = [(spot, self._marks.tags[spot.mark]) for spot in spots(root)]
        self.faults = (*self._marks.faults, *block_pairs.faults(found))
        self._printing: list[tuple[range, Spot, Tag]] = []
        self.spans: list[tuple[int, int, Tag]] = []
        self._drafting = drafting
        self.source, self.places = self._written(root, [spot for spot, _ in found])
        self.tags = tuple(made for _, made in found)
        self.body = (
            _DECLARATION + _AWAY.sub(_brought_back, etree.tostring(root, encoding="unicode"))
        ).encode()

    def __bool__(self) -> bool:
        """Whether the part has any tag, or a fault where one should be."""
        return bool(self._marks.tags) or bool(self.faults)

    def _arrange(self, root: etree._Element, *, shared_grid: bool) -> None:
        """Put the tags where they work."""
        marks = self._marks
        cell_tags.set_up(root, marks)
        tag_positions.keep_spaces(root, marks)
        tag_positions.split_runs(root, marks)
        tag_positions.join_paragraphs(root, marks)
        if shared_grid:
            for table in list(root.iter(TBL)):
                grid.repeat_columns(table, marks)
        tag_positions.lift(root, marks)
        cell_tags.merge(root, marks)

    def _written(self, root: etree._Element, found: list[Spot]) -> tuple[str, dict[int, Place]]:
        """Return the Jinja source and the place of each of its lines."""
        by_mark = {spot.mark: spot for spot in found}
        xml = etree.tostring(root, encoding="unicode")
        pieces, line, end, at = [_DECLARATION], 2, 0, len(_DECLARATION)
        places: dict[int, Place] = {}
        for match in MARK.finditer(xml):
            before, made = _static(xml[end : match.start()]), self._marks.tags[int(match[1])]
            line += before.count("\n")
            end = match.end()
            if made.kind == "xml":
                pieces += [before, made.source]
                at += len(before) + len(made.source)
                continue
            opening = 3 if made.source[2:3] in {"-", "+"} else 2
            text = f"{made.source[:opening]}\n{made.source[opening:]}"
            # the line a tag begins on still belongs to the tag before it: its own words begin on the next
            lines = range(line + 1, line + text.count("\n") + 1)
            places.update(dict.fromkeys(lines, made.place))
            spot = by_mark.get(int(match[1]))
            if spot and (made.source.startswith("{{") or (self._drafting and asks(made.source))):
                self._printing.append((lines, spot, made))
            line += text.count("\n")
            pieces += [before, text]
            self.spans.append((at + len(before), at + len(before) + len(text), made))
            at += len(before) + len(text)
        return "".join([*pieces, _static(xml[end:])]), places

    @property
    def sites(self) -> list[Site]:
        """What surrounds the tags that print, each once."""
        return self._surroundings[0]

    @property
    def site_of(self) -> dict[int, tuple[int, str]]:
        """Number and kind of the site of each line."""
        return self._surroundings[1]

    @cached_property
    def _surroundings(self) -> tuple[list[Site], dict[int, tuple[int, str]]]:
        """The sites, and those of the lines. Only who compiles asks for them; then the tree may go."""
        numbers = {Site("plain"): 0}
        lines: dict[int, tuple[int, str]] = {}
        for of_tag, spot, made in self._printing:
            found = site(spot, made)
            lines.update(dict.fromkeys(of_tag, (numbers.setdefault(found, len(numbers)), found.kind)))
        self._printing.clear()
        return list(numbers), lines

    def place(self, line: int) -> Place:
        """Return the place of a line of the source."""
        return self.places.get(line) or Place(self.name)


def _require_document(name: str, root: etree._Element) -> None:
    """Refuse a main part in which nothing of Word's would be found."""
    if root.tag == _STRICT:
        fault = "Plik zapisano w odmianie Strict Open XML: zapisz go jako zwykły „Dokument programu Word (.docx)”."
        raise TemplateError(Fault(Place(name), fault))
    if root.tag != f"{W}document":
        raise TEMPLATE.no_document(name)


def _mark(root: etree._Element, places: Places, marks: Placeholders) -> None:
    """Put a mark for every tag, except in a raw block, where tags are only text."""
    raw = False

    def marked(text: str, element: etree._Element) -> str:
        nonlocal raw
        pieces, at = [], 0
        for start, end in tag_scanner.tags(text):
            typed = text[start:end]
            switch = _RAW.fullmatch(typed)
            if raw and not (switch and switch[1]):
                continue
            raw = bool(switch and not switch[1]) if switch else raw
            place = changed(places.of(element), tag=typed)
            pieces += [text[at:start], marks.put(tag(tag_scanner.straight(typed), place))]
            at = end
        return "".join([*pieces, text[at:]])

    for element in root.iter(etree.Element):
        for name, value in element.items():
            if "{" in value or "}" in value:
                _unpaired(str(value), element, places, marks)
                element.set(name, marked(str(value), element))
        if element.text and ("{" in element.text or "}" in element.text):
            if element.tag != T or owner(element, P) is None:
                _unpaired(element.text, element, places, marks)
            element.text = marked(element.text, element)
        if element.tag == T and _BREAK.search(element.text or ""):
            element.text = _broken(element, places.of(element), marks)


def _unpaired(text: str, element: etree._Element, places: Places, marks: Placeholders) -> None:
    """Report a tag of an attribute or a property that has but one half."""
    place = changed(places.of(element), text=text)
    if left := tag_scanner.unclosed(text):
        marks.faults.append(Fault(changed(place, tag=left), f"Znacznik „{left}” nie jest zamknięty."))
    if closing := tag_scanner.stray(text):
        marks.faults.append(
            Fault(
                place,
                f"„{closing}” nie zamyka żadnego znacznika.",
                "Sprawdź, czy przed nim nie brak nawiasu.",
            )
        )


def _broken(text: etree._Element, place: Place, marks: Placeholders) -> str:
    """Return a text whose own line breaks and tabs are to become Word's."""
    around = text_site(text)
    return _BREAK.sub(lambda found: marks.put(Tag(around.broken(found[0]), place, "xml")), text.text or "")


def _static(xml: str) -> str:
    """Text that Jinja is not to read: docxtpl's escapes spelled out, characters put away brought back."""
    if AWAY in xml:
        xml = _AWAY.sub(_brought_back, xml)
    return _ESCAPED.sub(lambda found: _SPELLED[found[0]], xml)


def _brought_back(found: re.Match[str]) -> str:
    return f"&#x{found[1]};"


_SPELLED = {
    "{_{": "{% raw %}{{{% endraw %}", "{_%": "{% raw %}{%{% endraw %}", "}_}": "}}", "%_}": "%}",
}  # fmt: skip


def _put_away_reserved(root: etree._Element) -> None:
    """Spell out the characters that the engine uses as marks, should a file have them."""

    def away(text: str) -> str:
        return RESERVED.sub(lambda found: f"{AWAY}{ord(found[0]):X}{AWAY}", text)

    for element in root.iter(etree.Element):
        if element.text and RESERVED.search(element.text):
            element.text = away(element.text)
        for name, value in element.items():
            if RESERVED.search(str(value)):
                element.set(name, away(str(value)))


def _complete_properties(root: etree._Element) -> bool:
    """Give the properties of a file the six that a template may fill, as docxtpl does. Returns whether any lacked."""
    names = _PROPERTIES if root.tag == f"{{{_CORE}}}coreProperties" else ()
    lacking = [name for name in names if root.find(f"{{{_DC}}}{name}") is None]
    for name in lacking:
        etree.SubElement(root, f"{{{_DC}}}{name}", nsmap={"dc": _DC})
    return bool(lacking)
