"""A citation of an act as of a day: its text, what is doubtful about it, or why it is not known.

Every sentence is for whoever prepares the document: what we do not know and what to do about it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from wkus_docs.law.cytat import dzien_slownie, polskie
from wkus_docs.law.publikacja import EuPublication, Publication

if TYPE_CHECKING:
    from wkus_docs.law.act import Act

PROG_SWIEZOSCI_CYTATOW = 90
"""Po ilu dniach od sprawdzenia cytat uchodzi za nieświeży: stała domowa, nie prawo."""


class DoubtKind(StrEnum):
    """What is doubtful about a citation."""

    TEKST = "tekst"
    """A newer text may already have been published by that day."""
    ZMIANA = "zmiana"
    """An amendment may already have been published by that day."""
    NIEPELNE = "niepelne"
    """The amendments of the text are not all collected."""
    POZYCJA = "pozycja"
    """The position itself was read in no source."""
    TYTUL = "tytul"
    """The act had another title on that day."""
    NIESWIEZE = "nieswieze"
    """The journal was last checked too long before that day."""


@dataclass(frozen=True)
class Doubt:
    """One doubt, the sentence that tells it, and the act in the genitive, for a list of such doubts."""

    kind: DoubtKind
    sentence: str
    item: str


@dataclass(frozen=True)
class Citation:
    """An act cited as of a day: `text` with its brackets and `doubts`, or `unknown` with the reason."""

    text: str | None
    doubts: tuple[Doubt, ...] = ()
    unknown: str | None = None

    @property
    def sure(self) -> bool:
        """Whether the text is known and nothing about it is doubtful."""
        return self.unknown is None and not self.doubts


def citation(act: "Act", dzien: date) -> Citation:
    """Cite the act as of that day; what is not known is told, never guessed."""
    publikacja = act.znana_publikacja(dzien)
    if publikacja is None:
        return Citation(None, unknown=_nieznana(act, dzien))
    tekst = f"({publikacja.oznaczenie(dzien, act.data.year)})"
    return Citation(tekst, tuple(_watpliwosci(act, publikacja, dzien)))


def _nieznana(act: "Act", dzien: date) -> str:
    pierwsza = act.publikacje[0]
    if isinstance(pierwsza, Publication) and pierwsza.pierwotny and dzien < pierwsza.od:
        return (
            f"Tekst {act.krotki_tytul()} ogłoszono dopiero {_okres(pierwsza)}, a dokument ma datę "
            f"{dzien_slownie(dzien)}; sprawdź datę."
        )
    return (
        f"Nie wiemy, który tekst {act.krotki_tytul()} obowiązywał {dzien_slownie(dzien)}; "
        "wpisz publikator ręcznie."
    )


def _watpliwosci(act: "Act", publikacja: Publication | EuPublication, dzien: date) -> Iterator[Doubt]:
    yield from _nieswieze(act, publikacja, dzien)
    for tytul in act.dawne_tytuly:
        if dzien <= tytul.do:
            yield Doubt(
                DoubtKind.TYTUL,
                f"Do {dzien_slownie(tytul.do)} akt miał tytuł „{tytul.tytul}”; popraw tytuł w dokumencie.",
                act.krotki_tytul(),
            )
    if isinstance(publikacja, EuPublication):
        return
    yield from _dni(act, publikacja, dzien)
    if publikacja.niepelne:
        yield Doubt(
            DoubtKind.NIEPELNE, _niepelne(act, publikacja, dzien), _pozycja(act, _miejsce(publikacja))
        )
    if publikacja.pewnosc.slaba:
        yield Doubt(
            DoubtKind.POZYCJA,
            f"Pozycji {_miejsce(publikacja)} ({act.krotki_tytul()}) nie potwierdziliśmy w źródle; sprawdź ją.",
            _pozycja(act, _miejsce(publikacja)),
        )


def _dni(act: "Act", publikacja: Publication, dzien: date) -> Iterator[Doubt]:
    for nowsza in act.publikacje:
        if isinstance(nowsza, Publication) and nowsza.watpliwy(dzien):
            yield Doubt(
                DoubtKind.TEKST,
                f"Nowszy tekst {act.krotki_tytul()}, {_miejsce(nowsza)}, ogłoszono {_okres(nowsza)}; "
                f"nie wiemy, czy do {dzien_slownie(dzien)} Cytujemy tekst wcześniejszy; sprawdź.",
                _pozycja(act, f"{_miejsce(nowsza)}, ogłoszony {_okres(nowsza)}"),
            )
    for zmiana in publikacja.zmiany:
        if zmiana.watpliwa(dzien):
            miejsce = polskie([(str(zmiana.rok), [zmiana.poz])])
            okres = f"między {_miedzy(zmiana.najwczesniej, zmiana.od)}"
            yield Doubt(
                DoubtKind.ZMIANA,
                f"Zmianę {act.krotki_tytul()}, {miejsce}, ogłoszono {okres}; nie wiemy, czy do "
                f"{dzien_slownie(dzien)} Sprawdź, czy ją dopisać.",
                _pozycja(act, f"{miejsce}, ogłoszona {okres}"),
            )


def _niepelne(act: "Act", publikacja: Publication, dzien: date) -> str:
    koniec = f"sprawdź i wymień ogłoszone do {dzien_slownie(dzien)}"
    if publikacja.pozne_zmiany(dzien):
        return (
            f"Nie zebraliśmy wszystkich zmian tekstu {act.krotki_tytul()} ({_miejsce(publikacja)}), stąd "
            f"„z późn. zm.”; {koniec} Na „z późn. zm.” wolno poprzestać przy więcej niż pięciu zmianach."
        )
    return f"Nie zebraliśmy zmian tekstu {act.krotki_tytul()} ({_miejsce(publikacja)}); {koniec}"


def _nieswieze(act: "Act", publikacja: Publication | EuPublication, dzien: date) -> Iterator[Doubt]:
    """Only the newest text can go stale: what replaced an older one is known."""
    if publikacja is not act.publikacje[-1]:
        return
    sprawdzono = min(act.sprawdzono, publikacja.zmiany_do or act.sprawdzono)
    if (dzien - sprawdzono).days > PROG_SWIEZOSCI_CYTATOW:
        yield Doubt(
            DoubtKind.NIESWIEZE,
            f"Publikator {act.krotki_tytul()} sprawdziliśmy ostatnio {dzien_slownie(sprawdzono)}, ponad "
            f"{PROG_SWIEZOSCI_CYTATOW} dni przed {dzien_slownie(dzien)} Sprawdź, czy nie ogłoszono nowego "
            "tekstu albo zmian.",
            act.krotki_tytul(),
        )


def _pozycja(act: "Act", miejsce: str) -> str:
    """„ustawy o finansach publicznych (Dz. U. z 2025 r. poz. 1483)”."""
    return f"{act.krotki_tytul()} ({miejsce})"


def _miejsce(publikacja: Publication) -> str:
    return polskie([(str(publikacja.rok), [publikacja.poz])], publikacja.nr)


def _okres(publikacja: Publication) -> str:
    if publikacja.najwczesniej is None:
        return dzien_slownie(publikacja.od)
    return f"między {_miedzy(publikacja.najwczesniej, publikacja.od)}"


def _miedzy(od: date | None, do: date) -> str:
    """„16 października 2024 r. a 6 grudnia 2024 r.”."""
    return f"{dzien_slownie(od or do)} a {dzien_slownie(do)}"
