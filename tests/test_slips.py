"""A slip in a data file is told where the eye sees it, with a cure that cures; nothing typed is lost."""

import re

import pytest

import wkus_docs as wd
from wkus_docs.errors import InputError, Severity
from wkus_docs.reading import read_text

HEAD = "dokument: uchwala\nokres:\n  od: 1.1.2027\n  do: 2.2.2029\n"

REFUSED = {
    "no space after a colon": (HEAD + "numer:XXIV/171/2026\ndata: 26.11.2026\n", 5, "brakuje spacji", "numer: XXIV/171/2026"),
    "no space, last line": (HEAD + "numer:XXIV/171/2026\n", 5, "brakuje spacji", "numer: XXIV/171/2026"),
    "no space in a group": ("okres:\n  od:1.1.2027\n  do: 2.2.2029\n", 2, "brakuje spacji", "od: 1.1.2027"),
    "no-break space after a colon": ("okres:\u00a01\nx: 1\n", 1, "twarda spacja", "okres: 1"),
    "no colon": (HEAD + "numer_uchwaly XXIV\ndata: 26.11.2026\n", 5, "Brakuje dwukropka", "numer_uchwaly: XXIV"),
    "no colon over a group": ("okres\n  od: 1.1.2027\n  do: 2\n", 1, "Brakuje dwukropka", "okres:"),
    "equals sign": ("a = 1\nb: 2\n", 1, "Brakuje dwukropka", "a: 1"),
    "text that goes on": ("cel: Zapewnienie osobom\nstałego wsparcia.\nx: 1\n", 2, "nie ma dwukropka", "od wcięcia"),
    "indent too deep": ("okres:\n  od: 1.1.2027\n   do: 2\nx: 1\n", 3, "spacji: 3", "tej samej kolumnie"),
    "indent too shallow": ("okres:\n    od: 1.1.2027\n  do: 2\nx: 1\n", 3, "spacji: 2", "tej samej kolumnie"),
    "indent under a value": ("numer: 1\n  data: 2\n", 2, "spacji: 2", "tej samej kolumnie"),
    "straight quotes": ('cel: "Dom" dla seniorów\nx: 1\n', 1, "przed końcem wartości", "„Dom” dla seniorów"),
    "straight quotes in a list": ('l:\n  - cel: "Dom" dla\n    m: x\n', 2, "przed końcem wartości", "„Dom” dla"),
    "apostrophes": ("a: 'x' y\nb: 1\n", 1, "przed końcem wartości", "„x” y"),
    "open quotes": ('cel: "Dom\nx: 1\ny: 2\n', 1, "nie zamyka się", "zamykający"),
    "star": ("cel: *ważne\nx: 1\n", 1, "znakiem *", "'*ważne'"),
    "ampersand": ("cel: &Partnerzy i inni\nx: 1\n", 1, "znakiem &", "apostrofy"),
    "exclamation mark": ("cel: !ważne 100\nx: 1\n", 1, "znakiem !", "'!ważne 100'"),
    "exclamation mark alone": ("cel: !ważne\nx: 1\n", 1, "znakiem !", "apostrofy"),
    "per cent": ("cel: %10\nx: 1\n", 1, "znakiem %", "'%10'"),
    "at": ("cel: @kontakt\n", 1, "znakiem @", "'@kontakt'"),
    "greater than": ("cel: > 18 lat\nx: 1\n", 1, "znakiem >", "'> 18 lat'"),
    "bar": ("cel: | opis\nx: 1\n", 1, "znakiem |", "'| opis'"),
    "brace": ("cel: {opis\nx: 1\n", 1, "Nawias {", "znakiem }"),
    "bracket": ("cel: [a, b\nx: 1\n", 1, "Nawias [", "znakiem ]"),
    "colon in a value": ("cel: Projekt: lato\nx: 1\n", 1, "dwukropek ze spacją", "cel: 'Projekt: lato'"),
    "no-break indent": ("okres:\n  od: 1\n\u00a0 do: 2\n", 3, "twardą spację", "zwykłymi spacjami"),
    "no-break indent first": ("okres:\n\u00a0\u00a0od: 1\n  do: 2\n", 2, "twardą spację", "zwykłymi spacjami"),
    "tab": ("okres:\n\tod: 1\n", 2, "tabulator", "spacjami"),
    "dash glued": ("l:\n  - abc\n  -def\n", 3, "Po myślniku", "- def"),
    "stars for dashes": ("l:\n  * abc\n  * def\n", 2, "znakiem *", "- abc"),
    "twice": ("a: 1\nb: 2\na: 3\n", 3, "w wierszu 1", "Zostaw jedno"),
    "border": ("a: 1\n---\nb: 2\n", 2, "dzieli plik", "Usuń"),
    "item among fields": ("a: 1\n- b\n", 2, "Pozycja listy", "nazwą z dwukropkiem"),
    "broken JSON": ('{"a": 1,, }\n', 1, "nazwa pola", "przecinki"),
}  # fmt: skip

TOLD = {
    "hash": ("a: tekst #Seniorzy, i\n", ("a",), Severity.WARNING, "„Seniorzy, i”"),
    "hash first": ("a: # 12/2026\nb: 1\n", ("a",), Severity.WARNING, "„12/2026”"),
    "hash in a list": ("l:\n  - x # y\n", ("l", 0), Severity.WARNING, "„y”"),
    "hash after two lines": ("a: tekst\n  dalej # nie\n", ("a",), Severity.WARNING, "„nie”"),
    "null": ("a: null\n", ("a",), Severity.WARNING, "puste pole"),
    "tilde": ("a: ~\n", ("a",), Severity.WARNING, "puste pole"),
    "grosze in braces": (
        "m: {kwota: 276 000,50, b: 1}\n",
        ("m", "50"),
        Severity.ERROR,
        "276 000,50 albo jako dwie",
    ),
    "grosze last": ("m: {kwota: 276 000,50}\n", ("m", "50"), Severity.ERROR, "dwojako"),
    "round grosze": ("m: {kwota: 276 000,00, b: 1}\n", ("m", "00"), Severity.ERROR, "dwojako"),
    "unit behind grosze": ("m: {kwota: 12,50 zł}\n", ("m", "50_zl"), Severity.ERROR, "dwojako"),
    "decimals in brackets": ("m: [1,5]\n", ("m", 1), Severity.ERROR, "dwojako"),
    "dashes glued": ("l:\n  -abc\n  -def\n", ("l",), Severity.ERROR, "To wygląda na listę"),
    "long dashes": ("l:\n  – abc\n  – def\n", ("l",), Severity.ERROR, "To wygląda na listę"),
    "bullets": ("l:\n  • abc\n  • def\n", ("l",), Severity.ERROR, "To wygląda na listę"),
}

SILENT = (
    "a: b#c\n", "# a\na: 1\n", "a: 'x # y'\n", "a: |\n  x # y\n  z\nb: 1\n", "m: [1, 5]\n", "m: [2027,2028]\n",
    "m: {rok: 2028,kwota: 5}\n", "m: {a: 1, b: 2}\n", "a:\n", "a: -5\n", 'a: "null"\n', "a:\n  – x: 1\n", "a: x & y\n",
    "a: http://x.pl\n", "godzina: 15:30\n", "a: 'x'  # uwaga\n",
)  # fmt: skip


@pytest.mark.parametrize(("text", "line", "message", "hint"), REFUSED.values(), ids=REFUSED)
def test_a_slip_is_told_where_the_eye_sees_it(text, line, message, hint):
    with pytest.raises(InputError) as raised:
        read_text(text)
    (problem,) = raised.value.problems
    assert problem.line == line, problem
    assert message in problem.message
    assert hint in problem.hint
    assert "YAML" not in problem.message + problem.hint


@pytest.mark.parametrize(("text", "loc", "severity", "message"), TOLD.values(), ids=TOLD)
def test_what_would_be_lost_is_told(text, loc, severity, message):
    (problem,) = read_text(text).remarks
    assert (problem.path, problem.severity) == (loc, severity)
    assert message in problem.message
    assert problem.hint


@pytest.mark.parametrize("text", SILENT)
def test_what_is_read_whole_is_silent(text):
    assert read_text(text).remarks == ()


def test_json_is_read_as_json():
    source = read_text('{"a": 276000.50, "b": null, "c": ["x\\n y"], "d": true, "e": "\\ud83d\\ude00"}')
    assert source.data == {"a": "276000.50", "b": None, "c": ["x\n y"], "d": "tak", "e": "😀"}
    assert source.remarks == ()


def test_a_comma_too_many_in_braces_is_still_read():
    assert read_text('{"a": 1, "b": x,}').data == {"a": "1", "b": "x"}
    with pytest.raises(InputError):
        read_text('{"a": 1, "b": x,}', "dane.json")


@pytest.mark.parametrize("quotes", ["“{}”", "„{}”", "‘{}’", "«{}»", "\"'{}'\""])
def test_quotes_of_word_around_a_number_are_named(quotes):
    slug = "oferta_wieloletnia"
    text = wd.catalog[slug].example_path.read_text(encoding="utf-8")
    krs = re.search(r"krs: (\S+)", text)
    changed = text.replace(krs[0], "krs: " + quotes.format(krs[1].strip("\"'")), 1)
    (problem,) = [one for one in wd.problems(changed) if one.path[-1] == "krs"]
    assert problem.hint == f"Usuń cudzysłowy, są tu częścią wartości: {krs[1].strip(chr(34) + chr(39))}"
