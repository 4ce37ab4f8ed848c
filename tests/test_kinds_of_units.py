"""Every document for every kind of unit: the names of organs in their cases, signed by the right person."""

import re

import pytest
from case_files import FACES, change_of
from changes import changed, example

import wkus_docs as wd

UNITS = {
    "gmina wiejska": ("Piątnica", "Piątnicy", "w Piątnicy", "Wójt Gminy Piątnica", "Rady Gminy Piątnica"),
    "gmina miejsko-wiejska": ("Łapy", "Łap", "w Łapach", "Burmistrz Łap", "Rady Miejskiej w Łapach"),
    "gmina miejska": ("Żywiec", "Żywca", "w Żywcu", "Burmistrz Miasta Żywiec", "Rady Miejskiej w Żywcu"),
    "miasto na prawach powiatu": ("Kraków", "Krakowa", "w Krakowie", "Prezydent Miasta Krakowa", "Rady Miasta Krakowa"),
    "powiat": ("gryfiński", "gryfińskiego", "w Gryfinie", "Zarząd Powiatu Gryfińskiego", "Rady Powiatu Gryfińskiego"),
    "województwo": (
        "kujawsko-pomorskie", "kujawsko-pomorskiego", "w Toruniu",
        "Zarząd Województwa Kujawsko-Pomorskiego", "Sejmiku Województwa Kujawsko-Pomorskiego",
    ),
}  # fmt: skip
SLUGS = [slug for slug in wd.catalog if "jednostka" in wd.catalog[slug].model.model_fields]


def text_for(slug, unit):
    nominative, genitive, locative, _, _ = UNITS[unit]
    changes = {
        "jednostka.rodzaj": unit,
        "jednostka.nazwa.mianownik": nominative,
        "jednostka.nazwa.dopelniacz": genitive,
        "jednostka.nazwa.miejscownik": locative,
    }
    checked = wd.check(changed(example(slug), changes))
    made = wd.render(checked.document) if checked.document else wd.render_draft(checked)
    return wd.text(made).replace("\u00a0", " ")


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("which", SLUGS)
def test_names_of_organs(which, unit):
    text = text_for(which, unit)
    organ, council = UNITS[unit][3:]
    if which == "uchwala_program_wieloletni":
        assert council.upper() in text
        assert council in text
    if which == "ogloszenie_konkursu_wieloletniego":
        assert organ in text
    if unit != "gmina miejsko-wiejska":
        assert "Burmistrzowi Łap" not in text


@pytest.mark.parametrize(
    ("unit", "basis"),
    [
        ("gmina wiejska", "art. 18 ust. 2 pkt 15 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym"),
        ("powiat", "art. 12 pkt 11 ustawy z dnia 5 czerwca 1998 r. o samorządzie powiatowym"),
        ("województwo", "art. 18 pkt 20 ustawy z dnia 5 czerwca 1998 r. o samorządzie województwa"),
    ],
)
def test_the_council_rests_on_its_own_act(unit, basis):
    assert f"Na podstawie {basis}" in text_for("uchwala_program_wieloletni", unit)


def test_local_law_is_published_in_the_journal_of_the_province():
    changes = {
        "czy_akt_prawa_miejscowego": "tak",
        "wejscie_w_zycie": "po ogłoszeniu",
        "data_wejscia_w_zycie": None,
    }
    source = changed(example("uchwala_program_wieloletni"), changes)
    text = wd.text(wd.render(wd.read(source))).replace("\u00a0", " ")
    assert (
        "§ 4. Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia "
        "w Dzienniku Urzędowym Województwa Podlaskiego." in text
    )


def test_a_repeal_stands_before_the_entry_into_force_and_moves_the_numbers():
    changes = {
        "uchylana_uchwala": {
            "numer": "X/100/2023",
            "data_uchwaly": "30 listopada 2023",
            "przedmiot": "wieloletniego programu współpracy",
            "ogloszenie": {"rok": "2023", "pozycja": "6100"},
        }
    }
    source = changed(example("uchwala_program_wieloletni"), changes)
    text = wd.text(wd.render(wd.read(source))).replace("\u00a0", " ")
    assert (
        "§ 4. Traci moc uchwała nr X/100/2023 Rady Miejskiej w Łapach z dnia 30 listopada 2023 r. w sprawie "
        "wieloletniego programu współpracy (Dz. Urz. Woj. Podlaskiego z 2023 r. poz. 6100)." in text
    )
    assert "§ 5. Uchwała wchodzi w życie z dniem 1 stycznia 2027 r." in text


@pytest.mark.parametrize(
    ("day", "journal"),
    [
        ("26 listopada 2026", "o wolontariacie (Dz. U. z 2025 r. poz. 1338 oraz z 2026 r. poz. 1040)"),
        ("15 listopada 2024", "o wolontariacie (Dz. U. z 2024 r. poz. 1491)"),
    ],
)
def test_the_day_of_the_document_chooses_the_journal(day, journal):
    source = changed(example("uchwala_program_wieloletni"), {"data_uchwaly": day})
    assert journal in wd.text(wd.render_draft(wd.check(source))).replace("\u00a0", " ")


SEAT = {
    "jednostka.rodzaj": "powiat",
    "jednostka.nazwa": {"mianownik": "gryfiński", "dopelniacz": "gryfińskiego", "miejscownik": "w Gryfinie"},
    "jednostka.nazwy": {"organy_powiatu": "od siedziby"},
}
BODIES = {
    "organ": re.compile(r"Zarząd\w* Powiatu w Gryfinie", re.IGNORECASE),
    "rada": re.compile(r"Rad\w+ Powiatu w Gryfinie", re.IGNORECASE),
}


def as_of_a_powiat(slug, changes):
    """Text of a document, with these changes, of a powiat whose organs are named by its seat; what the draft adds is left out."""
    kept = {
        path: value
        for path, value in changes.items()
        if not path.startswith(("jednostka.nazw", "jednostka.rodzaj"))
    }
    if isinstance(kept.get("jednostka"), dict):
        del kept["jednostka"]
    checked = wd.check(changed(example(slug), kept | SEAT))
    made = wd.render(checked.document) if checked.document else wd.render_draft(checked)
    return wd.text(made).replace("\u00a0", " ").partition("Czego brakuje")[0]


@pytest.mark.parametrize("which", SLUGS)
def test_a_document_says_which_organs_it_names(which):
    """A powiat is asked how its statute names its organs where a document names one, and is not asked elsewhere."""
    faces = [{}, *(change_of(path) for path in FACES if path.stem.partition(".")[0] == which)]
    text = "\n".join(as_of_a_powiat(which, changes) for changes in faces)
    named = tuple(organ for organ, said in BODIES.items() if said.search(text))
    assert named == wd.catalog[which].model.names_organs


@pytest.mark.parametrize(
    ("kind", "asked"), [("plan_finansowy_kontraktu", "Rada Powiatu Gryfińskiego"), ("aneks_umowy", "")]
)
def test_a_powiat_is_asked_about_the_organ_that_is_named(kind, asked):
    unit = {path: value for path, value in SEAT.items() if path != "jednostka.nazwy"}
    found = wd.problems(changed(example(kind), unit))
    said = [one.message for one in found if "jak w większości statutów" in one.message]
    assert [message.partition("„")[2].partition("”")[0] for message in said] == [asked] * bool(asked)
