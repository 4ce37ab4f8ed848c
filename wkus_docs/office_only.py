"""A field that the office fills in, before or after somebody else fills in the form.

::

    znak_sprawy: Annotated[Tekst | None, OFFICE_ONLY] = None

A PDF form given to an organisation does not ask for it; where it is known, it is printed or stands in its field.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OfficeOnly:
    """Mark of an optional field that nobody outside the office fills in."""


OFFICE_ONLY = OfficeOnly()
