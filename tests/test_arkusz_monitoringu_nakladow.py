"""Signals of the quarterly sheet: where they begin, on which side, and what is said when nothing is known."""

import io
import re
import zipfile
from decimal import Decimal

import pytest
from changes import changed

import wkus_docs as wd
from wkus_docs.documents.arkusz_monitoringu_nakladow.sygnaly import ProgiSygnalow, Strona
from wkus_docs.documents.arkusz_monitoringu_nakladow.wyniki import WynikPozycji
from wkus_docs.parts.jakosc.sygnal import Sygnal
from wkus_docs.reading import read_yaml

SLUG = "arkusz_monitoringu_nakladow"
PROGI = ProgiSygnalow(zolty="5", czerwony="10")


@pytest.mark.parametrize(
    ("odchylenie", "strona", "sygnal"),
    [
        ("0.0499", Strona.OBIE, Sygnal.ZIELONY),
        ("0.05", Strona.OBIE, Sygnal.ZOLTY),
        ("-0.0999", Strona.OBIE, Sygnal.ZOLTY),
        ("-0.1", Strona.OBIE, Sygnal.CZERWONY),
        ("0.1", Strona.W_GORE, Sygnal.CZERWONY),
        ("-0.9", Strona.W_GORE, Sygnal.ZIELONY),
        ("-0.1", Strona.W_DOL, Sygnal.CZERWONY),
        ("0.9", Strona.W_DOL, Sygnal.ZIELONY),
    ],
)
def test_a_signal_begins_at_its_threshold_on_the_unfavourable_side(odchylenie, strona, sygnal):
    assert PROGI.sygnal(Decimal(odchylenie), strona) is sygnal
    assert PROGI.sygnal(None, strona) is Sygnal.BRAK


def pozycja(plan, wykonanie, strona=Strona.OBIE):
    return WynikPozycji(
        "pozycja", (plan, *[Decimal(10)] * 3), (wykonanie, None, None, None), 1, PROGI, strona
    )


def test_an_expense_nobody_planned_is_red_once_it_is_made():
    assert pozycja(Decimal(0), Decimal("0.01")).sygnal is Sygnal.CZERWONY
    assert pozycja(Decimal(0), Decimal(0)).sygnal is Sygnal.ZIELONY
    assert pozycja(Decimal(0), None).sygnal is Sygnal.BRAK
    assert pozycja(Decimal(0), Decimal(5), Strona.W_DOL).sygnal is Sygnal.BRAK


def test_what_is_not_known_gives_no_deviation_and_no_forecast():
    for wynik in (pozycja(None, Decimal(5)), pozycja(Decimal(5), None)):
        assert wynik.odchylenie is wynik.odchylenie_wzgledne is wynik.prognoza_w_tempie is None
        assert wynik.prognoza_wedlug_planu is None
        assert wynik.komorki[3:] == ("brak danych",) * 4


def test_the_sheet_flows_into_the_report_of_the_year():
    """Plan, grant and positions are those of the agreement; what is left for the last quarter is the rest."""
    arkusz = wd.read(wd.catalog[SLUG].example_path)
    rok = wd.read(wd.catalog["sprawozdanie_z_realizacji"].example_path).rozliczenia[0]
    koszty = {
        koszt.nazwa: koszt
        for grupa in (*(dzialanie.koszty for dzialanie in rok.dzialania), rok.koszty_administracyjne)
        for koszt in grupa
    }
    assert {wynik.nazwa: wynik.plan_roku for wynik in arkusz.wyniki_pozycji} == {
        nazwa: koszt.umowa for nazwa, koszt in koszty.items()
    }
    assert all(wynik.wykonanie <= koszty[wynik.nazwa].wydatek for wynik in arkusz.wyniki_pozycji)
    assert arkusz.wynik_dotacji.plan_roku == rok.zrodla.dotacja.umowa
    assert arkusz.wynik_dotacji.wykonanie < rok.zrodla.dotacja.wydatki < arkusz.wynik_dotacji.plan_roku


def test_a_draft_colours_no_cell_whose_signal_is_not_known():
    source = changed(read_yaml(wd.catalog[SLUG].example_path), {"progi_wydatkow.zolty": "@"})
    made = wd.render_draft(wd.check(source))
    with zipfile.ZipFile(io.BytesIO(made)) as word:
        fills = set(re.findall(r'w:fill="([^"]*)"', word.read("word/document.xml").decode()))
    assert fills
    assert all(fill == "auto" or re.fullmatch("[0-9A-F]{6}", fill) for fill in fills)
