"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

FACTS = (
    Holds("data_diagnozy", "diagnoza.data_diagnozy"),
    Holds("usluga", "usluga"),
    Holds("usluga.obszar", "usluga.obszar"),
    Holds("usluga.nazwa", "usluga.nazwa"),
    Holds("usluga.punkty_sfery", "usluga.punkty_sfery"),
    Holds("komorka", "diagnoza.komorka"),
    Holds("kontakt", "diagnoza.kontakt"),
    Holds("ostatni_rok.rok", "diagnoza.ostatni_rok_rok"),
    Holds("ostatni_rok.jednostki", "diagnoza.ostatni_rok_jednostki"),
    Holds("ostatni_rok.liczba_odbiorcow", "diagnoza.ostatni_rok_liczba_odbiorcow"),
    Holds("ostatni_rok.razem", "diagnoza.ostatni_rok_razem"),
    Holds("obecna_realizacja.wykonawca", "usluga.wykonawca"),
    Holds("usluga.grupa_odbiorcow", "usluga.grupa_odbiorcow"),
    Holds("usluga.miejsce", "usluga.miejsce"),
    Holds("znak_sprawy", "diagnoza.znak_sprawy"),
)
