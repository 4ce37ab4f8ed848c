"""What an office's file tells on a day, by the names of facts that fields of documents are bound to."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import cast

from wkus_docs.document import Part
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.reading import Place
from wkus_docs.standing.known import Known, Typed
from wkus_docs.standing.urzad import Urzad
from wkus_docs.standing.wpis import Wpis, all_on, in_succession, last_day, one_on

_NBSP = "\u00a0"
_DATES = frozenset({"od", "do"})
_UNDATED = ("rodzaj", "nazwa", "wojewodztwo", "nip", "regon", "nazwy")
HEADS = ("kierownik", "przewodniczacy_rady", "skarbnik")


def known_on(part: Part, typed: Typed, day: date | None, document: str) -> Mapping[str, Known]:
    """Return the facts of an office on a day; of the last entries where no day is known."""
    office = cast("Urzad", part)
    contact = _contact(office, typed, day, document)
    told = {
        "urzad.jednostka": _unit(office, typed, day),
        "urzad.dane_osobowe": _privacy(office, typed, day),
        "urzad.inspektor_z_adresem": _officer_in_one_line(office, typed, day),
        "urzad.kontakt": contact,
        "urzad.badanie": typed.together({"kontakt": contact}) if contact else None,
        "urzad.programy": typed.listed(_held(office.programy, "programy", typed, day)),
        "urzad.uchwala_o_konsultacjach": _resolution(office, typed, day),
        "urzad.uchwala_o_sposobie_w_bierniku": _resolution_in_words(office, typed, day),
        "urzad.ogloszenie_konsultacji": _announced(typed),
        "urzad.upowaznieni": typed.listed(_held(office.upowaznieni, "upowaznieni", typed, day)),
    }
    return {name: fact for name, fact in told.items() if fact is not None}


def _held_by_one(office: Urzad, name: str, typed: Typed, day: date | None) -> Known | None:
    """Return the one entry of a list that holds on a day."""
    index = one_on(getattr(office, name), day)
    return None if index is None else typed.at(name, index, without=_DATES)


def _held(entries: Sequence[Wpis], name: str, typed: Typed, day: date | None) -> list[Known]:
    """Return the entries of a list that hold on a day, side by side."""
    found = (typed.at(name, index, without=_DATES | {"zakres"}) for index in all_on(entries, day))
    return [one for one in found if one is not None]


def _unit(office: Urzad, typed: Typed, day: date | None) -> Known:
    """Return what a document says of its unit: what it is, how to reach it, who holds its offices."""
    known = {name: typed.at(name) for name in _UNDATED}
    reached = _held_by_one(office, "dane", typed, day)
    known |= {name: reached.within(name) for name in reached.value} if reached else {}
    known |= {name: _held_by_one(office, name, typed, day) for name in HEADS}
    lacking = {name: _nobody(office, name, typed, day) for name in HEADS if known[name] is None}
    return typed.together(known, lacking={name: why for name, why in lacking.items() if why is not None})


def _nobody(office: Urzad, name: str, typed: Typed, day: date | None) -> tuple[str, Place] | None:
    """Say why nobody holds an office on a day, though the file knows who held it, and where it says so."""
    ordered = in_succession(getattr(office, name))
    if not ordered or day is None:
        return None
    begun = [at for at, (_, one) in enumerate(ordered) if one.od is None or one.od <= day]
    at = begun[-1] if begun else 0
    index, entry = ordered[at]
    end = last_day(ordered, at)
    told = (
        f"ostatni wpis, {entry.imie_nazwisko}, kończy się {data_slownie(end)}"
        if begun and end is not None
        else f"pierwszy wpis, {entry.imie_nazwisko}, zaczyna się {data_slownie(entry.od)}"
    )
    place = typed.at(name, index)
    assert place is not None  # noqa: S101 – the entry was read from there
    return (
        f"W pliku {typed.file} nikt nie pełni tej funkcji na dzień {data_slownie(day)}: {told}",
        place.place,
    )


def _privacy(office: Urzad, typed: Typed, day: date | None) -> Known | None:
    """Return the officer, and what is usually said of personal data beside."""
    officer = _held_by_one(office, "inspektor", typed, day)
    if officer is None:
        return None
    usual = {
        "odbiorcy": typed.at("odbiorcy_danych"),
        "okres_przechowywania": typed.at("okres_przechowywania"),
    }
    named = {name: officer.within(name) for name in officer.value}
    return replace(typed.together(named | usual, usual=frozenset(usual)), one=True)


def _officer_in_one_line(office: Urzad, typed: Typed, day: date | None) -> Known | None:
    """Return the officer with the address, as an agreement names them: „Marek Zalewski, iod@lapy.example”."""
    officer = _held_by_one(office, "inspektor", typed, day)
    if officer is None:
        return None
    return Known(f"{officer.value['inspektor']}, {officer.value['email_inspektora']}", {(): officer.place})


def _contact(office: Urzad, typed: Typed, day: date | None, document: str) -> Known | None:
    """Return the contact for a document: the one told for it, else the first one told for all."""
    held = [(index, office.kontakty[index]) for index in all_on(office.kontakty, day)]
    named = [index for index, one in held if document in one.dokumenty]
    others = [index for index, one in held if not one.dokumenty]
    found = [*named, *others][:1]
    told = typed.at("kontakty", found[0], without=_DATES | {"dokumenty"}) if found else None
    return replace(told, one=True) if told else None


def _resolution(office: Urzad, typed: Typed, day: date | None) -> Known | None:
    told = _held_by_one(office, "uchwala_o_konsultacjach", typed, day)
    return replace(told, one=True) if told else None


def _resolution_in_words(office: Urzad, typed: Typed, day: date | None) -> Known | None:
    """Return the resolution on consultations in the accusative, as a resolution that rests on it names it."""
    index = one_on(office.uchwala_o_konsultacjach, day)
    if index is None:
        return None
    act, place = office.uchwala_o_konsultacjach[index], typed.at("uchwala_o_konsultacjach", index)
    adopted = data_slownie(act.data_uchwaly).replace(_NBSP, " ")
    words = f"uchwałę nr {act.numer} {office.jednostka.rada_dopelniacz} z dnia {adopted} w sprawie {act.przedmiot}"
    return Known(words, {(): place.place}) if place else None


def _announced(typed: Typed) -> Known | None:
    """Return where the office announces consultations: one item a place, without a day."""
    told = typed.at("miejsca_publikacji")
    if told is None:
        return None
    items = [
        typed.together({"miejsce": typed.at("miejsca_publikacji", index)}) for index in range(len(told.value))
    ]
    return typed.together({"ogloszenie": typed.listed(items)})
