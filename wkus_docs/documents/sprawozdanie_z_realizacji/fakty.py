"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

FACTS = (
    Holds("okres", "sprawozdanie.okres"),
    Holds("tytul", "zadanie.tytul"),
    Holds("zleceniobiorcy.*.nazwa", "oferent.nazwa"),
    Holds("zleceniobiorcy.*.reprezentanci", "oferent.reprezentanci"),
    Holds("data_zawarcia_umowy", "umowa.data_zawarcia"),
    Holds("numer_umowy", "umowa.numer"),
    Holds("rezultaty.*.nazwa", "rezultat.nazwa"),
    Holds("rozliczenia.*.rok", "rok"),
    Holds("rozliczenia.*.dzialania.*.nazwa", "kosztorys.wedlug_lat.dzialania.nazwa"),
    Holds("rozliczenia.*.dzialania.*.koszty.*.nazwa", "kosztorys.wedlug_lat.dzialania.koszty.nazwa"),
    Holds("rozliczenia.*.dzialania.*.koszty.*.umowa", "kosztorys.wedlug_lat.dzialania.koszty.kwota"),
    Holds(
        "rozliczenia.*.koszty_administracyjne.*.nazwa", "kosztorys.wedlug_lat.koszty_administracyjne.nazwa"
    ),
    Holds(
        "rozliczenia.*.koszty_administracyjne.*.umowa", "kosztorys.wedlug_lat.koszty_administracyjne.kwota"
    ),
    Holds("rozliczenia.*.dotacja.okres_wydatkow", "sprawozdanie.okres_wydatkow"),
    Holds("rozliczenia.*.dotacja.przychody", "sprawozdanie.przychody"),
    Holds("rozliczenia.*.wykorzystana", "sprawozdanie.wykorzystana"),
    Holds("rozliczenia.*.dotacja.zwrot.kwota", "sprawozdanie.zwrocona"),
    Holds("procent_przesuniec", "umowa.procent_przesuniec"),
    Holds("data_sprawozdania", "sprawozdanie.data_sprawozdania"),
    Holds("termin_zadania", "zadanie.okres"),
    Holds("data_ogloszenia_konkursu", "konkurs.data_ogloszenia"),
)
