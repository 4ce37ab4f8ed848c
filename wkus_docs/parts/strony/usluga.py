"""A social service: what it is, for whom, where, and in what it is counted."""

from pydantic import Field

from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.law import SFERY, acts
from wkus_docs.parts.strony.obszar import Obszar
from wkus_docs.scalars.tekst import Opis, Tekst

_SFERA = acts["udpp"]["art. 4 ust. 1"]


class Usluga(Part):
    """Usługa społeczna"""

    obszar: Obszar
    """Obszar
    Jeden z dziewięciu, np. „pomoc społeczna, wsparcie rodziny i polityki prorodzinnej”. Odbioru odpadów
    nie zleca się w konkursie dla organizacji: w tym obszarze zostają edukacja, zieleń i sprzątanie."""
    punkty_sfery: tuple[Tekst, ...] = Field(min_length=1)
    """Punkty art. 4 ust. 1 ustawy
    Same numery, np. 1a i 15."""
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
    def sfery(self) -> tuple[str, ...]:
        """„pkt 1a: wspieranie rodziny…” for every point given."""
        return tuple(f"pkt {kod}: {SFERY.get(kod, 'nieznany')}" for kod in self.punkty_sfery)

    @rule(_SFERA)
    def _spheres_are_in_the_act(self) -> Findings:
        """Każdy punkt sfery zadań publicznych jest w ustawie."""
        for index, kod in enumerate(self.punkty_sfery):
            if kod not in SFERY:
                yield error(
                    ("punkty_sfery", index),
                    f"W art. 4 ust. 1 ustawy nie ma punktu {kod}.",
                    hint="Wpisz sam numer punktu z ustawy, np. 1a.",
                )

    @rule(_SFERA)
    def _area_has_a_sphere(self) -> Findings:
        """Usługa leży w obszarze, który ma swój punkt w sferze zadań publicznych."""
        if not self.obszar.ma_sfere:
            yield warning(
                "obszar",
                f"Obszar „{self.obszar.etykieta}” nie ma własnego punktu w sferze zadań publicznych.",
                hint="Organizacji można zlecić np. konsultacje albo edukację; opisz usługę w ten sposób.",
            )
