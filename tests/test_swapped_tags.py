"""Two tags of amounts or of days, swapped in a template, change the text of an example or a variant.

So in each pair there is a document in which they differ. Where they are equal by nature, they are named here.
"""

import io
import re
import zipfile

import pytest
from case_files import FACES, change_of
from changes import changed
from tag_values import Swap, swaps_in

import wkus_docs as wd
from wkus_docs.reading import read_yaml

EQUAL_BY_NATURE = {
    "aneks_waloryzacyjny": {
        Swap("dotacja_roku.po", "kwota_po"),  # the same sum, in a row of a table and alone
    },
    "sprawozdanie_z_realizacji": {
        Swap("rok.wykorzystana", "zrodla.dotacja.wydatki"),  # all years of a report on one are that one
    },
}


def sources_of(slug):
    example = read_yaml(wd.catalog[slug].example_path)
    faces = [path for path in FACES if path.stem.partition(".")[0] == slug]
    return [example, *(changed(example, change_of(path)) for path in faces)]


def template_of(slug):
    return wd.catalog[slug].template_path.read_bytes()


def test_every_swap_is_noticed(slug):
    swaps = swaps_in(template_of(slug), [wd.read(source) for source in sources_of(slug)])
    assert swaps.tried
    assert swaps.unnoticed == EQUAL_BY_NATURE.get(slug, set())


def test_what_is_equal_is_not_told_apart():
    """The example of the card alone would let the sum proposed pass for that requested."""
    template = template_of("karta_oceny_merytorycznej")
    documents = [wd.read(source) for source in sources_of("karta_oceny_merytorycznej")]
    swap = Swap("rok.proponowana", "rok.wnioskowana")
    assert swap in swaps_in(template, documents[:1]).unnoticed
    assert swap not in swaps_in(template, documents).unnoticed


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
    assert swaps_in(template, documents).noticed >= {Swap(printed, instead)}
    assert any(
        wd.text(wd.render(document)) != wd.text(wd.render(document, template=swapped))
        for document in documents
    )
