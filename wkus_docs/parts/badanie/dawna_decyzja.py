"""The verdict that version 0.1.0 gave of the same figures: on unit costs rounded to the grosz and bounded effects."""

from wkus_docs.analiza.decyzja import Decyzja
from wkus_docs.analiza.dokladnosc import grosz
from wkus_docs.analiza.efektywnosc import ekonomiczna
from wkus_docs.analiza.oszczednosc import oszczednosc
from wkus_docs.parts.badanie.dawny_rachunek import wybor
from wkus_docs.parts.badanie.porownanie import Porownanie


def dawna_decyzja(porownanie: Porownanie) -> Decyzja | None:
    """Return the field of the grid as it was found then, when the scale did not matter and a free unit was no data."""
    k_0, k_1 = porownanie.dzis.koszt_jednostki, porownanie.badany.koszt_jednostki
    e_ek = None if k_0 is None or k_1 is None else ekonomiczna(grosz(k_0), grosz(k_1))
    return wybor(e_ek, oszczednosc(porownanie.badany.efekty, porownanie.dzis.efekty))
