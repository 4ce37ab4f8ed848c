"""What a control, or a call, asks of a later paper on the same refund: sums by the ground they go back on."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from wkus_docs.answers.asked import Asked, sentence
from wkus_docs.document import Findings, warning
from wkus_docs.parts.pieniadze.zwrot_dotacji import PodstawaZwrotu
from wkus_docs.polish.zapis import kwota_zapis

_ZERO = Decimal("0.00")


def _by_ground(items: Iterable[Any]) -> dict[PodstawaZwrotu, Decimal]:
    sums: dict[PodstawaZwrotu, Decimal] = {}
    for item in items:
        sums[item.podstawa] = sums.get(item.podstawa, _ZERO) + item.kwota
    return sums


def demands_what_the_control_found(refund: Any, asked: Asked) -> Findings:
    """Z każdej podstawy do zwrotu jest tyle, ile zakwestionowała kontrola."""
    found = _by_ground(item.zakwestionowana for item in asked.document.pozycje_zwrotu)  # type: ignore[attr-defined]  # the protocol of the pair
    demanded = _by_ground(refund.pozycje)
    for ground in PodstawaZwrotu:
        there, here = found.get(ground, _ZERO), demanded.get(ground, _ZERO)
        if there != here:
            yield warning(
                "pozycje",
                sentence(
                    f"{asked.name}, dotacja {ground.etykieta}: {kwota_zapis(there)}",
                    f"tutaj do zwrotu jest {kwota_zapis(here)}",
                ),
                hint="Popraw kwoty albo wyjaśnij różnicę, np. uwzględnionym zastrzeżeniem. "
                f"Porównano z {asked.source.name}.",
            )


def decides_no_more_than_was_called_for(decision: Any, asked: Asked) -> Findings:
    """Z żadnej podstawy decyzja nie obejmuje więcej, niż obejmowało wezwanie."""
    called = _by_ground(asked.document.pozycje)  # type: ignore[attr-defined]  # the call of the pair
    for ground, here in _by_ground(decision.pozycje).items():
        there = called.get(ground, _ZERO)
        if here > there:
            yield warning(
                "pozycje",
                sentence(
                    f"{asked.name}, dotacja {ground.etykieta}: {kwota_zapis(there)}",
                    f"w decyzji {kwota_zapis(here)}",
                ),
                hint="Popraw kwoty albo sprawdź, czy strona wiedziała o nowej kwocie przed decyzją. "
                f"Porównano z {asked.source.name}.",
            )
