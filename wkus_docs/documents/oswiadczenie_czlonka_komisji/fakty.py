"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

FACTS = (
    Holds("konkurs.tytul_zadania", "konkurs.tytul"),
    Holds("konkurs.data_ogloszenia", "konkurs.data_ogloszenia"),
    Holds("konkurs.termin_skladania_ofert", "konkurs.termin_skladania_ofert"),
    Holds("konkurs.oznaczenie", "konkurs.oznaczenie"),
    Holds("konkurs.numer_ogloszenia", "konkurs.numer_ogloszenia"),
    Holds("numer_aktu_komisji", "komisja.numer"),
    Holds("data_aktu_komisji", "komisja.data_aktu"),
    Holds("data_oswiadczen", "nabor_komisji.pierwsze_posiedzenie", usual=True),
    Holds("czlonkowie.*.imie_nazwisko", "czlonek.imie_nazwisko"),
    Holds("czlonkowie.*.plec", "czlonek.plec"),
    Holds("czlonkowie.*.funkcja", "czlonek.funkcja"),
    Holds("czlonkowie.*.rola", "czlonek.rola"),
    Holds("czlonkowie.*.stanowisko", "czlonek.stanowisko"),
    Holds("czlonkowie.*.organizacja", "czlonek.organizacja"),
    Holds("data_oswiadczen", "oswiadczenie.data"),
    Holds("arkusze.*.data", "oswiadczenie.dzien"),
    Holds("oferty.*.numer", "oferta.numer", compared=True),
    Holds("oferty.*.oferenci", "oferent.nazwa", compared=True),
    Holds("oferty.*.tytul", "oferta.tytul", compared=True),
    Holds("organizacje", "konkurs.organizacje", compared=True),
)
