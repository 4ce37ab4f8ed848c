"""What an office's file tells on a day, by the names of facts that fields of documents are bound to."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import cast

from wkus_docs.document import Part
from wkus_docs.field import fields_of
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.standing.known import Known, Typed
from wkus_docs.standing.urzad import KontaktUrzedu, Urzad
from wkus_docs.standing.wpis import Wpis, all_on, in_succession, last_day, one_on

_DATES = frozenset({"od", "do"})
_UNDATED = ("rodzaj", "nazwa", "wojewodztwo", "nip", "regon", "nazwy")
_HEADS = ("kierownik", "przewodniczacy_rady", "skarbnik")


def known_on(part: Part, typed: Typed, day: date | None, document: str) -> Mapping[str, Known]:
    """Return the facts of an office on a day; of the last entries where no day is known."""
    office = cast("Urzad", part)
    told = {
        "urzad.jednostka": _unit(office, typed, day),
        "urzad.dane_osobowe": _privacy(office, typed, day),
        "urzad.inspektor_z_adresem": _officer_in_one_line(office, typed, day),
        "urzad.kontakt": _contact(office, typed, day, document),
        "urzad.programy": typed.listed(_held(office.programy, "programy", typed, day)),
        "urzad.uchwala_o_konsultacjach": _held_by_one(office, "uchwala_o_konsultacjach", typed, day),
        "urzad.miejsca_ogloszenia": _places(typed),
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
    known |= {name: reached.within(name) for name in (reached.value if reached else ())}
    known |= {name: _held_by_one(office, name, typed, day) for name in _HEADS}
    lacking = {name: _nobody(office, name, typed, day) for name in _HEADS if known[name] is None}
    return typed.together(known, lacking={name: why for name, why in lacking.items() if why})


def _nobody(office: Urzad, name: str, typed: Typed, day: date | None) -> str:
    """Say why nobody holds an office on a day, though the file knows who held it."""
    entries = getattr(office, name)
    if not entries or day is None:
        return ""
    label = fields_of(Urzad)[name].label
    on = f"W pliku {typed.file} w polu „{label}” nie ma nikogo na {data_slownie(day)}"
    ordered = in_succession(entries)
    begun = [at for at, (_, one) in enumerate(ordered) if one.od is None or one.od <= day]
    if not begun:
        _, first = ordered[0]
        return f"{on}: pierwszy wpis, {first.imie_nazwisko}, zaczyna się {data_slownie(first.od)}"
    end = last_day(ordered, begun[-1])
    assert end is not None  # noqa: S101 – an entry that goes on would hold on that day
    return f"{on}: ostatni wpis, {ordered[begun[-1]][1].imie_nazwisko}, kończy się {data_slownie(end)}"


def _privacy(office: Urzad, typed: Typed, day: date | None) -> Known | None:
    """Return the officer, and what is usually said of personal data beside."""
    officer = _held_by_one(office, "inspektor", typed, day)
    if officer is None:
        return None
    usual = {"odbiorcy": typed.at("odbiorcy_danych"), "okres_przechowywania": typed.at("okres_przechowywania")}
    named = {name: officer.within(name) for name in officer.value}
    return typed.together(named | usual, usual=frozenset(usual))


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
    return typed.at("kontakty", found[0], without=_DATES | _own_fields(KontaktUrzedu)) if found else None


def _own_fields(model: type[Part]) -> frozenset[str]:
    """Return the fields that an entry has beside those of the group it dates."""
    return frozenset({"dokumenty"} & set(fields_of(model)))


def _places(typed: Typed) -> Known | None:
    """Return where the office announces, one item a place."""
    places = typed.at("miejsca_publikacji")
    if places is None:
        return None
    items = [Known({"miejsce": place}, {(): where, ("miejsce",): where})
             for place, where in ((value, places.places.get((index,), places.place)) for index, value in enumerate(places.value))]
    return typed.listed(items)
