"""Ustawa z dnia 19 lipca 2019 r. o realizowaniu usług społecznych przez centrum usług społecznych."""

from datetime import date

from wkus_docs.law.act import Act, units
from wkus_docs.law.publikacja import CYTATY, Confidence, Publication

_Z_PAMIECI = {
    "art. 7 ust. 2 pkt 3": "program usług społecznych określa, kto je wykonuje i jak się je zleca",
}

CUS = Act(
    klucz="cus",
    data=date(2019, 7, 19),
    tytul="o realizowaniu usług społecznych przez centrum usług społecznych",
    sprawdzono=date(2026, 12, 1),
    publikacje=(
        Publication(
            2019,
            1818,
            date(2019, 9, 24),
            Confidence.POTWIERDZONE,
            pierwotny=True,
            niepelne=True,
            zrodlo=CYTATY,
        ),
    ),
    przepisy=units(Confidence.PAMIEC, _Z_PAMIECI),
    uwaga="Poz. 1818 z 24 września 2019 r. tak samo podają gov.legalis.pl i dwa inne omówienia; czy jest nowszy tekst jednolity, nie ustalono.",
)
"""Ustawa z dnia 19 lipca 2019 r. o realizowaniu usług społecznych przez centrum usług społecznych."""
