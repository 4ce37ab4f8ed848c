"""The order of days in a call: it appears, persons are named, lots are drawn, the commission is appointed and meets."""

from datetime import date
from typing import Any

from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.polish.zapis import data_slownie

_UDPP = acts["udpp"]


@rule()
def has_a_deadline(self: Any) -> Findings:
    """Wiadomo, do kiedy wskazuje się kandydatów, chyba że lista jest uzupełniana przez cały czas."""
    if self.zgloszenia.termin is None and not (self.lista is not None and self.lista.czy_stale):
        yield error(
            ("zgloszenia", "termin"),
            "Nie podano, do kiedy wskazuje się kandydatów.",
            hint="Podaj termin albo wpisz „lista.czy_stale: tak”.",
        )


@rule()
def leaves_time_to_name(self: Any) -> Findings:
    """Termin zgłoszeń wypada po dniu ogłoszenia."""
    last = self.zgloszenia.termin
    if last is not None and last <= self.data_ogloszenia:
        late = last < self.data_ogloszenia
        yield (error if late else warning)(
            ("zgloszenia", "termin"),
            f"Kandydatów można wskazywać do {data_slownie(last)}, a ogłoszenie ma datę "
            f"{data_slownie(self.data_ogloszenia)}",
            hint="Popraw jedną z dat." if late else "Zostaw organizacjom czas na wskazanie osób.",
        )


@rule()
def names_before_the_appointment(self: Any) -> Findings:
    """Kandydatów wskazuje się, zanim komisja zostanie powołana."""
    last, appointed = self.zgloszenia.termin, self.data_powolania
    if last is not None and appointed is not None and last >= appointed:
        late = last > appointed
        yield (error if late else warning)(
            ("zgloszenia", "termin"),
            f"Kandydatów można wskazywać do {data_slownie(last)}, a komisja ma być powołana {data_slownie(appointed)}",
            hint="Popraw jedną z dat."
            if late
            else "Zdąży się tylko wtedy, gdy komisję powołuje się po upływie terminu tego samego dnia.",
        )


@rule(_UDPP["art. 15 ust. 2a"])
def meets_once_appointed(self: Any) -> Findings:
    """Komisja zbiera się nie wcześniej, niż została powołana."""
    day, appointed = self.pierwsze_posiedzenie, self.data_powolania
    if day is not None and appointed is not None and day < appointed:
        yield error(
            "pierwsze_posiedzenie",
            f"Komisja ma się zebrać {data_slownie(day)}, a zostanie powołana {data_slownie(appointed)}",
            hint="Popraw jedną z dat.",
        )


@rule()
def names_before_the_first_meeting(self: Any) -> Findings:
    """Kandydatów wskazuje się przed pierwszym posiedzeniem."""
    last, day = self.zgloszenia.termin, self.pierwsze_posiedzenie
    if last is not None and day is not None and last >= day:
        yield error(
            ("zgloszenia", "termin"),
            f"Kandydatów można wskazywać do {data_slownie(last)}, a komisja zbiera się {data_slownie(day)}",
            hint="Popraw jedną z dat.",
        )


@rule()
def list_is_still_open(self: Any) -> Findings:
    """Lista obowiązuje jeszcze, gdy upływa termin zgłoszeń."""
    last = self.zgloszenia.termin
    if last is not None and self.lista is not None and last > self.lista.okres.do:
        yield error(
            ("zgloszenia", "termin"),
            f"Kandydatów można wskazywać do {data_slownie(last)}, a lista obowiązuje do "
            f"{data_slownie(self.lista.okres.do)}",
            hint="Popraw jedną z dat.",
        )


@rule()
def lots_are_drawn_between(self: Any) -> Findings:
    """Losowanie odbywa się po terminie zgłoszeń, a nie później niż powołanie komisji."""
    if self.losowanie is None:
        return
    day: date = self.losowanie.dzien
    last, appointed = self.zgloszenia.termin, self.data_powolania
    if last is not None and day <= last:
        yield (error if day < last else warning)(
            ("losowanie", "dzien"),
            f"Losowanie ma być {data_slownie(day)}, a kandydatów można wskazywać do {data_slownie(last)}",
            hint="Losuj po upływie terminu.",
        )
    if appointed is not None and day > appointed:
        yield error(
            ("losowanie", "dzien"),
            f"Losowanie ma być {data_slownie(day)}, po powołaniu komisji ({data_slownie(appointed)}).",
            hint="Popraw jedną z dat.",
        )
