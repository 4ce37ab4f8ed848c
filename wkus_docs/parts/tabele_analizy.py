"""Tables of the analysis as text: inputs of a variant, indicators, results."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal

from wkus_docs.analiza.brak import powiedz
from wkus_docs.analiza.koszt_jednostkowy import koszt_jednostkowy, udzial_obslugi
from wkus_docs.parts.naklady import NakladyRoku, Wariant
from wkus_docs.parts.porownanie import Porownanie
from wkus_docs.parts.wskaznik_efektu import WskaznikEfektu
from wkus_docs.parts.wynik_wariantu import WynikWariantu, ilosc, procent, ulamek, zlote

Wartosc = Callable[[NakladyRoku], Decimal | None]
NIE_LICZY_SIE = "–"


@dataclass(frozen=True, slots=True)
class Wiersz:
    """A row: symbol, name, and a cell for every column that follows."""

    symbol: str
    nazwa: str
    komorki: tuple[str, ...]
    czy_suma: bool = False


@dataclass(frozen=True, slots=True)
class TabelaNakladow:
    """Inputs of a variant by year."""

    numer: int
    wariant: Wariant
    kolumny: tuple[str, ...]
    wiersze: tuple[Wiersz, ...]


@dataclass(frozen=True, slots=True)
class WierszWskaznika:
    """An indicator with its value and achievement in every variant."""

    wskaznik: WskaznikEfektu
    waga: str
    baza: str
    cel: str
    komorki: tuple[str, ...]


def tabela_nakladow(numer: int, wariant: Wariant) -> TabelaNakladow:
    """Return the inputs of a variant, a column for each year and one for all."""
    kolumny = (*(f"{rok.rok} r." for rok in wariant.lata), "Razem")
    return TabelaNakladow(numer, wariant, kolumny, tuple(_wiersze(wariant)))


_KOSZTY: tuple[tuple[str, str, Wartosc, bool], ...] = (
    ("w KB", "Płace", lambda rok: rok.place, False),
    ("w KB", "Koszty rzeczowe", lambda rok: rok.rzeczowe, False),
    ("w KB", "Usługi obce", lambda rok: rok.uslugi_obce, False),
    ("KB", "Koszty bezpośrednie", lambda rok: rok.koszt_bezposredni, True),
    ("KP", "Koszty pośrednie", lambda rok: rok.koszt_posredni, False),
    ("KT", "Koszty transakcyjne", lambda rok: rok.transakcyjne, False),
    ("KI", "Infrastruktura", lambda rok: rok.infrastruktura, False),
    ("KZ", "Jednorazowy koszt zmiany", lambda rok: rok.koszt_zmiany, False),
    ("K", "Koszt pełny", lambda rok: rok.koszt_pelny, True),
    ("WF", "Środki finansowe organizacji", lambda rok: rok.srodki_wlasne, False),
    ("WU", "Opłaty odbiorców", lambda rok: rok.oplaty_odbiorcow, False),
    ("N", "Koszt netto", lambda rok: rok.koszt_netto, True),
    ("WO", "Praca wolontariuszy", lambda rok: rok.wolontariat, False),
    ("WR", "Wkład rzeczowy", lambda rok: rok.wklad_rzeczowy, False),
    ("–", "Dotacja", lambda rok: rok.dotacja, False),
)


def _wiersze(wariant: Wariant) -> Iterable[Wiersz]:
    for symbol, nazwa, wartosc, czy_suma in _KOSZTY:
        komorki = (*(zlote(wartosc(rok)) for rok in wariant.lata), zlote(wariant.razem(wartosc)))
        yield Wiersz(symbol, nazwa, komorki, czy_suma)
    yield Wiersz("do KP", "Etaty × koszt etatu × część czasu", (*map(_obsluga, wariant.lata), NIE_LICZY_SIE))
    yield Wiersz("do WO", "Godziny × wycena godziny", (*map(_wolontariat, wariant.lata), NIE_LICZY_SIE))
    wynik = WynikWariantu(0, wariant, None, None, None)
    lata = wariant.lata
    odbiorcy = wariant.razem(lambda rok: rok.odbiorcy)
    yield Wiersz(
        "J", "Jednostki usługi", (*(ilosc(r.liczba_jednostek) for r in lata), ilosc(wynik.jednostki))
    )
    yield Wiersz("O", "Odbiorcy", (*(ilosc(rok.odbiorcy) for rok in lata), ilosc(odbiorcy)))
    na_jednostke = (koszt_jednostkowy(rok.koszt_pelny, rok.liczba_jednostek) for rok in lata)
    yield Wiersz("k_j", "Koszt jednostki", (*map(zlote, na_jednostke), zlote(wynik.koszt_jednostki)))
    na_odbiorce = (koszt_jednostkowy(rok.koszt_pelny, rok.odbiorcy) for rok in lata)
    yield Wiersz("k_o", "Koszt na odbiorcę", (*map(zlote, na_odbiorce), zlote(wynik.koszt_na_odbiorce)))
    obsluga = (udzial_obslugi(rok.koszt_posredni, rok.transakcyjne, rok.koszt_pelny) for rok in lata)
    yield Wiersz("u", "Udział obsługi", (*map(procent, obsluga), procent(wynik.udzial_obslugi)))


def _obsluga(rok: NakladyRoku) -> str:
    czas = powiedz(rok.udzial_obslugi, lambda znany: f"{ilosc(znany)}%")
    return f"{ilosc(rok.etaty_obslugi)} × {zlote(rok.koszt_etatu)} × {czas}"


def _wolontariat(rok: NakladyRoku) -> str:
    return f"{ilosc(rok.godziny_wolontariatu)} × {zlote(rok.stawka_wolontariatu)}"


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
        )
        for wskaznik in wskazniki
    )


def tabela_wynikow(
    wyniki: tuple[WynikWariantu, ...], porownania: tuple[Porownanie, ...]
) -> tuple[Wiersz, ...]:
    """Return the results, a column for each variant; today is compared with nothing."""
    return (
        Wiersz("K", "Koszt pełny, wszystkie lata [zł]", tuple(zlote(w.koszt) for w in wyniki)),
        Wiersz("N", "Koszt netto, wszystkie lata [zł]", tuple(zlote(w.netto) for w in wyniki)),
        Wiersz("k_j", "Koszt jednostki usługi [zł]", tuple(zlote(w.koszt_jednostki) for w in wyniki)),
        Wiersz("k_o", "Koszt na odbiorcę w roku [zł]", tuple(zlote(w.koszt_na_odbiorce) for w in wyniki)),
        Wiersz("u", "Udział obsługi w koszcie", tuple(procent(w.udzial_obslugi) for w in wyniki)),
        Wiersz("WE", "Efekty ważone", tuple(ulamek(w.efekty) for w in wyniki)),
        Wiersz("WJ", "Jakość ważona", tuple(ulamek(w.jakosc) for w in wyniki)),
        Wiersz("IW", "Indeks wartości", tuple(ulamek(w.indeks_wartosci) for w in wyniki)),
        Wiersz("D", "Dźwignia", tuple(ulamek(w.dzwignia) for w in wyniki)),
        Wiersz("e", "Efekty na 1000 zł kosztu netto", tuple(ulamek(w.efekt_na_tysiac) for w in wyniki)),
        *(
            Wiersz(symbol, nazwa, (NIE_LICZY_SIE, *(wartosc(p) for p in porownania)))
            for symbol, nazwa, wartosc in _POROWNANIA
        ),
    )


_POROWNANIA: tuple[tuple[str, str, Callable[[Porownanie], str]], ...] = (
    ("E_ek", "Efektywność ekonomiczna", lambda p: ulamek(p.e_ek)),
    ("E_sp", "Efektywność społeczna", lambda p: ulamek(p.e_sp)),
    ("ΔWE", "Różnica efektów wobec dziś", lambda p: ulamek(p.roznica_efektow)),
    ("E", "Efektywność łączna", lambda p: ulamek(p.e)),
    ("NPVΔ", "Wartość bieżąca oszczędności [zł]", lambda p: zlote(p.wartosc_biezaca)),
    ("T", "Zwrot kosztu zmiany", lambda p: p.zwrot),
)
