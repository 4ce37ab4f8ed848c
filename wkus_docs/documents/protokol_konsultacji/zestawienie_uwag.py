"""Checks of the table of remarks: nobody counted twice, no remark lost, no private data shown."""

import re
from collections.abc import Iterable, Iterator, Sequence

from wkus_docs.document import Findings, error, warning
from wkus_docs.documents.protokol_konsultacji.uwagi_konsultacji import Uczestnik, Uwaga
from wkus_docs.errors import Loc
from wkus_docs.polish.zwijanie import zwin

_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_POSTS = {
    "urzad", "gmina", "miasto", "powiat", "sekretariat", "kancelaria", "starostwo", "poczta", "biuro", "info",
    "ngo", "organizacje", "konsultacje", "iod", "bip",
}  # fmt: skip
_ANYBODYS = {
    "gmail.com",
    "wp.pl",
    "o2.pl",
    "onet.pl",
    "onet.eu",
    "op.pl",
    "interia.pl",
    "interia.eu",
    "tlen.pl",
}
_TRACES = {
    "adres e-mail": _ADDRESS,
    "numer PESEL": re.compile(r"(?<!\d)\d{11}(?!\d)"),
    "numer telefonu": re.compile(
        r"(?<!\d)(?:\d{3}[ \u00a0-]\d{3}[ \u00a0-]\d{3}|\d{2}[ \u00a0-]\d{3}[ \u00a0-]\d{2}[ \u00a0-]\d{2}|\d{9})(?!\d)"
    ),
}
_ENDINGS = "(?:a|i|y|e|u|o|iej|ej|iego|ego|iemu|emu|im|ym|iem|em|owi|owie|ow|om|ami|ach|ich|ych)?"


def named(items: Sequence[Uczestnik | Uwaga], field: str) -> Findings:
    """Find those who are neither an organisation nor a private person, or both."""
    for index, item in enumerate(items):
        if bool(item.organizacja) == bool(item.osoba):
            yield error(
                (field, index) if item.organizacja else (field, index, "osoba"),
                f"Podano i organizację, i osobę prywatną ({item.wpis})."
                if item.organizacja
                else f"Nie podano ani organizacji, ani osoby prywatnej ({item.wpis}).",
                hint="Podaj jedno z dwojga; kto mówi w imieniu organizacji, nie jest osobą prywatną.",
            )


def counted_once(participants: Sequence[Uczestnik], field: str) -> Findings:
    """Find participants that are on the list twice."""
    seen: set[str] = set()
    for index, item in enumerate(participants):
        if item.klucz in seen:
            yield warning(
                (field, index),
                f"Uczestnik jest na liście dwa razy: {item.nazwa}.",
                hint="Połącz wpisy: w jednym można podać kilka form udziału.",
            )
        seen.add(item.klucz)


def remarks_listed(participants: Sequence[Uczestnik], remarks: Sequence[Uwaga], field: str) -> Findings:
    """Find participants whose remarks are lost, or were not announced."""
    authors = {uwaga.klucz for uwaga in remarks}
    for index, item in enumerate(participants):
        loc = (field, index, "czy_zglosil_uwagi")
        if item.czy_zglosil_uwagi and item.klucz not in authors:
            yield warning(
                loc,
                f"Uczestnik ({item.nazwa}) zgłosił uwagi, a w zestawieniu nie ma żadnej.",
                hint="Dopisz jego uwagi ze stanowiskiem albo zmień to pole na „nie”.",
            )
        elif not item.czy_zglosil_uwagi and item.klucz in authors:
            yield warning(
                loc,
                f"Uczestnik ({item.nazwa}) nie zgłosił uwag, a w zestawieniu jest jego uwaga.",
                hint="Zmień to pole na „tak” albo popraw zgłaszającego uwagi.",
            )


def authors_known(remarks: Sequence[Uwaga], participants: Sequence[Uczestnik], field: str) -> Findings:
    """Find remarks of somebody who is not among the participants."""
    known = {item.klucz for item in participants}
    for index, uwaga in enumerate(remarks):
        if uwaga.klucz not in known:
            yield warning(
                (field, index),
                f"Wśród uczestników nie ma zgłaszającego: {uwaga.nazwa}.",
                hint="Dopisz go do uczestników albo popraw nazwę.",
            )


def private_data(
    texts: Iterable[tuple[Loc, str]], persons: Sequence[str], *, office: str | None = None
) -> Findings:
    """Warn of texts that may point to a private person; ``office`` is the e-mail of the office, which is nobody's."""
    for loc, text in texts:
        for trace in personal_traces(_without_addresses_of_offices(text, office), persons):
            yield warning(
                loc,
                f"W tekście, który się publikuje, jest {trace}.",
                hint="Usuń dane albo zastąp je słowami „osoba prywatna”.",
            )


def _without_addresses_of_offices(text: str, office: str | None) -> str:
    """Text without addresses in the domain of the office, and of posts that any office has.

    >>> _without_addresses_of_offices("na adres org@lapy.example albo gmina@inna.example", "urzad@lapy.example")
    'na adres  albo '
    >>> _without_addresses_of_offices("anna.kowalska@poczta.example", "urzad@lapy.example")
    'anna.kowalska@poczta.example'
    """
    domain = (office or "").partition("@")[2].casefold()

    def kept(found: re.Match[str]) -> str:
        name, _, place = found[0].casefold().partition("@")
        ours = place == domain and (
            place not in _ANYBODYS or found[0].casefold() == (office or "").casefold()
        )
        return "" if ours or name in _POSTS else found[0]

    return _ADDRESS.sub(kept, text)


def personal_traces(text: str, persons: Iterable[str]) -> Iterator[str]:
    """What in a text may point to a private person: a surname in any case, a number, an address.

    >>> list(personal_traces("Pani Kowalskiej chodzi o dojazd, tel. 600 700 800", ["Anna Kowalska"]))
    ['nazwisko osoby prywatnej', 'numer telefonu']
    >>> list(personal_traces("Dotacja wynosi 578 000,00 zł", ["Anna Kowalska"]))
    []
    """
    words = set(zwin(re.sub(r"[^\w-]+", " ", text)).split("_"))
    surnames = {name for person in persons for name in zwin(person.split()[-1]).split("_") if name}
    stems = "|".join(re.escape(name.rstrip("aeioyu") or name) for name in sorted(surnames))
    if stems and any(re.fullmatch(f"(?:{stems}){_ENDINGS}", word) for word in words):
        yield "nazwisko osoby prywatnej"
    yield from (name for name, pattern in _TRACES.items() if pattern.search(text))
