"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

FACTS = (
    Holds("umowa.tytul_zadania", "zadanie.tytul"),
    Holds("umowa.forma", "zadanie.forma"),
    Holds("umowa.okres", "zadanie.okres"),
    Holds("umowa.numer_umowy", "umowa.numer"),
    Holds("umowa.data_zawarcia", "umowa.data_zawarcia"),
    Holds("umowa.kwota_dotacji", "umowa.dotacja"),
    Holds("zleceniobiorcy.*.nazwa", "oferent.nazwa"),
    Holds("zleceniobiorcy.*.adres", "oferent.adres"),
    Holds("zleceniobiorcy.*.reprezentanci", "oferent.reprezentanci"),
    Holds("numer_aktu", "standard.numer_aktu"),
    Holds("data_aktu", "standard.data_aktu"),
    Holds("numer_zalacznika", "standard.numer_zalacznika"),
    Holds("wymagania.*.numer", "wymaganie.numer"),
    Holds("wymagania.*.grupa", "wymaganie.grupa"),
    Holds("wymagania.*.tresc", "wymaganie.tresc"),
    Holds("wymagania.*.poziom_minimalny", "wymaganie.poziom_minimalny"),
    Holds("wymagania.*.poziom_pozadany", "wymaganie.poziom_pozadany"),
    Holds("wymagania.*.sposob_sprawdzenia", "wymaganie.sposob_sprawdzenia"),
    Holds("wskazniki.*.nazwa", "wskaznik.nazwa"),
    Holds("wskazniki.*.wymiar", "wskaznik.wymiar"),
    Holds("wskazniki.*.jednostka_miary", "wskaznik.jednostka_miary"),
    Holds("wskazniki.*.kierunek", "wskaznik.kierunek"),
    Holds("wskazniki.*.baza", "wskaznik.baza"),
    Holds("wskazniki.*.cel", "wskaznik.cel"),
    Holds("wskazniki.*.prog_zielony", "wskaznik.prog_zielony"),
    Holds("wskazniki.*.prog_zolty", "wskaznik.prog_zolty"),
    Holds("wskazniki.*.zrodlo", "wskaznik.zrodlo"),
    Holds("dni_na_plan", "plan_naprawczy.dni_na_plan"),
    Holds("niezgodnosci.*.zrodlo", "niezgodnosc.zrodlo"),
    Holds("niezgodnosci.*.miejsce_w_zrodle", "niezgodnosc.miejsce_w_zrodle"),
    Holds("niezgodnosci.*.data_stwierdzenia", "niezgodnosc.data_stwierdzenia"),
    Holds("niezgodnosci.*.pilnosc", "niezgodnosc.pilnosc"),
    Holds("niezgodnosci.*.opis", "niezgodnosc.opis"),
    Holds(
        "wskazniki.*.wartosc", "wskaznik.wartosc", of=(("okres", "wskazniki.*.okres_pomiaru"),), compared=True
    ),
)
