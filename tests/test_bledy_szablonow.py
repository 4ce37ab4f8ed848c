"""The page that shows what we say of ten broken templates, beside what docxtpl says: written by running both."""

import io
from importlib.metadata import version

import docx
import pytest
from docxtpl import DocxTemplate

import wkus_docs as wd

NAMES = {
    "umowa": {"numer": "5/2027", "kwota": 120_000},
    "lata": 0,
    "pilne": True,
    "wiersze": [{"nazwa": "Kultura & Sztuka <oddział> w Gminie"}, {"nazwa": "Sport"}],
    "uwagi": "wiersz\x0bdrugi",
}
"""Data that all ten templates get."""

CASES = (
    ("Literówka w nazwie", ["Umowa nr {{ umwa }}", "zawarta w Urzędzie"], []),
    ("Literówka w nazwie pola", ["Umowa", "Numer: {{ umowa.nr.pelny }}"], []),
    ("Dzielenie przez zero", ["Umowa", "Rocznie: {{ umowa.kwota / lata }} zł"], []),
    ("Brak „endif”", ["Umowa", "{%p if pilne %}", "Sprawa pilna", "Koniec"], []),
    ("Nieznany filtr", ["Umowa", "Kwota: {{ umowa.kwota | kwotta }}"], []),
    ("Zgubiony nawias", ["Umowa nr {{ umowa.numer }", "zawarta w Urzędzie"], []),
    ("Znacznik w dwóch akapitach", ["Umowa nr {{ umowa", ".numer }} zawarta w Urzędzie"], []),
    ("Koniec pętli poza tabelą", ["Umowa", "{%tr endfor %}"], [["{%tr for w in wiersze %}"], ["{{ w.nazwa }}"]]),
    ("Znak, którego plik Worda nie może mieć", ["Uwagi: {{ uwagi }}", "Koniec"], []),
    ("Kilka błędów naraz", ["Umowa nr {{ umowa numer }}", "{{ pilne | taknie }}", "{% endfor %}"], []),
)  # fmt: skip
"""The title of each, its paragraphs, and the rows of a table before the last of them."""

INTRODUCTION = """# Co program mówi o błędnym szablonie

Poniżej dziesięć szablonów z błędem, jaki łatwo popełnić. Przy każdym stoi treść szablonu, potem to, co mówi program
(`wkus szablon sprawdz`, `wkus generuj` i `Template(…).render(…)` mówią tym samym głosem), a na końcu to, co o tym samym
szablonie z tymi samymi danymi mówi biblioteka docxtpl {docxtpl} przy ustawieniach domyślnych.

Program podaje część pliku, tabelę, wiersz i komórkę, numer i tekst akapitu oraz sam znacznik. Błędy zapisu znaczników
wymienia wszystkie naraz, a błąd, który wychodzi dopiero z danymi, kończy pracę tak samo: z miejscem i bez dokumentu.

<!-- Tę stronę pisze test (pytest --update): uruchamia oba programy. Nie zmieniaj jej ręcznie. -->
"""


def template(paragraphs, rows):
    """A Word file of paragraphs, with a table before the last of them."""
    made = docx.Document()
    for text in paragraphs[:-1]:
        made.add_paragraph(text)
    if rows:
        table = made.add_table(0, len(rows[0]))
        for row in rows:
            for cell, text in zip(table.add_row().cells, row, strict=True):
                cell.text = text
    made.add_paragraph(paragraphs[-1])
    buffer = io.BytesIO()
    made.save(buffer)
    return buffer.getvalue()


def our_words(raw):
    with pytest.raises(wd.TemplateError) as caught:
        wd.Template(raw).render(NAMES)
    return str(caught.value)


def docxtpls_words(raw):
    """What docxtpl raises, with the context it gives; or what it prints without a word."""
    made = DocxTemplate(io.BytesIO(raw))
    try:
        made.render(dict(NAMES))
    except Exception as fault:  # noqa: BLE001 – docxtpl raises whatever it meets
        context = [line.strip() for line in getattr(fault, "docx_context", ())]
        name = f"{type(fault).__module__}.{type(fault).__name__}".removeprefix("builtins.")
        return "\n".join([f"{name}: {fault}", *context])
    cells = [cell.text for table in made.tables for row in table.rows for cell in row.cells]
    printed = [paragraph.text for paragraph in made.paragraphs] + cells
    return "(bez błędu; w dokumencie:)\n" + "\n".join(printed)


def test_the_page_says_what_both_say(golden):
    pieces = [INTRODUCTION.format(docxtpl=version("docxtpl"))]
    for number, (title, paragraphs, rows) in enumerate(CASES, 1):
        raw = template(paragraphs, rows)
        lines = [*paragraphs[:-1], *("| " + " | ".join(row) + " |" for row in rows), paragraphs[-1]]
        pieces.append(f"## {number}. {title}\n")
        for heading, text in (
            ("Szablon:", "\n".join(lines)), ("Program:", our_words(raw)), ("docxtpl:", docxtpls_words(raw)),
        ):  # fmt: skip
            pieces.append(f"{heading}\n\n```text\n{text}\n```\n")
    golden("../../docs/bledy-szablonow.md", "\n".join(pieces))
