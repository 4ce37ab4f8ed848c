"""Rates of interest on tax arrears by day: dated data, each with the announcement it was read from.

A rate changes with the lombard rate of the central bank; the Minister of Finance announces it in Monitor Polski. After
:data:`ZNANE_DO` nobody has looked, so no day later than that has a rate here.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from wkus_docs.law.ordynacja import ORDYNACJA
from wkus_docs.law.publikacja import Confidence

PRZEPIS = ORDYNACJA["art. 56 § 1"]
"""What sets the rate: twice the lombard rate and 2%, at least 8%."""
ZAOKRAGLENIE = ORDYNACJA["art. 63 § 1"]
"""Interest is rounded to whole złote."""

ZNANE_DO = date(2026, 10, 8)
"""Day on which the list was last compared with the announcements."""

ZRODLO = (
    "zestawienie obwieszczeń Ministra Finansów odczytanych 8 października 2026 r. w api.sejm.gov.pl (kod publiczny); "
    "od 2022 r. te same stawki wynikają ze stopy lombardowej w wykazie NBP i z notatek podatkowych"
)


@dataclass(frozen=True, slots=True)
class StawkaZwloki:
    """A yearly rate in per cent, its first day, where it was announced, and how sure it is."""

    od: date
    procent: Decimal
    ogloszono: str
    pewnosc: Confidence = Confidence.WTORNE_2026


def _wiersz(wiersz: str) -> StawkaZwloki:
    dzien, procent, rok, pozycja = wiersz.split()
    return StawkaZwloki(date.fromisoformat(dzien), Decimal(procent), f"M.P. z {rok} r. poz. {pozycja}")


STAWKI_ZWLOKI: tuple[StawkaZwloki, ...] = tuple(
    map(
        _wiersz,
        (
            "2014-10-09 8 2014 905",
            "2016-01-01 8 2016 20",
            "2022-02-09 8.5 2022 220",
            "2022-03-09 10 2022 339",
            "2022-04-07 12 2022 398",
            "2022-05-06 13.5 2022 468",
            "2022-06-09 15 2022 607",
            "2022-07-08 16 2022 679",
            "2022-09-08 16.5 2022 905",
            "2023-09-07 15 2023 1017",
            "2023-10-05 14.5 2023 1101",
            "2025-05-08 13.5 2025 457",
            "2025-07-03 13 2025 647",
            "2025-09-04 12.5 2025 950",
            "2025-10-09 12 2025 1105",
            "2025-11-06 11.5 2025 1208",
            "2025-12-04 11 2025 1252",
            "2026-03-05 10.5 2026 269",
        ),
    )
)
"""Every rate since 9 October 2014, in the order of their days."""
