"""A Word template, compiled once, rendered many times."""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import jinja2

from wkus_docs.errors import TemplateError
from wkus_docs.rendering.environment import environment
from wkus_docs.rendering.numbering import Numbering
from wkus_docs.rendering.package import pack, unpack
from wkus_docs.rendering.tags import Tag, Tags

_TEMPLATED = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$|docProps/core\.xml$")


class Template:
    """A DOCX with Jinja tags (docxtpl's syntax). Immutable once made; use it from any thread.

    ``Template("pismo.docx").render({"tytul": "…"})`` gives the bytes of a DOCX; equal data give equal
    bytes.
    """

    def __init__(self, source: str | Path | bytes) -> None:
        """Read and compile a template. Raises TemplateError that names the part and the paragraph."""
        raw = source if isinstance(source, bytes) else Path(source).read_bytes()
        self._entries = unpack(raw)
        self._parts: dict[str, _Part] = {}
        made = environment()
        for name, body in self._entries.items():
            if _TEMPLATED.match(name) and b"{" in body and (tags := Tags(name, body)):
                self._parts[name] = _Part(name, tags, made)

    def render(self, names: Mapping[str, Any]) -> bytes:
        """Return the DOCX for the names given. Raises TemplateError with the place in the template."""
        return pack(self.parts(names))

    def parts(self, names: Mapping[str, Any]) -> dict[str, bytes]:
        """Return the entries of the DOCX, rendered."""
        numbering = Numbering()
        context = {**numbering.functions(), **names}
        rendered = {name: part.render(context) for name, part in self._parts.items()}
        return self._entries | {
            name: numbering.resolved(text).encode("utf-8") for name, text in rendered.items()
        }


class _Part:
    """One part of a template, compiled."""

    def __init__(self, name: str, tags: Tags, made: jinja2.Environment) -> None:
        self._name = name
        source, self._lines = tags.source()
        with self._placed():
            self._template = made.from_string(source)

    def render(self, context: Mapping[str, Any]) -> str:
        with self._placed():
            return self._template.render(context)

    @contextmanager
    def _placed(self) -> Iterator[None]:
        """Say where in the template an error arose."""
        try:
            yield
        except jinja2.TemplateSyntaxError as fault:
            raise self._error(str(fault.message), fault.lineno) from fault
        except (jinja2.TemplateError, TemplateError, ArithmeticError, TypeError, ValueError, OverflowError,
                RecursionError, LookupError, AttributeError) as fault:  # fmt: skip
            raise self._error(str(fault), _line(fault)) from fault

    def _error(self, fault: str, line: int) -> TemplateError:
        tag = self._lines.get(line) or Tag("", "")
        place = f", w akapicie „{tag.paragraph}”, przy znaczniku {tag.source}" if tag.source else ""
        return TemplateError(f"Szablon, część „{self._name}”{place}: {fault}")


def _line(fault: BaseException) -> int:
    """Line of the template that an error passed through last."""
    line, step = 0, fault.__traceback__
    while step is not None:
        if step.tb_frame.f_code.co_filename == "<template>":
            line = step.tb_lineno
        step = step.tb_next
    return line
