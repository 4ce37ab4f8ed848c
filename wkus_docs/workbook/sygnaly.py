"""Signals with live formulas: the words first, the colour only beside them."""

from dataclasses import dataclass

from wkus_docs.documents.arkusz_monitoringu_nakladow.sygnaly import Strona
from wkus_docs.parts.badanie.wskaznik_efektu import Kierunek
from wkus_docs.parts.jakosc.sygnal import Sygnal
from wkus_docs.workbook import styles
from wkus_docs.workbook.addresses import Ref
from wkus_docs.workbook.calculation import Calculation
from wkus_docs.workbook.formulas import are_numbers, text

_GREEN, _YELLOW, _RED, _NONE = (text(one.etykieta) for one in Sygnal)
_UNFAVOURABLE = {Strona.OBIE: "ABS({})", Strona.W_GORE: "{}", Strona.W_DOL: "-{}"}


@dataclass(frozen=True, slots=True)
class Deviation:
    """A relative deviation: the cell that shows it, the formula a threshold is compared with, plan and execution."""

    shown: Ref
    exact: str
    plan: Ref
    done: Ref


def of_deviation(of: Deviation, limits: tuple[Ref, Ref], side: Strona) -> str:
    """Return the signal of a relative deviation; where no expense was planned, one that was made is red."""
    yellow, red = limits
    part, plan, done = of.shown, of.plan, of.done
    percent = f"ROUND({_UNFAVOURABLE[side].format(of.exact)}*100,7)"
    signal = f"IF({percent}>={red},{_RED},IF({percent}>={yellow},{_YELLOW},{_GREEN}))"
    signal = f"IF({are_numbers(part, yellow, red)},{signal},{_NONE})"
    if side is not Strona.OBIE:
        return signal
    return f"IF(AND({are_numbers(plan, done)},N({plan})=0),IF({done}<>0,{_RED},{_GREEN}),{signal})"


def of_thresholds(value: Ref, limits: tuple[Ref, Ref], direction: Ref) -> str:
    """Return the signal of a value between its thresholds, yellow and green."""
    yellow, green = limits
    rising, falling = (
        f"IF({value}{sign}{green},{_GREEN},IF({value}{sign}{yellow},{_YELLOW},{_RED}))"
        for sign in (">=", "<=")
    )
    way = f"IF({direction}={text(Kierunek.ROSNIE.etykieta)},{rising},{falling})"
    return f"IF({are_numbers(value, yellow, green)},{way},{_NONE})"


def write_signal(sheet: Calculation, column: int, formula: str, name: str, printed: str) -> None:
    """Write a signal, coloured by its words."""
    longest = max((one.etykieta for one in Sygnal), key=len)
    ref = sheet.figure(column, formula, styles.PLAIN, name, printed, style=styles.WORDS, room=longest)
    sheet.colour(ref, *((one.etykieta, one.kolor) for one in Sygnal if one is not Sygnal.BRAK))
