"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

FACTS = (
    Holds("numer", "zmiana_zarzadzenia.numer"),
    Holds("data_aktu", "zmiana_zarzadzenia.data_aktu"),
)
