"""Manual pages of document types, in Polish, from what the types say of themselves."""

from collections.abc import Iterator, Mapping, Sequence

from wkus_docs.document import DocumentType, Part, Rule
from wkus_docs.field import Field, Kind, fields_of, groups_of
from wkus_docs.parts.strony.dane_jednostki import asked_of_the_unit
from wkus_docs.provenance import MARKS, NOTE

MADE = "<!-- Plik tworzy tools/build_docs.py; nie poprawiaj go ręcznie. -->"

_KINDS = {
    Kind.DATE: "data",
    Kind.DELIVERY: "adres do doręczeń (AE:PL-…)",
    Kind.EMAIL: "adres e-mail",
    Kind.POST_CODE: "kod pocztowy",
    Kind.KRS: "numer KRS (10 cyfr)",
    Kind.SUM: "kwota w złotych",
    Kind.COUNT: "liczba całkowita, od 0",
    Kind.POSITIVE_COUNT: "liczba całkowita, od 1",
    Kind.YEAR: "rok",
    Kind.NUMBER: "liczba, do dwóch miejsc po przecinku",
    Kind.SHARE: "procent, 0–100",
    Kind.CHANGE: "zmiana w procentach, także ujemna",
    Kind.NIP: "NIP",
    Kind.ACCOUNT: "numer rachunku (26 cyfr)",
    Kind.REGON: "REGON",
    Kind.YES_NO: "tak albo nie",
    Kind.PHONE: "numer telefonu",
    Kind.WEB: "adres strony",
}
"""What a value is; text where nothing is said."""


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
    told = (
        (rule.holds, "; ".join(map(str, rule.provisions)) or "rachunek albo staranność")
        for rule in _rules(kind.model)
    )
    rules = list(dict.fromkeys(told))  # a relation that several groups keep is told once
    return joined(
        MADE,
        f"# {kind.title}",
        kind.model.explanation(),
        table(("cecha", "wartość"), [fact for fact in facts if fact[1]]),
        "## Skąd pochodzi",
        "Pole `status_zrodlowy`:",
        "\n".join(f"- **{mark}**: {MARKS[mark]}" for mark in about.provenance),
        "## Jak przygotować",
        _commands(slug),
        "## Pola",
        "Kropka oddziela grupę od pola w niej, a `[]` oznacza listę. Pole w grupie, której nie podano, "
        "nie jest wymagane.",
        table(("pole", "nazwa", "wymagane", "rodzaj wartości", "objaśnienie"), list(_fields(kind.model))),
        *(("## Co sprawdza program", table(("co ma być prawdą", "podstawa"), rules)) if rules else ()),
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
    return joined(
        MADE,
        "# Dokumenty",
        *NOTE,
        "Skąd pochodzi dokument, mówi jego znak (to samo wypisze `wkus lista --zrodla`):",
        "\n".join(f"- **{mark}**: {words}" for mark, words in MARKS.items()),
        table(("dokument", "rodzaj", "etap", "znak"), rows),
    )


def _fields(model: type[Part]) -> Iterator[tuple[str, ...]]:
    asked = asked_of_the_unit(model)
    for top in fields_of(model).values():
        for field in top.walk():
            needed = "tak" if field.required or field.path in asked else "nie"
            yield f"`{field.path}`", field.label, needed, _kind(field), field.explanation


def _kind(field: Field) -> str:
    if field.group:
        return "lista grup pól" if field.is_list else "grupa pól"
    choices = " / ".join(choice.label for choice in field.choices)
    words = _KINDS.get(field.kind) or choices or "tekst"
    return f"lista: {words}" if field.is_list else words


def _rules(model: type[Part]) -> list[Rule]:
    """Rules of the document and of everything in it, each once."""
    found = {rule.name: rule for group in groups_of(model) for rule in group.rules()}
    return list(found.values())


def table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    """Return a table of Markdown; a line end, a bar or an opening bracket in a cell harms nothing."""
    ruler = ("---",) * len(head)
    return "\n".join(f"| {' | '.join(map(_cell, row))} |" for row in (head, ruler, *rows))


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|").replace("<", "&lt;")


def joined(*blocks: str) -> str:
    """Return a page of these blocks, the empty ones left out."""
    return "\n\n".join(block for block in blocks if block) + "\n"
