"""Comparison of the ways to deliver a service: own work, purchase, yearly grant, agreement for years."""

from datetime import date
from typing import ClassVar

from pydantic import Field

from wkus_docs.chart import Chart
from wkus_docs.document import About, Findings, LegalBasis, Model, Provenance, error, rule, warning
from wkus_docs.documents.porownanie_wariantow.fakty import FACTS
from wkus_docs.documents.porownanie_wariantow.kryterium_porownania import (
    KryteriumPorownania,
    miary_raz,
    oceny_zespolu,
)
from wkus_docs.documents.porownanie_wariantow.panel_sedziow import (
    PanelSedziow,
    WagiSedziego,
    panel_sedziow,
    wagi_sedziow,
)
from wkus_docs.documents.porownanie_wariantow.ranking_wariantow import Miary, Ranking
from wkus_docs.documents.porownanie_wariantow.tabele_porownania import (
    MiejsceWariantu,
    WobecDzis,
    czesci_punktow,
    koszty_w_latach,
    miejsca_wariantow,
    oszczednosci_w_latach,
    punkty_widzenia,
    skladniki_kosztu,
    skutki_wariantow,
    wartosci_kryteriow,
    wobec_dzis,
    wykres_efektywnosci,
)
from wkus_docs.documents.porownanie_wariantow.wariant_realizacji import (
    SposobRealizacji,
    WariantRealizacji,
    umowy_wieloletnie,
)
from wkus_docs.documents.porownanie_wariantow.wrazliwosc_rankingu import WrazliwoscRankingu, lista_wariantow
from wkus_docs.fact import Holds
from wkus_docs.issuing import DataWydania
from wkus_docs.law import acts
from wkus_docs.parts.badanie.badanie_wariantow import BadanieWariantow
from wkus_docs.parts.badanie.tabele_analizy import Wiersz
from wkus_docs.parts.badanie.wskaznik_efektu import RodzajWskaznika
from wkus_docs.parts.strony.czas_umowy import lasts_no_longer_than_an_agreement
from wkus_docs.parts.strony.zespol import OsobaZespolu
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.relations import case_is_not_of_a_later_year, weights_sum_to_one, written_without_quotes
from wkus_docs.scalars.liczba import Liczba
from wkus_docs.scalars.tekst import Opis, Tekst


class PorownanieWariantow(BadanieWariantow):
    """Porównanie wariantów realizacji usługi

    Zestawia realizację własną, zakup usługi, dotację na rok i umowę na kilka lat: koszty w latach, koszty
    transakcyjne, koszt zmiany, efekty, oszczędności i czas zwrotu. Układa warianty według kilku kryteriów, mówi
    dlaczego tak i sprawdza, kto zostaje pierwszy, gdy koszt albo skala zmieni się o 10 i 20%.
    """

    about: ClassVar[About] = About(
        kind="analiza",
        stages=("2 decyzja",),
        author="zespół urzędu i organizacji",
        legal_basis=(LegalBasis(acts["udpp"]["art. 5 ust. 3"]), LegalBasis(acts["ufp"]["art. 44 ust. 3"])),
        provenance=(Provenance.SISTER_MODEL,),
        models=(Model.EFEKTYWNOSC,),
        sources="Porównanie sposobów realizacji przed zmianą jest częścią modeli Sopotu („Kontrakt na jakość”) "
        "i MKUS; ich wzorów nie opublikowano. Układ, kryteria, sposób liczenia punktów i prób są własne, koszty "
        "i efektywność liczy się tak jak w narzędziu do badania nakładów i efektów. Art. 44 ust. 3 ustawy "
        "o finansach publicznych podano z pamięci.",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS

    warianty: tuple[WariantRealizacji, ...] = Field(min_length=2)
    """Warianty
    Pierwszy to stan dzisiejszy (wariant 0), z którym porównuje się następne."""
    znak_sprawy: Tekst | None = None
    """Znak sprawy"""
    pominiete: Opis | None = None
    """Dlaczego pominięto niektóre sposoby realizacji
    Potrzebne, gdy nie ma wariantu dla któregoś z czterech sposobów."""
    kryteria: tuple[KryteriumPorownania, ...] = Field(min_length=1)
    """Kryteria porównania"""
    sedziowie: tuple[WagiSedziego, ...] = ()
    """Wagi panelu sędziów
    Nieobowiązkowe: wagi tych samych kryteriów od osób, które patrzą na usługę z różnych stron. Kolejności nie zmieniają."""
    rekomendowany: Liczba
    """Numer rekomendowanego wariantu"""
    uzasadnienie: Opis
    """Uzasadnienie rekomendacji"""
    warunki: tuple[Tekst, ...] = ()
    """Warunki
    Co trzeba zrobić, żeby rekomendowany wariant się udał."""
    opracowali: tuple[OsobaZespolu, ...] = Field(min_length=1)
    """Opracowali"""
    data_opracowania: DataWydania
    """Data opracowania"""

    @property
    def tytul_dokumentu(self) -> str:
        """Title in the properties of the file."""
        return f"Porównanie wariantów: {self.usluga.nazwa}"

    @property
    def autor_dokumentu(self) -> str:
        """The office."""
        return self.jednostka.urzad.mianownik

    @property
    def data_dokumentu(self) -> date:
        """Day of the comparison."""
        return self.data_opracowania

    @property
    def kolumny_kosztow(self) -> tuple[str, ...]:
        """Headings of years and of the sum."""
        return (*(f"{rok} r." for rok in self.okres.lata), "Razem")

    @property
    def kolumny_oszczednosci(self) -> tuple[str, ...]:
        """Headings of savings."""
        return (*(f"ΔK {kolumna.lower()}" for kolumna in self.kolumny_kosztow), "NPVΔ", "T: zwrot po")

    @property
    def koszty_w_latach(self) -> tuple[Wiersz, ...]:
        """Full cost of every variant in every year."""
        return koszty_w_latach(self.wyniki)

    @property
    def skladniki_kosztu(self) -> tuple[Wiersz, ...]:
        """What the costs of all years are made of."""
        return skladniki_kosztu(self.wyniki)

    @property
    def oszczednosci_w_latach(self) -> tuple[Wiersz, ...]:
        """Savings of every variant against today."""
        return oszczednosci_w_latach(self.porownania)

    @property
    def skutki_wariantow(self) -> tuple[Wiersz, ...]:
        """What the difference against today costs, in sums and at the same scale."""
        return skutki_wariantow(self.porownania)

    @property
    def punkty_widzenia(self) -> tuple[Wiersz, ...]:
        """Unit cost from three points of view."""
        return punkty_widzenia(self.porownania)

    @property
    def wykres_efektywnosci(self) -> Chart:
        """Unit cost of every variant from three points of view."""
        return wykres_efektywnosci(self.porownania)

    @property
    def wobec_dzis(self) -> tuple[WobecDzis, ...]:
        """What changes against today, in words."""
        return tuple(map(wobec_dzis, self.porownania))

    @property
    def _miary(self) -> tuple[Miary, ...]:
        return tuple(
            Miary.wariantu(wynik, *(self.postep(wynik.numer, rodzaj) for rodzaj in RodzajWskaznika))
            for wynik in self.wyniki
        )

    @property
    def ranking(self) -> Ranking:
        """Variants in order."""
        return Ranking.z_miar(self.kryteria, self._miary)

    @property
    def wartosci_kryteriow(self) -> tuple[Wiersz, ...]:
        """Figures by criterion."""
        return wartosci_kryteriow(self.ranking)

    @property
    def czesci_punktow(self) -> tuple[Wiersz, ...]:
        """Points by criterion, marks, places."""
        return czesci_punktow(self.ranking)

    @property
    def miejsca(self) -> tuple[MiejsceWariantu, ...]:
        """The ranking with its reasons."""
        return miejsca_wariantow(self.ranking, self.wyniki)

    @property
    def wrazliwosc(self) -> WrazliwoscRankingu:
        """Who stays first after a change."""
        return WrazliwoscRankingu(self.kryteria, self._miary)

    @property
    def panel(self) -> PanelSedziow:
        """Who is first by the weights of every judge."""
        return panel_sedziow(self.sedziowie, self.ranking)

    @property
    def nazwa_rekomendowanego(self) -> str:
        """Name of the recommended variant."""
        return self.warianty[self.rekomendowany].nazwa

    _criteria_sum_to_one = weights_sum_to_one("kryteria.*.waga", at="kryteria", what="kryteriów")

    @rule()
    def _no_measure_counts_twice(self) -> Findings:
        """Żadna miara nie liczy się dwa razy."""
        yield from miary_raz(self.kryteria)

    @rule()
    def _cost_and_effects_count(self) -> Findings:
        """Kryteria obejmują i koszt, i efekty albo jakość."""
        miary = [kryterium.miara for kryterium in self.kryteria]
        for czego, czy_jest in (
            ("kosztu", any(miara.czy_koszt for miara in miary)),
            ("efektów ani jakości", any(miara.czy_efekt for miara in miary)),
        ):
            if not czy_jest:
                yield warning(
                    "kryteria",
                    f"Żadne kryterium nie mierzy {czego}.",
                    hint="Dopisz je: wydatki mają być celowe i oszczędne, z najlepszymi efektami.",
                )

    @rule()
    def _judges_weigh_every_criterion(self) -> Findings:
        """Każdy sędzia nadał wagę każdemu kryterium."""
        yield from wagi_sedziow(self.sedziowie, self.kryteria)

    @rule()
    def _the_team_marks_every_variant(self) -> Findings:
        """Zespół ocenił każdy wariant i żaden inny."""
        yield from oceny_zespolu(self.kryteria, len(self.warianty))

    @rule()
    def _all_ways_are_considered(self) -> Findings:
        """Porównano cztery sposoby realizacji albo powiedziano, dlaczego któryś pominięto."""
        podane = {wariant.sposob for wariant in self.warianty}
        brak = [sposob.etykieta for sposob in SposobRealizacji if sposob not in podane]
        if brak and not self.pominiete:
            yield warning(
                "warianty",
                f"Nie ma wariantu: {', '.join(brak)}.",
                hint="Dopisz go albo wyjaśnij w „pominiete”, dlaczego nie wchodzi w grę.",
            )

    _agreement_is_not_too_long = lasts_no_longer_than_an_agreement(
        "okres", day="data_opracowania", found=warning, what="Okres porównania", at=umowy_wieloletnie
    )

    @rule()
    def _recommends_the_first(self) -> Findings:
        """Rekomenduje się wariant, który jest i który zajął pierwsze miejsce."""
        if self.rekomendowany >= len(self.warianty):
            yield error(
                "rekomendowany",
                f"Nie ma wariantu {self.rekomendowany}; ostatni to {len(self.warianty) - 1}.",
                hint="Warianty liczy się od 0.",
            )
        elif self.rekomendowany not in (pierwsze := self.ranking.pierwsze):
            yield warning(
                "rekomendowany",
                f"Rekomenduje się wariant {self.rekomendowany}, a pierwsze miejsce: {lista_wariantow(pierwsze)}.",
                hint="Sprawdź kryteria albo wyjaśnij wybór w uzasadnieniu.",
            )

    @rule()
    def _is_made_before_the_period(self) -> Findings:
        """Porównanie powstaje przed okresem, którego dotyczy."""
        if self.data_opracowania >= self.okres.od:
            yield warning(
                "data_opracowania",
                f"Porównanie ma datę {data_slownie(self.data_opracowania)}, a okres zaczyna się "
                f"{data_slownie(self.okres.od)}",
                hint="Porównanie służy decyzji; sprawdź daty.",
            )

    _case_is_not_of_a_later_year = case_is_not_of_a_later_year("znak_sprawy", day="data_dokumentu")
    _criteria_have_no_quotes = written_without_quotes("kryteria.*.nazwa")
