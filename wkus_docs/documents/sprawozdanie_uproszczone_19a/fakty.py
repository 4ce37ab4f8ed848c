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
    Holds("koszty.*.wydatek", "sprawozdanie_19a.wydatek"),
    Holds("wykorzystana", "sprawozdanie_19a.wykorzystana"),
    Holds("zwrot.kwota", "sprawozdanie_19a.zwrocona"),
    Holds("procent_przesuniec", "umowa.procent_przesuniec"),
    Holds("data_sprawozdania", "sprawozdanie_19a.data_sprawozdania"),
    Holds("data_zlozenia_oferty", "oferta.data_zlozenia"),
)
