"""Sources of money before and after the change, with their shares in the costs."""

from dataclasses import dataclass
from decimal import Decimal

from wkus_docs.parts.pieniadze.kosztorys import Zrodla
from wkus_docs.parts.pieniadze.wiersz_zmiany import WierszZmiany

_STO = Decimal("100.00")


@dataclass(frozen=True, slots=True)
class WierszZrodla:
    """A source, as point V.B of the offer numbers it, and its share in per cent before and after."""

    numer: str
    zmiana: WierszZmiany
    udzial_przed: Decimal
    udzial_po: Decimal


def porownanie_zrodel(przed: Zrodla, po: Zrodla) -> tuple[WierszZrodla, ...]:
    """Return the costs and their sources, in the order of the form."""
    return (
        WierszZrodla("1.", WierszZmiany("Suma kosztów zadania", przed.razem, po.razem), _STO, _STO),
        WierszZrodla(
            "2.", WierszZmiany("Dotacja", przed.dotacja, po.dotacja), przed.udzial_dotacji, po.udzial_dotacji
        ),
        WierszZrodla(
            "3.",
            WierszZmiany("Wkład własny", przed.wklad_wlasny, po.wklad_wlasny),
            przed.udzial_wkladu,
            po.udzial_wkladu,
        ),
        WierszZrodla(
            "3.1.",
            WierszZmiany("Wkład własny finansowy", przed.wklad_finansowy, po.wklad_finansowy),
            przed.udzial_finansowego,
            po.udzial_finansowego,
        ),
        WierszZrodla(
            "3.2.",
            WierszZmiany(
                "Wkład własny niefinansowy (osobowy i rzeczowy)",
                przed.wklad_niefinansowy,
                po.wklad_niefinansowy,
            ),
            przed.udzial_niefinansowego,
            po.udzial_niefinansowego,
        ),
        WierszZrodla(
            "4.",
            WierszZmiany(
                "Świadczenia pieniężne od odbiorców zadania",
                przed.swiadczenia_odbiorcow,
                po.swiadczenia_odbiorcow,
            ),
            przed.udzial_swiadczen,
            po.udzial_swiadczen,
        ),
    )
