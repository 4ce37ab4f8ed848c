"""Ustawa z dnia 17 grudnia 2004 r. o odpowiedzialności za naruszenie dyscypliny finansów publicznych."""

from datetime import date

from wkus_docs.law.act import Act, Confidence, Publication, units

_Z_PAMIECI = {
    "art. 8": "naruszenia przy przekazywaniu i udzielaniu dotacji",
    "art. 9": "naruszenia przy wykorzystaniu i rozliczeniu dotacji",
}

DYSCYPLINA = Act(
    klucz="dyscyplina",
    data=date(2004, 12, 17),
    tytul="o odpowiedzialności za naruszenie dyscypliny finansów publicznych",
    sprawdzono=date(2026, 8, 21),
    publikacje=(
        Publication(
            2024,
            104,
            date(2024, 4, 12),
            Confidence.NIEUSTALONE,
            uwaga="Dzień ogłoszenia nieustalony: przyjęto ostatni możliwy. Zmian tego tekstu nie zebrano.",
        ),
        Publication(
            2025,
            1484,
            date(2025, 12, 3),
            Confidence.NIEUSTALONE,
            uwaga="Dzień ogłoszenia nieustalony: przyjęto ostatni możliwy.",
        ),
    ),
    przepisy=units(Confidence.PAMIEC, _Z_PAMIECI),
)
"""Ustawa z dnia 17 grudnia 2004 r. o odpowiedzialności za naruszenie dyscypliny finansów publicznych."""
