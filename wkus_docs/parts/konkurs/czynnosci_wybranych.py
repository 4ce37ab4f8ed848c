"""What those whose offers were chosen have to do before the agreement, and by when: the same for all of them."""

from datetime import date

from pydantic import Field

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Part, error, rule, warning
from wkus_docs.parts.strony.dni_robocze import falls_on_working_days
from wkus_docs.paths import Where
from wkus_docs.polish.kalendarz import po_dniach_roboczych
from wkus_docs.polish.odmiana import policz
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tekst import Opis, Tekst


class CzynnosciWybranych(Part):
    """Co mają zrobić wybrani oferenci"""

    termin: Data | None = None
    """Do kiedy
    Jeden dzień dla wszystkich wybranych oferentów; puste: terminu nie wyznaczono."""
    czynnosci: tuple[Tekst, ...] = Field(min_length=1)
    """Co mają zrobić
    Każda czynność w bezokoliczniku, np. „przekazać numer rachunku bankowego”."""
    sposob: Tekst | None = None
    """Jak to zrobić
    Np. „w generatorze ofert” albo „w sekretariacie, pokój nr 1”. Puste: dokument o tym nie mówi."""
    zasady: tuple[Tekst, ...] = ()
    """Czego przy tym przestrzegać
    Zdania z ogłoszenia o konkursie, np. „Udział dotacji w kosztach zadania nie może być większy niż w ofercie.”"""
    skutek: Opis | None = None
    """Co, gdy tego nie zrobią
    Zdanie z ogłoszenia o konkursie. Puste: dokument o tym nie mówi."""

    _ends_on_a_working_day = falls_on_working_days({"termin": "Termin dla wybranych oferentów"})

    @rule()
    def _tells_until_when(self) -> Findings:
        """Wiadomo, do kiedy wybrani oferenci mają to zrobić."""
        if self.termin is None:
            yield warning(
                "termin",
                "Nie podano, do kiedy wybrani oferenci mają to zrobić.",
                hint="Podaj dzień, ten sam dla wszystkich.",
            )


def chosen_have_time(to_do: str, *, since: Where, days: str) -> ClassRule:
    """Make the rule that the chosen have the working days that the notice of the competition gave them.

    ``to_do`` is the path of :class:`CzynnosciWybranych`, ``since`` the day they hear of the result, which is not counted
    itself, ``days`` the path of the number of days in the notice.
    """

    @rule()
    def check(part: Part) -> Findings:
        """Termin dla wybranych oferentów jest po dniu, w którym poznają wynik, i nie krótszy niż w ogłoszeniu o konkursie."""
        last: date | None = paths.value(part, f"{to_do}.termin")
        first: date = paths.value(part, since)
        announced: int | None = paths.value(part, days)
        if last is None:
            return
        if last <= first:
            yield error(
                paths.loc(f"{to_do}.termin"),
                f"Wybrani oferenci mieliby czas do {data_slownie(last)}, a wynik poznają {data_slownie(first)}",
                hint="Podaj dzień późniejszy.",
            )
        elif announced is not None and last < (due := po_dniach_roboczych(first, announced)):
            yield warning(
                paths.loc(f"{to_do}.termin"),
                f"Do {data_slownie(last)} jest mniej niż "
                f"{policz(announced, 'dzień roboczy', 'dni robocze', 'dni roboczych')}, które daje ogłoszenie o konkursie.",
                hint=f"Podaj co najmniej {data_slownie(due)}",
            )

    return check
