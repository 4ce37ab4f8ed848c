"""Ustawa z dnia 5 czerwca 1998 r. o samorządzie powiatowym."""

from datetime import date

from wkus_docs.law.act import Act, Confidence, Publication, units

_Z_PAMIECI = {
    "art. 4 ust. 1 pkt 22": "zadanie powiatu: współpraca i działalność na rzecz organizacji pozarządowych",
    "art. 12 pkt 11": "rada powiatu podejmuje uchwały w sprawach zastrzeżonych ustawami",
    "art. 26": "zarząd powiatu jest organem wykonawczym",
    "art. 32 ust. 1": "zarząd powiatu wykonuje uchwały rady i zadania powiatu",
    "art. 32 ust. 2": "przykładowe zadania zarządu powiatu",
    "art. 48 ust. 1": "oświadczenia woli w imieniu powiatu składają dwaj członkowie zarządu",
    "art. 48 ust. 3": "kontrasygnata skarbnika powiatu",
}

USP = Act(
    klucz="usp",
    data=date(1998, 6, 5),
    tytul="o samorządzie powiatowym",
    sprawdzono=date(2026, 8, 21),
    publikacje=(
        Publication(
            2024,
            107,
            date(2024, 4, 12),
            Confidence.NIEUSTALONE,
            uwaga="Dzień ogłoszenia nieustalony: przyjęto ostatni możliwy. Zmian tego tekstu nie zebrano.",
        ),
        Publication(
            2025,
            1684,
            date(2025, 12, 3),
            Confidence.NIEUSTALONE,
            uwaga="Dzień ogłoszenia nieustalony: przyjęto ostatni możliwy.",
        ),
    ),
    przepisy=units(Confidence.PAMIEC, _Z_PAMIECI),
)
"""Ustawa z dnia 5 czerwca 1998 r. o samorządzie powiatowym."""
