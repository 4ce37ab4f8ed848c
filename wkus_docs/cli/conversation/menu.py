"""The end of a conversation: what may be done with the answers."""

from collections.abc import Callable
from enum import Enum, auto
from operator import itemgetter
from typing import TYPE_CHECKING

from wkus_docs.cli.conversation.asking import Asking
from wkus_docs.cli.conversation.reader import show_pages
from wkus_docs.cli.conversation.remarks import remark_lines
from wkus_docs.cli.conversation.signs import Sign, sign_in
from wkus_docs.cli.conversation.summary import answers, summary
from wkus_docs.cli.prompting import Face, Line, Paused
from wkus_docs.errors import Severity
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.questions.tree import spelled

if TYPE_CHECKING:
    from wkus_docs.errors import Problem
    from wkus_docs.questions import Interview, Offer

LOOK, ADD, LIST, MEND = "t", "d", "o", "b"


class Chosen(Enum):
    """What ends the menu."""

    MAKE = auto()
    LEAVE = auto()


class Menu:
    """The menu under a summary. ``text`` makes the text of the document as it would be now."""

    def __init__(
        self, interview: "Interview", face: Face, asking: Asking, text: Callable[[], str] | None, making: str
    ) -> None:
        """``making`` says what Enter does."""
        self._interview, self._face, self._asking = interview, face, asking
        self._text, self._making = text, making
        self._numbers: dict[str, int] = {}  # of what may be added: the same until the end

    def run(self) -> Chosen:
        """Show the summary and do what is asked, until the document is wanted. Raises Paused."""
        whole = True
        while True:
            self._summarize(whole=whole)
            whole = False
            if (chosen := self._choose()) is not None:
                return chosen

    def _summarize(self, *, whole: bool) -> None:
        self._face.say()
        self._face.say("Podsumowanie", strong=True)
        for line in summary(self._interview, self._interview.problems(), whole=whole):
            self._face.say(line)
        self._face.say()
        self._face.say(f"   Enter – {self._making}")
        if self._text:
            self._face.say(f"   {LOOK} – zobacz tekst dokumentu")
        self._face.say(f"   {LIST} – pokaż odpowiedzi z numerami")
        self._face.say("   numer – popraw odpowiedź albo uzupełnij lukę o tym numerze na liście")
        if self._errors():
            self._face.say(f"   {MEND} – popraw to, co jest błędem")
        self._face.say(f"   {ADD} – dodaj coś nieobowiązkowego")
        self._face.say(f"   {Sign.PAUSE.typed} – zostaw na później")

    def _choose(self) -> Chosen | None:
        """Take a choice and do it; None when the summary is to be shown again."""
        doing = (
            {Sign.BACK.typed: self._back, LIST: self._list, ADD: self._add}
            | ({LOOK: self._look} if self._text else {})
            | ({MEND: self._mend} if self._errors() else {})
        )
        while True:
            typed = self._face.ask(Line())
            if not typed:
                return Chosen.MAKE
            if sign_in(typed) is Sign.PAUSE:
                return Chosen.LEAVE
            if (do := doing.get(typed.strip().lower())) is not None:
                do()
                return None
            if self._correct(typed):
                return None
            self._face.say(f"Nie znam „{typed}”. Podaj numer odpowiedzi, {LIST}, {ADD} albo sam Enter.")

    def _back(self) -> None:
        if self._interview.back():
            self._asking.run(again=True)

    def _errors(self) -> "list[Problem]":
        """Errors at places that can be asked for again."""
        return [one for one in self._interview.problems() if one.severity is Severity.ERROR and one.path]

    def _mend(self) -> None:
        """Ask again for each value that is wrong, with the spelling that would be right where there is one."""
        for problem in self._errors():
            for line in remark_lines([problem]):
                self._face.say(line)
            try:
                self._interview.ask(spelled(problem.path), problem.suggestion)
            except KeyError:
                continue
            self._asking.run(again=True)

    def _list(self) -> None:
        show_pages(self._face, "\n".join(answers(self._interview)))

    def _look(self) -> None:
        if self._text is not None:
            show_pages(self._face, self._text())

    def _correct(self, typed: str) -> bool:
        """Ask again for an answer, by its number or its path; False where there is none."""
        listed = [one[0] for one in (*self._interview.given, *self._interview.open)]
        path = listed[int(typed) - 1] if typed.isdecimal() and 0 < int(typed) <= len(listed) else typed
        if typed.isdecimal() and path == typed:
            return False
        try:
            self._interview.ask(path)
        except KeyError:
            return False
        self._asking.run(again=True)
        return True

    def _add(self) -> None:
        """Show what may be added, and ask for what is chosen."""
        offers = self._interview.optional()
        if not offers:
            self._face.say("Nie ma nic więcej do dodania.")
            return
        numbered = {self._numbers.setdefault(offer.path, len(self._numbers) + 1): offer for offer in offers}
        for number, offer in sorted(numbered.items(), key=itemgetter(0)):
            self._face.say(f"{number:>5}. {_named(offer)}")
        self._face.say("Podaj numer albo początek nazwy; sam Enter wraca.")
        while typed := self._face.ask(Line(words=tuple(_named(offer) for offer in offers))):
            if sign_in(typed) is Sign.PAUSE:
                raise Paused
            if sign_in(typed) is Sign.BACK:
                return
            if (chosen := _chosen(numbered, typed)) is not None:
                self._interview.ask(chosen.path)
                self._asking.run()
                return
            self._face.say(f"Nie wiem, o co chodzi w „{typed}”. Podaj numer z listy.")


def _named(offer: "Offer") -> str:
    return f"{offer.group} › {offer.label}" if offer.group else offer.label


def _chosen(offers: "dict[int, Offer]", typed: str) -> "Offer | None":
    """Return the offer of a number, or the one whose name has the words typed."""
    if typed.isdecimal():
        return offers.get(int(typed))
    found = [offer for offer in offers.values() if zwin(typed) in zwin(_named(offer))]
    exact = [offer for offer in found if zwin(typed) in {zwin(offer.label), zwin(_named(offer))}]
    return found[0] if len(found) == 1 else exact[0] if len(exact) == 1 else None
