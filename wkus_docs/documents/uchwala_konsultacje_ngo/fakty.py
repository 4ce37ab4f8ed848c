"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds
from wkus_docs.parts.konsultacje.fakty import of_the_resolution

FACTS = (
    *of_the_resolution("do_konsultacji"),
    Holds("w_bierniku", "konsultacje.uchwala_w_bierniku"),
    Holds("komorka", "konsultacje.komorka"),
    Holds("formularz.elementy", "konsultacje.elementy_formularza"),
    Holds("formularz.liczba_miejsc", "konsultacje.liczba_miejsc_formularza"),
)
