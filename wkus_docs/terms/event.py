"""An event of a case, from whose day a term runs."""

from dataclasses import dataclass
from datetime import date

from wkus_docs.terms.rule import Miejsce


@dataclass(frozen=True, slots=True)
class OpisZdarzenia:
    """What an event is: its name, the name in the genitive („dnia … nie liczy się”), and where documents tell its day.

    ``ile`` are places that tell how long a term from it is, where documents set that.
    """

    nazwa: str
    dopelniacz: str
    zrodla: tuple[Miejsce, ...] = ()
    ile: tuple[Miejsce, ...] = ()


@dataclass(frozen=True, slots=True)
class Zdarzenie:
    """Something that happened or is planned. ``id`` is that of the table, with a key of its scope after „/”.

    ``gdzie`` says where the day is told, ``ile`` how long a document makes the term that runs from it.

    >>> Zdarzenie("rok.koniec/2027", date(2027, 12, 31)).klucz
    '2027'
    """

    id: str
    dzien: date
    opis: str = ""
    gdzie: str = ""
    ile: int | None = None

    @property
    def rodzaj(self) -> str:
        """The id without the key."""
        return self.id.partition("/")[0]

    @property
    def klucz(self) -> str:
        """The key of its scope; empty where it has none."""
        return self.id.partition("/")[2]
