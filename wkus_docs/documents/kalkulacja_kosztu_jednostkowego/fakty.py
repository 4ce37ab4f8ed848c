"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

FACTS = (
    Holds("usluga", "usluga"),
    Holds("usluga.miara", "wycena.usluga.miara"),
    Holds("rok_bazowy", "diagnoza.ostatni_rok_rok"),
    Holds("liczba_jednostek", "diagnoza.ostatni_rok_jednostki"),
    Holds("liczba_odbiorcow", "diagnoza.ostatni_rok_liczba_odbiorcow"),
    Holds("koszt_z_diagnozy", "diagnoza.ostatni_rok_razem"),
    Holds("lata_prognozy.*.rok.rok", "rok"),
    Holds("lata_prognozy.*.koszt_jednostki", "wycena.koszt_jednostki_roku"),
    Holds("wykonawca", "usluga.wykonawca", usual=True),
    Holds("koszt_odniesienia", "badanie.parametry.koszt_odniesienia"),
    Holds("zrodlo_odniesienia", "badanie.parametry.zrodlo_odniesienia"),
    Holds("rok_odniesienia", "badanie.parametry.rok_odniesienia"),
)
