"""Publications of an act: its texts and amendments, each with the day it was published and a source.

A day we do not know has an earliest and a latest one: `od` is the latest, `najwczesniej` the earliest.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from wkus_docs.law import cytat as zapis
from wkus_docs.law.dziennik import granice

ELI = "zapis urzędowy pozycji i tekst obwieszczenia (api.sejm.gov.pl/eli)"
WYKAZ = "wykaz publikatorów aktu z dniami ogłoszenia (inforlex.pl)"
NASTEPNE = "obwieszczenie o następnym tekście jednolitym wymienia ten tekst i jego zmiany"
CYTATY = "tak samo cytują dwa niezależne akty z tego czasu"
DOKUMENTY = "tak samo cytują co najmniej dwa niezależne dokumenty (formularze, klauzule, strony)"
JEDEN = "tak cytuje jeden dokument, drugiego nie znaleziono; sprawdź w Dzienniku Ustaw"


class Confidence(StrEnum):
    """How sure a fact is: where it was read."""

    TEKST = "tekst"
    """Read in the text of the act or in its official metadata."""
    POTWIERDZONE = "potwierdzone"
    """Cited alike by two independent documents of the time, or in a publisher's list of journals."""
    WTORNE_2026 = "wtorne_2026"
    """Read in secondary material of 2025–2026 that says it checked the journal."""
    PAMIEC = "pamiec"
    """General knowledge; compare with the official text before you rely on it."""
    NIEUSTALONE = "nieustalone"
    """Not established; the value is a cautious guess and says so."""

    @property
    def slaba(self) -> bool:
        """Whether nobody read it in a source: a reader must be told."""
        return self in {Confidence.PAMIEC, Confidence.NIEUSTALONE}


@dataclass(frozen=True)
class Change:
    """An amending act published after the text it changes."""

    rok: int
    poz: int
    od: date
    pewnosc: Confidence
    uwaga: str = ""
    najwczesniej: date | None = None

    def watpliwa(self, dzien: date) -> bool:
        """Whether it is not known that it had been published by that day, nor that it had not."""
        return self.najwczesniej is not None and self.najwczesniej <= dzien < self.od


@dataclass(frozen=True)
class Publication:
    """One publication of an act in Dziennik Ustaw: its consolidated text, or the original one.

    `do` is the last day on which it may be cited, when what came next is not collected. `zmiany_do` is
    the day up to which its amendments are known, None when all of them are; `niepelne` says that they
    are not all collected. `zrodlo` says where the position was read.
    """

    rok: int
    poz: int
    od: date
    pewnosc: Confidence
    zmiany: tuple[Change, ...] = ()
    uwaga: str = ""
    nr: int | None = None
    pierwotny: bool = False
    najwczesniej: date | None = None
    do: date | None = None
    zmiany_do: date | None = None
    niepelne: bool = False
    zrodlo: str = ""

    def zmiany_na(self, dzien: date) -> tuple[Change, ...]:
        """Amendments published by that day (ZTP § 161), in the order of the journal."""
        znane = [zmiana for zmiana in self.zmiany if zmiana.od <= dzien]
        return tuple(sorted(znane, key=lambda zmiana: (zmiana.rok, zmiana.poz)))

    def watpliwy(self, dzien: date) -> bool:
        """Whether it is not known that this text had been published by that day, nor that it had not."""
        return self.najwczesniej is not None and self.najwczesniej <= dzien < self.od

    def pozne_zmiany(self, dzien: date) -> bool:
        """Whether the citation stops at „z późn. zm.”: more than five changes, or not all collected."""
        liczba = len(self.zmiany_na(dzien))
        return liczba > zapis.MAKS_WYMIENIONYCH_ZMIAN or (self.niepelne and liczba > 0)

    def oznaczenie(self, dzien: date, rok_aktu: int) -> str:
        """„Dz. U. z 2025 r. poz. 1338 oraz z 2026 r. poz. 1040”, as of that day (ZTP § 158)."""
        rok = "" if self.pierwotny and self.rok == rok_aktu else str(self.rok)
        if self.pozne_zmiany(dzien):
            return f"{zapis.polskie([(rok, [self.poz])], self.nr)}, z późn. zm."
        roczniki: list[tuple[str, list[int]]] = [(rok, [self.poz])]
        for zmiana in self.zmiany_na(dzien):
            swoj = "" if not rok and zmiana.rok == self.rok else str(zmiana.rok)
            if roczniki[-1][0] == swoj:
                roczniki[-1][1].append(zmiana.poz)
            else:
                roczniki.append((swoj, [zmiana.poz]))
        return zapis.polskie(roczniki, self.nr)

    def odnosnik(self, dzien: date, nazwa: str) -> str | None:
        """Text of the footnote to „z późn. zm.” (ZTP § 158 ust. 6); None when it needs none or is unknown."""
        if self.niepelne or not self.pozne_zmiany(dzien):
            return None
        roczniki: dict[str, list[int]] = {}
        for zmiana in self.zmiany_na(dzien):
            roczniki.setdefault(str(zmiana.rok), []).append(zmiana.poz)
        tekst = "" if self.pierwotny else "tekstu jednolitego "
        lista = zapis.polskie(list(roczniki.items()))
        return f"Zmiany {tekst}{wymieniony(nazwa)} zostały ogłoszone w {lista}."


def wymieniony(nazwa: str) -> str:
    """Genitive of „wymieniona ustawa” or „wymienione rozporządzenie”."""
    return f"wymienionej {nazwa}" if nazwa == "ustawy" else f"wymienionego {nazwa}"


def zmiany(*roczniki: tuple[int, ...], pewnosc: Confidence = Confidence.TEKST) -> tuple[Change, ...]:
    """Amendments by year, `(2021, 1038, 1243)`; their days come from the order of the journal."""
    return tuple(_zmiana(rok, poz, pewnosc) for rok, *pozycje in roczniki for poz in pozycje)


def _zmiana(rok: int, poz: int, pewnosc: Confidence) -> Change:
    dni = granice(rok, poz)
    return Change(rok, poz, dni.do, pewnosc, najwczesniej=dni.od if dni.od < dni.do else None)


def tekst(  # noqa: PLR0913 - a record of a publication, all but the position named
    rok: int,
    poz: int,
    pewnosc: Confidence = Confidence.TEKST,
    *,
    zrodlo: str,
    zmiany: Sequence[Change] = (),
    zmiany_do: date | None = None,
    niepelne: bool = False,
    pierwotny: bool = False,
) -> Publication:
    """Return a text of an act whose day comes from the order of the journal.

    A change printed before the text but not included in it is cited from the day of the text.
    """
    dni = granice(rok, poz)
    najwczesniej = dni.od if dni.od < dni.do else None
    return Publication(
        rok,
        poz,
        dni.do,
        pewnosc,
        zmiany=tuple(_nie_przed(zmiana, dni.do) for zmiana in zmiany),
        zmiany_do=zmiany_do,
        niepelne=niepelne,
        pierwotny=pierwotny,
        najwczesniej=najwczesniej,
        zrodlo=zrodlo,
    )


def _nie_przed(zmiana: Change, dzien: date) -> Change:
    """Return the change as cited with a text of that day."""
    najwczesniej = zmiana.najwczesniej
    if zmiana.od <= dzien:
        return replace(zmiana, od=dzien, najwczesniej=None)
    return replace(zmiana, najwczesniej=None if najwczesniej is None else max(najwczesniej, dzien))


@dataclass(frozen=True)
class EuChange:
    """An amendment or a corrigendum to an act of the European Union."""

    seria: str
    numer: int
    od: date
    strona: int
    pewnosc: Confidence
    uwaga: str = ""


@dataclass(frozen=True)
class EuPublication:
    """Publication of an act in Dziennik Urzędowy Unii Europejskiej; `od` is the date of the journal."""

    seria: str
    numer: int
    od: date
    strona: int
    pewnosc: Confidence
    zmiany: tuple[EuChange, ...] = ()
    uwaga: str = ""
    zmiany_do: date | None = None
    zrodlo: str = ""

    def zmiany_na(self, dzien: date) -> tuple[EuChange, ...]:
        """Changes published by that day."""
        return tuple(zmiana for zmiana in self.zmiany if zmiana.od <= dzien)

    def oznaczenie(self, dzien: date, rok_aktu: int) -> str:  # noqa: ARG002 - as in Publication
        """„Dz. Urz. UE L 119 z 04.05.2016, str. 1, z późn. zm.” (ZTP § 161a)."""
        tekst = zapis.europejskie(self.seria, self.numer, self.od, self.strona)
        return f"{tekst}, z późn. zm." if self.zmiany_na(dzien) else tekst

    def odnosnik(self, dzien: date, nazwa: str) -> str | None:
        """Text of the footnote to „z późn. zm.”; None when there are no changes."""
        miejsca = [
            zapis.europejskie(zmiana.seria, zmiana.numer, zmiana.od, zmiana.strona)
            for zmiana in self.zmiany_na(dzien)
        ]
        if not miejsca:
            return None
        return f"Zmiany {wymieniony(nazwa)} zostały ogłoszone w {zapis.wylicz(miejsca, ' oraz ')}."
