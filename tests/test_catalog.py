"""The contract every document type keeps."""

import io
import re
import zipfile

import docx
from build_templates import is_current

import wkus_docs as wd
from wkus_docs.errors import Severity
from wkus_docs.field import fields_of, groups_of
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.reading import read_yaml


def test_names_agree(kind):
    assert re.fullmatch(r"[a-z0-9_]+", kind.slug)
    assert kind.model.__name__ == "".join(word.capitalize() for word in kind.slug.split("_"))
    assert read_yaml(kind.example_path).data["dokument"] == kind.slug


def test_says_what_it_is(kind):
    assert kind.title[0].isupper()
    assert not kind.title.endswith(".")
    assert kind.kind
    assert kind.stage
    assert kind.author
    assert kind.models
    assert kind.provenance
    assert kind.legal_basis
    assert kind.about.sources


def test_every_field_is_labelled(kind):
    for group in groups_of(kind.model):
        for name, field in fields_of(group).items():
            assert field.label, f"{group.__name__}.{name} has no label"
            assert name == zwin(name), f"{name} is not folded"


def test_every_rule_says_what_holds(kind):
    for group in groups_of(kind.model):
        for rule in group.rules():
            assert rule.holds.endswith("."), rule.name


def test_example_checks_without_a_word_but_about_journals(checked):
    """Examples are dated years ahead, where nobody can know the journals, nor the rates of interest; one sentence tells it."""
    rules = [one.rule for one in checked.problems]
    assert set(rules) <= {
        "Document.journals_are_sure",
        "Document.late_changes_have_a_note",
        "ProtokolKontroli._interest_is_reckoned",
        "SprawaZwrotu._interest_is_reckoned",
    }
    assert len(rules) == len(set(rules))
    assert all(one.severity is Severity.WARNING for one in checked.problems)


def test_golden_text(slug, document, golden):
    golden(f"{slug}.txt", wd.text(wd.render(document)))


def test_same_data_same_bytes(document, kind):
    assert wd.render(document) == wd.render(wd.read(kind.example_path))


def test_template_is_built_from_its_source(kind):
    assert is_current(kind.template_path.with_name("szablon.html"))


def test_no_journal_is_typed_in_the_template(kind):
    source = " ".join(kind.template_path.with_name("szablon.html").read_text(encoding="utf-8").split())
    assert "Dz. U." not in source
    assert "Dz.U." not in source


def test_docx_opens_and_names_itself(document):
    opened = docx.Document(io.BytesIO(wd.render(document)))
    assert opened.core_properties.title == document.tytul_dokumentu
    assert opened.core_properties.author == document.autor_dokumentu
    assert opened.core_properties.language == "pl-PL"
    assert opened.core_properties.created.date() == document.data_dokumentu


def test_nothing_is_left_unrendered(document):
    with zipfile.ZipFile(io.BytesIO(wd.render(document))) as archive:
        for name in archive.namelist():
            body = archive.read(name).decode("utf-8", "ignore") if name.endswith(".xml") else ""
            assert not re.search("[\ue000-\ue0ff]", body), name
            assert "{%" not in body, name
    assert "None" not in wd.text(wd.render(document))


def test_every_value_is_printed(document, kind):
    """A text that goes in comes out: every text of the example is in the document."""
    printed = re.sub(r"[\s⏎~|\[\]]+", " ", wd.text(wd.render(document)).replace("\u00a0", " "))
    folded = printed.lower()
    for value in _texts(read_yaml(kind.example_path).data, kind.model):
        words = re.sub(r"[\s|\[\]]+", " ", value.replace("\u00a0", " ")).strip().rstrip(".")
        assert words.lower() in folded, f"{words!r} is not in the document"


def _texts(data, model):
    """Texts of fields that are printed as they are."""
    for name, field in fields_of(model).items():
        value = data.get(name)
        for item in value if field.is_list and isinstance(value, list) else [value]:
            if field.group and isinstance(item, dict):
                if field.group.__name__ not in {"NazwaMiejsca", "Jednostka"}:
                    yield from _texts(item, field.group)
            elif isinstance(item, str) and field.annotation in (str, tuple[str, ...]) and not item.isdigit():
                yield from item.splitlines()


def test_an_empty_file_makes_a_draft(kind):
    """A clerk who has filled in nothing but the first line gets a draft with every gap marked."""
    checked = wd.check(wd.Source("pusty.yaml", "", {"dokument": kind.slug}))
    text = wd.text(wd.render_draft(checked))
    assert checked.document is None
    assert "[uzupełnij: " in text
    assert "Uwagi do szkicu" in text
    assert "Pola do uzupełnienia" in text
