"""Whatever a clerk types comes out as typed: hypothesis fills the texts of every example."""

import io

import docx
import pytest
from changes import changed
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import wkus_docs as wd
from wkus_docs.reading import read_yaml

# The name of a field of each document that is printed as it is.
FIELDS = {
    "uchwala_program_wieloletni": "cele_szczegolowe.0.cel",
    "ogloszenie_konkursu_wieloletniego": "zadanie.cel",
    "oferta_wieloletnia": "opis_zadania",
    "karta_oceny_merytorycznej": "uzasadnienie",
    "umowa_wieloletnia": "opis_zadania",
    "sprawozdanie_z_realizacji": "opis_rezultatow",
    "deklaracja_wspolpracy_wkus": "cel",
    "rekomendacja_wyboru_modelu": "stan_sprawy",
    "narzedzie_nakladow_efektow": "wnioski",
}

words = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Co", "Cn", "Zs", "Zl", "Zp")),
    min_size=1, max_size=60,
)  # fmt: skip
awkward = st.sampled_from(
    ["&", "<b>", "{{ 7*7 }}", "{% if %}", "„a”", "]]>", "</w:t>", "{#", "\\", "%s", "${x}"]
)


@pytest.mark.parametrize("field", sorted(FIELDS.items()))
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=st.lists(st.one_of(words, awkward), min_size=1, max_size=4).map("x".join))
def test_text_comes_out_as_typed(field, text):
    slug, path = field
    source = changed(read_yaml(wd.catalog[slug].example_path), {path: f"a{text}z"})
    opened = docx.Document(io.BytesIO(wd.render(wd.read(source))))
    cells = [cell.text for table in opened.tables for row in table.rows for cell in row.cells]
    printed = "\n".join([paragraph.text for paragraph in opened.paragraphs] + cells)
    assert f"a{text}z" in printed
