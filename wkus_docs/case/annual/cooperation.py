"""What else the documents of a case tell of the year: tasks without a competition, local initiatives, consultations, controls."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from wkus_docs.case.annual.agreements import MONEY, Agreement, day_of
from wkus_docs.case.annual.figure import Figure, Origin, counted, total
from wkus_docs.case.annual.row import Open, Row
from wkus_docs.case.annual.told_facts import ToldFacts
from wkus_docs.case.contradictions import Said

_SMALL_OFFERS = "koszt_uproszczony.nazwa"
"""A fact that every simplified offer tells."""


def small_grant(agreement: Agreement) -> Row:
    """Return an agreement without a competition as a row."""
    told, key = agreement.told, {"umowa": agreement.number}
    row = Row(f"umowa nr {agreement.number}")
    row.put(
        "organizacja",
        ", ".join(agreement.organisations) or Open("brak: żaden dokument nie podaje organizacji"),
    )
    row.put("zadanie", agreement.title or Open("brak: żaden dokument nie podaje zadania"))
    row.put("numer_umowy", agreement.number)
    offer = {"oferta": agreement.offer} if agreement.offer else key
    row.put(
        "data_zlozenia",
        told.text("oferta.data_zlozenia", **key) or told.text("oferta.data_zlozenia", **offer),
    )
    points = told.last("konkurs.punkty_sfery", **offer) or told.last("konkurs.punkty_sfery", **key)
    given = points.statement.value if points and isinstance(points.statement.value, list) else ()
    row.put("sfera", given[0] if len(given) == 1 else _which(given))
    row.put("forma", agreement.form)
    for name in MONEY:
        row.put(name, agreement.money[name])
    return row


def _which(points: Iterable[str]) -> Open | None:
    listed = ", ".join(points)
    return Open(f"wpisz jedną, główną; oferta podaje: {listed}") if listed else None


def small_offers(told: ToldFacts) -> int:
    """Return how many offers were filed without a competition, as far as their files are in the case."""
    return len({one.entry.file for one in told.all_of(_SMALL_OFFERS) if one.entry.slug.startswith("oferta")})


def local_initiatives(told: ToldFacts, year: int) -> Iterator[Row]:
    """Yield the local initiatives that last in the year: the unit's share in them is no grant."""
    for one in told.all_of("inicjatywa_lokalna.nazwa"):
        period = next(
            (s for s in told.all_of("inicjatywa_lokalna.okres") if s.entry.file == one.entry.file), None
        )
        concluded = any(s.entry.file == one.entry.file for s in told.all_of("inicjatywa_lokalna.numer_umowy"))
        if concluded and _lasts(period, year):
            row = Row(f"inicjatywa lokalna „{one.statement.value}”")
            row.put("forma_wspolpracy", "inicjatywa lokalna")
            row.put("opis", str(one.statement.value))
            row.put("umow", counted(1, told.origin(one, Decimal(1))))
            row.put("czy_w_sumie", "nie")
            yield row


def consultations(told: ToldFacts, year: int) -> Iterator[Row]:
    """Yield the consultations of the year that have a protocol."""
    for one in told.all("konsultacje.okres"):
        if one.entry.slug != "protokol_konsultacji" or not _lasts(one, year):
            continue
        group = getattr(one.entry.document, "konsultacje", None)
        row = Row("")
        row.put(
            "przedmiot", getattr(group, "przedmiot", None) or Open("brak: protokół nie podaje przedmiotu")
        )
        row.put("okres", one.statement.value)
        for name, fact in (
            ("organizacji", "konsultacje.liczba_organizacji"),
            ("uwag", "konsultacje.liczba_uwag"),
            ("uwzglednionych", "konsultacje.liczba_uwag_uwzglednionych"),
        ):
            said = next((s for s in told.all(fact) if s.entry.file == one.entry.file), None)
            row.put(name, _count_of(told, said) if said else None)
        yield row


def _count_of(told: ToldFacts, said: Said) -> Figure | None:
    text = str(said.statement.value)
    return counted(int(text), told.origin(said, Decimal(text))) if text.isdigit() else None


def _lasts(said: Said | None, year: int) -> bool:
    value = said.statement.value if said else None
    days = [day_of(value.get(name)) for name in ("od", "do")] if isinstance(value, dict) else []
    return len(days) == 2 and all(days) and days[0].year <= year <= days[1].year  # type: ignore[union-attr]  # noqa: PLR2004 – the two ends


def controls(told: Iterable[ToldFacts], year: int) -> Row | None:
    """Return what was controlled and demanded back in the year; None where no document tells of a control."""
    cases = list(told)
    protocols = [
        _of_entry(one, entry, 1)
        for one in cases
        for entry in one.entries
        if _is(entry, "protokol_kontroli", year)
    ]
    demands = [
        (one, entry)
        for one in cases
        for entry in one.entries
        if _is(entry, "wezwanie_do_zwrotu_dotacji", year)
    ]
    decisions = [
        _of_entry(one, entry, 1)
        for one in cases
        for entry in one.entries
        if _is(entry, "decyzja_zwrot_dotacji", year)
    ]
    if not protocols and not demands and not decisions:
        return None
    row = Row("")
    row.put(
        "liczba",
        counted(len(protocols), *protocols)
        if protocols
        else Open("brak: w sprawach nie ma protokołu kontroli z tego roku"),
    )
    if demands:
        row.put("wezwan", counted(len(demands), *(_of_entry(one, entry, 1) for one, entry in demands)))
        amounts = (
            Figure(value, (one.origin(said, value),))
            for one, entry in demands
            for said in one.all_of("zwrot.pozycja.kwota")
            if said.entry.file == entry.file and (value := one.amount(said)) is not None
        )
        row.put("kwota_wezwan", total(amounts, empty="wezwania nie podają kwot"))
    if decisions:
        row.put("decyzji", counted(len(decisions), *decisions))
    return row


def _is(entry: object, slug: str, year: int) -> bool:
    day = getattr(entry, "day", None)
    return getattr(entry, "slug", "") == slug and day is not None and day.year == year


def _of_entry(told: ToldFacts, entry: object, value: int) -> Origin:
    return Origin(Decimal(value), told.named(entry), "cały dokument")  # type: ignore[arg-type]
