"""The yearly annex to an agreement: its grant keeps up with prices, is cut, or only the scope changes."""

from datetime import date
from typing import Annotated, ClassVar

from pydantic import Field

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
    warning,
)
from wkus_docs.documents.aneks_waloryzacyjny.pokrycie_aneksu import PokrycieAneksu
from wkus_docs.documents.aneks_waloryzacyjny.zmiana_dotacji import StronaAneksu, ZmianaTresci
from wkus_docs.law import acts, parameters
from wkus_docs.parts.strony.jednostka import Jednostka
from wkus_docs.parts.strony.osoba import Reprezentant
from wkus_docs.parts.umowa.realizacja_umowy import Z_UMOWY
from wkus_docs.parts.umowa.warunki_umowy import Aktualizacja, Egzemplarze, FormaUmowy
from wkus_docs.polish.zapis import data_slownie, kwota_zapis
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis, Tekst

_UMOWA, _OGLOSZENIE = "umowa_wieloletnia", "ogloszenie_konkursu_wieloletniego"


class AneksWaloryzacyjny(PokrycieAneksu, Document):
    """Aneks roczny do umowy

    Zmienia dotację jednego roku, zakres zadania albo transze; reszta umowy zostaje. Trzy postacie:
    podwyższenie o wskaźnik cen, zmiana zakresu bez zmiany kwot i obniżenie dotacji.
    """

    about: ClassVar[About] = About(
        kind="aneks",
        stages=("7 umowa", "8 realizacja i monitoring"),
        author="organ wykonawczy i organizacja; kontrasygnata skarbnika",
        legal_basis=(
            LegalBasis(acts["udpp"]["art. 16"]),
            LegalBasis(acts["ufp"]["art. 221 ust. 3"]),
            LegalBasis(acts["ufp"]["art. 228"]),
            LegalBasis(acts["usg"]["art. 46 ust. 3"]),
        ),
        provenance=(Provenance.PRACTICE,),
        models=(Model.EFEKTYWNOSC,),
        sources="Aneks nie ma wzoru urzędowego. Formuły „zastępuje się kwotą”, „otrzymuje brzmienie” i "
        "„pozostałe postanowienia pozostają bez zmian” są z praktyki urzędów, z pamięci; tekstu aneksu żadnej "
        "gminy nie udało się odnaleźć. Że zmiana nie może wpływać na kryteria wyboru oferty i wymaga formy "
        "pisemnej, mówi § 15 ramowego wzoru umowy (z pamięci). Z pamięci także: art. 46 ust. 1 UFP i art. 46 "
        "ust. 3 USG. Przepisy nie rozstrzygają wprost, czy aneksem można podwyższyć dotację ponad kwotę z "
        "ogłoszenia: dlatego bez zgody w ogłoszeniu program ostrzega.",
    )

    takes: ClassVar[tuple[Take, ...]] = (
        *Z_UMOWY,
        Take("zleceniobiorcy.*.krs", _UMOWA, "zleceniobiorcy.*.krs"),
        Take("kwoty_przed", _UMOWA, "dotacja.kwoty_roczne"),
        Take("wklad_przed", _UMOWA, "srodki_wlasne.razem"),
        Take("upowaznienie.przedsiewziecie", _UMOWA, "upowaznienie.przedsiewziecie"),
        Take("ogloszenie.data_ogloszenia", _OGLOSZENIE, "data_ogloszenia"),
        Take("ogloszenie.kwoty", _OGLOSZENIE, "srodki.kwoty_roczne"),
        Take("ogloszenie.zdanie_o_waloryzacji", _OGLOSZENIE, "zasady.waloryzacja"),
    )

    jednostka: Jednostka
    """Zleceniodawca
    Gmina, powiat albo województwo."""
    podpisujacy: tuple[Reprezentant, ...] = ()
    """Podpisujący za Zleceniodawcę
    Za powiat i województwo dwie osoby z zarządu. W gminie puste: podpisuje wójt, burmistrz albo prezydent."""
    forma_aneksu: FormaUmowy = FormaUmowy.PAPIEROWA
    """Forma aneksu
    papierowa albo elektroniczna (kwalifikowane podpisy)."""
    zleceniobiorcy: tuple[StronaAneksu, ...] = Field(min_length=1)
    """Zleceniobiorca albo Zleceniobiorcy
    Ci sami, którzy zawarli umowę."""
    przyczyna: Opis
    """Dlaczego zmienia się umowa
    Pełnymi zdaniami."""
    zmiany_tresci: tuple[ZmianaTresci, ...] = ()
    """Zmiany zakresu i innych postanowień
    Puste, gdy zmienia się tylko kwota albo transze."""
    aktualizacje: tuple[Aktualizacja, ...] = ()
    """Zaktualizowane części oferty
    harmonogram, kalkulacja, szacunkowa_kalkulacja, opis_dzialan: będą załącznikami."""
    czy_zmienia_kryteria: Annotated[TakNie, "nie drukuje się"]
    """Czy zmiana wpływa na kryteria, według których wybrano ofertę
    „tak”, gdy po zmianie oferta dostałaby inną ocenę; takiego aneksu zawrzeć nie można."""
    przepis_zmian: Tekst = "§ 15 ust. 1"
    """Postanowienie umowy o jej zmianach"""
    przepis_kwoty: Tekst = "§ 3 ust. 1"
    """Postanowienie umowy o kwocie dotacji i transzach"""
    przepis_kosztu: Tekst = "§ 3 ust. 5"
    """Postanowienie umowy o całkowitym koszcie zadania"""
    data_wejscia_w_zycie: Data | None = None
    """Od kiedy aneks obowiązuje
    Puste: od dnia podpisania."""
    egzemplarze: Egzemplarze
    """Egzemplarze aneksu"""

    @property
    def tytul_dokumentu(self) -> str:
        """Number of the annex and of the agreement."""
        return f"Aneks nr {self.numer_aneksu} do umowy nr {self.umowa.numer_umowy}"

    @property
    def autor_dokumentu(self) -> str:
        """The unit that commissions the task."""
        return self.jednostka.pelna_nazwa.mianownik

    @property
    def data_dokumentu(self) -> date:
        """Day of the annex."""
        return self.data_aneksu

    @property
    def wspolna(self) -> bool:
        """Whether several organisations carry the task out."""
        return len(self.zleceniobiorcy) > 1

    @property
    def elektroniczna(self) -> bool:
        """Whether the parties sign electronically."""
        return self.forma_aneksu is FormaUmowy.ELEKTRONICZNA

    @property
    def podpisujacy_zleceniodawcy(self) -> tuple[Reprezentant, ...]:
        """Who signs for the unit: those named, or the head of the executive."""
        if self.podpisujacy:
            return self.podpisujacy
        kierownik = self.jednostka.kierownik.imie_nazwisko
        return (Reprezentant(imie_nazwisko=kierownik, funkcja=self.jednostka.funkcja_kierownika.mianownik),)

    @rule()
    def _changes_something(self) -> Findings:
        """Aneks zmienia kwotę, transze, zakres albo załączniki."""
        if not (self.transze or self.zmiany_tresci or self.aktualizacje or self.wklad_po is not None):
            yield error(
                "transze",
                "Aneks niczego nie zmienia.",
                hint="Podaj transze po zmianie, zmiany treści albo zaktualizowane części oferty.",
            )

    @rule(acts["rwz"]["zał. 3 § 15"])
    def _keeps_the_criteria(self) -> Findings:
        """Zmiana nie wpływa na kryteria wyboru oferty."""
        if self.czy_zmienia_kryteria:
            yield error(
                "czy_zmienia_kryteria",
                "Zmiana wpływa na kryteria, według których wybrano ofertę, a umowa na to nie pozwala.",
                hint="Ogranicz zmianę albo ogłoś nowy konkurs.",
            )

    @rule(acts["rwz"]["zał. 3 § 1"])
    def _updates_the_attachments(self) -> Findings:
        """Do zmiany kwoty dołącza się nową kalkulację, a do zmiany zakresu nowy opis albo harmonogram."""
        kalkulacje = {Aktualizacja.KALKULACJA, Aktualizacja.SZACUNKOWA_KALKULACJA}
        if self.zmienia_kwote and not kalkulacje & set(self.aktualizacje):
            yield error(
                "aktualizacje",
                f"Dotacja zmienia się o {kwota_zapis(abs(self.roznica))}, a kalkulacja z umowy zostaje.",
                hint="Dołącz zaktualizowaną kalkulację: „kalkulacja”.",
            )
        opisy = {Aktualizacja.HARMONOGRAM, Aktualizacja.OPIS_DZIALAN}
        if self.zmiany_tresci and not opisy & set(self.aktualizacje):
            yield warning(
                "aktualizacje",
                "Zmienia się treść umowy, a harmonogram i opis działań zostają.",
                hint="Jeżeli zmienia się zakres zadania, dołącz „harmonogram” albo „opis_dzialan”.",
            )

    @rule()
    def _change_of_the_grant_has_a_ground(self) -> Findings:
        """Podwyższenie wynika ze wskaźnika albo z zakresu, a obniżenie zmniejsza zakres."""
        if self.zwieksza and self.wskaznik is None and not self.zmiany_tresci:
            yield warning(
                "wskaznik",
                "Dotacja rośnie, a nie podano ani wskaźnika cen, ani zmiany zakresu.",
                hint="Podaj wskaźnik albo zmiany, które uzasadniają wyższą kwotę.",
            )
        if self.roznica < 0 and not self.zmiany_tresci:
            yield warning(
                "zmiany_tresci",
                f"Dotacja maleje o {kwota_zapis(-self.roznica)}, a zakres zadania zostaje ten sam.",
                hint="Uzgodnij z organizacją mniejszy zakres albo opisz w przyczynie, z czego wynika oszczędność.",
            )

    @rule()
    def _is_in_force_in_time(self) -> Findings:
        """Aneks obowiązuje od dnia podpisania albo późniejszego, w roku, którego dotyczy."""
        od = self.data_wejscia_w_zycie
        if od and (od < self.data_aneksu or od.year > self.rok):
            yield error(
                "data_wejscia_w_zycie",
                f"Aneks z {data_slownie(self.data_aneksu)} na {self.rok} r. miałby obowiązywać od "
                f"{data_slownie(od)}",
                hint="Podaj dzień podpisania albo późniejszy dzień tego roku.",
            )

    @rule(acts["usp"]["art. 48 ust. 1"], acts["usw"]["art. 57 ust. 1"])
    def _board_signs_by_two(self) -> Findings:
        """Za powiat i województwo podpisuje co najmniej dwóch członków zarządu."""
        osob = parameters["podpisow_zarzadu"].na(self.data_aneksu)
        if not self.jednostka.gminna and len(self.podpisujacy) < osob:
            yield error(
                "podpisujacy",
                f"Za {self.jednostka.rodzaj.etykieta} aneks podpisuje co najmniej {osob} członków zarządu, "
                f"a wskazano: {len(self.podpisujacy)}.",
                hint="Wypisz w „podpisujacy” dwie osoby z funkcjami.",
            )

    @rule()
    def _each_party_gets_a_copy(self) -> Findings:
        """Każda organizacja dostaje egzemplarz aneksu."""
        if self.egzemplarze.zleceniobiorcy < len(self.zleceniobiorcy):
            yield warning(
                ("egzemplarze", "zleceniobiorcy"),
                f"Organizacji jest {len(self.zleceniobiorcy)}, a egzemplarzy dla nich "
                f"{self.egzemplarze.zleceniobiorcy}.",
                hint="Dodaj egzemplarz dla każdej organizacji.",
            )
