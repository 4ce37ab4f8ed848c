"""Ustawa z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie.

Units marked TEKST were read in the consolidated text of 2024 (state of 17 September 2024) and in the
amending act, Dz. U. z 2026 r. poz. 1040, which left the units it does not name as they were.
"""

from datetime import date

from wkus_docs.law.act import Act, Unit, units
from wkus_docs.law.publikacja import CYTATY, ELI, NASTEPNE, WYKAZ, Confidence, Publication, tekst, zmiany

NOWELA = date(2026, 9, 1)
"""Wejście w życie ustawy ogłoszonej w Dz. U. z 2026 r. poz. 1040.

Do konkursów ogłoszonych i ofert z art. 11a–11c i 19a złożonych wcześniej stosuje się przepisy dotychczasowe
(jej art. 4).
"""

PRZED_NOWELA = date(2026, 8, 31)

_WSPOLPRACA = {
    "art. 3 ust. 1": "działalność pożytku publicznego to działalność społecznie użyteczna organizacji",
    "art. 3 ust. 2": "organizacje pozarządowe: poza sektorem finansów publicznych i nie dla zysku",
    "art. 3 ust. 3": (
        "podmioty zrównane: kościelne, stowarzyszenia JST, spółdzielnie socjalne, spółki nie dla zysku"
    ),
    "art. 3 ust. 3 pkt 1": "osoby prawne i jednostki organizacyjne kościołów i związków wyznaniowych",
    "art. 3 ust. 3 pkt 2": "stowarzyszenia jednostek samorządu terytorialnego",
    "art. 3 ust. 3 pkt 3": "spółdzielnie socjalne",
    "art. 3 ust. 3 pkt 4": "spółki i kluby sportowe niedziałające w celu osiągnięcia zysku",
    "art. 3 ust. 3a": "art. 19b–41i nie stosuje się do spółdzielni socjalnych",
    "art. 3 ust. 4": (
        "kto nie może brać zleceń: partie, związki zawodowe, organizacje pracodawców, samorządy zawodowe"
    ),
    "art. 4 ust. 1": "sfera zadań publicznych: zamknięta lista rodzajów zadań",
    "art. 4 ust. 2": "Rada Ministrów może rozporządzeniem dodać zadania do sfery zadań publicznych",
    "art. 5": "współpraca organów administracji z organizacjami: formy i zasady",
    "art. 5 ust. 1": "organy prowadzą działalność w sferze zadań publicznych we współpracy z organizacjami",
    "art. 5 ust. 2": "formy współpracy",
    "art. 5 ust. 2 pkt 1": "zlecanie organizacjom realizacji zadań publicznych",
    "art. 5 ust. 2 pkt 2": "wzajemne informowanie się o planowanych kierunkach działalności",
    "art. 5 ust. 2 pkt 3": "konsultowanie z organizacjami projektów aktów normatywnych",
    "art. 5 ust. 2 pkt 4": "konsultowanie projektów aktów z radami działalności pożytku publicznego",
    "art. 5 ust. 2 pkt 5": "wspólne zespoły doradcze i inicjatywne",
    "art. 5 ust. 2 pkt 6": "umowa o wykonanie inicjatywy lokalnej",
    "art. 5 ust. 2 pkt 7": "umowy partnerskie i partnerstwa",
    "art. 5 ust. 3": (
        "zasady: pomocniczość, suwerenność stron, partnerstwo, efektywność, uczciwa konkurencja, jawność"
    ),
    "art. 5 ust. 4": "zlecanie zadań: powierzanie albo wspieranie, z dotacją",
    "art. 5 ust. 4 pkt 1": "powierzanie z dotacją na finansowanie całości zadania",
    "art. 5 ust. 4 pkt 2": "wspieranie z dotacją na dofinansowanie zadania",
    "art. 5 ust. 5": (
        "rada określa uchwałą szczegółowy sposób konsultowania projektów aktów prawa miejscowego"
    ),
    "art. 5 ust. 6": "organ może tworzyć jednostki wspierające organizacje",
    "art. 5 ust. 7": "jednostkę wspierającą może prowadzić także organizacja",
    "art. 5 ust. 8": "JST może udzielać organizacjom pożyczek, gwarancji i poręczeń",
    "art. 5a": "programy współpracy jednostek samorządu terytorialnego",
    "art. 5a ust. 1": "rada uchwala po konsultacjach roczny program współpracy do 30 listopada",
    "art. 5a ust. 2": "rada może uchwalić wieloletni program współpracy",
    "art. 5a ust. 2a": "opinię rady działalności pożytku publicznego załącza się do projektu programu",
    "art. 5a ust. 3": "sprawozdanie z realizacji programu: radzie i w BIP do 31 maja",
    "art. 5a ust. 4": "11 obowiązkowych elementów programu rocznego",
    "art. 5a ust. 4 pkt 1": "cel główny i cele szczegółowe programu",
    "art. 5a ust. 4 pkt 2": "zasady współpracy",
    "art. 5a ust. 4 pkt 3": "zakres przedmiotowy",
    "art. 5a ust. 4 pkt 4": "formy współpracy, o których mowa w art. 5 ust. 2",
    "art. 5a ust. 4 pkt 5": "priorytetowe zadania publiczne",
    "art. 5a ust. 4 pkt 6": "okres realizacji programu",
    "art. 5a ust. 4 pkt 7": "sposób realizacji programu",
    "art. 5a ust. 4 pkt 8": "wysokość środków planowanych na realizację programu",
    "art. 5a ust. 4 pkt 9": "sposób oceny realizacji programu",
    "art. 5a ust. 4 pkt 10": "informacja o sposobie tworzenia programu i o przebiegu konsultacji",
    "art. 5a ust. 4 pkt 11": "tryb powoływania i zasady działania komisji konkursowych",
    "art. 5a ust. 5": "5 obowiązkowych elementów programu wieloletniego",
    "art. 5a ust. 5 pkt 1": "cel główny i cele szczegółowe programu",
    "art. 5a ust. 5 pkt 2": "zakres przedmiotowy",
    "art. 5a ust. 5 pkt 3": "okres realizacji programu",
    "art. 5a ust. 5 pkt 4": "sposób realizacji programu",
    "art. 5a ust. 5 pkt 5": "wysokość środków planowanych na realizację programu",
    "art. 5b": "programy współpracy administracji rządowej",
    "art. 8": "działalność odpłatna pożytku publicznego",
    "art. 10 ust. 1": "rachunkowe wyodrębnienie działalności nieodpłatnej, odpłatnej i gospodarczej",
    "art. 10 ust. 3": "zakres działalności odpłatnej i nieodpłatnej określa statut lub inny akt wewnętrzny",
}

_KONKURS = {
    "art. 11": "wspieranie i powierzanie zadań organizacjom",
    "art. 11 ust. 1": "organy wspierają i powierzają realizację zadań publicznych organizacjom",
    "art. 11 ust. 1 pkt 1": "organy wspierają realizację zadań publicznych przez organizacje",
    "art. 11 ust. 1 pkt 2": "organy powierzają realizację zadań publicznych organizacjom",
    "art. 11 ust. 2": "zlecenie następuje po otwartym konkursie ofert albo w trybach art. 11a–11c lub 19a",
    "art. 11 ust. 2a": "obsługę konkursu można zlecić organizacji",
    "art. 11 ust. 2b": (
        "czego obsługa konkursu nie obejmuje: ogłoszenia, komisji, wyboru, wyników, umów, unieważnienia"
    ),
    "art. 11 ust. 3": "w konkursie uczestniczą organizacje i podmioty z art. 3 ust. 3",
    "art. 11 ust. 4": "zlecanie zapewnia wysoką jakość wykonania zadania",
    "art. 11 ust. 5": "zlecanie w partnerstwie publiczno-prywatnym lub na podstawie umów międzynarodowych",
    "art. 11 ust. 6": "po unieważnieniu: ponowny konkurs albo inny tryb, także zamówień publicznych",
    "art. 11a": "zlecenie bez konkursu w razie klęski, katastrofy lub awarii",
    "art. 11b": "zlecenie bez konkursu przez Prezesa Rady Ministrów",
    "art. 11c": "zlecenie bez konkursu przez ministra właściwego do spraw wewnętrznych",
    "art. 12": "wniosek organizacji o realizację zadania z własnej inicjatywy",
    "art. 12 ust. 1": "treść wniosku: opis zadania i szacunkowa kalkulacja kosztów",
    "art. 12 ust. 1 pkt 1": "opis zadania publicznego",
    "art. 12 ust. 1 pkt 2": "szacunkowa kalkulacja kosztów zadania",
    "art. 12 ust. 2": "organ rozpatruje wniosek w ciągu miesiąca, także według priorytetów programu",
    "art. 12 ust. 2 pkt 1": "cztery względy, według których organ rozpatruje celowość realizacji zadania",
    "art. 12 ust. 2 pkt 2": "odpowiedź: rozstrzygnięcie, a gdy jest celowe – tryb i termin ogłoszenia konkursu",
    "art. 13": "ogłoszenie otwartego konkursu ofert",
    "art. 13 ust. 1": "termin składania ofert: co najmniej 21 dni od ukazania się ostatniego ogłoszenia",
    "art. 13 ust. 2": "7 elementów ogłoszenia konkursu",
    "art. 13 ust. 2 pkt 1": "rodzaj zadania",
    "art. 13 ust. 2 pkt 2": "wysokość środków publicznych na realizację zadania",
    "art. 13 ust. 2 pkt 3": "zasady przyznawania dotacji",
    "art. 13 ust. 2 pkt 4": "terminy i warunki realizacji zadania",
    "art. 13 ust. 2 pkt 5": "termin składania ofert",
    "art. 13 ust. 2 pkt 6": "tryb i kryteria wyboru ofert oraz termin dokonania wyboru",
    "art. 13 ust. 2 pkt 7": (
        "zadania tego samego rodzaju z roku ogłoszenia i roku poprzedniego z kosztami i dotacjami"
    ),
    "art. 13 ust. 2a": "dodatkowe informacje ogłoszenia przy zlecaniu operatorowi (art. 16a)",
    "art. 13 ust. 3": "trzy miejsca ogłoszenia: BIP, siedziba organu, strona internetowa",
    "art. 13 ust. 3 pkt 1": "ogłoszenie w Biuletynie Informacji Publicznej",
    "art. 13 ust. 3 pkt 2": "ogłoszenie w siedzibie organu",
    "art. 13 ust. 3 pkt 3": "ogłoszenie na stronie internetowej organu",
    "art. 13 ust. 4": "ogłoszenie można zamieścić także w prasie",
    "art. 13 ust. 5": "konkurs na rok następny na podstawie projektu uchwały budżetowej",
    "art. 14": "oferta realizacji zadania publicznego",
    "art. 14 ust. 1": "6 elementów oferty",
    "art. 14 ust. 1 pkt 1": "szczegółowy zakres rzeczowy zadania",
    "art. 14 ust. 1 pkt 2": "termin i miejsce realizacji zadania",
    "art. 14 ust. 1 pkt 3": "kalkulacja przewidywanych kosztów",
    "art. 14 ust. 1 pkt 4": "wcześniejsza działalność w zakresie zadania",
    "art. 14 ust. 1 pkt 5": (
        "wkład rzeczowy lub osobowy; do 31 sierpnia 2026 r. zasoby i planowane środki z innych źródeł"
    ),
    "art. 14 ust. 1 pkt 6": "deklaracja odpłatnego lub nieodpłatnego wykonania zadania",
    "art. 14 ust. 1a": "dodatkowa treść oferty operatora projektu",
    "art. 14 ust. 2": "dwie lub więcej organizacji może złożyć ofertę wspólną",
    "art. 14 ust. 3": "oferta wspólna wskazuje działania każdej organizacji i sposób reprezentacji",
    "art. 14 ust. 3 pkt 1": "działania, które wykonają poszczególne organizacje",
    "art. 14 ust. 3 pkt 2": "sposób reprezentacji wobec organu",
    "art. 14 ust. 4": "umowę między oferentami załącza się do umowy o realizację zadania",
    "art. 14 ust. 5": "odpowiedzialność solidarna składających ofertę wspólną",
    "art. 15": "rozpatrywanie ofert, komisja konkursowa, wyniki",
    "art. 15 ust. 1": "6 kryteriów rozpatrywania ofert",
    "art. 15 ust. 1 pkt 1": "ocena możliwości realizacji zadania przez organizację",
    "art. 15 ust. 1 pkt 2": "ocena kalkulacji kosztów, także wobec zakresu rzeczowego",
    "art. 15 ust. 1 pkt 3": "ocena proponowanej jakości i kwalifikacji osób",
    "art. 15 ust. 1 pkt 4": "przy wspieraniu: udział środków własnych lub z innych źródeł",
    "art. 15 ust. 1 pkt 5": "wkład rzeczowy i osobowy, w tym wolontariat i praca społeczna członków",
    "art. 15 ust. 1 pkt 6": "ocena wcześniejszych zleceń: rzetelność, terminowość, rozliczenie",
    "art. 15 ust. 2": "kryteria stosuje się także, gdy złożono jedną ofertę",
    "art. 15 ust. 2a": "organ powołuje komisję konkursową w celu opiniowania ofert",
    "art. 15 ust. 2b": "w komisji zasiadają przedstawiciele organu wykonawczego",
    "art. 15 ust. 2d": (
        "w komisji zasiadają osoby wskazane przez organizacje, które nie biorą udziału w konkursie"
    ),
    "art. 15 ust. 2da": "kiedy komisja może działać bez osób wskazanych przez organizacje",
    "art. 15 ust. 2da pkt 1": "żadna organizacja nie wskazała osób",
    "art. 15 ust. 2da pkt 2": "wskazane osoby nie wezmą udziału w pracach komisji",
    "art. 15 ust. 2da pkt 3": "wszystkie powołane osoby podlegają wyłączeniu",
    "art. 15 ust. 2e": "komisja może korzystać z pomocy specjalistów",
    "art. 15 ust. 2ea": "specjaliści mają głos doradczy i mogą wydawać opinie",
    "art. 15 ust. 2f": "do członków komisji stosuje się przepisy KPA o wyłączeniu pracownika",
    "art. 15 ust. 2g": "można wybrać więcej niż jedną ofertę",
    "art. 15 ust. 2h": "ogłoszenie wyników: oferent, zadanie, wysokość środków",
    "art. 15 ust. 2h pkt 1": "nazwa oferenta",
    "art. 15 ust. 2h pkt 2": "nazwa zadania publicznego",
    "art. 15 ust. 2h pkt 3": "wysokość przyznanych środków publicznych",
    "art. 15 ust. 2i": "każdy może w ciągu 30 dni żądać uzasadnienia wyboru lub odrzucenia oferty",
    "art. 15 ust. 2j": "wyniki ogłasza się niezwłocznie w trzech miejscach z art. 13 ust. 3",
    "art. 15 ust. 4": "umowy zawiera się bez zbędnej zwłoki po ogłoszeniu wyników",
}

_UMOWA = {
    "art. 16": "umowa o realizację zadania publicznego",
    "art. 16 ust. 1": "umowa o wsparcie lub powierzenie uwzględnia art. 151 ust. 2 i art. 221 ust. 3 UFP",
    "art. 16 ust. 1a": "umowa z operatorem określa konkurs na realizatorów, monitoring i ocenę",
    "art. 16 ust. 2": "forma pisemna pod rygorem nieważności",
    "art. 16 ust. 3": "umowa na czas realizacji zadania lub na czas określony do 5 lat",
    "art. 16 ust. 4": "osoba trzecia wykonuje tylko tę część zadania, na którą umowa zezwala",
    "art. 16 ust. 5": "wyodrębnienie środków w ewidencji księgowej",
    "art. 16 ust. 6": "przy ofercie wspólnej umowa wskazuje prawa i obowiązki każdej organizacji",
    "art. 16a": "zlecanie zadania przez operatora realizatorom projektów",
    "art. 16a ust. 1": "operator zleca realizatorom całość zadania",
    "art. 16a ust. 2": "operator podaje wybór realizatorów na swojej stronie internetowej",
    "art. 16a ust. 4": "operator przekazuje środki w ciągu 14 dni od umowy z realizatorem",
    "art. 17": "kontrola i ocena realizacji zadania",
    "art. 17 pkt 1": "kontrola stopnia realizacji zadania",
    "art. 17 pkt 2": "kontrola efektywności, rzetelności i jakości",
    "art. 17 pkt 3": "kontrola prawidłowości wykorzystania środków publicznych",
    "art. 17 pkt 4": "kontrola prowadzenia dokumentacji",
    "art. 18": "sprawozdania z wykonania zadania",
    "art. 18 ust. 1": "sprawozdanie końcowe w ciągu 30 dni od zakończenia zadania",
    "art. 18 ust. 2": "okresem sprawozdawczym jest rok budżetowy",
    "art. 18 ust. 3": "sprawozdanie częściowe na wezwanie, nie wcześniej niż po 30 dniach od doręczenia",
    "art. 18 ust. 4": "treść sprawozdania: opis wykonania, wydatki ze źródłami, wkład osobowy i rzeczowy",
    "art. 18 ust. 5": "dodatkowa treść sprawozdania operatora",
    "art. 18a": "unieważnienie otwartego konkursu ofert",
    "art. 18a ust. 1": "dwie przyczyny unieważnienia konkursu",
    "art. 18a ust. 1 pkt 1": "nie złożono żadnej oferty",
    "art. 18a ust. 1 pkt 2": "żadna oferta nie spełniała wymogów ogłoszenia",
    "art. 18a ust. 2": "informację o unieważnieniu podaje się jak ogłoszenie konkursu",
    "art. 19": "wzory ofert, umów i sprawozdań określa Przewodniczący Komitetu",
    "art. 19a": "małe granty: zlecenie bez otwartego konkursu ofert",
    "art. 19a ust. 1": "warunki zlecenia zadania lokalnego lub regionalnego bez konkursu",
    "art. 19a ust. 3": "ofertę zamieszcza się w ciągu 7 dni roboczych na 7 dni w trzech miejscach",
    "art. 19a ust. 4": "każdy może w ciągu 7 dni zgłosić uwagi do oferty",
    "art. 19a ust. 5": "po rozpatrzeniu uwag organ niezwłocznie zawiera umowę",
    "art. 19a ust. 6": "limit roczny środków dla jednej organizacji",
    "art. 19a ust. 7": "limit udziału małych grantów w dotacjach planowanych dla organizacji",
    "art. 19a ust. 7a": "ofertę i sprawozdanie składa się według uproszczonych wzorów",
    "art. 19a ust. 7b": "treść uproszczonego wzoru oferty",
    "art. 19a ust. 7c": "treść uproszczonego wzoru sprawozdania",
    "art. 19a ust. 7d": "uproszczone wzory określa Przewodniczący Komitetu",
    "art. 19a ust. 8": "do umów stosuje się odpowiednio art. 16–18",
    "art. 19b": "wniosek mieszkańców w ramach inicjatywy lokalnej",
    "art. 19b ust. 1": "kto, do kogo i w jakim zakresie składa wniosek w ramach inicjatywy lokalnej",
    "art. 19b ust. 1 pkt 1": "rozwój wspólnot lokalnych: drogi, kanalizacja, wodociągi, budynki, mała architektura",
    "art. 19b ust. 1 pkt 2": "działalność z art. 4 ust. 1 pkt 3, 4, 5, 16 i 27",
    "art. 19b ust. 1 pkt 3": "edukacja, oświata i wychowanie",
    "art. 19b ust. 1 pkt 4": "kultura fizyczna i turystyka",
    "art. 19b ust. 1 pkt 5": "ochrona przyrody, w tym zieleń w miastach i wsiach",
    "art. 19b ust. 1 pkt 6": "porządek i bezpieczeństwo publiczne",
    "art. 19b ust. 1 pkt 7": "rewitalizacja",
    "art. 19b ust. 2": "wniosek jest wnioskiem w rozumieniu Kodeksu postępowania administracyjnego",
    "art. 19c": "rada określa tryb i kryteria oceny wniosków inicjatywy lokalnej",
    "art. 19c ust. 1": (
        "rada określa tryb i szczegółowe kryteria oceny wniosków, przede wszystkim wkład pracy społecznej"
    ),
    "art. 19c ust. 2": "organ wykonawczy ocenia wniosek według kryteriów i jego celowość dla społeczności lokalnej",
    "art. 19d": "umowa o wykonanie inicjatywy lokalnej",
    "art. 19e": "zobowiązanie wnioskodawcy: praca społeczna, pieniądze, rzeczy",
    "art. 19f": "JST może użyczyć rzeczy koniecznych do inicjatywy",
    "art. 19g": "harmonogram i kosztorys opracowuje się wspólnie",
    "art. 19h": "do inicjatywy lokalnej stosuje się posiłkowo Kodeks cywilny",
    "art. 41e": "utworzenie gminnej lub powiatowej rady działalności pożytku publicznego",
    "art. 41g": "rada określa uchwałą tryb powoływania i organizację rady pożytku",
    "art. 41i": "zadania rady działalności pożytku publicznego i jej opinie",
    "art. 41i ust. 2": "rada pożytku opiniuje projekt w ciągu 14 dni; milczenie to rezygnacja z opinii",
    "art. 44 ust. 4": "porozumienie z wolontariuszem na ponad 30 dni wymaga formy pisemnej",
    "art. 46 ust. 3": "ubezpieczenie NNW wolontariusza przy świadczeniach do 30 dni",
}

_MALE_GRANTY = {
    "art. 19a ust. 1 pkt 1": Unit(
        "dofinansowanie lub finansowanie do 10 000 zł, od 1 września 2026 r. do 20 000 zł (sam ust. 1)",
        Confidence.TEKST,
    ),
    "art. 19a ust. 1 pkt 2": Unit("zadanie trwa nie dłużej niż 90 dni", Confidence.TEKST, do=PRZED_NOWELA),
}

_WKLAD = {
    "art. 5 ust. 4a": Unit(
        "przy wspieraniu organizacja zapewnia wkład rzeczowy lub osobowy; "
        "pieniędzmi zastępuje go, gdy organ to dopuszcza",
        Confidence.TEKST,
        od=NOWELA,
    ),
    "art. 5 ust. 4b": Unit(
        "przy dofinansowaniu inwestycji organizacja zapewnia środki własne lub z innych źródeł",
        Confidence.TEKST,
        od=NOWELA,
    ),
    "art. 13 ust. 2b": Unit(
        "ogłoszenie mówi, czy wkład rzeczowy lub osobowy można zastąpić pieniędzmi",
        Confidence.TEKST,
        od=NOWELA,
    ),
    "art. 14 ust. 1 pkt 5a": Unit(
        "wysokość środków własnych lub z innych źródeł, gdy zastępują wkład albo idą na inwestycję",
        Confidence.TEKST,
        od=NOWELA,
    ),
    "art. 18 ust. 4 pkt 3": Unit(
        "sprawozdanie mówi o zapewnionych wkładach albo środkach", Confidence.TEKST, od=NOWELA
    ),
}

UDPP = Act(
    klucz="udpp",
    data=date(2003, 4, 24),
    tytul="o działalności pożytku publicznego i o wolontariacie",
    sprawdzono=date(2026, 10, 4),
    stan_przepisow=date(2024, 9, 17),
    publikacje=(
        Publication(
            2003,
            873,
            date(2003, 5, 29),
            Confidence.TEKST,
            nr=96,
            pierwotny=True,
            do=date(2004, 4, 14),
            zrodlo="ogłoszenie ustawy; pierwszą zmianę ogłoszono w Dz. U. z 2004 r. Nr 64, poz. 593, 15 kwietnia 2004 r.",
        ),
        tekst(
            2018,
            450,
            Confidence.POTWIERDZONE,
            zrodlo=CYTATY,
            zmiany=zmiany((2018, 650, 723, 1365), (2019, 37)),
        ),
        tekst(2019, 688, zrodlo=ELI, zmiany=zmiany((2019, 1570, 2020), (2020, 284))),
        tekst(
            2020,
            1057,
            Confidence.POTWIERDZONE,
            zrodlo=WYKAZ,
            zmiany=zmiany((2021, 1038, 1243, 1535, 2490), (2022, 857, 1079)),
        ),
        tekst(2022, 1327, zrodlo=ELI, zmiany=zmiany((2022, 1265, 1812, 2180))),
        tekst(2023, 571, zrodlo=NASTEPNE, zmiany=zmiany((2024, 834))),
        tekst(2024, 1491, zrodlo=ELI, zmiany=zmiany((2024, 1761, 1940))),
        tekst(2025, 1338, zrodlo=ELI, zmiany=zmiany((2026, 1040)), zmiany_do=date(2026, 10, 3)),
    ),
    przepisy=units(Confidence.TEKST, {**_WSPOLPRACA, **_KONKURS, **_UMOWA}) | _MALE_GRANTY | _WKLAD,
    uwaga=(
        "Brzmienie czytane w tekście jednolitym z 2024 r. i w ustawie ogłoszonej w Dz. U. z 2026 r. poz. 1040; "
        "zmian z Dz. U. z 2024 r. poz. 1761 i 1940 nie czytano."
    ),
)
"""Ustawa o działalności pożytku publicznego i o wolontariacie."""
