"""In an interview hints and explanations speak of answers and labels, not of names in a file."""

import re

import pytest

import wkus_docs as wd
from wkus_docs.field import fields_of, groups_of
from wkus_docs.questions.spoken import spoken

SYMBOLS = {"k_ref", "k_j", "sprawozdanie_częściowe"}
"""Names of quantities in formulas, and a word of our practice."""


@pytest.mark.parametrize(
    ("kind", "said", "heard"),
    [
        ("umowa_wieloletnia", "Dopisz w bloku jednostki „rachunek_zwrotow: …”.", "Podaj: Rachunek do zwrotu dotacji."),
        (
            "umowa_wieloletnia",
            "Popraw termin albo wpisz „czy_wydatki_przed_umowa: tak”.",
            "Popraw termin albo odpowiedz „tak” na „Czy ogłoszenie i oferta pozwalają na wydatki przed zawarciem umowy”.",
        ),
        (
            "zarzadzenie_komisja_konkursowa",
            "przewodniczacy, wiceprzewodniczacy, sekretarz albo czlonek.",
            "przewodniczący, wiceprzewodniczący, sekretarz albo członek.",
        ),
        ("ogloszenie_konkursu_wieloletniego", "Z roku: 2027, rok: 2026.", "Z roku: 2027, rok: 2026."),
        ("ogloszenie_konkursu_wieloletniego", "zostaw pole puste", "zostaw to pytanie bez odpowiedzi"),
    ],
)  # fmt: skip
def test_what_is_heard(kind, said, heard):
    assert spoken(said, wd.catalog[kind].model) == heard


def test_no_explanation_speaks_of_names(slug):
    model = wd.catalog[slug].model
    told = {
        (field.path, word)
        for group in groups_of(model)
        for field in fields_of(group).values()
        for word in re.findall(r"\b\w+_\w+\b", spoken(field.explanation, model, group))
    }
    assert {(path, word) for path, word in told if word not in SYMBOLS} == set()
