"""A document and its template: from a checked document, or a draft, to bytes."""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from wkus_docs import _assets
from wkus_docs.document import Document, Part
from wkus_docs.errors import TemplateError
from wkus_docs.gaps import Gap, blamed
from wkus_docs.law import acts, parameters
from wkus_docs.polish.typografia import twarde_spacje
from wkus_docs.rendering.template import Template


def render(document: Document) -> bytes:
    """Return the DOCX of a document, from the template shipped with the library."""
    return template(document).render(context(document))


def template(document: Document) -> Template:
    """Return the compiled template of the document's type."""
    return _compiled(_assets.template(type(document).__module__.rpartition(".")[2]))


@cache
def _compiled(path: Path) -> Template:
    return Template(path)


def context(document: Document) -> dict[str, Any]:
    """Names a template may use: fields, public properties, and the law of the document's day."""
    found = {name: getattr(document, name) for name in type(document).model_fields}
    for cls in type(document).__mro__:
        if issubclass(cls, Part) and cls is not Part:
            for name, member in vars(cls).items():
                if isinstance(member, property) and not name.startswith("_"):
                    found.setdefault(name, _property(document, name))
    return found | law(found["data_dokumentu"])


def _property(document: Document, name: str) -> Any:
    try:
        return getattr(document, name)
    except Exception as fault:  # noqa: BLE001 – raised again unless a gap explains it
        return blamed(fault, document)


def law(day: Any) -> dict[str, Callable[[str], Any]]:
    """Functions that cite the law as it stood on the day.

    ``akt("udpp")`` gives „ustawy z dnia … o …” with its journal the first time and without it later
    (ZTP § 123); ``dziennik`` the journal alone; ``prawo("min_dni_na_oferty")`` a dated value.
    """
    cited: set[str] = set()

    def akt(key: str) -> Any:
        act = _known(acts, key)
        again = key in cited
        cited.add(key)
        title = act.pelny_tytul("dopełniacz")
        return twarde_spacje(title) if again else f"{twarde_spacje(title)} {dziennik(key)}"

    def dziennik(key: str) -> Any:
        return day if isinstance(day, Gap) else twarde_spacje(_known(acts, key).cytat(day))

    def prawo(key: str) -> Any:
        return day if isinstance(day, Gap) else _known(parameters, key).na(day)

    return {"akt": akt, "dziennik": dziennik, "prawo": prawo}


def _known(table: Any, key: str) -> Any:
    if key not in table:
        raise TemplateError(f"Nie znam przepisu ani wartości „{key}”.")
    return table[key]
