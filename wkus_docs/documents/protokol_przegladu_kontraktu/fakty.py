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
    Holds("wskazniki.*.nazwa", "wskaznik.nazwa"),
    Holds("wskazniki.*.wymiar", "wskaznik.wymiar"),
    Holds("wskazniki.*.jednostka_miary", "wskaznik.jednostka_miary"),
    Holds("wskazniki.*.kierunek", "wskaznik.kierunek"),
    Holds("wskazniki.*.baza", "wskaznik.baza"),
    Holds("wskazniki.*.cel", "wskaznik.cel"),
    Holds("wskazniki.*.prog_zielony", "wskaznik.prog_zielony"),
    Holds("wskazniki.*.prog_zolty", "wskaznik.prog_zolty"),
    Holds("wskazniki.*.zrodlo", "wskaznik.zrodlo"),
    Holds("poprzednie_ustalenia.*.zrodlo", "dzialanie_naprawcze.zrodlo"),
    Holds("poprzednie_ustalenia.*.tresc", "dzialanie_naprawcze.tresc"),
    Holds("poprzednie_ustalenia.*.odpowiedzialny", "dzialanie_naprawcze.odpowiedzialny"),
    Holds("poprzednie_ustalenia.*.termin", "dzialanie_naprawcze.termin"),
    Holds(
        "wskazniki.*.wartosc", "wskaznik.wartosc", of=(("okres", "wskazniki.*.okres_pomiaru"),), compared=True
    ),
    Holds("ustalenia.*.termin", "ustalenie.termin", of=(("ustalenie", "zrodla_ustalen.*"),), compared=True),
    Holds(
        "poprzednie_ustalenia.*.termin",
        "ustalenie.termin",
        of=(("ustalenie", "poprzednie_ustalenia.*.zrodlo"),),
        before=True,
        compared=True,
    ),
    Holds(
        "wskazniki.*.plan", "wskaznik.poziom_roku", of=(("rok", "okres_przegladu.do.year"),), compared=True
    ),
)
