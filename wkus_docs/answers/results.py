"""What a notice asks of the act or the protocol that settles its competition, beyond what pairs of paths can say."""

from typing import Any

from wkus_docs.answers.asked import Asked, sentence
from wkus_docs.document import Findings


def only_one_offer_is_chosen(result: Any, asked: Asked) -> Findings:
    """Gdy ogłoszenie zapowiada wybór jednej oferty, wybrano najwyżej jedną."""
    told = asked.first(("zasady.czy_jedna_oferta",))
    chosen = len(result.wybrane)
    if told is not None and told.value and chosen > 1 and not result.zadania:
        quoted = asked.quoted(told)
        yield result._found(  # noqa: SLF001 – the weight that the document itself gives to leaving the notice
            "oferty",
            sentence(quoted, f"w tym dokumencie wybrano ofert: {chosen}"),
            hint=f"Porównano z {asked.place(told.loc)}.",
        )
