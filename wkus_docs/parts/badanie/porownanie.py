"""A variant against today: savings, efficiencies, sensitivity, and the decision with its reasons."""

from dataclasses import dataclass
from decimal import Decimal

from wkus_docs.analiza import efektywnosc, oszczednosc
from wkus_docs.analiza.brak import BRAK_DANYCH, powiedz, suma
from wkus_docs.analiza.decyzja import Decyzja, decyzja, powody, roznica_efektow
from wkus_docs.analiza.plan_finansowy import zapas_limitu
from wkus_docs.analiza.wrazliwosc import Przypadek, wrazliwosc_kosztu, wrazliwosc_skali
from wkus_docs.parts.badanie.parametry_badania import LimitRoku
from wkus_docs.parts.badanie.wynik_wariantu import WynikWariantu, procent, ulamek, zlote
from wkus_docs.polish.zapis import kwota_zapis


@dataclass(frozen=True, slots=True)
class RokOszczednosci:
    """A row of the table of savings, as text; the last row is that of all years."""

    nazwa: str
    dzis: str
    wariant: str
    oszczednosc: str
    czesc: str
    czy_suma: bool = False


@dataclass(frozen=True, slots=True)
class PoZmianie:
    """What comes out after a change, as text."""

    k_1: str
    e_ek: str
    decyzja: str


@dataclass(frozen=True, slots=True)
class WierszWrazliwosci:
    """A row of the table of sensitivity: the change, of the cost or of the volume."""

    zmiana: str
    koszt: PoZmianie
    skala: PoZmianie


@dataclass(frozen=True, slots=True)
class Porownanie:
    """A variant and today, with the parameters r and α and the limits of the forecast."""

    dzis: WynikWariantu
    badany: WynikWariantu
    stopa: Decimal
    alfa: Decimal
    limity: tuple[LimitRoku, ...]

    @property
    def numer(self) -> int:
        """Number of the variant."""
        return self.badany.numer

    @property
    def nazwa(self) -> str:
        """Name of the variant."""
        return self.badany.wariant.nazwa

    @property
    def e_ek(self) -> Decimal | None:
        """Economic efficiency."""
        return efektywnosc.ekonomiczna(self.dzis.koszt_jednostki, self.badany.koszt_jednostki)

    @property
    def e_sp(self) -> Decimal | None:
        """Social efficiency."""
        return efektywnosc.spoleczna(self.dzis.efekty, self.badany.efekty)

    @property
    def roznica_efektow(self) -> Decimal | None:
        """ΔWE."""
        return roznica_efektow(self.dzis.efekty, self.badany.efekty)

    @property
    def e(self) -> Decimal | None:
        """Combined efficiency."""
        return efektywnosc.laczna(self.e_ek, self.e_sp, self.alfa)

    @property
    def oszczednosci(self) -> tuple[Decimal | None, ...]:
        """ΔK of every year."""
        dzis = {rok.rok: rok.koszt_pelny for rok in self.dzis.wariant.lata}
        return tuple(
            oszczednosc.oszczednosc(dzis.get(rok.rok), rok.koszt_pelny) for rok in self.badany.wariant.lata
        )

    @property
    def oszczednosc(self) -> Decimal | None:
        """ΔK of all years."""
        return suma(self.oszczednosci)

    @property
    def wartosc_biezaca(self) -> Decimal | None:
        """NPVΔ."""
        return oszczednosc.wartosc_biezaca(self.oszczednosci, self.stopa)

    @property
    def zwrot(self) -> str:
        """Time of payback; said in words where the change is never paid back."""
        if self.badany.koszt_zmiany == 0:
            return "nie ma kosztu zmiany"
        bez_zmiany = tuple(
            suma((delta, rok.koszt_zmiany))
            for delta, rok in zip(self.oszczednosci, self.badany.wariant.lata, strict=True)
        )
        razem = suma(bez_zmiany)
        if razem is not None and razem <= 0:
            return "nie zwraca się"
        lata = oszczednosc.zwrot(self.badany.koszt_zmiany, bez_zmiany)
        return powiedz(lata, lambda znane: f"{zlote(znane)} roku")

    @property
    def decyzja(self) -> Decyzja | None:
        """Field of the grid."""
        return decyzja(self.e_ek, self.dzis.efekty, self.badany.efekty)

    @property
    def rozstrzygniecie(self) -> str:
        """The decision in words."""
        return "Brak danych do decyzji" if self.decyzja is None else self.decyzja.opis

    @property
    def powody(self) -> tuple[str, ...]:
        """Reasons of the decision, with their figures."""
        o_koszcie, o_efektach = powody(self.e_ek, self.dzis.efekty, self.badany.efekty)
        k_j = (
            f"k_j: dziś {zlote(self.dzis.koszt_jednostki)}, w wariancie {zlote(self.badany.koszt_jednostki)}"
        )
        we = f"WE: dziś {ulamek(self.dzis.efekty)}, w wariancie {ulamek(self.badany.efekty)}"
        return (
            f"{o_koszcie} ({k_j}; E_ek = {ulamek(self.e_ek)})",
            f"{o_efektach} ({we}; E_sp = {ulamek(self.e_sp)}, ΔWE = {ulamek(self.roznica_efektow)})",
            self._o_koszcie_pelnym,
            f"limit w wieloletniej prognozie finansowej: {self.o_limicie}",
        )

    @property
    def _o_koszcie_pelnym(self) -> str:
        razem = self.oszczednosc
        if razem is None:
            return "pełny koszt wobec dzisiejszego: brak danych"
        if razem == 0:
            return "pełny koszt wszystkich lat jest taki jak dziś"
        return (
            f"pełny koszt wszystkich lat jest o {kwota_zapis(abs(razem))} "
            f"{'niższy' if razem > 0 else 'wyższy'} niż dziś"
        )

    @property
    def o_limicie(self) -> str:
        """How the grants of the variant stand against the limits."""
        limity = {limit.rok: limit.kwota for limit in self.limity}
        lata = self.badany.wariant.lata
        zapasy = [(rok.rok, zapas_limitu(limity.get(rok.rok), rok.dotacja)) for rok in lata]
        if any(zapas is None for _, zapas in zapasy):
            return BRAK_DANYCH
        ponad = [str(rok) for rok, zapas in zapasy if zapas is not None and zapas < 0]
        if ponad:
            return f"dotacja przekracza go w latach: {', '.join(ponad)}"
        return "dotacja mieści się w nim w każdym roku"

    @property
    def tabela_oszczednosci(self) -> tuple[RokOszczednosci, ...]:
        """Rows of years, then of all years."""
        dzis = {rok.rok: rok.koszt_pelny for rok in self.dzis.wariant.lata}
        lata = self.badany.wariant.lata
        wiersze = [
            _wiersz(f"{rok.rok} r.", dzis.get(rok.rok), rok.koszt_pelny, delta)
            for rok, delta in zip(lata, self.oszczednosci, strict=True)
        ]
        razem = _wiersz("Razem", self.dzis.koszt, self.badany.koszt, self.oszczednosc, czy_suma=True)
        return (*wiersze, razem)

    @property
    def wrazliwosc(self) -> tuple[WierszWrazliwosci, ...]:
        """Rows for −20, −10, 0, 10 and 20 per cent."""
        dane = (self.dzis.koszt_jednostki, self.badany.koszt, self.badany.jednostki)
        pary = zip(wrazliwosc_kosztu(*dane), wrazliwosc_skali(*dane), strict=True)
        return tuple(
            WierszWrazliwosci(_zmiana(koszt.zmiana), self._po(koszt), self._po(skala))
            for koszt, skala in pary
        )

    def _po(self, przypadek: Przypadek) -> PoZmianie:
        wybor = decyzja(przypadek.e_ek, self.dzis.efekty, self.badany.efekty)
        slowa = powiedz(wybor, lambda znany: znany.value)
        return PoZmianie(zlote(przypadek.k_1), ulamek(przypadek.e_ek), slowa)


def _wiersz(
    nazwa: str,
    dzis: Decimal | None,
    wariant: Decimal | None,
    delta: Decimal | None,
    *,
    czy_suma: bool = False,
) -> RokOszczednosci:
    czesc = oszczednosc.oszczednosc_wzgledna(delta, dzis)
    return RokOszczednosci(nazwa, zlote(dzis), zlote(wariant), zlote(delta), procent(czesc), czy_suma)


def _zmiana(procenty: Decimal) -> str:
    return f"{procenty:+}%".replace("-", "−") if procenty else "bez zmiany"
