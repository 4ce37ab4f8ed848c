"""Exactness: enough digits on the way, half up at the end, no „−0”, no division by zero.

>>> grosz(Decimal("0.005")), ulamek(Decimal("1.00005")), grosz(Decimal("-0.001"))
(Decimal('0.01'), Decimal('1.0001'), Decimal('0.00'))
"""

from collections.abc import Callable
from decimal import ROUND_HALF_UP, Context, Decimal, getcontext, setcontext
from functools import wraps
from typing import ParamSpec, TypeVar

_CONTEXT = Context(prec=80, rounding=ROUND_HALF_UP)
_GROSZ = Decimal("0.01")
_ULAMEK = Decimal("0.0001")
_DROBNY_ULAMEK = Decimal("0.000001")
_DO_POROWNAN = Decimal("0.000000001")

_P = ParamSpec("_P")
_T = TypeVar("_T")


def dokladnie(licz: Callable[_P, _T]) -> Callable[_P, _T]:
    """Compute with 80 digits, whatever the program around computes with.

    Most of what is computed exactly is asked for by what is: then there is nothing to change, nor to change back.
    """

    @wraps(licz)
    def policzone(*args: _P.args, **named: _P.kwargs) -> _T:
        around = getcontext()
        if around is _CONTEXT:
            return licz(*args, **named)
        setcontext(_CONTEXT)
        try:
            return licz(*args, **named)
        finally:
            setcontext(around)

    return policzone


@dokladnie
def grosz(kwota: Decimal) -> Decimal:
    """Amount in złoty, half up to the grosz."""
    return kwota.quantize(_GROSZ) + 0


@dokladnie
def ulamek(liczba: Decimal) -> Decimal:
    """Ratio, half up to four places."""
    return liczba.quantize(_ULAMEK) + 0


@dokladnie
def drobny_ulamek(liczba: Decimal) -> Decimal:
    """Ratio that is small by nature, half up to six places."""
    return liczba.quantize(_DROBNY_ULAMEK) + 0


@dokladnie
def do_porownan(liczba: Decimal) -> Decimal:
    """Figure that is only compared with another, never printed: nine places, as far as a spreadsheet sees.

    >>> do_porownan(Decimal("0.3333333333333")), do_porownan(Decimal("-0.0000000001"))
    (Decimal('0.333333333'), Decimal('0E-9'))
    """
    return liczba.quantize(_DO_POROWNAN) + 0


@dokladnie
def iloraz(dzielna: Decimal | None, dzielnik: Decimal | None) -> Decimal | None:
    """Divide, not rounded; None where a number is missing or the divisor is 0.

    >>> iloraz(Decimal(1), Decimal(4)), iloraz(Decimal(1), Decimal(0)), iloraz(None, Decimal(4))
    (Decimal('0.25'), None, None)
    """
    return None if dzielna is None or not dzielnik else dzielna / dzielnik


@dokladnie
def ponad_o_grosz(kwota: Decimal, granica: Decimal) -> bool:
    """Tell whether an amount is above a bound by a grosz or more: kwota − granica ≥ 0,01 zł.

    =======  ==============================================================  ====
    kwota    an amount that can be paid, in whole grosze                     zł
    granica  a bound reckoned from a share or a ratio, with parts of a grosz  zł
    =======  ==============================================================  ====

    By hand: 8 333,34 against 25 000 / 3 = 8 333,3333… is above by 0,0066… zł, which nobody can pay: not above.
    Against a bound in whole grosze the comparison is exact.

    >>> ponad_o_grosz(Decimal("8333.34"), Decimal(25000) / 3), ponad_o_grosz(Decimal("8333.35"), Decimal(25000) / 3)
    (False, True)
    >>> ponad_o_grosz(Decimal("10.01"), Decimal("10.00")), ponad_o_grosz(Decimal("10.00"), Decimal("10.00"))
    (True, False)
    """
    return kwota - granica >= _GROSZ
