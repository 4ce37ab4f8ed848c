"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

FACTS = (
    Holds("_numer_programu", "program.numer", quoted=True),
    Holds("_dzien_programu", "program.data_uchwaly", quoted=True),
    Holds("_numer_programu_rocznego", "program_roczny.numer", quoted=True),
    Holds("_dzien_programu_rocznego", "program_roczny.data_uchwaly", quoted=True),
)
