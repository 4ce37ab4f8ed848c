"""An interview: what is asked next, and what the data are after each answer."""

from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypeAlias

from wkus_docs.checking import KEY, Earlier, several
from wkus_docs.document import DocumentType, Part
from wkus_docs.errors import Loc, Problem
from wkus_docs.field import field_at, in_words
from wkus_docs.filled import filled
from wkus_docs.heading import HEADING
from wkus_docs.outcome import Checked
from wkus_docs.questions import asked, known, taking
from wkus_docs.questions.data_file import written
from wkus_docs.questions.judged import Judged, Judging, at_places
from wkus_docs.questions.offers import offers
from wkus_docs.questions.question import AnswerError, Offer, Question, Taken, Understood
from wkus_docs.questions.slots import Slot, State, Walk
from wkus_docs.questions.spoken import spoken
from wkus_docs.questions.tree import at, inside, place, put, spelled, trimmed, without
from wkus_docs.questions.years import (
    is_yearly,
    moved,
    names_the_year,
    with_years,
    year_before,
    year_of,
    years_of,
)
from wkus_docs.standing import FILE_KEY

_ENDS = frozenset({"brak", "koniec", "nie ma", "-", "–", "—"})
"""Words that end a list, or leave an optional field out."""


_Key: TypeAlias = tuple[Loc, str, str]
"""By what a finding of the rules is known: its place, the rule, the words."""


@dataclass(frozen=True)
class _Step:
    """A state before a step, with the place and the text of the answer that was the step."""

    before: State
    told: frozenset[_Key]
    loc: Loc = ()
    text: str = ""


class Interview:
    """A talk about one document, or about any group of fields.

    Its state are the data typed so far and the steps that led to them; it can be taken up from a data file
    alone. Nothing in it reads or writes files.
    """

    def __init__(  # noqa: PLR0913 – what is known beforehand is told by keywords
        self,
        kind: DocumentType | type[Part],
        data: Mapping[str, Any] | None = None,
        *,
        head: Mapping[str, Any] | None = None,
        day: date | None = None,
        against: Earlier = (),
        standing: tuple[Any, ...] = (),
        begun: bool = False,
    ) -> None:
        """Begin, or go on from ``data``: what is typed already, as :func:`read_data` gives it (head included or not).

        ``head`` is what the head of the file says over that („stan”: „projekt”), ``day`` the day of preparation.
        ``against`` are earlier documents (what they tell goes into the data), ``standing`` the office's file and
        the organisation's (what they tell is not written into the data, they are read again). ``begun``: nobody has answered yet, ``data`` were begun from earlier documents. Raises InputError for
        a head that is wrong, and for earlier documents that cannot be read.
        """
        typed: dict[str, Any] = trimmed(dict(data or {}))
        self.head = {name: typed.pop(name) for name in HEADING if name in typed} | dict(head or {})
        for key in (KEY, FILE_KEY):
            typed.pop(key, None)
        self._from_earlier = taking.told_by(kind, several(against), typed, day)
        self._judging = Judging(kind, self.head, day, self._from_earlier.earlier, standing)
        typed = filled(typed, self._judging.model)
        self._history: list[_Step] = []
        self._former: dict[Loc, str] = {}
        self._ahead: list[tuple[Loc, Any]] = []  # answers behind the question that one went back to
        self._judged: tuple[Mapping[str, Any], Judged] | None = None
        self._walked: Walk | None = None
        self._state = state = State(filled(dict(self._from_earlier.data), self._judging.model))
        self._state = self._settled(known.taken_up(self._walk(state), typed, begun=begun))
        self._told = self._said_at_first = _keys(self._look().problems)

    # what is asked

    def question(self) -> Question | None:
        """Return the question to be answered now; None when nothing that is needed is left to ask."""
        slot = self._slot
        if slot is None:
            return None
        found = asked.question(slot, self._look(), self._judging.model, self._proposal(slot))
        return found if self._follows_an_answer(slot) else replace(found, reason="")

    def understood(self, text: str) -> Understood:
        """Say how an answer to the question would be understood; changes nothing."""
        slot = self._slot
        if slot is None:
            return Understood()
        text = text.strip() or self._proposal(slot)
        if slot.row and text == self._offered(slot) and self._repeated(slot) is not None:
            return Understood(f"te same pozycje {text}, z dniami przesuniętymi o rok")
        if not text or _ends(slot, text):
            return Understood(self._meaning_of_nothing(slot))
        try:
            found = [one.echo for one in asked.meanings(slot, text)]
            return Understood(found[0] if len(found) == 1 else f"{len(found)} poz.: {' | '.join(found)}")
        except AnswerError as fault:
            fault = self._spoken(fault)
            return Understood("", fault.fault, fault.cure, fault.suggestion)

    # steps

    def answer(self, text: str) -> tuple[Problem, ...]:
        """Take the answer to the question. An empty one takes the proposal, ends a list, or skips what is optional.

        Returns what the rules now say that they did not say before. Raises AnswerError for what cannot be read, and
        for an empty answer where one is needed; then nothing has changed. ValueError when there is no question.
        """
        slot = self._slot
        if slot is None:
            raise ValueError("there is no question")
        text = text.strip() or self._proposal(slot)
        if not text or _ends(slot, text):
            return self._answered_by_nothing(slot)
        whole = bool(slot.row) and text == self._offered(slot)  # what is proposed for a list is all of it
        if whole and (repeated := self._repeated(slot)) is not None:
            return self._take(slot, put(self._state.data, slot.list_loc, repeated), text, whole=True)
        data: Any = self._state.data
        try:
            meanings = asked.meanings(slot, text)
        except AnswerError as fault:
            raise self._spoken(fault) from fault
        for number, meant in enumerate(meanings):
            data = asked.put_in(data, slot, meant, number)
        return self._take(slot, data, text, whole=whole or asked.is_whole(slot, text))

    def unknown(self) -> None:
        """Leave the question open: a gap in the draft, „# uzupełnij” in the file. It is not asked again in this talk."""
        slot = self._slot
        if slot is None:
            return
        if slot.row and not slot.required:
            self.done_with_list()
            return
        gap = slot.list_loc if slot.row else slot.loc
        self._forget_ahead(gap)
        after = replace(
            self._state,
            gaps=self._state.gaps | {gap},
            wanted=_less(self._state.wanted, slot),
            last=slot.loc,
            answers=self._state.answers + 1,
        )
        self._go(after, _Step(self._state, self._told, slot.loc))

    def skip(self) -> bool:
        """Leave an optional field out; False (and nothing done) where the question is required."""
        slot = self._slot
        if slot is None or slot.required:
            return False
        self._pass_over(slot)
        return True

    def another(self) -> bool:
        """Ask for one more row of the list that the last answer stands in; False where it stands in none."""
        for depth in range(len(self._state.last) - 1, 0, -1):
            if isinstance(self._state.last[depth], int):
                self.ask(spelled(self._state.last[:depth]))
                return True
        return False

    def done_with_list(self) -> bool:
        """End the list whose next row is asked for; False where that is not asked, or the list is too short."""
        slot = self._slot
        if slot is None or not slot.row or slot.required:
            return False
        self._pass_over(slot)
        return True

    def back(self) -> bool:
        """Take the last step back, whatever it was; after a resumption, the last answer of the file. False at the start.

        What was answered there is the proposal of the question that is asked again. What was answered behind it stays
        in the file until it is asked again.
        """
        later = self._state.data
        if self._history:
            step = self._history.pop()
            self._state, self._told = step.before, step.told
            if step.text:
                self._former[step.loc] = self._as_it_was_meant(step)
        else:
            slot = known.last_typed(self._walk(self._state), later)
            if slot is None:
                return False
            self._former[slot.loc] = asked.value_in_words(slot, later)
            self._state = known.taken_back(self._state, slot)
        self._ahead += [(loc, at(later, loc)) for loc in taking.added(self._state.data, later)]
        return True

    def _as_it_was_meant(self, step: _Step) -> str:
        """Return a former answer in words: „z dniem oznaczonym”, and not its number „3”."""
        slot = self._slot
        if slot is None or slot.loc != step.loc or slot.shape or not slot.field.choices:
            return step.text
        return asked.meaning(slot, step.text).echo

    def _forget_ahead(self, loc: Loc) -> None:
        """Give up what was answered at a place before one went back."""
        self._ahead = [one for one in self._ahead if not inside(one[0], loc) and not inside(loc, one[0])]

    def optional(self) -> tuple[Offer, ...]:
        """Return what may be asked besides: optional fields and groups with no value, and more rows of lists."""
        return tuple(offers(self._judging.model, self._look().known, self._walk(self._state)))

    def ask(self, path: str, proposal: str = "") -> None:
        """Ask next for a field, a group or a list by its path, also for one already answered or left open.

        ``proposal`` is what an empty answer is to take instead of what stands there. Raises KeyError for a path of no field.
        """
        loc = place(path)
        if (
            not loc
            or field_at(self._judging.model, loc) is None
            or not all(_is_field(self._judging.model, loc))
        ):
            raise KeyError(path)
        state = self._state
        if proposal:
            self._former[loc] = proposal
        wanted = known.reopened(self._walk(state), loc)
        after = replace(
            state,
            gaps=frozenset(one for one in state.gaps if not inside(one, loc) and not inside(loc, one)),
            passed=frozenset(one for one in state.passed if not inside(one, loc)),
            closed=frozenset(one for one in state.closed if one != loc),
            wanted=(*wanted, *(one for one in state.wanted if one not in wanted)),
        )
        self._go(after, _Step(state, self._told))

    def drop(self, path: str) -> bool:
        """Take away an answer, an optional group or a row of a list; False where nothing was typed there."""
        loc = place(path)
        if at(self._state.data, loc) is None:
            return False
        self._go(replace(self._state, data=without(self._state.data, loc)), _Step(self._state, self._told))
        return True

    # what there is

    @property
    def data(self) -> dict[str, Any]:
        """The data typed so far (with what earlier documents told), as a data file has them, without its head."""
        return deepcopy(dict(self._state.data))

    @property
    def answers(self) -> int:
        """How many answers were given in this talk; the end of a list is none, and „I do not know” is one."""
        return self._state.answers

    @property
    def gaps(self) -> tuple[str, ...]:
        """Labels of what was left open."""
        return tuple(
            in_words(self._judging.model, loc, dict(self._look().known))
            for loc in sorted(self._state.gaps, key=str)
        )

    @property
    def open(self) -> tuple[tuple[str, str], ...]:
        """What was left open: path and label of each, in the order of :attr:`gaps`."""
        places = sorted(self._state.gaps, key=str)
        return tuple(zip(map(spelled, places), self.gaps, strict=True))

    @property
    def taken(self) -> tuple[Taken, ...]:
        """What standing files and earlier documents told, so that nobody was asked."""
        return (
            *taking.of_standing(self._judging.model, self._look(), self._state.data),
            *self._from_earlier.taken,
        )

    @property
    def given(self) -> tuple[tuple[str, str, str], ...]:
        """What was answered, for a summary: path, label and value of each, in the order of the questions."""
        found, data = [], self._state.data
        for slot in self._walk(self._state).slots:
            if slot.row or at(data, slot.loc) is None or self._is_year_told(slot.loc):
                continue
            value = asked.value_in_words(slot, data)
            found.append(
                (spelled(slot.loc), in_words(self._judging.model, slot.loc, dict(self._look().known)), value)
            )
        return tuple(found)

    def _is_year_told(self, loc: Loc) -> bool:
        """Tell whether a place is the year of a row that the period tells, so that nobody answered it."""
        known_data = self._look().known
        return names_the_year(loc) and bool(years_of(self._judging.model, known_data, loc[:-2]))

    def text(self) -> str:
        """Return the data file: what was typed, a comment above each field, „# uzupełnij” at what is left open."""
        open_places = frozenset(
            slot.loc for slot in self._walk(self._state).slots if slot.required and not slot.answered
        )
        return written(
            self._judging.kind, self.head, self._with_ahead(), self._state.gaps | open_places, self.taken
        )

    def _with_ahead(self) -> Mapping[str, Any]:
        """Return the data with the answers that are still to be asked again."""
        data: Mapping[str, Any] = self._state.data
        if self._slot is not None:
            for loc, value in reversed(self._ahead):
                data = data if at(data, loc) is not None else put(data, loc, value)
        return data

    def checked(self) -> Checked:
        """Judge what there is, as :func:`wkus_docs.check` does. Raises TypeError for a group that is no document."""
        found = self._look().checked
        if found is None:
            raise TypeError("only a document is checked so; a group has problems()")
        return found

    def problems(self) -> tuple[Problem, ...]:
        """Return what is wrong with the data as they stand, for a document or any other group."""
        return self._in_answers(self._look().problems)

    # how it goes on

    @property
    def _slot(self) -> Slot | None:
        return self._walk(self._state).next

    def _follows_an_answer(self, slot: Slot) -> bool:
        """Tell whether a rule asks for a place because of what was answered: at first it did not."""
        because = slot.asked_by
        return because is not None and _key(because) not in self._said_at_first

    def _look(self, state: State | None = None) -> Judged:
        """Judge the data of a state, once."""
        data = (state or self._state).data
        if self._judged is None or self._judged[0] is not data:
            self._judged = data, self._judging.judge(data)
        return self._judged[1]

    def _walk(self, state: State) -> Walk:
        """Lay out the places of a state, once."""
        if self._walked is None or self._walked.state is not state:
            look, project = self._look(state), self.head.get("stan") == "projekt"
            walk = Walk(self._judging.model, look.known, state, look.missed, project)
            while told := self._foretold(walk):
                walk = replace(walk, foretold=walk.foretold | told)
            self._walked = walk
        return self._walked

    def _begun(self, state: State) -> State:
        """Return a state in which a group that a rule asks for, and standing files tell whole, has begun."""
        walk, data = self._walk(state), state.data
        open_places = [slot.loc for slot in walk.slots if not slot.answered]
        for around in dict.fromkeys(loc[:-1] for loc in walk.foretold):
            if at(walk.known, around) is None and not any(inside(loc, around) for loc in open_places):
                data = put(data, around, {})
        return state if data is state.data else replace(state, data=data)

    def _foretold(self, walk: Walk) -> frozenset[Loc]:
        """Return the places of a group not yet begun that standing files fill in once it is; those are not asked.

        A group that is only asked about is not in the data, so taking up has not come to it.
        """
        slot = walk.next
        if slot is None or slot.row or not self._judging.standing or len(slot.loc) == 1:
            return frozenset()
        around = slot.loc[:-1]
        if at(walk.known, around) is not None or isinstance(around[-1], int):
            return frozenset()
        begun = self._judging.judge(put(walk.state.data, around, {})).known
        there = at(begun, around) or {}
        return frozenset((*around, name) for name in there) - walk.foretold

    def _proposal(self, slot: Slot) -> str:
        return self._former[slot.loc] if slot.loc in self._former else self._offered(slot)

    def _offered(self, slot: Slot) -> str:
        """Return what is proposed to whoever has not answered yet."""
        if slot.row and not slot.row[-1] and (source := self._before(slot)) is not None:
            return f"jak w {year_of(self._look().known, source)} r."
        return asked.proposal(slot, self._look(), self._from_earlier.proposed)

    def _before(self, slot: Slot) -> Loc | None:
        return year_before(self._judging.model, self._look().known, slot.list_loc)

    def _repeated(self, slot: Slot) -> Any:
        """Return the rows of the year before as those of this year; None where a list repeats none."""
        source, data = self._before(slot), self._look().known
        group = slot.field_of_row(self._judging.model).group
        if source is None or group is None or slot.row[-1]:
            return None
        return moved(group, at(data, source), year_of(data, slot.list_loc) - year_of(data, source))

    def _settled(self, state: State) -> State:
        """Return a state with what need not be asked: the years of a list with a row a year, groups that may be empty.

        They are put there when the next question is about them.
        """
        state = self._begun(state)
        while (slot := self._walk(state).next) is not None:
            data = self._prepared(state, slot)
            if data is state.data:
                return state
            state = replace(
                state, data=data, closed=state.closed | ({slot.list_loc} if slot.row else frozenset())
            )
        return state

    def _prepared(self, state: State, slot: Slot) -> Mapping[str, Any]:
        """Return the data with what stands at a place by itself; the same data where nothing does."""
        if slot.needs_nothing:
            return put(state.data, slot.loc, {})  # type: ignore[no-any-return]  # a group stays a group
        if not slot.row or not is_yearly(field := slot.field_of_row(self._judging.model)):
            return state.data
        known_data, loc = self._look(state).known, slot.list_loc
        if not (slot.required or field.required or loc in state.wanted):
            return state.data  # nobody has said yet that there is such a list
        years = years_of(self._judging.model, known_data, loc)
        rows = with_years(at(known_data, loc), years)
        if not years or len(rows) == len(at(known_data, loc) or []):
            return state.data
        return put(state.data, loc, rows)  # type: ignore[no-any-return]  # a group stays a group

    def _meaning_of_nothing(self, slot: Slot) -> str:
        if slot.required:
            return ""
        return "koniec listy" if slot.row and slot.row[-1] else "brak" if slot.row else "pominięte"

    def _answered_by_nothing(self, slot: Slot) -> tuple[Problem, ...]:
        if slot.required:
            what = "Potrzebna jest co najmniej jedna pozycja." if slot.row else "Ta odpowiedź jest potrzebna."
            raise AnswerError(what, "Jeśli jej nie znasz, zostaw lukę do uzupełnienia.")
        self._pass_over(slot)
        return self._news(slot)

    def _pass_over(self, slot: Slot) -> None:
        """End a list, or leave an optional field out; one already answered is taken away."""
        state, loc = self._state, slot.list_loc if slot.row else slot.loc
        data = state.data
        self._forget_ahead(loc)
        if slot.row and not slot.row[-1] and slot.field_of_row(self._judging.model).required:
            data = put(data, loc, [])
        elif not slot.row and at(data, loc) is not None:
            data = without(data, loc)
        after = replace(
            state, data=data, closed=state.closed | ({loc} if slot.row else frozenset()),
            passed=state.passed if slot.row and slot.row[-1] else state.passed | {loc},
            wanted=tuple(one for one in _less(state.wanted, slot) if not inside(loc, one)), last=slot.loc,
        )  # fmt: skip
        self._go(after, _Step(state, self._told, slot.loc))

    def _take(self, slot: Slot, data: Any, text: str, *, whole: bool) -> tuple[Problem, ...]:
        state = self._state
        self._former.pop(slot.loc, None)
        wanted = _less(state.wanted, slot)
        if slot.row:
            wanted = tuple(one for one in wanted if one != slot.list_loc)
        after = replace(
            state, data=data, wanted=wanted, last=slot.loc, answers=state.answers + 1, gaps=state.gaps - {slot.loc},
            closed=state.closed | {slot.list_loc} if whole else state.closed - {slot.list_loc},
        )  # fmt: skip
        self._go(after, _Step(state, self._told, slot.loc, text))
        return self._news(slot)

    def _go(self, after: State, step: _Step) -> None:
        self._history.append(step)
        self._state = self._settled(after)

    def _news(self, slot: Slot) -> tuple[Problem, ...]:
        """Return what the rules say now and have not said, and remember that it is said.

        What is about a value that is still to be asked, or about a group that is being answered, waits.
        """
        walk = self._walk(self._state)
        following = walk.next
        open_places = {one.loc for one in walk.slots if not one.answered}
        now = [
            one
            for one in self._look().problems
            if one.rule and not any(inside(there, one.path) for there in open_places)
            if one.path not in walk.asked or one.path in self._state.passed
            if not (
                following and one.path and following.loc[0] == one.path[0] and not inside(one.path, slot.loc)
            )
        ]
        fresh = [one for one in now if _key(one) not in self._told]
        self._told |= _keys(tuple(now))
        return self._in_answers(tuple(fresh))

    def _spoken(self, fault: AnswerError) -> AnswerError:
        """Return a fault in the words of one who answers."""
        model = self._judging.model
        return AnswerError(spoken(fault.fault, model), spoken(fault.cure, model), fault.suggestion)

    def _in_answers(self, problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
        """Return problems without lines of a file, in the words of one who answers."""
        model = self._judging.model
        return tuple(
            replace(one, message=spoken(one.message, model), hint=spoken(one.hint, model))
            for one in at_places(problems)
        )


def _key(problem: Problem) -> _Key:
    return problem.path, problem.rule, problem.message


def _keys(problems: tuple[Problem, ...]) -> frozenset[_Key]:
    return frozenset(_key(one) for one in problems)


def _ends(slot: Slot, text: str) -> bool:
    """Tell whether a text says that there is nothing, where that can be said."""
    return not slot.required and text.casefold().rstrip(".") in _ENDS


def _less(wanted: tuple[Loc, ...], slot: Slot) -> tuple[Loc, ...]:
    return tuple(one for one in wanted if one != slot.loc)


def _is_field(model: type[Part], loc: Loc) -> list[bool]:
    """Tell of each name on a way whether a field is called so."""
    steps = [depth for depth, step in enumerate(loc, 1) if isinstance(step, str)]
    found = [field_at(model, loc[:depth]) for depth in steps]
    return [one is not None and one.name == loc[depth - 1] for one, depth in zip(found, steps, strict=True)]
