"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

FACTS = (
    Holds("numer", "komisja.numer"),
    Holds("data_aktu", "komisja.data_aktu"),
    Holds("programy", "konkurs.programy"),
    Holds("konkurs.tytul_zadania", "konkurs.tytul"),
    Holds("konkurs.data_ogloszenia", "konkurs.data_ogloszenia"),
    Holds("konkurs.termin_skladania_ofert", "konkurs.termin_skladania_ofert"),
    Holds("konkurs.oznaczenie", "konkurs.oznaczenie"),
    Holds("konkurs.numer_ogloszenia", "konkurs.numer_ogloszenia"),
    Holds("konkurs", "komisja.konkurs"),
    Holds("zadania", "konkurs.zadania.tytul"),
    Holds("komisja.czlonkowie.*.imie_nazwisko", "czlonek.imie_nazwisko"),
    Holds("komisja.czlonkowie.*.plec", "czlonek.plec"),
    Holds("komisja.czlonkowie.*.funkcja", "czlonek.funkcja"),
    Holds("komisja.czlonkowie.*.rola", "czlonek.rola"),
    Holds("komisja.czlonkowie.*.stanowisko", "czlonek.stanowisko"),
    Holds("komisja.czlonkowie.*.organizacja", "czlonek.organizacja"),
    Holds("komisja", "komisja.sklad"),
    Holds("termin_zgloszen", "konkurs.termin_zgloszen_do_komisji"),
    Holds("pierwsze_posiedzenie", "nabor_komisji.pierwsze_posiedzenie"),
    Holds("obsluga", "konkurs.komorka"),
)
