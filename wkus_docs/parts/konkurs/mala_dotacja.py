"""A small grant: a task commissioned without a competition, within limits of money and time (art. 19a UDPP)."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import cache

from wkus_docs import paths
from wkus_docs.document import ClassRule, Document, Findings, Part, error, rule, warning
from wkus_docs.field import all_in
from wkus_docs.law import acts, parameters
from wkus_docs.parts.konkurs.tryb import TrybZlecenia
from wkus_docs.paths import Where
from wkus_docs.polish.odmiana import policz
from wkus_docs.polish.zapis import data_slownie, kwota_zapis
from wkus_docs.scalars.wybor import Wybor

_UDPP = acts["udpp"]

BEZ_KONKURSU: Where = lambda _: TrybZlecenia.MALA_DOTACJA  # noqa: E731 – a way to a value, like a path
"""The mode of a document that is of this way of commissioning and no other."""


def limit_of_the_task(day: date) -> Decimal:
    """Return how much a task may cost that is commissioned without a competition on an offer filed on a day."""
    return Decimal(parameters["maly_grant_kwota_zadania"].na(day))


def limit_of_the_year(day: date) -> Decimal:
    """Return how much one organisation may get so in a calendar year."""
    return Decimal(parameters["maly_grant_kwota_roczna"].na(day))


def limit_of_days(day: date) -> int | None:
    """Return how many days such a task may last; None where the Act sets no limit any more."""
    most: int | None = parameters["maly_grant_dni"].na(day)
    return most


def end_of_the_limit_of_days() -> date | None:
    """Return the first day without a limit of days; None while the Act has one."""
    last = parameters["maly_grant_dni"].wartosci[-1]
    return last.od if last.wartosc is None else None


def days_for_remarks(posted: date) -> int:
    """Return how many days anybody has for remarks on an offer posted on a day."""
    days: int = parameters["maly_grant_dni_uwag"].na(posted)
    return days


def last_day_for_remarks(posted: date) -> date:
    """Return the last of these days; that of posting is not counted.

    >>> last_day_for_remarks(date(2027, 2, 10)).isoformat(), first_day_for_an_agreement(date(2027, 2, 10)).isoformat()
    ('2027-02-17', '2027-02-18')
    """
    return posted + timedelta(days=days_for_remarks(posted))


def first_day_for_an_agreement(posted: date) -> date:
    """Return the first day after anybody could still make remarks."""
    return last_day_for_remarks(posted) + timedelta(days=1)


def limit_of_the_share(day: date) -> Decimal:
    """Return which part of the grants planned for organisations, in per cent, may be given so."""
    return Decimal(parameters["maly_grant_udzial"].na(day))


def small_grant_keeps_its_amount(amount: Where, *, mode: Where, day: Where, at: str, what: str) -> ClassRule:
    """Make the rule that a task commissioned without a competition costs no more than the law allows.

    ``mode`` is the way of commissioning, ``day`` that for which the limit is asked, ``at`` the place of the
    finding and ``what`` the amount is, in the nominative.
    """

    @rule(_UDPP["art. 19a ust. 1 pkt 1"])
    def check(part: Part) -> Findings:
        """Zlecenie bez konkursu mieści się w limicie kwoty."""
        if paths.value(part, mode) is not TrybZlecenia.MALA_DOTACJA:
            return
        on: date = paths.value(part, day)
        limit, money = limit_of_the_task(on), paths.value(part, amount)
        if money is not None and money > limit:
            yield error(
                paths.loc(at),
                f"{what} to {kwota_zapis(money)}, a bez konkursu można zlecić zadanie za najwyżej "
                f"{kwota_zapis(limit)} (stan na {data_slownie(on)}).",
                hint="Wybierz otwarty konkurs ofert.",
            )

    return check


def small_grant_keeps_its_days(period: str, *, mode: Where, day: Where) -> ClassRule:
    """Make the rule that such a task takes no more days than the law allows, on the days it set a limit."""

    @rule(_UDPP["art. 19a ust. 1 pkt 2"])
    def check(part: Part) -> Findings:
        """Zadanie zlecone bez konkursu mieści się w limicie czasu."""
        if paths.value(part, mode) is not TrybZlecenia.MALA_DOTACJA:
            return
        on, okres = paths.value(part, day), paths.value(part, period)
        most = limit_of_days(on)
        if most is None or okres is None:
            return
        lasts = (okres.do - okres.od).days + 1
        if lasts > most:
            yield error(
                paths.loc(period),
                f"Zadanie trwa {policz(lasts, 'dzień', 'dni', 'dni')}, a bez konkursu można zlecić zadanie na "
                f"najwyżej {most} dni (stan na {data_slownie(on)}).",
                hint="Skróć okres albo wybierz otwarty konkurs ofert.",
            )

    return check


def small_grants_of_the_year_fit(grant: Where, *, before: str, day: Where) -> ClassRule:
    """Make the rule that what an organisation gets without a competition in a calendar year keeps to the limit.

    ``grant`` is what it asks for now, ``before`` the path of what each offeror has got this year from the same unit. How
    several offerors share a grant the offer does not say, so of them it is only doubted.
    """

    @rule(_UDPP["art. 19a ust. 6"])
    def check(part: Part) -> Findings:
        """Dotacje jednej organizacji bez konkursu mieszczą się w limicie roku."""
        asked, on = paths.value(part, grant), paths.value(part, day)
        given = [(loc, got) for loc, got in paths.each(part, before) if got is not None]
        alone = sum(1 for _ in paths.each(part, before)) == 1
        limit = limit_of_the_year(on)
        for loc, got in given if asked is not None else ():
            if got + asked > limit:
                yield (error if alone else warning)(
                    loc,
                    f"Z tą dotacją organizacja dostałaby w roku bez konkursu {kwota_zapis(got + asked)}, a może dostać "
                    f"najwyżej {kwota_zapis(limit)} (stan na {data_slownie(on)}).",
                    hint="Zmniejsz dotację albo wybierz otwarty konkurs ofert."
                    if alone
                    else "Sprawdź, jaka część dotacji przypada temu oferentowi.",
                )

    return check


def quotes_no_old_limit(*, day: Where, of_a_small_grant: bool = False) -> ClassRule:
    """Make the rule that no text of a document quotes a limit that held before the Act was amended.

    The amount tells by itself what it is; days and a share do so only in a text that speaks of small grants, as all do in
    a document ``of_a_small_grant``.
    """

    @rule(_UDPP["art. 19a"])
    def check(document: Document) -> Findings:
        """Tekst nie przytacza limitów małych dotacji sprzed zmiany ustawy."""
        on: date = paths.value(document, day)
        for loc, text in all_in(document):
            if not isinstance(text, str) or isinstance(text, Wybor):
                continue
            for limit in _limits():
                if (
                    on >= limit.since
                    and limit.quoted.search(text)
                    and (limit.alone or of_a_small_grant or _SMALL.search(text))
                ):
                    yield warning(loc, limit.message, hint=limit.now)

    return check


_SMALL = re.compile(r"19a\b|\bmał\w+ (?:dotacj|grant)\w+|pominięciem|bez konkursu", re.IGNORECASE)


_ZL, _DNI, _PROCENT = r"(,00)?[ \u00a0]?(zł|złotych)", r"[ \u00a0]?dni", r"[ \u00a0]?(%|proc)"
_CHANGED = (
    (parameters["maly_grant_kwota_zadania"], _ZL, "{} zł", "Od {dnia} limit na zadanie to {} zł.", True),
    (
        parameters["maly_grant_dni"],
        _DNI,
        "{} dni",
        "Od {dnia} ustawa nie ogranicza czasu takiego zadania.",
        False,
    ),
    (
        parameters["maly_grant_udzial"],
        _PROCENT,
        "{}%",
        "Od {dnia} limit to {}% dotacji planowanych na rok.",
        False,
    ),
)
"""Limits that were changed: how a text quotes each, how a message does, what holds since, and whether the quotation is plain alone."""


@dataclass(frozen=True, slots=True)
class _OldLimit:
    """A limit that held until a day: how a text quotes it, and what holds since."""

    since: date
    quoted: re.Pattern[str]
    message: str
    now: str
    alone: bool


@cache
def _limits() -> tuple[_OldLimit, ...]:
    """Return the limits of the Act that were changed."""
    found = []
    for parameter, unit, quoted, now, alone in _CHANGED:
        old, new = parameter.wartosci[0], parameter.wartosci[-1]
        if new.od is not None:
            figure = f"{old.wartosc:,}".replace(",", "[ .\u00a0]?")
            message = f"Tekst przytacza dawny limit małej dotacji ({quoted.format(old.wartosc)})."
            since = now.format(new.wartosc, dnia=f"{new.od:%d.%m.%Y}")
            found.append(_OldLimit(new.od, re.compile(rf"\b{figure}{unit}"), message, since, alone))
    return tuple(found)
