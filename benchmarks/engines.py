"""The three ways to make one document of a template: ours, docxtpl's, and the floor under both."""

import io
import zipfile
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from docxtpl import DocxTemplate
from jinja2 import Environment
from lxml import etree

from wkus_docs.rendering import Template
from wkus_docs.rendering.environment import ANY, Manner

Names = Mapping[str, Any]
LEVEL = 1
"""Deflate level of our documents, and so of the floor."""

_TEXT = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t"
_SPOKEN = ("word/document", "word/header", "word/footer")


@dataclass(frozen=True, slots=True, repr=False)
class Case:
    """A template with data; ``names`` makes them anew, because the functions of a document remember.

    ``foreign`` adds what our engine has by itself and another must be given: the counters of units.
    """

    name: str
    template: bytes
    names: Callable[[], Names]
    foreign: Callable[[], Names]
    filters: Mapping[str, Callable[..., Any]] = field(default_factory=dict)
    """What another engine's Jinja environment must know to render this template at all."""
    manner: Manner = ANY
    finish: Callable[[Names, str], str] = lambda _, text: text
    """What becomes of a text that names alone could not finish: citations of later units."""

    def __repr__(self) -> str:
        """Name alone: a report of many cases has no room for their bytes."""
        return self.name


def ours(case: Case) -> Callable[[Names], bytes]:
    """Render with the template compiled beforehand."""
    return Template(case.template, level=LEVEL, manner=case.manner).render


def docxtpl(case: Case) -> Callable[[Names], bytes]:
    """Render as docxtpl is used: a new object for every document, values escaped."""
    environment = _environment(case)

    def render(names: Names) -> bytes:
        template = DocxTemplate(io.BytesIO(case.template))
        template.render(dict(names), jinja_env=environment, autoescape=True)
        saved = io.BytesIO()
        template.save(saved)
        return saved.getvalue()

    return render


def floor(case: Case, level: int = LEVEL) -> Callable[[Names], list[bytes]]:
    """Do only what no engine can leave out: run Jinja over the changed parts, encode and deflate them."""
    environment = _environment(case)
    parts = [environment.from_string(source) for source in _sources(case.template)]

    def render(names: Names) -> list[bytes]:
        return [_deflated(part.render(names).encode(), level) for part in parts]

    return render


def _environment(case: Case) -> Environment:
    """Return a plain environment: no sandbox, so that docxtpl and the floor are not slowed by ours."""
    made = Environment(autoescape=True)
    made.filters.update(case.filters)
    return made


def _sources(template: bytes) -> list[str]:
    """Jinja sources of the parts that have tags, normalised by docxtpl, so that the floor is not ours."""
    whole = DocxTemplate(io.BytesIO(template))
    whole.init_docx()
    found = [whole.patch_xml(whole.get_xml())]
    for kind in (whole.HEADER_URI, whole.FOOTER_URI):
        found += [whole.patch_xml(whole.get_part_xml(part)) for _, part in whole.get_headers_footers(kind)]
    return [source for source in found if "{{" in source or "{%" in source]


def _deflated(body: bytes, level: int) -> bytes:
    packer = zlib.compressobj(level, zlib.DEFLATED, -15, 9)
    return packer.compress(body) + packer.flush()


def spoken(document: bytes) -> dict[str, str]:
    """Return what a document says, part by part: body, headers and footers."""
    with zipfile.ZipFile(io.BytesIO(document)) as archive:
        return {
            name: "\n".join(text.text or "" for text in etree.fromstring(archive.read(name)).iter(_TEXT))
            for name in sorted(archive.namelist())
            if name.startswith(_SPOKEN) and name.endswith(".xml")
        }


def same_text(case: Case) -> bool:
    """Tell whether both engines say the same with the same data."""
    names = case.foreign()
    first = spoken(ours(case)(case.names()))
    second = {name: case.finish(names, text) for name, text in spoken(docxtpl(case)(names)).items()}
    return _words(first) == _words(second)


def _words(parts: Mapping[str, str]) -> dict[str, list[str]]:
    """Words alone: engines may cut the same line into runs of their own."""
    return {name: text.split() for name, text in parts.items()}
