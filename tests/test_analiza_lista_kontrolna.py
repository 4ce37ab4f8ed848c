"""The result of a checklist."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from wkus_docs.analiza.lista_kontrolna import wynik_listy

oceny = st.sampled_from([Decimal(0), Decimal(1), Decimal(2)])
listy = st.lists(oceny, min_size=1, max_size=60)


@given(listy)
def test_a_result_lies_between_0_and_100(lista):
    assert 0 <= wynik_listy(lista) <= 100


@given(st.integers(1, 60))
def test_the_lowest_marks_give_0_the_middle_50_the_highest_100(ile):
    assert [wynik_listy([Decimal(ocena)] * ile) for ocena in (0, 1, 2)] == [0, 50, 100]


@given(listy, st.data())
def test_a_better_mark_never_lowers_the_result(lista, data):
    miejsce = data.draw(st.integers(0, len(lista) - 1))
    lepsza = [*lista[:miejsce], Decimal(2), *lista[miejsce + 1 :]]
    assert wynik_listy(lepsza) >= wynik_listy(lista)


@given(listy, st.integers(2, 5))
def test_the_same_marks_repeated_give_the_same_result(lista, razy):
    assert wynik_listy(lista * razy) == wynik_listy(lista)


@given(listy, st.randoms())
def test_the_order_does_not_matter(lista, losy):
    inna = list(lista)
    losy.shuffle(inna)
    assert wynik_listy(inna) == wynik_listy(lista)


@given(listy)
def test_a_missing_mark_gives_no_result(lista):
    assert wynik_listy([*lista, None]) is None


def test_no_marks_give_no_result():
    assert wynik_listy([]) is None
