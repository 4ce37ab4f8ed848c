"""``wkus lista``: what documents there are."""

import json
from collections.abc import Iterable
from itertools import groupby
from typing import TYPE_CHECKING, Any

import rich_click as click

from wkus_docs.cli.output import show

if TYPE_CHECKING:
    from wkus_docs.document import DocumentType


@click.option("--json", "as_json", is_flag=True, help="Wypisz dane dla innego programu (JSON).")
def lista(*, as_json: bool) -> None:
    """Pokazuje dokumenty, które można przygotować, według etapu postępowania.

    W pierwszej kolumnie stoi nazwa, którą podaje się poleceniu „wzor” i w pierwszym wierszu pliku z danymi.
    """
    import wkus_docs as wd  # noqa: PLC0415 – help and mistyped commands must not wait for the library

    types = wd.catalog.values()
    show(_json(types) if as_json else _table(types))


def _json(types: Iterable["DocumentType"]) -> str:
    return json.dumps([_entry(kind) for kind in types], ensure_ascii=False, indent=2) + "\n"


def _entry(kind: "DocumentType") -> dict[str, Any]:
    return {
        "slug": kind.slug,
        "tytul": kind.title,
        "rodzaj": kind.kind,
        "etap": kind.stage,
        "modele": list(kind.models),
        "autor": kind.author,
        "podstawa_prawna": [str(basis) for basis in kind.legal_basis],
        "status_zrodlowy": list(kind.provenance),
    }


def _table(types: Iterable["DocumentType"]) -> str:
    listed = list(types)
    slugs = max((len(kind.slug) for kind in listed), default=0)
    kinds = max((len(kind.kind) for kind in listed), default=0)
    lines: list[str] = []
    for stage, members in groupby(listed, key=lambda kind: kind.stage):
        lines += ["", f"Etap: {stage}"]
        lines += [f"  {kind.slug:<{slugs}}  {kind.kind:<{kinds}}  {kind.title}" for kind in members]
    return "\n".join([*lines[1:], ""])
