"""A variant that is worse in everything never wins: not the verdict, not the ranking, not a place by rounding."""

import copy
import random
from decimal import Decimal

import pytest

import wkus_docs as wd
from wkus_docs.analiza.decyzja import Decyzja
from wkus_docs.checking import KEY
from wkus_docs.filled import filled
from wkus_docs.reading import read_yaml

CASES = 200
LEPSZE = (
    Decyzja.NIE_ZMIENIAC,
    Decyzja.POPRAWIC_STANDARD,
    Decyzja.WYROWNAC_SKALE,
    Decyzja.ZLECIC_W_LIMICIE,
    Decyzja.ZLECIC,
)
MODEL = wd.catalog["porownanie_wariantow"].model
DATA = read_yaml(wd.catalog["porownanie_wariantow"].example_path).data
KOSZTY = ("place", "rzeczowe", "uslugi_obce", "transakcyjne", "infrastruktura", "koszt_zmiany")


def amount(text):
    return Decimal(text.replace(" ", "").replace(",", "."))


def written(value):
    return f"{value:.2f}".replace(".", ",")


def case(seed):
    """The example with other figures; variant 3 is variant 1 made worse in everything, if only a little."""
    rng = random.Random(f"dominacja {seed}")  # noqa: S311 – figures for tests
    data = copy.deepcopy(DATA)
    better, worse = data["warianty"][1], data["warianty"][3]
    little = rng.choice([Decimal("0.01"), Decimal(1), Decimal(500)])
    for year, other in zip(better["lata"], worse["lata"], strict=True):
        for field in KOSZTY:
            year[field] = written(Decimal(rng.randint(0, 30_000_000)) / 100)
            other[field] = written(amount(year[field]) + little)
        for field in ("etaty_obslugi", "koszt_etatu", "udzial_obslugi", "srodki_wlasne", "oplaty_odbiorcow"):
            other[field] = year[field]
        year["srodki_wlasne"] = other["srodki_wlasne"] = written(Decimal(rng.randint(0, 1_000_000)) / 100)
        year["liczba_jednostek"] = other["liczba_jednostek"] = str(rng.randint(50, 20_000))
        year["liczba_odbiorcow"] = other["liczba_odbiorcow"] = str(rng.randint(1, 90))
    for item in data["wskazniki"]:
        values = {value["wariant"]: value for value in item["wartosci"]}
        at = Decimal(rng.randint(100, 20_000)) / 100
        step = Decimal(rng.randint(1, 90)) / 100
        values["1"]["wartosc"] = written(at)
        values["3"]["wartosc"] = written(at + step if item["kierunek"] == "maleje" else at - step)
    better["zadowolenie"], worse["zadowolenie"] = "4,01", "4"
    for item in data["kryteria"]:
        for mark in item.get("oceny", ()):
            if mark["wariant"] in {"1", "3"}:
                mark["punkty"] = {"1": "3,01", "3": "3"}[mark["wariant"]]
    data.pop(KEY, None)
    return MODEL.model_validate(filled(data, MODEL))


@pytest.mark.parametrize("seed", range(CASES))
def test_a_dominated_variant_never_wins(seed):
    document = case(seed)
    assert document.ranking.miejsca[3] > document.ranking.miejsca[1]
    assert 3 not in document.ranking.pierwsze
    assert 3 not in document.wrazliwosc.pierwsze
    better, worse = document.porownania[0], document.porownania[2]
    assert LEPSZE.index(worse.decyzja) <= LEPSZE.index(better.decyzja)
    assert worse.roznica_efektow < better.roznica_efektow
    assert worse.przewaga < better.przewaga
    assert worse.wartosc_biezaca < better.wartosc_biezaca
    assert worse.skala.przy_tej_samej < better.skala.przy_tej_samej


@pytest.mark.parametrize("seed", range(20))
def test_what_turns_the_order_of_two_is_told(seed):
    """The order of two variants without a third is the one told, and no other."""
    ranking = case(seed).ranking
    told = set(ranking.odwrocenia())
    count = len(ranking.oceny)
    for third in range(count):
        others = [number for number in range(count) if number != third]
        without = dict(zip(others, ranking.bez(third).oceny, strict=True))
        for one in others:
            for two in others:
                turned = ranking.oceny[one] > ranking.oceny[two] and without[one] < without[two]
                assert turned == ((one, two, third) in told)
