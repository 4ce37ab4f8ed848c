r"""Lists of one item: no number stands before it, and it goes on the line that leads to it.

„Do oferty dołącza się:” and „1) pełnomocnictwo.” under it become „Do oferty dołącza się: pełnomocnictwo.”
The first item of a list is marked while the text is written; only at its end is it known to be the only one::

    >>> without_lone_numbers("<w:p>…Skład:</w:t></w:r></w:p><w:p><w:r><w:t>\ue0140\ue014" "1)</w:t></w:r>"
    ...     "<w:r><w:tab/></w:r><w:r><w:t>X</w:t></w:r></w:p>", {0})
    '<w:p>…Skład:</w:t></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r><w:r><w:t>X</w:t></w:r></w:p>'
"""

import re
from collections.abc import Collection
from dataclasses import dataclass

_MARK = "\ue014"
_NUMBER = re.compile(f"{_MARK}(\\d+){_MARK}(?:[0-9a-z]+\\)|–)")
_FIRST = "\ue015"
_FIRST_NUMBER = re.compile(f"{_FIRST}(\\d+){_FIRST}(1\\.\\s?)")
_PROPERTIES = re.compile(r"<w:p(?: [^<>]*)?>(?:<w:pPr>.*?</w:pPr>)?", re.DOTALL)
_TAB = re.compile(r"<w:tab ?/>")
_EMPTY_RUN = re.compile(
    r"<w:r(?: [^<>]*)?>(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?(?:<w:t(?: [^<>]*)?>\s*</w:t>)*</w:r>", re.DOTALL
)
_SPACE = '<w:r><w:t xml:space="preserve"> </w:t></w:r>'
_LEADING = re.compile(r":(?:\s|<[^<>]*>)*$")
_END = "</w:p>"
_MARKUP = re.compile(r"<[^<>]*>")
_NEAR = 400
"""Characters of the leading paragraph that are looked at: its last text and what closes it."""


def mark_of(number: int) -> str:
    """Return what marks the first item of a list; no text may hold its characters."""
    return f"{_MARK}{number}{_MARK}"


def mark_of_first(number: int) -> str:
    """Return what marks the first ustęp of a §; no text may hold its characters."""
    return f"{_FIRST}{number}{_FIRST}"


def undivided(text: str, alone: Collection[int]) -> str:
    """Return the text of a part without marks, and without the number of an ustęp that is alone in its §."""
    return _FIRST_NUMBER.sub(lambda found: "" if int(found[1]) in alone else found[2], text)


def without_lone_numbers(text: str, lone: Collection[int]) -> str:
    """Return the text of a part without marks, and without the numbers of items that are alone."""
    pieces: list[str] = []
    done = 0
    for found in _NUMBER.finditer(text):
        before = text[done : found.start()]
        tab = _TAB.search(text, found.end())
        alone = int(found[1]) in lone and tab and _opens_paragraph(before)
        joint = _joint(before) if alone else None
        if joint is None or tab is None:  # under a heading the item keeps its indent
            pieces += [before, "" if alone else found[0].rpartition(_MARK)[2]]
            done = found.end()
            continue
        end = _end_of_run(text, tab.end())
        own = before[joint.contents :] + text[found.end() : tab.start()] + text[tab.end() : end]
        pieces += [before[: joint.end], _SPACE, _EMPTY_RUN.sub("", own)]
        done = end
    return "".join([*pieces, text[done:]])


@dataclass(frozen=True, slots=True)
class _Joint:
    """Where the line that leads to an item ends, and where the contents of the item begin."""

    end: int
    contents: int


def _paragraph(before: str) -> int:
    return max(before.rfind("<w:p>"), before.rfind("<w:p "))


def _opens_paragraph(before: str) -> bool:
    """Tell whether nothing is printed in the paragraph before the number."""
    return not _MARKUP.sub("", before[max(_paragraph(before), 0) :]).strip()


def _end_of_run(text: str, at: int) -> int:
    end = "</w:r>"
    return text.index(end, at) + len(end)


def _joint(before: str) -> _Joint | None:
    """Return how the item joins the line above it; None where no line leads to it."""
    opening = _paragraph(before)
    leading = before[:opening] if opening > 0 else ""
    properties = _PROPERTIES.match(before, max(opening, 0))
    if properties is None or not leading.endswith(_END) or not _LEADING.search(leading[-_NEAR:]):
        return None
    return _Joint(opening - len(_END), properties.end())
