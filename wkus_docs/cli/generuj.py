"""``wkus generuj``: data files in, Word documents out."""

from contextlib import suppress
from pathlib import Path

import rich_click as click
from click.exceptions import Exit

from wkus_docs.cli import exits
from wkus_docs.cli.look import Look
from wkus_docs.cli.output import told, trouble, write
from wkus_docs.cli.report import say, unknown_document
from wkus_docs.errors import ConversionError, InputError, TemplateError, UnknownDocumentError


@click.argument(
    "paths",
    metavar="PLIK...",
    nargs=-1,
    required=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
)
@click.option(
    "-o",
    "target",
    metavar="KATALOG",
    type=click.Path(path_type=Path),
    help="Katalog na dokumenty (powstanie, jeśli go nie ma) albo, dla jednego pliku, nazwa z końcówką .docx. "
    "Bez tej opcji dokument powstaje obok pliku z danymi.",
)
@click.option(
    "--szkic",
    is_flag=True,
    help="Przygotuj dokument mimo braków: luki będą zaznaczone, a uwagi wypisane na końcu.",
)
@click.option(
    "--szablon",
    "template",
    metavar="PLIK.docx",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Użyj własnego pliku Worda zamiast szablonu programu (wszystkie dane tego samego dokumentu).",
)
@click.option(
    "--papier",
    "paper",
    metavar="PLIK.docx",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Nałóż papier firmowy: nagłówek, stopkę, marginesy i style z tego pliku Worda.",
)
def generuj(
    paths: tuple[Path, ...],
    target: Path | None,
    template: Path | None,
    paper: Path | None,
    *,
    szkic: bool,
) -> None:
    """Przygotowuje dokumenty Worda z plików z danymi.

    Dokument nazywa się jak plik z danymi. Jeśli w pliku są błędy, nic nie powstaje, a wcześniejszy dokument
    zostaje nietknięty. Wcześniejszy dokument o innej treści zostaje obok jako .bak.
    """
    given = tuple(filter(None, (template, paper)))
    jobs = _targets(paths, target, given)
    if template is not None and len(paths) > 1:
        _of_one_type(paths)
    look = Look(template, paper)
    code = max(_generate(path, place, look, draft=szkic) for path, place in jobs)
    raise Exit(code)


def _targets(
    paths: tuple[Path, ...], target: Path | None, given: tuple[Path, ...]
) -> list[tuple[Path, Path]]:
    """Where each document goes; refuses what would overwrite another document, or a file given."""
    named = target is not None and target.suffix.lower() == ".docx" and not target.is_dir()
    if target is not None and named:
        if len(paths) > 1:
            raise click.UsageError("Nazwę .docx po -o można podać tylko dla jednego pliku; podaj katalog.")
        jobs = [(paths[0], target)]
    else:
        if target is not None and target.exists() and not target.is_dir():
            raise click.UsageError(
                f"{target} to nie katalog. Po -o podaj katalog albo nazwę z końcówką .docx."
            )
        jobs = [(path, (target or path.parent) / f"{path.stem}.docx") for path in paths]
    taken: dict[str, Path] = {str(path.resolve()).casefold(): path for path in (*paths, *given)}
    for path, place in jobs:
        other = taken.setdefault(str(place.resolve()).casefold(), place)
        if other is not place:
            raise click.UsageError(f"Plik {path} dałby dokument {place}, a tę nazwę zajmuje już {other}.")
    return jobs


def _of_one_type(paths: tuple[Path, ...]) -> None:
    """Refuse data of several documents for one template; a file that cannot be read is told of later."""
    import wkus_docs as wd  # noqa: PLC0415 – help and mistyped commands must not wait for the library

    found: dict[str, Path] = {}
    for path in paths:
        with suppress(InputError, UnknownDocumentError):
            found.setdefault(wd.check(path).type.slug, path)
    if len(found) > 1:
        listed = ", ".join(f"{path} ({slug})" for slug, path in found.items())
        raise click.UsageError(f"Jeden szablon nie pasuje do różnych dokumentów: {listed}.")


def _generate(path: Path, place: Path, look: Look, *, draft: bool) -> int:
    import wkus_docs as wd  # noqa: PLC0415 – help and mistyped commands must not wait for the library

    try:
        checked = wd.check(path)
        say(path, checked.problems, err=True)
        if draft:
            data = wd.render_draft(checked, template=look.template, paper=look.paper)
        elif checked.document is not None:
            data = wd.render(checked.document, template=look.template, paper=look.paper)
        else:
            return _refused(path, "Z opcją --szkic powstanie szkic z zaznaczonymi brakami.")
        outcome = write(place, data)
    except InputError as fault:
        say(path, fault.problems, err=True)
        return _refused(path)
    except UnknownDocumentError as fault:
        say(path, [unknown_document(fault)], err=True)
        return _refused(path)
    except (TemplateError, ConversionError) as fault:
        return look.blamed(path, fault, checked.type)
    except OSError as fault:
        click.echo(trouble(fault, place), err=True)
        return exits.COMMAND
    click.echo(told(place, outcome))
    return exits.DONE


def _refused(path: Path, cure: str = "") -> int:
    click.echo(f"{path}: dokument nie powstał. {cure}".rstrip(), err=True)
    return exits.FILE
