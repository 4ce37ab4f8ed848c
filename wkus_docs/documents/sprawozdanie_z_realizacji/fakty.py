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
    Holds("rezultaty.*.planowany", "rezultat.poziom", usual=True),
    Holds("rezultaty.*.sposob_pomiaru", "rezultat.monitorowanie", usual=True),
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
    Holds("dzialania.*.nazwa", "kosztorys.dzialania.nazwa", usual=True),
    Holds("rozliczenia.*.dzialania.*.koszty.*.wydatek", "sprawozdanie.koszt.wydatek", part="działania"),
    Holds(
        "rozliczenia.*.koszty_administracyjne.*.wydatek", "sprawozdanie.koszt.wydatek", part="administracyjne"
    ),
    Holds("rozliczenia.*.zrodla.dotacja.umowa", "umowa.dotacja_roku", compared=True),
    Holds("rozliczenia.*.zrodla.wklad_osobowy.umowa", "umowa.wklad_osobowy_roku", compared=True),
    Holds("rozliczenia.*.zrodla.wklad_rzeczowy.umowa", "umowa.wklad_rzeczowy_roku", compared=True),
    Holds("rozliczenia.*.zrodla.dotacja.umowa", "sprawozdanie.zrodlo.umowa", part="dotacja", compared=True),
    Holds(
        "rozliczenia.*.zrodla.dotacja.wydatki", "sprawozdanie.zrodlo.wydatki", part="dotacja", compared=True
    ),
    Holds("rozliczenia.*.zrodla.odsetki.umowa", "sprawozdanie.zrodlo.umowa", part="odsetki", compared=True),
    Holds(
        "rozliczenia.*.zrodla.odsetki.wydatki", "sprawozdanie.zrodlo.wydatki", part="odsetki", compared=True
    ),
    Holds(
        "rozliczenia.*.zrodla.inne_przychody.umowa",
        "sprawozdanie.zrodlo.umowa",
        part="inne przychody",
        compared=True,
    ),
    Holds(
        "rozliczenia.*.zrodla.inne_przychody.wydatki",
        "sprawozdanie.zrodlo.wydatki",
        part="inne przychody",
        compared=True,
    ),
    Holds(
        "rozliczenia.*.zrodla.srodki_wlasne.umowa",
        "sprawozdanie.zrodlo.umowa",
        part="srodki wlasne",
        compared=True,
    ),
    Holds(
        "rozliczenia.*.zrodla.srodki_wlasne.wydatki",
        "sprawozdanie.zrodlo.wydatki",
        part="srodki wlasne",
        compared=True,
    ),
    Holds(
        "rozliczenia.*.zrodla.swiadczenia_odbiorcow.umowa",
        "sprawozdanie.zrodlo.umowa",
        part="swiadczenia odbiorcow",
        compared=True,
    ),
    Holds(
        "rozliczenia.*.zrodla.swiadczenia_odbiorcow.wydatki",
        "sprawozdanie.zrodlo.wydatki",
        part="swiadczenia odbiorcow",
        compared=True,
    ),
    Holds(
        "rozliczenia.*.zrodla.inne_publiczne.umowa",
        "sprawozdanie.zrodlo.umowa",
        part="inne publiczne",
        compared=True,
    ),
    Holds(
        "rozliczenia.*.zrodla.inne_publiczne.wydatki",
        "sprawozdanie.zrodlo.wydatki",
        part="inne publiczne",
        compared=True,
    ),
    Holds(
        "rozliczenia.*.zrodla.pozostale.umowa", "sprawozdanie.zrodlo.umowa", part="pozostale", compared=True
    ),
    Holds(
        "rozliczenia.*.zrodla.pozostale.wydatki",
        "sprawozdanie.zrodlo.wydatki",
        part="pozostale",
        compared=True,
    ),
    Holds(
        "rozliczenia.*.zrodla.wklad_osobowy.umowa",
        "sprawozdanie.zrodlo.umowa",
        part="wklad osobowy",
        compared=True,
    ),
    Holds(
        "rozliczenia.*.zrodla.wklad_osobowy.wydatki",
        "sprawozdanie.zrodlo.wydatki",
        part="wklad osobowy",
        compared=True,
    ),
    Holds(
        "rozliczenia.*.zrodla.wklad_rzeczowy.umowa",
        "sprawozdanie.zrodlo.umowa",
        part="wklad rzeczowy",
        compared=True,
    ),
    Holds(
        "rozliczenia.*.zrodla.wklad_rzeczowy.wydatki",
        "sprawozdanie.zrodlo.wydatki",
        part="wklad rzeczowy",
        compared=True,
    ),
    Holds("rozliczenia.*.umowa", "umowa.koszt_roku"),
    Holds("rozliczenia.*.dotacja.okres_wydatkow", "umowa.okres_wydatkow", compared=True),
    Holds("rozliczenia.*.dotacja.przekazana", "sprawozdanie.otrzymana", part="przekazana", compared=True),
    Holds("rozliczenia.*.dotacja.odsetki", "sprawozdanie.otrzymana", part="odsetki", compared=True),
    Holds(
        "rozliczenia.*.dotacja.inne_przychody", "sprawozdanie.otrzymana", part="inne przychody", compared=True
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
