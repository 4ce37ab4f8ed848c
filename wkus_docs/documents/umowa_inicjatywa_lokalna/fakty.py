"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

FACTS = (
    Holds("wniosek.znak_sprawy", "inicjatywa_lokalna.znak_sprawy"),
    Holds("wniosek.data_wniosku", "inicjatywa_lokalna.data_wniosku"),
    Holds("wniosek.data_zawiadomienia", "inicjatywa_lokalna.data_odpowiedzi"),
    Holds("inicjatywa", "inicjatywa_lokalna.zadanie", usual=True),
    Holds("wnioskodawcy", "inicjatywa_lokalna.wnioskodawcy", usual=True),
    Holds("inicjatywa.nazwa", "inicjatywa_lokalna.nazwa"),
    Holds("numer_umowy", "inicjatywa_lokalna.numer_umowy"),
    Holds("inicjatywa.okres", "inicjatywa_lokalna.okres"),
)
