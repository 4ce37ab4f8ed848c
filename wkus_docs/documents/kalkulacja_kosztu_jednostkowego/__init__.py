"""Wycena usługi – kalkulacja kosztu jednostkowego."""

from datetime import date
from decimal import Decimal
from typing import ClassVar

from pydantic import Field

from wkus_docs.analiza.brak import suma
from wkus_docs.analiza.decyzja import PROG_SKALI
from wkus_docs.analiza.kalkulacja import prognoza_kosztu, udzial
from wkus_docs.analiza.koszt_jednostkowy import koszt_do_druku, koszt_dokladny, koszt_jednostkowy
from wkus_docs.analiza.odchylenie import odchylenie, odchylenie_wzgledne
from wkus_docs.analiza.skala import zmiana_skali
from wkus_docs.chart import Chart, ChartKind, Series
from wkus_docs.document import (
    About,
    Document,
    Findings,
    LegalBasis,
    Model,
    Provenance,
    error,
    rule,
    warning,
)
from wkus_docs.documents.kalkulacja_kosztu_jednostkowego.fakty import FACTS
from wkus_docs.documents.kalkulacja_kosztu_jednostkowego.wycena import (
    KategoriaKosztu,
    PozycjaWyceny,
    RokPrognozy,
)
from wkus_docs.documents.kalkulacja_kosztu_jednostkowego.wynik_wyceny import WynikKategorii, WynikRoku
from wkus_docs.fact import Holds
from wkus_docs.issuing import DataWydania
from wkus_docs.law import acts
from wkus_docs.parts.badanie.braki_analizy import data_are_complete
from wkus_docs.parts.badanie.wynik_wariantu import cena, ilosc, procent, zlote
from wkus_docs.parts.strony.jednostka import JednostkaUrzedu
from wkus_docs.parts.strony.usluga import Usluga
from wkus_docs.parts.strony.zespol import OsobaZespolu
from wkus_docs.polish.odmiana import policz
from wkus_docs.polish.zapis import data_slownie, kwota_zapis
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import Liczba, Rok, Ulamek
from wkus_docs.scalars.tekst import Opis, Tekst

_OSZCZEDNIE = acts["ufp"]["art. 44 ust. 3"]
_NAJDAWNIEJ = 2
"""How many years before the valuation the base year may lie."""


class KalkulacjaKosztuJednostkowego(Document):
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

    holds: ClassVar[tuple[Holds, ...]] = FACTS

    jednostka: JednostkaUrzedu
    """Jednostka samorządu"""
    usluga: Usluga
    """Usługa"""
    wykonawca: Tekst
    """Kto prowadził usługę w roku bazowym"""
    rok_bazowy: Rok
    """Rok bazowy
    Ostatni zakończony rok, z którego są dane."""
    pozycje: tuple[PozycjaWyceny, ...] = Field(min_length=1)
    """Pozycje kosztów
    W każdej kategorii co najmniej jedna; gdy kosztu nie ma, kwota 0."""
    liczba_jednostek: Ulamek | None = None
    """Liczba jednostek usługi w roku bazowym"""
    liczba_odbiorcow: Liczba | None = None
    """Liczba odbiorców w roku bazowym"""
    koszt_z_diagnozy: Kwota | None = None
    """Koszt roku według karty diagnozy [zł]
    Do porównania; puste, gdy karty nie ma."""
    koszt_odniesienia: Kwota | None = None
    """Koszt odniesienia jednostki [zł]
    Ile jednostka takiej usługi kosztuje gdzie indziej; puste, gdy nie wiadomo."""
    zrodlo_odniesienia: Tekst | None = None
    """Źródło kosztu odniesienia"""
    rok_odniesienia: Rok | None = None
    """Rok kosztu odniesienia
    Z którego roku są ceny; inne niż rok bazowy nie dają się porównać wprost."""
    prognoza: tuple[RokPrognozy, ...] = ()
    """Prognoza na następne lata
    Kolejno od roku po bazowym; pusta, gdy się jej nie robi."""
    zrodlo_wskaznikow: Tekst | None = None
    """Źródło wskaźników cen
    Np. „założenia do projektu wieloletniej prognozy finansowej”."""
    uwagi: Opis | None = None
    """Uwagi do wyceny
    Czego wycena nie obejmuje, co oszacowano."""
    wnioski: Opis
    """Wnioski"""
    opracowali: tuple[OsobaZespolu, ...] = Field(min_length=1)
    """Opracowali"""
    data_opracowania: DataWydania
    """Data opracowania"""

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
    def koszt(self) -> Decimal | None:
        """Full cost K: all positions as far as they fall on the service."""
        return suma(pozycja.koszt for pozycja in self.pozycje)

    @property
    def odbiorcy(self) -> Decimal | None:
        """O, as a decimal."""
        return None if self.liczba_odbiorcow is None else self.liczba_odbiorcow + Decimal(0)

    @property
    def koszt_jednostki(self) -> Decimal | None:
        """Unit cost k_j, as an amount to be paid: to the grosz."""
        return koszt_jednostkowy(self.koszt, self.liczba_jednostek)

    @property
    def koszt_jednostki_do_druku(self) -> Decimal | None:
        """Unit cost k_j with the places it is printed with."""
        return koszt_do_druku(koszt_dokladny(self.koszt, self.liczba_jednostek))

    @property
    def koszt_jednostki_slowo(self) -> str:
        """Unit cost k_j for a table."""
        return cena(self.koszt_jednostki_do_druku)

    @property
    def koszt_na_odbiorce(self) -> Decimal | None:
        """Cost per recipient k_o."""
        return koszt_jednostkowy(self.koszt, self.odbiorcy)

    @property
    def kategorie(self) -> tuple[WynikKategorii, ...]:
        """Costs by category, in the order of the list."""
        return tuple(
            WynikKategorii(
                kategoria,
                tuple(pozycja for pozycja in self.pozycje if pozycja.kategoria == kategoria),
                self.koszt,
                self.liczba_jednostek,
            )
            for kategoria in KategoriaKosztu
        )

    @property
    def udzial_administracji(self) -> Decimal | None:
        """Share of administration u."""
        administracja = (p.koszt for p in self.pozycje if p.kategoria == KategoriaKosztu.ADMINISTRACJA)
        return udzial(suma(administracja), self.koszt)

    @property
    def roznica_odniesienia(self) -> Decimal | None:
        """By how much the unit cost differs from the cost of reference."""
        return koszt_do_druku(odchylenie(self.koszt_odniesienia, self.koszt_jednostki_do_druku))

    @property
    def wzgledna_roznica_odniesienia(self) -> Decimal | None:
        """The same as a part of the cost of reference."""
        return odchylenie_wzgledne(
            self.koszt_odniesienia, suma((self.koszt_odniesienia, self.roznica_odniesienia))
        )

    @property
    def lata_prognozy(self) -> tuple[WynikRoku, ...]:
        """Costs of the years to come."""
        koszty = prognoza_kosztu(self.koszt, (rok.wskaznik_cen for rok in self.prognoza))
        return tuple(WynikRoku(rok, koszt) for rok, koszt in zip(self.prognoza, koszty, strict=True))

    @property
    def braki(self) -> tuple[str, ...]:
        """What is not known."""
        nieznane = [f"koszt pozycji „{p.nazwa}”" for p in self.pozycje if p.kwota is None]
        if not self.liczba_jednostek:
            nieznane.append("liczba jednostek usługi" + (" (podano 0)" if self.liczba_jednostek == 0 else ""))
        if not self.liczba_odbiorcow:
            nieznane.append("liczba odbiorców" + (" (podano 0)" if self.liczba_odbiorcow == 0 else ""))
        for rok in self.prognoza:
            if rok.wskaznik_cen is None:
                nieznane.append(f"wzrost cen w {rok.rok} r.")
            if not rok.liczba_jednostek:
                nieznane.append(f"liczba jednostek usługi w {rok.rok} r.")
        return tuple(nieznane)

    @property
    def czy_prognoza(self) -> bool:
        """Whether there is a forecast."""
        return bool(self.prognoza)

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
            ("k_j = K / J", "Koszt jednostki [zł]", self.koszt_jednostki_slowo),
            ("k_o = K / O", "Koszt na odbiorcę [zł]", cena(koszt_dokladny(self.koszt, self.odbiorcy))),
            ("u = K_A / K", "Udział administracji", procent(self.udzial_administracji)),
            ("k_ref", "Koszt odniesienia jednostki [zł]", zlote(self.koszt_odniesienia)),
            ("k_j − k_ref", "Różnica wobec odniesienia [zł]", cena(self.roznica_odniesienia)),
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

    _data_are_complete = data_are_complete("braki", at="pozycje")

    @rule()
    def _every_category_is_considered(self) -> Findings:
        """Każda kategoria kosztów ma pozycję, choćby z kwotą 0."""
        brak = [wynik.kategoria.etykieta for wynik in self.kategorie if not wynik.pozycje]
        if brak:
            yield warning(
                "pozycje",
                f"Wycena pomija kategorie: {', '.join(brak)}.",
                hint="Dopisz pozycję; gdy kosztu nie ma, z kwotą 0.",
            )

    @rule()
    def _forecast_follows_the_base_year(self) -> Findings:
        """Lata prognozy idą kolejno od roku po bazowym."""
        for index, item in enumerate(self.prognoza):
            oczekiwany = self.rok_bazowy + 1 + index
            if item.rok != oczekiwany:
                yield error(
                    ("prognoza", index, "rok"),
                    f"W prognozie stoi rok {item.rok}, a kolejny jest {oczekiwany}.",
                    hint="Podaj lata po kolei, od roku po bazowym.",
                )
                return

    @rule()
    def _agrees_with_the_diagnosis(self) -> Findings:
        """Koszt z wyceny jest taki jak w karcie diagnozy."""
        if self.koszt is None or self.koszt_z_diagnozy is None or self.koszt == self.koszt_z_diagnozy:
            return
        yield warning(
            "koszt_z_diagnozy",
            f"Karta diagnozy podaje koszt {kwota_zapis(self.koszt_z_diagnozy)}, a pozycje wyceny dają "
            f"{kwota_zapis(self.koszt)} (różnica {kwota_zapis(abs(self.koszt - self.koszt_z_diagnozy))}).",
            hint="Sprawdź pozycje albo wyjaśnij różnicę w uwagach.",
        )

    @rule()
    def _reference_has_a_source(self) -> Findings:
        """Koszt odniesienia ma źródło, a wskaźniki cen też."""
        if self.koszt_odniesienia is not None and self.zrodlo_odniesienia is None:
            yield warning(
                "zrodlo_odniesienia",
                "Nie wiadomo, skąd jest koszt odniesienia.",
                hint="Podaj źródło i rok.",
            )
        if self.prognoza and self.zrodlo_wskaznikow is None:
            yield warning(
                "zrodlo_wskaznikow",
                "Nie wiadomo, skąd są wskaźniki wzrostu cen.",
                hint="Podaj dokument, np. założenia do prognozy finansowej.",
            )

    @rule()
    def _reference_is_of_the_base_year(self) -> Findings:
        """Koszt odniesienia jest z roku bazowego, więc w tych samych cenach."""
        if self.koszt_odniesienia is None:
            return
        if self.rok_odniesienia is None:
            yield warning(
                "rok_odniesienia", "Nie wiadomo, z którego roku jest koszt odniesienia.", hint="Podaj rok."
            )
        elif self.rok_odniesienia != self.rok_bazowy:
            yield warning(
                "rok_odniesienia",
                f"Koszt odniesienia jest z {self.rok_odniesienia} r., a wycena z {self.rok_bazowy} r.; różnica zawiera zmianę cen.",
                hint="Podaj koszt odniesienia z roku bazowego albo przelicz go wskaźnikiem cen.",
            )

    @rule()
    def _units_of_the_forecast_are_alike(self) -> Findings:
        """Prognoza zakłada podobną liczbę jednostek jak w roku bazowym."""
        for index, item in enumerate(self.prognoza):
            zmiana = zmiana_skali(self.liczba_jednostek, item.liczba_jednostek)
            if zmiana is not None and abs(zmiana) * 100 > PROG_SKALI.wartosc:
                yield warning(
                    ("prognoza", index, "liczba_jednostek"),
                    f"W {item.rok} r. jednostek usługi ma być o {procent(abs(zmiana))} {'więcej' if zmiana > 0 else 'mniej'} "
                    f"niż w roku bazowym, a koszt rośnie tylko o wzrost cen.",
                    hint="Sprawdź liczbę; przy innej skali policz koszt od nowa, bo koszt jednostki wychodzi pozorny.",
                )

    @rule()
    def _base_year_is_recent(self) -> Findings:
        """Rok bazowy to ostatni albo przedostatni zakończony rok."""
        if self.data_opracowania.year - self.rok_bazowy > _NAJDAWNIEJ:
            yield warning(
                "rok_bazowy",
                f"Rok bazowy {self.rok_bazowy} jest o {policz(self.data_opracowania.year - self.rok_bazowy, 'rok', 'lata', 'lat')} "
                f"wcześniejszy niż wycena; ceny i zakres usługi mogły się zmienić.",
                hint="Weź ostatni zakończony rok albo wyjaśnij w uwagach, dlaczego ten.",
            )

    @rule()
    def _base_year_is_over(self) -> Findings:
        """Rok bazowy skończył się przed dniem wyceny."""
        if self.rok_bazowy >= self.data_opracowania.year:
            yield warning(
                "rok_bazowy",
                f"Rok {self.rok_bazowy} nie skończył się przed {data_slownie(self.data_opracowania)}",
                hint="Podaj ostatni zakończony rok; rok bieżący wpisz do prognozy.",
            )
