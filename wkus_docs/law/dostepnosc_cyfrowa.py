"""Ustawa z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych."""

from datetime import date

from wkus_docs.law.act import Act, Confidence, Publication, units

_Z_PAMIECI = {
    "art. 5": "obowiązek zapewnienia dostępności cyfrowej stron i treści",
    "art. 6": "wymagania dostępności cyfrowej (WCAG 2.1 AA)",
}

DOSTEPNOSC_CYFROWA = Act(
    klucz="dostepnosc_cyfrowa",
    data=date(2019, 4, 4),
    tytul="o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych",
    sprawdzono=date(2026, 8, 21),
    publikacje=(
        Publication(
            2023,
            1440,
            date(2023, 12, 31),
            Confidence.NIEUSTALONE,
            uwaga=(
                "Dzień ogłoszenia nieustalony: przyjęto ostatni możliwy. Doniesień o tekście z 2026 "
                "r. nie potwierdzono."
            ),
        ),
    ),
    przepisy=units(Confidence.PAMIEC, _Z_PAMIECI),
)
"""Ustawa z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych."""
