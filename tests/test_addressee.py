"""An offer addressed to another gmina is told wherever it is compared with a document of this one."""

import pytest
from changes import changed
from click.testing import CliRunner

import wkus_docs as wd
from wkus_docs.answers import can_be_compared
from wkus_docs.cli.group import wkus
from wkus_docs.reading import read_yaml

OFFER = "oferta_wieloletnia"
LATER = [
    slug
    for slug in wd.catalog
    if can_be_compared(slug, OFFER) and "jednostka" in wd.catalog[slug].model.model_fields
]


def said(slug, organ):
    later = read_yaml(wd.catalog[slug].example_path)
    earlier = changed(read_yaml(wd.catalog[OFFER].example_path), {"organ": organ})
    found = wd.check(later, against=wd.check(earlier).document).problems
    return [(one.severity, one.message) for one in found if "is_addressed_to_the_unit" in one.rule]


@pytest.mark.parametrize("later", LATER)
def test_an_offer_to_another_gmina_is_told(later):
    [(severity, message)] = said(later, "Wójt Gminy Szypliszki")
    assert severity == "ostrzeżenie"
    assert "ma adresata „Wójt Gminy Szypliszki”, a organem jednostki jest tu Burmistrz Łap" in message


@pytest.mark.parametrize("organ", ["Wójt Gminy Łapy", "Burmistrz Brańska", "Prezydent Miasta Białegostoku"])
def test_another_head_or_another_place(organ):
    assert len(said("umowa_wieloletnia", organ)) == 1


@pytest.mark.parametrize(
    "organ",
    [
        "Burmistrz Łap",
        "BURMISTRZ ŁAP",
        "Burmistrz Miasta Łapy",
        "Burmistrz Miasta i Gminy Łapy",
        "Burmistrz",
        "Burmistrz Łap, ul. Główna 24, 18-100 Łapy",
        "Dyrektor Miejskiego Ośrodka Pomocy Społecznej",
    ],
)
def test_the_unit_itself_in_other_words(organ):
    assert said("umowa_wieloletnia", organ) == []


def test_a_file_begun_from_an_offer_to_another_gmina_says_so(tmp_path):
    notice = wd.catalog["ogloszenie_konkursu_wieloletniego"].example_path
    offer = tmp_path / "oferta.yaml"
    text = wd.catalog[OFFER].example_path.read_text(encoding="utf-8")
    offer.write_text(text.replace("organ: Burmistrz Łap", "organ: Wójt Gminy Szypliszki"), encoding="utf-8")
    done = CliRunner().invoke(wkus, ["wzor", "umowa_wieloletnia", "--z", str(offer), "--z", str(notice)])
    assert done.exit_code == 0
    assert "oferta.yaml: adresatem jest „Wójt Gminy Szypliszki”" in done.stderr
    offer.write_text(text, encoding="utf-8")
    assert (
        "adresatem"
        not in CliRunner()
        .invoke(wkus, ["wzor", "umowa_wieloletnia", "--z", str(offer), "--z", str(notice)])
        .stderr
    )
