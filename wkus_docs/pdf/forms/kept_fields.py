"""Which fields of the model a form asks for: none that only several organisations need, where there is place for one."""

from collections.abc import Callable, Iterator

from wkus_docs.document import Document, Part
from wkus_docs.field import fields_of
from wkus_docs.pdf.forms.example_sizes import ExampleSizes
from wkus_docs.pdf.forms.form_nodes import Pattern


def kept_fields(
    model: type[Document],
    kept: Callable[[Pattern], bool],
    count: Callable[[Pattern], int],
    given: ExampleSizes,
) -> Callable[[Pattern], bool]:
    """Return what tells whether a form has a field; ``given`` are data, none of which may be left out."""
    idle = {
        way
        for way, several in _for_several(model, ())
        if count(several) <= 1 and not any(told[: len(way)] == way for told in (*given.texts, *given.lengths))
    }
    return lambda way: kept(way) and not any(way[: len(one)] == one for one in idle)


def _for_several(group: type[Part], above: Pattern) -> Iterator[tuple[Pattern, Pattern]]:
    """Yield the ways to fields that only several items of a list need, each with that to the list."""
    for name, field in fields_of(group).items():
        if field.for_several is not None:
            yield (*above, name), tuple(field.for_several.of.split("."))
        if field.group is not None:
            yield from _for_several(field.group, (*above, name))
