"""Official forms: for which competitions they are used, and how many sign them."""

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Part, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.law.rwz import PIERWSZE_KONKURSY
from wkus_docs.polish.zapis import data_slownie


def form_is_in_use(announced: str, *, otherwise: str, what: str) -> ClassRule:
    """Make the rule that the competition was announced when its forms were already used.

    ``announced`` is the day of the notice; where it is not given, an ``otherwise`` day too early for it is
    doubtful: ``what`` happened then, in the nominative.
    """

    @rule(acts["rwz"]["§ 2"])
    def check(part: Part) -> Findings:
        """Konkurs ogłoszono wtedy, gdy stosuje się już ten wzór."""
        notice, other = paths.value(part, announced), paths.value(part, otherwise)
        since = data_slownie(PIERWSZE_KONKURSY)
        if notice is not None and notice < PIERWSZE_KONKURSY:
            yield error(
                paths.loc(announced),
                f"Wzór stosuje się do konkursów ogłoszonych od {since}, a ten ogłoszono {data_slownie(notice)}",
                hint="Popraw datę albo użyj wzoru, który wtedy obowiązywał.",
            )
        if notice is None and other < PIERWSZE_KONKURSY:
            yield warning(
                paths.loc(otherwise),
                f"Wzór stosuje się do konkursów ogłoszonych od {since}, a {what} {data_slownie(other)}",
                hint="Sprawdź, kiedy ogłoszono konkurs, i dopisz ten dzień.",
            )

    return check


def as_many_sign_as_registered() -> ClassRule:
    """Make the rule that „reprezentanci” are as many as „liczba_podpisow” says, where it does."""

    @rule()
    def check(part: Part) -> Findings:
        """Podpisuje tyle osób, ilu wymaga sposób reprezentacji z rejestru."""
        least, given = paths.value(part, "liczba_podpisow"), paths.value(part, "reprezentanci")
        if least and len(given) < least:
            yield warning(
                "reprezentanci",
                f"Według rejestru podpisują łącznie {least} osoby, a podano {len(given)}.",
                hint="Dopisz osoby podpisujące albo popraw liczba_podpisow; pełnomocnik dołącza pełnomocnictwo.",
            )

    return check
