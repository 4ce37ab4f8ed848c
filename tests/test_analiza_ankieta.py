"""What a survey yields: means within the marks given, monotone, indifferent to scale, silent without answers."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wkus_docs.analiza import ankieta

GROSZ = Decimal("0.01")
liczby = st.integers(0, 10_000)
oceny = st.tuples(*[liczby] * 5)
polecenia = st.tuples(*[liczby] * 11)
srednie = st.decimals(1, 5, places=2)
krotnosci = st.integers(2, 1000)


@given(oceny)
def test_a_mean_lies_between_the_lowest_and_the_highest_mark_given(rozklad):
    dane = [ocena for ocena, ile in enumerate(rozklad, 1) if ile]
    s = ankieta.srednia(rozklad)
    assert (s is None) == (not dane)
    assert s is None or dane[0] <= s <= dane[-1]


@given(oceny, st.integers(0, 3), st.data())
def test_a_mean_does_not_fall_when_one_person_gives_a_better_mark(rozklad, nizsza, data):
    lepszy = list(rozklad)
    lepszy[nizsza] += 1
    gorszy = tuple(lepszy)
    lepszy[nizsza] -= 1
    lepszy[data.draw(st.integers(nizsza + 1, 4))] += 1
    assert ankieta.srednia(tuple(lepszy)) >= ankieta.srednia(gorszy)


@given(oceny, krotnosci)
def test_means_do_not_depend_on_how_many_answered_when_the_shares_are_the_same(rozklad, razy):
    assert ankieta.srednia(tuple(ile * razy for ile in rozklad)) == ankieta.srednia(rozklad)


@given(polecenia, krotnosci)
def test_nps_lies_in_its_scale_and_does_not_depend_on_how_many_answered(rozklad, razy):
    wynik = ankieta.nps(rozklad)
    assert (wynik is None) == (not any(rozklad))
    assert wynik is None or -100 <= wynik <= 100
    assert ankieta.nps(tuple(ile * razy for ile in rozklad)) == wynik


@given(polecenia, st.integers(0, 9), st.data())
def test_nps_does_not_fall_when_one_person_gives_a_better_mark(rozklad, nizsza, data):
    lepszy, gorszy = list(rozklad), list(rozklad)
    gorszy[nizsza] += 1
    lepszy[data.draw(st.integers(nizsza + 1, 10))] += 1
    assert ankieta.nps(tuple(lepszy)) >= ankieta.nps(tuple(gorszy))


@given(polecenia)
def test_nps_changes_sign_when_the_scale_is_turned(rozklad):
    krytycy, obojetni, promotorzy = ankieta.postawy(rozklad)
    assert krytycy + obojetni + promotorzy == ankieta.wazne(rozklad)
    odwrocony = (promotorzy, 0, 0, 0, 0, 0, 0, obojetni, 0, krytycy, 0)
    wynik = ankieta.nps(rozklad)
    assert ankieta.nps(odwrocony) == (None if wynik is None else -wynik)


@given(srednie, srednie)
def test_the_index_rises_with_the_mean_from_zero_to_a_hundred(nizsza, wyzsza):
    nizsza, wyzsza = sorted((nizsza, wyzsza))
    assert 0 <= ankieta.indeks(nizsza) <= ankieta.indeks(wyzsza) <= 100
    assert ankieta.indeks(wyzsza) - ankieta.indeks(nizsza) == (wyzsza - nizsza) * 25


@given(st.lists(srednie, min_size=1, max_size=8), st.data())
def test_a_mean_of_means_lies_between_them_and_one_missing_leaves_it_unknown(wartosci, data):
    assert min(wartosci) <= ankieta.srednia_rowna(wartosci) <= max(wartosci)
    miejsce = data.draw(st.integers(0, len(wartosci)))
    assert ankieta.srednia_rowna([*wartosci[:miejsce], None, *wartosci[miejsce:]]) is None


@given(st.decimals(0, 1, places=2), srednie, srednie)
def test_a_weighted_mean_lies_between_its_parts_and_needs_weights_that_sum_to_one(waga, jedna, druga):
    wynik = ankieta.srednia_wazona([(waga, jedna), (1 - waga, druga)])
    assert min(jedna, druga) <= wynik <= max(jedna, druga)
    assert ankieta.srednia_wazona([(waga, jedna), (1 - waga + GROSZ, druga)]) is None
    assert ankieta.srednia_wazona([(waga, jedna), (1 - waga, None)]) is None
    assert ankieta.srednia_wazona([(None, jedna), (1 - waga, druga)]) is None


@given(st.lists(st.one_of(st.none(), st.integers(1, 5)), max_size=20))
def test_single_marks_give_the_same_mean_as_their_counts(dane):
    znane = [ocena for ocena in dane if ocena is not None]
    rozklad = ankieta.rozklad_ocen(dane)
    assert ankieta.wazne(rozklad) == len(znane)
    s = ankieta.srednia(rozklad)
    assert (s is None) == (not znane)
    assert s is None or abs(s * len(znane) - sum(znane)) <= len(znane) * GROSZ / 2


@given(srednie, srednie)
def test_a_change_is_nothing_when_nothing_changed_and_turns_with_time(wtedy, teraz):
    assert ankieta.zmiana(wtedy, wtedy) == 0
    assert ankieta.zmiana(wtedy, teraz) == -ankieta.zmiana(teraz, wtedy)


@given(srednie, srednie)
def test_the_gap_changes_sign_when_the_sides_change_places(jst, ngo):
    assert ankieta.luka(jst, ngo) == -ankieta.luka(ngo, jst) == jst - ngo


@given(liczby, st.integers(1, 10_000), krotnosci)
def test_the_response_rate_does_not_depend_on_scale(zwrocono, rozdano, razy):
    stopa = ankieta.stopa_zwrotu(Decimal(zwrocono), Decimal(rozdano))
    assert ankieta.stopa_zwrotu(Decimal(zwrocono * razy), Decimal(rozdano * razy)) == stopa
    assert ankieta.stopa_zwrotu(Decimal(zwrocono), Decimal(0)) is None


@given(st.lists(st.one_of(st.none(), oceny), max_size=6))
def test_answers_of_all_questions_together_are_all_answers(rozklady):
    razem = ankieta.razem(rozklady)
    assert (razem is None) == (not any(rozklad is not None for rozklad in rozklady))
    assert ankieta.wazne(razem) == sum(map(ankieta.wazne, rozklady))


@given(st.lists(st.integers(0, 30), max_size=8), st.integers(1, 12))
def test_no_group_that_is_shown_is_small_and_none_can_be_reckoned_from_the_total(liczebnosci, prog):
    ukryte = ankieta.laczone(liczebnosci, prog)
    niepuste = {numer for numer, ile in enumerate(liczebnosci) if ile}
    assert ukryte <= niepuste
    assert all(liczebnosci[numer] >= prog for numer in niepuste - ukryte)
    if ukryte and ukryte != niepuste:
        assert len(ukryte) > 1
        assert sum(liczebnosci[numer] for numer in ukryte) >= prog


@pytest.mark.parametrize("liczebnosci", [(), (0, 0), (5, 7, 0)])
def test_nothing_is_joined_where_no_group_is_small(liczebnosci):
    assert ankieta.laczone(liczebnosci, 5) == frozenset()
