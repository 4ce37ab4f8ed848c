"""A Word template, compiled once, rendered many times."""

import hashlib
from collections import OrderedDict
from collections.abc import Mapping
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

from jinja2 import Environment

from wkus_docs.rendering.compiled import Compiled
from wkus_docs.rendering.environment import ANY, Manner, adopted

if TYPE_CHECKING:
    from docxtpl import DocxTemplate

DEFLATE_LEVEL = 1
"""Documents are packed fast: a higher level makes them a few percent smaller and twice as slow."""

_KEPT = 256
"""Templates kept compiled: room for every one of ours in every manner (issued, draft, form); each takes under a megabyte."""


class Template:
    """A DOCX with Jinja tags (docxtpl's syntax). Immutable; use it from any thread or process.

    ``Template("pismo.docx").render({"tytul": "…"})`` gives the bytes of a DOCX; equal data give equal
    bytes. The work of compiling is done once for a content: a second template of the same file, in the
    same process, takes it over.
    """

    def __init__(
        self,
        source: str | Path | bytes,
        *,
        jinja_env: Environment | None = None,
        level: int = DEFLATE_LEVEL,
        manner: Manner = ANY,
    ) -> None:
        """Read and compile a template. Raises TemplateError with every fault it has.

        ``source`` is the path of a Word file or its bytes. ``jinja_env`` is an environment of your own, with
        your filters, tests, globals and extensions; it is copied, and made to escape. Without one, the
        environment is sandboxed and an unknown name is an error. ``level`` is that of deflate, 0–9.
        """
        self._raw = source if isinstance(source, bytes) else Path(source).read_bytes()
        self._own, self._level, self._manner = jinja_env, level, manner
        self._compiled = _cache.get(self._raw, manner, jinja_env)

    def render(
        self, names: Mapping[str, Any], *, tpl: "DocxTemplate | None" = None, parcel: bytes | None = None
    ) -> bytes:
        """Return the DOCX for the names given. Raises TemplateError with the place in the template.

        ``tpl`` is a ``docxtpl.DocxTemplate`` of the same file when the names hold what was made for it –
        pictures, documents inside, links – or when it replaces pictures or embedded files. ``parcel`` are
        bytes that travel in the document unseen.
        """
        return self._compiled.render(names, self._level, tpl, parcel)

    def parts(self, names: Mapping[str, Any], *, parcel: bytes | None = None) -> dict[str, bytes]:
        """Return the contents of the DOCX by name, rendered; ``parcel`` as in :meth:`render`."""
        return self._compiled.contents(names, parcel)

    @property
    def fallback(self) -> tuple[str, ...]:
        """Why docxtpl renders this template, in Polish; empty when it is compiled."""
        return self._compiled.fallback

    @property
    def joined(self) -> tuple[str, ...]:
        """Tags that Word had cut into runs and that were made whole."""
        return self._compiled.joined

    def __reduce__(self) -> tuple[Any, ...]:
        """Travel to another process as the file; it is compiled once there."""
        return _again, (self._raw, self._own, self._level, self._manner)


def _again(raw: bytes, own: Environment | None, level: int, manner: Manner) -> Template:
    return Template(raw, jinja_env=own, level=level, manner=manner)


class _Cache:
    """The templates compiled last, by content and environment."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._kept: OrderedDict[tuple[bytes, int, int], tuple[Compiled, object]] = OrderedDict()

    def get(self, raw: bytes, manner: Manner, own: Environment | None) -> Compiled:
        key = hashlib.blake2b(raw, digest_size=16).digest(), id(manner), id(own)
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key][0]
        made = Compiled(raw, adopted(own) if own is not None else manner.make(), manner, own=own is not None)
        with self._lock:
            self._kept[key] = made, (manner, own)  # kept alive, so that their identities stay theirs
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        return made


_cache = _Cache()
