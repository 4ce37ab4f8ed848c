"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

_OF_AGREEMENT = (("umowa", "umowy_wieloletnie.*.numer"), ("rok", "rok"))

FACTS = (
    Holds("numer", "program_roczny.numer"),
    Holds("data_uchwaly", "program_roczny.data_uchwaly"),
    Holds("przedmiot", "program_roczny.przedmiot"),
    Holds("okres", "program_roczny.okres"),
    Holds("srodki_razem", "program_roczny.kwota"),
    Holds("zadania.*.nazwa", "program_roczny.zadania.nazwa"),
    Holds("zadania.*.kwota", "program_roczny.zadania.kwota"),
    Holds("zadania.*.punkty_sfery", "program_roczny.zadania.punkty_sfery"),
    Holds("wskazniki.*.nazwa", "program_roczny.wskazniki.nazwa"),
    Holds("wskazniki.*.plan", "program_roczny.wskazniki.plan"),
    Holds("program_wieloletni.numer", "program.numer"),
    Holds("program_wieloletni.data_uchwaly", "program.data_uchwaly"),
    Holds("program_wieloletni.przedmiot", "program.przedmiot"),
    Holds("program_wieloletni.okres", "program.okres"),
    Holds("umowy_wieloletnie.*.kwota", "umowa.dotacja_roku", quoted=True, of=_OF_AGREEMENT),
    Holds("konsultacje.okres", "konsultacje.okres"),
    Holds("konsultacje.liczba_organizacji", "konsultacje.liczba_organizacji"),
    Holds("konsultacje.liczba_uwag", "konsultacje.liczba_uwag"),
    Holds("konsultacje.liczba_uwag_uwzglednionych", "konsultacje.liczba_uwag_uwzglednionych"),
    Holds("konsultacje.data_publikacji_wynikow", "konsultacje.data_publikacji_wynikow"),
    Holds("konsultacje.rada_pozytku", "konsultacje.rada_pozytku"),
    Holds("konsultacje.data_przekazania_radzie_pozytku", "konsultacje.data_przekazania_radzie"),
    Holds("konsultacje.data_opinii", "konsultacje.data_opinii_rady"),
    Holds("_rodzaj_projektu", "konsultacje.rodzaj_projektu"),
)
