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
    "brace closed behind a hash": ("m: {od: 1 # luty, do: 2}\nx: 1\n", 1, "po znaku #", "domknij nawias"),
    "bracket closed behind a hash": ("m: [a, b # c]\nx: 1\n", 1, "po znaku #", "domknij nawias"),
    "colon in braces": ("m: {kanal: papier, opis: w biurze: pokój 3}\nx: 1\n", 1, "dwukropek ze spacją", 'opis: "w biurze: pokój 3"'),
    "colon in braces of an item": ("l:\n  - {a: Projekt: lato, b: 1}\nx: 1\n", 2, "dwukropek ze spacją", 'a: "Projekt: lato"'),
    "open quotes that a later line closes": ('a: "Dom\nb: 1\nl:\n  - {a: "1", b: 2}\n', 1, "nie zamyka się", "zamykający"),
    "open quotes in braces": ('m: {a: "Dom, b: 1}\nl:\n  - x\nn: {a: "2", b: 1}\n', 1, "otwiera się i nie zamyka", "zamykający"),
    "colon in a value": ("cel: Projekt: lato\nx: 1\n", 1, "dwukropek ze spacją", "cel: 'Projekt: lato'"),
    "no-break indent": ("okres:\n  od: 1\n\u00a0 do: 2\n", 3, "twardą spację", "zwykłymi spacjami"),
    "no-break indent first": ("okres:\n\u00a0\u00a0od: 1\n  do: 2\n", 2, "twardą spację", "zwykłymi spacjami"),
    "no-break indent after a text": ("a: |\n  x\n\u00a0 b: 2\n", 3, "twardą spację", "zwykłymi spacjami"),
    "tab": ("okres:\n\tod: 1\n", 2, "tabulator", "spacjami"),
    "dash glued": ("l:\n  - abc\n  -def\n", 3, "Po myślniku", "- def"),
    "stars for dashes": ("l:\n  * abc\n  * def\n", 2, "znakiem *", "- abc"),
    "twice": ("a: 1\nb: 2\na: 3\n", 3, "w wierszu 1", "Zostaw jedno"),
    "dash before a value": ("numer: - 12/2026\nx: 1\n", 1, "myślnikiem ze spacją", "numer: 12/2026"),
    "dash before a field": (HEAD + "- numer: 12\nx: 1\n", 5, "Pozycja listy", "usuń myślnik"),
    "long dash among dashes": ("l:\n  – a: x\n  - a: y\n", 2, "od „–”", "- a: x"),
    "bullet among dashes": ("l:\n  • a: x\n  - a: y\n", 2, "od „•”", "- a: x"),
    "number among dashes": ("l:\n  1. a: x\n  - a: y\n", 2, "od „1.”", "- a: x"),
    "bullets of groups": ("l:\n  • a: x\n  • a: y\n", 3, "od „•”", "- a"),
    "item in the line of its list": ("l: - a: x\n  - a: y\n", 1, "myślnikiem ze spacją", "w nowym wierszu: - a: x"),
    "item without a colon": ("l:\n  - rok 2027\n    kwota: 1\n", 2, "Brakuje dwukropka", "- rok: 2027"),
    "item glued twice": ("l:\n  -rok:2027\n    kwota: 1\n", 2, "myślniku brakuje spacji", "- rok: 2027"),
    "doubled quotes": ('cel: ""Dom""\nx: 1\n', 1, "przed końcem wartości", "cudzysłowów: „Dom”"),
    "bullet of Word": ("l:\n  \uf0b7 a: x\n  - a: y\n", 2, "Pozycja listy", "- a: x"),
    "dot for a colon": (HEAD + "numer. 12/2026\nx: 1\n", 5, "stoi tam „.”", "numer: 12/2026"),
    "semicolon for a colon": (HEAD + "numer; 12/2026\nx: 1\n", 5, "stoi tam „;”", "numer: 12/2026"),
    "wide colon": (HEAD + "numer： 12/2026\nx: 1\n", 5, "stoi tam „：”", "numer: 12/2026"),
    "value in a line of its own": ("numer:\n0050.1.2026\nx: 1\n", 2, "w osobnym wierszu", "numer: 0050.1.2026"),
    "group under a value": ("okres: 2027\n  od: 1.1.2027\n", 2, "spacji: 2", "usuń tam „2027”"),
    "item a space off": ("l:\n  - a: x\n   - a: y\n", 3, "spacji: 3", "tej samej kolumnie."),
    "table by semicolons": ("a;b\n1;2\n", 1, "rozdziela średnik", "--xlsx"),
    "table by commas": ("a,b\n1,2\n", 1, "rozdziela przecinek", "--xlsx"),
    "page of the web": ("<html>\n<p>x\n", 1, "stronę internetową", "wkus wzor"),
    "letter": ("Proszę o zarządzenie.\nDziękuję\n", 0, "nie zawiera pól", "Pierwszy wiersz"),
    "empty text": ("", 0, "pusty", "wkus wzor"),
    "open JSON": ('{"a": 1,\n "b": 2', 2, "nie został zamknięty", "nawiasy"),
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
    "opis: |\n  0\n  \u00a00\n\n  b\nx: 1\n", "l:\n  - |-\n    a\n    \u00a0b\n", "a: http://x.pl\n", "godzina: 15:30\n", "a: 'x'  # uwaga\n",
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


ORDER, NOTICE, OFFER, CONTRACT = (
    "zarzadzenie_ogloszenie_konkursu",
    "ogloszenie_konkursu_wieloletniego",
    "oferta_wieloletnia",
    "umowa_wieloletnia",
)
VALUES = {
    "30 February": (ORDER, "data_aktu", "2026-02-30", "nie ma 30. dnia", "w kalendarzu"),
    "31 February": (ORDER, "data_aktu", "31 lutego 2026", "nie ma 31. dnia", "w kalendarzu"),
    "month in the nominative": (ORDER, "data_aktu", "1 grudzień 2026", "„grudzień”", "Napisz: 1 grudnia 2026."),
    "Roman month": (ORDER, "data_aktu", "1.XII.2026", "nie jest datą", "Napisz: 1 grudnia 2026."),
    "no year": (ORDER, "data_aktu", "1 grudnia", "nie jest datą", "Dopisz rok"),
    "year of two figures": (ORDER, "data_aktu", "1.12.26", "nie jest datą", "czterema cyframi"),
    "month before day": (ORDER, "data_aktu", "12/31/2026", "nie jest datą", "kropkami"),
    "day of a sheet": (ORDER, "data_aktu", "46357", "nie jest datą", "z arkusza"),
    "day with an hour": (ORDER, "data_aktu", "2026-12-01 00:00:00", "nie jest datą", "sam dzień: 2026-12-01"),
    "two days in one": (ORDER, "data_aktu", "1.02.2027 – 31.12.2029", "nie jest datą", "jeden dzień"),
    "day of the week": (ORDER, "data_aktu", "wtorek, 1 grudnia 2026 r.", "nie jest datą", "sam dzień: 1 grudnia 2026"),
    "words before a day": (ORDER, "data_aktu", "z dnia 1 grudnia 2026 r.", "nie jest datą", "sam dzień: 1 grudnia 2026"),
    "short month": (ORDER, "data_aktu", "1 gru 2026", "„gru”", "Napisz: 1 grudnia 2026."),
    "spaces after dots": (ORDER, "data_aktu", "1. 12. 2026", "nie jest datą", "Napisz: 1.12.2026."),
    "dashes in a day": (ORDER, "data_aktu", "01-12-2026", "nie jest datą", "Napisz: 1.12.2026."),
    "currency in front": (ORDER, "kwota_razem", "PLN 578 000", "nie jest kwotą", "Napisz 578 000."),
    "dash for grosze": (ORDER, "kwota_razem", "578 000,-", "nie jest kwotą", "Napisz 578 000."),
    "złote and grosze": (ORDER, "kwota_razem", "578 000 zł 50 gr", "nie jest kwotą", "Napisz 578 000,50."),
    "amount in words behind": (ORDER, "kwota_razem", "578 000,00 zł (pięćset)", "nie jest kwotą", "Napisz 578 000,00."),
    "two amounts": (ORDER, "kwota_razem", "100 zł do 200 zł", "nie jest kwotą", "jedną liczbę"),
    "unseen sign in a number": (ORDER, "nip", "9992\u200b879217", "NIP", "nie widać"),
    "German thousands": (ORDER, "kwota_razem", "12.000,00 zł", "nie jest polskim zapisem", "Napisz 12 000,00."),
    "English thousands": (ORDER, "kwota_razem", "578,000.00", "nie jest polskim zapisem", "Napisz 578 000,00."),
    "apostrophes": (ORDER, "kwota_razem", "578'000,00", "nie jest kwotą", "Napisz 578 000,00."),
    "thousands in words": (ORDER, "kwota_razem", "578 tys. zł", "nie jest kwotą", "Napisz 578 000."),
    "millions in words": (ORDER, "kwota_razem", "1,5 mln", "nie jest kwotą", "Napisz 1 500 000."),
    "letters for zeros": (ORDER, "kwota_razem", "578 OOO,00", "nie jest kwotą", "Napisz 578 000,00."),
    "comma at the end": (ORDER, "kwota_razem", "578 000,00,", "nie jest kwotą", "Napisz 578 000,00."),
    "minus": (ORDER, "kwota_razem", "-5", "ujemna", "Usuń minus."),
    "year with a word": (ORDER, "rok", "2027 r.", "nie jest liczbą", "Napisz 2027."),
    "letter in a NIP": (ORDER, "nip", "999287921O", "ma 10 cyfr", "Litera „O”"),
    "words before a NIP": (ORDER, "nip", "NIP 9992879217", "NIP", "same cyfry: 9992879217"),
    "town behind a code": (ORDER, "kod_pocztowy", "18-100 Łapy", "nie jest kodem", "sam kod: 18-100"),
    "two addresses": (ORDER, "email", "a@lapy.example, b@lapy.example", "nie jest adresem", "jeden adres: a@lapy.example"),
    "sex by a letter": (ORDER, "plec", "M", "Wybierz jedną", "Jest „M”."),
    "choice by another word": (ORDER, "forma", "wsparcie", "Wybierz jedną", "Może „wspieranie”?"),
    "lost zeros of a KRS": (OFFER, "krs", "357157", "ma on 10 cyfr", "0000357157"),
    "account of 25 figures": (CONTRACT, "rachunek", "3099995515070658948113112", "podano 25", "z bankiem"),
    "letter in an account": (CONTRACT, "rachunek", "30 9999 5515 O587 7065 8948 1131", "podano 25", "Litera „O”"),
    "hour 25": (NOTICE, "godzina", "25:00", "nie jest godziną", "np. 15:00"),
    "hour with a word": (NOTICE, "godzina", "do 15:30", "nie jest godziną", "Napisz 15:30."),
    "hour alone": (NOTICE, "godzina", "15", "nie jest godziną", "Napisz 15:00."),
    "per cent as a fraction": (NOTICE, "maks_udzial_dotacji", "0,9", "mniej niż jeden procent", "wpisz 90"),
    "per cent above all": (NOTICE, "maks_udzial_dotacji", "900", "przekraczać 100", "od 0 do 100"),
    "a cross for yes": (NOTICE, "czy_dla_dzieci", "x", "ani „tak”, ani „nie”", "Wpisz „tak” albo „nie”."),
}  # fmt: skip
"""Values as hands write them: the document, the field, what is typed there, what is told and the cure."""

READ_AS_MEANT = {
    "sex with a capital": (ORDER, "plec", "Kobieta"),
    "choice with a capital": (ORDER, "forma", "Wspieranie"),
    "yes in capitals": (NOTICE, "czy_dla_dzieci", "TAK"),
    "hour with a dot": (NOTICE, "godzina", "15.30"),
    "NIP with dashes": (ORDER, "nip", "999-287-92-17"),
    "account with spaces": (CONTRACT, "rachunek", "30 9999 5515 0587 7065 8948 1131"),
    "percent sign": (NOTICE, "maks_udzial_dotacji", "90 %"),
}


def typed(which, field, value):
    """The example with another value in the first field of that name, and the line it stands in."""
    text = wd.catalog[which].example_path.read_text(encoding="utf-8")
    found = re.search(rf"^([ -]*{field}: ).*$", text, re.MULTILINE)
    return text[: found.end(1)] + value + text[found.end() :], text.count("\n", 0, found.start()) + 1


@pytest.mark.parametrize(("which", "field", "value", "message", "hint"), VALUES.values(), ids=VALUES)
def test_a_value_is_told_in_its_line_with_its_cure(which, field, value, message, hint):
    changed, line = typed(which, field, value)
    told = [one for one in wd.problems(changed) if one.line == line and message in one.message]
    assert [one for one in told if hint in one.hint], [
        one for one in wd.problems(changed) if one.line == line
    ]
    assert "YAML" not in str(told)


@pytest.mark.parametrize(("which", "field", "value"), READ_AS_MEANT.values(), ids=READ_AS_MEANT)
def test_a_value_is_read_as_it_is_meant(which, field, value):
    changed, line = typed(which, field, value)
    assert [one for one in wd.problems(changed) if one.line == line] == []


@pytest.mark.parametrize(
    ("written", "message"),
    [("numr: 0050.1.2026", "Nie znam pola „numr”"), ("numer:: 0050.1.2026", "Nie znam pola „numer:”"), ("numer: #12/2026", "„12/2026”")],
)  # fmt: skip
def test_what_went_wrong_is_told_and_not_what_follows(written, message):
    text = wd.catalog[ORDER].example_path.read_text(encoding="utf-8")
    changed = re.sub(r"^numer: .*$", written, text, count=1, flags=re.MULTILINE)
    (problem,) = [one for one in wd.problems(changed) if one.severity is Severity.ERROR]
    assert message in problem.message
    assert problem.line == text[: text.index("\nnumer: ")].count("\n") + 2


def test_what_a_field_lost_is_still_asked_for_in_a_draft():
    text = wd.catalog[ORDER].example_path.read_text(encoding="utf-8")
    changed = re.sub(r"^numer: .*$", "numr: 0050.1.2026", text, count=1, flags=re.MULTILINE)
    assert "Numer aktu" in wd.check(changed).missing


@pytest.mark.parametrize(
    ("before", "after", "hint"),
    [
        (r"okres_realizacji:\n.*\n.*\n", "okres_realizacji: 2027–2029\n", "wpisz pola: od, do"),
        (r"    - rok: 2027", "    -\n    - rok: 2027", "usuń pusty myślnik"),
    ],
)
def test_where_fields_should_stand_they_are_named(before, after, hint):
    text = wd.catalog[ORDER].example_path.read_text(encoding="utf-8")
    changed = re.sub(before, after, text, count=1)
    assert changed != text
    assert [one for one in wd.problems(changed) if "grupa pól" in one.message and hint in one.hint]
