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
    Holds("kwoty_przed", "umowa.dotacja_w_latach"),
    Holds("wklad_przed", "umowa.wklad_razem"),
    Holds("granice.prog", "waloryzacja.prog"),
    Holds("granice.pulap", "waloryzacja.pulap"),
    Holds("upowaznienie.przedsiewziecie", "wpf.nazwa"),
    Holds("ogloszenie.kwoty.*.rok", "rok"),
    Holds("ogloszenie.data_ogloszenia", "konkurs.data_ogloszenia"),
    Holds("ogloszenie.kwoty.*.kwota", "konkurs.pula_roku_z_ogloszenia"),
    Holds("ogloszenie.zdanie_o_waloryzacji", "konkurs.waloryzacja"),
    Holds("zleceniobiorcy.*.nazwa", "oferent.nazwa"),
    Holds("zleceniobiorcy.*.krs", "oferent.krs"),
    Holds("zleceniobiorcy.*.adres", "oferent.adres"),
    Holds("zleceniobiorcy.*.reprezentanci", "oferent.reprezentanci"),
    Holds("zleceniobiorcy", "aneks.zleceniobiorcy"),
    Holds("kwoty_po.*.rok", "rok"),
    Holds("kwoty_po.*.kwota", "umowa.dotacja_roku"),
    Holds("aneksy_wraz_z_tym", "aneks.aneksy_wraz_z_tym"),
)
