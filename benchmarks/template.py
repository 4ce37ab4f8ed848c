"""The measured template: an agreement of three pages, with everything a Word template usually has.

Sixty paragraphs with thirty-five variables, ten of them cut by Word into three runs; four block and four
inline conditions; a table of five columns with a loop; a header with two tags and a footer with one.
"""

import io
from collections.abc import Mapping
from typing import Any

import docx
from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph

PARAGRAPHS, VARIABLES, CUT, CONDITIONS = 60, 35, 10, 4
COLUMNS = ("lp", "nazwa", "od", "do", "kwota")

_WHO = (
    "Zleceniobiorca", "Zleceniodawca", "Organizacja", "Burmistrz", "Koordynator zadania", "Rada Gminy",
    "Komisja konkursowa",
)  # fmt: skip
_DOES = (
    "przekazuje w terminie", "prowadzi i przechowuje", "aktualizuje", "udostępnia na każde wezwanie",
    "rozlicza po zakończeniu roku", "przedkłada do akceptacji", "sprawdza przed wypłatą transzy", "ogłasza",
)  # fmt: skip
_WHAT = (
    "dokumentację finansową zadania", "sprawozdanie z postępów wraz z załącznikami", "harmonogram działań",
    "wykaz uczestników zajęć", "kalkulację przewidywanych kosztów", "listę ofert spełniających wymogi",
    "informację o stronach internetowych projektu", "oryginały faktur i rachunków", "opis zakładanych rezultatów",
    "umowy z podwykonawcami", "oświadczenia o kwalifikacjach kadry",
)  # fmt: skip
_WORDS = (
    "Stowarzyszenie „Dom & Podwórko”",
    "Gmina Łapy",
    "placówka dla dzieci <6–15 lat>",
    "578 000,00 zł",
    "15 grudnia 2026 r.",
)
_IN_USE = {"Normal", "Header", "Footer", "TableNormal", "TableGrid"}
_UNUSED = ("stylesWithEffects.xml", "item1.xml", ".jpeg")


def build(*, slim: bool = False) -> bytes:
    """Return the template: the whole default package of python-docx, or only the styles in use."""
    made = docx.Document()
    if slim:
        _slim(made)
    _page(made)
    blocks = PARAGRAPHS // CONDITIONS
    for number in range(PARAGRAPHS):
        condition = number // blocks if number % blocks in {3, 5} else None
        if condition is not None and number % blocks == 3:  # noqa: PLR2004 – opens before the fourth, closes before the sixth
            made.add_paragraph(f"{{%p if warunek_{condition} %}}")
        elif condition is not None:
            made.add_paragraph("{%p endif %}")
        _paragraph(made.add_paragraph(), number)
    _table(made)
    for paragraph in made.element.body.iter(qn("w:p")):
        _typeset(Paragraph(paragraph, made))
    saved = io.BytesIO()
    made.save(saved)
    return saved.getvalue()


def names(rows: int = 20) -> dict[str, Any]:
    """Return data for the template, with a table of so many rows."""
    variables = {f"pole_{number}": f"{_WORDS[number % len(_WORDS)]} {number}" for number in range(VARIABLES)}
    conditions = {f"warunek_{number}": number != 1 for number in range(CONDITIONS)}
    table = [_row(number) for number in range(1, rows + 1)]
    return variables | conditions | {"sprawa": "SPS.526.4.2026", "urzad": "Urząd w Łapach", "wiersze": table}


def _row(number: int) -> Mapping[str, str]:
    return {
        "lp": f"{number}.",
        "nazwa": f"Zajęcia & wyjścia, grupa {number}",
        "od": "1 stycznia 2027 r.",
        "do": "31 grudnia 2029 r.",
        "kwota": f"{number * 37 % 10_000},00 zł",
    }


def _paragraph(paragraph: Paragraph, number: int) -> None:
    said = (words[number % len(words)] for words in (_WHO, _DOES, _WHAT))
    paragraph.add_run(f"{number + 1}. {' '.join(said)}")
    if number < CUT:
        for piece in (", strona: {{ po", f"le_{number}", " }}"):
            paragraph.add_run(piece)
    elif number < VARIABLES:
        paragraph.add_run(f", strona: {{{{ pole_{number} }}}}")
    if number % (PARAGRAPHS // CONDITIONS) == 0:
        condition = number // (PARAGRAPHS // CONDITIONS)
        paragraph.add_run(f"{{% if warunek_{condition} %}}, także w dni wolne{{% endif %}}")
    paragraph.add_run(".")


def _table(made: Document) -> None:
    table = made.add_table(rows=0, cols=len(COLUMNS), style="Table Grid")
    for cells in (
        COLUMNS,
        ("{%tr for wiersz in wiersze %}", "", "", "", ""),
        tuple(f"{{{{ wiersz.{column} }}}}" for column in COLUMNS),
        ("{%tr endfor %}", "", "", "", ""),
    ):
        for cell, words in zip(table.add_row().cells, cells, strict=True):
            cell.text = words


def _page(made: Document) -> None:
    section = made.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(25)
    section.header.paragraphs[0].text = "{{ urzad }}, sprawa {{ sprawa }}"
    section.footer.paragraphs[0].text = "Umowa nr {{ sprawa }}"


def _typeset(paragraph: Paragraph) -> None:
    """Mark the paragraph and format every run by itself, as Word does: its font, size and language."""
    for mark in ("w:rsidR", "w:rsidRDefault", "w:rsidP"):
        paragraph._p.set(qn(mark), "00A77B3E")  # noqa: SLF001 – python-docx knows no marks of editing
    paragraph.paragraph_format.space_after = Pt(0)
    for run in paragraph.runs:
        run.font.name, run.font.size = "Calibri", Pt(10)
        language = OxmlElement("w:lang")
        language.set(qn("w:val"), "pl-PL")
        run._element.get_or_add_rPr().append(language)  # noqa: SLF001 – python-docx sets no language


def _slim(made: Document) -> None:
    """Leave out what current Word does not write: table styles and parts that nothing uses."""
    styles = made.styles.element
    for style in list(styles):
        if style.get(qn("w:type")) == "table" and style.get(qn("w:styleId")) not in _IN_USE:
            styles.remove(style)
    for parent in (made.part, made.part.package):
        for key, relation in list(parent.rels.items()):
            if str(relation.target_part.partname).endswith(_UNUSED):
                del parent.rels[key]
