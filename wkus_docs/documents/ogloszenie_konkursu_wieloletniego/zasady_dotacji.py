"""Rules by which a grant is given: own contribution, costs, instalments."""

from decimal import Decimal

from pydantic import Field

from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.scalars.liczba import LiczbaDodatnia, Procent
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor


class WkladWlasny(Wybor):
    """Own contribution a notice asks for."""

    NIE_WYMAGANY = "nie_wymagany", "nie jest wymagany"
    DOWOLNY = "dowolny", "finansowy, osobowy lub rzeczowy"
    FINANSOWY = "finansowy", "wyłącznie finansowy"


class ZasadyDotacji(Part):
    """Zasady przyznawania dotacji"""

    wklad_wlasny: WkladWlasny
    """Wkład własny
    „nie wymagany”, „dowolny” (finansowy, osobowy lub rzeczowy) albo „finansowy”."""
    maks_udzial_dotacji: Procent | None = None
    """Jaką najwyżej część kosztów pokryje dotacja [%]
    Tylko przy wspieraniu."""
    czy_jedna_oferta: TakNie
    """Czy wybrana zostanie tylko jedna oferta"""
    koszty_wylaczone: tuple[Tekst, ...] = Field(min_length=1)
    """Czego nie pokrywa się z dotacji
    Każda pozycja w dopełniaczu, np. „zakupu nieruchomości”."""
    maks_koszty_administracyjne: Procent | None = None
    """Jaką najwyżej część dotacji w roku stanowią koszty administracyjne [%]"""
    dopuszczalny_wzrost_kosztu: Procent
    """O ile procent może wzrosnąć pozycja kosztów bez zmiany umowy"""
    transze: Tekst
    """Jak przekazuje się dotację
    Np. „w dwóch transzach w każdym roku”."""
    dni_na_aktualizacje: LiczbaDodatnia
    """Ile dni roboczych ma oferent na zmianę zakresu, gdy dotacja jest niższa"""
    waloryzacja: Tekst
    """Zdanie o waloryzacji
    Np. „Nie przewiduje się waloryzacji dotacji w okresie umowy.”"""

    @property
    def wklad_wymagany(self) -> bool:
        """Whether the offeror must add anything of their own."""
        return self.wklad_wlasny != WkladWlasny.NIE_WYMAGANY

    @property
    def tylko_finansowy(self) -> bool:
        """Whether nothing but money counts as the contribution."""
        return self.wklad_wlasny == WkladWlasny.FINANSOWY

    @property
    def czesciowa(self) -> bool:
        """Whether the grant covers less than all costs."""
        return self.maks_udzial_dotacji is not None and self.maks_udzial_dotacji < Decimal(100)

    @rule(acts["udpp"]["art. 5 ust. 4a"], acts["udpp"]["art. 5 ust. 4b"])
    def _asks_for_more_than_cash(self) -> Findings:
        """Wkładu własnego nie ogranicza się do pieniędzy."""
        if self.tylko_finansowy:
            yield warning(
                "wklad_wlasny",
                "Ogłoszenie żąda wkładu wyłącznie finansowego, a o wkładzie osobowym i rzeczowym "
                "ustawa ma od 2026 r. osobne przepisy.",
                hint="Wybierz „dowolny” albo sprawdź z radcą treść tych przepisów.",
            )


def contribution_misfits(zasady: ZasadyDotacji, *, entrusted: bool) -> Findings:
    """Find a contribution asked for where the grant pays all, and a share not told where it does not."""
    if entrusted and (zasady.wklad_wymagany or zasady.czesciowa):
        yield error(
            "wklad_wlasny",
            "Powierzone zadanie dotacja finansuje w całości, a ogłoszenie żąda wkładu własnego.",
            hint="Wybierz „nie wymagany” i usuń udział dotacji albo zmień formę na wspieranie.",
        )
    if not entrusted and not zasady.czesciowa:
        yield error(
            "maks_udzial_dotacji",
            "Przy wspieraniu dotacja pokrywa tylko część kosztów, a nie podano jaką.",
            hint="Wpisz np. 90 albo zmień formę na powierzenie.",
        )
