"""What the update of an offer and the results ask of the agreement, beyond what pairs of paths can say."""

from typing import Any

from wkus_docs.answers import results
from wkus_docs.answers.asked import Asked, Told, sentence
from wkus_docs.document import Findings, error, warning
from wkus_docs.polish.zapis import kwota_zapis


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


def one_of_several_gives_the_grant(agreement: Any, asked: Asked) -> Findings:
    """Gdy wybrano kilka ofert, dotacja z umowy nie przekracza kwoty tej oferty, także w żadnym roku."""
    settled: Any = asked.document
    if settled.jedyna_wybrana is not None:
        return  # pairs of paths compare it
    names = (one.nazwa for one in agreement.zleceniobiorcy)
    for number, offer in results.listed(agreement.konkurs.numer_oferty, names, asked):
        if not offer.wybrana:
            yield error(
                "konkurs.numer_oferty",
                "Umowę zawiera się na podstawie oferty, której w rozstrzygnięciu nie wybrano.",
                hint=f"Sprawdź numer oferty. Porównano z {asked.source.name}.",
            )
            continue
        at = ("oferty", number)
        if agreement.dotacja.kwota > offer.kwota_razem:
            told = Told((*at, "kwota_razem"), offer.kwota_razem)
            yield error(
                "dotacja.kwota_przyznana",
                sentence(
                    asked.quoted(told, words="najwyżej"), f"w umowie {kwota_zapis(agreement.dotacja.kwota)}"
                ),
                hint=f"Porównano z {asked.place(at)}.",
            )
        most = {item.rok: (year, item.wartosc) for year, item in enumerate(offer.kwoty)}
        for index, item in enumerate(agreement.dotacja.lata):
            year, sum_ = most.get(item.rok, (0, None))
            if sum_ is not None and item.kwota > sum_:
                told = Told((*at, "kwoty", year, "kwota"), sum_)
                yield warning(
                    ("dotacja", "lata", index),
                    sentence(
                        asked.quoted(told, words="najwyżej"),
                        f"w umowie na {item.rok} r. {kwota_zapis(item.kwota)}",
                    ),
                    hint=f"Porównano z {asked.place(told.loc)}.",
                )
