"""To which commission organisations name persons: that of one competition or several, or any of those a list serves.

The call for candidates says it, and each form in which an organisation names somebody says it again.
"""

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Part, error, rule
from wkus_docs.parts.konkurs.konkurs_ogloszony import KonkursWAkcie
from wkus_docs.parts.konkurs.zadanie_konkursowe import FormaKonkursu
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.scalars.tekst import Tekst


class KonkursNaboru(KonkursWAkcie):
    """Konkurs, z którego oferty zaopiniuje komisja"""

    forma: FormaKonkursu | None = None
    """Forma zlecenia
    powierzenie, wspieranie albo „powierzenie lub wspieranie”. Puste: dokument o tym nie mówi."""


class ListaKandydatow(Part):
    """Lista kandydatów na członków komisji"""

    konkursy: Tekst
    """Których konkursów dotyczy
    Po słowach „oferty złożone w”, np. „otwartych konkursach ofert na zadania publiczne Gminy Łapy”."""
    okres: Okres
    """Od kiedy do kiedy lista obowiązuje
    Zwykle rok albo dwa lata."""


def tells_which_commission() -> ClassRule:
    """Make the rule that „konkursy” or „lista” says to which commission a person is named."""

    @rule()
    def check(part: Part) -> Findings:
        """Wiadomo, do komisji w jakim konkursie wskazuje się kandydatów."""
        if not paths.value(part, "konkursy") and paths.value(part, "lista") is None:
            yield error(
                "konkursy",
                "Nie wiadomo, oferty z jakiego konkursu zaopiniuje komisja.",
                hint="Podaj jeden albo kilka konkursów („konkursy”), a gdy powstaje lista na rok albo dłużej: „lista”.",
            )

    return check
