"""Who holds which office on a day, in lines for a person: what a standing file says of that day."""

from collections.abc import Iterator, Sequence
from datetime import date

from wkus_docs.field import fields_of
from wkus_docs.parts.strony.jednostka import Jednostka
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.standing.facts_of_office import HEADS
from wkus_docs.standing.organizacja import DaneOrganizacji
from wkus_docs.standing.standing_file import Standing
from wkus_docs.standing.urzad import Urzad, Urzednik
from wkus_docs.standing.wpis import all_on, in_succession, last_day, one_on


def holders(standing: Standing, day: date) -> tuple[str, ...]:
    """Return lines such as „Burmistrz Łap: Andrzej Maliszewski, do 6 maja 2029 r.”, the day first."""
    part = standing.part
    lines = list(_of_office(part, standing, day) if isinstance(part, Urzad) else _of_organisation(part, day))
    return (f"Dziś, {data_slownie(day)}:", *lines) if lines else ()


def _of_office(office: Urzad, standing: Standing, day: date) -> Iterator[str]:
    unit = Jednostka.model_validate(standing.known_on(day)["urzad.jednostka"].value)
    titles = {
        "kierownik": unit.funkcja_kierownika,
        "przewodniczacy_rady": unit.funkcja_przewodniczacego,
        "skarbnik": unit.funkcja_skarbnika,
    }
    for name in HEADS:
        entries: tuple[Urzednik, ...] = getattr(office, name)
        if entries:
            yield f"{titles[name]}: {_who(entries, day)}"
    for index in all_on(office.upowaznieni, day):
        one = office.upowaznieni[index]
        what = f", do czego: {one.zakres}" if one.zakres else ""
        yield f"Z upoważnienia: {one.imie_nazwisko}, {one.funkcja}{what}{_until(one.do)}"


def _who(entries: Sequence[Urzednik], day: date) -> str:
    """Return who holds an office, until when, and who comes next."""
    ordered = in_succession(entries)
    coming = next((one for _, one in ordered if one.od is not None and one.od > day), None)
    then = f"; od {data_slownie(coming.od)} {coming.imie_nazwisko}" if coming and coming.od else ""
    index = one_on(entries, day)
    if index is None:
        return f"nikt{then}"
    at = next(place for place, (own, _) in enumerate(ordered) if own == index)
    return f"{entries[index].imie_nazwisko}{_until(last_day(ordered, at))}{then}"


def _until(day: date | None) -> str:
    return f", do {data_slownie(day)}" if day else ""


def _of_organisation(organisation: object, day: date) -> Iterator[str]:
    assert isinstance(organisation, DaneOrganizacji)  # noqa: S101 – there are two kinds
    label = fields_of(DaneOrganizacji)["reprezentanci"].label
    signing = [organisation.reprezentanci[index] for index in all_on(organisation.reprezentanci, day)]
    names = "; ".join(f"{one.imie_nazwisko}, {one.funkcja}{_until(one.do)}" for one in signing)
    yield f"{label}: {names or 'nikt'}"
