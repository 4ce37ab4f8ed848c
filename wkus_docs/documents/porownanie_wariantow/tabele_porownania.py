"""Tables of the comparison of variants as text: costs, savings, criteria, ranking."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from wkus_docs.analiza.koszt_jednostkowy import koszt_do_druku
from wkus_docs.chart import Chart, ChartKind, Series
from wkus_docs.documents.porownanie_wariantow.kryterium_porownania import KryteriumPorownania, Miara
from wkus_docs.documents.porownanie_wariantow.ranking_wariantow import Ranking
from wkus_docs.parts.badanie.naklady import NakladyRoku
from wkus_docs.parts.badanie.perspektywa import Perspektywa
from wkus_docs.parts.badanie.porownanie import Porownanie
from wkus_docs.parts.badanie.skala_porownania import WierszSkutku
from wkus_docs.parts.badanie.tabele_analizy import NIE_LICZY_SIE, Wiersz
from wkus_docs.parts.badanie.wynik_wariantu import WynikWariantu, cena, czesc, ilosc, procent, ulamek, zlote

_SKLADNIKI: tuple[tuple[str, str, Callable[[NakladyRoku], Decimal | None], bool], ...] = (
    ("KB", "Koszt bezpośredni (płace, rzeczy, usługi obce)", lambda rok: rok.koszt_bezposredni, False),
    ("KP", "Koszt pośredni (praca urzędu)", lambda rok: rok.koszt_posredni, False),
    ("KT", "Koszty transakcyjne (konkurs, nadzór, rozliczenie)", lambda rok: rok.transakcyjne, False),
    ("KI", "Infrastruktura (czynsz, media, amortyzacja)", lambda rok: rok.infrastruktura, False),
    ("KZ", "Jednorazowy koszt zmiany", lambda rok: rok.koszt_zmiany, False),
    ("K", "Koszt pełny", lambda rok: rok.koszt_pelny, True),
    ("WF", "Środki finansowe organizacji", lambda rok: rok.srodki_wlasne, False),
    ("WU", "Opłaty odbiorców", lambda rok: rok.oplaty_odbiorcow, False),
    ("N", "Koszt netto jednostki samorządu", lambda rok: rok.koszt_netto, True),
)
_ZAPIS: dict[Miara, Callable[[Decimal | None], str]] = {
    Miara.OBSLUGA: procent,
    Miara.KOSZT_JEDNOSTKI: cena,
    Miara.EFEKTY: czesc,
    Miara.JAKOSC: czesc,
    Miara.OCENA: ilosc,
}


@dataclass(frozen=True, slots=True)
class MiejsceWariantu:
    """A row of the ranking, as text."""

    miejsce: str
    numer: int
    nazwa: str
    ocena: str
    powody: str


@dataclass(frozen=True, slots=True)
class WobecDzis:
    """What changes against today in a variant, in words."""

    numer: int
    nazwa: str
    powody: tuple[str, ...]
    o_cenach: str
    zastrzezenia: tuple[str, ...]


def wobec_dzis(porownanie: Porownanie) -> WobecDzis:
    """Say what changes; of the limit of grants only where there is a grant."""
    *bez_limitu, o_limicie = porownanie.powody
    czy_dotacja = any(rok.dotacja for rok in porownanie.badany.wariant.lata)
    powody = (*bez_limitu, o_limicie) if czy_dotacja else tuple(bez_limitu)
    return WobecDzis(
        porownanie.numer,
        porownanie.nazwa,
        powody,
        porownanie.o_cenach,
        porownanie.zastrzezenia,
    )


def koszty_w_latach(wyniki: Sequence[WynikWariantu]) -> tuple[Wiersz, ...]:
    """Return the full cost: a row for each variant, a column for each year and one for all."""
    return tuple(map(_koszty, wyniki))


def _koszty(wynik: WynikWariantu) -> Wiersz:
    wariant = wynik.wariant
    return Wiersz(
        str(wynik.numer),
        wariant.nazwa,
        lambda: (*(zlote(rok.koszt_pelny) for rok in wariant.lata), zlote(wynik.koszt)),
    )


def skladniki_kosztu(wyniki: Sequence[WynikWariantu]) -> tuple[Wiersz, ...]:
    """Return what the cost of all years is made of: a column for each variant."""
    return tuple(_skladnik(wyniki, *wiersz) for wiersz in _SKLADNIKI)


def _skladnik(
    wyniki: Sequence[WynikWariantu],
    symbol: str,
    nazwa: str,
    wartosc: Callable[[NakladyRoku], Decimal | None],
    czy_suma: bool,  # noqa: FBT001 – a column of the table above
) -> Wiersz:
    return Wiersz(
        symbol, nazwa, lambda: tuple(zlote(wynik.wariant.razem(wartosc)) for wynik in wyniki), czy_suma
    )


def oszczednosci_w_latach(porownania: Sequence[Porownanie]) -> tuple[Wiersz, ...]:
    """Return savings against today: years, all of them, their present value, payback of the change."""
    return tuple(_oszczednosci(porownanie) for porownanie in porownania)


def _oszczednosci(porownanie: Porownanie) -> Wiersz:
    return Wiersz(
        str(porownanie.numer),
        porownanie.nazwa,
        lambda: (
            *map(zlote, porownanie.oszczednosci),
            zlote(porownanie.oszczednosc),
            zlote(porownanie.wartosc_biezaca),
            porownanie.zwrot,
        ),
    )


def wartosci_kryteriow(ranking: Ranking) -> tuple[Wiersz, ...]:
    """Return the figures of every criterion, a column for each variant."""
    return tuple(map(_wartosci, ranking.kryteria, ranking.wartosci))


def _wartosci(kryterium: KryteriumPorownania, wartosci: Sequence[Decimal | None]) -> Wiersz:
    miara = kryterium.miara
    return Wiersz(
        ilosc(kryterium.waga),
        f"{kryterium.nazwa} ({miara.etykieta}; {'mniej' if miara.czy_mniej_lepiej else 'więcej'} znaczy lepiej)",
        lambda: tuple(map(_ZAPIS.get(miara, zlote), wartosci)),
    )


def czesci_punktow(ranking: Ranking) -> tuple[Wiersz, ...]:
    """Return parts of a point, then the overall marks and the places."""
    return (
        *map(_czesci, ranking.kryteria, ranking.czesci),
        Wiersz("O", "Ocena łączna", lambda: tuple(map(czesc, ranking.oceny)), czy_suma=True),
        Wiersz("–", "Miejsce", lambda: tuple(map(_miejsce, ranking.miejsca)), czy_suma=True),
    )


def _czesci(kryterium: KryteriumPorownania, czesci: Sequence[Decimal | None]) -> Wiersz:
    return Wiersz(ilosc(kryterium.waga), kryterium.nazwa, lambda: tuple(map(czesc, czesci)))


def _miejsce(miejsce: int | None) -> str:
    return NIE_LICZY_SIE if miejsce is None else str(miejsce)


def miejsca_wariantow(ranking: Ranking, wyniki: Sequence[WynikWariantu]) -> tuple[MiejsceWariantu, ...]:
    """Return the variants in order, each with its reasons in words."""
    return tuple(
        MiejsceWariantu(
            _miejsce(ranking.miejsca[numer]),
            numer,
            wyniki[numer].wariant.nazwa,
            czesc(ranking.oceny[numer]),
            _powody(ranking, numer),
        )
        for numer in ranking.kolejnosc
    )


def _powody(ranking: Ranking, numer: int) -> str:
    if ranking.oceny[numer] is None:
        nieznane = ranking.nieznane(numer)
        return (
            f"bez miejsca; brak danych: {_wyliczenie(nieznane)}" if nieznane else "bez miejsca: błędne wagi"
        )
    slowa = [
        f"{jak}: {_wyliczenie(nazwy)}"
        for jak, nazwy in (
            ("najlepszy w kryteriach", ranking.wyroznione(numer, max)),
            ("najsłabszy w kryteriach", ranking.wyroznione(numer, min)),
        )
        if nazwy
    ]
    strata = None if numer in ranking.pierwsze else ranking.najwieksza_strata(numer)
    if strata is not None:
        slowa.append(f"do pierwszego traci najwięcej w kryterium „{strata[0]}” ({ulamek(strata[1])})")
    return "; ".join(slowa) or "w każdym kryterium taki jak inne"


def _wyliczenie(nazwy: Sequence[str]) -> str:
    return ", ".join(f"„{nazwa}”" for nazwa in nazwy)


def skutki_wariantow(porownania: Sequence[Porownanie]) -> tuple[Wiersz, ...]:
    """Return what the difference against today costs in every variant: in sums, at the same scale, for what is added."""
    return tuple(map(_skutki, zip(*(porownanie.skala.skutki for porownanie in porownania), strict=True)))


def _skutki(wiersze: tuple[WierszSkutku, ...]) -> Wiersz:
    return Wiersz(wiersze[0].symbol, wiersze[0].nazwa, lambda: tuple(wiersz.wartosc for wiersz in wiersze))


def punkty_widzenia(porownania: Sequence[Porownanie]) -> tuple[Wiersz, ...]:
    """Return the unit cost today and in every variant from three points of view."""
    return tuple(map(_strona, zip(*(porownanie.perspektywy for porownanie in porownania), strict=True)))


def _strona(jedna: tuple[Perspektywa, ...]) -> Wiersz:
    return Wiersz(
        jedna[0].symbol, jedna[0].nazwa, lambda: (jedna[0].dzis, *(strona.wariant for strona in jedna))
    )


def wykres_efektywnosci(porownania: Sequence[Porownanie]) -> Chart:
    """Draw the unit cost today and in every variant from three points of view."""
    if porownania[0].dzis.dawniej:
        return _dawny_wykres(porownania)
    strony = tuple(zip(*(porownanie.perspektywy for porownanie in porownania), strict=True))
    return Chart(
        ChartKind.BARS,
        "Koszt jednostki usługi z trzech punktów widzenia",
        ("Wariant 0: jak dziś", *(f"Wariant {p.numer}: {p.nazwa}" for p in porownania)),
        tuple(
            Series(nazwa, tuple(map(koszt_do_druku, (jedna[0].dawny, *(strona.nowy for strona in jedna)))))
            for nazwa, jedna in zip(("budżet", "koszt pełny", "koszt społeczny"), strony, strict=True)
        ),
        "zł za jednostkę",
    )


def _dawny_wykres(porownania: Sequence[Porownanie]) -> Chart:
    """Draw what version 0.1.0 drew: the efficiencies of every variant against today."""
    miary: tuple[tuple[str, Callable[[Porownanie], Decimal | None]], ...] = (
        ("ekonomiczna", lambda p: p.e_ek),
        ("społeczna", lambda p: p.e_sp),
        ("łączna", lambda p: p.e),
    )
    return Chart(
        ChartKind.BARS,
        "Efektywność wariantów wobec stanu dzisiejszego",
        tuple(f"Wariant {p.numer}: {p.nazwa}" for p in porownania),
        tuple(Series(nazwa, tuple(map(ile, porownania))) for nazwa, ile in miary),
        "krotność dzisiejszej",
        ("jak dziś", Decimal(1)),
    )
