"""Wycena usługi – kalkulacja kosztu jednostkowego."""

from datetime import date
from typing import ClassVar

from pydantic import Field

from wkus_docs.chart import Chart, ChartKind, Series
from wkus_docs.document import (
    About,
    Document,
    Findings,
    LegalBasis,
    Model,
    Provenance,
    Take,
    error,
    rule,
)
from wkus_docs.documents.kalkulacja_kosztu_jednostkowego.wycena_uslugi import WycenaUslugi
from wkus_docs.law import acts
from wkus_docs.parts.badanie.wynik_wariantu import ilosc, procent, zlote
from wkus_docs.parts.strony.zespol import OsobaZespolu
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tekst import Opis

_OSZCZEDNIE = acts["ufp"]["art. 44 ust. 3"]
_DIAGNOZA = "karta_diagnozy_uslugi"


class KalkulacjaKosztuJednostkowego(WycenaUslugi, Document):
    """Wycena usługi – kalkulacja kosztu jednostkowego

    Ile kosztowała usługa w zakończonym roku i ile kosztuje jej jednostka: pozycje według kategorii, z kluczem
    podziału kosztów wspólnych, koszt na odbiorcę, udział administracji, prognoza na następne lata. Od tej
    kwoty zaczyna się rozmowa o dotacji. Czego nie wiadomo, to stoi w wynikach jako „brak danych”.
    """

    about: ClassVar[About] = About(
        kind="analiza",
        stages=("1 diagnoza",),
        author="referat urzędu ze skarbnikiem",
        legal_basis=(LegalBasis(_OSZCZEDNIE), LegalBasis(acts["udpp"]["art. 5 ust. 3"])),
        provenance=(Provenance.SISTER_MODEL,),
        models=(Model.EFEKTYWNOSC,),
        sources="Wzoru urzędowego nie ma. Potrzebę wyceny usługi przed zleceniem poświadczają materiały modelu "
        "z Konina; ich arkusza nie opublikowano, więc kategorie, klucz podziału i wzory są własne. Art. 44 "
        "ust. 3 ustawy o finansach publicznych podano z pamięci.",
    )

    takes: ClassVar[tuple[Take, ...]] = (
        Take("usluga", _DIAGNOZA, "usluga"),
        Take("rok_bazowy", _DIAGNOZA, "ostatni_rok.rok"),
        Take("liczba_jednostek", _DIAGNOZA, "ostatni_rok.jednostki"),
        Take("liczba_odbiorcow", _DIAGNOZA, "ostatni_rok.liczba_odbiorcow"),
        Take("koszt_z_diagnozy", _DIAGNOZA, "ostatni_rok.razem"),
    )

    uwagi: Opis | None = None
    """Uwagi do wyceny
    Czego wycena nie obejmuje, co oszacowano."""
    wnioski: Opis
    """Wnioski"""
    opracowali: tuple[OsobaZespolu, ...] = Field(min_length=1)
    """Opracowali"""
    data_opracowania: Data
    """Data opracowania"""

    @property
    def czy_prognoza(self) -> bool:
        """Whether there is a forecast."""
        return bool(self.prognoza)

    @property
    def tytul_dokumentu(self) -> str:
        """Title in the properties of the file."""
        return f"Wycena usługi: {self.usluga.nazwa}"

    @property
    def autor_dokumentu(self) -> str:
        """The office."""
        return self.jednostka.urzad.mianownik

    @property
    def data_dokumentu(self) -> date:
        """Day of the valuation."""
        return self.data_opracowania

    @property
    def koszt_slowo(self) -> str:
        """Full cost for a table."""
        return zlote(self.koszt)

    @property
    def wyniki(self) -> tuple[tuple[str, str, str], ...]:
        """Symbol, name and figure of every result."""
        return (
            ("K", "Koszt usługi w roku bazowym [zł]", zlote(self.koszt)),
            ("J", f"Jednostki usługi: {self.usluga.miara}", ilosc(self.liczba_jednostek)),
            ("O", "Odbiorcy", ilosc(self.odbiorcy)),
            ("k_j = K / J", "Koszt jednostki [zł]", zlote(self.koszt_jednostki)),
            ("k_o = K / O", "Koszt na odbiorcę [zł]", zlote(self.koszt_na_odbiorce)),
            ("u = K_A / K", "Udział administracji", procent(self.udzial_administracji)),
            ("k_ref", "Koszt odniesienia jednostki [zł]", zlote(self.koszt_odniesienia)),
            ("k_j − k_ref", "Różnica wobec odniesienia [zł]", zlote(self.roznica_odniesienia)),
            (
                "(k_j − k_ref) / k_ref",
                "Różnica wobec odniesienia [%]",
                procent(self.wzgledna_roznica_odniesienia),
            ),
        )

    @property
    def wykres_kosztow(self) -> Chart:
        """Wykres kosztów usługi według kategorii."""
        return Chart(
            ChartKind.BARS,
            f"Koszt usługi w {self.rok_bazowy} r. według kategorii",
            tuple(wynik.kategoria.etykieta for wynik in self.kategorie),
            (Series("koszt", tuple(wynik.koszt for wynik in self.kategorie)),),
            "zł",
        )

    @rule()
    def _base_year_is_over(self) -> Findings:
        """Rok bazowy skończył się przed dniem wyceny."""
        if self.rok_bazowy >= self.data_opracowania.year:
            yield error(
                "rok_bazowy",
                f"Rok {self.rok_bazowy} nie skończył się przed {data_slownie(self.data_opracowania)}",
                hint="Podaj ostatni zakończony rok; rok bieżący wpisz do prognozy.",
            )
