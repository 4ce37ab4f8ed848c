"""Ustawa z dnia 21 sierpnia 1997 r. o gospodarce nieruchomościami."""

from datetime import date

from wkus_docs.law.act import Act, units
from wkus_docs.law.publikacja import Confidence, tekst

_BEZ_ZRODLA = "bez źródła; sprawdź w Dzienniku Ustaw"

_WTORNE = {
    "art. 13 ust. 1": "nieruchomości mogą być przedmiotem obrotu, także użyczenia",
    "art. 35 ust. 1": "wykaz nieruchomości do sprzedaży, użytkowania, najmu, dzierżawy albo użyczenia, 21 dni w urzędzie i na stronie",
}

_Z_PAMIECI = {
    "art. 37 ust. 4": "najem i dzierżawa na dłużej niż 3 lata w przetargu, chyba że rada zgodzi się inaczej",
}

UGN = Act(
    klucz="ugn",
    data=date(1997, 8, 21),
    tytul="o gospodarce nieruchomościami",
    sprawdzono=date(2026, 12, 1),
    publikacje=(
        tekst(2018, 2204, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2020, 65, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2020, 1990, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2021, 1899, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2023, 344, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2024, 1145, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
    ),
    przepisy=units(Confidence.WTORNE_2026, _WTORNE) | units(Confidence.PAMIEC, _Z_PAMIECI),
    uwaga="Art. 13 i 35 czytano w artykule z 2026 r.; tekstu ustawy nie czytano.",
)
"""Ustawa z dnia 21 sierpnia 1997 r. o gospodarce nieruchomościami."""
