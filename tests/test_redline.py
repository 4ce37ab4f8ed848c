"""Redlines: accepting all changes gives the new document, rejecting all the old one, exactly."""

import json
import re
import subprocess
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from changes import changed
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from revisions import W, accepted, canonical, marks, rejected
from word import docx, paragraph, table
from yaml_files import texts_in

import wkus_docs as wd
from wkus_docs.pdf.libreoffice import installation
from wkus_docs.reading import read_yaml
from wkus_docs.redlining import compare
from wkus_docs.word.editing import EditableWord
from wkus_docs.word.file import WordFile
from wkus_docs.word.package import unpack
from wkus_docs.zip_container import pack

FACES = sorted((Path(__file__).parent / "variants").glob("*.yaml"))
AMOUNT = re.compile(r"\d{1,3}( \d{3})+(,\d\d)?")


def holds(old, new, result):
    assert canonical(result, accepted(result)) == canonical(new)
    assert spaced(canonical(result, rejected(result))) == spaced(canonical(old))


def spaced(text):
    """A text in which a space that keeps words in one line, as the new document has it, is as any other."""
    return text.replace("\N{NO-BREAK SPACE}", " ")


def redlined(old, new):
    result = wd.redline(old, new)
    holds(old, new, result)
    return result


def xml(result):
    return unpack(result)["word/document.xml"].decode()


# every document of the catalogue


@cache
def example(slug):
    return wd.render(wd.read(wd.catalog[slug].example_path))


def places(value, way=()):
    """Every value of a data file with the way to it."""
    yield ".".join(way), value
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        yield from places(item, (*way, str(key)))


def one_of_each(data):
    """An amount changed, an item of a list left out, a paragraph or a row more: where the data have such."""
    found = list(places(data))
    amounts = [way for way, value in found if AMOUNT.fullmatch(str(value)) and not way.endswith("telefon")]
    lists = sorted(
        (len(value), way, value) for way, value in found if isinstance(value, list) and way and value
    )
    changes = dict.fromkeys(amounts[:1], "123 456,78")
    if lists:
        size, longest, _ = lists[-1]
        left_out = f"{longest}.{size - 1}"
        _, shortest, short = next(one for one in lists if not one[1].startswith(f"{left_out}."))
        changes[left_out] = None
        changes |= {f"{shortest}.{len(short)}": short[-1]} if shortest != longest else {}
    return changes


@pytest.mark.usefixtures("quick_charts")
def test_a_document_and_a_changed_one(slug, kind):
    source = read_yaml(kind.example_path)
    checked = wd.check(changed(source, one_of_each(source.data)))
    new = wd.render(checked.document) if checked.document else wd.render_draft(checked)
    redlined(example(slug), new)


@pytest.mark.usefixtures("quick_charts")
@pytest.mark.parametrize("path", FACES, ids=lambda path: path.stem)
def test_a_document_and_another_face_of_it(path):
    new = variant(path)
    redlined(example(path.stem.partition(".")[0]), new)


def variant(path):
    slug, _, _ = path.stem.partition(".")
    change = texts_in(path)["zmiana"]
    change = {way: None if value in ("null", "") else value for way, value in change.items()}
    return wd.render(wd.check(changed(read_yaml(wd.catalog[slug].example_path), change)).document)


# LibreOffice accepts and rejects the same

IN_OFFICE = (
    "aneks_waloryzacyjny.obnizenie", "ankieta_satysfakcji_odbiorcow.formularz", "umowa_partnerstwa.z_powiatem",
)  # fmt: skip


def in_office(jobs):
    """Texts that LibreOffice leaves. An empty line before a table that goes is all it cannot take along."""
    office = installation.find_libreoffice()
    done = subprocess.run(
        [office.python, Path(__file__).with_name("office_changes.py"), office.path],
        input=json.dumps(jobs), capture_output=True, encoding="utf-8", check=True,
    )  # fmt: skip
    said = [json.loads(line) for line in done.stdout.splitlines()]
    return [[line for line in text.splitlines() if line.strip(" \t\u200d\u2060")] for text in said]


@pytest.mark.usefixtures("quick_charts")
def test_libreoffice_accepts_and_rejects_the_same(tmp_path):
    jobs = []
    for name in IN_OFFICE:
        old, new = example(name.partition(".")[0]), variant(Path(__file__).parent / f"variants/{name}.yaml")
        made = {"Reject": old, "Accept": new}
        for what, expected in made.items():
            given, result = tmp_path / f"{name}.{what}.docx", tmp_path / f"{name}.docx"
            given.write_bytes(expected)
            result.write_bytes(wd.redline(old, new))
            jobs += [(str(given), ""), (str(result), what)]
    texts = in_office(jobs)
    assert len(texts) == len(jobs)
    assert all(len(text) > 20 for text in texts)
    plain = [[line.replace("\u00a0", " ") for line in text] for text in texts]  # no such space is a change
    assert plain[::2] == plain[1::2]


# small documents

TEXTS = st.lists(
    st.sampled_from(["rada", "gmina", "12 000,00", "zł", "i", ",", "Łapy & <Tykocin>"]), max_size=5
)
RUNS = st.builds(
    lambda words, bold: f"<w:r>{'<w:rPr><w:b/></w:rPr>' * bold}<w:t xml:space='preserve'>{escaped(words)}</w:t></w:r>",
    TEXTS, st.booleans(),
)  # fmt: skip
PARAGRAPHS = st.builds(
    lambda style, runs: f"<w:p>{style}{''.join(runs)}</w:p>",
    st.sampled_from(["", '<w:pPr><w:pStyle w:val="A"/></w:pPr>', "<w:pPr><w:keepNext/></w:pPr>"]),
    st.lists(RUNS, max_size=3),
)
STORIES = st.recursive(
    st.lists(PARAGRAPHS, min_size=1, max_size=4).map("".join),
    lambda story: st.builds(
        lambda before, rows, after: f"{before}{grid(rows)}{after}",
        story, st.lists(st.tuples(story, story), min_size=1, max_size=3), story,
    ),
    max_leaves=8,
)  # fmt: skip


def escaped(words):
    return " ".join(words).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def grid(rows):
    cells = "".join(f"<w:tr>{''.join(f'<w:tc>{cell}</w:tc>' for cell in row)}</w:tr>" for row in rows)
    return f"<w:tbl><w:tblPr/><w:tblGrid>{'<w:gridCol/>' * len(rows[0])}</w:tblGrid>{cells}</w:tbl>"


@settings(max_examples=60, deadline=None)
@given(STORIES, STORIES)
def test_any_two_small_documents(old, new):
    one, other = docx(old), docx(new)
    redlined(one, other)
    assert compare(one, one).equal


def words(*runs):
    return "".join(f"<w:r><w:t xml:space='preserve'>{run}</w:t></w:r>" for run in runs)


def test_a_changed_word_leaves_the_rest_alone():
    said = xml(
        redlined(
            docx(paragraph("dotacja 12 000,00 zł na rok")), docx(paragraph("dotacja 13 500,00 zł na rok"))
        )
    )
    assert re.findall("<w:delText[^>]*>([^<]*)<", said) == ["12 000,00"]
    assert re.findall("<w:t [^>]*>([^<]*)<", said) == ["dotacja ", "13 500,00", " zł na rok"]


def test_words_keep_their_look():
    bold = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Gmina {}</w:t></w:r><w:r><w:t> płaci</w:t></w:r></w:p>"
    said = xml(redlined(docx(bold.format("Łapy")), docx(bold.format("Tykocin"))))
    assert said.count("<w:b/>") == 3


def test_a_word_cut_by_runs_is_one_word():
    assert compare(docx(paragraph("dota", "cja")), docx(paragraph("dotacja"))).insertions == 0


def test_a_paragraph_more_and_one_less():
    old, new = (
        docx(*map(paragraph, ("pierwszy", "drugi", "koniec"))),
        docx(*map(paragraph, ("pierwszy", "koniec"))),
    )
    redlined(old, new)
    redlined(new, old)
    there, back = compare(old, new), compare(new, old)
    assert (there.insertions, there.deletions, there.looks) == (0, 1, 0)
    assert (back.insertions, back.deletions, back.looks) == (1, 0, 0)


def test_a_paragraph_that_only_looks_otherwise():
    styled = "<w:p><w:pPr><w:pStyle w:val='A'/></w:pPr>" + words("tak samo") + "</w:p>"
    found = compare(docx(paragraph("tak samo")), docx(styled))
    holds(docx(paragraph("tak samo")), docx(styled), found.docx)
    assert (found.insertions, found.deletions, found.looks) == (0, 0, 1)


def test_a_row_more_and_a_column_more():
    one = table(["Lp.", "Kwota"], ["1", "100 zł"])
    row = table(["Lp.", "Kwota"], ["1", "100 zł"], ["2", "inna pozycja"])
    column = table(["Lp.", "Kwota", "Uwagi"], ["1", "100 zł", "brak"])
    end = paragraph("koniec")
    assert xml(redlined(docx(one, end), docx(row, end))).count("<w:trPr><w:ins") == 1
    assert xml(redlined(docx(one, end), docx(column, end))).count("<w:trPr>") == 4


def test_the_last_paragraph_of_a_cell_keeps_its_mark():
    def cell(*texts):
        return docx(grid([["".join(map(paragraph, texts)), paragraph("obok")]]), paragraph("koniec"))

    for old, new in (
        (("a b", "c d"), ("a b",)),
        (("a b",), ("a b", "c d")),
        (("a b", "c"), ("x", "y", "a b")),
    ):
        redlined(cell(*old), cell(*new))


def test_an_insertion_does_not_touch_the_next_one():
    """LibreOffice 7.4 would join them, and taking them back would join the paragraphs."""
    old = docx(paragraph("prezes zarządu"), paragraph("koniec"))
    new = docx(paragraph("prezes zarządu spółki"), paragraph("a to nowy akapit"), paragraph("koniec"))
    first = etree.fromstring(unpack(redlined(old, new))["word/document.xml"])[0][0]
    assert first[-1].tag == f"{W}del"


def test_marks_have_author_day_and_numbers_of_their_own():
    old, new = (
        docx(paragraph("a b c"), grid([["<w:p/>", "<w:p/>"]]), "<w:p/>"),
        docx(paragraph("x b y"), "<w:p/>"),
    )
    found = marks(wd.redline(old, new, author="Jan Kowalski", day=date(2027, 3, 1)))
    assert {mark.get(f"{W}author") for mark in found} == {"Jan Kowalski"}
    assert {mark.get(f"{W}date") for mark in found} == {"2027-03-01T00:00:00Z"}
    assert [mark.get(f"{W}id") for mark in found] == [str(number + 1) for number in range(len(found))]
    assert wd.redline(old, new) == wd.redline(old, new)


def test_a_space_that_keeps_words_in_one_line_is_no_change():
    old, new = (
        docx(paragraph(text))
        for text in ("w domu, 12 000 zł i las", "w~domu, 12~000~zł i~las".replace("~", "\u00a0"))
    )
    result = compare(old, new)
    assert result.equal
    assert canonical(result.docx) == canonical(new)


@pytest.mark.usefixtures("quick_charts")
def test_changes_have_the_day_of_the_new_document():
    (lowered,) = (path for path in FACES if path.stem == "aneks_waloryzacyjny.obnizenie")
    old, new = example("aneks_waloryzacyjny"), variant(lowered)
    (day,) = {mark.get(f"{W}date") for mark in marks(wd.redline(old, new))}
    assert day.encode() in unpack(new)["docProps/core.xml"]


# what the text leads to

MAIN = "word/document.xml"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NOTES = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"


def linked(*blocks):
    """A small document that can have links."""
    rels = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'
    return EditableWord.read(docx(*blocks, **{"word___rels__document.xml.rels": rels}))


def with_picture(picture):
    """A document of the catalogue whose first chart has the bytes given."""
    parts = unpack(example("kalkulacja_kosztu_jednostkowego"))
    (name, *_) = [name for name in parts if name.startswith("word/media/")]
    return pack(parts | {name: picture})


@pytest.mark.usefixtures("quick_charts")
def test_a_picture_is_struck_out_and_put_in_with_its_bytes():
    old, new = with_picture(b"stary"), with_picture(b"nowy")
    result = redlined(old, new)
    pictures = {body for name, body in unpack(result).items() if name.startswith("word/media/")}
    assert {b"stary", b"nowy"} <= pictures
    numbers = re.findall(r'<wp:docPr id="(\d+)"', xml(result))
    assert len(numbers) == len(set(numbers)) > 1


def test_a_link_keeps_its_address():
    def document(address, *texts):
        file = linked(
            f'<w:p><w:hyperlink xmlns:r="{OFFICE}" r:id="rId1">{words(*texts)}</w:hyperlink>{words(" koniec")}</w:p>'
        )
        file.link(MAIN, "hyperlink", address, external=True)
        return pack(file.contents())

    old, new = document("https://stary.example", "stary"), document("https://nowy.example", "nowy")
    result = redlined(old, new)
    assert {link.target for link in WordFile.read(result).links(MAIN)} == {
        "https://stary.example",
        "https://nowy.example",
    }
    assert "<w:ins" not in xml(redlined(new, new))


def test_a_footnote_goes_with_its_text():
    def document(text, note):
        reference = f'<w:p>{words(text)}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
        file = linked(reference, paragraph("koniec"))
        notes = f'<w:footnotes xmlns:w="{W[1:-1]}"><w:footnote w:id="2">{paragraph(note)}</w:footnote></w:footnotes>'
        file.add("word/footnotes.xml", notes.encode(), NOTES)
        file.link(MAIN, "footnotes", "word/footnotes.xml")
        return pack(file.contents())

    redlined(document("tekst", "przypis stary"), document("tekst", "przypis nowy"))
    redlined(document("tekst", "przypis"), docx(paragraph("koniec")))


def test_bookmarks_come_from_the_new_document():
    mark = '<w:bookmarkStart w:id="{0}" w:name="{1}"/><w:bookmarkEnd w:id="{0}"/>'
    old = docx(f"<w:p>{mark.format(1, 'stara')}{words('tekst')}</w:p>")
    new = docx(f"<w:p>{words('tekst')}{mark.format(7, 'nowa')}{words(' dalej')}</w:p>")
    result = wd.redline(old, new)
    assert "stara" not in xml(result)
    assert xml(result).count("nowa") == 1
    assert [mark.get(f"{W}id") for mark in marks(result)] == ["8"]


def test_a_field_goes_whole():
    field = "".join(
        f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
    )
    old, new = docx(f"<w:p>{words('strona ')}{field}</w:p>"), docx(paragraph("strona pierwsza"))
    assert re.search("<w:del [^>]*>.*begin.*end.*</w:del>", xml(redlined(old, new)))


def test_a_style_of_the_old_document_is_kept_for_what_is_struck_out():
    def document(style, text):
        file = linked(
            f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{words(text)}</w:p>', paragraph("koniec")
        )
        styles = f'<w:styles xmlns:w="{W[1:-1]}"><w:style w:type="paragraph" w:styleId="{style}"/></w:styles>'
        file.add("word/styles.xml", styles.encode(), NOTES.replace("footnotes", "styles"))
        file.link(MAIN, "styles", "word/styles.xml")
        return pack(file.contents())

    result = redlined(document("Stary", "jeden"), document("Nowy", "dwa"))
    assert set(re.findall('styleId="(.*?)"', unpack(result)["word/styles.xml"].decode())) == {"Stary", "Nowy"}


# what is said


@pytest.mark.usefixtures("quick_charts")
def test_what_is_not_tracked_is_told():
    old, new = example("umowa_wieloletnia"), example("umowa_wieloletnia")
    assert compare(old, new).remarks == ()
    parts = unpack(new)
    parts["word/footer1.xml"] = parts["word/footer1.xml"].replace(b"Strona", b"Str.")
    parts["docProps/core.xml"] = parts["docProps/core.xml"].replace(b"Umowa", b"Projekt umowy")
    parts["word/styles.xml"] = parts["word/styles.xml"].replace(b'w:val="Tytu', b'w:val="TTytu')
    found = compare(old, pack(parts))
    assert found.equal
    assert [remark.split()[0] for remark in found.remarks] == ["Stopka", "Style", "Właściwości"]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (docx(f'<w:p><w:ins w:id="1" w:author="x">{words("a")}</w:ins></w:p>'), docx("<w:p/>"),
         "Stary dokument ma już śledzone zmiany: przyjmij je albo odrzuć w Wordzie"),
        (docx("<w:p/>"), b"nic", "Nowy dokument nie jest plikiem DOCX: zapisz go w Wordzie jako .docx."),
        (docx("<w:p/>"), docx(f'<w:p><w:r><w:drawing xmlns:r="{OFFICE}" r:id="rId9"/></w:r></w:p>'),
         "Nowy dokument jest uszkodzony: wskazuje nieistniejącą część „rId9”."),
        (docx("<w:sdt><w:sdtContent><w:p/></w:sdtContent></w:sdt>", "<w:p/>"), docx("<w:p/>"),
         "Stary dokument ma kontrolkę albo wstawiony plik"),
    ],
)  # fmt: skip
def test_what_cannot_be_compared_is_refused(old, new, said):
    with pytest.raises(wd.ComparisonError, match=re.escape(said)):
        wd.redline(old, new)


@pytest.mark.usefixtures("quick_charts")
def test_two_different_documents_are_refused():
    with pytest.raises(wd.ComparisonError, match=r"To dwa różne dokumenty: stary to „Umowa .* a nowy „Aneks"):
        wd.redline(example("umowa_wieloletnia"), example("aneks_waloryzacyjny"))


def test_a_large_table_takes_no_time_worth_waiting_for():
    rows = [[f"pozycja {number}", f"{number} 000,00 zł"] for number in range(600)]
    shifted = [[f"pozycja {number}", f"{number} 500,00 zł"] for number in range(3, 603)]
    redlined(docx(table(*rows), paragraph("")), docx(table(*shifted), paragraph("")))
