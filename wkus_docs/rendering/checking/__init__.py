"""The type checker for templates: do they fit the model of their document?

It walks the Jinja tree of every part with the model's types in scope, and reports at once every name,
attribute, filter, argument, loop and comparison that cannot be right. Nothing is rendered.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from jinja2 import nodes

from wkus_docs.document import Document
from wkus_docs.errors import Fault, Place
from wkus_docs.rendering.checking.fault_list import FaultList
from wkus_docs.rendering.checking.field_use import FieldUse, Key, is_field, surely_given
from wkus_docs.rendering.checking.kinds import Kinds
from wkus_docs.rendering.checking.scope import Scope, document_names
from wkus_docs.rendering.checking.statements import Statements


@dataclass(frozen=True, slots=True)
class CheckedPart:
    """One part of a template, as the engine compiles it.

    ``place`` gives the place of a line of the Jinja source, where every tag has lines of its own.
    """

    tree: nodes.Template
    place: Callable[[int], Place]


def check(
    sources: Iterable[CheckedPart], model: type[Document], changes: Mapping[Key, Kinds | None] | None = None
) -> tuple[Fault, ...]:
    """Return all faults of a template for a document type.

    ``changes`` gives fields other kinds than the model does, or takes them away (None): a template can be
    tried against a model that is yet to be written.
    """
    fields, report = FieldUse({**surely_given(model), **(changes or {})}), FaultList()
    _walk(sources, model, fields, report)
    for label, way in fields.unused(model):
        report.warning(None, f"Pole „{label}” ({way}) nie jest nigdzie drukowane.")
    return report.faults


def asked_for(sources: Iterable[CheckedPart], model: type[Document]) -> frozenset[Key]:
    """Return the fields that a template names, each with the class it was found in."""
    fields = FieldUse(surely_given(model))
    _walk(sources, model, fields, FaultList())
    return frozenset((cls, name) for cls, name in fields.used if is_field(cls, name))


def _walk(sources: Iterable[CheckedPart], model: type[Document], fields: FieldUse, report: FaultList) -> None:
    walk = Statements(model, fields, report)
    names = document_names(model, fields.changed(model))
    for source in sources:
        report.at(source.place)
        walk.all(source.tree.body, Scope(dict(names)))
    walk.cited()
