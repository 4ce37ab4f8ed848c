"""The record of consultations counts for itself, hides private persons, and agrees with the resolution."""

import wkus_docs as wd


def _example(slug):
    return wd.read(wd.catalog[slug].example_path)


def _plain(text):
    return text.replace("\u00a0", " ")


def test_the_resolution_says_what_the_record_says():
    said = _example("uchwala_program_wieloletni").konsultacje
    found = _example("protokol_konsultacji").do_uchwaly
    for name in type(said).model_fields:
        if name not in {"formy", "przebieg"}:  # told in the clerk's own words
            ours, theirs = getattr(found, name), getattr(said, name)
            assert ours == theirs or _plain(ours) == _plain(theirs), name
    assert all(
        _plain(theirs).startswith(_plain(ours)) for ours, theirs in zip(found.formy, said.formy, strict=True)
    )


def test_the_notice_and_the_record_tell_of_the_same_consultations():
    notice, record = _example("ogloszenie_konsultacji"), _example("protokol_konsultacji")
    assert notice.konsultacje == record.konsultacje
    assert notice.data_sesji == record.data_sesji
    assert max(item.data for item in record.wyniki) <= notice.data_ogloszenia_wynikow
    assert notice.konsultacje.przedmiot == _example("uchwala_program_wieloletni").przedmiot


def test_private_persons_are_masked():
    record = _example("protokol_konsultacji")
    person = next(item.osoba for item in record.uczestnicy if item.osoba)
    text = _plain(wd.text(wd.render(record)))
    assert person not in text
    assert person.split()[-1] not in text
    assert "osoba prywatna" in text


def test_nobody_may_come():
    record = _example("protokol_konsultacji").model_copy(update={"uczestnicy": (), "uwagi": ()})
    text = _plain(wd.text(wd.render(record)))
    assert "W konsultacjach nikt nie wziął udziału." in text
    assert "Nie zgłoszono uwag." in text
