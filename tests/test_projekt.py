"""The state „projekt”: a clean draft for a session or legal review, of every type, without number and date."""

import io
import re
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import docx
import pytest
from click.testing import CliRunner, Result
from states import status_of

import wkus_docs as wd
from wkus_docs.checking import KEY
from wkus_docs.citing import dated
from wkus_docs.cli.group import wkus
from wkus_docs.errors import InputError, Severity
from wkus_docs.field import Kind, field_at, fields_of
from wkus_docs.polish.nieznany_dzien import nieznany_dzien
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.reading import read_yaml

COUNCIL = "uchwala_program_wieloletni"
FROM_ADOPTION = {"wejscie_w_zycie": "z dniem podjęcia", "data_wejscia_w_zycie": None}


def without_what_comes_later(model: type, data: dict[str, Any]) -> dict[str, Any]:
    """Data of a file without the fields that a document gets when it is issued."""
    made = {}
    for name, value in data.items():
        field = fields_of(model)[name]
        if field.when_issued is None:
            made[name] = _inside(field, value)
    return made


def _inside(field: Any, value: Any) -> Any:
    if field.group and isinstance(value, dict):
        return without_what_comes_later(field.group, value)
    return [_inside(field, item) for item in value] if field.group and isinstance(value, list) else value


def project_of(slug: str, day: date | None = None) -> wd.Checked:
    kind = wd.catalog[slug]
    data = {name: value for name, value in read_yaml(kind.example_path).data.items() if name != KEY}
    day = day or wd.read(kind.example_path).data_dokumentu
    return wd.check(
        {KEY: slug, **without_what_comes_later(kind.model, data)}, head={"stan": "projekt"}, day=day
    )


def plain(made: bytes) -> str:
    return wd.text(made).replace("\u00a0", " ")


def council(**changes: Any) -> dict[str, Any]:
    data = dict(read_yaml(wd.catalog[COUNCIL].example_path).data) | {"stan": "projekt", **changes}
    return {name: value for name, value in data.items() if value is not None}


def test_every_type_is_printed_as_a_draft_without_what_it_gets_later(slug: str) -> None:
    checked = project_of(slug)
    assert checked.document is not None, [str(one) for one in checked.problems]
    made = wd.render(checked.document)
    text = plain(made)
    assert text.splitlines()[0].startswith("[DoPrawej] PROJEKT")
    assert "uzupełnij" not in text
    assert not re.search(r"\bNone\b|Gap\(|\ue012|\ue013|NieznanyDzien", text)
    assert "Uwagi do szkicu" not in text
    assert "Suma kontrolna" not in text
    back = wd.read_back(made)
    assert back.intact
    assert back.state == "projekt"


def test_the_day_of_every_type_is_marked_as_given_when_issued(slug: str) -> None:
    """A new type says so at the field its day stands in, or it has no draft."""
    document = wd.read(wd.catalog[slug].example_path)
    at = dated(document)
    assert at is not None
    field = field_at(type(document), at.loc)
    assert field is not None
    marked = [one for one in fields_of(type(document)).values() for one in one.walk() if one.when_issued]
    assert any(one.kind is Kind.DATE for one in marked)
    assert field.when_issued is not None or slug in {"karta_oceny_formalnej", "plan_dzialan_naprawczych"}


def test_the_day_of_preparation_is_no_day_of_the_document(slug: str) -> None:
    """It is printed beside „PROJEKT” alone, where the data themselves give it, and as the end of reckoned interest."""
    issued = wd.read(wd.catalog[slug].example_path)
    day = issued.data_dokumentu + timedelta(days=1)
    checked = project_of(slug, day)
    if checked.document is None:  # the example has a term on the very day
        assert {one.path for one in checked.problems if one.severity is Severity.ERROR}
        return
    words = data_slownie(day).replace("\u00a0", " ")
    given = plain(wd.render(issued)).count(words) + hasattr(issued, "dzien_odsetek")
    assert plain(wd.render(checked.document)).count(words) == 1 + given


def test_acts_have_dots_for_number_and_day() -> None:
    text = plain(wd.render(wd.read(council(numer=None, data_uchwaly=None), day=date(2026, 11, 20))))
    assert "UCHWAŁA NR …/…/2026" in text
    assert "[DataAktu] z dnia ……………… 2026 r." in text
    assert "[DoPrawej] PROJEKT ⏎ z dnia 20 listopada 2026 r." in text


def test_an_agreement_says_no_year_of_its_own() -> None:
    checked = project_of("umowa_wieloletnia")
    assert checked.document is not None
    assert "zawarta w dniu ……………………… r." in plain(wd.render(checked.document))


def test_what_is_given_is_printed_as_given() -> None:
    text = plain(wd.render(wd.read(council(data_uchwaly=None), day=date(2026, 11, 20))))
    numbered = read_yaml(wd.catalog[COUNCIL].example_path).data["numer"]
    assert f"UCHWAŁA NR {numbered}" in text


def test_the_number_is_of_the_year_that_the_file_gives() -> None:
    text = plain(
        wd.render(
            wd.read(
                council(numer=None, data_uchwaly="5 stycznia 2027", **FROM_ADOPTION), day=date(2026, 11, 20)
            )
        )
    )
    assert "UCHWAŁA NR …/…/2027" in text
    assert "z dnia 5 stycznia 2027 r." in text


def test_everything_else_is_judged_as_ever() -> None:
    found = wd.check(council(numer=None, data_uchwaly=None, min_sklad_komisji="9"), day=date(2026, 11, 20))
    assert found.document is None
    assert any(one.path == ("min_sklad_komisji",) for one in found.problems)
    missing = wd.check(council(numer=None, cel_glowny=None), day=date(2026, 11, 20))
    assert [one.path for one in missing.problems if one.severity is Severity.ERROR] == [("cel_glowny",)]


def test_the_law_is_that_of_the_day_of_preparation() -> None:
    found = wd.check(council(numer=None, data_uchwaly=None), day=date(2003, 5, 1))
    unknown = [one for one in found.problems if one.path == ("data_przygotowania",)]
    assert any(one.severity is Severity.ERROR for one in unknown)


def test_the_library_has_no_clock() -> None:
    with pytest.raises(InputError) as told:
        wd.check(council(numer=None, data_uchwaly=None))
    assert told.value.problems[0].path == ("data_przygotowania",)
    assert "data_przygotowania" in told.value.problems[0].hint


def test_a_wrong_head_is_refused_with_its_place() -> None:
    with pytest.raises(InputError) as told:
        wd.check("dokument: uchwala_program_wieloletni\nstan: gotowy\n")
    assert [(one.line, one.path) for one in told.value.problems] == [(2, ("stan",))]


def test_the_state_travels_in_the_file_and_says_itself_in_the_properties() -> None:
    made = wd.render(wd.read(council(numer=None, data_uchwaly=None), day=date(2026, 11, 20)))
    properties = docx.Document(io.BytesIO(made)).core_properties
    assert properties.title.startswith("Projekt: Uchwała Nr …/…/2026")
    assert status_of(made) == "Projekt"
    assert properties.created.date() == date(2026, 11, 20)
    back = wd.read_back(made)
    assert "stan: projekt" in back.source.text
    assert "data_przygotowania: 20 listopada 2026" in back.source.text
    assert "numer" not in back.source.data
    assert wd.render(wd.read(back.source.text)) == wd.render(back.document)


def test_a_copy_of_a_draft_is_a_draft() -> None:
    first = wd.read(council(numer=None, data_uchwaly=None), day=date(2026, 11, 20))
    copy = first.model_copy(update={"cel_glowny": "Inny cel."})
    text = plain(wd.render(copy))
    assert "PROJEKT" in text
    assert "Cel główny: inny cel." in text


def test_dots_in_a_file_ask_for_a_place_to_write_in() -> None:
    text = plain(
        wd.render(wd.read(council(cel_glowny="……", numer="...", data_uchwaly=None), day=date(2026, 11, 20)))
    )
    assert re.search("Cel główny: …{10,}", text)
    back = wd.read_back(
        wd.render(wd.read(council(cel_glowny="…", data_uchwaly=None), day=date(2026, 11, 20)))
    )
    assert back.intact
    assert back.source.data["cel_glowny"] == "…"


def test_a_document_without_a_state_is_as_before() -> None:
    data = dict(read_yaml(wd.catalog[COUNCIL].example_path).data)
    assert wd.render(wd.read(data)) == wd.render(wd.read(wd.catalog[COUNCIL].example_path))


def test_a_day_not_known_yet_counts_and_prints_as_dots() -> None:
    day = nieznany_dzien(date(2026, 12, 30))
    assert day == date(2026, 12, 30)
    assert (day.z_kropkami, (day + timedelta(days=5)).z_kropkami, (day - timedelta(days=400)).z_kropkami) == (
        "………………\u00a02026\u00a0r.", "………………………\u00a0r.", "………………………\u00a0r.",
    )  # fmt: skip
    assert day.replace(month=1).z_kropkami == "………………………\u00a0r."


def test_a_later_document_takes_no_dots_for_facts() -> None:
    """A number and a day that an order does not have yet are not written into the next file."""
    begun = wd.begin("ogloszenie_konkursu_wieloletniego", [project_of("zarzadzenie_ogloszenie_konkursu")])
    assert "…/" not in begun.text
    assert "……" not in begun.text


def run(*words: str) -> Result:
    return CliRunner().invoke(wkus, list(words))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "uchwala.yaml"
    lines = wd.catalog[COUNCIL].example_path.read_text(encoding="utf-8").splitlines()
    path.write_text(
        "\n".join(line for line in lines if not line.startswith(("numer:", "data_uchwaly:"))),
        encoding="utf-8",
    )
    return path


def test_the_command_makes_a_draft_of_the_day_given(file: Path) -> None:
    done = run("generuj", str(file), "--projekt", "--dzien", "20.11.2026")
    assert done.exit_code == 0, done.output
    text = plain(file.with_suffix(".docx").read_bytes())
    assert text.startswith("[DoPrawej] PROJEKT ⏎ z dnia 20 listopada 2026 r.")
    told = run("odczytaj", str(file.with_suffix(".docx")))
    assert "(uchwala_program_wieloletni, projekt)" in told.output
    assert "stan: projekt" in told.output


def test_without_the_option_it_says_which_would_do(file: Path) -> None:
    refused = run("generuj", str(file))
    assert refused.exit_code != 0
    assert "z opcją --projekt powstanie czysty projekt" in refused.output
    assert not file.with_suffix(".docx").exists()


def test_the_state_of_the_file_needs_no_option(file: Path) -> None:
    file.write_text(f"stan: projekt\n{file.read_text(encoding='utf-8')}", encoding="utf-8")
    assert run("sprawdz", str(file)).exit_code == 0
    assert run("generuj", str(file)).exit_code == 0
    assert "PROJEKT" in plain(file.with_suffix(".docx").read_bytes())


def test_states_exclude_each_other(file: Path) -> None:
    refused = run("generuj", str(file), "--projekt", "--szkic")
    assert refused.exit_code != 0
    assert "wykluczają się" in refused.output


def test_the_command_makes_a_blank_form(tmp_path: Path) -> None:
    path = tmp_path / "karta.yaml"
    path.write_text("dokument: karta_oceny_formalnej\n", encoding="utf-8")
    done = run("generuj", str(path), "--pusty-formularz", "--pdf")
    assert done.exit_code == 0, done.output
    assert path.with_suffix(".pdf").exists()
    assert "pusty formularz" in run("odczytaj", str(path.with_suffix(".docx"))).output


@pytest.mark.parametrize(
    ("head", "idle"),
    [
        ({"data_przygotowania": "20 listopada 2026"}, ["Dzień przygotowania"]),
        ({"liczba_oceniajacych": "3"}, ["Dla ilu oceniających jest pusty formularz"]),
        ({"liczba_wierszy": "3"}, ["Ile pustych wierszy mają listy pustego formularza"]),
        ({"stan": "projekt", "liczba_wierszy": "3"}, ["Ile pustych wierszy mają listy pustego formularza"]),
        ({"stan": "projekt", "data_przygotowania": "20 listopada 2026"}, []),
        ({"stan": "pusty formularz", "liczba_wierszy": "3", "liczba_oceniajacych": "3"}, []),
        ({"zalacznik_do": {"akt": "zarządzenia"}}, []),
    ],
)
def test_a_value_of_the_head_that_changes_nothing_is_told(head: dict[str, Any], idle: list[str]) -> None:
    found = wd.check({**council(stan=None), **head}, day=date(2026, 11, 20))
    told = [one for one in found.problems if "niczego nie zmienia" in one.message]
    assert [one.label for one in told] == idle
    assert {one.severity for one in told} <= {Severity.WARNING}
    assert found.document is not None


def test_doubts_about_the_day_of_preparation_name_it_as_the_clerk_does() -> None:
    found = wd.check(council(data_uchwaly=None), day=date(2027, 11, 20))
    (doubt,) = (one for one in found.problems if "sprawdziliśmy" in one.message)
    assert doubt.path == ("data_przygotowania",)
    assert doubt.label == "Dzień przygotowania"


def test_what_is_not_finished_never_replaces_a_finished_document(tmp_path: Path) -> None:
    data = tmp_path / "uchwala.yaml"
    data.write_bytes(wd.catalog[COUNCIL].example_path.read_bytes())
    assert CliRunner().invoke(wkus, ["generuj", str(data)]).exit_code == 0
    finished = (tmp_path / "uchwala.docx").read_bytes()
    for option, state in (("--projekt", "projekt"), ("--szkic", "szkic"), ("--pusty-formularz", "formularz")):
        done = CliRunner().invoke(wkus, ["generuj", str(data), option])
        assert done.exit_code == 0
        assert (tmp_path / f"uchwala.{state}.docx").is_file()
        assert "jest gotowym dokumentem i zostaje" in done.output
    assert (tmp_path / "uchwala.docx").read_bytes() == finished
    assert not list(tmp_path.glob("*.bak"))


def test_a_finished_document_replaces_what_was_not(tmp_path: Path) -> None:
    data = tmp_path / "uchwala.yaml"
    data.write_bytes(wd.catalog[COUNCIL].example_path.read_bytes())
    assert CliRunner().invoke(wkus, ["generuj", str(data), "--projekt"]).exit_code == 0
    assert CliRunner().invoke(wkus, ["generuj", str(data)]).exit_code == 0
    assert sorted(path.name for path in tmp_path.glob("*.docx*")) == ["uchwala.docx", "uchwala.docx.bak"]


def test_a_wrong_day_from_outside_is_at_no_line_of_the_file() -> None:
    found = wd.problems(wd.catalog[COUNCIL].example_path)
    assert not [one for one in found if one.severity is Severity.ERROR]
    with pytest.raises(InputError) as fault:
        wd.check(
            wd.catalog[COUNCIL].example_path, head={"stan": "projekt", "data_przygotowania": "31.02.2026"}
        )
    assert [one.place for one in fault.value.problems] == [""]
