"""Result of a checklist marked 0, 1 or 2 (monitoring of quality)."""

from collections.abc import Iterable
from decimal import Decimal

from wkus_docs.analiza.brak import suma
from wkus_docs.analiza.dokladnosc import dokladnie, grosz, iloraz

NAJWYZSZA_OCENA = Decimal(2)
_STO = Decimal(100)


@dokladnie
def wynik_listy(oceny: Iterable[Decimal | None]) -> Decimal | None:
    """Result: w = Σ o / (2 · n) · 100, in per cent, half up to two places.

    ====  ===============================================  =========
    w     result of a group or of the whole list           % 0–100
    o     mark: 0 not met, 1 partly met, 2 met             0, 1, 2
    n     how many requirements were marked                number
    ====  ===============================================  =========

    Requirements that do not apply are left out before. By hand, marks 2, 1, 2, 0:
    (2 + 1 + 2 + 0) / (2 · 4) · 100 = 5 / 8 · 100 = 62,50. A mark that is missing, or a list without marks,
    gives no result.

    >>> wynik_listy([Decimal(2), Decimal(1), Decimal(2), Decimal(0)])
    Decimal('62.50')
    >>> wynik_listy([Decimal(2), None]) is None, wynik_listy([]) is None
    (True, True)
    """
    lista = tuple(oceny)
    udzial = iloraz(suma(lista), NAJWYZSZA_OCENA * len(lista))
    return None if udzial is None else grosz(udzial * _STO)
