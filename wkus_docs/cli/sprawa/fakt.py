"""``wkus sprawa fakt``: where a fact stands."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import rich_click as click

from wkus_docs.cli.output import show
from wkus_docs.cli.sprawa.opened import FOLDER, opened

if TYPE_CHECKING:
    from wkus_docs.case.contradictions import Said


@click.argument("name", metavar="[NAZWA]", default="")
@click.argument("folder", metavar="[KATALOG]", default=".", type=FOLDER)
@click.option("--json", "as_json", is_flag=True, help="Wypisz dane dla innego programu (JSON).")
def fakt(name: str, folder: Path, *, as_json: bool) -> None:
    """Pokazuje, co dokumenty sprawy mówią o fakcie i gdzie; bez NAZWY wymienia fakty.

    Np.: wkus sprawa fakt umowa.numer sprawa-2027
    """
    from wkus_docs.case.messages import where  # noqa: PLC0415 – help must not wait for the library
    from wkus_docs.facts.registry import label_of  # noqa: PLC0415 – as above

    if name and not folder.samefile(".") and "." not in name and Path(name).is_dir():
        raise click.UsageError("Najpierw nazwa faktu, potem katalog.")
    if name and Path(name).is_dir():
        name, folder = "", Path(name)
    case = opened(folder)
    if not name:
        lines = [f"  {fact:<40} {label_of(fact)}" for fact in case.facts]
        show("\n".join(["Fakty, które podają dokumenty tej sprawy:", *lines]) + "\n")
        return
    found = case.where(name)
    if not found:
        near = [fact for fact in case.facts if name in fact or name.lower() in label_of(fact).lower()]
        listed = f" Podobne: {', '.join(near[:12])}." if near else " Nazwy wypisze: wkus sprawa fakt"
        raise click.UsageError(f"Żaden dokument sprawy nie podaje faktu „{name}”.{listed}")
    if as_json:
        show(json.dumps([_data(one) for one in found], ensure_ascii=False, indent=2) + "\n")
        return
    show(f"{label_of(name)} ({name})\n")
    for one in found:
        key = ", ".join(f"{scope} {value}" for scope, value in one.statement.key.items())
        show(
            f"  {_shown(one.statement.value)}{f'  [{key}]' if key else ''}\n      {where(one)} ({one.entry.state})\n"
        )


def _data(one: "Said") -> dict[str, Any]:
    said = one.statement
    return {
        "plik": one.entry.file, "stan": one.entry.state.value, "sciezka": ".".join(map(str, said.loc)),
        "klucz": dict(said.key), "wartosc": said.value,
    }  # fmt: skip


def _shown(value: Any) -> str:
    if isinstance(value, list):
        return "; ".join(map(_shown, value))
    if isinstance(value, dict):
        return ", ".join(f"{name}: {_shown(one)}" for name, one in value.items())
    return str(value)
