"""Ustawa z dnia 21 sierpnia 1997 r. o ochronie zwierząt."""

from datetime import date

from wkus_docs.law.act import Act, units
from wkus_docs.law.publikacja import WYKAZ, Confidence, tekst

_BEZ_ZRODLA = "bez źródła; sprawdź w Dzienniku Ustaw"

_PRZECZYTANE = {
    "art. 11 ust. 1": "zapobieganie bezdomności zwierząt i opieka nad nimi są zadaniem własnym gminy",
    "art. 11 ust. 4": "organizacje mogą prowadzić schroniska w porozumieniu z gminą",
}

_Z_PAMIECI = {
    "art. 11a": "coroczny gminny program opieki nad zwierzętami",
}

ZWIERZETA = Act(
    klucz="zwierzeta",
    data=date(1997, 8, 21),
    tytul="o ochronie zwierząt",
    sprawdzono=date(2026, 11, 30),
    publikacje=(
        tekst(2017, 1840, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2019, 122, Confidence.POTWIERDZONE, zrodlo=WYKAZ, niepelne=True),
        tekst(2020, 638, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2022, 572, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2023, 1580, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
    ),
    przepisy=units(Confidence.TEKST, _PRZECZYTANE) | units(Confidence.PAMIEC, _Z_PAMIECI),
    uwaga="Brzmienie art. 11 z tekstu z 2023 r.; nowszego tekstu nie znaleziono.",
)
"""Ustawa z dnia 21 sierpnia 1997 r. o ochronie zwierząt."""
