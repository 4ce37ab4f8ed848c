"""Of which contest, offer and agreement a document of a case speaks: by the register first, then by what it says itself."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from wkus_docs.case.register import OfertaSprawy, Sprawa
from wkus_docs.case.statements import (
    AGREEMENT,
    CONTEST,
    OFFER,
    UNKNOWN,
    names_no_offer,
    offerors_of,
    own_key,
)
from wkus_docs.document import Document
from wkus_docs.polish.zwijanie import zwin

_FIRST_OF_A_CONTEST = 5
"""Step of the procedure from which on documents belong to a contest."""


@dataclass(frozen=True, slots=True)
class FiledOffer:
    """An offer of the register whose file is in the case, with the folded names of those who filed it."""

    offer: OfertaSprawy
    offerors: frozenset[str]


@dataclass(frozen=True, slots=True)
class Contests:
    """Contests of a case: the day on which each was announced, by its key, and the offers that are in the case."""

    announced: Mapping[str, date]
    filed: Sequence[FiledOffer] = ()


def key_of(
    register: Sprawa, file: str, document: Document, day: date | None, contests: Contests
) -> dict[str, str]:
    """Return the key of a document: what it says of itself, what the register says of its file, and what follows from both.

    A paper of a contest is of the last one announced by its day; who agreed on a common offer cannot know its number yet,
    so the agreement is of the offer of the same organisations.
    """
    found = own_key(document)
    if len(register.umowy) == 1 and AGREEMENT in found:
        found[AGREEMENT] = register.umowy[0].numer  # of another number it would be of no agreement at all
    for agreement in register.umowy:
        if _same_file(agreement.plik, file) or _same(found.get(AGREEMENT), agreement.numer):
            found |= {AGREEMENT: agreement.numer}
            found |= {OFFER: agreement.oferta} if agreement.oferta else {}
            found |= {CONTEST: agreement.nabor} if agreement.nabor else {}
    if (
        len(register.umowy) == 1
        and AGREEMENT in found
        and not register.umowy[0].oferta
        and len(register.oferty) == 1
    ):
        found.setdefault(OFFER, register.oferty[0].numer)
    for offer in register.oferty:
        if _same_file(offer.plik, file):
            found |= {OFFER: offer.numer, **({CONTEST: offer.nabor} if offer.nabor else {})}
    for contest in register.nabory:
        if _same_file(contest.ogloszenie, file):
            found[CONTEST] = contest.klucz
    if CONTEST not in found and _of_a_contest(document):
        found |= _contest(register, found, day, contests.announced)
    return found if OFFER in found else found | _offer_by_names(document, found, contests.filed)


def _offer_by_names(
    document: Document, found: Mapping[str, str], filed: Iterable[FiledOffer]
) -> dict[str, str]:
    """Return the offer of the very same organisations; one of them alone may have filed another."""
    names = offerors_of(document) if names_no_offer(type(document)) else frozenset()
    if not names:
        return {}
    same = [one for one in filed if one.offerors == names and of_one_contest(_contest_of(one), found)]
    return {OFFER: same[0].offer.numer if len(same) == 1 else UNKNOWN}


def _contest_of(one: FiledOffer) -> dict[str, str]:
    return {CONTEST: one.offer.nabor} if one.offer.nabor else {}


def _contest(
    register: Sprawa, found: Mapping[str, str], day: date | None, announced: Mapping[str, date]
) -> dict[str, str]:
    if len(register.nabory) == 1:
        return {CONTEST: register.nabory[0].klucz}
    of_offer = {one.nabor for one in _offers(register.oferty, found.get(OFFER)) if one.nabor}
    if AGREEMENT in found and len(of_offer) == 1:
        return {CONTEST: next(iter(of_offer))}
    begun = [(first, key) for key, first in announced.items() if day is not None and first <= day]
    return {CONTEST: max(begun)[1]} if begun else {}


def _offers(offers: Iterable[OfertaSprawy], number: str | None) -> Iterator[OfertaSprawy]:
    return (one for one in offers if _same(number, one.numer))


def _of_a_contest(document: Document) -> bool:
    steps = [stage.split()[0] for stage in document.about.stages]
    return any(step.isdigit() and int(step) >= _FIRST_OF_A_CONTEST for step in steps)


def of_one_contest(one: Mapping[str, str], other: Mapping[str, str]) -> bool:
    """Whether two keys are of the same contest, as far as both tell."""
    return CONTEST not in one or CONTEST not in other or zwin(one[CONTEST]) == zwin(other[CONTEST])


def _same_file(named: str | None, file: str) -> bool:
    return named is not None and named.strip().lower() == file.lower()


def _same(one: str | None, other: str | None) -> bool:
    return one is not None and other is not None and zwin(one) == zwin(other)
