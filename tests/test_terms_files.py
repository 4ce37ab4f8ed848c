"""Terms in files and rows: a calendar read back, a workbook, a printed list, a terminal; one case or several."""

import io
import re
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from icalendar import Calendar
from openpyxl import load_workbook

import wkus_docs as wd
from wkus_docs import terms
from wkus_docs.terms import SprawaZTerminami, Zdarzenie
from wkus_docs.terms.calendar_file import ics, uid
from wkus_docs.terms.printout import picture, to_docx
from wkus_docs.terms.rows import HEADS
from wkus_docs.terms.sheet import to_sheet

DAY = date(2026, 12, 5)
STAMP = datetime(2026, 12, 5, 12, 30, tzinfo=UTC)
EVENTS = (
    Zdarzenie("konkurs.ostatnia_publikacja/1", date(2026, 12, 1)),
    Zdarzenie("konkurs.termin_ofert/1", date(2026, 12, 24)),
    Zdarzenie("program.projekt_do_rdpp", date(2026, 11, 2)),
    Zdarzenie("program.sesja", date(2026, 11, 27)),
    Zdarzenie("wynik.ogloszenie/1", date(2027, 1, 5)),
    Zdarzenie("braki.wezwanie/1", date(2026, 12, 28)),
    Zdarzenie("komisja.termin_zgloszen/1", date(2026, 12, 11)),
)
MET = {"konsultacje.przed_sesja": date(2026, 11, 5)}


@pytest.fixture(scope="module")
def cases():
    return (
        SprawaZTerminami(
            "Świetlica w Łapach 2027–2029", terms.terminy(EVENTS, spelnione=MET), "ORG.526.3.2026"
        ),
        SprawaZTerminami("Opieka wytchnieniowa", terms.terminy(EVENTS[:2])),
    )


def entries(raw):
    return {str(one["uid"]): one for one in Calendar.from_ical(raw).walk("VEVENT")}


# the calendar


def test_a_calendar_is_read_back_whole(cases):
    raw = ics(cases, stempel=STAMP, numer=3)
    calendar = Calendar.from_ical(raw)
    assert (calendar["method"], calendar["version"]) == ("PUBLISH", "2.0")
    found = entries(raw)
    known = [(case, one) for case in cases for one in case.terminy if one.dzien]
    assert set(found) == {uid(case.znak or case.nazwa, one) for case, one in known}
    for case, one in known:
        entry = found[uid(case.znak or case.nazwa, one)]
        assert (entry.decoded("dtstart"), entry.decoded("dtend")) == (
            one.dzien,
            one.dzien + timedelta(days=1),
        )
        assert type(entry.decoded("dtstart")) is date, "the whole day"
        assert (entry.decoded("dtstamp"), entry["sequence"]) == (STAMP, 3)
        assert one.slad in entry["description"]
        assert one.regula.skutek in entry["description"]
        assert case.nazwa in entry["summary"]
        reminds = one.spelniono is None and not one.regula.najwczesniej
        assert [alarm.decoded("trigger") for alarm in entry.walk("VALARM")] == [timedelta(days=-7)] * reminds


def test_a_calendar_opened_twice_doubles_nothing(cases):
    first = entries(ics(cases, stempel=STAMP))
    moved = (
        SprawaZTerminami(
            cases[0].nazwa,
            terms.terminy([Zdarzenie("konkurs.termin_ofert/1", date(2026, 12, 29))]),
            cases[0].znak,
        ),
    )
    later = entries(ics(moved, stempel=STAMP + timedelta(days=1), numer=1))
    changed = set(later) & set(first)
    assert changed == set(later)
    name = "org.526.3.2026.oferty.zlozenie-1@terminy.wkus-docs"
    assert first[name].decoded("dtstart") == date(2026, 12, 24)
    assert later[name].decoded("dtstart") == date(2026, 12, 29)
    assert later[name]["sequence"] > first[name]["sequence"]


def test_equal_terms_give_equal_calendars_whatever_the_zone(cases):
    warsaw = STAMP.astimezone(timezone(timedelta(hours=1)))
    assert ics(cases, stempel=STAMP) == ics(cases, stempel=warsaw)
    with pytest.raises(ValueError, match="time zone"):
        ics(cases, stempel=datetime(2026, 12, 5, 12))  # noqa: DTZ001 – what is refused


def test_a_met_term_says_so_and_does_not_remind(cases):
    entry = entries(ics(cases, stempel=STAMP))["org.526.3.2026.konsultacje.przed-sesja@terminy.wkus-docs"]
    assert entry["summary"].endswith("(spełniony)")
    assert "spełniony 5" in entry["description"]
    assert not entry.walk("VALARM")


def test_no_two_terms_of_a_case_share_an_entry():
    every = terms.terminy(
        [
            Zdarzenie(f"{name}/{key}", date(2027, 3, 1), ile=3)
            for name in terms.ZDARZENIA
            for key in ("1", "1/2027")
        ]
    )
    ids = [uid("ORG.1", one) for one in every]
    assert len(set(ids)) == len(ids)


def test_without_the_extra_it_is_said_what_to_install():
    code = (
        "import sys; sys.modules['icalendar'] = None\n"
        "import wkus_docs.terms\n"
        "from wkus_docs.terms.calendar_file import ics\n"
        "from wkus_docs.errors import ConversionError\n"
        "from datetime import datetime, UTC\n"
        "try: ics((), stempel=datetime(2026, 12, 5, tzinfo=UTC))\n"
        "except ConversionError as fault: print(fault)"
    )
    said = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", code], capture_output=True, encoding="utf-8", check=False
    )
    assert said.stdout.strip() == 'Plik kalendarza wymaga dodatku: pip install "wkus-docs[kalendarz]"', (
        said.stderr
    )


def test_rules_and_days_load_no_library_of_files():
    code = "import sys, wkus_docs.terms; print(' '.join(sorted({'openpyxl', 'icalendar', 'jinja2', 'pydantic'} & set(sys.modules))))"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)
    assert said.stdout.strip() == ""


# the workbook


def test_a_workbook_has_real_dates_a_filter_and_a_head_on_every_page(cases):
    raw = to_sheet(terms.wiersze(cases, DAY), DAY)
    sheet = load_workbook(io.BytesIO(raw)).active
    heads = [cell.value for cell in sheet[3]]
    rows = [dict(zip(heads, (cell for cell in row), strict=True)) for row in sheet.iter_rows(min_row=4)]
    assert len(rows) == sum(len(case.terminy) for case in cases)
    offers = next(row for row in rows if row["Co"].value == "Składanie ofert (1)")
    assert offers["Dzień"].is_date
    assert offers["Dzień"].value.date() == date(2026, 12, 24)
    assert offers["Inne odczytanie"].value.date() == date(2026, 12, 28)
    assert offers["Zostało dni"].value == 19
    assert (sheet.freeze_panes, sheet.print_title_rows) == ("A4", "$1:$3")
    assert sheet.auto_filter.ref == f"A3:N{3 + len(rows)}"
    assert not sheet.protection.autoFilter
    assert sheet.page_setup.orientation == "landscape"
    assert {row["Sprawa"].value for row in rows} == {case.nazwa for case in cases}


def test_the_state_is_told_in_words_and_by_a_colour(cases):
    sheet = load_workbook(io.BytesIO(to_sheet(terms.wiersze(cases, DAY), DAY))).active
    heads = {cell.value: cell.column for cell in sheet[3]}
    told = {
        sheet.cell(row, heads["Co"]).value: (
            sheet.cell(row, heads["Stan"]).value,
            sheet.cell(row, heads["Stan"]).fill.start_color.rgb[-6:],
        )
        for row in range(4, sheet.max_row + 1)
    }
    late, soon, met, far, unknown = (
        told[name]
        for name in (
            "Opinia rady działalności pożytku publicznego",
            "Wskazanie osób do komisji (1)",
            "Koniec konsultacji przed sesją",
            "Składanie ofert (1)",
            "Uzupełnienie braków oferty (1)",
        )
    )
    assert late == ("minął 19 dni temu", "F4C7C3")
    assert soon == ("biegnie, zostało 6 dni", "FCE8B2")
    assert met[0].startswith("spełniony") and met[1] == "D5E8D4"  # noqa: PT018 – one state
    assert far == ("biegnie, zostało 19 dni", "FFFFFF")
    assert unknown == ("nieznany", "E0E0E0")


@pytest.mark.parametrize(("left", "colour"), [(8, "FFFFFF"), (7, "FCE8B2"), (0, "FCE8B2"), (-1, "F4C7C3")])
def test_a_week_before_the_term_it_turns_amber(left, colour):
    term = terms.terminy([Zdarzenie("komisja.termin_zgloszen", DAY + timedelta(days=left))])
    sheet = load_workbook(
        io.BytesIO(to_sheet(terms.wiersze([SprawaZTerminami("Próba", term)], DAY), DAY))
    ).active
    assert sheet.cell(4, 8).fill.start_color.rgb[-6:] == colour


def test_what_is_met_too_late_is_red():
    term = terms.terminy(
        [Zdarzenie("komisja.termin_zgloszen", DAY)], spelnione={"komisja.zgloszenia": DAY + timedelta(days=1)}
    )
    day = DAY + timedelta(days=3)
    sheet = load_workbook(
        io.BytesIO(to_sheet(terms.wiersze([SprawaZTerminami("Próba", term)], day), day))
    ).active
    assert sheet.cell(4, 8).fill.start_color.rgb[-6:] == "F4C7C3"
    assert sheet.cell(4, 8).value.endswith("1 dzień po terminie")


def test_equal_rows_give_equal_bytes_and_no_row_is_needed(cases):
    rows = terms.wiersze(cases, DAY)
    assert to_sheet(rows, DAY) == to_sheet(rows, DAY)
    assert load_workbook(io.BytesIO(to_sheet((), DAY))).active.auto_filter.ref == "A3:N3"


# the printed list


def test_the_printed_list_has_every_term_and_how_it_was_counted(cases):
    raw = to_docx(terms.wiersze(cases[:1], DAY), DAY)
    said = wd.text(raw).replace("\xa0", " ")
    assert said.startswith("[Tytul] Terminy: Świetlica w Łapach 2027–2029 (ORG.526.3.2026)")
    for one in cases[0].terminy:
        assert one.regula.tytul in said
        assert one.slad.replace("\xa0", " ") in said
        assert one.regula.skutek in said
        assert one.regula.opis_podstawy in said
        assert one.regula.watpliwosc in said
    assert b"wkus_wykres1.png" in raw
    assert raw == to_docx(terms.wiersze(cases[:1], DAY), DAY)


def test_several_cases_stand_in_one_list(cases):
    said = wd.text(to_docx(terms.wiersze(cases, DAY), DAY)).replace("\xa0", " ")
    assert said.startswith("[Tytul] Terminy spraw\n")
    assert said.count("Opieka wytchnieniowa") >= 2 * len(cases[1].terminy)
    alone = wd.text(to_docx(terms.wiersze(cases[1:], DAY), DAY))
    assert alone.count("Opieka wytchnieniowa") == 1, "one case is named in the title"


def test_the_picture_shows_what_lies_ahead(cases):
    rows = terms.wiersze(cases[:1], DAY)
    drawn = picture(rows, DAY)
    ahead = [row.co for row in rows if row.termin.dzien and row.termin.dzien >= DAY and row.pora]
    assert [span.name for span in drawn.spans] == ahead
    assert all(DAY <= span.first <= span.last for span in drawn.spans)
    assert picture(rows, date(2030, 1, 1)) is None
    nothing = to_docx(terms.wiersze(cases[:1], date(2030, 1, 1)), date(2030, 1, 1))
    assert "Na osi czasu" not in wd.text(nothing)


# the terminal


def test_rows_for_a_terminal(cases):
    one, both = terms.text_rows(terms.wiersze(cases[:1], DAY)), terms.text_rows(terms.wiersze(cases, DAY))
    assert (one[0], both[0]) == (HEADS[1:], HEADS)
    assert len(one) == 1 + len(cases[0].terminy)
    assert {len(row) for row in both} == {len(HEADS)}
    assert ("24.12.2026, czwartek", "Składanie ofert (1)", "oferent", "biegnie, zostało 19 dni") in [
        row[:4] for row in one
    ]
    assert one[-1][0] in {"nie wiadomo", "bez zwłoki"}
    first = next(row for row in one[1:] if row[1].startswith("Najwcześniejszy termin"))
    assert first[0] == "od 22.12.2026, wtorek"


def test_rows_follow_the_days(cases):
    rows = terms.wiersze(cases, DAY)
    days = [row.termin.dzien or date.max for row in rows]
    assert days == sorted(days)
    known = terms.wiersze(cases, DAY, nieznane=False)
    assert len(known) == len(rows) - sum(row.stan is terms.Stan.NIEZNANY for row in rows) < len(rows)


def test_the_code_of_the_page_runs(tmp_path, monkeypatch):
    page = Path(__file__).parent.parent / "docs" / "terminy.md"
    (code,) = re.findall(r"```python\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)
    monkeypatch.chdir(tmp_path)
    exec(code, {})  # noqa: S102 – our own page
    sheet = load_workbook(tmp_path / "terminy.xlsx").active
    assert sheet["A4"].value == "Świetlica w Łapach"
