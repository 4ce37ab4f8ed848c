"""The agreement under which a task is carried out, as later documents quote it."""

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Found, Part, error, rule
from wkus_docs.law.act import Provision
from wkus_docs.parts.ocena.kryteria import Forma
from wkus_docs.parts.strony.adres import Adres
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.paths import Where
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.relations import number_is_of_the_year, title_speaks_of_the_period, written_without_quotes
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.tekst import Tekst


class UmowaZadania(Part):
    """Umowa"""

    numer_umowy: Tekst | None = None
    """Numer umowy
    Puste, gdy go nie nadano."""
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

    @property
    def z_numerem(self) -> str:
        """„umowy nr 1/2027”, or „umowy” where it has no number: for titles of files."""
        return f"umowy nr {self.numer_umowy}" if self.numer_umowy else "umowy"

    _title_speaks_of_the_task = title_speaks_of_the_period("tytul_zadania", period="okres")
    _number_is_of_the_year = number_is_of_the_year("numer_umowy", day="data_zawarcia")

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

    _title_has_no_quotes = written_without_quotes("tytul_zadania")


class StronaUmowy(Part):
    """Zleceniobiorca"""

    nazwa: Tekst
    """Nazwa Zleceniobiorcy
    Jak w umowie."""
    adres: Adres
    """Adres siedziby"""


def period_lies_within_the_task(period: str, *, what: str, found: Found = error) -> ClassRule:
    """Make the rule that a period lies within the task of „umowa”; ``what`` the period is, in the nominative."""

    @rule(holds=f"{what} mieści się w terminie zadania.")
    def check(part: Part) -> Findings:
        okres, zadanie = paths.value(part, period), paths.value(part, "umowa.okres")
        if okres.od < zadanie.od or okres.do > zadanie.do:
            yield found(
                paths.loc(period),
                f"{what} ({data_slownie(okres.od)} – {data_slownie(okres.do)}) wychodzi poza termin zadania "
                f"({data_slownie(zadanie.od)} – {data_slownie(zadanie.do)}).",
                hint="Popraw okres.",
            )

    return check


def refund_account_is_given(
    *, found: Found = error, provisions: tuple[Provision, ...] = (), applies: Where = lambda _: True
) -> ClassRule:
    """Make the rule that the unit gives the account to which a grant is returned, where it ``applies``."""

    @rule(*provisions)
    def check(part: Part) -> Findings:
        """Podano rachunek, na który zwraca się dotację."""
        if paths.value(part, applies) and paths.value(part, "jednostka.rachunek_zwrotow") is None:
            yield found(
                ("jednostka", "rachunek_zwrotow"),
                "Nie podano rachunku, na który zwraca się dotację.",
                hint="Dopisz w bloku jednostki „rachunek_zwrotow: …”.",
            )

    return check
