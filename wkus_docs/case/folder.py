"""The folder of a case: its register, and the files beside it that hold documents."""

from dataclasses import replace
from pathlib import Path

from wkus_docs.case.register import NAME, Sprawa
from wkus_docs.errors import InputError, Problem, Severity
from wkus_docs.filled import filled
from wkus_docs.kreator.files import ANSWERS
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.reading import Source, read_file
from wkus_docs.reading.refusal import refusal
from wkus_docs.standing.folders import FILE_KEY, NAMES
from wkus_docs.standing.standing_file import judged_part, listed

ENDINGS = (".yaml", ".yml")
_NOT_DOCUMENTS = frozenset({NAME, ANSWERS, *(name for names in NAMES.values() for name in names)})
_KIND = "sprawa"


def register_of(folder: Path) -> tuple[Sprawa, Source, tuple[Problem, ...]]:
    """Return the register of a folder, its source, and what there is to warn of. Raises InputError when it is missing or wrong."""
    path = folder / NAME
    if not folder.is_dir():
        raise refusal(
            f"Nie ma folderu „{folder}”.", "Sprawdź ścieżkę; nową sprawę zakłada: wkus sprawa nowa KATALOG"
        )
    if not path.is_file():
        raise refusal(
            f"W folderze „{folder}” nie ma pliku {NAME}, więc nie jest to sprawa.",
            "Załóż ją: wkus sprawa nowa KATALOG --procedura wkus_jakosc",
        )
    if not path.read_bytes().strip():
        raise refusal(
            f"Plik {path} jest pusty.",
            "Usuń go i załóż sprawę: wkus sprawa nowa KATALOG --procedura wkus_jakosc",
        )
    source = read_file(path)
    if zwin(str(source.data.get(FILE_KEY, ""))) != _KIND:
        raise refusal(f"Plik {path} nie jest rejestrem sprawy.", f"W pierwszym wierszu napisz: plik: {_KIND}")
    given = {name: value for name, value in source.data.items() if name != FILE_KEY}
    source = listed(replace(source, data=filled(given, Sprawa)), Sprawa)
    part, problems = judged_part(Sprawa, source)
    named = tuple(one if one.file else replace(one, file=str(path)) for one in problems)
    if not isinstance(part, Sprawa) or any(one.severity is Severity.ERROR for one in problems):
        raise InputError(named)
    return part, source, named


def files_of(folder: Path) -> list[Path]:
    """Return the files that hold documents, in the order of their names; what the program keeps in folders below is not theirs."""
    return sorted(
        path
        for path in folder.iterdir()
        if path.suffix.lower() in ENDINGS and path.name.lower() not in _NOT_DOCUMENTS and path.is_file()
    )
