"""Checks whether a Word file is accessible: what a PDF made from it would lack for screen readers.

Looked at before any PDF is made, in templates and in documents alike. All that is found is a warning, for
the document itself can be made. What is printed in the margin of every page (a coat of arms in the header)
is not looked at: a reader of PDF does not hear it.
"""

import re
from collections.abc import Iterator

from lxml import etree

from wkus_docs.errors import Fault, Place, Severity
from wkus_docs.word import tables
from wkus_docs.word.file import WordFile
from wkus_docs.word.places import Places
from wkus_docs.word.styles import Styles
from wkus_docs.word.tables import cells
from wkus_docs.word.tree import TBL, P, R, W, attribute, said, switched

_CORE, _STYLES = "docProps/core.xml", "word/styles.xml"
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_DECORATIVE = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"
_PICTURE = "{urn:schemas-microsoft-com:vml}imagedata"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_ROW_TAG, _PARAGRAPH_TAG = re.compile(r"\{%-?\s?tr\b"), re.compile(r"\{%-?\s?p\b")
"""Tags whose row, or paragraph, is not printed."""
_BODY_TEXT = 9

_TITLE_HINT = "Wpisz go w Wordzie: Plik › Informacje › Tytuł. Czytnik ekranu zaczyna od niego."
_LANGUAGE_HINT = (
    "Wybierz w Wordzie: Recenzja › Język › Ustaw język sprawdzania › polski › Ustaw jako domyślny."
)
_HEADER_HINT = "Zaznacz w Wordzie wiersz nagłówka i wybierz: Układ tabeli › Powtórz wiersze nagłówka."
_EMPTY_HINT = "Wpisz, co stoi w tej kolumnie, np. „Lp.” albo „Pozycja”."
_COLUMN_HINT = f"Jeżeli nazwy stoją w pierwszej kolumnie, nadaj im styl „{tables.LABEL}”."
_PICTURE_HINT = (
    "Kliknij go w Wordzie prawym przyciskiem, wybierz „Wyświetl tekst alternatywny” i napisz, co pokazuje; "
    "obraz, który nic nie mówi, oznacz jako dekoracyjny."
)


def faults(file: WordFile) -> tuple[Fault, ...]:
    """Return what a Word file lacks, in the order of the file. Raises TemplateError when it is damaged."""
    styles = file.styles
    found = [*_about(file)]
    notes = [part for part in file.spoken if part.endswith(("footnotes.xml", "endnotes.xml"))]
    for part in (file.main, *notes):
        root = file.tree(part)
        places = Places(part, root)
        if part == file.main:
            found += _headings(root, places, styles)
        found += _tables(root, places, styles)
        found += _pictures(root, places)
    return tuple(found)


def _warning(place: Place, message: str, hint: str) -> Fault:
    return Fault(place, message, hint, Severity.WARNING)


def _about(file: WordFile) -> Iterator[Fault]:
    if not file.properties.title:
        yield _warning(Place(_CORE), "Dokument nie ma tytułu.", _TITLE_HINT)
    if not file.styles.language:
        yield _warning(Place(_STYLES), "Nie podano, w jakim języku jest tekst.", _LANGUAGE_HINT)


def _headings(root: etree._Element, places: Places, styles: Styles) -> Iterator[Fault]:
    last = 0
    for paragraph in root.iter(P):
        level = _level(paragraph, styles)
        if not level or not said(paragraph) or _PARAGRAPH_TAG.search(said(paragraph)):
            continue
        if level > last + 1:
            message = (
                f"Po nagłówku poziomu {last} stoi nagłówek poziomu {level}: pominięto poziom {last + 1}."
                if last
                else f"Pierwszy nagłówek ma poziom {level}, a nie 1."
            )
            yield _warning(places.of(paragraph), message, f"Nadaj mu w Wordzie styl „Nagłówek {last + 1}”.")
        last = level


def _level(paragraph: etree._Element, styles: Styles) -> int:
    """Level of a heading, from 1; 0 for what is no heading."""
    style = attribute(paragraph, "pPr/pStyle") or styles.default("paragraph")
    owners = (paragraph, *styles.chain(style))
    outline = next((level for one in owners if (level := attribute(one, "pPr/outlineLvl"))), "")
    return int(outline) + 1 if outline.isdigit() and int(outline) < _BODY_TEXT else 0


def _tables(root: etree._Element, places: Places, styles: Styles) -> Iterator[Fault]:
    for table in root.iter(TBL):
        if tables.is_layout(table, styles):
            continue
        printed = [row for row in tables.rows(table) if not _ROW_TAG.search(said(row))]
        headers = [row for row in printed if switched(row, "trPr/tblHeader")]
        for row in headers:
            for cell in cells(row):
                if not said(cell) and cell.find(f".//{W}drawing") is None:
                    yield _warning(_place(cell, places), "Komórka nagłówka tabeli jest pusta.", _EMPTY_HINT)
        if not printed or printed[0] in headers or any(map(tables.is_label, cells(printed[0]))):
            continue
        place = _place(printed[0], places)
        if headers or _stands_out(printed[0], table):
            yield _warning(place, "Wiersz nagłówka tabeli nie jest oznaczony jako nagłówek.", _HEADER_HINT)
        else:
            yield _warning(place, "Tabela nie ma nagłówka.", f"{_HEADER_HINT} {_COLUMN_HINT}")


def _place(element: etree._Element, places: Places) -> Place:
    """Place of the first paragraph of a row or cell; every cell has one."""
    return places.of(next(element.iter(P), element))


def _stands_out(row: etree._Element, table: etree._Element) -> bool:
    """Whether a row looks like a header: bold, shaded, or so by the style of the table."""
    if attribute(table, "tblPr/tblLook", "firstRow") in {"1", "true", "on"}:
        return True
    filled = [cell for cell in cells(row) if said(cell)]
    shaded = [attribute(cell, "tcPr/shd", "fill") not in {None, "auto", "FFFFFF"} for cell in filled]
    bold = [switched(run, "rPr/b") for cell in filled for run in cell.iter(R) if said(run)]
    return bool(filled) and (all(shaded) or all(bold))


def _pictures(root: etree._Element, places: Places) -> Iterator[Fault]:
    for element in root.iter(f"{W}drawing", _PICTURE):
        if next(element.iterancestors(_FALLBACK), None) is None and not _described(element):
            yield _warning(places.of(element), "Obraz nie ma tekstu alternatywnego.", _PICTURE_HINT)


def _described(picture: etree._Element) -> bool:
    """Whether a picture has an alternative text, is marked as decorative, or holds text itself."""
    if picture.tag == _PICTURE:
        shape = picture.getparent()
        return shape is not None and bool((shape.get("alt") or "").strip())
    about = picture.find(f"*/{_DRAWING}docPr")
    if about is None:
        return False
    if picture.find(f".//{W}txbxContent") is not None:
        return True
    ornament = about.find(f".//{_DECORATIVE}")
    told = (about.get("descr") or about.get("title") or "").strip()
    return bool(told) or (ornament is not None and ornament.get("val", "1") not in {"0", "false"})
