"""A case as a program sees it: documents with their states, facts with where they stand, problems."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import cached_property
from pathlib import Path

from wkus_docs.answers import bound_by_conditions, conditions_between
from wkus_docs.case.contradictions import AMENDING, Contradiction, Said, comparable, contradictions
from wkus_docs.case.days import out_of_order
from wkus_docs.case.deadlines import terms_of
from wkus_docs.case.entry import Entry, State, fingerprint
from wkus_docs.case.folder import files_of, register_of
from wkus_docs.case.keys import Contests, FiledOffer, key_of
from wkus_docs.case.messages import (
    annexes_alone,
    changed_since,
    contradiction_problem,
    copies_lost,
    named_nowhere,
    of_nothing_known,
    twice_in_the_journal,
)
from wkus_docs.case.register import NAME, WpisDziennika
from wkus_docs.case.relations import broken
from wkus_docs.case.statements import (
    AGREEMENT,
    CONTEST,
    INITIATIVE,
    MEMBER,
    OFFER,
    Statement,
    offerors_of,
    statements,
)
from wkus_docs.case.steps import Step, steps_of
from wkus_docs.case.thin import made_whole
from wkus_docs.case.told import Told, told_to
from wkus_docs.case.totals import over_the_bound
from wkus_docs.catalog import catalog
from wkus_docs.checking import check
from wkus_docs.document import Document
from wkus_docs.errors import InputError, Problem, Severity, UnknownDocumentError
from wkus_docs.judgement import findings_of, rule_problem
from wkus_docs.outcome import lost_places
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.procedures import Procedura, procedures
from wkus_docs.reading import Source, read_text
from wkus_docs.reading.yaml import decoded
from wkus_docs.standing.nearby import near
from wkus_docs.terms import Termin

_NOTICE, _OFFICE = "ogloszenie_konkursu_wieloletniego", "urzad"
_AMENDED_BY = {
    "umowa_wieloletnia": ("aneks_umowy", "aneks_waloryzacyjny"),
    "oferta_wieloletnia": ("aktualizacja_oferty",),
}
"""Which documents change the text of which."""
_NUMBERED = frozenset({"uchwała", "zarządzenie", "umowa", "decyzja"})
"""Kinds of documents whose number is of one alone; letters share the mark of the case, reviews count for each agreement."""
_ANNEXES = frozenset({"aneks_umowy", "aneks_waloryzacyjny"})


class Case:
    """A case in a folder. It is read once; what is computed from it depends on its files and on the day one asks for.

    ``Case(path)`` raises InputError when the folder has no register (``sprawa.yaml``) or a wrong one. Files of documents
    that cannot be read are entries too, with their problems.
    """

    def __init__(self, folder: str | Path) -> None:
        """Read the register. Raises InputError."""
        self.folder = Path(folder)
        self.register, self._source, self._warnings = register_of(self.folder)

    @property
    def name(self) -> str:
        """Name of the case: its own, or that of its folder."""
        return self.register.nazwa or self.folder.resolve().name

    @property
    def register_text(self) -> str:
        """Text of the register as it was read."""
        return self._source.text

    @cached_property
    def parents(self) -> tuple["Case", ...]:
        """Cases above this one, whose issued documents it reads. Raises InputError when one is no case."""
        return tuple(Case(self.folder / one) for one in self.register.nadrzedne)

    @cached_property
    def documents(self) -> tuple[Entry, ...]:
        """Documents of the folder in the order of the procedure; files that cannot be read come last."""
        read = [self._read(path) for path in files_of(self.folder)]
        contests = Contests(self._announced(read), self._filed(read))
        made: list[Entry] = [one for parent in self.parents for one in parent.issued()]
        for entry, source in sorted(read, key=lambda one: _order(one[0])):
            keyed = self._keyed(entry, contests)
            made.append(self._whole(keyed, source, made) if source is not None else keyed)
        return tuple(one for one in made if not one.parent)

    def issued(self) -> tuple[Entry, ...]:
        """Documents that were issued or received, as a case below this one reads them."""
        return tuple(replace(one, parent=True) for one in self.documents if one.fixed)

    def document(self, name: str) -> Entry | None:
        """Return the document of a file, or the only one of a type; None where there is none, or more than one of the type."""
        of_file = [one for one in self.documents if one.file == name]
        found = of_file or [one for one in self.documents if one.slug == name]
        return found[0] if len(found) == 1 else None

    @property
    def procedure(self) -> Procedura:
        """The procedure of the case. Raises InputError when there is none of the name that the register tells."""
        known = procedures.get(zwin(self.register.procedura))
        if known is None:
            raise InputError((
                self._problem("procedura", f"Nie ma procedury „{self.register.procedura}”.", f"Są: {', '.join(procedures)}."),
            ))  # fmt: skip
        return known

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """Steps of the procedure with their documents. Raises InputError as ``procedure`` does, or when it has no such step."""
        procedure, first = self.procedure, self.register.od_kroku
        if first and first not in [one.id for one in procedure.kroki]:
            raise InputError((
                self._problem(
                    "od_kroku", f"W procedurze „{procedure.id}” nie ma kroku „{first}”.",
                    f"Są: {', '.join(one.id for one in procedure.kroki)}.",
                ),
            ))  # fmt: skip
        return steps_of(procedure, self.register, self.documents)

    @property
    def outside(self) -> tuple[Entry, ...]:
        """Documents of the folder that no step of the procedure names."""
        named = self.procedure.dokumenty
        return tuple(one for one in self.documents if one.slug and one.slug not in named)

    def _problem(self, field: str, message: str, hint: str) -> Problem:
        """Say what is wrong with a field of the register, at its place."""
        place = self._source.place((field,))
        file = str(self.folder / NAME)
        return Problem((field,), place.line, place.column, Severity.ERROR, message, hint, file=file)

    @cached_property
    def terms(self) -> tuple[Termin, ...]:
        """Terms that follow from the documents and the register; how each stands depends on the day (``term.stan(day)``)."""
        return terms_of(self.register, self.documents)

    @cached_property
    def said(self) -> tuple[Said, ...]:
        """Everything that the documents of the case state, in the order of the procedure."""
        above = [one for parent in self.parents for one in parent.issued()]
        return (*self._told_by_hand(), *(one for entry in (*above, *self.documents) for one in _said(entry)))

    def where(self, fact: str) -> tuple[Said, ...]:
        """Return who states a fact: its values with their files, keys and places."""
        return tuple(one for one in self.said if one.statement.fact == fact)

    @property
    def facts(self) -> tuple[str, ...]:
        """Names of the facts that the case states, in the order of the procedure."""
        return tuple(dict.fromkeys(one.statement.fact for one in self.said))

    def _told_by_hand(self) -> Iterator[Said]:
        """Yield the facts that the register states: of what is only on paper."""
        register = Entry(NAME, b"", None, told_by_hand=True)
        for index, one in enumerate(self.register.fakty):
            agreement = one.umowa or (self.register.umowy[0].numer if len(self.register.umowy) == 1 else "")
            key = {**({AGREEMENT: agreement} if agreement else {}), **({"rok": one.rok} if one.rok else {})}
            yield Said(register, Statement(one.fakt, ("fakty", index, "wartosc"), one.wartosc, key), -1)

    def told_to(self, model: type[Document], key: Mapping[str, str] | None = None) -> Told:
        """Return what the register tells by hand to a document of a type; ``key`` is that of the document, where it is known."""
        return told_to(model, self.register, self._source, key or {})

    @cached_property
    def contradictions(self) -> tuple[Contradiction, ...]:
        """Facts said otherwise in two documents."""
        return tuple(one for one in contradictions(self.said) if not _bound(one))

    def problems(self) -> tuple[Problem, ...]:
        """Return all that is wrong: with the register, with each file by itself, and between the files."""
        return (
            *self._warnings,
            *(replace(one, file=one.file or entry.file) for entry in self.documents for one in _own(entry)),
            *self.between(),
        )

    def between(self) -> tuple[Problem, ...]:
        """Return what is wrong between the files of the case alone."""
        told = (
            *self._of_the_register(),
            *(contradiction_problem(one) for one in self.contradictions),
            *self._unanswered(),
            *broken([one for one in self.documents if not one.replaced_by]),
        )
        places = {(one.file, one.path) for one in told}
        more = (*out_of_order(self.said), *over_the_bound(self.said))
        return (*told, *(one for one in more if (one.file, one.path) not in places))

    def _read(self, path: Path) -> tuple[Entry, Source | None]:
        content = path.read_bytes()
        journal, replaced = self._journal(path.name), self._replacing(path.name)
        try:
            source = read_text(decoded(content), path.name)
            checked = check(source, standing=self._standing)
            return Entry(path.name, content, checked, journal=journal, replaced_by=replaced), source
        except InputError as fault:
            problems = tuple(replace(one, file=path.name) for one in fault.problems)
        except UnknownDocumentError as fault:
            problems = (
                Problem(
                    (),
                    1,
                    1,
                    Severity.ERROR,
                    str(fault),
                    "Popraw pierwszy wiersz: „dokument: …”.",
                    file=path.name,
                ),
            )
        return Entry(path.name, content, None, problems, journal=journal, replaced_by=replaced), None

    @cached_property
    def _standing(self) -> tuple[Path, ...]:
        return tuple(near(self.folder / "sprawa.yaml").found.values())

    def _journal(self, file: str) -> WpisDziennika | None:
        entries = [one for one in self.register.dziennik if one.plik.strip().lower() == file.lower()]
        return entries[-1] if entries else None

    def _replacing(self, file: str) -> str:
        named = [
            one for one in self.register.dziennik if (one.zastepuje or "").strip().lower() == file.lower()
        ]
        return named[-1].plik if named else ""

    def _announced(self, read: Iterable[tuple[Entry, Source | None]]) -> dict[str, date]:
        days = {entry.file.lower(): entry.day for entry, _ in read if entry.slug == _NOTICE}
        found: dict[str, date] = {}
        for contest in self.register.nabory:
            day = days.get((contest.ogloszenie or "").strip().lower())
            if day is not None:
                found[contest.klucz] = day
        return found

    def _filed(self, read: Iterable[tuple[Entry, Source | None]]) -> tuple[FiledOffer, ...]:
        files = {entry.file.lower(): entry.document for entry, _ in read if entry.document is not None}
        named = ((one, files.get((one.plik or "").strip().lower())) for one in self.register.oferty)
        return tuple(FiledOffer(one, offerors_of(offer)) for one, offer in named if offer is not None)

    def _keyed(self, entry: Entry, contests: Contests) -> Entry:
        if entry.document is None:
            return entry
        return replace(entry, key=key_of(self.register, entry.file, entry.document, entry.day, contests))

    def _whole(self, entry: Entry, source: Source, before: list[Entry]) -> Entry:
        """Return an entry with what its thin file leaves out, where it is not whole by itself."""
        checked = entry.checked
        if checked is None or checked.document is not None or entry.fixed:
            return entry
        model = checked.type.model
        earlier = [one for one in before if _together(entry, one)]
        office = any(path.name.lower().startswith(_OFFICE) for path in self._standing)
        told = replace(self.told_to(model, entry.key), office=office)
        taken = made_whole(source, model, earlier, told)
        if taken.data == source.data:
            return entry
        again = check(taken, standing=self._standing)
        if again.document is None and (asked := lost_places(taken.data, again.problems)):
            whole = made_whole(source, model, earlier, told, asked)
            again = check(whole, standing=self._standing)
        return replace(entry, checked=again)

    def _of_the_register(self) -> Iterator[Problem]:
        files = {one.file.lower(): one for one in self.documents}
        yield from named_nowhere(self.register, self._source, frozenset(files), self.folder)
        types = {
            name: one.slug for name, one in files.items() if one.slug and catalog[one.slug].kind in _NUMBERED
        }
        yield from twice_in_the_journal(self.register, self._source, self.folder, types)
        yield from changed_since(self.documents)
        yield from copies_lost(self.documents, self.folder)
        yield from of_nothing_known(self.register, self.documents)
        yield from annexes_alone(self.register, self.documents)

    def _unanswered(self) -> Iterator[Problem]:
        """Yield the conditions of earlier documents that later ones of the same key do not keep."""
        known = [one for one in self.documents if one.document is not None and not one.replaced_by]
        for later in known:
            for earlier in known:
                if earlier is later or not _together(later, earlier) or _annexed_later(earlier, later):
                    continue
                if not _amended(later, earlier, known):
                    yield from _conditions(later, earlier)


def _conditions(later: Entry, earlier: Entry) -> Iterator[Problem]:
    assert later.checked is not None  # noqa: S101 – only entries with a document are asked
    assert earlier.checked is not None  # noqa: S101
    assert later.document is not None  # noqa: S101
    assert earlier.document is not None  # noqa: S101
    for rule in conditions_between(later.checked.type, earlier.document, earlier.checked.source):
        for finding in findings_of(rule, later.document):
            found = rule_problem(finding, rule, (), later.checked.source, later.checked.type.model)
            yield replace(found, file=found.file or later.file)


def _own(entry: Entry) -> tuple[Problem, ...]:
    return (*entry.problems, *(entry.checked.problems if entry.checked else ()))


def _order(entry: Entry) -> tuple[int, date, str]:
    return _rank(entry.slug), entry.day or date.max, entry.file


def _rank(slug: str) -> int:
    """Place of a type in the procedure: in the catalog, and right after all that may be there before it."""
    order = list(catalog)
    if slug not in order:
        return 2 * len(order)
    own = order.index(slug)
    last = max(order.index(one) for one in (slug, *catalog[slug].model.also_after))
    return 2 * last + (last > own)


def _said(entry: Entry) -> Iterator[Said]:
    if entry.document is not None and not entry.replaced_by:
        rank = _rank(entry.slug)
        for one in statements(entry.document, entry.key):
            yield Said(entry, one, rank)


def _together(one: Entry, other: Entry) -> bool:
    """Whether two documents may speak of the same contest, offer and agreement."""
    mine, others = one.key or {}, other.key or {}
    return all(
        zwin(mine[scope]) == zwin(others[scope])
        for scope in (CONTEST, OFFER, AGREEMENT, MEMBER, INITIATIVE)
        if scope in mine and scope in others
    )


def _annexed_later(one: Entry, other: Entry) -> bool:
    """Whether both are annexes and the first is of a later day: what it changes was not yet so on the day of the other."""
    both = {one.slug, other.slug} <= _ANNEXES
    return both and one.day is not None and other.day is not None and one.day > other.day


def _amended(later: Entry, earlier: Entry, entries: Iterable[Entry]) -> bool:
    """Whether a document that changes the earlier one stands between two: its conditions are no longer those of the first text."""
    if later.day is None or earlier.day is None or later.slug in AMENDING:
        return False
    changing = [
        one for one in entries if one.slug in _AMENDED_BY.get(earlier.slug, ()) and one.day is not None
    ]
    return any(earlier.day < one.day <= later.day and _together(one, later) for one in changing if one.day)


def _bound(found: Contradiction) -> bool:
    """Whether a condition of the pair binds the value, which then need not be the same."""
    way = ".".join("*" if isinstance(step, int) else step for step in found.loc)
    bound = bound_by_conditions(found.said.entry.slug, found.against.entry.slug)
    return any(way == one or way.startswith(f"{one}.") for one in bound if one)


__all__ = ["Case", "State", "Statement", "comparable", "fingerprint"]
