"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

FACTS = (
    Holds("usluga.tytul_zadania", "zadanie.tytul"),
    Holds("usluga.realizatorzy", "oferent.nazwa"),
    Holds("usluga.numer_umowy", "umowa.numer"),
    Holds("wskaznik.nazwa", "wskaznik.nazwa", quoted=True),
    Holds("wskaznik.wymiar", "wskaznik.wymiar", of=(("nazwa", "wskaznik.nazwa"),), quoted=True),
    Holds(
        "wskaznik.jednostka_miary",
        "wskaznik.jednostka_miary",
        of=(("nazwa", "wskaznik.nazwa"),),
        quoted=True,
    ),
    Holds(
        "wskaznik.kierunek",
        "wskaznik.kierunek",
        of=(("nazwa", "wskaznik.nazwa"),),
        quoted=True,
    ),
    Holds("wskaznik.baza", "wskaznik.baza", of=(("nazwa", "wskaznik.nazwa"),), quoted=True),
    Holds("wskaznik.cel", "wskaznik.cel", of=(("nazwa", "wskaznik.nazwa"),), quoted=True),
    Holds(
        "wskaznik.prog_zielony",
        "wskaznik.prog_zielony",
        of=(("nazwa", "wskaznik.nazwa"),),
        quoted=True,
    ),
    Holds(
        "wskaznik.prog_zolty",
        "wskaznik.prog_zolty",
        of=(("nazwa", "wskaznik.nazwa"),),
        quoted=True,
    ),
    Holds("wskaznik.waga", "wskaznik.waga", of=(("nazwa", "wskaznik.nazwa"),), quoted=True),
    Holds("wskaznik.zrodlo", "wskaznik.zrodlo", of=(("nazwa", "wskaznik.nazwa"),), quoted=True),
    Holds(
        "wskaznik.czestosc",
        "wskaznik.czestosc",
        of=(("nazwa", "wskaznik.nazwa"),),
        quoted=True,
    ),
    Holds(
        "wskaznik.sposob_pomiaru",
        "wskaznik.sposob_pomiaru",
        of=(("nazwa", "wskaznik.nazwa"),),
        quoted=True,
    ),
)
