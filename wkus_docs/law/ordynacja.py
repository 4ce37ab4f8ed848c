"""Ustawa z dnia 29 sierpnia 1997 r. – Ordynacja podatkowa."""

from datetime import date

from wkus_docs.law.act import Act, Confidence, Publication, units

_Z_PAMIECI = {
    "art. 53": "odsetki za zwłokę od zaległości podatkowych",
    "art. 53 § 1": "od zaległości nalicza się odsetki za zwłokę",
    "art. 56": "stawka odsetek za zwłokę",
    "art. 63 § 1": "zaokrąglanie kwot do pełnych złotych",
}

ORDYNACJA = Act(
    klucz="ordynacja",
    data=date(1997, 8, 29),
    tytul="– Ordynacja podatkowa",
    krotko="Ordynacji podatkowej",
    sprawdzono=date(2026, 8, 21),
    publikacje=(
        Publication(
            2025,
            111,
            date(2025, 3, 6),
            Confidence.NIEUSTALONE,
            uwaga="Dzień ogłoszenia nieustalony: przyjęto ostatni możliwy. Zmian tego tekstu nie zebrano.",
        ),
        Publication(2026, 622, date(2026, 5, 11), Confidence.WTORNE_2026),
    ),
    przepisy=units(Confidence.PAMIEC, _Z_PAMIECI),
)
"""Ustawa z dnia 29 sierpnia 1997 r. – Ordynacja podatkowa."""
