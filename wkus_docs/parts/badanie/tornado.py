"""Which quantity moves the result most: E_ek when one part of the cost, or the units, differ by 20 per cent."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from wkus_docs.analiza.brak import suma
from wkus_docs.analiza.efektywnosc import ekonomiczna
from wkus_docs.analiza.koszt_jednostkowy import koszt_dokladny
from wkus_docs.analiza.odchylenie import odchylenie_wzgledne
from wkus_docs.analiza.oszczednosc import oszczednosc
from wkus_docs.analiza.wrazliwosc import NAJGORZEJ, zmieniony
from wkus_docs.chart import Chart, ChartKind, Series
from wkus_docs.parts.badanie.naklady import NakladyRoku
from wkus_docs.parts.badanie.perspektywa import iloraz_kosztow
from wkus_docs.parts.badanie.wynik_wariantu import WynikWariantu, procent

WIECEJ, MNIEJ = NAJGORZEJ
_STO = Decimal(100)
_SKLADNIKI: tuple[tuple[str, Callable[[NakladyRoku], Decimal | None]], ...] = (
    ("koszt bezpośredni KB", lambda rok: rok.koszt_bezposredni),
    ("praca urzędu KP", lambda rok: rok.koszt_posredni),
    ("koszty transakcyjne KT", lambda rok: rok.transakcyjne),
    ("infrastruktura KI", lambda rok: rok.infrastruktura),
    ("koszt zmiany KZ", lambda rok: rok.koszt_zmiany),
)


@dataclass(frozen=True, slots=True)
class Poruszenie:
    """A quantity, and cost and units of the variant when it is 20% smaller and 20% greater."""

    nazwa: str
    k_0: Decimal | None
    po_mniej: tuple[Decimal | None, Decimal | None]
    po_wiecej: tuple[Decimal | None, Decimal | None]
    e_ek: Decimal | None

    @property
    def mniej(self) -> str:
        """E_ek when the quantity is smaller, as text."""
        return iloraz_kosztow(self.k_0, koszt_dokladny(*self.po_mniej))

    @property
    def wiecej(self) -> str:
        """E_ek when the quantity is greater, as text."""
        return iloraz_kosztow(self.k_0, koszt_dokladny(*self.po_wiecej))

    @property
    def zmiany(self) -> tuple[str, str]:
        """By how many per cent E_ek moves at both ends, as text."""
        mniej, wiecej = self.zmiany_czesci
        return procent(mniej), procent(wiecej)

    @property
    def zmiany_czesci(self) -> tuple[Decimal | None, Decimal | None]:
        """By what part E_ek moves at both ends."""
        mniej, wiecej = self.konce
        return odchylenie_wzgledne(self.e_ek, mniej), odchylenie_wzgledne(self.e_ek, wiecej)

    @property
    def konce(self) -> tuple[Decimal | None, Decimal | None]:
        """E_ek at both ends."""
        mniej, wiecej = (ekonomiczna(self.k_0, koszt_dokladny(*po)) for po in (self.po_mniej, self.po_wiecej))
        return mniej, wiecej

    @property
    def rozpietosc(self) -> Decimal:
        """How far the ends lie apart; 0 where they are not known."""
        mniej, wiecej = self.konce
        return Decimal(0) if mniej is None or wiecej is None else abs(wiecej - mniej)


def poruszenia(dzis: WynikWariantu, badany: WynikWariantu) -> tuple[Poruszenie, ...]:
    """Return the parts of the cost, then the units."""
    return tuple(_poruszenia(dzis, badany))


def _poruszenia(dzis: WynikWariantu, badany: WynikWariantu) -> Iterator[Poruszenie]:
    k_0, koszt, jednostki = dzis.koszt_jednostki, badany.koszt, badany.jednostki
    e_ek = ekonomiczna(k_0, badany.koszt_jednostki)
    for nazwa, wartosc in _SKLADNIKI:
        skladnik = badany.wariant.razem(wartosc)
        mniej, wiecej = (
            (suma((koszt, oszczednosc(zmieniony(skladnik, o_ile), skladnik))), jednostki)
            for o_ile in (MNIEJ, WIECEJ)
        )
        yield Poruszenie(nazwa, k_0, mniej, wiecej, e_ek)
    po_mniej, po_wiecej = ((koszt, zmieniony(jednostki, o_ile)) for o_ile in (MNIEJ, WIECEJ))
    yield Poruszenie("jednostki usługi J", k_0, po_mniej, po_wiecej, e_ek)


def wykres_poruszen(ruchy: Sequence[Poruszenie]) -> Chart:
    """Draw by how much E_ek moves, the quantity that moves it most first."""
    kolejno = sorted(ruchy, key=lambda ruch: -ruch.rozpietosc)
    return Chart(
        ChartKind.BARS,
        "O ile procent zmieni się efektywność ekonomiczna, gdy jedna wielkość będzie inna o 20%",
        tuple(ruch.nazwa for ruch in kolejno),
        tuple(
            Series(nazwa, tuple(_procent(ruch.zmiany_czesci[ktory]) for ruch in kolejno))
            for ktory, nazwa in enumerate(("o 20% mniej", "o 20% więcej"))
        ),
        "% efektywności ekonomicznej",
    )


def _procent(zmiana: Decimal | None) -> Decimal | None:
    return None if zmiana is None else zmiana * _STO
