"""What a document calls its unit and the organs, where a data file leaves that to the program."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from wkus_docs.checking import Checked

_TYPED = "Gdy statut mówi inaczej, podaj własne w polu „nazwy”."


def names_told(checked: "Checked", *, also_by_rule: bool) -> Iterator[str]:
    """Lines on the names that were derived: own names in their cases; those of the rule only where asked for.

    Of an unfinished document nothing is said: its names may not be known yet.
    """
    unit: Any = getattr(checked.document, "jednostka", None)
    if unit is None:
        return
    for name, cases in unit.nazwy_odmienione:
        yield f"Odmiana: {name} – {', '.join(cases)}"
    if also_by_rule or unit.nazwy:
        made = ", ".join(unit.nazwy_ulozone)
        yield from [f"Nazwy ułożone przez program: {made}. {_TYPED}"] if made else []
