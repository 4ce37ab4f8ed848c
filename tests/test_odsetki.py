"""Interest on refunds: by hand, by day, by rates that somebody announced; never by a rate that nobody knows."""

from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from wkus_docs.analiza.odsetki import Stawka, odsetki, odsetki_za_dzien, okresy
from wkus_docs.law.odsetki_za_zwloke import STAWKI_ZWLOKI, ZNANE_DO
from wkus_docs.parts.pieniadze.odsetki_zwrotu import OdsetkiZwrotu, StawkaOdsetek, pozniejsze_stawki

RATES = [Stawka(one.od, one.procent) for one in STAWKI_ZWLOKI]
FIRST = RATES[0].od
DAYS = st.dates(FIRST, ZNANE_DO)
AMOUNTS = st.decimals(Decimal("0.01"), Decimal(10_000_000), places=2)


def of(amount, start, end, *given_rates):
    return OdsetkiZwrotu(Decimal(amount), start, end, pozniejsze_stawki(given_rates))


def test_rates_follow_each_other_and_change():
    for earlier, later in pairwise(STAWKI_ZWLOKI):
        assert earlier.od < later.od <= ZNANE_DO
    assert all(one.procent >= 8 and one.ogloszono.startswith("M.P. z ") for one in STAWKI_ZWLOKI)


def test_the_rate_is_twice_the_lombard_rate_and_two():
    """Lombard rates from the list of the central bank: 4,75% from 6 November 2025, 4,25% from 5 March 2026, 7,25% in 2022."""
    lombard = {
        date(2025, 11, 6): "4.75",
        date(2026, 3, 5): "4.25",
        date(2022, 9, 8): "7.25",
        date(2025, 10, 9): "5",
    }
    rates = {one.od: one.procent for one in STAWKI_ZWLOKI}
    assert {day: rates[day] for day in lombard} == {
        day: 2 * Decimal(rate) + 2 for day, rate in lombard.items()
    }


def test_by_hand():
    """1 200,00 zł from 15 February to 31 March 2026: 18 days at 11%, 27 at 10,5%: 1 200 × (1,98 + 2,835) / 365 = 15,83 = 16 zł."""
    made = of("1200.00", date(2026, 2, 15), date(2026, 3, 31))
    assert [(one.dni, one.procent) for one in made.okresy] == [(18, Decimal(11)), (27, Decimal("10.5"))]
    assert (made.razem, made.za_dzien) == (Decimal(16), Decimal("0.3452"))
    assert (made.zapis.replace("\u00a0", " "), made.dziennie) == ("16,00", "0,3452")


def test_fifty_groszy_are_a_zloty():
    """365 days at 8% of 6,25 zł are 0,50 zł; of 6,24 zł 0,4992 zł."""
    year = date(2018, 1, 1), date(2018, 12, 31)
    assert of("6.25", *year).razem == 1
    assert of("6.24", *year).razem == 0


def test_after_the_last_known_day_the_amount_stays_open():
    last = of("1000.00", date(2026, 3, 5), ZNANE_DO)
    later = of("1000.00", date(2026, 3, 5), ZNANE_DO + timedelta(days=1))
    assert last.razem is not None
    assert (later.razem, later.za_dzien, later.zapis) == (None, None, "nie policzono")
    assert of("1000.00", None, ZNANE_DO).zapis == "nie ustalono dnia"
    assert of("1000.00", date(2026, 3, 6), date(2026, 3, 5)).zapis == "jeszcze nie biegną"


def test_rates_of_the_office_count_after_ours():
    own = StawkaOdsetek(od=ZNANE_DO + timedelta(days=1), procent="10", zrodlo="obwieszczenie")
    late = StawkaOdsetek(od=ZNANE_DO + timedelta(days=60), procent="9", zrodlo="obwieszczenie")
    start, end = ZNANE_DO - timedelta(days=9), ZNANE_DO + timedelta(days=100)
    made = of("1000.00", start, end, late, own)
    assert [(one.dni, one.procent) for one in made.okresy] == [
        (10, Decimal("10.5")),
        (59, Decimal(10)),
        (41, Decimal(9)),
    ]
    assert of("1000.00", start, end, late).okresy is None, "59 days have no rate"
    assert of("1000.00", late.od, end, late).okresy is not None
    assert of("1000.00", late.od - timedelta(days=1), end, late).okresy is None


@given(AMOUNTS, DAYS, DAYS)
def test_it_is_the_sum_of_single_days(amount, one, other):
    """Reckoned day by day with fractions and rounded at the end, it is the same."""
    start, end = sorted((one, other))
    end = min(end, start + timedelta(days=800))
    days = (start + timedelta(days=number) for number in range((end - start).days + 1))
    rates = (next(rate.procent for rate in reversed(RATES) if rate.od <= day) for day in days)
    exact = sum(rates) * amount / 36500
    assert odsetki(amount, okresy(start, end, RATES, znane_do=ZNANE_DO)) == exact.quantize(
        Decimal(1), "ROUND_HALF_UP"
    )


@given(AMOUNTS, AMOUNTS, DAYS, st.integers(0, 500))
def test_more_money_and_more_days_never_cost_less(amount, more, start, days):
    end = min(start + timedelta(days=days), ZNANE_DO - timedelta(days=1))
    part = okresy(start, end, RATES, znane_do=ZNANE_DO)
    longer = okresy(start, end + timedelta(days=1), RATES, znane_do=ZNANE_DO)
    assert odsetki(amount, part) <= odsetki(amount + more, part)
    assert odsetki(amount, part) <= odsetki(amount, longer)
    assert odsetki_za_dzien(amount, RATES[-1].procent) <= odsetki_za_dzien(amount + more, RATES[-1].procent)
