"""Tables of the analysis as text: inputs of a variant, indicators, results."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from decimal import Decimal

from wkus_docs.analiza.brak import powiedz
from wkus_docs.analiza.koszt_jednostkowy import koszt_dokladny, udzial_obslugi
from wkus_docs.parts.badanie.dawny_rachunek import DAWNE_NAZWY, KOLEJNOSC, NOWE_SYMBOLE
from wkus_docs.parts.badanie.naklady import NakladyRoku, Wariant
from wkus_docs.parts.badanie.porownanie import Porownanie
from wkus_docs.parts.badanie.wskaznik_efektu import WskaznikEfektu
from wkus_docs.parts.badanie.wynik_wariantu import WynikWariantu, cena, ilosc, procent, ulamek, zlote

Wartosc = Callable[[NakladyRoku], Decimal | None]
NIE_LICZY_SIE = "–"


@dataclass(frozen=True, slots=True)
class Wiersz:
    """A row: symbol, name, and a cell for every column that follows.

    The cells are made when asked for: in a draft, a figure that is missing takes one row with it, not all.
    """

    symbol: str
    nazwa: str
    _komorki: Callable[[], tuple[str, ...]]
    czy_suma: bool = False

    @property
    def komorki(self) -> tuple[str, ...]:
        """Texts of the cells."""
        return self._komorki()


def jak_dawniej(wiersze: Iterable[Wiersz]) -> tuple[Wiersz, ...]:
    """Return the rows that version 0.1.0 had, by the names it had for them."""
    return tuple(
        replace(wiersz, nazwa=DAWNE_NAZWY.get(wiersz.nazwa, wiersz.nazwa))
        for wiersz in wiersze
        if wiersz.symbol not in NOWE_SYMBOLE
    )


@dataclass(frozen=True, slots=True)
class TabelaNakladow:
    """Inputs of a variant, a column for each year and one for all."""

    numer: int
    wariant: Wariant
    dawniej: bool = False

    @property
    def kolumny(self) -> tuple[str, ...]:
        """Headings of the columns."""
        return (*(f"{rok.rok} r." for rok in self.wariant.lata), "Razem")

    @property
    def wiersze(self) -> tuple[Wiersz, ...]:
        """Costs, contributions, volume and unit costs."""
        return jak_dawniej(self._wiersze) if self.dawniej else self._wiersze

    @property
    def _wiersze(self) -> tuple[Wiersz, ...]:
        wynik = WynikWariantu(self.numer, self.wariant, None, None, None)
        return (
            *(self._kwoty(symbol, nazwa, wartosc, czy_suma) for symbol, nazwa, wartosc, czy_suma in _KOSZTY),
            self._wiersz("do KP", "Etaty × koszt etatu × część czasu", _obsluga, lambda: NIE_LICZY_SIE),
            self._wiersz("do WO", "Godziny × wycena godziny", _wolontariat, lambda: NIE_LICZY_SIE),
            self._wiersz(
                "J",
                "Jednostki usługi",
                lambda rok: ilosc(rok.liczba_jednostek),
                lambda: ilosc(wynik.jednostki),
            ),
            self._wiersz("O", "Odbiorcy", lambda rok: ilosc(rok.odbiorcy), lambda: ilosc(wynik.odbiorcy)),
            self._wiersz("k_j", "Koszt jednostki", _na_jednostke, lambda: cena(wynik.koszt_jednostki)),
            self._wiersz("k_o", "Koszt na odbiorcę", _na_odbiorce, lambda: cena(wynik.koszt_na_odbiorce)),
            self._wiersz("u", "Udział obsługi", _udzial, lambda: procent(wynik.udzial_obslugi)),
        )

    def _kwoty(self, symbol: str, nazwa: str, wartosc: Wartosc, czy_suma: bool) -> Wiersz:  # noqa: FBT001 – a column of the table below
        wiersz = self._wiersz(
            symbol, nazwa, lambda rok: zlote(wartosc(rok)), lambda: zlote(self.wariant.razem(wartosc))
        )
        return replace(wiersz, czy_suma=czy_suma)

    def _wiersz(
        self, symbol: str, nazwa: str, w_roku: Callable[[NakladyRoku], str], razem: Callable[[], str]
    ) -> Wiersz:
        return Wiersz(symbol, nazwa, lambda: (*map(w_roku, self.wariant.lata), razem()))


@dataclass(frozen=True, slots=True)
class WierszWskaznika:
    """An indicator with its value and achievement in every variant."""

    wskaznik: WskaznikEfektu
    waga: str
    baza: str
    cel: str
    komorki: tuple[str, ...]
    drogi: tuple[Decimal | None, ...]


_KOSZTY: tuple[tuple[str, str, Wartosc, bool], ...] = (
    ("w KB", "Płace", lambda rok: rok.place, False),
    ("w KB", "Koszty rzeczowe", lambda rok: rok.rzeczowe, False),
    ("w KB", "Usługi obce", lambda rok: rok.uslugi_obce, False),
    ("KB", "Koszty bezpośrednie", lambda rok: rok.koszt_bezposredni, True),
    ("KP", "Koszty pośrednie (praca urzędu)", lambda rok: rok.koszt_posredni, False),
    ("KT", "Koszty transakcyjne", lambda rok: rok.transakcyjne, False),
    ("KI", "Infrastruktura", lambda rok: rok.infrastruktura, False),
    ("w KI", "W tym amortyzacja (niepieniężna)", lambda rok: rok.amortyzacja, False),
    ("KZ", "Jednorazowy koszt zmiany", lambda rok: rok.koszt_zmiany, False),
    ("K", "Koszt pełny", lambda rok: rok.koszt_pelny, True),
    ("WF", "Środki finansowe organizacji", lambda rok: rok.srodki_wlasne, False),
    ("WU", "Opłaty odbiorców", lambda rok: rok.oplaty_odbiorcow, False),
    ("N", "Koszt netto", lambda rok: rok.koszt_netto, True),
    ("G", "Wydatek do uniknięcia", lambda rok: rok.wydatek, True),
    ("WO", "Praca wolontariuszy", lambda rok: rok.wolontariat, False),
    ("WR", "Wkład rzeczowy", lambda rok: rok.wklad_rzeczowy, False),
    ("KS", "Koszt społeczny", lambda rok: rok.koszt_spoleczny, True),
    ("–", "Dotacja", lambda rok: rok.dotacja, False),
)


def _obsluga(rok: NakladyRoku) -> str:
    czas = powiedz(rok.udzial_obslugi, lambda znany: f"{ilosc(znany)}%")
    return f"{ilosc(rok.etaty_obslugi)} × {zlote(rok.koszt_etatu)} × {czas}"


def _wolontariat(rok: NakladyRoku) -> str:
    return f"{ilosc(rok.godziny_wolontariatu)} × {zlote(rok.stawka_wolontariatu)}"


def _na_jednostke(rok: NakladyRoku) -> str:
    return cena(koszt_dokladny(rok.koszt_pelny, rok.liczba_jednostek))


def _na_odbiorce(rok: NakladyRoku) -> str:
    return cena(koszt_dokladny(rok.koszt_pelny, rok.odbiorcy))


def _udzial(rok: NakladyRoku) -> str:
    return procent(udzial_obslugi(rok.koszt_posredni, rok.transakcyjne, rok.koszt_pelny))


def tabela_wskaznikow(
    wskazniki: Iterable[WskaznikEfektu], liczba_wariantow: int
) -> tuple[WierszWskaznika, ...]:
    """Return the indicators, with two cells for every variant: value and achievement."""
    return tuple(
        WierszWskaznika(
            wskaznik,
            ilosc(wskaznik.waga),
            ilosc(wskaznik.baza),
            ilosc(wskaznik.cel),
            tuple(
                komorka
                for numer in range(liczba_wariantow)
                for komorka in (ilosc(wskaznik.wartosc(numer)), ulamek(wskaznik.osiagniecie(numer)))
            ),
            tuple(map(wskaznik.droga, range(liczba_wariantow))),
        )
        for wskaznik in wskazniki
    )


def tabela_wynikow(
    wyniki: tuple[WynikWariantu, ...], porownania: tuple[Porownanie, ...]
) -> tuple[Wiersz, ...]:
    """Return the results, a column for each variant; today is compared with nothing."""
    wiersze = (
        *(_o_wariantach(wyniki, *wiersz) for wiersz in _WYNIKI),
        *(_o_porownaniach(porownania, *wiersz) for wiersz in _POROWNANIA),
    )
    if not wyniki[0].dawniej:
        return wiersze
    return tuple(sorted(jak_dawniej(wiersze), key=lambda wiersz: KOLEJNOSC.index(wiersz.symbol)))


def _o_wariantach(
    wyniki: tuple[WynikWariantu, ...], symbol: str, nazwa: str, wartosc: Callable[[WynikWariantu], str]
) -> Wiersz:
    return Wiersz(symbol, nazwa, lambda: tuple(map(wartosc, wyniki)))


def _o_porownaniach(
    porownania: tuple[Porownanie, ...], symbol: str, nazwa: str, wartosc: Callable[[Porownanie], str]
) -> Wiersz:
    return Wiersz(symbol, nazwa, lambda: (NIE_LICZY_SIE, *map(wartosc, porownania)))


_WYNIKI: tuple[tuple[str, str, Callable[[WynikWariantu], str]], ...] = (
    ("K", "Koszt pełny, wszystkie lata [zł]", lambda w: zlote(w.koszt)),
    ("N", "Koszt netto, wszystkie lata [zł]", lambda w: zlote(w.netto)),
    ("G", "Wydatek do uniknięcia, wszystkie lata [zł]", lambda w: zlote(w.wydatek)),
    ("KS", "Koszt społeczny, wszystkie lata [zł]", lambda w: zlote(w.koszt_spoleczny)),
    ("k_j", "Koszt jednostki usługi [zł]", lambda w: cena(w.koszt_jednostki)),
    ("N / J", "Koszt netto jednostki usługi [zł]", lambda w: cena(w.netto_jednostki)),
    ("KS / J", "Koszt społeczny jednostki usługi [zł]", lambda w: cena(w.spoleczny_jednostki)),
    ("DGC", "Dynamiczny koszt jednostki [zł]", lambda w: cena(w.dynamiczny_koszt)),
    ("k_o", "Koszt na odbiorcę w roku [zł]", lambda w: cena(w.koszt_na_odbiorce)),
    ("u", "Udział obsługi w koszcie", lambda w: procent(w.udzial_obslugi)),
    ("WE", "Efekty ważone", lambda w: ulamek(w.efekty)),
    ("WJ", "Jakość ważona", lambda w: ulamek(w.jakosc)),
    ("IW", "Indeks wartości", lambda w: ulamek(w.indeks_wartosci)),
    ("D", "Dźwignia", lambda w: ulamek(w.dzwignia)),
    ("e", "Efekty na 1000 zł kosztu netto", lambda w: ulamek(w.efekt_na_tysiac)),
)
_POROWNANIA: tuple[tuple[str, str, Callable[[Porownanie], str]], ...] = (
    ("ΔWE", "Różnica efektów wobec dziś", lambda p: p.roznica_slowo),
    ("E_ek", "Efektywność ekonomiczna", lambda p: p.e_ek_slowo),
    ("NPVΔ", "Wartość bieżąca oszczędności [zł]", lambda p: zlote(p.wartosc_biezaca)),
    ("NPVΔ G", "Wartość bieżąca oszczędności wydatków [zł]", lambda p: zlote(p.wartosc_wydatkow)),
    ("T", "Zwrot kosztu zmiany", lambda p: p.zwrot),
    ("E_sp", "Efektywność społeczna (zależy od bazy)", lambda p: p.e_sp_slowo),
    ("E", "Efektywność łączna (zależy od bazy)", lambda p: p.e_slowo),
)
