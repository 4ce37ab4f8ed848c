"""From the data of the act in force and the data as they are to be: the data of the document that makes the change."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from wkus_docs.amending.applied import NoSuchUnitError, applied
from wkus_docs.amending.change import Change
from wkus_docs.amending.changes import changes_between
from wkus_docs.amending.consolidated import consolidated
from wkus_docs.amending.data import changes_of, of_an_act, of_an_agreement, units_in_words
from wkus_docs.amending.reading import read
from wkus_docs.amending.unit import Piece
from wkus_docs.checking import Checked
from wkus_docs.document import Document
from wkus_docs.earlier_documents import begin
from wkus_docs.errors import ComparisonError
from wkus_docs.parts.strony.zmiany_aktu import UstawaPodstawy, ZmianyAktu
from wkus_docs.procedures.mending import NAPRAWA
from wkus_docs.rendering import render
from wkus_docs.taken import as_typed
from wkus_docs.word.text import text

_COUNCIL, _EXECUTIVE, _NOTICE, _AGREEMENT = "uchwała", "zarządzenie", "ogłoszenie", "umowa"
_MADE_BY = {
    _COUNCIL: "uchwala_zmieniajaca",
    _EXECUTIVE: "zarzadzenie_zmieniajace",
    _NOTICE: "zarzadzenie_zmieniajace",
    _AGREEMENT: "aneks_umowy",
}
"""Kinds of documents that are amended, with the document that does it."""
_UNISSUED = re.compile("…|\\.{3}")
_NAMED_IN_A_BASIS = frozenset(one.value for one in UstawaPodstawy)
_BASIS = re.compile(r"^\[(?:PodstawaPrawna|Akapit)\] (.*\b[Nn]a podstawie .*)$", re.MULTILINE)
_ANNEX_OF = re.compile(r"Załącznik(?: nr \d+)? do \w+ nr (\S+) ")


@dataclass(frozen=True, slots=True)
class Amended:
    """The data file of the amending document, its name in the catalog, the changes, and what was left out, in words."""

    slug: str
    data: str
    changes: tuple[Change, ...]
    remarks: tuple[str, ...]
    _title: str
    _pieces: tuple[Piece, ...]

    def consolidated(self, day: date) -> bytes:
        """Return the whole text of the act with its changes, as a Word file of a day."""
        return consolidated(self._title, self._pieces, day)


def amend(old: Checked, new: Checked, earlier: Sequence[Checked] = ()) -> Amended:
    """Return what makes the new version of an act out of the old one.

    Both are data of one type without errors; the old one is in force. ``earlier`` are the acts that have amended it, in their
    order: the old data are then those of the act as it was first issued, and its units have the numbers that those acts gave
    them. Raises ComparisonError where the data are not such, where nothing changes, or where such a document is not mended
    by an amendment.
    """
    before, after = _documents(old, new)
    slug = _made_by(old)
    pieces = (
        _as_amended(tuple(_read(before)), [_amending(one, before) for one in earlier]),
        tuple(_read(after)),
    )
    found = changes_between(*pieces, words=slug != _MADE_BY[_AGREEMENT])
    if not found.changes:
        said = " ".join(found.remarks)
        raise ComparisonError(f"Nie ma czego zmieniać: przepisy obu wersji brzmią tak samo. {said}".strip())
    told = (
        _of_an_annex(found.changes, pieces[0])
        if slug == _MADE_BY[_AGREEMENT]
        else _of_an_act(old, found.changes, pieces[0])
    )
    if earlier:
        told["zmieniany"]["wczesniejsze_zmiany"] = [_earlier(one) for one in earlier]
    begun = begin(slug, (old,), told=told)
    return Amended(
        slug,
        begun.text,
        found.changes,
        found.remarks,
        before.tytul_dokumentu,
        applied(pieces[0], found.changes),
    )


def _documents(old: Checked, new: Checked) -> tuple[Document, Document]:
    if old.document is None or new.document is None:
        wrong = old if old.document is None else new
        raise ComparisonError(
            f"{wrong.source.name}: w danych są błędy, więc nie wiadomo, co mówi akt (wkus sprawdz)."
        )
    if type(old.document) is not type(new.document):
        raise ComparisonError(
            f"{old.source.name} to „{old.type.title}”, a {new.source.name} „{new.type.title}”: to nie dwie wersje jednego aktu."
        )
    number = getattr(old.document, "numer", "") or ""
    if _UNISSUED.search(str(number)):
        raise ComparisonError(
            f"{old.source.name} to projekt bez numeru: popraw go wprost, zmienia się akt wydany."
        )
    return old.document, new.document


def _amending(one: Checked, amended: Document) -> ZmianyAktu:
    """Return an earlier amending act. Raises ComparisonError where it is none, or amends another act."""
    document = one.document
    if not isinstance(document, ZmianyAktu):
        raise ComparisonError(
            f"{one.source.name} nie jest plikiem uchwały albo zarządzenia, które zmieniło ten akt, albo ma błędy (wkus sprawdz)."
        )
    number = str(getattr(amended, "numer", ""))
    if document.zmieniany.numer != number:
        raise ComparisonError(f"{one.source.name} zmienia akt nr {document.zmieniany.numer}, a nie {number}.")
    return document


def _as_amended(pieces: tuple[Piece, ...], earlier: Sequence[ZmianyAktu]) -> tuple[Piece, ...]:
    for one in earlier:
        try:
            pieces = applied(pieces, changes_of(one))
        except NoSuchUnitError as fault:
            raise ComparisonError(
                f"Wcześniejsza zmiana mówi o czymś, czego w akcie nie ma: {fault}. Podaj akt w pierwotnym brzmieniu i wszystkie "
                "jego zmiany po kolei."
            ) from fault
    return pieces


def _earlier(one: Checked) -> dict[str, Any]:
    document = one.document
    told = {
        "numer": getattr(document, "numer", None),
        "data_aktu": None if document is None else as_typed(document.data_dokumentu),
    }
    return {name: value for name, value in told.items() if value}


def _made_by(old: Checked) -> str:
    kind = old.type.model.about.kind
    if "zmieniajac" in old.type.slug or kind == "aneks":
        raise ComparisonError(
            f"{old.source.name} sam zmienia inny akt. Zmień akt pierwotny, w brzmieniu, które ma po zmianach."
        )
    if kind not in _MADE_BY:
        way = NAPRAWA.get(old.type.slug)
        said = f" Naprawia się go tak: {way.czym}." if way else ""
        raise ComparisonError(f"Dokumentu „{old.type.title}” nie zmienia się przepisem zmieniającym.{said}")
    return _MADE_BY[kind]


def _read(document: Document) -> Iterator[Piece]:
    yield from read(text(render(document, data=False)))


def _of_an_act(old: Checked, changes: tuple[Change, ...], pieces: tuple[Piece, ...]) -> dict[str, Any]:
    document = old.document
    printed = text(render(document, data=False)) if document is not None else ""
    told = {
        "zmieniany": {**dict(_amended(document, printed, pieces)), "dokument": old.type.slug},
        "podstawy": list(_basis(old, printed)),
        "zmiany": of_an_act(changes),
    }
    return {name: value for name, value in told.items() if value}


def _amended(document: Any, printed: str, pieces: tuple[Piece, ...]) -> Iterator[tuple[str, Any]]:
    kind = type(document).about.kind
    annex_of = _ANNEX_OF.search(printed.replace("\N{NO-BREAK SPACE}", " ")) if kind == _NOTICE else None
    if kind == _NOTICE and annex_of is None:
        yield "rodzaj", "ogłoszenie"
    number = annex_of[1] if annex_of else getattr(document, "numer", None)
    if number:
        yield "numer", str(number)
    yield "data_aktu", as_typed(document.data_dokumentu)
    subject = getattr(document, "przedmiot", None)
    if isinstance(subject, str) and kind != _NOTICE:
        yield "przedmiot", subject.replace("\N{NO-BREAK SPACE}", " ")
    if "program" in type(document).__name__.casefold() and hasattr(document, "okres"):
        yield "obowiazuje_do", as_typed(document.okres.do)
    yield "jednostki", list(units_in_words(pieces))


def _basis(old: Checked, printed: str) -> Iterator[dict[str, str]]:
    """Yield the provisions that the act itself names, but for those of competence, which the amending act names anew."""
    found = _BASIS.search(printed)
    named = found[1].replace("\N{NO-BREAK SPACE}", " ") if found else ""
    for basis in old.type.model.about.legal_basis:
        provision = basis.provision
        if (
            provision.akt.klucz in _NAMED_IN_A_BASIS
            and provision.jednostka.replace("\N{NO-BREAK SPACE}", " ") in named
        ):
            yield {
                "akt": provision.akt.klucz,
                "przepis": provision.jednostka.replace("\N{NO-BREAK SPACE}", " "),
            }


def _of_an_annex(changes: tuple[Change, ...], pieces: tuple[Piece, ...]) -> dict[str, Any]:
    return {"zmiany_brzmienia": of_an_agreement(changes), "jednostki_umowy": list(units_in_words(pieces[:1]))}
