"""A set of questions read from its file, with what is wrong in it."""

from dataclasses import replace
from functools import cache
from pathlib import Path

from wkus_docs.errors import InputError, Severity
from wkus_docs.filled import filled
from wkus_docs.kreator.bank import Bank
from wkus_docs.kreator.files import QUESTIONS_KIND
from wkus_docs.kreator.sheets.questions import read_questions
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.reading import Data, Source, read_data
from wkus_docs.reading.content import content
from wkus_docs.reading.refusal import refusal
from wkus_docs.reading.xlsx import MAX_BYTES
from wkus_docs.standing.folders import FILE_KEY
from wkus_docs.standing.standing_file import judged_part, listed

_WORKBOOK = ".xlsx"
_OURS = Path(__file__).parent / "dane" / "mkus.yaml"


@cache
def our_bank() -> Bank:
    """Return the set of questions that the program brings."""
    return read_bank(_OURS)


def read_bank(data: Data) -> Bank:
    """Read a set of questions from a file, a text or data. Raises InputError with everything that is wrong."""
    source = _of_workbook(data) or read_data(data)
    if zwin(str(source.data.get(FILE_KEY, ""))) != QUESTIONS_KIND:
        raise refusal(
            "To nie jest zestaw pytań Kreatora.", f"W pierwszym wierszu napisz: plik: {QUESTIONS_KIND}"
        )
    given = {name: value for name, value in source.data.items() if name != FILE_KEY}
    source = listed(replace(source, data=filled(given, Bank)), Bank)
    part, problems = judged_part(Bank, source)
    if not isinstance(part, Bank) or any(one.severity is Severity.ERROR for one in problems):
        raise InputError(problems)
    return part


def _of_workbook(data: Data) -> Source | None:
    """Return what a workbook of questions says; None where the data are something else."""
    if isinstance(data, str | Path) and Path(data).suffix.lower() == _WORKBOOK:
        return read_questions(content(Path(data), MAX_BYTES), Path(data).name)
    return None
