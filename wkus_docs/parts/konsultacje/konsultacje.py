"""Consultations of a draft act with the organisations."""

from datetime import date, timedelta
from typing import Annotated

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Part, error, rule, warning
from wkus_docs.fact import Fact
from wkus_docs.law import acts, parameters
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.paths import Where
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import Liczba
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.scalars.wybor import Wybor

_UDPP = acts["udpp"]
_SHORT_DAYS = 14  # our own measure of haste, not a legal term: hence only a warning


class RadaPozytku(Wybor):
    """What the board of public benefit said of the draft."""

    NIE_DZIALA = "nie_dziala", "nie działa"
    OPINIA = "opinia", "wydała opinię"
    BEZ_OPINII = "bez_opinii", "nie wydała opinii w terminie"


class Konsultacje(Part):
    """Konsultacje projektu"""

    uchwala_o_sposobie: Annotated[Tekst | None, Fact("urzad.uchwala_o_sposobie_w_bierniku", usual=True)] = (
        None
    )
    """Uchwała o sposobie konsultacji
    Numer, organ, data i przedmiot, w bierniku, np. „uchwałę nr XLI/389/2010 Rady Miejskiej w Łapach
    z dnia 29 września 2010 r.”."""
    okres: Okres
    """Okres konsultacji"""
    formy: tuple[Tekst, ...] = ()
    """Formy konsultacji
    Np. „formularz uwag w Biuletynie Informacji Publicznej”, „spotkanie 14 października 2026 r.”."""
    liczba_organizacji: Liczba | None = None
    """Liczba organizacji, które wzięły udział"""
    liczba_uwag: Liczba | None = None
    """Liczba zgłoszonych uwag"""
    liczba_uwag_uwzglednionych: Liczba | None = None
    """Liczba uwag uwzględnionych"""
    przebieg: Opis | None = None
    """Przebieg i wynik
    Czego dotyczyły uwagi, co z nich przyjęto, czego nie i dlaczego."""
    data_publikacji_wynikow: Data | None = None
    """Data publikacji wyników w BIP"""
    rada_pozytku: RadaPozytku | None = None
    """Rada działalności pożytku publicznego
    „nie działa”, „wydała opinię” albo „nie wydała opinii w terminie”."""
    data_przekazania_radzie_pozytku: Data | None = None
    """Data przekazania projektu radzie działalności pożytku"""
    data_opinii: Data | None = None
    """Data opinii rady działalności pożytku"""

    @rule()
    def _accepted_are_among_received(self) -> Findings:
        """Uwag uwzględnionych nie jest więcej niż zgłoszonych."""
        if self.liczba_uwag is None or self.liczba_uwag_uwzglednionych is None:
            return
        if self.liczba_uwag_uwzglednionych > self.liczba_uwag:
            yield error(
                "liczba_uwag_uwzglednionych",
                f"Uwzględniono {self.liczba_uwag_uwzglednionych} uwag, a zgłoszono {self.liczba_uwag}.",
                hint="Popraw jedną z liczb.",
            )

    @rule()
    def _leave_time_to_answer(self) -> Findings:
        """Konsultacje trwają co najmniej dwa tygodnie, chyba że uchwała mówi inaczej."""
        days = (self.okres.do - self.okres.od).days + 1
        if 0 < days < _SHORT_DAYS:
            yield warning(
                ("okres", "do"),
                f"Konsultacje trwały {days} dni; to krótko.",
                hint="Sprawdź najkrótszy termin w uchwale o sposobie konsultacji.",
            )

    @rule(_UDPP["art. 5a ust. 2a"])
    def _opinion_has_a_date(self) -> Findings:
        """Gdy rada działalności pożytku wydała opinię, podano jej datę."""
        if self.rada_pozytku is RadaPozytku.OPINIA and self.data_opinii is None:
            yield warning(
                "rada_pozytku",
                "Rada działalności pożytku wydała opinię, a brakuje jej daty.",
                hint="Dopisz data_opinii; opinię dołącza się do projektu uchwały.",
            )


def board_had_its_days(
    council: str, *, sent: str, day: str, before: str, applies: Where = lambda _: True
) -> ClassRule:
    """Make the rule that a board of public benefit that gave no opinion had its days for one.

    ``council`` says what it gave, ``sent`` when it got the draft, ``day`` and ``before`` what act must wait
    for it, in words in the instrumental; ``applies`` whether the law sets the term for this board.
    """

    @rule(_UDPP["art. 5a ust. 2a"], _UDPP["art. 41i ust. 2"])
    def check(part: Part) -> Findings:
        """Rada działalności pożytku miała swój czas na opinię."""
        if paths.value(part, council) is not RadaPozytku.BEZ_OPINII or not paths.value(part, applies):
            return
        act, got = paths.value(part, day), paths.value(part, sent)
        days = days_of_the_board(act)
        if got is None or got + timedelta(days=days) >= act:
            yield warning(
                paths.loc(sent),
                f"Nie widać, by rada działalności pożytku miała {days} dni na opinię przed {before}.",
                hint="Podaj dzień przekazania projektu radzie albo poczekaj na opinię.",
            )

    return check


def days_of_the_board(day: date) -> int:
    """Return how many days a board of a gmina or a powiat has for its opinion, by the law of a day."""
    days: int = parameters["dni_opinii_rady_dpp"].na(day)
    return days
