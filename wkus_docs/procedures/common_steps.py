"""Steps that several procedures share. What one model adds of its own stands in its module."""

from wkus_docs.procedures import conditions as w
from wkus_docs.procedures.procedure import Dokument, Krok, Kto

DIAGNOZA = Krok(
    "diagnoza",
    "Diagnoza usługi",
    (Kto.KOMORKA, Kto.ORGANIZACJA),
    (Dokument("karta_diagnozy_uslugi"), Dokument("narzedzie_nakladow_efektow")),
    numer="1",
    opis="Koszty z pełnych lat, jeżeli są znane; wynik badania nakładów jest punktem odniesienia dla ewaluacji.",
)
ZESPOL = Krok(
    "zespol",
    "Zespół i deklaracja",
    (Kto.WOJT, Kto.ORGANIZACJA),
    (Dokument("deklaracja_wspolpracy_wkus"),),
    numer="2",
)
INICJATYWA = Krok(
    "inicjatywa",
    "Wniosek organizacji z własnej inicjatywy",
    (Kto.ORGANIZACJA,),
    (Dokument("wniosek_inicjatywa_wlasna_ngo"),),
    warunek=w.INICJATYWA_ORGANIZACJI,
    numer="2a",
)
ODPOWIEDZ = Krok(
    "odpowiedz_na_wniosek",
    "Odpowiedź na wniosek organizacji",
    (Kto.WOJT,),
    (),
    warunek=w.INICJATYWA_ORGANIZACJI,
    terminy=("inicjatywa.odpowiedz",),
    numer="2b",
    opis="Odpowiedź jest drugą częścią pliku wniosku (`odpowiedz`): czy zadanie jest celowe, w jakim trybie i kiedy.",
)
NIECELOWE = Krok(
    "zadanie_niecelowe",
    "Zakończenie sprawy: zadanie niecelowe",
    (Kto.WOJT,),
    (),
    warunek=w.INICJATYWA_ORGANIZACJI & ~w.ZADANIE_CELOWE,
    numer="2c",
    konczy=True,
)
PROJEKT_USLUGI = Krok(
    "projekt_uslugi",
    "Projekt usługi",
    (Kto.ZESPOL,),
    (Dokument("analiza_korzysci_ryzyk"),),
    numer="3",
)
DECYZJA = Krok(
    "decyzja",
    "Wybór modelu, trybu i okresu",
    (Kto.WOJT, Kto.KOMORKA),
    (Dokument("rekomendacja_wyboru_modelu", kto=(Kto.KOMORKA,)),),
    numer="4",
    opis="Komórka rekomenduje, organ wykonawczy rozstrzyga w tym samym dokumencie (`decyzja`).",
)
ODMOWA = Krok(
    "odmowa",
    "Zakończenie sprawy: rekomendacja odrzucona",
    (Kto.WOJT,),
    (),
    warunek=~w.ZGODA_ORGANU,
    numer="4a",
    konczy=True,
)
INNY_TRYB = Krok(
    "inny_tryb",
    "Przejście do innego trybu",
    (Kto.WOJT,),
    (),
    warunek=~w.TRYB_KONKURSU,
    numer="4b",
    opis="Tej procedury dalej się nie prowadzi: zadanie wykonuje się w trybie, który wskazuje rekomendacja.",
    konczy=True,
)
KONSULTACJE = Krok(
    "konsultacje",
    "Konsultacje projektu programu",
    (Kto.WOJT, Kto.ORGANIZACJA),
    (
        Dokument("uchwala_konsultacje_ngo", kto=(Kto.RADA,), dobrowolny=True),
        Dokument("ogloszenie_konsultacji", kto=(Kto.WOJT,)),
    ),
    warunek=w.KONSULTACJE_POTRZEBNE,
    terminy=(
        "konsultacje.najkrocej",
        "konsultacje.przed_sesja",
    ),
    numer="5",
    inne=("uwagi organizacji",),
)
OPINIA_RADY_POZYTKU = Krok(
    "opinia_rady_pozytku",
    "Opinia rady działalności pożytku publicznego",
    (Kto.RADA_POZYTKU,),
    (),
    warunek=w.KONSULTACJE_POTRZEBNE & w.RADA_POZYTKU_DZIALA,
    terminy=("rdpp.opinia",),
    numer="5a",
    opis="Opinię dołącza się do projektu programu; rada, która milczy, rezygnuje z niej.",
    inne=("opinia rady działalności pożytku publicznego",),
)
WYNIK_KONSULTACJI = Krok(
    "wynik_konsultacji",
    "Wynik konsultacji",
    (Kto.KOMORKA, Kto.WOJT),
    (Dokument("protokol_konsultacji", kto=(Kto.KOMORKA,)),),
    warunek=w.KONSULTACJE_POTRZEBNE,
    terminy=("konsultacje.wyniki",),
    numer="5b",
)
UCHWALY = Krok(
    "uchwaly",
    "Uchwały",
    (Kto.RADA, Kto.WOJT, Kto.SKARBNIK),
    (
        Dokument("uchwala_program_wieloletni", w.KONSULTACJE_POTRZEBNE, kto=(Kto.RADA,)),
        Dokument("uchwala_rada_pozytku", kto=(Kto.RADA,), dobrowolny=True),
        Dokument("uchwala_program_roczny", kto=(Kto.RADA,), dobrowolny=True),
        Dokument("karta_przedsiewziecia_wpf", w.PRZEDSIEWZIECIE_WPF, kto=(Kto.RADA,)),
        Dokument("uchwala_zmieniajaca", kto=(Kto.RADA,), dobrowolny=True),
        Dokument("uchwala_inicjatywa_lokalna", kto=(Kto.RADA,), dobrowolny=True),
    ),
    warunek=w.KONSULTACJE_POTRZEBNE | w.PRZEDSIEWZIECIE_WPF,
    terminy=(
        "program.przed_konkursem",
        "budzet.projekt",
        "budzet.uchwalenie",
        "budzet.uchwalenie_wyjatkowo",
        "wpf.nie_pozniej_niz_budzet",
        "wpf.upowaznienie",
    ),
    numer="6",
    opis="Przedsięwzięcie i upoważnienie w wieloletniej prognozie finansowej poprzedzają umowę.",
)
NADZOR = Krok(
    "nadzor",
    "Przekazanie uchwał nadzorowi",
    (Kto.WOJT, Kto.WOJEWODA, Kto.RIO),
    (),
    warunek=w.KONSULTACJE_POTRZEBNE | w.PRZEDSIEWZIECIE_WPF,
    terminy=(
        "uchwala.wojewoda",
        "uchwala.rio",
        "uchwala.rozstrzygniecie",
        "prawo_miejscowe.wejscie",
    ),
    numer="6a",
    opis="Uchwały otrzymuje wojewoda, a w sprawach finansowych regionalna izba obrachunkowa.",
    inne=("pismo, którym przekazuje się uchwały",),
)
KONKURS = Krok(
    "konkurs",
    "Ogłoszenie konkursu",
    (Kto.WOJT,),
    (
        Dokument("zarzadzenie_ogloszenie_konkursu", wiele="nabor"),
        Dokument("ogloszenie_konkursu_wieloletniego", wiele="nabor"),
        Dokument("zarzadzenie_zmieniajace", wiele="nabor", dobrowolny=True),
    ),
    terminy=(
        "konkurs.najwczesniej",
        "oferty.najwczesniejszy_termin",
    ),
    numer="7",
    opis="Ogłoszenie zamieszcza się w trzech miejscach; termin liczy się od ostatniego z nich.",
)
NABOR_DO_KOMISJI = Krok(
    "nabor_do_komisji",
    "Nabór osób do komisji konkursowej",
    (Kto.WOJT, Kto.ORGANIZACJA),
    (
        Dokument("ogloszenie_nabor_czlonkow_komisji", w.NABOR_DO_KOMISJI, "nabor", (Kto.WOJT,)),
        Dokument("zgloszenie_kandydata", wiele="nabor/czlonek", kto=(Kto.ORGANIZACJA,), dobrowolny=True),
    ),
    terminy=(
        "komisja.zgloszenia",
        "komisja.nabor_przed_powolaniem",
    ),
    numer="7a",
    opis="Osoby wskazują organizacje, które nie biorą udziału w konkursie. Gdy żadna nikogo nie wskaże, komisja działa bez nich.",
)
OFERTY = Krok(
    "oferty",
    "Oferty",
    (Kto.OFERENT,),
    (
        Dokument("oferta_wieloletnia", w.OFERTY_W_PLIKACH, "nabor/oferta"),
        Dokument("umowa_partnerstwa", w.OFERTA_WSPOLNA, "nabor/oferta"),
        Dokument("oferta_uproszczona_19a", dobrowolny=True),
        Dokument("ogloszenie_oferty_19a", kto=(Kto.WOJT,), dobrowolny=True),
    ),
    terminy=("oferty.zlozenie",),
    numer="7b",
    opis="Umowę między oferentami dołącza się później do umowy o realizację zadania. "
    "Uproszczoną ofertę składa się bez konkursu (procedura `mala_dotacja`).",
)
KOMISJA = Krok(
    "komisja",
    "Komisja konkursowa",
    (Kto.WOJT, Kto.KOMISJA),
    (
        Dokument("zarzadzenie_komisja_konkursowa", wiele="nabor", kto=(Kto.WOJT,)),
        Dokument("oswiadczenie_czlonka_komisji", wiele="nabor", kto=(Kto.KOMISJA,)),
    ),
    terminy=(
        "komisja.powolanie",
        "komisja.oswiadczenia_najwczesniej",
        "komisja.oswiadczenia",
    ),
    numer="8",
    opis="Oświadczenia składa się po poznaniu listy ofert, a przed pierwszą oceną; jeden plik mieści arkusze wszystkich osób.",
)
OCENA = Krok(
    "ocena",
    "Ocena ofert",
    (Kto.KOMISJA, Kto.KOMORKA),
    (
        Dokument("karta_oceny_formalnej", wiele="nabor/oferta"),
        Dokument(
            "wezwanie_do_uzupelnienia",
            w.UZUPELNIANIE_DOPUSZCZONE & w.BRAKI_DO_UZUPELNIENIA,
            "nabor",
            (Kto.WOJT,),
        ),
        Dokument("karta_oceny_merytorycznej", w.OFERTY_DO_OCENY, "nabor/oferta/czlonek", (Kto.KOMISJA,)),
        Dokument("protokol_komisji_konkursowej", wiele="nabor", kto=(Kto.KOMISJA,)),
    ),
    terminy=("braki.uzupelnienie",),
    numer="8a",
)
WYBOR = Krok(
    "wybor",
    "Wybór ofert i ogłoszenie wyników",
    (Kto.WOJT,),
    (
        Dokument("zarzadzenie_wyniki_konkursu", wiele="nabor"),
        Dokument("ogloszenie_wynikow_konkursu", wiele="nabor"),
        Dokument("zawiadomienie_o_wyniku", wiele="nabor"),
    ),
    warunek=~w.KONKURS_UNIEWAZNIONY | w.UNIEWAZNIONO_W_WYNIKACH,
    terminy=(
        "wybor.najwczesniej",
        "wybor.termin",
        "wyniki.ogloszenie",
    ),
    numer="8b",
    opis="Można wybrać kilka ofert. Zawiadomienia do wszystkich oferentów mieści jeden plik.",
)
UNIEWAZNIENIE = Krok(
    "uniewaznienie",
    "Unieważnienie konkursu",
    (Kto.WOJT,),
    (Dokument("zarzadzenie_uniewaznienie_konkursu", wiele="nabor"),),
    warunek=w.BRAK_WAZNYCH_OFERT & ~w.UNIEWAZNIONO_W_WYNIKACH,
    terminy=("uniewaznienie.ogloszenie",),
    numer="8c",
    opis="W całości albo w części zadań. Ustawa zna tylko dwie przyczyny.",
)
PONOWNY_KONKURS = Krok(
    "ponowny_konkurs",
    "Ponowny konkurs",
    (Kto.WOJT,),
    (),
    warunek=w.BRAK_WAZNYCH_OFERT & w.PONOWNY_KONKURS,
    numer="8d",
    opis="Nowy nabór, z własnym ogłoszeniem, ofertami i komisją.",
    wroc="konkurs",
)
BEZ_UMOWY = Krok(
    "bez_umowy",
    "Zakończenie sprawy bez umowy",
    (Kto.WOJT,),
    (),
    warunek=(w.KONKURS_UNIEWAZNIONY | ~w.OFERTA_WYBRANA) & ~w.PONOWNY_KONKURS,
    numer="8e",
    konczy=True,
)
UZASADNIENIE = Krok(
    "uzasadnienie",
    "Uzasadnienie na żądanie",
    (Kto.WOJT,),
    (Dokument("zawiadomienie_o_wyniku", wiele="nabor/oferta"),),
    warunek=w.ZAZADANO_UZASADNIENIA,
    terminy=("uzasadnienie.zadanie",),
    numer="8f",
    opis="Uzasadnienia wyboru albo odrzucenia oferty może żądać każdy.",
)
AKTUALIZACJA = Krok(
    "aktualizacja",
    "Aktualizacja oferty",
    (Kto.OFERENT,),
    (Dokument("aktualizacja_oferty", wiele="umowa"),),
    warunek=w.DOTACJA_INNA_NIZ_WNIOSKOWANA,
    terminy=("aktualizacja.zlozenie",),
    numer="9",
    opis="Zaktualizowane części oferty stają się załącznikami umowy. Oferent może zrezygnować.",
)
UMOWA = Krok(
    "umowa",
    "Umowa",
    (Kto.WOJT, Kto.SKARBNIK, Kto.ORGANIZACJA),
    (Dokument("umowa_wieloletnia", wiele="umowa"),),
    warunek=w.OFERTA_WYBRANA,
    terminy=(
        "umowa.najwczesniej",
        "umowa.zawarcie",
        "umowa.przed_zadaniem",
        "umowa.koniec",
    ),
    numer="9a",
    opis="Z każdym wybranym oferentem osobno. Kwoty lat umowy wieloletniej mieszczą się w limitach wieloletniej prognozy finansowej.",
)
REALIZACJA = Krok(
    "realizacja",
    "Realizacja zadania",
    (Kto.ORGANIZACJA, Kto.KOMORKA),
    (
        Dokument("aneks_waloryzacyjny", w.DOTACJA_ROKU_DO_ZMIANY, "umowa/rok", UMOWA.kto),
        Dokument("aneks_umowy", w.ZMIANA_UMOWY, "umowa", UMOWA.kto),
    ),
    terminy=(
        "transza.pierwsza",
        "transza.termin",
        "zmiany.powiadomienie",
        "dotacja.wykorzystanie",
        "dotacja.wykorzystanie_najpozniej",
        "aneks.najwczesniej",
        "aneks.przed_transza",
        "aneks.przed_koncem",
        "dokumentacja.przechowywanie",
    ),
    numer="10",
)
SPRAWOZDANIE = Krok(
    "sprawozdanie",
    "Sprawozdanie",
    (Kto.ORGANIZACJA,),
    (
        Dokument("sprawozdanie_z_realizacji", wiele="umowa/rok"),
        Dokument("sprawozdanie_uproszczone_19a", wiele="umowa", dobrowolny=True),
    ),
    terminy=(
        "sprawozdanie.roczne",
        "sprawozdanie.koncowe",
    ),
    numer="11",
    opis="Za każdy rok budżetowy i po zakończeniu zadania.",
)
WEZWANIE = Krok(
    "wezwanie_do_sprawozdania",
    "Wezwanie do sprawozdania albo do jego poprawienia",
    (Kto.WOJT,),
    (Dokument("wezwanie_do_uzupelnienia", wiele="umowa/rok"),),
    warunek=w.SPRAWOZDANIE_CZESCIOWE | w.SPRAWOZDANIE_ZALEGLE | w.SPRAWOZDANIE_Z_BLEDAMI,
    terminy=(
        "sprawozdanie.czesciowe_najwczesniej",
        "sprawozdanie.czesciowe",
        "sprawozdanie.wezwanie_najwczesniej",
        "sprawozdanie.zalegle",
        "sprawozdanie.korekta",
    ),
    numer="11a",
)
KONTROLA = Krok(
    "kontrola",
    "Kontrola",
    (Kto.KOMORKA,),
    (Dokument("protokol_kontroli", wiele="umowa/rok", dobrowolny=True),),
    terminy=(
        "kontrola.zastrzezenia",
        "kontrola.zalecenia",
    ),
    opis="Organ może skontrolować zadanie w każdym czasie; nie musi.",
    numer="11b",
)
ZWROT = Krok(
    "zwrot",
    "Wezwanie do zwrotu dotacji",
    (Kto.WOJT,),
    (Dokument("wezwanie_do_zwrotu_dotacji", wiele="umowa/rok"),),
    warunek=w.ZWROT_WEDLUG_KONTROLI | w.ZWROT_WEDLUG_SPRAWOZDANIA,
    terminy=(
        "zwrot.po_roku",
        "zwrot.po_terminie",
        "zwrot.niewygasajace",
        "zwrot.po_stwierdzeniu",
        "zwrot.wezwanie",
    ),
    numer="11c",
)
DECYZJA_ZWROT = Krok(
    "decyzja_o_zwrocie",
    "Decyzja o zwrocie dotacji",
    (Kto.WOJT,),
    (Dokument("decyzja_zwrot_dotacji", wiele="umowa/rok"),),
    warunek=(w.ZWROT_WEDLUG_KONTROLI | w.ZWROT_WEDLUG_SPRAWOZDANIA) & w.NIEZWROCONO_W_TERMINIE,
    terminy=(
        "decyzja.najwczesniej",
        "decyzja.wydanie",
        "decyzja.odwolanie",
    ),
    numer="11d",
    opis="Odwołanie rozpatruje samorządowe kolegium odwoławcze.",
    inne=(
        "zawiadomienie o wszczęciu postępowania",
        "zawiadomienie o prawie wypowiedzenia się",
        "odwołanie, jeżeli strona je wniesie",
    ),
)
EWALUACJA = Krok(
    "ewaluacja",
    "Ewaluacja",
    (Kto.ZESPOL,),
    (
        Dokument("narzedzie_nakladow_efektow", wiele="umowa", ponownie=True),
        Dokument("raport_ewaluacji", wiele="umowa"),
    ),
    numer="12",
    opis="Badanie nakładów i efektów powtarza się na danych z wykonania.",
)
SPRAWOZDANIE_Z_PROGRAMU = Krok(
    "sprawozdanie_z_programu",
    "Sprawozdanie z realizacji programu współpracy",
    (Kto.WOJT,),
    (Dokument("sprawozdanie_z_programu", dobrowolny=True),),
    terminy=("program.sprawozdanie",),
    numer="12a",
    opis="Jest jedno na rok, ze wszystkich spraw: liczby zbiera z nich „wkus sprawa roczne”. Przedkłada się je organowi "
    "stanowiącemu i ogłasza w Biuletynie Informacji Publicznej.",
)
NASTEPNY_OKRES = Krok(
    "nastepny_okres",
    "Przygotowanie następnego okresu",
    (Kto.WOJT, Kto.ZESPOL),
    (),
    warunek=w.DALSZY_OKRES,
    numer="12b",
    opis="Nowa sprawa: jej diagnozą są wyniki ewaluacji.",
)

DO_WNIOSKU = (INICJATYWA, ODPOWIEDZ, NIECELOWE)
"""An organisation asks first."""

PO_DECYZJI = (ODMOWA, INNY_TRYB, KONSULTACJE, OPINIA_RADY_POZYTKU, WYNIK_KONSULTACJI)
"""From the decision to the resolutions."""

DO_OFERT = (KONKURS, NABOR_DO_KOMISJI, OFERTY, KOMISJA)
"""From the notice to the assessment."""

PO_OCENIE = (WYBOR, UNIEWAZNIENIE, PONOWNY_KONKURS, BEZ_UMOWY, UZASADNIENIE, AKTUALIZACJA)
"""From the assessment to the agreement."""

ROZLICZENIE = (SPRAWOZDANIE, WEZWANIE, KONTROLA, ZWROT, DECYZJA_ZWROT)
"""The accounts of a year."""

PO_EWALUACJI = (SPRAWOZDANIE_Z_PROGRAMU, NASTEPNY_OKRES)
"""What follows from the evaluation."""
