"""What is printed of facts that a short file does not give: no more than it says, and under a title that fits."""

import pytest
from changes import changed

import wkus_docs as wd
from wkus_docs.reading import read_yaml

NOTICE, RECORD, CALL = "ogloszenie_konsultacji", "protokol_konsultacji", "ogloszenie_konkursu_wieloletniego"
ACT = "konsultacje.uchwala"
ASKS = (f"{ACT}.formy", f"{ACT}.miejsca_ogloszenia", f"{ACT}.miejsca_wynikow", f"{ACT}.min_dni")


def text(slug, changes, **head):
    checked = wd.check(changed(read_yaml(wd.catalog[slug].example_path), changes), head=head)
    assert checked.document is not None, checked.problems
    return wd.text(wd.render(checked.document)).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("year", "says"),
    [
        ({"rok": "2025", "dotacje": "0"}, "| 2025 | dotacji na takie zadania nie było | – | 0,00 |"),
        (
            {"rok": "2025", "koszt": "0", "dotacje": "0"},
            "| 2025 | zadań tego samego rodzaju nie było | 0,00 | 0,00 |",
        ),
        ({"rok": "2025", "nazwa": "Klub", "koszt": "9", "dotacje": "0"}, "| 2025 | Klub | 9,00 | 0,00 |"),
    ],
)
def test_no_grant_is_not_no_task(year, says):
    assert says in text(CALL, {"zadania_tego_samego_rodzaju.0": year})


@pytest.mark.parametrize(
    ("gone", "title"),
    [
        ((), "Kontakt, ogłoszenie i załączniki"),
        (("formularz", "dane_osobowe", "zalaczniki"), "Kontakt i ogłoszenie"),
        (("formularz", "dane_osobowe", "zalaczniki", "konsultacje.ogloszenie", *ASKS), "Kontakt"),
        (("komorka", "kontakt"), "Ogłoszenie i załączniki"),
    ],
)
def test_a_section_is_called_by_what_is_in_it(gone, title):
    assert f". {title}\n" in text(NOTICE, dict.fromkeys(gone))


@pytest.mark.parametrize(
    ("gone", "title"),
    [
        ((), "Załączniki i ogłoszenie wyników"),
        (("wyniki",), "Załączniki"),
        (("zalaczniki",), "Ogłoszenie wyników"),
        (("zalaczniki", "wyniki"), "Dane osób prywatnych"),
    ],
)
def test_the_last_section_of_a_record_is_called_by_what_is_in_it(gone, title):
    assert f". {title}\n" in text(RECORD, dict.fromkeys(gone))


def test_nothing_is_set_beside_a_resolution_of_which_nothing_is_known():
    assert "| Sprawa | Według uchwały o sposobie konsultacji | Jak było |" in text(RECORD, {})
    bare = text(RECORD, {**dict.fromkeys(ASKS), "wyniki": None})
    assert "Według uchwały" not in bare
    assert "| Czas konsultacji | od 5 października 2026 r." in bare
    one = text(RECORD, {**dict.fromkeys(ASKS[1:]), "wyniki": None})
    assert "Według uchwały" in one
    assert "| Ogłoszenie wyników |" not in one


def test_a_sentence_typed_without_its_full_stop_gets_one():
    assert "Projektu nie zmieniono.\n" in text(RECORD, {"wynik": "Projektu nie zmieniono"})
    assert "Projektu nie zmieniono.\n" in text(RECORD, {"wynik": "Projektu nie zmieniono."})
    assert "Zmieniono:\n" in text(RECORD, {"wynik": "Zmieniono:\n– cele"})


def test_a_record_prepared_before_the_end_does_not_say_that_they_were_held():
    draft = {"data_protokolu": None, "data_sesji": None}
    before = text(RECORD, draft, stan="projekt", data_przygotowania="2026-10-23")
    assert "Konsultacje przeprowadza się na podstawie" in before
    after = text(RECORD, draft, stan="projekt", data_przygotowania="2026-10-24")
    assert "Konsultacje przeprowadzono na podstawie" in after
