"""The scale of a variant and today's, and what the difference costs: in the budget, at the same scale, per added unit."""

from dataclasses import dataclass
from decimal import Decimal

from wkus_docs.analiza.decyzja import PROG_SKALI
from wkus_docs.analiza.dokladnosc import grosz, iloraz, ulamek
from wkus_docs.analiza.oszczednosc import oszczednosc
from wkus_docs.analiza.skala import koszt_dodatkowy, koszt_punktu, skutek_tej_samej_skali, zmiana_skali
from wkus_docs.parts.badanie.wynik_wariantu import WynikWariantu, ilosc, procent, zlote

_STO = Decimal(100)
_POLOWA = Decimal("0.5")
"""From this change on, a recipient hardly gets other service: rather its units are counted otherwise."""
NIE_PRZYBYWA = "nie przybywa"
"""Said in the place of a cost of what is added, when nothing is."""
BEZ_DOPLATY = "więcej bez dopłaty"
"""Said when more is had for no more money: a negative ratio would rank nothing."""


@dataclass(frozen=True, slots=True)
class WierszSkali:
    """A row: a quantity today, in the variant, and the change in per cent, as text."""

    nazwa: str
    dzis: str
    wariant: str
    zmiana: str


@dataclass(frozen=True, slots=True)
class WierszSkutku:
    """A row: what is compared, and the figure as text."""

    symbol: str
    nazwa: str
    wartosc: str


@dataclass(frozen=True, slots=True)
class SkalaPorownania:
    """Scale of a variant against today's; ``roznica_efektow`` is ΔWE."""

    dzis: WynikWariantu
    badany: WynikWariantu
    roznica_efektow: Decimal | None

    @property
    def zmiana_jednostek(self) -> Decimal | None:
        """ΔJ / J."""
        return zmiana_skali(self.dzis.jednostki, self.badany.jednostki)

    @property
    def zmiana_odbiorcow(self) -> Decimal | None:
        """ΔO / O."""
        return zmiana_skali(self.dzis.odbiorcy, self.badany.odbiorcy)

    @property
    def _na_odbiorce(self) -> tuple[Decimal | None, Decimal | None]:
        dzis, badany = self.dzis, self.badany
        return iloraz(dzis.jednostki, dzis.odbiorcy), iloraz(badany.jednostki, badany.odbiorcy)

    @property
    def zmiana_na_odbiorce(self) -> Decimal | None:
        """Change of the units of one recipient: units counted twice over show here."""
        return zmiana_skali(*self._na_odbiorce)

    @property
    def czy_inaczej_liczone(self) -> bool:
        """Whether units of one recipient change so much that they seem to be counted otherwise."""
        zmiana = self.zmiana_na_odbiorce
        return zmiana is not None and abs(zmiana) >= _POLOWA

    @property
    def za_daleko(self) -> tuple[tuple[str, Decimal], ...]:
        """What differs from today by more than the threshold: in the genitive, with the change."""
        zmiany = (("jednostek", self.zmiana_jednostek), ("odbiorców", self.zmiana_odbiorcow))
        return tuple(
            (czego, zmiana)
            for czego, zmiana in zmiany
            if zmiana is not None and abs(zmiana) * _STO > PROG_SKALI.wartosc
        )

    @property
    def opis(self) -> str:
        """Changes of both in words."""
        if self.dzis.jednostki == 0:
            return "dziś nie ma ani jednej jednostki usługi, więc nie ma z czym porównać kosztu jednostki i skali"
        return f"jednostek usługi jest {o_ile(self.zmiana_jednostek)}, a odbiorców {o_ile(self.zmiana_odbiorcow)}"

    @property
    def wiersze(self) -> tuple[WierszSkali, ...]:
        """Units, recipients, units of one recipient."""
        dzis, badany = self.dzis, self.badany
        pary = (
            ("Jednostki usługi J", dzis.jednostki, badany.jednostki),
            ("Odbiorcy O (suma z lat)", dzis.odbiorcy, badany.odbiorcy),
            ("Jednostki na odbiorcę J / O", *self._na_odbiorce),
        )
        return tuple(
            WierszSkali(nazwa, _setne(dawne), _setne(nowe), procent(zmiana_skali(dawne, nowe)))
            for nazwa, dawne, nowe in pary
        )

    @property
    def oszczednosc(self) -> Decimal | None:
        """What the sums differ by: K_0 − K_1."""
        return oszczednosc(self.dzis.koszt, self.badany.koszt)

    @property
    def przy_tej_samej(self) -> Decimal | None:
        """(k_0 − k_1) · J_1."""
        return skutek_tej_samej_skali(
            self.dzis.koszt_jednostki, self.badany.koszt_jednostki, self.badany.jednostki
        )

    @property
    def _netto_przy_tej_samej(self) -> Decimal | None:
        return skutek_tej_samej_skali(
            self.dzis.netto_jednostki, self.badany.netto_jednostki, self.badany.jednostki
        )

    @property
    def skutki(self) -> tuple[WierszSkutku, ...]:
        """The effect on the budget beside that at the same scale, and the cost of what is added."""
        dodatkowe = oszczednosc(self.badany.jednostki, self.dzis.jednostki)
        wiecej, wiecej_netto = (
            oszczednosc(self.badany.koszt, self.dzis.koszt),
            oszczednosc(self.badany.netto, self.dzis.netto),
        )
        punkt, punkt_netto = (koszt_punktu(kwota, self.roznica_efektow) for kwota in (wiecej, wiecej_netto))
        return (
            WierszSkutku("K dziś − K", "Skutek dla sum: oszczędność kosztu pełnego [zł]", zlote(self.oszczednosc)),
            WierszSkutku(
                "(k dziś − k) × J", "Przy tej samej skali: oszczędność kosztu pełnego [zł]", zlote(self.przy_tej_samej)
            ),
            WierszSkutku(
                "N dziś − N",
                "Skutek dla budżetu: oszczędność kosztu netto [zł]",
                zlote(oszczednosc(self.dzis.netto, self.badany.netto)),
            ),
            WierszSkutku(
                "(n dziś − n) × J", "Przy tej samej skali: oszczędność kosztu netto [zł]", zlote(self._netto_przy_tej_samej)
            ),
            WierszSkutku(
                "ΔK / ΔJ", "Koszt dodatkowej jednostki usługi [zł]",
                _dodatkowy(koszt_dodatkowy(wiecej, dodatkowe), dodatkowe),
            ),
            WierszSkutku(
                "ΔK / ΔWE", "Koszt pełny dodatkowego punktu efektu (0,01 WE) [zł]", _dodatkowy(punkt, self.roznica_efektow)
            ),
            WierszSkutku(
                "ΔN / ΔWE", "Koszt netto dodatkowego punktu efektu (0,01 WE) [zł]",
                _dodatkowy(punkt_netto, self.roznica_efektow),
            ),
        )  # fmt: skip


def o_ile(zmiana: Decimal | None) -> str:
    """Say a change against today.

    >>> o_ile(Decimal("-0.7494")), o_ile(Decimal(0)), o_ile(None), o_ile(Decimal("0.00001"))
    ('o 74,94% mniej niż dziś', 'tyle samo co dziś', 'nie wiadomo ile (brak danych)', 'o mniej niż 0,01% więcej niż dziś')

    Where two places would put the change on the threshold, it is told on which side of it the change lies.

    >>> o_ile(Decimal("-0.2")), o_ile(Decimal("-0.200041771")), o_ile(Decimal("-0.199958"))
    ('o 20,00% mniej niż dziś', 'o ponad 20,00% mniej niż dziś', 'o niecałe 20,00% mniej niż dziś')
    """
    if zmiana is None:
        return "nie wiadomo ile (brak danych)"
    if not zmiana:
        return "tyle samo co dziś"
    ile = f"{_wobec_progu(abs(zmiana))}{procent(abs(zmiana))}" if ulamek(zmiana) else "mniej niż 0,01%"
    return f"o {ile} {'więcej' if zmiana > 0 else 'mniej'} niż dziś"


def _wobec_progu(zmiana: Decimal) -> str:
    prog = PROG_SKALI.wartosc / _STO
    if ulamek(zmiana) != prog or zmiana == prog:
        return ""
    return "ponad " if zmiana > prog else "niecałe "


def _setne(ile: Decimal | None) -> str:
    return ilosc(None if ile is None else grosz(ile))


def _dodatkowy(koszt: Decimal | None, czego: Decimal | None) -> str:
    if czego is not None and czego <= 0:
        return NIE_PRZYBYWA
    return BEZ_DOPLATY if koszt is not None and koszt <= 0 else zlote(koszt)
