"""A copy of a Word file with comments: each at its place, and a file that Word can open."""

import io

import docx as python_docx
import pytest
from lxml import etree
from word import docx, paragraph, table

from wkus_docs.errors import Fault, Place, Severity, TemplateError
from wkus_docs.rendering.comments import with_comments
from wkus_docs.word.file import WordFile
from wkus_docs.word.tree import W

MAIN = "word/document.xml"
NAMESPACE = f'xmlns:w="{W[1:-1]}"'
BOX = f"<w:p><w:r><w:t>Ramka</w:t><w:txbxContent>{paragraph('{{ x }}')}</w:txbxContent></w:r></w:p>"
NESTED = f"<w:tbl><w:tr><w:tc>{table(['{{ x }}', 'b'])}{paragraph('c')}</w:tc></w:tr></w:tbl>"
NOTE = '<w:p><w:r><w:t>Z przypisem</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
FOOTNOTES = (
    f'<w:footnotes {NAMESPACE}><w:footnote w:id="0">{paragraph("")}</w:footnote>'
    f'<w:footnote w:id="2">{paragraph("Przypis {{ x }}")}</w:footnote></w:footnotes>'
)
LINK = f"<w:p><w:hyperlink>{paragraph('{{ x }}')[5:-6]}</w:hyperlink><w:r><w:t> dalej</w:t></w:r></w:p>"
NOTHING = Fault(Place(), "nic")


def fault(number=0, tag="", *, part=MAIN, text="", message="Źle."):
    return Fault(Place(part, number, text, tag), message, "Popraw.")


def comments(word):
    """Text of each comment, and the text its range covers."""
    file = WordFile.read(word)
    said = {
        c.get(f"{W}id"): "\n".join("".join(p.itertext()) for p in c.iter(f"{W}p"))
        for c in file.tree(file.linked(MAIN, "comments"))
    }
    covered, open_now = dict.fromkeys(said, ""), set()
    for element in file.tree(MAIN).iter():
        number = element.get(f"{W}id")
        if element.tag == f"{W}commentRangeStart":
            open_now.add(number)
        elif element.tag == f"{W}commentRangeEnd":
            open_now.remove(number)
        elif element.tag == f"{W}t":
            for opened in open_now:
                covered[opened] += element.text or ""
    assert not open_now
    return [(said[number], covered[number]) for number in said]


@pytest.mark.parametrize(
    ("blocks", "place", "covered"),
    [
        ([paragraph("a"), paragraph("b {{ x }} c")], fault(2), "b {{ x }} c"),
        ([paragraph("a", "{{ x }}", "c")], fault(1, "{{ x }}"), "{{ x }}"),
        ([paragraph("a", "b {", "{ x", " }} c", "d")], fault(1, "{{ x }}"), "b {{ x }} c"),
        ([paragraph("a", "{{x  }}", "c")], fault(1, "{{ x }}"), "{{x  }}"),
        ([paragraph("a", "{{ x }}", "c")], fault(1, "{{ y }}"), "a{{ x }}c"),
        ([paragraph("a", "{{ f(„x”) }}", "c")], fault(1, '{{ f("x") }}'), "{{ f(„x”) }}"),
        ([paragraph("a"), table(["b", "{{ x }}"])], fault(3, "{{ x }}"), "{{ x }}"),
        ([NESTED], fault(1, "{{ x }}"), "{{ x }}"),
        ([NESTED], fault(3), "c"),
        ([LINK], fault(1, "{{ x }}"), "{{ x }}"),
        ([paragraph("a"), paragraph()], fault(2), ""),
        ([paragraph("pierwszy"), paragraph("drugi")], NOTHING, "pierwszy"),
        ([paragraph("pierwszy"), paragraph("drugi")], fault(99), "pierwszy"),
        ([], fault(1), ""),
    ],
)  # fmt: skip
def test_the_comment_covers_what_is_wrong(blocks, place, covered):
    ((said, range_),) = comments(with_comments(docx(*blocks), [place]))
    assert said == "\n".join(filter(None, (place.message, place.hint)))
    assert range_ == covered


@pytest.mark.parametrize(
    ("part", "text", "said"),
    [
        ("word/header1.xml", "Nagłówek {{ x }}", "W nagłówku 1, akapit „Nagłówek {{ x }}”: Źle."),
        ("word/footer2.xml", "Stopka", "W stopce 2, akapit „Stopka”: Źle."),
        ("word/header3.xml", "", "W nagłówku 3: Źle."),
        ("docProps/core.xml", "{{ tytul }}", "We właściwościach dokumentu, akapit „{{ tytul }}”: Źle."),
        ("customXml/item1.xml", "", "W części „customXml/item1.xml”: Źle."),
    ],
)
def test_what_cannot_be_commented_in_its_place_is_told_at_the_start(part, text, said):
    made = with_comments(docx(paragraph("pierwszy"), paragraph("drugi")), [fault(1, part=part, text=text)])
    assert comments(made) == [(f"{said}\nPopraw.", "pierwszy")]


def test_a_footnote_is_commented_where_it_is_referred_to():
    word = docx(paragraph("a"), NOTE, **{"word__footnotes.xml": FOOTNOTES})
    made = with_comments(word, [fault(2, part="word/footnotes.xml", text="Przypis {{ x }}")])
    assert comments(made) == [("W przypisie dolnym, akapit „Przypis {{ x }}”: Źle.\nPopraw.", "Z przypisem")]
    lost = with_comments(word, [fault(1, part="word/footnotes.xml"), fault(9, part="word/footnotes.xml")])
    assert [covered for _, covered in comments(lost)] == ["a", "a"]


def test_a_text_box_is_commented_at_the_paragraph_it_hangs_on():
    made = with_comments(docx(paragraph("a"), BOX), [fault(3, "{{ x }}", text="{{ x }}")])
    assert comments(made) == [("W polu tekstowym, akapit „{{ x }}”: Źle.\nPopraw.", "Ramka{{ x }}")]


def test_several_faults_of_one_paragraph_stand_in_order():
    faults = [fault(1, "{{ x }}", message="1"), fault(1, "{{ y }}", message="2"), fault(1, message="3")]
    made = with_comments(docx(paragraph("{{ x }}", " i ", "{{ y }}")), [*faults, faults[0]])
    assert comments(made) == [
        ("1\nPopraw.", "{{ x }}"),
        ("2\nPopraw.", "{{ y }}"),
        ("3\nPopraw.", "{{ x }} i {{ y }}"),
        ("1\nPopraw.", "{{ x }}"),
    ]


def test_a_warning_says_that_it_is_one():
    heard = Fault(Place(MAIN, 1), "Uważaj.", severity=Severity.WARNING)
    ((said, _),) = comments(with_comments(docx(paragraph("a")), [heard]))
    assert said == "Ostrzeżenie: Uważaj."


def test_comments_that_are_there_stay():
    word = python_docx.Document()
    word.add_comment(word.add_paragraph("a").runs, "Uwaga radcy", "Radca", "R")
    made = with_comments(saved(word), [fault(1, message="Nasza")])
    assert [said for said, _ in comments(made)] == ["Uwaga radcy", "Nasza\nPopraw."]
    assert [c.author for c in python_docx.Document(io.BytesIO(made)).comments] == ["Radca", "wkus"]


@pytest.mark.parametrize("text", ["„Kowalski” & <syn>", "]]>", "a\x00b\ud800", "{{ 7*7 }}"])
def test_any_text_can_be_said(text):
    ((said, _),) = comments(with_comments(docx(paragraph("a")), [Fault(Place(MAIN, 1), text)]))
    assert said == text.replace("\x00", "\ufffd").replace("\ud800", "\ufffd")


def test_word_opens_the_copy_and_it_is_always_the_same():
    word = python_docx.Document()
    word.add_paragraph("Organ {{ orgna }} orzeka")
    word.add_table(1, 1).cell(0, 0).text = "{{ kwota }}"
    faults = [fault(1, "{{ orgna }}"), fault(2, "{{ kwota }}"), fault(1, part="word/header1.xml")]
    made = with_comments(saved(word), faults)
    opened = python_docx.Document(io.BytesIO(made))
    assert [(c.author, c.initials, c.timestamp, c.comment_id) for c in opened.comments] == [
        ("wkus", "w", None, number) for number in range(3)
    ]
    assert [p.text for p in opened.paragraphs] == ["Organ {{ orgna }} orzeka"]
    assert made == with_comments(saved(word), faults)


def test_without_faults_the_text_stays_as_it_was():
    word = docx(paragraph("a"))
    assert etree.tostring(WordFile.read(with_comments(word, [])).tree(MAIN)) == etree.tostring(
        WordFile.read(word).tree(MAIN)
    )


def test_a_damaged_text_cannot_be_commented():
    with pytest.raises(TemplateError):
        with_comments(docx("<w:p>"), [fault(1)])


def saved(word):
    buffer = io.BytesIO()
    word.save(buffer)
    return buffer.getvalue()
