"""Ustawa z dnia 8 marca 1990 r. o samorządzie gminnym."""

from datetime import date

from wkus_docs.law.act import Act, Confidence, Publication, units

_PRZECZYTANE = {
    "art. 7 ust. 1": "zadania własne gminy",
    "art. 7 ust. 1 pkt 5": "ochrona zdrowia",
    "art. 7 ust. 1 pkt 6": "pomoc społeczna",
    "art. 7 ust. 1 pkt 6a": "wspieranie rodziny i system pieczy zastępczej",
    "art. 7 ust. 1 pkt 8": "edukacja publiczna",
    "art. 7 ust. 1 pkt 9": "kultura",
    "art. 7 ust. 1 pkt 10": "kultura fizyczna i turystyka",
    "art. 7 ust. 1 pkt 16a": "polityka senioralna",
    "art. 7 ust. 1 pkt 17": "upowszechnianie idei samorządowej i aktywność obywatelska",
    "art. 7 ust. 1 pkt 19": "współpraca i działalność na rzecz organizacji pozarządowych",
    "art. 9 ust. 1": "gmina może zawierać umowy, także z organizacjami pozarządowymi",
    "art. 18 ust. 2 pkt 15": "rada stanowi w innych sprawach zastrzeżonych ustawami do jej kompetencji",
}

_Z_PAMIECI = {
    "art. 5a": "konsultacje z mieszkańcami gminy",
    "art. 11a": "organy gminy: rada i wójt, burmistrz, prezydent",
    "art. 15": "rada gminy jest organem stanowiącym i kontrolnym",
    "art. 24f": "ograniczenia radnych w działalności z mieniem gminy",
    "art. 24i": "oświadczenia o działalności małżonka i osób bliskich w gminie",
    "art. 26": "wójt, burmistrz albo prezydent jest organem wykonawczym",
    "art. 30": "zadania wójta",
    "art. 30 ust. 1": "wójt wykonuje uchwały rady i zadania gminy",
    "art. 30 ust. 2": "przykładowe zadania wójta",
    "art. 30 ust. 2 pkt 2": "wójt określa sposób wykonywania uchwał",
    "art. 30 ust. 2 pkt 4": "wójt wykonuje budżet",
    "art. 40": "gmina stanowi akty prawa miejscowego",
    "art. 41": "akty prawa miejscowego ustanawia rada uchwałą",
    "art. 42": "zasady ogłaszania aktów prawa miejscowego",
    "art. 46 ust. 1": "oświadczenie woli w imieniu gminy składa wójt",
    "art. 46 ust. 3": "kontrasygnata skarbnika, gdy czynność może rodzić zobowiązania pieniężne",
    "art. 90 ust. 1": "wójt przedkłada wojewodzie uchwałę w ciągu 7 dni",
    "art. 91": "nieważność uchwały sprzecznej z prawem",
    "art. 101": "skarga na uchwałę lub zarządzenie",
}

USG = Act(
    klucz="usg",
    data=date(1990, 3, 8),
    tytul="o samorządzie gminnym",
    sprawdzono=date(2026, 8, 21),
    stan_przepisow=date(2024, 9, 12),
    publikacje=(
        Publication(2024, 1465, date(2024, 10, 3), Confidence.TEKST, uwaga="Zmian tego tekstu nie zebrano."),
        Publication(
            2025,
            1153,
            date(2025, 8, 26),
            Confidence.NIEUSTALONE,
            uwaga="Dzień ogłoszenia nieustalony: przyjęto ostatni możliwy. Zmian tego tekstu nie zebrano.",
        ),
        Publication(
            2026,
            662,
            date(2026, 6, 15),
            Confidence.NIEUSTALONE,
            uwaga="Ogłoszono między 15 maja a 15 czerwca 2026 r.: przyjęto dzień ostatni.",
        ),
    ),
    przepisy=units(Confidence.TEKST, _PRZECZYTANE) | units(Confidence.PAMIEC, _Z_PAMIECI),
)
"""Ustawa z dnia 8 marca 1990 r. o samorządzie gminnym."""
