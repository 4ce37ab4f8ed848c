"""A field that is filled in only where a list has several items, said at the field.

::

    sposob_reprezentacji: Annotated[Opis | None, ForSeveral("oferenci")] = None
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ForSeveral:
    """Mark of a field; ``of`` is the way from the document to the list: „oferenci”.

    A form with a place for one item does not ask for it. Whether it must or may be given is a matter of rules.
    """

    of: str
