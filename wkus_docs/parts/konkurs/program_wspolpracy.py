"""A programme of co-operation with organisations, yearly or multi-year: its name, when it is adopted, how large its committees are."""

from datetime import date

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Part, error, rule, warning
from wkus_docs.law import acts, parameters
from wkus_docs.parts.strony.jednostka import Jednostka
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.paths import Where
from wkus_docs.polish.zapis import data_slownie, lata

_UDPP = acts["udpp"]


def is_adopted_in_time(day: str, *, first: str, yearly: Where) -> ClassRule:
    """Make the rule that a programme is adopted by the day the Act sets in the year before its ``first`` day."""

    @rule(_UDPP["art. 5a ust. 1"])
    def check(part: Part) -> Findings:
        """Program uchwalono przed końcem listopada roku poprzedzającego jego początek."""
        adopted: date = paths.value(part, day)
        month, last = parameters["termin_programu_rocznego"].na(adopted)
        limit = date(paths.value(part, first).year - 1, month, last)
        if adopted > limit:
            yield warning(
                paths.loc(day),
                f"Uchwała z {data_slownie(adopted)} zapada po {data_slownie(limit)}",
                hint="Tyle czasu na uchwalenie daje ustawa."
                if paths.value(part, yearly)
                else "Termin wiąże program roczny; pogląd, że także wieloletni, jest sporny.",
            )

    return check


def committee_sizes_agree() -> ClassRule:
    """Make the rule that the least size of a committee is no more than the largest."""

    @rule()
    def check(part: Part) -> Findings:
        """Najmniejszy skład komisji nie przekracza największego."""
        least, most = paths.value(part, "min_sklad_komisji"), paths.value(part, "maks_sklad_komisji")
        if least is not None and most is not None and least > most:
            yield error(
                "min_sklad_komisji",
                f"Najmniejszy skład ({least}) jest większy od największego ({most}).",
                hint="Zamień liczby.",
            )

    return check


def nazwa_programu(jednostka: Jednostka, okres: Okres) -> str:
    """Name of a programme in the genitive, without its kind: „programu współpracy Gminy Łapy … na rok 2027”."""
    return (
        f"programu współpracy {jednostka.pelna_nazwa.dopelniacz} z organizacjami pozarządowymi oraz innymi podmiotami "
        f"prowadzącymi działalność pożytku publicznego na {'lata' if okres.wieloletni else 'rok'} "
        f"{lata(okres.od.year, okres.do.year)}"
    )
