"""One variant from three points of view: of the budget, at full cost, of society."""

from dataclasses import dataclass
from decimal import Decimal

from wkus_docs.analiza.decyzja import czy_nie_drozej, przewaga_kosztu
from wkus_docs.analiza.efektywnosc import ekonomiczna
from wkus_docs.parts.badanie.wynik_wariantu import WynikWariantu, cena, ulamek

NIE_LICZY_SIE = "nie liczy się"
"""Said of a ratio that nothing lacks, but that would divide by 0 or by almost 0."""


@dataclass(frozen=True, slots=True)
class Perspektywa:
    """Unit cost today and in the variant, as one side bears it."""

    symbol: str
    nazwa: str
    kto: str
    dawny: Decimal | None
    nowy: Decimal | None

    @property
    def przewaga(self) -> Decimal | None:
        """Δk; below 0 the variant is dearer for this side."""
        return przewaga_kosztu(self.dawny, self.nowy)

    @property
    def nie_drozej(self) -> bool | None:
        """Whether a unit costs this side no more than today."""
        return czy_nie_drozej(self.przewaga)

    @property
    def dzis(self) -> str:
        """Unit cost today, as text."""
        return cena(self.dawny)

    @property
    def wariant(self) -> str:
        """Unit cost of the variant, as text."""
        return cena(self.nowy)

    @property
    def efektywnosc(self) -> str:
        """Today's unit cost by that of the variant, as text."""
        return iloraz_kosztow(self.dawny, self.nowy)

    @property
    def ocena(self) -> str:
        """Whether a unit is cheaper, in a word."""
        if self.przewaga is None:
            return "brak danych"
        if not self.przewaga:
            return "tyle samo"
        return "taniej" if self.przewaga > 0 else "drożej"


def iloraz_kosztow(dawny: Decimal | None, nowy: Decimal | None) -> str:
    """E = k_0 / k_1 as text; a free or paid-for unit is no divisor, though nothing lacks.

    >>> iloraz_kosztow(Decimal("26.50"), Decimal("22.90")), iloraz_kosztow(Decimal("26.50"), Decimal(0))
    ('1,1572', 'nie liczy się')
    """
    if dawny is not None and nowy is not None and nowy <= 0:
        return NIE_LICZY_SIE
    return ulamek(ekonomiczna(dawny, nowy))


def perspektywy(dzis: WynikWariantu, badany: WynikWariantu) -> tuple[Perspektywa, ...]:
    """Return the three points of view, from the narrowest."""
    return (
        Perspektywa("N / J", "budżet jednostki samorządu", "budżetu", dzis.netto_jednostki, badany.netto_jednostki),
        Perspektywa("K / J", "koszt pełny", "kosztu pełnego", dzis.koszt_jednostki, badany.koszt_jednostki),
        Perspektywa(
            "(K + WO + WR) / J", "koszt społeczny, z pracą wolontariuszy i wkładem rzeczowym", "społeczeństwa",
            dzis.spoleczny_jednostki, badany.spoleczny_jednostki,
        ),
    )  # fmt: skip
