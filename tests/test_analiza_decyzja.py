"""The verdict: a worse answer never gives a better one, no bound hides a loss, scale and units change nothing."""

import itertools
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from wkus_docs.analiza import ceny, decyzja, efekty, koszt_jednostkowy, progi_zwrotne, skala, wrazliwosc
from wkus_docs.analiza.decyzja import PROGI, SIATKA, Decyzja
from wkus_docs.analiza.wskaznik import droga, zmiana

LEPSZE = [
    Decyzja.NIE_ZMIENIAC,
    Decyzja.POPRAWIC_STANDARD,
    Decyzja.WYROWNAC_SKALE,
    Decyzja.ZLECIC_W_LIMICIE,
    Decyzja.ZLECIC,
]
"""Verdicts, from the one that holds the variant worst."""

przewagi = st.decimals(-1000, 1000, places=4)
roznice = st.decimals(-20, 20, places=4)
zmiany = st.decimals(-1, 3, places=4)
kwoty = st.decimals(Decimal("1.00"), Decimal("10000000.00"), places=2)
jednostki = st.decimals(1, 100_000, places=2)
wartosci = st.decimals(0, 10_000, places=2)
niezerowe = st.decimals(Decimal("0.01"), 1, places=2)


def rank(verdict):
    return LEPSZE.index(verdict)


def test_the_grid_answers_every_set_of_answers_once():
    for answers in itertools.product((True, False), repeat=4):
        fields = [
            pole
            for pole in SIATKA
            if (pole.nie_drozej, pole.nie_gorzej) == answers[:2]
            and pole.nie_nizsza in {None, answers[2]}
            and pole.ta_skala in {None, answers[3]}
        ]
        assert len(fields) == 1, answers
    assert {pole.decyzja for pole in SIATKA} == set(Decyzja)
    assert all(entry.zrodlo for entry in (*SIATKA, *PROGI))


@given(st.tuples(przewagi, roznice, roznice, zmiany, zmiany), st.tuples(*[st.decimals(0, 30, places=4)] * 5))
def test_worse_answers_never_give_a_better_verdict(answers, gorzej):
    then = decyzja.decyzja(*answers)
    for at, how_much in enumerate(gorzej):
        worse = tuple(value - how_much if at == place else value for place, value in enumerate(answers))
        assert rank(decyzja.decyzja(*worse)) <= rank(then)
    assert rank(
        decyzja.decyzja(*(value - less for value, less in zip(answers, gorzej, strict=True)))
    ) <= rank(then)


@given(wartosci, wartosci, wartosci, wartosci)
def test_no_bound_hides_a_loss(baza, cel, dzis, wariant):
    """Whatever the base and the target: what goes away from the target is a loss, what comes nearer is none."""
    if baza == cel:
        assert zmiana(droga(baza, cel, dzis), droga(baza, cel, wariant)) is None
        return
    change = zmiana(droga(baza, cel, dzis), droga(baza, cel, wariant))
    towards = (wariant - dzis) * (1 if cel > baza else -1)
    assert (change > 0) == (towards > 0)
    assert (change < 0) == (towards < 0)


@given(
    st.lists(st.tuples(wartosci, wartosci, wartosci), min_size=1, max_size=4),
    st.decimals(-500, 500, places=2),
)
def test_moving_every_base_by_the_same_way_leaves_the_sign(dane, o_ile):
    """The zero of the index is arbitrary; the difference does not know where it lies."""
    wagi = [Decimal(1) / 4] * len(dane)
    wagi[0] += 1 - sum(wagi)
    cel = Decimal(20_000)

    def roznica(przesuniecie):
        drogi = [
            (
                zmiana(
                    droga(b + przesuniecie, cel + przesuniecie, d),
                    droga(b + przesuniecie, cel + przesuniecie, w),
                )
            )
            for b, d, w in dane
        ]
        return efekty.zmiana_efektow(zip(wagi, drogi, strict=True))

    assert roznica(0) == roznica(o_ile)


@given(kwoty, jednostki, kwoty, jednostki)
def test_the_switching_cost_found_by_formula_is_the_one_found_by_search(k_0, j_0, k_1, j_1):
    before = koszt_jednostkowy.koszt_dokladny(k_0, j_0)
    low, high = Decimal(0), before * j_1 * 2
    for _ in range(80):
        middle = (low + high) / 2
        cheaper = before - middle / j_1 >= 0
        low, high = (middle, high) if cheaper else (low, middle)
    assert abs(progi_zwrotne.zwrotny_koszt(before, j_1) - low) <= Decimal("0.01")
    assert abs(progi_zwrotne.zwrotna_skala(before, k_1) - k_1 / before) <= Decimal("0.005")
    after = koszt_jednostkowy.koszt_dokladny(k_1, j_1)
    part = progi_zwrotne.zapas_kosztu(before, after)
    assert (part > 0) <= (decyzja.przewaga_kosztu(before, after) >= 0)


@given(st.tuples(wartosci, wartosci), st.tuples(wartosci, wartosci), st.tuples(wartosci, wartosci), niezerowe)
def test_the_switching_value_of_an_indicator_makes_the_difference_nothing(ends, own, other, waga):
    (baza, cel), (dzis, wariant) = ends, own
    if abs(cel - baza) < 1:
        return
    reszta = zmiana(*(droga(Decimal(0), Decimal(100), value) for value in other))

    def roznica(wartosc):
        return waga * zmiana(droga(baza, cel, dzis), droga(baza, cel, wartosc)) + (1 - waga) * reszta

    zwrotna = progi_zwrotne.zwrotna_wartosc(wariant, baza, cel, waga, roznica(wariant))
    assert abs(roznica(zwrotna)) <= waga * Decimal("0.0051") / abs(cel - baza) + Decimal("0.0000001")


@given(kwoty, jednostki, kwoty, jednostki, st.integers(2, 1000))
def test_the_same_in_thousands_is_the_same_verdict(k_0, j_0, k_1, j_1, razy):
    costs = [koszt_jednostkowy.koszt_dokladny(k, j) for k, j in ((k_0, j_0), (k_1, j_1))]
    many = [koszt_jednostkowy.koszt_dokladny(k * razy, j * razy) for k, j in ((k_0, j_0), (k_1, j_1))]
    assert decyzja.przewaga_kosztu(*costs) == decyzja.przewaga_kosztu(*many)
    assert skala.zmiana_skali(j_0, j_1) == skala.zmiana_skali(j_0 * razy, j_1 * razy)
    assert (
        abs(
            skala.skutek_tej_samej_skali(*many, j_1 * razy) - razy * skala.skutek_tej_samej_skali(*costs, j_1)
        )
        <= Decimal("0.01") * razy
    )


@given(kwoty, jednostki)
def test_at_the_same_volume_the_sum_and_the_ratio_answer_alike(k_0, j_0):
    for k_1 in (k_0 / 2, k_0, k_0 * 2):
        before, after = koszt_jednostkowy.koszt_dokladny(k_0, j_0), koszt_jednostkowy.koszt_dokladny(k_1, j_0)
        assert abs(skala.skutek_tej_samej_skali(before, after, j_0) - (k_0 - k_1)) <= Decimal("0.01")


@given(kwoty, kwoty, jednostki)
def test_nothing_bad_comes_first_in_the_worst_case(k_0, k_1, j_1):
    before = koszt_jednostkowy.koszt_dokladny(k_0, j_1)
    worst = wrazliwosc.najgorszy(before, k_1, j_1).e_ek
    singly = [*wrazliwosc.wrazliwosc_kosztu(before, k_1, j_1), *wrazliwosc.wrazliwosc_skali(before, k_1, j_1)]
    assert all(worst <= one.e_ek for one in singly)


@given(st.lists(st.tuples(kwoty, jednostki), min_size=1, max_size=6), st.decimals(0, 20, places=2))
def test_prices_that_grow_and_are_taken_out_again_change_nothing(lata, wzrost):
    costs, units = [list(column) for column in zip(*lata, strict=True)]
    constant = ceny.dynamiczny_koszt(costs, units, Decimal(4), Decimal(0))
    current = [k * (1 + wzrost / 100) ** t for t, k in enumerate(costs, 1)]
    assert (
        abs(ceny.dynamiczny_koszt(current, units, Decimal(4), wzrost) - constant)
        <= Decimal("0.000001") * constant
    )
    assert (
        min(k / j for k, j in lata) * Decimal("0.999999")
        <= constant
        <= max(k / j for k, j in lata) * Decimal("1.000001")
    )


@given(kwoty, st.decimals(Decimal("-5.00"), 20, places=2), st.integers(0, 20))
def test_there_and_back_in_prices_is_the_same_amount(kwota, wzrost, lata):
    there = ceny.w_cenach_roku(kwota, wzrost, Decimal(lata))
    assert abs(ceny.w_cenach_roku(there, wzrost, Decimal(-lata)) - kwota) <= Decimal("0.02")


def test_a_threshold_lies_on_no_rounded_figure():
    """20 000,00 zł against 20 000,50 zł for a thousand units, and two costs far below a grosz apart."""
    for before, after in ((("20000.00", 1000), ("20000.50", 1000)), (("430.00", 30000), ("456.00", 30000))):
        costs = [koszt_jednostkowy.koszt_dokladny(Decimal(k), Decimal(j)) for k, j in (before, after)]
        assert decyzja.czy_nie_drozej(decyzja.przewaga_kosztu(*costs)) is False
    assert [str(koszt_jednostkowy.koszt_do_druku(c)) for c in costs] == ["0.0143", "0.0152"]
