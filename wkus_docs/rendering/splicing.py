"""What moving tags does to a tree: text put where elements were, and elements joined."""

from collections.abc import Iterator

from lxml import etree

from wkus_docs.errors import TemplateError
from wkus_docs.word.tree import remove


def require_xml(text: str) -> None:
    """Raise TemplateError when a written part is no XML: a macro, a block or a „safe” value has broken it."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)
    try:
        etree.fromstring(text.encode(), parser)
    except etree.XMLSyntaxError as fault:
        raise TemplateError(
            "Treść wstawiona makrem, blokiem albo przez „safe” psuje budowę dokumentu."
        ) from fault


def put_before(element: etree._Element, text: str) -> None:
    """Put text right before an element."""
    parent = element.getparent()
    assert parent is not None  # noqa: S101 – only elements inside a tree come here
    previous = element.getprevious()
    if previous is not None:
        previous.tail = (previous.tail or "") + text
    else:
        parent.text = (parent.text or "") + text


def put_after(element: etree._Element, text: str) -> None:
    """Put text right after an element."""
    element.tail = text + (element.tail or "")


def replace(element: etree._Element, text: str) -> None:
    """Put text where an element was."""
    put_before(element, text + (element.tail or ""))
    remove(element)


def way(element: etree._Element) -> list[etree._Element]:
    """Return the element and all around it, from the root."""
    return [*reversed(list(element.iterancestors())), element]


def splice(first: etree._Element, second: etree._Element) -> bool:
    """Let what follows the second element follow the first, and drop the second and all between them.

    Returns whether it could be done: both must lie in elements of the same kinds, as two texts in two runs,
    or in two paragraphs, do.
    """
    one, other = way(first), way(second)
    fork = next((index for index, (a, b) in enumerate(zip(one, other, strict=False)) if a is not b), 0)
    if not fork or [a.tag for a in one[fork:]] != [b.tag for b in other[fork:]]:
        return False
    for level in range(len(one) - 1, fork, -1):
        _cut(one[level].itersiblings())
        one[level - 1].extend(other[level].itersiblings())
    between = []
    for sibling in one[fork].itersiblings():
        between.append(sibling)
        if sibling is other[fork]:
            break
    _cut(between)
    return True


def _cut(elements: Iterator[etree._Element] | list[etree._Element]) -> None:
    for element in list(elements):
        remove(element)
