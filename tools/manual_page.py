"""Manual pages of document types, in Polish, from what the types say of themselves."""

from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from typing import Any, get_args

from pydantic import BeforeValidator
from pydantic.fields import FieldInfo

from wkus_docs.document import DocumentType, Part, Rule, explanation, label
from wkus_docs.gaps import shape
from wkus_docs.provenance import MARKS, NOTE
from wkus_docs.scalars import (
    data,
    edoreczenia,
    email,
    kod_pocztowy,
    krs,
    kwota,
    liczba,
    nip,
    nrb,
    regon,
    tak_nie,
    tekst,
    telefon,
    www,
)

MADE = "<!-- Plik tworzy tools/build_docs.py; nie poprawiaj go ręcznie. -->"

_SCALARS = {
    data.Data: "data",
    edoreczenia.AdresDoDoreczen: "adres do doręczeń (AE:PL-…)",
    email.Email: "adres e-mail",
    kod_pocztowy.KodPocztowy: "kod pocztowy",
    krs.Krs: "numer KRS (10 cyfr)",
    kwota.Kwota: "kwota w złotych",
    liczba.Liczba: "liczba całkowita, od 0",
    liczba.LiczbaDodatnia: "liczba całkowita, od 1",
    liczba.Rok: "rok",
    liczba.Ulamek: "liczba, do dwóch miejsc po przecinku",
    liczba.Procent: "procent, 0–100",
    nip.Nip: "NIP",
    nrb.Nrb: "numer rachunku (26 cyfr)",
    regon.Regon: "REGON",
    tak_nie.TakNie: "tak albo nie",
    tekst.Tekst: "tekst",
    telefon.Telefon: "numer telefonu",
    www.Www: "adres strony",
}


def _validators(annotation: Any) -> Iterator[Any]:
    """Yield functions that read a value, wherever in the annotation they stand."""
    for item in (*getattr(annotation, "__metadata__", ()), *get_args(annotation)):
        if isinstance(item, BeforeValidator):
            yield item.func
        else:
            yield from _validators(item)


_KINDS = {next(_validators(scalar)): words for scalar, words in _SCALARS.items()}
"""What a value is, by the function that reads it."""


def page(kind: DocumentType) -> str:
    """Return the manual page of a document type."""
    about, slug = kind.about, kind.slug
    basis = "; ".join(map(str, about.legal_basis)) or "brak"
    facts = (
        ("Rodzaj", about.kind),
        ("Etap procedury", kind.stage),
        ("Modele", ", ".join(kind.models)),
        ("Kto przygotowuje", about.author),
        ("Podstawa prawna", basis),
        ("Źródła", about.sources),
        ("Nazwa w poleceniach", f"`{slug}`"),
        ("Schemat dla programów", f"[{slug}.schema.json](../../schemas/{slug}.schema.json)"),
    )
    purpose = " ".join((kind.model.__doc__ or "").partition("\n")[2].split())
    rules = [
        (rule.holds, "; ".join(map(str, rule.provisions)) or "rachunek albo staranność")
        for rule in _rules(kind.model)
    ]
    return _joined(
        MADE,
        f"# {kind.title}",
        purpose,
        _table(("cecha", "wartość"), [fact for fact in facts if fact[1]]),
        "## Skąd pochodzi",
        "Pole `status_zrodlowy`:",
        "\n".join(f"- **{mark}**: {MARKS[mark]}" for mark in about.provenance),
        "## Jak przygotować",
        _commands(slug),
        "## Pola",
        "Kropka oddziela grupę od pola w niej, a `[]` oznacza listę. Pole w grupie, której nie podano, "
        "nie jest wymagane.",
        _table(
            ("pole", "nazwa", "wymagane", "rodzaj wartości", "objaśnienie"), list(_fields(kind.model, ""))
        ),
        *(("## Co sprawdza program", _table(("co ma być prawdą", "podstawa"), rules)) if rules else ()),
    )


def _commands(slug: str) -> str:
    lines = (
        (f"wkus wzor {slug} -o {slug}.yaml", "przykład z objaśnieniem każdego pola"),
        (f"wkus sprawdz {slug}.yaml", "wszystkie uwagi naraz"),
        (f"wkus generuj {slug}.yaml", f"{slug}.docx obok pliku z danymi"),
    )
    width = max(len(command) for command, _ in lines)
    return "\n".join(["```console", *(f"$ {command:{width}}  # {words}" for command, words in lines), "```"])


def index(catalog: Mapping[str, DocumentType]) -> str:
    """Return the table of contents of the manual."""
    rows = [
        (f"[{kind.title}]({slug}.md)", kind.kind, kind.stage, ", ".join(kind.provenance))
        for slug, kind in catalog.items()
    ]
    return _joined(
        MADE,
        "# Dokumenty",
        *NOTE,
        "Skąd pochodzi dokument, mówi jego znak (to samo wypisze `wkus lista --zrodla`):",
        "\n".join(f"- **{mark}**: {words}" for mark, words in MARKS.items()),
        _table(("dokument", "rodzaj", "etap", "znak"), rows),
    )


def _fields(model: type[Part], path: str) -> Iterator[tuple[str, ...]]:
    for name, field in model.model_fields.items():
        parts, is_list = shape(field.annotation)
        way = f"{path}{name}{'[]' if is_list else ''}"
        needed = "tak" if field.is_required() else "nie"
        yield f"`{way}`", label(field), needed, _kind(field), explanation(field)
        for part in parts:
            yield from _fields(part, f"{way}.")


def _kind(field: FieldInfo) -> str:
    parts, is_list = shape(field.annotation)
    if parts:
        return "lista grup pól" if is_list else "grupa pól"
    validators = [item.func for item in field.metadata if isinstance(item, BeforeValidator)]
    validators += _validators(field.annotation)
    choices = list(_choices(field.annotation))
    words = " / ".join(choices) or next((_KINDS[item] for item in validators if item in _KINDS), "tekst")
    return f"lista: {words}" if is_list else words


def _choices(annotation: Any) -> Iterator[str]:
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        yield from (getattr(member, "etykieta", member.value) for member in annotation)
    for item in get_args(annotation):
        yield from _choices(item)


def _rules(model: type[Part]) -> list[Rule]:
    """Rules of the document and of everything in it, each once."""
    found = {rule.name: rule for rule in model.rules()}
    for field in model.model_fields.values():
        for part in shape(field.annotation)[0]:
            found |= {rule.name: rule for rule in _rules(part)}
    return list(found.values())


def _table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    ruler = ("---",) * len(head)
    return "\n".join(f"| {' | '.join(map(_cell, row))} |" for row in (head, ruler, *rows))


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|").replace("<", "&lt;")


def _joined(*blocks: str) -> str:
    return "\n\n".join(block for block in blocks if block) + "\n"
