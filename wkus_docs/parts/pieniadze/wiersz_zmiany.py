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

    @property
    def zmienia_sie(self) -> str | None:
        """„maleje o 30,00%”, „rośnie o 3,00%” or „nie zmienia się”; None where there was nothing before.

        >>> WierszZmiany("", Decimal("578000.00"), Decimal("578000.01")).zmienia_sie.replace("\u00a0", " ")
        'rośnie o mniej niż 0,01%'
        >>> WierszZmiany("", Decimal("0.00"), Decimal("1.00")).zmienia_sie is None
        True
        """
        zmiana = odchylenie_wzgledne(self.przed, self.po)
        if not self.roznica:
            return "nie zmienia się"
        if zmiana is None:
            return None
        ile = procent(abs(zmiana) * 100) if zmiana else "mniej niż 0,01%"
        return f"{'rośnie' if self.roznica > 0 else 'maleje'} o {ile}"


def _znak(liczba: Decimal) -> str:
    return "+" if liczba > 0 else "−" if liczba < 0 else ""
