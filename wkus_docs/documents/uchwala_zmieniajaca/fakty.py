"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

FACTS = (
    Holds("numer", "zmiana_uchwaly.numer"),
    Holds("data_uchwaly", "zmiana_uchwaly.data_uchwaly"),
    Holds("_numer_programu", "program.numer", quoted=True),
    Holds("_dzien_programu", "program.data_uchwaly", quoted=True),
)
