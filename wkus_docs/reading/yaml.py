"""YAML into a Source, by PyYAML's node tree: exact places, every scalar as text.

Refused, each with its place: what is not YAML, tabs, repeated keys, aliases, wrong encoding, an empty
file, a file too large or nested too deep.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import yaml

from wkus_docs.errors import InputError, Loc, Problem, Severity
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.reading.source import Place, Source

MAX_BYTES = 2_000_000
MAX_DEPTH = 20

_COMMENT = re.compile(r"[ \t]+#(.*)")
_DECIMALS = re.compile(r"[0-9]{1,2}(?: ?(?:zł|%))?")
_SHOWN = 60

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

# PyYAML speaks English; the clerk hears the fault and the cure. First match wins.
_SYNTAX = (
    ("cannot start any token", "W tym miejscu nie może stać znak, który tu stoi.",
     "Wcięcia rób spacjami, nie tabulatorem, a tekst ze znakami specjalnymi weź w cudzysłów."),
    ("mapping values are not allowed", "Dwukropek w tym miejscu czyni wiersz niezrozumiałym.",
     'Tekst z dwukropkiem weź w cudzysłów: nazwa: "Projekt: lato".'),
    ("could not find expected ':'", "Brakuje dwukropka po nazwie pola.", "Napisz: nazwa_pola: wartość."),
    ("expected <block end>", "Wcięcie nie zgadza się z wierszami powyżej.",
     "Pola jednej grupy zaczynaj w tej samej kolumnie."),
    ("expected ',' or", "Nawias nie został zamknięty.", "Domknij nawias albo weź tekst w cudzysłów."),
    ("found unexpected end of stream", "Cudzysłów nie został zamknięty.", "Dopisz brakujący cudzysłów."),
    ("special characters are not allowed", "Plik zawiera niedozwolony znak sterujący.",
     "Usuń niewidoczny znak, najczęściej wklejony z innego programu."),
    ("unknown escape character", "Po ukośniku \\ stoi znak, którego YAML nie zna.",
     "Zamiast cudzysłowów \" użyj apostrofów '…' albo podwój ukośnik."),
    ("undefined alias", "Gwiazdka na początku wartości oznacza w YAML odsyłacz.", "Weź tekst w cudzysłów."),
)  # fmt: skip


def read_yaml(path: str | Path) -> Source:
    """Read a data file. Raises InputError with the one problem that stops the reading."""
    path = Path(path)
    try:
        size = path.stat().st_size
        raw = path.read_bytes() if size <= MAX_BYTES else b""
    except OSError as fault:
        reason = (
            "Nie ma takiego pliku." if isinstance(fault, FileNotFoundError) else "Nie da się go odczytać."
        )
        raise _refusal(f"Plik {path.name}: {reason}", "Sprawdź nazwę i folder.") from fault
    if size > MAX_BYTES:
        raise _refusal(
            f"Plik ma {size / 1e6:.1f} MB, a przyjmujemy najwyżej {MAX_BYTES / 1e6:.0f} MB.".replace(
                ".", ",", 1
            ),
            "Plik danych to sam tekst; sprawdź, czy to na pewno on.",
        )
    return read_text(_decoded(raw), path.name)


def read_text(text: str, name: str = "dane") -> Source:
    """Read data from text; ``name`` stands for the file in messages."""
    try:
        _refuse_aliases(text)
        root = yaml.compose(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as fault:
        raise _syntax(fault, text) from fault
    except yaml.reader.ReaderError as fault:
        line = text.count("\n", 0, fault.position) + 1
        raise _refusal(
            f"Plik zawiera niedozwolony znak U+{_code(fault.character):04X}.",
            "Usuń ten niewidoczny znak, najczęściej wklejony z innego programu.",
            Place(line, 1),
        ) from fault
    except RecursionError as fault:
        raise _refusal("Plik jest zagnieżdżony zbyt głęboko.", "Zacznij od wzoru: wkus wzor.") from fault
    if root is None:
        raise _refusal("Plik jest pusty.", "Zacznij od wzoru: wkus wzor NAZWA_DOKUMENTU -o plik.yaml.")
    source = Source(name, text, {})
    data = _walk(root, (), source)
    source = replace(source, remarks=tuple(_remarks(root, (), text.splitlines())))
    if not isinstance(data, dict):
        raise _refusal(
            "Plik nie zawiera pól „nazwa: wartość”.",
            "Pierwszy wiersz ma brzmieć np. „dokument: uchwala_program_wieloletni”.",
        )
    source.data.update(data)
    return source


def _walk(node: yaml.Node, loc: Loc, source: Source) -> Any:
    if len(loc) > MAX_DEPTH:
        raise _refusal("Plik jest zagnieżdżony zbyt głęboko.", "Zacznij od wzoru: wkus wzor.", _place(node))
    source.values[loc] = _place(node)
    if isinstance(node, yaml.MappingNode):
        return {key: _walk(value, (*loc, key), source) for key, value in _keyed(node, loc, source)}
    if isinstance(node, yaml.SequenceNode):
        return [_walk(item, (*loc, index), source) for index, item in enumerate(node.value)]
    return None if node.tag == "tag:yaml.org,2002:null" else node.value


def _remarks(node: yaml.Node, loc: Loc, lines: list[str]) -> Iterator[Problem]:
    """Yield what of the file the reader has not taken over: text behind „ #”, decimals cut off in braces."""
    if isinstance(node, yaml.MappingNode):
        for before, (key, value) in zip([None, *(pair[1] for pair in node.value)], node.value, strict=False):
            way = (*loc, zwin(key.value))
            if node.flow_style and before is not None and _is_cut(before, key) and _is_empty(value):
                yield _cut(before, key, way)
            yield from _remarks(value, way, lines)
    elif isinstance(node, yaml.SequenceNode):
        for index, item in enumerate(node.value):
            if node.flow_style and index and _is_cut(node.value[index - 1], item):
                yield _cut(node.value[index - 1], item, (*loc, index))
            yield from _remarks(item, (*loc, index), lines)
    elif not node.style and (lost := _behind(node, lines)):
        yield Problem(
            loc, node.end_mark.line + 1, node.end_mark.column + 1, Severity.WARNING,
            f"Tekstu po znaku # program nie czyta: „{lost[:_SHOWN]}”.",
            "Jeśli należy do wartości, weź całą wartość w cudzysłów; uwagi pisz w osobnym wierszu.",
        )  # fmt: skip


def _behind(node: yaml.Node, lines: list[str]) -> str:
    """Return the comment that stands behind a plain value, in its line."""
    if node.end_mark.line >= len(lines):
        return ""
    found = _COMMENT.match(lines[node.end_mark.line], node.end_mark.column)
    return found[1].strip() if found else ""


def _is_empty(node: yaml.Node) -> bool:
    return isinstance(node, yaml.ScalarNode) and not node.style and not node.value


def _is_cut(before: yaml.Node, after: yaml.Node) -> bool:
    """Tell whether a comma between two plain values, with no space behind it, may be that of a decimal."""
    return (
        isinstance(before, yaml.ScalarNode)
        and isinstance(after, yaml.ScalarNode)
        and not (before.style or after.style)
        and _at(after.start_mark) == Place(before.end_mark.line + 1, before.end_mark.column + 2)
        and before.value[-1:].isdecimal()
        and bool(_DECIMALS.fullmatch(after.value))
    )


def _cut(before: yaml.Node, after: yaml.Node, loc: Loc) -> Problem:
    whole, part = before.value, after.value
    return Problem(
        loc, before.start_mark.line + 1, before.start_mark.column + 1, Severity.ERROR,
        f"W nawiasie przecinek oddziela wartości, więc „{whole},{part}” można odczytać dwojako: "
        f"jako liczbę {whole},{part} albo jako dwie wartości, {whole} i {part}.",
        f'Liczbę z przecinkiem weź w cudzysłów: "{whole},{part}"; dwie wartości oddziel spacją: {whole}, {part}.',
    )  # fmt: skip


def _keyed(node: yaml.MappingNode, loc: Loc, source: Source) -> list[tuple[str, yaml.Node]]:
    """Pairs of a mapping under folded keys; refuse a key that comes twice."""
    pairs: dict[str, yaml.Node] = {}
    for key_node, value in node.value:
        written = key_node.value if isinstance(key_node, yaml.ScalarNode) else ""
        key = zwin(written)
        if key in pairs or not key:
            fault = f"Pole „{written}” występuje dwa razy." if key else "Nazwa pola jest pusta albo złożona."
            raise _refusal(fault, "Zostaw jedno z nich.", _place(key_node))
        pairs[key] = value
        source.keys[(*loc, key)] = _place(key_node)
        source.as_written[(*loc, key)] = written
    return list(pairs.items())


def _refuse_aliases(text: str) -> None:
    """Aliases can blow a small file up to any size, and a clerk's data has no need of them."""
    if "*" not in text:
        return
    for event in yaml.parse(text, Loader=_LOADER):
        if isinstance(event, yaml.AliasEvent):
            raise _refusal(
                "Odsyłacze YAML (*nazwa) nie są obsługiwane.",
                "Powtórz dane w tym miejscu, a tekst zaczynający się od gwiazdki weź w cudzysłów.",
                _at(event.start_mark),
            )


def _decoded(raw: bytes) -> str:
    try:
        return raw.decode("utf-16" if raw[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8-sig")
    except UnicodeDecodeError as fault:
        line = raw.count(b"\n", 0, fault.start) + 1
        column = fault.start - raw.rfind(b"\n", 0, fault.start)
        raise _refusal(
            "Plik nie jest zapisany w kodowaniu UTF-8.",
            "W Notatniku: Plik › Zapisz jako › Kodowanie: UTF-8.",
            Place(line, column),
        ) from fault


def _syntax(fault: yaml.MarkedYAMLError, text: str) -> InputError:
    mark = fault.problem_mark or fault.context_mark
    place = _at(mark)
    lines = text.splitlines()
    line = lines[place.line - 1] if place.line <= len(lines) else ""
    if "\t" in line[: len(line) - len(line.lstrip())] or line[place.column - 1 : place.column] == "\t":
        return _refusal(
            "W tym wierszu stoi tabulator.", "Wcięcia rób spacjami, po dwie na każdy poziom.", place
        )
    for english, message, hint in _SYNTAX:
        if english in f"{fault.problem} {fault.context}":
            return _refusal(message, hint, place)
    return _refusal(
        "Nie rozumiem zapisu w tym miejscu (to nie jest poprawny YAML).",
        "Porównaj wiersz z wzorem: wkus wzor NAZWA_DOKUMENTU.",
        place,
    )


def _refusal(message: str, hint: str, place: Place = Place(0, 0)) -> InputError:  # noqa: B008 – a constant
    return InputError((Problem((), place.line, place.column, Severity.ERROR, message, hint),))


def _place(node: yaml.Node) -> Place:
    return _at(node.start_mark)


def _at(mark: Any) -> Place:
    return Place(mark.line + 1, mark.column + 1) if mark else Place(1, 1)


def _code(character: str | int) -> int:
    return ord(character) if isinstance(character, str) else character
