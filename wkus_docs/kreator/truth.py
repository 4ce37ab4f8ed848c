"""Yes, no, and „not known”: how answers that are missing go through „oraz” and „lub”.

``True`` is yes, ``False`` no, ``None`` not known.

>>> every([True, None]), every([False, None]), some([True, None]), some([False, None])
(None, False, True, None)
"""

from collections.abc import Iterable
from typing import TypeAlias

Truth: TypeAlias = bool | None


def every(parts: Iterable[Truth]) -> Truth:
    """Return no when one part is no, yes when all are yes; of no parts it is yes."""
    found = set(parts)
    return False if False in found else None if None in found else True


def some(parts: Iterable[Truth]) -> Truth:
    """Return yes when one part is yes, no when all are no; of no parts it is no."""
    found = set(parts)
    return True if True in found else None if None in found else False
