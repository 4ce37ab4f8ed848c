"""Traces of private persons in texts that are published: a surname in any case, a number, an address."""

import re
from collections.abc import Iterable, Iterator, Sequence

from wkus_docs.document import Findings, warning
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
