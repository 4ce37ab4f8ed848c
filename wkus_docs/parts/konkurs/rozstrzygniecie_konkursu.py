"""Rules of whatever tells how a competition was settled: the act that settles it and the notice of its results.

Each is told the paths of the day it was settled on, of which the first that is given counts: a notice may tell only
its own day. The offers stand in „oferty”, as in :class:`~wkus_docs.parts.konkurs.wynik_konkursu.WynikKonkursu`.
"""

from datetime import date, timedelta

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Part, error, rule, warning
from wkus_docs.errors import Loc
from wkus_docs.law import acts
from wkus_docs.polish.kalendarz import najblizszy_roboczy
from wkus_docs.polish.zapis import data_slownie

_UDPP = acts["udpp"]


def _settled(part: Part, days: tuple[str, ...]) -> tuple[Loc, date] | None:
    given = ((paths.loc(path), paths.value(part, path)) for path in days)
    return next(((loc, day) for loc, day in given if day is not None), None)


def settled_after_the_deadline(*days: str, done: str = "rozstrzygnięto") -> ClassRule:
    """Make the rule that what is ``done`` to a competition comes after its deadline; on that day the hour decides."""

    @rule(holds=f"Konkurs {done} po terminie składania ofert.")
    def check(part: Part) -> Findings:
        deadline, settled = paths.value(part, "konkurs.termin_skladania_ofert"), _settled(part, days)
        if settled is None or deadline is None or settled[1] > deadline:
            return
        loc, day = settled
        yield (error if day < deadline else warning)(
            loc,
            f"Konkurs {done} {data_slownie(day)}, a oferty składa się do {data_slownie(deadline)}",
            hint="Popraw jedną z dat."
            if day < deadline
            else f"Sprawdź, czy {done} po godzinie, o której minął termin.",
        )

    return check


def settled_in_the_time_announced(*days: str) -> ClassRule:
    """Make the rule that a competition is settled no later than the notice promised in „termin_wyboru”."""

    @rule(_UDPP["art. 13 ust. 2 pkt 6"])
    def check(part: Part) -> Findings:
        """Konkurs rozstrzyga się nie później, niż mówi ogłoszenie."""
        promised, settled = paths.value(part, "termin_wyboru"), _settled(part, days)
        if settled is not None and promised is not None and settled[1] > promised:
            yield warning(
                settled[0],
                f"Konkurs rozstrzygnięto {data_slownie(settled[1])}, a ogłoszenie obiecywało wybór do "
                f"{data_slownie(promised)}",
                hint="Wyjaśnij opóźnienie w aktach sprawy albo popraw datę.",
            )

    return check


def opinion_comes_first(*days: str) -> ClassRule:
    """Make the rule that the commission gave its opinion, of the day in „data_protokolu”, before the choice."""

    @rule(_UDPP["art. 15 ust. 2a"])
    def check(part: Part) -> Findings:
        """Organ rozstrzyga konkurs po opinii komisji."""
        opinion, settled = paths.value(part, "data_protokolu"), _settled(part, days)
        if opinion is None and paths.value(part, "przyjete"):
            yield warning(
                "data_protokolu",
                "Nie podano protokołu komisji, a oferty wymagają jej opinii.",
                hint="Podaj datę protokołu z prac komisji, jeżeli dokument ma ją przywoływać.",
            )
        if opinion is not None and settled is not None and opinion > settled[1]:
            yield error(
                "data_protokolu",
                f"Protokół komisji jest z {data_slownie(opinion)}, a konkurs rozstrzygnięto "
                f"{data_slownie(settled[1])}",
                hint="Organ wybiera po opinii komisji; popraw jedną z dat.",
            )

    return check


def refused_have_no_points() -> ClassRule:
    """Make the rule that an offer refused on formal grounds was not assessed."""

    @rule()
    def check(part: Part) -> Findings:
        """Oferta odrzucona z przyczyn formalnych nie ma średniej punktów."""
        for index, oferta in enumerate(paths.value(part, "oferty")):
            if oferta.srednia is not None and oferta.odrzucenie is not None:
                yield warning(
                    ("oferty", index, "srednia"),
                    f"Oferta {oferta.oznaczenie} jest odrzucona, a ma średnią.",
                    hint="Oferty odrzuconej zwykle się nie ocenia; sprawdź średnią albo odrzucenie.",
                )

    return check


def chooses_any() -> ClassRule:
    """Make the rule that, of offers that meet the requirements, at least one is chosen."""

    @rule(_UDPP["art. 18a ust. 1"], _UDPP["art. 15 ust. 2i"])
    def check(part: Part) -> Findings:
        """Gdy oferty spełniają wymogi, organ wybiera choć jedną."""
        if paths.value(part, "przyjete") and not paths.value(part, "wybrane"):
            yield warning(
                "oferty",
                "Nie wybrano żadnej oferty, choć są takie, które spełniają wymogi ogłoszenia.",
                hint="Takiego konkursu nie unieważnia się; sprawdź kwoty i uzasadnienia.",
            )

    return check


def tasks_without_offers_are_annulled() -> ClassRule:
    """Make the rule that, of several tasks, one to which no offer meets the requirements is annulled by an act of its own.

    Silent where the whole competition is annulled, and where only some of the assessed offers are listed.
    """

    @rule(_UDPP["art. 18a ust. 1"])
    def check(part: Part) -> Findings:
        """Na każde z kilku zadań jest oferta spełniająca wymogi; inne zadanie unieważnia się w części konkursu."""
        numbers = getattr(part, "liczby", None)
        passed = paths.value(part, "przyjete")
        unlisted = numbers is not None and (numbers.ocenione is None or numbers.ocenione > len(passed))
        if not passed or unlisted:
            return
        withdrawn = bool(getattr(part, "wycofane", ()))
        for index, group in enumerate(paths.value(part, "grupy")):
            if group.zadanie is None or group.przyjete:
                continue
            unless = ", chyba że ofertę na to zadanie wycofano" if withdrawn and not group.oferty else ""
            yield warning(
                ("zadania", index),
                f"Na zadanie nr {group.numer} "
                + ("żadna oferta nie spełnia wymogów ogłoszenia" if group.oferty else "nie ma żadnej oferty")
                + ", więc w tej części konkurs się unieważnia.",
                hint=f"Napisz też zarzadzenie_uniewaznienie_konkursu (zakres: czesc){unless}.",
            )

    return check


def results_are_published_at_once(*days: str) -> ClassRule:
    """Make the rule that results appear in all three places on the next working day at the latest."""

    @rule(_UDPP["art. 15 ust. 2j"])
    def check(part: Part) -> Findings:
        """Wyniki ogłasza się w trzech miejscach bez zwłoki."""
        last, settled = paths.value(part, "publikacja.ostatnia"), _settled(part, days)
        if (
            last is not None
            and settled is not None
            and last > najblizszy_roboczy(settled[1] + timedelta(days=1))
        ):
            yield warning(
                "publikacja",
                f"Konkurs rozstrzygnięto {data_slownie(settled[1])}, a wyniki ukażą się wszędzie dopiero "
                f"{data_slownie(last)}",
                hint="Wyniki ogłasza się niezwłocznie, najlepiej w dniu rozstrzygnięcia.",
            )

    return check
