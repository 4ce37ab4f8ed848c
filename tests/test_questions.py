"""Interviews: every type can be asked for, whatever is typed; nothing is lost; steps go back; numbers of answers."""

from datetime import date

import pytest
from answering import answered_from, text_for

import wkus_docs as wd
from wkus_docs.errors import Severity
from wkus_docs.field import Kind
from wkus_docs.questions import AnswerError, Interview, lost_comments
from wkus_docs.questions.tree import at
from wkus_docs.reading import read_text, read_yaml

DAY = date(2026, 11, 30)
RUBBISH = ("", " ", "-", "?", "brak", "12.01.26", "ok. 30 tys.", "{{ x }}", "a: b\n- c", "\x00\u200b", "9" * 400, "ż" * 3000)
SHARED_OUT = {"srodki"}
"""Lists of examples that say their sums by shares, which an interview asks as one."""


def example(kind):
    return read_yaml(kind.example_path).data


def unit(data):
    """What the office's file tells."""
    return {"jednostka": data["jednostka"]} if "jednostka" in data else {}


def errors(interview):
    return [one for one in interview.problems() if one.severity is Severity.ERROR]


def one_sum(data):
    """The example with one sum a year, as an interview asks for it."""
    if "srodki" not in data or not isinstance(data["srodki"], list):
        return data
    rows = [{"rok": row["rok"], "kwota": _sum(row)} for row in data["srodki"]]
    return {**data, "srodki": rows}


def _sum(row):
    parts = [int(row[name].replace(" ", "").partition(",")[0]) for name in ("kwota_umow_wieloletnich", "kwota_pozostala")]
    return f"{sum(parts)},00"


def document_of(kind, data):
    return wd.check({"dokument": kind.slug, **data}).document


class TestEveryType:
    def test_ends_with_a_document_that_has_no_error(self, kind):
        data = one_sum(example(kind))
        interview = Interview(kind, unit(data))
        run = answered_from(interview, kind.model, data)
        assert interview.question() is None
        assert not run.unknown
        assert not interview.gaps
        accounted = UNASKED.get(kind.slug, ())
        assert [one.rule for one in errors(interview)] == list(accounted)

    def test_what_is_optional_makes_the_whole_example(self, kind):
        data = one_sum(example(kind))
        interview = Interview(kind, unit(data))
        answered_from(interview, kind.model, data)
        for _ in range(300):
            more = [offer.path for offer in interview.optional() if _wants(interview, data, offer.path)]
            if not more:
                break
            interview.ask(more[0])
            answered_from(interview, kind.model, data)
        assert document_of(kind, interview.data) == document_of(kind, {k: v for k, v in data.items() if k != "dokument"})

    def test_a_text_begins_it_where_it_was(self, kind):
        data = one_sum(example(kind))
        interview = Interview(kind, unit(data))
        seen = []
        answered_from(interview, kind.model, data, stop=lambda question: seen.append(question) or len(seen) > 12)
        source = read_text(interview.text(), "dane.yaml")
        again = Interview(kind, source.data)
        assert read_text(again.text(), "dane.yaml").data == source.data
        assert again.question() == interview.question()

    def test_back_gives_the_beginning(self, kind):
        data = one_sum(example(kind))
        interview = Interview(kind, unit(data))
        first, before = interview.question(), interview.data
        seen = []
        answered_from(interview, kind.model, data, stop=lambda question: seen.append(question) or len(seen) > 15)
        while interview.back():
            if len(seen) == interview.answers == 0:
                break
        assert interview.answers == 0
        assert first is None or interview.question() is not None
        assert before.keys() >= interview.data.keys()
