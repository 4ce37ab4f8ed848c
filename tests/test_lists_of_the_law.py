"""Every list in the law is covered: each item is named here, with the field and the words that answer it."""

from pathlib import Path

import pytest
from case_files import change_of
from changes import changed

import wkus_docs as wd
from wkus_docs.errors import Severity
from wkus_docs.parts.ocena.kryteria import Przeslanka
from wkus_docs.reading import read_yaml


def rendered(slug):
    return wd.text(wd.render(wd.read(wd.catalog[slug].example_path))).replace("\u00a0", " ")


PROGRAMME = {
    "1 cel główny i cele szczegółowe": ("cel_glowny", "Cel główny i cele szczegółowe"),
    "2 zasady współpracy": ("zasady_wspolpracy", "Zasady współpracy"),
    "3 zakres przedmiotowy": ("uslugi", "Zakres przedmiotowy"),
    "4 formy współpracy": ("formy_wspolpracy", "Formy współpracy"),
    "5 priorytetowe zadania publiczne": ("priorytety", "Priorytetowe zadania publiczne"),
    "6 okres realizacji": ("okres", "Okres realizacji programu"),
    "7 sposób realizacji": ("wykonawcy_programu kroki_przed_konkursem", "Sposób realizacji programu"),
    "8 wysokość środków": ("srodki kwota_programu", "Wysokość środków planowanych na realizację programu"),
    "9 sposób oceny": ("sposob_oceny termin_oceny_programu", "Sposób oceny realizacji programu"),
    "10 tworzenie programu i konsultacje": ("konsultacje", "Sposób tworzenia programu oraz przebieg konsultacji"),
    "11 komisje konkursowe": ("zasady_komisji", "Tryb powoływania i zasady działania komisji konkursowych"),
}  # fmt: skip
"""Art. 5a ust. 4 UDPP; items 1, 3, 6, 7 and 8 are also those of ust. 5. Fields of an element, and its heading."""

YEARLY = Path(__file__).parent / "variants" / "uchwala_program_wieloletni.roczny.yaml"


def programme_without(fields):
    source = read_yaml(wd.catalog["uchwala_program_wieloletni"].example_path)
    return changed(source, change_of(YEARLY) | dict.fromkeys(fields))


@pytest.mark.parametrize("item", PROGRAMME)
def test_programme_has_the_eleven_elements(item):
    fields, heading = PROGRAMME[item]
    assert heading in rendered("uchwala_program_wieloletni")
    missed = wd.problems(programme_without(fields.split()))
    heard = {problem.severity for problem in missed if problem.path[:1] == (fields.split()[0],)}
    assert Severity.ERROR in heard


def test_chapters_follow_the_order_of_the_law():
    text = rendered("uchwala_program_wieloletni")
    places = [
        text.index(f"Rozdział {number} ⏎ {heading}")
        for number, (_, heading) in enumerate(PROGRAMME.values(), 1)
    ]
    assert places == sorted(places)


NOTICE = {
    "1 rodzaj zadania": "Rodzaj, tytuł i cel zadania",
    "2 wysokość środków publicznych": "Wysokość środków publicznych",
    "3 zasady przyznawania dotacji": "Zasady przyznawania dotacji",
    "4 terminy i warunki realizacji": "Terminy i warunki realizacji zadania",
    "5 termin składania ofert": "Termin i warunki składania ofert",
    "6 tryb i kryteria oraz termin wyboru": "Tryb i kryteria wyboru ofert oraz termin wyboru",
    "7 zadania tego samego rodzaju": "Zadania tego samego rodzaju",
}
"""Art. 13 ust. 2 UDPP."""


@pytest.mark.parametrize("item", NOTICE)
def test_notice_has_the_seven_elements_in_order(item):
    number, _, _ = item.partition(" ")
    assert f"§ {number}. {NOTICE[item]}" in rendered("ogloszenie_konkursu_wieloletniego")


GROUNDS = (
    "1 możliwość realizacji zadania publicznego",
    "2 kalkulacja kosztów, w tym w odniesieniu do zakresu rzeczowego",
    "3 jakość wykonania zadania i kwalifikacje osób",
    "4 planowany udział środków własnych lub z innych źródeł",
    "5 planowany wkład rzeczowy, osobowy, świadczenia wolontariuszy",
    "6 realizacja zadań zleconych w latach poprzednich",
)
"""Art. 15 ust. 1 UDPP."""


@pytest.mark.parametrize("ground", GROUNDS)
def test_the_six_grounds_of_assessment_are_addressed(ground):
    number, _, words = ground.partition(" ")
    assert [item.etykieta for item in Przeslanka if item.punkt == int(number)] == [words]
    card = rendered("karta_oceny_merytorycznej")
    assert f"{words[0].upper()}{words[1:]} (art. 15 ust. 1 pkt {number} ustawy)" in card
    assert f"| pkt {number} |" in rendered("ogloszenie_konkursu_wieloletniego")
