"""How the days of consultations run: what a council's resolution sets, counted from its day.

>>> notice, start = date(2026, 9, 28), date(2026, 10, 5)
>>> najwczesniejszy_koniec(14, PoczatekTerminu.ROZPOCZECIE, ogloszenie=notice, poczatek=start).isoformat()
'2026-10-18'
>>> najwczesniejszy_koniec(14, PoczatekTerminu.OGLOSZENIE, ogloszenie=notice, poczatek=start).isoformat()
'2026-10-12'
"""

from datetime import date, timedelta

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Found, Part, rule
from wkus_docs.law import acts
from wkus_docs.parts.konsultacje.sposob_konsultacji import PoczatekTerminu, UchwalaOSposobie
from wkus_docs.polish.odmiana import policz
from wkus_docs.polish.zapis import data_slownie


def najwczesniejszy_koniec(
    dni: int, liczone_od: PoczatekTerminu | None, *, ogloszenie: date, poczatek: date
) -> date:
    """Return the first day on which consultations may end.

    Counted from the notice, its day is not counted; counted from the start, the first day and the last one are.
    """
    if liczone_od == PoczatekTerminu.OGLOSZENIE:
        return max(ogloszenie + timedelta(days=dni), poczatek)
    return poczatek + timedelta(days=dni - 1)


def najpozniejsze_wyniki(koniec: date, dni: int) -> date:
    """Return the last day on which the results may be published; the day of the end is not counted."""
    return koniec + timedelta(days=dni)


def results_come_in_time(results: str, *, found: Found) -> ClassRule:
    """Make the rule that results at a path come within the days that the resolution gives after „konsultacje”."""

    @rule(acts["udpp"]["art. 5 ust. 5"])
    def check(part: Part) -> Findings:
        """Wyniki ukazują się w czasie, który daje na nie uchwała o sposobie konsultacji."""
        act: UchwalaOSposobie | None = paths.value(part, "konsultacje.uchwala")
        if act is None or act.dni_na_wyniki is None:
            return
        last = najpozniejsze_wyniki(paths.value(part, "konsultacje.okres.do"), act.dni_na_wyniki)
        for loc, day in paths.each(part, results):
            if day is not None and day > last:
                yield found(
                    loc,
                    f"Wyniki ukażą się {data_slownie(day)}, a uchwała nr {act.numer} daje na nie "
                    f"{policz(act.dni_na_wyniki, 'dzień', 'dni', 'dni')} od końca konsultacji.",
                    hint=f"Ostatni dzień: {data_slownie(last)}",
                )

    return check
