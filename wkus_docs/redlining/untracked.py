"""Differences that a tracked change cannot hold: headers, footers, notes, properties of the file."""

from collections.abc import Iterator
from copy import deepcopy

from lxml import etree

from wkus_docs.redlining.version import Version
from wkus_docs.word import printed_sum

_PARTS = {
    "header": "Nagłówek różni się w obu dokumentach: w pliku ze zmianami jest nagłówek nowego.",
    "footer": "Stopka różni się w obu dokumentach: w pliku ze zmianami jest stopka nowego.",
    "styles": "Style różnią się w obu dokumentach: usunięty tekst może wyglądać inaczej niż w starym.",
    "numbering": "Listy numerowane Worda różnią się w obu dokumentach: usunięte punkty mogą mieć inne numery niż w starym.",
}
_PROPERTIES = {
    "{http://purl.org/dc/elements/1.1/}title": "tytuł",
    "{http://purl.org/dc/elements/1.1/}creator": "autor",
    "{http://purl.org/dc/elements/1.1/}language": "język",
    "{http://purl.org/dc/terms/}created": "dzień",
}


def untracked_differences(old: Version, new: Version) -> tuple[str, ...]:
    """Return a sentence for everything that comes from the new document although the old one differs there."""
    return (*_parts(old, new), *_properties(old, new))


def _parts(old: Version, new: Version) -> Iterator[str]:
    for kind, said in _PARTS.items():
        one, other = (sorted(_fingerprints(version, kind)) for version in (old, new))
        if one != other:
            yield said


def _fingerprints(version: Version, kind: str) -> Iterator[bytes]:
    """Yield the parts of a kind, without the check sum of the data, which is another whenever the data are."""
    for link in version.file.links(version.file.main):
        if link.kind == kind and not link.outside:
            part = deepcopy(version.file.tree(link.target))
            printed_sum.drop(part)
            yield etree.tostring(part, method="c14n", exclusive=True)


def _properties(old: Version, new: Version) -> Iterator[str]:
    differing = [name for tag, name in _PROPERTIES.items() if _said(old, tag) != _said(new, tag)]
    if differing:
        yield f"Właściwości pliku ({', '.join(differing)}) pochodzą z nowego dokumentu."


def _said(version: Version, tag: str) -> str:
    core = version.file.core
    return "" if core is None else (core.findtext(tag) or "").strip()
