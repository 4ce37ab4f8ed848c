"""The page of what can be done next, by task: at most 23 lines of 79 columns, of letters every console has."""

from collections.abc import Iterator, Mapping
from textwrap import wrap

from wkus_docs.cli.next_steps.folder import Folder
from wkus_docs.cli.next_steps.steps import Step, steps, with_data

WIDTH, HEIGHT = 79, 23
"""Columns and lines of the page: in the last column some consoles begin a new line, and the last line is the shell's."""

_MARGIN, _MOST, _LEFT = "  ", 6, 41
_LEAST = 15
"""Signs of a reason that still say something."""
_OFFICE = (
    Step("wkus nowy NAZWA", "Mam zrobić uchwałę, ogłoszenie, umowę"),
    Step("wkus lista", "Nie wiem, jak się ten dokument nazywa"),
)
_ORGANISATION = (Step("wkus nowy oferta_wieloletnia --do PLIK", "Jestem organizacją i składam ofertę"),)
_FILES = (
    Step("wkus generuj PLIK", "Mam gotowy plik z danymi"),
    Step("wkus sprawdz PLIK", "Chcę tylko sprawdzić, czy jest dobry"),
    Step("wkus odczytaj PLIK -o dane.yaml", "Ktoś przysłał mi PDF albo Worda"),
)
_CHANGED = {
    "urzad": Step("wkus urzad", "Zmienił się wójt, skarbnik albo adres"),
    "organizacja": Step("wkus organizacja", "Zmienił się zarząd, konto albo adres"),
}
_FIRST = (
    Step("wkus urzad", "W urzędzie: podaj raz jego dane"),
    Step("wkus organizacja", "W organizacji: podaj raz jej dane"),
)


def page(folder: Folder, titles: Mapping[str, str], width: int = WIDTH) -> list[str]:
    """Return the lines of the page for a folder; ``titles`` are names of documents by their slugs.

    In a narrower window a sentence is broken and a command stands under its reason, whole, to be copied.
    """
    return [part for line in _page(folder, titles) for part in _narrowed(line, width)]


def _narrowed(line: str, width: int) -> list[str]:
    """Return the lines of one that has no room."""
    if len(line) <= width:
        return [line]
    reason, _, command = line.strip().partition("  ")
    parts = [reason, f"{_MARGIN}{command.strip()}"] if command else [line.strip()]
    margin = line[: len(line) - len(line.lstrip())]
    return [margin + part for whole in parts for part in _broken(whole, width - len(margin))]


def _broken(words: str, width: int) -> list[str]:
    """Return the lines of a sentence; a command stays on one."""
    return [words] if words.lstrip().startswith("wkus ") else wrap(words, width)


def _page(folder: Folder, titles: Mapping[str, str]) -> list[str]:
    found = steps(folder, titles)
    return [
        "wkus: dokumenty, którymi gmina zleca zadania publiczne organizacjom",
        *(["", "W tym folderze:", *_files(found)] if found else []),
        *(["", "Na początek:", *map(_task, _FIRST)] if not (folder.standing or found) else []),
        "",
        "Co chcesz zrobić?",
        *map(_task, _tasks(folder)),
        "",
        "Wszystkie polecenia: wkus --pomoc. O jednym z nich: wkus generuj --pomoc",
    ]


def refusal(folder: Folder, command: str) -> list[str]:
    """Return what is said to a command that needs a file and was given none."""
    found = with_data(folder, command)
    if not found:
        return [
            "Nie podano pliku, a w tym folderze nie ma pliku z danymi.",
            *map(_task, (_OFFICE[0], *_ORGANISATION)),
            "Co jeszcze można zrobić: wkus",
        ]
    return [
        "Nie podano pliku. W tym folderze są dane; wpisz na przykład:",
        *_files(found),
        "Co jeszcze można zrobić: wkus",
    ]


def _tasks(folder: Folder) -> Iterator[Step]:
    """Yield the tasks, those of an organisation first where its file is."""
    tasks = (_ORGANISATION, _OFFICE) if folder.standing == {"organizacja"} else (_OFFICE, _ORGANISATION)
    yield from (step for some in (*tasks, _FILES) for step in some)
    yield from (step for kind, step in _CHANGED.items() if kind in (folder.standing or {"urzad"}))


def _task(step: Step) -> str:
    return f"{_MARGIN}{step.reason:<{_LEFT - len(_MARGIN)}}{step.command}"


def _files(found: tuple[Step, ...]) -> Iterator[str]:
    """Yield lines to type with their reasons beside them; a reason that has no room is left out."""
    shown = found if len(found) <= _MOST else found[: _MOST - 1]
    left = max((len(step.command) for step in shown if len(step.command) <= _LEFT), default=0)
    for step in shown:
        line = f"{_MARGIN}{step.command:<{left}}"
        room = WIDTH - len(line) - 2
        reason = _cut(step.reason, room)
        yield f"{line}  {reason}".rstrip() if reason else line.rstrip()
    if len(shown) < len(found):
        yield f"{_MARGIN}… i jeszcze {_counted(len(found) - len(shown))}"


def _cut(words: str, room: int) -> str:
    """Return words, or their beginning, as they fit; nothing where too little would be left."""
    if len(words) <= room:
        return words
    return f"{words[: room - 1].rstrip()}…" if room > _LEAST else ""


def _counted(number: int) -> str:
    few = number % 10 in {2, 3, 4} and number % 100 not in {12, 13, 14}
    return f"{number} {'plik' if number == 1 else 'pliki' if few else 'plików'}"
