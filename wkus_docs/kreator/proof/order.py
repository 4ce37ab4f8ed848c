"""Questions wait only for questions that stand before them: then nothing goes round, and one pass asks them all."""

from collections.abc import Iterator

from wkus_docs.kreator.bank import Bank
from wkus_docs.kreator.proof.fault import Fault
from wkus_docs.kreator.reckoning import TYPE


def faults(bank: Bank) -> Iterator[Fault]:
    """Yield the questions that wait for one that is not before them, and tables that wait for a later one."""
    before: set[str] = {one.id for one in bank.parametry}
    for question in bank.pytania:
        where = f"pytania.{question.id}.gdy"
        for name in sorted(bank.condition(question.gdy).names - before):
            yield Fault(
                where,
                f"Pytanie czeka na „{name}”, które nie jest wcześniejszym pytaniem.",
                "Przesuń jedno z nich albo zmień warunek.",
            )
        if question.typy and TYPE not in before:
            yield Fault(
                f"pytania.{question.id}.typy",
                f"Pytanie dotyczy tylko niektórych typów, a stoi przed „{TYPE}”.",
                f"Przesuń je za „{TYPE}”.",
            )
        before.add(question.id)
    later = [name for table in bank.tablice for name in (table.id, table.skrot) if name]
    for table in bank.tablice:
        texts = (table.liczy_sie_gdy, *(one.warunek for one in table.wejscia))
        used = {name for text in texts for name in bank.condition(text).names}
        for name in [one for one in later if one in used]:
            yield Fault(
                f"tablice.{table.id}",
                f"Tablica czeka na wynik „{name}”, który liczy się po niej albo jest jej własny.",
                "Zmień kolejność tablic.",
            )
        later = [one for one in later if one not in {table.id, table.skrot}]
    for way, text in bank.collected:
        for name in sorted(bank.condition(text).names & frozenset(bank.results)):
            yield Fault(
                f"{way[0]}.{_id(bank, way)}",
                f"Warunek bierze wynik tablicy „{name}”.",
                "Weź odpowiedź na pytanie, które go potwierdza.",
            )


def _id(bank: Bank, way: tuple[str | int, ...]) -> str:
    row = getattr(bank, str(way[0]))[int(way[1])]
    return str(getattr(row, "id", getattr(row, "dokument", way[1])))
