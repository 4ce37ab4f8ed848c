"""Every tag of every shipped template, broken in every way a hand can slip: each is an error at its place.

Slips of one kind are put into a template many at a time, because every fault is reported at once: each into
a copy of its paragraph, between copies with no slip. A paragraph that cannot be repeated, as one in which a
block begins that ends elsewhere, has one slip at a time, and none beside it. A slip that is not reported among
others is tried alone, in the template as it is, before it counts.

Templates share passages: a tag that stands between the same two tags is broken in the first template that has
it so. They differ in a few tags, so a tag is parsed once, however often it is inspected.
"""

import re
from bisect import bisect_left
from dataclasses import replace
from functools import cache, lru_cache
from itertools import groupby, takewhile
from typing import NamedTuple

import pytest

import wkus_docs as wd
from wkus_docs.errors import Severity
from wkus_docs.rendering import accessibility, inspection, tag_scanner
from wkus_docs.rendering.environment import OURS, Sandbox, environment
from wkus_docs.word.package import MAIN, unpack
from wkus_docs.zip_container import pack

_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}")
_OPENING = re.compile(rb"\{[{%#]")
_PARAGRAPH = re.compile(r"<w:p[ />]")
_END = "</w:p>"
_ELSEWHERE = re.compile(r"\{%-?(?:p|tr|tc|r)\s")
_KEYWORD = re.compile(r"(\{%-?(?:p|tr|tc|r)?\s+)(\w+)")
_SPLIT = "</w:t></w:r></w:p><w:p><w:r><w:t>"


class Reader(Sandbox):
    """Jinja that remembers the tree of every tag."""

    parse = lru_cache(100_000)(Sandbox.parse)


@pytest.fixture(autouse=True, scope="module")
def _quick():
    """Inspections share one environment, and look for errors only: what a page lacks to be heard is a warning."""
    with pytest.MonkeyPatch.context() as patch:
        reader = environment(Reader)
        patch.setattr(inspection, "OURS", replace(OURS, make=lambda: reader))
        patch.setattr(accessibility, "faults", lambda _: ())
        patch.setattr(
            tag_scanner, "tags", lru_cache(100_000)(lambda text, tags=tag_scanner.tags: [*tags(text)])
        )
        yield


class Tag(NamedTuple):
    """A tag where it stands in the XML of a part."""

    part: str
    start: int
    end: int
    paragraph: int
    text: str

    @property
    def keyword(self):
        found = _KEYWORD.match(self.text)
        return found[2] if found else ""


@cache
def contents(slug):
    return unpack(wd.catalog[slug].template_path.read_bytes())


@cache
def tags(slug):
    found = []
    for part, body in contents(slug).items():
        xml = body.decode() if part.endswith(".xml") else ""
        starts = [match.start() for match in _PARAGRAPH.finditer(xml)]
        for match in _TAG.finditer(xml):
            # a tag in an attribute of a table, as in its caption, stands in no paragraph
            described = xml.rfind("<w:tblCaption", 0, match.start()) > xml.rfind(">", 0, match.start())
            number = 0 if described else bisect_left(starts, match.start())
            found.append(Tag(part, match.start(), match.end(), number, match[0]))
    return found


@cache
def of_their_own(slug):
    """Tags that no template before this one has between the same two tags, and this one not earlier."""
    met = {_between(other, at) for other in _before(slug) for at in range(len(tags(other)))}
    found = []
    for at, tag in enumerate(tags(slug)):
        if _between(slug, at) not in met:
            met.add(_between(slug, at))
            found.append(tag)
    return found


def _before(slug):
    return takewhile(lambda other: other != slug, wd.catalog)


def _between(slug, at):
    """A tag with those on both sides of it in its part, and whether they stand in its paragraph."""
    part = tags(slug)[at].part
    around = tags(slug)[max(at - 1, 0) : at + 2]
    return tuple((tag.text, tag.paragraph == tags(slug)[at].paragraph) for tag in around if tag.part == part)


@cache
def pairs(slug):
    """Opening and closing tags of blocks, each with the pairs around it."""
    found, opened = [], []
    for tag in tags(slug):
        if tag.keyword.startswith("end"):
            opening = opened.pop()
            assert tag.keyword == f"end{opening.keyword}"
            found.append((opening, tag))
        elif tag.keyword in {"if", "for", "macro"}:
            opened.append(tag)
    assert opened == []
    return found


def broken(slug, slips):
    """The template with texts put in the place of tags."""
    made = dict(contents(slug))
    for part in {tag.part for tag, _ in slips}:
        xml = made[part].decode()
        for tag, instead in sorted(slips, reverse=True):
            if tag.part == part:
                xml = xml[: tag.start] + instead + xml[tag.end :]
        made[part] = xml.encode()
    return pack(made, 0)


def _place(tag):
    return tag.part, tag.paragraph


def errors(raw, slug):
    """Places of the errors in a template."""
    found = inspection.inspect(raw, wd.catalog[slug].model).faults
    return {(f.place.part, f.place.paragraph) for f in found if f.severity is Severity.ERROR}


@cache
def repeatable(slug):
    """Paragraphs that may stand several times in a row, each with its bounds in the XML."""
    found = {}
    for (part, number), group in groupby(tags(slug), _place):
        own, xml = [*group], contents(slug)[part].decode()
        start = max((match.start() for match in _PARAGRAPH.finditer(xml, 0, own[0].start)), default=0)
        end = xml.find(_END, own[-1].end) + len(_END)
        alone = xml.count(_END, start, end) == len(_PARAGRAPH.findall(xml[start:end])) == 1
        if number and alone and "<w:sectPr" not in xml[start:end] and _are_whole_blocks(own):
            found[part, number] = start, end
    return found


def _are_whole_blocks(found):
    """Whether every block of some tags opens and closes among them, inside of text."""
    opened = []
    for tag in found:
        if _ELSEWHERE.match(tag.text) or (tag.keyword in {"else", "elif"} and not opened):
            return False
        if tag.keyword in {"if", "for", "macro"}:
            opened.append(tag.keyword)
        elif tag.keyword.startswith("end") and (not opened or f"end{opened.pop()}" != tag.keyword):
            return False
    return not opened


def batches(slug, slips):
    """Slips in groups that are tried at once."""
    groups = []
    for slip in slips:
        for group in groups:
            if _stand_apart(slug, group[-1][0], slip[0]):
                group.append(slip)
                break
        else:
            groups.append([slip])
    return groups


def _stand_apart(slug, last, tag):
    """Whether a paragraph with no slip stands between those of two tags: another one, or a copy."""
    copied = {_place(last), _place(tag)} & repeatable(slug).keys()
    return bool(copied) or last.part != tag.part or last.paragraph < tag.paragraph - 1


def repeated(slug, slips):
    """The template with the slips, in copies of their paragraphs if they may be repeated, and where each stands.

    A slip may make paragraphs, which moves those behind it, as copies do.
    """
    made, places = dict(contents(slug)), []
    for part, of_part in groupby(sorted(slips), lambda slip: slip[0].part):
        xml, pieces, at, added = made[part].decode(), [], 0, 0
        for number, group in groupby(of_part, lambda slip: slip[0].paragraph):
            start, end = repeatable(slug).get((part, number), (0, 0))
            for tag, instead in group:
                if end:
                    pieces += [xml[at:end], xml[start : tag.start], instead, xml[tag.end : end]]
                    at = start
                    added += 1
                else:
                    pieces += [xml[at : tag.start], instead]
                    at = tag.end
                places.append((part, number and number + added))
                added += instead.count("<w:p>") + bool(end)
        made[part] = "".join([*pieces, xml[at:]]).encode()
    return pack(made, 0), places


def silent(slug, slips):
    """Slips whose paragraph has no error."""
    raw, places = repeated(slug, slips)
    heard = errors(raw, slug)
    return [slip for slip, place in zip(sorted(slips), places, strict=True) if place not in heard]


def unheard(slug, slips):
    """Slips whose paragraph has no error, even when they are the only ones."""
    doubtful = slips
    for _ in range(2):
        doubtful = [slip for group in batches(slug, doubtful) for slip in silent(slug, group)]
    return [
        f"{tag.text} → {instead}"
        for tag, instead in doubtful
        if _place(tag) not in errors(broken(slug, [(tag, instead)]), slug)
    ]


def _misspelt(text):
    """The keyword with its last two letters swapped, as fast fingers do."""
    return _KEYWORD.sub(lambda found: found[1] + found[2][:-2] + found[2][-1] + found[2][-2], text)


def _cut(text):
    middle = text.rindex(" ", 0, len(text) // 2 + 1)
    return text[:middle] + _SPLIT + text[middle:]


# What is not here because nothing can tell it from an intended text: a value tag that lost all its
# braces („{{ x }}” → „ x ”), and a whole value tag deleted (the checker only warns of a field not printed).
SLIPS = {
    "bez pierwszego nawiasu": lambda text: text[1:],
    "bez ostatniego nawiasu": lambda text: text[:-1],
    "procent otwierający zgubiony": lambda text: "{ " + text[2:] if text.startswith("{%") else text,
    "procent zamykający zgubiony": lambda text: text[:-2] + " }" if text.endswith("%}") else text,
    "słowo kluczowe przestawione": _misspelt,
    "cięty na dwa akapity": _cut,
    "filtr bez kreski": lambda text: text.replace("|", " ", 1),
    "kropka na końcu pola": lambda text: re.sub(r"(\w)( *[-|%}])", r"\1.\2", text, count=1),
    "nawias okrągły zgubiony": lambda text: text.replace(")", "", 1),
    "cudzysłów zgubiony": lambda text: re.sub(r"[\"'„”]|&quot;|&#34;", "", text, count=1),
}  # fmt: skip


@pytest.mark.parametrize("kind", SLIPS)
def test_a_slip_in_a_tag_is_an_error_in_its_paragraph(slug, kind):
    slips = [(tag, SLIPS[kind](tag.text)) for tag in of_their_own(slug) if not tag.text.startswith("{#")]
    slips = [
        (tag, instead)
        for tag, instead in slips
        if instead != tag.text and (tag.paragraph or _SPLIT not in instead)
    ]
    assert unheard(slug, slips) == []


def _partners(slug, pair, lost):
    """Places where a lost tag may be missed: at its partner, or at a block of its kind around.

    In a block of blocks of the same kind nobody can tell which of them lost its tag.
    """
    opening, closing = pair
    around = [
        outer
        for outer in pairs(slug)
        if outer[0].part == opening.part
        and outer[0].start < opening.start
        and closing.end < outer[1].end
        and outer[0].keyword == opening.keyword
    ]
    return {_place(tag) for tag in (pair[1 - lost], *(tag for outer in around for tag in outer))}


def _apart(found):
    """Pairs in groups, none of which lies in or touches another of its group."""
    groups = []
    for pair in sorted(found):
        for group in groups:
            last = group[-1][1]
            if last.part != pair[0].part or last.paragraph < pair[0].paragraph - 1:
                group.append(pair)
                break
        else:
            groups.append([pair])
    return groups


@pytest.mark.parametrize("lost", [0, 1], ids=["otwierający", "zamykający"])
def test_a_tag_of_a_block_that_is_gone_is_an_error_at_its_partner(slug, lost):
    def silent_pairs(group):
        heard = errors(broken(slug, [(pair[lost], "") for pair in group]), slug)
        return [pair for pair in group if not _partners(slug, pair, lost) & heard]

    within = {(pair[lost], ""): pair for pair in pairs(slug) if _place(pair[0]) in repeatable(slug)}
    others = [pair for pair in pairs(slug) if pair not in within.values()]
    doubtful = [within[slip] for slip in silent(slug, [*within])]
    doubtful += [pair for group in _apart(others) for pair in silent_pairs(group)]
    missed = [pair for pair in doubtful if silent_pairs([pair])]
    assert [f"{pair[lost].text} z pary {pair[0].text} … {pair[1].text}" for pair in missed] == []


@pytest.mark.parametrize("moved", [0, 1], ids=["otwierający", "zamykający"])
def test_a_tag_of_a_block_taken_out_of_its_table_is_an_error(slug, moved):
    def silent_pairs(group):
        # the last one first, so that blocks opened before everything lie one in another
        heard = errors(_taken_out(slug, [pair[moved] for pair in reversed(group)]), slug)
        return [
            pair
            for number, pair in enumerate(reversed(group), 1)
            if not {(MAIN, number), *_moved(_partners(slug, pair, moved), len(group))} & heard
        ]

    found = [pair for pair in pairs(slug) if pair[moved].part == MAIN and _in_table(slug, pair[moved])]
    doubtful = [pair for group in _apart(found) for pair in silent_pairs(group)]
    missed = [pair for pair in doubtful if silent_pairs([pair])]
    assert [f"{pair[moved].text} z pary {pair[0].text} … {pair[1].text}" for pair in missed] == []


def _in_table(slug, tag):
    before = contents(slug)[MAIN].decode()[: tag.start]
    return before.count("<w:tbl>") > before.count("</w:tbl>")


def _moved(places, by):
    """Places after so many paragraphs were put before everything; 0 is no paragraph: the title of a table."""
    return {(MAIN, number + by if number else 0) for _, number in places}


def _taken_out(slug, moved):
    """The template with tags moved from their places to paragraphs of their own before everything."""
    parts = unpack(broken(slug, [(tag, "") for tag in moved]))
    alone = "".join(f"<w:p><w:r><w:t>{tag.text}</w:t></w:r></w:p>" for tag in moved)
    return pack({**parts, MAIN: parts[MAIN].replace(b"<w:body>", f"<w:body>{alone}".encode())}, 0)


def test_the_shipped_templates_have_no_error_to_begin_with(slug):
    assert errors(broken(slug, []), slug) == set()
    intact, _ = repeated(slug, [(tag, tag.text) for tag in tags(slug)])
    assert errors(intact, slug) == set(), "a paragraph that stands several times is no fault either"


def test_every_tag_of_a_template_is_broken(slug):
    """None is passed over: there are as many as openings of tags, and no fewer than fields to be printed."""
    openings = sum(
        len(_OPENING.findall(body)) for name, body in contents(slug).items() if name.endswith(".xml")
    )
    assert len(tags(slug)) == openings >= len(wd.catalog[slug].model.model_fields)
