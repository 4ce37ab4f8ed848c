"""What is wrong between the files of a case, in Polish: both places, and who may mend it."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from wkus_docs.answers import called
from wkus_docs.case.contradictions import Contradiction, Said
from wkus_docs.case.entry import Entry, fingerprint
from wkus_docs.case.register import NAME, Obieg, Sprawa
from wkus_docs.case.statements import AGREEMENT, OFFER, UNKNOWN
from wkus_docs.errors import Loc, Problem, Severity
from wkus_docs.facts.registry import label_of
from wkus_docs.field import field_at, in_words
from wkus_docs.outcome import Checked
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.procedures import NAPRAWA
from wkus_docs.reading import Place, Source

_AGREEMENT, _AGREEMENT_NUMBER = "umowa_wieloletnia", "umowa.numer"
_ANNEXES = frozenset({"aneks_umowy", "aneks_waloryzacyjny"})


def contradiction_problem(found: Contradiction) -> Problem:
    """Say that a fact stands otherwise in two documents, at its place in the later one."""
    entry, against = found.said.entry, found.against.entry
    checked = entry.checked
    assert checked is not None  # noqa: S101 – it states something
    place = checked.source.place(found.loc)
    return Problem(
        found.loc, place.line, place.column, Severity.WARNING,
        f"„{label_of(found.fact)}”: tutaj {_quoted(found.given)}, a {_called(against)} ({where(found.against)}) "
        f"mówi {_quoted(found.told)}.",
        _cure(entry, against), label=_label(checked, found.loc),
        rule=f"sprawa.{found.fact}", cell=place.cell, file=entry.file,
    )  # fmt: skip


def _label(checked: Checked, loc: Loc) -> str:
    """Return the way to a place in words, as far as the file has it: what is computed has no words of its own."""
    for index, step in enumerate(loc):
        if isinstance(step, str) and field_at(checked.type.model, loc[: index + 1]) is None:
            loc = loc[:index]
            break
    return in_words(checked.type.model, loc, checked.source.data)


def between_problem(said: Said, message: str, provision: str) -> Problem:
    """Say of a statement what relation to others it does not keep; of what was issued or received, who may mend it."""
    entry, checked = said.entry, said.entry.checked
    place = checked.source.place(said.statement.loc) if checked else Place(0, 0)
    return Problem(
        said.statement.loc, place.line, place.column, Severity.WARNING, message,
        f"Ten dokument zmienia: {mending(entry)}." if entry.fixed and checked else "Popraw tę z wartości, która jest pomyłką.",
        provision=provision, cell=place.cell, file=entry.file,
        label=_label(checked, said.statement.loc) if checked else label_of(said.statement.fact),
    )  # fmt: skip


def where(said: Said) -> str:
    """„05_ogloszenie.yaml:12”: the file and the line of a statement."""
    entry = said.entry
    line = entry.checked.source.place(said.statement.loc).line if entry.checked else 0
    return f"{entry.file}:{line}" if line else entry.file


def _called(entry: Entry) -> str:
    return called(entry.checked.type) if entry.checked else "rejestr sprawy"


def _quoted(text: str) -> str:
    return f"„{text}”"


def _cure(entry: Entry, against: Entry) -> str:
    """Say which of two files to mend; of what was issued or received, by which act and who."""
    if not entry.fixed:
        if against.told_by_hand:
            return "Popraw tę wartość albo fakt w rejestrze sprawy, jeżeli to on się myli."
        if against.fixed:
            return f"Popraw tę wartość: {against.file} jest już {against.state}."
        return "Popraw ten z dwóch plików, który się myli."
    if not against.fixed:
        return f"Jeżeli myli się {against.file}, popraw tamten plik; jeżeli ten dokument: {mending(entry)}."
    return f"Oba dokumenty są już wydane albo otrzymane. Ten zmienia: {mending(entry)}; tamten: {mending(against)}."


def mending(entry: Entry) -> str:
    """„aneks do umowy (organ wykonawczy, skarbnik, organizacja)”: the act by which an issued or received document is mended."""
    known = NAPRAWA.get(entry.slug)
    if known is None:
        return "właściwy akt zmieniający"
    who = ", ".join(one.etykieta for one in known.kto)
    provision = f"; {known.przepis}" if known.przepis else ""
    return f"{known.czym} ({who}{provision})"


def named_nowhere(register: Sprawa, source: Source, files: frozenset[str], folder: Path) -> Iterator[Problem]:
    """Yield the files that the register names and the folder has not."""
    named = [
        *((("nabory", index, "ogloszenie"), one.ogloszenie) for index, one in enumerate(register.nabory)),
        *((("oferty", index, "plik"), one.plik) for index, one in enumerate(register.oferty)),
        *((("umowy", index, "plik"), one.plik) for index, one in enumerate(register.umowy)),
        *((("dziennik", index, "plik"), one.plik) for index, one in enumerate(register.dziennik)),
    ]
    for loc, file in named:
        if file is not None and file.strip().lower() not in files:
            place = source.place(loc)
            yield Problem(
                loc, place.line, place.column, Severity.ERROR,
                f"Rejestr wskazuje plik „{file}”, którego nie ma w folderze.",
                "Popraw nazwę pliku albo przywróć plik; jeżeli dokument jest tylko na papierze, usuń „plik”.",
                label=in_words(Sprawa, loc, source.data), file=str(folder / NAME),
            )  # fmt: skip


def of_nothing_known(register: Sprawa, entries: Iterable[Entry]) -> Iterator[Problem]:
    """Yield the documents that speak of an agreement or an offer that the register does not know."""
    known = {AGREEMENT: [one.numer for one in register.umowy], OFFER: [one.numer for one in register.oferty]}
    named = {AGREEMENT: "umowie", OFFER: "ofercie"}
    for entry in entries:
        for scope, numbers in known.items():
            told = (entry.key or {}).get(scope)
            if told not in {None, UNKNOWN} and numbers and zwin(told) not in map(zwin, numbers):
                yield Problem(
                    (), 1, 1, Severity.WARNING,
                    f"Dokument mówi o {named[scope]} nr {told}, której nie ma w rejestrze sprawy.",
                    f"Popraw numer albo dopisz ją do {NAME}; są: {', '.join(numbers)}.", file=entry.file,
                )  # fmt: skip


def annexes_alone(register: Sprawa, entries: Iterable[Entry]) -> Iterator[Problem]:
    """Yield the annexes of a case that knows no agreement: neither a file, nor the register, nor a fact told by hand."""
    listed = tuple(entries)
    known = register.umowy or any(one.fakt == _AGREEMENT_NUMBER for one in register.fakty)
    if known or any(one.slug == _AGREEMENT for one in listed):
        return
    for entry in listed:
        if entry.slug in _ANNEXES:
            yield Problem(
                (), 1, 1, Severity.WARNING, "Aneks zmienia umowę, której w sprawie nie ma.",
                f"Dodaj plik umowy albo, gdy jest tylko na papierze, wpisz ją w „umowy” w {NAME}.", file=entry.file,
            )  # fmt: skip


def twice_in_the_journal(
    register: Sprawa, source: Source, folder: Path, types: Mapping[str, str]
) -> Iterator[Problem]:
    """Yield a number under which two documents of one type were issued; an act and its annex share one. ``types`` are those of files that have a number of their own."""
    first: dict[tuple[str, str, str], int] = {}
    for index, one in enumerate(register.dziennik):
        if one.numer is None or one.plik.lower() not in types:
            continue
        key = (one.numer, types.get(one.plik.lower(), ""), one.stan.value)
        other = first.setdefault(key, index)
        before = register.dziennik[other]
        if before.plik not in {one.plik, one.zastepuje} and one.stan == Obieg.WYDANY:
            loc = ("dziennik", index, "numer")
            place = source.place(loc)
            yield Problem(
                loc, place.line, place.column, Severity.WARNING,
                f"Pod numerem „{one.numer}” są w dzienniku dwa pliki tego samego rodzaju: {register.dziennik[other].plik} "
                f"i {one.plik}.",
                "Sprawdź numery; każdy dokument ma własny.", label=in_words(Sprawa, loc, source.data),
                file=str(folder / NAME),
            )  # fmt: skip


def copies_lost(entries: Iterable[Entry], folder: Path) -> Iterator[Problem]:
    """Yield the copies of issued and received papers that are gone or are no longer as they were put away."""
    for entry in entries:
        journal = entry.journal
        if journal is None or not journal.kopia:
            continue
        copy = folder / journal.kopia
        changed = copy.is_file() and journal.skrot_kopii not in {None, fingerprint(copy.read_bytes())}
        if changed or not copy.is_file():
            yield Problem(
                (), 1, 1, Severity.ERROR,
                f"Kopia z chwili, gdy dokument był {entry.state}, {'została zmieniona' if changed else 'zniknęła'}: {journal.kopia}.",
                "Przywróć ją z kopii zapasowej; program jej nie zmienia.", file=entry.file,
            )  # fmt: skip


def changed_since(entries: Iterable[Entry]) -> Iterator[Problem]:
    """Yield the files that are no longer as they were when they were issued or received."""
    for entry in entries:
        if (
            entry.journal is not None
            and entry.journal.skrot
            and entry.journal.skrot != fingerprint(entry.content)
        ):
            copy = f" Kopia z tamtej chwili: {entry.journal.kopia}." if entry.journal.kopia else ""
            yield Problem(
                (), 1, 1, Severity.ERROR,
                f"Plik zmieniono po tym, jak dokument był już {entry.state}.",
                f"Przywróć plik z kopii; zmianę wprowadza {mending(entry)}.{copy}", file=entry.file,
            )  # fmt: skip
