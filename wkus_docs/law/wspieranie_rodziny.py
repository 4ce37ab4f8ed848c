"""Ustawa z dnia 9 czerwca 2011 r. o wspieraniu rodziny i systemie pieczy zastępczej."""

from datetime import date

from wkus_docs.law.act import Act, units
from wkus_docs.law.publikacja import ELI, NASTEPNE, WYKAZ, Confidence, tekst, zmiany

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
    sprawdzono=date(2026, 10, 4),
    publikacje=(
        tekst(2018, 998, Confidence.PAMIEC, zrodlo="bez źródła; sprawdź w Dzienniku Ustaw", niepelne=True),
        tekst(2019, 1111, Confidence.PAMIEC, zrodlo="bez źródła; sprawdź w Dzienniku Ustaw", niepelne=True),
        tekst(2020, 821, Confidence.PAMIEC, zrodlo="bez źródła; sprawdź w Dzienniku Ustaw", niepelne=True),
        tekst(2022, 447, Confidence.PAMIEC, zrodlo="bez źródła; sprawdź w Dzienniku Ustaw", niepelne=True),
        tekst(2024, 177, Confidence.POTWIERDZONE, zrodlo=WYKAZ, niepelne=True),
        tekst(2025, 49, zrodlo=NASTEPNE, zmiany=zmiany((2025, 1301), (2026, 187, 203))),
        tekst(2026, 980, zrodlo=ELI, zmiany_do=date(2026, 8, 21)),
    ),
    przepisy=units(Confidence.TEKST, _PRZECZYTANE) | units(Confidence.PAMIEC, _Z_PAMIECI),
    uwaga="Brzmienie z tekstu jednolitego z 2024 r.; tekstu z 2026 r. nie sprawdzono.",
)
"""Ustawa z dnia 9 czerwca 2011 r. o wspieraniu rodziny i systemie pieczy zastępczej."""
