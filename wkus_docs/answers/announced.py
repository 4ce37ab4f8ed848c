"""What the results of a competition ask of their notice and of the letters, beyond what pairs of paths can say."""

from collections.abc import Iterator
from typing import Any

from wkus_docs.answers.asked import Asked, sentence, shown
from wkus_docs.document import Findings, error, warning
from wkus_docs.polish.zwijanie import zwin


def every_chosen_offer_is_announced(notice: Any, asked: Asked) -> Findings:
    """Ogłoszenie wymienia każdą ofertę, którą wybrano, i żadnej innej jako wybranej."""
    settled: Any = asked.document
    here = {_name(offer) for offer in notice.wybrane}
    there = {_name(offer) for offer in settled.wybrane}
    for missing in sorted(there - here):
        yield error(
            "oferty",
            sentence(f"{asked.name}: wybrano ofertę {missing}", "w ogłoszeniu nie ma jej wśród wybranych"),
            hint=f"Porównano z {asked.place(('oferty',))}. Dopisz ją albo popraw kwoty.",
        )
    for index, offer in enumerate(notice.oferty):
        if offer.wybrana and _name(offer) not in there:
            yield error(
                ("oferty", index, "kwoty"),
                sentence(
                    f"{asked.name}: oferty {_name(offer)} nie wybrano",
                    "w ogłoszeniu dostaje dotację",
                ),
                hint=f"Porównano z {asked.place(('oferty',))}. Popraw numer, oferenta albo kwoty.",
            )


def sums_are_those_of_the_results(letters: Any, asked: Asked) -> Findings:
    """Kwoty w piśmie są kwotami, które przyznano ofercie, rok po roku."""
    for index, letter, offer in _met(letters, asked):
        there = {item.rok: item.wartosc for item in offer.kwoty}
        for place, item in enumerate(letter.oferta.kwoty):
            if item.rok not in there:
                said = (
                    f"rozstrzygnięto o latach: {', '.join(map(str, there))}",
                    f"w piśmie jest rok {item.rok}",
                )
            elif item.wartosc != there[item.rok]:
                said = (
                    f"na {item.rok} r. {_amount(there[item.rok])}",
                    f"w piśmie {_amount(item.wartosc)}",
                )
            else:
                continue
            yield error(
                ("pisma", index, "oferta", "kwoty", place, "kwota"),
                sentence(f"{asked.name}, oferta {_name(offer)}: {said[0]}", said[1]),
                hint=f"Porównano z {asked.place(('oferty',))}.",
            )
        for year in sorted(there.keys() - {item.rok for item in letter.oferta.kwoty}):
            yield error(
                ("pisma", index, "oferta", "kwoty"),
                sentence(
                    f"{asked.name}, oferta {_name(offer)}: na {year} r. {_amount(there[year])}",
                    "w piśmie nie ma tego roku",
                ),
                hint=f"Porównano z {asked.place(('oferty',))}.",
            )


def letters_tell_the_result(letters: Any, asked: Asked) -> Findings:
    """Pismo mówi o odrzuceniu tej oferty, którą odrzucono, i podaje ten sam wymóg, o który rozbiła się oferta."""
    for index, letter, offer in _met(letters, asked):
        here, there = letter.oferta.odrzucenie, offer.odrzucenie
        if (here is None) != (there is None):
            told = "spełnia wymogi" if there is None else f"odrzucona ({there.wymog.etykieta})"
            yield error(
                ("pisma", index, "oferta", "odrzucenie"),
                sentence(
                    f"{asked.name}: oferta {_name(offer)} {told}",
                    "w piśmie spełnia wymogi"
                    if here is None
                    else f"w piśmie odrzucona ({here.wymog.etykieta})",
                ),
                hint=f"Porównano z {asked.place(('oferty',))}.",
            )
        elif here is not None and there is not None and here.wymog != there.wymog:
            yield error(
                ("pisma", index, "oferta", "odrzucenie", "wymog"),
                sentence(
                    f"{asked.name}: oferta {_name(offer)} odrzucona ({there.wymog.etykieta})",
                    f"w piśmie {here.wymog.etykieta}",
                ),
                hint=f"Porównano z {asked.place(('oferty',))}.",
            )


def letters_are_about_offers_that_came(letters: Any, asked: Asked) -> Findings:
    """Każde pismo dotyczy oferty, o której rozstrzygnięto."""
    settled: Any = asked.document
    known = {_name(offer) for offer in settled.oferty}
    for index, letter in enumerate(letters.pisma):
        if _name(letter.oferta) not in known:
            yield warning(
                ("pisma", index, "oferta"),
                sentence(f"{asked.name} nie wymienia oferty {_name(letter.oferta)}", "a pismo jej dotyczy"),
                hint=f"Porównano z {asked.place(('oferty',))}. Popraw numer oferty albo oferenta.",
            )


def _met(letters: Any, asked: Asked) -> Iterator[tuple[int, Any, Any]]:
    settled: Any = asked.document
    by_name = {_name(offer): offer for offer in settled.oferty}
    for index, letter in enumerate(letters.pisma):
        if (offer := by_name.get(_name(letter.oferta))) is not None:
            yield index, letter, offer


def _name(offer: Any) -> str:
    """An offer by its number, or by who filed it where offers have none."""
    if offer.numer is not None:
        return f"nr {zwin(offer.numer)}"
    return f"({', '.join(sorted(zwin(name) for name in offer.oferenci))})"


def _amount(value: Any) -> str:
    return "kwotę do ustalenia" if value is None else shown(value, unit="zł")
