"""Refunds: payments told apart by hand beside the program, what is left, and what nobody can reckon yet."""

from datetime import date
from decimal import Decimal

from case_files import FACES, change_of
from changes import changed
from hypothesis import given
from hypothesis import strategies as st

import wkus_docs as wd
from wkus_docs.analiza.wplata import zaliczenie
from wkus_docs.law.kolegia import KOLEGIA
from wkus_docs.parts.pieniadze.do_zwrotu import PozycjaDoZwrotu
from wkus_docs.parts.pieniadze.rozliczenie_zwrotu import PozycjaRozliczona
from wkus_docs.parts.strony.wojewodztwo import Wojewodztwo
from wkus_docs.reading import read_yaml

AMOUNTS = st.decimals(Decimal("0.01"), Decimal(1_000_000), places=2)
SLUG = "wezwanie_do_zwrotu_dotacji"


def zl(text):
    return Decimal(text)


def of(podstawa, kwota, *, na_dzien, transze=(), wplaty=()):
    pozycja = PozycjaDoZwrotu(
        rok=2024,
        dowod="faktura nr 1",
        kwota=kwota,
        powod="Powód.",
        podstawa=podstawa,
        transze=[{"data": day, "kwota": sum_} for day, sum_ in transze],
        wplaty=[{"data": day, "kwota": sum_} for day, sum_ in wplaty],
    )
    return PozycjaRozliczona(1, pozycja, None, na_dzien)


def variant(name):
    path = next(path for path in FACES if path.stem == f"{SLUG}.{name}")
    return wd.read(changed(read_yaml(wd.catalog[SLUG].example_path), change_of(path)))


def test_a_payment_in_proportion_by_hand():
    """3 000,00 zł from 15 February 2024, 1 500,00 zł paid on 30 September 2025.

    Days with both ends: 448 at 14,5% (to 7 May 2025), 56 at 13,5%, 63 at 13%, 27 at 12,5% (from 4 September):
    64,96 + 7,56 + 8,19 + 3,375 = 84,085; 3 000 × 84,085 / 365 = 691,11 = 691 zł. The payment: 1 500 × 3 000 / 3 691 =
    1 219,18 zł of principal and 280,82 zł of interest; 1 780,82 zł is left.
    """
    made = of(
        "niezgodnie_z_przeznaczeniem",
        "3000",
        na_dzien=date(2025, 9, 30),
        transze=[("15 lutego 2024", "3000")],
        wplaty=[("30 września 2025", "1500")],
    )
    [paid] = made.rozliczenie.wplaty
    assert (paid.naleznosc, paid.odsetki, paid.pozostalo) == (zl("1219.18"), zl("280.82"), zl("1780.82"))
    assert made.odsetki_od == date(2024, 2, 15)


def test_what_is_left_bears_interest_from_the_same_day():
    """After it 1 780,82 × 84,085 / 365 = 410,25 = 410 zł: 691 less 280,82 paid is 410,18, the same to the złoty."""
    made = of(
        "niezgodnie_z_przeznaczeniem",
        "3000",
        na_dzien=date(2025, 9, 30),
        transze=[("15 lutego 2024", "3000")],
        wplaty=[("30 września 2025", "1500")],
    )
    assert made.odsetki == 410


def test_a_sum_from_two_transfers_by_hand():
    """The variant „kilka_stawek”: 3 000,00 zł from 15 February and 2 000,00 zł from 16 September 2024.

    The first payment goes to the earlier transfer, as above. The second, 2 400,00 zł on 3 November 2025: of the first
    1 780,82 zł are left, with 448, 56, 63, 35 (to 8 October) and 26 days at 12%: 64,96 + 7,56 + 8,19 + 4,375 + 3,12 =
    88,205; 1 780,82 × 88,205 / 365 = 430,35 = 430 zł; both are paid, 2 210,82 zł. 189,18 zł is over for the second, which
    has 234 days at 14,5%: 33,93 + 7,56 + 8,19 + 4,375 + 3,12 = 57,175; 2 000 × 57,175 / 365 = 313,29 = 313 zł:
    189,18 × 2 000 / 2 313 = 163,58 zł of principal, 25,60 zł of interest. Left: 2 000,00 - 163,58 = 1 836,42 zł.
    On 20 November: 28 days at 12% and 15 at 11,5%: 33,93 + 7,56 + 8,19 + 4,375 + 3,36 + 1,725 = 59,14;
    1 836,42 × 59,14 / 365 = 297,55 = 298 zł; a day more 1 836,42 × 0,115 / 365 = 0,5786 zł.
    """
    first = variant("kilka_stawek").rozliczone[0]
    assert [(one.naleznosc, one.odsetki, one.pozostalo) for one in first.rozliczenie.wplaty] == [
        (zl("1219.18"), zl("280.82"), zl("3780.82")),
        (zl("1944.40"), zl("455.60"), zl("1836.42")),
    ]
    [left] = first.do_zaplaty
    assert (left.kwota, left.od, left.razem) == (zl("1836.42"), date(2024, 9, 16), 298)
    assert (left.za_dzien, left.dziennie) == (zl("0.5786"), "0,5786")


def test_grounds_have_their_own_days_by_hand():
    """The same variant. Excess: found on 11 September 2025, to be paid to 26 September, interest from 27 September.

    100,00 zł paid on the last day bears none. 600,00 zł: 12 days at 12,5%, 28 at 12%, 15 at 11,5%: 1,5 + 3,36 + 1,725 =
    6,585; 600 × 6,585 / 365 = 10,82 = 11 zł. Unused by 30 November 2024: fifteen days end on Sunday 15 December, so on
    Monday 16 December; interest from 17 December: 142 days at 14,5%: 20,59 + 7,56 + 8,19 + 4,375 + 3,36 + 1,725 = 45,80;
    310 × 45,80 / 365 = 38,90 = 39 zł. Together 298 + 11 + 39 = 348 zł on 1 836,42 + 600,00 + 310,00 = 2 746,42 zł.
    """
    document = variant("kilka_stawek")
    _, excess, unused = document.rozliczone
    assert (excess.termin, excess.odsetki_od, excess.pozostalo, excess.odsetki) == (
        date(2025, 9, 26),
        date(2025, 9, 27),
        600,
        11,
    )
    assert (unused.termin, unused.ostatni_dzien, unused.odsetki_od, unused.odsetki) == (
        date(2024, 12, 15),
        date(2024, 12, 16),
        date(2024, 12, 17),
        39,
    )
    assert (document.pozostalo, document.odsetki_razem, document.do_zaplaty) == (
        zl("2746.42"),
        348,
        zl("3094.42"),
    )


def test_parts_of_interest_make_the_whole():
    """Interest by rates, four places each, rounded once: as the sum of every row of the table by hand."""
    document = variant("kilka_stawek")
    by_rates = sum(
        Decimal(one.odsetki.replace(",", ".")) for one in document.okresy_odsetek if one.numer == 3
    )
    assert by_rates.quantize(Decimal("0.01")) == zl("38.90")


def test_payment_without_a_known_rate_is_not_divided():
    """After the last known day nobody can tell principal from interest: the whole stays, and the paper says so."""
    made = of(
        "niezgodnie_z_przeznaczeniem",
        "3000",
        na_dzien=date(2026, 10, 10),
        transze=[("15 lutego 2024", "3000")],
        wplaty=[("9 października 2026", "1500"), ("10 października 2026", "100")],
    )
    assert [one.na_naleznosc for one in made.rozliczenie.wplaty] == ["nie podzielono"] * 2
    assert (made.pozostalo, made.odsetki, made.naleznosc, made.zwrocona) == (None, None, 3000, False)
    assert made.bez_stawek


def test_payment_on_the_last_known_day_is_divided():
    made = of(
        "niezgodnie_z_przeznaczeniem",
        "3000",
        na_dzien=date(2026, 10, 8),
        transze=[("15 lutego 2024", "3000")],
        wplaty=[("8 października 2026", "1500")],
    )
    assert made.pozostalo is not None


def test_payments_are_taken_in_the_order_of_days():
    days = [("3 listopada 2025", "2400"), ("30 września 2025", "1500")]
    transze = [("16 września 2024", "2000"), ("15 lutego 2024", "3000")]
    made = of(
        "niezgodnie_z_przeznaczeniem", "5000", na_dzien=date(2025, 11, 20), transze=transze, wplaty=days
    )
    assert made.pozostalo == zl("1836.42")


def test_all_paid_is_paid():
    """691 zł of interest with 3 000,00 zł: to the grosz, and a grosz less."""
    for kwota, left, over in (("3691", "0", "0"), ("3691.01", "0", "0.01"), ("3690.99", "0.01", "0")):
        made = of(
            "niezgodnie_z_przeznaczeniem",
            "3000",
            na_dzien=date(2025, 9, 30),
            transze=[("15 lutego 2024", "3000")],
            wplaty=[("30 września 2025", kwota)],
        )
        assert (made.pozostalo, made.rozliczenie.nadplata) == (zl(left), zl(over))
        assert made.zwrocona is (left == "0")


def test_interest_without_a_transfer_is_open():
    made = of("niezgodnie_z_przeznaczeniem", "3000", na_dzien=date(2025, 9, 30))
    assert (made.odsetki_od, made.odsetki, made.opis_odsetek) == (None, None, "")


@given(AMOUNTS, AMOUNTS, st.integers(0, 1_000_000))
def test_nothing_of_a_payment_is_lost(wplata, naleznosc, odsetki):
    done = zaliczenie(wplata, naleznosc, Decimal(odsetki))
    assert done.naleznosc + done.odsetki + done.nadwyzka == wplata
    assert 0 <= done.naleznosc <= naleznosc
    assert 0 <= done.odsetki <= odsetki
    assert not done.nadwyzka or (done.naleznosc, done.odsetki) == (naleznosc, odsetki)


@given(AMOUNTS, AMOUNTS, st.integers(0, 1_000_000))
def test_a_part_keeps_the_proportion(wplata, naleznosc, odsetki):
    """Left and paid are in the same ratio, to half a grosz of rounding."""
    if wplata < naleznosc + odsetki:
        done = zaliczenie(wplata, naleznosc, Decimal(odsetki))
        assert abs(done.naleznosc * (naleznosc + odsetki) - wplata * naleznosc) <= zl("0.005") * (
            naleznosc + odsetki
        )


def test_there_are_forty_nine_boards_in_all_provinces():
    seats = [seat for seats in KOLEGIA.values() for seat in seats]
    assert len(seats) == len(set(seats)) == 49
    assert set(KOLEGIA) == {one.etykieta for one in Wojewodztwo}
    assert all(seat.startswith(("w ", "we ")) for seat in seats)


def test_a_draft_reckons_interest_on_the_day_of_its_preparation():
    """The letter has dots for its own day, but sums are of a day that is told."""
    path = next(path for path in FACES if path.stem == f"{SLUG}.kilka_stawek")
    changes = change_of(path) | {"data_wezwania": None}
    data = changed(read_yaml(wd.catalog[SLUG].example_path), changes).data
    draft = wd.check(data, head={"stan": "projekt"}, day=date(2025, 11, 20)).document
    said = wd.text(wd.render(draft)).replace("\u00a0", " ")
    assert "Łapy, ……………… 2025 r." in said
    assert "Należność i odsetki na dzień 20 listopada 2025 r." in said
    assert "Na dzień 20 listopada 2025 r. do zapłaty jest 3 094,42 zł" in said
    assert said.count("20.11.2025") == 3


def test_only_what_can_be_divided_lowers_the_principal():
    """The variant „niepodzielona”: 1 780,82 zł after the first payment; 200,00 zł after the last known day are told."""
    document = variant("niepodzielona")
    assert (document.naleznosc, document.pozostalo, document.do_zaplaty) == (zl("1780.82"), None, None)
    assert document.nieodjete.replace("\u00a0", " ") == "wpłaty 200,00 zł z dnia 9 października 2026 r."
    assert variant("kilka_stawek").nieodjete == ""
