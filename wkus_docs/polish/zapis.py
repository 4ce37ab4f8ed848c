r"""Dates, amounts and numbers as Polish documents write them, with no-break spaces.

>>> from datetime import date
>>> from decimal import Decimal
>>> data_slownie(date(2026, 11, 30)).replace("\xa0", "_")
'30_listopada 2026_r.'
>>> kwota_zapis(Decimal("1234.5")).replace("\xa0", "_")
'1_234,50_zł'
>>> procent(Decimal("12.5")), lata(2027, 2029), rzymska(31)
('12,50%', '2027–2029', 'XXXI')
"""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from wkus_docs.polish.miesiace import W_DACIE
from wkus_docs.polish.nieznany_dzien import NieznanyDzien

_NBSP = "\u00a0"
_SEPARATORS = str.maketrans({",": _NBSP, ".": ","})


def data_slownie(day: date) -> str:
    """„30 listopada 2026 r.”; dots for a day that is not known yet."""
    if isinstance(day, NieznanyDzien):
        return day.z_kropkami
    return f"{day.day}{_NBSP}{W_DACIE[day.month - 1]} {day.year}{_NBSP}r."


def data_liczbowo(day: date) -> str:
    """„30.11.2026”, for tables; dots for a day that is not known yet."""
    if isinstance(day, NieznanyDzien):
        return day.z_kropkami
    return f"{day.day:02d}.{day.month:02d}.{day.year:04d}"


def kwota_tabela(amount: Decimal) -> str:
    """„1 234,50”, for columns headed [zł]."""
    return f"{amount:,.2f}".translate(_SEPARATORS)


def liczba(number: Decimal) -> str:
    """„11 600” or „12,5”: at most two places, without needless zeros."""
    return f"{number:,.2f}".rstrip("0").rstrip(".").translate(_SEPARATORS)


def kwota_zapis(amount: Decimal) -> str:
    """„1 234,50 zł”"""
    return f"{kwota_tabela(amount)}{_NBSP}zł"


def procent(share: Decimal) -> str:
    """„12,50%”: two places, as ZTP's text writes the sign."""
    return f"{share.quantize(Decimal('0.01'), ROUND_HALF_UP)}%".replace(".", ",")


def lata(first: int, last: int) -> str:
    """„2027–2029”, or one year."""
    return f"{first}–{last}" if first != last else str(first)


def rzymska(number: int) -> str:
    """Roman numeral of a positive number."""
    marks = ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
             (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))  # fmt: skip
    made = ""
    for value, mark in marks:
        count, number = divmod(number, value)
        made += mark * count
    return made
