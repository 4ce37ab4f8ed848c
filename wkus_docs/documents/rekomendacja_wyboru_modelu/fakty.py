"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

FACTS = (
    Holds("komorka", "diagnoza.komorka", usual=True),
    Holds("obszar", "usluga.obszar"),
    Holds("punkty_sfery", "usluga.punkty_sfery"),
    Holds("okres", "analiza.okres", usual=True),
    Holds("okres", "rekomendacja.okres"),
    Holds("znak_sprawy", "diagnoza.znak_sprawy", usual=True),
    Holds("zadanie", "rekomendacja.tytul_zadania"),
    Holds("_model_zatwierdzony", "sprawa.model"),
    Holds("wyniki_narzedzi.*._data_diagnozy", "diagnoza.data_diagnozy"),
    Holds("wyniki_narzedzi.*._data_badania", "badanie.data_opracowania"),
    Holds("wyniki_narzedzi.*._data_analizy", "analiza.data_analizy"),
    Holds("kwoty.*.rok", "rok"),
    Holds("kwoty.*.kwota", "badanie.parametry.limit_roku", usual=True),
    Holds("kwoty.*.kwota", "rekomendacja.kwota_roku"),
)
