"""``wkus zlicz``: many filled questionnaires in, the data file of the survey with their counts out."""

from pathlib import Path
from typing import TYPE_CHECKING

import rich_click as click
from click.exceptions import Exit

from wkus_docs.cli import exits
from wkus_docs.cli.output import outcome_message, trouble, write
from wkus_docs.cli.questionnaire import replies_of
from wkus_docs.cli.report import clean, say, unknown_document
from wkus_docs.errors import InputError, Severity, UnknownDocumentError

if TYPE_CHECKING:
    from wkus_docs.pdf.questionnaire import Reply, Study

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
_DATA = {".yaml", ".yml"}
_ANSWERS = ".odpowiedzi.txt"


@click.argument("source", metavar="ANKIETA.yaml", type=_FILE)
@click.argument("paths", metavar="ZWROT.pdf...", nargs=-1, required=True, type=_FILE)
@click.option(
    "-o",
    "target",
    metavar="PLIK.yaml",
    required=True,
    type=click.Path(dir_okay=False, path_type=Path),
    help="Nazwa pliku z wynikami.",
)
@click.option("--nadpisz", is_flag=True, help="Zastąp istniejący plik; poprzedni zostanie obok jako .bak.")
def zlicz(source: Path, paths: tuple[Path, ...], target: Path, *, nadpisz: bool) -> None:
    """Liczy odpowiedzi z wypełnionych ankiet i zapisuje je w pliku z danymi, gotowym do zestawienia.

    ANKIETA.yaml to plik, z którego powstały ankiety (wkus formularz … --dla-osoby). Odpowiedzi własnymi słowami
    zapisuje obok, w pliku z końcówką .odpowiedzi.txt: wątki układa człowiek. Ankiety, której nie da się policzyć,
    nie liczy i mówi dlaczego; pozostałe liczy.
    """
    if target.suffix.lower() not in _DATA:
        raise click.UsageError(f"{target} to nie nazwa pliku z danymi. Podaj nazwę z końcówką .yaml.")
    beside = target.with_suffix(_ANSWERS)
    for path in (target, beside):
        if path.exists() and not nadpisz:
            raise click.UsageError(f"Plik {path} już istnieje. Podaj inną nazwę albo dodaj --nadpisz.")
    study = _study(source)
    replies, whole = replies_of(study, paths)
    if not replies:
        click.echo("Nie ma ani jednej ankiety do policzenia; plik nie powstał.", err=True)
        raise Exit(exits.FILE)
    _put(target, _counted(study, replies))
    if (words := _in_own_words(study, replies)) is not None:
        _put(beside, words)
    _remind(study, replies, target)
    raise Exit(exits.DONE if whole else exits.FILE)


def _study(source: Path) -> "Study":
    from wkus_docs.pdf.questionnaire import study_of  # noqa: PLC0415 – help must not wait for the library
    from wkus_docs.reading import read_file  # noqa: PLC0415 – as above
    from wkus_docs.standing import found_near  # noqa: PLC0415 – as above

    try:
        return study_of(read_file(source), found_near(source))
    except InputError as fault:
        say(source, fault.problems, err=True)
    except UnknownDocumentError as fault:
        say(source, [unknown_document(fault)], err=True)
    raise Exit(exits.FILE)


def _counted(study: "Study", replies: "list[Reply]") -> str:
    from wkus_docs.carrying import data_file  # noqa: PLC0415 – as above
    from wkus_docs.checking import KEY  # noqa: PLC0415 – as above
    from wkus_docs.pdf.questionnaire import counted  # noqa: PLC0415 – as above

    data = {name: value for name, value in counted(study, replies).items() if name != KEY}
    comment = f"Policzono z wypełnionych ankiet: {len(replies)}. Wątki odpowiedzi na pytania otwarte układa człowiek."
    return data_file.data_file_text(study.kind, data, comment)


def _in_own_words(study: "Study", replies: "list[Reply]") -> str | None:
    """Return what people wrote, question by question; None when nobody was asked to write."""
    from wkus_docs.pdf.questionnaire import in_own_words  # noqa: PLC0415 – as above

    asked = in_own_words(study, replies)
    if not asked:
        return None
    lines = [
        "Odpowiedzi własnymi słowami, w porządku alfabetycznym. Ułóż z nich wątki w pliku z danymi (watki)."
    ]
    lines += ["Dane osób, jeżeli się pojawiły, usuń."]
    for words, answers in asked:
        lines += ["", f"{words} (odpowiedzi: {len(answers)})"]
        lines += ["- " + clean(answer).replace("\n", "\n  ") for answer in answers]
    return "\n".join(lines) + "\n"


def _put(path: Path, text: str) -> None:
    try:
        click.echo(outcome_message(path, write(path, text.encode())))
    except OSError as fault:
        click.echo(trouble(fault, path), err=True)
        raise Exit(exits.COMMAND) from fault


def _remind(study: "Study", replies: "list[Reply]", target: Path) -> None:
    """Say what only a human knows, and what the rules have to say of the outcome."""
    from wkus_docs.checking import problems  # noqa: PLC0415 – as above
    from wkus_docs.pdf.questionnaire import without_group  # noqa: PLC0415 – as above

    if silent := without_group(study, replies):
        click.echo(
            f"Ankiet bez wskazanej grupy: {len(silent)}. Są w grupie „nie podano grupy”; ile ich rozdano, "
            "odejmij od pozostałych grup.",
            err=True,
        )
    found = problems(target)
    if any(one.severity is Severity.ERROR for one in found):
        click.echo("Uzupełnij w pliku z wynikami to, czego z ankiet nie wiadomo:", err=True)
    say(target, found, err=True)
