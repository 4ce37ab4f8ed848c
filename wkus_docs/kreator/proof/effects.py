"""Every question changes something: a result, a list, a term or what a document is filled with."""

from collections.abc import Iterator

from wkus_docs.kreator.bank import Bank
from wkus_docs.kreator.proof.fault import Fault


def faults(bank: Bank) -> Iterator[Fault]:
    """Yield the questions that nothing uses; that another question waits for one is no use by itself."""
    used = used_names(bank)
    for question in bank.pytania:
        if question.id not in used:
            yield Fault(
                f"pytania.{question.id}",
                "Odpowiedź nie wpływa na żaden wniosek, akt, termin, dokument ani ryzyko.",
                "Użyj jej w warunku albo w danych dokumentu, albo usuń pytanie.",
            )


def used_names(bank: Bank) -> frozenset[str]:
    """Return the names that conclusions use, those of conditions of questions not counted."""
    waiting = {("pytania", index, "gdy") for index in range(len(bank.pytania))}
    found = {
        name for way, text in bank.conditions if way not in waiting for name in bank.condition(text).names
    }
    found |= {name for row in bank.dokumenty for name in row.dane}
    return frozenset(found | {name for row in bank.terminy for name in row.z})
