"""An amount of a grant to be paid back: its evidence, its ground, the transfers it comes from and what was paid."""

from typing import Annotated

from wkus_docs.document import Findings, Part, error, rule
from wkus_docs.law import acts
from wkus_docs.parts.pieniadze.kwoty import suma
from wkus_docs.parts.pieniadze.zwrot_dotacji import PodstawaZwrotu
from wkus_docs.polish.zapis import data_slownie, kwota_zapis
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import Rok
from wkus_docs.scalars.tekst import Opis, Tekst

_UFP = acts["ufp"]


class CzescTranszy(Part):
    """Część kwoty z jednej transzy"""

    data: Data
    """Dzień przekazania transzy
    Od tego dnia biegną odsetki."""
    kwota: Kwota
    """Jaka część kwoty z niej pochodzi [zł]"""


class WplataZwrotu(Part):
    """Wpłata"""

    data: Data
    """Dzień wpłaty"""
    kwota: Kwota
    """Wpłacono [zł]
    Razem z odsetkami; program sam dzieli wpłatę na należność i odsetki."""


class PozycjaDoZwrotu(Part):
    """Kwota do zwrotu"""

    rok: Rok
    """Rok budżetowy dotacji"""
    dowod: Tekst
    """Dowód
    Np. „faktura nr 41/2027 z 8 czerwca 2027 r.”."""
    kwota: Kwota
    """Kwota do zwrotu [zł]
    Bez odsetek i przed wpłatami."""
    powod: Opis
    """Dlaczego podlega zwrotowi"""
    podstawa: PodstawaZwrotu
    """Podstawa zwrotu
    niewykorzystana – została po terminie; niezgodnie_z_przeznaczeniem – wydana na coś innego niż zadanie z umowy;
    nienaleznie – przyznana bez podstawy prawnej; nadmiernie – wyższa, niż pozwala przepis albo umowa, lub wyższa, niż
    zadanie wymagało. Od podstawy zależy, od kiedy biegną odsetki."""
    transze: tuple[CzescTranszy, ...] = ()
    """Z których transz pochodzi ta kwota
    Tylko przy wykorzystaniu niezgodnym z przeznaczeniem: odsetki biegną od dnia przekazania każdej z nich."""
    koniec_wykorzystania: Data | None = None
    """Do kiedy można było wykorzystać dotację
    Tylko przy dotacji niewykorzystanej, gdy termin w umowie jest krótszy niż do końca roku budżetowego."""
    odsetki_od: Annotated[Data | None, "nie drukuje się"] = None
    """Od kiedy biegną odsetki
    Tylko do sprawdzenia z tym, co liczy program; nie drukuje się. Przy kilku transzach: najwcześniejszy z dni."""
    wplaty: tuple[WplataZwrotu, ...] = ()
    """Wpłaty na tę kwotę
    W kolejności dni; puste, gdy nic nie wpłacono."""

    @property
    def niewykorzystana(self) -> bool:
        """Whether the money was left over, and not misspent."""
        return self.podstawa == PodstawaZwrotu.NIEWYKORZYSTANA

    @property
    def od_przekazania(self) -> bool:
        """Whether interest runs from the transfer of the grant."""
        return self.podstawa == PodstawaZwrotu.NIEZGODNIE

    @rule()
    def _something_is_due(self) -> Findings:
        """Kwota do zwrotu jest wyższa od zera."""
        if not self.kwota:
            yield error("kwota", "Kwota do zwrotu to 0 zł.", hint="Popraw kwotę albo usuń tę pozycję.")

    @rule()
    def _transfers_make_the_amount(self) -> Findings:
        """Części z transz dają całą kwotę do zwrotu."""
        razem = suma(item.kwota for item in self.transze)
        if self.transze and razem != self.kwota:
            yield error(
                "transze",
                f"Z transz pochodzi razem {kwota_zapis(razem)}, a do zwrotu jest {kwota_zapis(self.kwota)}.",
                hint="Popraw kwotę albo jej podział na transze.",
            )

    @rule(_UFP["art. 251 ust. 5"], _UFP["art. 252 ust. 6"])
    def _interest_runs_by_the_ground(self) -> Findings:
        """Dzień przekazania transz podano tylko przy wykorzystaniu niezgodnym z przeznaczeniem."""
        if self.transze and not self.od_przekazania:
            yield error(
                "transze",
                f"Kwota {kwota_zapis(self.kwota)} jest {self.podstawa.etykieta}: odsetki biegną od dnia po terminie "
                f"zwrotu, a nie od przekazania dotacji ({data_slownie(self.transze[0].data)}).",
                hint="Usuń „transze” tej pozycji albo popraw podstawę zwrotu.",
            )

    @rule(_UFP["art. 251 ust. 3"])
    def _term_of_use_belongs_to_what_was_not_used(self) -> Findings:
        """Termin wykorzystania podano tylko przy dotacji niewykorzystanej."""
        if self.koniec_wykorzystania and not self.niewykorzystana:
            yield error(
                "koniec_wykorzystania",
                f"Kwota {kwota_zapis(self.kwota)} jest {self.podstawa.etykieta}: termin jej zwrotu nie zależy od "
                f"terminu wykorzystania ({data_slownie(self.koniec_wykorzystania)}).",
                hint="Usuń „koniec_wykorzystania” albo popraw podstawę zwrotu.",
            )

    @rule(_UFP["art. 221 ust. 3 pkt 3"])
    def _term_of_use_falls_in_the_year(self) -> Findings:
        """Termin wykorzystania należy do roku, na który przyznano dotację."""
        koniec = self.koniec_wykorzystania
        if koniec and koniec.year != self.rok:
            yield error(
                "koniec_wykorzystania",
                f"Dotację na {self.rok} r. wykorzystuje się w tym roku, a podano {data_slownie(koniec)}",
                hint="Popraw termin albo rok.",
            )
