"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds
from wkus_docs.parts.konsultacje.fakty import of_the_resolution

FACTS = (
    Holds("konsultacje.rodzaj_projektu", "konsultacje.rodzaj_projektu"),
    Holds("konsultacje.przedmiot", "program.przedmiot"),
    Holds("konsultacje.okres", "konsultacje.okres"),
    Holds("konsultacje", "konsultacje.dane"),
    *of_the_resolution("konsultacje.uchwala"),
    Holds("komorka", "konsultacje.komorka", usual=True),
    Holds("formularz.elementy", "konsultacje.elementy_formularza"),
    Holds("formularz.liczba_miejsc", "konsultacje.liczba_miejsc_formularza", usual=True),
    Holds("data_sesji", "konsultacje.data_sesji"),
)
