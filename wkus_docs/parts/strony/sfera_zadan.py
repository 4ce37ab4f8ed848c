"""The sphere of public tasks: its points in the Act, and the areas of services that have one."""

import re
from collections.abc import Container

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Part, error, rule, warning
from wkus_docs.law import SFERY
from wkus_docs.law.act import Provision
from wkus_docs.law.sfery import PRZEPIS, sfery
from wkus_docs.paths import Where

_POINT = re.compile(r"\b\d+[a-z]*\b")
"""A point in a text: „1a” in „1a, 15”."""


def points_are_in_the_act(
    points: str,
    *,
    day: Where = "",
    provisions: tuple[Provision, ...] = (PRZEPIS,),
    applies: Where = lambda _: True,
) -> ClassRule:
    """Make the rule that the points of the sphere given in a document are in the Act.

    They are those of the day at ``day``; without it, those of the newest text we know. ``applies`` tells
    whether the document is of a task under that act at all.
    """

    @rule(*provisions)
    def check(part: Part) -> Findings:
        """Każdy podany punkt sfery zadań publicznych jest w ustawie."""
        if not paths.value(part, applies):
            return
        known: Container[str] = sfery(paths.value(part, day)) if day else SFERY
        for loc, point in paths.each(part, f"{points}.*"):
            if point not in known:
                yield error(
                    loc,
                    f"W {PRZEPIS.jednostka} ustawy nie ma punktu „{point}”.",
                    hint="Wpisz sam numer punktu, np. 1a.",
                )

    return check


def points_in_words_are_in_the_act(texts: str, *, day: Where) -> ClassRule:
    """Make the rule that the points named in texts, „1a, 15” or „pkt 1 i 10”, are in the Act on a day."""

    @rule(PRZEPIS)
    def check(part: Part) -> Findings:
        """Każdy punkt sfery zadań publicznych, który wymienia tekst, jest w ustawie."""
        known: Container[str] = sfery(paths.value(part, day))
        for loc, text in paths.each(part, texts):
            for point in _POINT.findall(text or ""):
                if point not in known:
                    yield error(
                        loc,
                        f"W {PRZEPIS.jednostka} ustawy nie ma punktu „{point}”.",
                        hint="Wpisz numery punktów, np. „1a, 15”.",
                    )

    return check


def area_has_a_sphere(what: str) -> ClassRule:
    """Make the rule that the area in „obszar” has a point of the sphere; ``what`` lies in it, in the accusative."""

    @rule()
    def check(part: Part) -> Findings:
        """Obszar ma swój punkt w sferze zadań publicznych."""
        obszar = paths.value(part, "obszar")
        if not obszar.ma_sfere:
            yield warning(
                "obszar",
                f"Obszar „{obszar.etykieta}” nie ma własnego punktu w sferze zadań publicznych.",
                hint=f"Opisz {what} jako udział mieszkańców, konsultacje albo edukację.",
            )

    return check
