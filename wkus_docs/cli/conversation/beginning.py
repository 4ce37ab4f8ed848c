"""What a conversation begins from: an empty file or an unfinished one, earlier documents, the office's own file."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import rich_click as click
from click.exceptions import Exit

from wkus_docs.cli import exits
from wkus_docs.cli.conversation.shapes import refuse_misshapen
from wkus_docs.cli.report import say
from wkus_docs.errors import InputError, UnknownDocumentError

if TYPE_CHECKING:
    from wkus_docs.document import DocumentType
    from wkus_docs.questions import Interview
    from wkus_docs.standing import Standing


@dataclass(frozen=True, slots=True)
class Beginning:
    """What an interview about a document begins from.

    ``text`` is what the file says already, empty for a new one; ``head`` what its head is to say besides,
    ``known`` the earlier documents that gave a new file what they know.
    """

    kind: "DocumentType"
    data: Mapping[str, Any]
    head: Mapping[str, Any]
    day: date
    against: tuple[Any, ...]
    standing: "tuple[Standing, ...]"
    text: str = ""
    known: tuple[Path, ...] = ()

    def interview(self) -> "Interview":
        """Return an interview that has asked nothing yet."""
        from wkus_docs.questions import Interview  # noqa: PLC0415 – help must not wait for the library

        return Interview(
            self.kind,
            self.data,
            head=self.head,
            day=self.day,
            against=self.against,
            standing=self.standing,
            begun=bool(self.known),
        )


def beginning(
    slug: str, path: Path, known: tuple[Path, ...], against: tuple[Path, ...], day: date
) -> Beginning:
    """Read all there is. What cannot be read is said, and ends the command.

    ``known`` are earlier documents to take facts from, ``against`` those whose conditions are to be met too.
    """
    from wkus_docs.catalog import type_of  # noqa: PLC0415 – as above

    kind = type_of(slug)
    begun = path.exists()
    data, text = _unfinished(kind, path, day) if begun else (_taken(slug, known), "")
    if begun and known:
        click.echo(f"Plik {path} już jest, więc --z nic do niego nie dodaje.", err=True)
    return Beginning(
        kind,
        data,
        _head(kind, data, day),
        day,
        tuple(_earlier(one) for one in against),
        _standing(path),
        text,
        () if begun else known,
    )


def slug_in(path: Path) -> str:
    """Return the document that a data file is of; what cannot be read is said, and ends the command."""
    from wkus_docs.heading import KEY  # noqa: PLC0415 – as above
    from wkus_docs.reading import read_data  # noqa: PLC0415 – as above

    try:
        named = read_data(path).data.get(KEY)
    except InputError as fault:
        raise _unreadable(path, fault) from fault
    if not isinstance(named, str):
        raise click.UsageError(f"{path} to nie plik z danymi dokumentu. Podaj inną nazwę po -o.")
    return named


def _unfinished(kind: "DocumentType", path: Path, day: date) -> tuple[Mapping[str, Any], str]:
    """Return the data of an unfinished file and its text. Raises UsageError for a file of another document."""
    import wkus_docs as wd  # noqa: PLC0415 – as above
    from wkus_docs.filled import filled  # noqa: PLC0415 – as above
    from wkus_docs.heading import KEY  # noqa: PLC0415 – as above
    from wkus_docs.polish.zwijanie import zwin  # noqa: PLC0415 – as above

    if (named := slug_in(path)) and zwin(named) != kind.slug:
        raise click.UsageError(
            f"W pliku {path} są dane dokumentu „{named}”, a nie „{kind.slug}”. Podaj inną nazwę po -o; ten zostaje nietknięty."
        )
    try:
        checked = wd.check(path, day=day, standing=())
        typed = {name: value for name, value in checked.source.data.items() if name != KEY}
        refuse_misshapen(kind.model, typed, checked.problems)
    except InputError as fault:
        raise _unreadable(path, fault) from fault
    return filled(typed, kind.model), checked.source.text


def _taken(slug: str, known: tuple[Path, ...]) -> Mapping[str, Any]:
    """Return what earlier documents tell of a new one."""
    if not known:
        return {}
    from wkus_docs.catalog import type_of  # noqa: PLC0415 – as above
    from wkus_docs.cli.wzor import begun  # noqa: PLC0415 – as above
    from wkus_docs.filled import filled  # noqa: PLC0415 – as above
    from wkus_docs.heading import KEY  # noqa: PLC0415 – as above
    from wkus_docs.reading import read_text  # noqa: PLC0415 – as above

    typed = {name: value for name, value in read_text(begun(slug, known)).data.items() if name != KEY}
    known_now: Mapping[str, Any] = filled(typed, type_of(slug).model)
    return known_now


def _head(kind: "DocumentType", data: Mapping[str, Any], day: date) -> Mapping[str, Any]:
    """Say that the document is a draft, where nothing is known yet of what it gets only when it is issued."""
    from wkus_docs.field import fields_of  # noqa: PLC0415 – as above
    from wkus_docs.polish.zapis import data_liczbowo  # noqa: PLC0415 – as above

    fields = fields_of(kind.model).items()
    issued = [name for name, field in fields if field.when_issued is not None and field.group is None]
    if not issued or "stan" in data or any(data.get(name) for name in issued):
        return {}
    return {"stan": "projekt"} | (
        {} if "data_przygotowania" in data else {"data_przygotowania": data_liczbowo(day)}
    )


def _earlier(path: Path) -> Path:
    """Return the path of an earlier document that can be read."""
    import wkus_docs as wd  # noqa: PLC0415 – as above

    try:
        if wd.check(path).document is None:
            click.echo(f"{path.name}: są błędy; biorę to, co poprawne (wkus sprawdz).", err=True)
    except InputError as fault:
        raise _unreadable(path, fault) from fault
    except UnknownDocumentError as fault:
        raise click.UsageError(f"{path}: {fault}") from fault
    return path


def _standing(path: Path) -> "tuple[Standing, ...]":
    """Return the standing files near a data file."""
    from wkus_docs.standing import found_near, read_standing  # noqa: PLC0415 – as above

    found = []
    for file in found_near(path):
        try:
            found.append(read_standing(file))
        except InputError as fault:
            raise _unreadable(file, fault, f"Dokończy go: {_command(file)}") from fault
    return tuple(found)


def _command(file: Path) -> str:
    """Return the command that goes on with a standing file."""
    folder = str(file.parent)
    there = "" if file.parent == Path() else f' "{folder}"' if " " in folder else f" {folder}"
    return f"wkus {file.stem.lower()}{there}"


def _unreadable(path: Path, fault: InputError, cure: str = "") -> Exit:
    say(path, fault.problems, err=True)
    click.echo(f"{path}: popraw ten plik i zacznij jeszcze raz. {cure}".rstrip(), err=True)
    return Exit(exits.FILE)
