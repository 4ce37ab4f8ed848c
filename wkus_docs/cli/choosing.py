"""Choosing a document by what it is for, when its name is not known."""

import json
from itertools import groupby
from typing import Any

from wkus_docs.cli.lista import INDEX
from wkus_docs.cli.prompting import Face, Line, Paused
from wkus_docs.polish.zwijanie import zwin

_BACK, _PAUSE = "<", "!"


def choose_document(face: Face) -> str:
    """Ask for the stage and then for the document; return its slug. Raises Paused."""
    entries: list[dict[str, Any]] = json.loads(INDEX.read_text(encoding="utf-8"))
    stages = {
        stage: list(of_it) for stage, of_it in groupby(entries, key=lambda entry: str(entry["etapy"][0]))
    }
    while True:
        face.say("Czego dotyczy dokument?", strong=True)
        stage = _one_of(face, [(stage.partition(" ")[2], stage) for stage in stages])
        face.say()
        face.say("Który dokument?", strong=True)
        slug = stage and _one_of(face, [(entry["tytul"], entry["slug"]) for entry in stages[stage]])
        if slug:
            return slug


def _one_of(face: Face, offered: list[tuple[str, str]]) -> str:
    """Ask for one of titles with values; return its value, or nothing where one goes back."""
    for number, (title, _) in enumerate(offered, 1):
        face.say(f"{number:>4}. {title}")
    while True:
        typed = face.ask(Line(words=tuple(title for title, _ in offered)))
        if typed == _PAUSE:
            raise Paused
        if typed == _BACK:
            return ""
        found = [value for title, value in offered if typed and zwin(typed) in zwin(title)]
        if typed.isdecimal() and 0 < int(typed) <= len(offered):
            return offered[int(typed) - 1][1]
        if len(found) == 1:
            return found[0]
        face.say(f"Podaj numer od 1 do {len(offered)} ({_BACK} wstecz, {_PAUSE} przerwij).")
