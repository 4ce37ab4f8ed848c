"""How version 0.1.0 reckoned: what its documents say, when they are read back and made again with its templates.

Unit costs were rounded before they were compared, effects bounded, and the scale did not count.
"""

from decimal import Decimal
from typing import TYPE_CHECKING

from wkus_docs.analiza.brak import powiedz
from wkus_docs.analiza.decyzja import Decyzja, decyzja
from wkus_docs.analiza.dokladnosc import grosz
from wkus_docs.analiza.efektywnosc import ekonomiczna
from wkus_docs.analiza.wrazliwosc import Przypadek
from wkus_docs.parts.badanie.wynik_wariantu import ulamek, zlote
from wkus_docs.polish.zapis import kwota_zapis

if TYPE_CHECKING:
    from wkus_docs.parts.badanie.porownanie import Porownanie

_TA_SAMA = Decimal(0)
NOWE_SYMBOLE = frozenset({"G", "KS", "N / J", "KS / J", "DGC", "NPVΔ G", "w KI"})
"""Rows of tables that are younger than that version."""
DAWNE_NAZWY = {
    "Koszty pośrednie (praca urzędu)": "Koszty pośrednie",
    "Efektywność społeczna (zależy od bazy)": "Efektywność społeczna",
    "Efektywność łączna (zależy od bazy)": "Efektywność łączna",
}
KOLEJNOSC = ("K", "N", "k_j", "k_o", "u", "WE", "WJ", "IW", "D", "e", "E_ek", "E_sp", "ΔWE", "E", "NPVΔ", "T")
"""Order of the results."""
_O_KOSZCIE = {
    True: "jednostka usługi nie kosztuje więcej niż dziś",
    False: "jednostka usługi kosztuje więcej niż dziś",
    None: "nie wiadomo, jak zmieni się koszt jednostki usługi: brak danych",
}
_O_EFEKTACH = {
    True: "efekty są co najmniej takie jak dziś",
    False: "efekty są mniejsze niż dziś",
    None: "nie wiadomo, jak zmienią się efekty: brak danych",
}


def wybor(e_ek: Decimal | None, roznica: Decimal | None) -> Decyzja | None:
    """Return the field of the grid of two questions."""
    return decyzja(None if e_ek is None else e_ek - 1, roznica, _TA_SAMA, _TA_SAMA, _TA_SAMA)


def powody(porownanie: "Porownanie") -> tuple[str, ...]:
    """Return the four reasons of a decision."""
    dzis, badany, roznica = porownanie.dzis, porownanie.badany, porownanie.roznica_efektow
    e_ek = porownanie.e_ek
    ilorazy = f"E_sp = {ulamek(porownanie.e_sp)}, ΔWE = {ulamek(roznica)}"
    k_j = f"k_j: dziś {zlote(dzis.koszt_jednostki)}, w wariancie {zlote(badany.koszt_jednostki)}"
    we = f"WE: dziś {ulamek(dzis.efekty)}, w wariancie {ulamek(badany.efekty)}"
    return (
        f"{_O_KOSZCIE[None if e_ek is None else e_ek >= 1]} ({k_j}; E_ek = {ulamek(e_ek)})",
        f"{_O_EFEKTACH[None if roznica is None else roznica >= 0]} ({we}; {ilorazy})",
        _o_koszcie_pelnym(porownanie.oszczednosc),
        f"limit w wieloletniej prognozie finansowej: {porownanie.o_limicie}",
    )


def _o_koszcie_pelnym(razem: Decimal | None) -> str:
    if razem is None:
        return "pełny koszt wobec dzisiejszego: brak danych"
    if razem == 0:
        return "pełny koszt wszystkich lat jest taki jak dziś"
    jaki = "niższy" if razem > 0 else "wyższy"
    return f"pełny koszt wszystkich lat jest o {kwota_zapis(abs(razem))} {jaki} niż dziś"


def po_zmianie(k_0: Decimal | None, przypadek: Przypadek, roznica: Decimal | None) -> tuple[str, str, str]:
    """Return unit cost, E_ek and decision after a change, as text."""
    k_1 = None if przypadek.k_1 is None else grosz(przypadek.k_1)
    e_ek = ekonomiczna(k_0, k_1)
    return zlote(k_1), ulamek(e_ek), powiedz(wybor(e_ek, roznica), lambda znany: znany.value)
