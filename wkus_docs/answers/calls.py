"""What the formal card of an offer asks of the letter that calls to complete it: the same gaps, at the same positions."""

from typing import Any

from wkus_docs.answers.asked import Asked
from wkus_docs.document import Findings, warning
from wkus_docs.polish.zwijanie import zwin


def letter_names_the_gaps_of_the_card(call: Any, asked: Asked) -> Findings:
    """Pismo do oferenta wymienia te braki, które stwierdza karta jego oferty, z ich pozycjami."""
    card: Any = asked.document
    filed = {zwin(name) for name in card.oferta.oferenci}
    told = {gap.numer: gap.brak for gap in card.braki}
    for index, letter in enumerate(call.pisma):
        offer = letter.oferta
        if offer is None:
            continue
        numbered = offer.numer is not None and card.oferta.numer is not None
        if not (offer.numer == card.oferta.numer if numbered else zwin(letter.adresat.nazwa) in filed):
            continue
        called = {gap.pozycja for gap in letter.braki}
        for place, gap in enumerate(letter.braki):
            if gap.pozycja is not None and (
                gap.pozycja not in told
                or (gap.brak is not None and zwin(gap.brak) != zwin(told[gap.pozycja]))
            ):
                yield warning(
                    ("pisma", index, "braki", place),
                    f"Karta oceny formalnej nie stwierdza w pozycji {gap.pozycja} takiego braku"
                    f"{f': {gap.brak}' if gap.brak else ''}.",
                    hint=f"Porównano z {asked.place(('wymogi',))}. Popraw pozycję, brak albo kartę.",
                )
        if None not in called:
            for number in sorted(told.keys() - called):
                yield warning(
                    ("pisma", index, "braki"),
                    f"Karta oceny formalnej ma w pozycji {number} brak, którego wezwanie nie wymienia: {told[number]}.",
                    hint=f"Porównano z {asked.place(('wymogi', number - 1))}. Dopisz go: oferent może uzupełnić tylko to, do "
                    "czego go wezwano.",
                )
