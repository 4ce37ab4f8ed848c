"""Which fields of the model a form asks for: none that only several organisations need, where there is place for one.

Nor is one asked what only the office fills in, unless it is known; nor what else there is to know of a unit whose name is known: its rarer names, its account, a council.
"""

from collections.abc import Callable, Iterator

from wkus_docs.document import Document, Part
from wkus_docs.field import fields_of
from wkus_docs.parts.strony.dane_jednostki import printed_of_the_unit_in
from wkus_docs.parts.strony.jednostka import Jednostka
from wkus_docs.pdf.forms.example_sizes import ExampleSizes
from wkus_docs.pdf.forms.form_nodes import Pattern

_UNIT, _NAME = "jednostka", "nazwa"
_HEAD, _AUTHORISED = "kierownik", "podpisuje"
"""Where the head of a unit signs, another may sign whom he has authorised."""


def kept_fields(
    model: type[Document],
    kept: Callable[[Pattern], bool],
    count: Callable[[Pattern], int],
    given: ExampleSizes,
) -> Callable[[Pattern], bool]:
    """Return what tells whether a form has a field; ``given`` are data, none of which may be left out."""
    told = frozenset((*given.texts, *given.lengths))
    of_the_office = tuple(_of_the_office(model, ()))
    unneeded = (
        *(way for way, several in _for_several(model, ()) if count(several) <= 1),
        *of_the_office,
        *_rest_of_the_unit(model, told, outside=bool(of_the_office)),
    )
    idle = {way for way in unneeded if not any(one[: len(way)] == way for one in told)}
    return lambda way: kept(way) and not any(way[: len(one)] == one for one in idle)


def _for_several(group: type[Part], above: Pattern) -> Iterator[tuple[Pattern, Pattern]]:
    """Yield the ways to fields that only several items of a list need, each with that to the list."""
    for name, field in fields_of(group).items():
        if field.for_several is not None:
            yield (*above, name), tuple(field.for_several.of.split("."))
        if field.group is not None:
            yield from _for_several(field.group, (*above, name))


def _of_the_office(group: type[Part], above: Pattern) -> Iterator[Pattern]:
    """Yield the ways to fields that only the office fills in."""
    for name, field in fields_of(group).items():
        if field.office_only:
            yield *above, name
        if field.group is not None:
            yield from _of_the_office(field.group, (*above, name))


def _rest_of_the_unit(model: type[Document], told: frozenset[Pattern], *, outside: bool) -> Iterator[Pattern]:
    """Yield the ways to what the document does not print of a unit whose name is told, or of an office to those outside it."""
    if not outside and not any(way[:2] == (_UNIT, _NAME) for way in told):
        return
    printed = {way.partition(".")[2] for way in printed_of_the_unit_in(model)}
    needed = printed | ({_AUTHORISED} if _HEAD in printed else set())
    for name, field in fields_of(Jednostka).items():
        if not field.required and name not in needed:
            yield _UNIT, name
