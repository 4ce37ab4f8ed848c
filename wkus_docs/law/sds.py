"""Rozporządzenie z dnia 9 grudnia 2010 r. w sprawie środowiskowych domów samopomocy."""

from datetime import date

from wkus_docs.law.act import Act, units
from wkus_docs.law.publikacja import JEDEN, Confidence, Publication, tekst

_PRZECZYTANE = {
    "§ 2 pkt 3": "dom może prowadzić podmiot, któremu zlecono to zgodnie z art. 25 ustawy o pomocy społecznej",
}

SDS = Act(
    klucz="sds",
    data=date(2010, 12, 9),
    rodzaj="rozporządzenie",
    organ="Ministra Pracy i Polityki Społecznej",
    tytul="w sprawie środowiskowych domów samopomocy",
    sprawdzono=date(2026, 11, 30),
    publikacje=(
        Publication(
            2010,
            1586,
            date(2010, 12, 17),
            Confidence.PAMIEC,
            nr=238,
            pierwotny=True,
            niepelne=True,
            zrodlo="bez źródła; sprawdź w Dzienniku Ustaw",
        ),
        tekst(2020, 249, Confidence.WTORNE_2026, zrodlo=JEDEN, niepelne=True),
    ),
    przepisy=units(Confidence.TEKST, _PRZECZYTANE),
    uwaga="Liczb z rozporządzenia (dni, godziny, miejsca, kadra) nie przeczytano w tekście.",
)
"""Rozporządzenie z dnia 9 grudnia 2010 r. w sprawie środowiskowych domów samopomocy."""
