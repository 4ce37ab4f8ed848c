"""Several fields asked by one question: a span of days, an address, a person and an office.

A shape knows a group by the fields it must have, so that a new document has its questions for nothing.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from pydantic import ValidationError

from wkus_docs.document import Part
from wkus_docs.field import Field, Kind, fields_of
from wkus_docs.polish.adres_z_tekstu import adres_w_wierszu, adres_z_tekstu
from wkus_docs.polish.imiona import plec_z_imienia
from wkus_docs.polish.nieczytelne import NieczytelneError
from wkus_docs.polish.okres_z_tekstu import okres_slownie, okres_z_tekstu
from wkus_docs.polish.zwijanie import zwin

Fields = dict[str, Any]
"""Values of a group by their names, as a file has them."""


@dataclass(frozen=True, slots=True)
class Shape:
    """One line for several fields.

    ``names`` are the fields of the group that it asks; ``read`` makes their values of a line, and raises
    NieczytelneError; ``written`` is the line of values; ``example`` shows one. A line that ``read`` finds to hold
    only some of the values gives those, and the others are asked by themselves.
    """

    names: tuple[str, ...]
    example: str
    read: Callable[[str], Fields]
    written: Callable[[Mapping[str, Any]], str]
    hint: str = ""
    several: bool = False
    """Whether several rows may stand in one line, divided by semicolons."""

    def fits(self, value: Any) -> bool:
        """Tell whether a value can be asked so: nothing of it is known, or all."""
        known = [name for name in self.names if isinstance(value, dict) and value.get(name) not in (None, "")]
        return not known or set(self.always) <= set(known)

    @property
    def always(self) -> tuple[str, ...]:
        """The fields without which the line is not whole."""
        return tuple(name for name in self.names if name != _GENDER)


_GENDER = "plec"
_NAME, _POST = "imie_nazwisko", "funkcja"


def _period(text: str) -> Fields:
    first, last = okres_z_tekstu(text)
    return {"od": first, "do": last}


def _period_in_words(value: Mapping[str, Any]) -> str:
    from wkus_docs.parts.strony.okres import Okres  # noqa: PLC0415 – a group made to read two days

    try:
        span = Okres.model_validate({"od": value.get("od"), "do": value.get("do")})
    except ValidationError:
        return ""
    return okres_slownie(span.od, span.do)


def _address(text: str) -> Fields:
    return dict(adres_z_tekstu(text))


def _person(text: str) -> Fields:
    """Read a name, and the gender that stands behind it or shows in the first name."""
    name, _, said = text.partition(",")
    folded = zwin(said)
    if not said.strip():
        return {_NAME: name.strip(), _GENDER: plec_z_imienia(name)}
    for gender in ("kobieta", "mężczyzna"):
        if zwin(gender).startswith(folded[:1]) and folded in {zwin(gender), zwin(gender)[0]}:
            return {_NAME: name.strip(), _GENDER: gender}
    raise NieczytelneError(
        f"Za przecinkiem może stać tylko „kobieta” albo „mężczyzna”, a jest „{said.strip()[:40]}”.",
        "Podaj imię i nazwisko, np. Joanna Nowak.",
        name.strip(),
    )


def _person_in_words(value: Mapping[str, Any]) -> str:
    gender = value.get(_GENDER)
    return f"{value.get(_NAME, '')}, {gender}" if gender else str(value.get(_NAME, ""))


def _signatory(text: str) -> Fields:
    name, mark, post = text.partition(",")
    return {_NAME: name.strip(), _POST: post.strip()} if mark and post.strip() else {_NAME: name.strip()}


_EMAIL = re.compile(r"[^\s,;:]+@[^\s,;:]+")
_PHONE = re.compile(r"(?:tel(?:efon)?\.?:?\s*)?(\+?\d[\d\s()\-]{7,}\d)", re.IGNORECASE)


def _contact(text: str) -> Fields:
    """Read a person, a telephone and an e-mail in any order."""
    email = _EMAIL.search(text)
    rest = text.replace(email[0], "") if email else text
    phone = _PHONE.search(rest)
    rest = rest.replace(phone[0], "") if phone else rest
    rest = re.sub(r"\be-?mail:?", "", rest, flags=re.IGNORECASE)
    found = {_NAME: rest.strip(" ,;")}
    return (
        found
        | ({"telefon": phone[1].strip()} if phone else {})
        | ({"email": email[0].rstrip(".")} if email else {})
    )


def _contact_in_words(value: Mapping[str, Any]) -> str:
    return f"{value.get(_NAME)}, tel. {value.get('telefon')}, e-mail: {value.get('email')}"


def _service(text: str) -> Fields:
    area, mark, name = text.partition(": ")
    return {"obszar": area.strip(), "nazwa": name.strip()} if mark else {"nazwa": text.strip()}


def _plan_and_spent(text: str) -> Fields:
    planned, mark, spent = text.replace(";", "/").partition("/")
    if not mark:
        raise NieczytelneError(
            "Potrzebne są dwie kwoty.",
            "Rozdziel je kreską: kwota z umowy / kwota wydana.",
            f"{text} / {text}",
        )
    return {"umowa": planned.strip(), "wydatki": spent.strip()}


_DAYS = Shape(
    ("od", "do"), "od 1.03.2027 do 30.11.2027", _period, _period_in_words,
    "Początek i koniec w jednym wierszu; same lata znaczą pełne lata.",
)  # fmt: skip
_ADDRESS = Shape(
    ("ulica", "kod_pocztowy", "miejscowosc"), "ul. Główna 24, 18-100 Łapy", _address,
    lambda value: adres_w_wierszu({name: str(value.get(name, "")) for name in ("ulica", "kod_pocztowy", "miejscowosc")}),
    "Ulica z numerem, kod i miejscowość w jednym wierszu.",
)  # fmt: skip
_PERSON = Shape((_NAME, _GENDER), "Joanna Nowak", _person, _person_in_words)
_SIGNATORY = Shape(
    (_NAME, _POST), "Anna Nowak, Prezes Zarządu", _signatory, lambda value: f"{value.get(_NAME)}, {value.get(_POST)}",
    "Imię i nazwisko, a po przecinku funkcja.",
)  # fmt: skip
_CONTACT = Shape(
    (_NAME, "telefon", "email"), "Anna Nowak, tel. 85 715 22 51, e-mail: a.nowak@lapy.pl", _contact, _contact_in_words,
    "Osoba, telefon i adres e-mail w jednym wierszu.",
)  # fmt: skip
_SERVICE = Shape(
    ("obszar", "nazwa"), "Osoby starsze: prowadzenie klubu seniora", _service,
    lambda value: f"{value.get('obszar')}: {value.get('nazwa')}",
    "Obszar, dwukropek i nazwa usługi; samą nazwę też można, wtedy program zapyta o obszar.", several=True,
)  # fmt: skip

_PLAN_AND_SPENT = Shape(
    ("umowa", "wydatki"), "12 000,00 / 11 500,00", _plan_and_spent,
    lambda value: f"{value.get('umowa')} / {value.get('wydatki')}",
    "Dwie kwoty rozdzielone kreską: z umowy i wydana.",
)  # fmt: skip

_BY_NEEDS: Mapping[frozenset[str], Shape] = {
    frozenset(shape.always): shape for shape in (_ADDRESS, _SIGNATORY, _CONTACT, _SERVICE, _PLAN_AND_SPENT)
}


_LEAST = 3
"""Letters from which the beginning of a choice is known."""


def _choice_meant(field: Field, text: str) -> str:
    """Return the label of the choice that a text names, whole or by its beginning; empty where it names none."""
    folded = zwin(text)
    try:
        value = field.read_item(text)
    except ValidationError:
        begun = [
            one
            for one in field.choices
            if len(folded) >= _LEAST and any(zwin(said).startswith(folded) for said in (one.label, one.value))
        ]
        return begun[0].label if len(begun) == 1 else ""
    return str(getattr(value, "etykieta", value))


def _chosen_and_told(group: type[Part], choice: str, text: str) -> Shape:
    """Return the shape of a choice and a text, „papier: w kancelarii”; a text without the choice is asked for it."""
    offered = fields_of(group)[choice]

    def read(line: str) -> Fields:
        head, mark, rest = line.partition(":")
        label = _choice_meant(offered, head.strip()) if mark and rest.strip() else ""
        return {text: rest.strip(), choice: label} if label else {text: line.strip()}

    def written(value: Mapping[str, Any]) -> str:
        label = _choice_meant(offered, str(value.get(choice, ""))) if value.get(choice) else ""
        return f"{label}: {value.get(text)}" if label else str(value.get(text, ""))

    labels = "; ".join(one.label for one in offered.choices)
    return Shape(
        (text, choice), "", read, written,
        f"{offered.label}, dwukropek i {fields_of(group)[text].label.lower()}. Do wyboru: {labels}.", several=True,
    )  # fmt: skip


def _day_or_year_and_sum(group: type[Part], when: str, amount: str) -> Shape:
    """Return the shape of a day or a year and a sum, „15 lutego 2027: 88 000,00”."""

    def read(line: str) -> Fields:
        head, mark, rest = line.partition(":")
        return {when: head.strip(), amount: rest.strip()} if mark and rest.strip() else {when: line.strip()}

    return Shape(
        (when, amount), "", read, lambda value: f"{value.get(when)}: {value.get(amount)}",
        f"{fields_of(group)[when].plain_label}, dwukropek i {fields_of(group)[amount].plain_label.lower()}.", several=True,
    )  # fmt: skip


def _member(group: type[Part], choices: tuple[str, ...]) -> Shape:
    """Return the shape of a person with what one is: „Anna Nowak, przewodnicząca, przedstawiciel organu”."""
    fields = fields_of(group)

    def read(line: str) -> Fields:
        name, _, said = line.partition(",")
        found: Fields = {_NAME: name.strip(), _GENDER: plec_z_imienia(name)}
        for part in filter(None, map(str.strip, said.split(","))):
            meant = [
                (one, label) for one in (*choices, _GENDER) if (label := _choice_meant(fields[one], part))
            ]
            if not meant:
                offered = "; ".join(one.label for name in choices for one in fields[name].choices)
                raise NieczytelneError(
                    f"Nie wiadomo, co znaczy „{part[:40]}”.", f"Po przecinkach może stać: {offered}."
                )
            found |= dict(meant[:1])
        return found

    def written(value: Mapping[str, Any]) -> str:
        told = (str(value[name]) for name in (_GENDER, *choices) if value.get(name))
        return ", ".join((str(value.get(_NAME, "")), *told))

    hint = "; ".join(
        f"{fields[name].label.lower()} ({', '.join(one.label for one in fields[name].choices)})"
        for name in choices
    )
    return Shape(
        (_NAME, _GENDER, *choices),
        "Joanna Nowak",
        read,
        written,
        f"Imię i nazwisko, a po przecinkach {hint}.",
    )


def _of_two(group: type[Part], needed: frozenset[str]) -> Shape | None:
    """Return the shape of a group of two simple values that one line tells; None for others."""
    fields = fields_of(group)
    kinds = {fields[name].kind: name for name in needed if not fields[name].is_list}
    if len(kinds) != len(needed) or len(needed) != 2:  # noqa: PLR2004 – a pair
        return None
    if {Kind.CHOICE, Kind.TEXT} == kinds.keys():
        return _chosen_and_told(group, kinds[Kind.CHOICE], kinds[Kind.TEXT])
    for when in (Kind.DATE, Kind.YEAR):
        if {when, Kind.SUM} == kinds.keys():
            return _day_or_year_and_sum(group, kinds[when], kinds[Kind.SUM])
    return None


@cache
def shape_of(group: type[Part]) -> Shape | None:
    """Return the one question by which a group may be asked; None where its fields are asked one by one."""
    fields = fields_of(group)
    needed = frozenset(name for name, field in fields.items() if field.required)
    if {"od", "do"} == needed and all(fields[name].kind is Kind.DATE for name in needed):
        return _DAYS
    named = frozenset(name for name, field in fields.items() if field.required or field.asked)
    if _NAME in needed and _GENDER in fields and _POST not in needed:
        choices = tuple(
            name for name in fields if name in named and fields[name].kind is Kind.CHOICE and name != _GENDER
        )
        return _member(group, choices) if choices else _PERSON
    return _BY_NEEDS.get(needed) or _of_two(group, named)


def is_period(group: type[Part] | None) -> bool:
    """Tell whether a group is a span of days."""
    return group is not None and shape_of(group) is _DAYS
