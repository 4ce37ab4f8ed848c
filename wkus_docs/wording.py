"""Relations of words: what a text says against the field that states the same, and the case it must stand in.

A text is read, not known: what is found here is a warning.
"""

from collections.abc import Callable

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Part, rule, warning
from wkus_docs.polish.kwoty_w_tekscie import dotacje_w_tekscie
from wkus_docs.polish.osoby_w_tekscie import osoby_w_tekscie
from wkus_docs.polish.przypadek_slow import w_celowniku, w_dopelniaczu, w_narzedniku
from wkus_docs.polish.zapis import kwota_zapis


def tells_as_many_people(text: str, *, number: str, what: str) -> ClassRule:
    """Make the rule that a text („dla 30 osób”) says the number of people that a field states.

    ``what`` the field is, in the nominative. Where both paths have „*”, a text goes with the number of its item.
    """

    @rule(holds=f"Liczba osób w tekście to {what}.")
    def check(part: Part) -> Findings:
        for loc, said, stated in paths.pairs(part, text, number):
            told = osoby_w_tekscie(said or "")
            if told and stated is not None and stated not in told:
                yield warning(
                    loc,
                    f"Tekst mówi o {' i '.join(map(str, sorted(told)))} osobach albo miejscach, a {what} to {stated}.",
                    hint="Popraw tekst albo liczbę.",
                )

    return check


def tells_known_grants(*texts: str, sums: tuple[str, ...]) -> ClassRule:
    """Make the rule that a grant named in a text („dotacja w kwocie 578 000 zł”) is one that the fields give.

    ``sums`` are the paths of the whole grant and of its parts; where none is known there is nothing to compare with.
    """

    @rule(holds="Kwota dotacji w tekście jest jedną z kwot podanych w polach.")
    def check(part: Part) -> Findings:
        known = [amount for path in sums for _, amount in paths.each(part, path) if amount is not None]
        for loc, text in (one for path in texts for one in paths.each(part, path)) if known else ():
            for told in dotacje_w_tekscie(text or ""):
                if told not in known:
                    yield warning(
                        loc,
                        f"Tekst mówi o dotacji w kwocie {kwota_zapis(told)}, a w polach jest {kwota_zapis(known[0])} "
                        "i nie ma tej kwoty w żadnym roku.",
                        hint="Popraw tekst albo kwoty.",
                    )

    return check


def stands_in_the_dative(*texts: str, after: str) -> ClassRule:
    """Make the rule that names stand in the dative, as the sentence wants that prints them after some words."""
    return _case(texts, w_celowniku, "celowniku", after)


def stands_in_the_genitive(*texts: str, after: str) -> ClassRule:
    """Make the rule that texts stand in the genitive, as the sentence wants that prints them after some words."""
    return _case(texts, w_dopelniaczu, "dopełniaczu", after)


def stands_in_the_instrumental(*texts: str, after: str) -> ClassRule:
    """Make the rule that texts stand in the instrumental, as the sentence wants that prints them after some words."""
    return _case(texts, w_narzedniku, "narzędniku", after)


def _case(texts: tuple[str, ...], put: Callable[[str], str | None], case: str, after: str) -> ClassRule:
    @rule(holds=f"Po słowach „{after}” stoi słowo w {case}.")
    def check(part: Part) -> Findings:
        for loc, text in (one for path in texts for one in paths.each(part, path)):
            if text and (right := put(text)) is not None:
                yield warning(
                    loc,
                    f"Wydrukowałoby się „{after} {text}”, a potrzebny jest {_NAMES[case]}.",
                    hint=f"Wpisz: {right}",
                )

    return check


_NAMES = {"celowniku": "celownik", "dopełniaczu": "dopełniacz", "narzędniku": "narzędnik"}
