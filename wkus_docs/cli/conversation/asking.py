"""Questions of an interview, put one after another until nothing that is needed is left."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from wkus_docs.cli.conversation import shown
from wkus_docs.cli.conversation.remarks import remark_lines
from wkus_docs.cli.conversation.signs import LEFT_OUT, Sign, sign_in, without_escape
from wkus_docs.cli.prompting import Face, Line, Live, Paused

if TYPE_CHECKING:
    from wkus_docs.questions import AnswerError, Interview, Question

_GAP = "   Zostaje luka: w szkicu będzie zaznaczona, a w pliku stoi „# uzupełnij”."
_ECHO = 150
"""Letters of an answer that are repeated, as it is understood."""


class Asking:
    """The talk itself: what is typed goes to the interview, what the interview says comes to the screen."""

    def __init__(
        self,
        interview: "Interview",
        face: Face,
        keep: Callable[[], None],
        *,
        single: frozenset[str] = frozenset(),
        needed: frozenset[str] = frozenset(),
    ) -> None:
        """``keep`` writes what there is after every step.

        Nobody is asked for a second row of ``single`` lists; ``needed`` are paths that may not be left out here.
        """
        self._interview, self._face, self._keep = interview, face, keep
        self._single, self._needed = single, needed
        self._number = 0
        self._again = False
        self._left = False  # whether one went back out of what was asked for
        self._asked: set[str] = set()

    def run(self, *, again: bool = False) -> None:
        """Ask until nothing is left; ``again`` tells that the first question was answered before. Raises Paused."""
        self._again, self._left = again, False
        while (question := self._interview.question()) is not None:
            if not (self._is_second(question) and self._interview.done_with_list()):
                self._put(question)

    def run_through(self, paths: Sequence[str]) -> None:
        """Ask for optional fields that have no answer yet and were not asked for. Raises Paused."""
        while (path := next((one for one in paths if not self._is_met(one)), None)) is not None:
            self._interview.ask(path)
            self.run()
            while self._left and self._interview.back():
                self.run(again=True)

    def _is_met(self, path: str) -> bool:
        """Whether a field was asked for, or has an answer."""
        met = {*self._asked, *(given for given, _, _ in self._interview.given)}
        return any(one.startswith(path) for one in met)

    def _is_second(self, question: "Question") -> bool:
        """Whether a question opens one more row of a list that has one as a rule."""
        return (
            question.many
            and not question.required
            and question.loc[0] in self._single
            and question.loc[1] != 0
        )

    def _put(self, question: "Question") -> None:
        """Show a question and take the answer, however many tries it needs."""
        self._number += 1
        self._asked.add(question.path)
        self._face.say()
        optional = not question.required and not question.many and question.path not in self._needed
        self._face.say(shown.heading(question, self._number, optional=optional), strong=True)
        proposal, former = question.proposal, question.proposal if self._again else ""
        for line in shown.body(question, self._face.room):
            self._face.say(line)
        self._again = False
        while True:
            typed = self._face.ask(self._line(question, proposal, former))
            sign = sign_in(typed)
            if sign is Sign.EXPLAIN:
                self._explain(question)
            elif sign is not None:
                if self._steer(sign, question):
                    return
            else:
                fault = self._answered(question, typed, proposal)
                if fault is None:
                    return
                proposal = fault or question.proposal
                for line in shown.proposed(proposal, self._face.room):
                    self._face.say(line)

    def _line(self, question: "Question", proposal: str, former: str) -> Line:
        return Line(
            shown.prompt(proposal),
            former,
            tuple(choice.label for choice in question.choices)
            or tuple(one.value for one in question.suggestions),
            question.multiline,
            self._live,
        )

    def _live(self, typed: str) -> Live:
        """Say under the answer how it is understood so far."""
        sign = sign_in(typed)
        if sign is not None:
            return Live(sign.does)
        if typed == LEFT_OUT and self._optional():
            return Live("pomiń to pytanie")
        meant = self._interview.understood(without_escape(typed))
        if meant.fault:
            ready = f"Może: {meant.suggestion}?" if meant.suggestion else ""
            return Live(" ".join(filter(None, (meant.fault, meant.cure, ready))), wrong=True)
        return Live(_in_one_line(meant.text) if _says_more(meant.text, typed) else "")

    def _optional(self) -> bool:
        question = self._interview.question()
        return question is not None and not question.required

    def _explain(self, question: "Question") -> None:
        for line in shown.explained(question, self._face.room):
            self._face.say(line)

    def _steer(self, sign: Sign, question: "Question") -> bool:
        """Do what a sign says; tell whether the question is done with. Raises Paused."""
        if sign is Sign.PAUSE:
            raise Paused
        if sign is Sign.BACK:
            if not self._interview.back():
                self._face.say("   To jest pierwsze pytanie.")
                return False
            self._again, self._left = True, self._interview.question() is None
            self._asked.discard(question.path)
            self._number = max(0, self._number - 2)
        else:
            before = self._interview.gaps
            self._interview.unknown()
            left = self._interview.gaps != before
            self._face.say(_GAP if left else "   Koniec listy; luki nie ma.")
        self._keep()
        return True

    def _answered(self, question: "Question", typed: str, proposal: str) -> str | None:
        """Give an answer to the interview; None when it is taken, else a spelling to propose, which may be empty."""
        from wkus_docs.questions import AnswerError  # noqa: PLC0415 – help must not wait for the library

        text = without_escape(typed) or proposal
        if not text and question.path in self._needed:
            self._face.say("   Ta odpowiedź jest tu potrzebna.")
            return ""
        if text == LEFT_OUT and not question.required and self._interview.skip():
            self._keep()
            return None
        meant = self._interview.understood(text).text if text else ""
        try:
            problems = self._interview.answer(text)
        except AnswerError as fault:
            self._refuse(fault, text)
            return fault.suggestion
        if _says_more(meant, typed):
            self._face.say(f"   = {_in_one_line(meant)}")
        for line in remark_lines(problems):
            self._face.say(line)
        if problems:
            self._face.say(f"   Poprawić można od razu ({Sign.BACK.typed} wstecz) albo na końcu.")
        self._keep()
        return None

    def _refuse(self, fault: "AnswerError", text: str) -> None:
        """Say why an answer cannot be taken, and what can be done."""
        self._face.say(f"   {fault.fault}")
        if fault.cure:
            self._face.say(f"   {fault.cure}")
        if not text:
            self._face.say(f"   Luka: {Sign.UNKNOWN.typed} ({Sign.UNKNOWN.does}).")


def _says_more(meant: str, typed: str) -> bool:
    """Whether an echo says more than what was typed."""
    return bool(meant) and meant.split() != typed.split()


def _in_one_line(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _ECHO else f"{words[:_ECHO]}…"
