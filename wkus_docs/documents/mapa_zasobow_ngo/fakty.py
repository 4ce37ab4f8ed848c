"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

FACTS = (
    Holds("komorka", "diagnoza.komorka", usual=True),
    Holds("kontakt", "diagnoza.kontakt", usual=True),
)
