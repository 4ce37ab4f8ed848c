"""Whole letters as offices write them with Word and python-docx, each using many features at once."""

import io
from functools import cache, partial

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt
from docxtpl import Listing, RichText

from conformance.case import Case
from conformance.docxml import B, p, run, tbl, tc, tr
from conformance.package import word

_letter = partial(Case, feature="Całe pisma (umowa, zamówienie, protokół, zaproszenie)")

_TASKS = [
    {
        "nazwa": "Warsztaty ceramiczne",
        "kwota": "4 000,00",
        "terminy": ["I kwartał", "II kwartał"],
        "wazne": True,
    },
    {"nazwa": "Rajd rowerowy", "kwota": "1 250,50", "terminy": ["maj"], "wazne": False},
    {"nazwa": "Noc bibliotek", "kwota": "800,00", "terminy": [], "wazne": False},
]
_CONTRACT = {
    "nr": "OR.526.7.2026", "dzien": "12 maja 2026 r.", "gmina": "Gmina Łąck", "zleceniobiorca": "Fundacja „Źródło”",
    "reprezentanci": ["Anna Nowak – prezes", "Jan Żak – skarbnik"], "zadania": _TASKS, "spolka": False, "adres": "ul. Długa 1\n09-520 Łąck",
}  # fmt: skip


def _saved(document) -> bytes:
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


@cache
def _contract() -> bytes:
    """An agreement on python-docx's own template: styles, header and footer, lists, a table of tasks."""
    document = Document()
    document.core_properties.title = "Umowa {{ nr }}"
    document.core_properties.author = "{{ gmina }}"
    part = document.sections[0]
    part.header.paragraphs[0].text = "{{ gmina }}\tUmowa nr {{ nr }}"
    part.footer.paragraphs[0].text = "{{ zleceniobiorca }}"
    document.add_heading("UMOWA NR {{ nr }}", level=1).alignment = WD_ALIGN_PARAGRAPH.CENTER
    opening = document.add_paragraph("zawarta dnia ")
    opening.add_run("{{ dzien }}").bold = True
    opening.add_run(" między {{ gmina }}, zwaną dalej „Zleceniodawcą”, a ")
    opening.add_run("{{ zleceniobiorca }}").italic = True
    opening.add_run(
        "{% if spolka %}, wpisaną do rejestru przedsiębiorców{% else %}, wpisaną do rejestru stowarzyszeń{% endif %}."
    )
    document.add_paragraph("{%p for osoba in reprezentanci %}")
    document.add_paragraph("{{ osoba }}", style="List Bullet")
    document.add_paragraph("{%p endfor %}")
    table = document.add_table(rows=5, cols=3, style="Light Grid Accent 1")
    rows = (
        ("Zadanie", "Terminy", "Kwota"),
        ("{%tr for z in zadania %}", "", ""),
        (
            "{{ loop.index }}. {{ z.nazwa }}",
            "{% for t in z.terminy %}{{ t }}{% if not loop.last %}, {% endif %}{% else %}do ustalenia{% endfor %}",
            "{{ z.kwota }} zł",
        ),
        ("{%tr endfor %}", "", ""),
        ("Razem zadań", "", "{{ zadania | length }}"),
    )
    for row, texts in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    signature = document.add_paragraph()
    signature.paragraph_format.left_indent = Cm(8)
    made = signature.add_run("{{ adres }}")
    made.font.size, made.font.name = Pt(9), "Arial"
    return _saved(document)


@cache
def _order() -> bytes:
    """An order with nested loops, a totals row and conditions, as in docxtpl's best-known example."""
    document = Document()
    document.add_paragraph("Zamówienie {{ nr }}", style="Title")
    document.add_paragraph("{%p if adres %}")
    document.add_paragraph("Dostawa: {{ adres }}")
    document.add_paragraph("{%p endif %}")
    table = document.add_table(rows=7, cols=2)
    rows = (
        ("Pozycja", "Cena"),
        ("{%tr for z in zadania %}", ""),
        ("{%tr if z.wazne %}", ""),
        ("{{ z.nazwa }} (pilne)", "{{ z.kwota }}"),
        ("{%tr else %}", ""),
        ("{{ z.nazwa }}", "{{ z.kwota }}"),
        ("{%tr endif %}", ""),
    )
    for row, texts in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    for texts in (("{%tr endfor %}", ""), ("Pozycji", "{{ zadania | length }}")):
        for cell, text in zip(table.add_row().cells, texts, strict=True):
            cell.text = text
    return _saved(document)


@cache
def _invitation() -> bytes:
    """A letter to many: salutation by data, a page break, tables in a loop."""
    document = Document()
    document.add_paragraph("{%p for z in zadania %}")
    document.add_heading("{{ z.nazwa }}", level=2)
    document.add_paragraph("{% if z.wazne -%}")
    document.add_paragraph("Zapraszamy w pierwszej kolejności")
    document.add_paragraph("{%- else %}")
    document.add_paragraph("Zapraszamy")
    document.add_paragraph("{%- endif %} na zadanie nr {{ loop.index }}.")
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Kwota", "{{ z.kwota }}"
    document.add_paragraph("{%p if not loop.last %}")
    document.add_page_break()
    document.add_paragraph("{%p endif %}")
    document.add_paragraph("{%p endfor %}")
    return _saved(document)


CASES = (
    _letter(
        name="agreement",
        docx=_contract(),
        names=_CONTRACT,
        says=(
            "Umowa OR.526.7.2026",
            "Jan Żak – skarbnik",
            "2. Rajd rowerowy",
            "I kwartał, II kwartał",
            "ul. Długa 1\n09-520 Łąck",
        ),
    ),
    _letter(
        name="order",
        docx=_order(),
        names=_CONTRACT,
        says=("Warsztaty ceramiczne (pilne)", "Noc bibliotek", "Dostawa: ul. Długa 1\n09-520 Łąck"),
    ),
    _letter(name="invitation", docx=_invitation(), names=_CONTRACT, says=("na zadanie nr 3.",)),
    _letter(
        name="minutes with rich text, listing and a list of the present",
        docx=word(
            p(run("PROTOKÓŁ {{ nr }}", B), pr='<w:jc w:val="center"/>'),
            tbl(
                ("Lp.", "Obecni"),
                ("{%tr for o in reprezentanci %}", ""),
                ("{{ loop.index }}", "{{ o }}"),
                ("{%tr endfor %}", ""),
            ),
            p("Ustalono: {{ ustalenia }}", pr='<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
            p("Głosowanie: {{r wynik }} (", run("{{ za }}", B), " za)."),
            "{%p if uwagi %}",
            "Uwagi: {{ uwagi }}",
            "{%p else %}",
            "Uwag nie zgłoszono do nr {{ nr }}.",
            "{%p endif %}",
        ),
        names=_CONTRACT
        | {
            "ustalenia": Listing("punkt pierwszy\npunkt drugi\anowy akapit"),
            "wynik": RichText("przyjęto", bold=True, color="008000"),
            "za": 5,
            "uwagi": "",
        },
        says=(
            "Ustalono: punkt pierwszy\npunkt drugi\nnowy akapit",
            "Głosowanie: przyjęto (5 za).",
            "Uwag nie zgłoszono do nr OR.526.7.2026.",
        ),
    ),
    _letter(
        name="schedule: merged names, colours, columns by data",
        docx=word(
            tbl(
                tr(
                    "Zadanie", "{%tc for k in kwartaly %}", tc("{% hm %}Kwartały {{ rok }}"), "{%tc endfor %}"
                ),
                ("{%tr for z in zadania %}", "", "", ""),
                tr(
                    tc("{% cellbg 'FFDDDD' if z.wazne else 'FFFFFF' %}{{ z.nazwa }}"),
                    "{%tc for k in kwartaly %}",
                    "{{ 'x' if loop.index <= z.terminy | length else '–' }}{{ k }}",
                    "{%tc endfor %}",
                ),
                ("{%tr endfor %}", "", "", ""),
                grid=(3000, 1500, 1500, 1500),
            )
        ),
        names={"kwartaly": ["I", "II", "III", "IV"], "rok": 2027, "zadania": _TASKS},
        says=("Kwartały 2027", "xII", 'fill="FFDDDD"', "Rajd rowerowy"),
    ),
    _letter(
        name="spaces, tabs and empty lines in data",
        docx=word(p("[{{ a }}][{{r b }}][{{ c }}]"), p(run("{{ d }}", B)), "{{ e }}"),
        names={
            "a": "          ",
            "b": RichText("          "),
            "c": "5\t    4\t",
            "d": "\n\nx1\n\n",
            "e": "    wcięty",
        },
        says=("[          ][          ][5\t    4\t]", "\n\nx1\n\n", "    wcięty"),
    ),
)
