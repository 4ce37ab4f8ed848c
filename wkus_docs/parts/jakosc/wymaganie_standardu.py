"""A requirement of a service standard: its number, group, and the two levels it can be kept at.

>>> from pydantic import TypeAdapter
>>> TypeAdapter(NumerWymagania).validate_python(" 2.3. ")
'2.3'
"""

import re
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema

from wkus_docs.document import Findings, Part, rule, warning
from wkus_docs.scalars.fault import fault, perhaps
from wkus_docs.scalars.kind import Kind
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor

_MEANT = re.compile(r"^\D*([1-9]\d?)\s*[.,:/\-–]\s*([1-9]\d?)\s*[.)]?(?:\s\D*)?$")
"""A number with a word before it, or with another sign between: „nr 2.3”, „2,3”."""
_NUMER = re.compile(r"^([1-9]\d?)\.([1-9]\d?)\.?$")


def _numer(value: Any) -> str:
    found = _NUMER.match(str(value).strip())
    if not found:
        meant = _MEANT.match(str(value).strip())
        raise fault(
            "numer_wymagania",
            f"„{str(value).strip()[:40]}” nie jest numerem wymagania.",
            *perhaps(
                "Wpisz numer grupy, kropkę i numer wymagania, np. 2.3.",
                f"{meant[1]}.{meant[2]}" if meant else "",
            ),
        )
    return f"{found[1]}.{found[2]}"


NumerWymagania = Annotated[
    str,
    BeforeValidator(_numer),
    Kind.MARK,
    WithJsonSchema(
        {"type": ["string", "number"], "pattern": r"^[1-9]\d?\.[1-9]\d?\.?$", "examples": ["2.3"]}
    ),
]
"""Number of a requirement: group, dot, position in the group."""


class GrupaWymagan(Wybor):
    """Side of the service that a requirement concerns; groups are numbered in this order."""

    DOSTEPNOSC = "dostepnosc", "dostępność"
    STRUKTURA = "struktura", "struktura"
    PROCES = "proces", "proces"
    WYNIK = "wynik", "wynik"

    @property
    def numer(self) -> int:
        """First number of every requirement of the group: 1 to 4."""
        return list(type(self)).index(self) + 1

    @property
    def czego_dotyczy(self) -> str:
        """What the group is about, beside its name."""
        return _CZEGO_DOTYCZY[self]


_CZEGO_DOTYCZY = {
    GrupaWymagan.DOSTEPNOSC: "miejsce, godziny, zapisy",
    GrupaWymagan.STRUKTURA: "lokal, wyposażenie, kadra",
    GrupaWymagan.PROCES: "jak przebiega usługa i w jakim czasie",
    GrupaWymagan.WYNIK: "co usługa daje odbiorcom",
}


class WymaganieStandardu(Part):
    """Wymaganie standardu usługi"""

    numer: NumerWymagania
    """Numer wymagania
    Numer grupy i numer w grupie, np. „2.3”: 1 dostępność, 2 struktura, 3 proces, 4 wynik."""
    grupa: GrupaWymagan
    """Grupa
    dostępność, struktura, proces albo wynik."""
    tresc: Tekst
    """Wymaganie
    Czego dotyczy, np. „Liczba dzieci pod opieką jednego wychowawcy”."""
    poziom_minimalny: Tekst
    """Poziom minimalny
    Poniżej niego usługa nie spełnia standardu."""
    poziom_pozadany: Tekst
    """Poziom pożądany
    Do niego się dąży; za niego oferta dostaje więcej punktów."""

    @rule()
    def _number_names_the_group(self) -> Findings:
        """Numer wymagania zaczyna się numerem jego grupy."""
        if int(self.numer.partition(".")[0]) != self.grupa.numer:
            yield warning(
                "numer",
                f"Numer {self.numer} nie pasuje do grupy „{self.grupa.etykieta}”, która ma numer "
                f"{self.grupa.numer}.",
                hint="Popraw numer albo grupę.",
            )

    @rule()
    def _levels_differ(self) -> Findings:
        """Poziom pożądany jest inny niż minimalny."""
        if self.poziom_minimalny == self.poziom_pozadany:
            yield warning(
                "poziom_pozadany",
                f"Wymaganie {self.numer} ma oba poziomy jednakowe.",
                hint="Opisz, co jest lepsze od minimum; gdy nic, napisz np. „bez wyjątków w roku”.",
            )
