"""What a resolution on the board would say after the Act, or against it: the words by which it is known.

>>> [one.group(0) for pattern, _ in REPEATED for one in [pattern.search("nieusprawiedliwionej nieobecności na trzech")] if one]
['nieusprawiedliwionej nieobecnoś']
>>> years_of_term("Trzyletnia kadencja"), years_of_term("kadencja rady pożytku trwa 2 lata"), years_of_term("kadencja rady gminy")
(3, 2, None)
"""

import re
from typing import TYPE_CHECKING

from wkus_docs import paths
from wkus_docs.document import Findings, rule, warning
from wkus_docs.documents.uchwala_rada_pozytku.terminarz import lata_kadencji
from wkus_docs.law import acts

if TYPE_CHECKING:
    from wkus_docs.documents.uchwala_rada_pozytku import UchwalaRadaPozytku

_UDPP = acts["udpp"]
_TEXTS = ("postanowienia_dodatkowe.*", "zadania_dodatkowe.*")

REPEATED = tuple(
    (re.compile(words, re.IGNORECASE), _UDPP[unit])
    for words, unit in (
        (r"organ\w* (?:konsultacyjn\w+ i opiniodawcz|opiniodawcz\w+ i konsultacyjn)", "art. 41e ust. 1"),
        (r"co najmniej połow\w+ (?:członków|składu)", "art. 41f pkt 3"),
        (r"nieusprawiedliwion\w+ nieobecnoś|prawomocn\w+ wyrok|trwał\w+ niezdolnoś", "art. 41g ust. 2"),
        (r"opiniowani\w+ projektów (?:strategii|uchwał)|sporów między organami", "art. 41i ust. 1"),
        (r"rezygnacj\w+ z prawa do (?:jej|wyrażenia)", "art. 41i ust. 2"),
    )
)
"""Words of the Act, and the unit they come from."""

_YEARS = {"jedno": 1, "dwu": 2, "trzy": 3, "cztero": 4, "pięcio": 5}
_COUNTED = {
    "jeden": 1,
    "dwa": 2,
    "trzy": 3,
    "cztery": 4,
    "pięć": 5,
    "dwóch": 2,
    "trzech": 3,
    "czterech": 4,
    "pięciu": 5,
}
_ADJECTIVE = re.compile(
    rf"\b({'|'.join(_YEARS)})letni\w* kadencj|\bkadencj\w*(?: \w+){{0,6}} ({'|'.join(_YEARS)})letni",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    rf"\bkadencj\w*(?: \w+){{0,6}} (\d+|{'|'.join(_COUNTED)})(?:-letni| lat\w*| rok\w*)\b", re.IGNORECASE
)
_APPOINTS = re.compile(
    r"\bRada (?:Gminy|Miejska|Miasta|Powiatu)\b[^.;]{0,80}\b(?:powołuje|odwołuje)\b[^.;]{0,40}\bczłonk",
    re.IGNORECASE,
)


def years_of_term(text: str) -> int | None:
    """Return how many years a text says the term of office lasts; None where it does not say."""
    said = " ".join(text.split())
    if found := _ADJECTIVE.search(said):
        return _YEARS[(found[1] or found[2]).lower()]
    if found := _NUMBER.search(said):
        return int(found[1]) if found[1].isdigit() else _COUNTED[found[1].lower()]
    return None


@rule(acts["ztp"]["§ 137"], acts["ztp"]["§ 143"])
def says_nothing_after_the_act(uchwala: "UchwalaRadaPozytku") -> Findings:
    """Uchwała nie powtarza przepisów ustawy."""
    for loc, text in (one for path in _TEXTS for one in paths.each(uchwala, path)):
        for pattern, unit in REPEATED:
            if found := pattern.search(" ".join(text.split())):
                yield warning(
                    loc,
                    f"„{found[0]}…” powtarza {unit.jednostka} ustawy.",
                    hint="Usuń to zdanie albo odeślij do przepisu: w uchwale nie powtarza się ustaw.",
                )


@rule(_UDPP["art. 41e ust. 3"])
def term_is_that_of_the_act(uchwala: "UchwalaRadaPozytku") -> Findings:
    """Uchwała nie ustala długości kadencji: określa ją ustawa."""
    lawful = lata_kadencji(uchwala.data_uchwaly)
    for loc, text in (one for path in _TEXTS for one in paths.each(uchwala, path)):
        years = years_of_term(text)
        if years is None:
            continue
        told = f"Tekst podaje długość kadencji w latach: {years}"
        yield warning(
            loc,
            f"{told}, a ustawa mówi: {lawful}." if years != lawful else f"{told}; określa ją już ustawa.",
            hint="Usuń to zdanie; uchwała mówi najwyżej, od kiedy kadencję się liczy.",
        )


@rule(_UDPP["art. 41g ust. 2"])
def executive_appoints(uchwala: "UchwalaRadaPozytku") -> Findings:
    """Członków powołuje i odwołuje organ wykonawczy, nie rada gminy albo powiatu."""
    for loc, text in (one for path in _TEXTS for one in paths.each(uchwala, path)):
        if _APPOINTS.search(" ".join(text.split())):
            yield warning(
                loc,
                "Tekst mówi, że członków powołuje albo odwołuje rada.",
                hint=f"Robi to {uchwala.jednostka.organ}; rada wskazuje swoich przedstawicieli.",
            )
