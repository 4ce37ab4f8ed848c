"""What would change a result: the smallest sets of answers that turn it into another one.

Tried are all words of the questions on which the table depends, and of a number the values that conditions tell apart;
first one question, then two at once. An answer that is not known is tried like any other: it may come out either way.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations, product

from wkus_docs.kreator.bank import GAP_NAMES, Bank, Pytanie, Tablica, Waga
from wkus_docs.kreator.domains import answers_tried
from wkus_docs.kreator.expression import Value
from wkus_docs.kreator.reckoning import Outcome, Reckoning, fits

_MOST = 2
"""How many answers are changed at once: who would have to change three has another case."""


@dataclass(frozen=True, slots=True)
class Turn:
    """Answers that would turn a result, by the id of their question, and the result then."""

    changes: Mapping[str, Value]
    outcome: Outcome


def turns(reckoning: Reckoning, table: str) -> tuple[Turn, ...]:
    """Return the smallest changes of answers that give a table another known result; none where two do not suffice."""
    now = reckoning.outcomes.get(table)
    if now is None:
        return ()
    questions = questions_behind(reckoning.bank, now.table)
    for count in range(1, _MOST + 1):
        found = tuple(_turned(reckoning, now, questions, count))
        if found:
            return _nearest(reckoning, found)
    return ()


def questions_behind(bank: Bank, table: Tablica) -> tuple[Pytanie, ...]:
    """Return the questions on which a table depends, through other tables and through gaps too."""
    tables = {one.id: one for one in bank.tablice} | {one.skrot: one for one in bank.tablice if one.skrot}
    names: set[str] = set()
    todo = [entry.warunek for entry in table.wejscia] + [table.liczy_sie_gdy]
    while todo:
        for name in bank.condition(todo.pop()).names - names:
            names.add(name)
            if name in tables:
                todo += [entry.warunek for entry in tables[name].wejscia]
            elif name in bank.questions:
                todo.append(bank.questions[name].gdy)
            else:
                todo += [
                    one.spelnione_gdy
                    for weight in Waga
                    if GAP_NAMES[weight] == name
                    for one in bank.luki
                    if one.waga is weight
                ]
    return tuple(one for one in bank.pytania if one.id in names)


def _turned(reckoning: Reckoning, now: Outcome, questions: tuple[Pytanie, ...], count: int) -> Iterator[Turn]:
    """Yield what so many changes at once give; not those of which a part would do, since that was tried before."""
    tried = answers_tried(reckoning.bank)
    known = reckoning.known
    tables = {one.id for one in reckoning.bank.tablice}
    open_to = [one for one in questions if one.proponuje not in tables and fits(one.typy, known) is not False]
    answers = {name: value for name, value in known.items() if name in reckoning.bank.questions}
    for chosen in combinations(open_to, count):
        domains = [[value for value in tried[one.id] if value != known.get(one.id)] for one in chosen]
        for values in product(*domains):
            changes = {one.id: value for one, value in zip(chosen, values, strict=True)}
            then = Reckoning(reckoning.bank, answers | changes, reckoning.day)
            outcome = then.outcomes.get(now.table.id)
            if outcome is None or not outcome.is_known or outcome.result == now.result:
                continue
            if all(
                name in then.known for name in changes
            ):  # a question that is then not asked changes nothing
                yield Turn(changes, outcome)


def _nearest(reckoning: Reckoning, found: tuple[Turn, ...]) -> tuple[Turn, ...]:
    """Leave of several numbers of a question that give the same result the one nearest to what is answered."""
    best: dict[tuple[str, ...], Turn] = {}
    for one in found:
        key = (one.outcome.result, *(_side(name, value, reckoning) for name, value in one.changes.items()))
        if key not in best or _distance(one, reckoning) < _distance(best[key], reckoning):
            best[key] = one
    return tuple(best.values())


def _side(name: str, value: Value, reckoning: Reckoning) -> str:
    now = reckoning.known.get(name)
    if isinstance(value, Decimal):
        return f"{name} {'>' if isinstance(now, Decimal) and value > now else '<'}"
    return f"{name} = {value}"


def _distance(one: Turn, reckoning: Reckoning) -> Decimal:
    numbers = ((value, reckoning.known.get(name)) for name, value in one.changes.items())
    pairs = (
        (new, now if isinstance(now, Decimal) else Decimal(0))
        for new, now in numbers
        if isinstance(new, Decimal)
    )
    return sum((abs(new - now) for new, now in pairs), Decimal(0))
