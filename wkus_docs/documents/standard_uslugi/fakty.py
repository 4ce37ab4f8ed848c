"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

FACTS = (
    Holds("numer_aktu", "standard.numer_aktu"),
    Holds("data_aktu", "standard.data_aktu"),
    Holds("numer_zalacznika", "standard.numer_zalacznika"),
    Holds("przeglad", "standard.przeglad"),
    Holds("opracowanie", "standard.opracowanie"),
    Holds("kontakt", "diagnoza.kontakt", usual=True),
    Holds("usluga", "usluga"),
    Holds("usluga.nazwa", "usluga.nazwa"),
    Holds("kadra.*.stanowisko", "standard.kadra.stanowisko"),
    Holds("kadra.*.kwalifikacje", "standard.kadra.kwalifikacje"),
    Holds("wymagania.*.numer", "wymaganie.numer"),
    Holds("wymagania.*.grupa", "wymaganie.grupa"),
    Holds("wymagania.*.tresc", "wymaganie.tresc"),
    Holds("wymagania.*.poziom_minimalny", "wymaganie.poziom_minimalny"),
    Holds("wymagania.*.poziom_pozadany", "wymaganie.poziom_pozadany"),
    Holds("wymagania.*.sposob_sprawdzenia", "wymaganie.sposob_sprawdzenia"),
    Holds("usluga.grupa_odbiorcow", "usluga.grupa_odbiorcow"),
    Holds("usluga.miejsce", "usluga.miejsce"),
    Holds("lokal", "standard.lokal"),
)
