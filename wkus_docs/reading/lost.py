"""What stands in a YAML file and would not be read: nothing typed is dropped or read otherwise in silence.

Text behind „ #” and words for nothing („null”) are warnings; what has two readings is an error: a decimal
cut at its comma in brackets, a list whose dashes are not dashes.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

import yaml

from wkus_docs.errors import Loc, Problem, Severity
from wkus_docs.polish.zwijanie import zwin

OPEN = "uzupełnij"
"""Word of the comment behind an empty field in a file that was begun from earlier documents."""
_COMMENT = re.compile(r"[ \t]+#(.*)")
_DECIMALS = re.compile(r"[0-9]{1,2}(?: ?(?:zł|%))?")
_BULLET = re.compile(r"(?:-(?=[^\W\d])|[–—•·▪*]\s*)(?P<item>.*)")
_NULL = "tag:yaml.org,2002:null"
_SHOWN = 60


def lost(node: yaml.Node, lines: Sequence[str], loc: Loc = ()) -> Iterator[Problem]:
    """Yield what would be lost of a node and of all in it; ``lines`` are those of the file."""
    if isinstance(node, yaml.MappingNode):
        yield from _of_fields(node, lines, loc)
    elif isinstance(node, yaml.SequenceNode):
        if node.flow_style:
            yield from _cut(node.value, [(*loc, index) for index, _ in enumerate(node.value)])
        for index, item in enumerate(node.value):
            yield from lost(item, lines, (*loc, index))
    elif isinstance(node, yaml.ScalarNode) and not node.style:
        yield from _of_plain(node, lines, loc)


def _of_fields(node: yaml.MappingNode, lines: Sequence[str], loc: Loc) -> Iterator[Problem]:
    ways = [(*loc, zwin(str(key.value))) for key, _ in node.value]
    if node.flow_style:
        for (_, before), (key, after), way in zip(node.value, node.value[1:], ways[1:], strict=False):
            if _is_empty(after):
                yield from _cut([before, key], [(), way])
    for (key, value), way in zip(node.value, ways, strict=True):
        plain = isinstance(value, yaml.ScalarNode) and not value.style
        if plain and value.start_mark.line > key.end_mark.line and (found := _BULLET.match(value.value)):
            yield _problem(
                value.start_mark, way, Severity.ERROR,
                "To wygląda na listę, ale jej pozycje nie zaczynają się myślnikiem ze spacją.",
                f"Napisz każdą pozycję w osobnym wierszu: - {found['item'].split(' -')[0][:_SHOWN]}",
            )  # fmt: skip
        yield from lost(value, lines, way)


def _of_plain(node: yaml.ScalarNode, lines: Sequence[str], loc: Loc) -> Iterator[Problem]:
    if node.tag == _NULL and node.value:
        yield _problem(
            node.start_mark, loc, Severity.WARNING, f"„{node.value}” znaczy tu tyle, co puste pole.",
            f'Jeśli to ma być tekst, weź go w cudzysłów: "{node.value}".',
        )  # fmt: skip
    line = lines[node.end_mark.line] if node.end_mark.line < len(lines) else ""
    if (
        (found := _COMMENT.match(line, node.end_mark.column))
        and found[1].strip()
        and not _is_open(node, found[1])
    ):
        yield _problem(
            node.end_mark, loc, Severity.WARNING,
            f"Tekstu po znaku # program nie czyta: „{found[1].strip()[:_SHOWN]}”.",
            "Jeśli należy do wartości, weź całą wartość w cudzysłów; uwagi pisz w osobnym wierszu.",
        )  # fmt: skip


def _is_open(node: yaml.ScalarNode, comment: str) -> bool:
    """Tell whether a comment only says that an empty field is still to be filled in."""
    return not node.value and comment.split(",", maxsplit=1)[0].strip() == OPEN


def _cut(nodes: Sequence[yaml.Node], locs: Sequence[Loc]) -> Iterator[Problem]:
    """Yield the numbers that a comma with no space behind it may have cut in two."""
    for (before, after), loc in zip(pairwise(nodes), locs[1:], strict=True):
        if _may_be_cut(before, after):
            whole, part = before.value, after.value
            yield _problem(
                before.start_mark, loc, Severity.ERROR,
                f"W nawiasie przecinek oddziela wartości, więc „{whole},{part}” można odczytać dwojako: "
                f"jako liczbę {whole},{part} albo jako dwie wartości, {whole} i {part}.",
                f'Liczbę z przecinkiem weź w cudzysłów: "{whole},{part}"; dwie wartości oddziel spacją: '
                f"{whole}, {part}.",
            )  # fmt: skip


def _may_be_cut(before: yaml.Node, after: yaml.Node) -> bool:
    """Tell whether two plain values are digits, a comma and one or two digits, with no space between."""
    if not (isinstance(before, yaml.ScalarNode) and isinstance(after, yaml.ScalarNode)):
        return False
    comma = (before.end_mark.line, before.end_mark.column + 1)
    return (
        not (before.style or after.style)
        and (after.start_mark.line, after.start_mark.column) == comma
        and before.value[-1:].isdecimal()
        and bool(_DECIMALS.fullmatch(after.value))
    )


def _is_empty(node: yaml.Node) -> bool:
    return isinstance(node, yaml.ScalarNode) and not (node.style or node.value)


def _problem(mark: yaml.Mark, loc: Loc, severity: Severity, message: str, hint: str) -> Problem:
    return Problem(loc, mark.line + 1, mark.column + 1, severity, message, hint)
