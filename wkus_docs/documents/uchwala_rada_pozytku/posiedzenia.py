"""How the board works: its chair, its meetings, its quorum and its votes."""

from typing import Annotated

from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.documents.uchwala_rada_pozytku.liczby import dni, dni_przed, policzone
from wkus_docs.proposal import ASKED, Proposal
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.wybor import Wybor


class Wiekszosc(Wybor):
    """By what majority the board adopts its resolutions and opinions."""

    ZWYKLA = "zwykla", "zwykła większość głosów"
    BEZWZGLEDNA = "bezwzgledna", "bezwzględna większość głosów"


class Kworum(Wybor):
    """How many members must be present."""

    POLOWA = "polowa", "co najmniej połowa członków"
    WIECEJ = "wiecej_niz_polowa", "więcej niż połowa członków"
    LICZBA = "liczba", "podana liczba członków"
    NIE_PODAJE = "nie_podaje", "uchwała nie podaje"


class Posiedzenia(Part):
    """Posiedzenia"""

    rodzaj_kworum: Annotated[Kworum, Proposal("co najmniej połowa członków")]
    """Ilu członków musi być obecnych
    „co najmniej połowa członków” i „więcej niż połowa członków” program przelicza na osoby; „podana liczba członków”:
    podaj ją niżej."""
    kworum: LiczbaDodatnia | None = None
    """Kworum w osobach
    Tylko przy „podana liczba członków”."""
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
    wiekszosc: Annotated[Wiekszosc | None, ASKED] = None
    """Większość głosów
    zwykła albo bezwzględna."""
    glos_przewodniczacego: TakNie | None = None
    """Czy przy równej liczbie głosów rozstrzyga głos przewodniczącego
    „tak” drukuje to zdanie."""

    def osob_w_kworum(self, members: int) -> int | None:
        """Return how many of so many members make a quorum; None where it is not told."""
        if self.rodzaj_kworum == Kworum.POLOWA:
            return (members + 1) // 2
        return members // 2 + 1 if self.rodzaj_kworum == Kworum.WIECEJ else self.kworum

    @property
    def warunek_kworum(self) -> str:
        """„gdy jest obecnych co najmniej 4 członków”; empty where the resolution says nothing of it."""
        if self.rodzaj_kworum == Kworum.NIE_PODAJE:
            return ""
        if self.kworum is None:
            return f"gdy jest obecna {self.rodzaj_kworum.etykieta}"
        return f"gdy jest obecnych co najmniej {policzone(self.kworum, 'członka', 'członków')}"

    @rule()
    def _tells_the_quorum(self) -> Findings:
        """Uchwała mówi, ilu członków musi być obecnych, a liczbę podaje tylko wtedy, gdy ma ją podać."""
        if self.rodzaj_kworum == Kworum.NIE_PODAJE:
            yield warning(
                "rodzaj_kworum",
                "Uchwała nie mówi, ilu członków musi być obecnych.",
                hint="Zwykle to co najmniej połowa członków.",
            )
        if self.rodzaj_kworum == Kworum.LICZBA and self.kworum is None:
            yield error("kworum", "Nie podano, ilu członków musi być obecnych.", hint="Wpisz liczbę.")
        if self.rodzaj_kworum != Kworum.LICZBA and self.kworum is not None:
            yield error(
                "kworum",
                f"Podano liczbę ({self.kworum}), a kworum to: {self.rodzaj_kworum.etykieta}.",
                hint="Usuń liczbę albo wpisz „rodzaj_kworum: podana liczba członków”.",
            )

    @property
    def do_pierwszego(self) -> str:
        """„30 dni”, after „w ciągu”."""
        return dni(self.dni_do_pierwszego)

    @property
    def przed_posiedzeniem(self) -> str:
        """„7 dni”, after „na”."""
        return dni_przed(self.dni_zawiadomienia)

    @property
    def razy_w_roku(self) -> str:
        """„raz”, „4 razy”."""
        return policzone(self.najmniej_w_roku, "raz", "razy").removeprefix("1 ")

    @property
    def ilu_wnioskuje(self) -> str:
        """„3 członków”, after „co najmniej”."""
        return policzone(self.wniosek_czlonkow, "członka", "członków")

    @property
    def ilu_zastepcow(self) -> str:
        """„zastępcę”, „2 zastępców”, after „wybiera”."""
        return policzone(self.zastepcy, "zastępcę", "zastępców").removeprefix("1 ")
