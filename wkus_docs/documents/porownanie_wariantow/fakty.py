"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

FACTS = (
    Holds("parametry", "badanie.parametry"),
    Holds("usluga", "usluga"),
    Holds("okres", "badanie.okres"),
    Holds("warianty", "badanie.warianty"),
    Holds("wskazniki", "badanie.wskazniki"),
)
