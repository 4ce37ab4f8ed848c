"""A set of questions as the text of a data file."""

import yaml

from wkus_docs.document import Part
from wkus_docs.kreator.bank import Bank
from wkus_docs.kreator.files import QUESTIONS_KIND
from wkus_docs.standing.folders import FILE_KEY
from wkus_docs.taken import as_typed


def questions_text(bank: Bank) -> str:
    """Return the YAML of a set; read back it gives an equal one."""
    data = {FILE_KEY: QUESTIONS_KIND} | _typed(bank)
    return yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=110)


def _typed(part: Part) -> dict[str, object]:
    typed: dict[str, object] = as_typed(part)
    return typed
