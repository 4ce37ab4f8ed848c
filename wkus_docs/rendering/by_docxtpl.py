"""What the compiled path leaves to docxtpl itself: pictures, documents inside, and unusual environments.

docxtpl is imported here alone, and only when it is needed.
"""

import io
from collections.abc import Iterable, Iterator, Mapping
from threading import Lock
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, nodes

from wkus_docs.errors import DocsError, TemplateError
from wkus_docs.word.package import unpack
from wkus_docs.zip_container import pack

if TYPE_CHECKING:
    from docxtpl import DocxTemplate

_ONE_AT_A_TIME = Lock()
"""A docxtpl template keeps the state of a render in itself."""


def reasons(environment: Environment, trees: Iterable[nodes.Template]) -> tuple[str, ...]:
    """Return why a template can only be rendered by docxtpl, in Polish."""
    found = []
    usual = ("{%", "%}", "{{", "}}", "{#", "#}")
    given = tuple(
        getattr(environment, f"{kind}_{end}_string")
        for kind in ("block", "variable", "comment")
        for end in ("start", "end")
    )
    if given != usual:
        found.append("środowisko Jinja ma własne ograniczniki znaczników")
    if environment.line_statement_prefix or environment.line_comment_prefix:
        found.append("środowisko Jinja ma znaczniki wierszowe")
    if environment.is_async:
        found.append("środowisko Jinja jest asynchroniczne")
    loading = (nodes.Include, nodes.Import, nodes.FromImport, nodes.Extends)
    if environment.loader is not None and any(next(iter(tree.find_all(loading)), None) for tree in trees):
        found.append("szablon dołącza inne szablony")
    return tuple(found)


def render(
    raw: bytes, names: Mapping[str, Any], environment: Environment, tpl: "DocxTemplate | None"
) -> bytes:
    """Return the document as docxtpl makes it, with the bytes that depend on the data alone."""
    from docxtpl import DocxTemplate  # noqa: PLC0415 – takes a tenth of a second, and few templates need it

    with _ONE_AT_A_TIME:
        made = tpl if tpl is not None else DocxTemplate(io.BytesIO(raw))
        buffer = io.BytesIO()
        try:
            made.render(dict(names), jinja_env=environment, autoescape=True)
            made.save(buffer)
        except DocsError:
            raise
        except Exception as fault:  # docxtpl and python-docx raise whatever they meet
            raise TemplateError(f"Szablonu nie da się wykonać ({fault}).") from fault
    return pack(unpack(buffer.getvalue()))


def template_in(names: Mapping[str, Any]) -> "DocxTemplate":
    """Return the docxtpl template that pictures and documents among the names were made for."""
    found = next((value.tpl for value in _values(names) if hasattr(value, "tpl")), None)
    if found is None:
        raise TemplateError(
            "Łącze w tekście z formatowaniem zapisano w szablonie docxtpl: podaj go w render(…, tpl=…)."
        )
    made: DocxTemplate = found
    return made


def _values(value: Any, depth: int = 0) -> Iterator[Any]:
    deep = 8
    if type(value).__module__.startswith("docxtpl."):
        yield value
    elif depth > deep or isinstance(value, str):
        return
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from _values(item, depth + 1)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _values(item, depth + 1)
    elif hasattr(value, "__dict__"):
        for item in vars(value).values():
            yield from _values(item, depth + 1)
