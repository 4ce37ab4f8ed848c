"""How organisations put up candidates: where they are called, for how long, what an application holds."""

from pydantic import Field

from wkus_docs.document import Part
from wkus_docs.documents.uchwala_rada_pozytku.liczby import dni, dni_przed, policzone
from wkus_docs.parts.konsultacje.sposob_konsultacji import MiejsceOgloszenia
from wkus_docs.parts.strony.dane_zbedne import asks_for_no_more_than_needed
from wkus_docs.relations import listed_once
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tekst import Tekst

_GDZIE = {
    MiejsceOgloszenia.BIP: "w Biuletynie Informacji Publicznej",
    MiejsceOgloszenia.TABLICA: "na tablicy ogłoszeń w siedzibie urzędu",
    MiejsceOgloszenia.STRONA: "na stronie internetowej",
    MiejsceOgloszenia.POCZTA: "pocztą elektroniczną wysłaną do organizacji",
    MiejsceOgloszenia.PRASA: "w prasie lokalnej",
}


class Kandydatury(Part):
    """Zgłaszanie kandydatów"""

    miejsca_ogloszenia: tuple[MiejsceOgloszenia, ...] = Field(min_length=1)
    """Gdzie ogłasza się zgłaszanie kandydatów
    bip, tablica, strona, poczta albo prasa."""
    dni_na_zgloszenia: LiczbaDodatnia
    """Ile dni od ogłoszenia zgłasza się kandydatów"""
    sposoby: tuple[Tekst, ...] = Field(min_length=1)
    """Jak składa się zgłoszenie
    Po słowach „Zgłoszenie składa się”, np. „w siedzibie urzędu”, „na adres do doręczeń elektronicznych”."""
    kandydatow_organizacji: LiczbaDodatnia | None = None
    """Ilu kandydatów może zgłosić jedna organizacja
    Puste: uchwała o tym nie mówi."""
    poparcie: LiczbaDodatnia | None = None
    """Ile innych organizacji popiera kandydata
    Puste: poparcie nie jest potrzebne."""
    tresc: tuple[Tekst, ...] = ()
    """Co zawiera zgłoszenie
    W mianowniku, np. „imię i nazwisko kandydata”, „zgoda kandydata”. Numer PESEL i adres zamieszkania nie są
    potrzebne."""
    wymagania: tuple[Tekst, ...] = ()
    """Kto może być kandydatem
    Po słowach „Kandydatem może być osoba, która”, np. „korzysta z pełni praw publicznych”."""
    dni_przedluzenia: LiczbaDodatnia | None = None
    """O ile dni przedłuża się zgłaszanie, gdy kandydatów jest mniej niż miejsc
    Puste: uchwała o tym nie mówi."""

    @property
    def gdzie(self) -> tuple[str, ...]:
        """Where the call appears, with prepositions."""
        return tuple(_GDZIE[place] for place in self.miejsca_ogloszenia)

    @property
    def na_zgloszenia(self) -> str:
        """„14 dni”, after „w ciągu”."""
        return dni(self.dni_na_zgloszenia)

    @property
    def ilu_kandydatow(self) -> str:
        """„1 kandydata”, „2 kandydatów”."""
        return policzone(self.kandydatow_organizacji, "kandydata", "kandydatów")

    @property
    def ile_organizacji(self) -> str:
        """„1 innej organizacji”, „3 innych organizacji”, after „co najmniej” in the genitive."""
        return policzone(self.poparcie, "innej organizacji", "innych organizacji")

    @property
    def przedluzenie(self) -> str:
        """„7 dni”, „1 dzień”, after „o”."""
        return dni_przed(self.dni_przedluzenia)

    _place_is_listed_once = listed_once("miejsca_ogloszenia.*", "Miejsce ogłoszenia")
    _asks_for_no_more_than_needed = asks_for_no_more_than_needed(
        "tresc.*", "wymagania.*", why="Wystarczą imię i nazwisko, dane do kontaktu i zgoda kandydata."
    )
