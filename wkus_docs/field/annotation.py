"""The type of a field taken apart: the class of one value, what is said of it, and of the list it stands in.

>>> Annotation.read(tuple[Annotated[str, "a mark"], ...] | None)
Annotation(cls=<class 'str'>, marks=('a mark',), is_list=True, of_list=())
"""

import types
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Annotated, Any, Self, TypeVar, Union, get_args, get_origin

from pydantic.fields import FieldInfo

_UNIONS = {Union, types.UnionType}
Mark = TypeVar("Mark")


@dataclass(frozen=True, slots=True)
class Annotation:
    """What a type is made of; „or nothing” is left out: whether a field may be empty is told elsewhere.

    ``marks`` are what is said of one value, the outermost last; ``of_list`` what is said of the whole list.
    """

    cls: Any
    marks: tuple[Any, ...]
    is_list: bool = False
    of_list: tuple[Any, ...] = ()

    def said(self, kind: type[Mark]) -> list[Mark]:
        """Return the marks of a kind on one value, the outermost last."""
        return [mark for mark in self.marks if isinstance(mark, kind)]

    def said_of_list(self, kind: type[Mark]) -> list[Mark]:
        """Return the marks of a kind on the list."""
        return [mark for mark in self.of_list if isinstance(mark, kind)]

    @classmethod
    def read(cls, annotation: Any, said: Iterable[Any] = ()) -> Self:
        """Return an annotation taken apart; ``said`` is what pydantic has already taken off it.

        Raises ValueError for a choice between two types: nothing that shows a field could show both.
        """
        origin, inside, marks = get_origin(annotation), get_args(annotation), tuple(_flat(said))
        if origin is Annotated:
            return cls.read(inside[0], (*_flat(inside[1:]), *marks))
        if origin in _UNIONS:
            [alternative] = (item for item in inside if item is not type(None))  # a field is of one type
            return cls.read(alternative, marks)
        if origin is tuple:
            item = cls.read(inside[0])
            return cls(item.cls, item.marks, is_list=True, of_list=marks)
        return cls(annotation, marks)


def _flat(said: Iterable[Any]) -> Iterator[Any]:
    """Yield marks, also those that pydantic has put together into one."""
    for mark in said:
        yield from _flat(mark.metadata) if isinstance(mark, FieldInfo) else (mark,)
