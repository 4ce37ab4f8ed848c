"""The estimate of an offer as it is assessed: cost and units by year, rates, corrections."""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from wkus_docs.analiza.dokladnosc import iloraz
from wkus_docs.analiza.koszt_bazowy import koszt_bez_wkladow
from wkus_docs.analiza.koszt_jednostkowy import koszt_jednostkowy
from wkus_docs.analiza.odchylenie import odchylenie_do_progu, odchylenie_wzgledne
from wkus_docs.document import Findings, Part, rule, warning
from wkus_docs.law import acts
from wkus_docs.parts.badanie.naklady import provides_units
from wkus_docs.parts.badanie.wynik_wariantu import procent, zlote
from wkus_docs.polish.zapis import kwota_zapis
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import LiczbaDodatnia, Procent, Rok, Ulamek
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.scalars.wybor import Wybor

_UFP = acts["ufp"]
_GROSZ = Decimal("0.01")


def wartosc(stawka: Decimal, liczba: Decimal) -> Decimal:
    """Rate × number, to the grosz."""
    return (stawka * liczba).quantize(_GROSZ, ROUND_HALF_UP)


class RokKalkulacji(Part):
    """Koszt i jednostki usługi w roku"""

    rok: Rok
    """Rok"""
    koszt: Kwota
    """Koszt według oferty [zł]
    Wszystkie koszty roku, z wkładem własnym."""
    wklad_niefinansowy: Kwota | None = None
    """W tym wkład osobowy i rzeczowy [zł]
    Część kosztu roku, której nikt nie płaci pieniędzmi; puste, gdy oferta nie dzieli wkładu na lata."""
    dotacja: Kwota
    """Wnioskowana dotacja [zł]"""
    liczba_jednostek: Ulamek | None = None
    """Liczba jednostek usługi
    Ile jednostek oferent wykona w tym roku; puste, gdy z oferty to nie wynika."""
    koszt_bazowy: Kwota | None = None
    """Bazowy koszt jednostki [zł]
    Z wyceny usługi, dla tego roku; puste, gdy wyceny nie ma."""

    @property
    def baza(self) -> Decimal | None:
        """Base unit cost as a figure."""
        return (
            None if self.koszt_bazowy is None else self.koszt_bazowy + Decimal(0)
        )  # a chart cannot draw a gap

    @property
    def koszt_jednostki(self) -> Decimal | None:
        """Unit cost of the offer."""
        return koszt_jednostkowy(self.koszt, self.liczba_jednostek)

    _provides_units = provides_units()

    @rule(_UFP["art. 252 ust. 3"])
    def _grant_pays_what_is_paid_for(self) -> Findings:
        """Dotacja roku nie przekracza kosztu, za który ktoś płaci: bez wkładu osobowego i rzeczowego."""
        pieniezny = koszt_bez_wkladow(self.koszt, self.wklad_niefinansowy or Decimal("0.00"))
        if pieniezny is not None and self.dotacja > pieniezny:
            yield warning(
                "dotacja",
                f"Dotacja na {self.rok} r. ({kwota_zapis(self.dotacja)}) jest o {kwota_zapis(self.dotacja - pieniezny)} "
                f"wyższa niż koszt roku bez wkładu osobowego i rzeczowego ({kwota_zapis(pieniezny)}).",
                hint="Nadwyżka byłaby pobrana w nadmiernej wysokości i podlegałaby zwrotowi: popraw kwoty albo "
                "zaproponuj korektę.",
            )


class RodzajPozycji(Wybor):
    """What a line of the estimate is."""

    REALIZACJA = "realizacja", "koszt realizacji działań"
    ADMINISTRACJA = "administracja", "koszt administracyjny"
    OSOBOWY = "wklad_osobowy", "wkład osobowy"
    RZECZOWY = "wklad_rzeczowy", "wkład rzeczowy"

    @property
    def wklad(self) -> bool:
        """Whether it is brought in rather than paid for."""
        return self in {RodzajPozycji.OSOBOWY, RodzajPozycji.RZECZOWY}


class PozycjaOferty(Part):
    """Pozycja kalkulacji"""

    nazwa: Tekst
    """Rodzaj kosztu"""
    rodzaj: RodzajPozycji
    """Rodzaj pozycji
    realizacja, administracja, wkład osobowy albo wkład rzeczowy."""
    rodzaj_miary: Tekst
    """Rodzaj miary
    Np. „miesiąc”, „godzina”."""
    stawka: Kwota
    """Stawka w ofercie [zł]"""
    liczba_jednostek: Ulamek
    """Liczba jednostek
    Przez cały okres zadania."""
    stawka_odniesienia: Kwota | None = None
    """Stawka odniesienia [zł]
    Rynkowa albo gminna, za tę samą miarę; puste, gdy jej nie znaleziono."""
    zrodlo_odniesienia: Tekst | None = None
    """Źródło stawki odniesienia
    Np. „umowy MOPS z 2026 r.”."""

    @property
    def wartosc(self) -> Decimal:
        """Value of the line in all years."""
        return wartosc(self.stawka, self.liczba_jednostek)

    @property
    def odchylenie(self) -> Decimal | None:
        """Deviation of the rate from the reference."""
        return odchylenie_wzgledne(self.stawka_odniesienia, self.stawka)

    @property
    def do_progu(self) -> Decimal | None:
        """Deviation that is compared with a threshold: not rounded."""
        return odchylenie_do_progu(self.stawka_odniesienia, self.stawka)

    @property
    def grosz_odniesienia(self) -> Decimal | None:
        """Which part of the reference a grosz makes."""
        return iloraz(_GROSZ, self.stawka_odniesienia)

    @rule()
    def _reference_has_a_source(self) -> Findings:
        """Stawka odniesienia ma źródło."""
        if self.stawka_odniesienia is not None and self.zrodlo_odniesienia is None:
            yield warning(
                "zrodlo_odniesienia",
                f"Nie wiadomo, skąd jest stawka odniesienia pozycji „{self.nazwa}”.",
                hint="Podaj źródło: oferent może o nie zapytać.",
            )

    @rule()
    def _reference_is_above_zero(self) -> Findings:
        """Stawka odniesienia jest większa od zera."""
        if self.stawka_odniesienia is not None and not self.stawka_odniesienia:
            yield warning(
                "stawka_odniesienia",
                f"Stawka odniesienia pozycji „{self.nazwa}” to 0,00 zł; odchylenie to „brak danych”.",
                hint="Podaj stawkę albo zostaw pole puste.",
            )


class LimityOgloszenia(Part):
    """Limity z ogłoszenia"""

    maks_udzial_dotacji: Procent | None = None
    """Najwyższy udział dotacji w kosztach [%]
    Puste, gdy ogłoszenie go nie określa."""
    maks_koszty_administracyjne: Procent | None = None
    """Najwyższy udział kosztów administracyjnych [%]
    Puste, gdy ogłoszenie go nie określa."""


class Korekta(Part):
    """Proponowana korekta"""

    pozycja: LiczbaDodatnia
    """Lp. pozycji kalkulacji
    Numer wiersza w tabeli stawek."""
    stawka: Kwota
    """Stawka po korekcie [zł]"""
    liczba_jednostek: Ulamek
    """Liczba jednostek po korekcie"""
    uzasadnienie: Opis
    """Uzasadnienie korekty"""

    @property
    def wartosc(self) -> Decimal:
        """Value of the line after the correction."""
        return wartosc(self.stawka, self.liczba_jednostek)


class SrodkiSpozaDotacji(Part):
    """Środki spoza dotacji"""

    srodki_wlasne: Kwota
    """Środki finansowe własne i z innych źródeł [zł]
    Wkład finansowy oferenta na wszystkie lata; 0, gdy go nie ma."""
    oplaty_odbiorcow: Kwota = Decimal("0.00")
    """Świadczenia pieniężne od odbiorców [zł]"""

    @property
    def razem(self) -> Decimal:
        """Both together."""
        return self.srodki_wlasne + self.oplaty_odbiorcow


@dataclass(frozen=True, slots=True)
class WierszKorekty:
    """A correction beside the line it corrects."""

    korekta: Korekta
    pozycja: PozycjaOferty

    @property
    def roznica(self) -> Decimal:
        """What the correction changes in the cost."""
        return self.korekta.wartosc - self.pozycja.wartosc

    @property
    def skutek(self) -> str:
        """The same, as text with its sign."""
        return ze_znakiem(self.roznica)


def ze_znakiem(kwota: Decimal) -> str:
    """Amount with a plus or a minus.

    >>> ze_znakiem(Decimal("2900.00")).replace(chr(160), "_"), ze_znakiem(Decimal("-0.50")), ze_znakiem(Decimal("0.00"))
    ('+2_900,00', '−0,50', '0,00')
    """
    return f"+{zlote(kwota)}" if kwota > 0 else zlote(kwota)


def odchylenie_zapis(czesc: Decimal | None) -> str:
    """Deviation in per cent with a plus or a minus, or „brak danych”.

    >>> odchylenie_zapis(Decimal("0.0833")), odchylenie_zapis(Decimal("-0.1304")), odchylenie_zapis(None)
    ('+8,33%', '−13,04%', 'brak danych')
    """
    return f"+{procent(czesc)}" if czesc is not None and czesc > 0 else procent(czesc)
