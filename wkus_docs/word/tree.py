"""The tree of a Word part: safe parsing, owners, and pieces of text put where elements were."""

from collections.abc import Iterator

from lxml import etree

from wkus_docs.errors import Fault, Place, TemplateError

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"

_NOTES = ("footnotes.xml", "endnotes.xml")

P, R, T, TBL, TR, TC = (f"{W}{name}" for name in ("p", "r", "t", "tbl", "tr", "tc"))


def parsed(part: str, body: bytes) -> etree._Element:
    """Parse a part. Raises TemplateError when it is damaged or not safe: no DTD, no entities, no network.

    White space between elements, which a person or a program has put there to read the XML, goes; but not
    from notes, which docxtpl leaves as they are.
    """
    notes = part.endswith(_NOTES)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_blank_text=not notes
    )
    try:
        root = etree.fromstring(body, parser)
    except (etree.XMLSyntaxError, ValueError, AssertionError) as fault:
        raise TemplateError(Fault(Place(part), f"Część „{part}” szablonu jest uszkodzona.")) from fault
    if root.getroottree().docinfo.internalDTD is not None:
        raise TemplateError(
            Fault(Place(part), f"Część „{part}” szablonu zawiera definicję DTD, a takich nie przyjmujemy.")
        )
    return root


def require_xml(text: str) -> None:
    """Raise TemplateError when a written part is no XML: a macro, a block or a „safe” value has broken it."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)
    try:
        etree.fromstring(text.encode(), parser)
    except etree.XMLSyntaxError as fault:
        raise TemplateError(
            "Treść wstawiona makrem, blokiem albo przez „safe” psuje budowę dokumentu."
        ) from fault


def owner(element: etree._Element, tag: str) -> etree._Element | None:
    """Return the nearest element of the kind around an element."""
    return next(element.iterancestors(tag), None)


def own_texts(paragraph: etree._Element) -> list[etree._Element]:
    """Texts of a paragraph without those of paragraphs in it, as in a text box."""
    return [t for t in paragraph.iter(T) if owner(t, P) is paragraph]


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


def remove(element: etree._Element) -> None:
    """Take an element out; what followed it is not its own and was taken care of."""
    parent = element.getparent()
    if parent is not None:
        element.tail = None
        parent.remove(element)


def way(element: etree._Element) -> list[etree._Element]:
    """Return the element and all around it, from the root."""
    return [*reversed(list(element.iterancestors())), element]


def splice(first: etree._Element, second: etree._Element) -> bool:
    """Let what follows the second element follow the first, and drop the second and all between them.

    Tell whether it could be done: both must lie in elements of the same kinds, as two texts in two runs,
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
