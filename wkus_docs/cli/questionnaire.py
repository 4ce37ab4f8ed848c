"""Questionnaires for one person, as commands have to do with them: made, read one by one, gathered to be counted."""

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

import rich_click as click

from wkus_docs.cli import exits
from wkus_docs.cli.report import clean
from wkus_docs.errors import InputError

if TYPE_CHECKING:
    from wkus_docs.pdf.forms import Form
    from wkus_docs.pdf.questionnaire import Reply, Study

_NO_ANSWER = "brak odpowiedzi"


def for_one(slug: str, source: Path, *, children: bool) -> "Form":
    """Return the blank questionnaire of a data file. Raises UsageError for a document that is no survey."""
    from wkus_docs.pdf import questionnaire  # noqa: PLC0415 – help and mistyped commands must not wait
    from wkus_docs.pdf.forms import Form  # noqa: PLC0415 – as above
    from wkus_docs.reading import read_file  # noqa: PLC0415 – as above
    from wkus_docs.standing import found_near  # noqa: PLC0415 – as above

    if slug not in questionnaire.SURVEYS:
        raise click.UsageError(f"Jednej osobie można zadać pytania: {', '.join(questionnaire.SURVEYS)}.")
    study = questionnaire.study_of(read_file(source), found_near(source))
    if study.kind.slug != slug:
        raise click.UsageError(f"Plik {source} jest danymi dokumentu „{study.kind.slug}”, a nie „{slug}”.")
    return Form(questionnaire.blank(study, children=children))


def read_reply(path: Path) -> tuple[str, tuple[str, ...]] | None:
    """Return the answers of one person, as YAML to read, and what does not count; None for no questionnaire.

    Raises InputError when it cannot be read.
    """
    from wkus_docs.carrying import data_file, extraction  # noqa: PLC0415 – only a form waits for it

    raw = extraction.content(path)
    if not extraction.is_pdf(raw):
        return None
    from wkus_docs.pdf import questionnaire  # noqa: PLC0415 – as above

    if not questionnaire.is_questionnaire(raw):
        return None
    reply = questionnaire.read(raw)
    answers = [
        {"pytanie": words, "odpowiedz": answer or _NO_ANSWER} for words, answer in reply.answers_in_words()
    ]
    lines = [
        f"# Odpowiedzi jednej osoby, odczytane z ankiety {' '.join(path.name.split())}.",
        f"# Dokument: {reply.mark.document}; suma kontrolna pytań: {reply.checksum}.",
        "# To nie jest plik z danymi dokumentu. Wszystkie ankiety naraz policzy: wkus zlicz.",
        data_file.entry("odpowiedzi", answers),
    ]
    return "\n".join(lines) + "\n", reply.faults


def judge_reply(path: Path, faults: tuple[str, ...]) -> int:
    """Say which answers do not count; return the exit code."""
    click.echo(f"{path}: ankieta jednej osoby", err=True)
    for fault in faults:
        click.echo(clean(f"{path}: {fault}"), err=True)
    return exits.FILE if faults else exits.DONE


def replies_of(study: "Study", paths: tuple[Path, ...]) -> "tuple[list[Reply], bool]":
    """Return the replies that count, and whether all that came in do; says which do not, and why."""
    from wkus_docs.carrying.extraction import content  # noqa: PLC0415 – as above
    from wkus_docs.pdf.questionnaire import belonging, read  # noqa: PLC0415 – as above

    replies: list[Reply] = []
    first: dict[bytes, Path] = {}
    left_out: list[Path] = []
    doubtful = False
    for path in paths:
        try:
            raw = content(path)
            same = first.setdefault(hashlib.sha256(raw).digest(), path)
            if same is not path:
                click.echo(f"{path}: Ostrzeżenie · To ten sam plik co {same}; policzono go raz.", err=True)
                continue
            reply = belonging(study, read(raw))
        except InputError as fault:
            left_out.append(path)
            for one in fault.problems:
                click.echo(clean(f"{path}: Błąd · {one.message} {one.hint}"), err=True)
            continue
        for doubt in reply.faults:
            doubtful = True
            said = f"{path}: Ostrzeżenie · Odpowiedzi na jedno pytanie nie policzono. {doubt}"
            click.echo(clean(said), err=True)
        replies.append(reply)
    click.echo(f"Policzono ankiet: {len(replies)}.", err=True)
    if left_out:
        click.echo(f"Pominięto ({len(left_out)}): {', '.join(map(str, left_out))}.", err=True)
    return replies, not (left_out or doubtful)
