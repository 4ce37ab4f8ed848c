"""How much the work of residents weighs: what it gives alone, and what a request may get without it."""

from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

from wkus_docs.documents.uchwala_inicjatywa_lokalna.kryteria import KryteriumInicjatywy, RodzajKryterium
from wkus_docs.polish.zapis import procent


class WagaPracy(NamedTuple):
    """Points for social work beside all points and the threshold."""

    praca: int
    razem: int
    prog: int | None

    @property
    def bez_pracy(self) -> int:
        """The most a request without any work may get."""
        return self.razem - self.praca

    @property
    def udzial(self) -> str:
        """Share of work in all points."""
        return procent(Decimal(100 * self.praca) / self.razem)

    @property
    def czesc_progu(self) -> str:
        """What part of the threshold work alone may give; a whole threshold may be passed."""
        return procent(Decimal(100 * self.praca) / self.prog) if self.prog else ""

    @property
    def wystarcza(self) -> bool:
        """Whether the most points for work alone reach the threshold."""
        return self.prog is not None and self.praca >= self.prog

    @property
    def zbedna(self) -> bool:
        """Whether a request with no work at all may reach the threshold."""
        return self.prog is not None and self.bez_pracy >= self.prog


def waga_pracy(kryteria: Iterable[KryteriumInicjatywy], prog: int | None) -> WagaPracy:
    """Weigh the criteria of work against all."""
    every = tuple(kryteria)
    work = sum(one.maks_punktow for one in every if one.rodzaj == RodzajKryterium.PRACA)
    return WagaPracy(work, sum(one.maks_punktow for one in every), prog)
