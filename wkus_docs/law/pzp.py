"""Ustawa z dnia 11 września 2019 r. – Prawo zamówień publicznych."""

from datetime import date

from wkus_docs.law.act import Act, units
from wkus_docs.law.publikacja import CYTATY, ELI, NASTEPNE, WYKAZ, Confidence, tekst, zmiany

_PRZECZYTANE = {
    "art. 2": "progi stosowania ustawy: od 1 stycznia 2026 r. 170 000 zł",
}

_Z_PAMIECI = {
    "art. 4": "zamawiający publiczni",
    "art. 11": "wyłączenia ze stosowania ustawy",
    "art. 99": "opis przedmiotu zamówienia",
    "art. 359": "zamówienia na usługi społeczne i inne szczególne usługi",
    "art. 359 pkt 1": "usługi społeczne od równowartości 750 000 euro: procedura jak dla zamówień unijnych",
    "art. 359 pkt 2": "usługi społeczne poniżej równowartości 750 000 euro: tryb podstawowy",
    "art. 361": "zamówienie na usługi społeczne zastrzeżone dla podmiotów niedziałających dla zysku, na najwyżej 3 lata",
    "art. 434": "umowa na czas oznaczony; dłużej niż 4 lata tylko z uzasadnieniem",
    "art. 439": "zasady zmiany wynagrodzenia w umowie dłuższej niż 6 miesięcy",
}

PZP = Act(
    klucz="pzp",
    data=date(2019, 9, 11),
    tytul="– Prawo zamówień publicznych",
    krotko="Prawa zamówień publicznych",
    sprawdzono=date(2026, 10, 4),
    publikacje=(
        tekst(2019, 2019, Confidence.POTWIERDZONE, zrodlo=WYKAZ, niepelne=True, pierwotny=True),
        tekst(2021, 1129, Confidence.POTWIERDZONE, zrodlo=WYKAZ, niepelne=True),
        tekst(2022, 1710, Confidence.POTWIERDZONE, zrodlo=WYKAZ, niepelne=True),
        tekst(2023, 1605, Confidence.POTWIERDZONE, zrodlo=CYTATY, niepelne=True),
        tekst(
            2024, 1320, zrodlo=NASTEPNE, zmiany=zmiany((2025, 620, 769, 794, 1165, 1173, 1235), (2026, 252))
        ),
        tekst(2026, 793, zrodlo=ELI, zmiany_do=date(2026, 8, 28)),
    ),
    przepisy=units(Confidence.TEKST, _PRZECZYTANE) | units(Confidence.PAMIEC, _Z_PAMIECI),
)
"""Ustawa z dnia 11 września 2019 r. – Prawo zamówień publicznych."""
