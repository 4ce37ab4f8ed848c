"""Ustawa z dnia 10 maja 2018 r. o ochronie danych osobowych."""

from datetime import date

from wkus_docs.law.act import Act, Confidence, Publication, units

_Z_PAMIECI = {
    "art. 8": "obowiązek wyznaczenia inspektora ochrony danych",
    "art. 34": "Prezes Urzędu Ochrony Danych Osobowych jest organem nadzorczym",
}

OCHRONA_DANYCH = Act(
    klucz="ochrona_danych",
    data=date(2018, 5, 10),
    tytul="o ochronie danych osobowych",
    sprawdzono=date(2026, 8, 21),
    publikacje=(
        Publication(
            2019,
            1781,
            date(2019, 12, 31),
            Confidence.NIEUSTALONE,
            uwaga="Dzień ogłoszenia nieustalony: przyjęto ostatni możliwy. Zmian tego tekstu nie zebrano.",
        ),
    ),
    przepisy=units(Confidence.PAMIEC, _Z_PAMIECI),
)
"""Ustawa z dnia 10 maja 2018 r. o ochronie danych osobowych."""
