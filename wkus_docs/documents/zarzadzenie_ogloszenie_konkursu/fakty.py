"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

FACTS = (
    Holds("okres_realizacji", "konkurs.okres"),
    Holds("publikacja", "konkurs.publikacja"),
    Holds("termin_skladania_ofert", "konkurs.termin_skladania_ofert"),
    Holds("termin_wyboru", "konkurs.termin_wyboru"),
    Holds("numer", "konkurs.numer_aktu"),
    Holds("data_aktu", "konkurs.data_ogloszenia"),
    Holds("termin_zgloszen_do_komisji", "konkurs.termin_zgloszen_do_komisji"),
    Holds("programy.0.numer", "program_roczny.numer", usual=True),
    Holds("programy.0.data_uchwaly", "program_roczny.data_uchwaly", usual=True),
    Holds("programy.0.przedmiot", "program_roczny.przedmiot", usual=True),
    Holds("programy", "konkurs.programy"),
    Holds("tytul_zadania", "konkurs.tytul"),
    Holds("galaz", "konkurs.dziedzina"),
    Holds("forma", "konkurs.forma"),
    Holds("zadania", "konkurs.zadania"),
    Holds("srodki.kwota_razem", "konkurs.kwota_razem"),
    Holds("srodki.kwoty_roczne", "konkurs.pula_w_latach"),
    Holds("srodki.pierwszy_rok", "konkurs.pierwszy_rok"),
    Holds("srodki.prognoza", "konkurs.prognoza"),
    Holds("srodki.prognoza.przedsiewziecie", "wpf.nazwa", compared=True),
    Holds("srodki.prognoza.numer", "wpf.numer", compared=True),
    Holds("srodki.prognoza.data_uchwaly", "wpf.data_uchwaly", compared=True),
    Holds("srodki.prognoza.limity.*.kwota", "wpf.limit_roku", compared=True),
    Holds("srodki.prognoza.limity", "konkurs.prognoza.limity", compared=True),
    Holds("tytul_zadania", "rekomendacja.tytul_zadania", proposed=True),
)
