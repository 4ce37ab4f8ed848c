"""The grid that turns four answers into a decision: the grid and its thresholds are data, each with its source."""

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from wkus_docs.analiza.dokladnosc import do_porownan, dokladnie

NASZE = "nasze"
"""Source of what no act and no published model gives."""


@dataclass(frozen=True, slots=True)
class Prog:
    """A threshold: its symbol, its value, what it separates, and where it comes from."""

    symbol: str
    wartosc: Decimal
    znaczenie: str
    zrodlo: str = NASZE


PROG_KOSZTU = Prog("E_ek", Decimal(1), "jednostka usługi nie kosztuje więcej niż dziś: k dziś ≥ k wariantu")
PROG_EFEKTOW = Prog("ΔWE", Decimal(0), "efekty ważone nie są mniejsze niż dziś")
PROG_JAKOSCI = Prog(
    "ΔWJ", Decimal(0), "jakość ważona nie jest niższa niż dziś; gdy jej nie badano, nie rozstrzyga"
)
PROG_SKALI = Prog(
    "J, O", Decimal(20), "jednostek ani odbiorców nie jest mniej niż dziś o więcej niż tyle procent"
)
PROG_WE = Prog("WE dziś", Decimal("0.1"), "przy mniejszych efektach dzisiejszych E_sp i E nie liczy się")
PROGI = (PROG_KOSZTU, PROG_EFEKTOW, PROG_JAKOSCI, PROG_SKALI, PROG_WE)
"""All thresholds, as the document prints them."""


class Decyzja(Enum):
    """A field of the grid: what to do, in a few words; ``opis`` says it whole."""

    ZLECIC = "zlecić"
    ZLECIC_W_LIMICIE = "zlecić w limicie"
    WYROWNAC_SKALE = "wyrównać skalę"
    POPRAWIC_STANDARD = "poprawić standard"
    NIE_ZMIENIAC = "nie zmieniać"

    @property
    def opis(self) -> str:
        """The decision as a sentence without its full stop.

        >>> Decyzja.NIE_ZMIENIAC.opis
        'Nie zmieniać sposobu realizacji usługi'
        """
        return _OPISY[self]

    @property
    def czy_zlecic(self) -> bool:
        """Whether the field says to commission, with a limit or without."""
        return self in {Decyzja.ZLECIC, Decyzja.ZLECIC_W_LIMICIE}


_OPISY = {
    Decyzja.ZLECIC: "Zlecić usługę według tego wariantu",
    Decyzja.ZLECIC_W_LIMICIE: "Zlecić usługę według tego wariantu, jeśli pozwala na to limit w wieloletniej "
    "prognozie finansowej (model JAKOŚĆ)",
    Decyzja.WYROWNAC_SKALE: "Nie rozstrzygać, dopóki wariant nie obejmie takiej skali usługi jak dziś",
    Decyzja.POPRAWIC_STANDARD: "Najpierw poprawić standard usługi, potem zlecić ją z progiem jakości "
    "(model EFEKTYWNOŚĆ)",
    Decyzja.NIE_ZMIENIAC: "Nie zmieniać sposobu realizacji usługi",
}


@dataclass(frozen=True, slots=True)
class PoleSiatki:
    """A field of the grid: the answers to the four questions (None: either), what follows, and whose idea it is."""

    nie_drozej: bool
    nie_gorzej: bool
    nie_nizsza: bool | None
    ta_skala: bool | None
    decyzja: Decyzja
    zrodlo: str = NASZE


SIATKA = (
    PoleSiatki(nie_drozej=True, nie_gorzej=True, nie_nizsza=True, ta_skala=True, decyzja=Decyzja.ZLECIC),
    PoleSiatki(nie_drozej=False, nie_gorzej=True, nie_nizsza=True, ta_skala=True, decyzja=Decyzja.ZLECIC_W_LIMICIE),
    PoleSiatki(nie_drozej=True, nie_gorzej=True, nie_nizsza=True, ta_skala=False, decyzja=Decyzja.WYROWNAC_SKALE),
    PoleSiatki(nie_drozej=False, nie_gorzej=True, nie_nizsza=True, ta_skala=False, decyzja=Decyzja.WYROWNAC_SKALE),
    PoleSiatki(nie_drozej=True, nie_gorzej=True, nie_nizsza=False, ta_skala=None, decyzja=Decyzja.POPRAWIC_STANDARD),
    PoleSiatki(nie_drozej=False, nie_gorzej=True, nie_nizsza=False, ta_skala=None, decyzja=Decyzja.POPRAWIC_STANDARD),
    PoleSiatki(nie_drozej=True, nie_gorzej=False, nie_nizsza=None, ta_skala=None, decyzja=Decyzja.POPRAWIC_STANDARD),
    PoleSiatki(nie_drozej=False, nie_gorzej=False, nie_nizsza=None, ta_skala=None, decyzja=Decyzja.NIE_ZMIENIAC),
)  # fmt: skip
"""The grid; from worse answers there never follows a better field (a test tries them all)."""


@dokladnie
def przewaga_kosztu(k_0: Decimal | None, k_1: Decimal | None) -> Decimal | None:
    """Δk = k_0 − k_1: by how much a unit of the variant is cheaper; it speaks also where one of them is free.

    ====  ==================================  =========
    Δk    advantage of the variant            zł / unit
    k_0   unit cost as today, not rounded     zł / unit
    k_1   unit cost of the variant            zł / unit
    ====  ==================================  =========

    By hand: 26,5835 − 22,9035 = 3,68; today's 20 000,00 zł against 20 000,50 zł, 1 000 units each:
    20 − 20,0005 = −0,0005, which two places would not show.

    >>> przewaga_kosztu(Decimal("20"), Decimal("20.0005")), przewaga_kosztu(Decimal("5.5"), Decimal(0))
    (Decimal('-0.000500000'), Decimal('5.500000000'))
    """
    return None if k_0 is None or k_1 is None else do_porownan(k_0 - k_1)


def czy_nie_drozej(przewaga: Decimal | None) -> bool | None:
    """Δk ≥ 0, which is the same as E_ek ≥ 1.

    >>> czy_nie_drozej(Decimal("0.01")), czy_nie_drozej(Decimal("-0.01")), czy_nie_drozej(None)
    (True, False, None)
    """
    return None if przewaga is None else przewaga >= 0


def czy_nie_gorzej(roznica: Decimal | None) -> bool | None:
    """ΔWE ≥ 0 (ΔWJ ≥ 0), on changes that nothing bounds.

    >>> czy_nie_gorzej(Decimal("0.5000")), czy_nie_gorzej(Decimal("-0.0001")), czy_nie_gorzej(None)
    (True, False, None)
    """
    return None if roznica is None else roznica >= PROG_EFEKTOW.wartosc


@dokladnie
def czy_ta_skala(zmiana_j: Decimal | None, zmiana_o: Decimal | None) -> bool | None:
    """Neither the units nor the recipients fall by more than the threshold.

    ====  ========================================  ======
    ΔJ/J  change of the units as a part of today's  number
    ΔO/O  the same of the recipients                number
    ====  ========================================  ======

    By hand: from 7 980 units to 2 000 is −0,7494, further than −20%. Where one change is not known the other
    speaks alone when it is too large, and otherwise nobody knows.

    >>> czy_ta_skala(Decimal("-0.7494"), None), czy_ta_skala(Decimal("-0.2"), Decimal("0.1")), czy_ta_skala(None, Decimal(0))
    (False, True, None)
    """
    najnizej = -PROG_SKALI.wartosc / 100
    spadki = [None if zmiana is None else zmiana >= najnizej for zmiana in (zmiana_j, zmiana_o)]
    if False in spadki:
        return False
    return None if None in spadki else True


def decyzja(
    przewaga: Decimal | None,
    roznica: Decimal | None,
    jakosc: Decimal | None,
    zmiana_j: Decimal | None,
    zmiana_o: Decimal | None,
) -> Decyzja | None:
    """Return the field of the grid; None where a question that counts has no answer.

    ========  =========  =========  =======  =================================================
    Δk ≥ 0    ΔWE ≥ 0    ΔWJ ≥ 0    scale    decision
    ========  =========  =========  =======  =================================================
    yes       yes        yes        kept     commission
    no        yes        yes        kept     commission if the limit allows it (JAKOŚĆ)
    –         yes        yes        lost     do not decide before the scale is the same
    –         yes        no         –        first mend the standard (EFEKTYWNOŚĆ)
    yes       no         –          –        first mend the standard (EFEKTYWNOŚĆ)
    no        no         –          –        do not change
    ========  =========  =========  =======  =================================================

    Quality that is not studied is not lower: 0. By hand: a unit is cheaper by 3,68 zł, effects rise by 0,5393,
    quality by 0,3875, units by 26%: commission; the same with quality down by 1,5467: first mend the standard.

    >>> rest = Decimal("0.2611"), Decimal("0.0444")
    >>> decyzja(Decimal("3.68"), Decimal("0.5393"), Decimal("0.3875"), *rest)
    <Decyzja.ZLECIC: 'zlecić'>
    >>> decyzja(Decimal("3.68"), Decimal("0.5393"), Decimal("-1.5467"), *rest)
    <Decyzja.POPRAWIC_STANDARD: 'poprawić standard'>
    >>> decyzja(Decimal("2.01"), Decimal("0.5393"), Decimal(0), Decimal("-0.7494"), Decimal("-0.7556"))
    <Decyzja.WYROWNAC_SKALE: 'wyrównać skalę'>
    """
    taniej, lepiej, nie_nizsza = czy_nie_drozej(przewaga), czy_nie_gorzej(roznica), czy_nie_gorzej(jakosc)
    skala = czy_ta_skala(zmiana_j, zmiana_o)
    if taniej is None or lepiej is None:
        return None
    return next(
        (
            pole.decyzja
            for pole in SIATKA
            if (pole.nie_drozej, pole.nie_gorzej) == (taniej, lepiej)
            and pole.nie_nizsza in {None, nie_nizsza}
            and pole.ta_skala in {None, skala}
        ),
        None,
    )


def o_jakosci(roznica: Decimal | None) -> str:
    """Return what becomes of the weighted quality, in words.

    >>> o_jakosci(Decimal("-0.2")), o_jakosci(None)
    ('jakość ważona jest niższa niż dziś', 'nie wiadomo, jak zmieni się jakość: brak danych')
    """
    if roznica is None:
        return "nie wiadomo, jak zmieni się jakość: brak danych"
    jaka = "taka jak" if not roznica else "wyższa niż" if roznica > 0 else "niższa niż"
    return f"jakość ważona jest {jaka} dziś"


def o_koszcie(przewaga: Decimal | None) -> str:
    """Return what becomes of the cost of a unit, in words.

    >>> o_koszcie(Decimal("-0.0005")), o_koszcie(Decimal(0))
    ('jednostka usługi kosztuje więcej niż dziś', 'jednostka usługi kosztuje tyle samo co dziś')
    """
    if przewaga is None:
        return "nie wiadomo, jak zmieni się koszt jednostki usługi: brak danych"
    if not przewaga:
        return "jednostka usługi kosztuje tyle samo co dziś"
    return f"jednostka usługi kosztuje {'mniej' if przewaga > 0 else 'więcej'} niż dziś"


def o_efektach(roznica: Decimal | None) -> str:
    """Return what becomes of the weighted effects, in words.

    >>> o_efektach(Decimal("0.5393")), o_efektach(None)
    ('efekty ważone są większe niż dziś', 'nie wiadomo, jak zmienią się efekty: brak danych')
    """
    if roznica is None:
        return "nie wiadomo, jak zmienią się efekty: brak danych"
    if not roznica:
        return "efekty ważone są takie jak dziś"
    return f"efekty ważone są {'większe' if roznica > 0 else 'mniejsze'} niż dziś"
