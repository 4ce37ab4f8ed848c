"""What the files of a folder wait for: a command for each, with the reason, the most pressing first."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from wkus_docs.cli.next_steps.folder import WORKBOOK, DataFile, Folder

_NOTICE, _OFFER = "ogloszenie_konkursu_wieloletniego", "oferta_wieloletnia"
_PLAIN = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./\\:ąćęłńóśźżĄĆĘŁŃÓŚŹŻ")


@dataclass(frozen=True, slots=True)
class Step:
    """A line to type, and why."""

    command: str
    reason: str


def steps(folder: Folder, titles: Mapping[str, str]) -> tuple[Step, ...]:
    """Return what can be done with the files of a folder; ``titles`` are names of documents by their slugs."""
    made = {Path(name).stem.casefold(): changed for name, changed in folder.documents}
    return (
        *(_older(one) for one in folder.data if made.get(one.stem.casefold(), one.changed) < one.changed),
        *(_open(one) for one in folder.data if one.open and one.stem.casefold() not in made),
        *(_new(one, titles) for one in folder.data if not one.open and one.stem.casefold() not in made),
        *_offers(folder),
        *map(_sent, folder.sent),
    )


def with_data(folder: Folder, command: str) -> tuple[Step, ...]:
    """Return a command with each data file of a folder."""
    return tuple(Step(f"wkus {command} {quoted(one.name)}", "") for one in folder.data)


def quoted(name: str) -> str:
    """Return the name of a file as it is typed in a shell: in quotes where it has spaces or signs."""
    shown = "".join(sign if sign.isprintable() else "?" for sign in name)
    shown = f"./{shown}" if shown.startswith("-") else shown
    return shown if set(shown) <= _PLAIN else f'"{shown}"'


def _older(one: DataFile) -> Step:
    return Step(f"wkus generuj {quoted(one.name)}", "dokument Worda jest starszy niż dane")


def _open(one: DataFile) -> Step:
    return Step(f"wkus nowy -o {quoted(one.name)}", "są pola do uzupełnienia")


def _new(one: DataFile, titles: Mapping[str, str]) -> Step:
    what = "skoroszyt" if one.name.lower().endswith(WORKBOOK) else titles.get(one.slug, "nieznany dokument")
    return Step(f"wkus generuj {quoted(one.name)}", f"jeszcze bez dokumentu: {what}")


def _sent(name: str) -> Step:
    data = f"{name.partition('.')[0] or 'dane'}.yaml"
    return Step(f"wkus odczytaj {quoted(name)} -o {quoted(data)}", "wyjmij z niego dane")


def _offers(folder: Folder) -> Iterator[Step]:
    """Yield the beginning of an offer for each notice, for an organisation that has none yet."""
    if "organizacja" in folder.standing and not any(one.slug == _OFFER for one in folder.data):
        notices = (one for one in folder.data if one.slug == _NOTICE)
        yield from (
            Step(f"wkus nowy {_OFFER} --do {quoted(one.name)}", "oferta na ten konkurs") for one in notices
        )
