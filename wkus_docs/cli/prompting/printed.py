"""Lines printed between the questions."""

import re
import shutil
import sys
import textwrap

import rich_click as click

from wkus_docs.cli.report import clean

_PLAINER = str.maketrans(
    {"–": "-", "—": "-", "…": "...", "„": '"', "”": '"', "•": "-", "›": ">", "\u00a0": " "}
)
"""Signs that an old console has not, and what is read as well."""
_WIDEST = 100
_NARROWEST = 30


_AMOUNT = re.compile(r"(?<=\d) (?=\d{3}(?!\d))|(?<=\d) (?=zł\b)")
"""A space within a sum, at which no line may end."""
_JOINED = "\x1f"
"""Stands for such a space while lines are broken; no text to print has it."""
_NUMBER = re.compile(r"\s+\d+(?:\.| –) +")
"""The number before an item of a list, under which its words go on."""


def room() -> int:
    """Columns that lines may take: those of the terminal, and not more than an eye follows."""
    return max(_NARROWEST, min(shutil.get_terminal_size().columns - 1, _WIDEST))


def say(text: str, columns: int, *, strong: bool = False) -> None:
    """Print a text line by line; a longer line goes on under its own beginning."""
    for line in wrapped(showable(clean(text)), columns):
        click.echo(click.style(line, bold=True) if strong else line)


def showable(text: str) -> str:
    """Return a text with plainer signs where the console has not those of print; letters it lacks become „?”."""
    try:
        text.encode(sys.stdout.encoding or "ascii")
    except UnicodeEncodeError:
        return text.translate(_PLAINER)
    return text


def wrapped(text: str, columns: int) -> list[str]:
    """Return the lines of a text, none longer than the columns.

    >>> wrapped("  a) pierwszy cel", 12)
    ['  a)', '  pierwszy', '  cel']
    >>> wrapped("razem 21 000,00 zł", 15)
    ['razem', '21 000,00 zł']
    """
    lines = []
    for line in _AMOUNT.sub(_JOINED, text).split("\n"):
        margin = line[: len(line) - len(line.lstrip())]
        number = _NUMBER.match(line)
        lines += textwrap.wrap(
            line.strip(),
            columns,
            initial_indent=margin,
            subsequent_indent=" " * number.end() if number else margin,
            break_on_hyphens=False,
        ) or [""]
    return [line.replace(_JOINED, " ") for line in lines]
