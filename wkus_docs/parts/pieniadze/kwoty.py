"""Money by calendar year."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Protocol

from wkus_docs import paths
from wkus_docs.document import ClassRule, Finding, Findings, Found, Part, error, rule
from wkus_docs.errors import Loc
from wkus_docs.law.act import Provision
from wkus_docs.paths import Where
from wkus_docs.polish.zapis import kwota_zapis
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import Rok


class ZRokiem(Protocol):
    """Anything that belongs to a calendar year."""

    @property
    def rok(self) -> int:
        """Calendar year."""
        ...


class KwotaRoczna(Part):
    """Kwota na rok"""

    rok: Rok
    """Rok kalendarzowy"""
    kwota: Kwota
    """Kwota [zł]"""


def suma(kwoty: Iterable[Decimal]) -> Decimal:
    """Sum of amounts, in złoty with two places."""
    return sum(kwoty, Decimal("0.00"))


def razem(kwoty: Iterable[KwotaRoczna]) -> Decimal:
    """Sum of the amounts of all years."""
    return suma(item.kwota for item in kwoty)


ALSO_ZERO = "Dopisz rok, także z kwotą 0."
ALSO_TO_BE_FIXED = "Dopisz rok; gdy kwoty jeszcze nie ma, wpisz rodzaj: do_ustalenia."


def each_year_has_its_amount(
    *amounts: str, years: Where, provisions: tuple[Provision, ...] = (), hint: str = ALSO_ZERO
) -> ClassRule:
    """Make the rule that the lists of amounts at these paths give every year of a period once, and no other.

    ``hint`` says what to write for a year that has none.
    """

    @rule(*provisions)
    def check(part: Part) -> Findings:
        """Kwoty są podane dokładnie raz na każdy rok okresu."""
        for loc, given in (one for path in amounts for one in paths.each(part, path)):
            yield from years_match(given, paths.value(part, years), loc, hint=hint)

    return check


def years_match(
    kwoty: Sequence[ZRokiem], lata: tuple[int, ...], at: Loc, *, hint: str = ALSO_ZERO
) -> Findings:
    """Find years of the period without an amount, amounts outside it, and years given twice."""
    if not lata:  # the period itself is wrong, and another rule says so
        return
    given = [item.rok for item in kwoty]
    for index, item in enumerate(kwoty):
        if item.rok not in lata:
            yield error(
                (*at, index, "rok"),
                f"Rok {item.rok} leży poza okresem {lata[0]}–{lata[-1]}.",
                hint="Popraw rok albo okres.",
            )
        elif given.index(item.rok) != index:
            yield error((*at, index, "rok"), f"Rok {item.rok} podano dwa razy.", hint="Połącz te kwoty.")
    missing = [str(rok) for rok in lata if rok not in given]
    if missing:
        yield error(at, f"Brakuje kwoty na rok: {', '.join(missing)}.", hint=hint)


def sums_match(
    field: str, declared: Decimal, computed: Decimal, what: str, *, found: Found = error
) -> Iterable[Finding]:
    """Find a declared total that is not the sum of its parts."""
    if declared != computed:
        yield found(
            field,
            f"{what}: podano {kwota_zapis(declared)}, a suma składników to {kwota_zapis(computed)} "
            f"(różnica {kwota_zapis(abs(declared - computed))}).",
            hint="Popraw sumę albo składniki.",
        )
