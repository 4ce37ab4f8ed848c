"""Quality in the case: one set of indicators runs from the catalogue through the standard to the agreement."""

from datetime import date
from decimal import Decimal

import pytest

import wkus_docs as wd
from wkus_docs.law import parameters
from wkus_docs.parts.jakosc.sygnal import Sygnal

YEARS = (2027, 2028, 2029)


def example(slug):
    return wd.read(wd.catalog[slug].example_path)


@pytest.fixture(scope="module")
def katalog():
    return example("katalog_wskaznikow_jakosci")


@pytest.fixture(scope="module")
def umowne():
    return example("zalacznik_jakosciowy_umowy").wskazniki


def test_the_standard_names_every_indicator_of_the_catalogue(katalog):
    named = {item.wskaznik for item in example("standard_uslugi").wymagania if item.wskaznik}
    assert named == {item.nazwa for item in katalog.wskazniki}


def test_the_agreement_settles_the_indicators_of_the_catalogue(katalog, umowne):
    assert [item.nazwa for item in umowne] == [item.nazwa for item in katalog.wskazniki]


@pytest.mark.parametrize("rok", YEARS)
def test_a_level_kept_is_never_red(umowne, rok):
    assert [
        item.sygnal(item.granica(rok)) for item in umowne if item.sygnal(item.granica(rok)) == Sygnal.CZERWONY
    ] == []


def test_the_last_level_is_the_target(umowne):
    assert [item.poziom(YEARS[-1]) for item in umowne] == [item.cel for item in umowne]


@pytest.mark.parametrize(
    ("numer", "wartosc", "sygnal"),
    [
        (1, "96", "zielony"), (1, "95.99", "zolty"), (1, "92", "zolty"), (1, "91.99", "czerwony"),
        (4, "15", "zielony"), (4, "15.01", "zolty"), (4, "16", "zolty"), (4, "16.01", "czerwony"),
        (6, "0", "zielony"), (6, "2", "zolty"), (6, "3", "czerwony"),
    ],
)  # fmt: skip
def test_signals_change_exactly_at_the_thresholds(katalog, numer, wartosc, sygnal):
    assert katalog.wskazniki[numer - 1].sygnal(Decimal(wartosc)) == sygnal


def test_without_a_value_there_is_no_signal_and_without_a_base_no_achievement(katalog):
    assert [item.sygnal(None) for item in katalog.wskazniki] == [Sygnal.BRAK] * 6
    assert katalog.wskazniki[1].osiagniecie(Decimal(90)) is None


def test_an_educator_has_no_more_children_than_the_law_allows():
    placowka = example("standard_uslugi").placowka
    assert placowka.dzieci_na_wychowawce <= parameters["dzieci_na_wychowawce"].na(date(2026, 9, 18))
