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
    Holds("koszty.*.rok", "rok"),
    Holds("koszty.*.plan_dotacji", "umowa.dotacja_roku"),
    Holds("koszty.*.plan_kosztu", "umowa.koszt_roku"),
    Holds("koszty", "raport.koszty"),
    Holds("model", "sprawa.model"),
    Holds("program.numer", "program.numer"),
    Holds("program.data_uchwaly", "program.data_uchwaly"),
)
