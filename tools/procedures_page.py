"""The page of procedures: each as a table of steps, the conditions they depend on, and how each document is mended."""

from collections.abc import Iterator, Mapping

from manual_page import MADE, joined, table

from wkus_docs.document import DocumentType
from wkus_docs.procedures import (
    NAPRAWA,
    ZAKRESY,
    Dokument,
    Jest,
    Krok,
    Kto,
    Naprawa,
    Procedura,
    Rodzaj,
    Warunek,
    Zrodlo,
    procedures,
    warunki,
)

_INTRO = """Kto i w jakiej kolejności sporządza dokumenty, kiedy dokument jest potrzebny i jak się go naprawia, gdy został już wydany albo
otrzymany. Kroki trzech modeli WKUS są rekonstrukcją: kolejność wynika z ustaw i z układu tych narzędzi, oryginału nie udostępniono.

„Zawsze” znaczy, że krok należy do każdej sprawy. „Gdy…” zależy od odpowiedzi na pytanie z tabeli warunków; dopóki nie ma dokumentu,
który odpowiada, odpowiedź nie jest znana i można podać ją samemu. Organ wykonawczy to wójt, burmistrz, prezydent miasta albo zarząd;
organ stanowiący to rada albo sejmik. W ponownym konkursie dokumenty konkursu powstają od nowa."""

_CONTEST = "nabor"
"""A scope that the page tells once, in its introduction."""

_CONDITIONS = """Pytanie, od którego zależy krok albo dokument, i dokumenty, które na nie odpowiadają, po kolei: liczy się pierwszy, który wie.
Gdy dokumentów jednego rodzaju jest kilka, wystarczy jeden, który mówi „tak”."""

_MENDING = """Wydanego dokumentu się nie przerabia, a otrzymanego nie poprawia za nadawcę. Gdzie nie ma podstawy, przepis milczy: podany sposób
jest zwyczajowy."""


def page(catalog: Mapping[str, DocumentType]) -> str:
    """Return the page as Markdown."""
    blocks = [block for one in procedures.values() for block in _procedure(one, catalog)]
    mended = [_mending_row(catalog[slug], how, catalog) for slug, how in NAPRAWA.items()]
    asked = [(f"`{one.id}`", one.pytanie, _answers(one, catalog)) for one in warunki.values()]
    return joined(
        MADE,
        "# Procedury",
        _INTRO,
        *blocks,
        "## Warunki",
        _CONDITIONS,
        table(("warunek", "pytanie", "co odpowiada"), asked),
        "## Jak naprawić dokument wydany albo otrzymany",
        _MENDING,
        table(("dokument", "jak", "kto", "podstawa", "uwaga"), mended),
    )


def _procedure(procedure: Procedura, catalog: Mapping[str, DocumentType]) -> Iterator[str]:
    yield f"## {procedure.tytul}"
    yield f"Nazwa w pliku sprawy: `{procedure.id}`. Źródło: {procedure.zrodlo}."
    rows = [_step_row(krok, procedure, catalog) for krok in procedure.kroki]
    yield table(("krok", "co", "kto", "dokumenty", "kiedy"), rows)


def _step_row(
    krok: Krok, procedure: Procedura, catalog: Mapping[str, DocumentType]
) -> tuple[str, str, str, str, str]:
    papers = [_document(one, krok, catalog) for one in krok.dokumenty]
    papers += [f"{paper} (nie ma wzoru)" for paper in krok.inne]
    told = f"**{krok.tytul}.** {krok.opis}".strip()
    if krok.wroc:
        told = f"{told} Dalej: krok {procedure[krok.wroc].numer}."
    when = f"gdy {krok.warunek.slowami}" if krok.warunek.warunki else "zawsze"
    return krok.numer, told, _who(krok.kto), " · ".join(papers) or "–", when


def _document(one: Dokument, krok: Krok, catalog: Mapping[str, DocumentType]) -> str:
    notes = [ZAKRESY[scope] for scope in one.zakresy if scope != _CONTEST]
    if one.kto and one.kto != krok.kto:
        notes.append(f"sporządza: {_who(one.kto)}")
    if one.dobrowolny:
        notes.append("nieobowiązkowo")
    if one.warunek.warunki:
        notes.append(f"gdy {one.warunek.slowami}")
    told = f" ({'; '.join(notes)})" if notes else ""
    return f"{_link(one.slug, catalog)}{told}"


def _mending_row(
    kind: DocumentType, how: Naprawa, catalog: Mapping[str, DocumentType]
) -> tuple[str, str, str, str, str]:
    papers = ", ".join(_link(slug, catalog) for slug in how.dokumenty if slug != kind.slug)
    act = f"{how.czym} ({papers})" if papers else how.czym
    basis = "–"
    if how.przepis is not None:
        basis = f"{how.przepis}{' (z pamięci, do sprawdzenia)' if how.przepis.pewnosc.slaba else ''}"
    return _link(kind.slug, catalog), act, _who(how.kto), basis, how.uwaga or "–"


def _answers(one: Warunek, catalog: Mapping[str, DocumentType]) -> str:
    return "; ".join(_answer(source, catalog) for source in one.zrodla)


def _answer(source: Zrodlo, catalog: Mapping[str, DocumentType]) -> str:
    where = f" `{source.way}`" if source.way else ""
    said = [
        f"{words} → {'tak' if answer else 'nie'}"
        for words, answer in (
            (_asked(source.jest), source.gdy_tak),
            ("inaczej", None if source.jest.rodzaj is Rodzaj.ISTNIEJE else source.gdy_nie),
        )
        if answer is not None
    ]
    return f"{_link(source.slug, catalog)}{where}: {', '.join(said)}"


def _asked(jest: Jest) -> str:
    words = {
        Rodzaj.ISTNIEJE: "jest w sprawie",
        Rodzaj.PRAWDA: "tak",
        Rodzaj.NIEPUSTE: "podano",
        Rodzaj.KILKA: "więcej niż jedna pozycja",
        Rodzaj.ROWNE: f"`{jest.wobec}`",
        Rodzaj.WIEKSZE_OD: f"więcej niż `{jest.wobec}`" if jest.wobec else "więcej niż 0",
    }
    return words[jest.rodzaj]


def _who(kto: tuple[Kto, ...]) -> str:
    return ", ".join(one.etykieta for one in kto)


def _link(slug: str, catalog: Mapping[str, DocumentType]) -> str:
    return f"[{catalog[slug].title}](dokumenty/{slug}.md)"
