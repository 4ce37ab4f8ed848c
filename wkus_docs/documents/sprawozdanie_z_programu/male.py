"""Limits of tasks commissioned without a competition: of one task, of one organisation in the year, of the whole plan."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from wkus_docs.analiza.brak import suma
from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.documents.sprawozdanie_z_programu.tabele import MalaDotacja
from wkus_docs.law import acts
from wkus_docs.parts.konkurs.mala_dotacja import limit_of_the_share, limit_of_the_task, limit_of_the_year
from wkus_docs.polish.zapis import data_slownie, kwota_zapis, liczba
from wkus_docs.polish.zwijanie import zwin_nazwe

if TYPE_CHECKING:
    from wkus_docs.documents.sprawozdanie_z_programu import SprawozdanieZProgramu

_UDPP = acts["udpp"]


def _limit_day(s: "SprawozdanieZProgramu", grants: Iterable[MalaDotacja]) -> date:
    """Return the day whose limits are asked for: of the last offer, which has the widest; the end of the year where one is not told."""
    return max(one.data_zlozenia or date(s.rok, 12, 31) for one in grants)


@rule(_UDPP["art. 19a ust. 1 pkt 1"])
def each_keeps_its_amount(s: "SprawozdanieZProgramu") -> Findings:
    """Zadanie zlecone bez konkursu mieści się w limicie kwoty."""
    for index, one in enumerate(s.male_dotacje):
        day = _limit_day(s, [one])
        most = limit_of_the_task(day)
        if one.przyznano is not None and one.przyznano > most:
            yield error(
                ("male_dotacje", index, "przyznano"),
                f"Bez konkursu przyznano {kwota_zapis(one.przyznano)}, a wolno najwyżej {kwota_zapis(most)} "
                f"(stan na {data_slownie(day)}).",
                hint="Popraw kwotę; zadanie zlecone w konkursie wpisz w tabeli konkursów.",
            )


@rule(_UDPP["art. 19a ust. 6"])
def organisation_keeps_its_year(s: "SprawozdanieZProgramu") -> Findings:
    """Jedna organizacja dostała w roku bez konkursu najwyżej tyle, ile pozwala ustawa."""
    of_one: dict[str, list[int]] = defaultdict(list)
    for index, one in enumerate(s.male_dotacje):
        of_one[zwin_nazwe(one.organizacja)].append(index)
    for indices in of_one.values():
        grants = [s.male_dotacje[index] for index in indices]
        total = sum((one.przyznano for one in grants if one.przyznano is not None), Decimal(0))
        most = limit_of_the_year(_limit_day(s, grants))
        if total > most:
            yield error(
                ("male_dotacje", indices[-1], "przyznano"),
                f"{grants[0].organizacja}: bez konkursu przyznano w roku {kwota_zapis(total)}, a wolno najwyżej "
                f"{kwota_zapis(most)}.",
                hint="Popraw kwoty albo nazwę organizacji.",
            )


@rule(_UDPP["art. 19a ust. 7"])
def share_keeps_its_limit(s: "SprawozdanieZProgramu") -> Findings:
    """Bez konkursu zlecono najwyżej taką część planowanych dotacji, na jaką pozwala ustawa."""
    total = suma(one.przyznano for one in s.male_dotacje)
    if s.liczby is None or total is None:
        return
    sure = s.liczby.dotacje_w_budzecie is not None
    planned = s.liczby.dotacje_w_budzecie if sure else s.liczby.srodki_planowane
    share = limit_of_the_share(_limit_day(s, s.male_dotacje))
    if planned is None or total <= planned * share / 100:
        return
    yield (error if sure else warning)(
        "male_dotacje",
        f"Bez konkursu zlecono zadania za {kwota_zapis(total)}, a {liczba(share)}% "
        f"{'dotacji planowanych w budżecie' if sure else 'środków programu'} ({kwota_zapis(planned)}) to "
        f"{kwota_zapis(planned * share / 100)}.",
        hint="Popraw kwoty."
        if sure
        else "Popraw kwoty albo podaj „dotacje_w_budzecie”: od nich ustawa liczy tę część.",
    )
