"""What is said before the first question."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wkus_docs.cli.conversation.beginning import Beginning
from wkus_docs.cli.conversation.length import questions_left
from wkus_docs.cli.conversation.remarks import remark_lines
from wkus_docs.cli.conversation.signs import signs_line
from wkus_docs.cli.conversation.summary import sources

if TYPE_CHECKING:
    from wkus_docs.errors import Problem
    from wkus_docs.questions import Interview
    from wkus_docs.standing import Standing


def header(beginning: Beginning, interview: "Interview", path: Path) -> Iterator[str]:
    """Yield the lines under the title: the file, where data come from, how long it takes, how to steer."""
    going_on = "ciąg dalszy, " if beginning.text else ""
    yield f"Plik z danymi: {path} ({going_on}zapis po każdej odpowiedzi)"
    if beginning.head:
        yield "Powstanie projekt: o numer i datę, których jeszcze nie ma, nie pytam."
    yield from sources(interview.taken, {one.file: whose(one) for one in beginning.standing})
    yield from remark_lines(one for one in interview.problems() if one.file)
    yield from remark_lines(misnamed_near(path))
    if beginning.known:
        yield f"Bez pytania, bo mówią to wcześniejsze dokumenty: {', '.join(one.name for one in beginning.known)}"
    yield from _no_office(beginning)
    left = questions_left(beginning.interview())
    yield (
        f"Pytań: co najmniej około {left}; więcej, gdy listy mają więcej wierszy albo odpowiedź wymaga dalszych."
        if left
        else "Nie ma już o co pytać."
    )
    yield ""
    yield f"Zamiast odpowiedzi: {signs_line()}"
    yield "Sam Enter przyjmuje propozycję w nawiasie [ ]."


def whose(standing: "Standing") -> str:
    """Return the name of the unit or the organisation whose file it is: „Gmina Szypliszki”."""
    from wkus_docs.gaps import build  # noqa: PLC0415 – help must not wait for the library
    from wkus_docs.parts.strony.jednostka import Jednostka  # noqa: PLC0415 – as above

    if standing.kind != "urzad":
        return str(standing.source.data.get("nazwa", ""))
    known = standing.known_on(None)["urzad.jednostka"].value
    unit: Any = build(Jednostka, known, frozenset(), lenient=False)
    return str(unit.pelna_nazwa.mianownik)


def misnamed_near(path: Path) -> "tuple[Problem, ...]":
    """Return a warning for each file near a data file that looks like an office's under a wrong name."""
    from wkus_docs.standing.nearby import misnamed, near  # noqa: PLC0415 – as above

    return tuple(misnamed(near(path)))


def _no_office(beginning: Beginning) -> Iterator[str]:
    """Tell how to be spared the questions about the unit, where its file would be taken up."""
    from wkus_docs.field import fields_of  # noqa: PLC0415 – help must not wait for the library

    scopes = {field.fact.scope for field in fields_of(beginning.kind.model).values() if field.fact}
    for scope, of_whom in (("urzad", "urzędu"), ("organizacja", "organizacji")):
        if scope in scopes and scope not in {one.kind for one in beginning.standing}:
            yield f"Nie ma pliku {of_whom}, więc pytam też o te dane. Raz dla wszystkich dokumentów: wkus {scope}"
