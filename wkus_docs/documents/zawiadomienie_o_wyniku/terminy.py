"""Days of the letters about results: when they may be written, and until when one may ask for reasons."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.law import acts, parameters
from wkus_docs.polish.kalendarz import najblizszy_roboczy
from wkus_docs.polish.zapis import data_slownie

if TYPE_CHECKING:
    from wkus_docs.documents.zawiadomienie_o_wyniku import ZawiadomienieOWyniku

_UDPP = acts["udpp"]


def last_day_to_ask(announced: date) -> date:
    """Return the last day on which reasons may be demanded; a day off moves it to the next working day.

    >>> last_day_to_ask(date(2027, 1, 8)).isoformat(), last_day_to_ask(date(2027, 1, 11)).isoformat()
    ('2027-02-08', '2027-02-10')
    """
    days: int = parameters["dni_na_uzasadnienie_wyboru"].na(announced)
    return najblizszy_roboczy(announced + timedelta(days=days))


@rule(_UDPP["art. 15 ust. 2i"])
def reasons_are_demanded_in_time(zawiadomienie: "ZawiadomienieOWyniku") -> Findings:
    """Uzasadnienia żąda się po ogłoszeniu wyników, w terminie z ustawy i przed odpowiedzią."""
    announced = zawiadomienie.data_ogloszenia_wynikow
    for index, pismo in enumerate(zawiadomienie.pisma):
        asked, loc = pismo.data_zadania, ("pisma", index, "data_zadania")
        if asked is None:
            continue
        if asked > zawiadomienie.data_pisma:
            yield error(
                loc,
                f"Żądanie wpłynęło {data_slownie(asked)}, po piśmie, które na nie odpowiada.",
                hint="Popraw jedną z dat.",
            )
        elif announced is not None and asked < announced:
            yield warning(
                loc,
                f"Żądanie wpłynęło {data_slownie(asked)}, zanim ogłoszono wyniki ({data_slownie(announced)}).",
                hint="Sprawdź obie daty.",
            )
        elif announced is not None and asked > (last := last_day_to_ask(announced)):
            yield warning(
                loc,
                f"Żądanie wpłynęło {data_slownie(asked)}, a termin na nie minął {data_slownie(last)}",
                hint="Sprawdź daty; po terminie organ nie ma obowiązku odpowiedzi, a może jej udzielić.",
            )
