"""Ustawa z dnia 29 września 1994 r. o rachunkowości."""

from datetime import date

from wkus_docs.law.act import Act, Change, Confidence, Publication, units

_Z_PAMIECI = {
    "art. 20": "dowody księgowe podstawą zapisów",
    "art. 21": "treść dowodu księgowego",
    "art. 74": "okresy przechowywania zbiorów",
}

RACHUNKOWOSC = Act(
    klucz="rachunkowosc",
    data=date(1994, 9, 29),
    tytul="o rachunkowości",
    sprawdzono=date(2026, 8, 21),
    publikacje=(
        Publication(
            2026,
            522,
            date(2026, 4, 16),
            Confidence.WTORNE_2026,
            zmiany=(
                Change(
                    2026,
                    640,
                    date(2026, 6, 15),
                    Confidence.WTORNE_2026,
                    uwaga="Dzień ogłoszenia poz. 640 nieustalony: przyjęto ostatni możliwy.",
                ),
                Change(
                    2026,
                    644,
                    date(2026, 6, 15),
                    Confidence.WTORNE_2026,
                    uwaga="Dzień ogłoszenia poz. 644 nieustalony: przyjęto ostatni możliwy.",
                ),
            ),
        ),
    ),
    przepisy=units(Confidence.PAMIEC, _Z_PAMIECI),
    uwaga="Tekstów sprzed 16 kwietnia 2026 r. nie zebrano.",
)
"""Ustawa z dnia 29 września 1994 r. o rachunkowości."""
