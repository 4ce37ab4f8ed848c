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
_PRZESUNIECIE = (
    "Według jednego poglądu termin przesuwa się wtedy na następny dzień roboczy, według innego nie."
)


def least_days_for_offers(day: date) -> int:
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
        least, begins = least_days_for_offers(noticed), paths.value(part, start)
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

    Wspólne ogłoszeniu i aktowi, który je wprowadza; każdy podaje je u siebie.
    """

    @property
    def data_dokumentu(self) -> date:
        """Day of the document; it decides which law holds."""
        raise NotImplementedError

    _lasts_as_long_as_an_agreement_may = lasts_no_longer_than_an_agreement(
        "okres_realizacji", day="data_dokumentu"
    )

    @rule(_UDPP["art. 13 ust. 1"])
    def _leaves_time_to_apply(self) -> Findings:
        """Od ostatniego ogłoszenia, nie licząc jego dnia, zostaje tyle dni na oferty, ile każe ustawa."""
        published: date | None = paths.value(self, "publikacja.ostatnia")
        deadline: date | None = paths.value(self, "termin_skladania_ofert")
        if deadline is None:
            return
        # A notice whose day of appearing is not told cannot have appeared before it was signed.
        first = published or self.data_dokumentu
        days, given = least_days_for_offers(self.data_dokumentu), (deadline - first).days
        if given < days:
            when = "ostatnie ogłoszenie ukazuje się" if published else "ogłoszenie ukaże się najwcześniej"
            yield error(
                "termin_skladania_ofert",
                f"Na złożenie ofert zostaje {policz(max(given, 0), 'dzień', 'dni', 'dni')}, a musi {days}: "
                f"{when} {data_slownie(first)}",
                hint=f"Najwcześniejszy termin to {data_slownie(first + timedelta(days=days))}",
            )

    _deadline_is_a_working_day = falls_on_working_days(
        {"termin_skladania_ofert": "Termin składania ofert"}, provisions=(), view=_PRZESUNIECIE
    )

    @rule()
    def _chooses_after_the_deadline(self) -> Findings:
        """Wybór następuje po terminie składania ofert, a przed początkiem zadania."""
        deadline: date | None = paths.value(self, "termin_skladania_ofert")
        choice: date | None = paths.value(self, "termin_wyboru")
        start: date | None = paths.value(self, "okres_realizacji.od")
        if choice is None:
            return
        if deadline is not None and choice <= deadline:
            yield (error if choice < deadline else warning)(
                "termin_wyboru",
                f"Wybór ({data_slownie(choice)}) nie wypada po terminie składania ofert "
                f"({data_slownie(deadline)}).",
                hint="Podaj późniejszy dzień wyboru."
                if choice < deadline
                else "Zdąży się tylko wtedy, gdy oferty przyjmuje się rano, a komisja zbiera się tego samego dnia.",
            )
        elif start is not None and start <= choice:
            yield warning(
                ("okres_realizacji", "od"),
                f"Zadanie zaczyna się {data_slownie(start)}, zanim minie termin wyboru "
                f"({data_slownie(choice)}).",
                hint="Zostaw czas na wyniki i umowę.",
            )


class TerminyWOgloszeniu(TerminyOgloszenia):
    """Terminy w ogłoszeniu"""

    okres_realizacji: Okres
    """Okres realizacji zadania"""
    publikacja: Publikacja | None = None
    """Zamieszczenie ogłoszenia
    Puste: ogłoszenie wymienia same miejsca, bez dni."""
    termin_skladania_ofert: Data
    """Termin składania ofert"""
    termin_wyboru: Data
    """Termin wyboru ofert"""

    @rule(_UDPP["art. 13 ust. 1"])
    def _knows_when_it_appears(self) -> Findings:
        """Wiadomo, kiedy ogłoszenie się ukaże: od tego dnia liczy się czas na oferty."""
        last = self.termin_skladania_ofert - timedelta(days=least_days_for_offers(self.data_dokumentu))
        if paths.value(self, "publikacja.ostatnia") is None and last >= self.data_dokumentu:
            yield warning(
                "publikacja",
                "Nie podano, kiedy ogłoszenie się ukaże, więc nie sprawdzono, czy na oferty zostaje dość dni.",
                hint=f"Wszędzie musi się ukazać najpóźniej {data_slownie(last)}",
            )


class TerminyWAkcie(TerminyOgloszenia):
    """Terminy w akcie, który ogłasza konkurs

    Wszystko, czego akt nie mówi sam, mówi ogłoszenie, które jest jego załącznikiem.
    """

    okres_realizacji: Okres | None = None
    """Okres realizacji zadania
    Puste: określa go ogłoszenie."""
    publikacja: Publikacja | None = None
    """Zamieszczenie ogłoszenia
    Puste: akt wymienia same miejsca, bez dni."""
    termin_skladania_ofert: Data | None = None
    """Termin składania ofert
    Puste: określa go ogłoszenie."""
    termin_wyboru: Data | None = None
    """Termin wyboru ofert
    Puste: określa go ogłoszenie."""
