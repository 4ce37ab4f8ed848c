"""The sphere of public tasks: its points in the Act, and the areas of services that have one."""

import re
from collections.abc import Container

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Part, error, rule, warning
from wkus_docs.law import SFERY, acts
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


def area_has_a_sphere(what: str, *, named: str | None = None) -> ClassRule:
    """Make the rule that the area in „obszar” has a point of the sphere; ``what`` lies in it, in the accusative.

    A task whose name at ``named`` says that it is participation, consultation or education has its points elsewhere.
    """

    @rule()
    def check(part: Part) -> Findings:
        """Obszar ma swój punkt w sferze zadań publicznych."""
        obszar = paths.value(part, "obszar")
        name = paths.value(part, named) if named else ""
        if not obszar.ma_sfere and not _PARTICIPATION.search(name):
            yield warning(
                "obszar",
                f"Obszar „{obszar.etykieta}” nie ma własnego punktu w sferze zadań publicznych.",
                hint=f"Opisz {what} jako udział mieszkańców, konsultacje albo edukację.",
            )

    return check


def points_fit_the_area(points: str, area: str) -> ClassRule:
    """Make the rule that the points of the sphere are those that tasks of the area usually belong to."""

    @rule()
    def check(part: Part) -> Findings:
        """Punkty sfery są tymi, do których zwykle należą zadania z tego obszaru (według naszej listy)."""
        obszar = paths.value(part, area)
        if obszar is None:
            return
        for loc, point in paths.each(part, f"{points}.*"):
            if point in SFERY and point not in obszar.sfery:
                yield warning(
                    loc,
                    f"Punkt {point} nie należy do tych, które zwykle mają zadania z obszaru „{obszar.etykieta}”: "
                    f"{', '.join(obszar.sfery)}.",
                    hint="Sprawdź punkt i obszar; lista jest nasza, a nie z ustawy.",
                )

    return check


def children_are_protected(
    flag: str, *, points: str | None, addressees: tuple[str, ...], day_care: Where = lambda _: False
) -> ClassRule:
    """Make the rule that a task for children says so, and so prints the conditions of their protection.

    ``points`` are those of the sphere, ``addressees`` paths to the words that tell for whom the task is.
    """

    @rule(acts["maloletni"]["art. 21"], acts["maloletni"]["art. 22b"])
    def check(part: Part) -> Findings:
        """Zadanie, z którego korzystają dzieci, ma warunki ochrony małoletnich."""
        if paths.value(part, flag):
            return
        given = frozenset(paths.value(part, points) or ()) if points else None
        texts = [text for path in addressees for _, text in paths.each(part, path) if text is not None]
        named = any(map(speaks_of_children, texts))
        concerned = given is None or bool(_WITH_CHILDREN & given)
        if (
            paths.value(part, day_care)
            or bool(_FOR_CHILDREN & (given or frozenset()))
            or (named and concerned)
        ):
            yield warning(
                paths.loc(flag),
                "Zadanie dotyczy rodzin lub dzieci, a dokument pominie warunki ochrony małoletnich.",
                hint="Wpisz „tak”, jeżeli z zadania korzysta choć jedno dziecko.",
            )

    return check


def speaks_of_children(text: str) -> bool:
    """Whether a text names children or young people.

    >>> speaks_of_children("porządki z młodzieżą"), speaks_of_children("porządki na podwórku")
    (True, False)
    """
    return bool(_CHILDREN.search(text))


_PARTICIPATION = re.compile(r"\b(?:udzia|konsult|edukac|inform|dialog)\w*", re.IGNORECASE)
_FOR_CHILDREN = frozenset({"1a", "15"})
_WITH_CHILDREN = frozenset({"14", "16", "17", "18", "31", "32"})
_CHILDREN = re.compile(
    r"\b(?:dzie(?:ci|ćmi|cko|cka|cku|ckiem)|młodzież\w*|uczni\w*|uczen\w*|uczeń|nastolat\w*|małoletni\w*)",
    re.IGNORECASE,
)
