"""Numbers of provisions that nobody typed: an annex takes them from the framework agreement, and the agreement may differ."""

from collections.abc import Sequence

from wkus_docs.document import Findings, warning
from wkus_docs.errors import Loc


def taken_from_the_framework(units: Sequence[tuple[Loc, str]], hint: str) -> Findings:
    """Yield one warning that names the units, at the first of them; nothing where there are none. ``units`` are places with units."""
    if units:
        named = dict.fromkeys(unit for _, unit in units)
        yield warning(
            units[0][0],
            f"Z ramowego wzoru umowy, a nie z tej umowy, wzięto numery postanowień: {', '.join(named)}.",
            hint=hint,
        )
