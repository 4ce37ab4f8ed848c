"""Where, when and how long the offer is posted."""

from datetime import date

from wkus_docs.document import Findings, Part, rule, warning
from wkus_docs.law import acts, parameters
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.scalars.data import Data

_UDPP = acts["udpp"]


def days_posted(day: date) -> int:
    """Return how many days an offer is posted by the law of a day."""
    days: int = parameters["maly_grant_dni_zamieszczenia"].na(day)
    return days


class ZamieszczenieOferty(Part):
    """Zamieszczenie oferty

    Ustawa wymaga trzech miejsc naraz; czas na uwagi liczy się od ostatniego z nich. Dni podaje ten, kto je zna: bez nich
    ogłoszenie wymienia same miejsca.
    """

    data_bip: Data | None = None
    """Data zamieszczenia w Biuletynie Informacji Publicznej"""
    data_tablicy: Data | None = None
    """Data wywieszenia w siedzibie urzędu, w miejscu przeznaczonym na ogłoszenia"""
    data_strony: Data | None = None
    """Data zamieszczenia na stronie internetowej"""
    do: Data | None = None
    """Do kiedy oferta jest zamieszczona
    Ostatni dzień, w którym można ją przeczytać. Puste: ogłoszenie podaje samą liczbę dni."""

    @property
    def daty(self) -> tuple[date, ...]:
        """The days of posting that are given, in the order of the law."""
        return tuple(day for day in (self.data_bip, self.data_tablicy, self.data_strony) if day is not None)

    @property
    def ostatnia(self) -> date | None:
        """Day of the last of the three, from which terms run; None where no day is given."""
        return max(self.daty, default=None)

    @rule(_UDPP["art. 19a ust. 3"])
    def _is_posted_at_once(self) -> Findings:
        """We wszystkich trzech miejscach oferta ukazuje się tego samego dnia."""
        if self.ostatnia is not None and len(set(self.daty)) > 1:
            yield warning(
                (),
                "Oferta ukazuje się w trzech miejscach w różne dni; czas na uwagi liczy się od "
                f"{data_slownie(self.ostatnia)}",
                hint="Zamieść ją wszędzie tego samego dnia albo sprawdź daty.",
            )
