"""One template and its data: the same document is asked of docxtpl and of us."""

import copy
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import jinja2
from docxtpl import DocxTemplate

Objects = Callable[[DocxTemplate], dict[str, Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A template whose document must equal docxtpl's.

    ``says`` are texts that only the filled document has, so that no case tests nothing; ``hides`` texts that
    it must not have. ``objects`` makes the values that docxtpl ties to its template object, ``setup`` tells
    that object what to replace. ``markup`` marks data with ``& < >``, which docxtpl's defaults would spoil.
    """

    feature: str
    name: str
    docx: bytes
    names: Mapping[str, Any] = field(default_factory=dict)
    says: tuple[str, ...]
    hides: tuple[str, ...] = ()
    env: Callable[[], jinja2.Environment] | None = None
    objects: Objects | None = None
    setup: Callable[[DocxTemplate], None] | None = None
    markup: bool = False

    def __str__(self) -> str:
        """Name in the reports of pytest."""
        return f"{self.feature}: {self.name}"

    @property
    def tied(self) -> bool:
        """Whether the case needs docxtpl's own template object."""
        return self.objects is not None or self.setup is not None

    def data(self, tpl: DocxTemplate | None) -> dict[str, Any]:
        """Fresh names for one rendering."""
        made = self.objects(tpl) if self.objects and tpl is not None else {}
        return copy.deepcopy(dict(self.names)) | made


@dataclass(frozen=True, slots=True, kw_only=True)
class Better:
    """A template with which docxtpl loses text or fails without a place, and what we do instead.

    ``docxtpl`` is what docxtpl's document says, or the name of the exception it raises; ``says`` what ours
    says, ``faults`` what our error says. ``defaults`` runs docxtpl without escaping, as most people do.
    """

    name: str
    docx: bytes
    names: Mapping[str, Any] = field(default_factory=dict)
    docxtpl: str = ""
    loses: tuple[str, ...] = ()
    says: tuple[str, ...] = ()
    faults: tuple[str, ...] = ()
    defaults: bool = False

    def __str__(self) -> str:
        """Name in the reports of pytest."""
        return self.name
