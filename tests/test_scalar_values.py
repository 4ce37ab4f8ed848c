"""Scalars: what a clerk may write, and what is refused."""

from datetime import date
from decimal import Decimal

import pytest
from pydantic import TypeAdapter, ValidationError

from wkus_docs.scalars.data import Data
from wkus_docs.scalars.krs import Krs
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import Procent, Ulamek
from wkus_docs.scalars.nip import Nip
from wkus_docs.scalars.regon import Regon
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.telefon import Telefon
from wkus_docs.scalars.wybor import Wybor


def read(kind, value):
    return TypeAdapter(kind).validate_python(value)


def refusal(kind, value):
    with pytest.raises(ValidationError) as caught:
        read(kind, value)
    return caught.value.errors()[0]


@pytest.mark.parametrize("text", ["1 234,50", "1234.50", "1234,50 zł", "1\N{NO-BREAK SPACE}234,50"])
def test_amount_is_read_in_every_usual_spelling(text):
    assert read(Kwota, text) == Decimal("1234.50")


@pytest.mark.parametrize(
    ("kind", "value", "code"),
    [
        (Kwota, "12.500", "wkus_kwota"),
        (Kwota, "-5", "wkus_kwota"),
        (Kwota, "1000000000000", "wkus_kwota"),
        (Data, "1.13.2026", "wkus_data"),
        (Data, "30.02.2026", "wkus_data"),
        (Nip, "0000000000", "wkus_nip"),
        (Regon, "000000000", "wkus_regon"),
        (TakNie, "może", "wkus_tak_nie"),
        (Tekst, "a\x07b", "wkus_znak"),
        (Tekst, "  ", "wkus_puste"),
    ],
)
def test_refusal_says_the_cure(kind, value, code):
    error = refusal(kind, value)
    assert error["type"] == code
    assert error["ctx"]["podpowiedz"]


def test_control_character_is_named():
    assert "U+0007: „a▯b”" in refusal(Tekst, "a\x07b")["msg"]


@pytest.mark.parametrize("text", ["2026-11-03", "3.11.2026", "3 listopada 2026 r."])
def test_day_is_read_in_every_usual_spelling(text):
    assert read(Data, text) == date(2026, 11, 3)


def test_choice_folds_spelling_and_takes_the_label():
    class Kind(Wybor):
        CITY = "gmina_miejska", "gmina miejska"

    assert read(Kind, "Gmina-Miejska") is Kind.CITY


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (Ulamek, Decimal(-1)),
        (Ulamek, Decimal("1.234")),
        (Procent, Decimal(-5)),
        (Krs, "0000000000"),
        (Telefon, "-------"),
    ],
)
def test_value_outside_the_interface_is_refused(kind, value):
    refusal(kind, value)


def test_braces_are_quoted_as_written():
    assert "„{x}”" in refusal(Kwota, "{x}")["msg"]
