"""The steps of a case: what each needs, what is there, and what nobody knows yet. It follows from the files and the register."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from wkus_docs.case.entry import Entry, State
from wkus_docs.case.register import Sprawa, UmowaSprawy
from wkus_docs.case.statements import AGREEMENT, CONTEST, OFFER, scopes_spoken_of
from wkus_docs.catalog import catalog
from wkus_docs.document import Document
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.procedures import DokumentSprawy, Krok, KrokSprawy, Procedura, Warunek

_SCOPES = {CONTEST: "nabór", OFFER: "oferta", AGREEMENT: "umowa"}
"""How a clerk calls the scopes of which a case has several keys."""
_OFFERS = "oferty"
"""The list of offers in documents of a whole contest."""
MISSING = "brak"
"""State of a document that has no file."""


class Progress(StrEnum):
    """How far a step has come."""

    DONE = "zrobione"
    BEGUN = "w toku"
    AHEAD = "przed nami"
    BEHIND = "za nami"
    OPTIONAL = "można"
    OPEN = "nie wiadomo"
    PASSED = "nie dotyczy"


@dataclass(frozen=True, slots=True)
class Needed:
    """A document that a step needs: with its file, or missing, or perhaps not needed at all.

    ``key`` tells which offer or agreement it is for, where there is one for each; ``applies`` is None where it is not known
    yet, and then ``questions`` decide.
    """

    slug: str
    title: str
    entry: Entry | None
    key: str
    applies: bool | None
    questions: tuple[Warunek, ...]

    @property
    def state(self) -> str:
        """State of the document."""
        return self.entry.state.value if self.entry else MISSING

    @property
    def done(self) -> bool:
        """Whether it is ready, issued or received."""
        return self.entry is not None and self.entry.state in {State.READY, State.ISSUED, State.RECEIVED}


@dataclass(frozen=True, slots=True)
class Step:
    """A step of a case with its documents; ``passed`` tells that a later step has begun."""

    step: Krok
    applies: bool | None
    questions: tuple[Warunek, ...]
    documents: tuple[Needed, ...]
    passed: bool = False

    @property
    def wanted(self) -> tuple[Needed, ...]:
        """Documents that are needed, or are there anyway."""
        return tuple(one for one in self.documents if one.applies or one.entry is not None)

    @property
    def progress(self) -> Progress:
        """How far the step has come."""
        wanted = self.wanted
        if self.applies is False and not any(one.entry for one in wanted):
            return Progress.PASSED
        if wanted and all(one.done for one in wanted):
            return Progress.DONE
        if any(one.entry for one in wanted):
            return Progress.BEGUN
        if (
            not wanted
            and self.applies
            and self.documents
            and all(one.applies is False for one in self.documents)
        ):
            return Progress.OPTIONAL
        if self.passed and not wanted and self.applies:
            return Progress.BEHIND  # it leaves no document that we know
        return Progress.OPEN if self.applies is None else Progress.AHEAD


def steps_of(procedure: Procedura, register: Sprawa, entries: Sequence[Entry]) -> tuple[Step, ...]:
    """Return the steps of a procedure as a case takes them."""
    known = [one for one in entries if one.document is not None and not one.replaced_by]
    asking = _Asking(procedure, register, known)
    taken = asking.steps(known)
    needed = [tuple(asking.needed(one, at)) for at, one in enumerate(taken)]
    begun = max((at for at, rows in enumerate(needed) if any(row.entry for row in rows)), default=-1)
    return tuple(
        Step(one.krok, one.dotyczy, one.pytania, needed[at], passed=at < begun)
        for at, one in enumerate(taken)
    )


@dataclass(frozen=True, slots=True)
class _Asking:
    """A procedure asked by a case: with what people answered, and from which step on."""

    procedure: Procedura
    register: Sprawa
    known: Sequence[Entry]

    def steps(self, entries: Sequence[Entry]) -> tuple[KrokSprawy, ...]:
        """Return the steps as some documents of the case decide them."""
        told = {one.pytanie: one.odpowiedz for one in self.register.odpowiedzi}
        return self.procedure.kroki_dla(_by_slug(entries), told, od=self.register.od_kroku or "")

    def needed(self, taken: KrokSprawy, at: int) -> Iterator[Needed]:
        """Yield the documents of a step; of those made once for each key, each asked with the documents of its key."""
        for index, one in enumerate(taken.dokumenty):
            scope = one.dokument.zakresy[0] if one.dokument.zakresy else ""
            there = [entry for entry in self.known if entry.slug == one.dokument.slug]
            if one.dotyczy is not True and one.dokument.slug in self._of_other_steps(taken):
                there = []  # it was made for the other step
            if one.dokument.ponownie:
                there = [entry for entry in there if self._made_anew(entry, at)]
            if one.dokument.slug in self.of_several_scopes:
                there = [entry for entry in there if _may_be_of(entry, scope)]
            keys = _keys(self.register, scope)
            if len(keys) <= 1:
                yield from _rows(one, there, "")
                continue
            for key in keys:
                asked = self.steps(
                    [
                        self._narrowed(entry, scope, key)
                        for entry in self.known
                        if self._of_key(entry, scope, key)
                    ]
                )
                files = [
                    entry for entry in there if self._told(entry, scope) and self._of_key(entry, scope, key)
                ]
                yield from _rows(asked[at].dokumenty[index], files, f"{_SCOPES[scope]} {key}")
                there = [entry for entry in there if entry not in files]
            if there:
                yield from _rows(one, there, "")

    def _of_other_steps(self, taken: KrokSprawy) -> frozenset[str]:
        """Types that another step of the case needs."""
        return frozenset(
            one.dokument.slug
            for step in self.steps(self.known)
            if step.krok.id != taken.krok.id
            for one in step.dokumenty
            if one.dotyczy
        )

    def _made_anew(self, entry: Entry, at: int) -> bool:
        """Whether a document is none of an earlier step: it is not older than what the step right before made first."""
        if entry.day is None:
            return True
        for step in reversed(self.procedure.kroki[:at]):
            own = {one.slug for one in step.dokumenty}
            days = [one.day for one in self.known if one.slug in own and one.day is not None]
            if days:
                return entry.day >= min(days)
        return True

    @property
    def of_several_scopes(self) -> frozenset[str]:
        """Types that one step makes for each offer and another for each agreement."""
        scopes: dict[str, set[tuple[str, ...]]] = {}
        for step in self.procedure.kroki:
            for one in step.dokumenty:
                scopes.setdefault(one.slug, set()).add(one.zakresy[-1:])
        return frozenset(slug for slug, found in scopes.items() if len(found) > 1)

    def _of_key(self, entry: Entry, scope: str, key: str) -> bool:
        """Whether a document is of a key, or of none of its scope; one of another contest is of no agreement of this."""
        told = self._told(entry, scope)
        if told is not None:
            return zwin(told) == zwin(key)
        made = self._agreement(key) if scope == AGREEMENT else None
        contest = (entry.key or {}).get(CONTEST)
        return not (made and made.nabor and contest) or zwin(contest) == zwin(made.nabor)

    def _agreement(self, key: str) -> UmowaSprawy | None:
        return next((one for one in self.register.umowy if zwin(one.numer) == zwin(key)), None)

    def _narrowed(self, entry: Entry, scope: str, key: str) -> Entry:
        """Return a document that lists offers with the one of an agreement alone: the others say nothing of it."""
        made = self._agreement(key) if scope == AGREEMENT else None
        offers = getattr(entry.document, _OFFERS, None)
        if made is None or made.oferta is None or entry.checked is None or not isinstance(offers, tuple):
            return entry
        number = zwin(made.oferta)
        own = tuple(one for one in offers if zwin(str(getattr(one, "numer", "") or "")) == number)
        if not own or entry.document is None:
            return entry
        narrowed = entry.document.model_copy(update={_OFFERS: own})
        return replace(entry, checked=replace(entry.checked, document=narrowed))

    def _told(self, entry: Entry, scope: str) -> str | None:
        """Return of which key a document is; an offer that was chosen is of its agreement."""
        key = entry.key or {}
        if scope in key or scope != AGREEMENT or OFFER not in key:
            return key.get(scope)
        made = [
            one.numer
            for one in self.register.umowy
            if one.oferta
            and zwin(one.oferta) == zwin(key[OFFER])
            and (one.nabor is None or key.get(CONTEST) in {None, one.nabor})
        ]
        return made[0] if made else None


def _rows(asked: DokumentSprawy, files: Sequence[Entry], key: str) -> Iterator[Needed]:
    slug = asked.dokument.slug
    title = catalog[slug].title
    for entry in files:
        yield Needed(slug, title, entry, key, asked.dotyczy, asked.pytania)
    if not files and asked.dokument.dobrowolny:
        yield Needed(slug, title, None, key, applies=False, questions=())
    elif not files:
        yield Needed(slug, title, None, key, asked.dotyczy, asked.pytania)


def _keys(register: Sprawa, scope: str) -> tuple[str, ...]:
    if scope == "oferta":
        return tuple(dict.fromkeys(one.numer for one in register.oferty))
    if scope == "umowa":
        return tuple(one.numer for one in register.umowy)
    return tuple(one.klucz for one in register.nabory) if scope == "nabor" else ()


def _may_be_of(entry: Entry, scope: str) -> bool:
    """Whether a document may be one of a scope: a call about an offer is none about an agreement."""
    spoken = (
        scopes_spoken_of(entry.document) if scope in {OFFER, AGREEMENT} and entry.document else frozenset()
    )
    return not spoken or scope in spoken


def _by_slug(entries: Sequence[Entry]) -> Mapping[str, Sequence[Document]]:
    found: dict[str, list[Document]] = {}
    for one in entries:
        if one.document is not None:
            found.setdefault(one.slug, []).append(one.document)
    return found
