"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

_SOURCES = (
    "dotacja",
    "odsetki",
    "inne_przychody",
    "srodki_wlasne",
    "swiadczenia_odbiorcow",
    "inne_publiczne",
    "pozostale",
    "wklad_osobowy",
    "wklad_rzeczowy",
)
_OF_SOURCES = tuple(
    Holds(
        f"rozliczenia.*.zrodla.{source}.{column}",
        f"sprawozdanie.zrodlo.{column}",
        part=source.replace("_", " "),
        compared=True,
    )
    for source in _SOURCES
    for column in ("umowa", "wydatki")
)
"""What the agreement says of each source and what was spent of it."""

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
    *_OF_SOURCES,
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
