"""A competition that has been announced: which one, when, and until when offers come."""

from wkus_docs.document import Findings, Part, error, rule
from wkus_docs.law import acts
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tekst import Tekst


class KonkursOgloszony(Part):
    """Ogłoszony konkurs"""

    tytul_zadania: Tekst
    """Tytuł zadania publicznego
    Bez cudzysłowu, jak w ogłoszeniu."""
    numer_ogloszenia: Tekst
    """Ogłoszenie i jego numer
    Rodzaj aktu z numerem, np. „zarządzenie Nr 214/2026”; gdy numeru nie ma: „ogłoszenie”."""
    data_ogloszenia: Data
    """Data ogłoszenia"""
    termin_skladania_ofert: Data
    """Termin składania ofert"""

    @rule(acts["udpp"]["art. 13 ust. 2 pkt 5"])
    def _deadline_follows_the_notice(self) -> Findings:
        """Termin składania ofert wypada po ogłoszeniu konkursu."""
        if self.termin_skladania_ofert <= self.data_ogloszenia:
            yield error(
                "termin_skladania_ofert",
                f"Termin składania ofert ({data_slownie(self.termin_skladania_ofert)}) nie wypada po dniu "
                f"ogłoszenia ({data_slownie(self.data_ogloszenia)}).",
                hint="Popraw jedną z dat według ogłoszenia.",
            )
