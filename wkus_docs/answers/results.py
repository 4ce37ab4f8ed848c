"""What a notice asks of the act or the protocol that settles its competition, beyond what pairs of paths can say."""

from collections.abc import Iterable, Iterator
from typing import Any

from wkus_docs.answers.asked import Asked, sentence
from wkus_docs.document import Findings
from wkus_docs.polish.zwijanie import zwin


def listed(number: str | None, names: Iterable[str], asked: Asked) -> Iterator[tuple[int, Any]]:
    """Yield an offer of the results with its index: the one of the number, or else of those who filed it."""
    filed = set(map(zwin, names))
    for index, one in enumerate(asked.document.oferty):  # type: ignore[attr-defined]  # the results of the pair
        numbered = number is not None and one.numer is not None
        if one.numer == number if numbered else set(map(zwin, one.oferenci)) == filed:
            yield index, one


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
