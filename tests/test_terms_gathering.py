"""Days of events gathered from documents: keys, conditions, drafts; the example case keeps all its terms."""

from datetime import date

import pytest

import wkus_docs as wd
from wkus_docs import terms
from wkus_docs.terms import Miejsce, Zdarzenie
from wkus_docs.terms.gathering import days_at, number_at


@pytest.fixture(scope="module")
def documents():
    return {slug: wd.read(wd.catalog[slug].example_path) for slug in wd.catalog}


@pytest.fixture(scope="module")
def events(documents):
    found = {}
    for name, told in terms.ZDARZENIA.items():
        numbers = (number_at(place, documents[place.slug]) for place in told.ile)
        count = next((number for number in numbers if number is not None), None)
        for place in told.zrodla:
            for key, day in days_at(place, documents[place.slug]):
                name_of_it = f"{name}/{key}" if key else name
                found.setdefault(name_of_it, Zdarzenie(name_of_it, day, gdzie=place.slug, ile=count))
    return found


def test_documents_of_the_example_tell_one_day_of_each_event(documents, events):
    for name, told in terms.ZDARZENIA.items():
        for place in told.zrodla:
            for key, day in days_at(place, documents[place.slug]):
                assert events[f"{name}/{key}" if key else name].dzien == day, (name, place)


def test_the_example_case_keeps_every_term(documents, events):
    asked = terms.terminy(events.values())
    met = {}
    for term in asked:
        year = term.klucz.rpartition("/")[2]
        days = [
            day
            for place in term.regula.spelnia
            for key, day in days_at(place, documents[place.slug])
            if not (place.klucz and year) or key == year
        ]
        found = terms.day_met(term.regula, term.zdarzenie, days)
        if found is not None:
            met[term.id] = found
    judged = terms.terminy(events.values(), spelnione=met)
    assert len(judged) > 45
    assert len(met) > 25
    assert [(term.id, term.dzien, term.spelniono) for term in judged if term.naruszony] == []


def test_items_and_years_become_keys(documents):
    transfers = next(
        place for place in terms.ZDARZENIA["transza.termin"].zrodla if place.slug == "umowa_wieloletnia"
    )
    told = days_at(transfers, documents["umowa_wieloletnia"])
    assert [key for key, _ in told] == ["1.1", "1.2", "2.1", "2.2", "3.1", "3.2"]
    (spent,) = terms.ZDARZENIA["dotacja.koniec_wykorzystania"].zrodla
    assert dict(days_at(spent, documents["umowa_wieloletnia"])) == {
        str(year): date(year, 12, 31) for year in (2027, 2028, 2029)
    }
    yearly = Miejsce("sprawozdanie_z_realizacji", "data_sprawozdania", klucz="okres.do.year")
    report = documents["sprawozdanie_z_realizacji"]
    assert days_at(yearly, report) == ((str(report.okres.do.year), report.data_sprawozdania),)


def test_conditions_decide_whether_a_day_counts(documents):
    report = documents["sprawozdanie_z_realizacji"]
    kind, other = ("koncowe", "!koncowe") if report.koncowe else ("!koncowe", "koncowe")
    assert days_at(Miejsce("x", "data_sprawozdania", (kind,)), report)
    assert not days_at(Miejsce("x", "data_sprawozdania", (other,)), report)
    called = Miejsce("x", "data_sprawozdania", ("!wezwanie",))
    assert bool(days_at(called, report)) is (report.wezwanie is None)


def test_a_draft_tells_what_it_knows():
    source = {"dokument": "sprawozdanie_z_realizacji", "data_sprawozdania": "20 stycznia 2028"}
    draft = wd.check(source).draft
    assert days_at(Miejsce("x", "data_sprawozdania"), draft) == (("", date(2028, 1, 20)),)
    assert days_at(Miejsce("x", "data_sprawozdania", ("koncowe",)), draft) == ()
    assert days_at(Miejsce("x", "okres.do"), draft) == ()
    assert days_at(Miejsce("x", "rozliczenia.*.dotacja.zwrot.data", klucz="rozliczenia.*.rok"), draft) == ()


def test_a_number_that_is_not_given_is_none(documents):
    card = documents["karta_oceny_formalnej"]
    assert (
        number_at(Miejsce("x", "uzupelnianie.dni_na_uzupelnienie"), card)
        == card.uzupelnianie.dni_na_uzupelnienie
    )
    assert number_at(Miejsce("x", "uzupelnianie.data_wezwania"), card) is None


def test_an_empty_list_has_no_first_item(documents):
    protocol = documents["protokol_komisji_konkursowej"].model_copy(update={"posiedzenia": ()})
    assert days_at(Miejsce("x", "posiedzenia.0.data"), protocol) == ()
