"""Ustawa z dnia 11 września 2019 r. – Prawo zamówień publicznych."""

from datetime import date

from wkus_docs.law.act import Act, Confidence, Publication, units

_Z_PAMIECI = {
    "art. 2": "progi stosowania ustawy",
    "art. 4": "zamawiający publiczni",
    "art. 11": "wyłączenia ze stosowania ustawy",
}

PZP = Act(
    klucz="pzp",
    data=date(2019, 9, 11),
    tytul="– Prawo zamówień publicznych",
    krotko="Prawa zamówień publicznych",
    sprawdzono=date(2026, 8, 28),
    publikacje=(
        Publication(
            2024,
            1320,
            date(2024, 9, 25),
            Confidence.NIEUSTALONE,
            uwaga="Dzień ogłoszenia nieustalony: przyjęto ostatni możliwy. Zmian tego tekstu nie zebrano.",
        ),
        Publication(
            2026,
            793,
            date(2026, 6, 17),
            Confidence.NIEUSTALONE,
            uwaga="Dzień ogłoszenia nieustalony: przyjęto ostatni możliwy.",
        ),
    ),
    przepisy=units(Confidence.PAMIEC, _Z_PAMIECI),
)
"""Ustawa z dnia 11 września 2019 r. – Prawo zamówień publicznych."""
