"""A text that a reader of one line refuses: what is wrong, the cure, and a ready spelling where one can be told.

>>> fault = NieczytelneError("„1.13.2027” nie jest dniem.", "Miesiąc ma numer 1–12.")
>>> str(fault), fault.hint, fault.suggestion
('„1.13.2027” nie jest dniem.', 'Miesiąc ma numer 1–12.', '')
"""


class NieczytelneError(ValueError):
    """A line that cannot be read, or has two readings. ``suggestion`` is a line that would be read, or empty."""

    def __init__(self, message: str, hint: str, suggestion: str = "") -> None:
        """Keep the fault and its cure, both in Polish for a clerk."""
        super().__init__(message)
        self.hint = hint
        self.suggestion = suggestion
