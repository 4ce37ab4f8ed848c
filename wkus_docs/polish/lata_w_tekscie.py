"""Years a title speaks of.

>>> lata_w_tekscie("program współpracy na lata 2027–2029")
frozenset({2027, 2028, 2029})
>>> lata_w_tekscie("Prowadzenie świetlicy w roku 2025 i w 2026 r.")
frozenset({2025, 2026})
>>> lata_w_tekscie("Prowadzenie świetlicy 2026-2027"), lata_w_tekscie("Zajęcia w roku szkolnym 2026/2027")
(frozenset({2026, 2027}), frozenset({2026, 2027}))
>>> lata_w_tekscie("Prowadzenie domu od 01.12.2021 r. do 30 listopada 2022 r.")
frozenset({2021, 2022})
>>> lata_w_tekscie("uchwała z dnia 3 marca 2024 r. w sprawie budżetu"), lata_w_tekscie("ul. 1905 Roku")
(frozenset(), frozenset())
>>> lata_w_tekscie("Kontynuacja zajęć z lat 2021–2024"), lata_w_tekscie("zarządzenie Nr 12/2026/2027")
(frozenset(), frozenset())
"""

import re

from wkus_docs.polish.miesiace import W_DACIE

_SPACE = "[ \u00a0]"
_RANGE = re.compile(
    rf"(?<!z{_SPACE}lat{_SPACE})(?<![\d/.\-–—])(20\d\d)(?:{_SPACE}?[-–—]{_SPACE}?|/)(20\d\d)(?![\d/.–-]\d)\b"
)
_DAY = (
    rf"(?:dnia{_SPACE})?(?:\d{{1,2}}\.\d{{1,2}}\.|\d{{1,2}}{_SPACE}(?:{'|'.join(W_DACIE)}){_SPACE})?(20\d\d)"
)
_SPAN = re.compile(
    rf"\bod{_SPACE}{_DAY}(?:{_SPACE}?r\.|{_SPACE}roku)?,?{_SPACE}do{_SPACE}{_DAY}\b", re.IGNORECASE
)
_YEAR = re.compile(
    r"\b(?:na|w|za)[ \u00a0](?:rok(?:u)?[ \u00a0])?(20\d\d)(?=[ \u00a0](?:r\.|rok)|[ \u00a0]?[,.;]|$|[ \u00a0]i[ \u00a0])"
    r"|\b(?:rok|roku)[ \u00a0](20\d\d)\b(?!/)",
    re.IGNORECASE,
)


def lata_w_tekscie(text: str) -> frozenset[int]:
    """Return the years for which, or in which, something is said to be; days of acts are not among them."""
    spans = ((int(first), int(last)) for first, last in (*_RANGE.findall(text), *_SPAN.findall(text)))
    named = (int(first or second) for first, second in _YEAR.findall(text))
    return frozenset(year for first, last in spans for year in range(first, last + 1)) | frozenset(named)
