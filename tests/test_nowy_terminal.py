"""Questions in a real pseudo-terminal: what its screen shows, and what remains when it is interrupted or closed."""

from pathlib import Path

import pytest
from terminals import OFFICE, PASTE, Terminal

import wkus_docs as wd

SLUG = "uchwala_program_wieloletni"
FILE = f"{SLUG}.yaml"
COMMAND = ("nowy", SLUG, "--dzien", "10.09.2026")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of an office."""
    (tmp_path / "urzad.yaml").write_text(OFFICE, encoding="utf-8")
    return tmp_path


def data(folder: Path) -> str:
    return (folder / FILE).read_text(encoding="utf-8")


@pytest.mark.parametrize("columns", [80, 120])
def test_a_question_fits_the_window_and_says_how_the_answer_is_understood(folder, columns):
    terminal = Terminal(folder, *COMMAND, columns=columns)
    screen = terminal.asks("1. Okres programu")
    assert "< wstecz   ? nie wiem   ?? objaśnij   ! przerwij i zapisz" in screen
    assert max(map(len, screen.splitlines())) < columns
    terminal.types("2027-2029", "  1 stycznia 2027 – 31 grudnia 2029")
    terminal.types("\x7f" * 4, "nie jest okresem")  # what is typed now is no period
    terminal.types("2029", "  1 stycznia 2027 – 31 grudnia 2029")
    terminal.answers("", "2. Czy uchwała")
    terminal.types("\x03", "Dalej: wkus nowy")
    assert terminal.ends() == 1
    assert "do: 31 grudnia 2029" in data(folder)


def test_choices_complete_and_answers_come_back_with_the_arrow(folder):
    terminal = Terminal(folder, *COMMAND)
    terminal.asks("1. Okres programu")
    terminal.answers("2027-2029", "2. Czy uchwała")
    terminal.answers("2", "3. Wejście w życie")
    terminal.types("z d\t", "z dniem podjęcia")
    terminal.types("\t", "> z dniem oznaczonym")
    terminal.answers("", "4. Data wejścia w życie")
    terminal.types("\x1b[A\x1b[A\x1b[A", "> 2027-2029")
    terminal.types(
        "\x04\x15\x04", "Dalej: wkus nowy"
    )  # Ctrl-D deletes a letter, and ends where there is none
    assert terminal.ends() == 1
    assert "wejscie_w_zycie: z dniem oznaczonym" in data(folder)


def test_three_thousand_letters_from_word_are_one_answer(folder):
    terminal = Terminal(folder, *COMMAND)
    terminal.asks("1. Okres programu")
    terminal.answers("2027-2029", "2. Czy uchwała")
    terminal.answers("nie", "3. Wejście w życie")
    terminal.answers("1", "4. Cel główny")
    pasted = "\r\n".join(f"•\tpunkt {number} – zażółć „gęślą” jaźń\u00a0i\u2028dalej" for number in range(75))
    assert len(pasted) > 3000
    terminal.types(PASTE.format(pasted), "punkt 74")
    terminal.answers("", "5. Cele szczegółowe")
    terminal.types("\x03", "Dalej: wkus nowy")
    terminal.ends()
    kept = wd.check(folder / FILE).source.data["cel_glowny"]
    assert [f"punkt {number} " in kept for number in range(75)] == [True] * 75
    assert "\t" not in kept
    assert "cele_szczegolowe: punkt" not in data(folder)


def test_a_closed_window_keeps_what_was_answered(folder):
    terminal = Terminal(folder, *COMMAND)
    terminal.asks("1. Okres programu")
    terminal.answers("2027-2029", "2. Czy uchwała")
    terminal.types("ni", "> ni")
    assert terminal.hang_up() == 1
    assert "do: 31 grudnia 2029" in data(folder)
    assert [one.name for one in folder.iterdir() if one.name.endswith(".tmp")] == []
    again = Terminal(folder, *COMMAND)
    again.asks("1. Czy uchwała")
    again.types("\x03", "Dalej:")
    again.ends()


def test_a_window_may_change_its_size(folder):
    terminal = Terminal(folder, *COMMAND, columns=120)
    terminal.asks("1. Okres programu")
    terminal.types("2027-2029", "31 grudnia 2029")
    terminal.resize(24, 70)
    terminal.answers("", "2. Czy uchwała")
    screen = terminal.shows("1 – tak   2 – nie")
    question = screen.partition("2. Czy uchwała")[2]
    assert max(map(len, question.splitlines())) < 70
    terminal.types("\x03", "Dalej:")
    terminal.ends()


def test_an_answer_is_corrected_in_the_menu_by_editing_it(folder):
    example = wd.catalog[SLUG].example_path.read_text(encoding="utf-8")
    (folder / FILE).write_text(example, encoding="utf-8")
    terminal = Terminal(folder, "nowy", "-o", FILE, lines=200)
    terminal.asks("! – zostaw na później")
    terminal.answers("o", "106. ")
    shown = next(line for line in terminal.screen.splitlines() if "Cel główny (element 1):" in line)
    terminal.types(f"{shown.partition(chr(46))[0].strip()}\r", "↑ – poprzednia odpowiedź")
    terminal.types("\x1b[A", "> Zapewnienie mieszkańcom ciągłych")
    terminal.types(" Bez przerw.\r", "Bez przerw.")
    terminal.until(lambda: "lokalnej. Bez przerw." in data(folder), "the correction is not in the file")
    terminal.asks("! – zostaw na później")
    terminal.types("\x03", "Dalej:")
    terminal.ends()


def test_a_sign_is_a_command_where_a_long_answer_stood_before(folder):
    aim = "Zapewnienie mieszkańcom ciągłych usług blisko domu przez trzy lata"
    terminal = Terminal(folder, *COMMAND)
    terminal.asks("1. Okres programu")
    for typed, then in (
        ("2027-2029", "2. Czy"),
        ("nie", "3. Wejście"),
        ("1", "4. Cel główny"),
        (aim, "5. Cele"),
    ):
        terminal.answers(typed, then)
    terminal.answers("<", f"Propozycja: {aim[:50]}")
    terminal.answers("<", "3. Wejście w życie")
    terminal.answers("", f"Propozycja: {aim[:50]}")
    terminal.answers("", "5. Cele szczegółowe")
    terminal.types("!\r", "Dalej:")
    terminal.ends()
    assert f"cel_glowny: {aim}\n" in data(folder)


@pytest.mark.parametrize("how", [{"TERM": "dumb"}, {"option": "--prosto"}])
def test_a_plain_terminal_takes_the_same_answers(folder, how):
    how = dict(how)
    option = how.pop("option", None)
    terminal = Terminal(folder, *COMMAND, *filter(None, [option]), **how)
    terminal.asks("1. Okres programu")
    terminal.answers("2027-2029", "= 1 stycznia 2027 – 31 grudnia 2029")
    terminal.answers("<", "1. Okres programu")
    terminal.answers("", "2. Czy uchwała")
    terminal.types("\x03", "Dalej: wkus nowy")
    assert terminal.ends() == 1
    assert "do: 31 grudnia 2029" in data(folder)


@pytest.mark.parametrize(
    ("environment", "sent"),
    [({"TERM": "dumb"}, "{}"), ({}, PASTE)],
    ids=["dumb", "that can be told of a paste"],
)
def test_a_paste_at_a_plain_terminal_is_one_answer(folder, environment, sent):
    terminal = Terminal(folder, *COMMAND, "--prosto", **environment)
    terminal.asks("1. Okres programu")
    terminal.answers("2027-2029", "2. Czy uchwała")
    terminal.answers("nie", "3. Wejście w życie")
    terminal.answers("1", "4. Cel główny")
    terminal.answers("pierwszy\rdrugi\rtrzeci\r", "5. Cele szczegółowe")
    terminal.answers(sent.format("raz\rdwa"), "6. Cele szczegółowe")
    terminal.types("\x03", "Dalej:")
    terminal.ends()
    read = wd.check(folder / FILE).source.data
    assert read["cel_glowny"].split() == ["pierwszy", "drugi", "trzeci"]
    assert [one["cel"] for one in read["cele_szczegolowe"]] == ["raz", "dwa"]
