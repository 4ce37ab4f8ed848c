"""Two tags of amounts or of days, swapped in a template, change the text of an example or a variant.

So in each pair there is a document in which they differ. Where they are equal by nature, they are named here.
"""

import io
import re
import zipfile
from functools import cache, reduce
from operator import or_

import pytest
from case_files import FACES, change_of
from changes import changed
from tag_values import Swap, swaps_in

import wkus_docs as wd
from wkus_docs.reading import read_yaml

EQUAL_BY_NATURE = {
    "aktualizacja_oferty": {  # what the offeror takes, in words, in the row of sums, and divided into costs
        Swap("dotacja_przyjeta", "razem_z_dotacji.razem"),
        Swap("pozycja.kwota", "pozycja.wartosc"),  # they differ only where the amount is that of a rate
    },
    "aneks_waloryzacyjny": {
        Swap("dotacja_roku.po", "kwota_po"),  # the same sum, in a row of a table and alone
    },
    "decyzja_zwrot_dotacji": {
        Swap("data_decyzji", "dzien_odsetek"),  # interest is reckoned up to the day of the document
    },
    "karta_oceny_formalnej": {
        Swap("data_dokumentu", "data_zakonczenia"),  # once the assessment is over, its day is the document's
    },
    "ogloszenie_oferty_19a": {
        Swap(
            "dzien_zamieszczenia", "publikacja.data_strony"
        ),  # an offer is posted once the last place has it
    },
    "uchwala_program_wieloletni": {
        Swap("lata_razem", "srodki_razem"),  # one sum, unless the money of a year is still to be fixed
    },
    "sprawozdanie_z_realizacji": {
        Swap("rok.wykorzystana", "zrodla.dotacja.wydatki"),  # all years of a report on one are that one
    },
    "wezwanie_do_zwrotu_dotacji": {
        Swap("data_wezwania", "dzien_odsetek"),  # as in the decision
    },
}
MOST = 0.8
"""Share of the swaps in an example that a variant must have too, to stand for it."""


def sources_of(slug):
    example = read_yaml(wd.catalog[slug].example_path)
    faces = [path for path in FACES if path.stem.partition(".")[0] == slug]
    return [example, *(changed(example, change_of(path)) for path in faces)]


def template_of(slug):
    return wd.catalog[slug].template_path.read_bytes()


@cache
def swaps_of(slug):
    """Swaps tried on the example of a document and on each of its variants."""
    return swaps_in(template_of(slug), [wd.read(source) for source in sources_of(slug)])


def test_every_swap_is_noticed(slug):
    swaps = reduce(or_, swaps_of(slug))
    assert swaps.unnoticed - EQUAL_BY_NATURE.get(slug, set()) == set()


def test_in_one_document_every_amount_and_day_differs(slug):
    """Its example, or a variant that has most of what the example prints."""
    example, *_ = tried = swaps_of(slug)
    full = [one for one in tried if len(one.tried & example.tried) >= MOST * len(example.tried)]
    known = EQUAL_BY_NATURE.get(slug, set())
    assert min((one.unnoticed - known for one in full), key=len) == set()


def test_what_is_equal_by_nature_is_equal_in_the_example():
    """What is named there and differs has no business there."""
    for slug, known in EQUAL_BY_NATURE.items():
        assert known <= swaps_of(slug)[0].unnoticed, slug


def test_what_is_equal_is_not_told_apart():
    """The example of the card alone would let the sum proposed pass for that requested."""
    example, *others = swaps_of("karta_oceny_merytorycznej")
    swap = Swap("rok.proponowana", "rok.wnioskowana")
    assert swap in example.unnoticed
    assert swap not in reduce(or_, others, example).unnoticed


def with_tag(template, old, new):
    """Return a template with one tag written otherwise, wherever it stands."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(template)) as before, zipfile.ZipFile(made, "w") as after:
        for name in before.namelist():
            body = before.read(name)
            if name == "word/document.xml":
                text = body.decode()
                assert re.search(old, text), old
                body = re.sub(old, new, text).encode()
            after.writestr(name, body)
    return made.getvalue()


@pytest.mark.parametrize(
    ("which", "printed", "instead"),
    [
        ("karta_oceny_merytorycznej", "rok.wnioskowana", "rok.proponowana"),
        ("umowa_wieloletnia", "konkurs.data_ogloszenia", "konkurs.data_wyboru"),
        ("sprawozdanie_z_realizacji", "zrodla.odsetki.umowa", "zrodla.odsetki.wydatki"),
    ],
)
def test_a_swap_in_the_word_file_changes_the_text(which, printed, instead):
    """What the trial of all swaps says is what the Word files say."""
    template = template_of(which)
    swapped = with_tag(template, rf"\{{\{{ {re.escape(printed)} \|", f"{{{{ {instead} |")
    documents = [wd.read(source) for source in sources_of(which)]
    assert reduce(or_, swaps_of(which)).noticed >= {Swap(printed, instead)}
    assert any(
        wd.text(wd.render(document)) != wd.text(wd.render(document, template=swapped))
        for document in documents
    )
