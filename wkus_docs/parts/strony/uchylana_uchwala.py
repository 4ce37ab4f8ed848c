"""A resolution of the council that another one repeals or amends, with its place in the journal of the province."""

from wkus_docs.document import ClassRule, Findings, Part, error, rule
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.relations import number_is_of_the_year, precedes, written_without_what_is_printed
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import Rok
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.wording import stands_in_the_genitive


class Promulgacja(Part):
    """Ogłoszenie w dzienniku urzędowym"""

    rok: Rok
    """Rok"""
    pozycja: Tekst
    """Pozycja"""


class UchylanaUchwala(Part):
    """Uchwała, która traci moc"""

    numer: Tekst
    """Numer"""
    data_uchwaly: Data
    """Data"""
    przedmiot: Tekst
    """Przedmiot
    Po słowach „w sprawie”."""
    ogloszenie: Promulgacja | None = None
    """Ogłoszenie w dzienniku urzędowym województwa
    Tylko gdy uchwałę tam ogłoszono."""
    z_dniem: Data | None = None
    """Z którym dniem traci moc
    Np. z ostatnim dniem roku. Puste: z dniem wejścia w życie nowej uchwały."""

    _subject_stands_alone = written_without_what_is_printed("przedmiot")

    @rule()
    def _is_published_once_adopted(self) -> Findings:
        """Uchwałę ogłoszono w dzienniku w roku, w którym ją podjęto, albo później."""
        if self.ogloszenie is not None and self.ogloszenie.rok < self.data_uchwaly.year:
            yield error(
                ("ogloszenie", "rok"),
                f"Uchwałę z {data_slownie(self.data_uchwaly)} ogłoszono by w dzienniku z {self.ogloszenie.rok} r.",
                hint="Popraw rok dziennika albo datę uchwały.",
            )

    _subject_is_in_the_genitive = stands_in_the_genitive("przedmiot", after="w sprawie")
    _number_is_of_the_year = number_is_of_the_year("numer", day="data_uchwaly")


def one_that_is_repealed_came_before() -> ClassRule:
    """Make the rule that resolutions which are repealed were adopted before the one that repeals them."""
    return precedes(
        "uchylane_uchwaly.*.data_uchwaly", later="data_uchwaly", what="Uchylana uchwała", than="ta uchwała"
    )
