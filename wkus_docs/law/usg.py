"""Ustawa z dnia 8 marca 1990 r. o samorządzie gminnym."""

from datetime import date

from wkus_docs.law.act import Act, units
from wkus_docs.law.publikacja import ELI, NASTEPNE, WYKAZ, Confidence, tekst, zmiany

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

_POTWIERDZONE = {
    "art. 5a ust. 2": "zasady i tryb konsultacji z mieszkańcami określa uchwała rady gminy",
    "art. 58 ust. 1": "uchwały i zarządzenia o zobowiązaniach finansowych wskazują źródła ich pokrycia",
    "art. 58 ust. 2": "takie uchwały rady zapadają bezwzględną większością, przy obecności co najmniej połowy składu",
}

_Z_PAMIECI = {
    "art. 5a": "konsultacje z mieszkańcami gminy",
    "art. 11a": "organy gminy: rada i wójt, burmistrz, prezydent",
    "art. 15": "rada gminy jest organem stanowiącym i kontrolnym",
    "art. 18 ust. 2 pkt 9 lit. a": "rada określa zasady nabywania, zbywania i obciążania nieruchomości, najmu i dzierżawy na dłużej niż 3 lata",
    "art. 18 ust. 2 pkt 9 lit. h": "rada tworzy, likwiduje i przekształca jednostki organizacyjne gminy",
    "art. 24f": "ograniczenia radnych w działalności z mieniem gminy",
    "art. 24i": "oświadczenia o działalności małżonka i osób bliskich w gminie",
    "art. 26": "wójt, burmistrz albo prezydent jest organem wykonawczym",
    "art. 30": "zadania wójta",
    "art. 30 ust. 1": "wójt wykonuje uchwały rady i zadania gminy",
    "art. 30 ust. 2": "przykładowe zadania wójta",
    "art. 30 ust. 2 pkt 2": "wójt określa sposób wykonywania uchwał",
    "art. 30 ust. 2 pkt 3": "wójt gospodaruje mieniem gminy",
    "art. 30 ust. 2 pkt 4": "wójt wykonuje budżet",
    "art. 40": "gmina stanowi akty prawa miejscowego",
    "art. 40 ust. 1": "gmina stanowi akty prawa miejscowego na podstawie upoważnień ustawowych",
    "art. 41": "akty prawa miejscowego ustanawia rada uchwałą",
    "art. 42": "zasady ogłaszania aktów prawa miejscowego",
    "art. 46 ust. 1": "oświadczenie woli w imieniu gminy składa wójt",
    "art. 46 ust. 3": "kontrasygnata skarbnika, gdy czynność może rodzić zobowiązania pieniężne",
    "art. 47": "kierownicy jednostek bez osobowości prawnej działają na podstawie pełnomocnictwa wójta",
    "art. 90 ust. 1": "wójt przedkłada wojewodzie uchwałę w ciągu 7 dni",
    "art. 90 ust. 2": "uchwały objęte nadzorem regionalnej izby obrachunkowej przedkłada się izbie tak samo",
    "art. 91": "nieważność uchwały sprzecznej z prawem",
    "art. 91 ust. 1": "organ nadzoru stwierdza nieważność uchwały w ciągu 30 dni od jej doręczenia",
    "art. 93 ust. 1": "po upływie terminu organ nadzoru może zaskarżyć uchwałę do sądu administracyjnego",
    "art. 101": "skarga na uchwałę lub zarządzenie",
}

USG = Act(
    klucz="usg",
    data=date(1990, 3, 8),
    tytul="o samorządzie gminnym",
    sprawdzono=date(2026, 10, 4),
    stan_przepisow=date(2024, 9, 12),
    publikacje=(
        tekst(2018, 994, Confidence.POTWIERDZONE, zrodlo=WYKAZ, niepelne=True),
        tekst(2019, 506, Confidence.POTWIERDZONE, zrodlo=WYKAZ, niepelne=True),
        tekst(2020, 713, Confidence.POTWIERDZONE, zrodlo=WYKAZ, zmiany=zmiany((2021, 1038)), niepelne=True),
        tekst(2021, 1372, Confidence.POTWIERDZONE, zrodlo=WYKAZ, zmiany=zmiany((2021, 1834))),
        tekst(2022, 559, zrodlo=NASTEPNE, zmiany=zmiany((2022, 583, 1005, 1079, 1561))),
        tekst(2023, 40, zrodlo=ELI, zmiany=zmiany((2023, 572, 1463, 1688))),
        tekst(2024, 609, zrodlo=ELI, zmiany=zmiany((2024, 721))),
        tekst(2024, 1465, zrodlo=ELI, zmiany=zmiany((2024, 1572, 1907, 1940))),
        tekst(2025, 1153, zrodlo=ELI, zmiany=zmiany((2025, 1436), (2026, 252))),
        tekst(2026, 662, zrodlo=ELI, zmiany_do=date(2026, 8, 28)),
    ),
    przepisy=units(Confidence.TEKST, _PRZECZYTANE)
    | units(Confidence.POTWIERDZONE, _POTWIERDZONE)
    | units(Confidence.PAMIEC, _Z_PAMIECI),
    uwaga="Art. 58: omówienie w serwisie gazetaprawna.pl (2023/2024); tekstu nie czytano. Sprawdzono 30.11.2026.",
)
"""Ustawa z dnia 8 marca 1990 r. o samorządzie gminnym."""
