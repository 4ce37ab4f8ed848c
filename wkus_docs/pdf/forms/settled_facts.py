"""Which of the values known beforehand a form prints: those its data do not contradict."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from typing import Any, cast

from wkus_docs.answers import BoundField
from wkus_docs.document import Part
from wkus_docs.errors import Loc, Problem, Severity
from wkus_docs.field import Field as ModelField
from wkus_docs.field import field_at
from wkus_docs.pdf.forms.field_values import Values
from wkus_docs.pdf.forms.form_nodes import (
    Field,
    Group,
    Listing,
    Node,
    Pattern,
    changed,
    is_known,
    nodes,
    pattern,
)
from wkus_docs.pdf.forms.printed import Printed, printed_lines
from wkus_docs.pdf.forms.yearly_lists import YEAR
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.reading import Source

_NAMING = ("nazwa", "tytul", "imie_nazwisko")
"""Fields by which a reader knows an item of a list."""
_LONGEST = 60
"""Signs of a name that a heading still holds."""
_NAMED = 5
"""Fields that a remark names."""


@dataclass(frozen=True, slots=True)
class SettledFacts:
    """What is printed, what is put into the fields, and remarks on what data say otherwise."""

    printed: Values
    values: Values
    remarks: tuple[Problem, ...] = ()


def settle(
    model: type[Part],
    root: Group,
    known: tuple[Values, Values],
    given: Source | None,
    asked: Collection[Pattern],
) -> SettledFacts:
    """Return what a form prints of what is ``known``: facts of earlier documents, and values of data.

    Data have the word; ``asked`` are fields to ask for anyway.
    """
    facts, values = known
    printed, filled = dict(facts), dict(values)
    otherwise: list[Field | Listing] = []
    for node in _wholes(root):
        places = [node.loc] if isinstance(node, Field) else [item.loc for item in node.items]
        told, said = ([found.get(loc, "") for loc in places] for found in (facts, values))
        if not any(told):
            continue
        differs = any(said) and not _same(field_at(model, node.loc), told, said)
        otherwise += [node] if differs else []
        if differs or _covers(asked, pattern(node.loc)):
            for loc, text in zip(places, told, strict=True):
                printed.pop(loc, None)
                if text and not any(said):
                    filled[loc] = text
        else:
            for loc in places:
                filled.pop(loc, None)
    remarks = (_remark(otherwise, given),) if otherwise and given is not None else ()
    return SettledFacts(printed, filled, remarks)


def with_printed(root: Group, printed: Values, bounds: Collection[BoundField]) -> Group:
    """Return a form with values printed, and with what binds its fields told beside them."""
    years = {
        (*node.loc, at): year
        for node in nodes(root)
        if isinstance(node, Listing)
        for at, year in enumerate(node.years)
    }

    def change(node: Node) -> Node:
        if isinstance(node, Field) and (text := printed.get(node.loc)):
            return replace(node, printed="\n".join(printed_lines(node.entry, text)))
        if isinstance(node, Group) and node.loc and isinstance(node.loc[-1], int):
            return _named(node)
        if is_known(node) or (node.loc and isinstance(node.loc[-1], int)):
            return node
        told = tuple(_sentences(node, bounds, years))
        return replace(node, told=(*node.told, *told)) if told else node

    return cast("Group", changed(root, change))


def _named(item: Group) -> Group:
    """Return an item of a list called by its name or year, where that is printed and cannot be changed any more."""
    known = {one.loc[-1]: one.printed for one in item.children if isinstance(one, Field)}
    if known.get(YEAR):
        return replace(item, label=f"{item.label.rpartition(' ')[0]} {known[YEAR]}")
    name = next(filter(None, map(known.get, _NAMING)), "")
    return replace(item, label=f"{item.label}: {name}") if 0 < len(name) <= _LONGEST else item


def printed_of(root: Group, printed: Values) -> Printed:
    """Return what the mark of a form has to say of what it prints."""
    rows = {node.loc: node.years for node in nodes(root) if isinstance(node, Listing) and node.years}
    return Printed({loc: text for loc, text in printed.items() if text}, rows)


def _wholes(root: Group) -> Iterator[Field | Listing]:
    """Yield what is known or asked as a whole: fields, and lists of plain values."""
    plain = [node for node in nodes(root) if isinstance(node, Listing) and isinstance(node.items[0], Field)]
    items = {item.loc for node in plain for item in node.items}
    yield from plain
    yield from (node for node in nodes(root) if isinstance(node, Field) and node.loc not in items)


def _same(field: ModelField | None, told: list[str], said: list[str]) -> bool:
    """Whether texts stand for the same values: „1.02.2027” is „1 lutego 2027”."""
    one, other = ([_value(field, text) for text in texts if text] for texts in (told, said))
    return one == other


def _value(field: ModelField | None, text: str) -> Any:
    try:
        return field.read([text] if field.is_list else text) if field is not None else zwin(text)
    except ValueError:
        return zwin(text)


def _covers(asked: Collection[Pattern], way: Pattern) -> bool:
    return any(way[: len(one)] == one for one in asked)


def _remark(otherwise: list[Field | Listing], given: Source) -> Problem:
    """Say once what data tell otherwise than earlier documents."""
    place = given.place(otherwise[0].loc)
    labels = list(dict.fromkeys(f"„{node.label}”" for node in otherwise))
    more = f" i {len(labels) - _NAMED} innych" if len(labels) > _NAMED else ""
    said = (
        f"Plik mówi co innego niż wcześniejszy dokument: {', '.join(labels[:_NAMED])}{more}. W formularzu jest to, "
        "co w pliku."
    )
    cure = "Sprawdź, które jest prawdziwe: wkus sprawdz PLIK --do WCZEŚNIEJSZY."
    return Problem((), place.line, place.column, Severity.WARNING, said, cure, cell=place.cell)


def _sentences(node: Node, bounds: Collection[BoundField], years: dict[Loc, int]) -> Iterator[str]:
    """Yield what binds a node, one sentence of each document; what is for another year is left out."""
    said: dict[str, list[str]] = {}
    for bound in bounds:
        if pattern(node.loc) == tuple(step for step in bound.field.split(".") if step != "*"):
            year = next((years[node.loc[:at]] for at in range(len(node.loc)) if node.loc[:at] in years), None)
            if bound.year is None or bound.year == year:
                said.setdefault(bound.told_by, []).append(bound.words)
    for name, words in said.items():
        text = "; ".join(dict.fromkeys(words))
        yield f"{name[:1].upper()}{name[1:]}: {text.removesuffix('.')}."
