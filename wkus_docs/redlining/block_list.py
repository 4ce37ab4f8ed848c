"""The blocks of a body or of a cell, in order."""

from dataclasses import dataclass

from wkus_docs.redlining.blocks import Block, Other, Paragraph, Table, placed
from wkus_docs.redlining.elements import SECTION, Element
from wkus_docs.redlining.version import Version
from wkus_docs.word.tree import TBL, P, W

_NO_BLOCKS = (f"{W}tcPr", SECTION)
_KINDS: dict[str, type[Block]] = {P: Paragraph, TBL: Table}


@dataclass(frozen=True, slots=True, eq=False)
class BlockList:
    """Blocks, and the markers behind the last of them."""

    blocks: tuple[Block, ...]
    ending: tuple[Element, ...]


def blocks_of(owner: Element, version: Version) -> BlockList:
    """Return the blocks of the body or of a cell; the last section of the body and properties of a cell are none."""
    found, ending = placed(owner, version, _NO_BLOCKS)
    kinds = ((_KINDS.get(str(one.tag), Other), one, markers) for one, markers in found)
    return BlockList(tuple(kind(one, markers, version) for kind, one, markers in kinds), ending)
