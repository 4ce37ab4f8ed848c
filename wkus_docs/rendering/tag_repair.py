"""Tags that Word has cut into runs, made whole again.

Word cuts a text wherever its author paused, went back or was corrected. What a tag spans becomes one
run, the first; the tag keeps its format, and so does the text that followed it in the last run.
"""

from dataclasses import replace as changed

from lxml import etree

from wkus_docs.errors import Fault
from wkus_docs.rendering import tag_scanner
from wkus_docs.rendering.placeholders import Placeholders
from wkus_docs.rendering.splicing import splice
from wkus_docs.word.places import Places
from wkus_docs.word.tree import P, own_texts

_SHOWN = 60


def join(root: etree._Element, places: Places, marks: Placeholders) -> tuple[str, ...]:
    """Make every cut tag of a part whole; return those tags. Reports tags that nothing closes."""
    joined: list[str] = []
    waiting: list[tuple[etree._Element, str]] = []
    for paragraph in root.iter(P):
        texts = own_texts(paragraph)
        whole = "".join(t.text or "" for t in texts)
        if not any(brace in whole for brace in "{}"):
            continue
        for start, end in reversed(list(tag_scanner.tags(whole))):
            first, last = _at(texts, start), _at(texts, end - 1)
            if first < last:
                places.of(paragraph)  # remembered while the text is still as its author typed it
                joined.append(whole[start:end])
                _join(texts, first, last)
        waiting = _unpaired(paragraph, whole, waiting, places, marks)
    for paragraph, left in waiting:
        _report(paragraph, left, "nie jest zamknięty", places, marks)
    return tuple(joined)


def _at(texts: list[etree._Element], offset: int) -> int:
    """Index of the text that holds the character at an offset of the whole."""
    for index, text in enumerate(texts):
        offset -= len(text.text or "")
        if offset < 0:
            return index
    raise IndexError(offset)


def _join(texts: list[etree._Element], first: int, last: int) -> None:
    start = texts[first]
    for index in range(first + 1, last + 1):
        following = texts[index]
        start.text = (start.text or "") + (following.text or "")
        if not splice(start, following):
            following.text = ""
    del texts[first + 1 : last + 1]


def _unpaired(
    paragraph: etree._Element,
    whole: str,
    waiting: list[tuple[etree._Element, str]],
    places: Places,
    marks: Placeholders,
) -> list[tuple[etree._Element, str]]:
    """Report what opens and what closes without its other half; a tag cut by paragraphs is one fault."""
    if closing := tag_scanner.stray(whole):
        if waiting:
            opener, left = waiting.pop()
            _report(opener, left, "jest podzielony na akapity: zapisz go w jednym akapicie", places, marks)
        else:
            fault = f"„{closing}” nie zamyka żadnego znacznika."
            marks.faults.append(
                Fault(places.of(paragraph), fault, "Sprawdź, czy przed nim nie brak nawiasu.")
            )
    left = tag_scanner.unclosed(whole)
    return [*waiting, (paragraph, left)] if left else waiting


def _report(paragraph: etree._Element, left: str, said: str, places: Places, marks: Placeholders) -> None:
    tag = left[:_SHOWN].strip()
    marks.faults.append(Fault(changed(places.of(paragraph), tag=tag), f"Znacznik „{tag}” {said}."))
