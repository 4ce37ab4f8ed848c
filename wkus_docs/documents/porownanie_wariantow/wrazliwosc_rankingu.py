"""Who stays first when the cost or the volume of one variant turns out other than thought."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from wkus_docs.analiza.wrazliwosc import ZMIANY
from wkus_docs.documents.porownanie_wariantow.kryterium_porownania import KryteriumPorownania
from wkus_docs.documents.porownanie_wariantow.ranking_wariantow import Miary, Ranking
from wkus_docs.polish.odmiana import policz

BEZ_ZMIAN = "bez zmian"
_ZMIANY = tuple(zmiana for zmiana in ZMIANY if zmiana)
_ZGODNIE = {True: "wzrośnie", False: "zmaleje"}


def lista_wariantow(numery: Sequence[int]) -> str:
    """Name variants by their numbers, or say that there is none.

    >>> lista_wariantow([1]), lista_wariantow([0, 2]), lista_wariantow([])
    ('wariant 1', 'warianty 0 i 2', 'brak danych')
    """
    if not numery:
        return "brak danych"
    wyliczone = " i ".join(filter(None, (", ".join(map(str, numery[:-1])), str(numery[-1]))))
    return f"{'wariant' if len(numery) == 1 else 'warianty'} {wyliczone}"


@dataclass(frozen=True, slots=True)
class Proba:
    """One change of one variant, and who is first then."""

    co: str
    numer: int
    zmiana: Decimal
    pierwsze: tuple[int, ...]

    @property
    def opis(self) -> str:
        """The change in words, with its outcome."""
        return (
            f"{self.co} wariantu {self.numer} {_ZGODNIE[self.zmiana > 0]} o {abs(self.zmiana)}% "
            f"(pierwszy wtedy: {lista_wariantow(self.pierwsze)})"
        )


@dataclass(frozen=True, slots=True)
class WierszProb:
    """A row of a table: the change, and for every variant who is first when that variant changes."""

    zmiana: str
    komorki: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WrazliwoscRankingu:
    """All trials: ±10 and ±20 per cent of the cost, then of the volume, of each variant in turn."""

    kryteria: tuple[KryteriumPorownania, ...]
    miary: tuple[Miary, ...]

    @property
    def pierwsze(self) -> tuple[int, ...]:
        """Who is first without any change."""
        return Ranking.z_miar(self.kryteria, self.miary).pierwsze

    @property
    def koszt(self) -> tuple[WierszProb, ...]:
        """Table of changes of the cost."""
        return self._tabela(self._proby("koszt", Miary.po_zmianie_kosztu))

    @property
    def skala(self) -> tuple[WierszProb, ...]:
        """Table of changes of the volume."""
        return self._tabela(self._proby("skala", Miary.po_zmianie_skali))

    @property
    def wniosek(self) -> str:
        """What the trials show, in words."""
        ranking = Ranking.z_miar(self.kryteria, self.miary)
        pierwsze = ranking.pierwsze
        if not pierwsze:
            return "Nie wiadomo, kto jest pierwszy: brak danych."
        proby = (
            *self._proby("koszt", Miary.po_zmianie_kosztu),
            *self._proby("skala", Miary.po_zmianie_skali),
        )
        inne = [proba for proba in proby if proba.pierwsze != pierwsze]
        kto = lista_wariantow(pierwsze)
        poczatek = (
            f"Bez zmian pierwszy jest {kto}." if len(pierwsze) == 1 else f"Bez zmian pierwsze są {kto}."
        )
        ile = policz(len(proby), "próbie", "próbach", "próbach")
        if bez_miejsca := [numer for numer, ocena in enumerate(ranking.oceny) if ocena is None]:
            poczatek += f" Bez miejsca, z braku danych, {'jest' if len(bez_miejsca) == 1 else 'są'} {lista_wariantow(bez_miejsca)}."
        if not inne:
            return f"{poczatek} Tak samo jest we wszystkich {ile}."
        return (
            f"{poczatek} Tak samo jest w {len(proby) - len(inne)} na {policz(len(proby), 'próbę', 'próby', 'prób')}. "
            f"Inaczej jest, gdy {'; '.join(proba.opis for proba in inne)}."
        )

    @property
    def o_skladzie(self) -> str:
        """Whether the order of two variants hangs on a third being in the comparison, in a sentence."""
        odwrocenia = Ranking.z_miar(self.kryteria, self.miary).odwrocenia()
        if not odwrocenia:
            return "Kolejność żadnych dwóch wariantów nie zależy od tego, czy porównuje się z nimi trzeci."
        zdania = "; ".join(
            f"wariant {lepszy} jest przed wariantem {gorszy}, a bez wariantu {trzeci} byłby za nim"
            for lepszy, gorszy, trzeci in odwrocenia
        )
        return f"Kolejność zależy od tego, co się porównuje: {zdania}. Część punktu za koszt liczy się od najtańszego."

    def _proby(self, co: str, zmien: Callable[[Miary, Decimal], Miary]) -> Iterator[Proba]:
        for zmiana in _ZMIANY:
            for numer, jedne in enumerate(self.miary):
                miary = (*self.miary[:numer], zmien(jedne, zmiana), *self.miary[numer + 1 :])
                yield Proba(co, numer, zmiana, Ranking.z_miar(self.kryteria, miary).pierwsze)

    def _tabela(self, proby: Iterator[Proba]) -> tuple[WierszProb, ...]:
        pierwsze, wszystkie = self.pierwsze, tuple(proby)
        return tuple(
            WierszProb(
                f"{zmiana:+}%".replace("-", "−"),
                tuple(
                    BEZ_ZMIAN if pierwsze and proba.pierwsze == pierwsze else lista_wariantow(proba.pierwsze)
                    for proba in wszystkie
                    if proba.zmiana == zmiana
                ),
            )
            for zmiana in _ZMIANY
        )
