"""Whether a document says otherwise than a standing file: values are compared, not their spelling."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from wkus_docs.errors import Loc
from wkus_docs.field import Field, Kind, fields_of
from wkus_docs.filled import is_blank
from wkus_docs.left_open import is_dotted
from wkus_docs.standing.known import Known

_NO_DIGITS = re.compile(r"\D")


@dataclass(frozen=True, slots=True)
class Otherwise:
    """A value of the document, and what the standing file says instead."""

    loc: Loc
    here: Any
    known: Known


def otherwise(field: Field, value: Any, known: Known, loc: Loc) -> Iterator[Otherwise]:
    """Yield what a value says otherwise; in a group, what it says of the names that both give.

    A value that asks for a place to write in, „…”, says nothing.
    """
    if is_blank(value) or is_dotted(value):
        return
    if field.group is not None and not field.is_list:
        for name, inner in fields_of(field.group).items():
            part = known.within(name)
            told = part is not None and isinstance(value, dict) and name in value
            if told and part is not None and name not in known.usual:
                yield from otherwise(inner, value[name], part, (*loc, name))
    elif field.group is None and not same(field, value, known.value):
        yield Otherwise(loc, value, known)


def same(field: Field, one: Any, other: Any) -> bool:
    """Tell whether two values as typed are one; those that cannot be read are told elsewhere."""
    try:
        mine, theirs = field.read(one), field.read(other)
    except ValidationError:
        return True
    return bool(_plain(field, mine) == _plain(field, theirs))


def _plain(field: Field, value: Any) -> Any:
    """Return a text without what does not change what it says: spaces, the slash behind an address of a page."""
    if not isinstance(value, str):
        return value
    text = " ".join(value.split())
    if field.kind is Kind.PHONE:
        return _NO_DIGITS.sub("", text.removeprefix("+48"))
    return text.rstrip("/").lower() if field.kind in {Kind.WEB, Kind.EMAIL} else text


def shown(value: Any) -> str:
    """Return a value as a message shows it."""
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
