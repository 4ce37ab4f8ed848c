"""The balance of a year: who pays for the direct cost of a service, and whether the hours given can be worked."""

from decimal import Decimal
from typing import TYPE_CHECKING

from wkus_docs.analiza.koszty import reszta_po_zrodlach
from wkus_docs.document import Findings, rule, warning
from wkus_docs.law import acts
from wkus_docs.polish.zapis import kwota_zapis, liczba

if TYPE_CHECKING:
    from wkus_docs.parts.badanie.naklady import NakladyRoku

_UFP = acts["ufp"]
_ZERO = Decimal("0.00")
GODZINY_ROKU = Decimal(365 * 24)
"""Hours of a year: more than these are not worked by one person."""


def _zrodla(rok: "NakladyRoku") -> tuple[Decimal | None, ...]:
    return rok.dotacja, rok.srodki_wlasne, rok.oplaty_odbiorcow


@rule(_UFP["art. 252 ust. 3"])
def sources_stay_within_the_direct_cost(rok: "NakladyRoku") -> Findings:
    """Dotacja ze środkami organizacji i opłatami nie przekracza kosztu bezpośredniego."""
    znane = tuple(kwota or _ZERO for kwota in _zrodla(rok))  # what is not known cannot make it less
    reszta = reszta_po_zrodlach(rok.koszt_bezposredni, znane)
    if rok.dotacja and reszta is not None and reszta < 0:
        yield warning(
            "dotacja",
            f"W {rok.rok} r. dotacja, środki organizacji i opłaty dają razem {kwota_zapis(sum(znane, _ZERO))}, o "
            f"{kwota_zapis(-reszta)} więcej niż koszt bezpośredni ({kwota_zapis(rok.koszt_bezposredni or _ZERO)}).",
            hint="Dotacja wyższa, niż potrzeba, będzie pobrana w nadmiernej wysokości i podlega zwrotowi: zmniejsz ją. "
            "Jeżeli pokrywa też lokal albo koszt zmiany, wpisz je do kosztów bezpośrednich.",
        )


@rule()
def direct_cost_is_paid_for(rok: "NakladyRoku") -> Findings:
    """Koszt bezpośredni usługi z dotacją pokrywają dotacja, środki organizacji i opłaty."""
    reszta = reszta_po_zrodlach(rok.koszt_bezposredni, _zrodla(rok))
    if rok.dotacja and reszta is not None and reszta > 0:
        yield warning(
            "place",
            f"W {rok.rok} r. koszt bezpośredni to {kwota_zapis(rok.koszt_bezposredni or _ZERO)}, a dotacja, środki "
            f"organizacji i opłaty dają razem {kwota_zapis((rok.koszt_bezposredni or _ZERO) - reszta)}: nie wiadomo, kto "
            f"zapłaci {kwota_zapis(reszta)}.",
            hint="Sprawdź płace i inne koszty (także zera i przecinki) albo dopisz źródło.",
        )


@rule()
def volunteers_hours_can_be_worked(rok: "NakladyRoku") -> Findings:
    """Godzin wolontariuszy nie jest więcej, niż ma rok."""
    if rok.godziny_wolontariatu is not None and rok.godziny_wolontariatu > GODZINY_ROKU:
        yield warning(
            "godziny_wolontariatu",
            f"W {rok.rok} r. wolontariusze mają przepracować {liczba(rok.godziny_wolontariatu)} godz., a rok ma ich "
            f"{liczba(GODZINY_ROKU)}: jedna osoba tylu nie przepracuje.",
            hint="To nasza miara, nie przepis. Sprawdź, czy to godziny, a nie złote, i podaj w opisie, ilu jest "
            "wolontariuszy.",
        )
