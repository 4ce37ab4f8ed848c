"""Words by which people say that they have no value: „brak”, „nie dotyczy”, „j.w.”, „?”, „do uzupełnienia”, „–”.

What such a word means depends on the field, so the field is told; nothing is decided that could lose a value:

>>> nothing_in("brak", Kind.TEXT, required=False, many=False).means
<Means.SKIP: 'pominięcie'>
>>> nothing_in("brak", Kind.SUM, required=True, many=False)
Nothing(means=<Means.ASK: 'pytanie'>, fault='„brak” nie mówi, ile.', cure='Jeśli nic, wpisz 0.', suggestion='0')
>>> nothing_in("do uzupełnienia", Kind.DATE, required=True, many=False).means, nothing_in("Brak", Kind.TEXT, required=True, many=False).means
(<Means.GAP: 'luka'>, <Means.VALUE: 'wartość'>)
>>> nothing_in("30 000", Kind.SUM, required=True, many=False) is None
True
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from wkus_docs.polish.zwijanie import zwin
from wkus_docs.scalars.kind import Kind


class Said(StrEnum):
    """What a word for nothing says by itself, whatever the field."""

    NONE = "nie ma"
    UNKNOWN = "nie wiadomo"
    SAME = "to samo"
    MARK = "znak"
    """A dash, a cross or a full stop: it may be any of the others."""


class Means(StrEnum):
    """What a word for nothing means in a field; what an interview does about it."""

    VALUE = "wartość"
    """It is the value: a required text may say „brak”, and prints it."""
    SKIP = "pominięcie"
    """The field is optional and stays empty."""
    NO_ITEMS = "pusta lista"
    """The list has nothing in it: „[]”."""
    GAP = "luka"
    """The value is not known yet: the place stays open, as after „nie wiem”."""
    ASK = "pytanie"
    """It cannot be told: the fault and the cure are shown, and the question stays."""


@dataclass(frozen=True, slots=True)
class Nothing:
    """What a word for nothing means. ``fault``, ``cure`` and ``suggestion`` are told where the question stays."""

    means: Means
    fault: str = ""
    cure: str = ""
    suggestion: str = ""


_NONE = (
    "brak", "brak_danych", "nie_ma", "nie_mam", "nie_mamy", "nie_posiada", "nie_posiadamy", "zaden", "zadna", "zadne", "nic", "bez_uwag",
    "nie_dotyczy", "niedotyczy", "n/d", "nd", "n_d", "n.d.", "nd.", "n/a", "nie_dot.", "null", "none", "puste",
)  # fmt: skip
_UNKNOWN = (
    "nie_wiem", "nie_wiadomo", "niewiem", "nieznane", "nieznany", "nieznana", "do_uzupelnienia", "uzupelnic", "uzupelnij", "do_uzup.",
    "do_ustalenia", "do_wpisania", "do_sprawdzenia", "tbd", "todo", "wpisac", "b.d.", "b/d",
)  # fmt: skip
_SAME = (
    "j.w.", "jw", "jw.", "j.w", "j_w", "jak_wyzej", "jak_powyzej", "to_samo", "ten_sam", "ta_sama", "tak_samo", "tamze", "_||_", "||",
)  # fmt: skip
_OPEN = re.compile(r"[?…._\s]*(?:\?|…|\.{3,}|_{2,})[?…._\s]*")
_MARK = re.compile(r"[-‐‑‒–—−_./\\*x×#\s]*")
"""A capital X is no mark: a session may have that number."""
LONGEST = 200
"""Signs of the longest text that may be but a word for nothing, a line of dots among them."""
_AROUND = " .,;:!()[]{}<>„”\"'*"
_NUMBERS = frozenset({Kind.SUM, Kind.COUNT, Kind.NUMBER, Kind.SHARE})
"""Kinds of values that may be nought."""
_TEXTS = frozenset({Kind.TEXT, Kind.LONG_TEXT})


def said_by(text: str) -> Said | None:
    """Return what a text says instead of a value; None for a text that is one, or for an empty one."""
    bare = text.strip()
    return _said_by(bare, text.strip(_AROUND)) if bare and len(bare) <= LONGEST else None


@lru_cache(maxsize=2048)
def _said_by(bare: str, within: str) -> Said | None:
    """Return what a short text says; several rules ask of the same one. ``within`` is what stands between its signs."""
    folded = {zwin(bare), zwin(within)}
    if _OPEN.fullmatch(bare) or not folded.isdisjoint(_UNKNOWN):
        return Said.UNKNOWN
    if not folded.isdisjoint(_NONE):
        return Said.NONE
    if not folded.isdisjoint(_SAME):
        return Said.SAME
    return Said.MARK if _MARK.fullmatch(bare) else None


def nothing_in(text: str, kind: Kind, *, required: bool, many: bool) -> Nothing | None:
    """Return what a word for nothing means in a field; None where the text is no such word.

    ``many`` tells that the answer is to a whole list. A data file does not take the place of an answer: there the
    fault and the cure are told, and the place is left as it is. How to leave a gap is for the one who asks to say:
    „?” in a terminal, an empty field in a file.
    """
    said = said_by(text)
    if said is None:
        return None
    if said is Said.UNKNOWN:
        return Nothing(
            Means.GAP,
            f"„{text.strip()}” nie jest wartością.",
            "Wpisz wartość.",
        )
    if said is Said.SAME:
        return Nothing(
            Means.ASK, f"Program nie wie, do czego odsyła „{text.strip()}”.", "Wpisz wartość jeszcze raz."
        )
    if many:
        return Nothing(Means.NO_ITEMS)
    return _of_required(text.strip(), said, kind) if required else Nothing(Means.SKIP)


def _of_required(text: str, said: Said, kind: Kind) -> Nothing:
    """Return what „brak” or a dash means where there must be a value."""
    if kind in _NUMBERS:
        return Nothing(Means.ASK, f"„{text}” nie mówi, ile.", "Jeśli nic, wpisz 0.", "0")
    if kind is Kind.YES_NO:
        ready = "nie" if said is Said.NONE else ""
        return Nothing(Means.ASK, f"„{text}” to ani „tak”, ani „nie”.", "Wpisz „tak” albo „nie”.", ready)
    if kind in _TEXTS and said is Said.NONE:
        return Nothing(Means.VALUE)
    if said is Said.MARK:
        return Nothing(Means.ASK, f"Sam znak „{text}” nic tu nie mówi.", "Wpisz wartość.")
    return Nothing(Means.ASK, "To pole musi mieć wartość.", "Wpisz ją.")
