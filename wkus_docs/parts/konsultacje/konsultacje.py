"""Consultations of a draft act with the organisations."""

from datetime import date, timedelta
from typing import Annotated

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Part, error, rule, warning
from wkus_docs.fact import Fact
from wkus_docs.law import acts, parameters
from wkus_docs.law.act import Provision
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.paths import Where
from wkus_docs.polish.nieznany_dzien import dzien_przygotowania
from wkus_docs.polish.zapis import data_slownie
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

    @property
    def mowi_o_wyniku(self) -> bool:
        """Whether anything is told of who took part, of the remarks or of when the results were published."""
        told = (self.liczba_organizacji, self.liczba_uwag, self.data_publikacji_wynikow)
        return any(one is not None for one in told)

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


def consulted_before(what: str, *, provisions: tuple[Provision, ...], day: str = "data_uchwaly") -> ClassRule:
    """Make the rule that „konsultacje”, where they are told of, end before the act of the ``day``.

    ``what`` is adopted after them, in the accusative. In a draft that is not adopted yet they may still go on.
    """

    @rule(*provisions)
    def check(part: Part) -> Findings:
        """Konsultacje wyprzedzają uchwałę."""
        end, act = paths.value(part, "konsultacje.okres.do"), paths.value(part, day)
        if end is None:
            return
        prepared, place = dzien_przygotowania(act), ("konsultacje", "okres", "do")
        if prepared is not None and end >= prepared:
            yield warning(
                place,
                f"Projekt przygotowano {data_slownie(prepared)}, a konsultacje kończą się {data_slownie(end)}; "
                "tekst mówi o nich tak, jak po ich zakończeniu.",
                hint="Przed sesją sprawdź, czy się odbyły, i dopisz ich wynik.",
            )
        elif end > act:
            yield error(
                place,
                f"Konsultacje kończą się {data_slownie(end)}, po uchwale z {data_slownie(act)}",
                hint=f"{what} uchwala się po konsultacjach; popraw daty.",
            )
        elif end == act:
            yield warning(
                place,
                "Konsultacje kończą się w dniu uchwały.",
                hint=f"Rada ma uchwalić {what.lower()} po konsultacjach; sprawdź, czy skończyły się przed głosowaniem.",
            )

    return check


def results_are_known_before(*, day: str = "data_uchwaly") -> ClassRule:
    """Make the rule that the results of „konsultacje” are published before the act of the ``day``."""

    @rule()
    def check(part: Part) -> Findings:
        """Wyniki konsultacji ogłoszono przed uchwałą."""
        known, act = paths.value(part, "konsultacje.data_publikacji_wynikow"), paths.value(part, day)
        if known is not None and known > act:
            yield warning(
                ("konsultacje", "data_publikacji_wynikow"),
                f"Wyniki konsultacji ogłoszono {data_slownie(known)}, po uchwale z {data_slownie(act)}",
                hint="Sprawdź, czy uchwała o sposobie konsultacji nie każe ogłosić ich wcześniej.",
            )

    return check


def results_follow_the_consultations() -> ClassRule:
    """Make the rule that the results of „konsultacje” are published when these have ended."""

    @rule()
    def check(part: Part) -> Findings:
        """Wyniki konsultacji ogłoszono po ich zakończeniu."""
        known = paths.value(part, "konsultacje.data_publikacji_wynikow")
        end = paths.value(part, "konsultacje.okres.do")
        if known is not None and known < end:
            yield error(
                ("konsultacje", "data_publikacji_wynikow"),
                f"Wyniki ogłoszono {data_slownie(known)}, a konsultacje trwały do {data_slownie(end)}",
                hint="Popraw jedną z dat.",
            )

    return check


def days_for_an_opinion(day: date) -> int:
    """Return how many days a board has for its opinion of a programme or a strategy; of other drafts the law sets none."""
    days: int = parameters["dni_opinii_rady_dpp"].na(day)
    return days


def board_had_its_days(
    council: str, *, sent: str, day: str, before: str, applies: Where = lambda _: True
) -> ClassRule:
    """Make the rule that a board of public benefit that gave no opinion had its days for one.

    ``council`` says what it gave, ``sent`` when it got the draft, ``day`` and ``before`` what act must wait
    for it, in words in the instrumental; ``applies`` whether the law sets the term for this board and this draft.
    """

    @rule(_UDPP["art. 5a ust. 2a"], _UDPP["art. 41i ust. 2"])
    def check(part: Part) -> Findings:
        """Rada działalności pożytku miała swój czas na opinię."""
        if paths.value(part, council) is not RadaPozytku.BEZ_OPINII or not paths.value(part, applies):
            return
        act, got = paths.value(part, day), paths.value(part, sent)
        days = days_for_an_opinion(act)
        if got is None or got + timedelta(days=days) >= act:
            yield warning(
                paths.loc(sent),
                f"Nie widać, by rada działalności pożytku miała {days} dni na opinię przed {before}.",
                hint="Podaj dzień przekazania projektu radzie albo poczekaj na opinię.",
            )

    return check
