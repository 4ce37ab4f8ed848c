"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

FACTS = (
    Holds("konkurs.tytul_zadania", "konkurs.tytul"),
    Holds("konkurs.okres_realizacji", "konkurs.okres"),
    Holds("konkurs.organizacje", "oferent.nazwa", usual=True),
    Holds("konkurs.data_ogloszenia", "konkurs.data_ogloszenia"),
    Holds("konkurs.forma", "konkurs.forma"),
    Holds("konkurs.termin_skladania_ofert", "konkurs.termin_skladania_ofert"),
    Holds("konkurs.maks_punktow", "konkurs.maks_punktow"),
    Holds("konkurs.prog_punktow", "konkurs.prog_punktow"),
    Holds("oferta.oferenci", "oferent.nazwa"),
    Holds("oferta.numer", "oferta.numer"),
    Holds("oferta.data_zlozenia", "oferta.data_zlozenia"),
    Holds("oferta.koszt_calkowity", "kosztorys.razem"),
    Holds("kryterium.przeslanka", "kryterium_jakosci.przeslanka"),
    Holds("kryterium.nazwa", "kryterium_jakosci.nazwa"),
    Holds("kryterium.maks_punktow", "kryterium_jakosci.maks_punktow"),
    Holds("wymagania.*.numer", "wymaganie.numer"),
    Holds("wymagania.*.grupa", "wymaganie.grupa"),
    Holds("wymagania.*.tresc", "wymaganie.tresc"),
    Holds("wymagania.*.poziom_minimalny", "wymaganie.poziom_minimalny"),
    Holds("wymagania.*.poziom_pozadany", "wymaganie.poziom_pozadany"),
    Holds("osoby.*.funkcja", "standard.kadra.stanowisko"),
    Holds("osoby.*.wymagane", "standard.kadra.kwalifikacje"),
    Holds("oceniajacy.data_oswiadczenia", "oswiadczenie.data", usual=True),
)
