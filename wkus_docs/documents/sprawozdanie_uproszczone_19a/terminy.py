"""Rules on the days of a simplified report: its form in use, its term, payments in their time."""

from datetime import timedelta
from typing import TYPE_CHECKING

from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.law.rwz_19a import PIERWSZE_OFERTY
from wkus_docs.parts.umowa.terminy_sprawozdan import days_for_a_final_report, report_is_filed_in_time
from wkus_docs.polish.zapis import data_slownie

if TYPE_CHECKING:
    from wkus_docs.documents.sprawozdanie_uproszczone_19a import SprawozdanieUproszczone19a

_UDPP, _UFP = acts["udpp"], acts["ufp"]


@rule(acts["rwz19a"]["§ 2"])
def form_is_in_use(sprawozdanie: "SprawozdanieUproszczone19a") -> Findings:
    """Ofertę złożono wtedy, gdy stosuje się już ten wzór."""
    zlozono, zawarto = sprawozdanie.data_zlozenia_oferty, sprawozdanie.data_zawarcia_umowy
    od = data_slownie(PIERWSZE_OFERTY)
    if zlozono is not None and zlozono < PIERWSZE_OFERTY:
        yield error(
            "data_zlozenia_oferty",
            f"Wzór stosuje się do zadań z ofert złożonych od {od}, a tę złożono {data_slownie(zlozono)}",
            hint="Popraw datę albo użyj wzoru, który wtedy obowiązywał.",
        )
    if zlozono is None and zawarto < PIERWSZE_OFERTY:
        yield warning(
            "data_zawarcia_umowy",
            f"Wzór stosuje się do zadań z ofert złożonych od {od}, a umowę zawarto {data_slownie(zawarto)}",
            hint="Sprawdź, kiedy złożono ofertę, i dopisz ten dzień.",
        )


@rule(_UDPP["art. 18 ust. 1"], _UDPP["art. 19a ust. 8"])
def is_filed_in_time(sprawozdanie: "SprawozdanieUproszczone19a") -> Findings:
    """Sprawozdanie podpisano po zakończeniu zadania i w terminie."""
    koniec = sprawozdanie.termin.do
    yield from report_is_filed_in_time(
        sprawozdanie.data_sprawozdania,
        koniec,
        by=koniec + timedelta(days=days_for_a_final_report(koniec)),
        of="zadanie",
    )


@rule(_UDPP["art. 18 ust. 2"], _UDPP["art. 19a ust. 8"])
def task_lies_in_one_budget_year(sprawozdanie: "SprawozdanieUproszczone19a") -> Findings:
    """Zadanie mieści się w jednym roku budżetowym."""
    if sprawozdanie.termin.wieloletni:
        pierwszy, *_, ostatni = sprawozdanie.termin.lata
        yield warning(
            ("termin", "do"),
            f"Zadanie trwa w latach {pierwszy}–{ostatni}, a okresem sprawozdawczym jest rok budżetowy.",
            hint="Sprawdź w umowie, czy za każdy rok nie składa się osobnego sprawozdania; dotację roku wydaje się do jego końca.",
        )


@rule()
def spending_lies_in_one_year(sprawozdanie: "SprawozdanieUproszczone19a") -> Findings:
    """Termin wydatków z dotacji mieści się w jednym roku budżetowym."""
    okres = sprawozdanie.okres_wydatkow
    if okres and okres.wieloletni:
        yield warning(
            ("okres_wydatkow", "do"),
            f"Termin wydatków z dotacji ({data_slownie(okres.od)} – {data_slownie(okres.do)}) wychodzi poza rok budżetowy.",
            hint="Podaj termin z umowy; dotację wykorzystuje się do końca roku, na który ją przyznano.",
        )


@rule(_UFP["art. 251 ust. 4"])
def payments_keep_to_the_term(sprawozdanie: "SprawozdanieUproszczone19a") -> Findings:
    """Z dotacji płacono w terminie wydatków z umowy."""
    okres = sprawozdanie.termin_wydatkow
    skad = "termin wydatków" if sprawozdanie.okres_wydatkow else "termin zadania"
    for index, item in enumerate(sprawozdanie.platnosci):
        if not okres.od <= item.data <= okres.do:
            yield warning(
                ("platnosci", index, "data"),
                f"Płatność „{item.dokument}” jest z {data_slownie(item.data)}, poza terminem "
                f"({skad}: {data_slownie(okres.od)} – {data_slownie(okres.do)}).",
                hint="Wydatek spoza terminu podlega zwrotowi, jeżeli pokryto go z dotacji. Gdy umowa daje na wydatki więcej "
                "czasu niż na zadanie, dopisz „okres_wydatkow”.",
            )
    if sprawozdanie.wykorzystana and not sprawozdanie.platnosci:
        yield warning(
            "platnosci",
            "Nie podano, kiedy płacono z dotacji, więc terminu wydatków nie sprawdzono.",
            hint="Wymień płatności: dokument, koszt, dzień i kwotę. Wzór ich nie wymaga; drukują się jako załącznik.",
        )
