"""Thresholds lie on figures that are not rounded: what is printed as the threshold itself is told from what lies beyond it."""

from decimal import Decimal

import pytest
from changes import changed
from workbooks import checked_of, edges, strict

import wkus_docs as wd
from wkus_docs.analiza.decyzja import Decyzja
from wkus_docs.documents.protokol_przegladu_kontraktu.stan_kontraktu import RezultatPrzegladu
from wkus_docs.documents.raport_efektywnosci.odchylenie_efektywnosci import OdchylenieWielkosci, Wielkosc
from wkus_docs.parts.jakosc.sygnal import Sygnal
from wkus_docs.reading import read_yaml


def made(slug):
    """Documents whose figures lie a hair before a threshold and a hair beyond it, by name."""
    return {name: strict(checked_of(slug, data)) for name, data in edges(slug)}


def test_a_signal_of_the_quarterly_sheet_begins_at_the_threshold_itself():
    found = made("arkusz_monitoringu_nakladow")
    beyond, before = found["ponad"], found["przed"]
    for document in (beyond, before):  # both are printed as the threshold
        assert document.wyniki_pozycji[0].komorki[4] == "10,00%"
        assert document.wynik_jednostek.komorki[4] == "−10,00%"
    assert [one.sygnal for one in beyond.wyniki] == [Sygnal.CZERWONY] * len(beyond.wyniki)
    assert [one.sygnal for one in before.wyniki] == [Sygnal.ZOLTY] * len(before.wyniki)


def test_the_cost_of_a_cheap_unit_is_neither_blurred_nor_judged_by_a_grosz():
    found = made("arkusz_monitoringu_nakladow")
    beyond, before = (found[f"{name}_grosza"].wynik_kosztu for name in ("ponad", "przed"))
    assert (
        beyond.komorki_dokladne[1:5] == before.komorki_dokladne[1:5] == ("0,09", "0,099", "0,009", "10,00%")
    )
    assert (beyond.sygnal, before.sygnal) == (Sygnal.CZERWONY, Sygnal.ZOLTY)


def test_the_grid_asks_for_the_scale_itself():
    found = made("narzedzie_nakladow_efektow")
    beyond, before = (found[name].porownania[0] for name in ("ponad", "przed"))
    assert (beyond.decyzja, before.decyzja) == (Decyzja.WYROWNAC_SKALE, Decyzja.ZLECIC_W_LIMICIE)
    assert [czego for czego, _ in beyond.skala.za_daleko] == ["jednostek"]
    assert not before.skala.za_daleko
    assert beyond.skala.opis.startswith("jednostek usługi jest o ponad 20,00% mniej niż dziś")
    assert before.skala.opis.startswith("jednostek usługi jest o 20,00% mniej niż dziś")


@pytest.mark.parametrize(
    ("done", "beyond"), [("110.00", False), ("110.004", True), ("109.996", False), ("89.996", True)]
)
def test_a_report_asks_to_explain_what_is_beyond_its_threshold(done, beyond):
    one = OdchylenieWielkosci(2027, Wielkosc.JEDNOSTKI, Decimal(100), Decimal(done), Decimal(10))
    assert one.czy_ponad_prog is beyond


@pytest.mark.parametrize(
    ("done", "signal"),
    [
        ("100000", Sygnal.ZIELONY),
        ("99999", Sygnal.ZOLTY),
        ("90000", Sygnal.ZOLTY),
        ("89999", Sygnal.CZERWONY),
    ],
)
def test_a_result_at_the_review_is_done_when_it_is_done(done, signal):
    one = RezultatPrzegladu(
        nazwa="Liczba posiłków", jednostka_miary="posiłki", plan="100000", wykonanie=done, wyjasnienie="Tak."
    )
    assert one.sygnal is signal


@pytest.mark.parametrize(
    ("plan", "done", "told"), [("54", "51", True), ("51", "54", False), ("40", "20", True)]
)
def test_a_result_worse_than_the_plan_is_told_beyond_the_bounds_of_what_is_printed(plan, done, told):
    """Base 42 and target 48: 51 and 54 are both printed as 120%, 20 and 40 both as 0%."""
    source = read_yaml(wd.catalog["raport_efektywnosci"].example_path)
    at = next(number for number, item in enumerate(source.data["wskazniki"]) if item["kierunek"] == "rośnie")
    changes = {"baza": "42", "cel": "48", "wyjasnienie": None}
    changes = {f"wskazniki.{at}.{name}": value for name, value in changes.items()}
    changes |= {f"wskazniki.{at}.wartosci.{n}.wartosc": v for n, v in (("0", "45"), ("1", plan), ("2", done))}
    found = wd.check(changed(source, changes)).problems
    assert any("osiągnął mniej, niż planowano" in one.message for one in found) is told


def test_a_service_whose_quality_falls_is_not_simply_commissioned():
    """Effects grow and a unit is cheaper, but standards, staff and satisfaction fall: first mend the standard."""
    found = made("narzedzie_nakladow_efektow")["gorsza_jakosc"].porownania[0]
    assert found.decyzja is Decyzja.POPRAWIC_STANDARD
    assert found.powody[2].startswith("jakość ważona jest niższa niż dziś (ΔWJ = −1,5467); gorzej niż dziś: ")
    assert {row.koszt.decyzja for row in found.wrazliwosc} == {"poprawić standard"}
    assert [row.zwrotna for row in found.odwrocenie.wartosci][5:] == [
        "136",
        "sam nie odwróci",
        "sam nie odwróci",
    ]


def test_quality_nobody_studies_decides_nothing_and_an_indicator_without_weight_turns_nothing():
    found = made("narzedzie_nakladow_efektow")["bez_jakosci"].porownania[0]
    assert found.decyzja is Decyzja.ZLECIC
    assert found.powody[2] == "jakości nie badano, więc o decyzji nie rozstrzyga"
    assert found.odwrocenie.wartosci[2].zwrotna == "nie wpływa"


def test_where_nothing_lacks_nothing_is_said_to_lack():
    """A free service of today divides nothing; an indicator that falls to 0 has no change in per cent."""
    found = made("narzedzie_nakladow_efektow")["darmowe_dzis"].porownania[0]
    assert found.decyzja is Decyzja.ZLECIC_W_LIMICIE
    rows = found.odwrocenie.wartosci
    assert [rows[1].zwrotna, rows[1].zmiana, rows[2].zmiana] == ["nie liczy się"] * 3
