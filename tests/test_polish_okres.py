"""Periods in one line: what is read, what is refused and with which ready spelling."""

from pathlib import Path

import pytest
import yaml
from pydantic import TypeAdapter

from wkus_docs.polish.nieczytelne import NieczytelneError
from wkus_docs.polish.okres_z_tekstu import okres_z_tekstu
from wkus_docs.scalars.data import Data

CASES = yaml.safe_load(Path(__file__).with_name("okresy.yaml").read_text(encoding="utf-8"))


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
