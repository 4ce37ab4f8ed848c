"""Who notices a flipped comparison: witnesses speak once as things are, and again with it flipped.

A flip is felt only where equal values meet, so each witness is heard once with an ear on the comparisons, and a flip
is tried on those that met equal values there.
"""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from typing import Any

from order_comparisons import Switchboard


@dataclass(frozen=True, slots=True)
class Witness:
    """An example, a variant or a case. ``says`` judges it anew; a flip that makes it say something else is noticed."""

    name: str
    says: Callable[[], Any]


@dataclass(frozen=True, slots=True)
class Heard:
    """What witnesses said and met: for each comparison who ran it, and who with equal values."""

    said: dict[str, Any] = field(default_factory=dict)
    ran: dict[int, list[Witness]] = field(default_factory=dict)
    equal: dict[int, list[Witness]] = field(default_factory=dict)


def hear(board: Switchboard, witnesses: Iterable[Witness]) -> Heard:
    """Let every witness speak once, and note what it met."""
    heard = Heard()
    for witness in witnesses:
        board.forget()
        heard.said[witness.name] = witness.says()
        for kept, met in ((heard.ran, board.met), (heard.equal, board.equal)):
            for number in met:
                kept.setdefault(number, []).append(witness)
    return heard


def unnoticed(board: Switchboard, numbers: Collection[int], heard: Heard) -> list[int]:
    """Return the comparisons that may be flipped and every witness says the same."""
    return [number for number in numbers if not _is_noticed(board, number, heard)]


def _is_noticed(board: Switchboard, number: int, heard: Heard) -> bool:
    with board.flip(number):
        return any(_says_another(witness, heard) for witness in heard.equal.get(number, ()))


def _says_another(witness: Witness, heard: Heard) -> bool:
    try:
        return bool(witness.says() != heard.said[witness.name])
    except Exception:  # noqa: BLE001 – whatever a flip breaks is noticed
        return True
