"""A cost of an agreement beside what was spent on it, and what a report says of the difference."""

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal
from typing import Protocol

from wkus_docs.analiza.dokladnosc import ponad_o_grosz
from wkus_docs.document import Part
from wkus_docs.polish.zapis import kwota_zapis
from wkus_docs.polish.zapis import procent as procent_zapis
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.tekst import Tekst

_ZERO = Decimal("0.00")


def procent(czesc: Decimal, calosc: Decimal) -> Decimal:
    """Share in per cent with two places; 0 of nothing.

    >>> procent(Decimal("174350"), Decimal("194350")), procent(Decimal(1), Decimal(0))
    (Decimal('89.71'), Decimal('0.00'))
    """
    return (czesc * 100 / calosc).quantize(Decimal("0.01"), ROUND_HALF_UP) if calosc else Decimal("0.00")


class KosztZWykonaniem(Part):
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

    def wzrost_ponad(self, najwyzej: Decimal) -> str:
        """How much the spending grew, when it grew above the per cent that the agreement allows; else nothing."""
        if not ponad_o_grosz(self.wydatek - self.umowa, self.umowa * najwyzej / 100):
            return ""
        return f"ponad {procent_zapis(najwyzej)}" if self.wzrost == najwyzej else procent_zapis(self.wzrost)


class _Wyjasniony(Protocol):
    """A settled cost that may say why it came out otherwise."""

    @property
    def nazwa(self) -> str: ...

    @property
    def roznica(self) -> str: ...

    @property
    def wyjasnienie(self) -> str | None: ...


def odstepstwa_kosztow(pozycje: Iterable[tuple[str, _Wyjasniony]]) -> tuple[str, ...]:
    """Sentences on the costs that came out otherwise than agreed, in the order of the form."""
    return tuple(
        f"{numer} {koszt.nazwa}: {koszt.roznica}."
        + (f" Wyjaśnienie: {koszt.wyjasnienie.removesuffix('.')}." if koszt.wyjasnienie else "")
        for numer, koszt in pozycje
        if koszt.roznica
    )
