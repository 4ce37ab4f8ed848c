"""Standard of the service that a notice asks for: place, scope, staff, results, accessibility."""

from pydantic import Field

from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.polish.odmiana import policz
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.scalars.wybor import Wybor


class RodzajDostepnosci(Wybor):
    """Kind of accessibility, in the order of art. 6 of the act on accessibility."""

    ARCHITEKTONICZNA = "architektoniczna", "dostępność architektoniczna"
    CYFROWA = "cyfrowa", "dostępność cyfrowa"
    INFORMACYJNA = "informacyjno_komunikacyjna", "dostępność informacyjno-komunikacyjna"


class WarunekDostepnosci(Part):
    """Warunek dostępności"""

    rodzaj: RodzajDostepnosci
    """Rodzaj dostępności
    architektoniczna, cyfrowa albo informacyjno-komunikacyjna."""
    tresc: Tekst
    """Warunek
    Co najmniej to, czego wymaga się od wykonawcy zadania."""


class Rezultat(Part):
    """Oczekiwany rezultat"""

    nazwa: Tekst
    """Rezultat"""
    poziom: Tekst
    """Najniższy poziom w każdym roku
    Liczba z miarą, np. „co najmniej 20 dzieci”."""
    monitorowanie: Tekst
    """Sposób monitorowania i źródło informacji"""


class StandardUslugi(Part):
    """Standard usługi"""

    miejsce: Tekst | None = None
    """Miejsce realizacji"""
    liczba_odbiorcow: LiczbaDodatnia | None = None
    """Najmniejsza liczba odbiorców albo miejsc"""
    czas: Tekst | None = None
    """Dni i godziny, w których usługa jest dostępna"""
    zakres: tuple[Tekst, ...] = Field(min_length=1)
    """Najmniejszy zakres usługi
    Każda pozycja zaczyna się małą literą, bez kropki na końcu."""
    kadra: tuple[Tekst, ...] = ()
    """Wymagania wobec kadry
    Każda pozycja zaczyna się małą literą, bez kropki na końcu."""
    lokal: Opis | None = None
    """Lokal i wyposażenie
    Kto je zapewnia i jakie mają być."""
    odplatnosc: Opis | None = None
    """Opłaty od odbiorców
    Podstawa, wysokość, kto pobiera i jak pomniejszają koszty. Puste: ogłoszenie o opłatach nie mówi, a że udział
    jest bezpłatny, drukuje się tylko w placówce wsparcia dziennego albo gdy wpisano to w następnym polu."""
    czy_bezplatny: TakNie | None = None
    """Czy udział w zadaniu jest bezpłatny
    „tak” drukuje to zdanie."""
    rezultaty: tuple[Rezultat, ...] = ()
    """Oczekiwane rezultaty
    Puste: ogłoszenie ich nie określa."""
    dostepnosc: tuple[WarunekDostepnosci, ...] = ()
    """Warunki dostępności"""
    czesc_dla_innego_podmiotu: Tekst | None = None
    """Część, którą może wykonać podmiot niebędący stroną umowy
    Puste: ogłoszenie o tym nie mówi."""
    czy_tylko_zleceniobiorca: TakNie | None = None
    """Czy całe zadanie musi wykonać zleceniobiorca
    „tak” drukuje, że nie dopuszcza się wykonania części przez inny podmiot."""

    @property
    def _architektoniczna(self) -> str | None:
        return self._warunki(RodzajDostepnosci.ARCHITEKTONICZNA)

    @property
    def _cyfrowa(self) -> str | None:
        return self._warunki(RodzajDostepnosci.CYFROWA)

    @property
    def _informacyjno_komunikacyjna(self) -> str | None:
        return self._warunki(RodzajDostepnosci.INFORMACYJNA)

    def _warunki(self, kind: RodzajDostepnosci) -> str | None:
        """Return the conditions of a kind in one text, which an agreement may repeat; None where there are none."""
        return "; ".join(item.tresc for item in self.dostepnosc if item.rodzaj is kind) or None

    @rule()
    def _does_not_contradict_itself(self) -> Findings:
        """Udział nie jest naraz bezpłatny i płatny, a części zadania nie można naraz oddać i nie oddać innym."""
        if self.czy_bezplatny and self.odplatnosc is not None:
            yield error(
                "czy_bezplatny",
                "Podano, że udział jest bezpłatny, a ogłoszenie przewiduje opłaty.",
                hint="Usuń jedno z pól.",
            )
        if self.czy_tylko_zleceniobiorca and self.czesc_dla_innego_podmiotu is not None:
            yield error(
                "czy_tylko_zleceniobiorca",
                "Podano, że całe zadanie wykonuje zleceniobiorca, a wymieniono część dla innego podmiotu.",
                hint="Usuń jedno z pól.",
            )

    @rule(acts["dost"]["art. 4 ust. 3"], acts["dost"]["art. 6"])
    def _is_accessible(self) -> Findings:
        """Warunki obejmują dostępność architektoniczną, cyfrową i informacyjno-komunikacyjną."""
        given = {item.rodzaj for item in self.dostepnosc}
        missing = [kind.etykieta for kind in RodzajDostepnosci if kind not in given]
        if missing:
            yield warning(
                "dostepnosc",
                f"Brakuje warunków: {', '.join(missing)} "
                f"({policz(len(missing), 'rodzaj', 'rodzaje', 'rodzajów')} z {len(RodzajDostepnosci)}).",
                hint="Dopisz warunki: umowa i tak musi je określać.",
            )
