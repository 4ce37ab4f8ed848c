"""The conditions on which steps and documents of our procedures depend, each with the places that answer it."""

from collections.abc import Mapping
from types import MappingProxyType

from wkus_docs.procedures.comparison import (
    ISTNIEJE,
    KILKA,
    NIEPUSTE,
    PRAWDA,
    WIEKSZE_OD_ZERA,
    rowne,
    wieksze_od,
)
from wkus_docs.procedures.condition import Warunek, Zrodlo

_NOTICE, _ORDER = "ogloszenie_konkursu_wieloletniego", "zarzadzenie_ogloszenie_konkursu"
_OFFER, _AGREEMENT, _REPORT = "oferta_wieloletnia", "umowa_wieloletnia", "sprawozdanie_z_realizacji"
_RESULTS, _ANNOUNCED, _PROTOCOL = (
    "zarzadzenie_wyniki_konkursu",
    "ogloszenie_wynikow_konkursu",
    "protokol_komisji_konkursowej",
)
_ANNULMENT, _CALL, _FORMAL = (
    "zarzadzenie_uniewaznienie_konkursu",
    "wezwanie_do_uzupelnienia",
    "karta_oceny_formalnej",
)
_PROGRAMME, _YEARLY, _MODEL, _CONTROL = (
    "uchwala_program_wieloletni",
    "uchwala_program_roczny",
    "rekomendacja_wyboru_modelu",
    "protokol_kontroli",
)

INICJATYWA_ORGANIZACJI = Warunek(
    "inicjatywa_organizacji",
    "Czy organizacja złożyła wniosek o realizację zadania z własnej inicjatywy?",
    (
        Zrodlo("wniosek_inicjatywa_wlasna_ngo", "", ISTNIEJE),
        Zrodlo("zarzadzenie_zespol_wkus", "inicjatywa", NIEPUSTE),
    ),
    gdy="organizacja wystąpiła z własną inicjatywą",
)
ZADANIE_CELOWE = Warunek(
    "zadanie_celowe",
    "Czy organ uznał realizację zadania z inicjatywy organizacji za celową?",
    (Zrodlo("wniosek_inicjatywa_wlasna_ngo", "odpowiedz.celowe", PRAWDA),),
    gdy="organ uznał zadanie za celowe",
    inaczej="organ uznał zadanie za niecelowe",
)
INICJATYWA_UWZGLEDNIONA = Warunek(
    "inicjatywa_uwzgledniona",
    "Czy uwzględniono wniosek mieszkańców o inicjatywę lokalną?",
    (
        Zrodlo("umowa_inicjatywa_lokalna", "", ISTNIEJE, gdy_nie=None),
        Zrodlo("wniosek_inicjatywa_lokalna", "odpowiedz.uwzgledniony", PRAWDA),
    ),
    gdy="wniosek mieszkańców uwzględniono",
    inaczej="wniosku mieszkańców nie uwzględniono",
)
ZGODA_ORGANU = Warunek(
    "zgoda_organu",
    "Czy organ wykonawczy zatwierdził rekomendację (także ze zmianami)?",
    (Zrodlo(_MODEL, "decyzja.rodzaj", rowne("odrzucona"), gdy_tak=False, gdy_nie=True),),
    gdy="organ zatwierdził rekomendację",
    inaczej="organ odrzucił rekomendację",
)
TRYB_KONKURSU = Warunek(
    "tryb_konkursu",
    "Czy zadanie zleca się w otwartym konkursie ofert?",
    (
        Zrodlo(_ORDER, "", ISTNIEJE),
        Zrodlo(_NOTICE, "", ISTNIEJE),
        Zrodlo(_MODEL, "tryb", rowne("otwarty_konkurs_ofert")),
    ),
    gdy="zadanie zleca się w otwartym konkursie ofert",
    inaczej="zadanie wykonuje się w innym trybie",
)
ZLECONO_BEZ_KONKURSU = Warunek(
    "zlecono_bez_konkursu",
    "Czy po rozpatrzeniu uwag organ zleca zadanie z oferty złożonej bez konkursu?",
    (
        Zrodlo(
            "ogloszenie_oferty_19a",
            "rozpatrzenie.dalszy_krok",
            rowne("bez_zlecenia"),
            gdy_tak=False,
            gdy_nie=True,
        ),
    ),
    gdy="organ zleca zadanie",
    inaczej="organ nie zleca zadania",
)
KONSULTACJE_POTRZEBNE = Warunek(
    "konsultacje_potrzebne",
    "Czy w tej sprawie powstaje projekt programu współpracy, który trzeba skonsultować?",
    (
        Zrodlo("ogloszenie_konsultacji", "", ISTNIEJE),
        Zrodlo("protokol_konsultacji", "", ISTNIEJE),
        Zrodlo(_PROGRAMME, "", ISTNIEJE),
        Zrodlo(_YEARLY, "", ISTNIEJE),
        # a contest that rests on a programme of another case needs no draft of its own
        Zrodlo(_ORDER, "programy", NIEPUSTE, gdy_tak=False, gdy_nie=None),
        Zrodlo(_NOTICE, "programy", NIEPUSTE, gdy_tak=False, gdy_nie=None),
    ),
    gdy="w sprawie powstaje projekt programu współpracy",
    inaczej="konkurs opiera się na programie uchwalonym wcześniej",
)
RADA_POZYTKU_DZIALA = Warunek(
    "rada_pozytku_dziala",
    "Czy w jednostce działa rada działalności pożytku publicznego?",
    (
        Zrodlo("protokol_konsultacji", "rada_pozytku", rowne("nie_dziala"), gdy_tak=False, gdy_nie=True),
        Zrodlo(_PROGRAMME, "konsultacje.rada_pozytku", rowne("nie_dziala"), gdy_tak=False, gdy_nie=True),
        Zrodlo(_YEARLY, "konsultacje.rada_pozytku", rowne("nie_dziala"), gdy_tak=False, gdy_nie=True),
        Zrodlo("ogloszenie_konsultacji", "czy_dziala_rada_pozytku", PRAWDA),
    ),
    gdy="działa rada działalności pożytku publicznego",
)
PRZEDSIEWZIECIE_WPF = Warunek(
    "przedsiewziecie_wpf",
    "Czy zadanie jest finansowane dłużej niż rok (przedsięwzięcie w wieloletniej prognozie finansowej)?",
    (
        Zrodlo("karta_przedsiewziecia_wpf", "", ISTNIEJE),
        Zrodlo(_AGREEMENT, "wieloletnia", PRAWDA),
        Zrodlo(_NOTICE, "okres_realizacji.wieloletni", PRAWDA),
        Zrodlo(_PROGRAMME, "nazwa_przedsiewziecia_wpf", NIEPUSTE, gdy_nie=None),
        Zrodlo(_MODEL, "okres.wieloletni", PRAWDA),
        Zrodlo(_PROGRAMME, "roczny", PRAWDA, gdy_tak=False, gdy_nie=None),
    ),
    gdy="zadanie jest finansowane dłużej niż rok",
)
NABOR_DO_KOMISJI = Warunek(
    "nabor_do_komisji",
    "Czy nabór osób do komisji konkursowej trzeba ogłosić osobno (nie ma go w ogłoszeniu konkursu)?",
    (
        Zrodlo("ogloszenie_nabor_czlonkow_komisji", "", ISTNIEJE),
        Zrodlo("zarzadzenie_komisja_konkursowa", "", ISTNIEJE, gdy_tak=False),
        Zrodlo(_ORDER, "termin_zgloszen_do_komisji", NIEPUSTE, gdy_tak=False, gdy_nie=None),
        Zrodlo(_NOTICE, "ocena.termin_zgloszen_do_komisji", NIEPUSTE, gdy_tak=False, gdy_nie=True),
    ),
    gdy="ogłoszenie konkursu nie zawiera naboru do komisji",
)
OFERTA_WSPOLNA = Warunek(
    "oferta_wspolna",
    "Czy ofertę składają wspólnie co najmniej dwie organizacje?",
    (
        Zrodlo(_OFFER, "wspolna", PRAWDA),
        Zrodlo("umowa_partnerstwa", "", ISTNIEJE),
        Zrodlo(_AGREEMENT, "wspolna", PRAWDA),
        Zrodlo(_PROTOCOL, "oferty.*.wspolna", PRAWDA),
    ),
    gdy="ofertę składa wspólnie kilka organizacji",
)
OFERTY_W_PLIKACH = Warunek(
    "oferty_w_plikach",
    "Czy oferty są w plikach (a nie tylko na papierze)?",
    (
        Zrodlo(_OFFER, "", ISTNIEJE),
        # assessed without a file of an offer: it is on paper
        Zrodlo(_FORMAL, "", ISTNIEJE, gdy_tak=False),
        Zrodlo(_PROTOCOL, "", ISTNIEJE, gdy_tak=False),
        Zrodlo(_NOTICE, "", ISTNIEJE),
    ),
    gdy="oferty są w plikach",
    inaczej="oferty złożono na papierze",
)
OFERTY_DO_OCENY = Warunek(
    "oferty_do_oceny",
    "Czy jest oferta, która spełnia wymogi formalne?",
    (
        Zrodlo("karta_oceny_merytorycznej", "", ISTNIEJE),
        Zrodlo(_PROTOCOL, "przyjete", NIEPUSTE),
        Zrodlo(_NOTICE, "", ISTNIEJE),  # so it is expected until the commission says otherwise
    ),
    gdy="jest oferta, która spełnia wymogi formalne",
    inaczej="żadna oferta nie spełnia wymogów formalnych",
)
UZUPELNIANIE_DOPUSZCZONE = Warunek(
    "uzupelnianie_dopuszczone",
    "Czy według ogłoszenia uzupełnia się braki formalne ofert?",
    (
        Zrodlo(_NOTICE, "skladanie.czy_bez_uzupelnien", PRAWDA, gdy_tak=False, gdy_nie=None),
        Zrodlo(_NOTICE, "skladanie.braki", NIEPUSTE, gdy_nie=None),
        Zrodlo(_FORMAL, "czy_uzupelnianie", PRAWDA),
        Zrodlo(_FORMAL, "uzupelnianie", NIEPUSTE, gdy_nie=None),
    ),
    gdy="ogłoszenie pozwala uzupełniać braki",
)
BRAKI_DO_UZUPELNIENIA = Warunek(
    "braki_do_uzupelnienia",
    "Czy oferta ma braki formalne, które oferent może uzupełnić?",
    (
        Zrodlo(_FORMAL, "braki", NIEPUSTE),
        Zrodlo(_CALL, "braki_oferty", PRAWDA, gdy_nie=None),
    ),
    gdy="oferta ma braki, które można uzupełnić",
)
BRAK_WAZNYCH_OFERT = Warunek(
    "brak_waznych_ofert",
    "Czy nie złożono żadnej oferty albo żadna nie spełnia wymogów ogłoszenia (w całym konkursie albo w jednym z zadań)?",
    (
        Zrodlo(_ANNULMENT, "", ISTNIEJE),
        Zrodlo(_RESULTS, "uniewaznienie", NIEPUSTE, gdy_nie=None),
        # of several tasks one may be without an offer while the others have theirs
        Zrodlo(_RESULTS, "przyjete", NIEPUSTE, gdy_tak=False, gdy_nie=True, pomin="wiele_zadan"),
        Zrodlo(_ANNOUNCED, "przyjete", NIEPUSTE, gdy_tak=False, gdy_nie=True, pomin="wiele_zadan"),
        Zrodlo(_ANNOUNCED, "do_uniewaznienia", NIEPUSTE),
        Zrodlo(_PROTOCOL, "przyjete", NIEPUSTE, gdy_tak=False, gdy_nie=True, pomin="wiele_zadan"),
    ),
    gdy="nie ma żadnej ważnej oferty (w konkursie albo w jednym z jego zadań)",
)
UNIEWAZNIONO_W_WYNIKACH = Warunek(
    "uniewazniono_w_wynikach",
    "Czy konkurs unieważnia zarządzenie o wynikach, a nie osobne?",
    (
        Zrodlo(_RESULTS, "uniewaznienie", NIEPUSTE),
        Zrodlo(_ANNULMENT, "", ISTNIEJE, gdy_tak=False),
        Zrodlo(_NOTICE, "", ISTNIEJE, gdy_tak=False),  # so it is when nothing else is said
    ),
    gdy="konkurs unieważnia zarządzenie o wynikach",
    inaczej="unieważnia osobne zarządzenie",
)
KONKURS_UNIEWAZNIONY = Warunek(
    "konkurs_uniewazniony",
    "Czy unieważnia się cały konkurs?",
    (
        Zrodlo(_RESULTS, "wybrane", NIEPUSTE, gdy_tak=False, gdy_nie=None),
        Zrodlo(_ANNULMENT, "zakres", rowne("calosc")),
        Zrodlo(_PROTOCOL, "przyjete", NIEPUSTE, gdy_tak=False, gdy_nie=True),
    ),
    gdy="unieważnia się cały konkurs",
    inaczej="konkursu nie unieważnia się w całości",
)
PONOWNY_KONKURS = Warunek(
    "ponowny_konkurs",
    "Czy po unieważnieniu ogłasza się konkurs ponownie?",
    (
        Zrodlo(_ANNULMENT, "dalsze_postepowanie.ponowny", PRAWDA),
        Zrodlo(_RESULTS, "uniewaznienie", NIEPUSTE, gdy_tak=None, gdy_nie=False),
    ),
    gdy="konkurs ogłasza się ponownie",
    inaczej="konkursu nie ogłasza się ponownie",
)
OFERTA_WYBRANA = Warunek(
    "oferta_wybrana",
    "Czy w konkursie wybrano ofertę?",
    (
        Zrodlo(_AGREEMENT, "", ISTNIEJE),
        Zrodlo(_REPORT, "", ISTNIEJE),  # a case begun in the middle may have no paper of its contest
        Zrodlo(_RESULTS, "wybrane", NIEPUSTE),
        Zrodlo(_ANNOUNCED, "wybrane", NIEPUSTE),
    ),
    gdy="wybrano ofertę",
    inaczej="nie wybrano żadnej oferty",
)
KILKA_OFERT = Warunek(
    "kilka_ofert",
    "Czy w konkursie złożono więcej niż jedną ofertę?",
    (
        Zrodlo(_PROTOCOL, "oferty", KILKA),
        Zrodlo("oswiadczenie_czlonka_komisji", "oferty", KILKA),
        Zrodlo(_RESULTS, "oferty", KILKA),
    ),
    gdy="złożono kilka ofert",
)
KILKA_OFERT_WYBRANYCH = Warunek(
    "kilka_ofert_wybranych",
    "Czy w konkursie wybrano więcej niż jedną ofertę?",
    (
        Zrodlo(_RESULTS, "wybrane", KILKA),
        Zrodlo(_ANNOUNCED, "wybrane", KILKA),
    ),
    gdy="wybrano kilka ofert",
)
DOTACJA_INNA_NIZ_WNIOSKOWANA = Warunek(
    "dotacja_inna_niz_wnioskowana",
    "Czy przyznana dotacja różni się od tej, o którą wniesiono w ofercie?",
    (
        Zrodlo("aktualizacja_oferty", "", ISTNIEJE),
        Zrodlo(_RESULTS, "zmienione", PRAWDA),
        Zrodlo(_ANNOUNCED, "zmienione", PRAWDA),
        Zrodlo(_AGREEMENT, "dotacja.kwota_wnioskowana", wieksze_od("dotacja.kwota_przyznana")),
    ),
    gdy="przyznana dotacja jest inna niż wnioskowana",
)
ZAZADANO_UZASADNIENIA = Warunek(
    "zazadano_uzasadnienia",
    "Czy ktoś zażądał uzasadnienia wyboru albo odrzucenia oferty?",
    (Zrodlo("zawiadomienie_o_wyniku", "pisma.*.uzasadnia", PRAWDA),),
    gdy="zażądano uzasadnienia",
)
DOTACJA_ROKU_DO_ZMIANY = Warunek(
    "dotacja_roku_do_zmiany",
    "Czy dotację na ten rok trzeba zmienić albo ustalić (wzrost cen, budżet, kwota zostawiona do ustalenia)?",
    (
        Zrodlo("aneks_waloryzacyjny", "", ISTNIEJE),
        Zrodlo(_AGREEMENT, "dotacja.lata_do_ustalenia", NIEPUSTE, gdy_nie=None),
        # where the plan speaks of no valorisation the amounts are those of the agreement
        Zrodlo("plan_finansowy_kontraktu", "waloryzacja", NIEPUSTE, gdy_tak=None, gdy_nie=False),
    ),
    gdy="dotację roku trzeba zmienić albo ustalić",
)
ZMIANA_UMOWY = Warunek(
    "zmiana_umowy",
    "Czy strony uzgodniły zmianę umowy?",
    (
        Zrodlo("aneks_umowy", "", ISTNIEJE),
        Zrodlo("protokol_przegladu_kontraktu", "zmiany.*.czy_uzgodniona", PRAWDA),
    ),
    gdy="strony uzgodniły zmianę umowy",
)
NIEZGODNOSCI = Warunek(
    "niezgodnosci",
    "Czy monitoring stwierdził niezgodności ze standardem?",
    (
        Zrodlo("plan_dzialan_naprawczych", "", ISTNIEJE),
        Zrodlo("karta_monitoringu_jakosci", "niezgodnosci", NIEPUSTE, pomin="czy_formularz"),
    ),
    gdy="monitoring stwierdził niezgodności",
)
SPRAWOZDANIE_CZESCIOWE = Warunek(
    "sprawozdanie_czesciowe",
    "Czy organ wzywa do sprawozdania częściowego?",
    (
        Zrodlo(_CALL, "czesciowe", PRAWDA, gdy_nie=None),
        Zrodlo(_REPORT, "wezwanie", NIEPUSTE),
    ),
    gdy="organ chce sprawozdania częściowego",
)
SPRAWOZDANIE_ZALEGLE = Warunek(
    "sprawozdanie_zalegle",
    "Czy termin sprawozdania minął, a sprawozdania nie ma?",
    (
        Zrodlo(_CALL, "zalegle", PRAWDA, gdy_nie=None),
        Zrodlo(_REPORT, "", ISTNIEJE, gdy_tak=False),
    ),
    gdy="sprawozdania nie złożono w terminie",
)
SPRAWOZDANIE_Z_BLEDAMI = Warunek(
    "sprawozdanie_z_bledami",
    "Czy złożone sprawozdanie trzeba poprawić?",
    (
        Zrodlo(_CALL, "korekta", PRAWDA, gdy_nie=None),
        Zrodlo(_CONTROL, "ocena", rowne("pozytywna"), gdy_tak=False, gdy_nie=None),
    ),
    gdy="sprawozdanie ma błędy",
)
ZWROT_WEDLUG_KONTROLI = Warunek(
    "zwrot_wedlug_kontroli",
    "Czy kontrola stwierdziła kwotę do zwrotu?",
    (
        Zrodlo(_CONTROL, "kwota_do_zwrotu", WIEKSZE_OD_ZERA),
        Zrodlo("wezwanie_do_zwrotu_dotacji", "data_protokolu", NIEPUSTE, gdy_nie=None),
    ),
    gdy="kontrola stwierdziła kwotę do zwrotu",
)
ZWROT_WEDLUG_SPRAWOZDANIA = Warunek(
    "zwrot_wedlug_sprawozdania",
    "Czy ze sprawozdania wynika niewykorzystana dotacja, której nie zwrócono?",
    (
        Zrodlo(
            _REPORT,
            "zamkniete.*.niewykorzystana",
            wieksze_od("zamkniete.*.dotacja.zwrot.kwota"),
        ),
    ),
    gdy="ze sprawozdania wynika niezwrócona reszta dotacji",
)
NIEZWROCONO_W_TERMINIE = Warunek(
    "niezwrocono_w_terminie",
    "Czy termin zwrotu minął, a dotacji nie zwrócono?",
    (
        Zrodlo("decyzja_zwrot_dotacji", "", ISTNIEJE),
        Zrodlo("wezwanie_do_zwrotu_dotacji", "po_terminie", PRAWDA, gdy_nie=None),
        Zrodlo(_CONTROL, "kwota_do_zwrotu", WIEKSZE_OD_ZERA, gdy_tak=None, gdy_nie=False),
    ),
    gdy="dotacji nie zwrócono w terminie",
)
DALSZY_OKRES = Warunek(
    "dalszy_okres",
    "Czy po ewaluacji zadanie zleca się na następny okres?",
    (
        Zrodlo(
            "raport_ewaluacji",
            "propozycja.rozstrzygniecie",
            rowne("zakonczyc"),
            gdy_tak=False,
            gdy_nie=True,
        ),
    ),
    gdy="zadanie zleca się na następny okres",
)

warunki: Mapping[str, Warunek] = MappingProxyType(
    {
        one.id: one
        for one in (
            INICJATYWA_ORGANIZACJI,
            ZADANIE_CELOWE,
            INICJATYWA_UWZGLEDNIONA,
            ZGODA_ORGANU,
            TRYB_KONKURSU,
            ZLECONO_BEZ_KONKURSU,
            KONSULTACJE_POTRZEBNE,
            RADA_POZYTKU_DZIALA,
            PRZEDSIEWZIECIE_WPF,
            NABOR_DO_KOMISJI,
            OFERTA_WSPOLNA,
            OFERTY_W_PLIKACH,
            OFERTY_DO_OCENY,
            UZUPELNIANIE_DOPUSZCZONE,
            BRAKI_DO_UZUPELNIENIA,
            BRAK_WAZNYCH_OFERT,
            UNIEWAZNIONO_W_WYNIKACH,
            KONKURS_UNIEWAZNIONY,
            PONOWNY_KONKURS,
            OFERTA_WYBRANA,
            KILKA_OFERT,
            KILKA_OFERT_WYBRANYCH,
            DOTACJA_INNA_NIZ_WNIOSKOWANA,
            ZAZADANO_UZASADNIENIA,
            DOTACJA_ROKU_DO_ZMIANY,
            ZMIANA_UMOWY,
            NIEZGODNOSCI,
            SPRAWOZDANIE_CZESCIOWE,
            SPRAWOZDANIE_ZALEGLE,
            SPRAWOZDANIE_Z_BLEDAMI,
            ZWROT_WEDLUG_KONTROLI,
            ZWROT_WEDLUG_SPRAWOZDANIA,
            NIEZWROCONO_W_TERMINIE,
            DALSZY_OKRES,
        )
    }
)
"""Every condition by its id, in the order in which a case meets them."""

KILKA_W_ZAKRESIE: Mapping[str, Warunek] = MappingProxyType(
    {
        "nabor": PONOWNY_KONKURS,
        "oferta": KILKA_OFERT,
        "umowa": KILKA_OFERT_WYBRANYCH,
        "rok": PRZEDSIEWZIECIE_WPF,
    }
)
"""Which condition says that a scope has more than one key: then a document made once for each is made several times."""
