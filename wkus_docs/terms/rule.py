"""A rule of a term as data: what it runs from, how long, what is not counted, when it rolls, and on what ground."""

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any, NamedTuple

from wkus_docs.law import Confidence, DayOfYear, Parameter, Provision, acts, parameters
from wkus_docs.terms.length import Dlugosc, DzienRoku, Niezwlocznie

_KPA, _KC = acts["kpa"], acts["kc"]


class Przesuniecie(Enum):
    """What happens when a term ends on a day off or on a Saturday."""

    NIE = None, False
    """It ends there all the same."""
    KPA = _KPA["art. 57 § 4"], False
    """It ends on the next working day."""
    SPORNE_KPA = _KPA["art. 57 § 4"], True
    """Read in two ways; the earlier day is the safe one."""
    SPORNE_KC = _KC["art. 115"], True
    """The same in an agreement, which may also say how its terms are counted."""

    @property
    def przepis(self) -> Provision | None:
        """The provision that moves the end."""
        found: Provision | None = self.value[0]
        return found

    @property
    def sporne(self) -> bool:
        """Whether it is disputed that this term moves."""
        disputed: bool = self.value[1]
        return disputed


class Moc(Enum):
    """Whose word a term is."""

    PRZEPIS = "przepis"
    WNIOSEK = "wniosek z przepisu"
    UMOWA = "umowa według ramowego wzoru"
    DOKUMENT = "dokument sprawy"
    PRAKTYKA = "praktyka, nie prawo"


class Kiedy(Enum):
    """For which days of the event a rule is: the grant is given back by one rule or by the other."""

    ZAWSZE = "zawsze"
    Z_KONCEM_ROKU = "gdy zdarzenie wypada z końcem roku budżetowego"
    PRZED_KONCEM_ROKU = "gdy zdarzenie wypada przed końcem roku budżetowego"

    def obejmuje(self, day: date) -> bool:
        """Tell whether the rule is for an event on that day."""
        if self is Kiedy.ZAWSZE:
            return True
        last: DayOfYear = parameters["wykorzystanie_do"].na(day)
        return (day >= last.w_roku(day.year)) is (self is Kiedy.Z_KONCEM_ROKU)


@dataclass(frozen=True, slots=True)
class Praktyka:
    """Ground of what offices do and no provision says."""

    opis: str

    def __str__(self) -> str:
        return f"praktyka: {self.opis}"


class Miejsce(NamedTuple):
    """Where a document tells a day: its slug and the path of :mod:`wkus_docs.paths`.

    ``gdy`` are paths that must all be true („!” before one: false or empty) for the day to count; ``klucz`` is the
    path of the key of its scope, a year among them („okres.do.year”); empty where the case itself knows the key.
    """

    slug: str
    droga: str
    gdy: tuple[str, ...] = ()
    klucz: str = ""


@dataclass(frozen=True, slots=True)
class Regula:
    """A term. ``czego`` stands in the genitive („złożenia oferty”), after „termin”.

    ``od`` is the id of the event; for a fixed day of the year, the event that names the year. ``najwczesniej``
    means the first day on which something may happen, ``po_uplywie`` that it is the day after the last counted.
    ``pomija_dzien_zdarzenia``: the day of the event is not counted. ``skutek`` is what follows when the term is
    missed, ``dokument`` the slug of the document that it then takes, ``watpliwosc`` a disputed reading.
    ``wniosek``: the provision sets no term itself, an order of steps follows from it.
    ``kiedy`` bounds it to some days of the event. ``spelnia`` are the places that show on which day it was met,
    ``rozlicza`` those that show, by agreement and year, that it was accounted for, though they tell no day.
    """

    id: str
    tytul: str
    czego: str
    od: str
    ile: Dlugosc
    podstawa: Provision | Parameter[Any] | Praktyka
    kto: str
    skutek: str
    najwczesniej: bool = False
    po_uplywie: bool = False
    pomija_dzien_zdarzenia: bool = True
    przesuwa: Przesuniecie = Przesuniecie.NIE
    dokument: str = ""
    watpliwosc: str = ""
    wniosek: bool = False
    kiedy: Kiedy = Kiedy.ZAWSZE
    spelnia: tuple[Miejsce, ...] = ()
    rozlicza: tuple[Miejsce, ...] = ()

    @property
    def przepis(self) -> Provision | None:
        """The provision it rests on; None for practice."""
        if isinstance(self.podstawa, Praktyka):
            return None
        return self.podstawa.przepis if isinstance(self.podstawa, Parameter) else self.podstawa

    @property
    def pewnosc(self) -> Confidence | None:
        """How sure its ground is: the weaker of the provision and of the number; None for practice."""
        if isinstance(self.podstawa, Parameter):
            return self.podstawa.wartosci[-1].pewnosc
        return None if isinstance(self.podstawa, Praktyka) else self.podstawa.pewnosc

    @property
    def moc(self) -> Moc:
        """Whose word it is."""
        if self.przepis is None:
            return Moc.PRAKTYKA
        if self.przepis.akt.klucz == "rwz":
            return Moc.UMOWA
        if self.wniosek:
            return Moc.WNIOSEK
        given = not isinstance(self.ile, DzienRoku | Niezwlocznie) and self.ile.ile is None
        return Moc.DOKUMENT if given else Moc.PRZEPIS

    @property
    def po_zdarzeniu(self) -> bool:
        """Whether what meets the term must follow the event: „within 7 days from”, not „before”."""
        if isinstance(self.ile, DzienRoku) or self.najwczesniej:
            return False
        return isinstance(self.ile, Niezwlocznie) or not isinstance(self.ile.ile, int)

    @property
    def opis_podstawy(self) -> str:
        """„art. 13 ust. 1 ustawy o …”, „art. 90 ust. 1 … (z pamięci, sprawdź)” or „praktyka: …”."""
        if self.przepis is None:
            return str(self.podstawa)
        doubt = " (z pamięci, sprawdź)" if self.pewnosc is not None and self.pewnosc.slaba else ""
        return f"{self.przepis}{doubt}"
