"""Terms of a case: each rule met with its events, on a day, with what has been done."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum

from wkus_docs.analiza.terminy import dni_do_terminu
from wkus_docs.errors import DocsError
from wkus_docs.polish.odmiana import policz
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.terms.computing import oblicz
from wkus_docs.terms.event import Zdarzenie
from wkus_docs.terms.events import OSTATNIE, ZDARZENIA
from wkus_docs.terms.length import DzienRoku, Niezwlocznie
from wkus_docs.terms.rule import Regula
from wkus_docs.terms.rules import RULES


class EventsError(DocsError):
    """Two events of one id have different days, or an id is not in the table."""


class Stan(Enum):
    """How a term stands on a day."""

    NIEZNANY = "nieznany"
    BIEGNIE = "biegnie"
    OSTATNI_DZIEN = "ostatni dzień"
    MINAL = "minął"
    SPELNIONY = "spełniony"
    ROZLICZONY = "rozliczony"


@dataclass(frozen=True, slots=True)
class Termin:
    """A term. ``dzien`` is its last day, or the first one of a rule that says „not before”; None when not known.

    ``inny_dzien`` is the day by the other reading, where the rule is disputed; ``slad`` says how the day was counted;
    ``spelniono`` is the day on which it was met, ``rozliczono`` the day of the document that accounts for it without
    telling when it was met.
    """

    regula: Regula
    zdarzenie: Zdarzenie | None
    dzien: date | None
    slad: str
    inny_dzien: date | None = None
    spelniono: date | None = None
    klucz: str = ""
    rozliczono: date | None = None

    @property
    def id(self) -> str:
        """Id of the rule, with the key of the event after „/”."""
        return f"{self.regula.id}/{self.klucz}" if self.klucz else self.regula.id

    def stan(self, day: date) -> Stan:
        """Return how it stands on a day; a term „not before” has passed when its first day has come."""
        if self.spelniono is not None and self.spelniono <= day:
            return Stan.SPELNIONY
        if self.rozliczono is not None and self.rozliczono <= day:
            return Stan.ROZLICZONY
        if self.dzien is None:
            started = isinstance(self.regula.ile, Niezwlocznie) and self.zdarzenie is not None
            return Stan.BIEGNIE if started else Stan.NIEZNANY
        if self.regula.najwczesniej:
            return Stan.BIEGNIE if day < self.dzien else Stan.MINAL
        if day == self.dzien:
            return Stan.OSTATNI_DZIEN
        return Stan.BIEGNIE if day < self.dzien else Stan.MINAL

    def dni(self, day: date) -> int | None:
        """Days left on a day, negative when it has passed; None when its day is not known."""
        return None if self.dzien is None else dni_do_terminu(day, self.dzien)

    @property
    def naruszony(self) -> bool:
        """Whether it was met too late, or too early for „not before”, by the reading that is kinder."""
        if self.spelniono is None or self.dzien is None:
            return False
        if self.regula.najwczesniej:
            return self.spelniono < self.dzien
        return self.spelniono > (self.inny_dzien or self.dzien)

    def stan_slowami(self, day: date) -> str:
        """Say how it stands: „biegnie, zostało 5 dni”, „spełniony 3 stycznia 2027 r., 2 dni po terminie”."""
        match self.stan(day):
            case Stan.SPELNIONY:
                return self._spelniony()
            case Stan.ROZLICZONY:
                return f"rozliczony w dokumencie z {data_slownie(self.rozliczono)}" if self.rozliczono else ""
            case Stan.NIEZNANY:
                return "nieznany"
            case Stan.OSTATNI_DZIEN:
                return "ostatni dzień"
            case Stan.BIEGNIE:
                return self._biegnie(day)
            case Stan.MINAL:
                return self._minal(day)

    def chybiony(self, day: date) -> bool:
        """Whether it has passed unmet, by the reading that is kinder."""
        missed = self.stan(day) is Stan.MINAL and not self.regula.najwczesniej
        return missed and (self.inny_dzien is None or day > self.inny_dzien)

    def skutek(self, day: date) -> str:
        """Return what follows now that it is missed; empty where it is not."""
        return self.regula.skutek if self.chybiony(day) or self.naruszony else ""

    def dokument(self, day: date) -> str:
        """Return the slug of the document that the missed term takes; empty where there is none."""
        return self.regula.dokument if self.chybiony(day) else ""

    def _spelniony(self) -> str:
        met = f"spełniony {data_slownie(self.spelniono)}" if self.spelniono else ""
        if self.spelniono is None or self.dzien is None:
            return met
        late = -dni_do_terminu(self.spelniono, self.dzien)
        if self.regula.najwczesniej:
            return f"{met}, {_dni(-late)} za wcześnie" if late < 0 else met
        if late > 0:
            disputed = self.inny_dzien is not None and self.spelniono <= self.inny_dzien
            return (
                f"{met}, w terminie według innego odczytania"
                if disputed
                else f"{met}, {_dni(late)} po terminie"
            )
        return met

    def _biegnie(self, day: date) -> str:
        if self.dzien is None:
            return f"biegnie, {self.regula.ile.slowo if isinstance(self.regula.ile, Niezwlocznie) else ''}"
        if self.regula.najwczesniej:
            return f"jeszcze nie wolno, za {_dni(dni_do_terminu(day, self.dzien))}"
        starts = self.zdarzenie.dzien if self.zdarzenie else day
        if day < starts < self.dzien and not isinstance(self.regula.ile, DzienRoku):
            return f"jeszcze nie biegnie, zacznie {data_slownie(starts)}"
        left = dni_do_terminu(day, self.dzien)
        return (
            f"biegnie, {'został' if left == 1 else 'zostało' if not _few(left) else 'zostały'} {_dni(left)}"
        )

    def _minal(self, day: date) -> str:
        if self.dzien is None:
            return "minął"
        if self.regula.najwczesniej:
            return f"wolno od {data_slownie(self.dzien)}"
        if self.inny_dzien is not None and day <= self.inny_dzien:
            return f"minął {data_slownie(self.dzien)}, według innego odczytania biegnie do {data_slownie(self.inny_dzien)}"
        return f"minął {_dni(dni_do_terminu(self.dzien, day))} temu"


def terminy(
    zdarzenia: Iterable[Zdarzenie],
    rules: Iterable[Regula] = RULES,
    *,
    spelnione: Mapping[str, date] | None = None,
    wszystkie: bool = False,
) -> tuple[Termin, ...]:
    """Return the terms that follow from events, each rule with each of its events, in the order of the rules.

    ``spelnione`` says on which day a term was met, by its id („sprawozdanie.roczne/2027”). With ``wszystkie`` a rule
    without an event comes too, as a term that is not known. Raises EventsError for two different days of one event
    or an event that is not in the table, UnknownDaysOffError for a year whose days off are not known.

    >>> (one,) = terminy([Zdarzenie("konkurs.ostatnia_publikacja", date(2026, 12, 1))])
    >>> one.id, one.dzien.isoformat()
    ('oferty.najwczesniejszy_termin', '2026-12-22')
    """
    known, missing = _with_last(_by_id(zdarzenia))
    met = spelnione or {}
    return tuple(
        term for rule in rules for term in _terms_of(rule, known, missing, met, everything=wszystkie)
    )


def day_met(regula: Regula, zdarzenie: Zdarzenie | None, days: Iterable[date]) -> date | None:
    """Return the first of the days told at the places of ``spelnia`` that can meet a term; None where none does.

    What must follow its event (a report after the call) is not met by a day before it.

    >>> from wkus_docs.terms.rules import RULES
    >>> called = next(rule for rule in RULES if rule.id == "sprawozdanie.zalegle")
    >>> event = Zdarzenie("sprawozdanie.wezwanie_zalegle_doreczenie/1", date(2028, 2, 10))
    >>> day_met(called, event, [date(2027, 1, 20), date(2028, 2, 15)])
    datetime.date(2028, 2, 15)
    """
    follows = zdarzenie is not None and regula.po_zdarzeniu
    fitting = (day for day in days if not follows or zdarzenie is None or day >= zdarzenie.dzien)
    return min(fitting, default=None)


def years_of_task(umowa: str, od: date, do: date) -> tuple[Zdarzenie, ...]:
    """Return the events of the years of a task, from its period: the end of each year, and of each but the last.

    >>> [one.id for one in years_of_task("1", date(2027, 2, 1), date(2028, 12, 31))]
    ['rok.koniec/2027', 'zadanie.koniec_roku/1/2027', 'rok.koniec/2028']
    """
    made: list[Zdarzenie] = []
    for year in range(od.year, do.year + 1):
        last = date(year, 12, 31)
        made.append(Zdarzenie(f"rok.koniec/{year}", last))
        if last < do:
            key = f"{umowa}/{year}" if umowa else str(year)
            made.append(Zdarzenie(f"zadanie.koniec_roku/{key}", last))
    return tuple(made)


def _terms_of(
    rule: Regula,
    known: Mapping[str, Zdarzenie],
    missing: Mapping[str, str],
    met: Mapping[str, date],
    *,
    everything: bool,
) -> Iterator[Termin]:
    """Yield the terms of a rule."""
    found = False
    for event in known.values():
        if event.rodzaj == rule.od:
            found = True
            if not rule.kiedy.obejmuje(event.dzien):
                continue
            made = oblicz(rule, event)
            name = f"{rule.id}/{event.klucz}" if event.klucz else rule.id
            yield Termin(rule, event, made.dzien, made.slad, made.inny, met.get(name), event.klucz)
    for name, why in missing.items():
        kind, _, key = name.partition("/")
        if kind == rule.od:
            found = True
            full = f"{rule.id}/{key}" if key else rule.id
            yield Termin(rule, None, None, why, None, met.get(full), key)
    if everything and not found:
        why = f"Nie wiadomo, kiedy nastąpi: {ZDARZENIA[rule.od].nazwa}."
        yield Termin(rule, None, None, why, None, met.get(rule.id))


def _by_id(events: Iterable[Zdarzenie]) -> dict[str, Zdarzenie]:
    """Return events by their ids; the same told twice counts once."""
    known: dict[str, Zdarzenie] = {}
    for event in events:
        if event.rodzaj not in ZDARZENIA:
            raise EventsError(f"Nie znam zdarzenia „{event.rodzaj}”. Nazwy są na stronie docs/terminy.md.")
        before = known.setdefault(event.id, event)
        if before.dzien != event.dzien:
            raise EventsError(
                f"Zdarzenie „{event.id}” ma dwa różne dni: {data_slownie(before.dzien)} ({before.gdzie or 'bez źródła'}) "
                f"i {data_slownie(event.dzien)} ({event.gdzie or 'bez źródła'}). Podaj jeden."
            )
    return known


def _with_last(known: dict[str, Zdarzenie]) -> tuple[dict[str, Zdarzenie], dict[str, str]]:
    """Add the events that are the last of several, and say which of them lack one."""
    missing: dict[str, str] = {}
    for whole, parts in OSTATNIE.items():
        keys = dict.fromkeys(event.klucz for event in known.values() if event.rodzaj in parts)
        for key in keys:
            name = f"{whole}/{key}" if key else whole
            given = [known.get(f"{part}/{key}" if key else part) for part in parts]
            absent = [
                ZDARZENIA[part].dopelniacz for part, one in zip(parts, given, strict=True) if one is None
            ]
            if name in known:
                continue
            if absent:
                missing[name] = (
                    f"Liczy się od ostatniego z trzech ogłoszeń, a nie znam dnia {', '.join(absent)}."
                )
                continue
            last = max((one for one in given if one), key=lambda one: one.dzien)
            known[name] = Zdarzenie(name, last.dzien, last.opis, last.gdzie)
    return known, missing


def _dni(count: int) -> str:
    return policz(count, "dzień", "dni", "dni")


def _few(count: int) -> bool:
    """Whether „zostały” goes with the number: 2–4, 22–24, but not 12–14."""
    return policz(count, "a", "b", "c").endswith("b")
