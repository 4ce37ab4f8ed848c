"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

FACTS = (
    Holds("konsultacje.rodzaj_projektu", "konsultacje.rodzaj_projektu"),
    Holds("konsultacje.przedmiot", "program.przedmiot"),
    Holds("konsultacje.okres", "konsultacje.okres"),
    Holds("konsultacje", "konsultacje.dane"),
    Holds("data_sesji", "konsultacje.data_sesji"),
)
