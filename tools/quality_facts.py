"""What the repository itself shows of a document type's quality: counted, never typed."""

import ast
import hashlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from inspect import getsource
from pathlib import Path
from textwrap import dedent

import quality
from quality import Point, State
from real_documents import RealDocument, real_documents
from yaml_files import values_in

from wkus_docs.document import DocumentType, Rule
from wkus_docs.field import groups_of
from wkus_docs.law.act import Provision

TESTS = Path(__file__).resolve().parent.parent / "tests"
_ORDER = (ast.Lt, ast.LtE, ast.Gt, ast.GtE)


@dataclass(frozen=True, slots=True)
class Verdict:
    """The state of a point and the sentence that says why."""

    state: State
    said: str


@dataclass(frozen=True, slots=True)
class Cases:
    """What the files of cases hold: their number by document; the rules that are asked to be silent."""

    number: Counter[str]
    silent: frozenset[str]


@cache
def cases() -> Cases:
    """Read the cases of every document; a case with ``cisza`` asks a rule to be silent on what is lawful."""
    number: Counter[str] = Counter()
    silent: set[str] = set()
    for path in sorted((TESTS / "cases").glob("*.yaml")):
        written = values_in(path)
        number[path.stem] = len(written)
        silent |= {case["regula"] for case in written if case.get("cisza")}
    return Cases(number, frozenset(silent))


def variants(slug: str) -> int:
    """How many further shapes of the document have a golden text beside the example's."""
    return len(list((TESTS / "variants").glob(f"{slug}.*.yaml")))


def rules_of(kind: DocumentType) -> tuple[Rule, ...]:
    """Rules of the document and of every group in it, each once."""
    return tuple({rule.name: rule for group in groups_of(kind.model) for rule in group.rules()}.values())


def provisions_of(kind: DocumentType) -> tuple[Provision, ...]:
    """Provisions that the document or a rule of it names, each once."""
    named = [basis.provision for basis in kind.legal_basis]
    named += [provision for rule in rules_of(kind) for provision in rule.provisions]
    return tuple({str(provision): provision for provision in named}.values())


def compares(rule: Rule) -> bool:
    """Whether a rule asks which of two values comes first, and so has a last lawful one."""
    nodes = ast.walk(ast.parse(dedent(getsource(rule.check))))
    return any(
        isinstance(sign, _ORDER) for node in nodes if isinstance(node, ast.Compare) for sign in node.ops
    )


def law(kind: DocumentType) -> Verdict:
    """Whether the provisions it names were read in a source, and when their journals were last looked up."""
    named = provisions_of(kind)
    if not named:
        return Verdict(State.EXEMPT, "Nie powołuje przepisów.")
    weak = [str(provision) for provision in named if provision.pewnosc.slaba]
    looked_up = min(provision.akt.sprawdzono for provision in named)
    said = (
        f"Odczytano w tekście albo w źródle {len(named) - len(weak)} z {len(named)} powołanych jednostek; "
        f"dzienniki sprawdzono ostatnio {looked_up:%d.%m.%Y}."
    )
    if weak:
        return Verdict(State.TODO, f"{said} Z pamięci: {'; '.join(weak)}.")
    return Verdict(State.DONE, said)


def edges(kind: DocumentType) -> Verdict:
    """Whether every rule that compares has a case on a lawful value, beside the one on an unlawful value."""
    comparing = [rule.name for rule in rules_of(kind) if compares(rule)]
    if not comparing:
        return Verdict(State.EXEMPT, "Żadna reguła nie porównuje, co jest wcześniejsze albo większe.")
    proved = [name for name in comparing if name in cases().silent]
    said = f"Przypadek na wartości dozwolonej ma {len(proved)} z {len(comparing)} reguł, które porównują."
    return Verdict(State.DONE if len(proved) == len(comparing) else State.TODO, said)


def taken(slug: str) -> tuple[RealDocument, ...]:
    """Real documents that were put through this type."""
    return tuple(one for one in real_documents().dokumenty if one.dokument == slug)


def real(slug: str, typed: Point | None) -> Verdict:
    """Which real documents were expressed by the type, and how much of them."""
    if typed is not None:
        return Verdict(typed.stan, typed.powod)
    found = taken(slug)
    if not found:
        return Verdict(State.TODO, "Nie wyrażono jeszcze żadnego prawdziwego dokumentu.")
    return Verdict(State.DONE, "; ".join(map(_expressed, found)) + ".")


def _expressed(one: RealDocument) -> str:
    now = one.teraz
    whole = now.tak + now.czesciowo + now.nie
    return (
        f"{one.jednostka} ({one.dzien.year}): w całości {now.tak} z {whole} treści, częściowo {now.czesciowo}"
    )


PDF = Verdict(State.DONE, "veraPDF w testach: przykład, oba silniki (`tests/test_pdf_standards.py`).")
"""The test runs over the catalog, so this holds of every type."""


def template_mark(kind: DocumentType) -> str:
    """First eight digits of the SHA-256 of the template as it is now."""
    return hashlib.sha256(kind.template_path.read_bytes()).hexdigest()[:8]


def pages(kind: DocumentType, typed: Point) -> Verdict:
    """Whether somebody looked at the pages as pictures, and the template is still the one that was seen."""
    seen = of(typed)
    if typed.szablon and typed.szablon != template_mark(kind):
        return Verdict(
            State.TODO, f"{seen.said} Potem zmieniono szablon: trzeba obejrzeć strony jeszcze raz."
        )
    return seen


def of(typed: Point) -> Verdict:
    """Return what a person typed."""
    said = f"{typed.dnia:%d.%m.%Y}: {typed.zrodlo}" if typed.dnia else typed.powod
    return Verdict(typed.stan, said)


def verdicts(kind: DocumentType) -> dict[str, Verdict]:
    """Return every point of a type by its Polish name, in the order of the table."""
    typed = quality.read(kind.slug)
    return dict(
        _named(
            law(kind), of(typed.zdania), of(typed.wzor_urzedowy), real(kind.slug, typed.prawdziwe_dokumenty),
            edges(kind), pages(kind, typed.strony), of(typed.word), PDF, of(typed.czytnik), of(typed.prawnik),
        )
    )  # fmt: skip


POINTS = {
    "przepisy odczytane": "jednostki, które powołuje podstawa albo reguła, czytano w tekście lub w źródle, nie z pamięci",
    "zdania z prawem": "każde zdanie szablonu, które mówi coś o prawie, porównano z przepisem",
    "wzór urzędowy": "napisy druku porównano z egzemplarzem wzoru, wiersz po wierszu",
    "prawdziwe dokumenty": "dokument z urzędu wpisano i porównano treść po treści ([tabela](dev/prawdziwe-dokumenty.md))",
    "krańce reguł": "każda reguła, która porównuje, ma przypadek na wartości dozwolonej",
    "strony": "ktoś obejrzał wszystkie strony przykładu, a szablonu od tego dnia nie zmieniono",
    "Word": "plik otwarto w programie Microsoft Word",
    "PDF dostępny": "przykład spełnia PDF/A-2u i PDF/UA-1 według veraPDF",
    "czytnik ekranu": "dokumentu wysłuchano w czytniku ekranu",
    "prawnik": "dokument czytał radca prawny albo adwokat",
}
"""Names of the points in the order of the table, and what „zrobione” means of each."""


def _named(*found: Verdict) -> Iterator[tuple[str, Verdict]]:
    return zip(POINTS, found, strict=True)
