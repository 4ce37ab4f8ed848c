"""Ustawa z dnia 25 czerwca 2010 r. o sporcie."""

from datetime import date

from wkus_docs.law.act import Act, units
from wkus_docs.law.publikacja import Confidence, tekst

_BEZ_ZRODLA = "bez źródła; sprawdź w Dzienniku Ustaw"
_REJESTR = "rejestr z 2026 r., który podaje dzień obwieszczenia"

_PRZECZYTANE = {
    "art. 27 ust. 2": "uchwała rady o warunkach i trybie finansowania rozwoju sportu",
    "art. 28": "dotacja dla klubu, który nie działa dla zysku, i cele, na które może iść",
}

_Z_PAMIECI = {
    "art. 27 ust. 3": "zlecanie zadań z zakresu sportu według ustawy o pożytku pozostaje możliwe",
}

SPORT = Act(
    klucz="sport",
    data=date(2010, 6, 25),
    tytul="o sporcie",
    sprawdzono=date(2026, 11, 30),
    publikacje=(
        tekst(2018, 1263, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2019, 1468, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2020, 1133, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2022, 1599, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2023, 2048, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2024, 1488, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2026, 95, Confidence.WTORNE_2026, zrodlo=_REJESTR, niepelne=True),
    ),
    przepisy=units(Confidence.TEKST, _PRZECZYTANE) | units(Confidence.PAMIEC, _Z_PAMIECI),
    uwaga="Brzmienie z tekstu z 2023 r.; tekstu z 2026 r. nie sprawdzono.",
)
"""Ustawa z dnia 25 czerwca 2010 r. o sporcie."""
