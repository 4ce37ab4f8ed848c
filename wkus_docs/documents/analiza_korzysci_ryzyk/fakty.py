"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

FACTS = (
    Holds("obszar", "usluga.obszar"),
    Holds("usluga", "usluga.nazwa"),
    Holds("data_diagnozy", "diagnoza.data_diagnozy"),
    Holds("komorka", "diagnoza.komorka"),
    Holds("kontakt", "diagnoza.kontakt", usual=True),
    Holds("data_analizy", "analiza.data_analizy"),
    Holds("okres", "analiza.okres"),
    Holds("znak_sprawy", "diagnoza.znak_sprawy", usual=True),
)
