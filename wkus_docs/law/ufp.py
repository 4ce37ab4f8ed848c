"""Ustawa z dnia 27 sierpnia 2009 r. o finansach publicznych."""

from datetime import date

from wkus_docs.law.act import Act, units
from wkus_docs.law.publikacja import CYTATY, ELI, NASTEPNE, Confidence, tekst, zmiany

_PRZECZYTANE = {
    "art. 211": "budżet jednostki samorządu terytorialnego",
    "art. 221": "dotacje celowe dla podmiotów spoza sektora finansów publicznych",
    "art. 221 ust. 1": "dotacja celowa na cele publiczne dla podmiotów niedziałających dla zysku",
    "art. 221 ust. 2": "zlecenie zadania na podstawie umowy, według UDPP albo uchwały z ust. 4",
    "art. 221 ust. 3": "6 elementów umowy dotacji",
    "art. 221 ust. 3 pkt 1": "szczegółowy opis zadania, cel dotacji i termin wykonania",
    "art. 221 ust. 3 pkt 2": "wysokość dotacji i tryb płatności",
    "art. 221 ust. 3 pkt 3": "termin wykorzystania dotacji, nie dłuższy niż do 31 grudnia roku budżetowego",
    "art. 221 ust. 3 pkt 4": "tryb kontroli wykonywania zadania",
    "art. 221 ust. 3 pkt 5": "termin i sposób rozliczenia dotacji",
    "art. 221 ust. 3 pkt 6": "termin zwrotu niewykorzystanej części dotacji",
    "art. 221 ust. 4": "uchwała o trybie dotacji na zadania poza UDPP",
    "art. 226": "treść wieloletniej prognozy finansowej",
    "art. 226 ust. 3": "załącznik do WPF: nazwa i cel, jednostka, okres i nakłady, limity, limit zobowiązań",
    "art. 226 ust. 3 pkt 1": "nazwa i cel przedsięwzięcia",
    "art. 226 ust. 3 pkt 2": "jednostka odpowiedzialna za przedsięwzięcie",
    "art. 226 ust. 3 pkt 3": "okres realizacji i łączne nakłady finansowe",
    "art. 226 ust. 3 pkt 4": "limity wydatków w poszczególnych latach",
    "art. 226 ust. 3 pkt 5": "limit zobowiązań",
    "art. 226 ust. 4": "przedsięwzięcia: wieloletnie programy, projekty lub zadania",
    "art. 227": "okres objęty wieloletnią prognozą finansową",
    "art. 227 ust. 1": "WPF obejmuje rok budżetowy i co najmniej trzy kolejne lata",
    "art. 228": "upoważnienie do zaciągania zobowiązań wieloletnich",
    "art. 228 ust. 1": "uchwała w sprawie WPF może upoważnić zarząd do zobowiązań",
    "art. 228 ust. 1 pkt 1": "zobowiązania związane z przedsięwzięciami",
    "art. 228 ust. 1 pkt 2": "zobowiązania z umów niezbędnych do ciągłości działania jednostki",
    "art. 230 ust. 6": "uchwałę w sprawie WPF podejmuje się nie później niż budżet",
    "art. 231": "zmiany przedsięwzięć uchwala rada",
    "art. 238": "projekt uchwały budżetowej do 15 listopada",
    "art. 249 ust. 5": "dotacje dla organizacji mogą być w planie innej jednostki budżetowej",
    "art. 250": "umowa dotacji celowej w pozostałych przypadkach",
    "art. 251": "zwrot niewykorzystanej części dotacji",
    "art. 251 ust. 1": "zwrot części niewykorzystanej do końca roku: do 31 stycznia",
    "art. 251 ust. 2": "zwrot środków niewygasających: w ciągu 15 dni od dnia z uchwały z art. 263 ust. 2",
    "art. 251 ust. 3": "zwrot w ciągu 15 dni, gdy termin wykorzystania jest krótszy niż rok",
    "art. 251 ust. 4": "wykorzystanie dotacji: zapłata za zrealizowane zadania",
    "art. 251 ust. 5": "odsetki jak od zaległości podatkowych od dnia po terminie zwrotu",
    "art. 252": "zwrot dotacji wykorzystanej niezgodnie, pobranej nienależnie lub nadmiernie",
    "art. 252 ust. 1": "zwrot z odsetkami w ciągu 15 dni od stwierdzenia okoliczności",
    "art. 252 ust. 1 pkt 1": "dotacja wykorzystana niezgodnie z przeznaczeniem",
    "art. 252 ust. 1 pkt 2": "dotacja pobrana nienależnie lub w nadmiernej wysokości",
    "art. 252 ust. 3": "dotacja pobrana w nadmiernej wysokości",
    "art. 252 ust. 4": "dotacja pobrana nienależnie",
    "art. 252 ust. 5": "zwrotowi podlega część niezgodna, nienależna lub nadmierna",
    "art. 252 ust. 6": "od kiedy nalicza się odsetki",
    "art. 253": "wyjątek od przepisów o zwrocie dotacji",
    "art. 254 pkt 4": "zlecanie zadań organizacjom: odpowiednio art. 43 i 221",
    "art. 263": "wygasanie niezrealizowanych wydatków z końcem roku",
}

_POTWIERDZONE = {
    "art. 239": "uchwałę budżetową podejmuje się przed początkiem roku, wyjątkowo do 31 stycznia",
    "art. 240 ust. 1": "do uchwalenia budżetu, najdłużej do 31 stycznia, podstawą gospodarki jest projekt uchwały",
    "art. 263 ust. 1": "niezrealizowane kwoty wydatków wygasają z upływem roku budżetowego, z wyjątkami z dalszych ustępów",
}

_NIEUSTALONE = {
    "art. 228 ust. 2": "dalsze upoważnienie kierowników jednostek; czy także do przedsięwzięć, cytuje się dwojako",
}

_Z_PAMIECI = {
    "art. 12": "utworzenie, połączenie i likwidacja jednostek budżetowych",
    "art. 39 ust. 4": "minister finansów określa szczegółową klasyfikację dochodów i wydatków",
    "art. 43": "prawo realizacji zadań finansowanych ze środków publicznych przysługuje ogółowi podmiotów",
    "art. 44 ust. 3": "wydatki celowo, oszczędnie i terminowo",
    "art. 46 ust. 1": "zobowiązania na dany rok do wysokości wynikającej z planu wydatków",
    "art. 60": "środki publiczne o charakterze niepodatkowych należności budżetowych",
    "art. 60 pkt 1": "kwoty dotacji podlegające zwrotowi są niepodatkową należnością budżetową",
    "art. 61": "organy wydające decyzje w sprawie należności",
    "art. 61 ust. 1 pkt 4": "decyzje wydaje wójt, burmistrz, prezydent miasta, starosta albo marszałek",
    "art. 64": "umorzenie, odroczenie albo raty na wniosek zobowiązanego",
    "art. 67": "odpowiednie stosowanie KPA i Ordynacji podatkowej",
    "art. 67 ust. 1": "do należności stosuje się KPA i odpowiednio dział III Ordynacji podatkowej",
    "art. 68 ust. 2 pkt 7": "kontrola zarządcza ma zapewnić zarządzanie ryzykiem",
    "art. 240 ust. 3": "bez uchwały budżetowej w terminie budżet ustala regionalna izba obrachunkowa",
    "art. 127 ust. 1 pkt 1 lit. e": "dotacje celowe na zadania zlecone organizacjom",
    "art. 151": "zlecanie zadań organizacjom z budżetu państwa",
    "art. 151 ust. 1": "zlecenie zadania organizacji i dotacja celowa z budżetu państwa",
    "art. 151 ust. 2": "elementy umowy dotacji z budżetu państwa",
}

UFP = Act(
    klucz="ufp",
    data=date(2009, 8, 27),
    tytul="o finansach publicznych",
    sprawdzono=date(2026, 10, 4),
    stan_przepisow=date(2024, 8, 29),
    publikacje=(
        tekst(2017, 2077, Confidence.PAMIEC, zrodlo="bez źródła; sprawdź w Dzienniku Ustaw", niepelne=True),
        tekst(2019, 869, Confidence.POTWIERDZONE, zrodlo=CYTATY, niepelne=True),
        tekst(2021, 305, Confidence.POTWIERDZONE, zrodlo=CYTATY, zmiany=zmiany((2021, 1535)), niepelne=True),
        tekst(
            2022,
            1634,
            zrodlo=NASTEPNE,
            zmiany=zmiany((2022, 1692, 1725, 1747, 1768, 1964, 2414), (2023, 412, 497, 658, 803, 1059)),
        ),
        tekst(
            2023,
            1270,
            zrodlo=ELI,
            zmiany=zmiany((2023, 1273, 1407, 1429, 1641, 1693, 1872), (2024, 858, 1089)),
        ),
        tekst(2024, 1530, zrodlo=ELI, zmiany=zmiany((2024, 1572, 1717, 1756, 1907), (2025, 39, 1180))),
        tekst(
            2025,
            1483,
            zrodlo=ELI,
            zmiany=zmiany((2025, 1844, 1846), (2026, 426, 635, 680, 912)),
            zmiany_do=date(2026, 8, 4),
        ),
    ),
    przepisy=units(Confidence.TEKST, _PRZECZYTANE)
    | units(Confidence.POTWIERDZONE, _POTWIERDZONE)
    | units(Confidence.PAMIEC, _Z_PAMIECI)
    | units(Confidence.NIEUSTALONE, _NIEUSTALONE),
    uwaga=(
        "Art. 228 ust. 2 jedno źródło przytacza słowami „zobowiązań, o których mowa w ust. 1” (prawna.eu), drugie streszcza „w zakresie "
        "umów, o których mowa w ust. 1 pkt 2” (gazetaprawna.pl, 3.02.2026); uchwały i zarządzenia gmin mówią o samym pkt 2. Art. 239: "
        "zapytajprawnika.pl i dlajurysty.pl; art. 240 ust. 1: dlajurysty.pl i opis prawo.pl; art. 263 ust. 1: gazetaprawna.pl (22.10.2025 i omówienie kontroli RIO). Sprawdzono 30.11.2026."
    ),
)
"""Ustawa z dnia 27 sierpnia 2009 r. o finansach publicznych."""
