"""Many replies become the counts of a data file. What a human must know or judge is left to a human.

A question without an answer counts nowhere. Themes of open answers are not made up: the answers are listed,
sorted, so that their order does not tell whose they are.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from wkus_docs.errors import Loc
from wkus_docs.parts.ankieta.pytanie_ankiety import OCENY_POLECENIA
from wkus_docs.parts.ankieta.zwrot_ankiet import PostacAnkiety
from wkus_docs.pdf.questionnaire.choices import DONT_KNOW, code
from wkus_docs.pdf.questionnaire.cooperation import ORGANISATIONS, UNIT
from wkus_docs.pdf.questionnaire.groups import groups
from wkus_docs.pdf.questionnaire.reply import Reply
from wkus_docs.pdf.questionnaire.sheet import SIDE
from wkus_docs.pdf.questionnaire.study import Study

Data = dict[str, Any]

_MARKS = {"1": "jedynki", "2": "dwojki", "3": "trojki", "4": "czworki", "5": "piatki", DONT_KNOW: "nie_wiem"}


def counted(study: Study, replies: Sequence[Reply]) -> Data:
    """Return the data of the study with the counts of replies that belong to it, in place of those it had."""
    data = _filled(study.source.data) | {"postac": PostacAnkiety.ZESTAWIENIE.value}
    if "stwierdzenia" in data:
        data = _before(data, "stwierdzenia", "zwrot_jst", "zwrot_ngo")
        _count_sides(data, replies)
    else:
        data = _before(data, "pytania", "grupy")
        _count_questions(data, study, replies)
    return data


def in_own_words(study: Study, replies: Sequence[Reply]) -> list[tuple[str, list[str]]]:
    """Return every open question with all that people wrote, sorted."""
    asked = [one for one in study.adults.questions if not one.entry.answers]
    return [
        (one.label, sorted(reply.answers[one.loc] for reply in replies if one.loc in reply.answers))
        for one in asked
    ]


def _count_questions(data: Data, study: Study, replies: Sequence[Reply]) -> None:
    for at, asked in enumerate(data["pytania"]):
        asked["oceny"] = _marks(replies, [("pytania", at)])
    ready = _given(replies, [("polecenie",)])
    data["polecenie"]["liczby"] = [str(ready[str(mark)]) for mark in OCENY_POLECENIA]
    for at, asked in enumerate(data.get("metryczka") or ()):
        chosen = _given(replies, [("metryczka", at)])
        for index, answer in enumerate(asked["odpowiedzi"]):
            answer["liczba"] = str(chosen[code(index)])
    every: list[Loc] = [("pytania", at) for at, _ in enumerate(data["pytania"])]
    data["grupy"] = [
        about | {"zwrocono": str(len(own)), "oceny": _marks(own, every)}
        for about, own in groups(study, replies)
    ]


def _count_sides(data: Data, replies: Sequence[Reply]) -> None:
    """Count both sides apart; every reply says its own."""
    for side in (UNIT, ORGANISATIONS):
        own = [reply for reply in replies if reply.answers.get((SIDE,)) == side]
        data[f"zwrot_{side}"] = data[f"zwrot_{side}"] | {"zwrocono": str(len(own))}
        for at, asked in enumerate(data["stwierdzenia"]):
            asked[f"oceny_{side}"] = _marks(own, [("stwierdzenia", at)])


def _given(replies: Iterable[Reply], questions: Iterable[Loc]) -> Counter[str]:
    """Count the answers to some questions together."""
    asked = list(questions)
    return Counter(reply.answers[loc] for reply in replies for loc in asked if loc in reply.answers)


def _marks(replies: Iterable[Reply], questions: Iterable[Loc]) -> dict[str, str]:
    given = _given(replies, questions)
    return {name: str(given[mark]) for mark, name in _MARKS.items()}


def _filled(value: Any) -> Any:
    """Return a copy of data without what is empty."""
    if isinstance(value, dict):
        return {name: _filled(item) for name, item in value.items() if item not in (None, "")}
    return [_filled(item) for item in value] if isinstance(value, list) else value


def _before(data: Data, field: str, *names: str) -> Data:
    """Return data with room for some fields, when they are not there, before another one."""
    lacking = [name for name in names if name not in data]
    return {
        one: data.get(one, {}) for name in data for one in ([*lacking, name] if name == field else [name])
    }
