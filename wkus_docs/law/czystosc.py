"""Ustawa z dnia 13 września 1996 r. o utrzymaniu czystości i porządku w gminach."""

from datetime import date

from wkus_docs.law.act import Act, units
from wkus_docs.law.publikacja import Confidence, tekst

_BEZ_ZRODLA = "bez źródła; sprawdź w Dzienniku Ustaw"

_PRZECZYTANE = {
    "art. 6d": "odbieranie odpadów zleca się w przetargu",
}

_WTORNE = {
    "art. 7": "zezwolenie wójta na prowadzenie schroniska dla zwierząt",
}

CZYSTOSC = Act(
    klucz="czystosc",
    data=date(1996, 9, 13),
    tytul="o utrzymaniu czystości i porządku w gminach",
    sprawdzono=date(2026, 11, 30),
    publikacje=(
        tekst(2018, 1454, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2019, 2010, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2020, 1439, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2021, 888, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2022, 2519, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2023, 1469, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2024, 399, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2025, 733, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
    ),
    przepisy=units(Confidence.TEKST, _PRZECZYTANE) | units(Confidence.WTORNE_2026, _WTORNE),
    uwaga="Brzmienie art. 6d z tekstu z 2012 r.",
)
"""Ustawa z dnia 13 września 1996 r. o utrzymaniu czystości i porządku w gminach."""
