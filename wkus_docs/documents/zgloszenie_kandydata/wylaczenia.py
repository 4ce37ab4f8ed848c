"""Why a candidate cannot sit in a commission: whoever named him competes, or he is tied to somebody who does."""

from collections.abc import Iterator
from typing import Any

from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.errors import Loc
from wkus_docs.law import acts
from wkus_docs.polish.zwijanie import zwin_nazwe

_UDPP, _KPA = acts["udpp"], acts["kpa"]


def _naming(form: Any) -> Iterator[tuple[Loc, str]]:
    """Yield the organisations that name the person, each with its place: whose form it is, and the others."""
    yield ("organizacja", "nazwa"), form.organizacja.nazwa
    for index, name in enumerate(form.inni_wskazujacy):
        yield ("inni_wskazujacy", index), name


def _competing(form: Any) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield the competitions that the form is for, each with the folded names of those who made offers."""
    for competition in form.konkursy:
        if competition.wybrany:
            yield competition.tytul_zadania, frozenset(map(zwin_nazwe, competition.oferenci))


@rule(_UDPP["art. 15 ust. 2d"])
def is_named_by_one_who_does_not_compete(form: Any) -> Findings:
    """Organizacja, która wskazuje kandydata, nie bierze udziału w konkursie, także w ofercie wspólnej."""
    for title, offerors in _competing(form):
        for loc, name in _naming(form):
            if zwin_nazwe(name) in offerors:
                yield error(
                    loc,
                    f"{name} złożyła ofertę w konkursie „{title}”, więc {form.kandydat.imie_nazwisko} nie może "
                    "zasiadać w jego komisji.",
                    hint="Nie powołuj tej osoby do tej komisji; gdy konkursów jest kilka, przy tym jednym wpisz "
                    "„czy_wybrany: nie”.",
                )


@rule(_UDPP["art. 15 ust. 2f"], _KPA["art. 24 § 1"], _KPA["art. 24 § 3"])
def is_not_tied_to_an_offeror(form: Any) -> Findings:
    """Kandydat nie jest związany z organizacją, która złożyła ofertę."""
    for title, offerors in _competing(form):
        for index, tie in enumerate(form.powiazania):
            if zwin_nazwe(tie.organizacja) in offerors:
                why = (
                    "przedstawiciel strony podlega wyłączeniu"
                    if tie.rodzaj.przedstawiciel
                    else "może to wywołać wątpliwość co do bezstronności"
                )
                yield warning(
                    ("powiazania", index, "organizacja"),
                    f"{form.kandydat.imie_nazwisko}, związek z organizacją: {tie.rodzaj.etykieta}. {tie.organizacja} "
                    f"złożyła ofertę w konkursie „{title}”; {why}.",
                    hint="Rozstrzygnij o wyłączeniu, zanim powołasz tę osobę do tej komisji.",
                )
