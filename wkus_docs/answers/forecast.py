"""What the resolution on the forecast asks of an agreement and of its annexes, beyond what pairs of paths can say."""

from typing import Any

from wkus_docs.answers.asked import Asked, Told, sentence
from wkus_docs.answers.names import place_of
from wkus_docs.document import Findings, error, warning
from wkus_docs.parts.pieniadze.kwoty import suma
from wkus_docs.polish.zapis import data_slownie, kwota_zapis
from wkus_docs.polish.zwijanie import zwin

_LIMIT = ("przedsiewziecie", "limit_zobowiazan")


def limit_covers_the_years_to_come(agreement: Any, asked: Asked) -> Findings:
    """Dotacja na lata po zawarciu umowy mieści się w limicie zobowiązań."""
    card: Any = asked.document
    year, most = agreement.data_zawarcia.year, card.przedsiewziecie.limit_zobowiazan
    later = suma(item.kwota for item in agreement.dotacja.lata if item.rok > year)
    if later > most:
        yield error(
            ("dotacja", "lata"),
            sentence(
                asked.quoted(Told(_LIMIT, most), words="najwyżej"),
                f"w umowie na lata po {year} r. {kwota_zapis(later)}",
            ),
            hint=f"Porównano z {asked.place(_LIMIT)}.",
        )


def authority_is_that_of_the_resolution(document: Any, asked: Asked) -> Findings:
    """Upoważnienie, które podaje umowa albo aneks, ma dzień i limity uchwały o tym numerze."""
    card: Any = asked.document
    given, here = document.upowaznienie, place_of(document)
    if given is None or card.numer is None or zwin(given.numer_uchwaly) != zwin(card.numer):
        return
    if given.data_uchwaly != card.data_uchwaly:
        told = Told(("data_uchwaly",), card.data_uchwaly)
        yield error(
            ("upowaznienie", "data_uchwaly"),
            sentence(asked.quoted(told), f"{here} {data_slownie(given.data_uchwaly)}"),
            hint=f"Porównano z {asked.place(told.loc)}.",
        )
    limits = {told.value.rok: told for told in asked.each("przedsiewziecie.limity.*")}
    for index, item in enumerate(given.limity):
        limit = limits.get(item.rok)
        if limit is not None and item.kwota != limit.value.kwota:
            told = Told((*limit.loc, "kwota"), limit.value.kwota)
            yield warning(
                ("upowaznienie", "limity", index, "kwota"),
                sentence(asked.quoted(told), f"{here} na {item.rok} r. {kwota_zapis(item.kwota)}"),
                hint=f"Porównano z {asked.place(told.loc)}.",
            )
