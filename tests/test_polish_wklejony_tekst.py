"""Text pasted from Word, a PDF or an e-mail: what is seen stays, what is not goes, what is lost is told."""

import re

import pytest
from pydantic import TypeAdapter, ValidationError

import wkus_docs as wd
from wkus_docs.polish.wklejony_tekst import niedozwolony, oczyszczony, pociety, zlozony
from wkus_docs.reading import read_yaml
from wkus_docs.scalars.tekst import MAX_LONG_TEXT, MAX_TEXT, Opis, Tekst

NBSP = "\u00a0"
PASTED = {
    "a soft break of Word": ("Cel\x0bdrugi wiersz", "Cel\ndrugi wiersz"),
    "a page break": ("strona 1\x0cstrona 2", "strona 1\nstrona 2"),
    "Windows and old Mac ends": ("a\r\nb\rc", "a\nb\nc"),
    "a line separator": ("a\u2028b\u2029c\x85d", "a\nb\nc\nd"),
    "soft hyphens": ("współ\u00adpra\u00adca", "współpraca"),
    "a soft hyphen at the end of a line": ("współ\u00ad\npraca", "współpraca"),
    "signs of no width": ("\ufeffRada\u200b Gminy\u2060", "Rada Gminy"),
    "marks of direction": ("\u202aRada\u202c \u200eGminy\u2069", "Rada Gminy"),
    "decomposed letters": ("z\u0301ro\u0301dło, pie\u0328c\u0301", "źródło, pięć"),
    "ligatures": ("oﬁcjalny ﬂaming eﬀekt", "oficjalny flaming effekt"),
    "bullets of Symbol and Wingdings": ("\uf0b7\tdom\n \uf0a7 szkoła", "• dom\n • szkoła"),
    "bullets with tabs": ("•\tdom\n–\tszkoła\n1.\traz", "• dom\n– szkoła\n1. raz"),
    "a table": ("a\tb\t\tc", "a b c"),
    "wide spaces": ("a\u2003b\u3000c", "a b c"),
    "a hyphen of Word that no line may end with": ("czarno\x1ebiały", "czarno\u2011biały"),
    "a hyphen of Word that a line may end with": ("współ\x1fpraca", "współpraca"),
    "no-break spaces": (f"w{NBSP}gminie, 5\u202f000", f"w{NBSP}gminie, 5\u202f000"),
    "quotes of every sort": ("„a” \"b\" 'c' «d» ‚e’", "„a” \"b\" 'c' «d» ‚e’"),
    "an emoji of several signs": ("👩\u200d👧", "👩\u200d👧"),
    "what is plain": ("Kultura & Sztuka <x>  {{ y }}", "Kultura & Sztuka <x>  {{ y }}"),
}


@pytest.mark.parametrize(("pasted", "read"), PASTED.values(), ids=PASTED)
def test_a_pasted_text_is_read_as_it_is_seen(pasted, read):
    assert oczyszczony(pasted) == read
    assert oczyszczony(read) == read
    assert TypeAdapter(Opis).validate_python(pasted) == read.strip()


@pytest.mark.parametrize(
    "sign", ["\x00", "\x07", "\x1b", "\x7f", "\x84", "\x9f", "\ue001", "\uf0e0", "\ufffc", "\uffff"]
)
def test_a_sign_that_cannot_be_printed_is_told_with_the_words_around_it(sign):
    assert niedozwolony(oczyszczony(f"a{sign}b")) == sign
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(Opis).validate_python(f"Na ulicy Pol{sign}nej 5")
    (fault,) = caught.value.errors()
    assert f"U+{ord(sign):04X}" in fault["msg"]
    assert "ulicy Pol▯nej 5" in fault["msg"]
    assert fault["ctx"]["propozycja"] == "Na ulicy Polnej 5"


def test_a_lost_letter_is_told_and_not_guessed():
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(Tekst).validate_python("Gmina ��py")
    (fault,) = caught.value.errors()
    assert "zgubiła się litera" in fault["msg"]
    assert fault["ctx"]["propozycja"] == ""


PDF = (
    "Gmina prowadzi trzy świetlice środowiskowe, z których każda współ-\n"
    "pracuje ze szkołą w swojej miejscowości oraz z ośrodkiem pomocy\n"
    "społecznej w sprawach dzieci.\n"
    "• pierwsza działa przy ul. Głównej od poniedziałku do piątku\n"
    "• druga działa w Uhowie"
)


def test_lines_cut_by_a_pdf_are_joined_and_those_of_a_list_are_not():
    first, *items = zlozony(PDF).split("\n")
    assert first == (
        "Gmina prowadzi trzy świetlice środowiskowe, z których każda współpracuje ze szkołą w swojej miejscowości oraz z "
        "ośrodkiem pomocy społecznej w sprawach dzieci."
    )
    assert items == PDF.split("\n")[3:]
    assert pociety(PDF) == "których każda współ-"


@pytest.mark.parametrize(
    "text",
    [
        "Jeden akapit.\nDrugi akapit.", "Cele:\n1) pierwszy\n2) drugi", "biało-\nczerwony",
        "Pierwszy długi akapit, który kończy się kropką jak należy.\nDrugi.",
        "Długi wiersz wyliczenia bez kropki na końcu, ale o jednym ciągu\ni tylko jednym",
    ],
)  # fmt: skip
def test_what_may_have_been_typed_so_is_not_called_cut(text):
    assert pociety(text) == ""


SLUG = "uchwala_program_wieloletni"


def with_text(text):
    return read_yaml(wd.catalog[SLUG].example_path).data | {"stan_obecny": text}


def test_a_document_warns_of_cut_lines():
    (found,) = [one for one in wd.problems(with_text(PDF)) if one.rule == "Document.texts_are_whole"]
    assert (found.severity, found.path) == (wd.Severity.WARNING, ("stan_obecny",))
    assert not [one for one in wd.problems(with_text(zlozony(PDF))) if one.rule == "Document.texts_are_whole"]


def test_a_pasted_text_is_printed_as_it_is_seen():
    pasted = "\n".join(pasted for pasted, _ in PASTED.values())
    printed = wd.text(wd.render(wd.check(with_text(pasted)).document))
    for line in oczyszczony(pasted).split("\n"):
        assert re.sub(r"\s+", " ", line).strip() in re.sub(r"\s+", " ", printed)


@pytest.mark.parametrize(("kind", "limit"), [(Tekst, MAX_TEXT), (Opis, MAX_LONG_TEXT)])
def test_a_limit_counts_the_signs_that_are_seen(kind, limit):
    assert len(TypeAdapter(kind).validate_python("ó" * limit)) == limit
    assert len(TypeAdapter(kind).validate_python("o\u0301\u00ad" * limit)) == limit
    with pytest.raises(ValidationError):
        TypeAdapter(kind).validate_python("ó" * (limit + 1))


def test_a_text_too_long_is_told_with_both_numbers():
    (found,) = [one for one in wd.problems(with_text("ó" * 20_124)) if one.path == ("stan_obecny",)]
    assert found.message == "Wpisz najwyżej 20000 znaków (jest 20124)."
    assert found.hint.startswith("Skróć tekst o 124 znaki")
