"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

FACTS = (
    Holds("program.numer", "program_roczny.numer"),
    Holds("program.data_uchwaly", "program_roczny.data_uchwaly"),
    Holds("program.przedmiot", "program_roczny.przedmiot"),
    Holds("program_wieloletni.numer", "program.numer", compared=True),
    Holds("program_wieloletni.data_uchwaly", "program.data_uchwaly", compared=True),
    Holds("program_wieloletni.przedmiot", "program.przedmiot", compared=True),
    Holds("liczby.srodki_planowane", "program_roczny.kwota"),
    Holds("wskazniki.*.nazwa", "program_roczny.wskazniki.nazwa"),
    Holds("wskazniki.*.plan", "program_roczny.wskazniki.plan"),
)
