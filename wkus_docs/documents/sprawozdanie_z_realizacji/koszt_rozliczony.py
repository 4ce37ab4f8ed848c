"""A cost of the agreement beside what was spent on it, as part II.1 of the report holds it."""

from collections.abc import Iterable
from decimal import Decimal

from pydantic import Field

from wkus_docs.document import Part
from wkus_docs.documents.sprawozdanie_z_realizacji.zrodla_sprawozdania import procent
from wkus_docs.parts.pieniadze.kwoty import suma
from wkus_docs.polish.zapis import kwota_zapis
from wkus_docs.polish.zapis import procent as procent_zapis
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Tekst

_ZERO = Decimal("0.00")


class KosztRozliczony(Part):
    """Koszt"""

    nazwa: Tekst
    """Rodzaj kosztu
    Taki jak w kosztorysie umowy."""
    umowa: Kwota
    """Koszt zgodnie z umową [zł]
    Na ten rok."""
    wydatek: Kwota
    """Faktycznie poniesiony wydatek [zł]
    0, gdy nic nie wydano."""
    czy_z_dotacji: TakNie = True
    """Czy koszt pokrywa dotacja, choćby w części
    „nie” dla kosztu pokrytego tylko z innych środków albo z wkładu; nie drukuje się."""
    wyjasnienie: Tekst | None = None
    """Wyjaśnienie różnicy
    Drukuje się w części III."""

    @property
    def wzrost(self) -> Decimal:
        """By how many per cent the spending is above the agreement; 0 when it is not."""
        return procent(max(self.wydatek - self.umowa, _ZERO), self.umowa)

    @property
    def roznica(self) -> str:
        """„27 840,00 zł zamiast 28 800,00 zł, o 960,00 zł (3,33%) mniej”, or nothing."""
        zmiana = self.wydatek - self.umowa
        if not zmiana:
            return ""
        udzial = f" ({procent_zapis(procent(abs(zmiana), self.umowa))})" if self.umowa else ""
        return (
            f"{kwota_zapis(self.wydatek)} zamiast {kwota_zapis(self.umowa)}, o "
            f"{kwota_zapis(abs(zmiana))}{udzial} {'więcej' if zmiana > 0 else 'mniej'}"
        )


class DzialanieRozliczone(Part):
    """Działanie i jego koszty"""

    nazwa: Tekst
    """Nazwa działania
    Taka jak w kosztorysie umowy."""
    koszty: tuple[KosztRozliczony, ...] = Field(min_length=1)
    """Koszty działania
    Wszystkie z umowy, także te, na które nic nie wydano."""

    @property
    def umowa(self) -> Decimal:
        """Sum of the agreement's costs."""
        return suma(item.umowa for item in self.koszty)

    @property
    def wydatek(self) -> Decimal:
        """Sum of the spending."""
        return suma(item.wydatek for item in self.koszty)


def odstepstwa_kosztow(pozycje: Iterable[tuple[str, KosztRozliczony]]) -> tuple[str, ...]:
    """Sentences on the costs that came out otherwise than agreed, in the order of the form."""
    return tuple(
        f"{numer} {koszt.nazwa}: {koszt.roznica}."
        + (f" Wyjaśnienie: {koszt.wyjasnienie.removesuffix('.')}." if koszt.wyjasnienie else "")
        for numer, koszt in pozycje
        if koszt.roznica
    )
