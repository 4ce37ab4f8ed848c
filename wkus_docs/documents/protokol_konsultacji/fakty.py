"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds
from wkus_docs.parts.konsultacje.fakty import of_the_resolution

FACTS = (
    Holds("konsultacje", "konsultacje.dane"),
    *of_the_resolution("konsultacje.uchwala"),
    Holds("data_sesji", "konsultacje.data_sesji"),
    Holds("do_uchwaly.okres", "konsultacje.okres"),
    Holds("do_uchwaly.liczba_organizacji", "konsultacje.liczba_organizacji"),
    Holds("do_uchwaly.liczba_uwag", "konsultacje.liczba_uwag"),
    Holds("do_uchwaly.liczba_uwag_uwzglednionych", "konsultacje.liczba_uwag_uwzglednionych"),
    Holds("do_uchwaly.data_publikacji_wynikow", "konsultacje.data_publikacji_wynikow"),
    Holds("do_uchwaly.rada_pozytku", "konsultacje.rada_pozytku"),
    Holds("data_przekazania_radzie_pozytku", "konsultacje.data_przekazania_radzie"),
    Holds("data_opinii", "konsultacje.data_opinii_rady"),
)
