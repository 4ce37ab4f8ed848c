"""Report on the efficiency of a contract: what was carried out against what was foreseen."""

from datetime import date
from decimal import Decimal
from typing import ClassVar

from pydantic import Field

from wkus_docs.analiza.decyzja import Decyzja
from wkus_docs.analiza.odchylenie import odchylenie_wzgledne
from wkus_docs.document import (
    About,
    Findings,
    LegalBasis,
    Model,
    Provenance,
    Take,
    error,
    rule,
    warning,
)
from wkus_docs.documents.raport_efektywnosci.badanie_efektywnosci import BadanieEfektywnosci
from wkus_docs.documents.raport_efektywnosci.rekomendacja_kontraktu import RekomendacjaKontraktu
from wkus_docs.documents.raport_efektywnosci.tabele_efektywnosci import (
    Stawka,
    dotacja_ostatniego_roku,
    po_wzroscie,
    stawki,
)
from wkus_docs.documents.raport_efektywnosci.wskaznik_efektywnosci import WYKONANIE
from wkus_docs.law import acts
from wkus_docs.parts.badanie.ewaluacja import Rozstrzygniecie
from wkus_docs.parts.badanie.parametry_badania import MomentBadania
from wkus_docs.parts.strony.zespol import OsobaZespolu
from wkus_docs.polish.zapis import data_slownie, kwota_zapis, procent
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tekst import Tekst

_UDPP = acts["udpp"]
_NARZEDZIE, _UMOWA, _SPRAWOZDANIE = (
    "narzedzie_nakladow_efektow",
    "umowa_wieloletnia",
    "sprawozdanie_z_realizacji",
)
_STO = Decimal(100)


class RaportEfektywnosci(BadanieEfektywnosci):
    """Raport efektywności ekonomicznej i społecznej kontraktu

    Zestawia wykonanie kontraktu z badaniem sprzed decyzji: koszt, jednostki i koszt jednostki w każdym roku,
    oszczędności, efektywność ekonomiczną, społeczną i łączną, indeks wartości, dźwignię i wskaźniki. Duże
    odchylenia trzeba wyjaśnić. Kończy się rekomendacją i stawką na następną umowę.
    """

    about: ClassVar[About] = About(
        kind="raport",
        stages=("10 ewaluacja",),
        author="referat urzędu ze skarbnikiem",
        legal_basis=(
            LegalBasis(_UDPP["art. 17 pkt 2"]),
            LegalBasis(_UDPP["art. 5 ust. 3"]),
            LegalBasis(acts["ufp"]["art. 44 ust. 3"]),
        ),
        provenance=(Provenance.SISTER_MODEL,),
        models=(Model.EFEKTYWNOSC,),
        sources="Badanie efektywności ekonomicznej i społecznej jest częścią modeli Sopotu, MKUS i Konina; ich "
        "wzorów nie opublikowano. Układ, próg odchyleń i sposób liczenia stawki są własne, wskaźniki i wzory są "
        "te same co w narzędziu do badania nakładów i efektów. Art. 44 ust. 3 ustawy o finansach publicznych "
        "podano z pamięci.",
    )

    takes: ClassVar[tuple[Take, ...]] = (
        Take("umowa.numer_umowy", _UMOWA, "numer_umowy"),
        Take("umowa.data_zawarcia", _UMOWA, "data_zawarcia"),
        Take("umowa.tytul_zadania", _UMOWA, "tytul_zadania"),
        Take("umowa.forma", _UMOWA, "forma"),
        Take("umowa.okres", _UMOWA, "okres"),
        Take("umowa.kwota_dotacji", _UMOWA, "dotacja.kwota"),
        Take("zleceniobiorcy.*.nazwa", _UMOWA, "zleceniobiorcy.*.nazwa"),
        Take("zleceniobiorcy.*.adres", _UMOWA, "zleceniobiorcy.*.adres"),
        Take("koszty.*.rok", _UMOWA, "dotacja.lata.*.rok"),
        Take("koszty.*.plan_dotacji", _UMOWA, "dotacja.lata.*.kwota"),
        Take("koszty.*.rok", "aneks_waloryzacyjny", "kwoty_po.*.rok"),
        Take("koszty.*.plan_dotacji", "aneks_waloryzacyjny", "kwoty_po.*.kwota"),
        Take("umowa.numer_umowy", _SPRAWOZDANIE, "numer_umowy"),
        Take("umowa.tytul_zadania", _SPRAWOZDANIE, "tytul"),
        Take("data_ex_ante", _NARZEDZIE, "data_opracowania"),
        Take("parametry.stopa_dyskontowa", _NARZEDZIE, "parametry.stopa_dyskontowa"),
        Take("parametry.alfa", _NARZEDZIE, "parametry.alfa"),
        Take("parametry.waga_zadowolenia", _NARZEDZIE, "parametry.waga_zadowolenia"),
        Take("parametry.koszt_odniesienia", _NARZEDZIE, "parametry.koszt_odniesienia"),
        Take("parametry.zrodlo_odniesienia", _NARZEDZIE, "parametry.zrodlo_odniesienia"),
        Take("usluga", _NARZEDZIE, "usluga"),
        Take("okres", _NARZEDZIE, "okres"),
        Take("warianty", _NARZEDZIE, "warianty"),
        *(
            Take(f"wskazniki.*.{pole}", _NARZEDZIE, f"wskazniki.*.{pole}")
            for pole in ("nazwa", "rodzaj", "jednostka_miary", "waga", "kierunek", "baza", "cel", "wartosci")
        ),
    )

    wnioski: tuple[Tekst, ...] = Field(min_length=1)
    """Wnioski"""
    rekomendacja: RekomendacjaKontraktu
    """Rekomendacja"""
    opracowali: tuple[OsobaZespolu, ...] = Field(min_length=1)
    """Opracowali"""
    data_raportu: Data
    """Data raportu"""

    @property
    def tytul_dokumentu(self) -> str:
        """Title in the properties of the file."""
        return f"Raport efektywności: {self.umowa.tytul_zadania}"

    @property
    def autor_dokumentu(self) -> str:
        """The office."""
        return self.jednostka.urzad.mianownik

    @property
    def data_dokumentu(self) -> date:
        """Day of the report."""
        return self.data_raportu

    @property
    def stawki(self) -> tuple[Stawka, ...]:
        """Rates reckoned for the next agreement."""
        return stawki(self.naklady[WYKONANIE], self.rekomendacja.wzrost_cen)

    @property
    def rozstrzygniecia(self) -> tuple[Rozstrzygniecie, ...]:
        """All ways to go on, to choose from."""
        return tuple(Rozstrzygniecie)

    @rule()
    def _looks_back(self) -> Findings:
        """Raport bada wykonanie: po realizacji, po końcu zadania, z planem sprzed umowy."""
        if self.parametry.moment is not MomentBadania.PO:
            yield error(
                ("parametry", "moment"),
                f"Raport bada wykonanie, a moment badania to „{self.parametry.moment.etykieta}”.",
                hint="Wpisz po_realizacji.",
            )
        if self.data_raportu <= self.okres.do:
            yield error(
                "data_raportu",
                f"Raport ma datę {data_slownie(self.data_raportu)}, a okres kończy się "
                f"{data_slownie(self.okres.do)}.",
                hint="Popraw datę albo skróć okres.",
            )
        if self.data_ex_ante > self.umowa.data_zawarcia:
            yield warning(
                "data_ex_ante",
                f"Badanie przed decyzją ma datę {data_slownie(self.data_ex_ante)}, późniejszą niż umowa.",
                hint="Plan powinien pochodzić sprzed umowy; sprawdź datę.",
            )

    @rule()
    def _recommendation_fits_the_results(self) -> Findings:
        """Rekomendacja wynika z oceny wykonania."""
        wybor, ocena = self.rekomendacja.rozstrzygniecie, self.porownania[-1].decyzja
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
    def _rate_rests_on_the_cost(self) -> Findings:
        """Kontrakt, który ma trwać, ma stawkę bliską wyliczonej."""
        stawka = self.rekomendacja.stawka
        if stawka is None:
            if self.rekomendacja.rozstrzygniecie is not Rozstrzygniecie.ZAKONCZYC:
                yield warning(
                    ("rekomendacja", "stawka"),
                    "Kontrakt ma trwać, a nie ma stawki na następną umowę.",
                    hint="Podaj proponowaną dotację na jednostkę usługi.",
                )
            return
        wyliczona = po_wzroscie(
            dotacja_ostatniego_roku(self.naklady[WYKONANIE]), self.rekomendacja.wzrost_cen
        )
        czesc = odchylenie_wzgledne(wyliczona, stawka)
        if czesc is not None and wyliczona is not None and abs(czesc) * _STO > self.prog_odchylenia:
            yield warning(
                ("rekomendacja", "stawka"),
                f"Proponowana stawka {kwota_zapis(stawka)} różni się od wyliczonej {kwota_zapis(wyliczona)} o "
                f"{procent(abs(czesc) * _STO)}.",
                hint="Wyjaśnij różnicę w uzasadnieniu albo popraw stawkę.",
            )
