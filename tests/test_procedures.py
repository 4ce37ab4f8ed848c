"""Procedures as data: every step, document, way and act of mending is there, and each condition is seen both ways."""

import itertools
from collections import defaultdict
from decimal import Decimal
from pathlib import Path

import pytest
from case_files import FACES, change, change_of
from changes import changed
from ways import NoSuchPlaceError, kinds_at
from yaml_files import texts_in

import wkus_docs as wd
from wkus_docs.document import Model
from wkus_docs.gaps import build
from wkus_docs.procedures import (
    KILKA_W_ZAKRESIE,
    NAPRAWA,
    ZAKRESY,
    ZAWSZE,
    Dokument,
    Kto,
    Rodzaj,
    Warunek,
    procedures,
    warunki,
)
from wkus_docs.procedures.comparison import NIEPUSTE, PRAWDA, WIEKSZE_OD_ZERA, rowne
from wkus_docs.reading import read_yaml
from wkus_docs.scalars.wybor import Wybor

CHANGES = texts_in(Path(__file__).parent / "cases_of_conditions.yaml")
FOLDERS = sorted(
    path.parent
    for path in wd.catalog["umowa_wieloletnia"].example_path.parents[1].glob("_sprawy/*/sprawa.yaml")
)
"""Example cases: folders whose files are the documents of one case."""

SOURCES = {
    f"{one.id} < {source.slug}.{source.way}": source for one in warunki.values() for source in one.zrodla
}
STEPS = [(procedure, krok) for procedure in procedures.values() for krok in procedure.kroki]
ANSWERS = {"tak": True, "nie": False, "nieznana": None}

IN_ANY_MODEL = {"umowa_partnerstwa", "aneks_waloryzacyjny"}
"""Tools of one model that any case may need: organisations may offer together, and the grant of a year may change."""

MODELS = {
    "wkus_jakosc": Model.JAKOSC,
    "wkus_efektywnosc": Model.EFEKTYWNOSC,
    "wkus_wspolpraca": Model.WSPOLPRACA,
}


def changed_example(slug, changes):
    return wd.check(changed(read_yaml(wd.catalog[slug].example_path), changes)).draft


def documents_of(folder):
    """Documents of an example case by their types; standing files and the register are none."""
    found = defaultdict(list)
    for path in sorted(folder.glob("*.yaml")):
        if path.stem not in {"sprawa", "urzad"} and not path.stem.startswith("organizacja"):
            document = wd.check(path).draft
            found[wd.DocumentType(type(document)).slug].append(document)
    return dict(found)


@pytest.fixture(scope="module")
def singles():
    """Every example, variant and changed example that some condition asks, by type; each a document of its own."""
    asked = {source.slug for source in SOURCES.values()}
    found = {slug: [wd.check(wd.catalog[slug].example_path).draft] for slug in sorted(asked)}
    changes = [(path.stem.partition(".")[0], change_of(path)) for path in FACES]
    for slug, differs in (*changes, *((case["dokument"], change(case)) for case in CHANGES)):
        if slug in asked:
            found[slug].append(changed_example(slug, differs))
    return found


@pytest.fixture(scope="module")
def cases(singles):
    """Cases to ask: the example cases, and each single document as a case that has no other."""
    alone = [{slug: [one]} for slug, documents in singles.items() for one in documents]
    return [*map(documents_of, FOLDERS), *alone]


# what the data name is there


def test_every_type_stands_in_a_procedure(slug):
    assert [one.id for one in procedures.values() if slug in one.dokumenty]


def test_every_type_says_how_it_is_mended(slug):
    how = NAPRAWA[slug]
    assert how.czym
    assert how.kto
    assert set(how.dokumenty) <= set(wd.catalog)


def test_nothing_else_is_mended():
    assert set(NAPRAWA) == set(wd.catalog)


@pytest.mark.parametrize("procedure", procedures.values(), ids=lambda one: one.id)
def test_ids_and_numbers_of_steps_are_their_own(procedure):
    assert procedures[procedure.id] is procedure
    for one in ("id", "numer", "tytul"):
        told = [getattr(krok, one) for krok in procedure.kroki]
        assert len(set(told)) == len(told)
        assert all(told)


@pytest.mark.parametrize("procedure", procedures.values(), ids=lambda one: one.id)
def test_numbers_of_steps_count_on(procedure):
    """„4”, „4a”, „4b”, „5”: a step follows the one before it, and the first has no letter."""
    told = [(int(krok.numer.rstrip("abcdefgh")), krok.numer.lstrip("0123456789")) for krok in procedure.kroki]
    assert told[0] == (1, "")
    for (number, letter), following in itertools.pairwise(told):
        assert following in {(number + 1, ""), (number, chr(ord(letter) + 1) if letter else "a")}


@pytest.mark.parametrize(("procedure", "krok"), STEPS, ids=lambda one: one.id)
def test_what_a_step_names_is_there(procedure, krok):
    assert krok.kto
    assert {one.slug for one in krok.dokumenty} <= set(wd.catalog)
    assert {scope for one in krok.dokumenty for scope in one.zakresy} <= set(ZAKRESY)
    assert not krok.wroc or procedure[krok.wroc]
    assert len(set(krok.terminy)) == len(krok.terminy)
    assert len({(one.slug, one.wiele) for one in krok.dokumenty}) == len(krok.dokumenty)


def test_a_step_that_leaves_no_paper_does_something():
    for _, krok in STEPS:
        assert krok.dokumenty or krok.inne or krok.wroc or krok.konczy or krok.opis


def test_a_term_is_kept_in_one_step_of_a_procedure():
    for procedure in procedures.values():
        told = [term for krok in procedure.kroki for term in krok.terminy]
        assert len(set(told)) == len(told)


@pytest.mark.parametrize(("name", "model"), MODELS.items())
def test_a_model_has_the_documents_that_say_they_are_its(name, model):
    """Those of another model may have a place in it, but nobody misses them."""
    own = {slug for slug, kind in wd.catalog.items() if model in kind.about.models} | IN_ANY_MODEL
    named = [one for step in procedures[name].kroki for one in step.dokumenty]
    assert {one.slug for one in named if not one.dobrowolny} <= own
    assert own <= {one.slug for one in named}


def test_each_model_has_an_order_of_its_own():
    quality, efficiency, partnership = (procedures[name].dokumenty for name in MODELS)
    assert quality.index("standard_uslugi") < quality.index("analiza_korzysci_ryzyk")
    assert efficiency.index("porownanie_wariantow") < efficiency.index("rekomendacja_wyboru_modelu")
    assert efficiency.index("plan_finansowy_kontraktu") < efficiency.index("karta_przedsiewziecia_wpf")
    assert partnership.index("wniosek_inicjatywa_wlasna_ngo") < partnership.index("zarzadzenie_zespol_wkus")


# conditions


def test_every_condition_is_asked_somewhere():
    asked = {one.id for procedure in procedures.values() for one in procedure.warunki}
    assert asked | {one.id for one in KILKA_W_ZAKRESIE.values()} == set(warunki)
    assert set(KILKA_W_ZAKRESIE) <= set(ZAKRESY)


@pytest.mark.parametrize("one", warunki.values(), ids=lambda one: one.id)
def test_a_condition_is_a_question_with_words(one):
    assert warunki[one.id] is one
    assert one.pytanie.startswith("Czy ")
    assert one.pytanie.endswith("?")
    assert one.gdy
    assert one.zrodla


def test_a_condition_that_is_turned_round_says_so_in_words():
    for procedure in procedures.values():
        for krok in procedure.kroki:
            assert "nie jest tak" not in krok.warunek.slowami
            assert not [one for one in krok.dokumenty if "nie jest tak" in one.warunek.slowami]


@pytest.mark.parametrize("source", SOURCES.values(), ids=SOURCES)
def test_a_source_asks_a_place_that_is_there_for_what_it_can_say(source):
    model = wd.catalog[source.slug].model
    assert {source.gdy_tak, source.gdy_nie} != {None}
    if source.pomin:
        assert kinds_at(model, source.pomin) == {bool}
    if source.jest.rodzaj is Rodzaj.ISTNIEJE:
        assert source.way == ""
        return
    kinds = kinds_at(model, source.way)
    wanted = {
        Rodzaj.PRAWDA: (bool,),
        Rodzaj.KILKA: (tuple,),
        Rodzaj.WIEKSZE_OD: (Decimal, int),
        Rodzaj.ROWNE: (Wybor,),
        Rodzaj.NIEPUSTE: (object,),
    }[source.jest.rodzaj]
    assert all(issubclass(kind, wanted) for kind in kinds)
    if source.jest.rodzaj is Rodzaj.ROWNE:
        [choices] = kinds
        assert source.jest.wobec in {choice.value for choice in choices}
    if source.jest.rodzaj is Rodzaj.WIEKSZE_OD and source.jest.wobec:
        assert kinds_at(model, source.jest.wobec) == kinds


@pytest.mark.parametrize(
    "way", ["wspolnaa", "oferenci.*.nazwaa", "termin.*.od", "termin.od.rok_nieznany", "rodzaje_zadania.*.x"]
)
def test_a_mistyped_way_is_found(way):
    with pytest.raises(NoSuchPlaceError):
        kinds_at(wd.catalog["oferta_wieloletnia"].model, way)


@pytest.mark.parametrize("name", warunki)
def test_cases_answer_a_condition_both_ways(name, cases):
    assert {warunki[name].odpowiedz(case) for case in cases} >= {True, False}


@pytest.mark.parametrize("source", SOURCES.values(), ids=SOURCES)
def test_a_place_is_seen_both_ways(source, singles):
    """Whatever the other sources say: the comparison itself holds in one document and fails in another."""
    seen = {source.jest.of(document, source.way) for document in singles[source.slug]}
    assert seen >= ({True} if source.jest.rodzaj is Rodzaj.ISTNIEJE else {True, False})


@pytest.mark.parametrize("case", CHANGES, ids=lambda case: case["nazwa"])
def test_case_of_a_condition(case):
    document = changed_example(case["dokument"], change(case))
    assert warunki[case["warunek"]].odpowiedz({case["dokument"]: [document]}) is ANSWERS[case["odpowiedz"]]


@pytest.mark.parametrize("one", warunki.values(), ids=lambda one: one.id)
def test_nothing_is_known_of_no_documents_and_of_gaps(one):
    assert one.odpowiedz({}) is None
    drafts = {
        source.slug: [build(wd.catalog[source.slug].model, {}, frozenset(), lenient=False)]
        for source in one.zrodla
        if source.jest.rodzaj is not Rodzaj.ISTNIEJE
    }
    assert one.odpowiedz(drafts) in {None, False, True}  # never a gap, never an exception


@pytest.mark.parametrize(
    ("way", "jest"),
    [
        ("wspolna", PRAWDA),
        ("zrodla.dotacja", WIEKSZE_OD_ZERA),
        ("oferenci", NIEPUSTE),
        ("deklaracja.wykonanie", rowne("x")),
    ],
)
def test_a_gap_is_not_known(way, jest):
    draft = build(
        wd.catalog["oferta_wieloletnia"].model, {"oferenci": None}, frozenset({("oferenci",)}), lenient=False
    )
    assert jest.of(draft, way) is None or way in {"wspolna", "oferenci"}


# what a case takes


def step(steps, name):
    return next(one for one in steps if one.krok.id == name)


def paper(steps, slug):
    return [one.dotyczy for krok in steps for one in krok.dokumenty if one.dokument.slug == slug]


def test_an_empty_case_knows_its_questions():
    steps = procedures["wkus_jakosc"].kroki_dla({})
    assert step(steps, "diagnoza").dotyczy is True
    partners = next(
        one for one in step(steps, "oferty").dokumenty if one.dokument.slug == "umowa_partnerstwa"
    )
    assert (partners.dotyczy, [one.id for one in partners.pytania]) == (None, ["oferta_wspolna"])
    assert [one.id for one in step(steps, "decyzja_o_zwrocie").pytania] == [
        "zwrot_wedlug_kontroli",
        "zwrot_wedlug_sprawozdania",
        "niezwrocono_w_terminie",
    ]


def test_an_answer_of_a_person_counts_where_no_document_answers(singles):
    procedure = procedures["konkurs_roczny"]
    said = {"oferta_wspolna": True}
    assert paper(procedure.kroki_dla({}, said), "umowa_partnerstwa") == [True]
    alone = {"oferta_wieloletnia": singles["oferta_wieloletnia"][:1]}
    assert paper(procedure.kroki_dla(alone, said), "umowa_partnerstwa") == [False]


def test_a_case_that_is_refused_ends():
    refused = {
        "rekomendacja_wyboru_modelu": [
            changed_example("rekomendacja_wyboru_modelu", {"decyzja.rodzaj": "odrzucona"})
        ]
    }
    steps = procedures["wkus_efektywnosc"].kroki_dla(refused)
    names = [one.krok.id for one in steps]
    ends = names.index("odmowa")
    assert steps[ends].dotyczy is True
    assert {one.dotyczy for one in steps[:ends]} == {True}
    assert {one.dotyczy for one in steps[ends + 1 :]} == {False}
    assert not [
        paper
        for one in steps[ends + 1 :]
        for paper in one.dokumenty
        if paper.dotyczy is not False or paper.pytania
    ]


def test_a_case_begun_in_the_middle_is_not_asked_for_what_came_before(singles):
    report = {"sprawozdanie_z_realizacji": singles["sprawozdanie_z_realizacji"][:1]}
    procedure = procedures["wkus_wspolpraca"]
    steps = procedure.kroki_dla(report, od="umowa")
    assert [one.krok for one in steps] == list(procedure.kroki)
    begun = [one.krok.id for one in steps].index("umowa")
    assert {(one.dotyczy, one.pytania) for one in steps[:begun]} == {(False, ())}
    assert step(steps, "umowa").dotyczy is True
    assert step(steps, "sprawozdanie").dotyczy is True
    with pytest.raises(KeyError):
        procedure.kroki_dla({}, od="umowy")


def test_an_annulled_contest_is_held_again(singles):
    annulled = {"zarzadzenie_uniewaznienie_konkursu": singles["zarzadzenie_uniewaznienie_konkursu"][:1]}
    steps = procedures["konkurs_roczny"].kroki_dla(annulled)
    assert step(steps, "uniewaznienie").dotyczy is True
    assert step(steps, "ponowny_konkurs").dotyczy is True
    assert step(steps, "ponowny_konkurs").krok.wroc == "konkurs"
    assert step(steps, "wybor").dotyczy is False
    assert step(steps, "bez_umowy").dotyczy is False


def test_an_annulled_contest_that_is_not_held_again_ends():
    other = changed_example(
        "zarzadzenie_uniewaznienie_konkursu",
        {"dalsze_postepowanie.krok": "inny_tryb", "dalsze_postepowanie.tryb": "zakup_uslugi"},
    )
    steps = procedures["konkurs_roczny"].kroki_dla({"zarzadzenie_uniewaznienie_konkursu": [other]})
    assert step(steps, "bez_umowy").dotyczy is True
    assert step(steps, "umowa").dotyczy is False
    assert step(steps, "sprawozdanie").dotyczy is False


def test_a_lower_grant_asks_for_an_update(singles):
    [whole, lower] = [
        next(one for one in singles["zarzadzenie_wyniki_konkursu"] if one.zmienione is wanted)
        for wanted in (False, True)
    ]
    procedure = procedures["wkus_wspolpraca"]
    assert paper(procedure.kroki_dla({"zarzadzenie_wyniki_konkursu": [whole]}), "aktualizacja_oferty") == [
        False
    ]
    assert paper(procedure.kroki_dla({"zarzadzenie_wyniki_konkursu": [lower]}), "aktualizacja_oferty") == [
        True
    ]


def test_money_to_be_returned_leads_to_a_demand_and_then_to_a_decision(singles):
    control = {"protokol_kontroli": singles["protokol_kontroli"][:1]}
    steps = procedures["wkus_jakosc"].kroki_dla(control)
    assert step(steps, "zwrot").dotyczy is True
    assert [one.id for one in step(steps, "decyzja_o_zwrocie").pytania] == ["niezwrocono_w_terminie"]
    unpaid = procedures["wkus_jakosc"].kroki_dla(control, {"niezwrocono_w_terminie": True})
    assert step(unpaid, "decyzja_o_zwrocie").dotyczy is True


def test_a_condition_is_asked_of_the_documents_of_one_key(singles):
    """Of two offers one is joint: the case has a partnership, and only that offer needs it."""
    alone = singles["oferta_wieloletnia"][0]
    joint = next(one for one in singles["oferta_wieloletnia"] if one.wspolna)
    condition = warunki["oferta_wspolna"]
    assert condition.odpowiedz({"oferta_wieloletnia": [alone, joint]}) is True
    assert condition.odpowiedz({"oferta_wieloletnia": [alone]}) is False


def test_documents_say_who_makes_them():
    card = next(
        one
        for one in procedures["wkus_jakosc"]["ocena"].dokumenty
        if one.slug == "karta_oceny_jakosci_oferty"
    )
    assert card.kto == (Kto.KOMISJA,)
    assert card.zakresy == ("nabor", "oferta", "czlonek")
    assert Dokument("umowa_wieloletnia").zakresy == ()


def test_labels_of_those_who_act_fit_any_unit():
    assert not [
        one
        for one in Kto
        for word in ("wójt", "burmistrz", "prezydent", "gmin", "starost")
        if word in one.etykieta
    ]


# how conditions combine


def said(**answers):
    return {name: answer for name, answer in answers.items() if answer is not None}


A, B = (Warunek(name, f"Czy {name}?", (), gdy=name) for name in "ab")


@pytest.mark.parametrize("a", [True, False, None])
@pytest.mark.parametrize("b", [True, False, None])
def test_what_is_not_known_stays_so_unless_the_rest_decides(a, b):
    """Whatever the unknown answers turn out to be, the combined answer is among what it may become, and known when it must be."""
    for combined, of in (((A & B), all), ((A | B), any), ((~A), lambda pair: not pair[0])):
        possible = {
            of(pair)
            for pair in itertools.product(
                [a] if a is not None else [True, False], [b] if b is not None else [True, False]
            )
        }
        answer = combined.odpowiedz({}, said(a=a, b=b))
        assert answer is (possible.pop() if len(possible) == 1 else None)
        waits = {one.id for one in combined.otwarte({}, said(a=a, b=b))}
        assert bool(waits) is (answer is None)
        assert waits <= {name for name, value in (("a", a), ("b", b)) if value is None}


def test_words_of_conditions():
    assert (A & (B | ~A)).slowami == "a oraz (b albo nie jest tak, że a)"
    assert (A | B | A).slowami == "a, b albo a"
    assert ZAWSZE.odpowiedz({}) is True
    assert ZAWSZE.warunki == ()
