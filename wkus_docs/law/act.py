"""Acts, their publications and provisions, and values of law that change with time.

The day always comes from the document; nothing here knows what day it is today.
"""

import difflib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Generic, Literal, NamedTuple, TypeAlias, TypeVar

from wkus_docs.law import cytat as zapis
from wkus_docs.law.citation import Citation, citation
from wkus_docs.law.publikacja import Confidence, EuPublication, Publication

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

T_co = TypeVar("T_co", covariant=True)


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
class FormerTitle:
    """A title that the act bore until that day."""

    do: date
    tytul: str


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
    dawne_tytuly: tuple[FormerTitle, ...] = ()

    def __getitem__(self, jednostka: str) -> "Provision":
        """Provision of that unit, e.g. `UDPP["art. 13 ust. 1"]`; what is not in the table is refused."""
        nazwa = " ".join(jednostka.split())
        wiersz = self.przepisy.get(nazwa)
        if wiersz is None:
            raise UnknownProvisionError(self, nazwa)
        return Provision(self, nazwa, wiersz.tresc, wiersz.pewnosc, wiersz.od, wiersz.do)

    def znana_publikacja(self, dzien: date) -> Publication | EuPublication | None:
        """Text in force on that day: the newest published by then; None when it is not known."""
        znane = [publikacja for publikacja in self.publikacje if publikacja.od <= dzien]
        if not znane:
            return None
        ostatnia = znane[-1]
        if isinstance(ostatnia, Publication) and ostatnia.do is not None and ostatnia.do < dzien:
            return None
        return ostatnia

    def publikacja(self, dzien: date) -> Publication | EuPublication:
        """Text in force on that day; a day for which none is known is refused."""
        publikacja = self.znana_publikacja(dzien)
        if publikacja is None:
            raise UnknownPublicationError(f"{self.klucz}: {self.citation(dzien).unknown}")
        return publikacja

    def citation(self, dzien: date) -> Citation:
        """Journal citation as of that day, with its doubts, or the reason why it is not known."""
        return citation(self, dzien)

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
        cytat = self.citation(dzien)
        if cytat.unknown is not None:
            return (cytat.unknown,)
        return tuple(watpliwosc.sentence for watpliwosc in cytat.doubts)

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
