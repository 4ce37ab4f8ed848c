"""Ustawa z dnia 9 czerwca 2011 r. o wspieraniu rodziny i systemie pieczy zastępczej."""

from datetime import date

from wkus_docs.law.act import Act, Confidence, Publication, units

_PRZECZYTANE = {
    "art. 18 ust. 2": "placówkę prowadzi gmina, podmiot ze zlecenia (art. 190) albo z zezwoleniem wójta",
    "art. 18a": "zlecenie obsługi organizacyjnej placówek",
    "art. 18b": "lokal: pozytywne opinie straży pożarnej i inspektora sanitarnego",
    "art. 23": "pobyt nieodpłatny i dobrowolny, współpraca z rodzicami",
    "art. 24": "formy placówki: opiekuńcza, specjalistyczna, praca podwórkowa, łączone",
    "art. 25": "wymagania wobec kierownika placówki",
    "art. 26": "kwalifikacje wychowawcy, pedagoga, psychologa, terapeuty, opiekuna",
    "art. 27": "wymagania wobec pozostałego personelu",
    "art. 27 ust. 1": "warunki osobiste osób pracujących z dziećmi",
    "art. 28 ust. 2": "nie więcej niż 15 dzieci pod opieką jednego wychowawcy",
    "art. 28 ust. 3": "wolontariusze w placówce",
    "art. 28 ust. 4": "regulamin organizacyjny placówki",
    "art. 28a": "kontrola wójta nad placówką",
}

_Z_PAMIECI = {
    "art. 190": "zlecanie zadań z zakresu wspierania rodziny organizacjom",
}

WSPIERANIE_RODZINY = Act(
    klucz="wspieranie_rodziny",
    data=date(2011, 6, 9),
    tytul="o wspieraniu rodziny i systemie pieczy zastępczej",
    sprawdzono=date(2026, 8, 21),
    publikacje=(
        Publication(
            2024,
            177,
            date(2024, 4, 12),
            Confidence.NIEUSTALONE,
            uwaga="Dzień ogłoszenia nieustalony: przyjęto ostatni możliwy. Zmian tego tekstu nie zebrano.",
        ),
        Publication(
            2025,
            49,
            date(2025, 1, 31),
            Confidence.NIEUSTALONE,
            uwaga="Pozycja z prasy z 2026 r.; dzień ogłoszenia nieustalony: przyjęto ostatni możliwy. Są zmiany, "
            "których nie zebrano.",
        ),
        Publication(
            2026,
            980,
            date(2026, 7, 23),
            Confidence.NIEUSTALONE,
            uwaga=(
                "Ogłoszono między 7 a 23 lipca 2026 r.: przyjęto dzień ostatni. Źródło mówi o "
                "zmianach, których nie znaleziono."
            ),
        ),
    ),
    przepisy=units(Confidence.TEKST, _PRZECZYTANE) | units(Confidence.PAMIEC, _Z_PAMIECI),
    uwaga="Brzmienie z tekstu jednolitego z 2024 r.; tekstu z 2026 r. nie sprawdzono.",
)
"""Ustawa z dnia 9 czerwca 2011 r. o wspieraniu rodziny i systemie pieczy zastępczej."""
