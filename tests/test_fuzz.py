"""Templates and data mutated at random: the outcome is a sound document or a TemplateError, never else.

The cases are fixed by their seeds; a failing one says its seed, and ``case(seed)`` makes it again.
"""

import io
import random
import re
import struct
import zipfile
import zlib
from datetime import date
from decimal import Decimal
from functools import cache

import docx as python_docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree
from word import docx, paragraph, table

import wkus_docs as wd
from wkus_docs.rendering.document_rendering import context
from wkus_docs.rendering.inspection import inspect
from wkus_docs.word.package import MAIN, unpack
from wkus_docs.zip_container import pack

SMALL = "karta_oceny_merytorycznej"
"""The shipped document that is rendered fastest."""
BATCHES = 40
CASES_OF_A_BATCH = 15

# ---------------------------------------------------------------- data and templates to start from

DATA = {
    "a": "Ośrodek", "b": ["x", "y"], "n": 3, "zero": 0, "nic": None, "tak": True, "kwota": Decimal("12.50"),
    "dzien": date(2026, 11, 30), "osoba": {"imie": "Ala", "role": ["członek"]},
    "wiersze": [{"nazwa": "Kultura & Sztuka", "liczba": 1}, {"nazwa": "„Sport”", "liczba": 2}],
}  # fmt: skip


def hand_made():
    """A small template with most kinds of tags."""
    return docx(
        paragraph("Szanowni {{ a }}, {{ osoba.imie }}"),
        paragraph("{", "{ n ", "}} razy {% if ", "tak %}tak{% else %}nie{% endif %}"),
        paragraph("{%p for x in b %}"), paragraph("{{ x }} {{ loop.index }}"), paragraph("{%p endfor %}"),
        table(["Lp.", "Nazwa"], ["{%tr for w in wiersze %}", ""], ["{% vm %}{{ loop.index }}", "{{ w.nazwa }}"],
              ["{%tr endfor %}", ""]),
        table(["{%tc for x in b %}", "{{ x }}", "{%tc endfor %}"]),
        table(["{% colspan n %}{% cellbg 'FF0000' %}{{ dzien | data }}", "{{ kwota | kwota }}"]),
        paragraph("{% set s = n * 2 %}{% macro m(x) %}[{{ x }}]{% endmacro %}{{ m(s) }} {{r a }}"),
        paragraph("{{p a }}"), paragraph("{# uwaga #}{%- if tak -%} {{ a | upper }} {%- endif -%}"),
        paragraph("{{ par() }} zob. {{ odsylacz('x') if zero else '' }}"),
        word__header1_xml=(
            '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
            f"{paragraph('{{ a }}')}</w:hdr>"
        ),
    )  # fmt: skip


@cache
def starting_points():
    """Templates with the names they take."""
    document = wd.read(wd.catalog[SMALL].example_path)
    return (hand_made(), DATA), (wd.catalog[SMALL].template_path.read_bytes(), context(document))


# ---------------------------------------------------------------- mutations

NASTY = [
    "", " ", "&", "<", "</w:t>", "{{ 7*7 }}", "{% if %}", "{#", "{_{", "]]>", "\x00", "\x0b", "\ud800", "\ufffe", "\a",
    "\f", "\r\n", "\t", "\u2028", "\ue000", "\ue0001\ue001", "\ue002AB\ue002", "\ue003", "\ue005\ue006", "%s", "\\",
    "„", "a" * 10_000, "😀", "\u200f", "\x85", "’", '"', "ą\u0328", "]]>]]>", "<!--", "&#0;",
]  # fmt: skip
ODD = [None, True, -1, 0, 10**30, 1.5, float("nan"), float("inf"), Decimal("NaN"), b"bytes", object(), set(), {}, [], (),
       date.min, range(3), print, int, Exception("x"), iter([1]), {1: 2}, {"items": 1}, [[[]]], 1j]  # fmt: skip
NAMES = ["a", "b", "n", "zero", "nic", "osoba", "wiersze", "x", "w", "loop", "self", "brak", "osoba.imie", "b[0]", "b[9]",
         "wiersze[0].nazwa", "caller", "range", "dict", "cycler", "namespace", "joiner", "ą"]  # fmt: skip
OPERATORS = [
    "+",
    "-",
    "*",
    "/",
    "//",
    "%",
    "**",
    "~",
    "==",
    "<",
    "in",
    "and",
    "or",
    "is",
    "not in",
    "|",
    ".",
    ",",
    "if",
]
FILTERS = ["upper", "length", "kwota", "data", "join", "list", "first", "batch(2)", "default('x')", "safe", "tojson",
           "sum", "sort", "map(attribute='nazwa')", "groupby('nazwa')", "akapity", "int", "round", "niema", "xmlattr",
           "attr('x')", "string", "e", "striptags", "dictsort", "items", "indent", "wordwrap(3)"]  # fmt: skip
KINDS = ["", "p", "tr", "tc", "r"]
BLOCKS = ["if {}", "for x in {}", "elif {}", "else", "endif", "endfor", "set x = {}", "macro m({})", "endmacro", "raw",
          "endraw", "with x={}", "endwith", "filter upper", "endfilter", "call m({})", "endcall", "block q", "endblock",
          "include {}", "extends {}", "import 'x' as y", "autoescape false", "endautoescape", "do {}", "break", "colspan {}",
          "cellbg {}", "vm", "hm", "set x", "endset", "for x in {} recursive", "set x.y = {}", "{}"]  # fmt: skip


def expression(rng, depth=0):
    """A random expression, most often one that reads."""
    if depth > 2 or rng.random() < 0.35:
        return rng.choice(
            [*NAMES, "1", "0", "'t'", "„t”", "[]", "{}", "[1, 2]", "{'a': 1}", "none", "3.5", "()"]
        )
    left, right = expression(rng, depth + 1), expression(rng, depth + 1)
    return rng.choice([
        f"{left} | {rng.choice(FILTERS)}", f"{left} {rng.choice(OPERATORS)} {right}", f"({left})", f"{left}({right})",
        f"{left}[{right}]", f"not {left}", f"{left} if {right} else {left}", f"{left} is {rng.choice(['none', 'defined'])}",
        f"[{left}, {right}]", f"{left}.imie", f"-{left}", f"{left}[1:]",
    ])  # fmt: skip


def snippet(rng):
    """A random tag."""
    kind = rng.choice(KINDS)
    if rng.random() < 0.45:
        return f"{{{{{kind} {expression(rng)} }}}}"
    block = rng.choice(BLOCKS).format(expression(rng))
    tag = f"{{%{rng.choice(['', '', '', '-'])}{kind} {block} {rng.choice(['', '', '', '-'])}%}}"
    closing = re.match(r"(if|for|with|filter|macro|call|raw|block|autoescape)\b", block)
    if closing and rng.random() < 0.7:
        tag += f"{{{{ {expression(rng)} }}}}{{%{kind} end{closing[1]} %}}"
    return tag if rng.random() < 0.9 else f"{{# {tag} #}}"


def _escaped(text):
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _tags(xml):
    return list(re.finditer(r"\{\{.*?\}\}|\{%.*?%\}", xml))


def bytes_of_the_file(rng, raw):
    """Bytes changed, cut out or put in anywhere in the file."""
    made = bytearray(raw)
    for _ in range(rng.choice([1, 1, 2, 8])):
        at = rng.randrange(len(made))
        match rng.randrange(4):
            case 0:
                made[at] = rng.randrange(256)
            case 1:
                del made[at : at + rng.choice([1, 10, 1000])]
            case 2:
                made[at:at] = rng.randbytes(rng.choice([1, 10]))
            case _:
                made[at : at + 4] = struct.pack("<I", rng.choice([0, 1, 0xFFFF, 0xFFFFFFFF, len(raw)]))
        if not made:
            break
    return bytes(made)


def bytes_of_a_part(rng, raw):
    """Bytes or characters of one part changed; the container stays sound."""
    parts = unpack(raw)
    name = rng.choice([MAIN, MAIN, *parts])
    body = bytearray(parts[name])
    for _ in range(rng.choice([1, 1, 3])):
        at = rng.randrange(len(body)) if body else 0
        match rng.randrange(3):
            case 0:
                body[at : at + 1] = rng.choice(NASTY).encode("utf-8", "surrogatepass")
            case 1:
                del body[at : at + rng.choice([1, 5, 200])]
            case _:
                body[at:at] = rng.choice(
                    [b"<", b">", b"&", b'"', b"{{", b"}}", b"{%", b"%}", b"<w:p>", b"\0", b"\xff"]
                )
    return pack({**parts, name: bytes(body)}, 0)


def tags_of_a_part(rng, raw):
    """Tags changed, swapped, cut, moved, put in."""
    parts = unpack(raw)
    xml = parts[MAIN].decode()
    for _ in range(rng.choice([1, 1, 2, 5])):
        found = _tags(xml)
        if not found:
            break
        one = rng.choice(found)
        start, end, text = one.start(), one.end(), one[0]
        at = rng.randrange(len(text))
        match rng.randrange(9):
            case 0:
                text = text[:at] + text[at + 1 :]
            case 1:
                text = text[:at] + text[at] + text[at:]
            case 2:
                text = text[: max(at - 1, 0)] + text[at : at + 1] + text[max(at - 1, 0) : at] + text[at + 1 :]
            case 3:
                text = rng.choice(found)[0]
            case 4:
                cut = "</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>"
                text = text[:at] + cut + text[at:]
            case 5:
                text = (
                    text[:at]
                    + rng.choice(["</w:t></w:r></w:p><w:p><w:r><w:t>", "<w:br/>", "</w:t><w:tab/><w:t>"])
                    + text[at:]
                )
            case 6:
                text = rng.choice(["", text + text])
            case _:
                text = rng.choice(["", text]) + _escaped(snippet(rng))
        xml = xml[:start] + text + xml[end:]
    return pack({**parts, MAIN: xml.encode()}, 0)


def elements_of_a_part(rng, raw):
    """Elements dropped, doubled, swapped, moved into each other; texts and attributes given tags."""
    parts = unpack(raw)
    root = etree.fromstring(parts[MAIN])
    for _ in range(rng.choice([1, 2, 4])):
        elements = [e for e in root.iter(etree.Element) if e.getparent() is not None]
        if len(elements) < 3:
            break
        one, other = rng.choice(elements), rng.choice(elements)
        match rng.randrange(6):
            case 0:
                one.getparent().remove(one)
            case 1:
                one.addnext(etree.fromstring(etree.tostring(one, with_tail=False)))
            case 2:
                other.insert(0, etree.fromstring(etree.tostring(one, with_tail=False)))
            case 3:
                one.text = snippet(rng)
            case 4:
                one.tail = rng.choice([snippet(rng), "tekst", "\ue000"])
            case _:
                one.set(rng.choice([*one.attrib, "x"]), snippet(rng))
    return pack({**parts, MAIN: etree.tostring(root)}, 0)


def value(rng, depth=0):
    """A random value for a name."""
    match rng.randrange(6 if depth < 3 else 3):
        case 0:
            return rng.choice(NASTY)
        case 1 | 2:
            return rng.choice(ODD)
        case 3:
            return [value(rng, depth + 1) for _ in range(rng.randrange(4))]
        case 4:
            return {
                rng.choice(["nazwa", "liczba", "imie", "items", "x y"]): value(rng, depth + 1)
                for _ in range(3)
            }
        case _:
            cyclic = []
            cyclic.append(cyclic)
            return cyclic


def data(rng, names):
    """Names with some values replaced or gone."""
    made = dict(names)
    for name in rng.sample(sorted(made), min(len(made), rng.choice([0, 0, 1, 1, 2, 5]))):
        if rng.random() < 0.15:
            del made[name]
        else:
            made[name] = value(rng)
    return made


MUTATIONS = [bytes_of_the_file, bytes_of_a_part, tags_of_a_part, tags_of_a_part, tags_of_a_part, elements_of_a_part,
             elements_of_a_part, lambda _, raw: raw]  # fmt: skip


def case(seed):
    """A mutated template and mutated data."""
    rng = random.Random(seed)  # noqa: S311 – the same cases every time
    raw, names = starting_points()[rng.random() < 0.12]
    for _ in range(rng.choice([1, 1, 2])):
        try:
            raw = rng.choice(MUTATIONS)(rng, raw)
        except (wd.TemplateError, etree.XMLSyntaxError, UnicodeDecodeError):
            break  # the mutation before this one left nothing to mutate
    return raw, data(rng, names)


# ---------------------------------------------------------------- the outcome


def opens(raw):
    """Tell whether python-docx opens a file."""
    try:
        python_docx.Document(io.BytesIO(raw))
    except Exception:  # noqa: BLE001 – python-docx raises whatever it meets
        return False
    return True


def ill_formed(raw):
    """Names of the XML parts of a file that do not parse."""
    wrong = []
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        assert archive.testzip() is None
        for name in archive.namelist():
            if name.endswith((".xml", ".rels")):
                try:
                    etree.fromstring(archive.read(name))
                except etree.XMLSyntaxError as fault:
                    wrong.append(f"{name}: {fault}")
    return wrong


def outcome(raw, names):
    """What is wrong with what comes of a template and data; empty when nothing is."""
    try:
        inspection = inspect(raw, wd.catalog[SMALL].model)
        assert isinstance(inspection.ok, bool)
    except Exception as fault:  # noqa: BLE001 – this is what is being tested
        return f"inspect: {fault!r}"
    try:
        made = wd.Template(raw).render(names)
    except wd.TemplateError as fault:
        return "" if str(fault) else "render: an empty message"
    except Exception as fault:  # noqa: BLE001 – this is what is being tested
        return f"render: {fault!r}"
    try:
        before = ill_formed(raw)
    except (zipfile.BadZipFile, zlib.error, AssertionError, NotImplementedError):
        before = []
    if wrong := [name for name in ill_formed(made) if name.split(":")[0] not in str(before)]:
        return f"document: {wrong}"
    return "document: python-docx does not open it" if opens(raw) and not opens(made) else ""


@pytest.mark.parametrize("batch", range(BATCHES))
def test_any_template_and_any_data_give_a_document_or_a_template_error(batch):
    seeds = range(batch * CASES_OF_A_BATCH, (batch + 1) * CASES_OF_A_BATCH)
    found = {seed: outcome(*case(seed)) for seed in seeds}
    assert {seed: wrong for seed, wrong in found.items() if wrong} == {}


def test_the_templates_to_start_from_are_sound():
    for raw, names in starting_points():
        assert ill_formed(wd.Template(raw).render(names)) == []


# ---------------------------------------------------------------- any text is found again

LEGAL = st.text(
    st.characters(exclude_categories=("Cs",), exclude_characters=[
        *(chr(n) for n in range(32)), "\ufffe", "\uffff",
    ]), max_size=200,
)  # fmt: skip
PLACES = [
    (paragraph("[{{ x }}]"), "[{}]\n"),
    (paragraph("[", "{{ x ", "}}]"), "[{}]\n"),
    (paragraph("{%p if True %}") + paragraph("{{ x }}") + paragraph("{%p endif %}"), "{}\n"),
    (table(["a", "{{ x }}"]), "| a | {} |\n"),
    (table(["{%tr for y in [x] %}", ""], ["a", "{{ y }}"], ["{%tr endfor %}", ""]), "| a | {} |\n"),
    (paragraph("{% macro m(y) %}{{ y }}{% endmacro %}{{ m(x) }}"), "{}\n"),
    (paragraph("{% set y %}{{ x }}{% endset %}{{ y }}"), "{}\n"),
    (paragraph("{{ x ~ '' }}"), "{}\n"),
    (paragraph("{{ x | default(„brak”) }}"), "{}\n"),
    (paragraph("{{ [x, x] | first }}"), "{}\n"),
]


@pytest.mark.parametrize(("block", "expected"), PLACES)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=LEGAL)
def test_any_text_is_found_again_in_the_document(block, expected, text):
    assert wd.text(wd.Template(docx(block)).render({"x": text})) == expected.format(text)
