"""``wkus odczytaj``: a finished document in, its data file out, and what somebody has changed by hand."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import rich_click as click
from click.exceptions import Exit

from wkus_docs.cli import exits
from wkus_docs.cli.filled_forms import judge_form, read_form
from wkus_docs.cli.output import outcome_message, show, trouble, write
from wkus_docs.cli.questionnaire import judge_reply, read_reply
from wkus_docs.cli.report import say, say_faults
from wkus_docs.errors import InputError, TemplateError

if TYPE_CHECKING:
    from wkus_docs.carrying import ReadBack

T = TypeVar("T")

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.argument("path", metavar="PLIK", type=_FILE)
@click.option(
    "-o",
    "target",
    metavar="PLIK.yaml",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Zapisz dane do pliku zamiast wypisywać na ekran.",
)
@click.option("--nadpisz", is_flag=True, help="Zastąp istniejący plik; poprzedni zostanie obok jako .bak.")
@click.option(
    "--szablon",
    "template",
    metavar="PLIK.docx",
    type=_FILE,
    help="Własny szablon, z którego powstał dokument: potrzebny, żeby porównać treść z danymi.",
)
@click.option(
    "--papier",
    "paper",
    metavar="PLIK.docx",
    type=_FILE,
    help="Papier firmowy dokumentu: potrzebny, żeby porównać także nagłówek i stopkę.",
)
def odczytaj(
    path: Path, target: Path | None, template: Path | None, paper: Path | None, *, nadpisz: bool
) -> None:
    """Odczytuje z gotowego dokumentu (DOCX albo PDF) plik z danymi, z których powstał, albo z formularza PDF to, co w nim wpisano.

    Mówi też, czy treść nadal zgadza się z danymi i gdzie ją zmieniono ręcznie, czy zgadza się suma kontrolna
    i czy ta wersja programu ma ten sam szablon. Dane są te same, ale zapisane po naszemu, bez komentarzy.
    """
    if target is not None and target.exists() and not nadpisz:
        raise click.UsageError(f"Plik {target} już istnieje. Podaj inną nazwę albo dodaj --nadpisz.")
    if (reply := _filled(path, read_reply)) is not None:
        text, faults = reply
        _put(text, target)
        raise Exit(judge_reply(path, faults))
    if (form := _filled(path, read_form)) is not None:
        text, checked = form
        _put(text, target)
        raise Exit(judge_form(path, checked))
    found = _read_back(path, template, paper)
    _put(found.source.text, target)
    _judge(path, found)
    raise Exit(exits.DONE if found.checksums.right and not found.agreement.changes else exits.FILE)


def _put(text: str, target: Path | None) -> None:
    if target is None:
        show(text)
        return
    try:
        click.echo(outcome_message(target, write(target, text.encode())))
    except OSError as fault:
        click.echo(trouble(fault, target), err=True)
        raise Exit(exits.COMMAND) from fault


def _filled(path: Path, read: Callable[[Path], T | None]) -> T | None:
    try:
        return read(path)
    except InputError as fault:
        say(path, fault.problems, err=True)
    raise Exit(exits.FILE)


def _read_back(path: Path, template: Path | None, paper: Path | None) -> "ReadBack":
    from wkus_docs.carrying import read_back  # noqa: PLC0415 – help and mistyped commands must not wait for it

    try:
        return read_back(path, template=template, paper=paper)
    except InputError as fault:
        say(path, fault.problems, err=True)
    except TemplateError as fault:
        say_faults(template or path, fault.faults, err=True)
    raise Exit(exits.FILE)


def _judge(path: Path, found: "ReadBack") -> None:
    """Say what of the document is as it was made. It goes where no program takes it for data."""
    draft = ", szkic" if found.origin.draft else f", {found.state}" if found.state else ""
    lines = [
        f"{path}: {found.type.title} ({found.type.slug}{draft})",
        *_sums(found),
        *_text(found),
        *_version(found),
    ]
    for line in lines:
        click.echo(line, err=True)


def _sums(found: "ReadBack") -> list[str]:
    sums = found.checksums
    if not sums.right:
        others = ", ".join(dict.fromkeys([*sums.printed, sums.stated]))
        said = f"Dane mają sumę {sums.computed}, a dokument podaje: {others}. Ktoś zmienił dane albo stopkę."
        return [f"    Suma kontrolna: NIE ZGADZA SIĘ. {said}"]
    where = (
        "z wydrukowaną w dokumencie"
        if sums.printed
        else "z zapisaną przy danych (w dokumencie jej nie wydrukowano)"
    )
    return [f"    Suma kontrolna: {sums.computed}, zgodna {where}."]


def _text(found: "ReadBack") -> list[str]:
    agreement = found.agreement
    if agreement.reason:
        return [f"    Treść: nie porównano. {agreement.reason}"]
    if not agreement.changes:
        return ["    Treść: zgodna z danymi."]
    lines = [
        f"    Treść: różni się od danych (miejsc: {len(agreement.changes)}). W danych tych zmian nie ma."
    ]
    return lines + [f"        {number}. {change}" for number, change in enumerate(agreement.changes, 1)]


def _version(found: "ReadBack") -> list[str]:
    lines = []
    if not found.same_schema:
        lines.append("    Układ danych: inny niż w tej wersji programu.")
    if not found.same_template and not (found.origin.own and found.agreement.reason):
        lines.append(
            "    Szablon: inny niż ten, z którego powstał dokument; różnice w treści mogą być z niego."
        )
    if found.problems:
        lines.append(f"    Dane: mają uwagi ({len(found.problems)}); pokaże je wkus sprawdz.")
    return lines
