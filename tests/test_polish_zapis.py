"""Dates, amounts and numbers of nouns are written as babel, the measure of Polish usage, writes them."""

from datetime import date
from decimal import Decimal

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from wkus_docs.polish.miesiace import NAZWY, W_DACIE
from wkus_docs.polish.odmiana import rzeczownik
from wkus_docs.polish.zapis import data_liczbowo, data_slownie, kwota_tabela, liczba

POLISH = Locale("pl")


@given(st.decimals("-999999999999.99", "999999999999.99", places=2))
def test_amounts(amount):
    assert kwota_tabela(amount) == format_decimal(amount, "#,##0.00", locale="pl")


@given(st.dates(date(1900, 1, 1), date(2999, 12, 31)))
def test_dates(day):
    written = format_date(day, "d MMMM y 'r.'", locale="pl")
    assert data_slownie(day).replace("\u00a0", " ") == written
    assert data_slownie(day).count("\u00a0") == 2
    assert data_liczbowo(day) == format_date(day, "dd.MM.y", locale="pl")


def test_an_amount_without_grosze_has_them_written():
    assert kwota_tabela(Decimal(5)) == "5,00"


@given(st.decimals(-(10**15), 10**15, places=4) | st.decimals(-(10**4), 10**4, places=2))
def test_numbers(number):
    assert liczba(number) == format_decimal(number, "#,##0.##", locale="pl")


def test_a_number_longer_than_a_calculator_holds_is_written_too():
    assert liczba(Decimal(10) ** 30).replace("\u00a0", " ") == "1" + " 000" * 10


def test_months():
    for names, use in ((NAZWY, "stand-alone"), (W_DACIE, "format")):
        assert list(names) == [POLISH.months[use]["wide"][number] for number in range(1, 13)]


@given(st.integers(-(10**9), 10**9) | st.integers(0, 250))
def test_nouns_go_with_their_numbers(number):
    assert rzeczownik(number, "one", "few", "many") == POLISH.plural_form(number)
