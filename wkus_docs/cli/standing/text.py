"""The text of a standing file."""

from wkus_docs.questions import Interview
from wkus_docs.standing import FILE_KEY


def file_text(kind: str, interview: Interview) -> str:
    """Return what a standing file is to say: its kind, then what was answered."""
    return f"{FILE_KEY}: {kind}\n\n{interview.text()}"
