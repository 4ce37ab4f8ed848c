"""Relations of values that any document may keep, whatever they mean: told by paths, once for all.

Those that a provision states stand with their notion in ``parts``.
"""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from wkus_docs import paths
from wkus_docs.analiza.efekty import CALOSC
from wkus_docs.document import ClassRule, Findings, Part, error, rule
from wkus_docs.polish.zapis import liczba
from wkus_docs.scalars.wybor import Wybor


def listed_once(path: str, what: str, *, key: Callable[[Any], Any] = lambda given: given) -> ClassRule:
    """Make the rule that no value at a path stands there twice; ``what`` it is, in the accusative.

    ``key`` folds spellings that mean the same.
    """

    @rule(holds=f"{what} podaje się raz.")
    def check(part: Part) -> Findings:
        given = list(paths.each(part, path))
        keys = [key(one) for _, one in given]
        for index, (loc, one) in enumerate(given):
            if keys.index(keys[index]) != index:
                yield error(
                    loc,
                    f"{what} {_shown(one)} podano dwa razy.",
                    hint="Usuń powtórzenie, popraw je albo połącz te pozycje.",
                )

    return check


def _shown(value: object) -> str:
    """Words in Polish quotes, numbers as they are.

    >>> _shown("Frekwencja"), _shown("1.2"), _shown(2027)
    ('„Frekwencja”', '1.2', '2027')
    """
    text = value.etykieta if isinstance(value, Wybor) else str(value)
    return f"„{text}”" if any(sign.isalpha() for sign in text) else text


def weights_sum_to_one(weights: str, *, at: str, what: str) -> ClassRule:
    """Make the rule that weights, where there are any and all are known, sum to 1.

    ``at`` is the place of the finding, ``what`` the weights belong to, in the genitive.
    """

    @rule(holds=f"Wagi {what} sumują się do {CALOSC}.")
    def check(part: Part) -> Findings:
        given = [weight for _, weight in paths.each(part, weights)]
        total = sum((weight for weight in given if weight is not None), Decimal(0))
        if given and None not in given and total != CALOSC:
            yield error(
                paths.loc(at),
                f"Wagi {what} dają razem {liczba(total)}, a mają dać {CALOSC}.",
                hint="Popraw wagi.",
            )

    return check


def lies_on_the_scale(*values: str, what: str, lowest: Decimal | int, highest: Decimal | int) -> ClassRule:
    """Make the rule that values, where they are given, lie between two, both allowed; ``what`` they are."""

    @rule(holds=f"{what} mieści się w skali od {lowest} do {highest}.")
    def check(part: Part) -> Findings:
        for loc, given in (one for path in values for one in paths.each(part, path)):
            if given is not None and not lowest <= given <= highest:
                yield error(
                    loc,
                    f"{what} {liczba(given)} leży poza skalą {lowest}–{highest}.",
                    hint=f"Podaj liczbę od {lowest} do {highest}.",
                )

    return check
