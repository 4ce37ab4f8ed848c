"""What the papers of an assessment ask of the act that annuls their competition: that no offer passed."""

from collections.abc import Iterator
from typing import Any

from wkus_docs.answers.asked import Asked
from wkus_docs.document import Findings, error
from wkus_docs.errors import Loc
from wkus_docs.parts.ocena.ocena_formalna import WynikFormalny
from wkus_docs.polish.zwijanie import zwin


def card_lets_no_offer_pass(annulment: Any, asked: Asked) -> Findings:
    """Oferta, która według karty oceny formalnej spełnia wymogi, wyklucza unieważnienie."""
    card: Any = asked.document
    if not _of_one_competition(annulment, card) or card.wynik is not WynikFormalny.SPELNIA:
        return
    for loc in _listed(annulment, card.oferta):
        yield error(
            loc,
            f"Według karty oceny formalnej oferta{card.oferta.z_numerem} spełnia wymogi formalne, a według aktu ich nie "
            "spełnia.",
            hint=f"Porównano z {asked.place(('wymogi',))}. Popraw ten dokument, który się myli; jeżeli oferta spełnia "
            "wymogi, konkursu się nie unieważnia.",
        )


def protocol_lets_no_offer_pass(annulment: Any, asked: Asked) -> Findings:
    """Oferta, której komisja nie odrzuciła, wyklucza unieważnienie."""
    protocol: Any = asked.document
    if not _of_one_competition(annulment, protocol):
        return
    for index, offer in enumerate(protocol.oferty):
        if offer.odrzucenie is None:
            for loc in _listed(annulment, offer):
                yield error(
                    loc,
                    f"Według protokołu komisji oferta {offer.oznaczenie} spełnia wymogi formalne, a według aktu ich nie "
                    "spełnia.",
                    hint=f"Porównano z {asked.place(('oferty', index))}. Popraw ten dokument, który się myli; jeżeli "
                    "oferta spełnia wymogi, konkursu się nie unieważnia.",
                )


def _of_one_competition(annulment: Any, other: Any) -> bool:
    """Whether two papers are of one competition: an office holds several, and their offers have the same numbers."""
    return zwin(annulment.konkurs.tytul_zadania) == zwin(other.konkurs.tytul_zadania)


def _listed(annulment: Any, offer: Any) -> Iterator[Loc]:
    """Places where the act lists an offer: by its number, or by who filed it where one of the two has none."""
    filed = {zwin(name) for name in offer.oferenci}
    for index, one in enumerate(annulment.oferty):
        numbered = one.numer is not None and offer.numer is not None
        same = one.numer == offer.numer if numbered else filed == {zwin(name) for name in one.oferenci}
        if same and one.niespelnione:
            yield ("oferty", index, "niespelnione")
