"""Rows of the result sheet of a survey of co-operation: both sides next to each other, and the gap."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from wkus_docs.analiza import ankieta
from wkus_docs.analiza.niepewnosc import niepewnosc_roznicy, niepewnosc_sredniej
from wkus_docs.documents.ankieta_stanu_wspolpracy.stwierdzenia_wspolpracy import (
    KomponentWspolpracy,
    StwierdzenieWspolpracy,
    WagaKomponentu,
)
from wkus_docs.parts.ankieta.luka_ocen import slowo_luki
from wkus_docs.parts.ankieta.niepewnosc_wyniku import indeksu, plus_minus, wazona
from wkus_docs.parts.ankieta.pytanie_ankiety import oceny
from wkus_docs.parts.ankieta.wynik_ankiety import NIE_LICZY_SIE, NIE_PODAJE_SIE, WynikOcen, punkty, ze_znakiem
from wkus_docs.parts.badanie.wynik_wariantu import ilosc

JST, NGO = "samorząd", "organizacje"


@dataclass(frozen=True, slots=True)
class ParaOcen:
    """Marks of both sides under one name; ``osob`` are how many people of each side gave them."""

    jst: WynikOcen
    ngo: WynikOcen
    osob: tuple[int, int] = (0, 0)

    @property
    def luka(self) -> Decimal | None:
        """Gap: mean of the unit less that of the organisations."""
        return ankieta.luka(self.jst.wartosc, self.ngo.wartosc)

    @property
    def niepewnosci(self) -> tuple[Decimal | None, Decimal | None]:
        """Half of the interval of the mean of each side."""
        jst, ngo = self.osob
        return niepewnosc_sredniej(self.jst.rozklad, jst), niepewnosc_sredniej(self.ngo.rozklad, ngo)

    @property
    def moze_byc_przypadkiem(self) -> bool:
        """Whether the gap is no more than the answers leave uncertain; no where it is not known."""
        luka, polowa = self.luka, niepewnosc_roznicy(*self.niepewnosci)
        return luka is not None and polowa is not None and 0 < abs(luka) <= polowa

    @property
    def slowo_luki(self) -> str:
        """Size of the gap and who rates higher."""
        return NIE_PODAJE_SIE if self._czy_ukryta else slowo_luki(self.luka)

    @property
    def liczba_luki(self) -> str:
        """Gap with its sign."""
        return NIE_LICZY_SIE if self._czy_ukryta else ze_znakiem(self.luka)

    @property
    def _czy_ukryta(self) -> bool:
        return self.jst.czy_ukryty or self.ngo.czy_ukryty


@dataclass(frozen=True, slots=True)
class WynikStwierdzenia:
    """A statement with the marks of both sides."""

    stwierdzenie: StwierdzenieWspolpracy
    para: ParaOcen


def wyniki_stwierdzen(
    stwierdzenia: Sequence[StwierdzenieWspolpracy], *, ukryte_jst: bool, ukryte_ngo: bool
) -> tuple[WynikStwierdzenia, ...]:
    """Return a row for each statement; a side of which too few answered is not shown."""
    return tuple(
        WynikStwierdzenia(
            item,
            ParaOcen(
                WynikOcen(JST, oceny(item.oceny_jst), czy_ukryty=ukryte_jst),
                WynikOcen(NGO, oceny(item.oceny_ngo), czy_ukryty=ukryte_ngo),
            ),
        )
        for item in stwierdzenia
    )


@dataclass(frozen=True, slots=True)
class WynikKomponentu:
    """A component with the marks of both sides, all its statements together."""

    komponent: KomponentWspolpracy
    waga: Decimal | None
    para: ParaOcen

    @property
    def slowo_wagi(self) -> str:
        """Weight as text."""
        return NIE_LICZY_SIE if self.waga is None else ilosc(self.waga)


def wyniki_komponentow(
    stwierdzenia: Sequence[StwierdzenieWspolpracy],
    wagi: Sequence[WagaKomponentu],
    osob: tuple[int, int],
) -> tuple[WynikKomponentu, ...]:
    """Return a row for each component that is asked about; ``osob`` of the two sides answered."""
    wedlug = {item.komponent: item.waga for item in wagi}
    return tuple(
        WynikKomponentu(
            komponent,
            wedlug.get(komponent),
            ParaOcen(
                WynikOcen(JST, ankieta.razem(oceny(item.oceny_jst) for item in swoje)),
                WynikOcen(NGO, ankieta.razem(oceny(item.oceny_ngo) for item in swoje)),
                osob,
            ),
        )
        for komponent in KomponentWspolpracy
        if (swoje := [item for item in stwierdzenia if item.komponent == komponent])
    )


@dataclass(frozen=True, slots=True)
class WynikStrony:
    """Mean and index of one side, or of both together; ``polowa`` is half of the interval of the mean."""

    nazwa: str
    liczba_ocen: int
    wartosc: Decimal | None
    polowa: Decimal | None = None

    @property
    def srednia(self) -> str:
        """Mean as text."""
        return punkty(self.wartosc)

    @property
    def niepewnosc(self) -> str:
        """± of the mean as text."""
        return plus_minus(self.polowa)

    @property
    def indeks(self) -> str:
        """Index 0–100 as text."""
        return punkty(ankieta.indeks(self.wartosc))

    @property
    def niepewnosc_indeksu(self) -> str:
        """± of the index as text."""
        return plus_minus(indeksu(self.polowa))


def srednia_komponentow(wyniki: Sequence[WynikKomponentu], *, samorzadu: bool) -> Decimal | None:
    """Mean of a side: of equal components, or weighted where weights are given."""
    srednie = [(item.para.jst if samorzadu else item.para.ngo).wartosc for item in wyniki]
    if any(item.waga is not None for item in wyniki):
        return ankieta.srednia_wazona((item.waga, s) for item, s in zip(wyniki, srednie, strict=True))
    return ankieta.srednia_rowna(srednie)


def polowa_komponentow(wyniki: Sequence[WynikKomponentu], *, samorzadu: bool) -> Decimal | None:
    """Half of the interval of the mean of a side: of equal components, or weighted where weights are given."""
    polowy = [item.para.niepewnosci[0 if samorzadu else 1] for item in wyniki]
    if any(item.waga is not None for item in wyniki):
        return wazona((item.waga, polowa) for item, polowa in zip(wyniki, polowy, strict=True))
    return ankieta.srednia_rowna(polowy)
