"""Dates of a competition, which its notice and the act that announces it both give."""

from datetime import date, timedelta

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Part, error, rule, warning
from wkus_docs.law import acts, parameters
from wkus_docs.parts.konkurs.publikacja import Publikacja
from wkus_docs.parts.strony.czas_umowy import lasts_no_longer_than_an_agreement
from wkus_docs.parts.strony.dni_robocze import falls_on_working_days
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.paths import Where
from wkus_docs.polish.odmiana import policz
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.scalars.data import Data

_UDPP = acts["udpp"]


def _least_days(day: date) -> int:
    """Days for offers, counted from the last notice, by the law of a day."""
    days: int = parameters["min_dni_na_oferty"].na(day)
    return days


def leaves_time_for_the_offers(notice: Where, *, start: Where, at: str) -> ClassRule:
    """Make the rule that between a notice to come and the start of the task there is time for offers.

    ``notice`` gives its day, or None where there will be no competition.
    """

    @rule(_UDPP["art. 13 ust. 1"])
    def check(part: Part) -> Findings:
        """Od ogłoszenia konkursu do początku zadania starcza dni na oferty."""
        noticed: date | None = paths.value(part, notice)
        if noticed is None:
            return
        least, begins = _least_days(noticed), paths.value(part, start)
        if begins is not None and begins <= noticed + timedelta(days=least):
            yield warning(
                paths.loc(at),
                f"Gdy konkurs ogłosi się {data_slownie(noticed)}, do początku zadania ({data_slownie(begins)}) nie "
                f"ma czasu na oferty: trzeba na nie co najmniej {policz(least, 'dzień', 'dni', 'dni')}.",
                hint="Ogłoś konkurs wcześniej albo przesuń początek zadania.",
            )

    return check


class TerminyOgloszenia(Part):
    """Terminy konkursu

    Wspólne ogłoszeniu i aktowi, który je wprowadza.
    """

    okres_realizacji: Okres
    """Okres realizacji zadania"""
    publikacja: Publikacja
    """Zamieszczenie ogłoszenia"""
    termin_skladania_ofert: Data
    """Termin składania ofert"""
    termin_wyboru: Data
    """Termin wyboru ofert"""

    @property
    def data_dokumentu(self) -> date:
        """Day of the document; it decides which law holds."""
        raise NotImplementedError

    _lasts_as_long_as_an_agreement_may = lasts_no_longer_than_an_agreement(
        "okres_realizacji", day="data_dokumentu"
    )

    @rule(_UDPP["art. 16 ust. 3"])
    def _lasts_several_years(self) -> Findings:
        """Zadanie trwa kilka lat."""
        if not self.okres_realizacji.wieloletni:
            yield warning("okres_realizacji", "Zadanie mieści się w jednym roku.", hint="Sprawdź daty.")

    @rule(_UDPP["art. 13 ust. 1"])
    def _leaves_time_to_apply(self) -> Findings:
        """Od ostatniego ogłoszenia, nie licząc jego dnia, zostaje tyle dni na oferty, ile każe ustawa."""
        days = _least_days(self.data_dokumentu)
        given = (self.termin_skladania_ofert - self.publikacja.ostatnia).days
        if given < days:
            yield error(
                "termin_skladania_ofert",
                f"Na złożenie ofert zostaje {policz(max(given, 0), 'dzień', 'dni', 'dni')}, a musi {days}: "
                f"ostatnie ogłoszenie ukazuje się {data_slownie(self.publikacja.ostatnia)}",
                hint="Najwcześniejszy termin to "
                f"{data_slownie(self.publikacja.ostatnia + timedelta(days=days))}",
            )

    _deadline_is_a_working_day = falls_on_working_days({"termin_skladania_ofert": "Termin składania ofert"})

    @rule(_UDPP["art. 13 ust. 2 pkt 6"])
    def _chooses_after_the_deadline(self) -> Findings:
        """Wybór następuje po terminie składania ofert, a przed początkiem zadania."""
        if self.termin_wyboru <= self.termin_skladania_ofert:
            yield error(
                "termin_wyboru",
                f"Wybór ({data_slownie(self.termin_wyboru)}) nie wypada po terminie składania ofert "
                f"({data_slownie(self.termin_skladania_ofert)}).",
                hint="Podaj późniejszy dzień wyboru.",
            )
        elif self.okres_realizacji.od <= self.termin_wyboru:
            yield warning(
                ("okres_realizacji", "od"),
                f"Zadanie zaczyna się {data_slownie(self.okres_realizacji.od)}, zanim minie termin wyboru "
                f"({data_slownie(self.termin_wyboru)}).",
                hint="Zostaw czas na wyniki i umowę.",
            )
