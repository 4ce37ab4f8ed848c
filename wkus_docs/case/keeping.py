"""What is written into a case: a new register, what is issued and received. Nothing that is there is overwritten.

These functions compute texts and names; whoever runs them writes. A copy of everything issued or received is kept in a
folder of its own, and the register says under which number, on what day and with what content.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from wkus_docs.carrying.data_file import as_typed, data_file_text
from wkus_docs.case.case import Case
from wkus_docs.case.contradictions import Said, comparable
from wkus_docs.case.entry import Entry, State, fingerprint
from wkus_docs.case.folder import ENDINGS
from wkus_docs.case.register import Obieg
from wkus_docs.document import Document
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.reading.refusal import refusal

FOLDERS = {Obieg.WYDANY: "wydane", Obieg.OTRZYMANY: "otrzymane"}
"""Folders of the copies, below that of the case."""
_NUMBERS = ("numer", "numer_aktu", "numer_umowy", "numer_aneksu", "znak_sprawy")
_JOURNAL = "dziennik:"
_NBSP = "\u00a0"


@dataclass(frozen=True, slots=True)
class Kept:
    """What becomes of a paper: the new text of the register, and the copies to be written, by their ways from the folder."""

    register: str
    copies: tuple[tuple[str, bytes], ...]
    number: str
    day: date


@dataclass(frozen=True, slots=True)
class Note:
    """What the journal is told of a paper: its number and day, where it does not tell them itself, and which file it replaces."""

    number: str = ""
    day: date | None = None
    replaces: str = ""


_NOTHING = Note()


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper that comes in: the name and the content of its data file, and what was handed in, where that is another file."""

    file: str
    content: bytes
    original: tuple[str, bytes] | None = None


def new_register(procedure: str, name: str = "", mark: str = "") -> str:
    """Return the text of a register of a new case."""
    lines = ["# Rejestr sprawy. Opis pól: docs/sprawa.md", "plik: sprawa", f"procedura: {procedure}"]
    lines += [f"nazwa: {_quoted(name)}"] if name else []
    lines += [f"znak_sprawy: {_quoted(mark)}"] if mark else []
    return "\n".join([*lines, "", "nabory: []", "oferty: []", "umowy: []", "", "dziennik: []", ""])


def number_of(document: Document) -> str:
    """Return the number a document gives itself, that of an act before the mark of the case; empty where it has none."""
    found = (getattr(document, name, None) for name in _NUMBERS)
    return next((str(value) for value in found if isinstance(value, str) and value), "")


def whole_text(entry: Entry) -> str:
    """Return the whole data file of a document, with what its thin file takes from the case. Raises InputError for a file that cannot be read."""
    if entry.checked is None:
        raise refusal(f"Pliku {entry.file} nie da się odczytać.", "Popraw go: wkus sprawa sprawdz")
    document = entry.checked.document or entry.checked.draft
    return data_file_text(entry.checked.type, as_typed(document), f"Całość pliku {entry.file}, bez sprawy.")


def issued(
    case: Case, entry: Entry, rendered: bytes, note: Note = _NOTHING, *, on_drafts: bool = False
) -> Kept:
    """Return what is written when a document is issued.

    Raises InputError when it is not ready, was fixed before, contradicts the case, or rests on what only a draft says
    (unless ``on_drafts``), or when its day is not known.
    """
    _may_be_fixed(entry)
    if entry.state is not State.READY:
        raise refusal(
            f"{entry.file} to jeszcze {entry.state}, więc nie można go wydać.",
            "Popraw błędy: wkus sprawa sprawdz",
        )
    wrong = [
        one for one in case.contradictions if entry.file in {one.said.entry.file, one.against.entry.file}
    ]
    if wrong:
        raise refusal(
            f"{entry.file} przeczy innemu dokumentowi sprawy ({len(wrong)}), więc nie można go wydać.",
            "Zobacz, co się nie zgadza: wkus sprawa sprawdz",
        )
    if not on_drafts and (drafts := rests_on_drafts(case, entry)):
        raise refusal(
            f"{entry.file} opiera się na faktach, które podaje dotąd tylko szkic: {', '.join(drafts)}.",
            "Najpierw wydaj tamten dokument albo, jeżeli wydano go poza programem, dodaj: --mimo-szkicow",
        )
    document = entry.document
    assert document is not None  # noqa: S101 – it is ready
    stem = Path(entry.file).stem
    copies = ((f"{stem}.yaml", whole_text(entry).encode()), (f"{stem}.docx", rendered))
    told = Note(note.number or number_of(document), note.day or entry.day)
    return _kept(case, Obieg.WYDANY, Paper(entry.file, entry.content), told, copies)


def received(case: Case, paper: Paper, note: Note) -> Kept:
    """Return what is written when a paper of another comes in.

    Raises InputError when a file of that name was fixed before with another content, or what it replaces was not received.
    """
    if Path(paper.file).name != paper.file or Path(paper.file).suffix.lower() not in ENDINGS:
        raise refusal(
            f"„{paper.file}” to nie nazwa pliku z danymi.", "Podaj samą nazwę z końcówką .yaml, bez katalogu."
        )
    entry = next((one for one in case.documents if one.file.lower() == paper.file.lower()), None)
    if entry is not None:
        _may_be_fixed(entry)
    if note.replaces and not any(one.plik.lower() == note.replaces.lower() for one in case.register.dziennik):
        raise refusal(
            f"Pliku „{note.replaces}” nie ma w dzienniku, więc nie ma czego zastąpić.",
            "Podaj nazwę pliku otrzymanego wcześniej.",
        )
    copies = ((paper.file, paper.content), *((paper.original,) if paper.original else ()))
    return _kept(case, Obieg.OTRZYMANY, paper, note, copies)


def rests_on_drafts(case: Case, entry: Entry) -> tuple[str, ...]:
    """Return the files of drafts alone that say what a document says, where they come before it in the procedure."""
    mine = [one for one in case.said if one.entry.file == entry.file]
    by_fact: dict[str, list[Said]] = {}
    for one in case.said:
        if one.entry.file != entry.file:
            by_fact.setdefault(one.statement.fact, []).append(one)
    found: dict[str, None] = {}
    for one in mine:
        others = [
            other
            for other in by_fact.get(one.statement.fact, ())
            if other.rank < one.rank and comparable(other.statement, one.statement)
        ]
        if others and not any(other.entry.fixed for other in others):
            found[min(others, key=lambda other: other.rank).entry.file] = None
    return tuple(found)


def _may_be_fixed(entry: Entry) -> None:
    if entry.journal is not None:
        how = "wydany" if entry.journal.stan == Obieg.WYDANY else "otrzymany"
        raise refusal(
            f"{entry.file} jest już {how} ({data_slownie(entry.journal.data)}). Niczego nie zapisano.",
            "Zmianę wprowadza się osobnym aktem, w osobnym pliku.",
        )


def _kept(case: Case, how: Obieg, paper: Paper, note: Note, copies: Iterable[tuple[str, bytes]]) -> Kept:
    folder = FOLDERS[how]
    named = tuple((f"{folder}/{name}", body) for name, body in copies)
    for name, body in named:
        there = case.folder / name
        if there.exists() and there.read_bytes() != body:
            raise refusal(
                f"W folderze sprawy jest już inny plik {name}. Niczego nie zapisano.",
                "Zmień nazwę pliku z danymi.",
            )
    if note.day is None:
        raise refusal(
            f"Nie wiadomo, z którego dnia jest {paper.file}.", "Podaj datę: --data „1 grudnia 2026”"
        )
    fields = [
        f"plik: {_quoted(paper.file)}",
        f"stan: {how.value}",
        *([f"numer: {_quoted(note.number)}"] if note.number else []),
        f"data: {data_slownie(note.day).replace(_NBSP, ' ').removesuffix(' r.')}",
        f"skrot: {fingerprint(paper.content)}",
        f"kopia: {_quoted(named[0][0])}",
        f"skrot_kopii: {fingerprint(named[0][1])}",
        *([f"zastepuje: {_quoted(note.replaces)}"] if note.replaces else []),
    ]
    entry = f"  - {{{', '.join(fields)}}}"
    return Kept(_with_entry(case.register_text, entry), named, note.number, note.day)


def _with_entry(text: str, entry: str) -> str:
    """Return the register with one more entry of its journal, everything else as it was typed."""
    lines = text.rstrip("\n").split("\n")
    at = next((index for index, line in enumerate(lines) if line.startswith(_JOURNAL)), None)
    if at is None:
        return "\n".join([*lines, _JOURNAL, entry]) + "\n"
    if lines[at].removeprefix(_JOURNAL).strip() in {"", "[]"}:
        lines[at] = _JOURNAL
    end = at + 1
    while end < len(lines) and (not lines[end].strip() or lines[end][0] in " -#"):
        end += 1
    while not lines[end - 1].strip():
        end -= 1
    return "\n".join([*lines[:end], entry, *lines[end:]]) + "\n"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
