"""The check sum as it stands on a page: found in a text, and taken out of a Word file that is used again."""

import re

from lxml import etree

from wkus_docs.word.tree import P, own_texts, remove

PRINTED = re.compile(r"Suma\s+kontrolna\s+danych:\s*([0-9A-F]{4}-[0-9A-F]{4})")
"""The line of the footer; its group is the check sum."""


def drop(root: etree._Element) -> None:
    """Take out the lines that print a check sum: that of another document must not stand in a new one.

    A header or a footer keeps its last paragraph, without which Word takes the file for damaged.
    """
    for paragraph in list(root.iter(P)):
        if PRINTED.search("".join(text.text or "" for text in own_texts(paragraph))):
            if (
                sum(sibling.tag == P for sibling in paragraph.itersiblings())
                or paragraph.getprevious() is not None
            ):
                remove(paragraph)
            else:
                for text in own_texts(paragraph):
                    text.text = ""
