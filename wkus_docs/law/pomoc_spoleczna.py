"""Ustawa z dnia 12 marca 2004 r. o pomocy społecznej."""

from datetime import date

from wkus_docs.law.act import Act, Confidence, Publication, units

_Z_PAMIECI = {
    "art. 25": "zlecanie zadań z zakresu pomocy społecznej organizacjom",
    "art. 25 ust. 1": "organy mogą zlecać zadania organizacjom i podmiotom kościelnym",
    "art. 25 ust. 2": "czego nie można zlecić: ustalania uprawnień, opłacania składek, wypłaty świadczeń",
}

POMOC_SPOLECZNA = Act(
    klucz="pomoc_spoleczna",
    data=date(2004, 3, 12),
    tytul="o pomocy społecznej",
    sprawdzono=date(2026, 8, 21),
    publikacje=(
        Publication(
            2024,
            1283,
            date(2024, 9, 25),
            Confidence.NIEUSTALONE,
            uwaga="Dzień ogłoszenia nieustalony: przyjęto ostatni możliwy. Zmian tego tekstu nie zebrano.",
        ),
        Publication(
            2025,
            1214,
            date(2025, 10, 24),
            Confidence.NIEUSTALONE,
            uwaga="Dzień ogłoszenia nieustalony: przyjęto ostatni możliwy. Zmian tego tekstu nie zebrano.",
        ),
        Publication(
            2026,
            639,
            date(2026, 6, 15),
            Confidence.NIEUSTALONE,
            uwaga="Dzień ogłoszenia nieustalony: przyjęto ostatni możliwy. Zmian tego tekstu nie zebrano.",
        ),
    ),
    przepisy=units(Confidence.PAMIEC, _Z_PAMIECI),
)
"""Ustawa z dnia 12 marca 2004 r. o pomocy społecznej."""
