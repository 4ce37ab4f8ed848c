"""What a council's resolution says of consultations: forms, places, days; meetings and notices."""

from wkus_docs.document import Findings, Found, Part, error
from wkus_docs.relations import number_is_of_the_year, written_without_what_is_printed
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor
from wkus_docs.wording import stands_in_the_genitive


class FormaKonsultacji(Wybor):
    """Way in which opinions are collected."""

    FORMULARZ = "formularz_uwag", "formularz uwag"
    SPOTKANIE = "spotkanie", "spotkanie"
    ANKIETA = "ankieta", "ankieta"
    DYZUR = "dyzur", "dyżur konsultacyjny"
    WARSZTATY = "warsztaty", "warsztaty"
    INNA = "inna", "inna forma przewidziana w uchwale"


class MiejsceOgloszenia(Wybor):
    """Place where a notice or the results appear."""

    BIP = "bip", "Biuletyn Informacji Publicznej"
    TABLICA = "tablica", "tablica ogłoszeń w siedzibie urzędu"
    STRONA = "strona", "strona internetowa"
    POCZTA = "poczta", "poczta elektroniczna do organizacji"
    PRASA = "prasa", "prasa lokalna"

    @property
    def gdzie(self) -> str:
        """Where, as an act says it after „zamieszcza się”."""
        return {
            MiejsceOgloszenia.BIP: "w Biuletynie Informacji Publicznej",
            MiejsceOgloszenia.TABLICA: "na tablicy ogłoszeń w siedzibie urzędu",
            MiejsceOgloszenia.STRONA: "na stronie internetowej",
            MiejsceOgloszenia.POCZTA: "pocztą elektroniczną, w wiadomości do organizacji",
            MiejsceOgloszenia.PRASA: "w prasie lokalnej",
        }[self]


class PoczatekTerminu(Wybor):
    """The day from which the days of consultations are counted."""

    OGLOSZENIE = "od_ogloszenia", "od ogłoszenia"
    ROZPOCZECIE = "od_rozpoczecia", "od rozpoczęcia"


class Zamieszczenie(Part):
    """Zamieszczenie"""

    miejsce: MiejsceOgloszenia
    """Miejsce
    bip, tablica, strona, poczta albo prasa."""
    data: Data | None = None
    """Data zamieszczenia
    Puste, gdy ogłoszenie dopiero ma się tam znaleźć."""


class Spotkanie(Part):
    """Spotkanie konsultacyjne"""

    data: Data
    """Data spotkania"""
    godzina: Tekst
    """Godzina
    Np. „16:30”."""
    miejsce: Tekst
    """Miejsce spotkania"""
    dostepnosc: Tekst | None = None
    """Dostępność
    Np. „sala na parterze, tłumacz języka migowego na zgłoszenie”."""


class UchwalaOSposobie(Part):
    """Uchwała o sposobie konsultacji

    Uchwała rady, która określa szczegółowy sposób konsultowania projektów z organizacjami.
    """

    numer: Tekst
    """Numer uchwały
    Np. „XLI/389/2010”."""
    data_uchwaly: Data
    """Data uchwały"""
    przedmiot: Tekst
    """Przedmiot uchwały
    Po słowach „w sprawie”."""
    formy: tuple[FormaKonsultacji, ...] = ()
    """Formy, które przewiduje uchwała
    formularz uwag, spotkanie, ankieta, dyżur, warsztaty, inna."""
    miejsca_ogloszenia: tuple[MiejsceOgloszenia, ...] = ()
    """Miejsca ogłoszenia o konsultacjach, których wymaga uchwała"""
    miejsca_wynikow: tuple[MiejsceOgloszenia, ...] = ()
    """Miejsca ogłoszenia wyników, których wymaga uchwała"""
    min_dni: LiczbaDodatnia | None = None
    """Najkrótszy czas konsultacji w dniach
    Tylko gdy uchwała go określa."""
    min_dni_pilnie: LiczbaDodatnia | None = None
    """Najkrótszy czas konsultacji w trybie pilnym w dniach
    Tylko gdy uchwała przewiduje tryb pilny."""
    liczone_od: PoczatekTerminu | None = None
    """Od kiedy uchwała każe liczyć te dni
    „od ogłoszenia” (dnia ogłoszenia się nie liczy) albo „od rozpoczęcia” (liczy się pierwszy i ostatni dzień)."""
    dni_na_wyniki: LiczbaDodatnia | None = None
    """W ile dni po zakończeniu konsultacji ogłasza się wyniki
    Tylko gdy uchwała to określa."""

    @property
    def czego_wymaga(self) -> bool:
        """Whether anything is known of what it asks for, to set beside what was done."""
        return bool(self.formy or self.miejsca_ogloszenia or self.miejsca_wynikow or self.min_dni)

    _subject_stands_alone = written_without_what_is_printed("przedmiot")
    _subject_is_in_the_genitive = stands_in_the_genitive("przedmiot", after="w sprawie")
    _number_is_of_the_year = number_is_of_the_year("numer", day="data_uchwaly")


def places_missing(
    done: tuple[Zamieszczenie, ...], asked: tuple[MiejsceOgloszenia, ...], field: str, *, found: Found = error
) -> Findings:
    """Find the places that the resolution asks for and nothing was put in."""
    seen = {item.miejsce for item in done}
    for place in asked:
        if place not in seen:
            yield found(
                field,
                f"Brakuje miejsca, którego wymaga uchwała o sposobie konsultacji: {place.etykieta}.",
                hint="Dopisz to miejsce i dzień zamieszczenia.",
            )
