"""Terms of a case: rules as dated data, the day computed with its trace, the state on a day and what follows.

::

    from datetime import date
    from wkus_docs import terms

    (one,) = terms.terminy([terms.Zdarzenie("konkurs.ostatnia_publikacja/1", date(2026, 12, 1))])
    one.dzien                          # 22 December 2026
    one.slad                           # „21 dni od 1 grudnia 2026 r.: dnia … nie liczy się; …”
    one.stan(date(2026, 12, 5))        # Stan.BIEGNIE
    terms.lancuch(date(2026, 9, 1))    # from consultations to the start of the task

Files are made by modules that load their libraries: ``terms.calendar_file.ics``, ``terms.sheet.to_sheet``,
``terms.printout.to_docx``; rows for a terminal by ``terms.rows``. No clock: the day is a parameter.

**What counts.** The length is counted from the raw day of the event, which itself is not counted where the rule says
so; a day off moves the end last of all. A disputed roll gives the earlier, safe day (``dzien``) and the other one
(``inny_dzien``); a term is missed only when both have passed. A rule is law (``Moc.PRZEPIS``), the framework agreement
(``UMOWA``), what a document of the case sets (``DOKUMENT``) or practice (``PRAKTYKA``), whose consequence is no law.

**Keys.** After „/” in the id of an event stands the key of its scope, which becomes that of the term:
``umowa.zawarcie/1``, ``rok.koniec/2027``, ``zadanie.koniec_roku/1/2027``. ``years_of_task`` makes the events of the years.

**Events** (``ZDARZENIA``: name, genitive, ``zrodla`` and ``ile`` as :class:`Miejsce` (slug, path, conditions, key)):

    ``rok.poczatek`` – 1 stycznia roku programu i budżetu (klucz: rok) [żaden dokument: podaje się je w sprawie]
    ``rok.koniec`` – 31 grudnia roku budżetowego (klucz: rok) [żaden dokument: podaje się je w sprawie]
    ``konsultacje.poczatek`` – pierwszy dzień konsultacji [ogloszenie_konsultacji.konsultacje.okres.od;
        protokol_konsultacji.konsultacje.okres.od; uchwala_program_wieloletni.konsultacje.okres.od;
        uchwala_program_roczny.konsultacje.okres.od]
    ``konsultacje.termin_wynikow`` – dzień, do którego według ogłoszenia podaje się wyniki konsultacji
        [ogloszenie_konsultacji.data_ogloszenia_wynikow]
    ``program.projekt_do_rdpp`` – doręczenie projektu radzie działalności pożytku publicznego
        [protokol_konsultacji.data_przekazania_radzie_pozytku;
        uchwala_program_wieloletni.konsultacje.data_przekazania_radzie_pozytku;
        uchwala_program_roczny.konsultacje.data_przekazania_radzie_pozytku]
    ``program.sesja`` – sesja, na którą trafia projekt programu [uchwala_program_wieloletni.data_uchwaly;
        uchwala_program_roczny.data_uchwaly; protokol_konsultacji.data_sesji; ogloszenie_konsultacji.data_sesji]
    ``uchwala.podjecie`` – podjęcie uchwały, którą nadzoruje wojewoda (klucz: która uchwała)
        [uchwala_program_wieloletni.data_uchwaly; uchwala_program_roczny.data_uchwaly]
    ``uchwala_finansowa.podjecie`` – podjęcie uchwały, którą nadzoruje RIO: budżet, WPF i ich zmiany (klucz: która
        uchwała) [karta_przedsiewziecia_wpf.data_uchwaly]
    ``uchwala.doreczenie`` – doręczenie uchwały wojewodzie albo RIO (klucz: która uchwała) [żaden dokument: podaje się
        je w sprawie]
    ``uchwala.publikacja`` – ogłoszenie aktu prawa miejscowego w wojewódzkim dzienniku urzędowym (klucz: która
        uchwała) [żaden dokument: podaje się je w sprawie]
    ``budzet.projekt`` – przekazanie radzie projektu uchwały budżetowej (klucz: rok) [żaden dokument: podaje się je w
        sprawie]
    ``budzet.uchwalenie`` – podjęcie uchwały budżetowej (klucz: rok) [aneks_waloryzacyjny.budzet.data_uchwaly]
    ``konkurs.ogloszenie`` – ogłoszenie konkursu (klucz: nabór) [ogloszenie_konkursu_wieloletniego.data_ogloszenia;
        zarzadzenie_ogloszenie_konkursu.data_aktu]
    ``konkurs.publikacja_bip`` – ukazanie się ogłoszenia w BIP (klucz: nabór)
        [ogloszenie_konkursu_wieloletniego.publikacja.data_bip; zarzadzenie_ogloszenie_konkursu.publikacja.data_bip]
    ``konkurs.publikacja_tablica`` – wywieszenie ogłoszenia w siedzibie urzędu (klucz: nabór)
        [ogloszenie_konkursu_wieloletniego.publikacja.data_tablicy;
        zarzadzenie_ogloszenie_konkursu.publikacja.data_tablicy]
    ``konkurs.publikacja_strona`` – ukazanie się ogłoszenia na stronie internetowej (klucz: nabór)
        [ogloszenie_konkursu_wieloletniego.publikacja.data_strony;
        zarzadzenie_ogloszenie_konkursu.publikacja.data_strony]
    ``konkurs.ostatnia_publikacja`` – ukazanie się ostatniego z trzech ogłoszeń (klucz: nabór); program wybiera je sam
        z trzech zdarzeń wyżej [żaden dokument: podaje się je w sprawie]
    ``konkurs.termin_ofert`` – dzień składania ofert z ogłoszenia (klucz: nabór)
        [ogloszenie_konkursu_wieloletniego.termin_skladania_ofert;
        zarzadzenie_ogloszenie_konkursu.termin_skladania_ofert]
    ``konkurs.termin_wyboru`` – dzień wyboru ofert z ogłoszenia (klucz: nabór)
        [ogloszenie_konkursu_wieloletniego.termin_wyboru; zarzadzenie_ogloszenie_konkursu.termin_wyboru]
    ``komisja.termin_zgloszen`` – dzień, do którego organizacje wskazują osoby do komisji (klucz: nabór)
        [ogloszenie_nabor_czlonkow_komisji.zgloszenia.termin;
        ogloszenie_konkursu_wieloletniego.ocena.termin_zgloszen_do_komisji;
        zarzadzenie_ogloszenie_konkursu.termin_zgloszen_do_komisji; zarzadzenie_komisja_konkursowa.termin_zgloszen]
    ``komisja.powolanie`` – powołanie komisji konkursowej (klucz: nabór) [zarzadzenie_komisja_konkursowa.data_aktu;
        ogloszenie_nabor_czlonkow_komisji.data_powolania]
    ``komisja.pierwsze_posiedzenie`` – pierwsze posiedzenie komisji (klucz: nabór)
        [protokol_komisji_konkursowej.posiedzenia.0.data; zarzadzenie_komisja_konkursowa.pierwsze_posiedzenie]
    ``oferty.lista`` – ustalenie listy złożonych ofert (klucz: nabór) [oswiadczenie_czlonka_komisji.data_listy]
    ``oferty.pierwsza_ocena`` – pierwsza ocena oferty (klucz: nabór) [oswiadczenie_czlonka_komisji.pierwsza_ocena]
    ``braki.wezwanie`` – wezwanie oferenta do uzupełnienia braków formalnych (klucz: oferta)
        [karta_oceny_formalnej.uzupelnianie.data_wezwania; wezwanie_do_uzupelnienia.data_pisma]
    ``konkurs.rozstrzygniecie`` – wybór ofert przez organ (klucz: nabór) [zarzadzenie_wyniki_konkursu.data_aktu;
        ogloszenie_wynikow_konkursu.data_rozstrzygniecia]
    ``konkurs.uniewaznienie`` – unieważnienie konkursu (klucz: nabór) [zarzadzenie_uniewaznienie_konkursu.data_aktu]
    ``wynik.ogloszenie`` – ogłoszenie wyników konkursu, ostatnie z trzech miejsc (klucz: nabór)
        [ogloszenie_wynikow_konkursu.publikacja.ostatnia; zarzadzenie_wyniki_konkursu.publikacja.ostatnia;
        ogloszenie_wynikow_konkursu.data_ogloszenia_wynikow]
    ``aktualizacja.wiadomosc`` – dzień, w którym oferent dowiedział się o wyniku (klucz: oferta)
        [aktualizacja_oferty.data_zawiadomienia]
    ``umowa.zawarcie`` – zawarcie umowy (klucz: umowa) [umowa_wieloletnia.data_zawarcia]
    ``zadanie.poczatek`` – pierwszy dzień zadania (klucz: umowa) [umowa_wieloletnia.okres.od;
        ogloszenie_konkursu_wieloletniego.okres_realizacji.od]
    ``zadanie.koniec`` – zakończenie zadania (klucz: umowa) [aneks_umowy.termin.po.do; umowa_wieloletnia.okres.do]
    ``zadanie.koniec_roku`` – 31 grudnia roku, po którym zadanie trwa dalej (klucz: umowa/rok); daje je
        years_of_task() [żaden dokument: podaje się je w sprawie]
    ``transza.termin`` – dzień przekazania transzy z umowy (klucz: umowa/numer transzy)
        [aneks_waloryzacyjny.transze.*.termin; umowa_wieloletnia.dotacja.lata.*.transze.*.termin]
    ``transza.pierwsza_w_roku`` – dzień przekazania pierwszej transzy roku (klucz: umowa/rok)
        [umowa_wieloletnia.dotacja.lata.*.transze.0.termin]
    ``dotacja.koniec_wykorzystania`` – ostatni dzień wydatków z dotacji roku według umowy (klucz: umowa/rok)
        [umowa_wieloletnia.dotacja.lata.*.wydatki_z_dotacji.do]
    ``organizacja.zmiana`` – zmiana u organizacji: adres, władze, rachunek, status (klucz: umowa) [żaden dokument:
        podaje się je w sprawie]
    ``realizator.umowa`` – zawarcie umowy operatora z realizatorem (klucz: realizator) [żaden dokument: podaje się je
        w sprawie]
    ``sprawozdanie.wezwanie_doreczenie`` – doręczenie wezwania do sprawozdania częściowego (klucz: umowa)
        [sprawozdanie_z_realizacji.wezwanie.data_doreczenia]
    ``sprawozdanie.wezwanie_zalegle_doreczenie`` – doręczenie wezwania do sprawozdania niezłożonego w terminie (klucz:
        umowa) [żaden dokument: podaje się je w sprawie]
    ``sprawozdanie.wezwanie_korekta_doreczenie`` – doręczenie wezwania do poprawienia sprawozdania (klucz: umowa)
        [żaden dokument: podaje się je w sprawie]
    ``kontrola.doreczenie_protokolu`` – doręczenie protokołu kontroli organizacji (klucz: umowa) [żaden dokument:
        podaje się je w sprawie]
    ``kontrola.doreczenie_zalecen`` – doręczenie organizacji wniosków i zaleceń pokontrolnych (klucz: umowa) [żaden
        dokument: podaje się je w sprawie]
    ``kontrola.stwierdzenie`` – stwierdzenie okoliczności, z których wynika zwrot dotacji (klucz: umowa)
        [decyzja_zwrot_dotacji.data_stwierdzenia; wezwanie_do_zwrotu_dotacji.data_stwierdzenia;
        protokol_kontroli.data_stwierdzenia]
    ``zwrot.doreczenie_wezwania`` – doręczenie wezwania do zwrotu dotacji (klucz: umowa) [żaden dokument: podaje się
        je w sprawie]
    ``zwrot.dzien_z_uchwaly`` – dzień z uchwały o wydatkach niewygasających z upływem roku (klucz: umowa) [żaden
        dokument: podaje się je w sprawie]
    ``decyzja.wszczecie`` – wszczęcie postępowania o zwrot dotacji (klucz: umowa)
        [decyzja_zwrot_dotacji.data_wszczecia]
    ``decyzja.doreczenie`` – doręczenie decyzji o zwrocie (klucz: umowa) [żaden dokument: podaje się je w sprawie]
    ``inicjatywa.wplyw`` – wpływ wniosku organizacji o zadanie z własnej inicjatywy
        [wniosek_inicjatywa_wlasna_ngo.data_wplywu]
    ``inicjatywa_lokalna.wplyw`` – wpływ wniosku mieszkańców w ramach inicjatywy lokalnej
        [wniosek_inicjatywa_lokalna.data_wplywu]
    ``inicjatywa_lokalna.termin_sprawozdania`` – dzień sprawozdania z inicjatywy lokalnej według umowy
        [umowa_inicjatywa_lokalna.rozliczenie.termin]
    ``maly_grant.wplyw`` – wpływ oferty z art. 19a (klucz: oferta) [ogloszenie_oferty_19a.data_wplywu,
        oferta_uproszczona_19a.data_zlozenia]
    ``maly_grant.zamieszczenie`` – zamieszczenie oferty z art. 19a w trzech miejscach (klucz: oferta)
        [ogloszenie_oferty_19a.dzien_zamieszczenia]
    ``maly_grant.rozpatrzenie_uwag`` – rozpatrzenie uwag do oferty z art. 19a (klucz: oferta)
        [ogloszenie_oferty_19a.rozpatrzenie.data_informacji]

Which document shows that a term was met stands in its rule (``Regula.spelnia``); ``day_met`` chooses the day. The case
gathers events and days (``wkus_docs.case.deadlines``): it decides which document is believed.
"""

from wkus_docs.terms.chain import Ogniwo, Zalozenia, lancuch, latest_first_day
from wkus_docs.terms.computing import Obliczenie, UnknownDaysOffError, oblicz
from wkus_docs.terms.event import OpisZdarzenia, Zdarzenie
from wkus_docs.terms.events import ZDARZENIA
from wkus_docs.terms.length import Dni, DniRobocze, DzienRoku, KoniecRoku, Lata, Miesiace, Niezwlocznie
from wkus_docs.terms.rows import SprawaZTerminami, Wiersz, text_rows, wiersze
from wkus_docs.terms.rule import Kiedy, Miejsce, Moc, Praktyka, Przesuniecie, Regula
from wkus_docs.terms.rules import CHAPTERS, RULES
from wkus_docs.terms.term import EventsError, Stan, Termin, day_met, terminy, years_of_task

__all__ = [
    "CHAPTERS",
    "RULES",
    "ZDARZENIA",
    "Dni",
    "DniRobocze",
    "DzienRoku",
    "EventsError",
    "Kiedy",
    "KoniecRoku",
    "Lata",
    "Miejsce",
    "Miesiace",
    "Moc",
    "Niezwlocznie",
    "Obliczenie",
    "Ogniwo",
    "OpisZdarzenia",
    "Praktyka",
    "Przesuniecie",
    "Regula",
    "SprawaZTerminami",
    "Stan",
    "Termin",
    "UnknownDaysOffError",
    "Wiersz",
    "Zalozenia",
    "Zdarzenie",
    "day_met",
    "lancuch",
    "latest_first_day",
    "oblicz",
    "terminy",
    "text_rows",
    "wiersze",
    "years_of_task",
]
