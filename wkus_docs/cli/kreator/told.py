"""What follows from the answers, as lines of a terminal."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from wkus_docs.kreator.answer import in_words
from wkus_docs.kreator.answers import Answers, provisions_of
from wkus_docs.kreator.bank import Waga
from wkus_docs.kreator.reckoning import Held, Outcome
from wkus_docs.kreator.turning import Turn, turns
from wkus_docs.polish.odmiana import policz

if TYPE_CHECKING:
    from wkus_docs.kreator.expression import Value

_SHOWN = 5
"""How many turns of one result are told; the report has them all."""
_LACKS = ("brak odpowiedzi", "braki odpowiedzi", "braków odpowiedzi")


def conclusions(answers: Answers) -> Iterator[str]:
    """Yield the results of the tables, each with its reason and the answers that led there."""
    for outcome in answers.reckoning.outcomes.values():
        yield f"{outcome.table.nazwa}: {outcome.name}{_sure(outcome)}"
        yield f"   {outcome.row.uzasadnienie}"
        if outcome.is_known:
            yield from _because(answers, outcome)
        elif outcome.waits_for:
            yield f"   nie wiadomo: {_missing(answers, outcome)}"


def ahead(answers: Answers) -> Iterator[str]:
    """Yield gaps, acts, documents and risks; what is only not known yet is counted."""
    reckoning = answers.reckoning
    gaps = [one for one in reckoning.gaps if one.truth is False]
    for weight, title in ((Waga.BLOKUJE, "Bez tego nie zaczynać:"), (Waga.OSTRZEGA, "Warto uzupełnić:")):
        chosen = [one for one in gaps if one.row.waga is weight]
        if chosen:
            yield title
            yield from (
                f" – {one.row.luka}{provisions_of(one)} Usuwa: {one.row.co_zrobic}." for one in chosen
            )
    open_gaps = [one for one in reckoning.gaps if one.truth is None]
    if open_gaps:
        yield f"Nie wiadomo o {len(open_gaps)} warunkach startu ({policz(_waiting(open_gaps), *_LACKS)})."
    acts = [one.row for one in reckoning.acts if one.truth]
    if acts:
        yield "Akty do przyjęcia:"
        yield from (f" – {one.akt} ({one.organ}); {one.termin}" for one in acts)
    documents = [one.row.dokument for one in reckoning.documents if one.truth]
    if documents:
        yield f"Następne dokumenty: {', '.join(documents)}"
    risks = sorted(
        (one.row for one in reckoning.risks if one.truth),
        key=lambda one: -one.prawdopodobienstwo * one.skutek,
    )
    if risks:
        yield "Ryzyka, od największego:"
        yield from (
            f" – {one.ryzyko} ({one.prawdopodobienstwo} × {one.skutek}) {one.srodek} Pilnuje: {one.wlasciciel}."
            for one in risks
        )


def what_would_change(answers: Answers) -> Iterator[str]:
    """Yield, for every result that is known, the smallest changes of answers that would turn it."""
    for table, outcome in answers.reckoning.outcomes.items():
        found = turns(answers.reckoning, table) if outcome.is_known else ()
        if found:
            yield f"{outcome.table.nazwa} ({outcome.name}) zmieni się, gdy:"
            yield from (f" – {turn_in_words(answers, one)} → {one.outcome.name}" for one in found[:_SHOWN])
            if len(found) > _SHOWN:
                yield f" – i jeszcze {len(found) - _SHOWN}"


def turn_in_words(answers: Answers, turn: Turn) -> str:
    """Return the changes of a turn as one reads them: „koszt po zmianie: co najmniej 120 000,00 zł”."""
    return "; ".join(_change(answers, name, value) for name, value in turn.changes.items())


def _change(answers: Answers, name: str, value: "Value") -> str:
    question = answers.bank.questions[name]
    now = answers.reckoning.known.get(name)
    words = in_words(question, value)
    if not isinstance(value, str):
        words = f"{'co najmniej' if type(now) is type(value) and value > now else 'najwyżej'} {words}"  # type: ignore[operator]  # of one type
    return f"{question.krotko}: {words}"


def _sure(outcome: Outcome) -> str:
    return f" ({outcome.row.pewnosc})" if outcome.row.pewnosc else ""


def _because(answers: Answers, outcome: Outcome) -> Iterator[str]:
    told = [
        f"{answers.bank.questions[name].krotko} – {in_words(answers.bank.questions[name], answers.reckoning.known[name])}"
        for name in outcome.grounds
        if name in answers.bank.questions and name in answers.reckoning.known
    ]
    if told:
        yield "   bo: " + "; ".join(told)


def _missing(answers: Answers, outcome: Outcome) -> str:
    names = [
        one
        for one in outcome.waits_for
        if one in answers.bank.questions and one not in answers.reckoning.known
    ]
    count = policz(len(names), *_LACKS)
    return f"{count}: " + "; ".join(answers.bank.questions[one].krotko for one in names)


def _waiting(held: list[Held]) -> int:  # type: ignore[type-arg]  # of gaps
    return len({name for one in held for name in one.grounds})
