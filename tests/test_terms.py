"""Terms of a case: every rule on days counted by hand, its edges, its trace, and what holds of all of them."""

import ast
import re
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

import wkus_docs as wd
from wkus_docs import paths, terms
from wkus_docs.document import Document
from wkus_docs.law import Parameter, parameters
from wkus_docs.parts.pieniadze.dotacja import dzien_zwrotu
from wkus_docs.parts.strony.okres import longer_than
from wkus_docs.parts.umowa.terminy_sprawozdan import days_for_a_yearly_report
from wkus_docs.polish.kalendarz import dzien_wolny, najblizszy_roboczy, znane_lata
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.terms import Moc, Przesuniecie, Stan, Zdarzenie

FOLDER = Path(__file__).parent
PACKAGE = FOLDER.parent / "wkus_docs" / "terms"
CASES = yaml.safe_load((FOLDER / "terminy.yaml").read_text(encoding="utf-8"))
BY_ID = {rule.id: rule for rule in terms.RULES}
DAYS = st.dates(date(2019, 1, 1), date(2050, 12, 31))
DAY = timedelta(days=1)


def named(case):
    return f"{case['regula']}-{case['od']}"


def term_of(case, **more):
    rule = BY_ID[case["regula"]]
    event = Zdarzenie(rule.od, case["od"], ile=case.get("ile"))
    (found,) = terms.terminy([event], [rule], **more)
    return found


@pytest.mark.parametrize("case", CASES, ids=named)
def test_a_term_counted_by_hand_with_its_edges(case):
    found = term_of(case)
    assert (found.dzien, found.inny_dzien) == (case.get("dzien"), case.get("inny"))
    if found.dzien is not None:
        trace_says_its_days(found)
        states_change_on_its_day(found)
        meeting_it_has_both_edges(case)
        missing_it_tells_what_follows(found)


def trace_says_its_days(found):
    for day in filter(None, (found.dzien, found.inny_dzien)):
        assert data_slownie(day) in found.slad
    assert ("najwcześniejszy dzień" if found.regula.najwczesniej else "ostatni dzień") in found.slad
    assert found.slad.endswith(".")
    assert not re.search(r"\. [A-ZŁŚŻ]", found.slad), "one sentence"


def states_change_on_its_day(found):
    last = Stan.MINAL if found.regula.najwczesniej else Stan.OSTATNI_DZIEN
    around = [found.stan(found.dzien + moved * DAY) for moved in (-1, 0, 1)]
    assert around == [Stan.BIEGNIE, last, Stan.MINAL]


def meeting_it_has_both_edges(case):
    rule = BY_ID[case["regula"]]
    last = case.get("inny") or case["dzien"]
    lawful, unlawful = (last, last - DAY) if rule.najwczesniej else (last, last + DAY)
    for met, wrong in ((lawful, False), (unlawful, True)):
        found = term_of(case, spelnione={rule.id: met})
        assert found.naruszony is wrong
        assert found.stan(met) is Stan.SPELNIONY
        assert bool(found.skutek(met)) is wrong
        told = found.stan_slowami(met)
        assert data_slownie(met) in told
        assert ("po terminie" in told or "za wcześnie" in told) is wrong


def missing_it_tells_what_follows(found):
    last, rule = found.inny_dzien or found.dzien, found.regula
    assert (found.skutek(last), found.dokument(last)) == ("", "")
    after = ("", "") if rule.najwczesniej else (rule.skutek, rule.dokument)
    assert (found.skutek(last + DAY), found.dokument(last + DAY)) == after
    assert ("temu" in found.stan_slowami(last + DAY)) is not rule.najwczesniej


def test_every_rule_has_its_cases():
    assert {case["regula"] for case in CASES} == set(BY_ID)
    for rule in terms.RULES:
        cases = [case for case in CASES if case["regula"] == rule.id]
        if rule.przesuwa is Przesuniecie.NIE:
            continue
        ends = [term_of(case) for case in cases]
        moved = [one for one in ends if one.inny_dzien or "koniec wypada w dzień wolny" in one.slad]
        assert moved, f"{rule.id}: no end on a day off"
        assert len(moved) < len(ends), f"{rule.id}: no end on a working day"


# what holds of the table


def test_ids_are_one_each_and_events_are_known():
    assert len(BY_ID) == len(terms.RULES) == sum(map(len, terms.CHAPTERS.values()))
    assert {rule.od for rule in terms.RULES} <= set(terms.ZDARZENIA)
    assert all(re.fullmatch(r"[a-z_]+\.[a-z_]+", name) for name in (*BY_ID, *terms.ZDARZENIA))


def test_every_event_starts_a_term_or_is_a_part_of_one_that_does():
    used = {rule.od for rule in terms.RULES}
    parts = {name for names in terms.events.OSTATNIE.values() for name in names}
    assert set(terms.ZDARZENIA) - used - parts == set()


def test_no_number_of_law_stands_in_a_rule():
    for rule in terms.RULES:
        length = getattr(rule.ile, "ile", None)
        assert length in {0, -1, None} or isinstance(length, Parameter), rule.id
        if isinstance(length, Parameter):
            assert length is parameters[length.nazwa]
            assert length.przepis.akt is rule.przepis.akt if rule.przepis else rule.moc is Moc.PRAKTYKA
    numbers = re.compile(r"\d+ (?:dni|dnia|lat|roku|miesi|stycznia|listopada|grudnia)")
    for path in (PACKAGE / "rules").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.keyword) and node.arg in {"skutek", "watpliwosc", "tytul", "czego"}:
                assert not numbers.search(ast.unparse(node.value)), (path.name, ast.unparse(node.value))


def test_practice_is_never_called_law():
    practice = [rule for rule in terms.RULES if rule.moc is Moc.PRAKTYKA]
    assert practice
    for rule in practice:
        assert rule.opis_podstawy.startswith("praktyka: ")
        assert rule.skutek.startswith(("W praktyce", "Przepis ustawy nie określa skutku")), rule.id


def test_what_is_from_memory_says_so():
    assert BY_ID["uchwala.wojewoda"].opis_podstawy.endswith("(z pamięci, sprawdź)")
    assert BY_ID["sprawozdanie.roczne"].moc is Moc.UMOWA
    assert "pamięci" not in BY_ID["oferty.najwczesniejszy_termin"].opis_podstawy
    assert BY_ID["oferty.zlozenie"].moc is Moc.PRZEPIS
    assert BY_ID["konsultacje.najkrocej"].moc is Moc.DOKUMENT
    assert BY_ID["komisja.powolanie"].moc is Moc.WNIOSEK


def test_sentences_end_with_a_full_stop():
    for rule in terms.RULES:
        assert rule.skutek.endswith(".")
        assert not rule.watpliwosc or rule.watpliwosc.endswith(".")
        assert rule.kto
        assert rule.tytul[0].isupper()
        assert rule.czego[0].islower()


_KINDS = {"dzień": date, "ile": int, "czy": (bool, int, Decimal)}


def places():
    for name, told in terms.ZDARZENIA.items():
        yield from ((name, "dzień", place) for place in told.zrodla)
        yield from ((name, "ile", place) for place in told.ile)
    for rule in terms.RULES:
        yield from ((rule.id, "dzień", place) for place in rule.spelnia)
        yield from ((rule.id, "czy", place) for place in rule.rozlicza)


@pytest.fixture(scope="module")
def examples():
    read: dict[str, Document] = {}

    def example(slug):
        if slug not in read:
            read[slug] = wd.read(wd.catalog[slug].example_path)
        return read[slug]

    return example


@pytest.mark.parametrize("told", sorted({place.slug for _, _, place in places()}))
def test_every_place_is_in_its_document_and_holds_a_day_or_a_number(told, examples):
    assert told in wd.catalog
    document = examples(told)
    for name, kind, place in (one for one in places() if one[2].slug == told):
        for _, value in paths.each(document, place.droga):
            assert value is None or isinstance(value, _KINDS[kind]), (name, place)
        for way in filter(None, (*place.gdy, place.klucz)):
            assert list(paths.each(document, way.removeprefix("!"))) is not None


def test_documents_that_a_missed_term_takes_are_in_the_catalog():
    assert {rule.dokument for rule in terms.RULES} - {""} <= set(wd.catalog)


def test_the_module_lists_every_event():
    for name, told in terms.ZDARZENIA.items():
        assert f"``{name}``" in terms.__doc__
        words = " ".join(terms.__doc__.split())
        assert all(f"{place.slug}.{place.droga}" in words for place in told.zrodla)


# one computation in the house


@settings(max_examples=60, deadline=None)
@given(DAYS)
def test_years_end_where_an_agreement_may(day):
    found = term_of({"regula": "umowa.koniec", "od": day})
    most = parameters["max_lat_umowy"].na(day)
    assert not longer_than(most, day, found.dzien)
    assert longer_than(most, day, found.dzien + DAY)


@settings(max_examples=60, deadline=None)
@given(DAYS)
def test_an_unused_grant_is_given_back_by_one_rule_alone(day):
    rules = [BY_ID["zwrot.po_roku"], BY_ID["zwrot.po_terminie"]]
    for last in (day, date(day.year, 12, 31), date(day.year, 12, 30)):
        (found,) = terms.terminy([Zdarzenie("dotacja.koniec_wykorzystania", last)], rules)
        assert found.dzien == najblizszy_roboczy(dzien_zwrotu(last.year, last))


def test_documents_count_the_same_days(examples):
    request = examples("wniosek_inicjatywa_wlasna_ngo")
    assert (
        term_of({"regula": "inicjatywa.odpowiedz", "od": request.data_wplywu}).dzien
        == request.termin_odpowiedzi
    )
    card = examples("karta_oceny_formalnej")
    called = card.uzupelnianie.model_copy(update={"data_wezwania": date(2026, 12, 29)})
    case = {"regula": "braki.uzupelnienie", "od": date(2026, 12, 29), "ile": called.dni_na_uzupelnienie}
    assert term_of(case).dzien == called.termin
    end = date(2027, 12, 31)
    yearly = term_of({"regula": "sprawozdanie.roczne", "od": end})
    assert yearly.dzien == end + timedelta(days=days_for_a_yearly_report(end))


# what holds of every computation


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(terms.RULES), DAYS, st.integers(0, 400), st.integers(1, 60))
def test_a_later_event_never_gives_an_earlier_term(rule, day, later, count):
    first = terms.oblicz(rule, Zdarzenie(rule.od, day, ile=count))
    second = terms.oblicz(rule, Zdarzenie(rule.od, day + timedelta(days=later), ile=count))
    if first.dzien is not None:
        assert first.dzien <= second.dzien
        assert (first.inny or first.dzien) <= (second.inny or second.dzien)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(terms.RULES), DAYS, st.integers(1, 60))
def test_a_day_moves_only_onto_the_next_working_day(rule, day, count):
    found = terms.oblicz(rule, Zdarzenie(rule.od, day, ile=count))
    if found.dzien is None:
        return
    moved = found.inny
    if rule.przesuwa is Przesuniecie.KPA:
        assert dzien_wolny(found.dzien) is None
        moved = found.dzien
    if found.inny is not None:
        assert rule.przesuwa.sporne
        assert dzien_wolny(found.dzien)
        assert moved == najblizszy_roboczy(found.dzien)
        assert dzien_wolny(moved) is None
    elif rule.przesuwa.sporne:
        assert dzien_wolny(found.dzien) is None
    assert data_slownie(found.dzien) in found.slad


@settings(max_examples=60, deadline=None)
@given(DAYS, st.integers(1, 40))
def test_working_days_are_counted_one_by_one(day, count):
    rule = BY_ID["aktualizacja.zlozenie"]
    last = terms.oblicz(rule, Zdarzenie(rule.od, day, ile=count)).dzien
    between = [day + timedelta(days=one) for one in range(1, (last - day).days + 1)]
    assert [dzien_wolny(one) for one in between].count(None) == count
    assert dzien_wolny(last) is None


@pytest.mark.parametrize("year", [2002, 2061])
def test_days_off_of_unknown_years_are_not_guessed(year):
    assert year not in znane_lata()
    with pytest.raises(terms.UnknownDaysOffError, match=f"Nie wiem, które dni roku {year} są wolne"):
        term_of({"regula": "decyzja.odwolanie", "od": date(year, 3, 1)})
    with pytest.raises(terms.UnknownDaysOffError):
        term_of({"regula": "aktualizacja.zlozenie", "od": date(year, 3, 1), "ile": 3})
    with pytest.raises(terms.UnknownDaysOffError):
        terms.lancuch(date(year, 3, 1))
    plain = term_of({"regula": "program.sprawozdanie", "od": date(year, 12, 31)})
    assert plain.dzien == date(year + 1, 5, 31), "what never moves needs no calendar"


def test_the_last_known_days_are_still_counted():
    assert term_of({"regula": "decyzja.odwolanie", "od": date(2060, 12, 1)}).dzien == date(2060, 12, 15)
    with pytest.raises(terms.UnknownDaysOffError):
        term_of({"regula": "decyzja.odwolanie", "od": date(2060, 12, 20)})


# events


def test_a_term_runs_from_the_last_of_three_notices():
    days = {"bip": 1, "tablica": 3, "strona": 2}
    events = [Zdarzenie(f"konkurs.publikacja_{name}/1", date(2026, 12, day)) for name, day in days.items()]
    (found,) = terms.terminy(events)
    assert (found.id, found.dzien) == ("oferty.najwczesniejszy_termin/1", date(2026, 12, 24))
    (lacking,) = terms.terminy(events[:2])
    assert (lacking.dzien, lacking.stan(date(2026, 12, 5))) == (None, Stan.NIEZNANY)
    assert lacking.slad == (
        "Liczy się od ostatniego z trzech ogłoszeń, a nie znam dnia ukazania się ogłoszenia na stronie internetowej."
    )
    stated = Zdarzenie("konkurs.ostatnia_publikacja/1", date(2026, 12, 7))
    assert [one.dzien for one in terms.terminy([*events[:2], stated])] == [date(2026, 12, 28)]
    other = Zdarzenie("konkurs.publikacja_strona/2", date(2026, 12, 2))
    assert [one.klucz for one in terms.terminy([*events, other])] == ["1", "2"]


def test_one_event_has_one_day():
    twice = [
        Zdarzenie("decyzja.doreczenie", date(2028, 3, 1), gdzie="dziennik"),
        Zdarzenie("decyzja.doreczenie", date(2028, 3, 1)),
    ]
    assert len(terms.terminy(twice)) == 1
    with pytest.raises(
        terms.EventsError,
        match=r"ma dwa różne dni: 1.marca 2028.r\. \(dziennik\) i 2.marca 2028.r\. \(bez źródła\)",
    ):
        terms.terminy([twice[0], Zdarzenie("decyzja.doreczenie", date(2028, 3, 2))])


def test_an_event_that_is_not_in_the_table_is_refused():
    with pytest.raises(terms.EventsError, match=r"Nie znam zdarzenia „umowa\.podpis”"):
        terms.terminy([Zdarzenie("umowa.podpis/1", date(2027, 1, 15))])


def test_a_term_without_its_event_is_not_known():
    everything = terms.terminy([], wszystkie=True)
    assert len(everything) == len(terms.RULES)
    for one in everything:
        assert one.stan(date(2027, 1, 1)) is Stan.NIEZNANY
        assert one.stan_slowami(date(2027, 1, 1)) == "nieznany"
        assert one.dni(date(2027, 1, 1)) is None
        assert not one.naruszony
    assert terms.terminy([]) == ()


def test_without_delay_runs_until_it_is_done():
    event = Zdarzenie("konkurs.rozstrzygniecie/1", date(2027, 1, 5))
    rule = BY_ID["wyniki.ogloszenie"]
    (open_,) = terms.terminy([event], [rule])
    assert open_.stan(date(2027, 6, 1)) is Stan.BIEGNIE
    assert open_.stan_slowami(date(2027, 6, 1)) == "biegnie, niezwłocznie"
    assert "przepis nie podaje liczby dni" in open_.slad
    (met,) = terms.terminy([event], [rule], spelnione={"wyniki.ogloszenie/1": date(2027, 1, 8)})
    assert met.stan(date(2027, 1, 8)) is Stan.SPELNIONY
    assert met.stan(date(2027, 1, 7)) is Stan.BIEGNIE
    assert met.stan_slowami(date(2027, 1, 9)) == f"spełniony {data_slownie(date(2027, 1, 8))}"


def test_a_term_in_dispute_is_told_as_such_between_its_two_days():
    found = term_of({"regula": "sprawozdanie.roczne", "od": date(2026, 12, 31)})
    sunday = date(2027, 1, 31)
    assert found.stan(sunday) is Stan.MINAL
    assert (found.chybiony(sunday), found.skutek(sunday)) == (False, "")
    assert "według innego odczytania biegnie do" in found.stan_slowami(sunday)
    assert found.chybiony(date(2027, 2, 2))
    late = term_of(
        {"regula": "sprawozdanie.roczne", "od": date(2026, 12, 31)},
        spelnione={"sprawozdanie.roczne": date(2027, 2, 1)},
    )
    assert "w terminie według innego odczytania" in late.stan_slowami(date(2027, 2, 1))


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2028, 2, 28), "jeszcze nie biegnie, zacznie 1 marca 2028 r."),
        (date(2028, 3, 1), "biegnie, zostało 14 dni"),
        (date(2028, 3, 12), "biegnie, zostały 3 dni"),
        (date(2028, 3, 14), "biegnie, został 1 dzień"),
        (date(2028, 3, 15), "ostatni dzień"),
        (date(2028, 3, 16), "minął 1 dzień temu"),
    ],
)
def test_states_in_words(day, words):
    found = term_of({"regula": "decyzja.odwolanie", "od": date(2028, 3, 1)})
    assert found.stan_slowami(day).replace("\xa0", " ") == words


def test_years_of_a_task():
    events = terms.years_of_task("7", date(2027, 2, 1), date(2029, 12, 31))
    assert [one.id for one in events] == [
        "rok.koniec/2027",
        "zadanie.koniec_roku/7/2027",
        "rok.koniec/2028",
        "zadanie.koniec_roku/7/2028",
        "rok.koniec/2029",
    ]
    assert {one.klucz for one in terms.terminy(events) if one.regula.id == "sprawozdanie.roczne"} == {
        "7/2027",
        "7/2028",
    }


def test_a_report_before_the_call_does_not_answer_it():
    rule = BY_ID["sprawozdanie.zalegle"]
    event = Zdarzenie(rule.od, date(2028, 2, 10))
    assert terms.day_met(rule, event, [date(2028, 2, 9)]) is None
    assert terms.day_met(rule, event, [date(2028, 2, 9), date(2028, 2, 10)]) == date(2028, 2, 10)
    before = BY_ID["komisja.powolanie"]
    meeting = Zdarzenie(before.od, date(2026, 12, 28))
    assert terms.day_met(before, meeting, [date(2026, 12, 18)]) == date(2026, 12, 18)
    assert terms.day_met(before, meeting, []) is None


def test_law_of_the_day_of_the_event_decides():
    changed = Parameter("proba", "próba", BY_ID["rdpp.opinia"].przepis, "dni", (
        terms_dated(None, date(2026, 8, 31), 7), terms_dated(date(2026, 9, 1), None, 9),
    ))  # fmt: skip
    rule = terms.Regula("a.b", "A", "b", "program.projekt_do_rdpp", terms.Dni(changed), changed, "x", "Y.")
    assert [
        terms.oblicz(rule, Zdarzenie(rule.od, day)).dzien for day in (date(2026, 8, 31), date(2026, 9, 1))
    ] == [
        date(2026, 9, 7),
        date(2026, 9, 10),
    ]


def terms_dated(since, until, value):
    from wkus_docs.law import Confidence, Dated  # noqa: PLC0415 – used here alone

    return Dated(since, until, value, Confidence.TEKST)
