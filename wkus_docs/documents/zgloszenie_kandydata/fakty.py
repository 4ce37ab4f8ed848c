"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

FACTS = (
    Holds("konkursy.*.tytul_zadania", "konkurs.tytul"),
    Holds("konkursy.*.data_ogloszenia", "konkurs.data_ogloszenia"),
    Holds("konkursy.*.forma", "konkurs.forma"),
    Holds("konkursy.*.termin_skladania_ofert", "konkurs.termin_skladania_ofert"),
    Holds("konkursy.*.oznaczenie", "nabor_komisji.konkursy.oznaczenie"),
    Holds("konkursy.*.numer_ogloszenia", "nabor_komisji.konkursy.numer_ogloszenia"),
    Holds("lista.konkursy", "nabor_komisji.lista.konkursy"),
    Holds("lista.okres", "nabor_komisji.lista.okres"),
    Holds("termin_zgloszen", "konkurs.termin_zgloszen_do_komisji"),
    Holds("obszary.*.nazwa", "nabor_komisji.obszary"),
    Holds("oswiadczenia.*.tresc", "nabor_komisji.oswiadczenia"),
    Holds("dane_osobowe", "nabor_komisji.dane_osobowe"),
)
