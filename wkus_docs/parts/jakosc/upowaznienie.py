"""The authority of those who control or visit a task."""

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Part, rule, warning
from wkus_docs.law import acts
from wkus_docs.polish.zapis import data_slownie


def authority_precedes(people: str, *, start: str, what: str) -> ClassRule:
    """Make the rule that each of the people has authority when it starts; ``what`` then happens, in words."""

    @rule(acts["rwz"]["zał. 3 § 8"])
    def check(part: Part) -> Findings:
        """Każda osoba miała upoważnienie, zanim rozpoczęto czynności."""
        for loc, person in paths.each(part, f"{people}.*"):
            day = paths.value(part, start)
            if person.data_upowaznienia is not None and person.data_upowaznienia > day:
                yield warning(
                    (*loc, "data_upowaznienia"),
                    f"{person.imie_nazwisko} ma upoważnienie z {data_slownie(person.data_upowaznienia)}, a {what} "
                    f"{data_slownie(day)}",
                    hint="Umowa daje prawo kontroli osobie upoważnionej: czynności sprzed upoważnienia powtórz albo "
                    "popraw datę, jeśli jest mylna.",
                )

    return check
