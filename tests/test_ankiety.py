"""Surveys: the figures of the sheets from the answers, silence where nobody answered, nobody recognised."""

from fractions import Fraction

import pytest
from changes import changed

import wkus_docs as wd
from wkus_docs.errors import Severity
from wkus_docs.reading import read_yaml

SATYSFAKCJA, WSPOLPRACA, SAMOOCENA = (
    "ankieta_satysfakcji_odbiorcow", "ankieta_stanu_wspolpracy", "samoocena_wspolpracy",
)  # fmt: skip


def checked(slug, changes=()):
    return wd.check(changed(read_yaml(wd.catalog[slug].example_path), dict(changes)))


def mean(rows):
    counts = [sum(row[mark] for row in rows) for mark in range(5)]
    return Fraction(sum(mark * count for mark, count in enumerate(counts, 1)), sum(counts))


def near(figure, exact, places=2):
    return abs(Fraction(figure) - exact) <= Fraction(1, 2 * 10**places)


def test_the_sheet_of_satisfaction_says_what_the_answers_say():
    sheet = checked(SATYSFAKCJA).document
    rows = [question.oceny.oceny for question in sheet.pytania]
    assert near(sheet.zadowolenie, mean(rows))
    for line in sheet.wyniki_wymiarow:
        own = [item.oceny.oceny for item in sheet.pytania if item.wymiar is line.wymiar]
        assert near(line.wynik.wartosc, mean(own))
    answers = sheet.polecenie.liczby
    exact = Fraction(100 * (sum(answers[9:]) - sum(answers[:7])), sum(answers))
    assert sheet.wynik_polecenia.nps == f"+{float(round(exact, 1))}".replace(".", ",")
    assert sheet.stopa_zwrotu == "87,50%"


def test_the_self_assessment_compares_with_the_survey_of_the_case():
    survey, assessment = checked(WSPOLPRACA).document, checked(SAMOOCENA).document
    then = [line.wtedy for line in assessment.zmiany]
    assert then == [survey.indeks_jst, survey.indeks_ngo, survey.indeks_razem]
    assert [line.zmiana for line in assessment.zmiany] == ["+5,00", "+7,50", "+8,25"]


def test_without_answers_there_is_a_message_and_no_figure():
    none = dict.fromkeys(("jedynki", "dwojki", "trojki", "czworki", "piatki"), "0")
    source = read_yaml(wd.catalog[SATYSFAKCJA].example_path).data
    changes = {f"pytania.{index}.oceny": none for index, _ in enumerate(source["pytania"])}
    changes |= {f"grupy.{index}.{name}": "0" for index in (0, 1) for name in ("rozdano", "zwrocono")}
    changes |= {f"grupy.{index}.oceny": none for index in (0, 1)}
    changes |= {"polecenie.liczby": ["0"] * 11, "metryczka": None}
    found = checked(SATYSFAKCJA, changes)
    assert [problem.severity for problem in found.problems] == [Severity.WARNING]
    assert "brak danych" in found.problems[0].message
    sheet = found.document
    assert sheet.zadowolenie is None
    assert not sheet.wykres_profilu
    said = {
        sheet.srednia_ogolna,
        sheet.indeks_ogolny,
        sheet.wynik_polecenia.nps,
        sheet.stopa_zwrotu,
        sheet.osiagniecie,
    }
    assert said == {"brak danych"}
    assert sheet.sygnal.etykieta == "brak danych"


@pytest.mark.parametrize(("threshold", "shown"), [(15, 2), (16, 1)])
def test_a_small_group_is_shown_only_with_another(threshold, shown):
    sheet = checked(SATYSFAKCJA, {"badanie.prog_anonimowosci": str(threshold)}).document
    groups = [line.wynik.nazwa for line in sheet.wyniki_grup]
    assert len(groups) == shown
    assert ("dzieci od 9 lat" in groups) == (shown == 2)


def test_a_side_of_which_few_answered_shows_no_single_statement():
    few = dict.fromkeys(("jedynki", "dwojki", "trojki", "czworki"), "0") | {"piatki": "3"}
    source = read_yaml(wd.catalog[WSPOLPRACA].example_path).data
    changes = {f"stwierdzenia.{index}.oceny_jst": few for index, _ in enumerate(source["stwierdzenia"])}
    sheet = checked(WSPOLPRACA, changes | {"zwrot_jst.zwrocono": "3"}).document
    for line in sheet.wyniki_stwierdzen:
        assert (line.para.jst.rozpisany, line.para.jst.srednia_krotko, line.para.liczba_luki) == (
            "nie podaje się",
            "–",
            "–",
        )
        assert line.para.ngo.srednia_krotko != "–"
