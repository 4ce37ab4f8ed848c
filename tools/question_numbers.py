"""How many answers a document takes, asked as a new user would be: `python tools/question_numbers.py`.

The answers are those of the examples; the office's and the organisation's files, and the earlier documents that a type
takes from, are known. Three numbers: what had to be typed, proposals taken with Enter, lists ended with Enter.
"""

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT / "tests"), str(ROOT)]

from answering import Run, answered_from, one_sum_a_year  # noqa: E402 – of the tests

import wkus_docs as wd  # noqa: E402
from wkus_docs.errors import Problem  # noqa: E402
from wkus_docs.questions import Interview  # noqa: E402
from wkus_docs.reading import read_yaml  # noqa: E402
from wkus_docs.standing import read_standing  # noqa: E402

DAY = date(2026, 11, 30)
_STANDING = ROOT / "templates_pl" / "_stale"
COST_TABLE = "kosztorys"


@dataclass(frozen=True)
class Case:
    """One document asked for: from which earlier ones, in which state, with how many rows of which lists."""

    slug: str
    earlier: tuple[str, ...] = ()
    project: bool = False
    rows: tuple[tuple[str, int], ...] = ()
    without: tuple[str, ...] = ()
    says: tuple[tuple[str, object], ...] = ()
    day: date = DAY


CASES = (
    Case("uchwala_program_wieloletni", project=True, rows=(("cele_szczegolowe", 2), ("uslugi", 2)),
         without=("wykonawcy_programu", "wejscie_w_zycie", "data_wejscia_w_zycie", "czy_akt_prawa_miejscowego")),
    Case("ogloszenie_konsultacji", ("uchwala_program_wieloletni",), says=(("sposoby_zlozenia", ["pocztą elektroniczną na adres konsultacje@lapy.example"]),)),
    Case("protokol_konsultacji", ("ogloszenie_konsultacji",)),
    Case("zarzadzenie_ogloszenie_konkursu", ("ogloszenie_konkursu_wieloletniego",), project=True),
    Case("ogloszenie_konkursu_wieloletniego", ("uchwala_program_wieloletni",)),
    Case("oferta_wieloletnia", ("ogloszenie_konkursu_wieloletniego",)),
    Case("zarzadzenie_komisja_konkursowa", ("ogloszenie_konkursu_wieloletniego",), project=True),
    Case("zarzadzenie_wyniki_konkursu", ("protokol_komisji_konkursowej",), project=True),
    Case("umowa_wieloletnia", ("oferta_wieloletnia", "ogloszenie_konkursu_wieloletniego"), project=True,
         day=date(2027, 1, 4)),
    Case("sprawozdanie_z_realizacji", ("umowa_wieloletnia",)),
)  # fmt: skip


@dataclass(frozen=True)
class Numbers:
    """What a run took, and what a check says of the document that came out."""

    run: Run
    cost_table: int
    problems: tuple[Problem, ...]

    @property
    def prompts(self) -> int:
        """Every line at which somebody pressed Enter."""
        return len(self.run.asked)


def numbers(case: Case) -> Numbers:
    """Ask for a document and answer from its example."""
    kind = wd.catalog[case.slug]
    told = one_sum_a_year(read_yaml(kind.example_path).data)
    told = {name: value for name, value in told.items() if name not in case.without}
    told |= {name: told[name][:count] for name, count in case.rows} | dict(case.says)
    interview = Interview(
        kind,
        {},
        head={"stan": "projekt"} if case.project else {},
        day=case.day if case.project else None,
        against=tuple(wd.read(wd.catalog[slug].example_path) for slug in case.earlier),
        standing=tuple(read_standing(_STANDING / f"{name}.yaml") for name in ("urzad", "organizacja")),
    )
    run = answered_from(interview, kind.model, told, repeat=True, many=True)
    cost = sum(path.startswith(COST_TABLE) for path in run.asked)
    return Numbers(run, cost, interview.problems())


def table(cases: Iterable[Case] = CASES) -> str:
    """Return the numbers as a Markdown table."""
    lines = [
        "| dokument | wiadomo z | odpowiedzi | w tym propozycje (Enter) | końce list (Enter) | tabela kosztów | błędy | ostrzeżenia |",
        "|---|---|---:|---:|---:|---:|---:|---:|",
    ]
    for case in cases:
        found = numbers(case)
        run, costs = found.run, found.cost_table
        wrong = sum(one.severity == "błąd" for one in found.problems)
        inside = f"{costs} pytań" if costs else "–"
        answers = run.answers if not costs else sum(not path.startswith(COST_TABLE) for path in run.answered)
        known = ", ".join(("pliki stałe", *case.earlier))
        lines.append(
            f"| `{case.slug}`{' (projekt)' if case.project else ''} | {known} | {answers} | {run.proposals} | {run.ends} "
            f"| {inside} | {wrong} | {len(found.problems) - wrong} |"
        )
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.stdout.write(table())
    for case in CASES:
        for problem in numbers(case).problems:
            sys.stderr.write(f"{case.slug}: {problem}\n")
