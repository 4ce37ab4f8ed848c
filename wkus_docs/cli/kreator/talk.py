"""The questions of the Kreator in a terminal, page by page; what was answered is in the file whatever happens."""

from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING

from wkus_docs.cli.conversation.keeping import Keeping
from wkus_docs.cli.conversation.signs import Sign, sign_in, without_escape
from wkus_docs.cli.kreator.known import KnownAnswer
from wkus_docs.cli.prompting import Face, Line, Live, Paused
from wkus_docs.kreator.answer import AnswerError, Withheld, how, in_words, value_of
from wkus_docs.kreator.answers import Answers, Odpowiedz
from wkus_docs.kreator.bank import RodzajOdpowiedzi

if TYPE_CHECKING:
    from wkus_docs.kreator.bank import Pytanie

_EVIDENCE = "//"
"""What stands before the evidence, on the line of an answer."""


class Talk:
    """Asks what is not answered yet; of an answer that the case knows, or a table proposes, Enter is enough."""

    def __init__(self, answers: Answers, known: Mapping[str, KnownAnswer], face: Face) -> None:
        """``known`` are the answers that documents of the case give."""
        self.answers, self._known, self._face = answers, known, face
        self._passed: list[
            str
        ] = []  # questions of this talk in their order: answered, or left without an answer
        self._page = ""
        self._told: dict[str, str] = {}

    def run(self, keeping: Keeping) -> bool:
        """Ask until nothing is left; tell whether it came to its end, and was not left for later."""
        self._told = self._results()
        again: str | None = None
        try:
            while (question := self._next(again)) is not None:
                again = self._put(question)
                keeping.keep()
                self._tell_results()
        except (Paused, KeyboardInterrupt):
            with suppress(OSError):  # the window may be gone
                self._face.say()
            keeping.keep_at_last()
            return False
        return True

    def _next(self, again: str | None) -> "Pytanie | None":
        if again is not None:
            return self.answers.bank.questions[again]
        return next((one for one in self.answers.unanswered if one.id not in self._passed), None)

    def _put(self, question: "Pytanie") -> str | None:
        """Show a question and take the answer; return the question to go back to, where one goes back."""
        self._head(question)
        given = self.answers.given.get(question.id)
        known = self._known.get(question.id)
        proposal, source = self._proposal(question, known)
        former = given.answer.odpowiedz if given is not None else None
        self._show(question, known if source else None)
        while True:
            typed = self._face.ask(self._line(question, proposal, former or ""))
            sign = sign_in(typed)
            if sign is Sign.PAUSE:
                raise Paused
            if sign is Sign.BACK:
                if not self._passed:
                    self._face.say("   To pierwsze pytanie tej rozmowy.")
                    continue
                return self._passed.pop()
            if sign is Sign.EXPLAIN:
                self._explain(question)
                continue
            text, _, evidence = without_escape(typed).partition(_EVIDENCE)
            meant = Withheld.DONT_KNOW.value if sign is Sign.UNKNOWN else text.strip() or (former or proposal)
            if not meant:
                self._face.say("   Bez odpowiedzi. Pytanie wróci następnym razem.")
                self._pass(question)
                return None
            fault = self._take(question, meant, evidence.strip(), source if meant == proposal else "")
            if fault is None:
                self._pass(question)
                return None
            self._face.say(f"   {fault}")

    def _take(self, question: "Pytanie", text: str, evidence: str, source: str) -> str | None:
        """Keep an answer; return what is wrong with it. Raises Paused."""
        try:
            value = value_of(question, text)
        except AnswerError as fault:
            return f"{fault.message} {fault.hint}"
        reason = None
        proposed = self.answers.proposed(question)
        if value is Withheld.NOT_APPLICABLE:
            reason = self._reason("Dlaczego nie dotyczy?")
        elif proposed is not None and value != proposed and not isinstance(value, Withheld):
            reason = self._reason(f"Z odpowiedzi wynika: {in_words(question, proposed)}. Dlaczego inaczej?")
        words = in_words(question, value)
        if words != text:
            self._face.say(f"   = {words}")
        self.answers = self.answers.with_answer(Odpowiedz(
            pytanie=question.id, tresc=question.pytanie, odpowiedz=words.replace("\u00a0", " "), powod=reason,
            dowod=evidence or None, dzien=self.answers.day, ze_sprawy=source or None,
        ))  # fmt: skip
        return None

    def _reason(self, asked: str) -> str:
        """Ask for a reason until there is one. Raises Paused."""
        while True:
            self._face.say(f"   {asked}")
            typed = self._face.ask(Line("   powód > "))
            if sign_in(typed) is Sign.PAUSE:
                raise Paused
            if typed.strip() and sign_in(typed) is None:
                return typed.strip()

    def _pass(self, question: "Pytanie") -> None:
        if question.id in self._passed:
            self._passed.remove(question.id)
        self._passed.append(question.id)

    def _proposal(self, question: "Pytanie", known: KnownAnswer | None) -> tuple[str, str]:
        """Return what Enter takes, and the file it is from."""
        if known is not None:
            return known.text, known.file
        proposed = self.answers.proposed(question)
        return (in_words(question, proposed), "") if proposed is not None else ("", "")

    def _line(self, question: "Pytanie", proposal: str, former: str) -> Line:
        shown = former or proposal
        words = tuple(one.nazwa for one in question.opcje) or (
            ("tak", "nie") if question.rodzaj is RodzajOdpowiedzi.TAK_NIE else ()
        )
        return Line(
            f"[{shown}] > " if shown else "> ", former, words, live=lambda typed: _live(question, typed)
        )

    def _head(self, question: "Pytanie") -> None:
        """Name the page when it is a new one: where one is, and how much is left."""
        self._face.say()
        if question.strona != self._page:
            self._page = question.strona
            stage = next(one for one in self.answers.bank.etapy if one.numer == question.etap)
            left = len(self.answers.unanswered)
            self._face.say(
                f"Etap {stage.numer}. {stage.nazwa} · {question.strona} (zostało około {left} pytań)",
                strong=True,
            )
            self._face.say()

    def _show(self, question: "Pytanie", known: KnownAnswer | None) -> None:
        self._face.say(question.pytanie, strong=True)
        self._face.say(f"   {question.po_co}")
        if question.opcje:
            for number, one in enumerate(question.opcje, 1):
                self._face.say(f"   {number}  {one.nazwa}")
        elif question.rodzaj is not RodzajOdpowiedzi.TAK_NIE:
            unit = question.jednostka or question.pozycja
            self._face.say(f"   {how(question)}{f' ({unit})' if unit else ''}")
        if known is not None:
            self._face.say(f"   Wie to plik {known.file}; Enter przyjmuje.")

    def _explain(self, question: "Pytanie") -> None:
        told = ", ".join(one.citation for one in question.podstawa) or "praktyka"
        for line in (
            f"Dowód: {question.dowod}", f"Odpowiada: {question.kto}", f"Podstawa: {told}", f"Skutek: {question.skutek}",
        ):  # fmt: skip
            self._face.say(f"   {line}")

    def _results(self) -> dict[str, str]:
        return {name: one.result for name, one in self.answers.reckoning.outcomes.items() if one.is_known}

    def _tell_results(self) -> None:
        """Say what an answer decided, or turned."""
        now = self._results()
        for name, result in now.items():
            if self._told.get(name) != result:
                outcome = self.answers.reckoning.outcomes[name]
                self._face.say(f"   → {outcome.table.nazwa}: {outcome.name}")
        self._told = now


def _live(question: "Pytanie", typed: str) -> Live:
    """Say under the answer how it is understood so far."""
    sign = sign_in(typed)
    if sign is not None:
        return Live(sign.does)
    text = without_escape(typed).partition(_EVIDENCE)[0].strip()
    if not text:
        return Live()
    try:
        words = in_words(question, value_of(question, text))
    except AnswerError as fault:
        return Live(f"{fault.message} {fault.hint}", wrong=True)
    return Live(words if words != text else "")
