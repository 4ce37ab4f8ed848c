"""What a form says of sums: it adds nothing, as PDF/A allows no scripts; a workbook does, where there is one."""

from dataclasses import replace
from typing import cast

from wkus_docs.document import DocumentType
from wkus_docs.facts.pairs import earlier_of
from wkus_docs.field import Kind
from wkus_docs.pdf.forms.form_nodes import Field, Group, Listing, Node, changed, nodes
from wkus_docs.workbook import WORKBOOKS

_BESIDE = "Formularz nie sumuje kwot: policz je w skoroszycie albo na kalkulatorze."


def reckoning(kind: DocumentType) -> str:
    """Return what stands at the head of a form; nothing where no workbook computes its document."""
    if kind.slug not in WORKBOOKS:
        return ""
    asked = (
        f"wkus nowy {kind.slug} --do PLIK --xlsx"
        if earlier_of(kind.model)
        else f"wkus wzor {kind.slug} --xlsx -o {kind.slug}.xlsx"
    )
    return (
        "Ten formularz niczego nie liczy: nie sumuje kwot, nie sprawdza udziałów ani podziału na lata. Liczy za to "
        "skoroszyt Excela z tymi samymi polami; możesz go wypełnić zamiast formularza. Poproś o niego urząd albo, "
        f"jeśli masz program, napisz: {asked}"
    )


def with_reckoning(root: Group, kind: DocumentType) -> Group:
    """Return a form that says beside the part with most amounts that nobody adds them up."""
    parts = [child for child in root.children if not isinstance(child, Field)]
    most = max(parts, key=_amounts, default=None)
    if not reckoning(kind) or most is None or not _amounts(most):
        return root

    def change(node: Node) -> Node:
        if node.loc != most.loc or isinstance(node, Field):
            return node
        return replace(node, told=(_BESIDE, *node.told))

    return cast("Group", changed(root, change))


def _amounts(node: Group | Listing) -> int:
    return sum(isinstance(one, Field) and one.entry.code == Kind.SUM for one in nodes(node))
