"""What the documents of a case know of the questions already."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wkus_docs.errors import InputError
from wkus_docs.kreator.answer import AnswerError, in_words, value_of
from wkus_docs.kreator.bank import YES, Pytanie, RodzajOdpowiedzi

if TYPE_CHECKING:
    from wkus_docs.case import Case
    from wkus_docs.kreator.bank import Bank


@dataclass(frozen=True, slots=True)
class KnownAnswer:
    """An answer that a document of the case gives, and the file that does."""

    text: str
    file: str


def known_answers(folder: Path, bank: "Bank") -> Mapping[str, KnownAnswer]:
    """Return answers by the id of their question; none where the folder is no case yet."""
    from wkus_docs.case import Case  # noqa: PLC0415 – who begins with the questions has no case

    if not (folder / "sprawa.yaml").is_file():
        return {}
    try:
        case = Case(folder)
    except InputError:  # what is wrong with the register, „wkus sprawa stan” tells
        return {}
    found = ((one, _answer(case, one)) for one in bank.pytania if one.fakt is not None)
    return {question.id: answer for question, answer in found if answer is not None}


def _answer(case: "Case", question: Pytanie) -> KnownAnswer | None:
    """Return the last thing the case says. That a paper is there answers „tak” to whether it is there."""
    for said in reversed(case.where(question.fakt or "")):
        text = YES if question.rodzaj is RodzajOdpowiedzi.TAK_NIE else _typed(said.statement.value)
        try:
            return KnownAnswer(in_words(question, value_of(question, text)), said.entry.file)
        except AnswerError:
            continue
    return None


def _typed(value: Any) -> str:
    return "; ".join(map(str, value)) if isinstance(value, list) else str(value)
