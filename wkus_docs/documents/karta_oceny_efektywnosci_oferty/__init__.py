"""Card on the calculation and efficiency of one offer: unit cost, rates, contributions, weighted result."""

from decimal import Decimal
from typing import ClassVar

from pydantic import Field

from wkus_docs.analiza.brak import suma
from wkus_docs.analiza.odchylenie import stopien_wykonania
from wkus_docs.document import About, Findings, LegalBasis, Model, Provenance, Take, error, rule, warning
from wkus_docs.documents.karta_oceny_efektywnosci_oferty.mierniki_efektywnosci import (
    NAJWYZSZA,
    KryteriumEfektywnosci,
    Miernik,
)
from wkus_docs.documents.karta_oceny_efektywnosci_oferty.tabele_kalkulacji import TabeleKalkulacji
from wkus_docs.law import acts
from wkus_docs.parts.badanie.wynik_wariantu import ilosc, procent
from wkus_docs.parts.jakosc.sygnal import Sygnal
from wkus_docs.parts.ocena.karta_oceny import TAKES_KARTY
from wkus_docs.parts.ocena.kryteria import Forma, Przeslanka
from wkus_docs.scalars.tekst import Opis

_UDPP = acts["udpp"]
_PRZESLANKI = (Przeslanka.KALKULACJA, Przeslanka.SRODKI, Przeslanka.WKLAD)


class KartaOcenyEfektywnosciOferty(TabeleKalkulacji):
    """Karta oceny kalkulacji i efektywności oferty

    Część oceny merytorycznej w modelu EFEKTYWNOŚĆ: uzasadnia punkty jednego członka komisji za kalkulację,
    środki własne i wkład. Porównuje koszt jednostki usługi z wyceną, a stawki ze stawkami odniesienia; liczy
    udziały, dźwignię, skutek korekt i wynik ważony. Kartę może wypełnić także skarbnik: jest wtedy opinią dla
    komisji.
    """

    about: ClassVar[About] = About(
        kind="formularz oceny",
        stages=("6 ocena",),
        author="członek komisji konkursowej albo skarbnik",
        legal_basis=(
            *(LegalBasis(_UDPP[f"art. 15 ust. 1 pkt {punkt}"]) for punkt in ("2", "4", "5")),
            *(LegalBasis(_UDPP[f"art. 15 ust. {ustep}"]) for ustep in ("2a", "2ea", "2f")),
            LegalBasis(acts["kpa"]["art. 24"]),
        ),
        provenance=(Provenance.STATUTE, Provenance.PRACTICE),
        models=(Model.EFEKTYWNOSC,),
        sources="Wzoru urzędowego nie ma: elementy oceny, skala 0–4, wagi i progi odchyleń są nasze. Przesłanki "
        "według art. 15 ust. 1 (tekst z 2024 r.). Oświadczenie jak w karcie oceny merytorycznej; przyczyny "
        "wyłączenia z art. 24 KPA są z pamięci.",
    )

    takes: ClassVar[tuple[Take, ...]] = (
        *TAKES_KARTY,
        Take("limity.maks_udzial_dotacji", "ogloszenie_konkursu_wieloletniego", "zasady.maks_udzial_dotacji"),
        Take(
            "limity.maks_koszty_administracyjne",
            "ogloszenie_konkursu_wieloletniego",
            "zasady.maks_koszty_administracyjne",
        ),
        Take(
            "kryteria.*.przeslanka",
            "ogloszenie_konkursu_wieloletniego",
            "ocena.kryteria_efektywnosci.*.przeslanka",
        ),
        Take("kryteria.*.nazwa", "ogloszenie_konkursu_wieloletniego", "ocena.kryteria_efektywnosci.*.nazwa"),
        Take(
            "kryteria.*.maks_punktow",
            "ogloszenie_konkursu_wieloletniego",
            "ocena.kryteria_efektywnosci.*.maks_punktow",
        ),
        Take("miara", "kalkulacja_kosztu_jednostkowego", "usluga.miara"),
        Take("lata.*.rok", "kalkulacja_kosztu_jednostkowego", "lata_prognozy.*.rok.rok"),
        Take("lata.*.koszt_bazowy", "kalkulacja_kosztu_jednostkowego", "lata_prognozy.*.koszt_jednostki"),
        Take("lata.*.rok", "oferta_wieloletnia", "kosztorys.w_latach.*.rok"),
        Take("lata.*.koszt", "oferta_wieloletnia", "kosztorys.w_latach.*.kwota"),
        Take("lata.*.dotacja", "oferta_wieloletnia", "dotacja_w_latach.*.kwota"),
        Take("pozycje.*.nazwa", "oferta_wieloletnia", "kosztorys.wszystkie_koszty.*.nazwa"),
        Take("pozycje.*.rodzaj_miary", "oferta_wieloletnia", "kosztorys.wszystkie_koszty.*.rodzaj_miary"),
        Take("pozycje.*.stawka", "oferta_wieloletnia", "kosztorys.wszystkie_koszty.*.koszt_jednostkowy"),
        Take(
            "pozycje.*.liczba_jednostek",
            "oferta_wieloletnia",
            "kosztorys.wszystkie_koszty.*.liczba_jednostek",
        ),
        Take("finansowanie.srodki_wlasne", "oferta_wieloletnia", "zrodla.wklad_finansowy"),
        Take("finansowanie.oplaty_odbiorcow", "oferta_wieloletnia", "zrodla.swiadczenia_odbiorcow"),
    )

    kryteria: tuple[KryteriumEfektywnosci, ...] = Field(min_length=1)
    """Kryteria i elementy oceny
    Kryteria z ogłoszenia, których przesłanką jest kalkulacja, środki własne albo wkład; każde raz. Przy
    powierzeniu środków własnych się nie ocenia."""
    uzasadnienie: Opis
    """Wnioski
    Ocena całości zdatna na odpowiedź dla osoby, która zapyta o powody."""

    @property
    def tytul_dokumentu(self) -> str:
        """Title in the properties of the file."""
        return f"Karta oceny kalkulacji i efektywności oferty nr {self.oferta.numer}"

    @property
    def maks_punktow(self) -> int:
        """Most points of the criteria of the card."""
        return sum(kryterium.maks_punktow for kryterium in self.kryteria)

    @property
    def punkty(self) -> str:
        """Points of all criteria, or „brak danych”."""
        return ilosc(suma(kryterium.punkty for kryterium in self.kryteria))

    @property
    def wynik(self) -> str:
        """Weighted result of the card in per cent: results of the criteria weighted by their maxima."""
        uzyskane = suma(
            None if kryterium.wynik is None else kryterium.wynik * kryterium.maks_punktow
            for kryterium in self.kryteria
        )
        return procent(stopien_wykonania(self.maks_punktow + Decimal(0), uzyskane))

    def sygnal(self, miernik: Miernik) -> Sygnal:
        """Signal of the figures that an element of the card rests on."""
        if miernik is Miernik.KOSZT:
            return self.sygnal_kosztu
        return self.sygnal_stawek if miernik is Miernik.STAWKI else Sygnal.BRAK

    @rule(_UDPP["art. 15 ust. 1 pkt 2"], _UDPP["art. 15 ust. 1 pkt 4"], _UDPP["art. 15 ust. 1 pkt 5"])
    def _has_each_ground_once(self) -> Findings:
        """Karta ma po jednym kryterium kalkulacji i wkładu, a przy wspieraniu także środków własnych."""
        podane = [kryterium.przeslanka for kryterium in self.kryteria]
        for index, przeslanka in enumerate(podane):
            if przeslanka not in _PRZESLANKI:
                yield error(
                    ("kryteria", index, "przeslanka"),
                    f"Ta karta nie dotyczy przesłanki z pkt {przeslanka.punkt}: {przeslanka.etykieta}.",
                    hint="Zostaw kryteria kalkulacji, środków własnych i wkładu.",
                )
            elif podane.index(przeslanka) != index:
                yield error(
                    ("kryteria", index, "przeslanka"),
                    f"Przesłanka z pkt {przeslanka.punkt} ma dwa kryteria.",
                    hint="Połącz je: dodaj ich najwyższe punkty.",
                )
        for przeslanka in _PRZESLANKI:
            if przeslanka is Przeslanka.SRODKI and self.konkurs.forma is Forma.POWIERZENIE:
                if przeslanka in podane:
                    yield error(
                        ("kryteria", podane.index(przeslanka), "przeslanka"),
                        "Przy powierzeniu zadania nie ocenia się środków własnych oferenta.",
                        hint="Usuń to kryterium.",
                    )
            elif przeslanka not in podane:
                yield error(
                    "kryteria",
                    f"Brak kryterium dla przesłanki z pkt {przeslanka.punkt}: {przeslanka.etykieta}.",
                    hint=f"Dopisz kryterium z przesłanką {przeslanka.value}.",
                )

    @rule(_UDPP["art. 13 ust. 2 pkt 6"])
    def _maxima_within_the_whole(self) -> Findings:
        """Kryteria karty nie dają więcej punktów niż cała oferta."""
        if self.maks_punktow > self.konkurs.maks_punktow:
            yield error(
                "kryteria",
                f"Kryteria karty dają razem najwyżej {self.maks_punktow} pkt, a cała oferta "
                f"{self.konkurs.maks_punktow} pkt.",
                hint="Popraw punkty kryteriów według ogłoszenia.",
            )

    @rule(_UDPP["art. 15 ust. 1 pkt 2"])
    def _best_mark_without_a_red_signal(self) -> Findings:
        """Element z czerwonym sygnałem nie ma najwyższej oceny."""
        for index, kryterium in enumerate(self.kryteria):
            for number, element in enumerate(kryterium.elementy):
                if element.ocena == NAJWYZSZA and self.sygnal(element.miernik) is Sygnal.CZERWONY:
                    yield warning(
                        ("kryteria", index, "elementy", number, "ocena"),
                        f"„{element.miernik.etykieta}” ma sygnał czerwony, a ocenę najwyższą.",
                        hint="Obniż ocenę albo wyjaśnij ją w uzasadnieniu.",
                    )
