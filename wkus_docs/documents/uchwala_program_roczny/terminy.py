"""Rules on the days of a yearly programme: its year, its adoption, its consultations, its report."""

from datetime import date
from typing import TYPE_CHECKING

from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.parts.strony.sprawozdanie_z_programu import last_day_of_the_report
from wkus_docs.polish.zapis import data_slownie

if TYPE_CHECKING:
    from wkus_docs.documents.uchwala_program_roczny import UchwalaProgramRoczny

_UDPP = acts["udpp"]


@rule(_UDPP["art. 5a ust. 1"], _UDPP["art. 5a ust. 4 pkt 6"])
def is_for_one_year(part: "UchwalaProgramRoczny") -> Findings:
    """Program roczny obejmuje jeden rok kalendarzowy."""
    first, last = part.okres.od, part.okres.do
    if first.year != last.year:
        yield error(
            ("okres", "do"),
            f"Program roczny miałby trwać od {data_slownie(first)} do {data_slownie(last)}",
            hint="Na kilka lat jest uchwala_program_wieloletni; popraw okres.",
        )
    elif (first, last) != (date(first.year, 1, 1), date(first.year, 12, 31)):
        yield warning(
            ("okres", "od"),
            f"Program nie obejmuje całego {first.year} roku.",
            hint="Popraw okres, chyba że program uchwala się już w trakcie roku.",
        )


@rule(_UDPP["art. 5a ust. 1"])
def is_of_its_year(part: "UchwalaProgramRoczny") -> Findings:
    """Program jest na rok po uchwale, a spóźniony na rok uchwały."""
    adopted = part.data_uchwaly.year
    if part.rok not in {adopted, adopted + 1}:
        yield error(
            ("okres", "od"),
            f"Program na {part.rok} r. uchwala się w {adopted} r.",
            hint=f"Popraw okres albo datę: w {adopted} r. uchwala się program na {adopted + 1} r.",
        )


@rule(_UDPP["art. 5a ust. 3"])
def report_comes_in_time(part: "UchwalaProgramRoczny") -> Findings:
    """Sprawozdanie z programu składa się po jego roku, najpóźniej w dniu, który wyznacza ustawa."""
    named, limit = part.termin_sprawozdania, last_day_of_the_report(part.rok)
    if named is None:
        return
    if named > limit:
        yield error(
            "termin_sprawozdania",
            f"Sprawozdanie byłoby {data_slownie(named)}, a ustawa daje na nie czas do {data_slownie(limit)}",
            hint="Podaj ten dzień albo wcześniejszy.",
        )
    elif named <= part.okres.do:
        yield error(
            "termin_sprawozdania",
            f"Sprawozdanie byłoby {data_slownie(named)}, zanim program się skończy ({data_slownie(part.okres.do)}).",
            hint="Podaj dzień po końcu programu.",
        )


@rule()
def consultations_are_of_this_programme(part: "UchwalaProgramRoczny") -> Findings:
    """Konsultacje są z tego samego roku co uchwała albo z roku poprzedniego, a nie dawniejsze."""
    end = part.konsultacje.okres.do
    if end.year < part.rok - 1:
        yield warning(
            ("konsultacje", "okres", "do"),
            f"Konsultacje skończyły się {data_slownie(end)}, a program jest na {part.rok} r.",
            hint="Sprawdź, czy to konsultacje tego programu, a nie poprzedniego albo wieloletniego.",
        )


@rule(_UDPP["art. 5a ust. 1"], _UDPP["art. 5 ust. 5"])
def mode_of_consultations_is_cited(part: "UchwalaProgramRoczny") -> Findings:
    """Wiadomo, według której uchwały konsultowano program."""
    if part.konsultacje.uchwala_o_sposobie is None:
        yield warning(
            ("konsultacje", "uchwala_o_sposobie"),
            "Nie podano uchwały, która określa sposób konsultacji.",
            hint="Program konsultuje się w sposób, który określiła rada: wpisz tę uchwałę.",
        )


@rule(_UDPP["art. 5a ust. 2"])
def programme_above_covers_the_year(part: "UchwalaProgramRoczny") -> Findings:
    """Program wieloletni obejmuje rok programu rocznego."""
    above = part.program_wieloletni.okres if part.program_wieloletni else None
    if above is not None and part.rok not in above.lata:
        yield error(
            ("program_wieloletni", "okres"),
            f"Program wieloletni trwa od {data_slownie(above.od)} do {data_slownie(above.do)}, a ten jest na "
            f"{part.rok} r.",
            hint="Popraw okres albo usuń program wieloletni, który się skończył.",
        )
