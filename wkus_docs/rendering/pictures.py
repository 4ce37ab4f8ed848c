"""Charts in a Word file: the drawing in the text, the picture beside it, the relationship between them.

The filter ``wykres`` prints a chart where the template puts it, ``{{r wykres_kosztow | wykres }}``, with
its title under it; the figures are said in the description that a screen reader reads.
"""

import posixpath
from collections.abc import Iterator
from typing import Any

from jinja2 import pass_context
from jinja2.runtime import Context
from lxml import etree
from markupsafe import Markup, escape

from wkus_docs.chart import Chart
from wkus_docs.errors import TemplateError
from wkus_docs.gantt import Gantt
from wkus_docs.gaps import Gap, GapError
from wkus_docs.polish import zapis
from wkus_docs.rendering import plotting
from wkus_docs.word.relationships import beside

FILTER = "wykres"
KEY = " pictures"
"""Name in the scope of a template under which its pictures are gathered."""

_FIRST = 5001
"""Number of the first chart among the drawings of a document."""
_EMU = 360_000
_PNG = b'<Default Extension="png" ContentType="image/png"/>'
_RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
_IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
_NONE = '<w:r><w:t xml:space="preserve">Wykresu nie ma: brak danych.</w:t></w:r>'
_DRAWING = (
    '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{cx}" cy="{cy}"/>'
    '<wp:docPr id="{id}" name="Wykres {number}" descr="{alt}"/>'
    '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">'
    '<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">'
    '<pic:nvPicPr><pic:cNvPr id="{id}" name="Wykres {number}"/><pic:cNvPicPr/></pic:nvPicPr>'
    '<pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    ' r:embed="{link}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
    '<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{cx}" cy="{cy}"/></a:xfrm>'
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
    "</wp:inline></w:drawing></w:r>"
    '<w:r><w:br/><w:t xml:space="preserve">{title}</w:t></w:r>'
)


class Pictures:
    """The pictures of one document, gathered while its text is written."""

    def __init__(self) -> None:
        """Begin with none."""
        self._made: list[bytes] = []

    def drawn(self, chart: Chart | Gantt) -> Markup:
        """Keep a chart, and return the runs that show it."""
        if not chart:
            return Markup(_NONE)  # noqa: S704 – a constant of ours
        self._made.append(plotting.png(chart))
        number = len(self._made)
        return Markup(  # noqa: S704 – every value is escaped
            _DRAWING.format(
                cx=round(plotting.WIDTH_CM * _EMU), cy=round(plotting.height_cm(chart) * _EMU),
                id=_FIRST + number, number=number, link=_link(number),
                alt=_quoted(_described(chart)), title=escape(chart.title),
            )
        )  # fmt: skip

    def files(self, main: str, relationships: bytes) -> Iterator[tuple[str, bytes]]:
        """Yield the relationships of the main part, with those of the pictures, and the pictures."""
        root = etree.fromstring(relationships)
        for number, _ in enumerate(self._made, 1):
            etree.SubElement(
                root,
                f"{{{_RELS}}}Relationship",
                Id=_link(number),
                Type=_IMAGE,
                Target=f"media/{_name(number)}",
            )
        yield (
            beside(main),
            etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True),
        )
        for number, picture in enumerate(self._made, 1):
            yield f"{posixpath.dirname(main)}/media/{_name(number)}", picture


def with_png(types: bytes) -> bytes:
    """Return the content types of a package that may hold pictures."""
    if b'Extension="png"' in types or b'Extension="PNG"' in types:
        return types
    start = types.index(b">", types.index(b"<Types")) + 1
    return types[:start] + _PNG + types[start:]


@pass_context
def wykres(context: Context, value: Chart | Gantt) -> Markup:
    """Draw a chart."""
    return _drawn(context, value)


@pass_context
def wykres_szkicu(context: Context, value: Chart | Gantt) -> Any:
    """Draw a chart of a draft; one whose figures are not known yet stays a gap."""
    try:
        return value if isinstance(value, Gap) else _drawn(context, value)
    except GapError as missing:
        return missing.gap


def _drawn(context: Context, chart: Chart | Gantt) -> Markup:
    pictures = context.parent.get(KEY)
    if not isinstance(pictures, Pictures):
        raise TemplateError("Wykres może stać tylko w treści dokumentu, nie w nagłówku ani w przypisie.")
    return pictures.drawn(chart)


def _described(chart: Chart | Gantt) -> str:
    return chart.described() if isinstance(chart, Gantt) else chart.described(zapis.liczba)


def _link(number: int) -> str:
    return f"rIdWykres{number}"


def _name(number: int) -> str:
    return f"wkus_wykres{number}.png"


def _quoted(text: str) -> str:
    return str(escape(text)).replace("\n", " ")
