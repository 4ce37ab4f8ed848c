"""A second name of the unit or of its organ, in a text that a clerk typed: „Rady Gminy Brańsk” beside „Rada Miasta Brańsk”.

What a document builds itself has one name each; what is typed may have another, and then the document
speaks of two bodies where one is meant.
"""

import re
from collections.abc import Iterator
from dataclasses import astuple
from functools import lru_cache

from wkus_docs.document import Document, Findings, Rule, warning
from wkus_docs.field import all_in
from wkus_docs.parts.strony.jednostka import Jednostka, RodzajJednostki
from wkus_docs.scalars.wybor import Wybor

_Names = tuple[tuple[str, tuple[str, ...]], ...]
"""What a body is, in the nominative, and its name in all cases."""

_CAPITAL = "[A-ZĄĆĘŁŃÓŚŹŻ]"
_GMINA = r"Gmin(?:a|y|ie|ę|ą)"
_MIASTO = r"(?:Miasto|Miasta|Miastu|Miastem|Mieście)"
_OF_GMINA = r"(?:Gminy(?: i Miasta)?|Miasta(?: i Gminy)?)"
_HEADS = {
    "rada": rf"Rad(?:a|y|zie|ę|ą) (?:Miejsk(?:a|iej|ą)|{_OF_GMINA}|Powiatu)",
    "organ": rf"(?:Wójt|Burmistrz|Prezydent)(?:a|owi|em|u)?(?: {_OF_GMINA})?|Zarząd(?:u|owi|em)? Powiatu",
    "jednostka": rf"{_GMINA} i {_MIASTO}|{_MIASTO} i {_GMINA}|{_GMINA}(?: Miejsk(?:a|iej|ą))?|{_MIASTO}",
    "urząd": rf"Urz(?:ąd|ędu|ędowi|ędem|ędzie) (?:Miejsk(?:i|iego|iemu|im)|{_OF_GMINA})",
}
_ALONE = {
    "rada": r"Rad(?:a|y|zie|ę|ą) (?:Miejsk(?:a|iej|ą)|Gminy|Miasta|Powiatu)",
    "organ": r"(?:Wójt|Burmistrz)(?:a|owi|em|u)?",
}
"""Heads that name a body of the unit even where its place is not said."""


@lru_cache(maxsize=1)
def naming_rules() -> tuple[Rule, ...]:
    """Return the rules on names that every document with a unit keeps."""
    return (
        Rule(
            "Document.has_no_second_name",
            (),
            "Jednostka, jej rada, organ i urząd mają w całym dokumencie jedną nazwę.",
            _check,
        ),
        Rule(
            "Document.powiat_says_how_its_organs_are_named",
            (),
            "W powiecie wiadomo, czy statut nazywa organy, które dokument drukuje, od siedziby, czy od przymiotnika.",
            _asked_of_a_powiat,
        ),
    )


def _asked_of_a_powiat(document: Document) -> Findings:
    unit = getattr(document, "jednostka", None)
    if isinstance(unit, Jednostka):
        for found in unit.asks_how_named(type(document).names_organs):
            yield warning(("jednostka", *found.loc), found.message, hint=found.hint)


def _check(document: Document) -> Findings:
    unit = getattr(document, "jednostka", None)
    if not isinstance(unit, Jednostka):
        return
    names, told = _names(unit), set[tuple[str, str]]()
    for loc, text in all_in(document):
        if not isinstance(text, str) or isinstance(text, Wybor) or loc[0] == "jednostka":
            continue
        for said, which in _second_names(unit, names, text):
            if (said, which) in told:
                continue
            told.add((said, which))
            own = dict(names)[which][0]
            yield warning(
                loc,
                f"Tekst mówi „{said}”, a {which} nazywa się w tym dokumencie „{own}”.",
                hint="Jeżeli to ten sam podmiot, zostaw jedną nazwę: popraw tekst albo „nazwy” w danych jednostki.",
            )


def _names(unit: Jednostka) -> _Names:
    return (
        ("rada", astuple(unit.rada)),
        ("organ", astuple(unit.organ)),
        ("jednostka", astuple(unit.pelna_nazwa)),
        ("urząd", astuple(unit.urzad)),
    )


def second_names(unit: Jednostka, text: str) -> Iterator[tuple[str, str]]:
    """Yield what a text calls the unit or its organ where that is not its name, and which of them it is.

    >>> bransk = {"mianownik": "Brańsk", "dopelniacz": "Brańska", "miejscownik": "w Brańsku"}
    >>> unit = Jednostka.model_validate({"rodzaj": "gmina miejska", "nazwa": bransk})
    >>> list(second_names(unit, "Uchwała Rady Gminy Brańsk, którą wykonuje Burmistrz Miasta Brańsk."))
    [('Rady Gminy Brańsk', 'rada')]
    >>> list(second_names(unit, "Wyniki ogłosi Wójt. Umowę podpisze Wójt Gminy Piątnica."))
    [('Wójt', 'organ')]
    >>> list(second_names(unit, "Program współpracy Miasta Brańsk i Miasta Brańska"))
    []
    """
    return _second_names(unit, _names(unit), text)


def _second_names(unit: Jednostka, names: _Names, text: str) -> Iterator[tuple[str, str]]:
    """Yield as :func:`second_names` does; the names of the unit are made once for a whole document."""
    plain = " ".join(text.split())
    if not re.search(_CAPITAL, plain):
        return
    end = 0
    for start, stop, which in sorted(_found(unit, names, plain), key=lambda span: (span[0], -span[1])):
        if start < end:
            continue  # „Gminy Brańsk” within „Rady Gminy Brańsk”
        end, said = stop, plain[start:stop]
        own = (*dict(names)[which], *_either_way(unit, dict(names)[which])) if which else ()
        if which and not any(form == said or form.startswith(f"{said} ") for form in own):
            yield said, which


def _either_way(unit: Jednostka, forms: tuple[str, ...]) -> Iterator[str]:
    """Yield the forms of a name with its place declined and as it is, for offices write both: „Miasta Suwałki”."""
    place = unit.nazwa.mianownik
    if forms[0].endswith(f" {place}"):
        length = len(forms[0].removesuffix(f" {place}").split())
        heads = [" ".join(form.split()[:length]) for form in forms]
        yield from (f"{head} {which}" for head in heads for which in (place, unit.nazwa.dopelniacz))


def _found(unit: Jednostka, names: _Names, text: str) -> Iterator[tuple[int, int, str]]:
    """Yield where a text has a name of the unit or of a body, and what it names; nothing where it is our own.

    Our own names matter only beside another: a text without one has none to tell.
    """
    patterns = _patterns(unit.rodzaj, _places(unit))
    named = [(*found.span(), which) for which, pattern in patterns for found in pattern.finditer(text)]
    yield from named
    for form in {form for _, forms in names for form in forms if named and form in text}:
        for own in re.finditer(rf"{re.escape(form)}\b", text):
            yield own.start(), own.end(), ""


def _places(unit: Jednostka) -> tuple[str, ...]:
    """Words by which its place follows a head: „Brańsk”, „Brańska”, „w Brańsku”; of a powiat also its adjective."""
    name = unit.nazwa
    if unit.gminna:
        return (name.mianownik, name.dopelniacz, name.miejscownik)
    return (unit.pelna_nazwa.dopelniacz.partition(" ")[2], name.miejscownik)


@lru_cache(maxsize=64)
def _patterns(kind: RodzajJednostki, places: tuple[str, ...]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    if kind is RodzajJednostki.WOJEWODZTWO:
        return ()  # its bodies have one name by the act, and „Rada” or „Zarząd” is somebody else's
    place = "|".join(re.escape(form) for form in sorted(places, key=len, reverse=True))
    heads = dict(_HEADS)
    if kind is RodzajJednostki.POWIAT:
        heads = {which: heads[which] for which in ("rada", "organ")}
    if kind is RodzajJednostki.GMINA_MIEJSKO_WIEJSKA:  # its town is a part of it, with a name of its own
        heads["jednostka"] = heads["jednostka"].removesuffix(f"|{_MIASTO}")
    placed = [(which, re.compile(rf"\b(?:{head}) (?:{place})\b")) for which, head in heads.items()]
    stranger = rf"(?! (?:{_OF_GMINA} )?(?:we? )?{_CAPITAL})"
    alone = [(which, re.compile(rf"\b(?:{head})\b{stranger}")) for which, head in _ALONE.items()]
    return tuple(placed if kind is RodzajJednostki.POWIAT else [*placed, *alone])
