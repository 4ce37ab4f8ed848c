"""Flip every order comparison of the rules (`<` ↔ `<=`, `>` ↔ `>=`), one at a time, and list what nobody notices.

What can notice are the cases, the examples and the variants: `make granice`, or `python tools/granice.py SLUG…` for
what the documents have of their own. A survivor wants a case on the last lawful value (`cisza: true`) or on the
first unlawful one. Flips that nobody can notice stand in `tests/granice.yaml`, each with the reason; they may be one
in twenty.
"""

import sys
from collections import Counter
from collections.abc import Iterable
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from flips import Heard, hear, unnoticed
from order_comparisons import Comparison, Switchboard, watch
from yaml_files import values_in

ROOT = Path(__file__).resolve().parent.parent
EXPLAINED = ROOT / "tests" / "granice.yaml"
_SHOWN = 20
ONE_IN = 20
"""One comparison in so many may be explained rather than noticed."""

WATCHED = (
    "wkus_docs.analiza", "wkus_docs.answers", "wkus_docs.citing.judging", "wkus_docs.common_rules",
    "wkus_docs.documents", "wkus_docs.law", "wkus_docs.parts", "wkus_docs.polish.kalendarz", "wkus_docs.relations",
    "wkus_docs.scalars",
)  # fmt: skip
"""Where the rules stand and what they call; of that, what runs when documents are judged is flipped."""


class Place(NamedTuple):
    """A comparison as the explanations name it: without its line, which moves; ``which`` of its like in a function."""

    path: str
    within: str
    text: str
    which: int = 1


def places(comparisons: Iterable[Comparison], root: Path = ROOT) -> list[Place]:
    """Name comparisons, in their order."""
    counted: Counter[tuple[str, str, str]] = Counter()
    named = []
    for one in comparisons:
        key = (one.path.relative_to(root).as_posix(), one.within, one.text)
        counted[key] += 1
        named.append(Place(*key, counted[key]))
    return named


def explained(path: Path = EXPLAINED) -> dict[Place, str]:
    """Read the flips that nobody can notice, each with its reason."""
    given = values_in(path)
    return {
        Place(one["plik"], one["w"], one["porownanie"], one.get("ktore", 1)): one["powod"] for one in given
    }


def written(root: Path = ROOT) -> list[Place]:
    """Name the order comparisons of the watched modules as they are written, running none of them."""
    board = Switchboard()
    for name in WATCHED:
        at = root.joinpath(*name.split("."))
        for path in sorted(at.rglob("*.py")) or [at.with_suffix(".py")]:
            board.code(path.read_text(encoding="utf-8"), path)
    return places(board.comparisons, root)


def main(arguments: list[str]) -> int:
    """Print the survivors; 1 where one is not explained, an explained one is noticed, or too many are explained."""
    board = watch(*WATCHED)
    sys.path.insert(0, str(ROOT))
    import witnesses  # noqa: PLC0415 – imports what is watched

    from wkus_docs import catalog  # noqa: PLC0415 – is watched

    slugs = arguments or list(catalog)
    heard = hear(board, chain(witnesses.judging(slugs, WATCHED), witnesses.comparing(slugs, WATCHED)))
    if failing := [name for name, said in heard.said.items() if said is witnesses.FAILS]:
        print(f"cases that do not hold as things are: {len(failing)}", *failing[:_SHOWN], sep="\n    ")
        return 1
    judged = [
        number for number, one in enumerate(board.comparisons) if _is_asked(one, number, heard, arguments)
    ]
    alive = unnoticed(board, judged, heard)
    if alive:
        alive = unnoticed(board, alive, hear(board, witnesses.printing(slugs, WATCHED)))
    return _report(board, judged, alive, heard)


def _is_asked(one: Comparison, number: int, heard: Heard, slugs: list[str]) -> bool:
    """Say whether a comparison is a rule's or ran in one, and belongs to the documents asked about."""
    own = not slugs or one.path.parent.name in slugs
    return own and (one.in_rule or number in heard.ran)


def _report(board: Switchboard, judged: list[int], alive: list[int], heard: Heard) -> int:
    named, reasons = places(board.comparisons), explained()
    open_ones = [number for number in alive if named[number] not in reasons]
    for number in open_ones:
        one = board.comparisons[number]
        ran, equal = (len(kept.get(number, ())) for kept in (heard.ran, heard.equal))
        print(f"{named[number].path}:{one.line}  {one.within}")
        print(f"    {one.text}    {one.sign} → {one.flipped}    ran for {ran}, with equal values for {equal}")
    noticed = sorted(
        {named[number] for number in judged} & reasons.keys() - {named[number] for number in alive}
    )
    for place in noticed:
        print(f"{place.path}  {place.within}  {place.text}: explained in {EXPLAINED.name}, but noticed")
    listed = len(alive) - len(open_ones)
    print(
        f"comparisons: {len(judged)}, surviving: {len(alive)} ({len(alive) / max(len(judged), 1):.1%}), explained: {listed}"
    )
    return int(bool(open_ones or noticed) or listed * ONE_IN >= max(len(judged), 1))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
