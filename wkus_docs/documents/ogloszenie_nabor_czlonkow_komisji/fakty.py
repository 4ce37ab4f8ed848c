"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

FACTS = (
    Holds("programy", "konkurs.programy"),
    Holds("konkursy.*.tytul_zadania", "konkurs.tytul"),
    Holds("konkursy.*.data_ogloszenia", "konkurs.data_ogloszenia"),
    Holds("konkursy.*.forma", "konkurs.forma"),
    Holds("konkursy.*.termin_skladania_ofert", "konkurs.termin_skladania_ofert"),
    Holds("konkursy.*.oznaczenie", "nabor_komisji.konkursy.oznaczenie"),
    Holds("konkursy.*.numer_ogloszenia", "nabor_komisji.konkursy.numer_ogloszenia"),
    Holds("lista.konkursy", "nabor_komisji.lista.konkursy"),
    Holds("lista.okres", "nabor_komisji.lista.okres"),
    Holds("obszary.*", "nabor_komisji.obszary"),
    Holds("pierwsze_posiedzenie", "nabor_komisji.pierwsze_posiedzenie"),
    Holds("zgloszenia.termin", "konkurs.termin_zgloszen_do_komisji"),
    Holds("zgloszenia.formularz.oswiadczenia.*", "nabor_komisji.oswiadczenia"),
    Holds("komorka", "konkurs.komorka"),
    Holds("dane_osobowe", "nabor_komisji.dane_osobowe"),
    Holds("jedyny_konkurs.tytul_zadania", "konkurs.tytul"),
    Holds("jedyny_konkurs.data_ogloszenia", "konkurs.data_ogloszenia"),
    Holds("jedyny_konkurs.termin_skladania_ofert", "konkurs.termin_skladania_ofert"),
    Holds("jedyny_konkurs.oznaczenie", "konkurs.oznaczenie"),
    Holds("jedyny_konkurs.numer_ogloszenia", "konkurs.numer_ogloszenia"),
)
