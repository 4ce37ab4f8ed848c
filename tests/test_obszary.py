"""Examples from the nine areas of services: each is lawful, reads as its golden says, and agrees with its neighbours."""

import os
import subprocess
import sys
from collections import Counter
from decimal import Decimal

import pytest

import wkus_docs as wd
from wkus_docs.errors import Severity
from wkus_docs.field import Kind, field_at
from wkus_docs.parts.strony.obszar import Obszar
from wkus_docs.reading import read_yaml

NOTICE, STANDARD, AGREEMENT = "ogloszenie_konkursu_wieloletniego", "standard_uslugi", "umowa_wieloletnia"
EVERY = [
    pytest.param(which, area, id=f"{which}.{area.value}")
    for which in (NOTICE, STANDARD, AGREEMENT)
    for area in Obszar
]
DAY_CARE = ("placówk", "wychowank", "podwieczor", "asystent rodziny")
"""Words of a day-care centre, which no other task may print."""


def example(which, area):
    """The example of a document from an area, judged."""
    return wd.check(wd.catalog[which].example_of_area(area.value))


@pytest.mark.parametrize(("which", "area"), EVERY)
def test_an_example_is_lawful_and_reads_as_it_should(which, area, golden):
    checked = example(which, area)
    told = [
        str(one)
        for one in checked.problems
        if one.severity is Severity.ERROR
        or ("sprawdziliśmy" not in one.message and "Dz. U." not in one.message)
    ]
    assert told == []
    golden(f"{which}.{area.value}.txt", wd.text(wd.render(checked.document)))


@pytest.mark.parametrize(("which", "area"), EVERY)
def test_no_two_facts_of_an_example_share_an_amount_or_a_day(which, area):
    """A tag taken for another shows: equal are only a period of spending and the edge of the task or the year."""
    source = read_yaml(wd.catalog[which].example_of_area(area.value))
    model = wd.catalog[which].model
    amounts, days = Counter(), Counter()
    for loc, value in _leaves(source.data):
        kind = getattr(field_at(model, loc), "kind", None)
        if kind is Kind.SUM:
            amounts[Decimal(value.replace(" ", "").replace(",", "."))] += 1
        if kind is Kind.DATE and loc[0] not in {"publikacja", "okres"} and "wydatki_z_dotacji" not in loc:
            days[value] += 1
    assert [amount for amount, times in amounts.items() if times > 1 and amount] == []
    assert [day for day, times in days.items() if times > 1] == []


@pytest.mark.parametrize("area", Obszar)
def test_the_three_documents_of_an_area_agree(area):
    notice, standard, agreement = (example(which, area).document for which in (NOTICE, STANDARD, AGREEMENT))
    assert notice.jednostka.pelna_nazwa == standard.jednostka.pelna_nazwa == agreement.jednostka.pelna_nazwa
    assert notice.zadanie.obszar is standard.usluga.obszar is area
    assert notice.zadanie.punkty_sfery == standard.usluga.punkty_sfery
    assert notice.zadanie.dziedzina is standard.usluga.galaz is agreement.galaz
    assert notice.zadanie.tytul == agreement.tytul_zadania
    assert notice.zadanie.tytul.startswith(standard.usluga.nazwa)
    assert notice.zadanie.forma.value == agreement.forma.value
    assert notice.zadanie.czy_dla_dzieci is standard.czy_dla_dzieci is agreement.czy_zadanie_dla_dzieci
    assert notice.okres_realizacji == agreement.okres
    assert notice.data_ogloszenia == agreement.konkurs.data_ogloszenia
    assert agreement.konkurs.data_oferty <= notice.termin_skladania_ofert
    assert standard.data_dokumentu < notice.data_ogloszenia < agreement.data_zawarcia
    assert notice.srodki.suma == agreement.dotacja.kwota
    assert [(one.rok, one.kwota) for one in notice.srodki.kwoty_roczne] == [
        (one.rok, one.kwota) for one in agreement.dotacja.lata
    ]
    if agreement.powierzenie:
        assert agreement.srodki_wlasne.razem == 0
    else:
        share = agreement.dotacja.kwota / agreement.calkowity_koszt * 100
        assert share <= notice.zasady.maks_udzial_dotacji


@pytest.mark.parametrize(("which", "area"), EVERY)
def test_an_example_speaks_of_its_own_task(which, area):
    text = wd.text(wd.render(example(which, area).document)).lower()
    assert [word for word in DAY_CARE if word in text] == []
    entrusted = example(NOTICE, area).document.zadanie.powierzenie
    assert ("powierzenie" in text) >= (entrusted and which != STANDARD)
    if entrusted and which != STANDARD:
        assert "umową o wsparcie" not in text
        assert "dofinansowanie" not in text


def test_units_of_the_examples_differ():
    units = {example(NOTICE, area).document.jednostka.pelna_nazwa.mianownik for area in Obszar}
    kinds = {example(NOTICE, area).document.jednostka.rodzaj for area in Obszar}
    assert len(units) == len(Obszar)
    assert len(kinds) == 5


def _leaves(value, loc=()):
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _leaves(item, (*loc, key))
    elif isinstance(value, list | tuple):
        for index, item in enumerate(value):
            yield from _leaves(item, (*loc, index))
    elif value is not None:
        yield loc, value


def wzor(*arguments):
    """What the command „wkus wzor” writes, and the code it ends with."""
    given = subprocess.run(
        [sys.executable, "-c", "from wkus_docs.cli import main; main()", "wzor", *arguments],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONUTF8": "1"},
    )
    return given.returncode, given.stdout, " ".join(given.stderr.split())


def test_the_command_gives_the_example_of_an_area_with_its_explanations():
    code, text, _ = wzor(NOTICE, "--obszar", "sport i kultura fizyczna")
    assert code == 0
    assert wd.check(text).document == example(NOTICE, Obszar.SPORT).document
    assert "# Tytuł zadania" in text


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([NOTICE, "--obszar", "lotnictwo"], "Nie znam obszaru „lotnictwo”"),
        (["karta_oceny_formalnej", "--obszar", "sport_kultura_fizyczna"], "nie ma przykładu z obszaru"),
        ([NOTICE, "--obszar", "sport_kultura_fizyczna", "--z", __file__], "Podaj jedną z opcji: --obszar"),
    ],
)
def test_what_the_command_cannot_give_is_said(arguments, said):
    code, text, trouble = wzor(*arguments)
    assert code != 0
    assert not text
    assert said in trouble.replace("│ ", "").replace(" │", "")
