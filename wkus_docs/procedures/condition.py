"""A condition: a question about a case, answered from its documents with yes, no, or „not known yet”.

>>> from types import SimpleNamespace as Dokument
>>> wspolna = Warunek("oferta_wspolna", "Czy ofertę składa kilka organizacji?", (Zrodlo("oferta", "wspolna", PRAWDA),))
>>> wspolna.odpowiedz({"oferta": [Dokument(wspolna=False), Dokument(wspolna=True)]})
True
>>> wspolna.odpowiedz({}) is None, wspolna.odpowiedz({}, {"oferta_wspolna": False})
(True, False)

Conditions combine; what is not known stays so, unless the rest decides:

>>> umowa = Warunek("umowa", "Czy jest umowa?", (Zrodlo("umowa", "", ISTNIEJE),))
>>> (wspolna & umowa).odpowiedz({"oferta": [Dokument(wspolna=False)]}), (~wspolna).odpowiedz({}) is None
(False, True)
>>> [one.id for one in (wspolna & umowa).otwarte({"oferta": [Dokument(wspolna=True)]})]
['umowa']
"""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import TypeAlias

from wkus_docs.document import Document
from wkus_docs.procedures.comparison import ISTNIEJE, PRAWDA, Jest

__all__ = ["ISTNIEJE", "PRAWDA", "ZAWSZE", "Albo", "Kiedy", "Nie", "Oraz", "Warunek", "Zrodlo"]

Dokumenty: TypeAlias = Mapping[str, Sequence[Document]]
"""Documents of a case by slug: those of one offer, agreement or year where that is what one asks about."""

Powiedziane: TypeAlias = Mapping[str, bool]
"""Answers that a person gave, by the id of the condition; they count where no document answers."""

_NIC: Powiedziane = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Zrodlo:
    """Where a document answers: what is asked at a way in it, and what the answer means for the condition.

    ``gdy_tak`` is the answer to the condition when the comparison holds, ``gdy_nie`` when it does not; None where
    that tells nothing. Of several documents of the type it is enough that one of them says yes. A document that says
    yes at the way ``pomin`` is not asked: a form that nobody has filled in.
    """

    slug: str
    way: str
    jest: Jest
    gdy_tak: bool | None = True
    gdy_nie: bool | None = False
    pomin: str = ""

    def odpowiedz(self, documents: Dokumenty) -> bool | None:
        """Answer from the documents of this type; None where there are none, or they do not say."""
        asked = (
            one for one in documents.get(self.slug, ()) if not (self.pomin and PRAWDA.of(one, self.pomin))
        )
        found = [self.jest.of(document, self.way) for document in asked]
        if True in found:
            return self.gdy_tak
        return None if None in found or not found else self.gdy_nie


class Kiedy(ABC):
    """When something is done: a condition, or several of them combined by „&”, „|” and „~”."""

    __slots__ = ()

    @abstractmethod
    def odpowiedz(self, documents: Dokumenty, powiedziane: Powiedziane = _NIC) -> bool | None:
        """Answer from documents, and from what a person said where they do not know; None where nobody knows."""

    @abstractmethod
    def otwarte(self, documents: Dokumenty, powiedziane: Powiedziane = _NIC) -> tuple["Warunek", ...]:
        """Return the conditions on which the answer waits, in their order; none where it is known."""

    @property
    @abstractmethod
    def warunki(self) -> tuple["Warunek", ...]:
        """Every condition of which it is made."""

    @property
    @abstractmethod
    def slowami(self) -> str:
        """What stands behind „gdy”: „oferta jest wspólna”; empty where it is always so."""

    def __and__(self, other: "Kiedy") -> "Oraz":
        return Oraz((*_parts(self, Oraz), *_parts(other, Oraz)))

    def __or__(self, other: "Kiedy") -> "Albo":
        return Albo((*_parts(self, Albo), *_parts(other, Albo)))

    def __invert__(self) -> "Nie":
        return Nie(self)


@dataclass(frozen=True, slots=True)
class Warunek(Kiedy):
    """A question with the places that answer it, asked in their order: the first that knows answers.

    ``gdy`` says in a few words what is so when the answer is yes, and ``inaczej`` when it is no.
    """

    id: str
    pytanie: str
    zrodla: tuple[Zrodlo, ...]
    gdy: str = ""
    inaczej: str = ""

    def odpowiedz(self, documents: Dokumenty, powiedziane: Powiedziane = _NIC) -> bool | None:
        """Answer as the first source that knows; else as a person said."""
        for zrodlo in self.zrodla:
            answer = zrodlo.odpowiedz(documents)
            if answer is not None:
                return answer
        return powiedziane.get(self.id)

    def otwarte(self, documents: Dokumenty, powiedziane: Powiedziane = _NIC) -> tuple["Warunek", ...]:
        """Return the condition itself while nobody knows the answer."""
        return (self,) if self.odpowiedz(documents, powiedziane) is None else ()

    @property
    def warunki(self) -> tuple["Warunek", ...]:
        """The condition itself."""
        return (self,)

    @property
    def slowami(self) -> str:
        """What is so when the answer is yes."""
        return self.gdy


@dataclass(frozen=True, slots=True)
class Nie(Kiedy):
    """The other answer of one."""

    co: Kiedy

    def odpowiedz(self, documents: Dokumenty, powiedziane: Powiedziane = _NIC) -> bool | None:
        """Turn the answer round; what is not known stays so."""
        answer = self.co.odpowiedz(documents, powiedziane)
        return None if answer is None else not answer

    def otwarte(self, documents: Dokumenty, powiedziane: Powiedziane = _NIC) -> tuple[Warunek, ...]:
        """Return what the other waits for."""
        return self.co.otwarte(documents, powiedziane)

    @property
    def warunki(self) -> tuple[Warunek, ...]:
        """Those of the other."""
        return self.co.warunki

    @property
    def slowami(self) -> str:
        """What is so when the answer is no."""
        if isinstance(self.co, Warunek) and self.co.inaczej:
            return self.co.inaczej
        return f"nie jest tak, że {self.co.slowami}"


@dataclass(frozen=True, slots=True)
class Oraz(Kiedy):
    """All of them; of none it is always true."""

    czesci: tuple[Kiedy, ...]

    def odpowiedz(self, documents: Dokumenty, powiedziane: Powiedziane = _NIC) -> bool | None:
        """Answer no when one does, yes when all do."""
        answers = {one.odpowiedz(documents, powiedziane) for one in self.czesci}
        return False if False in answers else None if None in answers else True

    def otwarte(self, documents: Dokumenty, powiedziane: Powiedziane = _NIC) -> tuple[Warunek, ...]:
        """Return what is not known, where it still decides."""
        if self.odpowiedz(documents, powiedziane) is not None:
            return ()
        return _once(one.otwarte(documents, powiedziane) for one in self.czesci)

    @property
    def warunki(self) -> tuple[Warunek, ...]:
        """Those of all parts."""
        return _once(one.warunki for one in self.czesci)

    @property
    def slowami(self) -> str:
        """What is so when all are."""
        return " oraz ".join(
            f"({one.slowami})" if isinstance(one, Albo) else one.slowami for one in self.czesci
        )


@dataclass(frozen=True, slots=True)
class Albo(Kiedy):
    """One of them at least."""

    czesci: tuple[Kiedy, ...]

    def odpowiedz(self, documents: Dokumenty, powiedziane: Powiedziane = _NIC) -> bool | None:
        """Answer yes when one does, no when all do."""
        answers = {one.odpowiedz(documents, powiedziane) for one in self.czesci}
        return True if True in answers else None if None in answers else False

    def otwarte(self, documents: Dokumenty, powiedziane: Powiedziane = _NIC) -> tuple[Warunek, ...]:
        """Return what is not known, where it still decides."""
        if self.odpowiedz(documents, powiedziane) is not None:
            return ()
        return _once(one.otwarte(documents, powiedziane) for one in self.czesci)

    @property
    def warunki(self) -> tuple[Warunek, ...]:
        """Those of all parts."""
        return _once(one.warunki for one in self.czesci)

    @property
    def slowami(self) -> str:
        """What is so when one is."""
        *first, last = (one.slowami for one in self.czesci)
        return f"{', '.join(first)} albo {last}"


ZAWSZE = Oraz(())


def _parts(one: Kiedy, joined: "type[Oraz | Albo]") -> tuple[Kiedy, ...]:
    """Return the parts of a condition that is joined so already, else the condition itself."""
    return one.czesci if isinstance(one, joined) else (one,)


def _once(groups: Iterable[tuple[Warunek, ...]]) -> tuple[Warunek, ...]:
    return tuple(dict.fromkeys(one for group in groups for one in group))
