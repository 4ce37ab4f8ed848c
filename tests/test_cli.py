"""The program as a clerk and as a script meet it: real processes, real files."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

import wkus_docs as wd
from wkus_docs import _assets
from wkus_docs.cli import exits
from wkus_docs.cli.group import wkus
from wkus_docs.cli.lista import INDEX

SLUG = "uchwala_program_wieloletni"
COMMANDS = [
    "nowy", "urzad", "organizacja",
    "lista", "wzor", "sprawdz", "generuj", "formularz", "odczytaj", "odnow", "zlicz", "pdf", "pakiet", "porownaj",
]  # fmt: skip
ENGLISH = re.compile(
    r"\b(usage|options?|commands?|arguments?|show|exit|error|try|file|missing|required|text|path)\b",
    re.IGNORECASE,
)
KEYS = {"sciezka", "wiersz", "kolumna", "waga", "komunikat", "podpowiedz", "przepis"}

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run the program in an empty folder."""

    def call(*arguments: str, **environment: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [sys.executable, "-c", "from wkus_docs.cli import main; main()", *arguments],
            cwd=tmp_path,
            env=os.environ | {"PYTHONUTF8": "1", "COLUMNS": "120"} | environment,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    return call


@pytest.fixture
def data(run: Run, tmp_path: Path) -> Path:
    """The example of the resolution, ready to fill in."""
    assert run("wzor", SLUG, "-o", "uchwala.yaml").returncode == 0
    return tmp_path / "uchwala.yaml"


@pytest.fixture
def faulty(data: Path) -> Path:
    """The example with a field nobody knows."""
    path = data.with_name("bledna.yaml")
    path.write_text(data.read_text(encoding="utf-8") + "\nnieznane_pole: x\n", encoding="utf-8")
    return path


def left(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("command", [[], *([name] for name in COMMANDS)])
@pytest.mark.parametrize("option", ["-h", "--pomoc", "--help"])
def test_help_is_polish(run: Run, command: list[str], option: str) -> None:
    done = run(*command, option)
    assert done.returncode == 0
    assert "Użycie:" in done.stdout
    assert ENGLISH.findall(done.stdout.replace("--help", "")) == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["genruj"], "Czy chodziło o 'generuj'?"),
        (["lista", "--jsn"], "Czy chodziło o '--json'?"),
        (["sprawdz"], "Nie podano pliku, a w tym folderze nie ma pliku z danymi."),
        (["odczytaj"], "Brakuje argumentu 'PLIK'."),
        (["sprawdz", "brak.yaml"], "Plik 'brak.yaml' nie istnieje."),
        (["generuj", "."], "to katalog, a nie plik."),
        (["wzor", "uchwala_program_wielolteni"], f"Czy chodziło o „{SLUG}”?"),
    ],
)
def test_mistakes_of_the_command_line_are_told_in_polish(run: Run, arguments: list[str], said: str) -> None:
    done = run(*arguments)
    assert done.returncode == 2
    assert said in done.stderr
    assert ENGLISH.findall(done.stderr) == []


def test_version(run: Run) -> None:
    assert re.fullmatch(r"wkus \d+\.\d+\.\d+\n", run("--wersja").stdout)


def test_a_terminal_without_polish_letters_does_not_stop_the_program(run: Run) -> None:
    assert run("--pomoc", PYTHONIOENCODING="ascii", PYTHONUTF8="0").returncode == 0


def test_list_names_every_document(run: Run) -> None:
    entries = json.loads(run("lista", "--json").stdout)
    assert [entry["slug"] for entry in entries] == list(wd.catalog)
    assert all(
        entry.keys()
        == {
            "slug",
            "tytul",
            "rodzaj",
            "etap",
            "etapy",
            "modele",
            "autor",
            "podstawa_prawna",
            "status_zrodlowy",
        }
        and all(entry.values())
        for entry in entries
    )
    table = run("lista").stdout
    assert all(entry["slug"] in table and entry["tytul"] in table for entry in entries)


MODELS = {"jakosc": "JAKOŚĆ", "efektywność": "EFEKTYWNOŚĆ", "Wspolpraca": "WSPÓŁPRACA"}


def test_list_has_the_tools_of_the_project_and_those_of_each_model(run: Run) -> None:
    """The project announced 42 tools, 28 in each model, seven of them its own; other documents come on top."""
    whole = json.loads(run("lista", "--json").stdout)
    assert len(whole) >= 42
    for asked, model in MODELS.items():
        entries = json.loads(run("lista", "--json", "--model", asked).stdout)
        assert entries == [entry for entry in whole if model in entry["modele"]]
        assert len(entries) >= 28
        assert len([entry for entry in entries if entry["modele"] == [model]]) >= 7


@pytest.mark.parametrize("asked", ["ocena", "6", "6 ocena", "OCENA"])
def test_list_of_a_stage(run: Run, asked: str) -> None:
    entries = json.loads(run("lista", "--json", "--etap", asked, "--model", "jakość").stdout)
    assert "karta_oceny_jakosci_oferty" in {entry["slug"] for entry in entries}
    assert all("6 ocena" in entry["etapy"] for entry in entries)
    table = run("lista", "--etap", asked).stdout
    assert "karta_oceny_efektywnosci_oferty" in table
    assert "umowa_wieloletnia" not in table


def test_list_of_an_unknown_model_or_stage_names_those_there_are(run: Run) -> None:
    refused = run("lista", "--model", "jakos")
    assert refused.returncode == 2
    assert "JAKOŚĆ, EFEKTYWNOŚĆ, WSPÓŁPRACA" in " ".join(refused.stderr.replace("│", " ").split())
    refused = run("lista", "--etap", "11")
    assert refused.returncode == 2
    assert "10 ewaluacja" in " ".join(refused.stderr.replace("│", " ").split())


def test_list_says_honestly_where_it_comes_from(run: Run) -> None:
    said = " ".join(run("lista", "--zrodla").stdout.split())
    assert "Ten wykaz jest odtworzony." in said
    assert "nie udostępniono publicznie" in said
    entries = json.loads(run("lista", "--json").stdout)
    attested = [entry for entry in entries if {"Ź", "Ź~"} & set(entry["status_zrodlowy"])]
    head, _, table = said.partition("Znaki:")
    assert all(entry["tytul"] in head for entry in attested)
    assert all(entry["slug"] in table for entry in entries)
    assert f"Pozostałych dokumentów w tym wykazie jest {len(entries) - len(attested)};" in head


def test_example_is_printed_and_never_overwritten_unasked(run: Run, data: Path) -> None:
    assert run("wzor", SLUG).stdout == data.read_text(encoding="utf-8")
    data.write_text("moje dane", encoding="utf-8")
    refused = run("wzor", SLUG, "-o", data.name)
    assert refused.returncode == 2
    assert "--nadpisz" in refused.stderr
    assert data.read_text(encoding="utf-8") == "moje dane"
    assert run("wzor", SLUG, "-o", data.name, "--nadpisz").returncode == 0
    assert data.with_name("uchwala.yaml.bak").read_text(encoding="utf-8") == "moje dane"


def test_check_of_a_good_file(run: Run, data: Path) -> None:
    done = run("sprawdz", data.name)
    assert (done.returncode, done.stdout) == (0, "uchwala.yaml: w porządku\n")
    assert json.loads(run("sprawdz", "--json", data.name).stdout) == []


def test_check_shows_place_fault_and_cure(run: Run, faulty: Path) -> None:
    done = run("sprawdz", faulty.name)
    line = len(faulty.read_text(encoding="utf-8").splitlines())
    assert done.returncode == 1
    assert f"bledna.yaml:{line}:1: Błąd · " in done.stdout
    assert "\n    nieznane_pole: x\n    ^\n    Podpowiedź: " in done.stdout


def test_check_for_a_program(run: Run, data: Path, faulty: Path) -> None:
    (one,) = json.loads(run("sprawdz", "--json", faulty.name).stdout)
    assert one.keys() == KEYS
    assert (one["sciezka"], one["waga"]) == ("nieznane_pole", "błąd")
    (same,) = json.loads(run("sprawdz", "--json", data.name, faulty.name).stdout)
    assert same == {"plik": faulty.name} | one


def test_unknown_document_is_a_fault_of_the_file(run: Run, tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_text("dokument: list_milosny\n", encoding="utf-8")
    (problem,) = json.loads(run("sprawdz", "--json", "x.yaml").stdout)
    assert (problem["sciezka"], problem["wiersz"]) == ("dokument", 1)
    done = run("generuj", "x.yaml")
    assert done.returncode == 1
    assert "x.yaml:1:" in done.stderr
    assert left(tmp_path) == ["x.yaml"]


def test_document_appears_beside_the_data(run: Run, data: Path) -> None:
    done = run("generuj", data.name)
    assert (done.returncode, done.stdout, done.stderr) == (0, "Zapisano: uchwala.docx\n", "")
    assert data.with_suffix(".docx").read_bytes() == wd.render(wd.read(data))
    assert run("generuj", data.name).stdout == "Bez zmian: uchwala.docx\n"
    assert left(data.parent) == ["uchwala.docx", "uchwala.yaml"]


def test_a_different_document_is_kept(run: Run, data: Path) -> None:
    data.with_suffix(".docx").write_bytes(b"poprawki radcy")
    assert "uchwala.docx.bak" in run("generuj", data.name).stdout
    assert data.with_name("uchwala.docx.bak").read_bytes() == b"poprawki radcy"


def test_output_goes_where_asked(run: Run, data: Path) -> None:
    assert run("generuj", data.name, "-o", "nowy/katalog").returncode == 0
    assert run("generuj", data.name, "-o", "inny/projekt.docx").returncode == 0
    assert (data.parent / "nowy/katalog/uchwala.docx").read_bytes() == (
        data.parent / "inny/projekt.docx"
    ).read_bytes()


def test_errors_leave_nothing_and_touch_nothing(run: Run, data: Path, faulty: Path) -> None:
    old = faulty.with_suffix(".docx")
    old.write_bytes(b"poprzedni")
    done = run("generuj", faulty.name, data.name)
    assert done.returncode == 1
    assert "bledna.yaml: dokument nie powstał." in done.stderr
    assert old.read_bytes() == b"poprzedni"
    assert left(data.parent) == ["bledna.docx", "bledna.yaml", "uchwala.docx", "uchwala.yaml"]


def test_draft_is_written_despite_gaps(run: Run, tmp_path: Path) -> None:
    (tmp_path / "pusta.yaml").write_text(f"dokument: {SLUG}\n", encoding="utf-8")
    assert run("generuj", "pusta.yaml").returncode == 1
    assert run("generuj", "pusta.yaml", "--szkic").returncode == 0
    assert (tmp_path / "pusta.docx").stat().st_size > 0


def test_two_inputs_never_give_one_output(run: Run, data: Path) -> None:
    other = data.parent / "inny" / data.name
    other.parent.mkdir()
    other.write_bytes(data.read_bytes())
    done = run("generuj", data.name, str(other), "-o", "razem")
    assert done.returncode == 2
    assert not (data.parent / "razem").exists()


def test_one_name_for_two_inputs_is_refused(run: Run, data: Path, faulty: Path) -> None:
    assert run("generuj", data.name, faulty.name, "-o", "razem.docx").returncode == 2


@pytest.mark.skipif(os.name == "nt", reason="needs a folder that is a file")
def test_a_place_that_cannot_be_written_is_told(run: Run, data: Path) -> None:
    done = run("generuj", data.name, "-o", f"{data.name}/pod")
    assert done.returncode == 2
    assert "Nie mogę zapisać pliku" in done.stderr


def test_names_that_were_derived_are_shown(run: Run, data: Path) -> None:
    told = run("sprawdz", "--nazwy", data.name).stdout
    assert "Nazwy ułożone przez program: Gmina Łapy, Rada Miejska w Łapach, Burmistrz Łap" in told
    text = data.read_text(encoding="utf-8").replace("Burmistrz Łap", "Burmistrz Miasta Łapy")
    own = "  nazwy: {organ: {mianownik: Burmistrz Miasta Łapy, dopelniacz: Burmistrza Miasta Łapy}}\n"
    data.write_text(text.replace("  rodzaj:", f"{own}  rodzaj:", 1), encoding="utf-8")
    told = run("sprawdz", data.name).stdout
    assert "Odmiana: Burmistrz Miasta Łapy – Burmistrzowi Miasta Łapy, Burmistrza Miasta Łapy," in told
    assert "Burmistrz Łap" not in told


def test_an_offer_is_checked_against_its_notice(run: Run, tmp_path: Path) -> None:
    for slug, name in (
        ("oferta_wieloletnia", "oferta.yaml"),
        ("ogloszenie_konkursu_wieloletniego", "ogloszenie.yaml"),
    ):
        (tmp_path / name).write_text(wd.sample(slug), encoding="utf-8")
    (tmp_path / "zly.yaml").write_text("dokument: [", encoding="utf-8")
    assert run("sprawdz", "oferta.yaml", "--do", "ogloszenie.yaml").returncode == 0
    unread = run("sprawdz", "oferta.yaml", "--do", "zly.yaml")
    assert unread.returncode == 1
    assert unread.stdout.startswith("zly.yaml:1:")
    offer = tmp_path / "oferta.yaml"
    dear = re.sub(r"(?m)^  dotacja: .*$", "  dotacja: 578 000,01", offer.read_text(encoding="utf-8"), count=1)
    offer.write_text(dear, encoding="utf-8")
    told = run("sprawdz", "oferta.yaml", "--do", "ogloszenie.yaml", "--json")
    assert told.returncode == 1
    assert any("Porównano z ogloszenie.yaml:" in (one["podpowiedz"] or "") for one in json.loads(told.stdout))


@pytest.mark.skipif(sys.platform == "win32", reason="a terminal of its own is made by pty")
def test_on_a_terminal_lines_fit_into_it(faulty: Path) -> None:
    import fcntl  # noqa: PLC0415 – not on Windows
    import pty  # noqa: PLC0415 – as above
    import struct  # noqa: PLC0415 – as above
    import termios  # noqa: PLC0415 – as above

    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 60, 0, 0))
    environment = {key: value for key, value in os.environ.items() if key not in {"COLUMNS", "LINES"}}
    program = [sys.executable, "-c", "from wkus_docs.cli import main; main()", "sprawdz", faulty.name]
    with subprocess.Popen(
        program, cwd=faulty.parent, stdout=theirs, env=environment | {"NO_COLOR": "1"}
    ) as running:
        os.close(theirs)
        told = b""
        while chunk := _read(ours):
            told += chunk
    assert running.returncode == 1
    lines = re.sub(r"\x1b\[[0-9;]*m", "", told.decode("utf-8")).splitlines()
    assert max(map(len, lines)) <= 60
    assert any(line.strip() == "^" for line in lines)


def _read(terminal: int) -> bytes:
    """Read what a terminal shows; nothing once the program has ended."""
    try:
        return os.read(terminal, 4096)
    except OSError:
        return b""


@pytest.mark.parametrize("options", [[], ["--zrodla"]])
@pytest.mark.parametrize("room", [50, 80, 120])
def test_the_list_fits_the_terminal(monkeypatch: pytest.MonkeyPatch, room: int, options: list[str]) -> None:
    monkeypatch.setattr("wkus_docs.cli.lista.terminal_room", lambda: room)
    told = CliRunner().invoke(wkus, ["lista", *options]).stdout
    assert [line for line in told.splitlines() if len(line) > room] == []
    titles = (entry["tytul"] for entry in json.loads(INDEX.read_text(encoding="utf-8")))
    assert [title for title in titles if title not in " ".join(told.split())] == []


def test_a_stage_asked_for_is_the_only_heading(run):
    shown = run("lista", "--etap", "konkurs").stdout
    assert [line for line in shown.splitlines() if line.startswith("Etap:")] == ["Etap: 5 konkurs"]
    assert "plan_finansowy_kontraktu" in shown  # belongs to an earlier stage, too


@pytest.mark.parametrize("options", [(), ("--papier", "firmowy.docx")])
def test_a_missing_template_is_named_with_its_cure(tmp_path, monkeypatch, options):
    """A template that the installation has lost is no folder that could not be made, nor a fault of the letterhead."""
    place = tmp_path / "szablon.docx"
    (tmp_path / "umowa.yaml").write_bytes(wd.catalog["umowa_wieloletnia"].example_path.read_bytes())
    (tmp_path / "firmowy.docx").write_bytes(wd.catalog["umowa_wieloletnia"].template_path.read_bytes())
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(_assets, "template", lambda _slug: place)
    result = CliRunner().invoke(wkus, ["generuj", "umowa.yaml", *options])
    assert result.exit_code == exits.INSTALLATION
    assert f"umowa.yaml: Nie ma szablonu dokumentu {place}" in result.output
    assert "Zainstaluj wkus_docs od nowa" in result.output
    assert "katalogu" not in result.output
    assert "papier" not in result.output
