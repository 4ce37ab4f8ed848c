"""Addresses in one line: what is read into which field, and what is refused."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from yaml_files import values_in

from wkus_docs.parts.strony.adres import Adres
from wkus_docs.polish.adres_z_tekstu import adres_z_tekstu
from wkus_docs.polish.nieczytelne import NieczytelneError

CASES = values_in(Path(__file__).with_name("adresy.yaml"))


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


PIECES = st.sampled_from(
    ["ul. ", "Główna ", "24", " lok. 3", ", ", ",", "18-100", "18 100 ", "18100 ", "Łapy", "Nowa Wieś ", "7", "woj. podlaskie", "Polska", "\n", ";", "poczta ",
     "gm. Łapy", "Stowarzyszenie X", " ", "kod ", "adres: ", "PL ", "-", ".", "\u200b"]
)  # fmt: skip


@settings(max_examples=1000, deadline=None)
@given(text=st.lists(PIECES, min_size=1, max_size=10).map("".join))
def test_an_address_is_read_whole_or_refused_with_a_line_that_is_read(text):
    try:
        fields = adres_z_tekstu(text)
    except NieczytelneError as refused:
        if refused.suggestion:
            adres_z_tekstu(refused.suggestion)
    else:
        assert adres_z_tekstu(Adres(**fields).linia) == fields
