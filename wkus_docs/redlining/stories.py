"""Blocks that follow each other: the body of a document, or a cell."""

from dataclasses import dataclass

from wkus_docs.redlining.blocks import Block, Other, Paragraph, Table, placed
from wkus_docs.redlining.elements import SECTION, Element
from wkus_docs.redlining.side import Side
from wkus_docs.word.tree import TBL, P, W

_NO_BLOCKS = (f"{W}tcPr", SECTION)
_KINDS: dict[str, type[Block]] = {P: Paragraph, TBL: Table}


@dataclass(frozen=True, slots=True, eq=False)
class Story:
    """Blocks, and the markers behind the last of them."""

    blocks: tuple[Block, ...]
    ending: tuple[Element, ...]


def story(owner: Element, side: Side) -> Story:
    """Take the body, or a cell, apart; the last section of the body and properties of a cell are no blocks."""
    found, ending = placed(owner, side, _NO_BLOCKS)
    kinds = ((_KINDS.get(str(one.tag), Other), one, markers) for one, markers in found)
    return Story(tuple(kind(one, markers, side) for kind, one, markers in kinds), ending)
