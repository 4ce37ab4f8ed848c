"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

FACTS = (
    Holds("tytul", "zadanie.tytul"),
    Holds("zleceniobiorcy.*.nazwa", "oferent.nazwa"),
    Holds("zleceniobiorcy.*.reprezentanci", "oferent.reprezentanci"),
    Holds("data_zawarcia_umowy", "umowa.data_zawarcia"),
    Holds("numer_umowy", "umowa.numer"),
    Holds("termin", "oferta.okres", usual=True),
    Holds("termin", "zadanie.okres"),
    Holds("rezultaty.*.nazwa", "rezultat.nazwa"),
    Holds("rezultaty.*.planowany", "rezultat.poziom", usual=True),
    Holds("rezultaty.*.sposob_pomiaru", "rezultat.monitorowanie", usual=True),
    Holds("kwota_dotacji", "oferta.zrodla.dotacja", usual=True),
    Holds("kwota_dotacji", "umowa.dotacja"),
    Holds("koszty.*.nazwa", "koszt_uproszczony.nazwa"),
    Holds("koszty.*.umowa", "koszt_uproszczony.z_dotacji"),
    Holds("rozliczenie.*.rok", "rok"),
    Holds("rozliczenie.*.okres_wydatkow", "sprawozdanie.okres_wydatkow"),
    Holds("rozliczenie.*.przekazana", "sprawozdanie.otrzymana", part="przekazana", compared=True),
    Holds("rozliczenie.*.przychody", "sprawozdanie.przychody"),
    Holds("rozliczenie.*.wykorzystana", "sprawozdanie.wykorzystana"),
    Holds("rozliczenie.*.zwrocona", "sprawozdanie.zwrocona"),
    Holds("procent_przesuniec", "umowa.procent_przesuniec"),
    Holds("data_sprawozdania", "sprawozdanie.data_sprawozdania"),
    Holds("data_zlozenia_oferty", "oferta.data_zlozenia"),
)
