"""What an organisation's file tells on a day, by the names of facts that fields of documents are bound to."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import cast

from wkus_docs.document import Part
from wkus_docs.field import fields_of
from wkus_docs.parts.strony.organizacja import Organizacja
from wkus_docs.standing.known import Known, Typed
from wkus_docs.standing.organizacja import DaneOrganizacji
from wkus_docs.standing.wpis import all_on

_DATES = frozenset({"od", "do"})
_SAID_OTHERWISE = ("podstawa_statutowa", "zasoby", "cele_statutowe")


def known_on(part: Part, typed: Typed, day: date | None, document: str) -> Mapping[str, Known]:  # noqa: ARG001 – an organisation has one contact for all
    """Return the facts of an organisation on a day; of the entries without an end where no day is known."""
    organisation = cast("DaneOrganizacji", part)
    signing = [
        typed.at("reprezentanci", index, without=_DATES) for index in all_on(organisation.reprezentanci, day)
    ]
    named = {name: typed.at(name) for name in (*fields_of(Organizacja), "liczba_podpisow")}
    named["reprezentanci"] = typed.listed([one for one in signing if one is not None])
    contacts = all_on(organisation.kontakty, day)
    contact = typed.at("kontakty", contacts[0], without=_DATES) if contacts else None
    told = {
        "organizacja": typed.together(named),
        "organizacja.kontakt": replace(contact, one=True) if contact else None,
        "organizacja.dotychczasowa_dzialalnosc": _done_so_far(organisation, typed),
        **{f"organizacja.{name}": typed.at(name) for name in _SAID_OTHERWISE},
    }
    return {name: fact for name, fact in told.items() if fact is not None}


def _done_so_far(organisation: DaneOrganizacji, typed: Typed) -> Known | None:
    """Return what the organisation has done in its own words, else the tasks it lists, a line each."""
    listed = typed.at("zadania")
    if organisation.dotychczasowa_dzialalnosc or listed is None or not organisation.zadania:
        return typed.at("dotychczasowa_dzialalnosc")
    lines = "\n".join(task.wiersz for task in organisation.zadania)
    return Known(lines.replace("\u00a0", " "), {(): listed.place})
