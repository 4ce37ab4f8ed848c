"""Rules of an efficiency card: its figures agree with the offer, the notice and each other."""

from decimal import Decimal
from typing import TYPE_CHECKING

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

if TYPE_CHECKING:
    from wkus_docs.documents.karta_oceny_efektywnosci_oferty import KartaOcenyEfektywnosciOferty

_UDPP = acts["udpp"]
PRZESLANKI = (Przeslanka.KALKULACJA, Przeslanka.SRODKI, Przeslanka.WKLAD)
"""Grounds this card judges."""


def _within_limit(field: str, what: str, udzial: Decimal | None, limit: Decimal | None) -> Findings:
    """Find a share above the limit of the notice; nothing where either is not known."""
    if udzial is not None and limit is not None and udzial * 100 > limit:
        yield warning(
            field,
            f"{what}: {procent(udzial)} całkowitego kosztu, a ogłoszenie dopuszcza najwyżej "
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
def sources_cover_the_cost(karta: "KartaOcenyEfektywnosciOferty") -> Findings:
    """Dotacja, wkłady i opłaty odbiorców pokrywają całkowity koszt."""
    wklad = karta.razem(RodzajPozycji.OSOBOWY) + karta.razem(RodzajPozycji.RZECZOWY)
    zrodla = karta.dotacja + karta.finansowanie.razem + wklad
    yield from sums_match(
        "finansowanie", karta.koszt, zrodla, "Całkowity koszt a źródła finansowania", found=warning
    )


@rule(_UDPP["art. 13 ust. 2 pkt 3"])
def administration_within_the_limit(karta: "KartaOcenyEfektywnosciOferty") -> Findings:
    """Koszty administracyjne mieszczą się w limicie z ogłoszenia."""
    yield from _within_limit(
        "pozycje",
        "Koszty administracyjne",
        karta.udzial_administracji,
        karta.limity.maks_koszty_administracyjne,
    )


@rule(_UDPP["art. 13 ust. 2 pkt 3"])
def grant_within_the_limit(karta: "KartaOcenyEfektywnosciOferty") -> Findings:
    """Udział dotacji mieści się w limicie z ogłoszenia, także po korektach."""
    yield from _within_limit(
        "korekty" if karta.skutek_korekt else "lata",
        "Dotacja po korektach" if karta.skutek_korekt else "Dotacja",
        stopien_wykonania(karta.koszt_po_korektach, karta.dotacja),
        karta.limity.maks_udzial_dotacji,
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
