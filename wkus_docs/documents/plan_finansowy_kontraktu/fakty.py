"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

FACTS = (
    Holds("tytul_zadania", "zadanie.tytul"),
    Holds("forma", "zadanie.forma"),
    Holds("okres", "zadanie.okres"),
    Holds("zleceniobiorcy", "oferent.nazwa"),
    Holds("umowa.numer_umowy", "umowa.numer"),
    Holds("umowa.data_zawarcia", "umowa.data_zawarcia"),
    Holds("kwota_dotacji", "umowa.dotacja"),
    Holds("lata.*.rok", "rok"),
    Holds("lata.*.dotacja", "umowa.dotacja_roku"),
    Holds("lata.*.limit", "wpf.limit_roku"),
    Holds("lata.*.wklad_osobowy", "umowa.wklad_osobowy_roku"),
    Holds("lata.*.wklad_rzeczowy", "umowa.wklad_rzeczowy_roku"),
    Holds("prognoza.limit_zobowiazan", "wpf.limit_zobowiazan"),
    Holds("prognoza.przedsiewziecie", "wpf.nazwa"),
    Holds("prognoza.numer_uchwaly", "wpf.numer"),
    Holds("prognoza.data_uchwaly", "wpf.data_uchwaly"),
    Holds("klasyfikacja", "wpf.klasyfikacja"),
    Holds("transze.*.termin", "umowa.transza.termin"),
    Holds("transze.*.kwota", "umowa.transza.kwota"),
    Holds("waloryzacja.prog", "waloryzacja.prog"),
    Holds("waloryzacja.pulap", "waloryzacja.pulap"),
)
