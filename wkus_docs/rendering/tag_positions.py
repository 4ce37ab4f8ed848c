"""Tags lifted to where they work: from a run to its place, from a paragraph, row or cell to theirs.

``{%p … %}`` stands for its paragraph, ``{%tr … %}`` for its row, ``{%tc … %}`` for its cell and
``{%r … %}``, ``{{r … }}`` for a run of its own. ``{%-`` joins its paragraph to the one before, ``-%}`` to
the one behind. What else stood in a paragraph, row or cell that a tag replaces is not printed.
"""

from dataclasses import replace as replaced

from lxml import etree

from wkus_docs.errors import Fault, Severity
from wkus_docs.rendering.placeholders import MARK, Placeholders
from wkus_docs.rendering.splicing import replace, splice
from wkus_docs.word.tree import SPACE, TC, TR, P, R, T, W, owner

_NAMES_OF_W = {"w": W[1:-1]}
_ELEMENTS = {"tr": TR, "tc": TC, "p": P}
_NAMES = {"tr": "wiersz tabeli", "tc": "komórkę", "p": "akapit", "r": "fragment tekstu"}


def keep_spaces(root: etree._Element, marks: Placeholders) -> None:
    """Have Word keep the spaces of every text that a tag stands in, or follows before the next text."""
    bare = None
    for element in root.iter(etree.Element):
        if element.tag == T and not element.attrib and element.text:
            bare = element
        if bare is not None and any(
            _speaks(value, marks) for value in (element.text, *map(str, element.values()))
        ):
            bare.set(SPACE, "preserve")
            bare = None


def _speaks(text: str | None, marks: Placeholders) -> bool:
    """Whether a tag stands in a text, be it one of a raw block."""
    typed = text is not None and ("{{" in text or "{%" in text)
    return typed or any(not tag.silent for _, tag in marks.within(text))


def split_runs(root: etree._Element, marks: Placeholders) -> None:
    """Give every ``r`` tag the place of a run: what stood behind it in its run becomes a run of its own."""
    for text in list(root.iter(T)) if marks.some("r") else ():
        rest = text
        while found := marks.of(rest.text, "r"):
            run, mark = rest.getparent(), found[0][0]
            paragraph = run.getparent() if run is not None and run.tag == R else None
            if run is None or paragraph is None:
                break
            rest.text, _, behind = (rest.text or "").partition(mark)
            following = etree.Element(R)
            words = etree.SubElement(following, T, {SPACE: "preserve"})
            words.text = behind
            following.extend(list(rest.itersiblings()))
            following.tail, run.tail = run.tail, mark
            paragraph.insert(paragraph.index(run) + 1, following)
            rest = words


def join_paragraphs(root: etree._Element, marks: Placeholders) -> None:
    """Carry out ``{%-`` and ``-%}`` between texts; within a text Jinja does it."""
    if not any(tag.source.startswith("{%-") or tag.source.endswith("-%}") for tag in marks.tags):
        return
    for join in (_join_previous, _join_next):
        for text in list(root.iter(T)):
            if text.getroottree().getroot() is root:
                join(text, marks)


def _join_previous(text: etree._Element, marks: Placeholders) -> None:
    found = marks.within(text.text)
    if not found or not found[0][1].source.startswith("{%-"):
        return
    mark, tag = found[0]
    before, _, behind = (text.text or "").partition(mark)
    previous = next((other for other in _texts("preceding", text)[::-1] if other.text), None)
    if not before.strip() and previous is not None and splice(previous, text):
        mended = marks.put(replaced(tag, source="{%" + tag.source[3:]))
        previous.text = (previous.text or "") + mended + behind


def _join_next(text: etree._Element, marks: Placeholders) -> None:
    while found := marks.within(text.text):
        mark, tag = found[-1]
        before, _, behind = (text.text or "").rpartition(mark)
        following = next(iter(_texts("following", text)), None)
        if not tag.source.endswith("-%}") or behind.strip() or following is None:
            return
        words = following.text or ""
        if not splice(text, following):
            return
        text.text = before + marks.put(replaced(tag, source=tag.source[:-3] + "%}")) + words


def _texts(where: str, text: etree._Element) -> list[etree._Element]:
    """Texts before or behind a text, in the order of the part."""
    found: list[etree._Element] = text.xpath(f"{where}::w:t", namespaces=_NAMES_OF_W)  # type: ignore[assignment]
    return found


def lift(root: etree._Element, marks: Placeholders) -> None:
    """Replace rows, then cells, then paragraphs by the tags that stand for them."""
    for kind, wanted in _ELEMENTS.items():
        lifted: dict[etree._Element, list[str]] = {}
        for text in root.iter(T) if marks.some(kind) else ():
            for mark, tag in marks.of(text.text, kind):
                element = owner(text, wanted)
                if element is None:
                    fault = f"Znacznik „{tag.place.tag}” zastępuje {_NAMES[kind]}, a stoi poza tabelą."
                    marks.faults.append(Fault(tag.place, fault))
                else:
                    lifted.setdefault(element, []).append(mark)
        for element, found in lifted.items():
            _report_loss(element, found, marks)
            replace(element, "".join(mark for mark in found if not marks.within(mark)[0][1].silent))


def _report_loss(element: etree._Element, lifted: list[str], marks: Placeholders) -> None:
    """Say what a tag that replaces its surroundings would silently take away."""
    left = "".join(t.text or "" for t in element.iter(T))
    for mark in lifted:
        left = left.replace(mark, "")
    lost = MARK.sub(lambda found: marks.tags[int(found[1])].place.tag, left).strip()
    if lost:
        tag = marks.within(lifted[0])[0][1]
        fault = f"Znacznik „{tag.place.tag}” zastępuje {_NAMES[tag.kind]}, więc „{lost[:60]}” nie zostanie wydrukowane."
        marks.faults.append(Fault(tag.place, fault, "Przenieś ten tekst dalej.", Severity.WARNING))
