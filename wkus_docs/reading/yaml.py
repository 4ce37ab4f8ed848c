"""A data file of text into a Source: exact places, every scalar as text.

The notation is YAML, by PyYAML's node tree; what is JSON is read as JSON. Refused, each with its place:
what does not parse, tabs, repeated keys, aliases, anchors and tags, wrong encoding, an empty file, a file
too large or nested too deep.
"""

from dataclasses import replace
from pathlib import Path
from typing import Any

import yaml

from wkus_docs.errors import InputError, Loc
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.reading import json, slips
from wkus_docs.reading.content import content, too_large
from wkus_docs.reading.lost import lost
from wkus_docs.reading.refusal import refusal
from wkus_docs.reading.source import Place, Source

MAX_BYTES = 2_000_000
MAX_DEPTH = 20

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

# What no line shows to the eye; the parser's own words tell these apart.
_SYNTAX = (
    ("unknown escape character", "Po ukośniku \\ stoi znak, który nic tu nie znaczy.",
     "Zamiast cudzysłowu użyj apostrofów: '…'."),
    ("special characters are not allowed", "Plik zawiera niedozwolony znak sterujący.",
     "Usuń niewidoczny znak, najczęściej wklejony z innego programu."),
)  # fmt: skip
_NO_FIELDS = (
    "Plik nie zawiera pól „nazwa: wartość”.",
    "Pierwszy wiersz ma brzmieć np. „dokument: uchwala_program_wieloletni”.",
)
_UNKNOWN = ("Nie rozumiem zapisu w tym miejscu.", "Porównaj wiersz z wzorem: wkus wzor NAZWA_DOKUMENTU.")


def read_yaml(path: str | Path) -> Source:
    """Read a data file of text. Raises InputError with the one problem that stops the reading."""
    path = Path(path)
    return read_text(decoded(content(path, MAX_BYTES)), path.name)


def read_text(text: str, name: str = "dane") -> Source:
    """Read data from text; ``name`` stands for the file in messages. Raises InputError as above."""
    if json.is_json(text) and (name.lower().endswith(".json") or not _is_loose(text)):
        return _read_json(text, name)
    if slip := slips.odd_space(text.splitlines()):
        raise refusal(slip.message, slip.hint, Place(slip.line, slip.column))
    root = _composed(text)
    if root is None:
        raise refusal("Plik jest pusty.", "Zacznij od wzoru: wkus wzor NAZWA_DOKUMENTU -o plik.yaml.")
    source = Source(name, text, {})
    data = _walk(root, (), source)
    if not isinstance(data, dict):
        told = slips.another_format(text.splitlines())
        raise refusal(*told, Place(1, 1)) if told else refusal(*_NO_FIELDS)
    source.data.update(data)
    return replace(source, remarks=tuple(lost(root, text.splitlines())))


def _is_loose(text: str) -> bool:
    """Tell whether a text in braces is no JSON, but parses as YAML, as one with a comma too many does."""
    try:
        json.values(text)
    except InputError:
        try:
            return _composed(text) is not None
        except InputError:
            return False
    return False


def _read_json(text: str, name: str) -> Source:
    """Read JSON; the places are those of the YAML parser, which reads most of JSON too."""
    source = Source(name, text, {})
    values = json.values(text)
    try:
        root = _composed(text)
        if root is not None:
            _walk(root, (), source)
    except InputError:
        pass  # the data are known all the same; only their places are not
    source.data.update(values)
    return source


def _composed(text: str) -> yaml.Node | None:
    """Return the tree of a text; None when nothing stands in it. Raises InputError."""
    try:
        _refuse_marks(text)
        node: yaml.Node | None = yaml.compose(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as fault:
        raise _syntax(fault, text) from fault
    except yaml.reader.ReaderError as fault:
        line = text.count("\n", 0, fault.position) + 1
        raise refusal(
            f"Plik zawiera niedozwolony znak U+{_code(fault.character):04X}.",
            "Usuń ten niewidoczny znak, najczęściej wklejony z innego programu.",
            Place(line, 1),
        ) from fault
    except RecursionError as fault:
        raise refusal("Plik jest zagnieżdżony zbyt głęboko.", "Zacznij od wzoru: wkus wzor.") from fault
    return node


def _walk(node: yaml.Node, loc: Loc, source: Source) -> Any:
    if len(loc) > MAX_DEPTH:
        raise refusal("Plik jest zagnieżdżony zbyt głęboko.", "Zacznij od wzoru: wkus wzor.", _place(node))
    source.values[loc] = _place(node)
    if isinstance(node, yaml.MappingNode):
        return {key: _walk(value, (*loc, key), source) for key, value in _keyed(node, loc, source)}
    if isinstance(node, yaml.SequenceNode):
        return [_walk(item, (*loc, index), source) for index, item in enumerate(node.value)]
    return None if node.tag == "tag:yaml.org,2002:null" else node.value


def _keyed(node: yaml.MappingNode, loc: Loc, source: Source) -> list[tuple[str, yaml.Node]]:
    """Pairs of a mapping under folded keys; refuse a key that comes twice."""
    pairs: dict[str, yaml.Node] = {}
    for key_node, value in node.value:
        written = key_node.value if isinstance(key_node, yaml.ScalarNode) else ""
        key = zwin(written)
        if key in pairs and (slip := slips.odd_dash_in(written, _place(key_node).line)):
            raise refusal(slip.message, slip.hint, _place(key_node))
        if key in pairs:
            first = source.keys[(*loc, key)].line
            raise refusal(
                f"Pole „{written}” występuje dwa razy: pierwszy raz w wierszu {first}.",
                "Zostaw jedno z nich.",
                _place(key_node),
            )
        if not key:
            raise refusal(
                "Nazwa pola jest pusta albo złożona.", "Napisz nazwę pola jednym słowem.", _place(key_node)
            )
        pairs[key] = value
        source.keys[(*loc, key)] = _place(key_node)
        source.as_written[(*loc, key)] = written
    return list(pairs.items())


def _refuse_marks(text: str) -> None:
    """Refuse aliases, which can blow a small file up to any size, and marks that would swallow a word."""
    if not any(sign in text for sign in "*&!"):
        return
    for event in yaml.parse(text, Loader=_LOADER):
        sign = "*" if isinstance(event, yaml.AliasEvent) else "&" if getattr(event, "anchor", None) else ""
        tagged = isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent) and event.tag
        if sign or tagged:
            raise refusal(
                f"Wartość nie może się zaczynać znakiem {sign or '!'}, bo ma on tu osobne znaczenie.",
                "Weź całą wartość w apostrofy: '…'; danych z innego miejsca nie powołuj, tylko je powtórz.",
                _at(event.start_mark),
            )


def decoded(raw: bytes) -> str:
    """Return the text of a data file. Raises InputError when it is too large or not UTF-8 (or UTF-16 with its mark)."""
    if len(raw) > MAX_BYTES:
        raise too_large(len(raw), MAX_BYTES)
    try:
        return raw.decode("utf-16" if raw[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8-sig")
    except UnicodeDecodeError as fault:
        line = raw.count(b"\n", 0, fault.start) + 1
        column = fault.start - raw.rfind(b"\n", 0, fault.start)
        raise refusal(
            "Plik nie jest zapisany w kodowaniu UTF-8.",
            "W Notatniku: Plik › Zapisz jako › Kodowanie: UTF-8.",
            Place(line, column),
        ) from fault


def _syntax(fault: yaml.MarkedYAMLError, text: str) -> InputError:
    """Say what the eye sees near the place where the parser gave up."""
    marks = [mark for mark in (fault.context_mark, fault.problem_mark) if mark]
    place = _at(marks[-1] if marks else None)
    lines = text.splitlines()
    line = lines[place.line - 1] if place.line <= len(lines) else ""
    if "\t" in line[: len(line) - len(line.lstrip())] or line[place.column - 1 : place.column] == "\t":
        return refusal(
            "W tym wierszu stoi tabulator.", "Wcięcia rób spacjami, po dwie na każdy poziom.", place
        )
    if slip := slips.seen(lines, sorted({*(mark.line for mark in marks), *_near(lines, place.line - 1)})):
        return refusal(slip.message, slip.hint, Place(slip.line, slip.column))
    told = next(((words, cure) for sign, words, cure in _SYNTAX if sign in str(fault.problem)), None)
    if not told and (slip := slips.open_quotes_above(lines, min(place.line, len(lines)) - 1)):
        return refusal(slip.message, slip.hint, Place(slip.line, slip.column))
    return refusal(*(told or _UNKNOWN), place)


def _near(lines: list[str], index: int) -> list[int]:
    """Return the index of a line and of the nearest line above it that is not empty."""
    above = next((at for at in range(min(index, len(lines)) - 1, -1, -1) if lines[at].strip()), None)
    return [index] if above is None else [above, index]


def _place(node: yaml.Node) -> Place:
    return _at(node.start_mark)


def _at(mark: Any) -> Place:
    return Place(mark.line + 1, mark.column + 1) if mark else Place(1, 1)


def _code(character: str | int) -> int:
    return ord(character) if isinstance(character, str) else character
