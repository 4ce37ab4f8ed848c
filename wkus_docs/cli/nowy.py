"""``wkus nowy``: questions in the terminal, a document at their end."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import rich_click as click
from click.exceptions import Exit

from wkus_docs.cli import exits
from wkus_docs.cli.output import trouble
from wkus_docs.cli.slugs import resolve_slug
from wkus_docs.cli.workbook import ENDING as WORKBOOK

if TYPE_CHECKING:
    from wkus_docs.cli.conversation.beginning import Beginning
    from wkus_docs.cli.conversation.keeping import Keeping
    from wkus_docs.cli.prompting import Face
    from wkus_docs.questions import Interview

ENDING = ".yaml"
_ENDINGS = (ENDING, ".yml")
_EARLIER = click.Path(exists=True, dir_okay=False, path_type=Path)


@dataclass(frozen=True, slots=True)
class _Asked:
    """What the clerk asked for. ``conditions`` and ``options`` are to be typed again in the next commands."""

    slug: str
    path: Path
    known: tuple[Path, ...]
    against: tuple[Path, ...]
    day: date
    face: "Face"
    conditions: str
    options: str
    make_it: bool


@click.argument("slug", metavar="[NAZWA]", required=False)
@click.option(
    "-o",
    "target",
    metavar="PLIK",
    type=click.Path(path_type=Path),
    help=f"Plik z danymi albo katalog na niego. Bez tej opcji: NAZWA{ENDING} w bieżącym katalogu. "
    "Plik zaczęty wcześniej jest dokańczany.",
)
@click.option(
    "--z",
    "known",
    metavar="PLIK",
    multiple=True,
    type=_EARLIER,
    help="Nie pytaj o to, co wie wcześniejszy dokument tej samej sprawy; można podać kilka razy.",
)
@click.option(
    "--do",
    "against",
    metavar="PLIK",
    multiple=True,
    type=_EARLIER,
    help="Jak --z, a ponadto sprawdzaj warunki wcześniejszego dokumentu, np. oferty do ogłoszenia.",
)
@click.option("--xlsx", is_flag=True, help="Nie pytaj, tylko zacznij skoroszyt Excela do wypełnienia.")
@click.option(
    "--prosto", is_flag=True, help="Pytaj zwykłymi wierszami, bez edycji i podpowiedzi pod odpowiedzią."
)
@click.option(
    "--dzien", metavar="DATA", help="Dzień przygotowania: na ten dzień cytuje się prawo. [domyślnie: dzisiaj]"
)
@click.option("--bez-dokumentu", is_flag=True, help="Zapisz tylko plik z danymi.")
def nowy(  # noqa: PLR0913 – a clerk has as many choices
    slug: str | None,
    target: Path | None,
    known: tuple[Path, ...],
    against: tuple[Path, ...],
    *,
    xlsx: bool,
    prosto: bool,
    dzien: str | None,
    bez_dokumentu: bool,
) -> None:
    """Pyta o to, czego potrzebuje dokument, i przygotowuje go w Wordzie.

    NAZWA to nazwa dokumentu z polecenia „wkus lista”; bez niej program pomoże wybrać. Nie pyta o to, co wie plik urzędu
    (wkus urzad), plik organizacji (wkus organizacja) albo wcześniejszy dokument (--z, --do). Odpowiedzi są zapisywane
    po każdym pytaniu: przerwij, kiedy chcesz, i zacznij od tego samego polecenia. Więcej: docs/pytania.md
    """
    from wkus_docs.cli.prompting import face  # noqa: PLC0415 – help must not wait for it

    day = _day(dzien)
    shown = face(plain=prosto)
    chosen = resolve_slug(slug if slug is not None else _chosen(target, shown))
    if xlsx:
        _begin_workbook(chosen, target, (*known, *against))
        return
    path = _place(chosen, target)
    conditions = "".join(f" --do {_quoted(one)}" for one in against)
    options = conditions + " --prosto" * prosto + " --bez-dokumentu" * bez_dokumentu
    raise Exit(
        _talk(_Asked(chosen, path, known, against, day, shown, conditions, options, not bez_dokumentu))
    )


def _day(typed: str | None) -> date:
    """Return the day of preparation. Raises UsageError for one that is no day."""
    if typed is None:
        return date.today()  # noqa: DTZ011 – the day of the office where the command is run
    from pydantic import TypeAdapter, ValidationError  # noqa: PLC0415 – as above

    from wkus_docs.scalars.data import Data  # noqa: PLC0415 – as above

    try:
        return TypeAdapter[date](Data).validate_python(typed)
    except ValidationError as fault:
        raise click.UsageError(f"--dzien {typed}: to nie data. Podaj np. 30.11.2026.") from fault


def _chosen(target: Path | None, shown: "Face") -> str:
    """Return the document meant without a name: that of the file given, or one chosen from a list."""
    from wkus_docs.cli.choosing import choose_document  # noqa: PLC0415 – as above
    from wkus_docs.cli.conversation.beginning import slug_in  # noqa: PLC0415 – as above
    from wkus_docs.cli.prompting import Paused  # noqa: PLC0415 – as above

    if target is not None and target.is_file():
        return slug_in(target)
    try:
        return choose_document(shown)
    except Paused as pause:
        click.echo("\nPrzerwano. Nic nie zapisano.")
        raise Exit(exits.COMMAND) from pause


def _begin_workbook(slug: str, target: Path | None, earlier: tuple[Path, ...]) -> None:
    """Begin the workbook of a document, as ``wkus wzor`` does, and say what to do with it."""
    from wkus_docs.cli.wzor import wzor  # noqa: PLC0415 – as above

    path = target if target is not None else Path(f"{slug}{WORKBOOK}")
    made = path / f"{slug}{WORKBOOK}" if path.is_dir() else path
    if made.exists():
        raise click.UsageError(
            f"Plik {made} już istnieje, a „wkus nowy” go nie zastąpi. Podaj w -o inną nazwę albo zmień nazwę tamtego pliku."
        )
    wzor(slug, path, earlier, None, xlsx=True, pusty=False, nadpisz=False)
    conditions = "".join(f" --do {_quoted(one)}" for one in earlier)
    click.echo(f"Wypełnij skoroszyt w Excelu, potem: wkus sprawdz {_quoted(made)}{conditions}")
    click.echo(f"Dokument: wkus generuj {_quoted(made)}")


def _place(slug: str, target: Path | None) -> Path:
    """Return where the data go. Raises UsageError for a name that is none of a data file."""
    if target is None:
        return Path(f"{slug}{ENDING}")
    if target.is_dir():
        return target / f"{slug}{ENDING}"
    if target.suffix.lower() not in _ENDINGS:
        raise click.UsageError(f"{target} to nie katalog ani nazwa z końcówką {ENDING}.")
    return target


def _talk(asked: _Asked) -> int:
    """Hold the conversation and make the document; return the exit code."""
    from wkus_docs.cli.conversation import made  # noqa: PLC0415 – as above
    from wkus_docs.cli.conversation.beginning import beginning  # noqa: PLC0415 – as above
    from wkus_docs.cli.conversation.keeping import Keeping  # noqa: PLC0415 – as above
    from wkus_docs.cli.conversation.somebody_elses import opened  # noqa: PLC0415 – as above
    from wkus_docs.cli.conversation.talk import Talk  # noqa: PLC0415 – as above
    from wkus_docs.samples import sample  # noqa: PLC0415 – as above

    begun = beginning(asked.slug, asked.path, asked.known, asked.against, asked.day)
    interview = begun.interview()
    pattern = sample(asked.slug, blank=True) if begun.text else ""
    file, remark = opened(asked.path, begun.kind.model, begun.text, interview.text(), pattern=pattern)
    keeping = Keeping(interview.text, asked.face, file)
    if (refused := _first_kept(begun, keeping)) is not None:
        click.echo(refused, err=True)
        return exits.COMMAND
    _introduce(begun, interview, asked, remark)
    talk = Talk(
        interview,
        asked.face,
        keeping,
        "przygotuj dokument Worda" if asked.make_it else "zakończ",
        lambda: f"wkus nowy -o {_quoted(keeping.file.path)}{asked.options}",
        lambda: made.text_of(keeping.file.path, asked.day),
    )
    if not talk.run():
        return exits.FILE
    path = keeping.file.path
    code = made.make(path, asked.day) if asked.make_it else exits.DONE
    _say_next(path, asked.conditions, made_it=asked.make_it, whole=made.is_whole(path, asked.day))
    return code


def _first_kept(begun: "Beginning", keeping: "Keeping") -> str | None:
    """Write a new file before anything is asked; what stands in the way is returned."""
    if begun.text:
        return None
    try:
        keeping.keep_first()
    except OSError as fault:
        return trouble(fault, keeping.file.path)
    return None


def _introduce(begun: "Beginning", interview: "Interview", asked: _Asked, remark: str) -> None:
    """Say what there is to know before the first question; ``remark`` is about the file begun earlier."""
    from wkus_docs.cli.conversation.header import header  # noqa: PLC0415 – as above

    asked.face.say(begun.kind.title, strong=True)
    for line in header(begun, interview, asked.path):
        asked.face.say(line)
    if remark:
        asked.face.say(remark)


def _say_next(path: Path, conditions: str, *, made_it: bool, whole: bool) -> None:
    """Say what may be typed next; a document with gaps is made as a draft only."""
    draft = "" if whole else " --szkic"
    click.echo(f"Sprawdź:   wkus sprawdz {_quoted(path)}{conditions}")
    click.echo(
        f"Dokument:  wkus generuj {_quoted(path)}{draft}"
        if not made_it
        else f"Z PDF:     wkus generuj {_quoted(path)}{draft} --pdf"
    )


def _quoted(path: Path) -> str:
    """Return a path as it is typed: in quotes where it has spaces."""
    return f'"{path}"' if " " in str(path) else str(path)
