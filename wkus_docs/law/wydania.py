"""Journals as earlier versions of the library knew them, so that what they issued can be read back.

A journal found later corrects the table; it does not change what a document issued before says.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import replace
from datetime import date

from wkus_docs.law.act import Act
from wkus_docs.law.publikacja import Change, Confidence, Publication

_WYDANIE: ContextVar[str | None] = ContextVar("wydanie", default=None)


def _tekst(
    rok: int, poz: int, od: str, *zmiany: tuple[int, int, str], nr: int | None = None, pierwotny: bool = False
) -> Publication:
    return Publication(
        rok,
        poz,
        date.fromisoformat(od),
        Confidence.NIEUSTALONE,
        zmiany=tuple(Change(r, p, date.fromisoformat(d), Confidence.NIEUSTALONE) for r, p, d in zmiany),
        nr=nr,
        pierwotny=pierwotny,
    )


_PUBLIKACJE: Mapping[str, Mapping[str, tuple[Publication, ...]]] = {
    "0.1.0": {
        "udpp": (
            _tekst(2003, 873, "2003-05-29", nr=96, pierwotny=True),
            _tekst(2023, 571, "2023-03-27"),
            _tekst(2024, 1491, "2024-10-08"),
            _tekst(2025, 1338, "2025-10-24", (2026, 1040, "2026-08-04")),
        ),
        "usg": (
            _tekst(2024, 1465, "2024-10-03"),
            _tekst(2025, 1153, "2025-08-26"),
            _tekst(2026, 662, "2026-06-15"),
        ),
        "usp": (
            _tekst(2024, 107, "2024-04-12"),
            _tekst(2025, 1684, "2025-12-03"),
        ),
        "usw": (
            _tekst(2024, 566, "2024-09-25"),
            _tekst(2025, 581, "2025-07-25"),
            _tekst(2026, 720, "2026-06-15"),
        ),
        "ufp": (
            _tekst(2023, 1270, "2023-12-31"),
            _tekst(2024, 1530, "2024-10-16"),
            _tekst(
                2025,
                1483,
                "2025-12-03",
                (2025, 1844, "2025-12-31"),
                (2025, 1846, "2025-12-31"),
                (2026, 426, "2026-04-07"),
                (2026, 635, "2026-06-15"),
            ),
        ),
        "kc": (
            _tekst(2024, 1061, "2024-09-25"),
            _tekst(2025, 1071, "2025-08-26"),
            _tekst(2026, 795, "2026-06-17"),
        ),
        "kpa": (
            _tekst(2024, 572, "2024-09-25"),
            _tekst(2025, 1691, "2025-12-03"),
        ),
        "dost": (
            _tekst(2019, 1696, "2019-12-31", pierwotny=True),
            _tekst(2022, 2240, "2022-12-31"),
            _tekst(2024, 1411, "2024-09-25"),
        ),
        "rwz": (_tekst(2018, 2057, "2018-10-29", pierwotny=True),),
        "ztp": (
            _tekst(2016, 283, "2016-12-31", (2026, 100, "2026-02-19")),
            _tekst(2026, 300, "2026-03-10"),
        ),
        "oad": (_tekst(2019, 1461, "2019-12-31"),),
        "pzp": (
            _tekst(2024, 1320, "2024-09-25"),
            _tekst(2026, 793, "2026-06-17"),
        ),
        "rachunkowosc": (
            _tekst(2026, 522, "2026-04-16", (2026, 640, "2026-06-15"), (2026, 644, "2026-06-15")),
        ),
        "ordynacja": (
            _tekst(2025, 111, "2025-03-06"),
            _tekst(2026, 622, "2026-05-11"),
        ),
        "dyscyplina": (
            _tekst(2024, 104, "2024-04-12"),
            _tekst(2025, 1484, "2025-12-03"),
        ),
        "wspieranie_rodziny": (
            _tekst(2024, 177, "2024-04-12"),
            _tekst(2025, 49, "2025-01-31"),
            _tekst(2026, 980, "2026-07-23"),
        ),
        "maloletni": (
            _tekst(2024, 560, "2024-04-12"),
            _tekst(2024, 1802, "2024-12-06"),
            _tekst(2026, 110, "2026-02-19"),
        ),
        "dostepnosc_cyfrowa": (_tekst(2023, 1440, "2023-12-31"),),
        "pomoc_spoleczna": (
            _tekst(2024, 1283, "2024-09-25"),
            _tekst(2025, 1214, "2025-10-24"),
            _tekst(2026, 639, "2026-06-15"),
        ),
        "ochrona_danych": (_tekst(2019, 1781, "2019-12-31"),),
        "informacja_publiczna": (_tekst(2022, 902, "2022-12-31"),),
    },
}

WYDANIA: tuple[str, ...] = tuple(_PUBLIKACJE)
"""Earlier versions whose journals differ from today's, the newest first."""


@contextmanager
def jak_w_wydaniu(wydanie: str) -> Iterator[None]:
    """Cite, while it lasts, as that version of the library did."""
    poprzednie = _WYDANIE.set(wydanie)
    try:
        yield
    finally:
        _WYDANIE.reset(poprzednie)


def wczesniejsze() -> bool:
    """Tell whether a document is being read as an earlier version of the library wrote it."""
    return _WYDANIE.get() is not None


def cytowany(akt: Act) -> Act:
    """Return the act with the journals to cite: today's, or those of an earlier version."""
    wydanie = _WYDANIE.get()
    if wydanie is None or akt.klucz not in _PUBLIKACJE[wydanie]:
        return akt
    return replace(akt, publikacje=_PUBLIKACJE[wydanie][akt.klucz])
