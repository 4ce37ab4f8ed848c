"""Rules on the words of a yearly programme: what a supervisor of resolutions would strike out."""

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from wkus_docs.document import Findings, rule, warning
from wkus_docs.documents.uchwala_program_roczny.zasady import Zasada
from wkus_docs.errors import Loc
from wkus_docs.field import all_in
from wkus_docs.law import acts
from wkus_docs.law.sfery import WSZYSTKIE
from wkus_docs.scalars.wybor import Wybor

if TYPE_CHECKING:
    from wkus_docs.documents.uchwala_program_roczny import UchwalaProgramRoczny

_UDPP, _ZTP = acts["udpp"], acts["ztp"]
_EVERYDAY = frozenset({"3", "19", "23", "32a"})
"""Points whose words are an everyday phrase: „turystyka i krajoznawstwo”, „rewitalizacja”."""
_MOST = 5
"""Principles in one text that make it the list of the Act."""
_SEAT = re.compile(
    r"\b(?:mając\w+|z|posiadając\w+)\s+(?:swoj\w+\s+)?siedzib\w+\s+(?:na terenie|na obszarze|w|we)\b"
)
_STEMS = ("pomocnicz", "suweren", "partner", "efektywn", "konkurenc", "jawno")


@rule(_ZTP["§ 118"], _ZTP["§ 137"])
def copies_no_statute(part: "UchwalaProgramRoczny") -> Findings:
    """Program nie przepisuje ustawy."""
    for loc, text in _texts(part):
        folded = " ".join(text.casefold().split())
        point = next((code for code, words in _points() if words in folded), None)
        if point is not None:
            yield warning(
                loc,
                f"Tekst przepisuje {_UDPP['art. 4 ust. 1'].jednostka} pkt {point} ustawy.",
                hint="Nazwij własne zadanie, a punkt podaj w punkty_sfery.",
            )
        elif sum(stem in folded for stem in _STEMS) >= _MOST:
            yield warning(
                loc,
                f"Tekst przepisuje zasady z {_UDPP['art. 5 ust. 3'].jednostka} ustawy.",
                hint="Wybierz zasady w polu zasady i przy każdej napisz, jak się ją stosuje.",
            )


@rule(_UDPP["art. 5 ust. 1"])
def leaves_nobody_out_by_seat(part: "UchwalaProgramRoczny") -> Findings:
    """Program nie ogranicza współpracy do organizacji z siedzibą na miejscu."""
    for loc, text in _texts(part):
        if _SEAT.search(text):
            yield warning(
                loc,
                "Tekst wymaga siedziby organizacji na miejscu; takie programy bywały unieważniane.",
                hint="Liczy się działalność na rzecz mieszkańców, a nie siedziba: zmień słowa.",
            )


@rule(_UDPP["art. 5 ust. 3"])
def applies_every_principle(part: "UchwalaProgramRoczny") -> Findings:
    """Program mówi o każdej zasadzie współpracy, którą zna ustawa."""
    told = {one.zasada for one in part.zasady}
    missing = [one.etykieta for one in Zasada if one not in told]
    if missing:
        yield warning(
            "zasady",
            f"Program nie mówi o zasadach: {', '.join(missing)}.",
            hint="Dopisz je; współpraca odbywa się według każdej z nich.",
        )


@rule(_UDPP["art. 5a ust. 4 pkt 3"])
def tasks_lie_in_the_scope(part: "UchwalaProgramRoczny") -> Findings:
    """Każde zadanie mieści się w zakresie przedmiotowym programu."""
    for index, task in enumerate(part.zadania):
        for at, point in enumerate(task.punkty_sfery):
            if point not in part.zakres:
                yield warning(
                    ("zadania", index, "punkty_sfery", at),
                    f"Punktu {point} nie ma w zakresie przedmiotowym programu: {', '.join(part.zakres)}.",
                    hint="Dopisz punkt w polu zakres albo popraw zadanie.",
                )


@rule()
def annex_tells_the_results(part: "UchwalaProgramRoczny") -> Findings:
    """Załącznik z informacją o konsultacjach mówi o ich wyniku."""
    said = part.konsultacje.przebieg is not None or part.konsultacje.mowi_o_wyniku
    if part.czy_informacja_w_zalaczniku and not said:
        yield warning(
            "czy_informacja_w_zalaczniku",
            "Załącznik z informacją o konsultacjach podałby tylko ich okres.",
            hint="Dopisz liczbę uwag albo przebieg konsultacji; bez nich zrezygnuj z załącznika.",
        )


def _texts(part: "UchwalaProgramRoczny") -> Iterator[tuple[Loc, str]]:
    """Texts that the council itself wrote; those of the unit, of other acts and of the reasons are not the programme."""
    for loc, value in all_in(part):
        if isinstance(value, str) and not isinstance(value, Wybor) and loc[0] in _OF_THE_PROGRAMME:
            yield loc, value


_OF_THE_PROGRAMME = frozenset(
    {
        "cel_glowny",
        "cele_szczegolowe",
        "zasady",
        "zakres_slowami",
        "formy",
        "pozostala_wspolpraca",
        "zadania",
        "sposob_realizacji",
        "sposob_oceny",
        "zasady_komisji",
        "postanowienia_dodatkowe",
    }
)


@cache
def _points() -> tuple[tuple[str, str], ...]:
    """Points of the sphere with their words, those that nobody says by chance."""
    return tuple((one.kod, one.tresc.casefold()) for one in WSZYSTKIE if one.kod not in _EVERYDAY)
