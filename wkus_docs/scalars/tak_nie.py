"""Yes or no, in Polish.

>>> from pydantic import TypeAdapter
>>> TypeAdapter(TakNie).validate_python("tak"), TypeAdapter(TakNie).validate_python("NIE")
(True, False)
"""

from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema

from wkus_docs.scalars.fault import fault, perhaps
from wkus_docs.scalars.kind import Kind

_WORDS = {"tak": True, "nie": False, "true": True, "false": False}
_MEANT = {
    "tak": {
        "t",
        "y",
        "yes",
        "1",
        "prawda",
        "owszem",
        "oczywiście",
        "potwierdzam",
        "jest",
        "są",
        "+",
        "✓",
        "☑",
        "✔",
    },
    "nie": {"n", "no", "0", "fałsz", "falsz", "nie ma", "nie dotyczy", "brak", "☐"},
}
"""What is plain enough to be proposed, and not to be read by itself."""


def _truth(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    word = str(value).strip().lower()
    if word not in _WORDS:
        message = f"„{str(value)[:40]}” to ani „tak”, ani „nie”."
        raise fault("tak_nie", message, *perhaps("Wpisz „tak” albo „nie”.", _meant(word)))
    return _WORDS[word]


def _meant(word: str) -> str:
    """Return the answer that a word most likely is; empty where it may be either."""
    bare = " ".join(word.strip(" .!,;„”\"'").split())
    first = bare.split(",")[0].split(" ")[0]
    told = (answer for answer, words in _MEANT.items() if bare in words or bare == answer)
    return next(told, first if first in _MEANT and bare.startswith(f"{first},") else "")


TakNie = Annotated[
    bool,
    BeforeValidator(_truth),
    Kind.YES_NO,
    WithJsonSchema({"enum": ["tak", "nie", True, False], "examples": ["tak"]}),
]
"""„tak” or „nie”."""
