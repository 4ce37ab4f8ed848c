"""The examples, variants and cases of documents, as witnesses of the rules; see `granice.py`."""

import functools
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from flips import Witness

import wkus_docs as wd
from wkus_docs.reading import read_yaml

sys.path.append(str(Path(__file__).resolve().parent.parent / "tests"))

from case_files import CASES, FACES, PAIRS, cases_of, change, change_of, faults_of
from changes import changed

FAILS = "the case does not hold"


def judging(slugs: Iterable[str], watched: tuple[str, ...]) -> Iterator[Witness]:
    """Yield what is judged: examples and variants with their findings, cases with whether they hold."""
    anew = partial(_forget, _caches(watched))
    for slug in slugs:
        for name, source in _faces(slug):
            yield Witness(name, partial(_findings, source, anew))
        example = read_yaml(wd.catalog[slug].example_path)
        for case in cases_of(CASES / f"{slug}.yaml"):
            yield Witness(
                f"{slug}: {case['nazwa']}", partial(_verdict, case, changed(example, change(case)), anew)
            )


def comparing(slugs: Iterable[str], watched: tuple[str, ...]) -> Iterator[Witness]:
    """Yield the cases of a later document that is checked against an earlier one."""
    anew = partial(_forget, _caches(watched))
    for case in cases_of(PAIRS):
        if case["dokument"] in slugs:
            later, earlier = (
                changed(read_yaml(wd.catalog[case[which]].example_path), change(case, of))
                for which, of in (("dokument", "zmiana"), ("do", "zmiana_wczesniejszego"))
            )
            named = {**case, "regula": f"{case['dokument']} / {case['do']}.{case['warunek']}"}
            yield Witness(
                f"{named['regula']}: {case['nazwa']}", partial(_verdict, named, later, anew, earlier)
            )


def printing(slugs: Iterable[str], watched: tuple[str, ...]) -> Iterator[Witness]:
    """Yield what goldens keep: the text of every example and variant."""
    anew = partial(_forget, _caches(watched))
    for slug in slugs:
        for name, source in _faces(slug):
            yield Witness(name, partial(_text, source, anew))


def _faces(slug: str) -> Iterator[tuple[str, wd.Source]]:
    example = read_yaml(wd.catalog[slug].example_path)
    yield slug, example
    for path in FACES:
        if path.stem.partition(".")[0] == slug:
            yield path.stem, changed(example, change_of(path))


def _findings(source: wd.Source, anew: Callable[[], None]) -> list[tuple[Any, ...]]:
    anew()
    return [(one.rule, one.severity, one.path, one.message) for one in wd.problems(source)]


def _verdict(
    case: dict[str, Any], source: wd.Source, anew: Callable[[], None], against: wd.Source | tuple[()] = ()
) -> str:
    anew()
    return "" if faults_of(case, wd.problems(source, against=against)) is None else FAILS


def _text(source: wd.Source, anew: Callable[[], None]) -> str:
    anew()
    return wd.text(wd.render(wd.read(source)))


def _caches(watched: tuple[str, ...]) -> list[Any]:
    """Return what the watched modules remember; a flip must not be answered from there."""
    return [
        value
        for name, module in list(sys.modules.items())
        if name.startswith(watched)
        for value in vars(module).values()
        if isinstance(value, functools._lru_cache_wrapper)  # noqa: SLF001 – no other name for it
    ]


def _forget(caches: Iterable[Any]) -> None:
    for cache in caches:
        cache.cache_clear()
