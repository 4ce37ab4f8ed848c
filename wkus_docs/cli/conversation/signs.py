r"""Signs that steer a conversation: one alone on its line is a command, anything else is an answer.

An answer that is nothing but such a sign is typed after a backslash: „\?”.
"""

from enum import Enum

_ESCAPE = "\\"


class Sign(Enum):
    """What a person may say instead of an answer."""

    BACK = "<", "wstecz"
    UNKNOWN = "?", "nie wiem"
    EXPLAIN = "??", "objaśnij"
    PAUSE = "!", "przerwij i zapisz"

    def __init__(self, typed: str, does: str) -> None:
        """Keep what is typed and what it does."""
        self.typed, self.does = typed, does


LEFT_OUT = "-"
"""What leaves an optional question out although something is proposed."""


def sign_in(text: str) -> Sign | None:
    """Return the sign that a text is; None for an answer.

    >>> sign_in(" < "), sign_in("< 5 osób")
    (<Sign.BACK: ('<', 'wstecz')>, None)
    """
    return next((sign for sign in Sign if sign.typed == text.strip()), None)


def without_escape(text: str) -> str:
    r"""Return an answer as it is meant.

    >>> without_escape(r"\?"), without_escape(r"C:\pliki")
    ('?', 'C:\\pliki')
    """
    rest = text.removeprefix(_ESCAPE)
    return rest if rest != text and (sign_in(rest) or rest == LEFT_OUT) else text


def signs_line() -> str:
    """Return the line that says what the signs do."""
    return "   ".join(f"{sign.typed} {sign.does}" for sign in Sign)
