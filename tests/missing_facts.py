"""Documents with a fact left out: which facts are optional, and which words appear once one is missing."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import cache, lru_cache

from changes import changed
from yaml_files import texts_in

import wkus_docs as wd
from wkus_docs.field import Kind, field_at
from wkus_docs.law.cytat import MIESIACE
from wkus_docs.reading import read_yaml

_SILENT = re.compile(
    r"[^.;:,(|/]*\b(?:nie podano|brak(?:uje|ujące)? dan|nie wiadomo|nieznan[ay]|nie obliczono)[^.;|/)]*",
    re.IGNORECASE,
)
"""A clause that tells only that the file does not say something; true of whatever is missing."""
_NUMBERS = re.compile(r"\(słownie:[^)]*\)")
_TOKEN = re.compile(r"[^\W\d_]+|\b0,00\b")
_MONTHS = frozenset(
    [
        *MIESIACE,
        "r",
        "ust",
        "pkt",
        "lit",
        "zł",
    ]
)


def ways(data, way=()):
    """Ways to every value of a data file, in lists to those of the first item."""
    if isinstance(data, dict):
        for key, value in data.items():
            yield (*way, key)
            yield from ways(value, (*way, key))
    elif isinstance(data, list) and data:
        yield from ways(data[0], (*way, "0"))


def optional_facts(source, model):
    """Yield each way to a value that the document can do without, with its field."""
    for way in ways({key: value for key, value in source.data.items() if key != "dokument"}):
        found = field_at(model, tuple(int(step) if step.isdigit() else step for step in way))
        if found is not None and not found.required and not way[-1].isdigit():
            yield way, found


def name_of(way):
    """Return a way without the places in lists."""
    return ".".join(step for step in way if not step.isdigit())


class Face:
    """A file and what it prints with one value changed; each change is printed once."""

    def __init__(self, name, source):
        self.name, self.source = name, source
        self._printed = {}

    def lines(self, way=(), value=None):
        """Lines that the file prints, without a value or with another in its place; None where it is refused."""
        same = way and value == at(self.source.data, way)
        key = ((), None) if same else (way, value)
        if key not in self._printed:
            source = self.source if not key[0] else changed(self.source, {".".join(way): value})
            self._printed[key] = _lines_of(source)
        return self._printed[key]

    def without(self, way):
        """Lines that the file prints without a value."""
        return self.lines(way)


def at(data, way):
    """The value that a file gives at a way."""
    for step in way:
        data = data[int(step) if step.isdigit() else step]
    return data


def _lines_of(source):
    document = wd.check(source).document
    if document is None:
        return None
    text = wd.text(wd.render(document)).replace("\u00a0", " ")
    return tuple(dict.fromkeys(line for line in text.splitlines() if _tokens(line)))


def only_silent(text):
    """Whether every sentence of a text tells only that the file does not say something."""
    parts = [part for part in re.split(r"[.;]", text) if re.search(r"[^\W\d_]{3,}", part)]
    return all(_SILENT.search(part) for part in parts)


@cache
def _tokens(line):
    line = _SILENT.sub("", _NUMBERS.sub("", re.sub(r"^\[\w+\]", "", line)))
    return tuple(word.lower() for word in _TOKEN.findall(line) if word.lower() not in _MONTHS)


def appeared(before, now) -> Iterator[str]:
    """Yield the words of each line that no line before had, but for those that say only that nothing is said."""
    known = {_tokens(line) for line in before}
    for line in now:
        words = _tokens(line)
        if words in known:
            continue
        said = min((_said(old, words) for old in _near(known, words)), key=len, default=words)
        if said:
            yield " ".join(said)


def _said(old, words):
    """Words that a line has over another."""
    return tuple(words[at] for at in _added(old, words))


def _near(known, words):
    """Lines that share most of their words."""
    mine = set(words)
    shared = sorted(known, key=lambda old: (-len(mine & set(old)), old))
    return shared[:12]


@cache
def _added(old, words):
    codes = SequenceMatcher(None, old, words, autojunk=False).get_opcodes()
    return tuple(
        at for tag, _, _, first, last in codes if tag in ("insert", "replace") for at in range(first, last)
    )


def chosen_by_default(face, way, field):
    """Whether lines that depend on an answer or a choice are printed though nobody has given it."""
    if field.is_list or field.kind not in {Kind.YES_NO, Kind.CHOICE}:
        return False
    missing = face.without(way)
    printed = [face.lines(way, choice.value) for choice in field.choices]
    decided = [set(map(_tokens, lines)) for lines in printed if lines is not None]
    if missing is None or len(decided) < 2:
        return False
    depend = set.union(*decided) - set.intersection(*decided)
    return bool(depend & set(map(_tokens, missing)))


@lru_cache(maxsize=1)
def faces(slug, variants):
    """The example of a type and its variants; kept for the tests of one type that come one after another."""
    return tuple(_faces(slug, variants))


def _faces(slug, variants):
    example = read_yaml(wd.catalog[slug].example_path)
    yield Face("przykład", example)
    for path in variants:
        change = texts_in(path)["zmiana"]
        values = {way: None if value in ("null", "") else value for way, value in change.items()}
        yield Face(path.stem.partition(".")[2], changed(example, values))
