"""Dates and amounts are written as babel, the measure of Polish usage, writes them."""

from datetime import date
from decimal import Decimal

from babel.dates import format_date
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from wkus_docs.polish.zapis import data_liczbowo, data_slownie, kwota_tabela


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
