"""A question as lines of a terminal."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from wkus_docs.cli.conversation.signs import LEFT_OUT, Sign, signs_line
from wkus_docs.cli.prompting.printed import wrapped

if TYPE_CHECKING:
    from wkus_docs.questions import Question

_MARGIN = "   "
_LINES = 2
"""Lines of an explanation that a question shows at once; the rest comes when asked for."""
_LINES_PROPOSED = 4
"""Lines of a proposal that are shown; a period or an address has two at most."""
_IN_PROMPT = 40
"""Letters of a proposal that still stands before the answer."""
_MOST_CHOICES = 12


def heading(question: "Question", number: int, *, optional: bool) -> str:
    """Return the line with the number and the label of a question."""
    return f"{number}. {question.label}{' (nieobowiązkowe)' if optional else ''}"


def body(question: "Question", room: int) -> Iterator[str]:
    """Yield what stands between the label and the answer: why, what, by which provision, how, from what."""
    if question.reason:
        yield from _shortened(f"Pytam, bo: {question.reason}", room)
    if question.explanation:
        yield from _shortened(question.explanation, room)
    if question.provision:
        yield from _shortened(f"Podstawa: {question.provision}", room, 1)
    if question.example and not question.choices:
        yield from _shortened(f"Np. {question.example}", room)
    yield from _choices(question, room)
    yield from proposed(question.proposal, room)
    if question.suggestions:
        yield f"{_MARGIN}Lista wartości: {Sign.EXPLAIN.typed}; można też wpisać słowo, np. „kultura”."
    if question.many and not question.required:
        yield f"{_MARGIN}Enter bez odpowiedzi {'kończy listę' if _is_further(question) else 'pomija'}."


def proposed(proposal: str, room: int) -> Iterator[str]:
    """Yield a proposal that is too long to stand before the answer: Enter never takes what nobody has seen."""
    if proposal and not _fits(proposal):
        yield from _shortened(f"Propozycja: {proposal}", room, _LINES_PROPOSED)


def prompt(proposal: str) -> str:
    """Return what stands before the answer: the proposal in brackets, where there is one."""
    if not proposal:
        return "> "
    return f"[{proposal}] > " if _fits(proposal) else "[Enter: propozycja] > "


def explained(question: "Question", room: int) -> Iterator[str]:
    """Yield all there is to say of a question, and of the signs."""
    for words in (
        question.reason and f"Pytam, bo: {question.reason}",
        question.explanation,
        question.provision and f"Podstawa: {question.provision}",
        question.example and f"Przykład: {question.example}",
        question.proposal and f"Propozycja: {question.proposal}",
    ):
        if words:
            yield from _indented(words, room)
    for number, choice in enumerate(question.choices, 1):
        yield from _indented(f"{number} – {choice.label}", room)
    if question.suggestions:
        yield from _indented("Do wyboru (można też wpisać coś innego):", room)
    for choice in question.suggestions:
        yield from _indented(choice.label, room)
    yield ""
    yield from _indented(f"Znaki: {signs_line()}", room)
    yield from _indented(_ESCAPING, room)
    if question.proposal and not question.required:
        yield from _indented(f"Znak „{LEFT_OUT}” pomija to pytanie mimo propozycji.", room)
    if question.multiline:
        yield from _indented(_LONG, room)


_ESCAPING = (
    f"Znak działa tylko sam w wierszu: „{Sign.BACK.typed} 5 osób” to zwykła odpowiedź. Gdy odpowiedzią ma być sam znak, "
    f"poprzedź go ukośnikiem: „\\{Sign.UNKNOWN.typed}”."
)
_LONG = (
    "Długi tekst można wkleić; wklejony jest jedną odpowiedzią. Nowy wiersz: Esc, potem Enter "
    "(w prostym oknie i z opcją --prosto Enter, a pusty wiersz kończy odpowiedź)."
)


def _is_further(question: "Question") -> bool:
    """Whether a row stands before the one that a question opens."""
    rows = [step for step in question.loc if isinstance(step, int)]
    return bool(rows) and rows[-1] > 0


def _fits(proposal: str) -> bool:
    return len(proposal) <= _IN_PROMPT and "\n" not in proposal


def _indented(words: str, room: int) -> list[str]:
    return [f"{_MARGIN}{line}" for line in wrapped(words, room - len(_MARGIN))]


def _shortened(words: str, room: int, most: int = _LINES) -> list[str]:
    """The first lines of a text, with a sign that there is more."""
    lines = _indented(" ".join(words.split()), room)
    if len(lines) <= most:
        return lines
    more = f" … ({Sign.EXPLAIN.typed} – więcej)"
    last = lines[most - 1]
    while len(last) + len(more) > room and " " in last.strip():
        last = last.rpartition(" ")[0]
    return [*lines[: most - 1], last.rstrip(" ,;:–") + more]


def _choices(question: "Question", room: int) -> Iterator[str]:
    """Yield what there is to choose from, on one line where it fits."""
    offered = [f"{number} – {choice.label}" for number, choice in enumerate(question.choices, 1)]
    if not offered:
        return
    line = _MARGIN + "   ".join(offered)
    if len(line) <= room:
        yield line
        return
    for one in offered[:_MOST_CHOICES]:
        yield from _indented(one, room)
    if len(offered) > _MOST_CHOICES:
        yield f"{_MARGIN}… i {len(offered) - _MOST_CHOICES} dalszych ({Sign.EXPLAIN.typed} – wszystkie)"
