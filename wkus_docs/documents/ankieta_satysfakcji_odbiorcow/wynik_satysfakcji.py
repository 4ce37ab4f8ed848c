"""Rows of the result sheet of a survey of satisfaction; each computes its figures when asked for."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from wkus_docs.analiza import ankieta
from wkus_docs.analiza.ankieta import Rozklad
from wkus_docs.analiza.brak import powiedz
from wkus_docs.analiza.niepewnosc import niepewnosc_nps
from wkus_docs.documents.ankieta_satysfakcji_odbiorcow.pytania_satysfakcji import (
    GrupaRespondentow,
    StwierdzenieSatysfakcji,
    WagaWymiaru,
)
from wkus_docs.parts.ankieta.niepewnosc_wyniku import plus_minus
from wkus_docs.parts.ankieta.pytanie_ankiety import PytanieMetryczki, oceny
from wkus_docs.parts.ankieta.wynik_ankiety import (
    NIE_LICZY_SIE,
    NIE_PODAJE_SIE,
    GrupaOdpowiedzi,
    WynikOcen,
    pokazane,
)
from wkus_docs.parts.badanie.wynik_wariantu import ilosc, procent
from wkus_docs.parts.jakosc.wskaznik_jakosci import WymiarJakosci

_PODZIALKA = ("krytycy (0–6)", "neutralni (7–8)", "promotorzy (9–10)")


@dataclass(frozen=True, slots=True)
class WynikPytania:
    """A statement with the counts of its marks."""

    pytanie: StwierdzenieSatysfakcji
    wynik: WynikOcen

    @property
    def nie_wiem(self) -> str:
        """How many did not know."""
        oceny_pytania = self.pytanie.oceny
        return (
            NIE_LICZY_SIE if self.wynik.czy_ukryty or oceny_pytania is None else str(oceny_pytania.nie_wiem)
        )


def wyniki_pytan(pytania: Sequence[StwierdzenieSatysfakcji], *, czy_ukryte: bool) -> tuple[WynikPytania, ...]:
    """Return a row for each statement; where too few answered, without its figures."""
    return tuple(
        WynikPytania(item, WynikOcen(item.tresc, oceny(item.oceny), czy_ukryty=czy_ukryte))
        for item in pytania
    )


@dataclass(frozen=True, slots=True)
class WynikWymiaru:
    """Marks of all statements of a dimension."""

    wymiar: WymiarJakosci
    waga: Decimal | None
    wynik: WynikOcen

    @property
    def slowo_wagi(self) -> str:
        """Weight as text."""
        return NIE_LICZY_SIE if self.waga is None else ilosc(self.waga)


def wyniki_wymiarow(
    pytania: Sequence[StwierdzenieSatysfakcji], wagi: Sequence[WagaWymiaru]
) -> tuple[WynikWymiaru, ...]:
    """Return a row for each dimension that is asked about."""
    wedlug = {item.wymiar: item.waga for item in wagi}
    return tuple(
        WynikWymiaru(wymiar, wedlug.get(wymiar), WynikOcen(wymiar.etykieta, ankieta.razem(swoje)))
        for wymiar in WymiarJakosci
        if (swoje := [oceny(item.oceny) for item in pytania if item.wymiar == wymiar])
    )


@dataclass(frozen=True, slots=True)
class LiczbaOsob:
    """How many people, under a name, and which part of all they are."""

    nazwa: str
    liczba: str
    udzial: str = NIE_LICZY_SIE


@dataclass(frozen=True, slots=True)
class WynikPolecenia:
    """Answers to the question whether one would recommend the service; ``czy_ukryty`` when they are too few."""

    rozklad: Rozklad | None
    czy_ukryty: bool = False

    @property
    def postawy(self) -> tuple[LiczbaOsob, ...]:
        """Detractors, the indifferent and promoters."""
        if self.czy_ukryty:
            return tuple(LiczbaOsob(nazwa, NIE_LICZY_SIE) for nazwa in _PODZIALKA)
        n = Decimal(ankieta.wazne(self.rozklad))
        ile = ankieta.postawy(self.rozklad)
        return tuple(
            LiczbaOsob(nazwa, str(liczba), procent(ankieta.stopa_zwrotu(Decimal(liczba), n)))
            for nazwa, liczba in zip(_PODZIALKA, ile, strict=True)
        )

    @property
    def n(self) -> str:
        """Number of answers."""
        return str(ankieta.wazne(self.rozklad))

    @property
    def nps(self) -> str:
        """NPS with its sign, or „brak danych”."""
        return powiedz(ankieta.nps(self.rozklad), _ze_znakiem)

    @property
    def niepewnosc(self) -> str:
        """± of NPS as text; of few answers it would tell who gave which."""
        return NIE_PODAJE_SIE if self.czy_ukryty else plus_minus(niepewnosc_nps(self.rozklad))


def _ze_znakiem(wartosc: Decimal) -> str:
    return f"{wartosc:+.1f}".replace(".", ",").replace("-", "−") if wartosc else "0,0"


@dataclass(frozen=True, slots=True)
class WynikGrupy:
    """A group of respondents, or several small ones joined."""

    liczebnosc: int
    wynik: WynikOcen


def wyniki_grup(grupy: Sequence[GrupaRespondentow], prog: int) -> tuple[WynikGrupy, ...]:
    """Return the groups as they may be shown; nothing where they are not to be compared."""
    if not any(grupa.oceny for grupa in grupy):
        return ()
    wszystkie = [GrupaOdpowiedzi(grupa.nazwa, grupa.zwrocono, oceny(grupa.oceny)) for grupa in grupy]
    return tuple(
        WynikGrupy(
            grupa.liczebnosc, WynikOcen(grupa.nazwa, grupa.rozklad, czy_ukryty=0 < grupa.liczebnosc < prog)
        )
        for grupa in pokazane(wszystkie, prog)
    )


@dataclass(frozen=True, slots=True)
class PozycjaMetryczki:
    """A question of the demographic part with its answers as they may be shown."""

    pytanie: PytanieMetryczki
    prog: int

    @property
    def odpowiedzi(self) -> tuple[LiczbaOsob, ...]:
        """Answers and how many gave them; small ones joined."""
        wszystkie = [GrupaOdpowiedzi(item.odpowiedz, item.liczba or 0) for item in self.pytanie.odpowiedzi]
        return tuple(
            LiczbaOsob(grupa.nazwa, self._ile(grupa.liczebnosc)) for grupa in pokazane(wszystkie, self.prog)
        )

    def _ile(self, liczebnosc: int) -> str:
        return f"mniej niż {self.prog}" if 0 < liczebnosc < self.prog else str(liczebnosc)
