"""The result of a formal assessment follows from the answers, the completions and the days."""

import pytest
from changes import changed

import wkus_docs as wd
from wkus_docs.reading import read_yaml

OPEN = {"data_zakonczenia": None, "wymogi.3.data_uzupelnienia": None}
FLAW = {"wymogi.5.ocena": "nie", "wymogi.5.ustalenia": "Oferta dotyczy tylko 2027 r."}


def _card(changes):
    return wd.check(changed(read_yaml(wd.catalog["karta_oceny_formalnej"].example_path), changes))


@pytest.mark.parametrize(
    ("changes", "result"),
    [
        ({}, "spelnia"),
        (OPEN, "do_uzupelnienia"),
        (OPEN | {"data_zakonczenia": "8 stycznia 2027"}, "nie_spelnia"),
        (OPEN | FLAW, "nie_spelnia"),
        (OPEN | FLAW | {"uzupelnianie.data_wezwania": None}, "nie_spelnia"),
        (OPEN | {"uzupelnianie": None, "wymogi.3.brak": None}, "nie_spelnia"),
    ],
)
def test_result(changes, result):
    checked = _card(changes)
    assert {one.rule for one in checked.problems} <= {"Document.journals_are_sure"}
    assert checked.document.wynik == result
    assert f"☒ {checked.document.wynik.etykieta}" in wd.text(wd.render(checked.document)).replace("\u00a0", " ")


def test_a_card_without_answers_has_no_result():
    answers = {f"wymogi.{index}.ocena": None for index in range(7)}
    text = wd.text(wd.render_draft(_card(answers)))
    assert "☒ oferta" not in text
    assert "bez uwag" not in text
