"""A procedure: steps in their order, who takes them, and the documents that each leaves behind."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from wkus_docs.procedures.condition import ZAWSZE, Dokumenty, Kiedy, Powiedziane, Warunek
from wkus_docs.scalars.wybor import Wybor


class Kto(Wybor):
    """Who takes a step. Labels are those of any unit: a case says „wójt”, „starosta” or „zarząd” instead."""

    WOJT = "wojt", "organ wykonawczy"
    RADA = "rada", "organ stanowiący"
    SKARBNIK = "skarbnik", "skarbnik"
    KOMORKA = "komorka", "komórka prowadząca sprawę"
    ZESPOL = "zespol", "zespół roboczy"
    KOMISJA = "komisja", "komisja konkursowa"
    ORGANIZACJA = "organizacja", "organizacja"
    OFERENT = "oferent", "oferent"
    MIESZKANCY = "mieszkancy", "mieszkańcy"
    RADA_POZYTKU = "rada_pozytku", "rada działalności pożytku publicznego"
    RIO = "rio", "regionalna izba obrachunkowa"
    WOJEWODA = "wojewoda", "wojewoda"
    SKO = "sko", "samorządowe kolegium odwoławcze"


ZAKRESY: Mapping[str, str] = MappingProxyType(
    {
        "nabor": "w każdym konkursie",
        "oferta": "do każdej oferty",
        "czlonek": "dla każdej osoby",
        "umowa": "do każdej umowy",
        "rok": "za każdy rok",
        "kwartal": "za każdy kwartał",
    }
)
"""Scopes of which a case has several keys, and how one says that a document is made once for each."""


@dataclass(frozen=True, slots=True)
class Dokument:
    """A document of a step. ``wiele`` names the scope for each key of which there is one; empty: one in the case.

    Scopes are joined by „/”: „umowa/rok” is one for each agreement and year. ``kto`` makes it, where that is not
    who takes the step. One that is ``dobrowolny`` has its place in the step, but nobody misses it. ``ponownie`` tells one
    that is made anew, though an earlier step has made one of its type.
    """

    slug: str
    warunek: Kiedy = ZAWSZE
    wiele: str = ""
    kto: tuple[Kto, ...] = ()
    dobrowolny: bool = False
    ponownie: bool = False

    @property
    def zakresy(self) -> tuple[str, ...]:
        """Scopes of which it has one key each."""
        return tuple(self.wiele.split("/")) if self.wiele else ()


@dataclass(frozen=True, slots=True)
class Krok:
    """A step. ``inne`` are papers of no type of ours, in words; ``terminy`` are ids of rules of terms.

    ``wroc`` is the step at which the case goes on when this one is taken; when one that ``konczy`` is taken, the
    case ends and the later steps are not.
    """

    id: str
    tytul: str
    kto: tuple[Kto, ...]
    dokumenty: tuple[Dokument, ...]
    warunek: Kiedy = ZAWSZE
    terminy: tuple[str, ...] = ()
    opis: str = ""
    numer: str = ""
    inne: tuple[str, ...] = ()
    wroc: str = ""
    konczy: bool = False

    def z(self, *dokumenty: Dokument, przed: str = "", opis: str = "") -> "Krok":
        """Return the step with more documents: before the one named, else at the end; and with a word more on it."""
        place = [one.slug for one in self.dokumenty].index(przed) if przed else len(self.dokumenty)
        told = f"{self.opis} {opis}".strip()
        return replace(
            self, dokumenty=(*self.dokumenty[:place], *dokumenty, *self.dokumenty[place:]), opis=told
        )


@dataclass(frozen=True, slots=True)
class DokumentSprawy:
    """A document as a case needs it: yes, no, or not known yet; then ``pytania`` decide."""

    dokument: Dokument
    dotyczy: bool | None
    pytania: tuple[Warunek, ...]


@dataclass(frozen=True, slots=True)
class KrokSprawy:
    """A step as a case takes it: yes, no, or not known yet; then ``pytania`` decide."""

    krok: Krok
    dotyczy: bool | None
    pytania: tuple[Warunek, ...]
    dokumenty: tuple[DokumentSprawy, ...]


@dataclass(frozen=True, slots=True)
class Procedura:
    """A procedure. ``zrodlo`` says in Polish what it rests on."""

    id: str
    tytul: str
    kroki: tuple[Krok, ...]
    zrodlo: str

    def __getitem__(self, krok: str) -> Krok:
        """Return a step by its id. Raises KeyError where there is none."""
        for one in self.kroki:
            if one.id == krok:
                return one
        raise KeyError(krok)

    @property
    def dokumenty(self) -> tuple[str, ...]:
        """Slugs of its documents, each once, in the order of the steps."""
        return tuple(dict.fromkeys(one.slug for krok in self.kroki for one in krok.dokumenty))

    @property
    def warunki(self) -> tuple[Warunek, ...]:
        """Conditions of its steps and documents, each once, in the order in which they are met."""
        return tuple(dict.fromkeys(_conditions(self.kroki)))

    def kroki_dla(
        self, documents: Dokumenty, powiedziane: Powiedziane = MappingProxyType({}), *, od: str = ""
    ) -> tuple[KrokSprawy, ...]:
        """Return the steps as a case takes them, with what is not known yet and the questions that decide it.

        ``documents`` are those of the case by slug, drafts with gaps among them; ``powiedziane`` are answers that a
        person gave where no document does, by the id of the condition. A case begun in the middle says ``od`` which
        step: what came before is not asked for. Raises KeyError where there is no such step.
        """
        first = self.kroki.index(self[od]) if od else 0
        return (
            *(_left_out(krok) for krok in self.kroki[:first]),
            *_taken(self.kroki[first:], documents, powiedziane),
        )


def _conditions(steps: Iterable[Krok]) -> Iterator[Warunek]:
    for krok in steps:
        yield from krok.warunek.warunki
        for dokument in krok.dokumenty:
            yield from dokument.warunek.warunki


def _taken(steps: Iterable[Krok], documents: Dokumenty, powiedziane: Powiedziane) -> Iterator[KrokSprawy]:
    ended = False
    for krok in steps:
        if ended:
            yield _left_out(krok)
            continue
        taken = krok.warunek.odpowiedz(documents, powiedziane)
        needed = tuple(_needed(krok, one, documents, powiedziane) for one in krok.dokumenty)
        yield KrokSprawy(krok, taken, krok.warunek.otwarte(documents, powiedziane), needed)
        ended = bool(krok.konczy and taken)


def _left_out(krok: Krok) -> KrokSprawy:
    """Return a step that the case does not take, whatever its condition says."""
    papers = tuple(DokumentSprawy(one, dotyczy=False, pytania=()) for one in krok.dokumenty)
    return KrokSprawy(krok, dotyczy=False, pytania=(), dokumenty=papers)


def _needed(krok: Krok, dokument: Dokument, documents: Dokumenty, powiedziane: Powiedziane) -> DokumentSprawy:
    both = krok.warunek & dokument.warunek
    return DokumentSprawy(
        dokument, both.odpowiedz(documents, powiedziane), both.otwarte(documents, powiedziane)
    )
