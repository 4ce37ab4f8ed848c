"""How offers are assessed: criteria, the maximum, the threshold."""

from typing import Annotated

from wkus_docs.document import Findings, Part, error, rule
from wkus_docs.parts.ocena.kryteria import Forma, Przeslanka
from wkus_docs.parts.ocena.punkty import threshold_within_maximum
from wkus_docs.proposal import ASKED
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import Liczba, LiczbaDodatnia
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis, Tekst


class KryteriumOgloszenia(Part):
    """Kryterium w ogłoszeniu"""

    przeslanka: Annotated[Przeslanka | None, ASKED] = None
    """Przesłanka ustawowa
    Jedna z sześciu: mozliwosc_realizacji, kalkulacja_kosztow, jakosc_i_kwalifikacje, srodki_wlasne,
    wklad_rzeczowy_i_osobowy, wczesniejsze_zlecenia. Puste, gdy kryterium ma ich kilka albo żadnej."""
    przeslanki: tuple[Przeslanka, ...] = ()
    """Przesłanki ustawowe
    Gdy jedno kryterium obejmuje kilka, np. wkład finansowy, osobowy i rzeczowy razem."""
    nazwa: Tekst
    """Treść kryterium"""
    maks_punktow: LiczbaDodatnia | None = None
    """Najwyższa liczba punktów
    Puste, gdy kryterium ocenia się bez punktów."""

    @property
    def podstawy(self) -> tuple[Przeslanka, ...]:
        """Grounds that the criterion covers, each once, in the order of the law."""
        given = {*self.przeslanki, *([self.przeslanka] if self.przeslanka is not None else [])}
        return tuple(ground for ground in Przeslanka if ground in given)

    @property
    def punkty_ustawy(self) -> tuple[str, ...]:
        """Numbers of their points in art. 15 ust. 1."""
        return tuple(str(ground.punkt) for ground in self.podstawy)


class OcenaOfert(Part):
    """Ocena ofert"""

    komorka: Tekst | None = None
    """Kto ocenia oferty pod względem formalnym
    W mianowniku, np. „Referat Spraw Społecznych”."""
    kryteria: tuple[KryteriumOgloszenia, ...] = ()
    """Kryteria oceny
    Razem obejmują wszystkie przesłanki, których wymaga ustawa. Puste tylko wtedy, gdy podaje je inny akt."""
    czy_kryteria_z_ustawy: TakNie | None = None
    """Czy poza tymi kryteriami stosuje się pozostałe z ustawy
    „tak” drukuje zdanie, że oferty ocenia się także według pozostałych kryteriów art. 15 ust. 1."""
    kryteria_w: Tekst | None = None
    """Akt, który określa kryteria
    W mianowniku, np. „§ 14 rocznego programu współpracy”; gdy ogłoszenie samo ich nie wylicza."""
    maks_punktow: LiczbaDodatnia | None = None
    """Najwyższa łączna liczba punktów
    Puste, gdy oferty ocenia się bez punktów."""
    prog_punktow: Liczba | None = None
    """Najniższa liczba punktów, od której ofertę można rekomendować
    Puste: progu nie ma."""
    oferent_bez_historii: Opis | None = None
    """Jak ocenia się oferenta, który nie realizował wcześniej zadań
    Zdanie do ogłoszenia."""
    termin_zgloszen_do_komisji: Data | None = None
    """Do kiedy organizacje wskazują kandydatów do komisji
    Puste: nabór ogłoszono osobno."""

    @property
    def punktowane(self) -> bool:
        """Whether every criterion has points."""
        return bool(self.kryteria) and all(item.maks_punktow is not None for item in self.kryteria)

    @property
    def suma_punktow(self) -> int | None:
        """The most points an offer may get: as given, or those of the criteria; None without points."""
        if self.maks_punktow is not None or not self.punktowane:
            return self.maks_punktow
        return sum(item.maks_punktow or 0 for item in self.kryteria)

    @property
    def kryteria_efektywnosci(self) -> tuple[KryteriumOgloszenia, ...]:
        """Criteria on cost, own money and contributions: those of an efficiency card."""
        grounds = {Przeslanka.KALKULACJA, Przeslanka.SRODKI, Przeslanka.WKLAD}
        return tuple(item for item in self.kryteria if grounds.intersection(item.podstawy))

    @property
    def kryterium_jakosci(self) -> KryteriumOgloszenia | None:
        """First criterion on quality: that of a quality card."""
        return next((item for item in self.kryteria if Przeslanka.JAKOSC in item.podstawy), None)

    def bez_kryterium(self, forma: Forma | None) -> tuple[Przeslanka, ...]:
        """Return the grounds of the law that no criterion covers; own money only where the unit supports."""
        if self.czy_kryteria_z_ustawy or self.kryteria_w is not None:
            return ()
        given = {ground for item in self.kryteria for ground in item.podstawy}
        needed = (g for g in Przeslanka if g is not Przeslanka.SRODKI or forma is not Forma.POWIERZENIE)
        return tuple(ground for ground in needed if ground not in given)

    @rule()
    def _adds_up(self) -> Findings:
        """Punkty za kryteria sumują się do podanego maksimum."""
        total = sum(item.maks_punktow or 0 for item in self.kryteria)
        if self.punktowane and self.maks_punktow is not None and total != self.maks_punktow:
            yield error(
                "maks_punktow",
                f"Podano najwyżej {self.maks_punktow} pkt, a kryteria dają razem {total} pkt.",
                hint="Popraw punkty kryteriów albo maksimum.",
            )

    _threshold_can_be_reached = threshold_within_maximum("suma_punktow")
