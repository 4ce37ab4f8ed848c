"""Schedules: rows of days under a calendar, deadlines across, said in words and in a table."""

import random
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pictures import faults
from test_charts import rendered, word_file

import wkus_docs as wd
from wkus_docs.analiza.brak import BRAK_DANYCH
from wkus_docs.gantt import Deadline, Gantt, Span
from wkus_docs.rendering import plotting
from wkus_docs.rendering.plotting import calendar_axis
from wkus_docs.rendering.plotting.frames import HIGHEST
from wkus_docs.rendering.plotting.shapes import Bar, Line
from wkus_docs.word.package import unpack

CONTEST = Gantt(
    "Konkurs krok po kroku",
    (
        Span("ogłoszenie konkursu", date(2026, 11, 30), date(2026, 12, 21)),
        Span("nabór ofert", date(2026, 12, 1), date(2026, 12, 22)),
        Span("ocena ofert i negocjacje z organizacjami", date(2026, 12, 23), date(2027, 1, 25)),
        Span("rozstrzygnięcie", date(2027, 1, 26), date(2027, 1, 26)),
        Span("zawarcie umowy", date(2027, 1, 27), None),
    ),
    (
        Deadline("termin składania ofert", date(2026, 12, 22)),
        Deadline("ogłoszenie wyników", date(2027, 1, 29)),
    ),
)


def words_of(chart):
    return [text.words for text in plotting.layout(chart).texts]


def bars_of(chart):
    return [shape for shape in plotting.layout(chart).shapes if isinstance(shape, Bar)]


def lasting(first, last):
    return Gantt("x", (Span("zadanie", first, last),))


def test_a_contest_is_clear_and_whole():
    assert faults(plotting.layout(CONTEST)) == []
    words = words_of(CONTEST)
    days = ["30.11–21.12.2026", "01.12–22.12.2026", "23.12.2026–25.01.2027", "26.01.2027", BRAK_DANYCH]
    assert [one for one in words if one in days] == days
    assert {"termin składania ofert – 22.12.2026", "ogłoszenie wyników – 29.01.2027"} <= set(words)
    assert {"rok", "2026", "2027", "tydzień od", "30.11", "7.12", "25.01"} <= set(words)
    assert len(bars_of(CONTEST)) == 4


def test_days_lie_where_they_belong():
    year = Gantt(
        "x",
        (Span("a", date(2027, 1, 1), date(2027, 6, 30)), Span("b", date(2027, 7, 1), date(2027, 12, 31))),
        (Deadline("połowa roku", date(2027, 7, 1)),),
    )
    first, second = bars_of(year)
    assert first.box.right == pytest.approx(second.box.left)
    long, longer = first.box.right - first.box.left, second.box.right - second.box.left
    assert long / longer == pytest.approx(181 / 184)
    line = next(
        shape
        for shape in plotting.layout(year).shapes
        if isinstance(shape, Line) and shape.start[0] == shape.end[0] and shape.stroke.width == 1
    )
    day = longer / 184
    assert line.start[0] == pytest.approx(second.box.left + day / 2)


@pytest.mark.parametrize(
    ("first", "last", "kind", "names"),
    [
        (date(2027, 2, 3), date(2027, 3, 20), "tydzień od", ["1.02", "8.02", "15.02"]),
        (date(2027, 2, 3), date(2027, 11, 20), "miesiąc", ["II", "III", "XI"]),
        (date(2027, 2, 3), date(2029, 12, 31), "kwartał", ["I", "II", "III", "IV", "2027", "2029"]),
        (date(2027, 2, 3), date(2040, 12, 31), "rok", ["2027", "2040"]),
    ],
)
def test_the_calendar_is_as_fine_as_can_be_read(first, last, kind, names):
    words = words_of(lasting(first, last))
    assert kind in words
    assert set(names) <= set(words)
    assert set(calendar_axis.KINDS) & set(words) == {kind, "rok"}


def test_a_row_of_one_day_is_seen():
    bar = bars_of(Gantt("x", (Span("dzień", date(2027, 5, 5), date(2027, 5, 5)), Span("lata", date(2020, 1, 1), date(2039, 12, 31)))))[0]  # fmt: skip
    assert bar.box.right - bar.box.left >= 1.5


def test_deadlines_do_not_run_through_the_days_in_a_long_bar():
    long = Gantt(
        "x",
        (Span("usługa", date(2027, 1, 1), date(2029, 12, 31)),),
        tuple(Deadline(f"budżet na {year} r.", date(year - 1, 7, 2)) for year in (2028, 2029, 2030)),
    )
    assert faults(plotting.layout(long)) == []


def test_what_is_missing_is_said():
    wrong = Gantt(
        "Braki",
        (
            Span("bez końca", date(2027, 1, 1), None),
            Span("na odwrót", date(2027, 5, 1), date(2027, 4, 1)),
            Span("dobrze", date(2027, 1, 1), date(2027, 2, 1)),
        ),
        (Deadline("nieznany", None),),
    )
    assert wrong
    assert not Gantt("Nic", wrong.spans[:2])
    assert words_of(wrong).count(BRAK_DANYCH) == 2
    assert wrong.described() == (
        "Harmonogram. Braki. bez końca: brak danych; na odwrót: brak danych; dobrze: od 01.01.2027 do "
        "01.02.2027. Terminy: nieznany – brak danych."
    )
    assert wrong.rows[0] == ("bez końca", "01.01.2027", BRAK_DANYCH)
    assert wrong.rows[-1] == ("nieznany", BRAK_DANYCH, BRAK_DANYCH)


def test_a_schedule_stands_in_a_document():
    raw = wd.Template(word_file("{{r plan | wykres }}")).render({"plan": CONTEST})
    document = unpack(raw)["word/document.xml"].decode()
    assert CONTEST.described() in document
    assert CONTEST.title in wd.text(raw)
    assert [entry for name, entry in unpack(raw).items() if "/media/" in name] == [plotting.png(CONTEST)]
    empty = rendered(Gantt("Nic", ()))
    assert "Wykresu nie ma: brak danych." in wd.text(empty)


@pytest.mark.parametrize("reach", [20, 200, 2_000, 20_000])
@pytest.mark.parametrize("count", [1, 5, 40])
def test_hard_schedules_are_clear(count, reach):
    dice = random.Random(f"{count} {reach}")  # noqa: S311 – no secret
    names = (
        "etap {}",
        "{}. zadanie o bardzo długiej nazwie, prowadzone przez organizację w mieście",
        "",
        "Słowo" * 30,
    )
    for number in range(6):
        starts = [date(2026, 1, 1) + timedelta(dice.randint(0, reach)) for _ in range(count)]
        spans = tuple(
            Span(
                names[number % 4].format(at),
                day,
                None if number == 5 and at else day + timedelta(dice.randint(0, reach)),
            )
            for at, day in enumerate(starts)
        )
        lines = tuple(
            Deadline(f"termin {at}", date(2026, 1, 1) + timedelta(dice.randint(0, 2 * reach)))
            for at in range(number)
        )
        picture = plotting.layout(Gantt("Trudny", spans, lines))
        assert faults(picture) == []
        assert picture.height <= HIGHEST + 0.01


days = (
    st.none() | st.dates(date(1990, 1, 1), date(2100, 12, 31)) | st.dates(date(2027, 1, 1), date(2027, 3, 31))
)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.builds(Span, st.text(max_size=60), days, days), max_size=8),
    st.lists(st.builds(Deadline, st.text(max_size=60), days), max_size=6),
)
def test_any_schedule_is_clear(spans, deadlines):
    chart = Gantt("x", tuple(spans), tuple(deadlines))
    if chart:
        assert faults(plotting.layout(chart)) == []
        assert plotting.png(chart).startswith(b"\x89PNG")
