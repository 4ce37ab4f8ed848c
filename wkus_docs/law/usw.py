"""Ustawa z dnia 5 czerwca 1998 r. o samorządzie województwa."""

from datetime import date

from wkus_docs.law.act import Act, Confidence, Publication, units

_Z_PAMIECI = {
    "art. 14 ust. 1": "zadania województwa",
    "art. 18 pkt 20": "sejmik podejmuje uchwały w sprawach zastrzeżonych ustawami",
    "art. 31": "zarząd województwa jest organem wykonawczym",
    "art. 41 ust. 1": "zarząd województwa wykonuje zadania samorządu województwa",
    "art. 41 ust. 2": "przykładowe zadania zarządu województwa",
    "art. 57 ust. 1": "oświadczenia woli w imieniu województwa",
    "art. 57 ust. 3": "kontrasygnata skarbnika województwa",
}

USW = Act(
    klucz="usw",
    data=date(1998, 6, 5),
    tytul="o samorządzie województwa",
    sprawdzono=date(2026, 8, 21),
    publikacje=(
        Publication(
            2024,
            566,
            date(2024, 9, 25),
            Confidence.NIEUSTALONE,
            uwaga="Dzień ogłoszenia nieustalony: przyjęto ostatni możliwy. Zmian tego tekstu nie zebrano.",
        ),
        Publication(
            2025,
            581,
            date(2025, 7, 25),
            Confidence.NIEUSTALONE,
            uwaga="Dzień ogłoszenia nieustalony: przyjęto ostatni możliwy. Zmian tego tekstu nie zebrano.",
        ),
        Publication(
            2026,
            720,
            date(2026, 6, 15),
            Confidence.NIEUSTALONE,
            uwaga="Dzień ogłoszenia nieustalony: przyjęto ostatni możliwy.",
        ),
    ),
    przepisy=units(Confidence.PAMIEC, _Z_PAMIECI),
)
"""Ustawa z dnia 5 czerwca 1998 r. o samorządzie województwa."""
