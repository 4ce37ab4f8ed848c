"""The agreement under which a task is carried out, as later documents quote it."""

from wkus_docs.document import Findings, Part, error, rule
from wkus_docs.parts.ocena.kryteria import Forma
from wkus_docs.parts.strony.adres import Adres
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.tekst import Tekst


class UmowaZadania(Part):
    """Umowa"""

    numer_umowy: Tekst
    """Numer umowy"""
    data_zawarcia: Data
    """Data zawarcia umowy"""
    tytul_zadania: Tekst
    """Tytuł zadania publicznego
    Jak w umowie."""
    forma: Forma
    """Forma zlecenia
    powierzenie albo wspieranie."""
    okres: Okres
    """Termin realizacji zadania"""
    kwota_dotacji: Kwota
    """Dotacja według umowy [zł]
    Za wszystkie lata."""

    @rule()
    def _concluded_before_the_task_ends(self) -> Findings:
        """Umowę zawarto przed końcem zadania."""
        if self.data_zawarcia > self.okres.do:
            yield error(
                "data_zawarcia",
                f"Umowę zawarto {data_slownie(self.data_zawarcia)}, po zakończeniu zadania "
                f"({data_slownie(self.okres.do)}).",
                hint="Popraw datę umowy albo termin zadania.",
            )


class StronaUmowy(Part):
    """Zleceniobiorca"""

    nazwa: Tekst
    """Nazwa Zleceniobiorcy
    Jak w umowie."""
    adres: Adres
    """Adres siedziby"""
