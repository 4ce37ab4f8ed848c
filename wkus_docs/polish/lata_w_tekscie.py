"""Years a title speaks of.

>>> lata_w_tekscie("program współpracy na lata 2027–2029")
frozenset({2027, 2028, 2029})
>>> lata_w_tekscie("Prowadzenie świetlicy w roku 2025 i w 2026 r.")
frozenset({2025, 2026})
>>> lata_w_tekscie("uchwała z dnia 3 marca 2024 r. w sprawie budżetu"), lata_w_tekscie("ul. 1905 Roku")
(frozenset(), frozenset())
"""

import re

_RANGE = re.compile(
    r"\b(?:na|w|dla|za)[ \u00a0]lat(?:a|ach)[ \u00a0](20\d\d)[ \u00a0]?[-–—][ \u00a0]?(20\d\d)\b",
    re.IGNORECASE,
)
_YEAR = re.compile(
    r"\b(?:na|w|za)[ \u00a0](?:rok(?:u)?[ \u00a0])?(20\d\d)(?=[ \u00a0](?:r\.|rok)|[ \u00a0]?[,.;]|$|[ \u00a0]i[ \u00a0])"
    r"|\b(?:rok|roku)[ \u00a0](20\d\d)\b",
    re.IGNORECASE,
)


def lata_w_tekscie(text: str) -> frozenset[int]:
    """Return the years for which, or in which, something is said to be; days of acts are not among them."""
    spans = ((int(first), int(last)) for first, last in _RANGE.findall(text))
    named = (int(first or second) for first, second in _YEAR.findall(text))
    return frozenset(year for first, last in spans for year in range(first, last + 1)) | frozenset(named)
