"""A ranking rises with what is better, does not depend on the unit of measure, and leaves out what is not known."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from wkus_docs.analiza import ranking

kwoty = st.decimals(Decimal("0.01"), Decimal("999999999.99"), places=2)
ulamki = st.decimals(0, 1, places=4)
znane_albo_nie = st.one_of(st.none(), st.decimals(Decimal(-1000), Decimal(1_000_000), places=2))
ULAMEK = Decimal("0.0001")


@given(st.lists(kwoty, min_size=1, max_size=6), st.booleans())
def test_the_best_gets_one_and_the_others_a_part(wartosci, mniej):
    czesci = ranking.czesci_punktu(wartosci, czy_mniej_lepiej=mniej)
    najlepsza = min(wartosci) if mniej else max(wartosci)
    assert all(0 <= czesc <= 1 for czesc in czesci)
    assert czesci[wartosci.index(najlepsza)] == 1


@given(kwoty, kwoty, kwoty)
def test_more_cost_gives_less_and_more_effects_give_more(najlepsza, wartosc, wiecej):
    mala, duza = sorted((najlepsza, wartosc))
    assert ranking.im_mniej(mala, duza + wiecej) <= ranking.im_mniej(mala, duza)
    assert ranking.im_wiecej(duza + wiecej, mala) <= ranking.im_wiecej(duza, mala)


@given(kwoty, kwoty, st.integers(2, 1000))
def test_parts_do_not_depend_on_the_unit_of_measure(a, b, razy):
    mala, duza = sorted((a, b))
    assert ranking.im_mniej(mala, duza) == ranking.im_mniej(mala * razy, duza * razy)
    assert ranking.im_wiecej(duza, mala) == ranking.im_wiecej(duza * razy, mala * razy)


@given(st.lists(znane_albo_nie, max_size=6), st.booleans())
def test_whatever_is_missing_zero_or_negative_there_is_a_part_or_its_absence(wartosci, mniej):
    czesci = ranking.czesci_punktu(wartosci, czy_mniej_lepiej=mniej)
    for wartosc, czesc in zip(wartosci, czesci, strict=True):
        assert czesc is None if wartosc is None else czesc is None or 0 <= czesc <= 1


@given(st.lists(ulamki, min_size=2, max_size=5), ulamki)
def test_a_mark_rises_with_each_part(czesci, wiecej):
    wagi = [Decimal(1) / 100] * (len(czesci) - 1)
    wagi.append(1 - sum(wagi))
    ocena = ranking.ocena_laczna(zip(wagi, czesci, strict=True))
    assert min(czesci) - ULAMEK <= ocena <= max(czesci) + ULAMEK
    assert ranking.ocena_laczna(zip(wagi, [czesci[0] + wiecej, *czesci[1:]], strict=True)) >= ocena
    assert ranking.ocena_laczna(zip(wagi, [None, *czesci[1:]], strict=True)) is None


@given(st.lists(st.one_of(st.none(), ulamki), max_size=6))
def test_places_follow_the_marks_and_equals_share_one(oceny):
    miejsca = ranking.miejsca(oceny)
    for ocena, miejsce in zip(oceny, miejsca, strict=True):
        assert (ocena is None) == (miejsce is None)
        for inna, innej in zip(oceny, miejsca, strict=True):
            if ocena is not None and inna is not None:
                assert (miejsce < innej) == (ocena > inna)
    if any(ocena is not None for ocena in oceny):
        assert 1 in miejsca


@given(ulamki, ulamki, ulamki)
def test_a_loss_is_none_against_oneself_and_changes_sign_with_the_sides(waga, p_1, p):
    assert ranking.strata(waga, p, p) == 0
    assert ranking.strata(waga, p_1, p) == -ranking.strata(waga, p, p_1)
