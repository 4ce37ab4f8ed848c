"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

FACTS = (Holds("_numer_konkursu", "konkurs.numer_aktu", quoted=True),)
