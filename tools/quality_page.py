"""The page of quality, in Polish: a table of all types, totals, and what was done for each."""

from collections.abc import Mapping

from manual_page import MADE, joined, table
from quality import State
from quality_facts import POINTS, Verdict, cases, rules_of, variants, verdicts

from wkus_docs.document import DocumentType

_SHORT = {State.DONE: "tak", State.TODO: "nie", State.EXEMPT: "–"}

_INTRO = """Co w każdym dokumencie sprawdzono, a czego jeszcze nie. To, co zrobił człowiek, zapisuje plik `jakosc.yaml` obok
dokumentu (`wkus_docs/documents/<nazwa>/jakosc.yaml`), z dniem i źródłem; resztę liczy program. Punkt jest `zrobione`,
`do zrobienia` albo `nie dotyczy`; powód stoi niżej, przy dokumencie."""


def page(catalog: Mapping[str, DocumentType]) -> str:
    """Return the page."""
    found = {slug: verdicts(kind) for slug, kind in catalog.items()}
    return joined(
        MADE,
        "# Jakość dokumentów",
        _INTRO,
        "## Razem",
        table(("punkt", "co znaczy", *State), _totals(found)),
        "## Dokumenty",
        "„Tak” znaczy zrobione, „nie” do zrobienia, „–” nie dotyczy. „Postaci” to przykład i jego odmiany z tekstem wzorcowym.",
        table(("dokument", *POINTS, "reguły", "przypadki", "postaci"), [_row(catalog[slug], found[slug]) for slug in found]),
        *(_section(catalog[slug], found[slug]) for slug in found),
    )  # fmt: skip


def _totals(found: Mapping[str, Mapping[str, Verdict]]) -> list[tuple[str, ...]]:
    rows = []
    for name, meaning in POINTS.items():
        states = [verdict[name].state for verdict in found.values()]
        rows.append((name, meaning, *(str(states.count(state)) for state in State)))
    return rows


def _row(kind: DocumentType, found: Mapping[str, Verdict]) -> tuple[str, ...]:
    states = (_SHORT[found[name].state] for name in POINTS)
    numbers = (len(rules_of(kind)), cases().number[kind.slug], variants(kind.slug) + 1)
    return f"[{kind.title}](#{kind.slug})", *states, *map(str, numbers)


def _section(kind: DocumentType, found: Mapping[str, Verdict]) -> str:
    lines = (f"- {name}: **{found[name].state}**. {found[name].said}" for name in POINTS)
    return f"### {kind.slug}\n\n[{kind.title}](dokumenty/{kind.slug}.md)\n\n" + "\n".join(lines)
