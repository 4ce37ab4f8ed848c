"""Rozporządzenie z dnia 27 kwietnia 2018 r. w sprawie minimalnych standardów noclegowni i schronisk."""

from datetime import date

from wkus_docs.law.act import Act, units
from wkus_docs.law.publikacja import JEDEN, Confidence, tekst

_Z_PAMIECI = {
    "§ 1": "minimalne standardy usług i obiektów: noclegowni, schronisk i ogrzewalni",
}

BEZDOMNI = Act(
    klucz="bezdomni",
    data=date(2018, 4, 27),
    rodzaj="rozporządzenie",
    organ="Ministra Rodziny, Pracy i Polityki Społecznej",
    tytul="w sprawie minimalnych standardów noclegowni, schronisk dla osób bezdomnych, schronisk dla osób bezdomnych "
    "z usługami opiekuńczymi i ogrzewalni",
    krotko="rozporządzenia w sprawie minimalnych standardów noclegowni i schronisk dla osób bezdomnych",
    sprawdzono=date(2026, 11, 30),
    publikacje=(tekst(2018, 896, Confidence.WTORNE_2026, zrodlo=JEDEN, niepelne=True, pierwotny=True),),
    przepisy=units(Confidence.PAMIEC, _Z_PAMIECI),
    uwaga="W 2025 r. przygotowano zmianę albo nowe rozporządzenie; czy weszło w życie, nie ustalono.",
)
"""Rozporządzenie z dnia 27 kwietnia 2018 r. w sprawie minimalnych standardów noclegowni i schronisk."""
