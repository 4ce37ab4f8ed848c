"""A change of fields that would break files given out earlier comes with its step of conversion."""

import json
from pathlib import Path

import pytest

import wkus_docs as wd
from wkus_docs import _assets, conversion, renewal
from wkus_docs.carried_data import hash_of
from wkus_docs.checking import given_values
from wkus_docs.conversion import steps_of
from wkus_docs.document import Earlier
from wkus_docs.errors import Severity
from wkus_docs.parts.strony.adres import Adres
from wkus_docs.parts.strony.jednostka import Jednostka

FIRST = Path(__file__).parent / "stare" / "0.1.0"
LAYOUT = json.loads((FIRST / "uklad.json").read_text(encoding="utf-8"))
SLUG = "ogloszenie_konkursu_wieloletniego"
TEXT = wd.catalog[SLUG].example_path.read_text(encoding="utf-8")


@pytest.fixture
def stepped(monkeypatch):
    """Give a group a step for the time of a test."""

    def give(model, *steps):
        monkeypatch.setattr(model, "earlier", steps)
        for known in (conversion.steps_of, conversion.has_steps):
            known.cache_clear()

    yield give
    for known in (conversion.steps_of, conversion.has_steps):
        known.cache_clear()


WIDER = {"procent": "zmiana"}
"""A kind that takes all that another takes, and more: a change in per cent may fall, too."""


def faults(slug):
    """What of the first layout could no longer be read: fields gone, asked, of another kind, choices gone.

    A type of document that came later has nothing to keep yet.
    """
    if slug not in LAYOUT:
        return
    fields = {field.path: field for top in wd.fields(slug) for field in top.walk()}
    stepped = {name for field in fields.values() for name in steps_of(field.owner)} | set(
        steps_of(wd.catalog[slug].model)
    )
    first = LAYOUT[slug]
    for path, was in first.items():
        name = path.rpartition(".")[2].removesuffix("[]")
        if name in stepped:
            continue
        field = fields.get(path)
        if field is None:
            yield f"{path} is gone"
            continue
        if field.required and not was["wymagane"]:
            yield f"{path} is asked now"
        if not set(was.get("wybor", ())) <= {choice.value for choice in field.choices}:
            yield f"{path} has lost a choice"
        if field.kind.value not in {was["rodzaj"], WIDER.get(was["rodzaj"])}:
            yield f"{path} was {was['rodzaj']}, is {field.kind.value}"
    for path, field in fields.items():
        above = path.rpartition(".")[0]
        if field.required and path not in first and (not above or above in first):
            yield f"{path} is new and asked"


def test_no_field_changes_without_its_step(slug):
    assert list(faults(slug)) == []


def test_a_change_without_its_step_is_seen(monkeypatch):
    was = LAYOUT[SLUG]
    monkeypatch.setitem(LAYOUT, SLUG, was | {"dawne": {"rodzaj": "tekst", "wymagane": True}})
    assert list(faults(SLUG)) == ["dawne is gone"]
    first = dict(was) | {"numer_aktu": was["numer_aktu"] | {"wymagane": False}}
    first.pop("data_ogloszenia")
    monkeypatch.setitem(LAYOUT, SLUG, first)
    assert list(faults(SLUG)) == ["data_ogloszenia is new and asked"]


def test_a_renamed_field_is_read_and_told(stepped):
    stepped(Adres, Earlier("poczta_stara", "0.9.0", "kod_pocztowy", "Tak mówi rozporządzenie."))
    text = TEXT.replace("kod_pocztowy:", "poczta_stara:")
    checked = wd.check(text)
    assert checked.document == wd.read(TEXT)
    (change,) = [p for p in checked.problems if "poczta_stara" in p.message]
    assert change.severity is Severity.WARNING
    assert "nazywa się od wersji 0.9.0 „kod_pocztowy”" in change.message
    assert text.splitlines()[change.line - 1].count("poczta_stara")


def test_a_file_is_renewed_with_its_comments(stepped, tmp_path):
    stepped(Adres, Earlier("poczta_stara", "0.9.0", "kod_pocztowy", "Tak mówi rozporządzenie."))
    path = tmp_path / "dane.yaml"
    path.write_text("# moja uwaga\n" + TEXT.replace("kod_pocztowy:", "poczta_stara:"), encoding="utf-8")
    made = renewal.renewed(path)
    assert made.text == "# moja uwaga\n" + TEXT
    assert (len(made.changes), made.anew) == (1, False)
    assert made.checked.document is not None


def test_a_field_that_has_gone_becomes_a_comment(stepped, tmp_path):
    stepped(wd.catalog[SLUG].model, Earlier("opis_dawny", "0.9.0", None, "Nie jest drukowany."))
    path = tmp_path / "dane.yaml"
    path.write_text(TEXT + "opis_dawny:\n  - a\n  - b\n", encoding="utf-8")
    made = renewal.renewed(path)
    assert made.text == TEXT + "# opis_dawny:\n#   - a\n#   - b\n"
    assert "już nie istnieje" in str(made.changes[0])
    assert made.checked.document == wd.read(TEXT)


def test_a_value_written_otherwise_is_written_as_today(stepped, tmp_path):
    stepped(Adres, Earlier("miejscowosc", "0.9.0", "miejscowosc", "Pisownia urzędowa.", (("Lapy", "Łapy"),)))
    path = tmp_path / "dane.yaml"
    start = TEXT.index("miejscowosc: Łapy")
    path.write_text(
        TEXT[:start] + TEXT[start:].replace("miejscowosc: Łapy", "miejscowosc: Lapy", 1), encoding="utf-8"
    )
    assert renewal.renewed(path).text == TEXT


def test_what_cannot_be_edited_is_written_anew(stepped, tmp_path):
    stepped(Adres, Earlier("poczta_stara", "0.9.0", "kod_pocztowy", "Tak mówi rozporządzenie."))
    data = wd.check(TEXT.replace("kod_pocztowy:", "poczta_stara:"))
    path = tmp_path / "dane.json"
    source = json.dumps(data.source.data | {}, ensure_ascii=False)
    path.write_text(source.replace("kod_pocztowy", "poczta_stara"), encoding="utf-8")
    made = renewal.renewed(path)
    assert made.checked.document == wd.read(TEXT)


def test_a_file_of_today_stays(tmp_path):
    path = tmp_path / "dane.yaml"
    path.write_text(TEXT, encoding="utf-8")
    made = renewal.renewed(path)
    assert (made.text, made.changes, made.anew) == (TEXT, (), False)


def test_every_issued_template_asks_for_names_that_are_still_there():
    """Templates given out earlier are filled when a document is read back: the model keeps their names."""
    issued = {path.stem for path in (_assets.TEMPLATES / "_dawne").glob("*.docx")}
    used = {wd.read_back(path).origin.template for path in FIRST.glob("*.docx")}
    present = {hash_of(wd.catalog[slug].template_path.read_bytes()) for slug in wd.catalog}
    assert used - present <= issued, "run tools/keep_issued.py"


def test_what_a_missing_field_meant_then_stays_meant_and_does_not_count_as_given(stepped):
    stepped(Jednostka, Earlier("telefon", "0.9.0", "telefon", "Milczy.", absent="85 711 11 11"))
    given = wd.read(TEXT)
    silent = wd.read("\n".join(line for line in TEXT.splitlines() if line.strip() != "telefon: 85 700 00 00"))
    assert silent.jednostka.telefon is None
    meant = conversion.as_meant(silent)
    assert meant.jednostka.telefon == "85 711 11 11"
    assert given_values(meant) == given_values(silent)
    assert conversion.as_meant(given) == given
