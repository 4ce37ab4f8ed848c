"""Signals of an offer's card lie on figures that are not rounded, and on whole grosze where something is paid."""

from decimal import Decimal

import pytest

from wkus_docs.analiza.dokladnosc import iloraz
from wkus_docs.analiza.odchylenie import odchylenie_do_progu, odchylenie_wzgledne
from wkus_docs.documents.karta_oceny_efektywnosci_oferty.progi_odchylen import ProgiOdchylen
from wkus_docs.parts.jakosc.sygnal import Sygnal

THRESHOLDS = ProgiOdchylen(zielony=Decimal(10), zolty=Decimal(20))
GROSZ = Decimal("0.01")


@pytest.mark.parametrize(
    ("reference", "rate", "signal"),
    [
        ("100.00", "110.00", Sygnal.ZIELONY),
        ("100.00", "110.01", Sygnal.ZOLTY),
        ("8727.27", "9600.00", Sygnal.ZIELONY),  # 0,003 zł above, which nobody can pay
        ("9600.00", "10560.40", Sygnal.ZOLTY),  # printed as 10,00%
        ("100.00", "90.00", Sygnal.ZIELONY),
        ("100.00", "89.99", Sygnal.ZOLTY),
        ("100.00", "120.00", Sygnal.ZOLTY),
        ("100.00", "120.01", Sygnal.CZERWONY),
    ],
)
def test_a_rate_is_beyond_a_threshold_from_a_whole_grosz_on(reference, rate, signal):
    plan, done = Decimal(reference), Decimal(rate)
    assert THRESHOLDS.sygnal(odchylenie_do_progu(plan, done), grosz=iloraz(GROSZ, plan)) is signal


def test_a_unit_cost_is_compared_as_it_is_and_printed_to_two_places():
    plan, cost = Decimal("20000.00"), Decimal("22000.50")
    assert odchylenie_wzgledne(plan, cost) == Decimal("0.1000")
    assert THRESHOLDS.sygnal(odchylenie_do_progu(plan, cost)) is Sygnal.ZOLTY
    assert THRESHOLDS.sygnal(odchylenie_do_progu(plan, Decimal("22000.00"))) is Sygnal.ZIELONY
    assert THRESHOLDS.sygnal(None) is Sygnal.BRAK
