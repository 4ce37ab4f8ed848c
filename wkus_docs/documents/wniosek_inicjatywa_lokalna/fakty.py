"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

FACTS = (
    Holds("znak_sprawy", "inicjatywa_lokalna.znak_sprawy"),
    Holds("data_wniosku", "inicjatywa_lokalna.data_wniosku"),
    Holds("odpowiedz.data_odpowiedzi", "inicjatywa_lokalna.data_odpowiedzi"),
    Holds("inicjatywa.nazwa", "inicjatywa_lokalna.nazwa"),
    Holds("inicjatywa", "inicjatywa_lokalna.zadanie"),
    Holds("wnioskodawcy", "inicjatywa_lokalna.wnioskodawcy"),
    Holds("uchwala.numer", "inicjatywa_uchwala.numer"),
    Holds("uchwala.data", "inicjatywa_uchwala.data_uchwaly"),
    Holds("odpowiedz.maks_punktow", "inicjatywa_uchwala.maks_punktow"),
    Holds("odpowiedz.prog_punktow", "inicjatywa_uchwala.prog_punktow"),
)
