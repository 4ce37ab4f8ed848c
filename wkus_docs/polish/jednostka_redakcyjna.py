"""Editorial units of an agreement, „§ 3 ust. 1 pkt 2 lit. a”: read, compared, and lettered when one is added.

>>> odczytana("§ 3 ust. 1 pkt 2")
(('§', '3'), ('ust.', '1'), ('pkt', '2'))
>>> odczytana("załącznik nr 1")
()
"""

import re
from collections.abc import Collection
from string import ascii_lowercase
from typing import TypeAlias

Kroki: TypeAlias = tuple[tuple[str, str], ...]
"""Steps from the paragraph down: kind and number, „3” or „3a”."""

_NBSP = "\u00a0"
_NUMBER = r"(\d+[a-z]*)"
_UNIT = re.compile(
    rf"§\s*{_NUMBER}(?:\s*ust\.?\s*{_NUMBER})?(?:\s*pkt\.?\s*{_NUMBER})?(?:\s*lit\.?\s*([a-z]{{1,3}})\)?)?",
    re.IGNORECASE,
)
_KINDS = ("§", "ust.", "pkt", "lit.")
_PARTS = re.compile(r"(\d*)([a-z]*)")


def odczytana(text: str) -> Kroki:
    """Return the steps of a unit; nothing for what is no unit of this kind.

    >>> odczytana("§3 ust 1a lit. b)")
    (('§', '3'), ('ust.', '1a'), ('lit.', 'b'))
    """
    found = _UNIT.fullmatch(" ".join(text.split()))
    if found is None:
        return ()
    return tuple(
        (kind, number.lower()) for kind, number in zip(_KINDS, found.groups(), strict=True) if number
    )


def zapis(kroki: Kroki) -> str:
    """Write a unit: „§ 3 ust. 1”.

    >>> zapis(odczytana("§3 ust.1")).replace(_NBSP, " ")
    '§ 3 ust. 1'
    """
    return " ".join(f"{kind}{_NBSP}{number}" for kind, number in kroki)


def zawiera(wieksza: Kroki, mniejsza: Kroki) -> bool:
    """Tell whether a unit is another one or a part of it.

    >>> zawiera(odczytana("§ 3"), odczytana("§ 3 ust. 1")), zawiera(odczytana("§ 3 ust. 1"), odczytana("§ 3"))
    (True, False)
    """
    return bool(wieksza) and mniejsza[: len(wieksza)] == wieksza


def dodana_po(kroki: Kroki, zajete: Collection[Kroki]) -> Kroki:
    """Return the unit added after another: its number with the first letter that is free.

    >>> zapis(dodana_po(odczytana("§ 5"), ())).replace(_NBSP, " ")
    '§ 5a'
    >>> zapis(dodana_po(odczytana("§ 5 ust. 3"), {odczytana("§ 5 ust. 3a")})).replace(_NBSP, " ")
    '§ 5 ust. 3b'
    """
    kind, number = kroki[-1]
    digits, letters = _split(number)
    for sign in (*ascii_lowercase, *(f"z{one}" for one in ascii_lowercase)):
        made = (*kroki[:-1], (kind, f"{digits}{sign}" if digits else f"{number}{sign}"))
        if made not in zajete and (not digits or _order(sign) > _order(letters)):
            return made
    raise ValueError("Więcej jednostek nie da się dodać.")


def moze_stac_po(dodana: Kroki, po: Kroki) -> bool:
    """Tell whether an added unit has a number that may follow that of the one before it.

    >>> unit = odczytana
    >>> moze_stac_po(unit("§ 5a"), unit("§ 5")), moze_stac_po(unit("§ 6"), unit("§ 5"))
    (True, True)
    >>> moze_stac_po(unit("§ 7"), unit("§ 5")), moze_stac_po(unit("§ 4 ust. 1"), unit("§ 5"))
    (False, False)
    """
    if len(dodana) != len(po) or dodana[:-1] != po[:-1] or dodana[-1][0] != po[-1][0]:
        return False
    (digits, letters), (digits_before, letters_before) = _split(dodana[-1][1]), _split(po[-1][1])
    if not digits_before:
        return _order(letters) > _order(letters_before)
    if digits == digits_before:
        return _order(letters) > _order(letters_before)
    return not letters and int(digits or 0) == int(digits_before) + 1


def stojaca_przed(dodana: Kroki, po: Kroki, zajete: Collection[Kroki]) -> Kroki:
    """Return the unit right before an added one: the last of those that stand between it and ``po``, or ``po``.

    >>> unit = odczytana
    >>> zapis(stojaca_przed(unit("§ 7 ust. 2b"), unit("§ 7 ust. 2"), {unit("§ 7 ust. 2a")})).replace(_NBSP, " ")
    '§ 7 ust. 2a'
    >>> zapis(stojaca_przed(unit("§ 7 ust. 2a"), unit("§ 7 ust. 2"), {unit("§ 7 ust. 2b")})).replace(_NBSP, " ")
    '§ 7 ust. 2'
    """
    between = [one for one in zajete if moze_stac_po(one, po) and moze_stac_po(dodana, one)]
    return max(between, key=lambda one: _place(one[-1][1]), default=po)


def _place(number: str) -> tuple[int, tuple[int, str]]:
    digits, letters = _split(number)
    return int(digits or 0), _order(letters)


def _split(number: str) -> tuple[str, str]:
    found = _PARTS.fullmatch(number)
    return (found[1], found[2]) if found else ("", number)


def _order(letters: str) -> tuple[int, str]:
    """Letters in their order: none, a … z, za … zz."""
    return len(letters), letters


def miejsce_i_czesc(kroki: Kroki) -> tuple[str, str]:
    """Return where the smallest unit stands, „w § 5 ”, and that unit, „ust. 3”; of a paragraph, nothing and itself.

    >>> [one.replace(_NBSP, " ") for one in miejsce_i_czesc(odczytana("§ 5 ust. 3"))]
    ['w § 5 ', 'ust. 3']
    >>> miejsce_i_czesc(odczytana("§ 5"))[0]
    ''
    """
    above = kroki[:-1]
    return (f"w{_NBSP}{zapis(above)} " if above else ""), zapis(kroki[-1:])
