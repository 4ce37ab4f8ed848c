"""Ustawa z dnia 19 lipca 2019 r. o zapewnianiu dostępności osobom ze szczególnymi potrzebami."""

from datetime import date

from wkus_docs.law.act import Act, units
from wkus_docs.law.publikacja import CYTATY, WYKAZ, Confidence, tekst, zmiany

_PRZECZYTANE = {
    "art. 4 ust. 3": "umowa o zadanie publiczne musi określać warunki zapewnienia dostępności",
    "art. 4 ust. 4": "warunki dostępności w miarę możliwości z uniwersalnym projektowaniem",
    "art. 5 ust. 2": "wykonawca zapewnia dostępność w zakresie określonym w umowie",
    "art. 6": "minimalne wymagania dostępności",
    "art. 6 pkt 1": "dostępność architektoniczna",
    "art. 6 pkt 2": "dostępność cyfrowa",
    "art. 6 pkt 3": "dostępność informacyjno-komunikacyjna",
    "art. 7": "dostęp alternatywny",
    "art. 11": "raport o stanie dostępności co cztery lata do 31 marca",
}

DOST = Act(
    klucz="dost",
    data=date(2019, 7, 19),
    tytul="o zapewnianiu dostępności osobom ze szczególnymi potrzebami",
    sprawdzono=date(2026, 9, 1),
    stan_przepisow=date(2024, 9, 16),
    publikacje=(
        tekst(2019, 1696, Confidence.POTWIERDZONE, zrodlo=CYTATY, niepelne=True, pierwotny=True),
        tekst(2020, 1062, Confidence.POTWIERDZONE, zrodlo=WYKAZ, zmiany=zmiany((2022, 975, 1079))),
        tekst(2022, 2240, Confidence.POTWIERDZONE, zrodlo=WYKAZ, zmiany=zmiany((2024, 731, 1081))),
        tekst(2024, 1411, zrodlo=WYKAZ, zmiany_do=date(2026, 9, 1)),
    ),
    przepisy=units(Confidence.TEKST, _PRZECZYTANE),
)
"""Ustawa z dnia 19 lipca 2019 r. o zapewnianiu dostępności osobom ze szczególnymi potrzebami."""
