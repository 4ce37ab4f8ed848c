"""Blocks that follow one another down a page: their distances, and what keeps them together."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from wkus_docs.pdf.embedded.typst_code import Shared, named, pt

_APART = 3.0
"""Points between a label and its text; the prelude measures with the same."""
_LEAST = 0.01
"""Points below which a distance is none."""


@dataclass(frozen=True, slots=True)
class Item:
    """A paragraph of a list: its label, where label and text begin, and its text; lengths in points.

    ``room`` is what the label takes at most; infinite where only the typesetter can tell.
    """

    label: str
    room: float
    left: float
    hanging: float
    code: str


@dataclass(frozen=True, slots=True)
class Block:
    """A block: its code and what is around it, lengths in points.

    ``style`` and ``contextual`` tell paragraphs of one style that stand without distance; ``sticky`` keeps
    a block on the page of the next one, ``whole`` on one page. ``item`` makes it part of a list;
    ``breaks`` begins a new page before it. ``extra`` is the room of its last line, which the end of a page takes.
    """

    code: str
    before: float = 0.0
    after: float = 0.0
    style: str = ""
    contextual: bool = False
    sticky: bool = False
    whole: bool = False
    left: float = 0.0
    right: float = 0.0
    breaks: bool = False
    settings: str = ""
    extra: float = 0.0
    item: Item | None = field(default=None)


def stacked(blocks: Sequence[Block], shared: Shared, *, paged: bool = False, added: bool = False) -> str:
    """Return the code of blocks one below the other.

    Only ``paged`` ones may begin a new page; ``added`` ones keep both distances of two neighbours, others
    the larger one.
    """
    made: list[str] = []
    last: Block | None = None
    at = 0
    while at < len(blocks):
        block = blocks[at]
        end = at + 1
        if block.item is not None:
            end = next((n for n in range(at, len(blocks)) if not _goes_on(blocks[at : n + 1])), len(blocks))
            if end - at > 1 and blocks[end - 1].sticky and end < len(blocks):
                end -= 1  # else the whole list would move to the page of what its last item leads to
        group = blocks[at:end]
        if block.breaks and paged:
            made.append("#pagebreak(weak: true)")
        if (last is None or block.breaks) and block.before:
            # Typst drops distances at the top of a page or a cell, Word does not
            made.append(f"#v({pt(block.before)})")
        made.append(_placed(group, _gap(last, block, added=added), shared, added=added, paged=paged))
        last, at = group[-1], end
    if not paged and last is not None and last.after + last.extra > _LEAST:
        made.append(f"#v({pt(last.after + last.extra)})")
    return "\n".join(made)


def _goes_on(group: Sequence[Block]) -> bool:
    """Whether the last block still belongs to the list that the first begins."""
    first, newest = group[0], group[-1]
    if newest.item is None or first.item is None:
        return False
    return newest is first or (not newest.breaks and newest.item.left >= first.item.left - 0.5)


def _gap(last: Block | None, block: Block, *, added: bool) -> float:
    """Distance of two blocks: the larger of what is below the one and above the other, or both."""
    if last is None:
        return block.before
    same = last.style == block.style
    below = 0.0 if last.contextual and same else last.after
    above = 0.0 if block.contextual and same else block.before
    return (below + above if added else max(below, above)) + last.extra


def _placed(group: Sequence[Block], gap: float, shared: Shared, *, added: bool, paged: bool) -> str:
    block = group[0]
    code = block.code if block.item is None else _list(group, 0.0, shared, added=added)
    inset = (
        f"(left: {pt(block.left)}, right: {pt(block.right)})"
        if block.item is None and (block.left or block.right)
        else None
    )
    whole = block.whole and len(group) == 1
    if not (paged or gap or inset or whole or group[-1].sticky or block.settings):
        return code
    settings = named(
        above=pt(gap),
        below="0pt",
        inset=inset,
        breakable="false" if whole else None,
        sticky="true" if group[-1].sticky else None,
    )
    return f"#{shared.name(f'block.with(width: 100%, {settings}{block.settings})')}[{code}]"


def _list(group: Sequence[Block], outer: float, shared: Shared, *, added: bool) -> str:
    """Return a list, with the lists inside it, as one structure that a screen reader counts through."""
    first = group[0].item
    if first is None:
        return ""
    rows: list[tuple[Item, str]] = []
    gaps: list[float] = []
    at = 0
    while at < len(group):
        item = group[at].item
        end = at + 1
        while end < len(group) and _deeper(group[end], first):
            end += 1
        if item is not None:
            gaps.append(_gap(group[at - 1], group[at], added=added) if at else 0.0)
            inner = group[at + 1 : end]
            code = item.code
            if inner:
                inside = _list(inner, first.left, shared, added=added)
                if group[at].sticky:
                    code = f"#block(sticky: true)[{code}]"
                code += f"\n#block(above: {pt(_gap(group[at], inner[0], added=added))}, below: 0pt)[{inside}]"
            rows.append((item, code))
        at = end
    least = min(gaps[1:], default=0.0)
    more = [*(gap - least for gap in gaps[1:]), 0.0]
    labels = ", ".join(_label(item, shared) for item, _ in rows)
    bodies = ", ".join(
        f"enum.item[{code}{f'#v({pt(room)})' if room > _LEAST else ''}]"
        for (_, code), room in zip(rows, more, strict=True)
    )
    settings = named(
        tight="false",
        numbering="n => labels.at(n - 1)",
        number_align="start + top",
        indent=pt(first.left - first.hanging - outer),
        body_indent="0pt",
        spacing=pt(least),
    )
    return f"#{{let labels = ({labels},); enum({settings}, {bodies})}}"


def _label(item: Item, shared: Shared) -> str:
    """Return a label in the room it has; one that may need more is measured."""
    if item.room <= item.hanging - _APART:
        return f"{shared.name(f'box.with(width: {pt(item.hanging)})')}[{item.label}]"
    return f"lp({pt(item.hanging)}, [{item.label}])"


def _deeper(block: Block, first: Item) -> bool:
    return block.item is not None and block.item.left > first.left + 0.5
