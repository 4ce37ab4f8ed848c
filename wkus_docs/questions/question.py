"""A question, what an answer to it would mean, and why an answer cannot be read."""

from dataclasses import dataclass

from wkus_docs.errors import DocsError, Loc
from wkus_docs.field import Choice, Kind


@dataclass(frozen=True, slots=True)
class Question:
    """One question, as a line of a terminal, a cell or a form may show it.

    ``loc`` is the place of the answer in the data, ``path`` the same in writing („cele_szczegolowe[0].cel”), with
    which :meth:`Interview.ask` asks it again. ``label`` is the way in words („Cele szczegółowe › pozycja 1 › Cel”),
    ``title`` its last step, ``about`` what row or year it is about („rok 2027”, „pozycja 2”; empty outside lists).

    ``explanation`` is a sentence or two, ``provision`` the law behind it, ``example`` an answer as one would type
    it; each may be empty. ``proposal`` is what an empty answer takes: the proposed value, or the answer given
    before where the question is asked again; empty where there is none.

    ``choices`` are what there is to choose from; an answer is a number from 1, a label, a value, or the unambiguous
    beginning of one. ``kind`` is what it takes; ``Kind.GROUP`` for one question about several fields (a span of
    days, an address), spelled as the ``example`` is. ``required``: an empty answer is not enough (but one may say
    that one does not know). ``many``: it opens one more row of a list; where it is not ``required``, an empty
    answer ends the list. ``multiline``: the answer may have several lines.
    """

    loc: Loc
    path: str
    label: str
    title: str
    kind: Kind
    explanation: str = ""
    provision: str = ""
    example: str = ""
    proposal: str = ""
    choices: tuple[Choice, ...] = ()
    required: bool = True
    suggestions: tuple[Choice, ...] = ()
    """Values of a known list that a free text may be; any other is taken as well."""
    many: bool = False
    about: str = ""
    multiline: bool = False
    reason: str = ""
    """Why it is asked though the field is optional: the message of the rule that asks for it."""


@dataclass(frozen=True, slots=True)
class Understood:
    """How a text would be understood: either ``text`` is said, or ``fault``.

    ``text`` echoes the value („3 grudnia 2026 r. (czwartek)”), ``fault`` says what is wrong, ``cure`` what to do,
    and ``suggestion`` is a ready spelling that would be taken („12 stycznia 2026”), or empty.
    """

    text: str = ""
    fault: str = ""
    cure: str = ""
    suggestion: str = ""


class AnswerError(DocsError):
    """An answer that cannot be read; nothing has changed."""

    def __init__(self, fault: str, cure: str = "", suggestion: str = "") -> None:
        """Keep what is wrong, what to do and a ready spelling to offer."""
        super().__init__(" ".join(filter(None, (fault, cure))))
        self.fault, self.cure, self.suggestion = fault, cure, suggestion


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that may be asked when one wishes: an optional field or group, or one more row of a list.

    ``path`` is what :meth:`Interview.ask` takes; ``group`` names what it belongs to (empty at the top).
    """

    path: str
    label: str
    group: str = ""
    explanation: str = ""


@dataclass(frozen=True, slots=True)
class Taken:
    """A fact that nobody was asked: its label, its value as typed, and where it is from („urzad.yaml:12”)."""

    loc: Loc
    label: str
    value: str
    where: str
