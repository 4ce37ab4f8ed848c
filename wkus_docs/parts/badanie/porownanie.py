"""A variant against today: savings, efficiencies, sensitivity, and the decision with its reasons."""

from dataclasses import dataclass
from decimal import Decimal

from wkus_docs.analiza import efektywnosc, oszczednosc
from wkus_docs.analiza.brak import BRAK_DANYCH, powiedz, suma
from wkus_docs.analiza.decyzja import (
    PROG_WE,
    Decyzja,
    decyzja,
    o_efektach,
    o_jakosci,
    o_koszcie,
    przewaga_kosztu,
)
from wkus_docs.analiza.plan_finansowy import zapas_limitu
from wkus_docs.analiza.skala import zmiana_skali
from wkus_docs.analiza.wrazliwosc import Przypadek, najgorszy, wrazliwosc_kosztu, wrazliwosc_skali
from wkus_docs.chart import Chart
from wkus_docs.parts.badanie import dawny_rachunek
from wkus_docs.parts.badanie.odwrocenie import CoOdwroci
from wkus_docs.parts.badanie.parametry_badania import ParametryBadania
from wkus_docs.parts.badanie.perspektywa import NIE_LICZY_SIE, Perspektywa, iloraz_kosztow, perspektywy
from wkus_docs.parts.badanie.skala_porownania import SkalaPorownania, o_ile
from wkus_docs.parts.badanie.tornado import Poruszenie, poruszenia, wykres_poruszen
from wkus_docs.parts.badanie.wskaznik_efektu import RodzajWskaznika
from wkus_docs.parts.badanie.wynik_wariantu import WynikWariantu, cena, czesc, procent, ulamek, zlote
from wkus_docs.parts.badanie.zmiany_wskaznikow import ZADEN, ZmianaWskaznika, roznica
from wkus_docs.polish.zapis import kwota_zapis

JAKOSCI_NIE_BADANO = "jakości nie badano, więc o decyzji nie rozstrzyga"
"""Said where no indicator is one of quality."""


@dataclass(frozen=True, slots=True)
class RokOszczednosci:
    """A row of the table of savings, as text; the last row is that of all years."""

    nazwa: str
    dzis: str
    wariant: str
    oszczednosc: str
    czesc: str
    wydatki: str
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
    """A variant and today, with the parameters of the study and what becomes of the indicators."""

    dzis: WynikWariantu
    badany: WynikWariantu
    parametry: ParametryBadania
    zmiany: tuple[ZmianaWskaznika, ...] = ()

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
        """Economic efficiency, from unit costs that are not rounded."""
        return efektywnosc.ekonomiczna(self.dzis.koszt_jednostki, self.badany.koszt_jednostki)

    @property
    def e_ek_slowo(self) -> str:
        """Economic efficiency, as text; a free unit is no divisor."""
        if self.dzis.dawniej:
            return ulamek(self.e_ek)
        return iloraz_kosztow(self.dzis.koszt_jednostki, self.badany.koszt_jednostki)

    @property
    def przewaga(self) -> Decimal | None:
        """Δk: by how much a unit is cheaper than today."""
        return przewaga_kosztu(self.dzis.koszt_jednostki, self.badany.koszt_jednostki)

    @property
    def czy_za_malo_efektow(self) -> bool:
        """Whether today's effects are too near 0 (often: the base is today) to divide by them."""
        if self.dzis.dawniej:
            return False
        return self.dzis.efekty is not None and self.dzis.efekty < PROG_WE.wartosc

    @property
    def e_sp(self) -> Decimal | None:
        """Social efficiency; none where today's effects are almost 0."""
        if self.czy_za_malo_efektow:
            return None
        return efektywnosc.spoleczna(self.dzis.efekty, self.badany.efekty)

    @property
    def e_sp_slowo(self) -> str:
        """Social efficiency, as text."""
        return NIE_LICZY_SIE if self._czy_e_sp_nie_liczy_sie else ulamek(self.e_sp)

    @property
    def _czy_e_sp_nie_liczy_sie(self) -> bool:
        return self.badany.efekty is not None and self.czy_za_malo_efektow

    @property
    def czy_e_nie_liczy_sie(self) -> bool:
        """Whether a ratio that E is made of has no divisor, though nothing lacks."""
        czy_darmo = self.e_ek_slowo == NIE_LICZY_SIE and self.e_sp is not None
        return self._czy_e_sp_nie_liczy_sie or czy_darmo

    @property
    def roznica_efektow(self) -> Decimal | None:
        """ΔWE, on changes that nothing bounds."""
        if self.dzis.dawniej:
            return oszczednosc.oszczednosc(self.badany.efekty, self.dzis.efekty)
        return roznica(self.zmiany, RodzajWskaznika.EFEKT)

    @property
    def roznica_jakosci(self) -> Decimal | None:
        """ΔWJ, on changes that nothing bounds."""
        return roznica(self.zmiany, RodzajWskaznika.JAKOSC)

    @property
    def e(self) -> Decimal | None:
        """Combined efficiency."""
        return efektywnosc.laczna(self.e_ek, self.e_sp, self.parametry.alfa)

    @property
    def e_slowo(self) -> str:
        """Combined efficiency, as text."""
        return NIE_LICZY_SIE if self.czy_e_nie_liczy_sie else ulamek(self.e)

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
        return self._biezaca(self.oszczednosci)

    @property
    def wartosc_wydatkow(self) -> Decimal | None:
        """NPVΔ of what the unit pays in money and can avoid."""
        return self._biezaca(self.oszczednosci_wydatkow)

    @property
    def oszczednosci_wydatkow(self) -> tuple[Decimal | None, ...]:
        """ΔG of every year."""
        dzis = {rok.rok: rok.wydatek for rok in self.dzis.wariant.lata}
        return tuple(
            oszczednosc.oszczednosc(dzis.get(rok.rok), rok.wydatek) for rok in self.badany.wariant.lata
        )

    def _biezaca(self, oszczednosci: tuple[Decimal | None, ...]) -> Decimal | None:
        parametry = self.parametry
        return oszczednosc.wartosc_biezaca(
            oszczednosci, parametry.stopa_dyskontowa, parametry.wzrost_w_kwotach
        )

    @property
    def lata_zwrotu(self) -> Decimal | None:
        """Years after which the change is paid back, if it ever is."""
        return oszczednosc.zwrot(self.badany.koszt_zmiany, self._bez_kosztu_zmiany)

    @property
    def _bez_kosztu_zmiany(self) -> tuple[Decimal | None, ...]:
        return tuple(
            suma((delta, rok.koszt_zmiany))
            for delta, rok in zip(self.oszczednosci, self.badany.wariant.lata, strict=True)
        )

    @property
    def zwrot(self) -> str:
        """Time of payback; said in words where the change is never paid back."""
        if self.badany.koszt_zmiany == 0:
            return "nie ma kosztu zmiany"
        razem = suma(self._bez_kosztu_zmiany)
        if razem is not None and razem <= 0:
            return "nie zwraca się"
        return powiedz(self.lata_zwrotu, lambda znane: f"{zlote(znane)} roku")

    @property
    def czy_zwrot_po_okresie(self) -> bool:
        """Whether the change is paid back only after the years that are studied."""
        koszt, razem = self.badany.koszt_zmiany, suma(self._bez_kosztu_zmiany)
        return koszt is not None and razem is not None and koszt > razem > 0

    @property
    def skala(self) -> SkalaPorownania:
        """The scale of both, and what the difference costs."""
        return SkalaPorownania(self.dzis, self.badany, self.roznica_efektow)

    @property
    def perspektywy(self) -> tuple[Perspektywa, ...]:
        """The budget, full cost, society."""
        return perspektywy(self.dzis, self.badany)

    @property
    def odwrocenie(self) -> CoOdwroci:
        """What would turn the verdict."""
        return CoOdwroci(
            self.skala,
            self.roznica_jakosci,
            self.zmiany,
            self.oszczednosci,
            None if self.czy_e_nie_liczy_sie else (self.e_ek, self.e_sp),
            self.parametry.wzrost_w_kwotach,
        )

    @property
    def gorsze(self) -> tuple[ZmianaWskaznika, ...]:
        """Indicators that are worse than today."""
        return tuple(jedna for jedna in self.zmiany if jedna.czy_gorszy)

    @property
    def nazwy_gorszych(self) -> str:
        """Names of the indicators that are worse than today, or that none is."""
        return ", ".join(jedna.nazwa for jedna in self.gorsze) or ZADEN

    @property
    def drozej_dla(self) -> tuple[Perspektywa, ...]:
        """Points of view from which a unit is dearer, though at full cost it is not."""
        budzet, pelny, spoleczny = self.perspektywy
        known = tuple(jedna for jedna in (budzet, spoleczny) if jedna.nie_drozej is not None)
        return tuple(jedna for jedna in known if pelny.nie_drozej and not jedna.nie_drozej)

    @property
    def decyzja(self) -> Decyzja | None:
        """Field of the grid."""
        if self.dzis.dawniej:
            return dawny_rachunek.wybor(self.e_ek, self.roznica_efektow)
        skala = self.skala
        return decyzja(
            self.przewaga,
            self.roznica_efektow,
            self._jakosc_do_siatki,
            skala.zmiana_jednostek,
            skala.zmiana_odbiorcow,
        )

    @property
    def _jakosc_do_siatki(self) -> Decimal | None:
        """ΔWJ as the grid asks for it: quality that is not studied is not lower."""
        return self.roznica_jakosci if self._czy_bada_jakosc else Decimal(0)

    @property
    def _czy_bada_jakosc(self) -> bool:
        return any(jedna.rodzaj == RodzajWskaznika.JAKOSC for jedna in self.zmiany)

    @property
    def decyzja_slowo(self) -> str:
        """Field of the grid in a few words."""
        return powiedz(self.decyzja, lambda znana: znana.value)

    @property
    def rozstrzygniecie(self) -> str:
        """The decision in words."""
        return "Brak danych do decyzji" if self.decyzja is None else self.decyzja.opis

    @property
    def powody(self) -> tuple[str, ...]:
        """Reasons of the decision, with their figures; the last is that of the limit."""
        if self.dzis.dawniej:
            return dawny_rachunek.powody(self)
        return (
            self._o_koszcie_jednostki,
            self._o_efektach,
            self._o_jakosci,
            self._o_koszcie_pelnym,
            self.skala.opis,
            self._o_perspektywach,
            self.odwrocenie.opis,
            self.odwrocenie.o_wagach,
            f"limit w wieloletniej prognozie finansowej: {self.o_limicie}",
        )

    @property
    def _o_koszcie_jednostki(self) -> str:
        dzis, nowy = cena(self.dzis.koszt_jednostki), cena(self.badany.koszt_jednostki)
        drobna = " – różnicy nie widać po zaokrągleniu" if self.przewaga and dzis == nowy else ""
        return f"{o_koszcie(self.przewaga)} (k_j: dziś {dzis}, w wariancie {nowy}; E_ek = {self.e_ek_slowo}{drobna})"

    @property
    def _o_efektach(self) -> str:
        return f"{o_efektach(self.roznica_efektow)} (ΔWE = {self.roznica_slowo}){self._gorsze(RodzajWskaznika.EFEKT)}"

    @property
    def _o_jakosci(self) -> str:
        zmiana = self.roznica_jakosci
        if not self._czy_bada_jakosc:
            return JAKOSCI_NIE_BADANO
        return f"{o_jakosci(zmiana)} (ΔWJ = {czesc(zmiana)}){self._gorsze(RodzajWskaznika.JAKOSC)}"

    def _gorsze(self, rodzaj: RodzajWskaznika) -> str:
        gorsze = [jedna.opis for jedna in self.gorsze if jedna.rodzaj == rodzaj]
        return f"; gorzej niż dziś: {', '.join(gorsze)}" if gorsze else ""

    @property
    def roznica_slowo(self) -> str:
        """ΔWE as text."""
        return czesc(self.roznica_efektow)

    @property
    def _o_koszcie_pelnym(self) -> str:
        razem, przy_tej_samej = self.oszczednosc, self.skala.przy_tej_samej
        if razem is None or przy_tej_samej is None:
            return "pełny koszt wobec dzisiejszego: brak danych"
        return (
            f"pełny koszt wszystkich lat jest {_wobec_dzis(razem)}, a przy tej samej skali (jednostki tego wariantu) "
            f"{_wobec_dzis(przy_tej_samej)}"
        )

    @property
    def _o_perspektywach(self) -> str:
        return "koszt jednostki z punktu widzenia: " + ", ".join(
            f"{jedna.kto} – {jedna.ocena}" for jedna in self.perspektywy
        )

    @property
    def o_cenach(self) -> str:
        """In which prices the comparison is, and to which day it is discounted."""
        parametry, pierwszy = self.parametry, self.badany.wariant.lata[0].rok
        ceny = "nie podano jakie" if parametry.ceny is None else parametry.ceny.etykieta
        if parametry.rok_cen is not None:
            ceny += f" z {parametry.rok_cen} r."
        if parametry.wzrost_w_kwotach:
            ceny += f", oczyszczone ze wzrostu o {_procent(parametry.wzrost_w_kwotach)} rocznie"
        stopa = _procent(parametry.stopa_dyskontowa)
        return (
            f"Ceny: {ceny}; wartość bieżąca (r = {stopa}) jest na koniec {pierwszy - 1} r. (t\u00a0=\u00a00)."
        )

    @property
    def zastrzezenia(self) -> tuple[str, ...]:
        """What an evaluator would hold against the verdict, each in a sentence without its full stop."""
        return tuple(filter(None, (
            f"gorzej niż dziś jest: {', '.join(jedna.opis for jedna in self.gorsze)}" if self.gorsze else "",
            *map(self._o_innej_skali, self.skala.za_daleko),
            f"na odbiorcę przypada jednostek usługi {o_ile(self.skala.zmiana_na_odbiorce)}: trzeba sprawdzić, czy liczy się je tak samo"
            if self.skala.czy_inaczej_liczone
            else "",
            *(
                f"z punktu widzenia {jedna.kto} jednostka usługi jest droższa niż dziś ({jedna.dzis} → {jedna.wariant} zł)"
                for jedna in self.drozej_dla
            ),
            f"koszt zmiany zwraca się po {self.zwrot}, później niż kończy się badany okres" if self.czy_zwrot_po_okresie else "",
            *(
                f"wskaźnik wychodzi poza skalę osiągnięć od 0 do 1,2: {jedna.opis}; w WE i E_sp liczy się przycięty, w ΔWE cały"
                for jedna in self.zmiany if jedna.czy_przyciety
            ),
        )))  # fmt: skip

    def _o_innej_skali(self, za_daleko: tuple[str, Decimal]) -> str:
        czego, zmiana = za_daleko
        dlaczego = self.badany.wariant.inna_skala
        powod = f" ({dlaczego})" if dlaczego else "; nie podano, dlaczego"
        return f"{czego} jest {o_ile(zmiana)}{powod}"

    @property
    def o_limicie(self) -> str:
        """How the grants of the variant stand against the limits."""
        limity = {limit.rok: limit.kwota for limit in self.parametry.limity}
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
            _wiersz(f"{rok.rok} r.", (dzis.get(rok.rok), rok.koszt_pelny), delta, wydatki)
            for rok, delta, wydatki in zip(lata, self.oszczednosci, self.oszczednosci_wydatkow, strict=True)
        ]
        koszty = self.dzis.koszt, self.badany.koszt
        razem = _wiersz("Razem", koszty, self.oszczednosc, suma(self.oszczednosci_wydatkow), czy_suma=True)
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

    @property
    def poruszenia(self) -> tuple[Poruszenie, ...]:
        """E_ek when one quantity differs by 20 per cent."""
        return poruszenia(self.dzis, self.badany)

    @property
    def wykres_poruszen(self) -> Chart:
        """The same drawn, the quantity that moves it most first."""
        return wykres_poruszen(self.poruszenia)

    @property
    def najgorszy(self) -> PoZmianie:
        """The worst case: cost and volume at once."""
        return self._po(najgorszy(self.dzis.koszt_jednostki, self.badany.koszt, self.badany.jednostki))

    def _po(self, przypadek: Przypadek) -> PoZmianie:
        k_0 = self.dzis.koszt_jednostki
        if self.dzis.dawniej:
            return PoZmianie(*dawny_rachunek.po_zmianie(k_0, przypadek, self.roznica_efektow))
        wybor = decyzja(
            przewaga_kosztu(k_0, przypadek.k_1),
            self.roznica_efektow,
            self._jakosc_do_siatki,
            zmiana_skali(self.dzis.jednostki, przypadek.jednostki),
            self.skala.zmiana_odbiorcow,
        )
        slowa = powiedz(wybor, lambda znany: znany.value)
        return PoZmianie(cena(przypadek.k_1), iloraz_kosztow(k_0, przypadek.k_1), slowa)


def _wobec_dzis(oszczedzone: Decimal) -> str:
    if not oszczedzone:
        return "taki jak dziś"
    return f"o {kwota_zapis(abs(oszczedzone))} {'niższy' if oszczedzone > 0 else 'wyższy'} niż dziś"


def _wiersz(
    nazwa: str,
    koszty: tuple[Decimal | None, Decimal | None],
    delta: Decimal | None,
    wydatki: Decimal | None,
    *,
    czy_suma: bool = False,
) -> RokOszczednosci:
    wzgledna = oszczednosc.oszczednosc_wzgledna(delta, koszty[0])
    dzis, wariant = map(zlote, koszty)
    return RokOszczednosci(nazwa, dzis, wariant, zlote(delta), procent(wzgledna), zlote(wydatki), czy_suma)


def _procent(liczba: Decimal) -> str:
    return f"{liczba.normalize():f}%".replace(".", ",").replace("-", "−")


def _zmiana(procenty: Decimal) -> str:
    return f"{procenty:+}%".replace("-", "−") if procenty else "bez zmiany"
