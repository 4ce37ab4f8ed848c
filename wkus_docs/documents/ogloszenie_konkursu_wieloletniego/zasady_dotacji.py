"""Rules by which a grant is given: own contribution, costs, instalments."""

from decimal import Decimal

from wkus_docs.document import Findings, error, rule
from wkus_docs.parts.konkurs.zadania_konkursu import GraniceDotacji, contribution_fits_the_share, in_per_cent
from wkus_docs.polish.zapis import liczba
from wkus_docs.scalars.liczba import LiczbaDodatnia, Procent
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor
from wkus_docs.wording import stands_in_the_genitive


class WkladWlasny(Wybor):
    """Own contribution a notice asks for."""

    NIE_WYMAGANY = "nie_wymagany", "nie jest wymagany"
    DOWOLNY = "dowolny", "finansowy, osobowy lub rzeczowy"
    FINANSOWY = "finansowy", "wyłącznie finansowy"


class ZasadyDotacji(GraniceDotacji):
    """Zasady przyznawania dotacji"""

    wklad_wlasny: WkladWlasny | None = None
    """Wkład własny
    „nie wymagany”, „dowolny” (finansowy, osobowy lub rzeczowy) albo „finansowy”. Puste: ogłoszenie o nim nie mówi."""
    maks_udzial_dotacji: Procent | None = None
    """Jaką najwyżej część kosztów pokryje dotacja [%]
    Tylko przy wspieraniu."""
    min_wklad_wlasny: Procent | None = None
    """Najniższy wkład własny [%]
    Część kosztów zadania. Puste: ogłoszenie jej nie określa."""
    warunki_oferenta: tuple[Tekst, ...] = ()
    """Własne warunki udziału w konkursie
    Czego ogłoszenie wymaga od oferenta ponad ustawę; każdy po słowach „Oferent:”, np. „prowadzi działalność na
    terenie powiatu co najmniej od roku”."""
    czy_jedna_oferta: TakNie | None = None
    """Czy wybrana zostanie tylko jedna oferta
    Puste: ogłoszenie o tym nie mówi."""
    maks_ofert_oferenta: LiczbaDodatnia | None = None
    """Ile najwyżej ofert może złożyć jeden oferent
    Puste: ogłoszenie tego nie ogranicza."""
    koszty_wylaczone: tuple[Tekst, ...] = ()
    """Czego nie pokrywa się z dotacji
    Każda pozycja w dopełniaczu, np. „zakupu nieruchomości”."""
    maks_koszty_administracyjne: Procent | None = None
    """Jaką najwyżej część dotacji w roku stanowią koszty administracyjne [%]"""
    dopuszczalny_wzrost_kosztu: Procent | None = None
    """O ile procent może wzrosnąć pozycja kosztów bez zmiany umowy"""
    transze: Tekst | None = None
    """Jak przekazuje się dotację
    Np. „w dwóch transzach w każdym roku”."""
    dni_na_aktualizacje: LiczbaDodatnia | None = None
    """Ile dni roboczych ma oferent na zmianę zakresu, gdy dotacja jest niższa"""
    waloryzacja: Tekst | None = None
    """Zdanie o waloryzacji
    Np. „Nie przewiduje się waloryzacji dotacji w okresie umowy.”"""

    @rule()
    def _shares_are_in_per_cent(self) -> Findings:
        """Udziały w kosztach i w dotacji podano w procentach, a nie jako ułamki."""
        yield from in_per_cent(
            self,
            "maks_udzial_dotacji",
            "min_wklad_wlasny",
            "maks_koszty_administracyjne",
            "dopuszczalny_wzrost_kosztu",
        )

    @property
    def wklad_wymagany(self) -> bool:
        """Whether the offeror must add anything of their own."""
        return self.wklad_wlasny in {WkladWlasny.DOWOLNY, WkladWlasny.FINANSOWY} or bool(
            self.min_wklad_wlasny
        )

    @property
    def wklad_dowolny(self) -> bool:
        """Whether the contribution may be of any kind."""
        return self.wklad_wlasny == WkladWlasny.DOWOLNY

    @property
    def wklad_niewymagany(self) -> bool:
        """Whether the notice says that nothing need be added."""
        return self.wklad_wlasny == WkladWlasny.NIE_WYMAGANY

    @property
    def tylko_finansowy(self) -> bool:
        """Whether nothing but money counts as the contribution."""
        return self.wklad_wlasny == WkladWlasny.FINANSOWY

    @property
    def czesciowa(self) -> bool:
        """Whether the grant covers less than all costs."""
        return self.maks_udzial_dotacji is not None and self.maks_udzial_dotacji < Decimal(100)

    @rule()
    def _contribution_is_asked_or_not(self) -> Findings:
        """Ogłoszenie, które nie wymaga wkładu, nie określa najniższego, a udział dotacji zostawia na niego miejsce."""
        if self.wklad_niewymagany and self.min_wklad_wlasny:
            yield error(
                "min_wklad_wlasny",
                f"Wkład własny nie jest wymagany, a ma wynosić co najmniej {liczba(self.min_wklad_wlasny)}%.",
                hint="Usuń jedno z pól.",
            )
        yield from contribution_fits_the_share(self.maks_udzial_dotacji, self.min_wklad_wlasny)

    _excluded_costs_are_in_the_genitive = stands_in_the_genitive(
        "koszty_wylaczone.*", after="nie pokrywa się"
    )
