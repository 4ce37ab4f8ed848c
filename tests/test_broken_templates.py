"""Every tag of every shipped template, broken in every way a hand can slip: each is an error at its place.

Slips of one kind are put into a template many at a time, in paragraphs that do not touch, because every
fault is reported at once. A slip that is not reported among others is tried alone before it counts.
"""

import re
from functools import cache
from typing import NamedTuple

import pytest

import wkus_docs as wd
from wkus_docs.errors import Severity
from wkus_docs.rendering.inspection import inspect
from wkus_docs.rendering.package import pack, unpack

_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}")
_PARAGRAPH = re.compile(r"<w:p[ />]")
_KEYWORD = re.compile(r"(\{%-?(?:p|tr|tc|r)?\s+)(\w+)")
_SPLIT = "</w:t></w:r></w:p><w:p><w:r><w:t>"


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
            number = sum(start < match.start() for start in starts)
            found.append(Tag(part, match.start(), match.end(), number, match[0]))
    return found


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


def errors(slug, slips):
    """Places of the errors in a template broken by slips."""
    found = inspect(broken(slug, slips), wd.catalog[slug].model).faults
    return {(f.place.part, f.place.paragraph) for f in found if f.severity is Severity.ERROR}


def batches(slips):
    """Slips in groups whose paragraphs do not touch."""
    groups = []
    for slip in slips:
        tag = slip[0]
        for group in groups:
            last = group[-1][0]
            if last.part != tag.part or last.paragraph < tag.paragraph - 1:
                group.append(slip)
                break
        else:
            groups.append([slip])
    return groups


def unheard(slug, slips):
    """Slips whose paragraph has no error, even when they are the only ones."""
    missed = []
    for group in batches(slips):
        heard = errors(slug, group)
        doubtful = [slip for slip in group if (slip[0].part, slip[0].paragraph) not in heard]
        missed += [
            slip for slip in doubtful if (slip[0].part, slip[0].paragraph) not in errors(slug, [slip])
        ]
    return [f"{tag.text} → {instead}" for tag, instead in missed]


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
    slips = [(tag, SLIPS[kind](tag.text)) for tag in tags(slug) if not tag.text.startswith("{#")]
    slips = [(tag, instead) for tag, instead in slips if instead != tag.text]
    assert unheard(slug, slips) == []


def _around(slug, pair):
    """The tags of the blocks around a block that open and close in the same words."""
    opening, closing = pair
    return {
        (tag.part, tag.paragraph)
        for outer in pairs(slug)
        if outer[0].part == opening.part
        and outer[0].start <= opening.start
        and closing.end <= outer[1].end
        and outer[0].keyword == opening.keyword
        for tag in outer
    }


@pytest.mark.parametrize("lost", [0, 1], ids=["otwierający", "zamykający"])
def test_a_tag_of_a_block_that_is_gone_is_an_error_at_its_partner(slug, lost):
    missed = []
    for pair in pairs(slug):
        place = (pair[1 - lost].part, pair[1 - lost].paragraph)
        # in a block of blocks of the same kind, nobody can tell which of them lost its tag
        if not {place, *_around(slug, pair)} & errors(slug, [(pair[lost], "")]):
            missed.append(f"{pair[lost].text} z pary {pair[0].text} … {pair[1].text}")
    assert missed == []


@pytest.mark.parametrize("moved", [0, 1], ids=["otwierający", "zamykający"])
def test_a_tag_of_a_block_taken_out_of_its_table_is_an_error(slug, moved):
    missed = []
    for pair in pairs(slug):
        tag = pair[moved]
        xml = contents(slug)[tag.part].decode()
        if not _in_table(xml, tag):
            continue
        made = xml[: tag.start] + xml[tag.end :]
        made = made.replace("<w:body>", f"<w:body><w:p><w:r><w:t>{tag.text}</w:t></w:r></w:p>")
        raw = pack({**contents(slug), tag.part: made.encode()}, 0)
        faults = inspect(raw, wd.catalog[slug].model).faults
        places = {
            f.place.paragraph for f in faults if f.severity is Severity.ERROR and f.place.part == tag.part
        }
        if not places & {1, pair[1 - moved].paragraph + 1}:
            missed.append(f"{tag.text} z pary {pair[0].text} … {pair[1].text}")
    assert missed == []


def _in_table(xml, tag):
    before = xml[: tag.start]
    return before.count("<w:tbl>") > before.count("</w:tbl>")


def test_the_shipped_templates_have_no_error_to_begin_with(slug):
    assert errors(slug, []) == set()
    assert len(tags(slug)) > 100
