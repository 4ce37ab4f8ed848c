"""What the documents of one case tell, by the names of facts: drafts and replaced versions are left out."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Any

from wkus_docs.case.annual.figure import Figure, Origin, unknown
from wkus_docs.case.case import Case
from wkus_docs.case.contradictions import Said
from wkus_docs.case.entry import Entry, State
from wkus_docs.case.register import NAME
from wkus_docs.case.statements import AGREEMENT, CONTEST, OFFER
from wkus_docs.document import Document
from wkus_docs.errors import Loc
from wkus_docs.facts.registry import label_of
from wkus_docs.field import fields_of
from wkus_docs.field.places import in_words
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.scalars.kwota import amount

_COUNT = frozenset({State.READY, State.ISSUED, State.RECEIVED})
_DRAFTS = frozenset({State.DRAFT, State.UNREADABLE})
_YEAR = "rok"
_OWN_SOURCES: Mapping[str, tuple[str, ...]] = {
    "umowa": ("umowa_", "aneks_"),
    "zadanie": ("umowa_", "aneks_"),
    "sprawozdanie": ("sprawozdanie_",),
}
"""Types of documents, by how their names begin, that tell the facts of a scope first hand; others repeat them."""


@dataclass(frozen=True)
class ToldFacts:
    """The facts of a case, asked by name and key."""

    case: Case
    until: date
    """The day of which the report speaks: what was written later is not known yet."""

    @property
    def folder(self) -> str:
        """Name of the folder of the case: it tells its files from those of the others."""
        return self.case.folder.resolve().name

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """Documents that count: neither drafts nor versions that a later one replaced."""
        return tuple(one for one in self.case.documents if self._counts(one) and one.document is not None)

    def _counts(self, entry: Entry) -> bool:
        known = entry.day is None or entry.day <= self.until
        return entry.state in _COUNT and not entry.replaced_by and known

    @cached_property
    def left_out(self) -> tuple[str, ...]:
        """Files that tell nothing here: drafts, and those that cannot be read."""
        return tuple(one.file for one in self.case.documents if one.state in _DRAFTS)

    @cached_property
    def _said(self) -> dict[str, list[Said]]:
        found: dict[str, list[Said]] = {}
        for one in self.case.said:
            if (
                (one.entry.told_by_hand or self._counts(one.entry))
                and not one.statement.before
                and not one.statement.quoted
            ):
                found.setdefault(one.statement.fact, []).append(one)
        return found

    def all(self, fact: str, **key: str | None) -> list[Said]:
        """Return who tells a fact of a key, in the order of the procedure; a scope that is None is told by nobody."""
        return [
            one
            for one in self._said.get(fact, ())
            if all(_same(one.statement.key.get(scope), value) for scope, value in key.items())
        ]

    def all_of(self, fact: str) -> list[Said]:
        """Return who tells a fact, of whatever key."""
        return list(self._said.get(fact, ()))

    def all_with(self, fact: str, scope: str, value: str) -> list[Said]:
        """Return who tells a fact of one agreement, offer or contest, whatever else the key says."""
        return [one for one in self.all_of(fact) if _same(one.statement.key.get(scope), value)]

    def amount(self, said: Said) -> Decimal | None:
        """Return what somebody tells as a number; None where it is none."""
        return as_amount(said.statement.value)

    def facts(self) -> frozenset[str]:
        """Names of the facts that are told."""
        return frozenset(self._said)

    def last(self, fact: str, **key: str | None) -> Said | None:
        """Return who tells a fact last, by the day of the document: what an annex or a later report says holds."""
        found = self.all(fact, **key)
        return max(found, key=_order, default=None)

    def text(self, fact: str, **key: str | None) -> str | None:
        """Return a fact as text; None where nobody tells it or it is a group."""
        one = self.last(fact, **key)
        return one.statement.value if one and isinstance(one.statement.value, str) else None

    def sum_of(self, fact: str, *, why: str, **key: str | None) -> Figure:
        """Return an amount as it is told last, with its origin; ``why`` says what is missing where nobody tells it."""
        one = self.last(fact, **key)
        value = None if one is None else as_amount(one.statement.value)
        return unknown(why) if one is None or value is None else Figure(value, (self.origin(one, value),))

    def sum_of_year(self, fact: str, listed: str, key: Mapping[str, str | None], why: str) -> Figure:
        """Return the amount of a year, which one document tells alone and another in a list of years, as it is told last."""
        found: list[tuple[Said, Decimal, Loc]] = [
            (one, value, one.statement.loc)
            for one in self.all(fact, **key)
            if (value := as_amount(one.statement.value)) is not None
        ]
        whole = {scope: value for scope, value in key.items() if scope != _YEAR}
        for one in self.all(listed, **whole):
            for index, item in enumerate(
                one.statement.value if isinstance(one.statement.value, list) else ()
            ):
                if isinstance(item, dict) and item.get(_YEAR) == key[_YEAR]:
                    value = as_amount(item.get("kwota"))
                    found += [] if value is None else [(one, value, (*one.statement.loc, index))]
        if not found:
            return unknown(why)
        said, value, loc = max(found, key=lambda one: _order(one[0]))
        return Figure(value, (self.origin(said, value, loc),))

    def origin(self, one: Said, value: Decimal, loc: Loc = ()) -> Origin:
        """Return where a statement stands."""
        if one.entry.told_by_hand:
            return Origin(value, f"rejestr sprawy ({self.folder}/{NAME})", self._told_by_hand(one))
        return Origin(value, self.named(one.entry), _place_of(one, loc or one.statement.loc))

    def _told_by_hand(self, one: Said) -> str:
        index = one.statement.loc[1]
        return self.case.register.fakty[index].zrodlo if isinstance(index, int) else ""

    def named(self, entry: Entry) -> str:
        """Return a document as a clerk finds it: its title, day and file."""
        day = f" z {data_slownie(entry.day).replace(chr(160), ' ')}" if entry.day else ""
        return f"{entry.title}{day} ({self.folder}/{entry.file})"

    def contests(self) -> tuple[str | None, ...]:
        """Return the keys of the contests: those of the register; None for the only one that has no key."""
        keys = tuple(one.klucz for one in self.case.register.nabory)
        return keys or ((None,) if self.all("konkurs.tytul") else ())

    def agreements(self) -> tuple[str, ...]:
        """Return the numbers of the agreements that the register or a document tells."""
        told = [one.numer for one in self.case.register.umowy]
        told += [one.statement.key[AGREEMENT] for one in self._with(AGREEMENT)]
        return tuple({zwin(number): number for number in reversed(told)}.values())[::-1]

    def contest_of(self, agreement: str) -> str | None:
        """Return the contest an agreement comes of: by the register, by the documents, or the only one there may be."""
        register = self.case.register
        own = [one for one in register.umowy if _same(one.numer, agreement)]
        told = [one.nabor for one in own]
        told += [
            one.statement.key.get(CONTEST)
            for one in self._with(AGREEMENT)
            if _same(one.statement.key[AGREEMENT], agreement)
        ]
        filed = [
            one.nabor for one in register.oferty for of in own if of.oferta and _same(of.oferta, one.numer)
        ]
        told += filed if len(filed) == 1 else []  # every contest counts its offers from the beginning
        told += [register.nabory[0].klucz] if own and len(register.nabory) == 1 else []
        return next((key for key in told if key), None)

    def offer_of(self, agreement: str) -> str | None:
        """Return the offer an agreement comes of; None where nothing tells it."""
        told = [one.oferta for one in self.case.register.umowy if _same(one.numer, agreement) and one.oferta]
        keys = (
            one.statement.key.get(OFFER)
            for one in self._with(AGREEMENT)
            if _same(one.statement.key[AGREEMENT], agreement)
        )
        return next((key for key in (*told, *keys) if key), None)

    def _with(self, scope: str) -> Iterator[Said]:
        return (one for said in self._said.values() for one in said if scope in one.statement.key)


def _order(one: Said) -> tuple[bool, bool, int, int]:
    first_hand = one.entry.slug.startswith(_OWN_SOURCES.get(one.statement.fact.partition(".")[0], ("",)))
    return (not one.entry.told_by_hand, first_hand, one.day.toordinal() if one.day else 0, one.rank)


def _same(told: str | None, asked: str | None) -> bool:
    return told is None if asked is None else told is not None and zwin(told) == zwin(asked)


def as_amount(value: Any) -> Decimal | None:
    """Return a number as it was typed; None where it is none."""
    try:
        return amount(value)
    except ValueError:
        return None


def place_in(entry: Entry, loc: tuple[str | int, ...]) -> str:
    """Return a place of a document in words."""
    return in_words(type(entry.document), loc) if entry.document is not None else ".".join(map(str, loc))


def _place_of(one: Said, loc: Loc) -> str:
    document = one.entry.document
    return place_in(one.entry, loc) if document is None else placed(document, loc, one.statement.fact)


def placed(document: Document, loc: Loc, fact: str) -> str:
    """Return a place of a document in words; one that the document computes is called as the fact it holds."""
    kind = type(document)
    return in_words(kind, loc) if loc[0] in fields_of(kind) else label_of(fact)
