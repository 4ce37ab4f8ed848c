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
    Holds("data_zawarcia", "inicjatywa_lokalna.data_zawarcia"),
    Holds("inicjatywa.okres", "inicjatywa_lokalna.okres"),
    Holds("inicjatywa.wartosc_wkladu", "inicjatywa_lokalna.wartosc_wkladu"),
    Holds("inicjatywa.wartosc_pracy", "inicjatywa_lokalna.wartosc_pracy"),
    Holds("inicjatywa.wartosc_udzialu", "inicjatywa_lokalna.wartosc_udzialu"),
    Holds("inicjatywa.wydatki_samorzadu", "inicjatywa_lokalna.wydatki"),
    Holds("rozliczenie.termin", "inicjatywa_lokalna.termin_sprawozdania"),
)
