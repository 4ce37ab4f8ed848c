"""Rules that every document keeps, whatever its type: who is who, sums said twice in one sentence, texts that wait for a value."""

from collections.abc import Iterator
from typing import NamedTuple

from wkus_docs.document import Document, Finding, Findings, Part, Rule, error, warning
from wkus_docs.errors import Loc
from wkus_docs.field import all_in, fields_of
from wkus_docs.gaps import Gap
from wkus_docs.polish.kwoty_w_tekscie import sprzeczne_slownie
from wkus_docs.polish.wklejony_tekst import pociety
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.scalars.wybor import Wybor
from wkus_docs.words_for_nothing import LONGEST, Said, said_by

_NUMBERS = {"krs": "KRS", "nip": "NIP", "regon": "REGON"}
"""Numbers that only one organisation has, and what they are called."""
_UNIT = "jednostka"
_OFFICES = {
    "kierownik": "kieruje jednostką",
    "przewodniczacy_rady": "przewodniczy radzie",
    "skarbnik": "jest skarbnikiem",
}
"""Officials of the unit, and what each does; nobody does two of these."""


class _Organisation(NamedTuple):
    """An organisation as one place of a document names it."""

    loc: Loc
    name: str
    numbers: dict[str, str]


class _Person(NamedTuple):
    """A person who signs, and where."""

    loc: Loc
    name: str


def _organisations(document: Document) -> Iterator[_Organisation]:
    for loc, part in all_in(document):
        if isinstance(part, Part) and _NUMBERS.keys() & fields_of(type(part)).keys():
            name = getattr(part, "nazwa", None)
            given = {number: getattr(part, number, None) for number in _NUMBERS}
            if isinstance(name, str):
                yield _Organisation(loc, name, {key: str(one) for key, one in given.items() if _known(one)})


def _known(value: object) -> bool:
    return value is not None and not isinstance(value, Gap)


def _identities(document: Document) -> Findings:
    seen: list[_Organisation] = []
    for one in _organisations(document):
        for other in seen:
            yield from _compared(one, other)
        yield from _of_the_unit(document, one)
        seen.append(one)


def _compared(one: _Organisation, other: _Organisation) -> Iterator[Finding]:
    same_name = zwin(one.name) == zwin(other.name)
    for number, called in _NUMBERS.items():
        here, there = one.numbers.get(number), other.numbers.get(number)
        if here is None or there is None or (here == there) == same_name:
            continue
        if same_name:
            said = f"„{one.name}” ma tu {called} {here}, a w innym miejscu dokumentu {there}."
        else:
            said = f"{called} {here} ma tu „{one.name}”, a w innym miejscu dokumentu „{other.name}”."
        yield warning(
            (*one.loc, number), said, hint="Popraw jedno z nich; ten numer ma tylko jedna organizacja."
        )


def _of_the_unit(document: Document, one: _Organisation) -> Iterator[Finding]:
    unit = getattr(document, _UNIT, None)
    for number, called in _NUMBERS.items():
        its = getattr(unit, number, None)
        if _known(its) and one.numbers.get(number) == str(its):
            yield error(
                (*one.loc, number),
                f"„{one.name}” ma {called} {its}, a to numer jednostki samorządu.",
                hint=f"Wpisz {called} organizacji.",
            )


def _officials(document: Document) -> Findings:
    unit = getattr(document, _UNIT, None)
    seen: dict[str, str] = {}
    for office, does in _OFFICES.items():
        name = getattr(getattr(unit, office, None), "imie_nazwisko", None)
        if not isinstance(name, str):
            continue
        if (other := seen.setdefault(zwin(name), does)) != does:
            yield warning(
                (_UNIT, office, "imie_nazwisko"),
                f"{name} {does}, a według innego pola {other}; jedna osoba nie może pełnić obu funkcji.",
                hint="Popraw jedno z nazwisk.",
            )


def _signatories(document: Document) -> Findings:
    unit = getattr(document, _UNIT, None)
    ours = {zwin(one.name) for one in _people(unit)}
    for loc, part in all_in(document):
        if isinstance(part, Part) and loc[:1] != (_UNIT,) and "reprezentanci" in fields_of(type(part)):
            for index, person in enumerate(getattr(part, "reprezentanci", ()) or ()):
                name = getattr(person, "imie_nazwisko", None)
                if isinstance(name, str) and zwin(name) in ours:
                    yield warning(
                        (*loc, "reprezentanci", index, "imie_nazwisko"),
                        f"{name} podpisuje za organizację, a w danych jednostki jest po drugiej stronie.",
                        hint="Popraw nazwisko; jeżeli to ta sama osoba, zapytaj radcę, czy może wystąpić po obu stronach.",
                    )


def _people(unit: object) -> Iterator[_Person]:
    for office in (*_OFFICES, "podpisuje"):
        name = getattr(getattr(unit, office, None), "imie_nazwisko", None)
        if isinstance(name, str):
            yield _Person((_UNIT, office), name)


def _sums_in_words(document: Document) -> Findings:
    for loc, text in all_in(document):
        for figures, words, right in sprzeczne_slownie(text) if isinstance(text, str) else ():
            yield warning(
                loc,
                f"Kwota {figures} zł, a słownie: „{words}”.",
                hint=f"Słownie: {right}. Popraw cyfry albo słowa.",
            )


def _words_for_nothing(document: Document) -> Findings:
    """Name each text in which a word stands that waits for a value, or points at another one."""
    for loc, text in all_in(document):
        if isinstance(text, Wybor) or not isinstance(text, str):  # „do_ustalenia” may be a choice
            continue
        if len(text) <= LONGEST and said_by(text) in {Said.UNKNOWN, Said.SAME}:
            yield warning(
                loc,
                f"Zamiast wartości stoi tu „{text}” i tak zostanie wydrukowane.",
                hint="Wpisz wartość; w projekcie i w pustym formularzu wpisz „…”, a zostanie miejsce na wpis.",
            )


def _cut_lines(document: Document) -> Findings:
    for loc, text in all_in(document):
        if isinstance(text, str) and (end := pociety(text)):
            yield warning(
                loc,
                f"Tekst jest połamany na wiersze, np. po „…{end}”, i tak zostanie wydrukowany.",
                hint="Połącz wiersze w akapity; łamie je zwykle tekst wklejony z pliku PDF albo z poczty.",
            )


COMMON_RULES = (
    Rule(
        "Document.organisations_have_one_identity",
        (),
        "Organizacja ma jedną nazwę i po jednym numerze.",
        _identities,
    ),
    Rule(
        "Document.officials_differ", (), "Funkcji, które się wykluczają, nie pełni jedna osoba.", _officials
    ),
    Rule("Document.parties_sign_by_others", (), "Strony podpisują różne osoby.", _signatories),
    Rule("Document.sums_agree_with_their_words", (), "Kwota cyframi i słownie jest ta sama.", _sums_in_words),
    Rule("Document.texts_say_something", (), "Teksty nie czekają na wypełnienie.", _words_for_nothing),
    Rule("Document.texts_are_whole", (), "Akapity nie są połamane na wiersze.", _cut_lines),
)
"""Rules of every document: they compare what is alike wherever it stands."""
