"""The gap between the ratings of two sides, in words: how large it is and who rates higher.

>>> slowo_luki(Decimal("0.89")), slowo_luki(Decimal("-0.2")), slowo_luki(Decimal(0)), slowo_luki(None)
('średnia, wyżej ocenia samorząd', 'mała, wyżej oceniają organizacje', 'nie ma', 'brak danych')
"""

from decimal import Decimal

from wkus_docs.analiza.brak import BRAK_DANYCH
from wkus_docs.polish.zapis import liczba

SREDNIA_LUKA, DUZA_LUKA = Decimal("0.5"), Decimal(1)
"""From how many points a gap is middling and from how many it is large: our own measure."""

OPIS_PROGOW = (
    f"mała: mniej niż {liczba(SREDNIA_LUKA)} punktu; średnia: od {liczba(SREDNIA_LUKA)} do mniej niż "
    f"{liczba(DUZA_LUKA)}; duża: {liczba(DUZA_LUKA)} i więcej"
)
"""The measure in words, for the note under a table."""


def czy_duza(luka: Decimal | None) -> bool:
    """Whether the two sides see the matter quite differently."""
    return luka is not None and abs(luka) >= DUZA_LUKA


def slowo_luki(luka: Decimal | None) -> str:
    """Say a gap; above 0 the unit of local government rates higher."""
    if luka is None:
        return BRAK_DANYCH
    if not luka:
        return "nie ma"
    rozmiar = "duża" if czy_duza(luka) else "średnia" if abs(luka) >= SREDNIA_LUKA else "mała"
    return f"{rozmiar}, wyżej {'ocenia samorząd' if luka > 0 else 'oceniają organizacje'}"
