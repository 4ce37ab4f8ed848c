"""What the fields of a document hold.

>>> from wkus_docs.parts.strony.okres import Okres
>>> okres = Okres.model_validate({"od": "1.01.2027", "do": "31.12.2027"})
>>> [loc for loc, _ in all_in((okres,))]
[(), (0,), (0, 'od'), (0, 'do')]
"""

from collections.abc import Iterator

from wkus_docs.document import Part
from wkus_docs.errors import Loc


def values_of(part: Part) -> dict[str, object]:
    """Return what the fields of a group hold, by their names."""
    return {name: getattr(part, name) for name in type(part).model_fields}


def all_in(value: object, loc: Loc = ()) -> Iterator[tuple[Loc, object]]:
    """Yield a value and everything in it, each with its place; ``loc`` is the place of the value itself."""
    yield loc, value
    if isinstance(value, Part):
        for name, inner in values_of(value).items():
            yield from all_in(inner, (*loc, name))
    elif isinstance(value, tuple):
        for index, inner in enumerate(value):
            yield from all_in(inner, (*loc, index))
