"""Rules of a report on efficiency: costs, deviations, the day, the recommendation and its rate."""

from decimal import Decimal
from typing import TYPE_CHECKING

from wkus_docs.analiza.brak import suma as suma_znanych
from wkus_docs.analiza.decyzja import Decyzja
from wkus_docs.analiza.odchylenie import odchylenie_do_progu
from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.documents.raport_efektywnosci.rekomendacja_kontraktu import (
    dotacja_ostatniego_roku,
    po_wzroscie,
)
from wkus_docs.documents.raport_efektywnosci.stan import WYKONANIE
from wkus_docs.parts.badanie.ewaluacja import Rozstrzygniecie
from wkus_docs.parts.badanie.parametry_badania import MomentBadania
from wkus_docs.polish.zapis import data_slownie, kwota_zapis, liczba, procent

if TYPE_CHECKING:
    from wkus_docs.documents.raport_efektywnosci import RaportEfektywnosci

_STO = Decimal(100)


@rule()
def agreement_explains_the_grant(raport: "RaportEfektywnosci") -> Findings:
    """Dotacja z umowy i aneksów to dotacja planowana w latach."""
    if raport.plan_dotacji != raport.umowa.kwota_dotacji and not raport.zmiany_umowy:
        yield warning(
            "zmiany_umowy",
            f"Umowa dała {kwota_zapis(raport.umowa.kwota_dotacji)}, a plan dotacji w latach to razem "
            f"{kwota_zapis(raport.plan_dotacji)}.",
            hint="Dopisz aneks, który zmienił kwotę, albo popraw plan.",
        )


@rule()
def inputs_agree_with_the_settlement(raport: "RaportEfektywnosci") -> Findings:
    """Nakłady wykonania zgadzają się z rozliczonym kosztem zadania i dotacją."""
    rozliczone = {rok.rok: rok for rok in raport.koszty}
    for index, rok in enumerate(raport.warianty[WYKONANIE].lata):
        rozliczony = rozliczone.get(rok.rok)
        if rozliczony is None:
            continue
        if rok.dotacja is not None and rok.dotacja != rozliczony.dotacja:
            yield error(
                ("warianty", WYKONANIE, "lata", index, "dotacja"),
                f"Rok {rok.rok}: w nakładach dotacja to {kwota_zapis(rok.dotacja)}, a w rozliczeniu "
                f"{kwota_zapis(rozliczony.dotacja)}.",
                hint="Popraw jedną z kwot.",
            )
        zadanie = suma_znanych((rok.koszt_bezposredni, rok.wolontariat, rok.wklad_rzeczowy))
        if zadanie is not None and zadanie != rozliczony.koszt:
            yield warning(
                ("warianty", WYKONANIE, "lata", index),
                f"Rok {rok.rok}: koszt bezpośredni z wkładami to {kwota_zapis(zadanie)}, a rozliczony koszt "
                f"zadania {kwota_zapis(rozliczony.koszt)}.",
                hint="Sprawdź, czy policzono wszystkie koszty zadania i oba wkłady.",
            )


@rule()
def deviations_are_explained(raport: "RaportEfektywnosci") -> Findings:
    """Odchylenia większe niż próg są wyjaśnione, każde raz i we właściwym roku."""
    for jedno in raport.odchylenia:
        if jedno.rok is not None and jedno.czy_ponad_prog and not jedno.wyjasnienie:
            yield warning(
                "wyjasnienia",
                f"Rok {jedno.rok}: {jedno.wielkosc.etykieta} odchyla się od planu o {jedno.odchylenie}, "
                f"ponad próg {liczba(raport.prog_odchylenia)}%, a nie ma wyjaśnienia.",
                hint=f"Dopisz wyjaśnienie z „rok: {jedno.rok}” i „wielkosc: {jedno.wielkosc.value}”.",
            )
    podane = [(jedno.rok, jedno.wielkosc) for jedno in raport.wyjasnienia]
    for index, (rok, wielkosc) in enumerate(podane):
        if rok not in raport.okres.lata:
            yield error(("wyjasnienia", index, "rok"), f"Rok {rok} leży poza okresem.", hint="Popraw rok.")
        elif podane.index((rok, wielkosc)) != index:
            yield error(
                ("wyjasnienia", index, "wielkosc"),
                f"Rok {rok}: {wielkosc.etykieta} wyjaśniono dwa razy.",
                hint="Połącz wyjaśnienia.",
            )


@rule()
def prices_cover_the_years(raport: "RaportEfektywnosci") -> Findings:
    """Wzrost cen podano dla każdego roku po kolei albo dla żadnego; bez niego stan bez kontraktu jest w cenach z planu."""
    podane, lata = [rok.rok for rok in raport.ceny_rzeczywiste], list(raport.okres.lata)
    if podane and lata and podane != lata:
        yield error(
            "ceny_rzeczywiste",
            f"Wzrost cen podano dla lat {', '.join(map(str, podane))}, a okres to {', '.join(map(str, lata))}.",
            hint="Podaj każdy rok okresu raz, po kolei.",
        )
    if not podane:
        yield warning(
            "ceny_rzeczywiste",
            "Stan bez kontraktu jest w cenach przewidywanych, a wykonanie w rzeczywistych; różnica cen wchodzi do "
            "oszczędności i E_ek.",
            hint="Podaj wzrost cen przewidywany i rzeczywisty w każdym roku.",
        )


@rule()
def looks_back(raport: "RaportEfektywnosci") -> Findings:
    """Raport bada wykonanie: po realizacji, z planem sprzed umowy."""
    if raport.parametry.moment is not MomentBadania.PO:
        yield error(
            ("parametry", "moment"),
            f"Raport bada wykonanie, a moment badania to „{raport.parametry.moment.etykieta}”.",
            hint="Wpisz po_realizacji.",
        )
    if raport.data_ex_ante > raport.umowa.data_zawarcia:
        yield warning(
            "data_ex_ante",
            f"Badanie przed decyzją ma datę {data_slownie(raport.data_ex_ante)}, późniejszą niż umowa.",
            hint="Plan powinien pochodzić sprzed umowy; sprawdź datę.",
        )


@rule()
def recommendation_fits_the_results(raport: "RaportEfektywnosci") -> Findings:
    """Rekomendacja wynika z oceny wykonania."""
    wybor, ocena = raport.rekomendacja.rozstrzygniecie, raport.porownania[-1].decyzja
    if ocena is None:
        return
    bez_zmian = wybor is Rozstrzygniecie.KONTYNUOWAC and ocena is not Decyzja.ZLECIC
    if bez_zmian or (wybor is Rozstrzygniecie.ZAKONCZYC and ocena is Decyzja.ZLECIC):
        yield warning(
            ("rekomendacja", "rozstrzygniecie"),
            f"Rekomendacja to „{wybor.etykieta}”, a ocena wykonania: „{ocena.value}”.",
            hint="Wyjaśnij to w uzasadnieniu albo zmień rekomendację.",
        )


@rule()
def rate_rests_on_the_cost(raport: "RaportEfektywnosci") -> Findings:
    """Kontrakt, który ma trwać, ma stawkę bliską wyliczonej."""
    stawka = raport.rekomendacja.stawka
    if stawka is None:
        if raport.rekomendacja.rozstrzygniecie is not Rozstrzygniecie.ZAKONCZYC:
            yield warning(
                ("rekomendacja", "stawka"),
                "Kontrakt ma trwać, a nie ma stawki na następną umowę.",
                hint="Podaj proponowaną dotację na jednostkę usługi.",
            )
        return
    wyliczona = po_wzroscie(
        dotacja_ostatniego_roku(raport.naklady[WYKONANIE]), raport.rekomendacja.wzrost_cen
    )
    czesc = odchylenie_do_progu(wyliczona, stawka)
    if czesc is not None and wyliczona is not None and abs(czesc) * _STO > raport.prog_odchylenia:
        yield warning(
            ("rekomendacja", "stawka"),
            f"Proponowana stawka {kwota_zapis(stawka)} różni się od wyliczonej {kwota_zapis(wyliczona)} o "
            f"{procent(abs(czesc) * _STO)}.",
            hint="Wyjaśnij różnicę w uzasadnieniu albo popraw stawkę.",
        )
