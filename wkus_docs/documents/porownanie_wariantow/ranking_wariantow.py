"""The ranking of variants: figures by criterion, points, marks, places – also after a change."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import permutations

from wkus_docs.analiza import ranking
from wkus_docs.analiza.dokladnosc import ulamek
from wkus_docs.analiza.koszt_jednostkowy import koszt_dokladny, koszt_jednostkowy
from wkus_docs.analiza.oszczednosc import oszczednosc
from wkus_docs.analiza.wrazliwosc import zmieniony
from wkus_docs.documents.porownanie_wariantow.kryterium_porownania import KryteriumPorownania, Miara
from wkus_docs.parts.badanie.wynik_wariantu import WynikWariantu


@dataclass(frozen=True, slots=True)
class Miary:
    """Figures of a variant from which criteria take theirs; effects and quality are those that nothing bounds."""

    koszt: Decimal | None
    netto: Decimal | None
    jednostki: Decimal | None
    obsluga: Decimal | None
    efekty: Decimal | None
    jakosc: Decimal | None
    dawniej: bool = False

    @classmethod
    def wariantu(cls, wynik: WynikWariantu, efekty: Decimal | None, jakosc: Decimal | None) -> "Miary":
        """Figures of a variant as computed."""
        if wynik.dawniej:
            efekty, jakosc = wynik.efekty, wynik.jakosc
        return cls(
            wynik.koszt, wynik.netto, wynik.jednostki, wynik.udzial_obslugi, efekty, jakosc, wynik.dawniej
        )

    @property
    def koszt_jednostki(self) -> Decimal | None:
        """k_j, not rounded."""
        koszt = koszt_jednostkowy if self.dawniej else koszt_dokladny
        return koszt(self.koszt, self.jednostki)

    def po_zmianie_kosztu(self, zmiana: Decimal) -> "Miary":
        """Full cost changed by so many per cent; contributions stay, and so does the share of administration."""
        koszt = zmieniony(self.koszt, zmiana)
        wklady = oszczednosc(self.koszt, self.netto)
        return replace(self, koszt=koszt, netto=oszczednosc(koszt, wklady))

    def po_zmianie_skali(self, zmiana: Decimal) -> "Miary":
        """Units changed by so many per cent."""
        return replace(self, jednostki=zmieniony(self.jednostki, zmiana))


_Z_MIAR: Mapping[Miara, Callable[[Miary], Decimal | None]] = {
    Miara.KOSZT_JEDNOSTKI: lambda m: m.koszt_jednostki,
    Miara.KOSZT_PELNY: lambda m: m.koszt,
    Miara.KOSZT_NETTO: lambda m: m.netto,
    Miara.OBSLUGA: lambda m: m.obsluga,
    Miara.EFEKTY: lambda m: m.efekty,
    Miara.JAKOSC: lambda m: m.jakosc,
}


@dataclass(frozen=True, slots=True)
class Ranking:
    """Variants in order; rows are criteria, columns variants."""

    kryteria: tuple[KryteriumPorownania, ...]
    wartosci: tuple[tuple[Decimal | None, ...], ...]
    czesci: tuple[tuple[Decimal | None, ...], ...]
    oceny: tuple[Decimal | None, ...]

    @classmethod
    def z_miar(cls, kryteria: tuple[KryteriumPorownania, ...], miary: Sequence[Miary]) -> "Ranking":
        """Make the ranking from the figures of all variants."""
        wartosci = tuple(_wartosci(kryterium, miary) for kryterium in kryteria)
        return cls.z_wartosci(kryteria, wartosci, dawniej=any(jedne.dawniej for jedne in miary))

    @classmethod
    def z_wartosci(
        cls,
        kryteria: tuple[KryteriumPorownania, ...],
        wartosci: tuple[tuple[Decimal | None, ...], ...],
        *,
        dawniej: bool = False,
    ) -> "Ranking":
        """Make the ranking from the figures by criterion; ``dawniej`` rounds on the way, as version 0.1.0 did."""
        czesci = tuple(
            ranking.czesci_punktu(
                wiersz,
                czy_mniej_lepiej=kryterium.miara.czy_mniej_lepiej,
                czy_roznica=kryterium.miara.czy_efekt and not dawniej,
            )
            for kryterium, wiersz in zip(kryteria, wartosci, strict=True)
        )
        if dawniej:
            czesci = tuple(tuple(map(_zaokraglona, wiersz)) for wiersz in czesci)
        wagi = [kryterium.waga for kryterium in kryteria]
        oceny = tuple(
            ranking.ocena_laczna(zip(wagi, kolumna, strict=True)) for kolumna in zip(*czesci, strict=True)
        )
        if dawniej:
            oceny = tuple(map(_zaokraglona, oceny))
        return cls(kryteria, wartosci, czesci, oceny)

    @property
    def miejsca(self) -> tuple[int | None, ...]:
        """Place of every variant."""
        return ranking.miejsca(self.oceny)

    @property
    def pierwsze(self) -> tuple[int, ...]:
        """Numbers of the variants in the first place; none when no variant has a mark."""
        return tuple(numer for numer, miejsce in enumerate(self.miejsca) if miejsce == 1)

    def bez(self, numer: int) -> "Ranking":
        """The ranking as it would be without a variant."""
        return Ranking.z_wartosci(
            self.kryteria, tuple((*wiersz[:numer], *wiersz[numer + 1 :]) for wiersz in self.wartosci)
        )

    def odwrocenia(self) -> tuple[tuple[int, int, int], ...]:
        """Pairs of variants that change their order when a third is left out: better, worse, the third."""
        return tuple(
            (lepszy, gorszy, trzeci)
            for trzeci in range(len(self.oceny))
            for lepszy, gorszy in permutations((n for n in range(len(self.oceny)) if n != trzeci), 2)
            if _przed(self.oceny, lepszy, gorszy)
            and _przed(self.bez(trzeci).oceny, _bez(gorszy, trzeci), _bez(lepszy, trzeci))
        )

    @property
    def kolejnosc(self) -> tuple[int, ...]:
        """Numbers of all variants, from the first place to those without one."""
        liczba = len(self.oceny)
        return tuple(sorted(range(liczba), key=lambda numer: (self.miejsca[numer] or liczba + 1, numer)))

    def wyroznione(self, numer: int, ktora: Callable[[Sequence[Decimal]], Decimal]) -> tuple[str, ...]:
        """Names of criteria in which the variant has the best (max) or worst (min) of different parts."""
        return tuple(
            kryterium.nazwa
            for kryterium, wiersz in zip(self.kryteria, self.czesci, strict=True)
            if (znane := [czesc for czesc in wiersz if czesc is not None])
            and min(znane) != max(znane)
            and wiersz[numer] == ktora(znane)
        )

    def najwieksza_strata(self, numer: int) -> tuple[str, Decimal] | None:
        """Name of the criterion in which the variant loses most to the first one, and how much."""
        pierwszy = self.pierwsze[0]
        straty = [
            (kryterium.nazwa, strata)
            for kryterium, wiersz in zip(self.kryteria, self.czesci, strict=True)
            if (strata := ranking.strata(kryterium.waga, wiersz[pierwszy], wiersz[numer])) is not None
        ]
        return max(straty, key=lambda para: para[1], default=None)

    def nieznane(self, numer: int) -> tuple[str, ...]:
        """Names of criteria in which the variant has no part."""
        return tuple(
            kryterium.nazwa
            for kryterium, wiersz in zip(self.kryteria, self.czesci, strict=True)
            if wiersz[numer] is None
        )


def _zaokraglona(liczba: Decimal | None) -> Decimal | None:
    return None if liczba is None else ulamek(liczba)


def _bez(numer: int, pominiety: int) -> int:
    return numer - (numer > pominiety)


def _przed(oceny: Sequence[Decimal | None], jeden: int, drugi: int) -> bool:
    """Whether both variants have a mark, and the first a higher one."""
    lepsza, gorsza = oceny[jeden], oceny[drugi]
    return lepsza is not None and gorsza is not None and lepsza > gorsza


def _wartosci(kryterium: KryteriumPorownania, miary: Sequence[Miary]) -> tuple[Decimal | None, ...]:
    if kryterium.miara is Miara.OCENA:
        return tuple(kryterium.punkty(numer) for numer in range(len(miary)))
    return tuple(_Z_MIAR[kryterium.miara](jedne) for jedne in miary)
