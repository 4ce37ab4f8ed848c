"""Rules of an efficiency card: its figures agree with the offer, the notice and each other."""

from decimal import Decimal
from typing import TYPE_CHECKING

from wkus_docs.analiza.dokladnosc import ponad_o_grosz
from wkus_docs.analiza.odchylenie import stopien_wykonania
from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.documents.karta_oceny_efektywnosci_oferty.kalkulacja_oferty import RodzajPozycji
from wkus_docs.documents.karta_oceny_efektywnosci_oferty.mierniki_efektywnosci import NAJWYZSZA
from wkus_docs.law import acts
from wkus_docs.parts.badanie.wynik_wariantu import procent
from wkus_docs.parts.jakosc.sygnal import Sygnal
from wkus_docs.parts.ocena.kryteria import Przeslanka
from wkus_docs.parts.pieniadze.kwoty import suma as suma_kwot
from wkus_docs.parts.pieniadze.kwoty import sums_match
from wkus_docs.polish.zapis import kwota_zapis

if TYPE_CHECKING:
    from wkus_docs.documents.karta_oceny_efektywnosci_oferty import KartaOcenyEfektywnosciOferty

_UDPP, _UFP = acts["udpp"], acts["ufp"]
PRZESLANKI = (Przeslanka.KALKULACJA, Przeslanka.SRODKI, Przeslanka.WKLAD)
"""Grounds this card judges."""


def _within_limit(
    field: str, what: str, *, czesc: Decimal, koszt: Decimal, limit: Decimal | None
) -> Findings:
    """Find a part of the cost that is above the limit of the notice by a grosz or more."""
    if limit is not None and ponad_o_grosz(czesc, koszt * limit / 100):
        yield warning(
            field,
            f"{what}: {procent(stopien_wykonania(koszt, czesc))} całkowitego kosztu, a ogłoszenie dopuszcza najwyżej "
            f"{procent(limit / 100)}.",
            hint="Zaproponuj korektę albo opisz to we wnioskach.",
        )


@rule()
def years_sum_to_the_cost(karta: "KartaOcenyEfektywnosciOferty") -> Findings:
    """Koszty lat dają razem całkowity koszt zadania."""
    razem = suma_kwot(rok.koszt for rok in karta.lata)
    yield from sums_match("lata", karta.koszt, razem, "Całkowity koszt a koszty lat", found=warning)


@rule()
def lines_sum_to_the_cost(karta: "KartaOcenyEfektywnosciOferty") -> Findings:
    """Pozycje kalkulacji dają razem całkowity koszt zadania."""
    razem = suma_kwot(pozycja.wartosc for pozycja in karta.pozycje)
    yield from sums_match("pozycje", karta.koszt, razem, "Całkowity koszt a pozycje", found=warning)


@rule()
def contributions_of_years_make_those_of_lines(karta: "KartaOcenyEfektywnosciOferty") -> Findings:
    """Wkłady lat dają razem pozycje wkładu osobowego i rzeczowego."""
    podane = [rok.wklad_niefinansowy for rok in karta.lata]
    if None in podane and karta.wklad and len(podane) > 1:
        yield warning(
            ("lata", podane.index(None), "wklad_niefinansowy"),
            "Nie podano, ile wkładu osobowego i rzeczowego przypada na rok; koszt jednostki bez wkładu w tym roku to "
            "„brak danych”.",
            hint="Wpisz wkład roku; gdy go nie ma, 0. Wynik wszystkich lat liczy się z pozycji.",
        )
    znane = [kwota for kwota in podane if kwota is not None]
    if len(znane) == len(podane) and suma_kwot(znane) != karta.wklad:
        yield from sums_match(
            "lata", karta.wklad, suma_kwot(znane), "Wkład w pozycjach a wkłady lat", found=warning
        )


@rule(_UDPP["art. 15 ust. 1 pkt 5"])
def base_says_what_it_holds(karta: "KartaOcenyEfektywnosciOferty") -> Findings:
    """Wiadomo, czy koszt bazowy obejmuje wkład osobowy i rzeczowy."""
    if (
        karta.baza_z_wkladem is None
        and karta.wklad
        and any(rok.koszt_bazowy is not None for rok in karta.lata)
    ):
        yield warning(
            "baza_z_wkladem",
            "Oferta ma wkład osobowy albo rzeczowy, a nie podano, czy obejmuje go koszt bazowy; porównano koszt bez "
            "wkładu.",
            hint="Sprawdź w wycenie i wpisz „tak” albo „nie”; wyceny z tego, za co zapłacono, wkładu nie mają.",
        )


def _zrodla(karta: "KartaOcenyEfektywnosciOferty") -> Decimal:
    return karta.dotacja + karta.finansowanie.razem + karta.wklad


@rule()
def sources_cover_the_cost(karta: "KartaOcenyEfektywnosciOferty") -> Findings:
    """Dotacja, wkłady i opłaty odbiorców pokrywają całkowity koszt."""
    if _zrodla(karta) < karta.koszt:
        yield from sums_match(
            "finansowanie",
            karta.koszt,
            _zrodla(karta),
            "Całkowity koszt a źródła finansowania",
            found=warning,
        )


@rule(_UFP["art. 252 ust. 3"])
def sources_stay_within_the_cost(karta: "KartaOcenyEfektywnosciOferty") -> Findings:
    """Dotacja, wkłady i opłaty odbiorców nie przekraczają całkowitego kosztu."""
    nadwyzka = _zrodla(karta) - karta.koszt
    if nadwyzka > 0:
        yield warning(
            "finansowanie",
            f"Dotacja, środki własne, opłaty i wkłady dają razem {kwota_zapis(_zrodla(karta))}, o {kwota_zapis(nadwyzka)} "
            f"więcej niż całkowity koszt ({kwota_zapis(karta.koszt)}).",
            hint="Tyle dotacji byłoby pobrane w nadmiernej wysokości: popraw kwoty albo zaproponuj niższą dotację.",
        )


@rule(_UDPP["art. 13 ust. 2 pkt 3"])
def administration_within_the_limit(karta: "KartaOcenyEfektywnosciOferty") -> Findings:
    """Koszty administracyjne mieszczą się w limicie z ogłoszenia."""
    yield from _within_limit(
        "pozycje",
        "Koszty administracyjne",
        czesc=karta.razem(RodzajPozycji.ADMINISTRACJA),
        koszt=karta.koszt,
        limit=karta.limity.maks_koszty_administracyjne,
    )


@rule(_UDPP["art. 13 ust. 2 pkt 3"])
def grant_within_the_limit(karta: "KartaOcenyEfektywnosciOferty") -> Findings:
    """Udział dotacji mieści się w limicie z ogłoszenia, także po korektach."""
    yield from _within_limit(
        "korekty" if karta.skutek_korekt else "lata",
        "Dotacja po korektach" if karta.skutek_korekt else "Dotacja",
        czesc=karta.dotacja,
        koszt=karta.koszt_po_korektach,
        limit=karta.limity.maks_udzial_dotacji,
    )


@rule()
def corrections_name_lines(karta: "KartaOcenyEfektywnosciOferty") -> Findings:
    """Każda korekta wskazuje jedną pozycję kalkulacji i coś w niej zmienia."""
    numery = [korekta.pozycja for korekta in karta.korekty]
    for index, korekta in enumerate(karta.korekty):
        if korekta.pozycja > len(karta.pozycje):
            yield error(
                ("korekty", index, "pozycja"),
                f"Korekta dotyczy pozycji {korekta.pozycja}, a kalkulacja ma pozycji: {len(karta.pozycje)}.",
                hint="Podaj numer z tabeli stawek.",
            )
        elif numery.index(korekta.pozycja) != index:
            yield error(
                ("korekty", index, "pozycja"),
                f"Pozycję {korekta.pozycja} skorygowano dwa razy.",
                hint="Połącz obie korekty.",
            )
        elif korekta.wartosc == karta.pozycje[korekta.pozycja - 1].wartosc:
            yield warning(
                ("korekty", index, "stawka"),
                f"Korekta pozycji {korekta.pozycja} nie zmienia jej wartości.",
                hint="Usuń korektę albo popraw stawkę lub liczbę jednostek.",
            )


@rule()
def has_each_ground_once(karta: "KartaOcenyEfektywnosciOferty") -> Findings:
    """Karta ma najwyżej po jednym kryterium kalkulacji, środków własnych i wkładu, a innych nie ma."""
    podane = [kryterium.przeslanka for kryterium in karta.kryteria]
    for index, przeslanka in enumerate(podane):
        if przeslanka not in PRZESLANKI:
            yield error(
                ("kryteria", index, "przeslanka"),
                f"Ta karta nie dotyczy przesłanki z pkt {przeslanka.punkt}: {przeslanka.etykieta}.",
                hint="Zostaw kryteria kalkulacji, środków własnych i wkładu.",
            )
        elif podane.index(przeslanka) != index:
            yield warning(
                ("kryteria", index, "przeslanka"),
                f"Przesłanka z pkt {przeslanka.punkt} ma dwa kryteria.",
                hint="Tak bywa w ogłoszeniach; jeżeli to pomyłka, połącz je.",
            )


@rule()
def maxima_within_the_whole(karta: "KartaOcenyEfektywnosciOferty") -> Findings:
    """Kryteria karty nie dają więcej punktów niż cała oferta."""
    if karta.konkurs.maks_punktow is not None and karta.maks_punktow > karta.konkurs.maks_punktow:
        yield error(
            "kryteria",
            f"Kryteria karty dają razem najwyżej {karta.maks_punktow} pkt, a cała oferta "
            f"{karta.konkurs.maks_punktow} pkt.",
            hint="Popraw punkty kryteriów według ogłoszenia.",
        )


@rule()
def best_mark_without_a_red_signal(karta: "KartaOcenyEfektywnosciOferty") -> Findings:
    """Element z czerwonym sygnałem nie ma najwyższej oceny."""
    for index, kryterium in enumerate(karta.kryteria):
        for number, element in enumerate(kryterium.elementy):
            if element.ocena == NAJWYZSZA and karta.sygnal(element.miernik) is Sygnal.CZERWONY:
                yield warning(
                    ("kryteria", index, "elementy", number, "ocena"),
                    f"„{element.miernik.etykieta}” ma sygnał czerwony, a ocenę najwyższą.",
                    hint="Obniż ocenę albo wyjaśnij ją w uzasadnieniu.",
                )
