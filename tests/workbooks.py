"""What tests of workbooks share: cells changed by hand, figures varied at random, the document's own figures."""

import copy
import io
import random
import re
import warnings
from datetime import date, timedelta
from decimal import Decimal

import openpyxl

import wkus_docs as wd
from wkus_docs.checking import KEY
from wkus_docs.filled import filled
from wkus_docs.reading import Source, read_yaml
from wkus_docs.workbook.nodes import Group, Leaf
from wkus_docs.workbook.sheet_tree import tree_of

TWIN_SLOT = re.compile(r"\{[^}]+\}")
GAP = "brak danych"
KEPT = {"rok", "rok_bazowy", "wariant", "zolty", "czerwony", "zrodla"}
"""Numbers that say which item is meant, or that hold only together."""


def sheets(raw):
    """The workbook as openpyxl opens it; a warning of openpyxl fails the test."""
    return openpyxl.load_workbook(io.BytesIO(raw))


def edited(raw, *changes):
    """The file with cells changed by hand: („Dane!C14”, value) or a function of the workbook."""
    book = sheets(raw)
    for change in changes:
        if callable(change):
            change(book)
        else:
            place, value = change
            sheet, cell = place.split("!")
            book[sheet][cell].value = value
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def addresses(raw):
    """Cell of every field, by its path."""
    rows = sheets(raw)["Mapa"].iter_rows(values_only=True)
    return {row[1]: row[2][1:].replace("$", "") for row in rows if row[0] == "pole"}


def leaves(node):
    if isinstance(node, Leaf):
        yield node
    else:
        for child in node.children if isinstance(node, Group) else node.items:
            yield from leaves(child)


def example(slug):
    return read_yaml(wd.catalog[slug].example_path)


def checked_of(slug, data):
    return wd.check(Source(f"{slug}.yaml", "", data))


def strict(checked):
    """The document of a file whose form is right, whatever the rules say of it."""
    data = {key: value for key, value in checked.source.data.items() if key != KEY}
    return checked.type.model.model_validate(filled(data, checked.type.model))


def varied(slug, rng, missing):
    """The example with other figures; of those one can do without, some are left out."""
    data = copy.deepcopy(example(slug).data)
    _shortened(data, rng)
    for leaf in leaves(tree_of(checked_of(slug, data), {})):
        if (
            leaf.value is None
            or leaf.loc[-1] in KEPT
            or leaf.loc[0] == "jednostka"
            or isinstance(leaf.loc[-1], int)
        ):
            continue
        if not leaf.required and rng.random() < missing:
            _put(data, leaf.loc, None)
        else:
            written = _random(leaf, rng)
            if written is not None:
                _put(data, leaf.loc, written)
    _weighed(data, rng)
    return data


def bounds(slug):
    """The example with figures that lie exactly where a result turns: equal costs, thresholds, zeros, same days."""
    data = copy.deepcopy(example(slug).data)
    if slug == "narzedzie_nakladow_efektow":
        data["warianty"][1]["lata"] = copy.deepcopy(data["warianty"][0]["lata"])
        for item in data["wskazniki"]:
            item["wartosci"][1]["wartosc"] = item["wartosci"][0]["wartosc"]
        data["parametry"]["alfa"] = "0"
    elif slug == "kalkulacja_kosztu_jednostkowego":
        data["pozycje"] = [item for item in data["pozycje"] if item["kategoria"] != "amortyzacja"]
        data |= {"liczba_odbiorcow": "0", "koszt_odniesienia": "0"}
    elif slug == "plan_finansowy_kontraktu":
        for year, prices in zip(data["lata"], ("2,5", "4", "9"), strict=True):
            year["wskaznik_cen"] = prices
        data["transze"][3]["termin"] = data["transze"][0]["termin"]
        data["lata"][0]["limit"] = "175 999,99"
    else:
        done = [
            ("100", "110"),
            ("100", "105"),
            ("100", "104,99"),
            ("0", "0"),
            ("0", "5"),
            ("100", "90"),
            ("100", "95"),
        ]
        for item, (plan, spent) in zip([*data["pozycje"][:6], data["jednostki"]], done, strict=True):
            for quarter in (1, 2, 3):
                item[f"plan_kw{quarter}"], item[f"wykonanie_kw{quarter}"] = plan, spent
        for item in data["wskazniki"][:2]:
            item["wartosc"] = item["prog_zolty"]
        data["wskazniki"][3]["wartosc"] = data["wskazniki"][3]["prog_zielony"]
    return data


def edges(slug):
    """The example with figures a hair beyond a threshold, where what is printed lies on it, by name."""
    if slug == "arkusz_monitoringu_nakladow":
        for name, done, units in (("ponad", "110 003,00", "89 997"), ("przed", "109 997,00", "90 003")):
            data = copy.deepcopy(example(slug).data)
            for item in [*data["pozycje"], data["dotacja"], data["jednostki"]]:
                for quarter in (1, 2, 3):
                    item[f"plan_kw{quarter}"] = item[f"wykonanie_kw{quarter}"] = "0"
                item["plan_kw3"] = "100 000"
            for item in [*data["pozycje"], data["dotacja"]]:
                item["wykonanie_kw3"] = done
            data["jednostki"]["wykonanie_kw3"] = units
            yield name, data
            cheap = copy.deepcopy(data)  # a unit of 0,09 zł: plan 9 × 100 000 zł, 10 000 000 units
            cheap["jednostki"] |= {"plan_kw3": "10 000 000", "wykonanie_kw3": "10 000 000"}
            yield f"{name}_grosza", cheap
    elif slug == "narzedzie_nakladow_efektow":
        for name, units in (("ponad", "6 383,66"), ("przed", "6 384")):  # 80% of 7 980 is 6 384
            data = copy.deepcopy(example(slug).data)
            for year in data["warianty"][1]["lata"]:
                year["liczba_jednostek"] = units
            yield name, data
        yield from _verdicts(example(slug).data)
        rng = random.Random("zdominowany")  # noqa: S311 – figures for tests
        for number, kind in enumerate(("jak dziś", "lepszy", "lepszy", "lepszy", "cokolwiek", "cokolwiek")):
            yield f"zdominowany{number}", _dominated(example(slug).data, rng, kind)


def _verdicts(whole):
    """Quality that falls, quality nobody studies, a free service of today, by name."""
    data = copy.deepcopy(whole)
    data["warianty"][1]["zadowolenie"] = "1,5"
    for item, value in zip(data["wskazniki"][3:], ("20", "9"), strict=True):
        item["wartosci"][1]["wartosc"] = value
    yield "gorsza_jakosc", data
    data = copy.deepcopy(whole)
    del data["wskazniki"][3:], data["parametry"]["waga_zadowolenia"]
    data["wskazniki"][0]["waga"], data["wskazniki"][1]["waga"] = "0", "0,7"
    yield "bez_jakosci", data
    data = copy.deepcopy(whole)
    for year in data["warianty"][0]["lata"]:
        year.update(dict.fromkeys(("place", "rzeczowe", "uslugi_obce", "etaty_obslugi", "transakcyjne"), "0"))
        year.update(dict.fromkeys(("infrastruktura", "amortyzacja", "srodki_wlasne", "dotacja"), "0"))
    data["wskazniki"][0]["wartosci"][1]["wartosc"] = "0"
    yield "darmowe_dzis", data


def _dominated(whole, rng, kind):
    """The example with a third variant: the second made worse in everything, if only a little.

    The second variant is as today, better than today at some other cost, or anything.
    """
    data = copy.deepcopy(whole)
    today, better = data["warianty"]
    if kind == "jak dziś":
        better |= {"lata": copy.deepcopy(today["lata"]), "zadowolenie": today["zadowolenie"]}
        for item in data["wskazniki"]:
            item["wartosci"][1]["wartosc"] = item["wartosci"][0]["wartosc"]
    for year in better["lata"] if kind != "jak dziś" else ():
        year["place"] = f"{rng.randint(1, 30_000_000) / 100:.2f}".replace(".", ",")
        year["liczba_jednostek"] = str(rng.randint(7_000, 20_000))
    if kind == "cokolwiek":
        for item in data["wskazniki"]:
            item["wartosci"][1]["wartosc"] = str(rng.randint(1, 90))
    worse = copy.deepcopy(better) | {"nazwa": "Gorszy we wszystkim"}
    worse["zadowolenie"] = f"{_decimal(better['zadowolenie']) - Decimal('0.1')}".replace(".", ",")
    for year in worse["lata"]:
        year["rzeczowe"] = year["rzeczowe"][:-1] + "1"  # a grosz more
        for field in ("liczba_jednostek", "liczba_odbiorcow"):
            year[field] = str(int(year[field]) - 1)
    for item in data["wskazniki"]:
        little = Decimal("0.01") if item["kierunek"] == "maleje" else Decimal("-0.01")
        value = f"{_decimal(item['wartosci'][1]['wartosc']) + little}".replace(".", ",")
        item["wartosci"].append({"wariant": "2", "wartosc": value})
    data["warianty"] = [today, better, worse]
    return data


def _decimal(written):
    return Decimal(written.replace(" ", "").replace(",", "."))


def _shortened(data, rng):
    for value in list(data.values()):
        for items in value if isinstance(value, list) else [value]:
            if isinstance(items, dict):
                _shortened(items, rng)
        if isinstance(value, list) and len(value) > 2 and rng.random() < 0.2:
            value.pop()


def _random(leaf, rng):
    """Another value of the field's kind; None leaves the field as it is."""
    name, code = leaf.loc[-1], leaf.kind.code
    made = {
        "kwota": lambda: _number(rng, rng.choice([1, 100, 10_000, 1_000_000, 100_000_000])),
        "zmiana": lambda: rng.choice(["", "-"]) + _number(rng, 20),
        "procent": lambda: _number(rng, 100),
        "ulamek": lambda: _number(rng, 1 if name == "alfa" else rng.choice([1, 100, 20_000])),
        "liczba": lambda: str(rng.choice([0, rng.randint(1, 500)])),
    }
    if name == "zadowolenie":
        return str(Decimal(rng.randint(100, 500)) / 100).replace(".", ",")
    if name == "termin":
        return (date(2027, 1, 1) + timedelta(rng.randint(0, 900))).isoformat()
    if leaf.kind.choices:
        free = name in {"kwartal", "kierunek", "kategoria"} and rng.random() < 0.3
        return rng.choice(leaf.kind.choices) if free else None
    return made[code]() if code in made else None


def _number(rng, largest):
    if rng.random() < 0.1:
        return "0"
    return str(Decimal(rng.randint(0, largest * 100)) / 100).replace(".", ",")


def _weighed(data, rng):
    """Weights of each kind sum to 1 again, with two places."""
    for kind in sorted({str(item.get("rodzaj")) for item in data.get("wskazniki", ())}):
        items = [item for item in data["wskazniki"] if str(item.get("rodzaj")) == kind]
        rest = 100
        if kind == "jakość" and data.get("parametry", {}).get("waga_zadowolenia") is not None:
            share = rng.randint(1, 40)
            data["parametry"]["waga_zadowolenia"] = f"0,{share:02d}"
            rest -= share
        cuts = sorted(rng.randint(0, rest) for _ in items[1:])
        for item, low, high in zip(items, [0, *cuts], [*cuts, rest], strict=True):
            item["waga"] = str(Decimal(high - low) / 100).replace(".", ",")


def _put(data, loc, value):
    for step in loc[:-1]:
        data = data[step]
    if value is None:
        data.pop(loc[-1], None)
    else:
        data[loc[-1]] = value


def quietly(make):
    """What a call gives, and the warnings it let out."""
    with warnings.catch_warnings(record=True) as heard:
        warnings.simplefilter("always")
        return make(), [str(one.message) for one in heard]
