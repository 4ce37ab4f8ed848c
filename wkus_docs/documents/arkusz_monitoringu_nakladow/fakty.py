"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

_QUARTERS = ("I kwartał", "II kwartał", "III kwartał", "IV kwartał")
_OF_QUARTERS = tuple(
    Holds(f"{group}.{column}_kw{number}", fact, of=(("rok", "rok"),), part=quarter, compared=True)
    for group, planned, done in (
        ("pozycje.*", "kosztorys.plan_kwartalu", "arkusz.wykonanie_pozycji"),
        ("dotacja", "umowa.dotacja_kwartalu", "arkusz.wykonanie_dotacji"),
        ("jednostki", "arkusz.plan_jednostek", "arkusz.wykonanie_jednostek"),
    )
    for number, quarter in enumerate(_QUARTERS, 1)
    for column, fact in (("plan", planned), ("wykonanie", done))
)
"""What is planned and done in each quarter of the year of the sheet."""

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
    Holds("wskazniki.*.waga", "wskaznik.waga"),
    Holds("wskazniki.*.zrodlo", "wskaznik.zrodlo"),
    Holds("wskazniki.*.czestosc", "wskaznik.czestosc"),
    Holds("jednostki.miara", "wycena.usluga.miara"),
    *_OF_QUARTERS,
    Holds(
        "wskazniki.*.wartosc",
        "wskaznik.wartosc_kwartalu",
        of=(("rok", "rok"), ("kwartal", "kwartal")),
        compared=True,
    ),
    Holds(
        "wskazniki.*.wartosc_poprzednia",
        "wskaznik.wartosc_kwartalu",
        of=(("rok", "rok_poprzedni"), ("kwartal", "kwartal_poprzedni")),
        before=True,
        compared=True,
    ),
)
