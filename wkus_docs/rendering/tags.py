"""Jinja tags of a Word part: found, joined where Word has cut them, and lifted to where they work.

The syntax is docxtpl's. ``{%p … %}`` replaces its paragraph, ``{%tr … %}`` its row, ``{%tc … %}`` its
cell, ``{% colspan n %}`` sets the span of its cell. Work is done on the tree, so every tag keeps its
place: the paragraph's text is what an error quotes.
"""

import re
from dataclasses import dataclass

from lxml import etree

from wkus_docs.errors import TemplateError

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
_LIFT = re.compile(r"^\{%-?\s*(p|tr|tc)\s+(.*?)\s*-?%\}$", re.DOTALL)
_COLSPAN = re.compile(r"^\{%\s*colspan\s+(.*?)\s*%\}$", re.DOTALL)
_LOOP = re.compile(r"^for\s+.+?\s+in\s+(.+)$", re.DOTALL)
_QUOTES = str.maketrans({"„": '"', "”": '"', "“": '"', "‘": "'", "’": "'", "‚": "'"})
_MARK = re.compile("\ue000(\\d+)\ue001")

_ANCESTORS = {"p": f"{W}p", "tr": f"{W}tr", "tc": f"{W}tc"}


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag and the text of the paragraph it stands in."""

    source: str
    paragraph: str


class Tags:
    """Tags of one part, taken out of its tree and put back into its serialised text."""

    def __init__(self, part: str, body: bytes) -> None:
        """Parse a part and take its tags out. Raises TemplateError when it is not safe XML."""
        self.part = part
        self._tags: list[Tag] = []
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
        try:
            self._root = etree.fromstring(body, parser)
        except etree.XMLSyntaxError as fault:
            raise TemplateError(f"Część „{part}” szablonu jest uszkodzona.") from fault
        if self._root.getroottree().docinfo.internalDTD is not None:
            raise TemplateError(f"Część „{part}” szablonu zawiera definicję DTD, a takich nie przyjmujemy.")
        for table in self._root.iter(f"{W}tbl"):
            self._widen(table)
        for paragraph in list(self._root.iter(f"{W}p")):
            self._take_from(paragraph)
        if self._root.tag != f"{W}document":
            self._take_from_plain(self._root)

    def __bool__(self) -> bool:
        """Tell whether the part has any tag."""
        return bool(self._tags)

    def source(self) -> tuple[str, dict[int, Tag]]:
        """Return the Jinja source and the tag of each of its lines.

        A line break is put inside every tag, where Jinja ignores it, so that a line number names one
        tag.
        """
        xml = etree.tostring(self._root, encoding="unicode")
        pieces = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n']
        line, end, lines = 2, 0, {}
        for match in _MARK.finditer(xml):
            before, tag = xml[end : match.start()], self._tags[int(match[1])]
            opening = 3 if tag.source[2:3] in {"-", "+"} else 2
            line += before.count("\n")
            lines[line] = tag
            text = f"{tag.source[:opening]}\n{tag.source[opening:]}"
            for offset in range(1, text.count("\n") + 1):
                lines[line + offset] = tag
            line += text.count("\n")
            pieces += [before, text]
            end = match.end()
        return "".join([*pieces, xml[end:]]), lines

    def _mark(self, source: str, paragraph: str) -> str:
        self._tags.append(Tag(source, paragraph))
        return f"\ue000{len(self._tags) - 1}\ue001"

    def _take_from(self, paragraph: etree._Element) -> None:
        texts = [t for t in paragraph.iter(f"{W}t") if _owner(t, f"{W}p") is paragraph]
        _join(texts)
        whole = "".join(t.text or "" for t in texts).strip()
        lifted: list[tuple[str, str]] = []
        for t in texts:
            t.text = _TAG.sub(lambda match: self._inline(match[0], whole, paragraph, lifted), t.text or "")
            t.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        if lifted:
            kind = lifted[0][0]
            element = paragraph if kind == "p" else _owner(paragraph, _ANCESTORS[kind])
            if element is None or element.getparent() is None:
                if element is None:
                    raise TemplateError(f"Znacznik {{%{kind} stoi poza tabelą, w akapicie „{whole}”.")
                return
            _replace(element, "".join(mark for _, mark in lifted))

    def _take_from_plain(self, root: etree._Element) -> None:
        """Core properties have no paragraphs; their elements hold the tags."""
        for element in root.iter():
            if isinstance(element.tag, str) and element.text and not element.tag.startswith(W):
                whole = element.text
                element.text = self._marked(whole)

    def _marked(self, whole: str) -> str:
        return _TAG.sub(lambda match: self._mark(match[0], whole), whole)

    def _inline(
        self, source: str, whole: str, paragraph: etree._Element, lifted: list[tuple[str, str]]
    ) -> str:
        source = source.translate(_QUOTES)
        if source.startswith("{#"):
            return ""
        if lift := _LIFT.match(source):
            lifted.append((lift[1], self._mark(f"{{% {lift[2]} %}}", whole)))
            return ""
        if span := _COLSPAN.match(source):
            _span(paragraph, self._mark(f"{{{{ {span[1]} }}}}", whole))
            return ""
        return self._mark(source, whole)

    def _widen(self, table: etree._Element) -> None:
        """Repeat the grid columns that a ``{%tc for … %}`` repeats, and share their width."""
        grid = table.find(f"{W}tblGrid")
        for row in table.findall(f"{W}tr"):
            spans = _columns(row)
            tagged = [(at, tag) for at, cell in spans if (tag := _cell_tag(cell))]
            loop = _LOOP.match(tagged[0][1]) if tagged else None
            if grid is None or not loop:
                continue
            first, last = tagged[0][0], tagged[-1][0]
            columns = grid.findall(f"{W}gridCol")[first : last + 1]
            width = sum(int(column.get(f"{W}w", "0")) for column in columns)
            share = f"{{{{ ({width} / ({loop[1]})|length)|int }}}}"
            columns[1].set(f"{W}w", self._mark(share, "siatka tabeli"))
            _replace(columns[0], self._mark(f"{{% {tagged[0][1]} %}}", "siatka tabeli"))
            _replace(columns[-1], self._mark("{% endfor %}", "siatka tabeli"))
            return


def _owner(element: etree._Element, tag: str) -> etree._Element | None:
    return next(element.iterancestors(tag), None)


def _join(texts: list[etree._Element]) -> None:
    """Move a tag that runs over several runs into the first of them."""
    index = 0
    while index < len(texts) - 1:
        text = texts[index].text or ""
        rest = _TAG.sub("", text)
        if any(opening in rest for opening in ("{{", "{%", "{#")) or rest.endswith("{"):
            texts[index].text = text + (texts[index + 1].text or "")
            texts.pop(index + 1).text = ""
        else:
            index += 1


def _replace(element: etree._Element, text: str) -> None:
    """Put text where an element was."""
    parent = element.getparent()
    assert parent is not None  # noqa: S101 – only elements inside a tree come here
    text += element.tail or ""
    previous = element.getprevious()
    if previous is not None:
        previous.tail = (previous.tail or "") + text
    else:
        parent.text = (parent.text or "") + text
    element.tail = None
    parent.remove(element)


def _span(paragraph: etree._Element, mark: str) -> None:
    cell = _owner(paragraph, f"{W}tc")
    if cell is None:
        raise TemplateError("Znacznik {% colspan %} stoi poza tabelą.")
    properties = cell.find(f"{W}tcPr")
    if properties is None:
        properties = etree.Element(f"{W}tcPr")
        cell.insert(0, properties)
    span = properties.find(f"{W}gridSpan")
    if span is None:
        span = etree.Element(f"{W}gridSpan")
        width = properties.find(f"{W}tcW")
        properties.insert(0 if width is None else 1, span)
    span.set(f"{W}val", mark)


def _columns(row: etree._Element) -> list[tuple[int, etree._Element]]:
    """Cells of a row with the number of their first grid column."""
    at, found = 0, []
    for cell in row.findall(f"{W}tc"):
        found.append((at, cell))
        span = cell.find(f"{W}tcPr/{W}gridSpan")
        at += int(span.get(f"{W}val", "1")) if span is not None else 1
    return found


def _cell_tag(cell: etree._Element) -> str:
    """Return what a ``{%tc … %}`` of this cell says, or nothing."""
    whole = "".join(t.text or "" for t in cell.iter(f"{W}t")).strip()
    match = _LIFT.match(whole)
    return match[2] if match and match[1] == "tc" else ""
