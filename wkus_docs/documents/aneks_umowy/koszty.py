"""Costs and means that an annex changes: own means, the total cost, items of the estimate."""

import re
from decimal import Decimal
from typing import Annotated

from wkus_docs.document import Part
from wkus_docs.documents.aneks_umowy.slowa import w_przepisie, zastepuje, ze_slowami
from wkus_docs.parts.pieniadze.dotacja import SrodkiWlasne
from wkus_docs.parts.umowa.zmieniona_wartosc import RodzajZmiany, ZmienionaWartosc
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.tekst import Tekst

_YEAR = re.compile(r"\b20\d\d\b")
_WKLAD = (
    ("inne_srodki_finansowe", "inne środki finansowe", "kwotę innych środków finansowych", "kwotą"),
    ("wklad_osobowy", "wkład osobowy", "wartość wkładu osobowego", "wartością"),
    ("wklad_rzeczowy", "wkład rzeczowy", "wartość wkładu rzeczowego", "wartością"),
)
"""Own means: field, name, what is replaced and by what."""


class ZmianaWkladu(Part):
    """Inne środki i wkład Zleceniobiorcy"""

    przepis: Tekst
    """Postanowienie umowy o innych środkach i wkładzie
    Np. „§ 3 ust. 4”."""
    przed: SrodkiWlasne
    """Przed zmianą"""
    po: SrodkiWlasne
    """Po zmianie"""

    @property
    def roznica(self) -> Decimal:
        """By how much the own means change."""
        return self.po.razem - self.przed.razem

    @property
    def zmienione(self) -> tuple[ZmienionaWartosc, ...]:
        """Kinds of means that change, and their sum."""
        lines = tuple(
            ZmienionaWartosc(RodzajZmiany.WKLAD, name, getattr(self.przed, field), getattr(self.po, field))
            for field, name, _, _ in _WKLAD
            if getattr(self.przed, field) != getattr(self.po, field)
        )
        return (
            (*lines, ZmienionaWartosc(RodzajZmiany.WKLAD, "razem", self.przed.razem, self.po.razem))
            if lines
            else ()
        )

    @property
    def zdania(self) -> tuple[str, ...]:
        """The sentences of the annex, one for each kind that changes."""
        return tuple(
            w_przepisie(self.przepis)
            + zastepuje(co, ze_slowami(getattr(self.przed, field)), czym, ze_slowami(getattr(self.po, field)))
            for field, _, co, czym in _WKLAD
            if getattr(self.przed, field) != getattr(self.po, field)
        )


class ZmianaKosztuCalkowitego(Part):
    """Całkowity koszt zadania"""

    przepis: Tekst
    """Postanowienie umowy o całkowitym koszcie zadania
    Np. „§ 3 ust. 5”."""
    przed: Kwota
    """Koszt przed zmianą [zł]"""
    po: Kwota
    """Koszt po zmianie [zł]"""

    @property
    def zmienione(self) -> tuple[ZmienionaWartosc, ...]:
        """The cost before and after."""
        one = ZmienionaWartosc(RodzajZmiany.KOSZT_CALKOWITY, "", self.przed, self.po)
        return (one,) if one.przed != one.po else ()

    @property
    def zdania(self) -> tuple[str, ...]:
        """The sentence of the annex."""
        przed, po = ze_slowami(self.przed), ze_slowami(self.po)
        return (
            w_przepisie(self.przepis) + zastepuje("kwotę całkowitego kosztu zadania", przed, "kwotą", po),
        )


class ZmianaKosztu(Part):
    """Pozycja kalkulacji przewidywanych kosztów"""

    pozycja: Tekst
    """Pozycja
    Oznaczenie z kalkulacji, z rokiem, gdy kalkulacja dzieli koszty na lata, np. „I.2.1 w 2029 r.”."""
    nazwa: Tekst
    """Nazwa kosztu
    Jak w kalkulacji, bez cudzysłowu."""
    przed: Kwota
    """Koszt przed zmianą [zł]
    0, gdy pozycja dopiero dochodzi."""
    po: Kwota
    """Koszt po zmianie [zł]
    0, gdy pozycję się skreśla."""
    z_dotacji_przed: Kwota
    """W tym z dotacji przed zmianą [zł]"""
    z_dotacji_po: Kwota
    """W tym z dotacji po zmianie [zł]"""
    pierwszy_wydatek: Annotated[Data | None, "nie drukuje się"] = None
    """Dzień pierwszego wydatku ponad dotychczasowy koszt
    Puste, gdy jeszcze go nie poniesiono."""

    @property
    def rok_dzialan(self) -> int | None:
        """The year of a cost of activities, as its mark tells: „I.2.1 w 2029 r.”; None of another, or where it tells none."""
        return _rok(self.pozycja, "I")

    @property
    def rok_administracyjny(self) -> int | None:
        """The year of an administrative cost: „II.1 w 2029 r.”."""
        return _rok(self.pozycja, "II")

    @property
    def roznica_dotacji(self) -> Decimal:
        """By how much the part paid from the grant changes."""
        return self.z_dotacji_po - self.z_dotacji_przed

    @property
    def zmienione(self) -> tuple[ZmienionaWartosc, ...]:
        """The cost and its part from the grant, those that change."""
        czego = f"{self.pozycja}, {self.nazwa}"
        found = (
            ZmienionaWartosc(RodzajZmiany.KOSZT, czego, self.przed, self.po),
            ZmienionaWartosc(RodzajZmiany.KOSZT_Z_DOTACJI, czego, self.z_dotacji_przed, self.z_dotacji_po),
        )
        return tuple(one for one in found if one.przed != one.po)

    @property
    def zdania(self) -> tuple[str, ...]:
        """The sentence of the annex."""
        w = "w\N{NO-BREAK SPACE}kalkulacji przewidywanych kosztów"
        if not self.przed or not self.po:
            word, koszt, z_dotacji = (
                ("dodaje się", self.po, self.z_dotacji_po)
                if not self.przed
                else ("skreśla się", self.przed, self.z_dotacji_przed)
            )
            sums = f"{ze_slowami(koszt)}, w\N{NO-BREAK SPACE}tym z\N{NO-BREAK SPACE}dotacji {ze_slowami(z_dotacji)}"
            return (f"{w} {word} pozycję {self.pozycja} („{self.nazwa}”): {sums}",)
        changes = {
            "koszt": (self.przed, "kosztem", self.po),
            "kwotę z\N{NO-BREAK SPACE}dotacji": (self.z_dotacji_przed, "kwotą", self.z_dotacji_po),
        }
        replaced = (
            zastepuje(co, ze_slowami(przed), czym, ze_slowami(po))
            for co, (przed, czym, po) in changes.items()
            if przed != po
        )
        place = f"{w}, w\N{NO-BREAK SPACE}pozycji {self.pozycja} („{self.nazwa}”)"
        return (", ".join((place, ", a\N{NO-BREAK SPACE}".join(replaced))),)


def _rok(pozycja: str, czesc: str) -> int | None:
    """Return the only year that the mark of an item tells, where the item is of this part of the estimate.

    >>> _rok("I.2.1 w 2029 r.", "I"), _rok("II.1 w 2029 r.", "I"), _rok("I.2.1", "I")
    (2029, None, None)
    """
    lata = _YEAR.findall(pozycja)
    return int(lata[0]) if len(lata) == 1 and pozycja.split(".", maxsplit=1)[0].strip() == czesc else None
