"""Forms of consultations, each with what it requires."""

from pydantic import Field

from wkus_docs.document import Findings, Part, error, rule
from wkus_docs.parts.konsultacje.sposob_konsultacji import FormaKonsultacji
from wkus_docs.polish.odmiana import policz, rzeczownik
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Tekst


class FormaUchwaly(Part):
    """Forma konsultacji"""

    forma: FormaKonsultacji
    """Forma
    formularz uwag, spotkanie, ankieta, dyżur, warsztaty albo inna."""
    nazwa: Tekst | None = None
    """Nazwa własnymi słowami
    W mianowniku liczby pojedynczej, np. „dyskusja na platformie internetowej”; potrzebna przy innej formie."""
    czy_zawsze: TakNie | None = None
    """Czy stosuje się ją w każdych konsultacjach"""
    min_dni_zapowiedzi: LiczbaDodatnia | None = None
    """Ile dni wcześniej się ją zapowiada
    Np. przy spotkaniu."""
    wymagania: tuple[Tekst, ...] = ()
    """Czego wymaga
    Każde wymaganie po przecinku, np. „z przebiegu sporządza się notatkę”."""

    @property
    def opis(self) -> str:
        """How the resolution calls it."""
        return self.nazwa or self.forma.etykieta

    @property
    def jest(self) -> str:
        """Verb that goes with the name."""
        return "są" if self.forma == FormaKonsultacji.WARSZTATY and self.nazwa is None else "jest"

    @property
    def wszystkie_wymagania(self) -> tuple[str, ...]:
        """What it requires, the announcement ahead first."""
        days = self.min_dni_zapowiedzi
        if days is None:
            return self.wymagania
        return (
            f"zapowiedź ukazuje się co najmniej {policz(days, 'dzień', 'dni', 'dni')} wcześniej",
            *self.wymagania,
        )

    @rule()
    def _other_form_is_named(self) -> Findings:
        """Forma spoza listy ma swoją nazwę."""
        if self.forma == FormaKonsultacji.INNA and self.nazwa is None:
            yield error(
                "nazwa",
                "Nie wiadomo, jaka to inna forma konsultacji.",
                hint="Napisz jej nazwę, np. „dyskusja na platformie internetowej”.",
            )


class FormyKonsultacji(Part):
    """Formy konsultacji"""

    lista: tuple[FormaUchwaly, ...] = Field(min_length=1)
    """Formy, które przewiduje uchwała"""
    ile_co_najmniej: LiczbaDodatnia | None = None
    """Ile co najmniej form stosuje się w jednych konsultacjach"""

    @property
    def zawsze(self) -> tuple[str, ...]:
        """Forms used in every consultation, where there are others to choose from."""
        return tuple(one.opis for one in self.lista if one.czy_zawsze) if len(self.lista) > 1 else ()

    @property
    def slowo_form(self) -> str:
        """Noun that goes with the least number of forms, in the accusative."""
        return rzeczownik(self.ile_co_najmniej or 0, "formę", "formy", "form")

    @property
    def wymaga_czegos(self) -> bool:
        """Whether there is more to say of the forms than which they are."""
        return bool(self.zawsze or self.ile_co_najmniej or self.z_wymaganiami)

    @property
    def z_wymaganiami(self) -> tuple[FormaUchwaly, ...]:
        """Forms that require something."""
        return tuple(one for one in self.lista if one.wszystkie_wymagania)

    @property
    def rodzaje(self) -> tuple[FormaKonsultacji, ...]:
        """Kinds of the forms, each once, as a notice names them."""
        return tuple(dict.fromkeys(one.forma for one in self.lista))

    @rule()
    def _there_are_so_many(self) -> Findings:
        """Uchwała nie każe stosować więcej form, niż przewiduje."""
        if self.ile_co_najmniej is not None and self.ile_co_najmniej > len(self.lista):
            yield error(
                "ile_co_najmniej",
                f"Uchwała każe stosować co najmniej {self.ile_co_najmniej} form, a przewiduje {len(self.lista)}.",
                hint="Zmniejsz tę liczbę albo dopisz formy.",
            )
