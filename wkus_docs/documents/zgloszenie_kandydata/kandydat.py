"""The person who is named: how to reach him, what he knows, what he chooses and declares."""

from typing import Annotated

from wkus_docs.document import Findings, Part, rule, warning
from wkus_docs.for_several import ForSeveral
from wkus_docs.office_only import OFFICE_ONLY
from wkus_docs.parts.konkurs.nabor import KonkursNaboru
from wkus_docs.scalars.email import Email
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.scalars.telefon import Telefon
from wkus_docs.scalars.wybor import Wybor


class KonkursKandydata(KonkursNaboru):
    """Konkurs, do którego komisji wskazuje się kandydata"""

    czy_wybrany: Annotated[TakNie | None, ForSeveral("konkursy")] = None
    """Czy zgłoszenie dotyczy tego konkursu
    Tylko gdy konkursów jest kilka; puste: zostaje kratka do zaznaczenia."""
    oferenci: Annotated[tuple[Tekst, ...], "nie drukuje się", OFFICE_ONLY] = ()
    """Organizacje, które złożyły oferty
    Wpisuje urząd, gdy zna listę ofert, także oferty wspólne. Pozwala sprawdzić, czy kandydata nie wskazał ktoś, kto
    bierze udział w konkursie."""

    @property
    def wybrany(self) -> bool:
        """Whether the form is, or may be, for the commission of this competition."""
        return self.czy_wybrany is None or self.czy_wybrany


class ObszarKandydata(Part):
    """Obszar"""

    nazwa: Tekst
    """Obszar
    Jak w ogłoszeniu o naborze."""
    czy_wybrany: TakNie | None = None
    """Czy kandydat chce opiniować oferty w tym obszarze
    Puste: zostaje kratka do zaznaczenia."""

    @property
    def wybrany(self) -> bool:
        """Whether the candidate chooses, or may choose, the area."""
        return self.czy_wybrany is None or self.czy_wybrany


class OswiadczenieKandydata(Part):
    """Oświadczenie kandydata"""

    tresc: Tekst
    """Treść
    Po słowach „Oświadczam, że”, jak w ogłoszeniu, np. „korzystam z pełni praw publicznych”."""
    czy_skladane: TakNie | None = None
    """Czy kandydat je składa
    Puste: zostaje kratka do zaznaczenia; „nie”: oświadczenie jest skreślone."""

    @property
    def nieskladane(self) -> bool:
        """Whether the candidate said that he does not make it; unanswered, it may still be ticked."""
        return self.czy_skladane == False  # noqa: E712 – a gap refuses „is”

    @rule()
    def _is_made(self) -> Findings:
        """Kandydat składa oświadczenie, o które prosi ogłoszenie."""
        if self.czy_skladane is not None and not self.czy_skladane:
            yield warning(
                "czy_skladane",
                f"Kandydat nie składa oświadczenia: {self.tresc}.",
                hint="Sprawdź, czy ogłoszenie go wymaga.",
            )


class RodzajPowiazania(Wybor):
    """What ties a person to an organisation."""

    REPREZENTANT = "reprezentant", "reprezentowanie"
    WLADZE = "wladze", "władze"
    CZLONEK = "czlonek", "członkostwo"
    PRACA = "praca", "praca albo umowa"
    WOLONTARIAT = "wolontariat", "wolontariat"
    RODZINA = "rodzina", "osoba bliska we władzach"

    @property
    def przedstawiciel(self) -> bool:
        """Whether the person speaks for the organisation."""
        return self is RodzajPowiazania.REPREZENTANT


class Powiazanie(Part):
    """Organizacja, z którą kandydat jest związany"""

    organizacja: Tekst
    """Nazwa organizacji"""
    rodzaj: RodzajPowiazania
    """Czym jest związany
    reprezentant, wladze, czlonek, praca, wolontariat albo rodzina."""
    opis: Tekst | None = None
    """Bliżej
    Np. „Prezes Zarządu od 2019 r.”."""


class Kandydat(Part):
    """Kandydat"""

    imie_nazwisko: Tekst
    """Imię i nazwisko"""
    telefon: Telefon | None = None
    """Numer telefonu"""
    email: Email | None = None
    """Adres e-mail"""
    funkcja: Tekst | None = None
    """Funkcja w organizacji, która go wskazuje
    Puste, gdy żadnej nie pełni: nie musi do niej należeć."""
    doswiadczenie: Opis | None = None
    """Wiedza i doświadczenie w dziedzinie konkursu"""
    dyspozycyjnosc: Tekst | None = None
    """Kiedy może brać udział w posiedzeniach
    Np. „w dni robocze od 9.00 do 15.00”."""

    @rule()
    def _can_be_reached(self) -> Findings:
        """Z kandydatem można się skontaktować."""
        if self.telefon is None and self.email is None:
            yield warning(
                "telefon",
                "Nie podano ani telefonu, ani adresu e-mail kandydata.",
                hint="Dopisz jedno z nich: urząd zawiadamia o posiedzeniu.",
            )
