"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

FACTS = (
    Holds("numer", "program.numer"),
    Holds("data_uchwaly", "program.data_uchwaly"),
    Holds("okres", "program.okres"),
    Holds("konsultacje.uchwala_o_sposobie", "konsultacje.uchwala_w_bierniku", usual=True),
    Holds("konsultacje.okres", "konsultacje.okres"),
    Holds("konsultacje.liczba_organizacji", "konsultacje.liczba_organizacji"),
    Holds("konsultacje.liczba_uwag", "konsultacje.liczba_uwag"),
    Holds("konsultacje.liczba_uwag_uwzglednionych", "konsultacje.liczba_uwag_uwzglednionych"),
    Holds("konsultacje.data_publikacji_wynikow", "konsultacje.data_publikacji_wynikow"),
    Holds("konsultacje.rada_pozytku", "konsultacje.rada_pozytku"),
    Holds("_rodzaj_projektu", "konsultacje.rodzaj_projektu"),
    Holds("przedmiot", "program.przedmiot"),
    Holds("_jedyna_usluga.nazwa", "program.jedyna_usluga"),
    Holds("konsultacje.data_przekazania_radzie_pozytku", "konsultacje.data_przekazania_radzie"),
    Holds("konsultacje.data_opinii", "konsultacje.data_opinii_rady"),
    Holds("nazwa_przedsiewziecia_wpf", "wpf.nazwa"),
    Holds("model", "sprawa.model"),
)
