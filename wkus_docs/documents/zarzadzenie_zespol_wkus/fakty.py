"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

FACTS = (
    Holds("zespol.czlonkowie.*.imie_nazwisko", "zespol.czlonek.imie_nazwisko"),
    Holds("zespol.czlonkowie.*.organizacja", "zespol.czlonek.organizacja"),
    Holds("zespol.czlonkowie", "zespol.czlonkowie"),
    Holds("kontakt", "zespol.kontakt"),
    Holds("inicjatywa.organizacja", "inicjatywa.organizacja"),
    Holds("inicjatywa.data_wniosku", "inicjatywa.data_wniosku"),
)
