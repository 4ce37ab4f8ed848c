"""The form of commissioning and the money: a grant pays for the whole of an entrusted task, for part of a supported one."""

from decimal import Decimal

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Part, rule, warning
from wkus_docs.law import acts
from wkus_docs.parts.ocena.kryteria import Forma
from wkus_docs.paths import Where
from wkus_docs.polish.zapis import kwota_zapis


def form_agrees_with_the_money(others: Where, *, at: str, supporting: bool = True) -> ClassRule:
    """Make the rule that „forma” agrees with the money that is not the grant, where it is known.

    Without ``supporting`` only an entrusted task is looked at.
    """

    @rule(acts["udpp"]["art. 5 ust. 4"])
    def check(part: Part) -> Findings:
        """Powierzenie finansuje całość zadania, wspieranie jego część."""
        money: Decimal | None = paths.value(part, others)
        forma = None if money is None else paths.value(part, "forma")
        if forma is Forma.POWIERZENIE and money:
            yield warning(
                paths.loc(at),
                f"Przy powierzeniu dotacja finansuje całość zadania, a z innych źródeł jest {kwota_zapis(money)}.",
                hint="Zmień formę na „wspieranie” albo usuń inne źródła.",
            )
        if supporting and forma is Forma.WSPIERANIE and not money:
            yield warning(
                paths.loc(at),
                "Przy wspieraniu dotacja finansuje część zadania, a innych źródeł nie ma.",
                hint="Podaj inne środki lub wkład z oferty albo zmień formę na „powierzenie”.",
            )

    return check
