"""The documents of the example tell one day of each event, and keep every term that follows."""

from datetime import date

import pytest

import wkus_docs as wd
from wkus_docs import paths, terms
from wkus_docs.terms import Zdarzenie


def days_at(place, document):
    """Days a document tells at a place, each with the key it tells: a year, the numbers of an item, or nothing."""
    if not all(
        bool(paths.value(document, one.removeprefix("!"))) is not one.startswith("!") for one in place.gdy
    ):
        return
    if place.klucz:
        told = [(str(key), day) for _, day, key in paths.pairs(document, place.droga, place.klucz)]
    else:
        found = list(paths.each(document, place.droga))
        told = [
            (".".join(str(one + 1) for one in loc if isinstance(one, int) and "*" in place.droga), day)
            for loc, day in found
        ]
    yield from ((key, day) for key, day in told if isinstance(day, date))


@pytest.fixture(scope="module")
def documents():
    slugs = {place.slug for told in terms.ZDARZENIA.values() for place in (*told.zrodla, *told.ile)}
    slugs |= {place.slug for rule in terms.RULES for place in rule.spelnia}
    return {slug: wd.read(wd.catalog[slug].example_path) for slug in slugs}


@pytest.fixture(scope="module")
def events(documents):
    found = {}
    for name, told in terms.ZDARZENIA.items():
        numbers = [day for place in told.ile for _, day in paths.each(documents[place.slug], place.droga)]
        count = next((number for number in numbers if number is not None), None)
        for place in told.zrodla:
            for key, day in days_at(place, documents[place.slug]):
                known = f"{name}/{key}" if key else name
                found.setdefault(known, Zdarzenie(known, day, gdzie=place.slug, ile=count))
    return found


def test_documents_of_the_example_tell_one_day_of_each_event(documents, events):
    for name, told in terms.ZDARZENIA.items():
        for place in told.zrodla:
            for key, day in days_at(place, documents[place.slug]):
                assert events[f"{name}/{key}" if key else name].dzien == day, (name, place)


def test_the_example_case_keeps_every_term(documents, events):
    met = {}
    for term in terms.terminy(events.values()):
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
