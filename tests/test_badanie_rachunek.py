"""The worked example reckoned again with fractions, from the file alone; LibreOffice reckons it in test_workbook_figures."""

from fractions import Fraction

import pytest

import wkus_docs as wd
from wkus_docs.reading import read_yaml
from wkus_docs.workbook_figures import agree

PATH = wd.catalog["narzedzie_nakladow_efektow"].example_path


def number(text):
    return Fraction(str(text).replace(" ", "").replace(",", "."))


def half_up(value, places):
    scaled = abs(value) * 10**places
    whole = (scaled.numerator * 2 + scaled.denominator) // (scaled.denominator * 2)
    return Fraction(whole if value >= 0 else -whole, 10**places)


@pytest.fixture(scope="module")
def data():
    return read_yaml(PATH).data


@pytest.fixture(scope="module")
def compared():
    return wd.read(PATH).porownania[0]


def costs(variant):
    """Of every year: full cost, net cost, avoidable spending, cost to society, units."""
    for year in variant["lata"]:
        of = {field: number(value) for field, value in year.items()}
        office = half_up(of["etaty_obslugi"] * of["koszt_etatu"] * of["udzial_obslugi"] / 100, 2)
        full = sum(
            of[field]
            for field in (
                "place",
                "rzeczowe",
                "uslugi_obce",
                "transakcyjne",
                "infrastruktura",
                "koszt_zmiany",
            )
        )
        full += office
        net = full - of["srodki_wlasne"] - of["oplaty_odbiorcow"]
        society = (
            full + half_up(of["godziny_wolontariatu"] * of["stawka_wolontariatu"], 2) + of["wklad_rzeczowy"]
        )
        yield full, net, net - office - of["amortyzacja"], society, of["liczba_jednostek"]


@pytest.fixture(scope="module")
def reckoned(data):
    today, then = (list(zip(*costs(variant), strict=True)) for variant in data["warianty"])
    full, net, spent, society, units = range(5)
    sums = [[sum(column) for column in columns] for columns in (today, then)]
    unit = [[one[kind] / one[units] for kind in (full, net, society)] for one in sums]
    change = {}
    for item in data["wskazniki"]:
        before, after = (number(item["wartosci"][variant]["wartosc"]) for variant in (0, 1))
        moved = (after - before) / (number(item["cel"]) - number(item["baza"]))
        change.setdefault(item["rodzaj"], []).append((number(item["waga"]), moved, item, after))
    effects = sum(weight * moved for weight, moved, _, _ in change["efekt"])
    base = (1 + number(data["parametry"]["stopa_dyskontowa"]) / 100) * (
        1 + number(data["parametry"]["wzrost_cen"]) / 100
    )
    rate = 1 + number(data["parametry"]["stopa_dyskontowa"]) / 100
    present = {
        kind: sum((a - b) / base**t for t, (a, b) in enumerate(zip(today[kind], then[kind], strict=True), 1))
        for kind in (full, spent)
    }
    dynamic = sum(k / base**t for t, k in enumerate(then[full], 1)) / sum(
        j / rate**t for t, j in enumerate(then[units], 1)
    )
    more, added = sums[1][full] - sums[0][full], sums[1][units] - sums[0][units]
    _, _, children, value = change["efekt"][1]
    turned = value - effects * (number(children["cel"]) - number(children["baza"])) / number(children["waga"])
    return {
        "E_ek": half_up(unit[0][0] / unit[1][0], 4),
        "E budżetu": half_up(unit[0][1] / unit[1][1], 4),
        "E społeczna": half_up(unit[0][2] / unit[1][2], 4),
        "ΔWE": half_up(effects, 4),
        "NPVΔ": half_up(present[full], 2),
        "NPVΔ G": half_up(present[spent], 2),
        "DGC": half_up(dynamic, 2),
        "przy tej samej skali": half_up((unit[0][0] - unit[1][0]) * sums[1][units], 2),
        "dodatkowa jednostka": half_up(more / added, 2),
        "dodatkowy punkt": half_up(more / (100 * half_up(effects, 9)), 2),
        "K*": half_up(unit[0][0] * sums[1][units], 2),
        "J*": half_up(sums[1][full] / unit[0][0], 2),
        "zapas kosztu": half_up(unit[0][0] / unit[1][0] - 1, 4),
        "zapas skali": half_up(unit[1][0] / unit[0][0] - 1, 4),
        "dzieci": half_up(turned, 2),
    }  # fmt: skip


def program(compared):
    turning, effects = compared.odwrocenie, compared.skala.skutki
    budget, _, society = compared.perspektywy
    return {
        "E_ek": compared.e_ek,
        "E budżetu": budget.efektywnosc,
        "E społeczna": society.efektywnosc,
        "ΔWE": compared.roznica_slowo,
        "NPVΔ": compared.wartosc_biezaca,
        "NPVΔ G": compared.wartosc_wydatkow,
        "DGC": round(compared.badany.dynamiczny_koszt, 2),
        "przy tej samej skali": compared.skala.przy_tej_samej,
        "dodatkowa jednostka": effects[4].wartosc,
        "dodatkowy punkt": effects[5].wartosc,
        "K*": turning.wartosci[0].zwrotna,
        "J*": turning.wartosci[1].zwrotna,
        "zapas kosztu": turning.zapas_kosztu,
        "zapas skali": turning.zapas_skali,
        "dzieci": turning.wartosci[3].zwrotna,
    }


def test_the_example_reckoned_by_fractions_is_what_the_program_says(reckoned, compared):
    found = program(compared)
    assert found.keys() == reckoned.keys()
    assert {
        name: (found[name], float(value))
        for name, value in reckoned.items()
        if not agree(float(value), found[name])
    } == {}


def test_a_free_variant_is_cheaper_and_nothing_is_said_to_lack(data):
    """A unit that costs nothing is no divisor; the verdict does not need one."""
    free = {**data, "warianty": [data["warianty"][0], {**data["warianty"][1], "lata": [
        {field: ("0" if field not in {"rok", "liczba_jednostek", "liczba_odbiorcow"} else value) for field, value in year.items()}
        for year in data["warianty"][1]["lata"]
    ]}]}  # fmt: skip
    checked = wd.check(free)
    compared = checked.document.porownania[0]
    assert compared.rozstrzygniecie == "Zlecić usługę według tego wariantu"
    assert compared.e_ek_slowo == compared.e_slowo == "nie liczy się"
    assert "brak danych" not in "".join(compared.powody[:7])


def test_an_old_template_gets_old_results_and_a_new_one_today_s():
    document = wd.read(PATH)
    then, now = document.reckoned_for(lambda _: False), document.reckoned_for(lambda name: name == "o_cenach")
    assert now is document
    assert [row.symbol for row in then.tabela_wynikow] == [
        "K", "N", "k_j", "k_o", "u", "WE", "WJ", "IW", "D", "e", "E_ek", "E_sp", "ΔWE", "E", "NPVΔ", "T",
    ]  # fmt: skip
    assert then.porownania[0].powody[0].startswith("jednostka usługi nie kosztuje więcej niż dziś")
    assert str(then.porownania[0].e_ek) == "1.1607"
    assert str(document.porownania[0].e_ek) == "1.1611"
