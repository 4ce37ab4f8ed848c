"""What a document type is made of: fields with Polish labels, rules with their provisions, metadata.

A document type is a frozen pydantic model. The string under a field is its documentation: the first
line is the label a clerk sees, the rest explains. A rule is a method marked with :func:`rule`, or a
function of a module so marked that the class takes over by assignment; it yields findings and never
raises, so that all of them are heard at once::

    class Ogloszenie(Document):
        termin: Data
        '''Termin składania ofert'''

        @rule(UDPP["art. 13 ust. 1"])
        def _leaves_time_to_apply(self) -> Findings:
            '''Na złożenie ofert zostaje co najmniej 21 dni.'''
            if too_short:
                yield error("termin", "…", hint="…")

A sentence of law that several documents keep is written once, as a function of the notion's module in
``parts`` that makes the rule anew for each class. It is told where in the document its values stand, by
paths (:mod:`wkus_docs.paths`), whose day decides the law, and how grave a breach is::

        _lasts_no_longer_than_an_agreement = lasts_no_longer_than_an_agreement("termin", day="data_oferty")
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache, cached_property
from inspect import cleandoc
from pathlib import Path
from typing import Any, ClassVar, Protocol, Self

from pydantic import BaseModel, ConfigDict, PrivateAttr
from pydantic.fields import ComputedFieldInfo, FieldInfo

from wkus_docs import _assets
from wkus_docs.docstrings import attribute_docstrings
from wkus_docs.errors import Loc, Severity
from wkus_docs.fact import Holds
from wkus_docs.law.act import Provision


def label(field: FieldInfo | ComputedFieldInfo) -> str:
    """First line of a field's documentation: its name in a form, an error or a manual."""
    return (field.description or "").partition("\n")[0].strip()


def explanation(field: FieldInfo | ComputedFieldInfo) -> str:
    """The rest of a field's documentation, as one paragraph."""
    return " ".join((field.description or "").partition("\n")[2].split())


def _title(_name: str, field: FieldInfo | ComputedFieldInfo) -> str:
    return label(field)


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule found: where (relative to the object it was found in), how grave, and the cure."""

    loc: Loc
    severity: Severity
    message: str
    hint: str = ""


Findings = Iterator[Finding]


def error(loc: str | Loc, message: str, *, hint: str = "") -> Finding:
    """Something the law forbids: there will be no document."""
    return Finding(_loc(loc), Severity.ERROR, message, hint)


def warning(loc: str | Loc, message: str, *, hint: str = "") -> Finding:
    """Something a careful clerk would want to hear: the document is made all the same."""
    return Finding(_loc(loc), Severity.WARNING, message, hint)


class Found(Protocol):
    """How grave a finding is: :func:`error` or :func:`warning`, which a rule of several documents is given."""

    def __call__(self, loc: str | Loc, message: str, *, hint: str = "") -> Finding:
        """Say what was found, and where."""
        ...


def _loc(loc: str | Loc) -> Loc:
    return (loc,) if isinstance(loc, str) else loc


@dataclass(frozen=True, slots=True)
class Rule:
    """A check with the provisions it rests on. ``holds`` says in Polish what is true when it passes."""

    name: str
    provisions: tuple[Provision, ...]
    holds: str
    check: Callable[[Any], Findings]


class ClassRule:
    """A rule as it stands in a class, which keeps it under its name there. One object serves one class."""

    rule: Rule

    def __init__(
        self, provisions: tuple[Provision, ...], method: Callable[[Any], Findings], holds: str
    ) -> None:
        """Keep the check with its provisions and its sentence: its docstring, where no other is given."""
        self.provisions, self.method = provisions, method
        self.holds = holds or cleandoc(method.__doc__ or "")

    def __set_name__(self, owner: type, name: str) -> None:
        if "rule" in vars(self):
            raise TypeError(
                f"{self.rule.name} stands in another class; a rule of several is made for each anew"
            )
        self.rule = Rule(f"{owner.__name__}.{name}", self.provisions, self.holds, self.method)


def rule(*provisions: Provision, holds: str = "") -> Callable[[Callable[[Any], Findings]], ClassRule]:
    """Mark a method as a rule that rests on the provisions.

    A rule without a provision is one of plain arithmetic or care. The method yields findings; it must
    not raise. In a draft, a rule that needs a missing field is passed over. What holds when it passes is its
    docstring, or ``holds`` where the sentence takes a word from the document.
    """
    return lambda method: ClassRule(provisions, method, holds)


@dataclass(frozen=True, slots=True)
class Earlier:
    """A field as the versions before ``until`` had it: under another name, with other values, or at all.

    ``name`` is its name then, ``now`` its name today (the same when only values changed; None where the
    field has gone), ``values`` pairs of a value then and today, ``reason`` says in Polish why, in one sentence.
    ``absent`` is what those versions took for said where the field was missing: a document of theirs is read back so.
    A file of those versions is read by it, and ``wkus odnow`` writes it anew.
    """

    name: str
    until: str
    now: str | None
    reason: str
    values: tuple[tuple[str, str], ...] = ()
    absent: str = ""


class Part(BaseModel):
    """A group of fields that belong together. Frozen; knows no field but its own."""

    earlier: ClassVar[tuple[Earlier, ...]] = ()
    """Steps of conversion: a change of fields that breaks files given out earlier comes with its step."""

    model_config = ConfigDict(
        frozen=True,
        defer_build=True,  # a run needs one document; the others are not worth building
        extra="forbid",
        field_title_generator=_title,
        ignored_types=(ClassRule,),  # else pydantic takes underscored rules for private attributes
    )

    @classmethod
    def __pydantic_init_subclass__(cls, **_: Any) -> None:
        """Take over the strings under the fields, before any schema is built."""
        said = attribute_docstrings(cls)
        for name, field in cls.model_fields.items():
            field.description = said.get(name, field.description)

    def says_none(self, name: str) -> bool:
        """Whether the file says that a list is empty („uwagi: []”, „uwagi: brak”); a missing list says nothing."""
        return name in self.model_fields_set and getattr(self, name) == ()

    @classmethod
    def title(cls) -> str:
        """First line of the docstring: the name of the group in Polish."""
        return cleandoc(cls.__doc__ or "").partition("\n")[0].rstrip(".")

    @classmethod
    def explanation(cls) -> str:
        """The rest of the docstring, as one paragraph: what the group is for; empty where nothing is said."""
        return " ".join(cleandoc(cls.__doc__ or "").partition("\n")[2].split())

    @classmethod
    def rules(cls) -> tuple[Rule, ...]:
        """Return the rules of this class, inherited ones first."""
        return _rules_of(cls)


@cache
def _rules_of(group: type[Part]) -> tuple[Rule, ...]:
    """Look the rules of a class up; they are those it was written with."""
    found = {
        name: member.rule
        for base in reversed(group.__mro__)
        for name, member in vars(base).items()
        if isinstance(member, ClassRule)
    }
    return tuple(found.values())


class Model(StrEnum):
    """Procedure of contracting that a document serves."""

    JAKOSC = "JAKOŚĆ"
    EFEKTYWNOSC = "EFEKTYWNOŚĆ"
    WSPOLPRACA = "WSPÓŁPRACA"


class Way(StrEnum):
    """Way of commissioning of MKUS that a document serves."""

    BON = "MKUS bon na aktywność"
    USLUGA = "MKUS zlecanie usług"
    INSTYTUCJA = "MKUS zlecanie instytucji"
    KOOPERACJA = "MKUS kooperacja"


class Provenance(StrEnum):
    """What attests the document (field „status_zrodlowy”)."""

    WKUS = "Ź"
    WKUS_SUBSTANCE = "Ź~"
    SISTER_MODEL = "S"
    STATUTE = "U"
    PRACTICE = "P"


@dataclass(frozen=True, slots=True)
class LegalBasis:
    """One entry of a document's legal basis."""

    provision: Provision

    def __str__(self) -> str:
        """Provision and the short name of the act."""
        return str(self.provision)


@dataclass(frozen=True, slots=True)
class About:
    """What a document type says of itself.

    ``kind`` is the family (uchwała, ogłoszenie…), ``stages`` the steps of the procedure it is used in
    („4 uchwały”), ``author`` who writes it, ``provenance`` what attests it, ``sources`` what its
    wording was compared with.
    """

    kind: str
    stages: tuple[str, ...]
    author: str
    legal_basis: tuple[LegalBasis, ...]
    provenance: tuple[Provenance, ...]
    models: tuple[Model, ...] = tuple(Model)
    ways: tuple[Way, ...] = ()
    sources: str = ""


class Document(Part):
    """A document one can write. Its folder's name is the slug; its docstring's first line the title."""

    about: ClassVar[About]

    holds: ClassVar[tuple[Holds, ...]] = ()
    """Which facts of its case the document holds, and where; the unit of local government comes along by itself."""

    also_after: ClassVar[tuple[str, ...]] = ()
    """Documents of a later place in the catalog that may be there before this one."""

    names_organs: ClassVar[tuple[str, ...]] = ()
    """Organs of its unit that the document names on paper: „organ”, „rada” or both; a test compares it with what is printed."""

    one_for_each: ClassVar[str] = ""
    """A list whose every item gets a document of its own („pisma”); each has ``nazwa_w_pliku``. Empty: one file, one document."""

    prints_checksum: ClassVar[bool] = True
    """Whether the check sum of the data stands in the footer unless one says otherwise; an act of a council has none."""

    _head: Any = PrivateAttr(default=None)

    def head(self) -> Any:
        """Return what the head of its file said of the state it is printed in; None where it said nothing."""
        return self._head

    def headed(self, head: Any) -> Self:
        """Give a document just built the head of its file."""
        self._head = head
        return self

    def reckoned_for(self, asks: Callable[[str], bool]) -> Self:  # noqa: ARG002 – few documents were ever reckoned otherwise
        """The document with its results as the version reckoned them whose template it is; ``asks`` tells its names."""
        return self

    @property
    def tytul_dokumentu(self) -> str:
        """Title in the properties of the file."""
        raise NotImplementedError

    @property
    def autor_dokumentu(self) -> str:
        """Author in the properties of the file: the body or organisation that signs."""
        raise NotImplementedError

    @property
    def data_dokumentu(self) -> date:
        """Day of the document; it decides which law is cited and checked."""
        raise NotImplementedError


@dataclass(frozen=True)
class DocumentType:
    """A document type as the catalog lists it."""

    model: type[Document]

    @cached_property
    def slug(self) -> str:
        """Name in files, commands and addresses; that of the folder."""
        return self.model.__module__.rpartition(".")[2]

    @property
    def title(self) -> str:
        """Polish title."""
        return self.model.title()

    @property
    def about(self) -> About:
        """Kind, stages, author, basis and provenance."""
        return self.model.about

    @property
    def kind(self) -> str:
        """Family of documents: uchwała, ogłoszenie…"""
        return self.about.kind

    @property
    def stage(self) -> str:
        """Steps of the procedure, joined."""
        return ", ".join(self.about.stages)

    @property
    def models(self) -> tuple[str, ...]:
        """Names of the procedures that use the document: models of WKUS first, then ways of MKUS."""
        return (
            *(model.value for model in self.about.models),
            *(way.value for way in self.about.ways),
        )

    @property
    def author(self) -> str:
        """Who writes the document."""
        return self.about.author

    @property
    def legal_basis(self) -> tuple[LegalBasis, ...]:
        """Provisions the document rests on."""
        return self.about.legal_basis

    @property
    def provenance(self) -> tuple[str, ...]:
        """Marks of what attests the document."""
        return tuple(mark.value for mark in self.about.provenance)

    @property
    def template_path(self) -> Path:
        """The DOCX template."""
        return _assets.template(self.slug)

    @property
    def example_path(self) -> Path:
        """The filled example."""
        return _assets.example(self.slug)

    def example_of_area(self, area: str) -> Path | None:
        """The filled example from an area of services, by the area's value; None where the type has none."""
        path = _assets.example_of_area(self.slug, area)
        return path if path.is_file() else None

    @property
    def schema_path(self) -> Path:
        """The JSON Schema."""
        return _assets.schema(self.slug)
