"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

FACTS = (
    Holds("znak_sprawy", "zwrot.znak_sprawy"),
    Holds("umowa.tytul_zadania", "zadanie.tytul"),
    Holds("umowa.forma", "zadanie.forma"),
    Holds("umowa.okres", "zadanie.okres"),
    Holds("umowa.numer_umowy", "umowa.numer"),
    Holds("umowa.data_zawarcia", "umowa.data_zawarcia"),
    Holds("umowa.kwota_dotacji", "umowa.dotacja"),
    Holds("umowa", "kontrola.umowa"),
    Holds("adresaci.*.nazwa", "oferent.nazwa"),
    Holds("adresaci.*.adres", "oferent.adres"),
    Holds("adresaci", "zwrot.adresaci"),
    Holds("transze.*.data", "kontrola.transza.data"),
    Holds("transze.*.kwota", "kontrola.transza.kwota"),
    Holds("pozycje.*.transze.*.data", "zwrot.pozycja.dzien_transzy", compared=True),
    Holds("data_protokolu", "kontrola.data_protokolu"),
    Holds("data_sprawozdania", "sprawozdanie.data_sprawozdania"),
    Holds("data_stwierdzenia", "kontrola.data_stwierdzenia"),
    Holds("pozycje.*.rok", "rok"),
    Holds("pozycje.*.dowod", "zwrot.pozycja.dowod"),
    Holds("pozycje.*.kwota", "zwrot.pozycja.kwota"),
    Holds("pozycje.*.powod", "zwrot.pozycja.powod"),
    Holds("pozycje.*.podstawa", "zwrot.pozycja.podstawa"),
    Holds("pozycje.*.transze", "zwrot.pozycja.transze"),
    Holds("pozycje", "zwrot.pozycje"),
    Holds("stawki_odsetek", "zwrot.stawki_odsetek"),
    Holds("data_wezwania", "zwrot.data_wezwania"),
)
