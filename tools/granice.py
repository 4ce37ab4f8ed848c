"""Flip every order comparison of the rules (`<` ↔ `<=`, `>` ↔ `>=`), one at a time, and list what nobody notices.

What can notice are the examples, the variants and the cases: `make granice`, or `python tools/granice.py SLUG…` for
some documents. Flips that change nothing stand in `tests/granice.yaml` with the reason; no more than one in twenty.

A flip is felt only where equal values meet, so each input is read once with an ear on the comparisons, and a flip is
tried on those inputs that met equal values there.
"""

import functools
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import yaml
from order_comparisons import Comparison, Switchboard, watch

ROOT = Path(__file__).resolve().parent.parent
EXPLAINED = ROOT / "tests" / "granice.yaml"
MOST_EXPLAINED = 0.05
"""Share of the comparisons that may be explained rather than noticed."""

WATCHED = (
    "wkus_docs.analiza", "wkus_docs.citing", "wkus_docs.documents", "wkus_docs.law", "wkus_docs.parts",
    "wkus_docs.polish.kalendarz", "wkus_docs.relations", "wkus_docs.scalars",
)  # fmt: skip
"""Where rules stand and what they call; a comparison that only prints is not one of theirs."""


@dataclass(frozen=True, slots=True)
class Place:
    """A comparison as the explanations name it: without a line, which moves; ``which`` of its like in the function."""

    path: str
    within: str
    text: str
    which: int = 1

    def __str__(self) -> str:
        """What a table shows."""
        return f"{self.within}: {self.text}" + (f" ({self.which}.)" if self.which > 1 else "")


def places(comparisons: Iterable[Comparison], root: Path = ROOT) -> list[Place]:
    """Name comparisons, in their order."""
    counted: Counter[tuple[str, str, str]] = Counter()
    found = []
    for one in comparisons:
        key = (one.path.relative_to(root).as_posix(), one.within, one.text)
        counted[key] += 1
        found.append(Place(*key, counted[key]))
    return found


def explained(path: Path = EXPLAINED) -> dict[Place, str]:
    """Read the flips that change nothing, each with its reason."""
    return {
        Place(one["plik"], one["w"], one["porownanie"], int(one.get("ktore", 1))): one["powod"]
        for one in yaml.safe_load(path.read_text(encoding="utf-8")) or ()
    }


@dataclass(frozen=True, slots=True)
class Witness:
    """An example, a variant or a case. ``says`` makes it anew; what is wanted is that it says the same as before."""

    name: str
    says: Callable[[], Any]


@dataclass(slots=True)
class Heard:
    """What the witnesses met: for each comparison who ran it, and who with equal values."""

    said: dict[str, Any] = field(default_factory=dict)
    ran: dict[int, list[Witness]] = field(default_factory=dict)
    equal: dict[int, list[Witness]] = field(default_factory=dict)


def hear(board: Switchboard, witnesses: Iterable[Witness], fresh: Callable[[], None]) -> Heard:
    """Let every witness speak once, and note what it met."""
    heard = Heard()
    for witness in witnesses:
        fresh()
        board.forget()
        heard.said[witness.name] = witness.says()
        for kept, numbers in ((heard.ran, board.met), (heard.equal, board.equal)):
            for number in numbers:
                kept.setdefault(number, []).append(witness)
    return heard


def is_noticed(board: Switchboard, number: int, heard: Heard, fresh: Callable[[], None]) -> bool:
    """Say whether any witness says something else when a comparison is flipped."""
    with board.flip(number):
        return any(_says_another(witness, heard, fresh) for witness in heard.equal.get(number, ()))


def _says_another(witness: Witness, heard: Heard, fresh: Callable[[], None]) -> bool:
    fresh()
    try:
        return bool(witness.says() != heard.said[witness.name])
    except Exception:  # noqa: BLE001 – whatever a flip breaks is noticed
        return True


def survivors(
    board: Switchboard, witnesses: Iterable[Witness], fresh: Callable[[], None], among: Callable[[Comparison], bool]
) -> tuple[list[int], list[int], Heard]:
    """Return the comparisons of rules, those among them whose flip nobody notices, and what was heard."""
    heard = hear(board, witnesses, fresh)
    judged = [
        number
        for number, one in enumerate(board.comparisons)
        if among(one) and (one.in_rule or number in heard.ran)
    ]
    return judged, [one for one in judged if not is_noticed(board, one, heard, fresh)], heard


def _witnesses(slugs: Iterable[str]) -> Iterator[Witness]:
    """Yield everything that judges documents: cases say whether they hold, faces what they print."""
    from case_files import CASES, FACES, cases_of, change, change_of, faults_of  # noqa: PLC0415 – watched modules come later
    from changes import changed  # noqa: PLC0415

    import wkus_docs as wd  # noqa: PLC0415
    from wkus_docs.reading import read_yaml  # noqa: PLC0415

    def holds(source: Any, case: dict[str, Any]) -> bool:
        return faults_of(case, wd.problems(source)) is None

    def face(source: Any) -> Any:
        checked = wd.check(source)
        said = [(one.rule, one.severity, one.path) for one in checked.problems]
        return said

    for slug in slugs:
        example = read_yaml(wd.catalog[slug].example_path)
        yield Witness(slug, partial(face, example))
        for path in FACES:
            if path.stem.startswith(f"{slug}."):
                yield Witness(path.stem, partial(face, changed(example, change_of(path))))
        for case in cases_of(CASES / f"{slug}.yaml"):
            source = changed(example, change(case))
            yield Witness(f"{slug}: {case['nazwa']}", partial(holds, source, case))


def _caches() -> list[Any]:
    """Return what the watched modules remember: it must be forgotten where a flip would change it."""
    return [
        value
        for name, module in list(sys.modules.items())
        if name.startswith(WATCHED) and name != "wkus_docs.citing.template"
        for value in vars(module).values()
        if isinstance(value, functools._lru_cache_wrapper)
    ]


def main(arguments: list[str]) -> int:
    """Print the table; 1 where a flip is neither noticed nor explained, or too many are explained."""
    board = watch(*WATCHED)
    sys.path[:0] = [str(ROOT), str(ROOT / "tests")]
    import wkus_docs as wd
    for kind in wd.catalog.values(): kind.model
    slugs = arguments or list(wd.catalog)
    caches=_caches()
    def fresh():
        for c in caches: c.cache_clear()
    folders = tuple(f"{ROOT}/wkus_docs/documents/{s}/" for s in slugs)
    among = (lambda c: True) if not arguments else (lambda c: str(c.path).startswith(folders))
    judged, alive, heard = survivors(board, _witnesses(slugs), fresh, among)
    named = places(board.comparisons)
    for n in alive:
        one = board.comparisons[n]
        r=heard.ran.get(n,()); e=heard.equal.get(n,())
        docs=Counter(w.name.split(":")[0].split(".")[0] for w in r)
        print(f"{named[n].path}:{one.line}\t{named[n]}\t{one.sign}→{one.flipped}\tran {len(r)} equal {len(e)}\t{dict(docs.most_common(4))}", [w.name for w in e[:4]])
    print(len(judged), len(alive), f"{100*len(alive)/len(judged):.1f} %", "unheld", [k for k,v in heard.said.items() if v is False])
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
