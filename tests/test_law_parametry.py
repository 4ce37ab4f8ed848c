from datetime import date, timedelta
from itertools import pairwise

import pytest

from wkus_docs.law import UDPP, Confidence, Dated, DayOfYear, Parameter, UnknownValueError, parameters
from wkus_docs.law.parametry import MALY_GRANT_DNI

PRZED = date(2026, 8, 31)
PO = date(2026, 9, 1)
ALL_PARAMETERS = list(parameters.items())


@pytest.mark.parametrize(("name", "parameter"), ALL_PARAMETERS)
def test_every_parameter_is_whole(name, parameter):
    assert parameter.nazwa == name
    assert parameter.opis
    assert parameter.jednostka in {
        "dni",
        "miesiące",
        "lata",
        "zł",
        "%",
        "dzień roku",
        "osoby",
        "organizacje",
        "paragraf",
        "dziennik",
    }
    assert parameter.przepis.akt[parameter.przepis.jednostka] == parameter.przepis


@pytest.mark.parametrize(("name", "parameter"), ALL_PARAMETERS)
def test_periods_follow_one_another_without_gap_or_overlap(name, parameter):
    periods = parameter.wartosci
    assert periods[0].od is None, name
    assert periods[-1].do is None, name
    for earlier, later in pairwise(periods):
        assert (later.od - earlier.do).days == 1


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("min_dni_na_oferty", 21),
        ("max_lat_umowy", 5),
        ("dni_sprawozdania_koncowego", 30),
        ("dni_na_uzasadnienie_wyboru", 30),
        ("termin_programu_rocznego", DayOfYear(11, 30)),
        ("zwrot_31_stycznia", DayOfYear(1, 31)),
        ("zwrot_po_terminie_dni", 15),
        ("wykorzystanie_do", DayOfYear(12, 31)),
        ("dni_opinii_rady_dpp", 14),
        ("organizacje_wniosku_o_rade_dpp", 5),
        ("miesiace_na_utworzenie_rady_dpp", 2),
        ("lata_kadencji_rady_dpp", 3),
        ("dni_po_wezwaniu_sprawozdania", 30),
        ("dni_po_wezwaniu_sprawozdania_zaleglego", 7),
        ("lata_przechowywania", 5),
        ("lata_zakazu_zbywania", 5),
        ("dni_na_informacje_o_zmianach", 14),
        ("dni_na_wykonanie_zalecen", 14),
        ("dni_platnosci_transzy", 30),
        ("vacatio", 14),
    ],
)
def test_values_that_did_not_change(name, value):
    assert parameters[name].na(PRZED) == value
    assert parameters[name].na(PO) == value


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        ("maly_grant_kwota_zadania", 10_000, 20_000),
        ("maly_grant_dni", 90, None),
        ("maly_grant_kwota_roczna", 20_000, 40_000),
        ("maly_grant_udzial", 20, 30),
    ],
)
def test_small_grants_changed_on_the_first_of_september(name, before, after):
    assert parameters[name].na(PRZED) == before
    assert parameters[name].na(PO) == after


def test_a_value_tells_its_confidence():
    assert MALY_GRANT_DNI.stan(PRZED).pewnosc is Confidence.TEKST
    assert MALY_GRANT_DNI.stan(PO).pewnosc is Confidence.TEKST
    assert parameters["prog_zamowien"].stan(PO).pewnosc is Confidence.TEKST
    assert parameters["vacatio"].stan(PO).pewnosc is Confidence.PAMIEC


def test_a_day_without_value_is_refused():
    parameter = Parameter("proba", "próba", UDPP["art. 17"], "dni", (Dated(PO, None, 1, Confidence.TEKST),))
    with pytest.raises(UnknownValueError, match=r"31\.08\.2026"):
        parameter.na(PRZED)


def test_day_of_year():
    assert DayOfYear(11, 30).w_roku(2026) == date(2026, 11, 30)
    assert str(DayOfYear(1, 31)) == "01-31"


@pytest.mark.parametrize(
    ("name", "last_day", "before", "after"),
    [
        ("paragraf_dotacji", date(2026, 12, 31), "2360", "349"),
        ("paragraf_dotacji_na_inwestycje", date(2026, 12, 31), None, "540"),
        ("prog_zamowien", date(2025, 12, 31), 130_000, 170_000),
        ("wzory_ofert", date(2019, 3, 1), "Dz. U. z 2016 r. poz. 1300", "Dz. U. z 2018 r. poz. 2057"),
    ],
)
def test_values_change_on_their_day(name, last_day, before, after):
    assert parameters[name].na(last_day) == before
    assert parameters[name].na(last_day + timedelta(days=1)) == after
