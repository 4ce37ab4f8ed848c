"""Means of the marks: of each side and of what both agreed on, by plane and of all."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from wkus_docs.analiza import ankieta
from wkus_docs.documents.samoocena_wspolpracy.stwierdzenie import PlaszczyznaWspolpracy, StwierdzenieSamooceny
from wkus_docs.parts.ankieta.luka_ocen import slowo_luki
from wkus_docs.parts.ankieta.wynik_ankiety import punkty, ze_znakiem


@dataclass(frozen=True, slots=True)
class SrednieOceny:
    """Means of the two sides and of the agreed marks under one name."""

    nazwa: str
    jst: Decimal | None
    ngo: Decimal | None
    uzgodniona: Decimal | None
    ile_uzgodniono: str

    @property
    def srednia_jst(self) -> str:
        """Mean of the unit as text."""
        return punkty(self.jst)

    @property
    def srednia_ngo(self) -> str:
        """Mean of the organisations as text."""
        return punkty(self.ngo)

    @property
    def srednia_uzgodniona(self) -> str:
        """Mean of the agreed marks as text."""
        return punkty(self.uzgodniona)

    @property
    def luka(self) -> str:
        """Gap between the sides with its sign."""
        return ze_znakiem(ankieta.luka(self.jst, self.ngo))

    @property
    def slowo_luki(self) -> str:
        """Size of the gap and who rates higher."""
        return slowo_luki(ankieta.luka(self.jst, self.ngo))


def srednie_plaszczyzn(stwierdzenia: Sequence[StwierdzenieSamooceny]) -> tuple[SrednieOceny, ...]:
    """Return the means of each plane that has a statement."""
    return tuple(
        _srednie(plaszczyzna.etykieta, swoje)
        for plaszczyzna in PlaszczyznaWspolpracy
        if (swoje := [item for item in stwierdzenia if item.plaszczyzna == plaszczyzna])
    )


def srednie_razem(stwierdzenia: Sequence[StwierdzenieSamooceny]) -> SrednieOceny:
    """Return the means of all planes; each plane weighs the same, however many statements it has."""
    plaszczyzny = srednie_plaszczyzn(stwierdzenia)
    return SrednieOceny(
        "Wszystkie płaszczyzny",
        ankieta.srednia_rowna(item.jst for item in plaszczyzny),
        ankieta.srednia_rowna(item.ngo for item in plaszczyzny),
        ankieta.srednia_rowna(item.uzgodniona for item in plaszczyzny),
        _ile(stwierdzenia),
    )


def _srednie(nazwa: str, stwierdzenia: Sequence[StwierdzenieSamooceny]) -> SrednieOceny:
    return SrednieOceny(
        nazwa,
        ankieta.srednia(ankieta.rozklad_ocen(item.ocena_jst for item in stwierdzenia)),
        ankieta.srednia(ankieta.rozklad_ocen(item.ocena_ngo for item in stwierdzenia)),
        ankieta.srednia(ankieta.rozklad_ocen(item.uzgodniona for item in stwierdzenia)),
        _ile(stwierdzenia),
    )


def _ile(stwierdzenia: Sequence[StwierdzenieSamooceny]) -> str:
    """Say how many statements have an agreed mark, of how many: „4 z 4”."""
    return f"{sum(item.uzgodniona is not None for item in stwierdzenia)} z {len(stwierdzenia)}"
