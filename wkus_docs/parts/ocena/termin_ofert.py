"""The deadline of offers: after the notice; offers come before it, and are assessed after it."""

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Part, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.polish.zapis import data_slownie

_UDPP = acts["udpp"]
TERMIN = "konkurs.termin_skladania_ofert"
"""Where a document that concerns one competition has the deadline."""


def deadline_follows_the_notice() -> ClassRule:
    """Make the rule of a competition's part that its deadline falls after its notice."""

    @rule()
    def check(part: Part) -> Findings:
        """Termin składania ofert wypada po ogłoszeniu konkursu."""
        deadline, notice = paths.value(part, "termin_skladania_ofert"), paths.value(part, "data_ogloszenia")
        if deadline is not None and notice is not None and deadline <= notice:
            yield error(
                "termin_skladania_ofert",
                f"Termin składania ofert ({data_slownie(deadline)}) nie wypada po dniu ogłoszenia "
                f"({data_slownie(notice)}).",
                hint="Popraw jedną z dat według ogłoszenia.",
            )

    return check


def assessed_after_the_deadline(days: str, *, what: str = "Ocena") -> ClassRule:
    """Make the rule that what happens on these days, in the nominative, comes no earlier than the deadline."""

    @rule()
    def check(part: Part) -> Findings:
        """Oferty ocenia się nie wcześniej niż w dniu, w którym mija termin ich składania."""
        deadline = paths.value(part, TERMIN)
        for loc, day in paths.each(part, days):
            if day is not None and deadline is not None and day < deadline:
                yield warning(
                    loc,
                    f"{what} ({data_slownie(day)}) wypada przed terminem składania ofert "
                    f"({data_slownie(deadline)}).",
                    hint="Oferty ocenia się po upływie terminu ich składania; sprawdź datę.",
                )

    return check


def settled_after_the_deadline(act: str, *, settles: str, done: str) -> ClassRule:
    """Make the rule that the act of the day at a path, which ``settles`` the competition, comes after its deadline.

    On the day of the deadline its hour decides. ``settles`` is a verb, „rozstrzyga”; ``done`` the same of the past,
    „rozstrzygnięto”.
    """

    @rule(holds=f"Akt {settles} konkurs po terminie składania ofert.")
    def check(part: Part) -> Findings:
        deadline, day = paths.value(part, TERMIN), paths.value(part, act)
        if deadline is not None and day <= deadline:
            yield (error if day < deadline else warning)(
                paths.loc(act),
                f"Akt z {data_slownie(day)} {settles} konkurs, w którym oferty składa się "
                f"do {data_slownie(deadline)}",
                hint="Popraw jedną z dat."
                if day < deadline
                else f"Sprawdź, czy {done} po godzinie, o której minął termin.",
            )

    return check


def assessed_offer_was_filed_in_time() -> ClassRule:
    """Make the rule of a card that its offer came by the deadline."""

    @rule(_UDPP["art. 13 ust. 2 pkt 5"])
    def check(part: Part) -> Findings:
        """Ofertę złożono w terminie."""
        filed, deadline = paths.value(part, "oferta.data_zlozenia"), paths.value(part, TERMIN)
        if filed is not None and deadline is not None and filed > deadline:
            yield error(
                ("oferta", "data_zlozenia"),
                f"Oferta z {data_slownie(filed)} wpłynęła po terminie ({data_slownie(deadline)}).",
                hint="Oferty złożonej po terminie nie ocenia się; sprawdź datę.",
            )

    return check
