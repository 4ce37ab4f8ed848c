"""A case opened for a command, or why it cannot be; what is written into its folder."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import rich_click as click
from click.exceptions import Exit

from wkus_docs.cli import exits
from wkus_docs.cli.output import trouble, write_over
from wkus_docs.cli.report import say
from wkus_docs.errors import InputError, Problem

if TYPE_CHECKING:
    from wkus_docs.case import Case, Entry
    from wkus_docs.case.keeping import Kept

FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)


def opened(folder: Path) -> "Case":
    """Return the case of a folder; say what is wrong with its register and end."""
    from wkus_docs.case import Case  # noqa: PLC0415 – help must not wait for the library

    try:
        return Case(folder)
    except InputError as fault:
        refuse(folder, fault)


def refuse(folder: Path, fault: InputError) -> NoReturn:
    """Say why something cannot be done, and end."""
    placed = [one for one in fault.problems if one.line]
    if placed:
        say(folder / "sprawa.yaml", in_folder(folder, fault.problems), err=True)
    for one in fault.problems if not placed else ():
        click.echo(f"Błąd: {one.message}", err=True)
        if one.hint:
            click.echo(f"    Podpowiedź: {one.hint}", err=True)
    raise Exit(exits.FILE)


def in_folder(folder: Path, problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Return problems whose files are named from where the program runs."""
    return tuple(
        replace(one, file=str(folder / one.file)) if one.file and (folder / one.file).is_file() else one
        for one in problems
    )


def chosen(case: "Case", name: str) -> "Entry":
    """Return the document of a file or of a type; say which there are where it is not one."""
    entry = case.document(name) or case.document(Path(name).name)
    if entry is not None:
        return entry
    of_type = [one.file for one in case.documents if one.slug == name]
    if of_type:
        raise click.UsageError(f"Dokumentów „{name}” jest w sprawie kilka. Podaj plik: {', '.join(of_type)}.")
    listed = ", ".join(one.file for one in case.documents) or "żadnego"
    raise click.UsageError(f"W sprawie nie ma dokumentu „{name}”. Są: {listed}.")


def may_be_written(folder: Path, target: Path, ending: str) -> Path:
    """Return a path for something made from a case; refuse another ending, and a file or a copy that the case keeps."""
    if target.suffix.lower() != ending:
        raise click.UsageError(f"{target} to nie nazwa pliku {ending}. Podaj nazwę z końcówką {ending}.")
    inside = target.resolve()
    kept = [(folder / name).resolve() for name in ("wydane", "otrzymane")]
    if any(inside.is_relative_to(one) for one in kept):
        raise click.UsageError(f"{target} leży w katalogu kopii, których nikt nie zmienia. Podaj inną nazwę.")
    if ending in {".yaml", ".yml"} and inside.parent == folder.resolve() and inside.exists():
        raise click.UsageError(f"{target} to plik sprawy, a on zostaje nietknięty. Podaj inną nazwę.")
    return target


def keep(case: "Case", kept: "Kept") -> None:
    """Write copies and the register; refuse where somebody else has written it meanwhile."""
    register = case.folder / "sprawa.yaml"
    try:
        if register.read_text(encoding="utf-8-sig") != case.register_text:
            click.echo(
                f"Ktoś właśnie zmienił {register}. Niczego nie zapisano; uruchom polecenie jeszcze raz.",
                err=True,
            )
            raise Exit(exits.FILE)
        for name, content in kept.copies:
            path = case.folder / name
            path.parent.mkdir(exist_ok=True)
            if not path.exists():
                with path.open("xb") as file:
                    file.write(content)
        write_over(register, kept.register.encode())
    except OSError as fault:
        click.echo(trouble(fault, register), err=True)
        raise Exit(exits.COMMAND) from None


def day_told(text: str | None) -> date | None:
    """Return a day as it was typed; None where none was."""
    if text is None:
        return None
    from pydantic import TypeAdapter, ValidationError  # noqa: PLC0415 – as above

    from wkus_docs.scalars.data import Data  # noqa: PLC0415 – as above

    try:
        found: date = TypeAdapter(Data).validate_python(text)
    except ValidationError as fault:
        raise click.UsageError(f"Data „{text}”: {fault.errors()[0]['msg']}") from None
    return found
