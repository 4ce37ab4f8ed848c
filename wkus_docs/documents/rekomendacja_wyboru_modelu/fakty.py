"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

FACTS = (
    Holds("komorka", "diagnoza.komorka"),
    Holds("obszar", "usluga.obszar"),
    Holds("punkty_sfery", "usluga.punkty_sfery"),
    Holds("okres", "rekomendacja.okres"),
)
