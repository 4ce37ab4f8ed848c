"""Whatever a clerk types comes out as typed: hypothesis fills the texts of every example."""

import io
import unicodedata
from functools import cache

import docx
from changes import changed, example
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import wkus_docs as wd


def texts(data, way=()):
    """Ways to the texts of an example, with the texts."""
    items = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for step, value in items:
        if isinstance(value, str):
            yield (*way, step), value
        else:
            yield from texts(value, (*way, step))


@cache
def printed_field(slug):
    """The longest text of an example that is printed as it is: the way to it."""
    source = example(slug)
    for way, _ in sorted(texts(source.data), key=lambda item: -len(item[1])):
        path = ".".join(map(str, way))
        document = wd.check(changed(source, {path: "aTREŚĆz"})).document
        if document is not None and "aTREŚĆz" in wd.text(wd.render(document)):
            return path
    raise AssertionError(slug)


UNSEEN = "\u00ad\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
GLUED = {"\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl"}
REFUSED = "\ufffc\ufffd"
"""Traces of a picture and of a letter that another program has lost."""


def seen(text):
    """What is seen of a text, letter by letter."""
    text = "".join(GLUED.get(sign, sign) for sign in text if sign not in UNSEEN)
    return unicodedata.normalize("NFC", text)


words = st.text(
    st.characters(
        exclude_categories=("Cc", "Cs", "Co", "Cn", "Zs", "Zl", "Zp"),
        exclude_characters=REFUSED,
    ),
    min_size=1, max_size=60,
)  # fmt: skip
awkward = st.sampled_from(
    ["&", "<b>", "{{ 7*7 }}", "{% if %}", "„a”", "]]>", "</w:t>", "{#", "\\", "%s", "${x}"]
)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=st.lists(st.one_of(words, awkward), min_size=1, max_size=4).map("x".join))
def test_text_comes_out_as_typed(slug, text):
    source = changed(example(slug), {printed_field(slug): f"a{text}z"})
    opened = docx.Document(io.BytesIO(wd.render(wd.read(source))))
    paragraphs = opened.element.body.iter(qn("w:p"))  # those in tables among them
    printed = "\n".join(Paragraph(one, opened).text for one in paragraphs)
    assert seen(f"a{text}z") in printed
