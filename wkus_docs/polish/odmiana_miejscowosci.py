"""Genitive and locative of a town's name, where its ending leaves no doubt; a proposal for the one who knows.

>>> dopelniacz("Kraków"), miejscownik("Kraków"), dopelniacz("Suwałki"), miejscownik("Wrocław")
('Krakowa', 'w Krakowie', '', 'we Wrocławiu')
>>> dopelniacz("Katowice"), miejscownik("Katowice"), dopelniacz("białostocki"), miejscownik("białostocki")
('Katowic', 'w Katowicach', 'białostockiego', '')

Names of several words, and those of endings that are declined in two ways, are left to people:

>>> dopelniacz("Nowa Wieś"), dopelniacz("Łapy"), miejscownik("Tychy")
('', '', '')
"""

_ENDINGS = (
    ("cław", "cławia", "cławiu"),
    ("ków", "kowa", "kowie"),
    ("nów", "nowa", "nowie"),
    ("szów", "szowa", "szowie"),
    ("rzów", "rzowa", "rzowie"),
    ("wice", "wic", "wicach"),
    ("owo", "owa", "owie"),
    ("ewo", "ewa", "ewie"),
    ("awa", "awy", "awie"),
    ("owa", "owy", "owie"),
    ("ańsk", "ańska", "ańsku"),
    ("ińsk", "ińska", "ińsku"),
    ("olsk", "olska", "olsku"),
    ("ętsk", "ętska", "ętsku"),
    ("lin", "lina", "linie"),
    ("cin", "cina", "cinie"),
    ("nin", "nina", "ninie"),
)
"""Endings of the nominative, the genitive and the locative."""
_WE = ("W", "F")
_VOWELS = "aąeęioóuy"


def dopelniacz(name: str) -> str:
    """Return the genitive; empty where it is not sure. The adjective of a powiat or a province has its own."""
    if name.islower() and name.endswith(("ski", "cki")):
        return f"{name}ego"
    return _declined(name, 1)


def miejscownik(name: str) -> str:
    """Return the locative with its preposition; empty where it is not sure."""
    found = _declined(name, 2)
    hard = found[:1] in _WE and found[1:2].lower() not in _VOWELS
    return f"{'we' if hard else 'w'} {found}" if found else ""


def _declined(name: str, which: int) -> str:
    if not name.isalpha() or not name[0].isupper():
        return ""
    for ending in _ENDINGS:
        if name.endswith(ending[0]):
            return name.removesuffix(ending[0]) + ending[which] if ending[which] else ""
    return ""
