"""What each side gives to a local initiative: residents work, money and things; the unit what it buys, lends and does."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Annotated

from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.parts.pieniadze.kosztorys import udzial
from wkus_docs.parts.pieniadze.kwoty import suma
from wkus_docs.polish.odmiana import policz
from wkus_docs.polish.zapis import kwota_zapis, liczba
from wkus_docs.proposal import ASKED
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import LiczbaDodatnia, Ulamek
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor

_HOURS = ("godz", "h", "rbg", "roboczogodz")
_GROSZ, _HALF_GROSZ = Decimal("0.01"), Decimal("0.005")


class RodzajWkladu(Wybor):
    """What residents may give (art. 19e UDPP), in the order of the Act."""

    PRACA = "praca", "praca społeczna"
    PIENIADZE = "pieniadze", "świadczenie pieniężne"
    RZECZY = "rzeczy", "świadczenie rzeczowe"


class RodzajUdzialu(Wybor):
    """How the unit takes part; money handed to applicants is named here only to be refused."""

    MATERIALY = "materialy", "zakup materiałów i wyposażenia"
    USLUGI = "uslugi", "zakup usług"
    ROBOTY = "roboty", "roboty budowlane"
    UDOSTEPNIENIE = "udostepnienie", "udostępnienie miejsca lub rzeczy"
    PRACA_URZEDU = "praca_urzedu", "praca pracowników"
    PIENIADZE = "pieniadze", "pieniądze dla wnioskodawcy"


WYDATKI = frozenset({RodzajUdzialu.MATERIALY, RodzajUdzialu.USLUGI, RodzajUdzialu.ROBOTY})
"""What the unit pays for; the rest it lends or does itself."""


class PozycjaUdzialu(Part):
    """Pozycja kosztorysu"""

    opis: Tekst
    """Na czym polega
    Np. „malowanie ogrodzenia”, „sadzonki krzewów”, „farba i pędzle”; bez nazwy wykonawcy."""
    ilosc: Annotated[Ulamek | None, ASKED] = None
    """Ilość
    Np. liczba godzin albo sztuk; puste, gdy wartość oszacowano w całości."""
    jednostka_miary: Annotated[Tekst | None, ASKED] = None
    """Jednostka miary
    Skrótem, np. „godz.”, „szt.”, „kg”."""
    stawka: Annotated[Kwota | None, ASKED] = None
    """Stawka albo cena [zł]
    Za jedną jednostkę."""
    wartosc: Kwota
    """Wartość [zł]"""

    @property
    def nazwa_pozycji(self) -> str:
        """What the line of the estimate is called."""
        return self.opis.rstrip(".")

    @property
    def obliczenie(self) -> str:
        """„40 godz. × 35,00 zł”: as much of it as is given."""
        unit = f" {self.jednostka_miary}" if self.jednostka_miary else ""
        quantity = f"{liczba(self.ilosc)}{unit}" if self.ilosc is not None else ""
        rate = kwota_zapis(self.stawka) if self.stawka is not None else ""
        return " × ".join(one for one in (quantity, rate) if one)

    @rule()
    def _value_is_quantity_times_rate(self) -> Findings:
        """Ilość razy stawka daje wartość, z dokładnością do zaokrąglenia."""
        if self.ilosc is None or self.stawka is None:
            return
        exact = self.ilosc * self.stawka
        product = exact.quantize(_GROSZ, ROUND_HALF_UP)
        if product == self.wartosc:
            return
        rounded = abs(exact - self.wartosc) <= _HALF_GROSZ * self.ilosc
        yield (warning if rounded else error)(
            "wartosc",
            f"{self.obliczenie} daje {kwota_zapis(product)}, a podano wartość {kwota_zapis(self.wartosc)}.",
            hint="Różnicę daje zaokrąglenie stawki do grosza; sprawdź kwoty."
            if rounded
            else "Popraw ilość, stawkę albo wartość.",
        )


class WkladMieszkancow(PozycjaUdzialu):
    """Wkład mieszkańców"""

    rodzaj: RodzajWkladu
    """Rodzaj wkładu
    praca, pieniadze albo rzeczy."""
    osoby: LiczbaDodatnia | None = None
    """Liczba osób
    Przy pracy społecznej: ile osób ją wykona."""

    @property
    def nazwa_pozycji(self) -> str:
        """What it is, with the number of people: „malowanie ogrodzenia (12 osób)”."""
        people = f" ({policz(self.osoby, 'osoba', 'osoby', 'osób')})" if self.osoby else ""
        return f"{self.opis.rstrip('.')}{people}"

    @property
    def godziny(self) -> Decimal:
        """Hours of work, where the quantity is of hours."""
        of_hours = (self.jednostka_miary or "").startswith(_HOURS)
        work = self.rodzaj == RodzajWkladu.PRACA and of_hours
        return self.ilosc if work and self.ilosc is not None else Decimal(0)


class UdzialSamorzadu(PozycjaUdzialu):
    """Udział samorządu"""

    rodzaj: RodzajUdzialu
    """Rodzaj udziału
    materialy, uslugi, roboty, udostepnienie albo praca_urzedu. Pieniędzy wnioskodawca nie dostaje."""


@dataclass(frozen=True, slots=True)
class Skladnik:
    """One kind of what makes the initiative, with its share of the whole in per cent."""

    nazwa: str
    kwota: Decimal
    udzial: Decimal


def skladniki(udzialy: Iterable[UdzialSamorzadu], wklad: Iterable[WkladMieszkancow]) -> tuple[Skladnik, ...]:
    """Return what the unit and each kind of contribution make of the whole; what nobody gives is left out."""
    groups: list[tuple[str, tuple[PozycjaUdzialu, ...]]] = [("udział samorządu", tuple(udzialy))]
    given = tuple(wklad)
    groups += [(kind.etykieta, tuple(one for one in given if one.rodzaj == kind)) for kind in RodzajWkladu]
    sums = [(name, suma(one.wartosc for one in of_kind)) for name, of_kind in groups if of_kind]
    whole = suma(amount for _, amount in sums)
    return tuple(Skladnik(name, amount, udzial(amount, whole)) for name, amount in sums)
