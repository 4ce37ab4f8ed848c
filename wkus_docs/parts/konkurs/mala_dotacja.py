"""A small grant: a task commissioned without a competition, within limits of money and time (art. 19a UDPP)."""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from wkus_docs import paths
from wkus_docs.document import ClassRule, Document, Findings, Part, error, rule, warning
from wkus_docs.field import values_of
from wkus_docs.law import acts, parameters
from wkus_docs.parts.konkurs.tryb import TrybZlecenia
from wkus_docs.paths import Where
from wkus_docs.polish.odmiana import policz
from wkus_docs.polish.zapis import data_slownie, kwota_zapis

_UDPP = acts["udpp"]


def limit_of_the_task(day: date) -> Decimal:
    """Return how much a task may cost that is commissioned without a competition on an offer filed on a day."""
    return Decimal(parameters["maly_grant_kwota_zadania"].na(day))


def limit_of_the_year(day: date) -> Decimal:
    """Return how much one organisation may get so in a calendar year."""
    return Decimal(parameters["maly_grant_kwota_roczna"].na(day))


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
        if money > limit:
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
        most, lasts = parameters["maly_grant_dni"].na(on), (okres.do - okres.od).days + 1
        if most is not None and lasts > most:
            yield error(
                paths.loc(period),
                f"Zadanie trwa {policz(lasts, 'dzień', 'dni', 'dni')}, a bez konkursu można zlecić zadanie na "
                f"najwyżej {most} dni (stan na {data_slownie(on)}).",
                hint="Skróć okres albo wybierz otwarty konkurs ofert.",
            )

    return check


def quotes_no_old_limit(*, day: Where) -> ClassRule:
    """Make the rule that no text of a document quotes the limit that held before the Act was amended."""

    @rule(_UDPP["art. 19a"])
    def check(document: Document) -> Findings:
        """Tekst nie przytacza limitów małych dotacji sprzed zmiany ustawy."""
        amount = parameters["maly_grant_kwota_zadania"]
        old, new = amount.wartosci[0], amount.wartosci[-1]
        if old is new or new.od is None or paths.value(document, day) < new.od:
            return
        figure = f"{int(old.wartosc):,}".replace(",", "[ .\u00a0]?")
        pattern = re.compile(rf"\b{figure}(,00)?[ \u00a0]?(zł|złotych)")
        for name, text in _texts(document):
            if pattern.search(text):
                yield warning(
                    name,
                    f"Tekst przytacza dawny limit małej dotacji ({int(old.wartosc)} zł).",
                    hint=f"Od {new.od:%d.%m.%Y} limit na zadanie to {int(new.wartosc)} zł.",
                )

    return check


def _texts(document: Document) -> Iterator[tuple[str, str]]:
    """Texts of the top fields of a document, with the names of the fields."""
    for name, value in values_of(document).items():
        for item in value if isinstance(value, tuple) else (value,):
            if isinstance(item, str):
                yield name, item
