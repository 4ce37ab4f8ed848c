"""Rules on what is done for the money: no new costs, results cut no more than the grant, criteria kept."""

from decimal import Decimal
from typing import TYPE_CHECKING

from wkus_docs.analiza.dokladnosc import ponad_o_grosz
from wkus_docs.document import Findings, rule, warning
from wkus_docs.law import acts
from wkus_docs.polish.zapis import kwota_zapis, procent

if TYPE_CHECKING:
    from wkus_docs.documents.aktualizacja_oferty import AktualizacjaOferty

_UDPP, _RWZ = acts["udpp"], acts["rwz"]


@rule()
def costs_are_those_of_the_offer(doc: "AktualizacjaOferty") -> Findings:
    """Aktualizacja nie dodaje kosztów ani działań, których nie było w ofercie."""
    if doc.kosztorys is None:
        return
    for loc, cost in doc.miejsca_kosztow:
        if cost.nowy:
            yield warning(
                (*loc, "nazwa"),
                f"Kosztu „{cost.nazwa}” ({kwota_zapis(cost.razem)}) nie było w ofercie.",
                hint="Aktualizacja dopasowuje ofertę do kwoty, a nie ją rozszerza; gdy koszt był, podaj jego kwotę "
                "w „kwota_w_ofercie”.",
            )


@rule()
def results_are_cut_no_more_than_the_grant(doc: "AktualizacjaOferty") -> Findings:
    """Żaden rezultat nie maleje bardziej niż dotacja."""
    money = doc.zmiana_dotacji_wzgledna
    if money is None:
        return
    for index, item in enumerate(doc.rezultaty):
        part = item.wzgledna_zmiana
        if part is not None and part < min(money, Decimal(0)):
            yield warning(
                ("rezultaty", index, "poziom"),
                f"Rezultat „{item.nazwa}” maleje o {procent(-part * 100)}, a dotacja "
                + (f"o {procent(-money * 100)}." if money < 0 else "nie maleje."),
                hint="Podnieś poziom rezultatu albo wyjaśnij w „opis_zmian”, dlaczego spada bardziej niż pieniądze.",
            )


@rule()
def results_stay(doc: "AktualizacjaOferty") -> Findings:
    """Aktualizacja nie wycofuje rezultatów z oferty."""
    for index, item in enumerate(doc.rezultaty):
        if item.poziom is None:
            yield warning(
                ("rezultaty", index),
                f"Oferent wycofuje rezultat „{item.nazwa}”.",
                hint="Podaj jego poziom po zmianie; wycofanie rezultatu zmienia ofertę, którą oceniono.",
            )


@rule(_UDPP["art. 15 ust. 1"], _RWZ["zał. 3 § 15"])
def keeps_the_criteria(doc: "AktualizacjaOferty") -> Findings:
    """Zmiana nie wpływa na kryteria, według których wybrano ofertę."""
    if doc.czy_zmienia_kryteria:
        yield warning(
            "czy_zmienia_kryteria",
            "Zmiana wpływa na kryteria, według których wybrano ofertę.",
            hint="Po takiej zmianie wybór mógłby być inny: ogranicz ją albo uzgodnij z organem, zanim złożysz.",
        )


@rule(_UDPP["art. 15 ust. 1 pkt 4"], _UDPP["art. 15 ust. 1 pkt 5"])
def contribution_keeps_its_share(doc: "AktualizacjaOferty") -> Findings:
    """Udział wkładu finansowego i niefinansowego w kosztach, który oceniano, nie maleje."""
    before, now = doc.zrodla_w_ofercie, doc.zrodla
    if before is None or now is None or doc.udzial_wzrosl:
        return  # that the grant's share grows is told already
    for name, what in (("wklad_finansowy", "finansowego"), ("wklad_niefinansowy", "niefinansowego")):
        was, is_now = getattr(before, name), getattr(now, name)
        if before.razem and ponad_o_grosz(was * now.razem / before.razem, is_now):
            yield warning(
                ("zrodla", name),
                f"Udział wkładu {what} maleje: w ofercie {kwota_zapis(was)} z {kwota_zapis(before.razem)}, po zmianie "
                f"{kwota_zapis(is_now)} z {kwota_zapis(now.razem)}.",
                hint="Wkład oceniano: zachowaj jego udział albo wyjaśnij zmianę w „opis_zmian”.",
            )
