"""The map of local organisations counted: who serves which area, who is able, what is lacking."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from wkus_docs.analiza.brak import BRAK_DANYCH
from wkus_docs.analiza.zasoby import srednia_podanych, suma_podanych
from wkus_docs.documents.mapa_zasobow_ngo.zasoby_organizacji import (
    NAJWYZSZA_GOTOWOSC,
    OPISY_GOTOWOSCI,
    ZasobyOrganizacji,
)
from wkus_docs.parts.badanie.wynik_wariantu import ilosc, zlote
from wkus_docs.parts.strony.obszar import Obszar

NIKT = "–"


@dataclass(frozen=True, slots=True)
class WierszMacierzy:
    """An area: numbers of the organisations that serve it, and of those able to take a contract."""

    obszar: Obszar
    dzialajace: tuple[int, ...]
    zdolne: tuple[int, ...]
    nieocenione: tuple[int, ...]
    czy_planowany: bool

    @property
    def numery_dzialajacych(self) -> str:
        """Numbers of those who serve the area."""
        return _numery(self.dzialajace)

    @property
    def numery_zdolnych(self) -> str:
        """Numbers of those able to take a contract."""
        return _numery(self.zdolne)

    @property
    def czy_luka(self) -> bool:
        """Whether nobody serves the area."""
        return not self.dzialajace

    @property
    def liczba_zdolnych(self) -> str:
        """How many are able; not known while none of them is and some have no mark."""
        return BRAK_DANYCH if self.nieocenione and not self.zdolne else str(len(self.zdolne))

    @property
    def stan(self) -> str:
        """What the numbers mean, in words."""
        if self.czy_luka:
            return "luka: nikt nie działa"
        if len(self.zdolne) > 1:
            return "jest wybór"
        if not self.nieocenione:
            return "gotowa tylko jedna organizacja" if self.zdolne else "nikt nie jest gotowy do umowy"
        stan = "gotowa jedna organizacja" if self.zdolne else "nie wiadomo, czy ktoś jest gotowy"
        return f"{stan}; bez oceny: {_numery(self.nieocenione)}"


def _numery(numery: Sequence[int]) -> str:
    return ", ".join(map(str, numery)) or NIKT


@dataclass(frozen=True, slots=True)
class WierszPodsumowania:
    """A count, and from how many organisations it is known."""

    nazwa: str
    wartosc: str
    podstawa: str


@dataclass(frozen=True, slots=True)
class StopienGotowosci:
    """A mark of readiness, what it means, and how many organisations have it."""

    stopien: int
    opis: str
    ile: int


@dataclass(frozen=True, slots=True)
class PozycjaMapy:
    """An organisation with its number, in a map that is published or not."""

    numer: int
    organizacja: ZasobyOrganizacji
    czy_publikowana: bool

    @property
    def kontakt(self) -> str | None:
        """Contact the map may show: a person who did not agree is not shown in public."""
        kontakt = self.organizacja.kontakt
        return None if kontakt is None or (self.czy_publikowana and not kontakt.czy_zgoda) else kontakt.linia


def pozycje(organizacje: Sequence[ZasobyOrganizacji], *, czy_publikowana: bool) -> tuple[PozycjaMapy, ...]:
    """Number the organisations from 1."""
    return tuple(
        PozycjaMapy(numer, organizacja, czy_publikowana) for numer, organizacja in enumerate(organizacje, 1)
    )


def macierz(
    organizacje: Sequence[ZasobyOrganizacji], planowane: Sequence[Obszar], prog: int
) -> tuple[WierszMacierzy, ...]:
    """Return all nine areas; organisations are numbered from 1, as the map lists them."""
    return tuple(_wiersz(obszar, organizacje, planowane, prog) for obszar in Obszar)


def _wiersz(
    obszar: Obszar, organizacje: Sequence[ZasobyOrganizacji], planowane: Sequence[Obszar], prog: int
) -> WierszMacierzy:
    dzialajace = [
        (numer, organizacja)
        for numer, organizacja in enumerate(organizacje, 1)
        if obszar in organizacja.obszary
    ]
    return WierszMacierzy(
        obszar,
        tuple(numer for numer, _ in dzialajace),
        tuple(numer for numer, organizacja in dzialajace if organizacja.czy_gotowa(prog)),
        tuple(numer for numer, organizacja in dzialajace if organizacja.gotowosc is None),
        obszar in planowane,
    )


def podsumowanie(organizacje: Sequence[ZasobyOrganizacji], prog: int) -> tuple[WierszPodsumowania, ...]:
    """Return the counts; each says how many organisations gave the figure."""
    wszystkie = len(organizacje)

    def policzone(
        nazwa: str, ile: Callable[[ZasobyOrganizacji], Decimal | None], zapis: Callable[[Decimal | None], str]
    ) -> WierszPodsumowania:
        razem, podalo = suma_podanych(map(ile, organizacje))
        return WierszPodsumowania(nazwa, zapis(razem), f"{podalo} z {wszystkie}")

    oceny = [_liczba(organizacja.gotowosc) for organizacja in organizacje]
    ocenione = f"{suma_podanych(oceny)[1]} z {wszystkie}"
    gotowe = sum(organizacja.czy_gotowa(prog) for organizacja in organizacje)
    return (
        WierszPodsumowania("Organizacje", str(wszystkie), f"{wszystkie} z {wszystkie}"),
        policzone("Pracownicy i zleceniobiorcy", lambda o: _liczba(o.liczba_pracownikow), ilosc),
        policzone("Stali wolontariusze", lambda o: _liczba(o.liczba_wolontariuszy), ilosc),
        policzone("Lokale", lambda o: _liczba(o.liczba_lokali), ilosc),
        policzone("W tym lokale bez barier", _bez_barier, ilosc),
        policzone("Obroty roczne [zł]", lambda o: o.obroty, zlote),
        WierszPodsumowania(
            f"Gotowe do umowy (gotowość co najmniej {prog})",
            str(gotowe) if any(ocena is not None for ocena in oceny) else BRAK_DANYCH,
            ocenione,
        ),
        WierszPodsumowania("Średnia gotowość (1–5)", ilosc(srednia_podanych(oceny)), ocenione),
    )


def _bez_barier(organizacja: ZasobyOrganizacji) -> Decimal | None:
    stany = [lokal.czy_bez_barier for lokal in organizacja.lokale]
    return (
        None
        if None in stany or organizacja.liczba_lokali is None
        else Decimal(sum(stan is True for stan in stany))
    )


def _liczba(ile: int | None) -> Decimal | None:
    return None if ile is None else ile + Decimal(0)  # a gap stays one


def stopnie_gotowosci(organizacje: Sequence[ZasobyOrganizacji]) -> tuple[StopienGotowosci, ...]:
    """Return every mark from 5 down to 1, with how many organisations have it."""
    return tuple(
        StopienGotowosci(
            stopien, OPISY_GOTOWOSCI[stopien - 1], sum(o.gotowosc == stopien for o in organizacje)
        )
        for stopien in range(NAJWYZSZA_GOTOWOSC, 0, -1)
    )
