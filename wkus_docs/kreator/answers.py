"""The answers of a case, ``kreator.yaml``: what was asked, what was answered, on what evidence, by whom and when.

::

    plik: odpowiedzi_kreatora
    zestaw: mkus
    wersja: "1"
    odpowiedzi:
      - pytanie: chetni
        tresc: Ile organizacji zgłosiło, że podjęłoby się zadania?
        odpowiedz: 2
        dowod: notatka ze spotkania z 12 listopada
        kto: komórka do spraw organizacji
        dzien: 13 listopada 2026

The words of a question travel with its answer: where the set asks otherwise today, the answer is told, not thrown away.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from difflib import get_close_matches
from functools import cached_property
from types import MappingProxyType

from wkus_docs.document import Part
from wkus_docs.errors import InputError, Loc, Problem, Severity
from wkus_docs.filled import filled
from wkus_docs.kreator.answer import AnswerError, Withheld, in_words, value_of
from wkus_docs.kreator.bank import Bank, Pytanie, Waga
from wkus_docs.kreator.expression import Value
from wkus_docs.kreator.files import ANSWERS, ANSWERS_KIND
from wkus_docs.kreator.reckoning import Held, Reckoning
from wkus_docs.polish.dwa_kresy import dzien
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.reading import Data as DataFile
from wkus_docs.reading import Source, read_data
from wkus_docs.reading.refusal import refusal
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.standing.folders import FILE_KEY
from wkus_docs.standing.standing_file import judged_part, listed
from wkus_docs.typed_text import scalar

_ALIKE = 0.6


class Odpowiedz(Part):
    """Odpowiedź"""

    pytanie: Tekst
    """Identyfikator pytania"""
    tresc: Opis | None = None
    """Pytanie, jak brzmiało, gdy na nie odpowiadano"""
    odpowiedz: Opis | None = None
    """Odpowiedź
    Zawsze można napisać „nie wiem”; „nie dotyczy” wymaga powodu."""
    powod: Opis | None = None
    """Powód
    Gdy pytanie nie dotyczy sprawy albo gdy odpowiedź jest inna, niż wynika z poprzednich."""
    dowod: Opis | None = None
    """Dowód"""
    kto: Tekst | None = None
    """Kto odpowiedział"""
    dzien: Data | None = None
    """Kiedy"""
    ze_sprawy: Tekst | None = None
    """Plik sprawy, z którego odpowiedź wzięto"""


class OdpowiedziKreatora(Part):
    """Odpowiedzi na pytania Kreatora"""

    zestaw: Tekst
    """Zestaw pytań"""
    wersja: Tekst
    """Wersja zestawu"""
    odpowiedzi: tuple[Odpowiedz, ...] = ()
    """Odpowiedzi"""


@dataclass(frozen=True, slots=True)
class Given:
    """A question of the set with what was answered: a value, or why there is none."""

    question: Pytanie
    answer: Odpowiedz
    value: Value | Withheld


class Answers:
    """Answers read against a set of questions, with what follows from them on a day.

    ``part`` is what the file says, ``source`` knows its places. Answers to questions that the set has not, and those
    that cannot be read, do not count; ``problems`` tells of them.
    """

    def __init__(self, bank: Bank, part: OdpowiedziKreatora, source: Source, day: date) -> None:
        """Keep them beside each other."""
        self.bank, self.part, self.source, self.day = bank, part, source, day

    @cached_property
    def given(self) -> Mapping[str, Given]:
        """What was answered and can be read, by the id of the question; the last answer counts."""
        found: dict[str, Given] = {}
        for one in self.part.odpowiedzi:
            question = self.bank.questions.get(one.pytanie)
            if question is not None and one.odpowiedz is not None:
                try:
                    found[one.pytanie] = Given(question, one, value_of(question, one.odpowiedz))
                except AnswerError:
                    continue
        return MappingProxyType(found)

    @cached_property
    def reckoning(self) -> Reckoning:
        """What follows from them."""
        values = {name: one.value for name, one in self.given.items() if not isinstance(one.value, Withheld)}
        return Reckoning(self.bank, values, self.day)

    @property
    def unanswered(self) -> tuple[Pytanie, ...]:
        """Questions that are asked and have no answer at all, not even „nie wiem”."""
        return tuple(one for one in self.reckoning.asked if one.id not in self.given)

    @property
    def unknown(self) -> tuple[Pytanie, ...]:
        """Questions that are asked and answered with „nie wiem”."""
        return tuple(
            one for one in self.reckoning.asked if one.id in self.given and one.id not in self.reckoning.known
        )

    def proposed(self, question: Pytanie) -> str | None:
        """Return the word that a table proposes for a question; None where it proposes none yet."""
        outcome = self.reckoning.outcomes.get(question.proponuje or "")
        return (
            outcome.result
            if outcome is not None and outcome.is_known and outcome.result in question.words
            else None
        )

    def with_answer(self, answer: Odpowiedz) -> "Answers":
        """Return these answers with one more, in the place of the former one to the question."""
        kept = [one for one in self.part.odpowiedzi if one.pytanie != answer.pytanie]
        order = {name: index for index, name in enumerate(self.bank.questions)}
        told = sorted((*kept, answer), key=lambda one: order.get(one.pytanie, len(order)))
        part = self.part.model_copy(update={"odpowiedzi": tuple(told)})
        return Answers(self.bank, part, self.source, self.day)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with the answers and the gaps that they open, each at its place, with the cure."""
        return (*self.faults, *self._of_gaps())

    @property
    def faults(self) -> tuple[Problem, ...]:
        """What is wrong with the answers themselves, each at its place, with the cure."""
        return (*self._of_form(), *self._of_sense())

    def _of_form(self) -> Iterator[Problem]:
        counted = Counter(one.pytanie for one in self.part.odpowiedzi)
        for index, one in enumerate(self.part.odpowiedzi):
            question = self.bank.questions.get(one.pytanie)
            if question is None:
                yield self._unknown(index, one.pytanie)
                continue
            if counted.pop(one.pytanie, 0) > 1:
                yield self._problem(
                    (index, "pytanie"), f"Na pytanie „{one.pytanie}” odpowiedziano więcej niż raz; liczy się ostatnia odpowiedź.",
                    "Zostaw jedną.",
                )  # fmt: skip
            if one.tresc is not None and zwin(one.tresc) != zwin(question.pytanie):
                yield self._problem(
                    (index, "tresc"), f"Dziś to pytanie brzmi: „{question.pytanie}”.",
                    "Sprawdź odpowiedź i zmień treść pytania na dzisiejszą.", severity=Severity.WARNING,
                )  # fmt: skip
            if one.odpowiedz is not None:
                try:
                    value_of(question, one.odpowiedz)
                except AnswerError as fault:
                    yield self._problem((index, "odpowiedz"), fault.message, fault.hint)

    def _of_sense(self) -> Iterator[Problem]:
        asked = {one.id for one in self.reckoning.asked}
        for index, one in enumerate(self.part.odpowiedzi):
            given = self.given.get(one.pytanie)
            if given is None or given.answer is not one:
                continue
            if given.value is Withheld.NOT_APPLICABLE and one.powod is None:
                yield self._problem(
                    (index, "odpowiedz"), f"„{given.question.pytanie}” – nie dotyczy, ale nie wiadomo dlaczego.",
                    "Napisz powód w polu „powod”.",
                )  # fmt: skip
            proposed = self.proposed(given.question)
            if (
                proposed is not None
                and proposed != given.value
                and one.powod is None
                and isinstance(given.value, str)
            ):
                yield self._problem(
                    (index, "odpowiedz"),
                    f"Z odpowiedzi wynika: {in_words(given.question, proposed)}; wybrano: {in_words(given.question, given.value)}.",
                    "Napisz w polu „powod”, dlaczego, albo zmień wybór.",
                )  # fmt: skip
            if one.pytanie not in asked and not isinstance(given.value, Withheld):
                yield self._problem(
                    (index, "odpowiedz"), "Przy pozostałych odpowiedziach o to się nie pyta, więc ta się nie liczy.",
                    "Zostaw ją albo usuń; wróci, gdy zmienią się pozostałe.", severity=Severity.WARNING,
                )  # fmt: skip

    def _of_gaps(self) -> Iterator[Problem]:
        """Yield gaps that answers open: what was answered cannot stand, whatever else is answered."""
        places = {one.pytanie: index for index, one in enumerate(self.part.odpowiedzi)}
        for held in self.reckoning.gaps:
            if held.truth is False:
                at = max((places[name] for name in held.grounds if name in places), default=None)
                way: Loc = () if at is None else (at, "odpowiedz")
                yield self._problem(
                    way, held.row.luka + provisions_of(held), f"Usuwa ją: {held.row.co_zrobic}.",
                    severity=Severity.WARNING if held.row.waga is Waga.OSTRZEGA else Severity.ERROR,
                )  # fmt: skip

    def _unknown(self, index: int, name: str) -> Problem:
        if self.part.odpowiedzi[index].tresc is not None:  # it was asked once
            return self._problem(
                (index, "pytanie"), f"Zestaw w wersji {self.bank.wersja} nie ma pytania „{name}”, więc odpowiedź się nie liczy.",
                "Zostaje w pliku; sprawdź, czy nie odpowiada na inne pytanie.", severity=Severity.WARNING,
            )  # fmt: skip
        close = get_close_matches(zwin(name), self.bank.questions, 1, _ALIKE)
        cure = f"Może: {close[0]}?" if close else "Pytania wypisze: wkus kreator KATALOG --pytania"
        return self._problem((index, "pytanie"), f"Zestaw nie ma pytania „{name}”.", cure)

    def _problem(self, way: Loc, message: str, hint: str, *, severity: Severity = Severity.ERROR) -> Problem:
        loc = ("odpowiedzi", *way) if way else ()
        place = self.source.place(loc)
        return Problem(
            loc, place.line, place.column, severity, message, hint, cell=place.cell, file=place.file
        )


def provisions_of(held: Held) -> str:  # type: ignore[type-arg]  # of any list whose rows have provisions
    """Return the provisions of a row in brackets; nothing where it rests on practice."""
    told = ", ".join(one.citation for one in held.row.podstawa)
    return f" ({told})" if told else ""


def no_answers(bank: Bank, day: date) -> Answers:
    """Return answers of which none is given yet."""
    part = OdpowiedziKreatora(zestaw=bank.id, wersja=bank.wersja)
    return Answers(bank, part, Source(ANSWERS, "", {}), day)


def read_answers(data: DataFile, bank: Bank, day: date) -> Answers:
    """Read answers from a file, a text or data. Raises InputError where it is no file of answers to this set."""
    source = read_data(data)
    if zwin(str(source.data.get(FILE_KEY, ""))) != ANSWERS_KIND:
        raise refusal("To nie są odpowiedzi Kreatora.", f"W pierwszym wierszu napisz: plik: {ANSWERS_KIND}")
    given = {name: value for name, value in source.data.items() if name != FILE_KEY}
    source = listed(replace(source, data=filled(given, OdpowiedziKreatora)), OdpowiedziKreatora)
    part, problems = judged_part(OdpowiedziKreatora, source)
    if not isinstance(part, OdpowiedziKreatora) or any(one.severity is Severity.ERROR for one in problems):
        raise InputError(problems)
    if zwin(part.zestaw) != zwin(bank.id):
        raise refusal(
            f"To są odpowiedzi na pytania zestawu „{part.zestaw}”, a nie „{bank.id}”.",
            "Podaj plik zestawu: --zestaw PLIK",
        )
    return Answers(bank, part, source, day)


def written(answers: Answers) -> str:
    """Return the text of the file of answers; those to questions that the set has not stay in it."""
    part = answers.part
    lines = [
        "# Odpowiedzi na pytania Kreatora. Zmienia je: wkus kreator KATALOG",
        f"{FILE_KEY}: {ANSWERS_KIND}",
        f"zestaw: {scalar(answers.bank.id, 2)}",
        f'wersja: "{answers.bank.wersja}"',
        "odpowiedzi:" if part.odpowiedzi else "odpowiedzi: []",
    ]
    for one in part.odpowiedzi:
        lead = "  - "
        for name, value in one.model_dump().items():
            if value is not None:
                text = dzien(value) if isinstance(value, date) else str(value)
                lines.append(f"{lead}{name}: {scalar(text, 6)}")
                lead = "    "
    return "\n".join(lines) + "\n"
