"""The computation of inputs and effects: monotone, indifferent to scale, silent about what it does not know."""

import ast
import inspect
import pkgutil
from decimal import Decimal
from importlib import import_module

import pytest
from hypothesis import given
from hypothesis import strategies as st

import wkus_docs.analiza
from wkus_docs.analiza import (
    decyzja,
    dokladnosc,
    dzwignia,
    efekty,
    efektywnosc,
    koszt_jednostkowy,
    koszty,
    oszczednosc,
    wrazliwosc,
)
from wkus_docs.analiza.brak import BRAK_DANYCH, powiedz, suma
from wkus_docs.analiza.decyzja import Decyzja
from wkus_docs.analiza.wskaznik import osiagniecie

MODULES = [
    import_module(f"wkus_docs.analiza.{found.name}")
    for found in pkgutil.iter_modules(wkus_docs.analiza.__path__)
]
FORMULAS = [
    function
    for module in MODULES
    for name, function in inspect.getmembers(module, inspect.isfunction)
    if function.__module__ == module.__name__ and not name.startswith("_")
]
SINGLE = [
    function
    for function in FORMULAS
    if all(part.annotation == Decimal | None for part in inspect.signature(function).parameters.values())
]

SPEAK_OF_ABSENCE = {
    decyzja.o_koszcie, decyzja.o_efektach, decyzja.o_jakosci, decyzja.czy_ta_skala, decyzja.decyzja,
}  # fmt: skip
"""What says in words that a figure is missing, or answers without it."""

ULAMEK = Decimal("0.0001")
kwoty = st.decimals(0, Decimal("999999999999.99"), places=2)
dodatnie = st.decimals(Decimal("0.01"), Decimal("999999999999.99"), places=2)
zwykle = st.decimals(Decimal("100.00"), Decimal("10000000.00"), places=2)
liczby = st.decimals(0, 1_000_000, places=2)
ulamki = st.decimals(0, 3, places=4)
krotnosci = st.integers(2, 1000)
nieznane = st.one_of(
    st.none(), st.decimals(Decimal("-999999999999.99"), Decimal("999999999999.99"), places=2)
)


@pytest.mark.parametrize("function", FORMULAS, ids=lambda function: function.__name__)
def test_every_function_is_shown_by_an_example(function):
    module = inspect.getmodule(function)
    assert function.__doc__
    shown = f"{function.__doc__} {module.__doc__}"
    assert f"{function.__name__}(" in shown or function.__name__ in {"dokladnie", "drobny_ulamek"}


@pytest.mark.parametrize("function", SINGLE, ids=lambda function: function.__name__)
@given(data=st.data())
def test_whatever_is_missing_or_zero_there_is_a_figure_or_its_absence_and_no_exception(function, data):
    given_figures = [data.draw(nieznane) for _ in inspect.signature(function).parameters]
    result = function(*given_figures)
    if function in (wrazliwosc.wrazliwosc_kosztu, wrazliwosc.wrazliwosc_skali):
        result = result[2].e_ek
    if function is wrazliwosc.najgorszy:
        result = result.e_ek
    assert result is None or isinstance(result, (Decimal, bool, str, Decyzja, tuple, wrazliwosc.Przypadek))
    assert not isinstance(result, Decimal) or result.is_finite()
    if None in given_figures and function not in SPEAK_OF_ABSENCE:
        assert result is None


@given(nieznane)
def test_absence_is_said_and_zero_is_a_figure(kwota):
    assert powiedz(None, str) == BRAK_DANYCH
    assert powiedz(Decimal("0.00"), str) == "0.00"
    assert powiedz(kwota, str) == (BRAK_DANYCH if kwota is None else str(kwota))


@given(st.lists(nieznane, max_size=6))
def test_a_sum_is_known_when_all_its_parts_are(skladniki):
    if not skladniki or None in skladniki:
        assert suma(skladniki) is None
    else:
        assert suma(skladniki) == sum(skladniki)


@given(nieznane, st.sampled_from([Decimal(0), Decimal("0.00"), Decimal("-0.00")]))
def test_division_by_zero_is_no_data(dzielna, zero):
    assert dokladnosc.iloraz(dzielna, zero) is None
    assert koszt_jednostkowy.koszt_jednostkowy(dzielna, zero) is None
    assert efektywnosc.ekonomiczna(dzielna, zero) is None
    assert efektywnosc.spoleczna(zero, dzielna) is None
    assert dzwignia.dzwignia(dzielna, dzielna, dzielna, zero) is None
    assert oszczednosc.oszczednosc_wzgledna(dzielna, zero) is None


@given(st.integers(-(10**12), 10**12))
def test_money_is_rounded_half_up_and_never_minus_zero(tysieczne):
    kwota = dokladnosc.grosz(Decimal(tysieczne) / 1000)
    w_gore = (abs(tysieczne) + 5) // 10
    assert kwota == Decimal(w_gore if tysieczne >= 0 else -w_gore) / 100
    assert kwota.as_tuple().exponent == -2
    assert not str(kwota).startswith("-0.00")


@given(*[kwoty] * 5)
def test_full_cost_is_the_sum_to_the_grosz_in_any_order(kb, kp, kt, ki, kz):
    pelny = koszty.koszt_pelny(kb, kp, kt, ki, kz)
    assert pelny == koszty.koszt_pelny(kz, ki, kt, kp, kb) == kb + kp + kt + ki + kz


@given(*[kwoty] * 4)
def test_net_cost_falls_with_contributions(k, wf, wu, wiecej):
    assert koszty.koszt_netto(k, wf + wiecej, wu) == koszty.koszt_netto(k, wf, wu) - wiecej


@given(kwoty, dodatnie, dodatnie, kwoty)
def test_unit_cost_rises_with_cost_and_falls_with_volume(k, jednostki, wiecej, drozej):
    k_j = koszt_jednostkowy.koszt_jednostkowy(k, jednostki)
    assert koszt_jednostkowy.koszt_jednostkowy(k + drozej, jednostki) >= k_j
    assert koszt_jednostkowy.koszt_jednostkowy(k, jednostki + wiecej) <= k_j


@given(kwoty, dodatnie, krotnosci)
def test_unit_cost_does_not_depend_on_scale(k, jednostki, razy):
    k_j = koszt_jednostkowy.koszt_jednostkowy(k, jednostki)
    assert koszt_jednostkowy.koszt_jednostkowy(k * razy, jednostki * razy) == k_j


@given(kwoty, kwoty, dodatnie, krotnosci)
def test_shares_do_not_depend_on_scale(a, b, c, razy):
    assert koszt_jednostkowy.udzial_obslugi(a, b, c) == koszt_jednostkowy.udzial_obslugi(
        a * razy, b * razy, c * razy
    )
    assert dzwignia.dzwignia(a, a, b, c) == dzwignia.dzwignia(a * razy, a * razy, b * razy, c * razy)
    assert efektywnosc.ekonomiczna(a, c) == efektywnosc.ekonomiczna(a * razy, c * razy)


@given(kwoty, kwoty)
def test_savings_change_sign_when_variants_change_places(k_0, k_1):
    assert oszczednosc.oszczednosc(k_0, k_1) == -oszczednosc.oszczednosc(k_1, k_0)
    assert oszczednosc.oszczednosc(k_0, k_0) == 0


@given(st.lists(zwykle, min_size=1, max_size=10), st.decimals(0, 99, places=2), st.decimals(0, 1, places=2))
def test_present_value_of_savings_falls_with_the_rate(oszczednosci, stopa, wyzej):
    obecna = oszczednosc.wartosc_biezaca(oszczednosci, stopa)
    assert oszczednosc.wartosc_biezaca(oszczednosci, stopa + wyzej) <= obecna <= sum(oszczednosci)
    assert oszczednosc.wartosc_biezaca(oszczednosci, Decimal(0)) == sum(oszczednosci)


@given(kwoty, st.lists(zwykle, min_size=1, max_size=10), kwoty)
def test_payback_lasts_longer_when_the_change_costs_more(kz, oszczednosci, wiecej):
    assert oszczednosc.zwrot(kz + wiecej, oszczednosci) >= oszczednosc.zwrot(kz, oszczednosci)
    assert oszczednosc.zwrot(kz, [-kwota for kwota in oszczednosci]) is None


@given(liczby, liczby, liczby, liczby)
def test_achievement_rises_towards_the_target_and_stays_in_bounds(baza, cel, blizej, krok):
    if baza == cel:
        assert osiagniecie(baza, cel, blizej) is None
        return
    w_strone_celu = blizej + krok if cel > baza else blizej - krok
    z, dalej = osiagniecie(baza, cel, blizej), osiagniecie(baza, cel, w_strone_celu)
    assert 0 <= z <= dalej <= Decimal("1.2")
    assert osiagniecie(baza, cel, baza) == 0
    assert osiagniecie(baza, cel, cel) == 1


@given(liczby, liczby, liczby)
def test_a_falling_indicator_is_a_rising_one_in_a_mirror(baza, cel, wartosc):
    assert osiagniecie(baza, cel, wartosc) == osiagniecie(-baza, -cel, -wartosc)


@given(liczby, liczby, liczby, krotnosci)
def test_achievement_does_not_depend_on_the_unit_of_measure(baza, cel, wartosc, razy):
    assert osiagniecie(baza, cel, wartosc) == osiagniecie(baza * razy, cel * razy, wartosc * razy)


@given(st.lists(st.tuples(st.integers(1, 100), ulamki), min_size=1, max_size=6), ulamki)
def test_weighted_effects_rise_with_each_achievement_and_lie_between_them(dane, wiecej):
    calosc = sum(waga for waga, _ in dane)
    wagi = [Decimal(waga * 100 // calosc) / 100 for waga, _ in dane]
    wagi[0] += 1 - sum(wagi)
    osiagniecia = [z for _, z in dane]
    we = efekty.efekty(zip(wagi, osiagniecia, strict=True))
    assert min(osiagniecia) - ULAMEK <= we <= max(osiagniecia) + ULAMEK
    assert efekty.efekty(zip(wagi, [osiagniecia[0] + wiecej, *osiagniecia[1:]], strict=True)) >= we
    assert efekty.efekty(zip(wagi, [None, *osiagniecia[1:]], strict=True)) is None


@given(st.lists(st.tuples(st.decimals(0, 1, places=2), ulamki), max_size=5))
def test_weights_that_do_not_sum_to_one_give_no_effects(pary):
    assert (efekty.efekty(pary) is None) == (sum(waga for waga, _ in pary) != 1)


@given(st.decimals(1, 5, places=2))
def test_satisfaction_runs_from_zero_to_one(ocena):
    assert 0 <= efekty.zadowolenie(ocena) <= 1
    assert efekty.zadowolenie(Decimal(1)) == 0
    assert efekty.zadowolenie(Decimal(5)) == 1


@given(ulamki, ulamki, st.decimals(0, 1, places=2))
def test_combined_efficiency_lies_between_its_two_sides(e_ek, e_sp, alfa):
    e = efektywnosc.laczna(e_ek, e_sp, alfa)
    assert min(e_ek, e_sp) - ULAMEK <= e <= max(e_ek, e_sp) + ULAMEK
    assert efektywnosc.laczna(e_ek, e_sp, Decimal(1)) == e_ek
    assert efektywnosc.laczna(e_ek, e_sp, Decimal(0)) == e_sp
    assert e == efektywnosc.laczna(e_sp, e_ek, 1 - alfa)


@given(zwykle, zwykle, zwykle)
def test_sensitivity_is_monotone_and_its_middle_is_the_result(k_0, koszt, jednostki):
    k_1 = koszt_jednostkowy.koszt_dokladny(koszt, jednostki)
    po_koszcie = wrazliwosc.wrazliwosc_kosztu(k_0, koszt, jednostki)
    po_skali = wrazliwosc.wrazliwosc_skali(k_0, koszt, jednostki)
    assert (
        po_koszcie[2]
        == po_skali[2]
        == wrazliwosc.Przypadek(Decimal(0), jednostki, k_1, efektywnosc.ekonomiczna(k_0, k_1))
    )
    assert [item.k_1 for item in po_koszcie] == sorted(item.k_1 for item in po_koszcie)
    assert [item.k_1 for item in po_skali] == sorted((item.k_1 for item in po_skali), reverse=True)


def test_the_room_knows_nothing_but_decimals_and_days():
    known = {"collections.abc", "dataclasses", "datetime", "decimal", "enum", "functools", "typing"}
    for module in MODULES:
        tree = ast.parse(inspect.getsource(module))
        asked = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
        assert all(name in known or name.startswith("wkus_docs.analiza") for name in asked), module.__name__
        assert not any(isinstance(node, ast.Import) for node in ast.walk(tree)), module.__name__
