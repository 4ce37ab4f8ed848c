"""Words of a unit that another few words replace, where that is shorter than the whole unit anew."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

_MOST = 12
"""Words that may be replaced by a change of words."""
_SHARE = 0.5
"""Share of the unit that may be replaced so."""
_STOPS = ".,;:"
_OF_A_NUMBER = re.compile(
    r"\d[\d.,–]*%?|(?:stycz|lut|mar|kwiet|maj|czerw|lip|sierp|wrześ|paździer|listopad|grud)\w*|r\.|zł[,.;]?"
)
"""Words of a date or of a sum: one is replaced as a whole, not by its last figures."""


def replaced_words(old: str, new: str) -> tuple[str, str] | None:
    """Return the words that are replaced and those that come; None where the unit is better worded anew.

    >>> replaced_words("Program realizuje się do dnia 31 grudnia 2029 r. w całości.", "Program realizuje się do dnia 30 czerwca 2030 r. w całości.")
    ('31 grudnia 2029 r.', '30 czerwca 2030 r.')
    >>> replaced_words("Rada liczy pięć osób.", "Komisja ma skład ustalony odrębnie.") is None
    True
    """
    before, after = old.split(), new.split()
    changes = [
        one for one in SequenceMatcher(None, before, after, autojunk=False).get_opcodes() if one[0] != "equal"
    ]
    if not changes:
        return None
    start, stop = changes[0][1], changes[-1][2]
    start_new, stop_new = changes[0][3], changes[-1][4]
    while start and (start == stop or start_new == stop_new or _times(before, start, stop) > 1):
        start, start_new = start - 1, start_new - 1
    start, stop, start_new, stop_new = _whole(before, (start, stop, start_new, stop_new))
    gone, come = before[start:stop], after[start_new:stop_new]
    if not gone or not come or max(len(gone), len(come)) > _MOST or len(gone) > _SHARE * len(before):
        return None
    return _told(" ".join(gone), " ".join(come), old)


def _whole(before: Sequence[str], place: tuple[int, int, int, int]) -> tuple[int, int, int, int]:
    """Return the place of a replaced phrase with the rest of the date or the sum that it is in."""
    start, stop, start_new, stop_new = place
    if any(one[0].isdigit() for one in before[start:stop]):
        while start and _OF_A_NUMBER.fullmatch(before[start - 1]):
            start, start_new = start - 1, start_new - 1
        while stop < len(before) and _OF_A_NUMBER.fullmatch(before[stop]):
            stop, stop_new = stop + 1, stop_new + 1
    return start, stop, start_new, stop_new


def _times(words: Sequence[str], start: int, stop: int) -> int:
    """Return how often a phrase stands in a unit."""
    return f" {' '.join(words)} ".count(f" {' '.join(words[start:stop])} ")


def _told(gone: str, come: str, old: str) -> tuple[str, str] | None:
    """Return the two phrases without the same sign at their ends; None where they cannot be quoted."""
    if gone[-1] == come[-1] and gone[-1] in _STOPS and not gone.endswith(" r."):
        gone, come = gone[:-1], come[:-1]
    if not gone or not come or set("„”") & set(gone + come) or old.count(gone) != 1:
        return None
    return gone, come
