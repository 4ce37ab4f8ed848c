"""Bad files as clerks make them: a Polish message with its place, exit code 1, nothing left behind."""

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

import wkus_docs as wd
from wkus_docs.word.text import text

SLUG = "karta_oceny_merytorycznej"
EXAMPLE = wd.catalog[SLUG].example_path.read_text(encoding="utf-8")

ENGLISH = re.compile(
    r"\b(error|expected|found|invalid|must|should|input|value|string|token|field|extra|mapping|while)\b",
    re.IGNORECASE,
)
CURES = ("Tu ma być", "Wpisz", "Wybierz")  # messages that are their own cure
PLACE = re.compile(r":\d+:\d+: ")


Run = Callable[..., "subprocess.CompletedProcess[str]"]


class Bad(NamedTuple):
    """A bad file: its bytes, and what is said of it at which line (0: of the file as a whole)."""

    raw: bytes
    said: str
    line: int


def line_of(words: str, source: str = EXAMPLE) -> int:
    return source[: source.index(words)].count("\n") + 1


def edited(old: str, new: str, said: str, *, at: str | None = None) -> Bad:
    """The example with one thing changed; the place is that of the change, or of ``at``."""
    assert old in EXAMPLE
    source = EXAMPLE.replace(old, new, 1)
    return Bad(source.encode(), said, line_of(at or new, source))


def whole(raw: bytes, said: str, line: int = 0) -> Bad:
    return Bad(raw, said, line)


BAD = {
    "nie YAML": whole(b"dokument: [karta\nkonkurs: }\n", "awias", 1),
    "zwykły tekst": whole("Szanowni Państwo, proszę o kartę.\n".encode(), "nie zawiera pól"),
    "plik Worda": whole(b"PK\x03\x04\x14\x00\x06\x00" + bytes(range(256)), "nie jest skoroszyt Excela"),
    "niedomknięty cudzysłów": whole(
        b'dokument: "karta\nkonkurs: x\n', "Cudzysłów na początku wartości nie zamyka się", 1
    ),
    "tabulator we wcięciu": edited("\n  numer: 1\n", "\n\tnumer: 1\n", "tabulator", at="\tnumer: 1"),
    "powtórzone pole": edited(
        "  maks_punktow: 100\n",
        "  maks_punktow: 100\n  maks_punktow: 90\n",
        "Pole „maks_punktow” występuje dwa razy: pierwszy raz w wierszu",
        at="  maks_punktow: 90",
    ),
    "odsyłacz": edited(
        "  rodzaj: gmina miejsko-wiejska",
        "  rodzaj: &a gmina\n  nazwa_rady: *a",
        "znakiem &",
        at="  rodzaj: &a gmina",
    ),
    "odsyłacz bez celu": edited("plec: kobieta", "plec: *kobieta", "znakiem *"),
    "bomba odsyłaczy": whole(
        b"a: &a [x, x]\n" + b"\n".join(b"%c: &%c [*%c, *%c]" % (c + 1, c + 1, c, c) for c in range(97, 120)),
        "znakiem &",
        1,
    ),
    "kodowanie Windows-1250": Bad(
        EXAMPLE.replace("–", "-").encode("cp1250", "replace"), "nie jest zapisany w kodowaniu UTF-8", 6
    ),
    "nieznane pole": edited("\n  numer: 1\n", "\n  numerek: 1\n", "Nie znam pola „numerek”.", at="  numerek"),
    "nieznane pole na górze": edited("data_oceny:", "dzien_oceny: 1\ndata_oceny:", "„dzien_oceny”"),
    "tekst zamiast liczby": edited("punkty: 13", "punkty: trzynaście", "liczb"),
    "lista zamiast tekstu": edited("  numer: 1\n", "  numer: [1, 2]\n", "tekst", at="  numer: ["),
    "tekst zamiast listy": edited(
        "\n    - Stowarzyszenie „Kultura i Sztuka Razem” na rzecz Dzieci i Rodzin Ziemi Łapskiej im. "
        "Janusza Korczaka\n\noferta",
        " Stowarzyszenie\n\noferta",
        "lista",
        at="  organizacje:",
    ),
    "tekst zamiast grupy": edited(
        "\nkonkurs:\n", "\nkonkurs: x\nkonkurs_stary:\n", "grupa pól", at="konkurs: x"
    ),
    "spoza wyboru": edited("forma: wspieranie", "forma: darowizna", "wspieranie"),
    "tak albo nie": edited("wylaczeniu: nie", "wylaczeniu: może", "nie"),
    "30 lutego": edited("data_oceny: 4 stycznia 2027", "data_oceny: 30 lutego 2027", "nie ma 30"),
    "30 lutego cyframi": edited("data_oceny: 4 stycznia 2027", "data_oceny: 2027-02-30", "nie ma 30"),
    "trzynasty miesiąc": edited("data_oceny: 4 stycznia 2027", "data_oceny: 1.13.2027", "iesiąc"),
    "tysięczne części złotego": edited(
        "koszt_calkowity: 643 000,00", "koszt_calkowity: 643,005", "dwojako: jako 643 005 albo jako 643,005"
    ),
    "ujemna kwota": edited("koszt_calkowity: 643 000,00", "koszt_calkowity: -643", "ujemna"),
    "suma się nie zgadza": edited(
        "maks_punktow: 100", "maks_punktow: 90", "Kryteria dają razem najwyżej 100 pkt"
    ),
    "NIP ze złą cyfrą kontrolną": edited("nip: 9992879217", "nip: 9992879218", "NIP"),
    "pusty plik": whole(b"", "Plik jest pusty."),
    "same komentarze": whole(b"# nic\n", "Plik jest pusty."),
    "10 MB tekstu": whole(EXAMPLE.encode() + b"# " + b"a" * 10_000_000, "MB"),
    "głębokie zagnieżdżenie": whole(b"a: " + b"[" * 100 + b"]" * 100, "zbyt głęboko", 1),
    "znak sterujący": Bad(EXAMPLE.replace("Polnej", "Pol\x0bnej").encode(), "U+000B", line_of("Polnej")),
    "bez nazwy dokumentu": Bad(
        EXAMPLE.replace("dokument:", "dokumenty:").encode(), "jakim jest dokumentem", 1
    ),
}


@pytest.fixture(params=BAD, ids=str)
def bad(request: pytest.FixtureRequest) -> Bad:
    return BAD[request.param]


@pytest.fixture
def file(tmp_path: Path, bad: Bad) -> Path:
    path = tmp_path / "karta.yaml"
    path.write_bytes(bad.raw)
    return path


@pytest.fixture
def generuj(tmp_path: Path) -> Run:
    def run(*paths: Path) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [sys.executable, "-m", "wkus_docs", "generuj", *map(str, paths)],
            cwd=tmp_path,
            env=os.environ | {"PYTHONUTF8": "1"},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    return run


def left(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_library_says_what_is_wrong_and_where(bad: Bad, file: Path) -> None:
    found = wd.problems(file)
    told = [one for one in found if one.severity == "błąd" and bad.said in one.message]
    assert told, found
    assert bad.line in {problem.line for problem in told}, told
    assert all(problem.hint or problem.message.startswith(CURES) for problem in told), told
    assert not [word for problem in found for word in ENGLISH.findall(problem.message + problem.hint)]


def test_library_makes_no_document(file: Path) -> None:
    with pytest.raises(wd.InputError) as caught:
        wd.read(file)
    assert caught.value.problems == wd.problems(file)


def test_program_refuses_and_touches_nothing(bad: Bad, file: Path, generuj: Run) -> None:
    """One data file has no document yet, the other one has: both stay as they are."""
    other = file.with_name("wazna.yaml")
    other.write_bytes(bad.raw)
    earlier = other.with_suffix(".docx")
    earlier.write_bytes(b"wazny dokument")
    before = earlier.stat().st_mtime_ns
    done = generuj(file, other)
    assert done.returncode == 1, done.stderr
    assert done.stderr.count(bad.said) >= 2
    assert done.stderr.count("dokument nie powstał") == 2
    assert bool(PLACE.search(done.stderr)) is bool(bad.line)
    assert "Traceback" not in done.stderr
    assert done.stdout == ""
    assert (earlier.read_bytes(), earlier.stat().st_mtime_ns) == (b"wazny dokument", before)
    assert left(file.parent) == ["karta.yaml", "wazna.docx", "wazna.yaml"]


def test_unknown_document_type(tmp_path: Path, generuj: Run) -> None:
    path = tmp_path / "karta.yaml"
    path.write_text("dokument: karta_oceny_meritorycznej\n", encoding="utf-8")
    done = generuj(path)
    assert done.returncode == 1
    assert "karta.yaml:1:11:" in done.stderr
    assert f"Może „{SLUG}”?" in done.stderr
    assert left(tmp_path) == ["karta.yaml"]


TYPED = (
    "Tom & Jerry <b> </w:t> „cudzysłów” \"prosty\" 'apostrof' {{ 7 * 7 }} {% raw %} {# uwaga #} &amp; ${x}"
)


@pytest.mark.parametrize("field", ["nazwa", "uzasadnienie"])
def test_signs_appear_as_typed(field: str, tmp_path: Path, generuj: Run) -> None:
    path = tmp_path / "karta.yaml"
    start = EXAMPLE.index(f"    {field}: ")
    end = EXAMPLE.index("\n", start)
    path.write_text(f"{EXAMPLE[:start]}    {field}: |\n      {TYPED}{EXAMPLE[end:]}", encoding="utf-8")
    done = generuj(path)
    assert done.returncode == 0, done.stderr
    assert TYPED in text(path.with_suffix(".docx").read_bytes()).replace("\u00a0", " ")


def test_line_breaks_appear_as_typed(tmp_path: Path, generuj: Run) -> None:
    path = tmp_path / "karta.yaml"
    source = EXAMPLE.replace("  numer: 1\n", "  numer: |\n    I.1\n    (korekta)\n", 1)
    source = source.replace(
        "uzasadnienie: |\n  Oferta", "uzasadnienie: |\n  Wiersz & pierwszy\n  {{ drugi }}\n  Oferta"
    )
    path.write_text(source, encoding="utf-8")
    done = generuj(path)
    assert done.returncode == 0, done.stderr
    printed = text(path.with_suffix(".docx").read_bytes()).replace("\u00a0", " ")
    assert "I.1 ⏎ (korekta)" in printed
    assert re.search(r"Wiersz & pierwszy\.\n.*\{\{ drugi \}\}\n.*Oferta", printed)
