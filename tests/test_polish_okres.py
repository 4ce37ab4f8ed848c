"""Periods in one line: what is read, what is refused and with which ready spelling."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter
from yaml_files import values_in

from wkus_docs.polish.nieczytelne import NieczytelneError
from wkus_docs.polish.okres_z_tekstu import okres_z_tekstu
from wkus_docs.scalars.data import Data

CASES = values_in(Path(__file__).with_name("okresy.yaml"))


def iso(text):
    return "/".join(TypeAdapter(Data).validate_python(day).isoformat() for day in okres_z_tekstu(text))


@pytest.mark.parametrize(("text", "period"), [(t, p) for p, texts in CASES["czytane"].items() for t in texts])
def test_period_is_read(text, period):
    assert iso(text) == period
    assert iso(f"  {text.replace(' ', chr(0xA0))} ") == period


@pytest.mark.parametrize("case", CASES["odrzucone"], ids=lambda case: case["wpisano"])
def test_what_has_no_one_meaning_is_refused_with_a_cure(case):
    with pytest.raises(NieczytelneError) as caught:
        okres_z_tekstu(case["wpisano"])
    assert case["wada"] in str(caught.value)
    assert caught.value.hint
    ready = case.get("propozycja", "")
    assert (iso(caught.value.suggestion) if ready else caught.value.suggestion) == ready


PIECES = st.sampled_from(
    ["1", "31", "02", "12", "0", "00", "2027", "2029", "0000", "9999", "2100", "27", ".", "-", "–", "/", " ", " do ", "od ", "lata ", "r. ", "stycznia ",
     "lutego ", "XII ", "I", "kwartał ", "rok szkolny ", "końca ", "na 3 lata", "120 miesięcy", ",", " i ", "(", ")", "\u200b"]
)  # fmt: skip


@settings(max_examples=1500, deadline=None)
@given(text=st.lists(PIECES, min_size=1, max_size=9).map("".join))
def test_a_ready_period_is_always_read(text):
    try:
        iso(text)
    except NieczytelneError as refused:
        if refused.suggestion:
            iso(refused.suggestion)
