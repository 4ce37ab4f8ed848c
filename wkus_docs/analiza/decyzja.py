"""The grid that turns two efficiencies into a decision, with its reasons in words."""

from decimal import Decimal
from enum import Enum

from wkus_docs.analiza.dokladnosc import dokladnie

PROG = Decimal(1)
"""From this efficiency on, the variant is no worse than today."""


class Decyzja(Enum):
    """A field of the grid: what to do, in a few words; ``opis`` says it whole."""

    ZLECIC = "zlecić"
    ZLECIC_W_LIMICIE = "zlecić w limicie"
    POPRAWIC_STANDARD = "poprawić standard"
    NIE_ZMIENIAC = "nie zmieniać"

    @property
    def opis(self) -> str:
        """The decision as a sentence without its full stop.

        >>> Decyzja.NIE_ZMIENIAC.opis
        'Nie zmieniać sposobu realizacji usługi'
        """
        return _OPISY[self]


_OPISY = {
    Decyzja.ZLECIC: "Zlecić usługę według tego wariantu",
    Decyzja.ZLECIC_W_LIMICIE: "Zlecić usługę według tego wariantu, jeśli pozwala na to limit w wieloletniej "
    "prognozie finansowej (model JAKOŚĆ)",
    Decyzja.POPRAWIC_STANDARD: "Najpierw poprawić standard usługi, potem zlecić ją z progiem jakości "
    "(model EFEKTYWNOŚĆ)",
    Decyzja.NIE_ZMIENIAC: "Nie zmieniać sposobu realizacji usługi",
}
_SIATKA = {
    (True, True): Decyzja.ZLECIC,
    (False, True): Decyzja.ZLECIC_W_LIMICIE,
    (True, False): Decyzja.POPRAWIC_STANDARD,
    (False, False): Decyzja.NIE_ZMIENIAC,
}


def czy_nie_drozej(e_ek: Decimal | None) -> bool | None:
    """E_ek ≥ 1: a unit of the service is no dearer than today.

    >>> czy_nie_drozej(Decimal("1.0000")), czy_nie_drozej(Decimal("0.9999")), czy_nie_drozej(None)
    (True, False, None)
    """
    return None if e_ek is None else e_ek >= PROG


@dokladnie
def roznica_efektow(we_0: Decimal | None, we_1: Decimal | None) -> Decimal | None:
    """ΔWE = WE_1 − WE_0, which speaks also where E_sp cannot, because today's effects are 0.

    ====  =================================  ======
    ΔWE   difference of weighted effects     number
    WE_0  weighted effects as today          number
    WE_1  weighted effects of the variant    number
    ====  =================================  ======

    By hand: 0,9499 − 0,3056 = 0,6443.

    >>> roznica_efektow(Decimal("0.3056"), Decimal("0.9499"))
    Decimal('0.6443')
    """
    return None if we_0 is None or we_1 is None else we_1 - we_0


def czy_nie_gorzej(we_0: Decimal | None, we_1: Decimal | None) -> bool | None:
    """E_sp ≥ 1, which is the same as ΔWE ≥ 0, and can be told also when WE_0 = 0.

    >>> czy_nie_gorzej(Decimal("0.0000"), Decimal("0.5000")), czy_nie_gorzej(Decimal("0.5"), None)
    (True, None)
    """
    roznica = roznica_efektow(we_0, we_1)
    return None if roznica is None else roznica >= 0


def decyzja(e_ek: Decimal | None, we_0: Decimal | None, we_1: Decimal | None) -> Decyzja | None:
    """Return the field of the grid; None where one of the two questions has no answer.

    ==========  ==========  =================================================
    E_ek ≥ 1    E_sp ≥ 1    decision
    ==========  ==========  =================================================
    yes         yes         commission
    no          yes         commission if the limit allows it (JAKOŚĆ)
    yes         no          first mend the standard (EFEKTYWNOŚĆ)
    no          no          do not change
    ==========  ==========  =================================================

    By hand: E_ek = 1,0261 and E_sp = 0,9499 / 0,3056 = 3,1083 are both at least 1.

    >>> decyzja(Decimal("1.0261"), Decimal("0.3056"), Decimal("0.9499"))
    <Decyzja.ZLECIC: 'zlecić'>
    """
    taniej, lepiej = czy_nie_drozej(e_ek), czy_nie_gorzej(we_0, we_1)
    return None if taniej is None or lepiej is None else _SIATKA[taniej, lepiej]


def powody(e_ek: Decimal | None, we_0: Decimal | None, we_1: Decimal | None) -> tuple[str, str]:
    """Return the answers to the two questions in words.

    >>> powody(Decimal("0.9000"), Decimal("0.3056"), None)
    ('jednostka usługi kosztuje więcej niż dziś', 'nie wiadomo, jak zmienią się efekty: brak danych')
    """
    return (
        _ODPOWIEDZI_O_KOSZCIE[czy_nie_drozej(e_ek)],
        _ODPOWIEDZI_O_EFEKTACH[czy_nie_gorzej(we_0, we_1)],
    )


_ODPOWIEDZI_O_KOSZCIE = {
    True: "jednostka usługi nie kosztuje więcej niż dziś",
    False: "jednostka usługi kosztuje więcej niż dziś",
    None: "nie wiadomo, jak zmieni się koszt jednostki usługi: brak danych",
}
_ODPOWIEDZI_O_EFEKTACH = {
    True: "efekty są co najmniej takie jak dziś",
    False: "efekty są mniejsze niż dziś",
    None: "nie wiadomo, jak zmienią się efekty: brak danych",
}
