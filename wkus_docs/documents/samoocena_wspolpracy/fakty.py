"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

FACTS = (
    Holds("okres_oceniany", "zadanie.okres"),
    Holds("grupa", "zespol.czlonkowie"),
    Holds("porownanie.data_ankiety", "ankieta_wspolpracy.data_opracowania"),
    Holds("porownanie.indeks_jst", "ankieta_wspolpracy.indeks_jst"),
    Holds("porownanie.indeks_ngo", "ankieta_wspolpracy.indeks_ngo"),
    Holds("porownanie.indeks_razem", "ankieta_wspolpracy.indeks_razem"),
    Holds("porownanie.zwrocono_jst", "ankieta_wspolpracy.zwrocono_jst"),
    Holds("porownanie.zwrocono_ngo", "ankieta_wspolpracy.zwrocono_ngo"),
)
