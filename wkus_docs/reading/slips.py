"""What a slip of the hand looks like to the eye: the line it stands in and the cure.

A parser names the place where it gave up, often a line too late. Each finder here looks at one line, and at
those above it, as a person does::

    >>> slip = missing_space(["numer:XXIV/171/2026"], 0)
    >>> slip.message, slip.hint
    ('Po dwukropku brakuje spacji.', 'Napisz: numer: XXIV/171/2026')
"""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

_NAME = r"[^\W\d_][\w -]{0,60}?"
_BEFORE = r"(?P<before> *(?:- +)*)"
_FIELD = re.compile(rf"{_BEFORE}(?P<name>{_NAME}):(?: +(?P<value>.*))?")
_GLUED = re.compile(rf"{_BEFORE}(?P<name>{_NAME}):(?P<value>[^\s/:].*)")
_GLUED_ODDLY = re.compile(rf"{_BEFORE}(?P<name>{_NAME}):[\u00a0\u202f]+(?P<value>\S.*)")
_GLUED_DASH = re.compile(r"(?P<before> *)-(?P<value>[^\W\d].*)")
_GLUED_NAME = re.compile(r"(?<=\w):(?=[^\s/])")
_VALUE = re.compile(rf"{_BEFORE}(?:{_NAME}: +)?(?P<value>\S.*)")
_ODD_SPACE = re.compile(r" *([\u00a0\u202f\u2007\u3000])\s*\S")
_QUOTED = re.compile(r"""(?P<quote>["'])(?P<inside>(?:''|\\.|(?!(?P=quote)).)*)(?P=quote)(?P<rest>.*)""")
_GOES_ON = re.compile(r"\s+#|\s*[:,\]}]")
_COLON = re.compile(r":(?: |$)")
_ODD_DASH = re.compile(
    rf" *(?P<sign>[–—−•●▪·►➢✓\uf0b7\uf0a7]|\d{{1,2}}[.)])[ \u00a0]+(?P<rest>{_NAME}(?:: .*|:)?)"
)
_ITEM = re.compile(r" *- +(?P<name>[^\W\d]\w*) +(?P<value>[^:]+)")
_NO_COLON = re.compile(r"(?P<name>[^\W\d][\w -]*?) *(?P<sign>[.;,=：﹕→-]+) +(?P<value>\S.*)")
"""A name with another sign where the colon should stand."""
_MEANING = "*&!%@`|>"
"""Signs that the notation keeps for itself at the start of a value."""
_OPENS_BLOCK = re.compile(r"(?:^|[:\-] +)[|>][+\-0-9]{0,2} *(?:#.*)?$")
_BLOCKS = {"|", ">", "|-", ">-", "|+", ">+"}
_COLUMNS = ((";", "średnik"), ("\t", "tabulator"), (",", "przecinek"))
_CLOSING = {"{": "}", "[": "]"}
_IN_BRACKETS = re.compile(rf"[{{,] *(?P<name>{_NAME}): +(?P<value>[^\"'{{}}\[\],]*?: [^,{{}}\[\]]*)")
"""A field in brackets in whose value, not in quotes, a colon begins another."""
_LEFT_OUT = re.compile(r"(?<=\s)#.*")
_QUOTED_WHOLE = re.compile(r"\"[^\"]*\"|'[^']*'")
_BORDERS = {"---", "..."}
_SHOWN = 60


class Slip(NamedTuple):
    """A slip: its line and column, counted from 1, what is wrong and the cure, in Polish."""

    line: int
    column: int
    message: str
    hint: str


def seen(lines: Sequence[str], indexes: Iterable[int]) -> Slip | None:
    """Return the first slip in the lines of these indexes, the plainest kinds first."""
    around = [index for index in indexes if 0 <= index < len(lines) and lines[index].strip()]
    return next((slip for find in _FINDERS for index in around if (slip := find(lines, index))), None)


def another_format(lines: Sequence[str]) -> tuple[str, str] | None:
    """Tell that a text without fields is a table or a page of the web, and what to do; None for any other."""
    first = next((line.strip() for line in lines if line.strip()), "")
    for sign, name in _COLUMNS:
        if all(sign in line for line in lines if line.strip()) and len(lines) > 1:
            return (
                f"To wygląda na tabelę, w której kolumny rozdziela {name}, a nie na plik z danymi.",
                "Wpisz dane do arkusza, który daje polecenie: wkus wzor NAZWA_DOKUMENTU --xlsx.",
            )
    if first.startswith("<"):
        return (
            "To wygląda na stronę internetową albo plik XML, a nie na plik z danymi.",
            "Zacznij od wzoru: wkus wzor NAZWA_DOKUMENTU -o plik.yaml.",
        )
    return None


def odd_space(lines: Sequence[str]) -> Slip | None:
    """Find the first indent made of spaces that only look like spaces; a text of many lines may begin with them."""
    block: int | None = None
    for index, line in enumerate(lines):
        if block is not None and (not line.strip(" ") or _indent(line) > block):
            continue
        block = _indent(line) if _OPENS_BLOCK.search(line) else None
        if found := _ODD_SPACE.match(line):
            return Slip(
                index + 1, found.start(1) + 1,
                "Wcięcie tego wiersza ma twardą spację: wygląda jak zwykła, zwykle wklejono ją z Worda.",
                "Usuń wcięcie i zrób je zwykłymi spacjami.",
            )  # fmt: skip
    return None


def text_after_quotes(lines: Sequence[str], index: int) -> Slip | None:
    """Find a value of which only the beginning stands in quotes."""
    value = _VALUE.fullmatch(lines[index])
    found = _QUOTED.fullmatch(value["value"]) if value else None
    if not value or not found or not found["rest"].strip() or _GOES_ON.match(found["rest"]):
        return None
    return Slip(
        index + 1, value.start("value") + found.start("rest") + 1,
        "Cudzysłów zamyka się przed końcem wartości, a za nim stoi jeszcze tekst.",
        f"Użyj polskich cudzysłowów: {_in_polish_quotes(found)}",
    )  # fmt: skip


def _in_polish_quotes(found: re.Match[str]) -> str:
    """Return a value with Polish quotes for the straight ones; doubled ones are one pair."""
    if not found["inside"]:
        return f"„{found['rest'].strip(found['quote'])[:_SHOWN]}”"
    return f"„{found['inside'][:_SHOWN]}”{found['rest'].rstrip()[:_SHOWN]}"


def open_quotes(lines: Sequence[str], index: int) -> Slip | None:
    """Find a value whose quotes are not closed in its line."""
    value = _VALUE.fullmatch(lines[index])
    if not value or value["value"][0] not in "\"'" or _QUOTED.match(value["value"]):
        return None
    return Slip(
        index + 1, value.start("value") + 1, "Cudzysłów na początku wartości nie zamyka się.",
        "Dopisz zamykający cudzysłów na końcu wartości albo usuń otwierający.",
    )  # fmt: skip


def open_quotes_above(lines: Sequence[str], index: int) -> Slip | None:
    """Find the nearest line, this one or above, with a quote that only a later line closes."""
    for at in range(index, -1, -1):
        line = lines[at]
        if slip := open_quotes(lines, at):
            return slip
        if line.lstrip().startswith("#") or line.count('"') % 2 == 0 or not set(line) & set(_CLOSING):
            continue
        return Slip(
            at + 1, line.rindex('"') + 1, "W tym wierszu cudzysłów otwiera się i nie zamyka.",
            "Dopisz zamykający cudzysłów na końcu wartości albo usuń otwierający.",
        )  # fmt: skip
    return None


def reserved_sign(lines: Sequence[str], index: int) -> Slip | None:
    """Find a value that begins with a sign of the notation."""
    value = _VALUE.fullmatch(lines[index])
    if not value or value["value"][0] not in _MEANING or value["value"].strip() in _BLOCKS:
        return None
    sign, text = value["value"][0], value["value"].strip()
    bullet = sign == "*" and text[1:2] == " "
    quoted = text.replace("'", "''")[:_SHOWN]
    return Slip(
        index + 1, value.start("value") + 1,
        f"Wartość nie może się zaczynać znakiem {sign}, bo ma on tu osobne znaczenie.",
        f"Pozycję listy zacznij od myślnika: - {text[2:][:_SHOWN]}" if bullet
        else f"Weź całą wartość w apostrofy: '{quoted}'",
    )  # fmt: skip


def dash_before_value(lines: Sequence[str], index: int) -> Slip | None:
    """Find a value that begins as an item of a list does."""
    found = _FIELD.fullmatch(lines[index])
    value = (found["value"] or "") if found else ""
    if not found or not value.startswith("- "):
        return None
    text = value[2:].strip()[:_SHOWN]
    return Slip(
        index + 1, found.start("value") + 1,
        "Wartość zaczyna się myślnikiem ze spacją, a taki zaczyna pozycję listy.",
        f"Pozycję listy zacznij w nowym wierszu: - {text}" if _FIELD.fullmatch(text)
        else f"Usuń myślnik: {found['name']}: {text}",
    )  # fmt: skip


def item_without_colon(lines: Sequence[str], index: int) -> Slip | None:
    """Find an item that has fields under it, but no colon after the name of its first one."""
    found = _ITEM.fullmatch(lines[index])
    below = next((line for line in lines[index + 1 :] if line.strip()), "")
    if not found or not _FIELD.fullmatch(below) or _indent(below) != found.start("name"):
        return None
    return Slip(
        index + 1, found.end("name") + 1, "Brakuje dwukropka po nazwie pola.",
        f"Napisz: - {found['name']}: {found['value'][:_SHOWN]}",
    )  # fmt: skip


def odd_dash(lines: Sequence[str], index: int) -> Slip | None:
    """Find an item of a list that begins with another sign than its neighbours'."""
    found = _ODD_DASH.fullmatch(lines[index])
    return _odd_dash(found, index) if found else None


def odd_dash_in(written: str, line: int) -> Slip | None:
    """Find the sign of a list in the name of a field."""
    found = _ODD_DASH.fullmatch(written)
    return _odd_dash(found, line - 1) if found else None


def _odd_dash(found: re.Match[str], index: int) -> Slip:
    return Slip(
        index + 1, found.start("sign") + 1,
        f"Pozycja listy zaczyna się od „{found['sign']}”, a ma się zaczynać zwykłym myślnikiem ze spacją.",
        f"Napisz: - {found['rest'].strip()[:_SHOWN]}",
    )  # fmt: skip


def missing_space(lines: Sequence[str], index: int) -> Slip | None:
    """Find a value glued to the colon of its name, or an item glued to its dash."""
    line = lines[index]
    if (found := _GLUED.fullmatch(line)) and not _COLON.search(line):
        return Slip(
            index + 1, found.end("name") + 1, "Po dwukropku brakuje spacji.",
            f"Napisz: {found['name']}: {found['value'][:_SHOWN]}",
        )  # fmt: skip
    if (found := _GLUED_ODDLY.fullmatch(line)) and not _COLON.search(line):
        return Slip(
            index + 1, found.end("name") + 2, "Po dwukropku stoi twarda spacja, a ma stać zwykła.",
            f"Napisz: {found['name']}: {found['value'][:_SHOWN]}",
        )  # fmt: skip
    if found := _GLUED_DASH.fullmatch(line):
        return Slip(
            index + 1, found.end("before") + 1, "Po myślniku brakuje spacji.",
            f"Napisz: - {_GLUED_NAME.sub(': ', found['value'][:_SHOWN], count=1)}",
        )  # fmt: skip
    return None


def open_bracket(lines: Sequence[str], index: int) -> Slip | None:
    """Find a value that opens a bracket and does not close it in its line."""
    value = _VALUE.fullmatch(lines[index])
    first = value["value"][0] if value else ""
    if (
        not value
        or first not in _CLOSING
        or value["value"].count(first) <= value["value"].count(_CLOSING[first])
    ):
        return None
    return Slip(
        index + 1, value.start("value") + 1, f"Nawias {first} nie został zamknięty.",
        f"Domknij go znakiem {_CLOSING[first]} albo weź całą wartość w cudzysłów.",
    )  # fmt: skip


def comment_in_bracket(lines: Sequence[str], index: int) -> Slip | None:
    """Find a bracket whose closing sign stands behind a #, where nothing is read."""
    line = lines[index]
    bare = _QUOTED_WHOLE.sub(lambda found: "x" * len(found[0]), line)
    comment = _LEFT_OUT.search(bare)
    if not comment or not any(
        bare[: comment.start()].count(opening) > bare[: comment.start()].count(closing)
        and closing in comment[0]
        for opening, closing in _CLOSING.items()
    ):
        return None
    return Slip(
        index + 1, comment.start() + 1,
        "Tekstu po znaku # program nie czyta, a stoi tam nawias, który zamyka wcześniejszy.",
        "Usuń uwagę od znaku # i domknij nawias; gdy należy do wartości, weź całą wartość w cudzysłów.",
    )  # fmt: skip


def colon_in_bracket(lines: Sequence[str], index: int) -> Slip | None:
    """Find a value in brackets in which a colon with a space begins another field."""
    bare = _QUOTED_WHOLE.sub(lambda found: '"' * len(found[0]), lines[index])
    found = _IN_BRACKETS.search(bare)
    if not found:
        return None
    return Slip(
        index + 1, found.start("value") + found["value"].index(": ") + 1,
        "W wartości stoi dwukropek ze spacją, a taki zaczyna nowe pole.",
        f"Weź całą wartość w cudzysłów: {found['name']}: \"{found['value'].strip()[:_SHOWN]}\"",
    )  # fmt: skip


def border(lines: Sequence[str], index: int) -> Slip | None:
    """Find a line that would cut the file in two."""
    line = lines[index].strip()
    if line not in _BORDERS:
        return None
    return Slip(
        index + 1,
        1,
        f"Wiersz „{line}” dzieli plik na części, a plik z danymi jest jeden.",
        "Usuń ten wiersz.",
    )


def item_among_fields(lines: Sequence[str], index: int) -> Slip | None:
    """Find an item of a list that stands where a field should."""
    column = _indent(lines[index])
    beside = _FIELD.fullmatch(_beside(lines, index))
    if not lines[index].lstrip().startswith("- ") or not beside or beside["before"].strip():
        return None
    if not (beside["value"] or "").strip() and _above(lines, index) == beside.string:
        return None
    return Slip(
        index + 1, column + 1, "Pozycja listy stoi wśród pól, a nie pod nazwą listy.",
        "Listę zacznij nazwą z dwukropkiem, a jej pozycje wpisz w następnych wierszach; przed samym polem usuń myślnik.",
    )  # fmt: skip


def wrong_indent(lines: Sequence[str], index: int) -> Slip | None:
    """Find a field or an item in a column in which nothing above it began."""
    line, above = lines[index], _above(lines, index)
    column, columns = _indent(line), _columns(lines[:index])
    if not above or not (_FIELD.fullmatch(line) or line.lstrip().startswith("- ")):
        return None
    opens = above.rstrip().endswith(":") and column > _indent(above)
    if column in columns or opens:
        return None
    near = " albo ".join(str(one) for one in columns[-2:])
    return Slip(
        index + 1, column + 1,
        f"Wcięcie tego wiersza (spacji: {column}) nie zgadza się z wierszami wyżej (spacji: {near}).",
        f"Pola jednej grupy zaczynaj w tej samej kolumnie.{_taken(above, column)}",
    )  # fmt: skip


def _taken(above: str, column: int) -> str:
    """Say what the line above has in the way, if deeper ones were meant to belong to it."""
    field = _FIELD.fullmatch(above)
    value = (field["value"] or "").strip() if field else ""
    if not field or field["before"].strip() or not value or column <= _indent(above):
        return ""
    return f" Jeśli ten wiersz ma należeć do pola „{field['name']}”, usuń tam „{value[:_SHOWN]}”."


def colon_in_value(lines: Sequence[str], index: int) -> Slip | None:
    """Find a value in which a colon with a space begins another field."""
    found = _FIELD.fullmatch(lines[index])
    value = (found["value"] or "") if found else ""
    colon = _COLON.search(value)
    if not found or not colon or value[0] in "\"'{[":
        return None
    quoted = value.strip().replace("'", "''")[:_SHOWN]
    return Slip(
        index + 1, found.start("value") + colon.start() + 1,
        "W wartości stoi dwukropek ze spacją, a taki zaczyna nowe pole.",
        f"Weź całą wartość w apostrofy: {found['name']}: '{quoted}'",
    )  # fmt: skip


def no_colon(lines: Sequence[str], index: int) -> Slip | None:
    """Find a line that is neither a field nor an item."""
    line, above = lines[index].strip(), _above(lines, index)
    if ":" in line or line[0] in "-#\"'{[}]":
        return None
    column = _indent(lines[index]) + 1
    holder = _FIELD.fullmatch(above)
    if holder and not (holder["value"] or "").strip() and column <= _indent(above) + 1 and _no_name(line):
        return Slip(
            index + 1, column, f"Wartość pola „{holder['name']}” stoi w osobnym wierszu.",
            f"Napisz w jednym: {holder['name']}: {line[:_SHOWN]}",
        )  # fmt: skip
    if odd := _NO_COLON.fullmatch(line):
        return Slip(
            index + 1, column + odd.start("sign"), f"Brakuje dwukropka po nazwie pola: stoi tam „{odd['sign']}”.",
            f"Napisz: {odd['name']}: {odd['value'][:_SHOWN]}",
        )  # fmt: skip
    name, _, value = (part.strip() for part in line.partition(" "))
    field = f"{name}: {value}".strip()[:_SHOWN]
    if above and not above.rstrip().endswith(":") and "_" not in name and "=" not in line:
        return Slip(
            index + 1, column, "W tym wierszu nie ma dwukropka, więc nie jest polem.",
            f"Jeśli to pole, napisz „{field}”. Jeśli to dalszy ciąg tekstu z wiersza wyżej, zacznij go od wcięcia.",
        )  # fmt: skip
    return Slip(index + 1, column, "Brakuje dwukropka po nazwie pola.", f"Napisz: {field}")


def _no_name(line: str) -> bool:
    """Tell whether a line cannot be the name of a field: it begins with a digit, or is one word with a dot or a slash."""
    return line[0].isdigit() or (" " not in line and any(sign in line for sign in "./"))


_FINDERS = (
    odd_dash, border, dash_before_value, item_without_colon, text_after_quotes, open_quotes, reserved_sign, missing_space, comment_in_bracket,
    colon_in_bracket, open_bracket, item_among_fields,
    no_colon, wrong_indent, colon_in_value,
)  # fmt: skip


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _beside(lines: Sequence[str], index: int) -> str:
    """Return the nearest line above that begins in the same column, with none further left between."""
    column = _indent(lines[index])
    for line in reversed(lines[:index]):
        if line.strip() and not line.lstrip().startswith("#") and _indent(line) <= column:
            return line if _indent(line) == column else ""
    return ""


def _above(lines: Sequence[str], index: int) -> str:
    """Return the nearest line above that says something."""
    said = (line for line in reversed(lines[:index]) if line.strip() and not line.lstrip().startswith("#"))
    return next(said, "")


def _columns(lines: Sequence[str]) -> list[int]:
    """Return the columns in which the groups open at the end of the lines began."""
    columns: list[int] = []
    for line in lines:
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        columns = [column for column in columns if column < _indent(line)]
        while line.lstrip(" ").startswith("- "):
            columns.append(_indent(line))
            line = line.replace("-", " ", 1)  # noqa: PLW2901 – what stands behind the dash begins a group too
        columns.append(_indent(line))
    return columns
