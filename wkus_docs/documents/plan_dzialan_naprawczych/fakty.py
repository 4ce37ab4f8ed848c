"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

FACTS = (
    Holds("umowa.tytul_zadania", "zadanie.tytul"),
    Holds("umowa.forma", "zadanie.forma"),
    Holds("umowa.okres", "zadanie.okres"),
    Holds("umowa.numer_umowy", "umowa.numer"),
    Holds("umowa.data_zawarcia", "umowa.data_zawarcia"),
    Holds("umowa.kwota_dotacji", "umowa.dotacja"),
    Holds("zleceniobiorcy.*.nazwa", "oferent.nazwa"),
    Holds("zleceniobiorcy.*.adres", "oferent.adres"),
    Holds("zleceniobiorcy.*.reprezentanci", "oferent.reprezentanci"),
    Holds("dni_na_plan", "plan_naprawczy.dni_na_plan"),
    Holds("dni_na_zatwierdzenie", "plan_naprawczy.dni_na_zatwierdzenie"),
    Holds("dni_na_wykonanie", "plan_naprawczy.dni_na_wykonanie"),
    Holds("niezgodnosci.*.zrodlo", "niezgodnosc.zrodlo"),
    Holds("niezgodnosci.*.miejsce_w_zrodle", "niezgodnosc.miejsce_w_zrodle"),
    Holds("niezgodnosci.*.data_stwierdzenia", "niezgodnosc.data_stwierdzenia"),
    Holds("niezgodnosci.*.pilnosc", "niezgodnosc.pilnosc"),
    Holds("niezgodnosci.*.opis", "niezgodnosc.opis"),
    Holds("dzialania.*.zrodlo", "dzialanie_naprawcze.zrodlo"),
    Holds("dzialania.*.dzialanie.tresc", "dzialanie_naprawcze.tresc"),
    Holds("dzialania.*.dzialanie.odpowiedzialny", "dzialanie_naprawcze.odpowiedzialny"),
    Holds("dzialania.*.dzialanie.termin", "dzialanie_naprawcze.termin"),
    Holds(
        "niezgodnosci.*.dzialania.*.termin",
        "ustalenie.termin",
        of=(("ustalenie", "zrodla_dzialan.*.*"),),
        compared=True,
    ),
)
