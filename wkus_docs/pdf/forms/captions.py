"""Captions of fields: name, note, hint, answers, as Typst code or text."""

import re

from wkus_docs.pdf.embedded.typst_code import string
from wkus_docs.pdf.forms.entry import Entry, Way
from wkus_docs.pdf.forms.form_nodes import Field
from wkus_docs.polish.zwijanie import zwin

_SENTENCE = re.compile(r"(?<=[.!?]) (?=[A-ZĄĆĘŁŃÓŚŹŻ„])")


def caption(name: str, *, star: bool) -> str:
    """Return the code of a name, with a star where it is needed."""
    return f"asked({string(name)}, {str(star).lower()})"


def note(field: Field, *, seen: bool) -> str:
    """Return what explains a field where it comes first; later nothing does but the bubble.

    ``seen`` tells that the answers to choose from are on the page, and need not be told.
    """
    if not field.first:
        return ""
    return with_hint(
        " ".join(filter(None, (explained(field), "" if seen else choice(field.entry)))), field.entry
    )


def with_hint(words: str, entry: Entry) -> str:
    """Return words with the hint behind them, a sentence of its own."""
    hint = entry.hint
    return f"{words} {hint[0].upper()}{hint[1:]}." if words and hint else words or hint


def explained(field: Field) -> str:
    """Return the explanation, less the sentences that only list the answers, as a file of data writes them."""
    sentences = _SENTENCE.split(field.explanation)
    return " ".join(sentence for sentence in sentences if not _lists(sentence, field.entry))


def choice(entry: Entry) -> str:
    """Return the answers of a list that is closed until it is asked."""
    return (
        f"Do wyboru: {'; '.join(answer.label for answer in entry.answers)}." if entry.way is Way.ONE else ""
    )


def _lists(sentence: str, entry: Entry) -> bool:
    folded = zwin(sentence)
    named = (zwin(answer.label) in folded or answer.code in folded for answer in entry.answers)
    return bool(entry.answers) and all(named)


def told(field: Field) -> str:
    """Return the code of what binds a field; empty where nothing does."""
    return f"told({string(' '.join(field.told))})" if field.told else ""


def printed(field: Field) -> str:
    """Return the code of a value known beforehand."""
    return f"printed({', '.join(string(line) for line in field.printed.splitlines())})"
