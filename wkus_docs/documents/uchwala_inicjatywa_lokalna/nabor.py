"""When residents may file their requests, and by when each is answered."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from wkus_docs.document import Findings, Part, error, rule
from wkus_docs.parts.strony.zakres_inicjatywy import last_day_to_settle
from wkus_docs.polish.miesiace import W_DACIE
from wkus_docs.polish.zapis import data_liczbowo, data_slownie
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.wybor import Wybor


class TrybNaboru(Wybor):
    """When requests are taken."""

    CIAGLY = "ciagly", "przez cały rok"
    CO_ROKU = "co_roku", "co roku w tych samych terminach"
    W_TERMINACH = "w_terminach", "w podanych terminach"


class PoczatekOceny(Wybor):
    """From when the days of the assessment are counted."""

    OD_WPLYWU = "od_wplywu", "od dnia wpływu wniosku"
    OD_KONCA_NABORU = "od_konca_naboru", "od dnia zakończenia naboru"


def bez_roku(day: date) -> str:
    r"""„1 marca”: a day that returns every year.

    >>> bez_roku(date(2027, 3, 1))
    '1\xa0marca'
    """
    return f"{day.day}\u00a0{W_DACIE[day.month - 1]}"


class NaborWnioskow(Part):
    """Nabór wniosków"""

    od: Data | None = None
    """Od dnia
    Puste, gdy podaje się tylko ostatni dzień."""
    do: Data
    """Do dnia"""

    @property
    def poczatek(self) -> date:
        """Its first day; the last one where no other is known."""
        return self.od or self.do

    @rule()
    def _ends_after_it_starts(self) -> Findings:
        """Koniec naboru nie wypada przed początkiem."""
        if self.do < self.poczatek:
            yield error(
                "do",
                f"Nabór kończy się {data_slownie(self.do)}, a zaczyna {data_slownie(self.poczatek)}",
                hint="Zamień daty albo popraw rok.",
            )


def termin_slownie(nabor: NaborWnioskow, *, co_roku: bool) -> str:
    """„od dnia 1 marca do dnia 15 marca każdego roku” or the same with years."""
    written = bez_roku if co_roku else data_slownie
    since = f"od dnia {written(nabor.od)} " if nabor.od is not None else ""
    return f"{since}do dnia {written(nabor.do)}{' każdego roku' if co_roku else ''}"


class WierszKalendarza(NamedTuple):
    """One intake: the request that waits longest, and its last days."""

    nabor: NaborWnioskow
    zlozony: date
    ocena: date
    zawiadomienie: date
    miesiac: date

    @property
    def okres(self) -> str:
        """„01.03.2027 – 15.03.2027”, or „do 15.03.2027”."""
        until = data_liczbowo(self.nabor.do)
        return f"do {until}" if self.nabor.od is None else f"{data_liczbowo(self.nabor.od)} – {until}"

    @property
    def zapas(self) -> int:
        """Days that are left of the month the law gives; below zero where it is exceeded."""
        return (self.miesiac - self.zawiadomienie).days

    @property
    def zapas_slownie(self) -> str:
        """„2 dni” or „przekroczony o 3 dni”."""
        days = f"{abs(self.zapas)} {'dzień' if abs(self.zapas) == 1 else 'dni'}"
        return days if self.zapas >= 0 else f"przekroczony o {days}"


def kalendarz(
    nabory: Iterable[NaborWnioskow], *, dni_oceny: int, od: PoczatekOceny, dni_zawiadomienia: int
) -> tuple[WierszKalendarza, ...]:
    """Count the last days of every intake, for the request that waits longest.

    Where the days run from the end of the intake, that is one filed on its first day; else one filed on its last.
    """
    return tuple(_wiersz(one, dni_oceny, od, dni_zawiadomienia) for one in nabory)


def _wiersz(
    nabor: NaborWnioskow, dni_oceny: int, od: PoczatekOceny, dni_zawiadomienia: int
) -> WierszKalendarza:
    filed = nabor.poczatek if od == PoczatekOceny.OD_KONCA_NABORU else nabor.do
    assessed = nabor.do + timedelta(days=dni_oceny)
    return WierszKalendarza(
        nabor, filed, assessed, assessed + timedelta(days=dni_zawiadomienia), last_day_to_settle(filed)
    )
