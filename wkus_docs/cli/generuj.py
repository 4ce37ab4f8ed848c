"""``wkus generuj``: data files in, Word documents out."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import rich_click as click
from click.exceptions import Exit

from wkus_docs.cli import exits
from wkus_docs.cli import pdf as pdf_files
from wkus_docs.cli.carry_options import CarryOptions, carry_options
from wkus_docs.cli.issued import beside_the_issued
from wkus_docs.cli.next_page import refuse_without_file
from wkus_docs.cli.output import outcome_message, trouble, write
from wkus_docs.cli.report import say, unknown_document
from wkus_docs.cli.template_options import OwnFiles
from wkus_docs.cli.workbook import ENDING, refuse_without
from wkus_docs.errors import ConversionError, InputError, TemplateError, UnknownDocumentError

if TYPE_CHECKING:
    from wkus_docs.checking import Checked


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What the clerk asked for besides the document: a draft of it, a workbook, a PDF; data in the files.

    ``together`` puts into one file what otherwise is a file for each item of the list.
    ``head`` is what the options say over the head of the file, ``day`` the one of preparation where nothing tells it.
    """

    head: dict[str, str]
    day: date
    draft: bool
    together: bool
    xlsx: bool
    pdf: bool
    carried: CarryOptions


@click.argument(
    "paths",
    metavar="PLIK...",
    nargs=-1,
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
    "--projekt",
    is_flag=True,
    help="Przygotuj czysty projekt na sesję albo do radcy prawnego: numer, datę i podpis, których jeszcze nie ma, "
    "zastąpią kropki, a u góry stanie „PROJEKT”.",
)
@click.option(
    "--pusty-formularz",
    is_flag=True,
    help="Przygotuj formularz do wypełnienia ręką: czego nie ma w pliku, to będą kropki, kratki i słowa do skreślenia.",
)
@click.option(
    "--dzien",
    metavar="DATA",
    help="Dzień przygotowania projektu albo pustego formularza: na ten dzień cytuje się prawo. Bez tej opcji: "
    "data_przygotowania z pliku, a gdy jej nie ma, dzisiaj.",
)
@click.option(
    "--xlsx",
    is_flag=True,
    help="Zapisz obok dokumentu skoroszyt Excela z tymi danymi i wzorami (dokumenty, które liczą: docs/arkusze.md).",
)
@click.option(
    "--pdf",
    is_flag=True,
    help="Zapisz obok także PDF: dostępny dla czytników ekranu, do publikacji i do archiwum.",
)
@click.option(
    "--razem",
    is_flag=True,
    help="Pisma do kilku adresatów i oświadczenia kilku osób zapisz w jednym pliku, do wydruku; bez tej opcji każdy "
    "dostaje osobny plik, tylko z jego danymi.",
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
@carry_options
def generuj(  # noqa: PLR0913 – a clerk has as many choices
    paths: tuple[Path, ...],
    target: Path | None,
    template: Path | None,
    paper: Path | None,
    *,
    szkic: bool,
    projekt: bool,
    pusty_formularz: bool,
    dzien: str | None,
    razem: bool,
    xlsx: bool,
    pdf: bool,
    bez_danych: bool,
    bez_sumy: bool,
    suma: bool,
    z_danymi: bool,
) -> None:
    """Przygotowuje dokumenty Worda z plików z danymi: YAML albo skoroszytów Excela z programu.

    Dokument nazywa się jak plik z danymi. Jeśli w pliku są błędy, nic nie powstaje, a wcześniejszy dokument
    zostaje nietknięty. Wcześniejszy dokument o innej treści zostaje obok jako .bak.
    """
    if not paths:
        refuse_without_file("generuj")
    given = tuple(filter(None, (template, paper)))
    jobs = _targets(paths, target, given)
    if xlsx:
        refuse_without(paths)
        _free([(path, place.with_suffix(ENDING)) for path, place in jobs], (*paths, *given))
    if pdf:
        _free([(path, place.with_suffix(pdf_files.ENDING)) for path, place in jobs], (*paths, *given))
    if template is not None and len(paths) > 1:
        _of_one_type(paths)
    own_files = OwnFiles(template, paper)
    wanted = _Wanted(
        head=_head(project=projekt, blank=pusty_formularz, draft=szkic, day=dzien),
        day=date.today(),  # noqa: DTZ011 – the day of the office where the command is run
        draft=szkic,
        together=razem,
        xlsx=xlsx,
        pdf=pdf,
        carried=CarryOptions.asked(
            without_data=bez_danych, without_sum=bez_sumy, with_sum=suma, with_data=z_danymi, pdf=pdf
        ),
    )
    code = max(_generate(path, place, own_files, wanted) for path, place in jobs)
    raise Exit(code)


def _head(*, project: bool, blank: bool, draft: bool, day: str | None) -> dict[str, str]:
    """Return what the options say of the state of the document. Raises UsageError when they contradict."""
    if [project, blank, draft].count(True) > 1:
        raise click.UsageError("Opcje --szkic, --projekt i --pusty-formularz wykluczają się.")
    said = {"stan": "projekt"} if project else {"stan": "pusty formularz"} if blank else {}
    return said | ({"data_przygotowania": day} if day is not None else {})


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
    _free(jobs, (*paths, *given))
    return jobs


def _free(jobs: list[tuple[Path, Path]], given: tuple[Path, ...]) -> None:
    """Refuse what would overwrite another document, or a file given."""
    taken: dict[str, Path] = {str(path.resolve()).casefold(): path for path in given}
    for path, place in jobs:
        other = taken.setdefault(str(place.resolve()).casefold(), place)
        if other is not place:
            raise click.UsageError(f"Plik {path} dałby dokument {place}, a tę nazwę zajmuje już {other}.")


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


def _generate(path: Path, place: Path, own_files: OwnFiles, wanted: _Wanted) -> int:
    import wkus_docs as wd  # noqa: PLC0415 – help and mistyped commands must not wait for the library

    try:
        checked = wd.check(path, head=wanted.head, day=wanted.day)
        say(path, checked.problems, err=True)
        documents = _documents(checked, own_files, wanted)
        if not documents:
            return _refused(path, _cure(path, wanted))
        named = {
            place.with_name(f"{place.stem}{name}{place.suffix}"): made for name, made in documents.items()
        }
        places = {
            beside_the_issued(where, checked.document or checked.draft, draft=wanted.draft): data
            for where, data in named.items()
        }
        made = places | ({place.with_suffix(ENDING): wd.to_xlsx(checked)} if wanted.xlsx else {})
        outcomes = {where: write(where, data) for where, data in made.items()}
    except InputError as fault:
        say(path, fault.problems, err=True)
        return _refused(path)
    except UnknownDocumentError as fault:
        say(path, [unknown_document(fault)], err=True)
        return _refused(path)
    except (TemplateError, ConversionError) as fault:
        return own_files.report_fault(path, fault, checked.type)
    except OSError as fault:
        click.echo(trouble(fault, place), err=True)
        return exits.COMMAND
    for written, outcome in outcomes.items():
        click.echo(outcome_message(written, outcome))
    return max(_pdf(path, where, data, wanted) for where, data in places.items())


def _documents(checked: "Checked", own_files: OwnFiles, wanted: _Wanted) -> dict[str, bytes]:
    """Return the documents by what tells each in the name of its file; nothing where there is no document to write."""
    import wkus_docs as wd  # noqa: PLC0415 – as above

    carries, prints = wanted.carried.data, wanted.carried.checksum
    template, paper = own_files.template, own_files.paper
    if wanted.draft:
        return {"": wd.render_draft(checked, template=template, paper=paper, data=carries, checksum=prints)}
    if checked.document is None:
        return {}
    each = (wd.Piece("", checked.document),) if wanted.together else wd.pieces(checked.document)
    return {
        f"-{piece.name}" if piece.name else "": wd.render(
            piece.document, template=template, paper=paper, data=carries, checksum=prints
        )
        for piece in each
    }


def _cure(path: Path, wanted: _Wanted) -> str:
    """Say what can be made of a file as it is."""
    import wkus_docs as wd  # noqa: PLC0415 – as above

    if not wanted.head and wd.check(path, head={"stan": "projekt"}, day=wanted.day).document is not None:
        return (
            "Brakuje tylko tego, co dokument dostaje po podjęciu: z opcją --projekt powstanie czysty projekt."
        )
    return "Z opcją --szkic powstanie szkic z zaznaczonymi brakami."


def _pdf(path: Path, place: Path, docx: bytes, wanted: _Wanted) -> int:
    if not wanted.pdf:
        return exits.DONE
    return pdf_files.write_pdf(
        path, place.with_suffix(pdf_files.ENDING), docx, with_data=wanted.carried.in_pdf
    )


def _refused(path: Path, cure: str = "") -> int:
    click.echo(f"{path}: dokument nie powstał. {cure}".rstrip(), err=True)
    return exits.FILE
