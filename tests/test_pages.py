"""Pages of the manual and the other generated files are what the types say today."""

from functools import cache

import build_docs

from wkus_docs.catalog import catalog

outputs = cache(build_docs.outputs)
"""All pages and their texts: made once, for each takes seconds and every test of a document asks for its own."""


def test_page_is_current(slug: str) -> None:
    page = build_docs.PAGES / f"{slug}.md"
    assert page.read_text(encoding="utf-8") == outputs()[page], "run: make build"


def test_page_explains_every_field_and_mark(slug: str) -> None:
    text = outputs()[build_docs.PAGES / f"{slug}.md"]
    assert f"# {catalog[slug].title}\n" in text
    for name in catalog[slug].model.model_fields:
        assert f"| `{name}` |" in text or f"| `{name}[]` |" in text
    for mark in catalog[slug].provenance:
        assert f"- **{mark}**: " in text


def test_index_names_every_document() -> None:
    text = outputs()[build_docs.PAGES / "README.md"]
    assert all(f"({slug}.md)" in text for slug in catalog)


def test_nothing_generated_is_stale_or_left_over() -> None:
    made = outputs()
    assert [path.name for path in (*build_docs.stale(made), *build_docs.leftovers(made))] == []
