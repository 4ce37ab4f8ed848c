"""Ustawa z dnia 26 czerwca 1974 r. – Kodeks pracy."""

from datetime import date

from wkus_docs.law.act import Act, units
from wkus_docs.law.publikacja import Confidence, tekst

_BEZ_ZRODLA = "bez źródła; sprawdź w Dzienniku Ustaw"

_Z_PAMIECI = {
    "art. 23¹": "nowy pracodawca staje się stroną stosunków pracy, gdy przechodzi na niego zakład pracy albo jego część",
    "art. 23¹ § 3": "bez związków zawodowych: zawiadomienie pracowników co najmniej 30 dni przed przejściem",
}

KP = Act(
    klucz="kp",
    data=date(1974, 6, 26),
    tytul="– Kodeks pracy",
    krotko="Kodeksu pracy",
    sprawdzono=date(2026, 12, 1),
    publikacje=(
        tekst(2018, 917, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2019, 1040, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2020, 1320, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2022, 1510, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2023, 1465, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
        tekst(2025, 277, Confidence.PAMIEC, zrodlo=_BEZ_ZRODLA, niepelne=True),
    ),
    przepisy=units(Confidence.PAMIEC, _Z_PAMIECI),
)
"""Ustawa z dnia 26 czerwca 1974 r. – Kodeks pracy."""
