"""Values as people type them: what is read, what is refused, with which cure and which ready spelling."""

import time
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError
from yaml_files import values_in

from wkus_docs.documents.analiza_korzysci_ryzyk.korzysci_ryzyka import Skala
from wkus_docs.parts.jakosc.wymaganie_standardu import NumerWymagania
from wkus_docs.polish.adres_z_tekstu import adres_z_tekstu
from wkus_docs.polish.okres_z_tekstu import okres_z_tekstu
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.edoreczenia import AdresDoDoreczen
from wkus_docs.scalars.email import Email
from wkus_docs.scalars.kod_pocztowy import KodPocztowy
from wkus_docs.scalars.krs import Krs
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import Liczba, Procent, Rok, Ulamek
from wkus_docs.scalars.nip import Nip
from wkus_docs.scalars.nrb import Nrb
from wkus_docs.scalars.regon import Regon
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis
from wkus_docs.scalars.telefon import Telefon
from wkus_docs.scalars.www import Www

KINDS = {
    "data": Data, "kwota": Kwota, "liczba": Liczba, "rok": Rok, "procent": Procent, "ulamek": Ulamek, "nip": Nip,
    "regon": Regon, "krs": Krs, "nrb": Nrb, "email": Email, "www": Www, "telefon": Telefon, "kod": KodPocztowy,
    "ed": AdresDoDoreczen, "taknie": TakNie, "skala": Skala, "wymaganie": NumerWymagania,
}  # fmt: skip
CASES = values_in(Path(__file__).with_name("odpowiedzi.yaml"))
READ = [(kind, text, value) for kind, cases in CASES.items() for text, value in cases["czytane"].items()]
REFUSED = [(kind, case) for kind, cases in CASES.items() for case in cases["odrzucone"]]


def read(kind, text):
    return TypeAdapter(KINDS[kind]).validate_python(text)


def test_every_kind_has_its_cases():
    assert CASES.keys() == KINDS.keys()


@pytest.mark.parametrize(("kind", "text", "value"), READ)
def test_what_is_plain_is_read(kind, text, value):
    assert str(read(kind, text)) == value


@pytest.mark.parametrize(
    ("kind", "case"), REFUSED, ids=lambda case: case if isinstance(case, str) else case["wpisano"]
)
def test_what_is_not_is_refused_with_a_cure_and_a_spelling_that_is_read(kind, case):
    with pytest.raises(ValidationError) as caught:
        read(kind, case["wpisano"])
    (fault,) = caught.value.errors()
    told = (fault["msg"], fault["ctx"]["podpowiedz"], fault["ctx"]["propozycja"])
    assert told == (case["wada"], case["rada"], case.get("propozycja", ""))
    assert fault["ctx"]["podpowiedz"]
    if ready := fault["ctx"]["propozycja"]:
        read(kind, ready)


PIECES = st.sampled_from(
    ["12", "31", "02", "2026", "1900", "0", "26", "00", ".", "/", "-", "–", ",", " ", "  ", "r.", "ok. ", "do ", "od ", "tys.", "mln", "zł",
     "gr", "%", "stycznia", "lutego", "XII", "tak", "nie", "O", "l", "PL", "NIP ", "KRS ", "30 000", "(", ")", "@", "www.", "http:", "pl",
     "lapy", "\u200b", "\u00a0", "„", "”", "trzy", "tysiące", "sto", "9992879217", "998049170", "wew. ", "ABCDE", "12345", "+48", "(at)", ":",
     "\ud800", "\u0660", "²"]
)  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=400, deadline=None)
@given(text=st.lists(PIECES, min_size=1, max_size=9).map("".join))
def test_a_ready_spelling_is_always_read(kind, text):
    try:
        read(kind, text)
    except ValidationError as refused:
        if ready := refused.errors()[0]["ctx"]["propozycja"]:
            read(kind, ready)


LONG = [
    "a" + " " * 20_000 + "b",
    "1" + " " * 20_000 + "zł",
    "1 " * 10_000,
    "a@" * 10_000,
    "a." * 10_000,
    "-" * 20_000,
    "1" * 20_000,
]
READERS = {kind: TypeAdapter(scalar).validate_python for kind, scalar in KINDS.items()} | {
    "opis": TypeAdapter(Opis).validate_python, "okres": okres_z_tekstu, "adres": adres_z_tekstu,
}  # fmt: skip


@pytest.mark.parametrize("kind", READERS)
def test_a_page_pasted_into_any_field_is_answered_at_once(kind):
    begun = time.process_time()
    for text in LONG:
        with suppress(ValueError):
            READERS[kind](text)
    assert time.process_time() - begun < 2, "what goes over a text once and again takes minutes"
