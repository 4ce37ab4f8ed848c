"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

FACTS = (
    Holds("umowa.tytul_zadania", "zadanie.tytul"),
    Holds("umowa.forma", "zadanie.forma"),
    Holds("umowa.okres", "zadanie.okres"),
    Holds("umowa.numer_umowy", "umowa.numer"),
    Holds("umowa.data_zawarcia", "umowa.data_zawarcia"),
    Holds("umowa.kwota_dotacji", "umowa.dotacja"),
    Holds("umowa", "kontrola.umowa"),
    Holds("zleceniobiorcy.*.nazwa", "oferent.nazwa"),
    Holds("zleceniobiorcy.*.adres", "oferent.adres"),
    Holds("zleceniobiorcy.*.reprezentanci", "oferent.reprezentanci"),
    Holds("okres_badany", "sprawozdanie.okres"),
    Holds("data_sprawozdania", "sprawozdanie.data_sprawozdania"),
    Holds("bilans.*.rok", "rok"),
    Holds("bilans.*.okres_wydatkow", "sprawozdanie.okres_wydatkow"),
    Holds("bilans.*.przychody", "sprawozdanie.przychody"),
    Holds("bilans.*.wykazana", "sprawozdanie.wykorzystana"),
    Holds("bilans.*.zwrocona", "sprawozdanie.zwrocona"),
    Holds("data_stwierdzenia", "kontrola.data_stwierdzenia"),
    Holds("data_protokolu", "kontrola.data_protokolu"),
    Holds("transze_przekazane", "kontrola.transze_przekazane"),
    Holds("pozycje_zwrotu.*.zakwestionowana.rok", "rok"),
    Holds("pozycje_zwrotu.*.zakwestionowana.dowod", "zwrot.pozycja.dowod"),
    Holds("pozycje_zwrotu.*.zakwestionowana.kwota", "zwrot.pozycja.kwota"),
    Holds("pozycje_zwrotu.*.zakwestionowana.powod", "zwrot.pozycja.powod"),
    Holds("pozycje_zwrotu.*.zakwestionowana.podstawa", "zwrot.pozycja.podstawa"),
    Holds("pozycje_zwrotu.*.z_transz", "zwrot.pozycja.transze"),
)
