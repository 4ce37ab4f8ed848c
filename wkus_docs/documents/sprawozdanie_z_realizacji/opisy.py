"""Rules on what a report tells in words: results, activities, and where other money came from."""

from typing import TYPE_CHECKING

from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.parts.pieniadze.kwoty import suma
from wkus_docs.polish.zapis import kwota_zapis

if TYPE_CHECKING:
    from wkus_docs.documents.sprawozdanie_z_realizacji import SprawozdanieZRealizacji

_UDPP, _RWZ = acts["udpp"], acts["rwz"]


@rule(_RWZ["zał. 5 część I.1"])
def results_are_told(sprawozdanie: "SprawozdanieZRealizacji") -> Findings:
    """Sprawozdanie podaje osiągnięty poziom rezultatów z umowy."""
    if not sprawozdanie.rezultaty:
        yield warning(
            "rezultaty",
            "Nie podano poziomu rezultatów.",
            hint="Pomiń je tylko wtedy, gdy umowa ich nie wymagała.",
        )


@rule(_UDPP["art. 18 ust. 4"], _RWZ["zał. 5 część I.2"])
def activities_are_described(sprawozdanie: "SprawozdanieZRealizacji") -> Findings:
    """Działania z rozliczenia są opisane, razem z wkładem osobowym i rzeczowym."""
    kosztowe = {item.nazwa: None for rok in sprawozdanie.rozliczenia for item in rok.dzialania}
    opisane = {item.nazwa for item in sprawozdanie.dzialania}
    for nazwa in kosztowe:
        if nazwa not in opisane:
            yield warning(
                "dzialania", f"Działanie „{nazwa}” ma koszty, a nie ma opisu.", hint="Opisz jego wykonanie."
            )
    for index, item in enumerate(sprawozdanie.dzialania):
        if item.nazwa not in kosztowe:
            yield warning(
                ("dzialania", index, "nazwa"),
                f"Działania „{item.nazwa}” nie ma w rozliczeniu wydatków.",
                hint="Nazwij działanie tak samo w obu miejscach.",
            )
    if sprawozdanie.zrodla.wklad.wydatki and not any(item.wklad for item in sprawozdanie.dzialania):
        yield warning(
            "dzialania",
            f"Wkład osobowy i rzeczowy to {kwota_zapis(sprawozdanie.zrodla.wklad.wydatki)}, a żadne działanie go "
            "nie opisuje.",
            hint="Dopisz „wklad: …” przy działaniach.",
        )


@rule(_RWZ["zał. 5 część II.2"])
def public_funders_are_named(sprawozdanie: "SprawozdanieZRealizacji") -> Findings:
    """Przy środkach z innych źródeł publicznych podano, kto je przekazał."""
    kwota = sprawozdanie.zrodla.publiczne.wydatki
    if kwota and not sprawozdanie.organy_publiczne:
        yield warning(
            "organy_publiczne",
            f"Z innych źródeł publicznych wydano {kwota_zapis(kwota)}, a nie podano, kto je przekazał.",
            hint="Podaj nazwę organu albo jednostki.",
        )


@rule(_RWZ["zał. 5 część II.3"])
def income_is_described(sprawozdanie: "SprawozdanieZRealizacji") -> Findings:
    """Inne przychody są opisane."""
    kwota = suma(item.dotacja.inne_przychody for item in sprawozdanie.rozliczenia)
    if kwota and not sprawozdanie.opis_innych_przychodow:
        yield warning(
            "opis_innych_przychodow",
            f"Inne przychody to {kwota_zapis(kwota)}, a nie ma ich opisu.",
            hint="Napisz, skąd pochodzą i na co je wydano.",
        )


@rule(_RWZ["zał. 5 część II.4"])
def fees_are_described(sprawozdanie: "SprawozdanieZRealizacji") -> Findings:
    """Świadczenia od odbiorców są opisane."""
    kwota, swiadczenia = sprawozdanie.zrodla.swiadczenia.wydatki, sprawozdanie.swiadczenia
    if kwota and swiadczenia is None:
        yield warning(
            "swiadczenia",
            f"Ze świadczeń od odbiorców wydano {kwota_zapis(kwota)}, a nie opisano, jak je pobierano.",
            hint="Podaj warunki, wysokość od jednego odbiorcy i łączną wartość.",
        )


@rule()
def fees_cover_the_spending(sprawozdanie: "SprawozdanieZRealizacji") -> Findings:
    """Ze świadczeń od odbiorców wydano najwyżej tyle, ile pobrano."""
    kwota, swiadczenia = sprawozdanie.zrodla.swiadczenia.wydatki, sprawozdanie.swiadczenia
    if swiadczenia and kwota > swiadczenia.laczna_wartosc:
        yield error(
            ("swiadczenia", "laczna_wartosc"),
            f"Ze świadczeń wydano {kwota_zapis(kwota)}, a pobrano {kwota_zapis(swiadczenia.laczna_wartosc)}.",
            hint="Popraw jedną z kwot.",
        )
