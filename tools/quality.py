"""How far each document type has been looked at: the record beside the type, `jakosc.yaml`, and how it is read.

Only what a person did is typed there; what the repository itself shows is counted (`quality_facts`). The file
is part of a type's definition of done, and stays out of the wheel.
"""

from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Self

from pydantic import BaseModel, ConfigDict, model_validator
from yaml_files import values_in

DOCUMENTS = Path(__file__).resolve().parent.parent / "wkus_docs" / "documents"


class State(StrEnum):
    """Whether a point has been looked at."""

    DONE = "zrobione"
    TODO = "do zrobienia"
    EXEMPT = "nie dotyczy"


class _Record(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Point(_Record):
    """One thing to look at: done on a day with a source, or not, with a reason."""

    stan: State
    dnia: date | None = None
    """The day on which it was done."""
    zrodlo: str = ""
    """What it was done with: the text, the copy, the program."""
    powod: str = ""
    """Why it is not done, or what of it is; why it does not concern the document."""
    szablon: str = ""
    """First eight digits of the SHA-256 of the template that was looked at, where another one is another thing to see."""

    @model_validator(mode="after")
    def _says_what_its_state_needs(self) -> Self:
        done = self.stan is State.DONE
        if done and not (self.dnia and self.zrodlo):
            raise ValueError("„zrobione” wymaga dnia i źródła: dopisz dnia i zrodlo.")
        if not done and not self.powod:
            raise ValueError(f"„{self.stan}” wymaga powodu: dopisz powod.")
        if not done and (self.dnia or self.szablon):
            raise ValueError(f"„{self.stan}” nie ma dnia ani szablonu: to, co już wiadomo, napisz w powod.")
        return self


class Quality(_Record):
    """What people did for a document type, and what nobody has done yet."""

    zdania: Point
    """Zdania szablonu porównane z przepisami"""
    wzor_urzedowy: Point
    """Wzór urzędowy porównany wiersz po wierszu"""
    prawdziwe_dokumenty: Point | None = None
    """Only why there are none to express; those that there are stand in `tests/prawdziwe`."""
    strony: Point
    """Strony obejrzane jako obrazy"""
    word: Point
    """Otwarty w programie Word"""
    czytnik: Point
    """PDF przeczytany czytnikiem ekranu"""
    prawnik: Point
    """Przeczytany przez prawnika"""

    @model_validator(mode="after")
    def _types_what_cannot_be_counted(self) -> Self:
        typed = self.prawdziwe_dokumenty
        if typed is not None and typed.stan is not State.EXEMPT:
            raise ValueError("prawdziwe_dokumenty liczy program: tu stoi tylko „nie dotyczy”.")
        if self.strony.stan is State.DONE and not self.strony.szablon:
            raise ValueError("strony: dopisz szablon, osiem znaków skrótu szablonu, który obejrzano.")
        return self


def path(slug: str) -> Path:
    """Where the record of a type stands."""
    return DOCUMENTS / slug / "jakosc.yaml"


def read(slug: str) -> Quality:
    """Return the record of a type. Raises FileNotFoundError without one, ValidationError for a wrong one."""
    return Quality.model_validate(values_in(path(slug)))
