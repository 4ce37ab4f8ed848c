"""Amending acts that write themselves: the changes, put into the old act, give the new one, and nothing else moves."""

import copy
import re
from datetime import date
from itertools import product

import pytest
from click.testing import CliRunner

import wkus_docs as wd
from wkus_docs.amending.amended import amend
from wkus_docs.amending.applied import NoSuchUnitError, applied
from wkus_docs.amending.change import ADDED, CHAPTER_TITLE, REPEALED, WORDED, WORDS, Change
from wkus_docs.amending.changes import changes_between
from wkus_docs.amending.data import of_an_act
from wkus_docs.amending.reading import read
from wkus_docs.amending.references import masked
from wkus_docs.amending.wording_change import replaced_words
from wkus_docs.cli.group import wkus
from wkus_docs.errors import ComparisonError
from wkus_docs.parts.strony.zmiana_przepisu import ZmianaPrzepisu
from wkus_docs.parts.strony.zmiany_aktu import punkty
from wkus_docs.polish.jednostka_redakcyjna import odczytana, zapis
from wkus_docs.reading import read_text, read_yaml

AMENDED = (
    "uchwala_program_wieloletni",
    "zarzadzenie_komisja_konkursowa",
    "zarzadzenie_zespol_wkus",
    "ogloszenie_konkursu_wieloletniego",
    "umowa_wieloletnia",
)
"""Types of which every kind is amended otherwise: a resolution with an annex, orders, a notice, an agreement."""
ADDITION = "dodatkowa pozycja, której dotąd nie było"
EDITS = (
    lambda items: items[1:],
    lambda items: [*items, ADDITION],
    lambda items: [items[0], ADDITION, *items[1:]],
    lambda items: items[:-1],
)
ENOUGH = 14
FILLED_IN = {
    "numer": "XXXII/270/2027",
    "data_uchwaly": "3 marca 2027",
    "czy_akt_prawa_miejscowego": "nie",
    "wejscie_w_zycie": "z dniem podjęcia",
    "przyczyna": "Potrzeba zmiany.",
}
"""What a clerk adds to the data of an amending act."""
MAKER = {"umowa_wieloletnia": "aneks_umowy", "uchwala_program_wieloletni": "uchwala_zmieniajaca"}


def example(slug):
    return copy.deepcopy(read_yaml(wd.catalog[slug].example_path).data)


def checked(data, name="plik.yaml"):
    return wd.check(wd.Source(name, "", data))


def printed(data):
    """Text of the document of some data; None where they make none."""
    document = checked(data).document
    return None if document is None else wd.text(wd.render(document))


def lists_of_texts(data, way=()):
    """Ways to the lists of texts in some data."""
    for name, value in data.items():
        if isinstance(value, dict):
            yield from lists_of_texts(value, (*way, name))
        elif isinstance(value, list) and value and all(isinstance(one, str) for one in value):
            yield (*way, name)


def edits(slug):
    """Data of a type with one list shortened, lengthened, or with an item in its middle."""
    for edit, way in product(EDITS, lists_of_texts(example(slug))):
        data = example(slug)
        holder = data
        for step in way[:-1]:
            holder = holder[step]
        holder[way[-1]] = edit(holder[way[-1]])
        yield ".".join(way), data


def said(pieces):
    """What an act says in its order, without numbers and what is repealed."""
    for piece in pieces:
        yield piece.title
        yield from units_said(piece.units)
        yield from piece.tail


def units_said(units):
    for unit in units:
        if unit.words not in {"(uchylony)", "(uchylona)"}:
            yield from (masked(line) for line in unit.own if line)
            yield from units_said(unit.parts)


@pytest.mark.parametrize("kind_of_act", AMENDED)
def test_the_changes_make_the_new_act(kind_of_act):
    """One edit at a time, through the lists of texts that the example has."""
    old = tuple(read(printed(example(kind_of_act))))
    tried = 0
    for name, data in edits(kind_of_act):
        text = printed(data)
        if text is None:
            continue
        new = tuple(read(text))
        changes = changes_between(old, new).changes
        assert list(said(applied(old, changes))) == list(said(new)), name
        assert (list(said(old)) == list(said(new))) == (not changes), name
        tried += 1
        if tried == ENOUGH:
            break
    assert tried > 2


def test_several_edits_at_once():
    data = example("uchwala_program_wieloletni")
    data["formy_wspolpracy"] = []
    data["zasady_wspolpracy"].insert(2, ADDITION)
    data["czy_szczegolowe_ogloszenie"] = "nie"
    data["cel_glowny"] = "stałe usługi"
    old, new = (tuple(read(printed(one))) for one in (example("uchwala_program_wieloletni"), data))
    changes = changes_between(old, new).changes
    assert list(said(applied(old, changes))) == list(said(new))
    assert [one.kind for one in changes] == [WORDED, ADDED, REPEALED, REPEALED]


def act(*lines):
    return tuple(read("\n".join(lines)))


FIRST = (
    "[Paragraf] § 1. 1. Pierwszy.",
    "[Ustep] 2. Drugi, o którym mowa w § 3 ust. 1.",
    "[Paragraf] § 2. Ma:",
    "[Punkt] 1)\tjeden;",
    "[Punkt] 2)\tdwa.",
)
LAST = ("[Paragraf] § 3. 1. Trzeci.", "[Ustep] 2. Czwarty, zgodnie z ust. 1 i art. 4 ust. 1 ustawy.")


def test_numbers_stay_and_references_follow():
    """A § put in the middle gets a letter; what points further on still points to the same words."""
    new = (
        FIRST[0],
        "[Ustep] 2. Drugi, o którym mowa w § 4 ust. 1.",
        *FIRST[2:],
        "[Paragraf] § 3. Wstawiony.",
        "[Paragraf] § 4. 1. Trzeci.",
        LAST[1],
    )
    changes = changes_between(act(*FIRST, *LAST), act(*new)).changes
    assert [(one.kind, one.unit, one.wording) for one in changes] == [
        (ADDED, odczytana("§ 2a"), "§ 2a. Wstawiony.")
    ]


def test_a_repealed_unit_leaves_its_number_free():
    new = (FIRST[0], "[Ustep] 2. Drugi, o którym mowa w § 2 ust. 1.", "[Paragraf] § 2. 1. Trzeci.", LAST[1])
    changes = changes_between(act(*FIRST, *LAST), act(*new)).changes
    assert [(one.kind, one.unit) for one in changes] == [(REPEALED, odczytana("§ 2"))]


def test_the_last_item_hands_its_stop_on():
    longer = (*FIRST[:4], "[Punkt] 2)\tdwa;", "[Punkt] 3)\ttrzy.", *LAST)
    added = changes_between(act(*FIRST, *LAST), act(*longer)).changes
    assert [(one.kind, one.after, one.stops) for one in added] == [(ADDED, odczytana("§ 2 pkt 2"), True)]
    back = changes_between(act(*longer), act(*FIRST, *LAST)).changes
    assert [(one.kind, one.unit, one.stops) for one in back] == [(REPEALED, odczytana("§ 2 pkt 3"), True)]


def test_the_last_letter_hands_on_the_sign_of_its_point():
    """A comma stands between letters; the last one ends as its point does."""
    three = ("[Paragraf] § 1. Ma:", "[Punkt] 1)\tlitery:", "[Litera] a)\tpierwsza,", "[Litera] b)\tdruga,")
    end = ("[Litera] c)\ttrzecia;", "[Punkt] 2)\tkoniec.")
    two = (*three[:-1], "[Litera] b)\tdruga;", end[1])
    for old, new, formula in (
        (act(*three, *end), act(*two), "w lit. b przecinek zastępuje się średnikiem i uchyla się lit. c"),
        (act(*two), act(*three, *end), "w lit. b średnik zastępuje się przecinkiem i dodaje się lit. c"),
    ):
        changes = changes_between(old, new).changes
        assert [one.stops for one in changes] == [True]
        assert list(said(applied(old, changes))) == list(said(new))
        assert formula in formulas(changes)[0]


def test_the_last_two_items_hand_their_stop_on_together():
    longer = (*FIRST[:4], "[Punkt] 2)\tdwa;", "[Punkt] 3)\ttrzy;", "[Punkt] 4)\tcztery.", *LAST)
    old, new = act(*FIRST, *LAST), act(*longer)
    added, gone = changes_between(old, new).changes, changes_between(new, old).changes
    assert list(said(applied(old, added))) == list(said(new))
    assert list(said(applied(new, gone))) == list(said(old))
    assert formulas(added) == [
        "w § 2 w pkt 2 kropkę zastępuje się średnikiem i dodaje się pkt 3 i 4 w brzmieniu"
    ]
    assert formulas(gone) == ["w § 2 w pkt 2 średnik zastępuje się kropką i uchyla się pkt 3 i 4"]


def formulas(changes):
    """What the points of an amending act say, without quotations."""
    made = punkty([ZmianaPrzepisu.model_validate(one) for one in of_an_act(changes)])
    return [one.wstep.replace("\N{NO-BREAK SPACE}", " ") for one in made]


def test_units_that_follow_one_another_are_told_at_once():
    changes = [Change(REPEALED, unit=odczytana(f"§ {number}")) for number in ("3", "4", "5", "7")]
    changes += [
        Change(
            ADDED, unit=odczytana(f"§ 7{letter}"), after=odczytana(f"§ 7{before}"), wording=f"§ 7{letter}. A."
        )
        for letter, before in (("a", ""), ("b", "a"))
    ]
    changes += [
        Change(WORDED, unit=odczytana(f"§ {number}"), wording=f"§ {number}. B.") for number in (9, 10)
    ]
    assert formulas(changes) == [
        "uchyla się § 3–5",
        "uchyla się § 7",
        "po § 7 dodaje się § 7a i 7b w brzmieniu",
        "§ 9 i 10 otrzymują brzmienie",
    ]


def test_what_is_shortened_is_not_taken_for_its_neighbour():
    """Of two units of which one goes and one loses most of its words, the right one goes."""
    old = act(
        FIRST[0],
        "[Paragraf] § 2. Głosuje się osobiście, okazując dowód.",
        "[Paragraf] § 3. Udział bierze mieszkaniec Gminy, który ma prawo wybierać i w dniu konsultacji skończył osiemnaście lat.",
        "[Paragraf] § 4. Koniec.",
    )
    new = act(FIRST[0], "[Paragraf] § 2. Udział bierze mieszkaniec Gminy.", "[Paragraf] § 3. Koniec.")
    changes = changes_between(old, new).changes
    assert [(one.kind, one.unit) for one in changes] == [
        (REPEALED, odczytana("§ 2")),
        (WORDED, odczytana("§ 3")),
    ]


def test_a_unit_all_of_whose_parts_are_worded_anew_is_worded_anew():
    new = (*FIRST, "[Paragraf] § 3. 1. Zupełnie inne zdanie.", "[Ustep] 2. I jeszcze jedno nowe.")
    (one,) = changes_between(act(*FIRST, *LAST), act(*new)).changes
    assert (one.kind, one.unit) == (WORDED, odczytana("§ 3"))


def test_an_annex_given_anew_keeps_its_title():
    old, new = (
        act("[OznaczenieZalacznika] Załącznik nr 1", "[TytulZalacznika] Formularz", f"[Akapit] {words}")
        for words in ("Tytuł.", "Tytuł i koszt.")
    )
    changes = changes_between(old, new).changes
    assert applied(old, changes) == new


def test_the_same_words_are_replaced_at_once():
    old = (
        "[Paragraf] § 1. Program trwa do dnia 31 grudnia 2029 r. w całości.",
        "[Paragraf] § 2. Sprawozdanie obejmuje okres do dnia 31 grudnia 2029 r. bez przerw.",
    )
    new = tuple(line.replace("31 grudnia 2029", "30 czerwca 2030") for line in old)
    (one,) = changes_between(act(*old), act(*new)).changes
    assert (one.kind, one.words, one.by, one.also) == (
        WORDS,
        "31 grudnia 2029 r.",
        "30 czerwca 2030 r.",
        (odczytana("§ 2"),),
    )
    assert list(said(applied(act(*old), [one]))) == list(said(act(*new)))


def test_a_chapter_comes_goes_or_is_titled_anew():
    head = "[TytulRozdzialu] Rozdział {} ⏎ {}"
    first, second = "[Paragraf] § 1. Pierwszy przepis aktu.", "[Paragraf] § 2. Drugi, zupełnie inny przepis."
    two = (head.format(1, "Cel"), first, head.format(2, "Zakres"), second)
    one = (head.format(1, "Cel"), first)
    added = changes_between(act(*one), act(*two)).changes
    gone = changes_between(act(*two), act(*one)).changes
    titled = changes_between(act(*two), act(head.format(1, "Cele"), first, *two[2:])).changes
    assert [(done.kind, done.unit) for done in (*added, *gone, *titled)] == [
        (ADDED, (("rozdział", "2"),)),
        (REPEALED, (("rozdział", "2"),)),
        (CHAPTER_TITLE, (("rozdział", "1"),)),
    ]
    assert list(said(applied(act(*one), added))) == list(said(act(*two)))
    assert list(said(applied(act(*two), gone))) == list(said(act(*one)))
    assert applied(act(*two), titled)[0].units[0].chapter == "Rozdział 1\nCele"


def test_entry_into_force_is_not_amended():
    old = ("[Paragraf] § 1. Pierwszy.", "[Paragraf] § 2. Uchwała wchodzi w życie z dniem podjęcia.")
    new = ("[Paragraf] § 1. Pierwszy.", "[Paragraf] § 2. Uchwała wchodzi w życie z dniem 1 stycznia 2028 r.")
    found = changes_between(act(*old), act(*new))
    assert not found.changes
    assert "przepisu o wejściu w życie" in found.remarks[0]


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        (
            "Kwota to 100,00 zł rocznie i płaci się ją w marcu.",
            "Kwota to 120,00 zł rocznie i płaci się ją w marcu.",
            ("100,00 zł", "120,00 zł"),
        ),
        ("Jedno i drugie, i jedno znowu.", "Jedno i drugie, i trzecie znowu.", ("jedno", "trzecie")),
        ("Mówi „raz” i koniec, a potem długo nic.", "Mówi „dwa” i koniec, a potem długo nic.", None),
        ("Dwa słowa.", "Inne zdanie.", None),
    ],
)
def test_few_words_are_replaced(old, new, found):
    assert replaced_words(old, new) == found


@pytest.mark.parametrize("kind_of_act", AMENDED)
def test_the_data_file_is_that_of_the_amending_document(kind_of_act):
    """What is written is read back: the changes stand in it, and the rest waits to be filled in."""
    data = next(
        data for _, data in edits(kind_of_act) if printed(data) not in {None, printed(example(kind_of_act))}
    )
    made = amend(checked(example(kind_of_act)), checked(data))
    assert made.slug == MAKER.get(kind_of_act, "zarzadzenie_zmieniajace")
    begun = wd.check(read_text(made.data))
    field = "zmiany_brzmienia" if made.slug == "aneks_umowy" else "zmiany"
    assert len(begun.source.data[field]) == len(made.changes)
    text = wd.text(made.consolidated(date(2027, 3, 1)))
    assert "Nie jest tekstem jednolitym" in text


def test_the_second_amendment_knows_the_numbers_of_the_first():
    """What the first added has its letter, what it repealed keeps its number taken."""
    first = example("uchwala_program_wieloletni")
    first["zasady_wspolpracy"].insert(2, ADDITION)
    first["czy_szczegolowe_ogloszenie"] = "nie"
    made = amend(checked(example("uchwala_program_wieloletni")), checked(first))
    filled = made.data
    for name, value in FILLED_IN.items():
        filled = re.sub(rf"^{name}:.*", f"{name}: {value}", filled, flags=re.MULTILINE)
    amending = wd.check(read_text(filled, "pierwsza.yaml"))
    assert amending.document is not None, amending.problems
    second = copy.deepcopy(first)
    second["zasady_wspolpracy"][2] = "inna pozycja, której dotąd nie było"
    second["priorytety"][0] = "usługi dla rodzin z małymi dziećmi"
    again = amend(checked(example("uchwala_program_wieloletni")), checked(second), [amending])
    assert [zapis(one.unit).replace("\N{NO-BREAK SPACE}", " ") for one in again.changes] == [
        "§ 2 pkt 2a",
        "§ 5 ust. 1 pkt 1",
    ]
    assert "XXXII/270/2027" in again.data
    with pytest.raises(ComparisonError, match="a nie"):
        amend(
            checked(example("uchwala_program_wieloletni") | {"numer": "XXXI/1/2026"}),
            checked(second),
            [amending],
        )
    with pytest.raises(ComparisonError, match="nie jest plikiem"):
        amend(checked(first), checked(second), [checked(first)])


def test_what_is_no_act_in_force_is_refused():
    program = example("uchwala_program_wieloletni")
    with pytest.raises(ComparisonError, match="brzmią tak samo"):
        amend(checked(program), checked(example("uchwala_program_wieloletni")))
    with pytest.raises(ComparisonError, match="nie dwie wersje"):
        amend(checked(program), checked(example("zarzadzenie_komisja_konkursowa")))
    with pytest.raises(ComparisonError, match="sam zmienia inny akt"):
        amend(*(checked(example("uchwala_zmieniajaca")) for _ in range(2)))
    with pytest.raises(ComparisonError, match="Naprawia się go tak"):
        amend(*(checked(example("protokol_konsultacji")) for _ in range(2)))
    with pytest.raises(ComparisonError, match="są błędy"):
        amend(checked(program), checked({"dokument": "uchwala_program_wieloletni"}))
    draft = example("uchwala_program_wieloletni") | {"numer": "…/…/2026"}
    with pytest.raises(ComparisonError, match="projekt bez numeru"):
        amend(checked(draft), checked(program))


def test_a_change_of_what_is_not_there_is_told():
    with pytest.raises(NoSuchUnitError, match="§\N{NO-BREAK SPACE}9"):
        applied(act(*FIRST), [Change(REPEALED, unit=odczytana("§ 9"))])
    with pytest.raises(NoSuchUnitError, match="nie ma tych słów"):
        applied(act(*FIRST), [Change(WORDS, unit=odczytana("§ 2 pkt 1"), words="nie ma tych słów", by="są")])


def test_the_command_writes_the_file_and_the_text(tmp_path):
    old = wd.catalog["uchwala_program_wieloletni"].example_path
    new = tmp_path / "nowy.yaml"
    new.write_text(
        old.read_text(encoding="utf-8").replace(
            "czy_szczegolowe_ogloszenie: tak", "czy_szczegolowe_ogloszenie: nie"
        ),
        encoding="utf-8",
    )
    made, text = tmp_path / "zmiana.yaml", tmp_path / "tekst.docx"
    run = CliRunner().invoke(wkus, ["zmiana", str(old), str(new), "-o", str(made), "--tekst", str(text)])
    assert run.exit_code == 0, run.output
    assert "1 zmiana" in run.output
    assert "czynnosc: uchylenie" in made.read_text(encoding="utf-8")
    assert "(uchylony)" in wd.text(text.read_bytes())
    again = CliRunner().invoke(wkus, ["zmiana", str(old), str(new), "-o", str(made)])
    assert "już istnieje" in again.output
    same = CliRunner().invoke(wkus, ["zmiana", str(old), str(old)])
    assert same.exit_code != 0
    assert "brzmią tak samo" in same.output
