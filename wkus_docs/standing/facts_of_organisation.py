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
_SAID_OTHERWISE = ("podstawa_statutowa", "dotychczasowa_dzialalnosc", "zasoby", "cele_statutowe")


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
        **{f"organizacja.{name}": typed.at(name) for name in _SAID_OTHERWISE},
    }
    return {name: fact for name, fact in told.items() if fact is not None}
