"""The page `docs/wydajnosc.md`: what was measured, on what, and whether the targets were met."""

import platform
import zlib
from collections.abc import Iterable, Iterator
from importlib.metadata import version

from benchmarks.effort import Effort
from benchmarks.engines import LEVEL
from benchmarks.figures import NONE, Table, number

_HEAD = """\
# Wydajność

Tę stronę pisze `make bench`. Wszystkie liczby pochodzą z jednego uruchomienia. Oba silniki mierzono na przemian (nasz,
docxtpl, nasz, docxtpl…), a w tabelach stoją mediany. Liczą się stosunki: milisekundy należą do komputera, na którym
mierzono. Testy nie sprawdzają czasów, tylko to, że pomiar działa i że oba silniki piszą ten sam tekst.

docxtpl robi to, co zwykle w programach: nowy obiekt `DocxTemplate` na każdy dokument, `autoescape=True`, zapis do
pamięci. Nasz szablon jest skompilowany raz, a dokument pakowany na poziomie {level}.

{versions}

![Po lewej: ile razy szybciej niż docxtpl powstaje jeden dokument, słupek na szablon. Po prawej: czas dokumentu z tabelą
od {fewest} do {most} wierszy w docxtpl, w wkus_docs i minimum. Te same liczby są w tabelach.](wydajnosc.svg)
"""


def page(tables: Iterable[Table], effort: Effort) -> str:
    """Return the page."""
    head = _HEAD.format(
        level=LEVEL, versions=_versions(), fewest=number(effort.rows[0]), most=number(effort.rows[-1])
    )
    return "\n".join([head, *("\n".join(_lines(table)) for table in tables)])


def _versions() -> str:
    packages = ", ".join(f"{name} {version(name)}" for name in ("docxtpl", "python-docx", "jinja2", "lxml"))
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"Zmierzono na: {python}, zlib {zlib.ZLIB_RUNTIME_VERSION}, {packages}."


def _lines(table: Table) -> Iterator[str]:
    judged = any(row.target for row in table.rows)
    columns = ["pomiar", *table.columns, *(["cel", "spełniony"] if judged else [])]
    yield f"## {table.title}\n"
    yield f"{table.note}\n"
    yield f"| {' | '.join(columns)} |"
    yield f"|---|{'---:|' * len(table.columns)}{'---|---|' if judged else ''}"
    for row in table.rows:
        target = [str(row.target) if row.target else f"{NONE} | {NONE}"] if judged else []
        yield f"| {' | '.join([row.name, *row.cells, *target])} |"
    yield ""
