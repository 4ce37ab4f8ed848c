"""What people bring in never makes an offer look dearer; a base that holds it is compared with what holds it too."""

from decimal import Decimal

import pytest
from changes import changed

import wkus_docs as wd
from wkus_docs.reading import read_yaml

SLUG = "karta_oceny_efektywnosci_oferty"
VOLUNTEERS = 3
"""Index of the line with the work of volunteers: 770 hours at 40,00 zł."""


def card(**change):
    return wd.check(changed(read_yaml(wd.catalog[SLUG].example_path), change)).document


def with_hours(hours, **change):
    """The example with so many hours of volunteers at 40 zł, brought in in the first year, at the same grant."""
    more = 40 * (hours - 770)
    return card(**{
        f"pozycje.{VOLUNTEERS}.liczba_jednostek": str(hours), "oferta.koszt_calkowity": str(643000 + more),
        "lata.0.koszt": str(196000 + more), "lata.0.wklad_niefinansowy": str(13600 + more), "korekty": "brak",
        **change,
    })  # fmt: skip


@pytest.mark.parametrize("hours", [430, 770, 1270, 5000, 20000])
def test_more_work_of_volunteers_changes_no_signal(hours):
    few, many = card(korekty="brak"), with_hours(hours)
    assert many.sygnal_kosztu == few.sygnal_kosztu
    assert many.odchylenie_kosztu == few.odchylenie_kosztu == Decimal("0.1385")
    assert [row.odchylenie_porownania for row in many.koszty_lat] == [
        row.odchylenie_porownania for row in few.koszty_lat
    ]
    assert many.wykres_porownania == few.wykres_porownania


def test_by_hand():
    """(196 000 − 13 600) / 7 020 = 25,98; (643 000 − 44 000) / 22 080 = 27,13; with what is brought in 29,12."""
    first, *_, whole = card().koszty_lat
    assert (first.koszt_jednostki_bez_wkladu, first.koszt_jednostki) == ("25,98", "27,92")
    assert (whole.koszt_jednostki_bez_wkladu, whole.koszt_jednostki) == ("27,13", "29,12")
    assert whole.odchylenie_porownania == "+13,85%"


def test_a_base_with_contributions_is_compared_with_the_whole_cost():
    """29,12 against 23,83: +22,20%; here more hours do tell, for the base counts them too."""
    base = {"baza_z_wkladem": "tak"}
    assert card(**base).koszty_lat[-1].odchylenie_porownania == "+22,20%"
    assert with_hours(1270, **base).odchylenie_kosztu > card(**base).odchylenie_kosztu


def test_a_year_whose_contribution_nobody_knows_has_no_deviation():
    made = card(**{"lata.1.wklad_niefinansowy": None})
    assert [row.odchylenie_porownania for row in made.koszty_lat] == [
        "+13,40%",
        "brak danych",
        "+13,63%",
        "+13,85%",
    ]


def test_a_correction_of_what_is_brought_in_leaves_the_comparison():
    """Line 4 is the work of volunteers; 770 hours less change the cost, not the cost that is paid for."""
    korekta = [{"pozycja": "4", "stawka": "40", "liczba_jednostek": "1", "uzasadnienie": "Mniej godzin."}]
    made = card(korekty=korekta)
    assert made.koszt_po_korektach == Decimal("612240.00")
    assert made.porownywane_odchylenie_po_korektach == "+13,85%"
