"""A number or a heading stands over something: no unit, section or table is left empty where facts are not told."""

import re

import pytest
from changes import changed
from missing_facts import optional_facts

import wkus_docs as wd
from wkus_docs.reading import read_yaml

_LEVELS = {
    "TytulZalacznika": 0,
    "Heading1": 1,
    "TytulRozdzialu": 1,
    "Heading2": 2,
    "ParagrafUmowy": 2,
    "Heading3": 3,
}
"""Styles of headings, the higher the smaller."""
_ENDS = {"Podpis": 1, "PodpisKoniec": 1, "OznaczenieZalacznika": 0}
"""Styles that end what stands before them as a heading of that level does."""
_STYLE = re.compile(r"\[(\w+)\]\s*(.*)")
_BARE = re.compile(r"(?:\W|§ ?\d+\w*|\b\d+\w?\b|\b[a-z]\)|⏎)*")
"""A line that has but its number."""
_SIGNED = re.compile(r"\|[^|]*…{6,}|\|\s*⏎[^|]*:")


def empty_units(text):
    """Yield each heading that nothing stands under, and each line that is but a number."""
    lines = [
        line
        for line in text.replace("\u00a0", " ").splitlines()
        if not line.startswith("[Odstep]") and line.strip()
    ]
    for line, after in zip(lines, [*lines[1:], "[OznaczenieZalacznika]"], strict=True):
        style, words = _split(line)
        if "[uzupełnij:" in line:
            continue  # the place of a paragraph that stands under it
        if _ends(after, _LEVELS[style]) if style in _LEVELS else _is_bare(words):
            yield line


def _is_bare(words):
    return bool(re.match(r"§|\d+[.)]", words) and _BARE.fullmatch(words))


def _split(line):
    found = _STYLE.match(line)
    return (found[1], found[2]) if found else ("", line)


def _ends(line, level):
    style, _ = _split(line)
    if not style:
        return bool(_SIGNED.match(line))
    return style in _ENDS or _LEVELS.get(style, 9) <= level


def text_of(source):
    """Text of a file, whatever the rules say of it; None where it cannot be read or drawn."""
    checked = wd.check(source)
    drawn = wd.render(checked.draft, unchecked=True) if checked.document else wd.render_draft(checked)
    return wd.text(drawn).partition("[TytulZalacznika] Uwagi do szkicu")[0]


def least(source, model):
    """Return the example with no fact that the document can do without."""
    ways = sorted({".".join(way) for way, _ in optional_facts(source, model)}, key=lambda way: way.count("."))
    gone = []
    for way in ways:
        if not any(way.startswith(f"{one}.") for one in gone):
            gone.append(way)
    return changed(source, dict.fromkeys(gone)), gone


@pytest.mark.usefixtures("quick_charts")
def test_nothing_stands_empty_where_facts_are_missing(slug):
    """The example without each of its optional facts, without all of them, and with each of them alone."""
    source = read_yaml(wd.catalog[slug].example_path)
    bare, ways = least(source, wd.catalog[slug].model)
    faces = {"nic nieobowiązkowego": bare, **{f"bez {way}": changed(source, {way: None}) for way in ways}}
    faces |= {
        f"tylko {way}": changed(source, dict.fromkeys(one for one in ways if one != way)) for way in ways
    }
    found = {name: empty for name, one in faces.items() if (empty := list(empty_units(text_of(one))))}
    assert found == {}


def test_an_empty_unit_is_seen():
    assert list(empty_units("[ParagrafUmowy] § 18\n|  ⏎ Zleceniobiorca: |  ⏎ Zleceniodawca: |")) == [
        "[ParagrafUmowy] § 18"
    ]
    assert list(empty_units("[ParagrafUmowy] § 18\n[Akapit] Spory rozstrzyga sąd.")) == []
    assert list(empty_units("[Heading2] § 1. Cel\n[Heading2] § 2. Termin\n[Akapit] Do końca roku.")) == [
        "[Heading2] § 1. Cel"
    ]
    assert list(empty_units("[Heading2] 1. Cel\n[Heading3] Główny\n[Akapit] Pomoc.")) == []
    assert list(empty_units("[Paragraf] § 4. \n[Paragraf] § 5. Tekst")) == ["[Paragraf] § 4. "]
    assert list(empty_units("[Heading2] 5. Załączniki\n[Podpis] ……")) == ["[Heading2] 5. Załączniki"]
