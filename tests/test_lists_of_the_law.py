"""Every list in the law is covered: each item is named here, with the field and the words that answer it."""

import pytest

import wkus_docs as wd


def rendered(slug):
    return wd.text(wd.render(wd.read(wd.catalog[slug].example_path))).replace("\u00a0", " ")


PROGRAMME = {
    "1 cel główny i cele szczegółowe": ("cel_glowny", "Cel główny i cele szczegółowe"),
    "2 zasady współpracy": ("zasady_wspolpracy", "Zasady współpracy"),
    "3 zakres przedmiotowy": ("uslugi", "Zakres przedmiotowy"),
    "4 formy współpracy": ("formy_wspolpracy", "Formy współpracy"),
    "5 priorytetowe zadania publiczne": ("priorytety", "Priorytetowe zadania publiczne"),
    "6 okres realizacji": ("okres", "Okres realizacji programu"),
    "7 sposób realizacji": ("kroki_przed_konkursem", "Sposób realizacji programu"),
    "8 wysokość środków": ("srodki", "Wysokość środków planowanych na realizację programu"),
    "9 sposób oceny": ("sposob_oceny", "Sposób oceny realizacji programu"),
    "10 tworzenie programu i konsultacje": ("konsultacje", "Sposób tworzenia programu oraz przebieg konsultacji"),
    "11 komisje konkursowe": ("zasady_komisji", "Tryb powoływania i zasady działania komisji konkursowych"),
}  # fmt: skip
"""Art. 5a ust. 4 UDPP; items 1, 3, 6, 7 and 8 are also those of ust. 5."""


@pytest.mark.parametrize("item", PROGRAMME)
def test_programme_has_the_eleven_elements(item):
    field, heading = PROGRAMME[item]
    model = wd.catalog["uchwala_program_wieloletni"].model
    assert model.model_fields[field].is_required()
    assert heading in rendered("uchwala_program_wieloletni")


def test_chapters_follow_the_order_of_the_law():
    text = rendered("uchwala_program_wieloletni")
    places = [
        text.index(f"Rozdział {number} ⏎ {heading}")
        for number, (_, heading) in enumerate(PROGRAMME.values(), 1)
    ]
    assert places == sorted(places)
