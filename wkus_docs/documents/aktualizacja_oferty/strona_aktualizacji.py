"""An offeror as it signs the update: its data for the agreement and its share in the costs."""

from decimal import Decimal
from typing import Annotated

from wkus_docs.for_several import ForSeveral
from wkus_docs.parts.pieniadze.kwoty import KwotaRoczna, suma
from wkus_docs.parts.pieniadze.wiersz_zmiany import WierszZmiany
from wkus_docs.parts.strony.organizacja import Organizacja
from wkus_docs.parts.strony.osoba import Reprezentant
from wkus_docs.parts.strony.wzor_urzedowy import as_many_sign_as_registered
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import LiczbaDodatnia

_ZERO = Decimal("0.00")


class UdzialPoZmianie(KwotaRoczna):
    """Udział oferenta w kosztach roku"""

    kwota: Kwota
    """Udział po zmianie [zł]"""
    kwota_w_ofercie: Kwota | None = None
    """Udział w ofercie [zł]
    Puste: 0."""

    @property
    def zmiana(self) -> WierszZmiany:
        """Before and after."""
        return WierszZmiany(str(self.rok), self.kwota_w_ofercie or _ZERO, self.kwota)


class OferentAktualizacji(Organizacja):
    """Oferent"""

    liczba_podpisow: LiczbaDodatnia | None = None
    """Ile osób podpisuje łącznie według rejestru
    Tylko do sprawdzenia podpisów; nie drukuje się."""
    podpisujacy_umowe: tuple[Reprezentant, ...] = ()
    """Osoby, które podpiszą umowę
    Puste: te same, które podpisują aktualizację."""
    koszty_roczne: Annotated[tuple[UdzialPoZmianie, ...], ForSeveral("oferenci")] = ()
    """Udział oferenta w kosztach w kolejnych latach (V.C)
    Tylko w ofercie wspólnej, gdy zmienia się kalkulacja."""

    @property
    def do_umowy(self) -> tuple[Reprezentant, ...]:
        """Who will sign the agreement."""
        return self.podpisujacy_umowe or self.reprezentanci

    @property
    def udzial_razem(self) -> WierszZmiany:
        """Share in the costs of all years, before and after."""
        rows = [item.zmiana for item in self.koszty_roczne]
        return WierszZmiany("razem", suma(row.przed for row in rows), suma(row.po for row in rows))

    _signs_as_registered = as_many_sign_as_registered()
