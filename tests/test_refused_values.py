"""A draft of a file with a number that is readable, and that the rules refuse or a computation cannot take."""

import pytest

import wkus_docs as wd
from wkus_docs.checking import KEY, with_value
from wkus_docs.field import Kind, field_at
from wkus_docs.reading import read_yaml

COUNTS = {Kind.COUNT, Kind.POSITIVE_COUNT, Kind.GRADE, Kind.YEAR}
NUMBERS = COUNTS | {Kind.SUM, Kind.SHARE, Kind.CHANGE, Kind.NUMBER}


def places(data, model, kinds, loc=()):
    """Places of the numbers of a file."""
    if isinstance(data, dict | list):
        items = data.items() if isinstance(data, dict) else enumerate(data)
        for step, inner in items:
            if (*loc, step) != (KEY,):
                yield from places(inner, model, kinds, (*loc, step))
    elif (field := field_at(model, loc)) is not None and field.kind in kinds:
        yield loc


def example(slug):
    return wd.catalog[slug].model, read_yaml(wd.catalog[slug].example_path).data


def drafted(data):
    return wd.text(wd.render_draft(wd.check(data)))


@pytest.mark.parametrize("number", ["99", "0"])
def test_all_numbers_alike_still_draft(slug, number):
    model, data = example(slug)
    for loc in places(data, model, NUMBERS):
        data = with_value(data, loc, number)
    assert "Uwagi do szkicu" in drafted(data)


def test_every_whole_number_alone_still_drafts(slug):
    """They count and choose: which variant is recommended, how many rounds there were."""
    model, data = example(slug)
    first = {}
    for loc in places(data, model, COUNTS):
        first.setdefault(tuple(step for step in loc if isinstance(step, str)), loc)
    for loc in first.values():
        for number in ("99", "0"):
            assert "Uwagi do szkicu" in drafted(with_value(data, loc, number)), (loc, number)


def test_a_value_that_breaks_a_computation_is_a_gap_named_after_its_field():
    _, data = example("porownanie_wariantow")
    text = drafted(data | {"rekomendowany": "99"}).replace("\u00a0", " ")
    assert "[uzupełnij: Numer rekomendowanego wariantu]" in text
    assert "Nie ma wariantu 99; ostatni to 3." in text.partition("Uwagi do szkicu")[2]


def test_what_no_refused_value_explains_is_raised(monkeypatch):
    _, data = example("porownanie_wariantow")
    checked = wd.check(data)
    monkeypatch.setattr(type(checked.draft), "tytul_dokumentu", property(lambda _: 1 // 0))
    with pytest.raises(ZeroDivisionError):
        wd.render_draft(checked)
