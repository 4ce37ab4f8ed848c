"""Nothing is lost silently: what docxtpl does with awkward input, and the better that we do.

The rows are those of a comparison with docxtpl; what docxtpl says of the same is on the page
``docs/bledy-szablonow.md``. One row is not here: a check box (a content control) is not set from a
boolean, by docxtpl as by us; a template writes ☒ or ☐ with a condition.
"""

import hashlib
import os
import subprocess
import sys
import zipfile
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from pathlib import Path

import pytest
from lxml import etree
from word import docx, paragraph, table

import wkus_docs as wd
from wkus_docs.word.package import MAIN, unpack
from wkus_docs.zip_container import pack

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_WORD = "officedocument.wordprocessingml."
_SECTION = '<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="r1"/></w:sectPr></w:pPr></w:p>'
PARTS = {
    "treść": MAIN, "komórka": MAIN, "atrybut": MAIN, "nagłówek": "word/header1.xml", "stopka": "word/footer1.xml",
    "przypis dolny": "word/footnotes.xml", "przypis końcowy": "word/endnotes.xml", "właściwość": "docProps/core.xml",
}  # fmt: skip
TEXTS = [place for place in PARTS if place not in {"atrybut", "właściwość"}]


def with_source(place, source):
    """A document of two sections with a source in one place, and plain words in all others."""
    said = {name: source if name == place else "zwykły tekst" for name in PARTS}
    body = (
        f"{paragraph(said['treść'])}{table([said['komórka'], 'b'])}{_SECTION}"
        f'<w:p><w:pPr><w:pStyle w:val="{said["atrybut"]}"/></w:pPr></w:p>{paragraph("ostatni akapit")}<w:sectPr/>'
    )
    core = (
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{said["właściwość"]}</dc:title></cp:coreProperties>'
    )
    return pack({
        "[Content_Types].xml": _types().encode(),
        MAIN: _root("document", f"<w:body>{body}</w:body>"),
        "word/header1.xml": _root("hdr", paragraph(said["nagłówek"])),
        "word/footer1.xml": _root("ftr", paragraph(said["stopka"])),
        "word/footnotes.xml": _root("footnotes", _note("footnote", said["przypis dolny"])),
        "word/endnotes.xml": _root("endnotes", _note("endnote", said["przypis końcowy"])),
        "docProps/core.xml": core.encode(),
    })  # fmt: skip


def _note(kind, text):
    return f'<w:{kind} w:id="1">{paragraph(text)}</w:{kind}>'


def _root(name, inner):
    links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    return f'<w:{name} xmlns:w="{_W}" xmlns:r="{links}">{inner}</w:{name}>'.encode()


def _types():
    kinds = {
        MAIN: f"{_WORD}document.main", "word/header1.xml": f"{_WORD}header", "word/footer1.xml": f"{_WORD}footer",
        "word/footnotes.xml": f"{_WORD}footnotes", "word/endnotes.xml": f"{_WORD}endnotes",
        "docProps/core.xml": "package.core-properties",
    }  # fmt: skip
    overrides = "".join(
        f'<Override PartName="/{part}" ContentType="application/vnd.openxmlformats-{kind}+xml"/>'
        for part, kind in kinds.items()
    )
    return f'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">{overrides}</Types>'


def words(rendered, place):
    """Every text and attribute of the part that a place lies in, with Word's breaks spelled out."""
    root = etree.fromstring(unpack(rendered)[PARTS[place]])
    for element in root.iter(f"{{{_W}}}br", f"{{{_W}}}tab"):
        element.text = "\n" if element.tag.endswith("}br") else "\t"
    return ["".join(root.itertext()), *(value for e in root.iter() for value in e.attrib.values())]


def said(place, source, **names):
    """What stands in a place once the source is rendered there."""
    rendered = wd.Template(with_source(place, f"[{source}]")).render(names)
    found = [text for text in words(rendered, place) if "[" in text]
    assert len(found) == 1
    assert place != "treść" or "ostatni akapit" in found[0]
    return found[0][found[0].index("[") + 1 : found[0].rindex("]")]


# ---------------------------------------------------------------- values

AWKWARD = [
    "Kowalski & Syn <x> koniec", "Kultura & Sztuka <oddział>", "&amp;", "&#11;", "</w:t>", "<w:br/>", "]]>", "<!-- -->",
    "{{ 7*7 }}", "{% if x %}", "{% endif %}", "{%p if x %}", "{# uwaga #}", "{#", "#}", "{_{", "}_}", "{_%", "%_}", "{{", "}}",
    "{%", "%}", "{{ wartosc }}", "{{ ''.__class__ }}", "${x}", "%s", "%(x)s", "{0}", "\\n", "\"'„”’«»", "  odstępy  ", "a\u00a0b",
    "\u2028", "\u200b\u200f", "\x7f", "\x85", "😀𝄞", "e\u0301", "\ue000", "\ue0000\ue001", "\ue002AB\ue002", "\ue003\ue004\ue005\ue006",
    "\ue010x\ue011", "\ue02f", "\uf8ff", "\ufdd0", "\U0010fffd",
]  # fmt: skip


@pytest.mark.parametrize("value", AWKWARD)
@pytest.mark.parametrize("place", PARTS)
def test_a_value_is_printed_as_typed(place, value):
    assert said(place, "{{ wartosc }}", wartosc=value) == value


@pytest.mark.parametrize("value", ["a\nb", "a\tb", "\n\n", "\t"])
@pytest.mark.parametrize("place", TEXTS)
def test_line_breaks_and_tabs_become_words_own(place, value):
    assert said(place, "{{ wartosc }}", wartosc=value) == value


ILLEGAL = ["\x00", "\x01", "\x0b", "\x1f", "\ud800", "\udc00", "\udfff", "\ufffe", "\uffff"]


@pytest.mark.parametrize("character", ILLEGAL)
@pytest.mark.parametrize("place", PARTS)
def test_a_character_that_no_word_file_can_hold_is_named_with_its_field_and_place(place, character):
    rows = [{"nazwa": "dobra", "opis": ["dobry"]} for _ in range(9)]
    rows[6]["nazwa"] = f"zła{character}nazwa"
    source = "{% for w in wiersze %}{{ w.nazwa }}{% endfor %}"
    with pytest.raises(wd.TemplateError) as caught:
        wd.Template(with_source(place, source)).render({"wiersze": rows, "inne": "x"})
    (fault,) = caught.value.faults
    assert f"U+{ord(character):04X}" in fault.message
    assert fault.message.endswith("Pole: wiersze[6].nazwa.")
    assert (fault.place.part, fault.place.tag) == (PARTS[place], "{{ w.nazwa }}")


# ---------------------------------------------------------------- tags


@pytest.mark.parametrize(
    "quoted", ["„brak”", "‚brak’", "“brak”", "«brak»", "„brak„", "”brak”", '"brak"', "'brak'"]
)
@pytest.mark.parametrize("place", PARTS)
def test_quotes_of_any_kind_work_in_a_tag(place, quoted):
    quoted = quoted.replace('"', "&quot;")
    assert said(place, f"{{{{ wartosc | default({quoted}) if 0 else {quoted} }}}}") == "brak"


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("{{ niema }}", "Nie ma takiej nazwy: „niema”."),
        ("{{ osoba.niema }}", "Nie ma takiego pola: „niema”."),
        ("{{ osoba.niema.dalej }}", "Nie ma takiego pola: „niema”."),
        ("{% if niema %}x{% endif %}", "Nie ma takiej nazwy: „niema”."),
        ("{% for x in niema %}{% endfor %}", "Nie ma takiej nazwy: „niema”."),
        ("{{ 1/0 }}", "Dzielenie przez zero."),
        ("{{ 1//0 }}", "Dzielenie przez zero."),
        ("{{ 1%0 }}", "Dzielenie przez zero."),
        ("{{ kwota/0 }}", "Dzielenie przez zero."),
        ("{% if osoba %}x", "otwiera blok, którego nic nie zamyka"),
        ("x{% endfor %}", "niczego nie zamyka"),
        ("{{ osoba | niema }}", "„niema”"),
        ("{{ os.system('ls') }}", "Nie ma takiej nazwy: „os”."),
        ("{{ osoba.__class__ }}", "„__class__”"),
        ("{{ cycler.__init__.__globals__.os }}", "„__init__”"),
    ],
)
@pytest.mark.parametrize("place", PARTS)
def test_a_fault_is_named_with_its_place(place, source, message):
    with pytest.raises(wd.TemplateError) as caught:
        wd.Template(with_source(place, source)).render({"osoba": {"imie": "Ala"}, "kwota": Decimal(1)})
    (fault,) = caught.value.faults
    assert message in fault.message
    assert fault.place.part == PARTS[place]
    assert fault.place.tag in source
    assert fault.place.tag


def test_all_faults_of_all_parts_are_said_at_once():
    parts = unpack(with_source("treść", "{{ a b }}"))
    faulty = {
        "word/header1.xml": "{% endfor %}",
        "word/footnotes.xml": "{{ x | niema }}",
        "word/endnotes.xml": "{% iff x %}",
    }
    for part, source in faulty.items():
        parts[part] = parts[part].replace("zwykły tekst".encode(), source.encode())
    parts[MAIN] = parts[MAIN].replace(b"ostatni akapit", b"{% if x %}")
    with pytest.raises(wd.TemplateError) as caught:
        wd.Template(pack(parts))
    assert sorted((fault.place.part, fault.place.tag) for fault in caught.value.faults) == sorted(
        [(MAIN, "{{ a b }}"), (MAIN, "{% if x %}"), *faulty.items()]
    )


def test_slips_in_several_endings_are_said_at_once():
    tags = ["{% if x %}", "{% endif. %}", "{% for y in x %}", "{% endfor. %}"]
    with pytest.raises(wd.TemplateError) as caught:
        wd.Template(docx(*map(paragraph, tags)))
    assert [fault.place.tag for fault in caught.value.faults] == ["{% endif. %}", "{% endfor. %}"]


@pytest.mark.parametrize(
    ("blocks", "expected"),
    [
        ([paragraph("{%p if 5 % 2 %}"), paragraph("tak"), paragraph("{%p endif %}")], "tak\n"),
        ([paragraph("{%p if x % 2 %}"), paragraph("tak"), paragraph("{%p else %}"), paragraph("nie"),
          paragraph("{%p endif %}")], "nie\n"),
        ([paragraph("{{ {'a': 'A'}['a'] }}")], "A\n"),
        ([paragraph("{{ {'a': {'b': 'B'}}['a']['b'] }}")], "B\n"),
        ([paragraph("{{ {'a': {'b': 'B'}}}}")], "{'a': {'b': 'B'}}\n"),
        ([paragraph("{{p {'a': 'A'}['a'] }}")], "A\n"),
        ([paragraph("{{r {'a': 'A'}['a'] }}")], "A\n"),
        ([paragraph("{{ '}}' }}{{ '%}' }}{{ '#}' }}")], "}}%}#}\n"),
        ([paragraph("{%p set a = '%}' %}"), paragraph("{{ a }}")], "%}\n"),
        ([table(["{%tr if x % 2 == 0 %}"], ["{{ x }}"], ["{%tr endif %}"])], "| 2 |\n"),
    ],
)  # fmt: skip
def test_percent_and_braces_may_stand_in_a_tag(blocks, expected):
    assert wd.text(wd.Template(docx(*blocks)).render({"x": 2})) == expected


def test_a_table_without_a_grid_is_rendered():
    bare = table(["{%tr for x in y %}", ""], ["{{ x }}", "b"], ["{%tr endfor %}", ""])
    bare = bare.replace(
        bare[bare.index("<w:tblGrid>") : bare.index("</w:tblGrid>") + len("</w:tblGrid>")], ""
    )
    assert "tblGrid" not in bare
    assert wd.text(wd.Template(docx(bare)).render({"y": ["1", "2"]})) == "| 1 | b |\n| 2 | b |\n"


# ---------------------------------------------------------------- the same bytes

AGAIN = """
import wkus_docs as wd
from test_never_lost import awkward, digest
for slug in wd.catalog:
    print(digest(wd.render(wd.read(wd.catalog[slug].example_path))))
print(digest(awkward()))
"""


def digest(made):
    return hashlib.sha256(made).hexdigest()


def awkward():
    names = {"b": sorted({"ą", "ć", "x"}), "d": {value: value for value in AWKWARD}}
    return wd.Template(with_source("treść", "{{ b }}{% for k in d %}{{ k }}{% endfor %}")).render(names)


def test_another_process_gives_the_same_bytes(pdfs):
    tests = Path(__file__).parent
    other = subprocess.run(
        [sys.executable, "-c", AGAIN], capture_output=True, text=True, check=True, cwd=tests.parent,
        env={**os.environ, "PYTHONHASHSEED": "2", "TZ": "Asia/Tokyo", "PYTHONPATH": f"{tests}{os.pathsep}{tests.parent}"},
    )  # fmt: skip
    ours = [*(pdfs.docx(slug).read_bytes() for slug in wd.catalog), awkward()]
    assert other.stdout.split() == [digest(made) for made in ours]


def test_no_entry_of_a_document_has_a_date_of_its_own(pdfs, slug):
    with zipfile.ZipFile(pdfs.docx(slug)) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {entry.extra for entry in archive.infolist()} == {b""}


# ---------------------------------------------------------------- threads

THREADS = 8


def test_a_thousand_documents_of_eight_threads_are_all_right():
    template = wd.Template(with_source(
        "treść", "{% set s = n * 2 %}{% macro m(x) %}{{ x }}!{% endmacro %}{{ par() }} {{ m(s) }} {% for x in y %}{{ x }}{% endfor %}"
    ))  # fmt: skip
    data = [{"n": n, "y": [n] * (n % 7)} for n in range(1000)]
    alone = [hashlib.sha256(template.render(names)).digest() for names in data]
    with ThreadPoolExecutor(THREADS) as pool:
        together = list(pool.map(lambda names: hashlib.sha256(template.render(names)).digest(), data))
    assert together == alone
    assert len(set(alone)) == len(data)


def test_documents_of_one_type_from_eight_threads_are_all_right():
    documents = [wd.read(kind.example_path) for kind in wd.catalog.values()]
    alone = [wd.render(document) for document in documents]
    with ThreadPoolExecutor(THREADS) as pool:
        together = list(pool.map(wd.render, documents * 40))
    assert together == alone * 40


def test_templates_compiled_by_eight_threads_at_once_are_all_right():
    raws = [with_source("treść", f"{{{{ x }}}} numer {n % 3}") for n in range(48)]
    with ThreadPoolExecutor(THREADS) as pool:
        together = list(pool.map(lambda raw: wd.text(wd.Template(raw).render({"x": "y"})), raws))
    assert [text.splitlines()[0] for text in together] == [f"y numer {n % 3}" for n in range(48)]
