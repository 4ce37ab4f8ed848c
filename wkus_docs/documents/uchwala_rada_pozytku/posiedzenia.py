"""How the board works: its chair, its meetings, its quorum and its votes."""

from typing import Annotated

from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.polish.odmiana import policz
from wkus_docs.proposal import ASKED
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.wybor import Wybor


class Wiekszosc(Wybor):
    """By what majority the board adopts its resolutions and opinions."""

    ZWYKLA = "zwykla", "zwykła większość głosów"
    BEZWZGLEDNA = "bezwzgledna", "bezwzględna większość głosów"


class CzescSkladu(Wybor):
    """What part of the board must be present."""

    POLOWA = "polowa", "co najmniej połowa członków"
    WIECEJ = "wiecej_niz_polowa", "więcej niż połowa członków"


class Posiedzenia(Part):
    """Posiedzenia"""

    dni_do_pierwszego: LiczbaDodatnia | None = None
    """W ile dni od powołania odbywa się pierwsze posiedzenie"""
    zastepcy: LiczbaDodatnia | None = None
    """Ilu zastępców ma przewodniczący"""
    sekretarz: TakNie | None = None
    """Czy rada pożytku wybiera sekretarza"""
    najmniej_w_roku: LiczbaDodatnia | None = None
    """Ile razy w roku co najmniej zbiera się rada pożytku"""
    wniosek_czlonkow: LiczbaDodatnia | None = None
    """Ilu członków może żądać posiedzenia
    Puste: uchwała o takim żądaniu nie mówi."""
    dni_zawiadomienia: LiczbaDodatnia | None = None
    """Na ile dni przed posiedzeniem zawiadamia się członków"""
    zdalnie: TakNie | None = None
    """Czy w posiedzeniu można uczestniczyć zdalnie
    „tak” drukuje to zdanie."""
    obiegiem: TakNie | None = None
    """Czy opinię można wyrazić obiegiem, bez posiedzenia
    „tak” drukuje to zdanie."""
    kworum: LiczbaDodatnia | None = None
    """Kworum w osobach
    Ilu członków musi być obecnych, gdy uchwała podaje ich liczbę."""
    czesc_kworum: Annotated[CzescSkladu | None, ASKED] = None
    """Kworum jako część składu
    „co najmniej połowa członków” albo „więcej niż połowa członków”; ile to osób, policzy program."""
    wiekszosc: Annotated[Wiekszosc | None, ASKED] = None
    """Większość głosów
    zwykła albo bezwzględna."""
    glos_przewodniczacego: TakNie | None = None
    """Czy przy równej liczbie głosów rozstrzyga głos przewodniczącego
    „tak” drukuje to zdanie."""

    def osob_w_kworum(self, members: int) -> int | None:
        """Return how many of so many members make a quorum; None where it is not told."""
        if self.kworum is not None or self.czesc_kworum is None:
            return self.kworum
        return members // 2 + 1 if self.czesc_kworum == CzescSkladu.WIECEJ else (members + 1) // 2

    @property
    def ilu_w_kworum(self) -> str:
        """„4 członków”, after „co najmniej”."""
        return policz(self.kworum or 0, "członka", "członków", "członków")

    @rule()
    def _tells_the_quorum_once(self) -> Findings:
        """Kworum podano w osobach albo jako część składu."""
        if self.kworum is None and self.czesc_kworum is None:
            yield warning(
                "czesc_kworum",
                "Uchwała nie mówi, ilu członków musi być obecnych.",
                hint="Podaj „czesc_kworum” albo „kworum”.",
            )
        if self.kworum is not None and self.czesc_kworum is not None:
            yield error(
                "kworum",
                "Kworum podano i w osobach, i jako część składu.",
                hint="Zostaw jedno z tych pól.",
            )

    @property
    def do_pierwszego(self) -> str:
        """„30 dni”, after „w ciągu”."""
        return policz(self.dni_do_pierwszego or 0, "dnia", "dni", "dni")

    @property
    def przed_posiedzeniem(self) -> str:
        """„7 dni”, after „na”."""
        return policz(self.dni_zawiadomienia or 0, "dzień", "dni", "dni")

    @property
    def razy_w_roku(self) -> str:
        """„raz”, „4 razy”."""
        return (
            "raz" if self.najmniej_w_roku == 1 else policz(self.najmniej_w_roku or 0, "raz", "razy", "razy")
        )

    @property
    def ilu_wnioskuje(self) -> str:
        """„3 członków”, after „co najmniej”."""
        return policz(self.wniosek_czlonkow or 0, "członka", "członków", "członków")

    @property
    def ilu_zastepcow(self) -> str:
        """„zastępcę”, „2 zastępców”, after „wybiera”."""
        return (
            "zastępcę"
            if self.zastepcy == 1
            else policz(self.zastepcy or 0, "zastępcę", "zastępców", "zastępców")
        )
