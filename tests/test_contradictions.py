"""Facts that a document states twice are compared: in every document, wherever such facts stand.

The examples are changed where a fact has its other half, and somebody must complain. What may differ is listed
with its reason; a line of these lists that is no longer needed fails.
"""

import re
from datetime import date, timedelta

import pytest
from changes import changed, example

import wkus_docs as wd
from wkus_docs._assets import template
from wkus_docs.citing import dated
from wkus_docs.field import all_in

LATER_IS_LAWFUL = {
    "deklaracja_wspolpracy_wkus: okres.od": "cooperation begins on the day of signing or later",
    "ogloszenie_konsultacji: konsultacje.ogloszenie.data": "a notice is put up after it is signed",
    "ogloszenie_nabor_czlonkow_komisji: konkursy.data_ogloszenia": "members may be sought before the competition is announced",
    "zgloszenie_kandydata: konkursy.data_ogloszenia": "as above",
    "zgloszenie_kandydata: data_zgody": "a candidate may sign after the organisation",
    "plan_finansowy_kontraktu: umowa.data_zawarcia": "a plan is made before the agreement or with it",
    "oferta_wieloletnia: data_zlozenia": "an offer is filed after it is signed",
    "ogloszenie_oferty_19a: akt_celowosci.data_aktu": "a task may be found useful until its offer is posted",
    "aktualizacja_oferty: data_wplywu": "an update is filed after it is signed",
    "zarzadzenie_wyniki_konkursu: termin_wyboru": "the choice may be made before its last day",
    "ogloszenie_wynikow_konkursu: termin_wyboru": "the choice may be made before its last day",
    "plan_dzialan_naprawczych: umowa.okres.od": "a fault may be found while the task is being prepared",
    "plan_dzialan_naprawczych: niezgodnosci.dzialania.termin": "a term lies ahead",
    "arkusz_monitoringu_nakladow: umowa.okres.od": "a sheet may be made for the years to come",
    "protokol_przegladu_kontraktu: poprzednie_ustalenia.termin": "a term lies ahead",
    "raport_ewaluacji: umowa.okres.do": "a task may be evaluated while it lasts",
    "aneks_umowy: harmonogram.przed.od": "an activity may lie ahead",
    "aneks_umowy: harmonogram.po.od": "an activity may lie ahead",
    "raport_efektywnosci: umowa.okres.do": "a task may be evaluated while it lasts",
    "sprawozdanie_z_programu: umowy_wieloletnie.okres.do": "an agreement of many years lasts on",
    "oswiadczenie_czlonka_komisji: pierwsza_ocena": "offers are assessed after the declarations",
    "uchwala_program_roczny: umowy_wieloletnie.okres.od": "an agreement of the year may begin after the programme",
    "oswiadczenie_czlonka_komisji: czlonkowie.rozstrzygniecie.data": "a doubt is decided after it was disclosed",
}
"""Days that stand before the document's in its example and may as well follow it."""

NUMBERS_OF_THINGS = {
    "ankieta_satysfakcji_odbiorcow: usluga.numer_umowy": "a survey does not give the day of the agreement",
    "ogloszenie_oferty_19a: numer_oferty": "an office numbers offers as it likes",
    "uchwala_program_roczny: umowy_wieloletnie.numer": "a programme gives the period of an agreement, not its day",
    "raport_efektywnosci: warianty.nazwa": "a name that quotes a number, not a number",
    "sprawozdanie_z_programu: male_dotacje.numer_umowy": "the report does not give the days of agreements",
    "sprawozdanie_z_programu: umowy.numer": "as above",
    "sprawozdanie_z_programu: umowy_wieloletnie.numer": "as above",
    "sprawozdanie_z_programu: konsultacje.wynik": "words that quote a number, not a number",
}
"""Numbers with a year that have no day beside them."""

TITLES_ALONE = {
    "zarzadzenie_komisja_konkursowa: konkurs.tytul_zadania": "an act on the commission has no years of the task",
    "karta_oceny_formalnej: konkurs.tytul_zadania": "a formal card has no years of the task",
    "oswiadczenie_czlonka_komisji: konkurs.tytul_zadania": "a declaration has no years of the task",
    "oswiadczenie_czlonka_komisji: oferty.tytul": "a declaration has no years of the task",
    "ogloszenie_nabor_czlonkow_komisji: konkursy.tytul_zadania": "a call for members has no years of the task",
    "zgloszenie_kandydata: konkursy.tytul_zadania": "a form that names a candidate has no years of the task",
    "zarzadzenie_uniewaznienie_konkursu: konkurs.tytul_zadania": "what is annulled is never carried out",
    "zarzadzenie_uniewaznienie_konkursu: oferty.tytul": "what is annulled is never carried out",
    "wezwanie_do_uzupelnienia: konkurs.tytul_zadania": "a call has no years of the task",
    "ankieta_satysfakcji_odbiorcow: usluga.tytul_zadania": "a survey has no years of the task",
}
"""Titles of tasks in documents that do not say when the task is carried out."""

QUOTED_OTHERWISE = {
    "umowa_wieloletnia: formy.narzednik": "words the model makes",
    "aneks_waloryzacyjny: cytat_ogloszenia": "words quoted from the notice, with their own quotes inside",
    "katalog_wskaznikow_jakosci: nazwa": "names the model lists",
    "katalog_wskaznikow_jakosci: brak_danych": "words the model makes",
    "zarzadzenie_uniewaznienie_konkursu: czesc.zadanie.tytul": "a task of „zadania”, met by its part",
    "protokol_komisji_konkursowej: zadanie.tytul": "a task of „zadania”, met in a loop",
    "protokol_komisji_konkursowej: grupa.zadanie.tytul": "a task of „zadania”, met by its group",
    "zarzadzenie_wyniki_konkursu: grupa.zadanie.tytul": "a task of „zadania”, met by its group",
    "ogloszenie_wynikow_konkursu: wynik.grupa.zadanie.tytul": "a task of „zadania”, met by its group",
}
"""What templates print in quotes and no file gives."""


def plain(loc):
    """The place without the numbers of items."""
    return ".".join(str(step) for step in loc if isinstance(step, str))


def new_problems(slug, changes):
    """Problems that a change brings, those of the law of the day aside."""
    before = {(one.path, one.message) for one in wd.problems(example(slug))}
    found = wd.problems(changed(example(slug), changes))
    return [
        one for one in found if (one.path, one.message) not in before and "Document.journal" not in one.rule
    ]


def spoken_of_at(slug, loc, value):
    dotted = ".".join(map(str, loc))
    return [one for one in new_problems(slug, {dotted: value}) if one.path == loc and one.rule]


def texts(slug):
    for loc, value in all_in(wd.check(example(slug)).document):
        if isinstance(value, str) and loc and loc[0] != "jednostka":
            yield loc, value


def test_no_day_before_the_document_can_follow_it(slug):
    document = wd.check(example(slug)).document
    later = (document.data_dokumentu + timedelta(days=1)).isoformat()
    silent = set()
    for loc, value in all_in(document):
        known = isinstance(value, date) and value <= document.data_dokumentu and loc[0] != "jednostka"
        if known and loc != dated(document).loc and not new_problems(slug, {".".join(map(str, loc)): later}):
            silent.add(f"{slug}: {plain(loc)}")
    assert silent - LATER_IS_LAWFUL.keys() == set()
    assert silent >= {one for one in LATER_IS_LAWFUL if one.startswith(f"{slug}: ")}


def test_the_year_of_a_number_is_that_of_its_day(slug):
    silent = set()
    for loc, value in texts(slug):
        if len(value) < 40 and re.search(r"[/.]20\d\d(?=$|/)", value):
            other = re.sub(r"20\d\d(?=$|/)", "2041", value)
            if not spoken_of_at(slug, loc, other):
                silent.add(f"{slug}: {plain(loc)}")
    assert silent == {one for one in NUMBERS_OF_THINGS if one.startswith(f"{slug}: ")}


def test_titles_of_tasks_speak_of_the_years_of_the_task(slug):
    silent = {
        f"{slug}: {plain(loc)}"
        for loc, _ in texts(slug)
        if loc[-1] in {"tytul", "tytul_zadania", "tytul_programu"}
        and "lokale" not in loc  # the right by which a place is held
        and not spoken_of_at(slug, loc, "Prowadzenie świetlicy w latach 2041–2043")
    }
    assert silent == {one for one in TITLES_ALONE if one.startswith(f"{slug}: ")}


_QUOTED = re.compile(r"„\{\{ *([\w.]+)[^}]*\}\}”")
_IN_THE_MATTER = re.compile(r"w sprawie \{\{ *([\w.]+)[^}]*\}\}")


def html(slug):
    return template(slug).with_name("szablon.html").read_text(encoding="utf-8")


def given(slug, printed):
    """Places of the example that a template may mean by a name; an item of a loop is known by its last step."""
    found = [loc for loc, _ in texts(slug) if plain(loc) == printed]
    return found or [loc for loc, _ in texts(slug) if plain(loc).split(".")[-1] == printed.split(".")[-1]]


def test_what_is_printed_in_quotes_is_given_without_them(slug):
    for printed in sorted(set(_QUOTED.findall(html(slug)))):
        if f"{slug}: {printed}" in QUOTED_OTHERWISE:
            continue
        for loc in given(slug, printed)[:1]:
            assert spoken_of_at(slug, loc, "„W cudzysłowie”"), f"{slug}: {printed} ({loc})"


def test_the_exceptions_for_quotes_are_printed():
    printed = {f"{slug}: {one}" for slug in wd.catalog for one in _QUOTED.findall(html(slug))}
    assert QUOTED_OTHERWISE.keys() <= printed


def test_what_is_printed_after_in_the_matter_of_is_given_without_it(slug):
    for printed in sorted(set(_IN_THE_MATTER.findall(html(slug)))):
        for loc in [loc for loc in given(slug, printed) if plain(loc).endswith(printed.split(".")[-1])][:1]:
            assert spoken_of_at(slug, loc, "w sprawie czegoś"), f"{slug}: {printed} ({loc})"
            assert spoken_of_at(slug, loc, "W\u00a0sprawie czegoś"), f"{slug}: {printed} ({loc})"


CASES = {
    "celowniku": "Kierownik Referatu",
    "dopełniaczu": "rodzice dzieci",
    "narzędniku": "zarządzenie Nr 12/2027",
}


_ASKED = re.compile(r"(?:Każda (?:pozycja )?w|W|.*, w) (celowniku|dopełniaczu|narzędniku)\b")


def with_case():
    """Fields whose explanation says in which case their text stands, and a text in the nominative."""
    for slug in wd.catalog:
        for field in (field for top in wd.fields(slug) if top.name != "jednostka" for field in top.walk()):
            if asked := _ASKED.match(field.explanation):
                yield pytest.param(slug, field.path, CASES[asked[1]], id=f"{slug}: {field.path}")


@pytest.mark.parametrize(("which", "path", "nominative"), list(with_case()))
def test_a_text_stands_in_the_case_its_field_asks_for(which, path, nominative):
    way = path.replace("[].", ".0.")
    changes = {way.removesuffix("[]"): [nominative]} if way.endswith("[]") else {way: nominative}
    found = [one for one in new_problems(which, changes) if "potrzebny jest" in one.message]
    assert found, path
