"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

FACTS = (
    Holds("badanie.kontakt", "zespol.kontakt"),
    Holds("opracowali.*.imie_nazwisko", "zespol.czlonek.imie_nazwisko"),
    Holds("opracowali.*.organizacja", "zespol.czlonek.organizacja"),
    Holds("data_opracowania", "ankieta_wspolpracy.data_opracowania"),
    Holds("zwrot_jst.zwrocono", "ankieta_wspolpracy.zwrocono_jst"),
    Holds("zwrot_ngo.zwrocono", "ankieta_wspolpracy.zwrocono_ngo"),
    Holds("indeks_jst", "ankieta_wspolpracy.indeks_jst"),
    Holds("indeks_ngo", "ankieta_wspolpracy.indeks_ngo"),
    Holds("indeks_razem", "ankieta_wspolpracy.indeks_razem"),
)
