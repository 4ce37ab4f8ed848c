"""Sums that a text tells: grants it names, and figures repeated in words.

>>> dotacje_w_tekscie("Wnosimy o dotację w łącznej kwocie 578 000,50 zł na trzy lata.")
(Decimal('578000.50'),)
>>> dotacje_w_tekscie("Bilety kosztują 20 zł, a dotacja w wysokości 1.000 zł wystarczy")
(Decimal('1000'),)
>>> dotacje_w_tekscie("dotacja w kwocie wnioskowanej")
()
>>> mowi_o_dotacji("Dotacja na zakup farb"), mowi_o_dotacji("zakup farb")
(True, False)

Figures and words are told where they differ:

>>> sprzeczne_slownie("kwota 1 200 zł (słownie: jeden tysiąc dwieście złotych)")
()
>>> sprzeczne_slownie("kwota 1 200,00 zł (słownie: tysiąc trzysta złotych 00/100)")
(('1 200,00', 'tysiąc trzysta złotych 00/100', 'jeden tysiąc dwieście złotych 00/100'),)
"""

import re
from decimal import Decimal

from wkus_docs.polish.slownie import kwota_slownie

_S = "[ \u00a0]"
_SUM = rf"(\d{{1,3}}(?:{_S}\d{{3}})+(?:,\d\d)?|\d{{1,3}}(?:\.\d{{3}})+(?:,\d\d)?|\d+(?:,\d\d)?){_S}?zł"
_GRANT = re.compile(
    rf"\bdotacj\w+{_S}(?:w|o){_S}(?:(?:łącznej|całkowitej|pełnej){_S})?(?:kwocie|wysokości){_S}{_SUM}",
    re.IGNORECASE,
)
_ANY = re.compile(rf"{_SUM}\b", re.IGNORECASE)
_NAMES_A_GRANT = re.compile(r"\bdotacj\w+", re.IGNORECASE)
_IN_WORDS = re.compile(rf"{_SUM}\w*,?{_S}?\(?{_S}?słownie:?{_S}([^)\n;]+)", re.IGNORECASE)
_ZLOTE = re.compile(r"\bzł\w*.*|\b\d\d/100.*|[,.]")


def dotacje_w_tekscie(text: str) -> tuple[Decimal, ...]:
    """Return the sums a text gives to a grant."""
    return tuple(map(_sum, _GRANT.findall(text)))


def jedyna_kwota(text: str) -> Decimal | None:
    """Return the sum that a text tells, where it tells one; the same sum told twice is one.

    >>> jedyna_kwota("planuje się 386 000,00 zł (słownie: …)"), jedyna_kwota("od 10 zł do 20 zł")
    (Decimal('386000.00'), None)
    """
    sums = {_sum(one) for one in _ANY.findall(text)}
    return sums.pop() if len(sums) == 1 else None


def mowi_o_dotacji(text: str) -> bool:
    """Tell whether a text names a grant at all."""
    return bool(_NAMES_A_GRANT.search(text))


def sprzeczne_slownie(text: str) -> tuple[tuple[str, str, str], ...]:
    """Return each sum in figures whose words say another: the figures, the words, and the right words."""
    if "łownie" not in text:
        return ()
    found = ((figures, words.strip()) for figures, words in _IN_WORDS.findall(text))
    right = ((figures, words, kwota_slownie(_sum(figures))) for figures, words in found)
    return tuple(one for one in right if _words(one[1]) != _words(one[2]))


def _sum(figures: str) -> Decimal:
    return Decimal(re.sub(r"[ \u00a0.]", "", figures).replace(",", "."))


def _words(text: str) -> str:
    """Words of the złote alone, „tysiąc” for „jeden tysiąc”."""
    whole = _ZLOTE.sub("", text.replace("\u00a0", " ").casefold())
    return re.sub(r"\bjeden (tysiąc|milion|miliard)\b", r"\1", " ".join(whole.split()))
