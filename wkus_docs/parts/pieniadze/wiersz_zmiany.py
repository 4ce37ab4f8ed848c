"""An amount before and after a change: it was, it is, it differs by."""

from dataclasses import dataclass
from decimal import Decimal

from wkus_docs.analiza.odchylenie import odchylenie_wzgledne
from wkus_docs.polish.zapis import kwota_tabela, procent


@dataclass(frozen=True, slots=True)
class WierszZmiany:
    """An amount before and after the change."""

    nazwa: str
    przed: Decimal
    po: Decimal

    @property
    def roznica(self) -> Decimal:
        """Difference, negative for a cut."""
        return self.po - self.przed

    @property
    def roznica_ze_znakiem(self) -> str:
        """„+6 120,00”, „−4 000,00” or „0,00”."""
        return f"{_znak(self.roznica)}{kwota_tabela(abs(self.roznica))}"

    @property
    def procent(self) -> str:
        """„+3,00%”: the difference as a part of the amount before; „–” where there was nothing before."""
        zmiana = odchylenie_wzgledne(self.przed, self.po)
        return "–" if zmiana is None else f"{_znak(zmiana)}{procent(abs(zmiana) * 100)}"


def _znak(liczba: Decimal) -> str:
    return "+" if liczba > 0 else "−" if liczba < 0 else ""
