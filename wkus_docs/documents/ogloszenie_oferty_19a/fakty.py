"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

FACTS = (
    Holds("jednostka.organ.mianownik", "konkurs.organ"),
    Holds("numer_oferty", "oferta.numer"),
    Holds("oferenci.*.nazwa", "oferent.nazwa"),
    Holds("oferenci.*.adres", "oferent.adres"),
    Holds("oferenci.*.dotacje_w_roku", "oferent.dotacje_w_roku"),
    Holds("tytul", "zadanie.tytul"),
    Holds("tytul", "oferta.tytul"),
    Holds("termin", "oferta.okres"),
    Holds("dotacja", "oferta.zrodla.dotacja"),
    Holds("data_wplywu", "oferta.data_zlozenia"),
)
