"""The money of a year as it is: firm, planned, a rate times units, or still to be fixed by somebody.

The plain case is a year and an amount; all else says more about it.
"""

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal

from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.parts.pieniadze.kwoty import suma
from wkus_docs.polish.zapis import kwota_zapis, liczba
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import Rok, Ulamek
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor

_MIESIECY = 12
POL_GROSZA = Decimal("0.005")
"""How far a rounded rate may be off, for each unit it is multiplied by."""


def do_grosza(kwota: Decimal) -> Decimal:
    """Round an amount to the grosz, a half up.

    >>> do_grosza(Decimal("10.005")), do_grosza(Decimal("10.0049"))
    (Decimal('10.01'), Decimal('10.00'))
    """
    return kwota.quantize(Decimal("0.01"), ROUND_HALF_UP)


class RodzajKwoty(Wybor):
    """How sure an amount is."""

    PEWNA = "pewna", "kwota pewna"
    PLANOWANA = "planowana", "kwota planowana"
    DO_USTALENIA = "do_ustalenia", "kwota do ustalenia"


class StawkaKwoty(Part):
    """Stawka, z której wynika kwota"""

    kwota: Kwota
    """Stawka [zł]"""
    za: Tekst
    """Za co
    Po słowie „za”, razem z okresem, np. „jedno miejsce miesięcznie” albo „godzinę usługi opiekuńczej”."""
    liczba_jednostek: Ulamek | None = None
    """Liczba jednostek
    Np. miejsc albo godzin w roku; puste, gdy z góry jej nie wiadomo."""
    ile_razy: Ulamek | None = None
    """Ile razy w roku
    Np. 12 przy stawce miesięcznej; puste, gdy stawki nie mnoży się przez okresy."""

    @property
    def krotnosc(self) -> Decimal | None:
        """By how much the rate is multiplied in the year; None where that is not known beforehand."""
        if self.liczba_jednostek is None:
            return None
        return self.liczba_jednostek * (Decimal(1) if self.ile_razy is None else self.ile_razy)

    @property
    def miesiecy(self) -> Decimal | None:
        """How many months the rate is paid for in the year; None where it is not one of a month."""
        return self.ile_razy if "miesi" in self.za.casefold() else None

    @rule()
    def _year_has_twelve_months(self) -> Findings:
        """Stawkę miesięczną mnoży się w roku najwyżej przez 12."""
        if self.miesiecy is not None and self.miesiecy > _MIESIECY:
            yield error(
                "ile_razy",
                f"Stawkę miesięczną pomnożono przez {liczba(self.miesiecy)}, a rok ma {_MIESIECY} miesięcy.",
                hint="Popraw liczbę albo napisz, za co jest stawka.",
            )


class CzescKwoty(Part):
    """Część kwoty przeznaczona na określony cel"""

    kwota: Kwota
    """Kwota tej części [zł]"""
    cel: Tekst
    """Na co
    Po słowach „w tym … na”, np. „realizację programu „Za życiem””."""


class ZrodloKwoty(Part):
    """Źródło pieniędzy"""

    nazwa: Tekst
    """Źródło
    W mianowniku, np. „środki własne Gminy” albo „dotacja z budżetu państwa”."""
    kwota: Kwota | None = None
    """Kwota z tego źródła [zł]
    Puste, gdy cała kwota pochodzi z niego albo podziału nie znamy."""


class UstalanaKwota(Part):
    """Jak pewna jest kwota"""

    rodzaj: RodzajKwoty | None = None
    """Czy kwota jest pewna
    pewna, planowana albo do_ustalenia. Puste: pewna."""
    ustala: Tekst | None = None
    """Kto ustali kwotę
    W mianowniku, np. „Zarząd Powiatu” albo „Wojewoda”; tylko przy kwocie do ustalenia."""
    ustala_do: Data | None = None
    """Do kiedy ustali ją ten organ
    Tylko przy kwocie do ustalenia; puste, gdy dnia nie wyznaczono."""

    @property
    def do_ustalenia(self) -> bool:
        """Whether somebody has yet to fix the amount."""
        return self.rodzaj == RodzajKwoty.DO_USTALENIA

    @property
    def planowana(self) -> bool:
        """Whether the amount is only planned."""
        return self.rodzaj == RodzajKwoty.PLANOWANA

    @rule()
    def _says_who_fixes_it(self) -> Findings:
        """Przy kwocie do ustalenia, i tylko przy niej, wiadomo, kto ją ustali."""
        which = _roku(self)
        if self.do_ustalenia and self.ustala is None:
            yield warning(
                "ustala",
                f"Kwota{which} jest do ustalenia, a nie podano, kto ją ustali.",
                hint="Wpisz organ, np. „Zarząd Powiatu”, i w miarę możności dzień.",
            )
        if not self.do_ustalenia and (self.ustala is not None or self.ustala_do is not None):
            yield error(
                "ustala",
                f"Podano, kto i kiedy ustali kwotę{which}, a nie jest ona do ustalenia.",
                hint="Wpisz rodzaj: do_ustalenia albo usuń te pola.",
            )


class OpisKwoty(Part):
    """Co jeszcze wiadomo o kwocie"""

    ze_stawki: StawkaKwoty | None = None
    """Stawka, z której wynika kwota
    Puste: kwoty nie liczono ze stawki."""
    czesci: tuple[CzescKwoty, ...] = ()
    """Części kwoty przeznaczone na określony cel"""
    zrodla: tuple[ZrodloKwoty, ...] = ()
    """Źródła pieniędzy
    Puste: akt nie podaje źródła."""
    warunek: Tekst | None = None
    """Warunek
    Po słowach „pod warunkiem”, np. „otrzymania dotacji od Wojewody”."""

    @property
    def wartosc(self) -> Decimal | None:
        """The amount that all this is told of; None where it is not known."""
        raise NotImplementedError

    @property
    def opisana(self) -> bool:
        """Whether there is more to say of the amount."""
        return self.ze_stawki is not None or self.warunek is not None or bool(self.czesci or self.zrodla)

    @rule()
    def _rate_gives_the_amount(self) -> Findings:
        """Stawka pomnożona przez liczbę jednostek daje kwotę, z dokładnością do zaokrągleń."""
        times = None if self.ze_stawki is None else self.ze_stawki.krotnosc
        if self.ze_stawki is None or times is None or self.wartosc is None:
            return
        product = self.ze_stawki.kwota * times
        if do_grosza(product) == self.wartosc:
            return
        found = warning if abs(product - self.wartosc) <= POL_GROSZA * times else error
        yield found(
            "kwota",
            f"Kwota{_roku(self)} to {kwota_zapis(self.wartosc)}, a stawka pomnożona przez liczbę jednostek "
            f"daje {kwota_zapis(product)}.",
            hint="Popraw kwotę albo stawkę.",
        )

    @rule()
    def _parts_stay_within_it(self) -> Findings:
        """Części na określony cel ani źródła z podanymi kwotami nie przekraczają kwoty."""
        whole = self.wartosc
        for name, what, items in (("czesci", "Części", self.czesci), ("zrodla", "Źródła", self.zrodla)):
            total = suma(item.kwota for item in items if item.kwota is not None)
            if whole is not None and total > whole:
                yield error(
                    name,
                    f"{what} kwoty{_roku(self)} dają razem {kwota_zapis(total)}, więcej niż {kwota_zapis(whole)}.",
                    hint="Popraw te kwoty albo kwotę roku.",
                )

    @rule()
    def _sources_make_the_amount(self) -> Findings:
        """Gdy każde źródło ma kwotę, dają one razem całą kwotę."""
        given = [item.kwota for item in self.zrodla if item.kwota is not None]
        whole, total = self.wartosc, suma(given)
        if given and len(given) == len(self.zrodla) and whole is not None and total < whole:
            yield warning(
                "zrodla",
                f"Źródła kwoty{_roku(self)} dają razem {kwota_zapis(total)}, mniej niż {kwota_zapis(whole)}.",
                hint="Dopisz brakujące źródło albo popraw kwoty.",
            )


def _roku(part: Part) -> str:
    """„ na rok 2028” after the word „kwota”; nothing where the amount is not that of a year."""
    rok = getattr(part, "rok", None)
    return "" if rok is None else f" na rok {rok}"


class KwotaZRokiem(Part):
    """Rok i kwota, która może nie być jeszcze znana"""

    rok: Rok
    """Rok kalendarzowy"""
    kwota: Kwota | None = None
    """Kwota [zł]
    Puste tylko wtedy, gdy kwota jest do ustalenia albo wynika ze stawki."""


class KwotaRoku(OpisKwoty, UstalanaKwota, KwotaZRokiem):
    """Kwota na rok

    Zwykle rok i kwota. Gdy kwota nie jest jeszcze pewna, mówi się, jaka jest: planowana, ze stawki albo do
    ustalenia.
    """

    @property
    def zwykla(self) -> bool:
        """Whether it is just a firm amount, of which there is no more to say."""
        plain = self.rodzaj is None or self.rodzaj == RodzajKwoty.PEWNA
        return plain and self.ustala is None and not self.opisana

    @property
    def wartosc(self) -> Decimal | None:
        """The amount, given or reckoned from the rate; None where it cannot be known yet."""
        if self.kwota is not None or self.ze_stawki is None:
            return self.kwota
        times = self.ze_stawki.krotnosc
        return None if times is None else do_grosza(self.ze_stawki.kwota * times)

    @rule()
    def _amount_is_known_or_told(self) -> Findings:
        """Rok ma kwotę albo wiadomo, z czego wyniknie lub że jest do ustalenia, a nie jedno i drugie."""
        if self.kwota is None and self.ze_stawki is None and not self.do_ustalenia:
            yield error(
                "kwota",
                f"Nie podano kwoty na rok {self.rok}.",
                hint="Wpisz kwotę, stawkę albo rodzaj: do_ustalenia.",
            )
        if self.kwota is not None and self.do_ustalenia:
            yield error(
                "kwota",
                f"Na rok {self.rok} podano {kwota_zapis(self.kwota)}, a kwota ma być dopiero ustalona.",
                hint="Usuń kwotę albo wpisz rodzaj: planowana.",
            )


def znane(kwoty: Iterable[KwotaRoku]) -> Decimal:
    """Sum of the amounts that are known."""
    return suma(item.wartosc for item in kwoty if item.wartosc is not None)


def wszystkie_znane(kwoty: Iterable[KwotaRoku]) -> bool:
    """Whether no year is left to be fixed, so that a sum says something."""
    return all(item.wartosc is not None for item in kwoty)
