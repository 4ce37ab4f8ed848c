"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

FACTS = (
    Holds("numer", "inicjatywa_uchwala.numer"),
    Holds("data_uchwaly", "inicjatywa_uchwala.data_uchwaly"),
)
