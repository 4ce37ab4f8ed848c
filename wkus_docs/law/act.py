"""Acts, their publications and provisions, and values of law that change with time.

The day always comes from the document; nothing here knows what day it is today.
"""

import difflib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Generic, Literal, NamedTuple, TypeAlias, TypeVar

from wkus_docs.law import cytat as zapis

Przypadek: TypeAlias = Literal[
    "mianownik",
    "dopelniacz",
    "dopełniacz",
    "celownik",
    "biernik",
    "narzednik",
    "narzędnik",
    "miejscownik",
]
"""Przypadki, w których można podać tytuł aktu; nazwa z polskimi literami albo bez nich."""

BEZ_ZNAKOW = str.maketrans("łę", "le")

RODZAJE: Mapping[str, Mapping[str, str]] = {
    "ustawa": {
        "mianownik": "ustawa",
        "dopelniacz": "ustawy",
        "celownik": "ustawie",
        "biernik": "ustawę",
        "narzednik": "ustawą",
        "miejscownik": "ustawie",
    },
    "rozporządzenie": {
        "mianownik": "rozporządzenie",
        "dopelniacz": "rozporządzenia",
        "celownik": "rozporządzeniu",
        "biernik": "rozporządzenie",
        "narzednik": "rozporządzeniem",
        "miejscownik": "rozporządzeniu",
    },
}
"""Odmiana nazw rodzajów aktów."""

PROG_SWIEZOSCI_CYTATOW = 90
"""Po ilu dniach od sprawdzenia cytat uchodzi za nieświeży: stała domowa, nie prawo."""

T_co = TypeVar("T_co", covariant=True)


class Confidence(StrEnum):
    """How sure a fact is: where it was read."""

    TEKST = "tekst"
    """Read in the text of the act or in its official metadata."""
    WTORNE_2026 = "wtorne_2026"
    """Read in secondary material of 2025–2026 that says it checked the journal."""
    PAMIEC = "pamiec"
    """General knowledge; compare with the official text before you rely on it."""
    NIEUSTALONE = "nieustalone"
    """Not established; the value is a cautious guess and says so."""


class UnknownProvisionError(KeyError):
    """The act's table has no such unit; it is added there, with a summary, before it is cited."""

    def __init__(self, akt: "Act", jednostka: str) -> None:
        """Keep the act and the unit, and look for a unit of a similar name."""
        super().__init__(jednostka)
        self.akt = akt
        self.jednostka = jednostka
        self.podobne = tuple(difflib.get_close_matches(jednostka, list(akt.przepisy), n=3, cutoff=0.8))

    def __str__(self) -> str:
        rada = f" Może: {', '.join(f'„{nazwa}”' for nazwa in self.podobne)}." if self.podobne else ""
        return f"W tabeli aktu „{self.akt.klucz}” nie ma jednostki „{self.jednostka}”.{rada}"


class UnknownPublicationError(LookupError):
    """No publication of the act is known for that day."""


class UnknownValueError(LookupError):
    """A parameter has no value on that day."""


def _obejmuje(od: date | None, do: date | None, dzien: date) -> bool:
    """Whether a day lies between two days, both included; None leaves that side open."""
    return (od is None or od <= dzien) and (do is None or dzien <= do)


@dataclass(frozen=True)
class Change:
    """An amending act published after the text it changes; `od` is the day of its publication."""

    rok: int
    poz: int
    od: date
    pewnosc: Confidence
    uwaga: str = ""


@dataclass(frozen=True)
class Publication:
    """One publication of an act in Dziennik Ustaw: its consolidated text, or the original one.

    `od` is the day of publication in the journal; when that day is not established,
    it is the last possible one, and `uwaga` says so.
    """

    rok: int
    poz: int
    od: date
    pewnosc: Confidence
    zmiany: tuple[Change, ...] = ()
    uwaga: str = ""
    nr: int | None = None
    pierwotny: bool = False

    def zmiany_na(self, dzien: date) -> tuple[Change, ...]:
        """Amendments published by that day (ZTP § 161), in the order of the journal."""
        znane = [zmiana for zmiana in self.zmiany if zmiana.od <= dzien]
        return tuple(sorted(znane, key=lambda zmiana: (zmiana.rok, zmiana.poz)))

    def oznaczenie(self, dzien: date, rok_aktu: int) -> str:
        """„Dz. U. z 2025 r. poz. 1338 oraz z 2026 r. poz. 1040”, as of that day (ZTP § 158)."""
        zmiany = self.zmiany_na(dzien)
        rok = "" if self.pierwotny and self.rok == rok_aktu else str(self.rok)
        if len(zmiany) > zapis.MAKS_WYMIENIONYCH_ZMIAN:
            return f"{zapis.polskie([(rok, [self.poz])], self.nr)}, z późn. zm."
        roczniki: list[tuple[str, list[int]]] = [(rok, [self.poz])]
        for zmiana in zmiany:
            swoj = "" if not rok and zmiana.rok == self.rok else str(zmiana.rok)
            if roczniki[-1][0] == swoj:
                roczniki[-1][1].append(zmiana.poz)
            else:
                roczniki.append((swoj, [zmiana.poz]))
        return zapis.polskie(roczniki, self.nr)

    def odnosnik(self, dzien: date, nazwa: str) -> str | None:
        """Text of the footnote to „z późn. zm.” (ZTP § 158 ust. 6); None when all changes are cited."""
        zmiany = self.zmiany_na(dzien)
        if len(zmiany) <= zapis.MAKS_WYMIENIONYCH_ZMIAN:
            return None
        roczniki: dict[str, list[int]] = {}
        for zmiana in zmiany:
            roczniki.setdefault(str(zmiana.rok), []).append(zmiana.poz)
        tekst = "" if self.pierwotny else "tekstu jednolitego "
        lista = zapis.polskie(list(roczniki.items()))
        return f"Zmiany {tekst}{wymieniony(nazwa)} zostały ogłoszone w {lista}."


def wymieniony(nazwa: str) -> str:
    """Genitive of „wymieniona ustawa” or „wymienione rozporządzenie”."""
    return f"wymienionej {nazwa}" if nazwa == "ustawy" else f"wymienionego {nazwa}"


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


@dataclass(frozen=True)
class Unit:
    """A row of an act's table: what the unit says, how sure we are, and when it is in force."""

    tresc: str
    pewnosc: Confidence
    od: date | None = None
    do: date | None = None


def units(pewnosc: Confidence, tabela: Mapping[str, str]) -> dict[str, Unit]:
    """Rows of a table that share one confidence."""
    return {jednostka: Unit(tresc, pewnosc) for jednostka, tresc in tabela.items()}


@dataclass(frozen=True)
class Act:
    """A normative act: title, publications (the newest last) and a table of the units we rely on.

    `sprawdzono` is the day on which the publications were last checked; `stan_przepisow` the day
    of the text in which the units were read, when they were read at all.
    """

    klucz: str
    data: date
    tytul: str
    publikacje: tuple[Publication | EuPublication, ...]
    sprawdzono: date
    rodzaj: str = "ustawa"
    organ: str = ""
    krotko: str = ""
    przepisy: Mapping[str, Unit] = field(default_factory=dict, repr=False, compare=False)
    stan_przepisow: date | None = None
    uwaga: str = field(default="", repr=False)

    def __getitem__(self, jednostka: str) -> "Provision":
        """Provision of that unit, e.g. `UDPP["art. 13 ust. 1"]`; what is not in the table is refused."""
        nazwa = " ".join(jednostka.split())
        wiersz = self.przepisy.get(nazwa)
        if wiersz is None:
            raise UnknownProvisionError(self, nazwa)
        return Provision(self, nazwa, wiersz.tresc, wiersz.pewnosc, wiersz.od, wiersz.do)

    def publikacja(self, dzien: date) -> Publication | EuPublication:
        """The newest publication known on that day."""
        znane = [publikacja for publikacja in self.publikacje if publikacja.od <= dzien]
        if not znane:
            raise UnknownPublicationError(
                f"Nie znamy ogłoszenia aktu „{self.klucz}” na dzień {dzien:%d.%m.%Y}; "
                f"najstarsze znane jest z {self.publikacje[0].od:%d.%m.%Y}."
            )
        return znane[-1]

    def cytat(self, dzien: date) -> str:
        """Journal citation as of the day of the document, with its brackets (ZTP § 158)."""
        return f"({self.publikacja(dzien).oznaczenie(dzien, self.data.year)})"

    def odnosnik(self, dzien: date) -> str | None:
        """Text of the footnote that „z późn. zm.” needs; None when the citation needs none."""
        return self.publikacja(dzien).odnosnik(dzien, self._rodzaj("dopelniacz"))

    def pelny_tytul(self, przypadek: Przypadek = "dopelniacz") -> str:
        """„ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie”."""
        czlony = (self._rodzaj(przypadek), self.organ, zapis.z_dnia(self.data), self.tytul)
        return " ".join(czlon for czlon in czlony if czlon)

    def krotki_tytul(self) -> str:
        """Genitive title without date, as it stands after the unit of a provision."""
        return self.krotko or f"{self._rodzaj('dopelniacz')} {self.tytul}"

    def powolanie(self, dzien: date, przypadek: Przypadek = "dopelniacz") -> str:
        """Full title with the journal citation: the first mention of the act in a document."""
        return f"{self.pelny_tytul(przypadek)} {self.cytat(dzien)}"

    def uwagi(self, dzien: date) -> tuple[str, ...]:
        """What is not established about the citation as of that day, in Polish, for whoever checks it."""
        publikacja = self.publikacja(dzien)
        zmiany = (zmiana.uwaga for zmiana in publikacja.zmiany_na(dzien))
        return tuple(uwaga for uwaga in (publikacja.uwaga, *zmiany) if uwaga)

    def stale(self, dzien: date) -> bool:
        """Whether the publications were checked too long before that day to be trusted unread."""
        return (dzien - self.sprawdzono).days > PROG_SWIEZOSCI_CYTATOW

    def _rodzaj(self, przypadek: Przypadek) -> str:
        return RODZAJE[self.rodzaj][przypadek.translate(BEZ_ZNAKOW)]


@dataclass(frozen=True)
class Provision:
    """A unit of an act: „art. 13 ust. 1 ustawy o działalności pożytku publicznego i o wolontariacie”."""

    akt: Act = field(repr=False)
    jednostka: str
    tresc: str
    pewnosc: Confidence
    od: date | None = None
    do: date | None = None

    def __str__(self) -> str:
        return f"{self.jednostka} {self.akt.krotki_tytul()}"

    def obowiazuje(self, dzien: date) -> bool:
        """Whether the unit is in force on that day, as far as the table knows."""
        return _obejmuje(self.od, self.do, dzien)


@dataclass(frozen=True)
class Dated(Generic[T_co]):
    """A value and the days on which it holds, both included; None leaves that side open."""

    od: date | None
    do: date | None
    wartosc: T_co
    pewnosc: Confidence


@dataclass(frozen=True)
class Parameter(Generic[T_co]):
    """A number or a day set by law: never a constant in code or in a template."""

    nazwa: str
    opis: str
    przepis: Provision
    jednostka: str
    wartosci: Sequence[Dated[T_co]]

    def na(self, dzien: date) -> T_co:
        """Value in force on that day."""
        return self.stan(dzien).wartosc

    def stan(self, dzien: date) -> Dated[T_co]:
        """Value in force on that day, with its limits and its confidence."""
        for stan in self.wartosci:
            if _obejmuje(stan.od, stan.do, dzien):
                return stan
        raise UnknownValueError(f"Parametr „{self.nazwa}” nie ma wartości na dzień {dzien:%d.%m.%Y}.")


class DayOfYear(NamedTuple):
    """A day that returns every year, e.g. 30 November; unpacks into month and day."""

    miesiac: int
    dzien: int

    def w_roku(self, rok: int) -> date:
        """That day in the given year."""
        return date(rok, self.miesiac, self.dzien)

    def __str__(self) -> str:
        return f"{self.miesiac:02d}-{self.dzien:02d}"
