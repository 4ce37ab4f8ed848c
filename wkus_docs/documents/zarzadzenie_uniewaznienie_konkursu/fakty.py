"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

FACTS = (
    Holds("konkurs.tytul_zadania", "konkurs.tytul"),
    Holds("konkurs.data_ogloszenia", "konkurs.data_ogloszenia"),
    Holds("konkurs.termin_skladania_ofert", "konkurs.termin_skladania_ofert"),
    Holds("konkurs", "komisja.konkurs"),
    Holds("zadania.*.numer", "wynik.do_uniewaznienia.numer", usual=True),
    Holds("zadania.*.tytul", "wynik.do_uniewaznienia.tytul", usual=True),
    Holds("zadania.*.przyczyna", "wynik.do_uniewaznienia.przyczyna", usual=True),
    Holds("oferty.*.oferenci", "oferent.nazwa"),
    Holds("oferty.*.data_zlozenia", "oferta.data_zlozenia"),
    Holds("oferty.*.numer", "oferta.numer"),
    Holds("oferty.*.zadanie", "oferta.zadanie"),
    Holds("oferty.*.tytul", "oferta.tytul"),
    Holds("oferty.*.niespelnione", "ocena_oferty.niespelnione"),
    Holds("oferty.*.numer", "wynik.oferty_do_uniewaznienia.numer", usual=True),
    Holds("oferty.*.zadanie", "wynik.oferty_do_uniewaznienia.zadanie", usual=True),
    Holds("oferty.*.oferenci", "wynik.oferty_do_uniewaznienia.oferenci", usual=True),
    Holds("oferty.*.tytul", "wynik.oferty_do_uniewaznienia.tytul", usual=True),
    Holds("oferty.*.data_zlozenia", "wynik.oferty_do_uniewaznienia.data_zlozenia", usual=True),
    Holds("oferty.*.niespelnione", "wynik.oferty_do_uniewaznienia.niespelnione", usual=True),
    Holds("data_protokolu", "protokol.data_protokolu"),
)
