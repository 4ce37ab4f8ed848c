"""One row of money: granted, handed over, used, returned; what is left has its explanation."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated

from wkus_docs.document import Finding, Findings, Part, error, rule, warning
from wkus_docs.parts.ocena.kryteria import Forma
from wkus_docs.polish.zapis import kwota_zapis
from wkus_docs.proposal import ASKED
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.tekst import Opis, Tekst

KWOTY = ("przyznano", "przekazano", "wykorzystano", "zwrocono")
"""Columns of money that every table of the report has."""


class RozliczenieDotacji(Part):
    """Rozliczenie dotacji"""

    sfera: Tekst | None = None
    """Sfera
    Punkt art. 4 ust. 1 ustawy, np. 17, albo dziedzina słowami, np. „kultura”. Gdy zadanie należy do kilku, jedna, główna:
    kwotę liczy się raz."""
    forma: Forma | None = None
    """Forma zlecenia
    „powierzenie” albo „wspieranie”."""
    przyznano: Annotated[Kwota | None, ASKED] = None
    """Przyznano [zł]
    Na rok, za który jest sprawozdanie. Czego nikt nie wie, zostaw puste: „brak danych” to nie to samo co 0."""
    przekazano: Annotated[Kwota | None, ASKED] = None
    """Przekazano [zł]"""
    wykorzystano: Annotated[Kwota | None, ASKED] = None
    """Wykorzystano [zł]
    Według sprawozdań organizacji, bez odsetek i przychodów od dotacji."""
    zwrocono: Annotated[Kwota | None, ASKED] = None
    """Zwrócono [zł]
    Bez odsetek; 0, gdy nic nie zwrócono."""
    reszta: Opis | None = None
    """Co z resztą
    Kwotą, której nie wykorzystano ani nie zwrócono: np. termin zwrotu, wezwanie."""

    @property
    def nierozliczone(self) -> Decimal | None:
        """Money handed over that was neither used nor returned; None where a part of it is not known."""
        parts = (self.przekazano, self.wykorzystano, self.zwrocono)
        if any(one is None for one in parts):
            return None
        handed, used, returned = (one for one in parts if one is not None)
        return handed - used - returned

    @property
    def pusty(self) -> bool:
        """Whether nothing was granted here at all: amounts that are not given are then none."""
        return False

    def kwota(self, name: str) -> Decimal | None:
        """Return an amount of the row: 0 where nothing was granted at all."""
        given: Decimal | None = getattr(self, name)
        return Decimal("0.00") if given is None and self.pusty else given

    @rule()
    def _no_more_is_used_than_handed_over(self) -> Findings:
        """Wykorzystano i zwrócono najwyżej tyle, ile przekazano."""
        if self.przekazano is None:
            return
        yield from self._over("wykorzystano", "Wykorzystano")
        yield from self._over("zwrocono", "Zwrócono")
        left = self.nierozliczone
        if left is not None and left < 0 and not list(self._over("wykorzystano", "")):
            yield error(
                "zwrocono",
                f"Wykorzystano i zwrócono razem o {kwota_zapis(-left)} więcej, niż przekazano.",
                hint="Kwoty zwróconej po kontroli nie licz jako wykorzystanej; zwrot podaj bez odsetek.",
            )

    def _over(self, name: str, what: str) -> Iterator[Finding]:
        amount: Decimal | None = getattr(self, name)
        if amount is not None and self.przekazano is not None and amount > self.przekazano:
            yield error(
                name,
                f"{what} {kwota_zapis(amount)}, a przekazano {kwota_zapis(self.przekazano)}.",
                hint="Popraw jedną z kwot; odsetek i własnych pieniędzy organizacji nie licz jako dotacji.",
            )

    @rule()
    def _what_is_left_is_explained(self) -> Findings:
        """Gdy przekazano więcej, niż wykorzystano i zwrócono, wiadomo, co z resztą."""
        left = self.nierozliczone
        if left is not None and left > 0 and self.reszta is None:
            yield error(
                "reszta",
                f"Z przekazanej dotacji {kwota_zapis(left)} ani nie wykorzystano, ani nie zwrócono.",
                hint="Dopisz w „reszta”, co się z tą kwotą dzieje, np. do kiedy ma być zwrócona.",
            )

    @rule()
    def _no_more_is_handed_over_than_granted(self) -> Findings:
        """Przekazano najwyżej tyle, ile przyznano."""
        if self.przyznano is not None and self.przekazano is not None and self.przekazano > self.przyznano:
            yield warning(
                "przekazano",
                f"Przekazano {kwota_zapis(self.przekazano)}, a przyznano {kwota_zapis(self.przyznano)}.",
                hint="Sprawdź kwoty; gdy dotację podwyższył aneks, wpisz jako przyznaną kwotę po aneksie.",
            )

    @rule()
    def _what_is_granted_is_not_yet_used(self) -> Findings:
        """Wykorzystanie podaje się obok kwoty przekazanej: przyznane to jeszcze nie wykorzystane."""
        if self.wykorzystano is not None and self.przekazano is None:
            yield warning(
                "przekazano",
                f"Podano, że wykorzystano {kwota_zapis(self.wykorzystano)}, a nie wiadomo, ile przekazano.",
                hint="Wpisz kwotę przekazaną; wykorzystanie wynika ze sprawozdań, nie z przyznania.",
            )
