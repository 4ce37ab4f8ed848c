"""An interview: what is asked next, and what the data are after each answer."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from wkus_docs.checking import Earlier
from wkus_docs.document import DocumentType, Part
from wkus_docs.errors import Problem
from wkus_docs.outcome import Checked
from wkus_docs.questions.question import Offer, Question, Taken, Understood


class Interview:
    """A talk about one document, or about any group of fields.

    Its state are the data typed so far and the steps that led to them; it can be taken up from a data file
    alone. Nothing in it reads or writes files.
    """

    def __init__(
        self,
        kind: DocumentType | type[Part],
        data: Mapping[str, Any] | None = None,
        *,
        head: Mapping[str, Any] | None = None,
        day: date | None = None,
        against: Earlier = (),
        standing: tuple[Any, ...] = (),
    ) -> None:
        """Begin, or go on from ``data``: what is typed already, as :func:`read_data` gives it (head included or not).

        ``head`` is what the head of the file says over that („stan”: „projekt”), ``day`` the day of preparation.
        ``against`` are earlier documents (what they tell goes into the data), ``standing`` the office's file and
        the organisation's (what they tell is not written into the data, they are read again).
        """

    def question(self) -> Question | None:
        """Return the question to be answered now; None when nothing that is needed is left to ask."""
        raise NotImplementedError

    def understood(self, text: str) -> Understood:
        """Say how an answer to the question would be understood; changes nothing."""
        raise NotImplementedError

    def answer(self, text: str) -> tuple[Problem, ...]:
        """Take the answer to the question. An empty one takes the proposal, ends a list, or skips what is optional.

        Returns what the rules now say that they did not say before. Raises AnswerError for what cannot be read, and
        for an empty answer where one is needed; then nothing has changed. ValueError when there is no question.
        """
        raise NotImplementedError

    def unknown(self) -> None:
        """Leave the question open: a gap in the draft, „# uzupełnij” in the file. It is not asked again in this talk."""
        raise NotImplementedError

    def skip(self) -> bool:
        """Leave an optional field out; False (and nothing done) where the question is required."""
        raise NotImplementedError

    def another(self) -> bool:
        """Ask for one more row of the list that the last answer stands in; False where it stands in none."""
        raise NotImplementedError

    def done_with_list(self) -> bool:
        """End the list whose next row is asked for; False where that is not asked, or the list is too short."""
        raise NotImplementedError

    def back(self) -> bool:
        """Take the last step back, whatever it was; after a resumption, the last answer of the file. False at the start.

        What was answered there is the proposal of the question that is asked again.
        """
        raise NotImplementedError

    def optional(self) -> tuple[Offer, ...]:
        """Return what may be asked besides: optional fields and groups with no value, and more rows of lists."""
        raise NotImplementedError

    def ask(self, path: str) -> None:
        """Ask next for a field, a group or a list by its path, also for one already answered or left open.

        Raises KeyError for a path of no field.
        """
        raise NotImplementedError

    @property
    def data(self) -> dict[str, Any]:
        """The data typed so far (with what earlier documents told), as a data file has them, without its head."""
        raise NotImplementedError

    @property
    def answers(self) -> int:
        """How many answers were given in this talk; the end of a list is none, and „I do not know” is one."""
        raise NotImplementedError

    @property
    def gaps(self) -> tuple[str, ...]:
        """Labels of what was left open."""
        raise NotImplementedError

    @property
    def taken(self) -> tuple[Taken, ...]:
        """What standing files and earlier documents told, so that nobody was asked."""
        raise NotImplementedError

    @property
    def given(self) -> tuple[tuple[str, str, str], ...]:
        """What was answered, for a summary: path, label and value of each, in the order of the questions."""
        raise NotImplementedError

    def text(self) -> str:
        """Return the data file: what was typed, a comment above each field, „# uzupełnij” at what is left open."""
        raise NotImplementedError

    def checked(self) -> Checked:
        """Judge what there is, as :func:`wkus_docs.check` does. Only for a document; see :meth:`problems`."""
        raise NotImplementedError

    def problems(self) -> tuple[Problem, ...]:
        """Return what is wrong with the data as they stand, for a document or any other group."""
        raise NotImplementedError
