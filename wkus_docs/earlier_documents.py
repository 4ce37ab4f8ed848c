"""Data of a later document begun from earlier ones of the same case.

What the earlier files know is filled in, as a clerk would type it; what they do not know is left open
and marked, with an example of what belongs there. The result is a data file like any other.
"""

from collections.abc import Iterable, Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeAlias, cast

from wkus_docs.catalog import type_of
from wkus_docs.checking import KEY, Checked, check
from wkus_docs.document import Document, Part
from wkus_docs.facts.pairs import Take, takes
from wkus_docs.field import fields_of, group_at, in_words
from wkus_docs.parts.strony.dane_jednostki import asked_of_the_unit
from wkus_docs.reading import Data, Source, read_yaml
from wkus_docs.reading.lost import OPEN
from wkus_docs.samples import explained
from wkus_docs.taken import merge, value_at, values_from
from wkus_docs.typed_text import list_item, scalar

Known: TypeAlias = Data | Document | Checked
"""An earlier document, checked already or not."""

_UNIT = "jednostka"
_ONE = (str, bytes, Path, Mapping, Source, Document, Checked)
"""Shapes of one earlier document, beside an open file; anything else is several."""


@dataclass(frozen=True, slots=True)
class Begun:
    """A data file begun: its text, and the earlier files that gave it nothing.

    ``left`` are fields both documents have that were given and not taken, and ``open`` those the earlier one
    could have given, had it one value for them: pairs of a file and labels.
    """

    text: str
    unused: tuple[str, ...]
    left: tuple[tuple[str, tuple[str, ...]], ...] = ()
    open: tuple[tuple[str, tuple[str, ...]], ...] = ()


def begin(
    slug: str,
    earlier: Known | Iterable[Known] = (),
    *,
    thin: bool = False,
    told: Mapping[str, Any] = MappingProxyType({}),
    told_in: str = "",
) -> Begun:
    """Return the data file of a document with what earlier documents know.

    They are one or several of any shape that :func:`check` takes, checked already or not. A ``thin`` file of a case
    says of a field that is known whole only from which file it is taken. ``told`` are values that the file ``told_in``
    tells by hand, nested as the document has them; they come first.
    Raises UnknownDocumentError for a slug not in the catalog, InputError for data that cannot be read.
    """
    kind = type_of(slug)
    data: dict[str, Any] = deepcopy(dict(told))
    unused, given = [], []
    elsewhere: dict[str, str] = _known_whole(kind.model, told, told_in) if thin else {}
    for checked in _checked(earlier):
        document = checked.document or checked.draft
        known = values_from(kind.model, document)
        if known:
            given.append((checked.source.name, document))
        else:
            unused.append(checked.source.name)
        elsewhere |= left_to_the_office(known, checked)
        if thin:
            elsewhere = _known_whole(kind.model, known, checked.source.name) | elsewhere
        merge(data, known)
    data = {name: value for name, value in data.items() if not (thin and name in elsewhere)}
    left = [(name, left_behind(kind.model, document, data)) for name, document in given]
    undecided = [(name, left_open(kind.model, document)) for name, document in given]
    example = read_yaml(kind.example_path).data
    asked = asked_of_the_unit(kind.model)
    lines = [
        f"# yaml-language-server: $schema={kind.schema_path.as_uri()}",
        f"# {kind.title}",
        f"{KEY}: {slug}",
    ]
    return Begun(
        "\n".join([*lines, *_fields(kind.model, data, example, asked=asked, elsewhere=elsewhere)]) + "\n",
        tuple(unused),
        tuple(one for one in left if one[1]),
        tuple(one for one in undecided if one[1]),
    )


def _known_whole(model: type[Document], known: Mapping[str, Any], file: str) -> dict[str, str]:
    """Return the fields of which one earlier document knows everything that they cannot be without, with its file."""
    fields = fields_of(model)
    return {
        name: file for name, value in known.items() if name in fields and _is_whole(fields[name].group, value)
    }


def _is_whole(group: type[Part] | None, value: Any) -> bool:
    if group is None:
        return True
    items = value if isinstance(value, list) else [value]
    return all(
        name in item and _is_whole(field.group, item[name])
        for item in items
        for name, field in fields_of(group).items()
        if field.required
    )


def _checked(earlier: Known | Iterable[Known]) -> Iterator[Checked]:
    """Yield earlier documents, one or several, each checked once."""
    alone = isinstance(earlier, _ONE) or hasattr(earlier, "read")
    for one in cast("Iterable[Known]", (earlier,) if alone else earlier):
        yield one if isinstance(one, Checked) else check(one)


def left_to_the_office(known: dict[str, Any], checked: Checked) -> dict[str, str]:
    """Take out of what is known of the unit what the earlier document took from the office's file, as of its own day.

    The later document takes it from there too, as of another day. Returns that file, where it gave the whole unit.
    """
    unit = known.get(_UNIT, {})
    for name in list(unit):
        if checked.source.place((_UNIT, name)).file:
            del unit[name]
    if _UNIT in known and not unit:
        del known[_UNIT]
    whole = checked.source.place((_UNIT,)).file
    return {_UNIT: Path(whole).name} if whole and not unit else {}


def left_behind(model: type[Document], earlier: Document, data: dict[str, Any]) -> tuple[str, ...]:
    """Return labels of fields that both documents have under one name, given in the earlier one and not taken."""
    known = _takes_of(model, earlier)
    if not known:
        return ()  # documents of different steps: that names agree says nothing
    taken = {take.field for take in known} | {_UNIT}
    groups = {("", ""), *((_around(take.field), _around(take.value)) for take in known)}
    found = []
    for there, here in sorted(groups):
        later, before = (_group(of, way) for of, way in ((model, there), (type(earlier), here)))
        if later is None or before is None or there in taken or there.split(".")[0] in taken:
            continue
        for name in fields_of(before):
            way, loc = _joined(there, name), _steps(_joined(here, name))
            same = name in fields_of(later) and not any(
                one == way or one.startswith(f"{way}.") for one in taken
            )
            if same and _given(value_at(earlier, loc)) and not _given(_typed_at(data, _steps(way))):
                found.append(in_words(model, tuple(step for step in _steps(way) if step not in {"*", "0"})))
    return tuple(dict.fromkeys(found))


def left_open(model: type[Document], earlier: Document) -> tuple[str, ...]:
    """Return labels of fields that an earlier document gives only where it has one such value, and it has not."""
    named = fields_of(type(earlier))
    asked = [take for take in _takes_of(model, earlier) if take.value.split(".")[0] not in named]
    unknown = [take for take in asked if value_at(earlier, take.value.split(".")[:1]) is None]
    ways = [tuple(step for step in take.field.split(".") if step not in {"*", "0"}) for take in unknown]
    return tuple(dict.fromkeys(in_words(model, way) for way in ways))


def _takes_of(model: type[Document], earlier: Document) -> list[Take]:
    return [take for take in takes(model, type(earlier)) if not take.proposed]


def _around(way: str) -> str:
    """Way to the group of a field; items of a list stand for themselves."""
    return way.rpartition(".")[0]


def _joined(group: str, name: str) -> str:
    return f"{group}.{name}" if group else name


def _steps(way: str) -> list[str]:
    return way.split(".") if way else []


def _group(model: type[Part], way: str) -> type[Part] | None:
    return group_at(model, tuple(0 if step in {"*", "0"} else step for step in _steps(way)))


def _typed_at(data: Any, steps: list[str]) -> Any:
    """Return what stands in typed data at a way; items of a list as a list; None where there is nothing."""
    if not steps or data is None:
        return data
    if steps[0] in {"*", "0"}:
        return [_typed_at(item, steps[1:]) for item in data] if isinstance(data, list) else None
    return _typed_at(data.get(steps[0]), steps[1:]) if isinstance(data, dict) else None


def _given(value: Any) -> bool:
    """Whether a typed value says anything."""
    if isinstance(value, list):
        return any(_given(item) for item in value)
    return value not in (None, "", {})


def _fields(  # noqa: PLR0913 – what is said is told by keywords
    model: type[Part],
    data: dict[str, Any],
    example: Any,
    indent: int = 0,
    *,
    said: bool = True,
    asked: frozenset[str] = frozenset(),
    elsewhere: Mapping[str, str] = MappingProxyType({}),
) -> Iterator[str]:
    """Lines of a group of fields; ``said`` explains them, ``asked`` are ways to those that a rule asks for.

    ``elsewhere`` names the standing file that gives a field.
    """
    margin = " " * indent
    for name, field in fields_of(model).items():
        value = data.get(name)
        shown = example.get(name) if isinstance(example, dict) else None
        if said:
            yield from ([""] if not indent else [])
            yield from explained(field, indent, asked=name in asked)
        if value is None and name in elsewhere:
            yield f"{margin}# {name}: bierze się z pliku {elsewhere[name]}"
        elif value is None and not field.required and name not in asked:
            yield f"{margin}# {name}:"
        elif field.group is None:
            yield from _plain(name, value, shown, indent)
        elif field.is_list:
            yield f"{margin}{name}:"
            items = value or [{}]
            shown_item = shown[0] if isinstance(shown, list) and shown else None
            for number, item in enumerate(items):
                lines = list(_fields(field.group, item, shown_item, indent + 4, said=said and number == 0))
                yield from list_item(lines, indent + 2)
        else:
            yield f"{margin}{name}:"
            within = frozenset(way.removeprefix(f"{name}.") for way in asked if way.startswith(f"{name}."))
            yield from _fields(field.group, value or {}, shown, indent + 2, said=said, asked=within)


def _plain(name: str, value: Any, example: Any, indent: int) -> Iterator[str]:
    margin = " " * indent
    if value is None:
        if isinstance(example, list):
            example = example[0] if example and isinstance(example[0], str) else None
        hint = f", np. {example}" if isinstance(example, str) and "\n" not in example else ""
        yield f"{margin}{name}:  # {OPEN}{hint}"
    elif isinstance(value, list):
        yield f"{margin}{name}:"
        for item in value:
            yield f"{margin}  - {scalar(str(item), indent + 4)}"
    else:
        yield f"{margin}{name}: {scalar(str(value), indent + 2)}"
