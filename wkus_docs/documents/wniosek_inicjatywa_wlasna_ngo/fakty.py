"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

FACTS = (
    Holds("organizacja.nazwa", "inicjatywa.organizacja"),
    Holds("data_wniosku", "inicjatywa.data_wniosku"),
)
