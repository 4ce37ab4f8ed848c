"""Numbers in words. num2words gives the cardinal, the plural rule the noun.

>>> from decimal import Decimal
>>> kwota_slownie(Decimal("1234.56"))
'jeden tysiąc dwieście trzydzieści cztery złote 56/100'
>>> kwota_slownie(Decimal("1")), kwota_slownie(Decimal("0.05")), kwota_slownie(Decimal("1000000"))
('jeden złoty 00/100', 'zero złotych 05/100', 'jeden milion złotych 00/100')
>>> liczba_slownie(21)
'dwadzieścia jeden'
"""

import re
from decimal import Decimal
from functools import lru_cache

from wkus_docs.polish.odmiana import rzeczownik

_BARE = re.compile(r"\b(tysiąc|milion|miliard)\b")


@lru_cache(maxsize=1024)
def liczba_slownie(number: int) -> str:
    """Whole number in words, the nominative; one thousand is „jeden tysiąc”."""
    from num2words import num2words  # noqa: PLC0415 – it loads all its languages: 20 ms, and few runs need one

    return _BARE.sub(r"jeden \1", str(num2words(number, lang="pl")))


@lru_cache(maxsize=1024)
def kwota_slownie(kwota: Decimal) -> str:
    """Amount in words: złote spelled, grosze as hundredths. Raises ValueError for parts of a grosz."""
    if kwota != kwota.quantize(Decimal("0.01")):
        raise ValueError("Kwota ma więcej niż dwa miejsca po przecinku.")
    zlote, grosze = divmod(int(abs(kwota) * 100), 100)
    minus = "minus " if kwota < 0 else ""
    return f"{minus}{liczba_slownie(zlote)} {rzeczownik(zlote, 'złoty', 'złote', 'złotych')} {grosze:02d}/100"
