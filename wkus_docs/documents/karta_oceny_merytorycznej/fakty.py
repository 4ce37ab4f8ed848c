"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

FACTS = (
    Holds("konkurs.tytul_zadania", "konkurs.tytul"),
    Holds("konkurs.forma", "zadanie.forma"),
    Holds("konkurs.okres_realizacji", "konkurs.okres"),
    Holds("konkurs.organizacje", "oferent.nazwa", usual=True),
    Holds("konkurs.data_ogloszenia", "konkurs.data_ogloszenia"),
    Holds("konkurs.termin_skladania_ofert", "konkurs.termin_skladania_ofert"),
    Holds("konkurs.maks_punktow", "konkurs.maks_punktow"),
    Holds("konkurs.prog_punktow", "konkurs.prog_punktow"),
    Holds("oferta.oferenci", "oferent.nazwa"),
    Holds("oferta.data_zlozenia", "oferta.data_zlozenia"),
    Holds("oferta.koszt_calkowity", "kosztorys.razem"),
    Holds("oferta.numer", "oferta.numer"),
    Holds("oferta.zadanie", "oferta.zadanie"),
    Holds("oferta.tytul", "oferta.tytul"),
    Holds("oceniajacy.imie_nazwisko", "ocena.oceniajacy"),
    Holds("kryteria.*.przeslanka", "kryterium.przeslanka"),
    Holds("kryteria.*.nazwa", "kryterium.nazwa"),
    Holds("kryteria.*.maks_punktow", "kryterium.maks_punktow"),
    Holds("dotacja.*.rok", "rok"),
    Holds("dotacja.*.pula", "konkurs.pula_roku"),
    Holds("dotacja.*.wnioskowana", "oferta.dotacja_w_latach.kwota"),
    Holds("suma_punktow", "ocena.suma_punktow"),
    Holds("oceniajacy.data_oswiadczenia", "oswiadczenie.data", usual=True),
    Holds("konkurs.numer_ogloszenia", "konkurs.numer_ogloszenia", compared=True),
    Holds("konkurs.organizacje", "konkurs.organizacje", compared=True),
    Holds("oceniajacy.data_oswiadczenia", "oswiadczenie.dzien", compared=True),
    Holds("oceniajacy.organizacja", "czlonek.organizacja", compared=True),
    Holds("kryteria.*.punkty", "ocena.punkty_kryterium", compared=True),
)
