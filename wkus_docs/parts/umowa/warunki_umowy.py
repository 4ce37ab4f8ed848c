"""Conditions of an agreement: how it came about, what others may do, who can use the service."""

from typing import Annotated

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Part, error, rule, warning
from wkus_docs.fact import Fact
from wkus_docs.law.rwz_umowa import ZALACZNIKI_ZAKTUALIZOWANE
from wkus_docs.polish.odmiana import policz
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.scalars.wybor import Wybor

_EGZEMPLARZ = ("egzemplarz", "egzemplarze", "egzemplarzy")


class Aktualizacja(Wybor):
    """Part of the offer that a later version replaces."""

    HARMONOGRAM = "harmonogram", "harmonogramu"
    KALKULACJA = "kalkulacja", "kalkulacji przewidywanych kosztów"
    SZACUNKOWA_KALKULACJA = "szacunkowa_kalkulacja", "szacunkowej kalkulacji kosztów"
    OPIS_DZIALAN = "opis_dzialan", "opisu poszczególnych działań"

    @property
    def zalacznik(self) -> str:
        """Name of the attachment in the framework agreement."""
        return ZALACZNIKI_ZAKTUALIZOWANE[self.value].tekst


class Oznaczenie(Wybor):
    """Sign of the unit that materials carry."""

    HERB = "herb", "herb"
    LOGO = "logo", "logo"

    @property
    def dopelniacz(self) -> str:
        """„herbu”, „logo”."""
        return "herbu" if self is Oznaczenie.HERB else "logo"


class WarunekTranszy(Wybor):
    """What the next instalment waits for."""

    ZLOZENIE = "zlozenie", "złożeniu"
    ZAAKCEPTOWANIE = "zaakceptowanie", "zaakceptowaniu"


class FormaUmowy(Wybor):
    """Written form of an agreement; a trusted profile is not enough (KC art. 78¹)."""

    PAPIEROWA = "papierowa", "papierowa"
    ELEKTRONICZNA = "elektroniczna", "elektroniczna z kwalifikowanymi podpisami"


class RozstrzygniecieKonkursu(Part):
    """Konkurs, w którym wybrano ofertę"""

    data_ogloszenia: Data | None = None
    """Data ogłoszenia konkursu"""
    data_oferty: Data
    """Data złożenia oferty"""
    numer_oferty: Tekst | None = None
    """Numer oferty"""
    data_wyboru: Data | None = None
    """Data wyboru oferty
    Dzień, w którym organ rozstrzygnął konkurs."""

    @rule()
    def _dates_follow_in_order(self) -> Findings:
        """Ofertę złożono po ogłoszeniu konkursu, a wybrano po złożeniu."""
        if self.data_ogloszenia is not None and self.data_oferty < self.data_ogloszenia:
            yield error(
                "data_oferty",
                f"Ofertę złożono {data_slownie(self.data_oferty)}, przed ogłoszeniem konkursu "
                f"({data_slownie(self.data_ogloszenia)}).",
                hint="Popraw jedną z dat.",
            )
        if self.data_wyboru is not None and self.data_wyboru < self.data_oferty:
            yield error(
                "data_wyboru",
                f"Ofertę wybrano {data_slownie(self.data_wyboru)}, przed jej złożeniem "
                f"({data_slownie(self.data_oferty)}).",
                hint="Popraw jedną z dat.",
            )


class CzescZadania(Part):
    """Część zadania wykonywana przez kogoś innego"""

    dzialanie: Tekst
    """Działanie
    Nazwa działania z harmonogramu oferty."""
    pozycja_kosztow: Tekst | None = None
    """Pozycja kalkulacji kosztów
    Np. „I.2.1”."""
    podmiot: Tekst | None = None
    """Podmiot
    Nazwa, jeżeli jest już znany."""


class RezultatUmowy(Part):
    """Rezultat zadania"""

    nazwa: Tekst
    """Rezultat"""
    poziom: Tekst
    """Poziom osiągnięcia
    Wartość docelowa, np. „30 dzieci rocznie”."""
    sposob_potwierdzenia: Tekst
    """Sposób monitorowania i potwierdzenia"""


class WarunkiDostepnosci(Part):
    """Warunki dostępności"""

    architektoniczna: Opis
    """Dostępność architektoniczna
    Wejście, przestrzenie, informacja o rozkładzie, pies asystujący, ewakuacja."""
    cyfrowa: Opis
    """Dostępność cyfrowa
    Strony, aplikacje i dokumenty elektroniczne zadania."""
    informacyjno_komunikacyjna: Opis
    """Dostępność informacyjno-komunikacyjna
    Sposoby kontaktu, tekst łatwy do czytania, polski język migowy."""
    dostep_alternatywny: Opis | None = None
    """Dostęp alternatywny
    Tylko gdy dostępności nie da się zapewnić wprost."""


class OchronaDanych(Part):
    """Ochrona danych osobowych"""

    inspektor: Annotated[Tekst, Fact("urzad.inspektor_z_adresem", usual=True)]
    """Inspektor ochrony danych Zleceniodawcy
    Adres e-mail albo imię i nazwisko z adresem."""
    okres_przechowywania: Annotated[Tekst, Fact("urzad.dane_osobowe.okres_przechowywania", usual=True)]
    """Okres przechowywania danych
    Np. „10 lat od końca roku, w którym rozliczono dotację, zgodnie z instrukcją kancelaryjną”."""
    odbiorcy: tuple[Tekst, ...] = ()
    """Odbiorcy danych
    Np. „dostawcy systemów informatycznych urzędu”; puste, gdy ich nie ma."""


class Egzemplarze(Part):
    """Egzemplarze umowy"""

    zleceniobiorcy: LiczbaDodatnia
    """Liczba egzemplarzy dla Zleceniobiorcy
    Co najmniej jeden dla każdej organizacji."""
    zleceniodawcy: LiczbaDodatnia
    """Liczba egzemplarzy dla Zleceniodawcy"""

    @property
    def razem(self) -> int:
        """Copies in all."""
        return self.zleceniobiorcy + self.zleceniodawcy

    @property
    def dla_zleceniobiorcy(self) -> str:
        """„1 egzemplarz”."""
        return policz(self.zleceniobiorcy, *_EGZEMPLARZ)

    @property
    def dla_zleceniodawcy(self) -> str:
        """„2 egzemplarze”."""
        return policz(self.zleceniodawcy, *_EGZEMPLARZ)


def each_party_gets_a_copy() -> ClassRule:
    """Make the rule that „egzemplarze” gives every organisation of „zleceniobiorcy” a copy."""

    @rule()
    def check(part: Part) -> Findings:
        """Każda organizacja dostaje egzemplarz."""
        copies, parties = (
            paths.value(part, "egzemplarze.zleceniobiorcy"),
            len(paths.value(part, "zleceniobiorcy")),
        )
        if copies is not None and copies < parties:
            yield warning(
                ("egzemplarze", "zleceniobiorcy"),
                f"Organizacji jest {parties}, a egzemplarzy dla nich {copies}.",
                hint="Dodaj egzemplarz dla każdej organizacji.",
            )

    return check
