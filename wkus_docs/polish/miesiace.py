"""Names of the months, January first. A test holds them to babel, the measure of Polish usage.

>>> NAZWY[0], W_DACIE[0]
('styczeń', 'stycznia')
"""

NAZWY = (
    "styczeń", "luty", "marzec", "kwiecień", "maj", "czerwiec",
    "lipiec", "sierpień", "wrzesień", "październik", "listopad", "grudzień",
)  # fmt: skip
"""A month by itself: „styczeń 2027”."""

W_DACIE = (
    "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca",
    "lipca", "sierpnia", "września", "października", "listopada", "grudnia",
)  # fmt: skip
"""A month in a date: „5 stycznia 2027”."""
