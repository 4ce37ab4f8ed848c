"""A social service: what it is, for whom, where, and in what it is counted."""

from pydantic import Field

from wkus_docs.law import SFERY
from wkus_docs.parts.strony.galaz import Galaz, ZGalezia, assistance_keeps_its_limits, branch_is_named
from wkus_docs.parts.strony.obszar import Obszar
from wkus_docs.parts.strony.sfera_zadan import area_has_a_sphere, points_are_in_the_act, points_fit_the_area
from wkus_docs.relations import written_without_quotes
from wkus_docs.scalars.tekst import Opis, Tekst


class Usluga(ZGalezia):
    """Usługa społeczna"""

    obszar: Obszar
    """Obszar
    Jeden z dziewięciu, np. „pomoc społeczna, wsparcie rodziny i polityki prorodzinnej”. Odbioru odpadów
    nie zleca się w konkursie dla organizacji: w tym obszarze zostają edukacja, zieleń i sprzątanie."""
    punkty_sfery: tuple[Tekst, ...] = Field(min_length=1)
    """Punkty art. 4 ust. 1 ustawy
    Same numery, np. 1a i 15."""
    galaz: Galaz | None = None
    """Inna ustawa, która rządzi zadaniem
    Np. „pomoc społeczna”; w standardzie jej wymagania wymienia się wśród wymagań ustaw. Puste: nie sprawdzono; „nie dotyczy”: rządzi nim tylko ustawa o działalności pożytku publicznego."""
    nazwa: Tekst
    """Nazwa usługi
    Bez cudzysłowu i bez kropki."""
    opis: Opis
    """Opis usługi
    Na czym polega, w jakich godzinach i przez jaką część roku działa."""
    grupa_odbiorcow: Tekst
    """Grupa odbiorców
    W mianowniku, np. „dzieci w wieku 6–15 lat z terenu gminy”."""
    miejsce: Tekst
    """Miejsce"""
    miara: Tekst
    """Jednostka usługi
    W czym liczy się usługę, w mianowniku, np. „dzień pobytu dziecka”, „godzina zajęć”."""

    @property
    def galaz_zadania(self) -> Galaz | None:
        """The branch of law."""
        return self.galaz

    @property
    def sfery(self) -> tuple[str, ...]:
        """„pkt 1a: wspieranie rodziny…” for every point given."""
        return tuple(f"pkt {kod}: {SFERY.get(kod, 'nieznany')}" for kod in self.punkty_sfery)

    _spheres_are_in_the_act = points_are_in_the_act("punkty_sfery")

    _name_has_no_quotes = written_without_quotes("nazwa")
    _area_has_a_sphere = area_has_a_sphere("usługę", named="nazwa")

    _points_fit_the_area = points_fit_the_area("punkty_sfery", "obszar")
    _branch_is_named = branch_is_named("galaz", "nazwa", points="punkty_sfery", area="obszar")
    _assistance_keeps_its_limits = assistance_keeps_its_limits("galaz", "nazwa", "opis")
