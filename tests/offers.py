"""Offers with hard figures for tests of the workbook, and what its cells without a twin in the document have to show."""

import copy
from decimal import ROUND_HALF_UP, Decimal

from workbooks import example

SLUG = "oferta_wieloletnia"
_GROSZ = Decimal("0.01")
SAID = ("✓ zgadza się", "≈ zaokrąglenie", "✗ nie zgadza się")


def rounded(value):
    return Decimal(value).quantize(_GROSZ, ROUND_HALF_UP)


def written(value):
    return f"{value:.2f}".replace(".", ",")


def hard(rng):
    """An offer of one to five years and one to three offerors: thirds of a złoty, grosze, wrong sums, empty years."""
    data = copy.deepcopy(example(SLUG).data)
    years = [str(2027 + year) for year in range(rng.randint(1, 5))]
    data["termin"] = {"od": "1 lutego 2027", "do": f"31 grudnia {years[-1]}"}
    plan = data["harmonogram"][0]
    data["harmonogram"] = [{"rok": year, "dzialania": copy.deepcopy(plan["dzialania"])} for year in years]
    names = [item["nazwa"] for item in plan["dzialania"]]
    data["kosztorys"] = {
        "dzialania": [
            {"nazwa": name, "koszty": [_cost(rng, years, f"{name} {number}") for number in range(rng.randint(1, 4))]}
            for name in names[: rng.randint(1, 3)]
        ],
        "koszty_administracyjne": [_cost(rng, years, f"Biuro {number}") for number in range(rng.randint(0, 2))],
    }  # fmt: skip
    whole = sum(costs_of_years(data, years))
    grant = rounded(whole * rng.randint(40, 100) / 100)
    own = whole - grant
    money = rounded(own / 3)
    data["zrodla"] = {
        "dotacja": written(grant), "wklad_finansowy": written(money), "wklad_niefinansowy": written(own - money),
        "swiadczenia_odbiorcow": written(rng.choice([0, Decimal("0.01"), 120])),
    }  # fmt: skip
    data["dotacja_w_latach"] = [
        {"rok": year, "kwota": written(part)} for year, part in zip(years, parts(grant, len(years)), strict=True)
    ] if rng.random() < 0.8 else []  # fmt: skip
    _joint(data, rng, years)
    return data


def _cost(rng, years, name):
    price = Decimal(rng.choice([1, 133, 3333, 10000, 1234567])) / 100 * rng.randint(1, 9)
    if rng.random() < 0.25:
        numbers = [Decimal(rng.randint(0, 4000)) / 100 for _ in years]
        amounts = [
            {
                "rok": year, "koszt_jednostkowy": written(price + index), "liczba_jednostek": written(number),
                "kwota": written(rounded((price + index) * number) + rng.choice([0, 0, _GROSZ, 1])),
            }
            for index, (year, number) in enumerate(zip(years, numbers, strict=True))
        ]  # fmt: skip
        return {"nazwa": name, "rodzaj_miary": "godzina", "kwoty_roczne": amounts}
    number = Decimal(rng.choice([1, 3, 7, 300, 1250])) / rng.choice([1, 1, 4])
    whole = rounded(price * number) + rng.choice([0, 0, 0, _GROSZ, -_GROSZ, 5])
    shares = parts(max(whole, Decimal(0)), len(years))
    amounts = [{"rok": year, "kwota": written(share)} for year, share in zip(years, shares, strict=True)]
    made = {
        "nazwa": name,
        "rodzaj_miary": "sztuka",
        "kwoty_roczne": [a for a in amounts if rng.random() < 0.9] or amounts,
    }
    return made | (
        {"koszt_jednostkowy": written(price), "liczba_jednostek": written(number)}
        if rng.random() < 0.9
        else {}
    )


def parts(whole, count):
    """Equal parts of an amount, to the grosz; the last takes what is left."""
    share = rounded(whole / count)
    return [share] * (count - 1) + [max(whole - share * (count - 1), Decimal(0))]


def costs_of_years(data, years):
    of = data["kosztorys"]
    costs = [cost for item in of["dzialania"] for cost in item["koszty"]] + of["koszty_administracyjne"]
    return [
        sum(
            Decimal(one["kwota"].replace(",", ".")) for cost in costs for one in cost["kwoty_roczne"] if one["rok"] == year
        )
        for year in years
    ]  # fmt: skip


def _joint(data, rng, years):
    count = rng.randint(1, 3)
    if count == 1:
        return
    first = data["oferenci"][0]
    costs = costs_of_years(data, years)
    data["oferenci"] = [
        copy.deepcopy(first) | {"nazwa": f"Fundacja {number}", "zakres_dzialan": "Zajęcia."}
        for number in range(count)
    ]
    data["sposob_reprezentacji"] = "Każdy oferent za siebie."
    spoilt = rng.random() < 0.3
    for year, cost in zip(years, costs, strict=True):
        for offeror, share in zip(data["oferenci"], parts(cost, count), strict=True):
            more = _GROSZ if spoilt and offeror is data["oferenci"][0] else 0
            offeror.setdefault("koszty_roczne", []).append({"rok": year, "kwota": written(share + more)})


def fault(price, number, amount):
    """What the words of a row say of one amount."""
    exact = price * number
    if rounded(exact) == amount:
        return SAID[0]
    return SAID[1] if abs(exact - amount) <= Decimal("0.005") * number else SAID[2]


class Expected:
    """What the cells without a twin show, computed from the document and the bounds of its notice."""

    def __init__(self, document, limits):
        self.of, self.limits = document, limits
        costs = document.kosztorys
        self.items = {
            ("kosztorys", "dzialania", a, "koszty", k): cost
            for a, item in enumerate(costs.dzialania) for k, cost in enumerate(item.koszty)
        } | {("kosztorys", "koszty_administracyjne", k): cost for k, cost in enumerate(costs.koszty_administracyjne)}  # fmt: skip
        self.years = sorted({*document.termin.lata, *(one.rok for one in costs.w_latach)})
        self.grants = {one.rok: one.kwota for one in document.dotacja_w_latach}

    def row(self, item, label):
        cost = self.items[item]
        if label == "Suma lat":
            return cost.razem
        value = None
        if cost.stawki_roczne:
            value = sum(rounded(one.koszt_jednostkowy * one.liczba_jednostek) for one in cost.stawki_roczne)
        elif None not in {cost.koszt_jednostkowy, cost.liczba_jednostek}:
            value = rounded(cost.koszt_jednostkowy * cost.liczba_jednostek)
        if label == "Koszt × liczba":
            return value
        if label == "Różnica":
            return None if value is None else cost.razem - value
        products = [(one.koszt_jednostkowy, one.liczba_jednostek, one.kwota) for one in cost.stawki_roczne]
        if not products and value is None:
            return "– brak ceny albo liczby"
        return max(
            (
                fault(*one)
                for one in products or [(cost.koszt_jednostkowy, cost.liczba_jednostek, cost.razem)]
            ),
            key=SAID.index,
        )

    @property
    def wrong(self):
        return sum(self.row(item, "Zgodność").startswith("✗") for item in self.items)

    def of_year(self, what, slot):
        year = self.years[slot]
        grant, cost = self.grants.get(year), self.of.kosztorys.w_roku[year]
        bound, administration = (
            (self.limits.years or {}).get(year),
            self.of.kosztorys.administracyjne_w_roku[year],
        )
        shares = [
            one.kwota for offeror in self.of.oferenci for one in offeror.koszty_roczne if one.rok == year
        ]
        told = any(offeror.koszty_roczne for offeror in self.of.oferenci)
        of_shares = {
            "Rok": year, "Udziały razem": sum(shares), "Różnica udziałów": sum(shares) - cost if told else None,
        }  # fmt: skip
        if what in of_shares or grant is None:
            return of_shares.get(what)
        return {
            "Inne środki": cost - grant,
            "Do limitu": None if bound is None else bound - grant,
            "Część dotacji": rounded(administration * 100 / grant) if grant else None,
            "Ocena kosztów administracyjnych": self._administration(administration, grant, cost),
            "Ocena dotacji": self._grant(grant, cost, bound),
        }[what]

    @staticmethod
    def _grant(grant, cost, bound):
        if grant > cost:
            return "✗ przekracza koszty roku"
        if bound is None:
            return "✓ mieści się w kosztach roku"
        return f"{'✗ przekracza kwotę' if grant > bound else '✓ mieści się w kwocie'} z ogłoszenia"

    def _administration(self, costs, grant, whole):
        if self.limits.administration is None or not grant:
            return None
        bound = self.limits.administration * grant / 100
        if costs <= bound:
            return "✓ mieszczą się w granicy"
        return (
            "✗ przekraczają granicę"
            if costs - (whole - grant) > bound
            else "≈ część muszą pokryć inne środki"
        )

    def beyond(self, what):
        said = [self.of_year(what, slot) for slot in range(len(self.years))]
        return sum(str(one).startswith("✗") for one in said)

    def alone(self, label):
        of, whole, costs = self.of.zrodla, self.of.zrodla.razem, self.of.kosztorys.razem
        covered = ("✓ źródła dają koszty", "✗ źródeł jest za mało", "✗ źródeł jest za dużo")[
            (whole > costs) * 2 + (whole < costs)
        ]
        table = {
            "Wiersze do poprawienia": self.wrong,
            "Pozycje kosztorysu do poprawienia": self.wrong,
            "Pozycje kosztorysu do poprawienia: wynik": "✗ popraw je" if self.wrong else "✓ nie ma takich",
            "Źródła minus koszty": whole - costs,
            "Źródła a koszty": covered,
            "Źródła wobec kosztów [zł]: wynik": covered,
            "Dotacja w latach, razem": sum(self.grants.values(), Decimal(0)),
            "Lata do poprawienia": self.beyond("Ocena dotacji"),
            "Lata, w których dotacja przekracza koszty albo kwotę z ogłoszenia": self.beyond("Ocena dotacji"),
            "Lata z kosztami administracyjnymi do poprawienia": self.beyond("Ocena kosztów administracyjnych"),
            "Wiersze kosztorysu bez sprawdzenia (skopiuj do nich wzory)": 0,
            "Lata nad kolumnami kosztorysu do poprawienia": 0,
            "Wiersze harmonogramu, w których czegoś brakuje": 0,
            "Udziały a koszty": self.shared,
            "Udziały partnerów (oferta wspólna)": None,
            "Udziały partnerów (oferta wspólna): wynik": self.shared,
            "Dotacja wobec kwoty z ogłoszenia [zł]: wynik": None if self.of.maks_dotacja is None else (
                "✓ suma dotacji mieści się" if of.dotacja <= self.of.maks_dotacja else "✗ suma dotacji przekracza"
            ),
            "Udział dotacji w kosztach [%]: wynik": None if self.limits.share is None else (
                "✓ nie przekracza" if of.dotacja * 100 <= self.limits.share * whole else "✗ jest wyższy"
            ),
            "Suma dotacji w latach wobec dotacji [zł]": sum(self.grants.values()) or None,
            "Suma dotacji w latach wobec dotacji [zł]: wynik": "– nie podzielono" if not sum(self.grants.values()) else (
                "✓ zgadza się" if sum(self.grants.values()) == of.dotacja else "✗ suma lat różni się"
            ),
        }  # fmt: skip
        return table.get(label, KeyError)

    @property
    def shared(self):
        told = any(offeror.koszty_roczne for offeror in self.of.oferenci)
        if not told and len(self.of.oferenci) < 2:
            return "– nie dotyczy: jeden oferent"
        differences = [self.of_year("Różnica udziałów", slot) for slot in range(len(self.years))]
        return "✓ udziały dają koszty" if told and not any(differences) else "✗ udziały nie dają kosztów"
