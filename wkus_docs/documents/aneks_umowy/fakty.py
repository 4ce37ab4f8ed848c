"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

FACTS = (
    Holds("umowa.tytul_zadania", "zadanie.tytul"),
    Holds("umowa.forma", "zadanie.forma"),
    Holds("umowa.okres", "zadanie.okres"),
    Holds("umowa.numer_umowy", "umowa.numer"),
    Holds("umowa.data_zawarcia", "umowa.data_zawarcia"),
    Holds("umowa.kwota_dotacji", "umowa.dotacja"),
    Holds("umowa", "aneks.umowa"),
    Holds("jednostki_umowy", "aneks.jednostki_umowy"),
    Holds("jednostki_umowy", "aneks.jednostki_umowy", usual=True),
    Holds("poprzednie_aneksy", "aneks.aneksy_wraz_z_tym", usual=True),
    Holds("zleceniobiorcy.*.nazwa", "oferent.nazwa"),
    Holds("zleceniobiorcy.*.krs", "oferent.krs"),
    Holds("zleceniobiorcy.*.adres", "oferent.adres"),
    Holds("zleceniobiorcy.*.reprezentanci", "oferent.reprezentanci"),
    Holds("zleceniobiorcy", "aneks.zleceniobiorcy"),
    Holds("zleceniobiorcy", "aneks.zleceniobiorcy", usual=True),
    Holds("procent_przesuniec", "umowa.procent_przesuniec"),
    Holds("aneksy_wraz_z_tym", "aneks.aneksy_wraz_z_tym"),
)
