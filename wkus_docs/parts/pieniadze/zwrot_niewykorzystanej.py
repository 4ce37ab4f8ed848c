"""The grant that was not used and goes back: how much of it did, and by when (art. 251 UFP)."""

from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple

from wkus_docs.document import Findings, Part, warning
from wkus_docs.errors import Loc
from wkus_docs.parts.pieniadze.odsetki_zwrotu import OdsetkiZwrotu
from wkus_docs.polish.kalendarz import najblizszy_roboczy
from wkus_docs.polish.zapis import data_slownie, kwota_zapis
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.kwota import Kwota


class Zwrot(Part):
    """Zwrot niewykorzystanej dotacji"""

    kwota: Kwota
    """Zwrócona kwota [zł]
    Bez odsetek za zwłokę."""
    data: Data
    """Data zwrotu"""


class Niewykorzystana(NamedTuple):
    """What is left of a grant, what was given back of it, and the last day to do so."""

    kwota: Decimal
    zwrot: Zwrot | None
    termin: date


def unspent_is_returned(loc: Loc, left: Niewykorzystana, *, on: date, of: str = "") -> Findings:
    """Find an unused grant that was not given back, was given back late, or in another amount.

    ``on`` is the day of the report, ``of`` opens the sentence: „Rok 2027: ”.
    """
    kwota, zwrot, termin = left
    zwrocono = zwrot.kwota if zwrot else Decimal("0.00")
    brak = kwota - zwrocono
    if brak > 0:
        late = on > najblizszy_roboczy(termin)
        yield warning(
            loc,
            f"{of}{'zostaje' if of else 'Zostaje'} do zwrotu {kwota_zapis(brak)} (niewykorzystano {kwota_zapis(kwota)}, "
            f"zwrócono {kwota_zapis(zwrocono)}); termin zwrotu to {data_slownie(termin)}",
            hint="Zwróć tę kwotę z odsetkami jak od zaległości podatkowych i podaj zwrot."
            if late
            else "Zwróć tę kwotę i podaj zwrot; po terminie dolicza się odsetki jak od zaległości podatkowych.",
        )
    elif kwota >= 0 and brak < 0:
        yield warning(
            loc,
            f"{of}{'zwrócono' if of else 'Zwrócono'} {kwota_zapis(zwrocono)}, a niewykorzystano {kwota_zapis(kwota)}.",
            hint="Sprawdź, czy w kwocie zwrotu nie ma odsetek za zwłokę, i wydatki z dotacji.",
        )
    if zwrot and zwrot.data > termin:
        yield warning(
            loc,
            f"Dotację zwrócono {data_slownie(zwrot.data)}, po terminie ({data_slownie(termin)}).",
            hint=f"Dolicz odsetki jak od zaległości podatkowych, od dnia po terminie{_policzone(zwrot, termin)}; "
            "sprawdź, czy termin nie wypadł w dniu wolnym.",
        )


def _policzone(zwrot: Zwrot, termin: date) -> str:
    """Say how much interest a late refund bears, and by which rates; nothing where a rate is not known."""
    od = najblizszy_roboczy(termin) + timedelta(days=1)
    naleza = OdsetkiZwrotu(zwrot.kwota, od, zwrot.data)
    return f" ({naleza.rachunek}; razem {kwota_zapis(naleza.razem)})" if naleza.razem else ""
