"""Who of a commission counts: declarations of impartiality, those excluded, the quorum of a meeting."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from wkus_docs.document import Findings, Found, Part, error
from wkus_docs.documents.protokol_komisji_konkursowej.posiedzenie import Posiedzenie
from wkus_docs.errors import Loc
from wkus_docs.parts.konkurs.komisja import Komisja
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.scalars.wybor import Wybor


class PrzyczynaWylaczenia(Wybor):
    """Why a member does not take part."""

    PRAWO = "z_mocy_prawa", "zachodzi przyczyna wyłączenia z mocy prawa"
    WATPLIWOSC = "watpliwosc", "zachodzi wątpliwość co do bezstronności"
    KONKURENT = "organizacja_w_konkursie", "organizacja, która wskazała tę osobę, bierze udział w konkursie"


class Bezstronnosc(Part):
    """Oświadczenie członka komisji o bezstronności"""

    imie_nazwisko: Tekst
    """Imię i nazwisko"""
    data_oswiadczenia: Data
    """Data oświadczenia
    Po upływie terminu składania ofert, a przed oceną."""
    wylaczenie: PrzyczynaWylaczenia | None = None
    """Przyczyna wyłączenia
    z_mocy_prawa, watpliwosc albo organizacja_w_konkursie. Puste: ta osoba ocenia oferty."""
    okolicznosci: Opis | None = None
    """Ujawnione okoliczności i jak je rozstrzygnięto
    Puste, gdy ich nie ujawniono."""


@dataclass(frozen=True, slots=True)
class Sklad:
    """The members of a commission and what they declared; names are compared folded."""

    komisja: Komisja
    bezstronnosc: tuple[Bezstronnosc, ...]

    @property
    def wylaczeni(self) -> tuple[Bezstronnosc, ...]:
        """Declarations of those who were excluded."""
        return tuple(item for item in self.bezstronnosc if item.wylaczenie is not None)

    @property
    def nazwiska_wylaczonych(self) -> frozenset[str]:
        """Their names, folded."""
        return frozenset(zwin(item.imie_nazwisko) for item in self.wylaczeni)

    def liczeni(self, nazwiska: Iterable[str]) -> frozenset[str]:
        """Names, folded, of those among them who are members and were not excluded."""
        czlonkowie = {zwin(osoba.imie_nazwisko) for osoba in self.komisja.czlonkowie}
        return frozenset(map(zwin, nazwiska)) & czlonkowie - self.nazwiska_wylaczonych


@dataclass(frozen=True, slots=True)
class StanPosiedzenia:
    """A meeting, with those who were counted towards the quorum."""

    posiedzenie: Posiedzenie
    sklad: Sklad

    @property
    def liczba(self) -> int:
        """How many count: members who were there and were not excluded."""
        return len(self.sklad.liczeni(self.posiedzenie.obecni))

    @property
    def ma_kworum(self) -> bool:
        """Whether enough members were there, or no quorum is set."""
        quorum = self.sklad.komisja.kworum
        return quorum is None or self.liczba >= quorum


def only_members(
    komisja: Komisja, nazwiska: Sequence[tuple[Loc, str]], *, outsiders: Found = error
) -> Findings:
    """Find names that are not of the commission, and names given twice; ``outsiders`` is how grave the former is."""
    czlonkowie = {zwin(osoba.imie_nazwisko) for osoba in komisja.czlonkowie}
    widziani: set[str] = set()
    for loc, nazwisko in nazwiska:
        if zwin(nazwisko) not in czlonkowie:
            yield outsiders(
                loc,
                f"{nazwisko} nie jest w składzie komisji.",
                hint="Popraw pisownię albo usuń tę osobę; specjalistów i obsługi zwykle się tu nie wpisuje.",
            )
        elif zwin(nazwisko) in widziani:
            yield error(loc, f"{nazwisko} jest na tej liście dwa razy.", hint="Usuń powtórzoną pozycję.")
        widziani.add(zwin(nazwisko))
