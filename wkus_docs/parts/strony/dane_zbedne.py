"""Personal data that a paper has no need of: asked for by name, or typed as a number of PESEL.

>>> [told for told in (zbedne("PESEL i telefon"), zbedne("data urodzenia"), zbedne("telefon, adres e-mail"))]
['PESEL', 'data urodzenia', None]
>>> pesel_w_tekscie("ur. 7.09.1944, 44051401359"), pesel_w_tekscie("KRS 00000440514013"), pesel_w_tekscie("44051401358")
('44051401359', None, None)
"""

import re

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Part, rule, warning
from wkus_docs.law import acts

_ASKED = re.compile(
    r"\bpesel\w*|\b(?:seri\w+ i numer\w* |numer\w* |nr )?dow(?:ód|odu|odem) osobist\w*|\bdat\w+ urodzenia"
    r"|\bmiejsc\w+ urodzenia|\badres\w* (?:zamieszkania|zameldowania)|\bmiejsc\w+ zamieszkania",
    re.IGNORECASE,
)
_ELEVEN = re.compile(r"(?<!\d)\d{11}(?!\d)")
_WEIGHTS = (1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1)
_TENS = 10


def zbedne(text: str) -> str | None:
    """Return the words by which a text asks for data of a private person that only identify; None where it asks for none."""
    found = _ASKED.search(text)
    return found[0] if found else None


def pesel_w_tekscie(text: str) -> str | None:
    """Return a number of PESEL with a right check digit that stands in a text; None where there is none."""
    numbers = (found[0] for found in _ELEVEN.finditer(text))
    return next((number for number in numbers if _is_pesel(number)), None)


def _is_pesel(number: str) -> bool:
    return sum(int(digit) * weight for digit, weight in zip(number, _WEIGHTS, strict=True)) % _TENS == 0


def asks_for_no_more_than_needed(*texts: str, why: str) -> ClassRule:
    """Make the rule that the texts at the paths ask for no data that are needless; ``why`` tells what is enough."""

    @rule(acts["rodo"]["art. 5 ust. 1 lit. c"])
    def check(part: Part) -> Findings:
        """Pyta się tylko o te dane osobowe, które są potrzebne."""
        for loc, text in (one for path in texts for one in paths.each(part, path)):
            if text is not None and (asked := zbedne(text)):
                yield warning(loc, f"Pyta się o dane, które nie są tu potrzebne: {asked}.", hint=why)

    return check


def tells_no_pesel(*texts: str) -> ClassRule:
    """Make the rule that no number of PESEL is typed into the texts at the paths."""

    @rule(acts["rodo"]["art. 5 ust. 1 lit. c"])
    def check(part: Part) -> Findings:
        """W dokumencie nie ma numeru PESEL, którego nikt nie potrzebuje."""
        for loc, text in (one for path in texts for one in paths.each(part, path)):
            if text is not None and (number := pesel_w_tekscie(text)):
                yield warning(
                    loc,
                    f"W tekście stoi numer PESEL ({number}), który nie jest tu potrzebny.",
                    hint="Usuń go.",
                )

    return check
