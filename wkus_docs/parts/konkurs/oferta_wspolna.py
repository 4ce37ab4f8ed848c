"""Joint offers: who offers, and how the offerors share the costs."""

from collections.abc import Sequence
from typing import Protocol

from wkus_docs.document import Findings, error
from wkus_docs.parts.pieniadze.kwoty import KwotaRoczna, suma
from wkus_docs.polish.zapis import kwota_zapis


class ZRejestru(Protocol):
    """Anybody known by the number in a register."""

    @property
    def krs(self) -> str | None:
        """Number in the court register."""
        ...

    @property
    def ewidencja(self) -> str | None:
        """Number in another register."""
        ...


class Wspoloferent(ZRejestru, Protocol):
    """Anybody who offers together with others."""

    @property
    def koszty_roczne(self) -> Sequence[KwotaRoczna]:
        """Share in the costs, by year."""
        ...


def shares_make_the_costs(oferenci: Sequence[Wspoloferent], koszty: Sequence[KwotaRoczna]) -> Findings:
    """Find years in which the shares of the offerors are not the costs of the task (V.C)."""
    if len(oferenci) == 1:
        return
    lata = tuple(item.rok for item in koszty)
    complete = True
    for index, oferent in enumerate(oferenci):
        given = tuple(item.rok for item in oferent.koszty_roczne)
        if given != lata:
            complete = False
            yield error(
                ("oferenci", index, "koszty_roczne"),
                f"Udział oferenta w kosztach nie obejmuje po kolei lat: {', '.join(map(str, lata))}.",
                hint="Podaj każdy rok raz, także z kwotą 0.",
            )
    for year, item in enumerate(koszty) if complete else ():
        shares = suma(oferent.koszty_roczne[year].kwota for oferent in oferenci)
        if shares != item.kwota:
            yield error(
                "oferenci",
                f"Rok {item.rok}: udziały oferentów dają {kwota_zapis(shares)}, a koszty zadania to "
                f"{kwota_zapis(item.kwota)}.",
                hint="Popraw koszty_roczne oferentów albo kosztorys.",
            )


def offerors_differ(oferenci: Sequence[ZRejestru]) -> Findings:
    """Find an organisation that offers twice in one offer."""
    marks = [oferent.krs or oferent.ewidencja for oferent in oferenci]
    for index, mark in enumerate(marks):
        if mark and marks.index(mark) != index:
            yield error(
                ("oferenci", index),
                f"Oferenta z numerem „{mark}” podano dwa razy.",
                hint="Usuń powtórzenie albo popraw numer.",
            )
