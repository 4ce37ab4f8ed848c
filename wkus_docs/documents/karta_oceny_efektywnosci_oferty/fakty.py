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
    Holds("miara", "wycena.usluga.miara"),
    Holds("lata.*.dotacja", "oferta.dotacja_w_latach.kwota"),
    Holds("lata.*.rok", "rok"),
    Holds("lata.*.koszt_bazowy", "wycena.koszt_jednostki_roku"),
    Holds("lata.*.koszt", "kosztorys.w_latach.kwota"),
    Holds("pozycje.*.nazwa", "kosztorys.wszystkie_koszty.nazwa"),
    Holds("pozycje.*.rodzaj_miary", "kosztorys.wszystkie_koszty.rodzaj_miary"),
    Holds("pozycje.*.stawka", "kosztorys.wszystkie_koszty.koszt_jednostkowy"),
    Holds("pozycje.*.liczba_jednostek", "kosztorys.wszystkie_koszty.liczba_jednostek"),
    Holds("finansowanie.srodki_wlasne", "oferta.zrodla.wklad_finansowy"),
    Holds("finansowanie.oplaty_odbiorcow", "oferta.zrodla.swiadczenia_odbiorcow"),
    Holds("limity.maks_udzial_dotacji", "konkurs.maks_udzial_dotacji"),
    Holds("limity.maks_koszty_administracyjne", "konkurs.maks_koszty_administracyjne"),
    Holds("kryteria.*.przeslanka", "kryterium_efektywnosci.przeslanka"),
    Holds("kryteria.*.nazwa", "kryterium_efektywnosci.nazwa"),
    Holds("kryteria.*.maks_punktow", "kryterium_efektywnosci.maks_punktow"),
)
