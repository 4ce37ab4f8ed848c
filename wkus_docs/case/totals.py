"""Sums over the agreements of a case that a bound holds together: the grants of a year within the limit and the money of it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from wkus_docs.case.contradictions import AMENDING, Said, of_one_case
from wkus_docs.case.messages import between_problem, where
from wkus_docs.case.statements import AGREEMENT
from wkus_docs.errors import Problem
from wkus_docs.law import acts
from wkus_docs.law.act import Provision
from wkus_docs.polish.zapis import kwota_zapis
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.scalars.kwota import amount

_YEAR = "rok"
_AGREED = frozenset({"umowa_wieloletnia", *AMENDING})


@dataclass(frozen=True, slots=True)
class Total:
    """The amounts of all agreements of a year are together within a bound of that year. ``words`` name the bound.

    ``by`` are the types that set the bound; facts told by hand set it too.
    """

    amounts: str
    bound: str
    by: tuple[str, ...]
    words: str
    provision: Provision


TOTALS = (
    Total(
        "umowa.dotacja_roku",
        "wpf.limit_roku",
        ("karta_przedsiewziecia_wpf",),
        "limit wydatków przedsięwzięcia w prognozie",
        acts["ufp"]["art. 226 ust. 3 pkt 4"],
    ),
    Total(
        "umowa.dotacja_roku",
        "konkurs.pula_roku",
        ("ogloszenie_konkursu_wieloletniego",),
        "pula konkursu",
        acts["udpp"]["art. 13 ust. 2 pkt 2"],
    ),
)


def over_the_bound(said: Iterable[Said]) -> Iterator[Problem]:
    """Yield the years in which the agreements of a case take more together than there is, at the one that was last agreed."""
    stated = [one for one in said if not (one.statement.before or one.statement.quoted)]
    for total in TOTALS:
        bounds = [one for one in stated if one.statement.fact == total.bound and _sets(one, total.by)]
        agreed = _last_of_each(
            one
            for one in stated
            if one.statement.fact == total.amounts and _sets(one, _AGREED) and AGREEMENT in one.statement.key
        )
        for bound in _last_of_each(bounds):
            yield from _over(total, bound, agreed)


def _over(total: Total, bound: Said, agreed: Iterable[Said]) -> Iterator[Problem]:
    known = [
        one
        for one in agreed
        if one.statement.key.get(_YEAR) == bound.statement.key.get(_YEAR)
        and of_one_case(bound.statement.key, one.statement.key)
    ]
    most = _amount(bound)
    together = sum((_amount(one) or Decimal(0) for one in known), Decimal(0))
    if len(known) > 1 and most is not None and together > most:
        last = max(known, key=lambda one: (one.day or date.min, one.entry.file))
        numbers = ", ".join(sorted(one.statement.key[AGREEMENT] for one in known))
        yield between_problem(
            last,
            f"Dotacje na {bound.statement.key[_YEAR]} r. z umów {numbers} to razem {kwota_zapis(together)}, a {total.words} to "
            f"{kwota_zapis(most)} ({where(bound)}): o {kwota_zapis(together - most)} za dużo.",
            str(total.provision),
        )


def _sets(one: Said, slugs: Iterable[str]) -> bool:
    return _YEAR in one.statement.key and (one.entry.told_by_hand or one.entry.slug in slugs)


def _last_of_each(found: Iterable[Said]) -> list[Said]:
    """Return what holds in the end of each agreement, contest and year."""
    held: dict[tuple[tuple[str, str], ...], Said] = {}
    for one in sorted(found, key=lambda one: (not one.entry.told_by_hand, one.day or date.min, one.rank)):
        held[_of_what(one)] = one
    return list(held.values())


def _of_what(one: Said) -> tuple[tuple[str, str], ...]:
    key = one.statement.key
    scopes = (AGREEMENT, _YEAR) if AGREEMENT in key else tuple(key)
    return tuple((scope, zwin(key[scope])) for scope in sorted(scopes))


def _amount(one: Said) -> Decimal | None:
    try:
        return amount(one.statement.value)
    except ValueError:
        return None  # told by hand in other words
