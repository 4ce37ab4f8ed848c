"""Page of shared passages, in Polish: what each says and in which documents it stands."""

import re
from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from functools import cache

import html_tree
import shared_passages
from build_templates import SOURCE, TEMPLATES
from html_tree import CONTROLS, TEXT_BLOCKS
from lxml.etree import _Element
from manual_page import MADE
from shared_passages import Passage
from wordml import TAG

from wkus_docs.document import DocumentType
from wkus_docs.law import acts

_INTRO = """Te brzmienia stoją w kilku dokumentach, a zapisane są raz, w `templates_pl/_wspolne`. Zmiana jednego pliku zmienia
wszystkie dokumenty wymienione pod nim ([jak czytać i zmieniać źródła](../templates_pl/_styl/README.md)).

Czcionką kodu zapisano to, co wpisuje program. W nawiasach kwadratowych stoi to, co drukuje się tylko czasem albo kilka
razy. Kreska „/” to nowy wiersz, a „|” granica komórek tabeli."""

_FOR, _IF, _ELIF, _ELSE = CONTROLS[1:]
_WHEN = {_FOR: "dla każdej pozycji `{}`", _IF: "gdy `{}`", _ELIF: "inaczej, gdy `{}`", _ELSE: "inaczej"}
_PARTS = {
    "if": "[gdy `{}`: ",
    "elif": "; gdy `{}`: ",
    "else": "; inaczej: ",
    "for": "[dla każdej pozycji `{}`: ",
}
_UNITS = {"par": "§ …", "ust": "ust. …", "pkt": "pkt … "}
_LAST = '"." if loop.last else ";"'
_BLOCKS = TEXT_BLOCKS | {"div", "table", "thead", "tbody", "tr"}

_ACT = re.compile(r"""akt\(["'](\w+)["']\)""")
_UNIT = re.compile(r"(\w+)\(.*\)")
_EDGES = re.compile(r"^[\s/]+|[\s/]+$")


@dataclass(frozen=True)
class Use:
    """A document that puts a passage in, and what it gives for the parameters."""

    slug: str
    given: Mapping[str, str]


def page(catalog: Mapping[str, DocumentType]) -> str:
    """Return the page."""
    found = uses(catalog)
    passages = sorted(shared_passages.passages().values(), key=lambda passage: passage.title)
    sections = [_section(passage, found[passage.name], catalog) for passage in passages]
    return "\n\n".join((MADE, "# Wspólne brzmienia", _INTRO, *sections)) + "\n"


def uses(catalog: Mapping[str, DocumentType]) -> dict[str, list[Use]]:
    """Return where each passage stands, in the order of the catalog; also by way of another passage."""
    found: dict[str, list[Use]] = {name: [] for name in shared_passages.passages()}
    for slug in catalog:
        for name, given in _places(_template(slug)):
            found[name].append(Use(slug, given))
    return found


@cache
def _template(slug: str) -> _Element:
    return html_tree.read((TEMPLATES / slug / SOURCE).read_text(encoding="utf-8"))


def _places(root: _Element) -> Iterator[tuple[str, Mapping[str, str]]]:
    for name, given in shared_passages.places(root):
        yield name, given
        yield from _places(shared_passages.passages()[name].root)


def _section(passage: Passage, found: list[Use], catalog: Mapping[str, DocumentType]) -> str:
    root = deepcopy(passage.root)
    shared_passages.put_in(root, shared_passages.passages())
    slugs = dict.fromkeys(use.slug for use in found)
    documents = ", ".join(f"[{catalog[slug].title}](dokumenty/{slug}.md)" for slug in slugs)
    parts = (
        f"## {passage.title}",
        passage.about,
        "\n>\n".join(f"> {line}" for line in _lines(root)),
        *_parameters(passage, found),
        f"Stoi w: {documents}. Plik: [{passage.name}.html](../templates_pl/_wspolne/{passage.name}.html).",
    )
    return "\n\n".join(part for part in parts if part)


def _parameters(passage: Passage, found: list[Use]) -> Iterator[str]:
    for name in passage.parameters:
        given = dict.fromkeys(use.given[name] for use in found if name in use.given)
        yield f"`{name}` nazywa się w dokumentach: {', '.join(f'`{value}`' for value in given)}."


def _lines(element: _Element) -> Iterator[str]:
    """Yield paragraphs and rows as lines of Markdown."""
    if element.tag == "tr":
        lines = [" | ".join(" ".join(_lines(cell)) for cell in element)]
    elif any(child.tag in _BLOCKS for child in element):
        lines = [line for child in element for line in _lines(child)]
    else:
        words = _words(element)
        lines = [f"**{words}**" if element.tag in TEXT_BLOCKS - {"p"} else words]
    when = ", ".join(_WHEN[name].format(element.get(name)) for name in _WHEN if name in element.attrib)
    yield from [f"[{when}: {' / '.join(lines)}]"] if when else lines


def _words(element: _Element) -> str:
    """Return the text of a paragraph or a cell on one line."""
    text = element.text or ""
    for child in element:
        text += (" / " if child.tag == "br" else child.text or "") + (child.tail or "")
    return _EDGES.sub("", TAG.sub(lambda tag: _in_words(tag.group()), text.replace("<", "&lt;")))


def _in_words(tag: str) -> str:
    """Say a tag of the renderer in words."""
    code = tag[2:-2].strip()
    if tag.startswith("{%"):
        name, _, expression = code.partition(" ")
        return _PARTS.get(name, "]" if name.startswith("end") else "").format(expression)
    act, unit = _ACT.fullmatch(code), _UNIT.fullmatch(code)
    if act is not None:
        return acts[act[1]].pelny_tytul("dopełniacz")
    if unit is not None and unit[1] in _UNITS:
        return _UNITS[unit[1]]
    return ";" if code == _LAST else f"`{code.partition(' | ')[0]}`"
