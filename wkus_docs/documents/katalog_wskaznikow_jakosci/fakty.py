"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

FACTS = (
    Holds("numer_aktu", "standard.numer_aktu"),
    Holds("data_aktu", "standard.data_aktu"),
    Holds("numer_zalacznika", "katalog.numer_zalacznika"),
    Holds("przeglad", "standard.przeglad"),
    Holds("opracowanie", "standard.opracowanie"),
    Holds("kontakt", "diagnoza.kontakt", usual=True),
    Holds("nazwa_uslugi", "usluga.nazwa"),
    Holds("wskazniki.*.nazwa", "wskaznik.nazwa"),
    Holds("wskazniki.*.wymiar", "wskaznik.wymiar"),
    Holds("wskazniki.*.jednostka_miary", "wskaznik.jednostka_miary"),
    Holds("wskazniki.*.kierunek", "wskaznik.kierunek"),
    Holds("wskazniki.*.baza", "wskaznik.baza"),
    Holds("wskazniki.*.cel", "wskaznik.cel"),
    Holds("wskazniki.*.prog_zielony", "wskaznik.prog_zielony"),
    Holds("wskazniki.*.prog_zolty", "wskaznik.prog_zolty"),
    Holds("wskazniki.*.waga", "wskaznik.waga"),
    Holds("wskazniki.*.zrodlo", "wskaznik.zrodlo"),
    Holds("wskazniki.*.czestosc", "wskaznik.czestosc"),
    Holds("wskazniki.*.sposob_pomiaru", "wskaznik.sposob_pomiaru"),
    Holds("pomiar", "katalog.pomiar"),
    Holds("postepowanie", "katalog.postepowanie"),
    Holds("postepowanie.dni_na_plan", "plan_naprawczy.dni_na_plan"),
)
