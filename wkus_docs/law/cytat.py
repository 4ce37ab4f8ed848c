"""Oznaczenie dziennika urzędowego po tytule aktu, według § 158 i § 161a Zasad techniki prawodawczej.

>>> polskie([("2025", [1338]), ("2026", [1040])])
'Dz. U. z 2025 r. poz. 1338 oraz z 2026 r. poz. 1040'
>>> polskie([("2026", [522, 640, 644])])
'Dz. U. z 2026 r. poz. 522, 640 i 644'
>>> polskie([("", [2057])])
'Dz. U. poz. 2057'
"""

from collections.abc import Sequence
from datetime import date

MAKS_WYMIENIONYCH_ZMIAN = 5
"""ZTP § 158 ust. 5: dopiero przy większej liczbie zmian wolno poprzestać na „z późn. zm.”."""

MIESIACE = (
    "stycznia",
    "lutego",
    "marca",
    "kwietnia",
    "maja",
    "czerwca",
    "lipca",
    "sierpnia",
    "września",
    "października",
    "listopada",
    "grudnia",
)


def wylicz(wyrazy: Sequence[str], lacznik: str = " i ") -> str:
    """Join words as Polish does: commas, and a conjunction before the last.

    >>> wylicz(["426"]), wylicz(["426", "635"]), wylicz(["426", "635", "640"])
    ('426', '426 i 635', '426, 635 i 640')
    """
    if len(wyrazy) <= 1:
        return "".join(wyrazy)
    return ", ".join(wyrazy[:-1]) + lacznik + wyrazy[-1]


def polskie(roczniki: Sequence[tuple[str, Sequence[int]]], nr: int | None = None) -> str:
    """Journal data of Dziennik Ustaw, year by year; an empty year stands for the year of the act itself.

    `nr` is the number of the journal, which was printed until 2011.

    >>> polskie([("", [873])], nr=96)
    'Dz. U. Nr 96, poz. 873'
    """
    czlony = []
    for miejsce, (rok, pozycje) in enumerate(roczniki):
        numer = f"Nr {nr}, " if nr is not None and miejsce == 0 else ""
        lata = f"z {rok} r. " if rok else ""
        czlony.append(f"{lata}{numer}poz. {wylicz([str(poz) for poz in pozycje])}")
    return "Dz. U. " + wylicz(czlony, " oraz ")


def europejskie(seria: str, numer: int, dzien: date, strona: int) -> str:
    """Journal data of Dziennik Urzędowy Unii Europejskiej (ZTP § 161a ust. 3).

    >>> europejskie("L", 119, date(2016, 5, 4), 1)
    'Dz. Urz. UE L 119 z 04.05.2016, str. 1'
    """
    return f"Dz. Urz. UE {seria} {numer} z {dzien:%d.%m.%Y}, str. {strona}"


def dzien_slownie(dzien: date) -> str:
    """A day as sentences say it.

    >>> dzien_slownie(date(2016, 5, 5))
    '5 maja 2016 r.'
    """
    return f"{dzien.day} {MIESIACE[dzien.month - 1]} {dzien.year} r."


def z_dnia(dzien: date) -> str:
    """Date of an act in its title (ZTP § 17).

    >>> z_dnia(date(2003, 4, 24))
    'z dnia 24 kwietnia 2003 r.'
    """
    return f"z dnia {dzien_slownie(dzien)}"
