"""The grant that an annex changes: its years and its instalments."""

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from wkus_docs.document import Part
from wkus_docs.documents.aneks_umowy.slowa import do_dnia, transza_roku, w_przepisie, zastepuje, ze_slowami
from wkus_docs.parts.pieniadze.dotacja import Transza
from wkus_docs.parts.pieniadze.kwoty import suma
from wkus_docs.parts.umowa.zmieniona_wartosc import RodzajZmiany, ZmienionaWartosc
from wkus_docs.proposal import ASKED
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import LiczbaDodatnia, Rok
from wkus_docs.scalars.tekst import Tekst


class RokZmiany(Part):
    """Dotacja na rok przed zmianą i po zmianie"""

    rok: Rok
    """Rok budżetowy"""
    przed: Annotated[Kwota | None, ASKED] = None
    """Kwota przed zmianą [zł]
    Puste dla roku, na który kwotę zostawiono do ustalenia albo który dopiero dochodzi."""
    po: Annotated[Kwota | None, ASKED] = None
    """Kwota po zmianie [zł]
    Gdy się nie zmienia: ta sama; puste, gdy zostaje do ustalenia."""

    @property
    def zmienia_sie(self) -> bool:
        """Whether the annex changes the amount of the year."""
        return self.przed != self.po

    @property
    def roznica(self) -> Decimal:
        """By how much the amount of the year changes."""
        return (self.po or Decimal("0.00")) - (self.przed or Decimal("0.00"))


class ZmianaDotacji(Part):
    """Kwota dotacji"""

    przepis: Tekst = "§ 3 ust. 1"
    """Postanowienie umowy o kwocie dotacji"""
    lata: tuple[RokZmiany, ...] = Field(min_length=1)
    """Lata budżetowe
    Każdy rok umowy po zmianie, także te, których kwota się nie zmienia."""

    @property
    def przed(self) -> Decimal:
        """Grant of the years whose amount was known before."""
        return suma(item.przed for item in self.lata if item.przed is not None)

    @property
    def po(self) -> Decimal:
        """Grant of the years whose amount is known after."""
        return suma(item.po for item in self.lata if item.po is not None)

    @property
    def roznica(self) -> Decimal:
        """By how much the whole grant changes."""
        return self.po - self.przed

    @property
    def zmienione_lata(self) -> tuple[RokZmiany, ...]:
        """Years whose amount changes."""
        return tuple(item for item in self.lata if item.zmienia_sie)

    @property
    def zmienione(self) -> tuple[ZmienionaWartosc, ...]:
        """Years whose amount changes, and the sum of all."""
        lata = tuple(
            ZmienionaWartosc(RodzajZmiany.DOTACJA, f"{item.rok}\N{NO-BREAK SPACE}r.", item.przed, item.po)
            for item in self.zmienione_lata
        )
        if len(self.lata) == 1 or not lata:
            return lata
        return (*lata, ZmienionaWartosc(RodzajZmiany.DOTACJA, "razem", self.przed, self.po))

    @property
    def zdania(self) -> tuple[str, ...]:
        """The sentences of the annex: one for each year that changes, one for the sum."""
        w = w_przepisie(self.przepis)
        lata = tuple(w + _zdanie(item) for item in self.zmienione_lata)
        if len(self.lata) == 1 or self.przed == self.po:
            return lata
        otwarte = any(item.po is None for item in self.lata)
        za = "za lata, na które kwotę określono," if otwarte else "za wszystkie lata"
        przed, po = ze_slowami(self.przed), ze_slowami(self.po)
        return (*lata, w + zastepuje(f"kwotę dotacji {za}", przed, "kwotą", po))


def _zdanie(rok: RokZmiany) -> str:
    if rok.przed is None and rok.po is not None:
        return f"określa się kwotę dotacji na {rok.rok} rok: {ze_slowami(rok.po)}"
    if rok.po is None and rok.przed is not None:
        return f"skreśla się kwotę dotacji na {rok.rok} rok: {ze_slowami(rok.przed)}"
    przed, po = (ze_slowami(kwota or Decimal("0.00")) for kwota in (rok.przed, rok.po))
    return zastepuje(f"kwotę dotacji na {rok.rok} rok", przed, "kwotą", po)


class ZmianaTranszy(Part):
    """Transza przed zmianą i po zmianie"""

    rok: Rok
    """Rok budżetowy"""
    numer: LiczbaDodatnia
    """Numer transzy w roku
    1 to pierwsza."""
    przepis: Tekst = "§ 3 ust. 1"
    """Postanowienie umowy o transzach"""
    przed: Transza | None = None
    """Transza przed zmianą
    Puste, gdy transza dopiero dochodzi."""
    po: Transza | None = None
    """Transza po zmianie
    Puste, gdy transzę się skreśla."""

    @property
    def nazwa(self) -> str:
        """„II na 2029 r.”."""
        return transza_roku(self.numer, self.rok)

    @property
    def roznica(self) -> Decimal:
        """By how much the instalment changes."""
        zero = Decimal("0.00")
        return (self.po.kwota if self.po else zero) - (self.przed.kwota if self.przed else zero)

    @property
    def zmienione(self) -> tuple[ZmienionaWartosc, ...]:
        """Amount and day of the instalment, those that change."""
        przed, po = self.przed, self.po
        kwoty = (przed.kwota if przed else None, po.kwota if po else None)
        terminy = (przed.termin if przed else None, po.termin if po else None)
        found = (
            ZmienionaWartosc(RodzajZmiany.KWOTA_TRANSZY, self.nazwa, *kwoty),
            ZmienionaWartosc(RodzajZmiany.TERMIN_TRANSZY, self.nazwa, *terminy),
        )
        return tuple(one for one in found if one.przed != one.po)

    @property
    def zdania(self) -> tuple[str, ...]:
        """The sentence of the annex."""
        w = w_przepisie(self.przepis)
        if self.przed is None or self.po is None:
            word = "dodaje się" if self.przed is None else "skreśla się"
            one = self.po or self.przed
            return (f"{w}{word} transzę {self.nazwa}: {_transza(one)}",) if one else ()
        return (w + zastepuje(f"transzę {self.nazwa}", _transza(self.przed), "transzą", _transza(self.po)),)


def _transza(transza: Transza) -> str:
    return f"{ze_slowami(transza.kwota)}, {do_dnia(transza.termin)}"
