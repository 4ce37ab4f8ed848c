"""The table of events: what each means, and which documents tell its day.

Several sources tell the same; the case takes the first that knows. An event with no source is told by no document
of the catalog: somebody states it in the case (a delivery, a session).
"""

from collections.abc import Mapping

from wkus_docs.terms.event import OpisZdarzenia
from wkus_docs.terms.rule import Miejsce

_KARTA_BRAKOW = Miejsce("karta_oceny_formalnej", "uzupelnianie.data_wezwania")

ZDARZENIA: Mapping[str, OpisZdarzenia] = {
    # program i uchwały
    "rok.poczatek": OpisZdarzenia("1 stycznia roku programu i budżetu (klucz: rok)", "początku roku"),
    "rok.koniec": OpisZdarzenia("31 grudnia roku budżetowego (klucz: rok)", "końca roku budżetowego"),
    "konsultacje.poczatek": OpisZdarzenia(
        "pierwszy dzień konsultacji",
        "rozpoczęcia konsultacji",
        (
            Miejsce("ogloszenie_konsultacji", "konsultacje.okres.od"),
            Miejsce("protokol_konsultacji", "konsultacje.okres.od"),
            Miejsce("uchwala_program_wieloletni", "konsultacje.okres.od"),
            Miejsce("uchwala_program_roczny", "konsultacje.okres.od"),
        ),
        (
            Miejsce("ogloszenie_konsultacji", "konsultacje.uchwala.min_dni"),
            Miejsce("protokol_konsultacji", "konsultacje.uchwala.min_dni"),
        ),
    ),
    "konsultacje.termin_wynikow": OpisZdarzenia(
        "dzień, do którego według ogłoszenia podaje się wyniki konsultacji",
        "ogłoszenia wyników według ogłoszenia",
        (Miejsce("ogloszenie_konsultacji", "data_ogloszenia_wynikow"),),
    ),
    "program.projekt_do_rdpp": OpisZdarzenia(
        "doręczenie projektu radzie działalności pożytku publicznego",
        "doręczenia projektu radzie",
        (
            Miejsce("protokol_konsultacji", "data_przekazania_radzie_pozytku"),
            Miejsce("uchwala_program_wieloletni", "konsultacje.data_przekazania_radzie_pozytku"),
            Miejsce("uchwala_program_roczny", "konsultacje.data_przekazania_radzie_pozytku"),
        ),
    ),
    "program.sesja": OpisZdarzenia(
        "sesja, na którą trafia projekt programu",
        "sesji",
        (
            Miejsce("uchwala_program_wieloletni", "data_uchwaly"),
            Miejsce("uchwala_program_roczny", "data_uchwaly"),
            Miejsce("protokol_konsultacji", "data_sesji"),
            Miejsce("ogloszenie_konsultacji", "data_sesji"),
        ),
    ),
    "uchwala.podjecie": OpisZdarzenia(
        "podjęcie uchwały, którą nadzoruje wojewoda (klucz: która uchwała)",
        "podjęcia uchwały",
        (
            Miejsce("uchwala_program_wieloletni", "data_uchwaly"),
            Miejsce("uchwala_program_roczny", "data_uchwaly"),
        ),
    ),
    "uchwala_finansowa.podjecie": OpisZdarzenia(
        "podjęcie uchwały, którą nadzoruje RIO: budżet, WPF i ich zmiany (klucz: która uchwała)",
        "podjęcia uchwały",
        (Miejsce("karta_przedsiewziecia_wpf", "data_uchwaly"),),
    ),
    "uchwala.doreczenie": OpisZdarzenia(
        "doręczenie uchwały wojewodzie albo RIO (klucz: która uchwała)",
        "doręczenia uchwały organowi nadzoru",
    ),
    "uchwala.publikacja": OpisZdarzenia(
        "ogłoszenie aktu prawa miejscowego w wojewódzkim dzienniku urzędowym (klucz: która uchwała)",
        "ogłoszenia w dzienniku urzędowym",
    ),
    # budżet i prognoza
    "budzet.projekt": OpisZdarzenia(
        "przekazanie radzie projektu uchwały budżetowej (klucz: rok)", "przekazania projektu budżetu radzie"
    ),
    "budzet.uchwalenie": OpisZdarzenia(
        "podjęcie uchwały budżetowej (klucz: rok)",
        "podjęcia uchwały budżetowej",
        (Miejsce("aneks_waloryzacyjny", "budzet.data_uchwaly", klucz="rok"),),
    ),
    # konkurs
    "konkurs.ogloszenie": OpisZdarzenia(
        "ogłoszenie konkursu (klucz: nabór)",
        "ogłoszenia konkursu",
        (
            Miejsce("ogloszenie_konkursu_wieloletniego", "data_ogloszenia"),
            Miejsce("zarzadzenie_ogloszenie_konkursu", "data_aktu"),
        ),
    ),
    "konkurs.publikacja_bip": OpisZdarzenia(
        "ukazanie się ogłoszenia w BIP (klucz: nabór)",
        "ukazania się ogłoszenia w BIP",
        (
            Miejsce("ogloszenie_konkursu_wieloletniego", "publikacja.data_bip"),
            Miejsce("zarzadzenie_ogloszenie_konkursu", "publikacja.data_bip"),
        ),
    ),
    "konkurs.publikacja_tablica": OpisZdarzenia(
        "wywieszenie ogłoszenia w siedzibie urzędu (klucz: nabór)",
        "wywieszenia ogłoszenia",
        (
            Miejsce("ogloszenie_konkursu_wieloletniego", "publikacja.data_tablicy"),
            Miejsce("zarzadzenie_ogloszenie_konkursu", "publikacja.data_tablicy"),
        ),
    ),
    "konkurs.publikacja_strona": OpisZdarzenia(
        "ukazanie się ogłoszenia na stronie internetowej (klucz: nabór)",
        "ukazania się ogłoszenia na stronie internetowej",
        (
            Miejsce("ogloszenie_konkursu_wieloletniego", "publikacja.data_strony"),
            Miejsce("zarzadzenie_ogloszenie_konkursu", "publikacja.data_strony"),
        ),
    ),
    "konkurs.ostatnia_publikacja": OpisZdarzenia(
        "ukazanie się ostatniego z trzech ogłoszeń (klucz: nabór); program wybiera je sam z trzech zdarzeń wyżej",
        "ukazania się ostatniego ogłoszenia",
    ),
    "konkurs.termin_ofert": OpisZdarzenia(
        "dzień składania ofert z ogłoszenia (klucz: nabór)",
        "składania ofert z ogłoszenia",
        (
            Miejsce("ogloszenie_konkursu_wieloletniego", "termin_skladania_ofert"),
            Miejsce("zarzadzenie_ogloszenie_konkursu", "termin_skladania_ofert"),
        ),
    ),
    "konkurs.termin_wyboru": OpisZdarzenia(
        "dzień wyboru ofert z ogłoszenia (klucz: nabór)",
        "wyboru ofert z ogłoszenia",
        (
            Miejsce("ogloszenie_konkursu_wieloletniego", "termin_wyboru"),
            Miejsce("zarzadzenie_ogloszenie_konkursu", "termin_wyboru"),
        ),
    ),
    "komisja.termin_zgloszen": OpisZdarzenia(
        "dzień, do którego organizacje wskazują osoby do komisji (klucz: nabór)",
        "wskazywania osób z ogłoszenia",
        (
            Miejsce("ogloszenie_nabor_czlonkow_komisji", "zgloszenia.termin"),
            Miejsce("ogloszenie_konkursu_wieloletniego", "ocena.termin_zgloszen_do_komisji"),
            Miejsce("zarzadzenie_ogloszenie_konkursu", "termin_zgloszen_do_komisji"),
            Miejsce("zarzadzenie_komisja_konkursowa", "termin_zgloszen"),
        ),
    ),
    "komisja.powolanie": OpisZdarzenia(
        "powołanie komisji konkursowej (klucz: nabór)",
        "powołania komisji",
        (
            Miejsce("zarzadzenie_komisja_konkursowa", "data_aktu"),
            Miejsce("ogloszenie_nabor_czlonkow_komisji", "data_powolania"),
        ),
    ),
    "komisja.pierwsze_posiedzenie": OpisZdarzenia(
        "pierwsze posiedzenie komisji (klucz: nabór)",
        "pierwszego posiedzenia komisji",
        (
            Miejsce("protokol_komisji_konkursowej", "posiedzenia.0.data"),
            Miejsce("zarzadzenie_komisja_konkursowa", "pierwsze_posiedzenie"),
        ),
    ),
    "oferty.lista": OpisZdarzenia(
        "ustalenie listy złożonych ofert (klucz: nabór)",
        "ustalenia listy ofert",
        (Miejsce("oswiadczenie_czlonka_komisji", "data_listy"),),
    ),
    "oferty.pierwsza_ocena": OpisZdarzenia(
        "pierwsza ocena oferty (klucz: nabór)",
        "pierwszej oceny ofert",
        (Miejsce("oswiadczenie_czlonka_komisji", "pierwsza_ocena"),),
    ),
    "braki.wezwanie": OpisZdarzenia(
        "wezwanie oferenta do uzupełnienia braków formalnych (klucz: oferta)",
        "wezwania do uzupełnienia",
        (_KARTA_BRAKOW, Miejsce("wezwanie_do_uzupelnienia", "data_pisma", ("braki_oferty",))),
        (
            Miejsce("karta_oceny_formalnej", "uzupelnianie.dni_na_uzupelnienie"),
            Miejsce("wezwanie_do_uzupelnienia", "uzupelnianie.dni_na_uzupelnienie"),
            Miejsce("ogloszenie_konkursu_wieloletniego", "skladanie.dni_na_uzupelnienie"),
        ),
    ),
    "konkurs.rozstrzygniecie": OpisZdarzenia(
        "wybór ofert przez organ (klucz: nabór)",
        "wyboru ofert",
        (
            Miejsce("zarzadzenie_wyniki_konkursu", "data_aktu"),
            Miejsce("ogloszenie_wynikow_konkursu", "data_rozstrzygniecia"),
        ),
    ),
    "konkurs.uniewaznienie": OpisZdarzenia(
        "unieważnienie konkursu (klucz: nabór)",
        "unieważnienia konkursu",
        (Miejsce("zarzadzenie_uniewaznienie_konkursu", "data_aktu"),),
    ),
    "wynik.ogloszenie": OpisZdarzenia(
        "ogłoszenie wyników konkursu, ostatnie z trzech miejsc (klucz: nabór)",
        "ogłoszenia wyników",
        (
            Miejsce("ogloszenie_wynikow_konkursu", "publikacja.ostatnia"),
            Miejsce("zarzadzenie_wyniki_konkursu", "publikacja.ostatnia"),
            Miejsce("ogloszenie_wynikow_konkursu", "data_ogloszenia_wynikow"),
        ),
    ),
    "aktualizacja.wiadomosc": OpisZdarzenia(
        "dzień, w którym oferent dowiedział się o wyniku (klucz: oferta)",
        "otrzymania wiadomości o wyniku",
        (Miejsce("aktualizacja_oferty", "data_zawiadomienia"),),
        (
            Miejsce("aktualizacja_oferty", "dni_na_aktualizacje"),
            Miejsce("ogloszenie_wynikow_konkursu", "dni_na_aktualizacje"),
            Miejsce("ogloszenie_konkursu_wieloletniego", "zasady.dni_na_aktualizacje"),
        ),
    ),
    # umowa i zadanie
    "umowa.zawarcie": OpisZdarzenia(
        "zawarcie umowy (klucz: umowa)", "zawarcia umowy", (Miejsce("umowa_wieloletnia", "data_zawarcia"),)
    ),
    "zadanie.poczatek": OpisZdarzenia(
        "pierwszy dzień zadania (klucz: umowa)",
        "rozpoczęcia zadania",
        (
            Miejsce("umowa_wieloletnia", "okres.od"),
            Miejsce("ogloszenie_konkursu_wieloletniego", "okres_realizacji.od"),
        ),
    ),
    "zadanie.koniec": OpisZdarzenia(
        "zakończenie zadania (klucz: umowa)",
        "zakończenia zadania",
        (Miejsce("aneks_umowy", "termin.po.do"), Miejsce("umowa_wieloletnia", "okres.do")),
    ),
    "zadanie.koniec_roku": OpisZdarzenia(
        "31 grudnia roku, po którym zadanie trwa dalej (klucz: umowa/rok); daje je years_of_task()",
        "końca roku budżetowego",
    ),
    "transza.termin": OpisZdarzenia(
        "dzień przekazania transzy z umowy (klucz: umowa/numer transzy)",
        "przekazania transzy z umowy",
        (
            Miejsce("aneks_waloryzacyjny", "transze.*.termin"),
            Miejsce("umowa_wieloletnia", "dotacja.lata.*.transze.*.termin"),
        ),
    ),
    "transza.pierwsza_w_roku": OpisZdarzenia(
        "dzień przekazania pierwszej transzy roku (klucz: umowa/rok)",
        "przekazania pierwszej transzy roku",
        (Miejsce("umowa_wieloletnia", "dotacja.lata.*.transze.0.termin", klucz="dotacja.lata.*.rok"),),
    ),
    "dotacja.koniec_wykorzystania": OpisZdarzenia(
        "ostatni dzień wydatków z dotacji roku według umowy (klucz: umowa/rok)",
        "końca terminu wykorzystania dotacji",
        (Miejsce("umowa_wieloletnia", "dotacja.lata.*.wydatki_z_dotacji.do", klucz="dotacja.lata.*.rok"),),
    ),
    "organizacja.zmiana": OpisZdarzenia(
        "zmiana u organizacji: adres, władze, rachunek, status (klucz: umowa)", "zmiany"
    ),
    "realizator.umowa": OpisZdarzenia(
        "zawarcie umowy operatora z realizatorem (klucz: realizator)", "zawarcia umowy z realizatorem"
    ),
    # sprawozdania
    "sprawozdanie.wezwanie_doreczenie": OpisZdarzenia(
        "doręczenie wezwania do sprawozdania częściowego (klucz: umowa)",
        "doręczenia wezwania",
        (Miejsce("sprawozdanie_z_realizacji", "wezwanie.data_doreczenia"),),
        (Miejsce("wezwanie_do_uzupelnienia", "termin.dni", ("czesciowe",)),),
    ),
    "sprawozdanie.wezwanie_zalegle_doreczenie": OpisZdarzenia(
        "doręczenie wezwania do sprawozdania niezłożonego w terminie (klucz: umowa)",
        "doręczenia wezwania",
        (),
        (Miejsce("wezwanie_do_uzupelnienia", "termin.dni", ("zalegle",)),),
    ),
    "sprawozdanie.wezwanie_korekta_doreczenie": OpisZdarzenia(
        "doręczenie wezwania do poprawienia sprawozdania (klucz: umowa)",
        "doręczenia wezwania",
        (),
        (Miejsce("wezwanie_do_uzupelnienia", "termin.dni", ("korekta",)),),
    ),
    # kontrola i zwrot
    "kontrola.doreczenie_protokolu": OpisZdarzenia(
        "doręczenie protokołu kontroli organizacji (klucz: umowa)",
        "doręczenia protokołu",
        (),
        (Miejsce("protokol_kontroli", "dni_na_zastrzezenia"),),
    ),
    "kontrola.doreczenie_zalecen": OpisZdarzenia(
        "doręczenie organizacji wniosków i zaleceń pokontrolnych (klucz: umowa)",
        "doręczenia zaleceń",
        (),
        (Miejsce("protokol_kontroli", "dni_na_odpowiedz"),),
    ),
    "kontrola.stwierdzenie": OpisZdarzenia(
        "stwierdzenie okoliczności, z których wynika zwrot dotacji (klucz: umowa)",
        "stwierdzenia okoliczności",
        (
            Miejsce("decyzja_zwrot_dotacji", "data_stwierdzenia"),
            Miejsce("wezwanie_do_zwrotu_dotacji", "data_stwierdzenia"),
            Miejsce("protokol_kontroli", "data_stwierdzenia"),
        ),
    ),
    "zwrot.doreczenie_wezwania": OpisZdarzenia(
        "doręczenie wezwania do zwrotu dotacji (klucz: umowa)",
        "doręczenia wezwania do zwrotu",
        (),
        (Miejsce("wezwanie_do_zwrotu_dotacji", "termin_zaplaty.dni"),),
    ),
    "zwrot.dzien_z_uchwaly": OpisZdarzenia(
        "dzień z uchwały o wydatkach niewygasających z upływem roku (klucz: umowa)",
        "określonego w uchwale o wydatkach niewygasających",
    ),
    "decyzja.wszczecie": OpisZdarzenia(
        "wszczęcie postępowania o zwrot dotacji (klucz: umowa)",
        "wszczęcia postępowania",
        (Miejsce("decyzja_zwrot_dotacji", "data_wszczecia"),),
    ),
    "decyzja.doreczenie": OpisZdarzenia("doręczenie decyzji o zwrocie (klucz: umowa)", "doręczenia decyzji"),
    # inicjatywa własna i małe granty
    "inicjatywa.wplyw": OpisZdarzenia(
        "wpływ wniosku organizacji o zadanie z własnej inicjatywy",
        "wpływu wniosku",
        (Miejsce("wniosek_inicjatywa_wlasna_ngo", "data_wplywu"),),
    ),
    "inicjatywa_lokalna.wplyw": OpisZdarzenia(
        "wpływ wniosku mieszkańców w ramach inicjatywy lokalnej",
        "wpływu wniosku mieszkańców",
        (Miejsce("wniosek_inicjatywa_lokalna", "data_wplywu"),),
    ),
    "inicjatywa_lokalna.termin_sprawozdania": OpisZdarzenia(
        "dzień sprawozdania z inicjatywy lokalnej według umowy",
        "określonego w umowie o inicjatywę lokalną",
        (Miejsce("umowa_inicjatywa_lokalna", "rozliczenie.termin"),),
    ),
    "maly_grant.wplyw": OpisZdarzenia(
        "wpływ oferty z art. 19a (klucz: oferta)",
        "wpływu oferty",
        (
            Miejsce("ogloszenie_oferty_19a", "data_wplywu"),
            Miejsce("oferta_uproszczona_19a", "data_zlozenia"),
        ),
    ),
    "maly_grant.zamieszczenie": OpisZdarzenia(
        "zamieszczenie oferty z art. 19a w trzech miejscach (klucz: oferta)",
        "zamieszczenia oferty",
        (Miejsce("ogloszenie_oferty_19a", "dzien_zamieszczenia"),),
    ),
    "maly_grant.rozpatrzenie_uwag": OpisZdarzenia(
        "rozpatrzenie uwag do oferty z art. 19a (klucz: oferta)",
        "rozpatrzenia uwag",
        (Miejsce("ogloszenie_oferty_19a", "rozpatrzenie.data_informacji"),),
    ),
}
"""Every event by its id."""

OSTATNIE: Mapping[str, tuple[str, ...]] = {
    "konkurs.ostatnia_publikacja": (
        "konkurs.publikacja_bip",
        "konkurs.publikacja_tablica",
        "konkurs.publikacja_strona",
    ),
}
"""Events that are the last of several; known only when all of them are."""
