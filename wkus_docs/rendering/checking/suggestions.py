"""Names close to a mistyped one, for „może …?”."""

import difflib
from collections.abc import Iterable

_SHOWN = 3
_LISTED = 12


def suggestion(name: str, names: Iterable[str]) -> str:
    """„Może „oferent”?”, or nothing where no name is close.

    >>> suggestion("ofernet", ["oferent", "organ"])
    'Może „oferent”?'
    >>> suggestion("xyz", ["oferent"])
    ''
    """
    pool = sorted(set(names))
    close = difflib.get_close_matches(name, pool, n=_SHOWN) or _folded(name, pool)
    return f"Może {quoted(close)}?" if close else ""


def suggestion_or_all(name: str, names: Iterable[str], what: str) -> str:
    """Return the close names, or where there are none all of them: „Są tu: „rok”, „kwota”.”"""
    pool = sorted(set(names))
    if found := suggestion(name, pool):
        return found
    rest = " i inne" if len(pool) > _LISTED else ""
    return f"{what}: {', '.join(f'„{item}”' for item in pool[:_LISTED])}{rest}." if pool else ""


def quoted(names: Iterable[str]) -> str:
    """„a” albo „b”."""
    return " albo ".join(f"„{name}”" for name in names)


def _folded(name: str, names: list[str]) -> list[str]:
    """Names that begin or end as the one asked for."""
    return [item for item in names if min(len(name), len(item)) > _SHOWN and (name in item or item in name)][
        :_SHOWN
    ]
