"""Ustawa z dnia 5 sierpnia 2015 r. o nieodpłatnej pomocy prawnej (tytuł pełny: w danych aktu)."""

from datetime import date

from wkus_docs.law.act import Act, units
from wkus_docs.law.publikacja import Confidence, tekst

_BEZ_ZRODLA = "bez źródła; sprawdź w Dzienniku Ustaw"
_REJESTR = "rejestr z 2026 r., który podaje dzień obwieszczenia"

_PRZECZYTANE = {
    "art. 11 ust. 1": "powiat powierza połowę punktów organizacji",
    "art. 11 ust. 2": "organizację wybiera się corocznie w otwartym konkursie ofert",
}

NPP = Act(
    klucz="npp",
    data=date(2015, 8, 5),
    tytul="o nieodpłatnej pomocy prawnej, nieodpłatnym poradnictwie obywatelskim oraz edukacji prawnej",
    krotko="ustawy o nieodpłatnej pomocy prawnej",
    sprawdzono=date(2026, 11, 30),
    publikacje=(
        tekst(2017, 2030, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2019, 294, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2020, 2232, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2021, 945, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2024, 1534, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2026, 44, Confidence.WTORNE_2026, zrodlo=_REJESTR, niepelne=True),
    ),
    przepisy=units(Confidence.TEKST, _PRZECZYTANE),
    uwaga="Brzmienie art. 11 według stanu z 2023 r.; zmian z lat 2025–2026 nie sprawdzono.",
)
"""Ustawa z dnia 5 sierpnia 2015 r. o nieodpłatnej pomocy prawnej (tytuł pełny: w danych aktu)."""
