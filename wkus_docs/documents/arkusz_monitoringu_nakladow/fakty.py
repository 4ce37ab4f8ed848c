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
    Holds("wskazniki.*.waga", "wskaznik.waga"),
    Holds("wskazniki.*.zrodlo", "wskaznik.zrodlo"),
    Holds("wskazniki.*.czestosc", "wskaznik.czestosc"),
    Holds("jednostki.miara", "wycena.usluga.miara"),
    Holds(
        "pozycje.*.plan_kw1", "kosztorys.plan_kwartalu", of=(("rok", "rok"),), part="I kwartał", compared=True
    ),
    Holds(
        "pozycje.*.wykonanie_kw1",
        "arkusz.wykonanie_pozycji",
        of=(("rok", "rok"),),
        part="I kwartał",
        compared=True,
    ),
    Holds(
        "pozycje.*.plan_kw2",
        "kosztorys.plan_kwartalu",
        of=(("rok", "rok"),),
        part="II kwartał",
        compared=True,
    ),
    Holds(
        "pozycje.*.wykonanie_kw2",
        "arkusz.wykonanie_pozycji",
        of=(("rok", "rok"),),
        part="II kwartał",
        compared=True,
    ),
    Holds(
        "pozycje.*.plan_kw3",
        "kosztorys.plan_kwartalu",
        of=(("rok", "rok"),),
        part="III kwartał",
        compared=True,
    ),
    Holds(
        "pozycje.*.wykonanie_kw3",
        "arkusz.wykonanie_pozycji",
        of=(("rok", "rok"),),
        part="III kwartał",
        compared=True,
    ),
    Holds(
        "pozycje.*.plan_kw4",
        "kosztorys.plan_kwartalu",
        of=(("rok", "rok"),),
        part="IV kwartał",
        compared=True,
    ),
    Holds(
        "pozycje.*.wykonanie_kw4",
        "arkusz.wykonanie_pozycji",
        of=(("rok", "rok"),),
        part="IV kwartał",
        compared=True,
    ),
    Holds(
        "dotacja.plan_kw1", "umowa.dotacja_kwartalu", of=(("rok", "rok"),), part="I kwartał", compared=True
    ),
    Holds(
        "dotacja.wykonanie_kw1",
        "arkusz.wykonanie_dotacji",
        of=(("rok", "rok"),),
        part="I kwartał",
        compared=True,
    ),
    Holds(
        "dotacja.plan_kw2", "umowa.dotacja_kwartalu", of=(("rok", "rok"),), part="II kwartał", compared=True
    ),
    Holds(
        "dotacja.wykonanie_kw2",
        "arkusz.wykonanie_dotacji",
        of=(("rok", "rok"),),
        part="II kwartał",
        compared=True,
    ),
    Holds(
        "dotacja.plan_kw3", "umowa.dotacja_kwartalu", of=(("rok", "rok"),), part="III kwartał", compared=True
    ),
    Holds(
        "dotacja.wykonanie_kw3",
        "arkusz.wykonanie_dotacji",
        of=(("rok", "rok"),),
        part="III kwartał",
        compared=True,
    ),
    Holds(
        "dotacja.plan_kw4", "umowa.dotacja_kwartalu", of=(("rok", "rok"),), part="IV kwartał", compared=True
    ),
    Holds(
        "dotacja.wykonanie_kw4",
        "arkusz.wykonanie_dotacji",
        of=(("rok", "rok"),),
        part="IV kwartał",
        compared=True,
    ),
    Holds(
        "jednostki.plan_kw1", "arkusz.plan_jednostek", of=(("rok", "rok"),), part="I kwartał", compared=True
    ),
    Holds(
        "jednostki.wykonanie_kw1",
        "arkusz.wykonanie_jednostek",
        of=(("rok", "rok"),),
        part="I kwartał",
        compared=True,
    ),
    Holds(
        "jednostki.plan_kw2", "arkusz.plan_jednostek", of=(("rok", "rok"),), part="II kwartał", compared=True
    ),
    Holds(
        "jednostki.wykonanie_kw2",
        "arkusz.wykonanie_jednostek",
        of=(("rok", "rok"),),
        part="II kwartał",
        compared=True,
    ),
    Holds(
        "jednostki.plan_kw3", "arkusz.plan_jednostek", of=(("rok", "rok"),), part="III kwartał", compared=True
    ),
    Holds(
        "jednostki.wykonanie_kw3",
        "arkusz.wykonanie_jednostek",
        of=(("rok", "rok"),),
        part="III kwartał",
        compared=True,
    ),
    Holds(
        "jednostki.plan_kw4", "arkusz.plan_jednostek", of=(("rok", "rok"),), part="IV kwartał", compared=True
    ),
    Holds(
        "jednostki.wykonanie_kw4",
        "arkusz.wykonanie_jednostek",
        of=(("rok", "rok"),),
        part="IV kwartał",
        compared=True,
    ),
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
