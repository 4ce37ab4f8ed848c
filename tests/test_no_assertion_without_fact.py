"""A fact that is missing takes sentences away; what appears in their place says nothing, or is listed with its ground."""

from fnmatch import fnmatch
from pathlib import Path

import pytest
from missing_facts import (
    appeared,
    chosen_by_default,
    faces,
    name_of,
    only_silent,
    optional_facts,
)
from word import docx, paragraph
from word_sources import sources
from yaml_files import values_in

import wkus_docs as wd
from wkus_docs.rendering.checking.sentences import sentences

HERE = Path(__file__).parent
LISTED = values_in(HERE / "without_fact.yaml")
"""Words that a document may add when a fact is missing, each with what makes them true."""
INSTEAD = values_in(HERE / "words_instead.yaml")
"""Words of templates in the branch that a missing fact leaves."""
PISMO = (
    "Zadanie: {{ zadanie.tytul }}. "
    "{% if zadanie.cel %}Cel: {{ zadanie.cel }}{% if kontakt %} od {{ kontakt.linia }}{% endif %}."
    "{% else %} Celu nie ma.{% endif %} "
    "{% for zalacznik in zalaczniki %}Załączniki: {{ zalacznik }}.{% else %} Załączników brak.{% endfor %}"
)


def _listed(slug, way):
    return [one for key in ("wszystkie", slug) for one in LISTED.get(key, ()) if fnmatch(way, one["bez"])]


def _allowed(slug, way):
    entries = _listed(slug, way)
    if any(one["slowa"] == "*" for one in entries):
        return None
    return {word for one in entries for word in one["slowa"].split()}


def variants_of(slug):
    return tuple(sorted((HERE / "variants").glob(f"{slug}.*.yaml")))


@pytest.mark.usefixtures("quick_charts")
def test_a_missing_fact_puts_no_words_in_its_place(slug):
    said = {}
    for face in faces(slug, variants_of(slug)):
        before = face.lines()
        for way, _ in optional_facts(face.source, wd.catalog[slug].model):
            now, allowed = face.without(way), _allowed(slug, name_of(way))
            if now is None or allowed is None:
                continue
            for words in appeared(before, now):
                if new := sorted(set(words.split()) - allowed):
                    said.setdefault(name_of(way), {})[words] = new
    assert said == {}, (
        "take the sentence away, or list its words in tests/without_fact.yaml with what makes it true"
    )


@pytest.mark.usefixtures("quick_charts")
def test_no_answer_is_taken_for_given(slug):
    """Where the text depends on an answer or a choice, leaving it out prints nothing that depends on it."""
    chosen = {
        name_of(way)
        for face in faces(slug, variants_of(slug))
        for way, field in optional_facts(face.source, wd.catalog[slug].model)
        if chosen_by_default(face, way, field)
    }
    assert {way for way in chosen if not any(fnmatch(way, one["bez"]) for one in LISTED["domyslne"])} == set()


def test_every_listed_word_has_a_ground():
    for entries in LISTED.values():
        for one in entries:
            assert one["dlaczego"].strip(), one
    assert set(LISTED) - {"wszystkie", "domyslne"} <= set(wd.catalog)


def test_a_branch_left_by_a_missing_fact_says_nothing_or_has_its_ground(kind):
    """Also where no example goes: every word of a template that stands because a fact is missing is listed."""
    trees = [part.tree for part in sources(kind.template_path.read_bytes())]
    listed = {words for one in INSTEAD.get(kind.slug, ()) for words in one["slowa"]}
    said = {words for one in sentences(trees, kind.model) for words in one.instead if not only_silent(words)}
    assert said - listed == set(), "take the words away, or list them in tests/words_instead.yaml"
    assert listed - said == set(), "no longer printed"


def test_the_checker_names_the_facts_of_a_sentence():
    trees = [part.tree for part in sources(docx(paragraph(PISMO)))]
    found = sentences(trees, wd.catalog["ogloszenie_konkursu_wieloletniego"].model)
    assert [(one.text, sorted(one.rests_on), sorted(one.without)) for one in found] == [
        ("Zadanie: {zadanie}.", [], []),
        ("Cel: {zadanie} od {kontakt}.", ["OgloszenieKonkursuWieloletniego.kontakt", "ZadanieKonkursowe.cel"], []),
        ("Celu nie ma.", [], ["ZadanieKonkursowe.cel"]),
        ("Załączniki: {zalacznik}.", ["OgloszenieKonkursuWieloletniego.zalaczniki"], []),
        ("Załączników brak.", [], ["OgloszenieKonkursuWieloletniego.zalaczniki"]),
    ]  # fmt: skip
