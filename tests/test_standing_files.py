"""The files of an office and of an organisation: read, judged, and what they say of a day."""

import codecs
import json
import re
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner
from jsonschema import Draft202012Validator
from standing import HEAD, OFFICE, ORGANISATION, changed

import wkus_docs as wd
from wkus_docs._assets import SCHEMAS, standing_example
from wkus_docs.cli.group import wkus
from wkus_docs.errors import Severity
from wkus_docs.field import fields_of, groups_of
from wkus_docs.reading import read_text, read_yaml
from wkus_docs.schema import standing_schema
from wkus_docs.standing import STANDING, judge_standing, read_standing
from wkus_docs.standing.on_day import holders

ROOT = Path(__file__).parent.parent
KINDS = list(STANDING)
AFTER = "  - imie_nazwisko: Ewa Sokół\n    plec: kobieta\n"


def heads(*entries):
    """The office's file with other heads; each entry is a name and its days."""
    listed = "".join(f"  - imie_nazwisko: {name}\n    plec: mężczyzna\n{days}" for name, days in entries)
    return changed(OFFICE, (f"  - imie_nazwisko: Andrzej Maliszewski\n{HEAD}", listed))


def told(text):
    return [
        (one.severity, ".".join(map(str, one.path)), one.message) for one in judge_standing(text).problems
    ]


@pytest.mark.parametrize("kind", KINDS)
def test_the_example_is_right(kind):
    read = read_standing(standing_example(kind))
    assert (read.kind, type(read.part), read.problems) == (kind, STANDING[kind], ())


@pytest.mark.parametrize("kind", KINDS)
def test_the_example_says_something_of_every_field(kind):
    given = set(read_yaml(standing_example(kind)).data)
    silent = {"nazwy", "ewidencja", "podstawa_osobowosci", "adres_korespondencyjny"}
    assert set(fields_of(STANDING[kind])) - given - silent == set()


@pytest.mark.parametrize("kind", KINDS)
def test_the_schema_is_current_and_takes_the_example(kind):
    made = standing_schema(kind)
    assert json.loads((SCHEMAS / f"{kind}.schema.json").read_text(encoding="utf-8")) == made, (
        "run: make build"
    )
    Draft202012Validator.check_schema(made)
    faults = list(Draft202012Validator(made).iter_errors(read_yaml(standing_example(kind)).data))
    assert [fault.message for fault in faults] == []
    assert made["required"][0] == next(iter(made["properties"])) == "plik"


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_has_a_label(kind):
    silent = [
        f"{group.__name__}.{name}"
        for group in groups_of(STANDING[kind])
        for name, field in fields_of(group).items()
        if not field.label
    ]
    assert silent == []


@pytest.mark.parametrize(
    ("name", "entries", "found"),
    [
        ("an heir from the next day", [("A B", "    do: 6 maja 2029\n"), ("C D", "    od: 7 maja 2029\n")], []),
        ("no end told", [("A B", ""), ("C D", "    od: 7 maja 2029\n")], []),
        ("one day too long", [("A B", "    do: 7 maja 2029\n"), ("C D", "    od: 7 maja 2029\n")],
         [("błąd", "kierownik.1.od", "poprzedni kończy się dopiero")]),
        ("a hole of one day", [("A B", "    do: 5 maja 2029\n"), ("C D", "    od: 7 maja 2029\n")],
         [("ostrzeżenie", "kierownik.1.od", "z dni pomiędzy nie wynika nic")]),
        ("two at once", [("A B", "    od: 7 maja 2029\n"), ("C D", "    od: 7 maja 2029\n")],
         [("błąd", "kierownik.1.od", "tego samego dnia")]),
        ("a second without a beginning", [("A B", ""), ("C D", "")], [("błąd", "kierownik.1", "nie mówi, od kiedy")]),
        ("ends before it begins", [("A B", "    od: 8 maja 2024\n    do: 7 maja 2024\n")],
         [("błąd", "kierownik.0.do", "a zaczyna")]),
        ("of one day", [("A B", "    od: 7 maja 2024\n    do: 7 maja 2024\n")], []),
        ("in the future", [("A B", ""), ("C D", "    od: 7 maja 2049\n")], []),
        ("not in their order", [("C D", "    od: 7 maja 2029\n"), ("A B", "    od: 7 maja 2024\n    do: 6 maja 2029\n")], []),
    ],
)  # fmt: skip
def test_heads_follow_one_another(name, entries, found):  # noqa: ARG001 – it names the case
    got = told(heads(*entries))
    assert [(str(severity), path) for severity, path, _ in got] == [
        (weight, path) for weight, path, _ in found
    ]
    assert all(words in said for (_, _, said), (_, _, words) in zip(got, found, strict=True))


@pytest.mark.parametrize(
    ("day", "head"),
    [
        (date(2029, 5, 6), "Andrzej Maliszewski"),
        (date(2029, 5, 7), "Ewa Sokół"),
        (date(2024, 5, 7), "Andrzej Maliszewski"),
        (date(2024, 5, 6), None),
        (None, "Ewa Sokół"),
    ],
)
def test_a_new_head_counts_from_the_first_day(day, head):
    office = read_standing(changed(OFFICE, (HEAD, f"{HEAD}{AFTER}    od: 7 maja 2029\n")))
    unit = office.known_on(day)["urzad.jednostka"]
    assert (unit.value.get("kierownik") or {}).get("imie_nazwisko") == head
    assert ("kierownik" in unit.lacking) is (head is None)


def test_a_name_and_a_gender_that_disagree_are_told():
    (one,) = told(
        changed(OFFICE, ("Joanna Truskolaska\n    plec: kobieta", "Joanna Truskolaska\n    plec: mężczyzna"))
    )
    assert one[:2] == (Severity.WARNING, "skarbnik.0.plec")
    assert (
        told(
            changed(
                OFFICE, ("Joanna Truskolaska\n    plec: kobieta", "Kuba Truskolaski\n    plec: mężczyzna")
            )
        )
        == []
    )


def test_a_gender_is_never_guessed():
    found = told(changed(OFFICE, ("Joanna Truskolaska\n    plec: kobieta", "Joanna Truskolaska")))
    assert (Severity.ERROR, "skarbnik.0.plec", "Pole jest wymagane.") in found


def test_names_are_judged_as_in_documents():
    found = told(changed(OFFICE, ("miejscownik: w Łapach", "miejscownik: Łapach")))
    assert [one[1] for one in found] == ["nazwa.miejscownik"]


def test_a_contact_is_for_a_document_that_is_there():
    (one,) = judge_standing(
        changed(OFFICE, ("- ogloszenie_konsultacji", "- ogloszenie_konsultacjii"))
    ).problems
    assert (one.severity, one.hint) == (Severity.ERROR, "Może „ogloszenie_konsultacji”?")


def test_an_entry_alone_needs_no_dash():
    plain = changed(
        OFFICE,
        (
            "skarbnik:\n  - imie_nazwisko: Joanna Truskolaska\n    plec: kobieta",
            "skarbnik:\n  imie_nazwisko: Joanna Truskolaska\n  plec: kobietaa",
        ),
    )
    (one,) = judge_standing(plain).problems
    assert one.path == ("skarbnik", 0, "plec")
    assert plain.splitlines()[one.line - 1] == "  plec: kobietaa"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("plik: urzadd\nrodzaj: powiat\n", "Nie ma pliku rodzaju „urzadd”."),
        ("plik: umowa\nx: y\n", "Nie ma pliku rodzaju „umowa”."),
        ("plik:\nrodzaj: powiat\n", "Nie ma pliku rodzaju „”."),
        ("rodzaj: powiat\nx: y\n", "Plik nie mówi, czy jest plikiem urzędu, czy organizacji."),
        (
            "dokument: umowa_wieloletnia\nnumer: 1\n",
            "To jest plik dokumentu, a nie plik urzędu ani organizacji.",
        ),
        ("plik: urzad\nnip: 1\nNIP: 2\n", "Pole „NIP” występuje dwa razy"),
        ("", "Plik jest pusty."),
    ],
)
def test_a_file_that_is_none_is_refused(text, words):
    with pytest.raises(wd.InputError) as refused:
        read_standing(text or b"")
    (one,) = refused.value.problems
    assert words in one.message
    assert one.hint


def test_a_standing_file_is_no_document():
    (one,) = wd.problems(OFFICE)
    assert (one.path, one.message) == (("plik",), "To jest plik urzędu albo organizacji, a nie dokument.")


@pytest.mark.parametrize(
    "encoded",
    [codecs.BOM_UTF8 + OFFICE.encode(), OFFICE.encode("utf-16"), OFFICE.replace("\n", "\r\n").encode()],
)
def test_what_an_editor_writes_is_read(encoded):
    assert read_standing(encoded).problems == ()


def test_a_wrong_encoding_is_told():
    with pytest.raises(wd.InputError) as refused:
        read_standing(OFFICE.replace("–", "-").encode("cp1250", "replace"))
    (one,) = refused.value.problems
    assert (one.message, one.line) == ("Plik nie jest zapisany w kodowaniu UTF-8.", 5)


def test_who_is_in_office_is_told():
    office = read_standing(changed(OFFICE, (HEAD, f"{HEAD}{AFTER}    od: 7 maja 2029\n")))
    lines = [line.replace("\u00a0", " ") for line in holders(office, date(2026, 11, 30))]
    assert lines[:2] == [
        "Dziś, 30 listopada 2026 r.:",
        "Burmistrz Łap: Andrzej Maliszewski, do 6 maja 2029 r.; od 7 maja 2029 r. Ewa Sokół",
    ]
    assert "Przewodnicząca Rady Miejskiej w Łapach: Halina Wiśniewska-Kos" in lines
    assert holders(office, date(2020, 1, 1))[1].startswith("Burmistrz Łap: nikt")
    assert "Magdalena Zawadzka, Prezes Zarządu" in holders(read_standing(ORGANISATION), date(2026, 11, 30))[1]


def test_the_command_checks_it(tmp_path):
    good, bad = tmp_path / "urzad.yaml", tmp_path / "stary.yaml"
    good.write_text(OFFICE, encoding="utf-8")
    bad.write_text(changed(OFFICE, ("nip: 9992879217", "nip: 9992879218")), encoding="utf-8")
    done = CliRunner().invoke(wkus, ["sprawdz", str(good)])
    assert (
        done.exit_code,
        "w porządku" in done.output,
        "Burmistrz Łap: Andrzej Maliszewski" in done.output,
    ) == (0, True, True)
    wrong = CliRunner().invoke(wkus, ["sprawdz", str(bad), "--json"])
    assert wrong.exit_code == 1
    assert [(one["sciezka"], one["wiersz"]) for one in json.loads(wrong.output)] == [("nip", 9)]


PAGES = {"urzad": ROOT / "docs" / "urzad.md", "organizacja": ROOT / "docs" / "organizacja.md"}


@pytest.mark.parametrize("kind", KINDS)
def test_the_page_shows_a_file_that_is_right(kind):
    shown = list(re.findall(r"```yaml\n(.*?)```", PAGES[kind].read_text(encoding="utf-8"), re.DOTALL))
    [whole] = [block for block in shown if block.startswith("plik:")]
    assert read_standing(whole).problems == ()
    for part in shown:  # a part stands in place of the field in the whole
        fields = set(read_text(part).data)
        rest = {name: value for name, value in read_text(whole).data.items() if name not in fields}
        assert read_standing(rest | read_text(part).data).problems == ()


@pytest.mark.parametrize("kind", KINDS)
def test_the_page_names_every_field(kind):
    text = PAGES[kind].read_text(encoding="utf-8")
    assert [name for name in fields_of(STANDING[kind]) if f"`{name}`" not in text] == []
