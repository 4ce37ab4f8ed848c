"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

FACTS = (
    Holds("numer", "inicjatywa_uchwala.numer"),
    Holds("data_uchwaly", "inicjatywa_uchwala.data_uchwaly"),
    Holds("najwiecej_punktow", "inicjatywa_uchwala.maks_punktow"),
    Holds("prog_punktow", "inicjatywa_uchwala.prog_punktow"),
)
