"""Thresholds that turn a deviation into a signal."""

from decimal import Decimal

from wkus_docs.document import Findings, Part, error, rule
from wkus_docs.parts.jakosc.sygnal import Sygnal
from wkus_docs.polish.zapis import liczba
from wkus_docs.scalars.liczba import Procent

_STO = Decimal(100)


class ProgiOdchylen(Part):
    """Progi odchyleń"""

    zielony: Procent
    """Próg zielony [%]
    Odchylenie do tego procentu mieści się w normie."""
    zolty: Procent
    """Próg żółty [%]
    Odchylenie ponad próg zielony, a do tego procentu, trzeba wyjaśnić; większe jest czerwone."""

    def sygnal(
        self, odchylenie: Decimal | None, *, tylko_w_gore: bool = False, grosz: Decimal | None = None
    ) -> Sygnal:
        """Signal of a relative deviation; ``tylko_w_gore`` takes what is cheaper for green.

        ``grosz`` is the part of the plan that a grosz makes, where both are amounts one pays: less is no deviation.
        """
        if odchylenie is None:
            return Sygnal.BRAK
        wielkosc = odchylenie if tylko_w_gore else abs(odchylenie)
        if _miesci_sie(wielkosc, self.zielony, grosz):
            return Sygnal.ZIELONY
        return Sygnal.ZOLTY if _miesci_sie(wielkosc, self.zolty, grosz) else Sygnal.CZERWONY

    @rule()
    def _yellow_reaches_further(self) -> Findings:
        """Próg żółty jest dalszy niż zielony."""
        if self.zolty <= self.zielony:
            yield error(
                "zolty",
                f"Próg żółty ({liczba(self.zolty)}%) nie jest wyższy niż zielony ({liczba(self.zielony)}%).",
                hint="Podaj wyższy próg żółty.",
            )


def _miesci_sie(odchylenie: Decimal, prog: Decimal, grosz: Decimal | None) -> bool:
    ponad = odchylenie - prog / _STO
    return ponad <= 0 if grosz is None else ponad < grosz
