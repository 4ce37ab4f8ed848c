"""Parties that an annex changes: their accounts and data, and one organisation in place of another."""

from wkus_docs.document import Part
from wkus_docs.documents.aneks_umowy.slowa import w_przepisie, zastepuje
from wkus_docs.parts.umowa.zmieniona_wartosc import RodzajZmiany, ZmienionaWartosc
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.nrb import Nrb, zapis_nrb
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor


class ZmianaRachunku(Part):
    """Rachunek bankowy Zleceniobiorcy"""

    organizacja: Tekst | None = None
    """Czyj rachunek
    Nazwa organizacji; puste, gdy Zleceniobiorca jest jeden."""
    przepis: Tekst = "§ 3 ust. 1"
    """Postanowienie umowy o rachunku"""
    przed: Nrb
    """Rachunek przed zmianą"""
    po: Nrb
    """Rachunek po zmianie"""

    @property
    def zmienione(self) -> tuple[ZmienionaWartosc, ...]:
        """The account before and after."""
        one = ZmienionaWartosc(RodzajZmiany.RACHUNEK, self.organizacja or "", self.przed, self.po)
        return (one,) if one.przed != one.po else ()

    @property
    def zdania(self) -> tuple[str, ...]:
        """The sentence of the annex."""
        czyj = f" ({self.organizacja})" if self.organizacja else ""
        przed, po = zapis_nrb(self.przed), zapis_nrb(self.po)
        return (
            w_przepisie(self.przepis) + zastepuje(f"numer rachunku bankowego{czyj}", przed, "numerem", po),
        )


class ZmianaDanych(Part):
    """Dane Strony umowy"""

    co: Tekst
    """Co się zmienia
    Z nazwą Strony, np. „adres siedziby Zleceniobiorcy” albo „osoba do kontaktów ze strony Zleceniodawcy”."""
    przepis: Tekst | None = None
    """Postanowienie umowy
    Puste, gdy dane stoją przed § 1."""
    przed: Tekst
    """Przed zmianą"""
    po: Tekst
    """Po zmianie"""

    @property
    def zmienione(self) -> tuple[ZmienionaWartosc, ...]:
        """The words before and after."""
        one = ZmienionaWartosc(RodzajZmiany.DANE, self.co, self.przed, self.po)
        return (one,) if one.przed != one.po else ()

    @property
    def zdania(self) -> tuple[str, ...]:
        """The sentence of the annex."""
        return (
            f"{w_przepisie(self.przepis)}{self.co}: {zastepuje('wyrazy', self.przed, 'wyrazami', self.po)}",
        )


class PodstawaZastepstwa(Wybor):
    """Why one organisation takes the place of another."""

    NASTEPSTWO = "nastepstwo", "następstwo prawne"
    WSPOLNA = "wspolna", "dalsza realizacja przez pozostałych Zleceniobiorców, którzy złożyli ofertę wspólną"
    INNA = "inna", "zgoda Zleceniodawcy"


class Zastepstwo(Part):
    """Zmiana organizacji, która realizuje zadanie"""

    ustepujacy: Tekst
    """Organizacja, która przestaje być Stroną
    Pełna nazwa, jak w umowie."""
    wstepujacy: Tekst
    """Organizacja, która przejmuje prawa i obowiązki
    Pełna nazwa, ta sama co wśród Zleceniobiorców: podpisuje aneks."""
    od_dnia: Data
    """Od kiedy"""
    podstawa: PodstawaZastepstwa
    """Podstawa
    nastepstwo, gdy organizacje się połączyły albo przekształciły; wspolna, gdy zadanie kończą pozostali z oferty
    wspólnej; inna w innym przypadku."""
    wyjasnienie: Tekst
    """Z czego to wynika
    Np. „wpis połączenia stowarzyszeń do Krajowego Rejestru Sądowego z 1 czerwca 2029 r.”."""

    @property
    def zmienione(self) -> tuple[ZmienionaWartosc, ...]:
        """The organisation before and after."""
        return (ZmienionaWartosc(RodzajZmiany.STRONA, "", self.ustepujacy, self.wstepujacy),)

    @property
    def zdania(self) -> tuple[str, ...]:
        """The sentence of the annex."""
        nowy = f"prawa i\N{NO-BREAK SPACE}obowiązki z\N{NO-BREAK SPACE}umowy przejmuje {self.wstepujacy}"
        w_miejsce = f"w\N{NO-BREAK SPACE}miejsce Zleceniobiorcy: {self.ustepujacy}"
        podstawa = f"{self.podstawa.etykieta}, {self.wyjasnienie}"
        return (f"{w_miejsce}, od dnia {data_slownie(self.od_dnia)} {nowy} (podstawa: {podstawa})",)
