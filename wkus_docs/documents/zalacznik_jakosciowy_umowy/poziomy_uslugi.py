"""Levels of service that the parties of an agreement settle for each year, and what keeps them."""

from decimal import Decimal
from itertools import pairwise

from pydantic import Field

from wkus_docs.analiza.brak import powiedz
from wkus_docs.analiza.poziom import granica
from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.errors import Loc
from wkus_docs.parts.badanie.wskaznik_efektu import Kierunek
from wkus_docs.parts.jakosc.czas_reakcji import JednostkaCzasu, w_ciagu
from wkus_docs.parts.jakosc.wskaznik_jakosci import WskaznikJakosci, najwyzej_sto
from wkus_docs.polish.odmiana import policz
from wkus_docs.polish.zapis import liczba
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import LiczbaDodatnia, Rok, Ulamek
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor


class PoziomRoku(Part):
    """Poziom w roku"""

    rok: Rok
    """Rok kalendarzowy"""
    poziom: Ulamek
    """Poziom"""


class WskaznikUmowny(WskaznikJakosci):
    """Wskaźnik i jego poziomy w latach umowy"""

    poziomy: tuple[PoziomRoku, ...] = Field(min_length=1)
    """Poziomy w latach
    Po jednym na każdy rok umowy."""
    tolerancja: Ulamek
    """Tolerancja
    O ile wartość może być słabsza od poziomu, w jednostkach wskaźnika; 0, gdy nie może."""

    @property
    def rosnie(self) -> bool:
        """Whether the indicator is to rise."""
        return self.kierunek.value == Kierunek.ROSNIE

    def poziom(self, rok: int) -> Decimal | None:
        """Level of that year, if it is given."""
        return next((item.poziom for item in self.poziomy if item.rok == rok), None)

    def granica(self, rok: int) -> Decimal | None:
        """Weakest value that keeps the level of that year."""
        return granica(self.poziom(rok), self.tolerancja, rosnie=self.rosnie)

    def zapis_poziomu(self, rok: int) -> str:
        """Level of that year with its limit: „94 (co najmniej 92)”."""
        prog = self.granica(rok)
        return powiedz(self.poziom(rok), liczba) + (
            f" ({self.slowo_progu} {liczba(prog)})" if prog is not None else ""
        )

    @rule()
    def _levels_are_shares_too(self) -> Findings:
        """Poziom w procentach nie przekracza stu."""
        for index, item in enumerate(self.poziomy):
            yield from najwyzej_sto(self.jednostka_miary, item.poziom, ("poziomy", index, "poziom"))

    @rule()
    def _levels_never_worsen(self) -> Findings:
        """Poziom w kolejnym roku nie jest słabszy niż w poprzednim."""
        lata = sorted(self.poziomy, key=lambda item: item.rok)
        for wczesniej, pozniej in pairwise(lata):
            if not self._dosc(pozniej.poziom, wczesniej.poziom):
                yield warning(
                    ("poziomy", self.poziomy.index(pozniej), "poziom"),
                    f"Poziom na rok {pozniej.rok} ({liczba(pozniej.poziom)}) jest słabszy niż na rok "
                    f"{wczesniej.rok} ({liczba(wczesniej.poziom)}).",
                    hint="Sprawdź, czy strony na pewno tego chcą.",
                )

    @rule()
    def _last_level_reaches_the_target(self) -> Findings:
        """Poziom w ostatnim roku sięga wartości docelowej."""
        ostatni = max(self.poziomy, key=lambda item: item.rok)
        if not self._dosc(ostatni.poziom, self.cel):
            yield warning(
                ("poziomy", self.poziomy.index(ostatni), "poziom"),
                f"Poziom w ostatnim roku ({liczba(ostatni.poziom)}) nie sięga celu ({liczba(self.cel)}).",
                hint="Podnieś poziom albo zmień cel.",
            )

    @rule()
    def _tolerance_stays_above_red(self) -> Findings:
        """Wartość w granicach tolerancji nie daje sygnału czerwonego."""
        for item in self.poziomy:
            prog = self.granica(item.rok)
            if prog is not None and not self._dosc(prog, self.prog_zolty):
                yield warning(
                    "tolerancja",
                    f"W roku {item.rok} poziom byłby dotrzymany przy wartości {liczba(prog)}, a to już sygnał "
                    f"czerwony ({self.slowa_czerwonego}).",
                    hint="Zmniejsz tolerancję, podnieś poziom albo zmień próg.",
                )
                return


def lata_poziomow(wskaznik: WskaznikUmowny, lata: tuple[int, ...], loc: Loc) -> Findings:
    """Find years of the agreement without a level, levels outside them, and years given twice."""
    podane = [item.rok for item in wskaznik.poziomy]
    for index, rok in enumerate(podane):
        if rok not in lata:
            yield error(
                (*loc, index, "rok"),
                f"Rok {rok} leży poza umową ({', '.join(map(str, lata))}).",
                hint="Popraw rok albo usuń ten poziom.",
            )
        elif podane.index(rok) != index:
            yield error((*loc, index, "rok"), f"Poziom na rok {rok} podano dwa razy.", hint="Zostaw jeden.")
    if brakuje := [str(rok) for rok in lata if rok not in podane]:
        yield error(
            loc,
            f"Wskaźnik „{wskaznik.nazwa}” nie ma poziomu na rok: {', '.join(brakuje)}.",
            hint="Dopisz poziom na każdy rok umowy.",
        )


class PodstawaJakosci(Part):
    """Standard i katalog wskaźników"""

    numer_aktu: Tekst
    """Numer zarządzenia
    Którym przyjęto standard i katalog; w powiecie i w województwie numer uchwały zarządu."""
    data_aktu: Data
    """Data zarządzenia"""
    zalacznik_standardu: LiczbaDodatnia | None = None
    """Numer załącznika ze standardem
    Puste, gdy standardu nie ma."""
    zalacznik_katalogu: LiczbaDodatnia
    """Numer załącznika z katalogiem wskaźników"""


class Reklamacje(Part):
    """Reklamacje"""

    sposoby: tuple[Tekst, ...] = Field(min_length=1)
    """Jak można złożyć reklamację
    Np. „ustnie u kierownika placówki”, „e-mailem na adres …”."""
    kto_odpowiada: Tekst
    """Kto odpowiada
    W mianowniku, np. „kierownik placówki”."""
    czas: LiczbaDodatnia
    """W jakim czasie się odpowiada
    Sama liczba."""
    jednostka_czasu: JednostkaCzasu
    """Jednostka czasu
    godziny, dni robocze, dni albo tygodnie."""
    dni_na_odwolanie: LiczbaDodatnia
    """Ile dni na zwrócenie się do Zleceniodawcy
    Od odpowiedzi, z którą odbiorca się nie zgadza."""
    rejestr: Tekst
    """Rejestr reklamacji
    Gdzie się je zapisuje, np. „rejestr zgłoszeń w placówce”."""

    @property
    def termin(self) -> str:
        """„w ciągu 3 dni roboczych”."""
        return w_ciagu(self.czas, self.jednostka_czasu)

    @property
    def termin_odwolania(self) -> str:
        """„14 dni”, after „w ciągu”."""
        return _dni(self.dni_na_odwolanie)

    def po(self, miesiacach: int) -> bool:
        """Whether the answer may come after so many months, the shortest of them; 5 working days are a week."""
        dni = self.czas * _DNI_W_JEDNOSTCE[JednostkaCzasu(self.jednostka_czasu.value)]
        return dni > _NAJKROTSZY_MIESIAC * miesiacach


_NAJKROTSZY_MIESIAC = 28
_DNI_W_JEDNOSTCE = {
    JednostkaCzasu.GODZINY: Decimal(1) / 24,
    JednostkaCzasu.DNI_ROBOCZE: Decimal("1.4"),
    JednostkaCzasu.DNI: Decimal(1),
    JednostkaCzasu.TYGODNIE: Decimal(7),
}


class PlanNaprawczy(Part):
    """Plan działań naprawczych"""

    dni_na_zatwierdzenie: LiczbaDodatnia
    """Ile dni Zleceniodawca ma na zatwierdzenie planu
    Po tym czasie plan, do którego nie zgłoszono uwag, uważa się za zatwierdzony."""
    dni_na_wykonanie: LiczbaDodatnia
    """W ile dni najpóźniej plan się wykonuje
    Od zatwierdzenia."""

    @property
    def termin_zatwierdzenia(self) -> str:
        """„7 dni”, after „w ciągu”."""
        return _dni(self.dni_na_zatwierdzenie)

    @property
    def termin_wykonania(self) -> str:
        """„60 dni”, after „w ciągu”."""
        return _dni(self.dni_na_wykonanie)


def _dni(ile: int) -> str:
    return policz(ile, "dnia", "dni", "dni")


class SkutekNiedotrzymania(Wybor):
    """What may follow when a level is not kept; nothing beyond what the law of grants and the agreement give."""

    WYJASNIENIE = "wyjasnienie", "wyjaśnienie przyczyny"
    PLAN = "plan_naprawczy", "plan działań naprawczych"
    PRZEGLAD = "przeglad", "wspólny przegląd kontraktu"
    SPRAWOZDANIE = "sprawozdanie_czesciowe", "sprawozdanie częściowe na wezwanie"
    KONTROLA = "kontrola", "kontrola jakości zadania"
    ZMIANA = "zmiana_umowy", "zmiana umowy za zgodą stron"
    ROZWIAZANIE = "rozwiazanie", "rozwiązanie umowy"

    @property
    def kolejnosc(self) -> int:
        """Place from the mildest to the gravest."""
        return list(type(self)).index(self)
