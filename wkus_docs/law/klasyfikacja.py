"""Rozporządzenie w sprawie szczegółowej klasyfikacji dochodów, wydatków, przychodów i rozchodów (2026)."""

from datetime import date

from wkus_docs.law.act import Act, units
from wkus_docs.law.publikacja import ELI, Confidence, tekst

_PRZECZYTANE = {
    "§ 4": "stosuje się po raz pierwszy do projektów uchwał budżetowych na rok 2027",
    "§ 5": "sprawozdania z wykonania budżetów za rok 2026 według przepisów dotychczasowych",
    "zał. 2 § 349": "dotacja z art. 221 UFP na zadania zlecone organizacjom, bieżąca",
    "zał. 2 § 392": "zwrot dotacji",
    "zał. 2 § 484": "odsetki od dotacji",
    "zał. 2 § 540": "dotacja z art. 221 UFP na inwestycje w ramach zadań zleconych organizacjom",
}

KLASYFIKACJA = Act(
    klucz="klasyfikacja",
    rodzaj="rozporządzenie",
    organ="Ministra Finansów i Gospodarki",
    data=date(2026, 4, 20),
    tytul=(
        "w sprawie szczegółowej klasyfikacji dochodów, wydatków, przychodów i rozchodów oraz środków "
        "pochodzących ze źródeł zagranicznych"
    ),
    krotko="rozporządzenia w sprawie szczegółowej klasyfikacji dochodów i wydatków",
    sprawdzono=date(2026, 10, 4),
    stan_przepisow=date(2026, 4, 28),
    publikacje=(tekst(2026, 582, zrodlo=ELI, zmiany_do=date(2026, 10, 4), pierwotny=True),),
    przepisy=units(Confidence.TEKST, _PRZECZYTANE),
)
"""Klasyfikacja budżetowa od budżetów na rok 2027."""
