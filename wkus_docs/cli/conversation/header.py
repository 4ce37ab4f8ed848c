"""What is said before the first question."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from wkus_docs.cli.conversation.beginning import Beginning
from wkus_docs.cli.conversation.length import questions_left
from wkus_docs.cli.conversation.signs import signs_line
from wkus_docs.cli.conversation.summary import sources

if TYPE_CHECKING:
    from wkus_docs.questions import Interview


def header(beginning: Beginning, interview: "Interview", path: Path) -> Iterator[str]:
    """Yield the lines under the title: the file, where data come from, how long it takes, how to steer."""
    going_on = "ciąg dalszy, " if beginning.text else ""
    yield f"Plik z danymi: {path} ({going_on}zapis po każdej odpowiedzi)"
    if beginning.head:
        yield "Powstanie projekt: o numer i datę, których jeszcze nie ma, nie pytam."
    yield from sources(interview.taken)
    if beginning.known:
        yield f"Bez pytania, bo mówią to wcześniejsze dokumenty: {', '.join(one.name for one in beginning.known)}"
    yield from _no_office(beginning)
    left = questions_left(beginning.interview())
    yield (
        f"Pytań: najwyżej około {left}, jeśli listy mają po jednym wierszu."
        if left
        else "Nie ma już o co pytać."
    )
    yield ""
    yield f"Zamiast odpowiedzi: {signs_line()}"
    yield "Sam Enter przyjmuje propozycję w nawiasie [ ]."


def _no_office(beginning: Beginning) -> Iterator[str]:
    """Tell how to be spared the questions about the unit, where its file would be taken up."""
    from wkus_docs.field import fields_of  # noqa: PLC0415 – help must not wait for the library

    scopes = {field.fact.scope for field in fields_of(beginning.kind.model).values() if field.fact}
    for scope, of_whom in (("urzad", "urzędu"), ("organizacja", "organizacji")):
        if scope in scopes and scope not in {one.kind for one in beginning.standing}:
            yield f"Nie ma pliku {of_whom}, więc pytam też o te dane. Raz dla wszystkich dokumentów: wkus {scope}"
