"""Contract of the unit and residents on a local initiative: who gives what, until when, and how it is accounted for."""

from datetime import date
from typing import Annotated, ClassVar

from wkus_docs.document import About, Document, LegalBasis, Model, Provenance, error
from wkus_docs.documents.umowa_inicjatywa_lokalna import reguly
from wkus_docs.documents.umowa_inicjatywa_lokalna.fakty import FACTS
from wkus_docs.documents.umowa_inicjatywa_lokalna.warunki import (
    BezpieczenstwoPrac,
    EgzemplarzeInicjatywy,
    Rozliczenie,
    Udostepnienie,
    WniosekWUmowie,
    Wplata,
)
from wkus_docs.fact import Holds
from wkus_docs.issuing import ON_THE_DAY, DataZawarcia
from wkus_docs.law import acts
from wkus_docs.parts.strony.dane_jednostki import prints_of_the_unit
from wkus_docs.parts.strony.jednostka import JednostkaUrzedu
from wkus_docs.parts.strony.klauzula import KlauzulaUrzedu
from wkus_docs.parts.strony.osoba import KontaktUrzedu, Reprezentant
from wkus_docs.parts.strony.podpisy_organu import (
    board_signs_together,
    marshal_signs_with_a_member,
    signatories,
    treasurer_is_named,
)
from wkus_docs.parts.strony.wnioskodawcy import Wnioskodawcy
from wkus_docs.parts.umowa.inicjatywa import Inicjatywa, applicants_get_no_money
from wkus_docs.parts.umowa.warunki_umowy import FormaUmowy
from wkus_docs.relations import case_is_not_of_a_later_year, number_is_of_the_year
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tekst import Opis, Tekst

_UDPP = acts["udpp"]


class UmowaInicjatywaLokalna(Document):
    """Umowa o wykonanie inicjatywy lokalnej

    Samorząd i mieszkańcy, których wniosek uwzględniono, dzielą się pracą: co wnoszą mieszkańcy, co samorząd kupi,
    udostępni albo wykona, do kiedy i jak się to rozliczy. Pieniędzy wnioskodawca nie dostaje. Lista mieszkańców jest
    osobnym załącznikiem, którego się nie publikuje.
    """

    names_organs: ClassVar[tuple[str, ...]] = ()

    about: ClassVar[About] = About(
        kind="umowa",
        stages=("7 umowa",),
        author="organ wykonawczy i mieszkańcy; kontrasygnata skarbnika",
        legal_basis=(
            LegalBasis(_UDPP["art. 5 ust. 2 pkt 6"]),
            LegalBasis(_UDPP["art. 19d"]),
            LegalBasis(_UDPP["art. 19e"]),
            LegalBasis(_UDPP["art. 19f"]),
            LegalBasis(_UDPP["art. 19g"]),
            LegalBasis(_UDPP["art. 19h"]),
        ),
        provenance=(Provenance.STATUTE, Provenance.SISTER_MODEL),
        models=(Model.WSPOLPRACA,),
        sources="Umowa na czas określony, wkład, udostępnienie rzeczy, wspólny harmonogram i kosztorys: art. 19d–19h "
        "(tekst z 2024 r.). Wzoru urzędowego nie ma; układ porównano z wykazem elementów umowy w Krakowie i z "
        "inicjatywami opisanymi przez Niepołomice i Postomino. Brzmienie jest nasze.",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS

    _prints_of_the_unit = prints_of_the_unit("adres", "nip", "regon")
    _treasurer_is_named = treasurer_is_named()
    _prints_the_head_who_signs = prints_of_the_unit("kierownik", when=lambda d: not d.podpisujacy)

    numer_umowy: Tekst | None = None
    """Numer umowy
    Puste, gdy go nie nadano."""
    data_zawarcia: DataZawarcia
    """Data zawarcia umowy"""
    jednostka: JednostkaUrzedu
    """Jednostka samorządu"""
    podpisujacy: tuple[Reprezentant, ...] = ()
    """Podpisujący za jednostkę
    Za powiat i województwo dwie osoby z zarządu. W gminie puste: podpisuje wójt, burmistrz albo prezydent."""
    wnioskodawcy: Wnioskodawcy
    """Wnioskodawca
    Mieszkańcy, sami albo za pośrednictwem organizacji."""
    wniosek: WniosekWUmowie
    """Uwzględniony wniosek"""
    inicjatywa: Inicjatywa
    """Inicjatywa lokalna"""
    limit_wydatkow: Kwota | None = None
    """Najwyższe wydatki samorządu [zł]
    Kwota, do której samorząd się zobowiązuje i którą obejmuje kontrasygnata; puste, gdy są nią wydatki z kosztorysu."""
    obowiazuje_do: Data | None = None
    """Ostatni dzień umowy
    Puste: dzień sprawozdania albo, gdy umowa go nie zna, koniec zadania."""
    zrodlo_finansowania: Tekst | None = None
    """Z czego samorząd pokrywa wydatki
    Np. „budżet gminy na 2027 r., dział 921, rozdział 92195”."""
    udostepnienie: Udostepnienie | None = None
    """Rzeczy udostępnione na czas umowy
    Puste, gdy samorząd niczego nie udostępnia."""
    wplata: Wplata | None = None
    """Wpłata wnioskodawcy
    Tylko gdy mieszkańcy wnoszą pieniądze."""
    bezpieczenstwo: BezpieczenstwoPrac | None = None
    """Bezpieczeństwo prac"""
    wlasnosc_efektow: Opis | None = None
    """Czyje będą efekty
    Pełnym zdaniem, np. „Ławki i nasadzenia są własnością Samorządu, a dbają o nie mieszkańcy.”"""
    rozliczenie: Rozliczenie | None = None
    """Sprawozdanie z wykonania"""
    kontakt_samorzadu: KontaktUrzedu | None = None
    """Osoba do kontaktów ze strony samorządu"""
    dni_wypowiedzenia: LiczbaDodatnia | None = None
    """Okres wypowiedzenia [dni]
    Puste, gdy umowy nie można wypowiedzieć."""
    dane_osobowe: KlauzulaUrzedu | None = None
    """Informacja o danych osobowych
    Puste, gdy informację przekazano we wniosku albo osobno."""
    forma_umowy: FormaUmowy = FormaUmowy.PAPIEROWA
    """Forma umowy
    papierowa albo elektroniczna (kwalifikowane podpisy)."""
    egzemplarze: Annotated[EgzemplarzeInicjatywy | None, ON_THE_DAY] = None
    """Egzemplarze umowy
    Puste: umowa nie mówi, ile ich jest."""
    inne_zalaczniki: tuple[Tekst, ...] = ()
    """Inne załączniki
    Np. „szkic terenu”."""
    postanowienia_dodatkowe: tuple[Opis, ...] = ()
    """Postanowienia dodatkowe
    Własne postanowienia stron, każde osobnym ustępem."""

    @property
    def tytul_dokumentu(self) -> str:
        """Name and number of the contract, with the task."""
        numer = f" nr {self.numer_umowy}" if self.numer_umowy else ""
        return f"Umowa o wykonanie inicjatywy lokalnej{numer}: {self.inicjatywa.nazwa}"

    @property
    def autor_dokumentu(self) -> str:
        """The unit."""
        return self.jednostka.pelna_nazwa.mianownik

    @property
    def data_dokumentu(self) -> date:
        """Day of the contract."""
        return self.data_zawarcia

    @property
    def elektroniczna(self) -> bool:
        """Whether the parties sign electronically."""
        return self.forma_umowy == FormaUmowy.ELEKTRONICZNA

    @property
    def podpisy_samorzadu(self) -> tuple[Reprezentant, ...]:
        """Who signs for the unit: those named, or the head of the executive."""
        return signatories(self.podpisujacy, self.jednostka)

    @property
    def koniec_umowy(self) -> date:
        """Last day of the contract: the one given, else it lasts until it is accounted for."""
        end = self.inicjatywa.okres.do
        accounted = max(end, self.rozliczenie.termin) if self.rozliczenie else end
        return self.obowiazuje_do or accounted

    _estimate_fits_the_limit = reguly.estimate_fits_the_limit
    _lasts_until_it_is_accounted_for = reguly.lasts_until_it_is_accounted_for
    _has_a_schedule = reguly.has_a_schedule
    _follows_the_request = reguly.follows_the_request
    _concluded_before_the_work = reguly.concluded_before_the_work
    _later_years_have_money = reguly.later_years_have_money
    _things_come_back_in_time = reguly.things_come_back_in_time
    _accounted_for_after_the_work = reguly.accounted_for_after_the_work
    _money_is_paid_to_the_unit = reguly.money_is_paid_to_the_unit
    _applicants_get_no_money = applicants_get_no_money("inicjatywa", found=error)
    _board_signs_by_two = board_signs_together("podpisujacy", day="data_zawarcia", what="umowę")
    _marshal_signs_with_a_member = marshal_signs_with_a_member("podpisujacy", what="umowę")
    _case_is_not_of_a_later_year = case_is_not_of_a_later_year("wniosek.znak_sprawy", day="data_zawarcia")
    _number_is_of_the_year = number_is_of_the_year("numer_umowy", day="data_zawarcia")
