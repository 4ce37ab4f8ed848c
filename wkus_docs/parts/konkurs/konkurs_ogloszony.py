"""A competition that has been announced: which one, when, and until when offers come."""

from wkus_docs.document import Part
from wkus_docs.parts.ocena.termin_ofert import deadline_follows_the_notice
from wkus_docs.relations import number_is_of_the_year, written_without_quotes
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tekst import Tekst


class KonkursWAkcie(Part):
    """Konkurs, którego dotyczy akt

    Komisja bywa powołana, zanim konkurs ogłoszono, a wyniki nie muszą powtarzać jego dat.
    """

    tytul_zadania: Tekst
    """Tytuł zadania publicznego
    Bez cudzysłowu, jak w ogłoszeniu; gdy zadań jest kilka: to, co je łączy."""
    oznaczenie: Tekst | None = None
    """Oznaczenie konkursu
    Poza tytułem zadania, np. „drugi konkurs” albo „konkurs nr 2”."""
    numer_ogloszenia: Tekst | None = None
    """Ogłoszenie i jego numer
    Rodzaj aktu z numerem, np. „zarządzenie nr 214/2026”; gdy numeru nie ma: „ogłoszenie”."""
    data_ogloszenia: Data | None = None
    """Data ogłoszenia
    Puste, gdy konkursu jeszcze nie ogłoszono albo akt jej nie podaje."""
    termin_skladania_ofert: Data | None = None
    """Termin składania ofert
    Puste, gdy akt go nie podaje."""

    _deadline_follows_the_notice = deadline_follows_the_notice()
    _title_has_no_quotes = written_without_quotes("tytul_zadania")
    _number_is_of_the_year = number_is_of_the_year("numer_ogloszenia", day="data_ogloszenia")
