"""Addresses in one line: what is read into which field, and what is refused."""

from pathlib import Path

import pytest
import yaml

from wkus_docs.parts.strony.adres import Adres
from wkus_docs.polish.adres_z_tekstu import adres_z_tekstu
from wkus_docs.polish.nieczytelne import NieczytelneError

CASES = yaml.safe_load(Path(__file__).with_name("adresy.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES["czytane"], ids=lambda case: case["wpisano"])
def test_address_is_read_into_its_fields(case):
    fields = adres_z_tekstu(case["wpisano"])
    assert {"wpisano": case["wpisano"], **fields} == case
    assert adres_z_tekstu(Adres(**fields).linia) == fields


@pytest.mark.parametrize("case", CASES["odrzucone"], ids=lambda case: case["wpisano"])
def test_what_lacks_a_part_or_has_one_too_many_is_refused_with_a_cure(case):
    with pytest.raises(NieczytelneError) as caught:
        adres_z_tekstu(case["wpisano"])
    assert case["wada"] in str(caught.value)
    assert caught.value.hint
    assert caught.value.suggestion == case.get("propozycja", "")
    if caught.value.suggestion:
        adres_z_tekstu(caught.value.suggestion)
