"""A standing file that is there: shown as it is today, then changed by new entries."""

from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

from wkus_docs.cli.conversation.asking import Asking
from wkus_docs.cli.conversation.keeping import Keeping
from wkus_docs.cli.conversation.menu import Menu
from wkus_docs.cli.conversation.remarks import remark_lines
from wkus_docs.cli.conversation.shapes import refuse_misshapen
from wkus_docs.cli.conversation.signs import Sign, sign_in
from wkus_docs.cli.conversation.somebody_elses import opened
from wkus_docs.cli.prompting import Face, Line, Paused
from wkus_docs.cli.standing.changes import ALSO_ASKED, CHANGES, single
from wkus_docs.cli.standing.entry import with_entry, without_optional
from wkus_docs.cli.standing.today import entries_today, today
from wkus_docs.errors import Severity
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.questions import Interview
from wkus_docs.standing import FILE_KEY, STANDING, judge_standing

_CORRECT, _END = "p", "k"


class KeepingUp:
    """The talk about a file that is there."""

    def __init__(self, kind: str, path: Path, face: Face, day: date) -> None:
        """Read the file. Raises InputError where it cannot be read, or is of another kind."""
        self._kind, self._face, self._day = kind, face, day
        judged = judge_standing(path)
        self._model = STANDING[kind]
        refuse_misshapen(self._model, judged.source.data, judged.problems)
        self._interview = self._with(judged.source.data)
        self._file, self._remark = opened(path, self._model, judged.source.text, self._text())

    def _with(self, data: Mapping[str, Any]) -> Interview:
        typed = {name: value for name, value in data.items() if name != FILE_KEY}
        return without_optional(Interview(self._model, typed, day=self._day))

    def run(self) -> bool:
        """Show, ask and write until nothing more changed; tell whether it came to its end."""
        try:
            self._finish()
            while self._changed():
                pass
        except (Paused, KeyboardInterrupt):
            with suppress(OSError):  # the window may be gone
                self._face.say("\nPrzerwano. Wcześniejsze zmiany są w pliku; zaczętego wpisu w nim nie ma.")
            return False
        return True

    def _text(self) -> str:
        return self._interview.text()

    def _keeping(self) -> Keeping:
        return Keeping(self._text, self._face, self._file)

    def _finish(self) -> None:
        """Ask for what an unfinished file lacks."""
        if self._interview.question() is not None:
            self._face.say(f"Plik {self._file.path} nie jest skończony.")
            keeping = self._keeping()
            asking = Asking(self._interview, self._face, keeping.keep, single=single(self._kind))
            asking.run()
            asking.run_through(ALSO_ASKED[self._kind])
            self._file = keeping.file

    def _changed(self) -> bool:
        """Show what is so today, take one change; False when there is none."""
        self._show()
        changes = CHANGES[self._kind]
        typed = self._face.ask(Line(words=tuple(change.words for change in changes)))
        if not typed:
            return False
        if sign_in(typed) is Sign.PAUSE:
            raise Paused
        found = [change for change in changes if zwin(typed) in zwin(change.words)]
        if typed.isdecimal() and 0 < int(typed) <= len(changes):
            found = [changes[int(typed) - 1]]
        if zwin(typed) == _CORRECT:
            self._correct()
        elif zwin(typed) == _END:
            self._end()
        elif len(found) == 1:
            self._take(with_entry(self._model, self._interview.data, found[0], self._face, self._day))
        else:
            self._face.say(f"Nie znam „{typed}”. Podaj numer, {_END}, {_CORRECT} albo sam Enter.")
        return True

    def _show(self) -> None:
        judged = judge_standing(self._text())
        self._face.say()
        self._face.say(f"{self._file.path}, stan na {data_slownie(self._day)}", strong=True)
        if judged.standing is not None:
            for line in today(judged.standing, self._day):
                self._face.say(line)
        for line in remark_lines(judged.problems):
            self._face.say(line)
        if self._remark and not self._file.copied:
            self._face.say(self._remark)
        self._face.say()
        self._face.say("Co się zmieniło?", strong=True)
        for number, change in enumerate(CHANGES[self._kind], 1):
            self._face.say(f"{number:>4}. {change.words}")
        self._face.say(f"   {_END}. ktoś albo coś tylko się skończyło")
        self._face.say(f"   {_CORRECT}. popraw albo dodaj coś innego")
        self._face.say("   Enter – nic więcej")

    def _correct(self) -> None:
        """Correct any answer, or add an optional one."""
        keeping = self._keeping()
        asking = Asking(self._interview, self._face, keeping.keep)
        Menu(self._interview, self._face, asking, None, "wróć").run()
        self._file = keeping.file

    def _end(self) -> None:
        """Ask for the last day of an entry that holds today."""
        standing = judge_standing(self._text()).standing
        held = list(entries_today(standing, self._day)) if standing is not None else []
        for number, (_, line) in enumerate(held, 1):
            self._face.say(f"{number:>4}. {line.strip()}")
        self._face.say("Podaj numer; sam Enter wraca.")
        typed = self._face.ask(Line())
        if sign_in(typed) is Sign.PAUSE:
            raise Paused
        if typed.isdecimal() and 0 < int(typed) <= len(held):
            self._interview.ask(f"{held[int(typed) - 1][0]}.do")
            keeping = self._keeping()
            Asking(self._interview, self._face, keeping.keep).run()
            self._file = keeping.file

    def _take(self, data: Mapping[str, Any] | None) -> None:
        """Write data with a new entry, unless the rules have something against it."""
        if data is None:
            return
        before = {(problem.path, problem.message) for problem in self._interview.problems()}
        changed = self._with(data)
        new = tuple(one for one in changed.problems() if (one.path, one.message) not in before)
        for line in remark_lines(new):
            self._face.say(line)
        if any(problem.severity is Severity.ERROR for problem in new):
            self._face.say("   Tego wpisu nie zapisano.")
            return
        self._interview = changed
        keeping = self._keeping()
        keeping.keep()
        self._file = keeping.file
        self._face.say(f"   Zapisano: {self._file.path}")
