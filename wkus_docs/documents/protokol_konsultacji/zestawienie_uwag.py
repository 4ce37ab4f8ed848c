"""Checks of the table of remarks: nobody counted twice, no remark lost."""

from collections.abc import Sequence

from wkus_docs.document import Findings, warning
from wkus_docs.documents.protokol_konsultacji.uwagi_konsultacji import Uczestnik, Uwaga


def counted_once(participants: Sequence[Uczestnik], field: str) -> Findings:
    """Find participants that are on the list twice."""
    seen: set[str] = set()
    for index, item in enumerate(participants):
        if item.klucz in seen:
            yield warning(
                (field, index),
                f"Uczestnik jest na liście dwa razy: {item.nazwa}.",
                hint="Połącz wpisy: w jednym można podać kilka form udziału.",
            )
        seen.add(item.klucz)


def remarks_listed(participants: Sequence[Uczestnik], remarks: Sequence[Uwaga], field: str) -> Findings:
    """Find participants whose remarks are lost, or were not announced."""
    authors = {uwaga.klucz for uwaga in remarks}
    for index, item in enumerate(participants):
        loc = (field, index, "czy_zglosil_uwagi")
        if item.czy_zglosil_uwagi and item.klucz not in authors:
            yield warning(
                loc,
                f"Uczestnik ({item.nazwa}) zgłosił uwagi, a w zestawieniu nie ma żadnej.",
                hint="Dopisz jego uwagi ze stanowiskiem albo zmień to pole na „nie”.",
            )
        elif not item.czy_zglosil_uwagi and item.klucz in authors:
            yield warning(
                loc,
                f"Uczestnik ({item.nazwa}) nie zgłosił uwag, a w zestawieniu jest jego uwaga.",
                hint="Zmień to pole na „tak” albo popraw zgłaszającego uwagi.",
            )


def authors_known(remarks: Sequence[Uwaga], participants: Sequence[Uczestnik], field: str) -> Findings:
    """Find remarks of somebody who is not among the participants."""
    known = {item.klucz for item in participants}
    for index, uwaga in enumerate(remarks):
        if uwaga.klucz not in known:
            yield warning(
                (field, index),
                f"Wśród uczestników nie ma zgłaszającego: {uwaga.nazwa}.",
                hint="Dopisz go do uczestników albo popraw nazwę.",
            )
