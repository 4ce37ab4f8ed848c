"""Ustawa z dnia 11 września 2015 r. o zdrowiu publicznym."""

from datetime import date

from wkus_docs.law.act import Act, units
from wkus_docs.law.publikacja import Confidence, tekst

_BEZ_ZRODLA = "bez źródła; sprawdź w Dzienniku Ustaw"
_REJESTR = "rejestr z 2026 r., który podaje dzień obwieszczenia"

_PRZECZYTANE = {
    "art. 2": "zadania z zakresu zdrowia publicznego, także profilaktyka uzależnień",
    "art. 14": "realizację zadań powierza się podmiotom wybranym w konkursie ofert",
    "art. 15 ust. 1": "co zawiera ogłoszenie o konkursie: 12 pozycji, w tym sposób odwołania",
    "art. 15 ust. 3": "do ogłoszenia dołącza się wzór oferty",
}

ZDROWIE_PUBLICZNE = Act(
    klucz="zdrowie_publiczne",
    data=date(2015, 9, 11),
    tytul="o zdrowiu publicznym",
    sprawdzono=date(2026, 11, 30),
    publikacje=(
        tekst(2018, 1492, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2019, 2365, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2021, 1956, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2022, 1608, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2024, 1670, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2026, 149, Confidence.WTORNE_2026, zrodlo=_REJESTR, niepelne=True),
    ),
    przepisy=units(Confidence.TEKST, _PRZECZYTANE),
    uwaga="Brzmienie art. 2 i 15 z tekstu z 2022 r.; art. 14 i końca art. 15 nie przeczytano.",
)
"""Ustawa z dnia 11 września 2015 r. o zdrowiu publicznym."""
