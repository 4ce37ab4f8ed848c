"""``wkus`` alone, and a command that was given no file: what can be done next in the folder where it is run."""

import json
from pathlib import Path
from shutil import get_terminal_size
from typing import NoReturn

import rich_click as click
from click.exceptions import Exit

from wkus_docs.cli import exits, lista
from wkus_docs.cli.next_steps import WIDTH, look, page, refusal
from wkus_docs.cli.output import show


def tell_next_steps() -> None:
    """Print the page of what can be done next."""
    show("\n".join(page(look(Path()), _titles(), min(WIDTH, get_terminal_size().columns - 1))) + "\n")


def refuse_without_file(command: str) -> NoReturn:
    """Say which files there are to give to a command, and end it as one that was called wrongly."""
    for line in refusal(look(Path()), command):
        click.echo(line, err=True)
    raise Exit(exits.COMMAND)


def _titles() -> dict[str, str]:
    """Return the names of documents by their slugs."""
    return {entry["slug"]: entry["tytul"] for entry in json.loads(lista.INDEX.read_text(encoding="utf-8"))}
