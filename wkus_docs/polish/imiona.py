"""Gender told by a first name.

>>> plec_z_imienia("Joanna Truskolaska"), plec_z_imienia("Kuba Nowak"), plec_z_imienia("dr Jan Kowalski")
('kobieta', 'mężczyzna', 'mężczyzna')
"""

_MEN = frozenset(
    [
        "kuba",
        "barnaba",
        "bonawentura",
        "kosma",
        "jarema",
        "sasza",
        "nikita",
        "ilia",
        "mustafa",
        "luca",
        "luka",
        "andrea",
    ]
)
"""Names of men that end as those of women do."""
_WOMEN = frozenset(
    [
        "beatrycze",
        "carmen",
        "dagmar",
        "doris",
        "edyt",
        "ester",
        "ines",
        "inez",
        "ingrid",
        "karen",
        "miriam",
        "nel",
        "nicole",
        "noemi",
        "rachel",
        "ruth",
        "vivien",
    ]
)
"""Names of women that do not."""


def plec_z_imienia(person: str) -> str:
    """Return „kobieta” or „mężczyzna” by the first name of a person; titles in front („dr”, „mgr inż.”) do not count."""
    words = [word for word in person.split() if word[1:] and word[0].isupper() and not word.endswith(".")]
    name = words[0].lower() if words else ""
    woman = name in _WOMEN or (name.endswith("a") and name not in _MEN)
    return "kobieta" if woman else "mężczyzna"
