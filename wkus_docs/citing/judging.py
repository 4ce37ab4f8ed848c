"""What a reader must hear about the journals a document cites: unknown ones, and doubts our tables record."""

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from wkus_docs.citing.day import Dated, dated
from wkus_docs.citing.template import cited_acts
from wkus_docs.document import Document, Findings, Rule, error, warning
from wkus_docs.law import PROG_SWIEZOSCI_CYTATOW, Act, Doubt, DoubtKind, acts
from wkus_docs.law.cytat import dzien_slownie, wylicz
from wkus_docs.law.wydania import cytowany

_TOLD = 2
"""How many findings of one kind are told one by one; more are told together."""
_ACTS_OF_LAW = frozenset({"uchwała", "zarządzenie"})
"""Kinds of documents for which Zasady techniki prawodawczej say how journals are cited."""
_SURE = "Publikatory aktów nie budzą wątpliwości."
_SLIP = "Sprawdź rok w dacie: może to pomyłka."
_BY_HAND = (
    "Jeżeli data jest dobra, zrób szkic (wkus generuj … --szkic): ma w miejscu publikatora lukę do wypełnienia w "
    "Wordzie."
)
_AND = " oraz "
"""Joins acts, whose titles have „i” in them."""
_LOOK = "Sprawdź w Dzienniku Ustaw."


@lru_cache(maxsize=64)
def journal_rules(model: type[Document]) -> tuple[Rule, ...]:
    """Return the rules about journals that a document of a type keeps."""
    known = Rule(
        "Document.journals_are_known", (), "Publikatory aktów są znane na dzień dokumentu.", _unknown
    )
    if model.about.kind not in _ACTS_OF_LAW:
        return known, Rule("Document.journals_are_sure", (), _SURE, _doubtful)
    return (
        known,
        Rule("Document.journals_are_sure", (acts["ztp"]["§ 161"],), _SURE, _doubtful),
        Rule(
            "Document.late_changes_have_a_note",
            (acts["ztp"]["§ 158 ust. 6"],),
            "Przy „z późn. zm.” jest odnośnik, który wymienia zmiany.",
            _without_note,
        ),
    )


def unknown_journals(at: Dated | None, cited: Sequence[Act]) -> Findings:
    """Yield an error for the acts whose journal is not known on the day: one by one, or all together."""
    if at is None:
        return
    unknown = [(act, why) for act in cited if (why := act.citation(at.day).unknown) is not None]
    if len(unknown) > _TOLD:
        names = wylicz([act.krotki_tytul() for act, _ in unknown], _AND)
        told = [f"Nie wiemy, który tekst tych aktów obowiązywał {dzien_slownie(at.day)}: {names}."]
    else:
        told = [why for _, why in unknown]
    for message in told:
        yield error(at.loc, message, hint=f"{_SLIP} {_BY_HAND}")


def _unknown(document: Document) -> Findings:
    return unknown_journals(dated(document), _cited(document))


def _doubtful(document: Document) -> Findings:
    at = dated(document)
    if at is None:
        return
    doubts = [act.citation(at.day).doubts for act in _cited(document)]
    for told in _KINDS:
        for message in told(doubts, dzien_slownie(at.day)):
            yield warning(at.loc, message)


def _without_note(document: Document) -> Findings:
    """Our templates have no footnotes, so the one that „z późn. zm.” needs is given to copy."""
    at = dated(document)
    if at is None:
        return
    for act in _cited(document):
        note = act.odnosnik(at.day) if act.citation(at.day).text is not None else None
        if note is not None:
            yield warning(
                at.loc,
                f"„Z późn. zm.” przy tytule {act.krotki_tytul()} wymaga odnośnika, a dokument go nie ma.",
                hint=f"Dopisz go w Wordzie: „{note}”",
            )


def _cited(document: Document) -> list[Act]:
    return [cytowany(acts[key]) for key in cited_acts(document)]


_Told = Callable[[list[tuple[Doubt, ...]], str], Iterator[str]]
"""Tells the doubts of all acts, act by act, as of the day given in words."""


def _of_kind(kind: DoubtKind, together: str) -> _Told:
    """Tell doubts of a kind, each by its own sentence, or together when there are many."""

    def told(doubts: list[tuple[Doubt, ...]], day: str) -> Iterator[str]:
        found = [one for some in doubts for one in _some(some, kind)]
        if len(found) > _TOLD:
            yield together.format(day=day, items=_listed(found))
        else:
            yield from (one.sentence for one in found)

    return told


def _not_fresh(doubts: list[tuple[Doubt, ...]], day: str) -> Iterator[str]:
    """Tell in one sentence which journals were checked long ago: it is always for the same reason."""
    found = [one for some in doubts for one in _some(some, DoubtKind.NIESWIEZE)]
    if len(found) <= 1:
        yield from (one.sentence for one in found)
        return
    which = "wszystkich przywołanych aktów" if len(found) == len(doubts) else f"tych aktów: {_listed(found)},"
    yield (
        f"Publikatory {which} sprawdziliśmy ponad {PROG_SWIEZOSCI_CYTATOW} dni przed {day} Sprawdź, czy nie "
        "ogłoszono nowych tekstów albo zmian; może je znać nowsza wersja programu."
    )


def _incomplete(doubts: list[tuple[Doubt, ...]], day: str) -> Iterator[str]:
    """Tell amendments not collected and positions not read: one sentence of one act, or all together."""
    found = [_some(some, DoubtKind.NIEPELNE, DoubtKind.POZYCJA) for some in doubts]
    if sum(map(bool, found)) <= _TOLD:
        yield from (_of_one(some) for some in found if some)
        return
    every = [one for some in found for one in some]
    told = [
        words.format(items=_listed(some)) for kind, words in _TOGETHER.items() if (some := _some(every, kind))
    ]
    yield f"{' '.join(told)} Sprawdź je w Dzienniku Ustaw na {day}"


_TOGETHER = {
    DoubtKind.NIEPELNE: "Nie zebraliśmy wszystkich zmian tekstów: {items}.",
    DoubtKind.POZYCJA: "Nie potwierdziliśmy w źródle pozycji: {items}.",
}


def _some(doubts: Sequence[Doubt], *kinds: DoubtKind) -> list[Doubt]:
    return [one for one in doubts if one.kind in kinds]


def _of_one(doubts: Sequence[Doubt]) -> str:
    first = doubts[0].sentence
    return f"{first} Samej pozycji też nie potwierdziliśmy w źródle." if len(doubts) > 1 else first


def _listed(doubts: Sequence[Doubt]) -> str:
    return wylicz([one.item for one in doubts], _AND)


_KINDS: tuple[_Told, ...] = (
    _of_kind(
        DoubtKind.TEKST,
        f"Nie wiemy, czy do {{day}} ogłoszono już nowsze teksty: {{items}}. Cytujemy wcześniejsze. {_LOOK}",
    ),
    _of_kind(DoubtKind.ZMIANA, f"Nie wiemy, czy do {{day}} ogłoszono już zmiany: {{items}}. {_LOOK}"),
    _incomplete,
    _of_kind(DoubtKind.TYTUL, "Do {day} inne tytuły miały akty: {items}. Popraw je w dokumencie."),
    _not_fresh,
)
