"""What the update of an offer asks of the agreement beside sums and days: that there is somebody to conclude it with."""

from typing import Any

from wkus_docs.answers.asked import Asked, Told, sentence
from wkus_docs.document import Findings, error


def offeror_takes_the_grant(agreement: Any, asked: Asked) -> Findings:  # noqa: ARG001 – as every check of a pair
    """Umowę zawiera się z oferentem, który nie zrezygnował z dotacji."""
    update: Any = asked.document
    if update.rezygnuje:
        told = Told(("decyzja",), update.decyzja)
        yield error(
            "zleceniobiorcy",
            sentence(asked.quoted(told), "z tym, kto zrezygnował z dotacji, umowy się nie zawiera"),
            hint=f"Sprawdź, czy to ta oferta i ostatnia decyzja oferenta. Porównano z {asked.place(told.loc)}.",
        )
