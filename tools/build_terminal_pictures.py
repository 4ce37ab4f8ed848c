"""Draw the pictures of `wkus nowy`: a real run in a pseudo-terminal, and the page that comes out.

Run by hand when questions change: the answers below are typed as a clerk would. Usage: build_terminal_pictures.py
"""

import subprocess
import sys
import tempfile
from pathlib import Path

import pypdfium2
from PIL import Image, ImageOps
from pyte.screens import Char
from screens import Rows, drawn

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "tests"), str(ROOT)]

from terminals import OFFICE, PROGRAM, Terminal  # noqa: E402 – of the tests

DOCS = ROOT / "docs"
SLUG = "uchwala_program_wieloletni"
COMMAND = ("nowy", SLUG, "--dzien", "30.11.2026")
BEFORE = ("2027-2029", "nie", "", "")
"""Answers up to the question that is shown while it is being answered."""
AIM = "Zapewnienie mieszkańcom ciągłych i dobrych usług społecznych"
REST = (
    "Usługi działają bez przerw na przełomie lat", "", "Osoby starsze: prowadzenie klubu seniora",
    "Sport i kultura fizyczna: szkolenie sportowe dzieci i młodzieży", "", "", "400 000", "410 tys.", "", "420 000",
    "5-23.10.2026", "Klub seniora prowadzi dziś organizacja wybierana co roku w konkursie.",
)  # fmt: skip
COLOURS = 32
"""Colours of a picture."""
PAGE = 700
"""Pixels across a page."""
FIRST = 39
"""Rows of a long run that are shown before the dots."""
GAP = 10
"""Pixels between the pictures of one."""


def main() -> None:
    """Draw all pictures anew."""
    with tempfile.TemporaryDirectory() as name:
        for columns in (80, 120):
            _saved(_question(_office(Path(name), str(columns)), columns), f"nowy-{columns}.png")
        folder = _office(Path(name), "pierwszy")
        _saved(_first_time(folder), "pierwszy-raz.png")


def _office(place: Path, name: str) -> Path:
    """Return a new folder with the file of an office."""
    folder = place / name
    folder.mkdir()
    (folder / "urzad.yaml").write_text(OFFICE, encoding="utf-8")
    return folder


def _question(folder: Path, columns: int) -> Image.Image:
    """Return the screen while a question is being answered, and one answer that cannot be taken."""
    terminal = _begun(folder, columns, 46)
    for number, answer in enumerate(BEFORE[:3], 2):
        terminal.answers(answer, f"{number}. ")
    terminal.types("12.01.26", "12.01.26")
    terminal.shows("Może:")
    image = drawn(_used(terminal.cells()))
    terminal.types("\x03", "Dalej:")
    terminal.ends()
    return image


def _begun(folder: Path, columns: int, lines: int) -> Terminal:
    terminal = Terminal(
        folder, *COMMAND, columns=columns, lines=lines, shown=f"$ wkus {' '.join(COMMAND[:2])}\r\n"
    )
    terminal.asks("1. ")
    return terminal


def _first_time(folder: Path) -> Image.Image:
    """Return the beginning and the end of a run, and beside them the first page of what it made."""
    terminal = _begun(folder, 80, 200)
    for answer in (*BEFORE, AIM, *REST):
        terminal.answers_next(answer)
    terminal.asks("! – zostaw na później")
    terminal.types("\r", "--pdf")
    terminal.ends()
    rows = _used(terminal.cells())
    subprocess.run(  # noqa: S603 – our own command line
        [sys.executable, *PROGRAM, "generuj", f"{SLUG}.yaml", "--pdf"], cwd=folder, check=True, capture_output=True
    )  # fmt: skip
    return _beside(drawn(_shortened(rows)), _page(folder / f"{SLUG}.pdf"))


def _used(rows: Rows) -> Rows:
    """Return the rows down to the last one that says something."""
    last = max(number for number, row in enumerate(rows) if any(sign.data.strip() for sign in row))
    return rows[: last + 1]


def _shortened(rows: Rows) -> Rows:
    """Return the first rows and those from the last menu on, with dots between."""
    said = ["".join(sign.data for sign in row).strip() for row in rows]
    menu = max(number for number, words in enumerate(said) if words.startswith("Enter – "))
    blank = [Char(" ")] * len(rows[0])
    dots = [Char("…"), *blank[1:]]
    return [*rows[:FIRST], blank, dots, blank, *rows[menu:]]


def _page(path: Path) -> Image.Image:
    """Return the first page of a PDF."""
    page = pypdfium2.PdfDocument(path)[0]
    image: Image.Image = page.render(scale=PAGE / page.get_width()).to_pil()
    return image.convert("RGB")


def _beside(left: Image.Image, right: Image.Image) -> Image.Image:
    height = max(left.height, right.height)
    whole = Image.new("RGB", (left.width + right.width + 3 * GAP, height + 2 * GAP), "#8c8c88")
    whole.paste(left, (GAP, GAP))
    whole.paste(right, (left.width + 2 * GAP, GAP))
    return whole


def _saved(image: Image.Image, name: str) -> None:
    path = DOCS / name
    ImageOps.expand(image, 1, "#8c8c88").quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)
    print(path.relative_to(ROOT), path.stat().st_size)


if __name__ == "__main__":
    main()
