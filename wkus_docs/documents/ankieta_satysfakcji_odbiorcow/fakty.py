"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

FACTS = (
    Holds("usluga.tytul_zadania", "zadanie.tytul"),
    Holds("usluga.realizatorzy", "oferent.nazwa"),
    Holds("usluga.numer_umowy", "umowa.numer"),
)
