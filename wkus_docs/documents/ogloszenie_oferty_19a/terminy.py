"""Days of the notice: posting, time for remarks, when they are considered and the agreement."""

from datetime import timedelta
from typing import TYPE_CHECKING

from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.documents.ogloszenie_oferty_19a.zamieszczenie import days_posted
from wkus_docs.law import acts, parameters
from wkus_docs.parts.konkurs.mala_dotacja import first_day_for_an_agreement, last_day_for_remarks
from wkus_docs.polish.kalendarz import dzien_wolny, najblizszy_roboczy, po_dniach_roboczych
from wkus_docs.polish.zapis import data_slownie

if TYPE_CHECKING:
    from wkus_docs.documents.ogloszenie_oferty_19a import OgloszenieOferty19a

_UDPP = acts["udpp"]


@rule(_UDPP["art. 19a ust. 3"])
def is_posted_in_time(notice: "OgloszenieOferty19a") -> Findings:
    """Ofertę zamieszcza się w terminie od jej wpływu."""
    received, posted = notice.data_wplywu, notice.dzien_zamieszczenia
    if received is None:
        return
    days: int = parameters["maly_grant_dni_robocze_zamieszczenia"].na(received)
    last = po_dniach_roboczych(received, days)
    if posted > last:
        yield error(
            "data_ogloszenia" if notice.publikacja is None else "publikacja",
            f"Oferta wpłynęła {data_slownie(received)}, a zamieszcza się ją {data_slownie(posted)}: {days} dni roboczych "
            f"minęło {data_slownie(last)}",
            hint="Sprawdź daty i dni wolne.",
        )


@rule(_UDPP["art. 19a ust. 3"])
def stays_as_long_as_it_must(notice: "OgloszenieOferty19a") -> Findings:
    """Oferta jest zamieszczona tyle dni, ile każe ustawa."""
    last = None if notice.publikacja is None else notice.publikacja.do
    posted = notice.dzien_zamieszczenia
    if last is None:
        return
    least = posted + timedelta(days=days_posted(posted))
    if last < least:
        yield error(
            ("publikacja", "do"),
            f"Oferta byłaby zamieszczona do {data_slownie(last)}, a {notice.czas_zamieszczenia} od {data_slownie(posted)} "
            f"mija {data_slownie(least)}",
            hint="Dnia zamieszczenia się nie liczy; podaj ten dzień albo późniejszy.",
        )


@rule(_UDPP["art. 19a ust. 4"])
def leaves_time_for_remarks(notice: "OgloszenieOferty19a") -> Findings:
    """Na uwagi zostaje tyle dni, ile daje ustawa."""
    least, term = last_day_for_remarks(notice.dzien_zamieszczenia), notice.uwagi.termin
    if term is not None and term < least:
        yield error(
            ("uwagi", "termin"),
            f"Uwagi przyjmowano by do {data_slownie(term)}, a {notice.czas_uwag} od zamieszczenia oferty "
            f"({data_slownie(notice.dzien_zamieszczenia)}) mija {data_slownie(least)}",
            hint="Dnia zamieszczenia się nie liczy; podaj ten dzień albo późniejszy.",
        )


@rule(_UDPP["art. 19a ust. 4"])
def hour_does_not_shorten_the_time(notice: "OgloszenieOferty19a") -> Findings:
    """Godzina nie skraca ostatniego dnia, który daje ustawa."""
    if notice.uwagi.godzina is not None and notice.termin_uwag == last_day_for_remarks(
        notice.dzien_zamieszczenia
    ):
        yield warning(
            ("uwagi", "godzina"),
            f"Uwagi przyjmowano by tylko do godz. {notice.uwagi.godzina}, a ustawa daje cały ostatni dzień.",
            hint="Usuń godzinę albo wyznacz termin o dzień późniejszy.",
        )


@rule(acts["kpa"]["art. 57 § 4"])
def remarks_end_on_a_working_day(notice: "OgloszenieOferty19a") -> Findings:
    """Czas na uwagi kończy się w dniu pracy urzędu."""
    if name := dzien_wolny(notice.termin_uwag):
        yield warning(
            ("uwagi", "termin"),
            f"Ostatni dzień na uwagi, {data_slownie(notice.termin_uwag)}, to dzień wolny ({name}).",
            hint=f"Najbliższy dzień roboczy: {data_slownie(najblizszy_roboczy(notice.termin_uwag))} Czy termin sam się "
            "przesuwa, jest sporne, więc lepiej wyznaczyć ten dzień.",
        )


@rule(_UDPP["art. 19a ust. 4"], _UDPP["art. 19a ust. 5"])
def remarks_are_considered_when_all_are_in(notice: "OgloszenieOferty19a") -> Findings:
    """Informacja o uwagach jest późniejsza niż ostatni dzień na uwagi."""
    if notice.rozpatrzenie is not None and notice.rozpatrzenie.data_informacji <= notice.termin_uwag:
        yield error(
            ("rozpatrzenie", "data_informacji"),
            f"Informacja ma datę {data_slownie(notice.rozpatrzenie.data_informacji)}, a uwagi można zgłaszać do "
            f"{data_slownie(notice.termin_uwag)}",
            hint="Podaj dzień po upływie czasu na uwagi.",
        )


@rule(_UDPP["art. 19a ust. 5"])
def agreement_comes_after_the_remarks(notice: "OgloszenieOferty19a") -> Findings:
    """Umowę zawiera się po upływie czasu na uwagi i po ich rozpatrzeniu."""
    planned = None if notice.rozpatrzenie is None else notice.rozpatrzenie.termin_umowy
    if notice.rozpatrzenie is None or planned is None:
        return
    first = max(first_day_for_an_agreement(notice.dzien_zamieszczenia), notice.rozpatrzenie.data_informacji)
    if planned < first:
        yield error(
            ("rozpatrzenie", "termin_umowy"),
            f"Umowa {data_slownie(planned)} wypada, zanim minie czas na uwagi i zostaną one rozpatrzone "
            f"({data_slownie(first)}).",
            hint="Podaj ten dzień albo późniejszy.",
        )


@rule()
def remarks_came_in_time(notice: "OgloszenieOferty19a") -> Findings:
    """Uwagi wpłynęły w czasie na uwagi."""
    for index, uwaga in enumerate(notice.rozpatrzenie.uwagi if notice.rozpatrzenie is not None else ()):
        came = uwaga.data_wplywu
        if came is not None and not notice.dzien_zamieszczenia <= came <= notice.termin_uwag:
            yield warning(
                ("rozpatrzenie", "uwagi", index, "data_wplywu"),
                f"Uwaga wpłynęła {data_slownie(came)}, poza czasem na uwagi.",
                hint="Sprawdź datę; uwagę spóźnioną można rozpatrzyć, ale zaznacz to w uzasadnieniu.",
            )
