"""An indicator of quality: dimension, thresholds of the three signals, weight, and how it is measured."""

from decimal import Decimal

from wkus_docs.analiza.wskaznik import osiagniecie
from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.errors import Loc
from wkus_docs.parts.badanie.wskaznik_efektu import Kierunek
from wkus_docs.parts.jakosc.sygnal import Sygnal
from wkus_docs.polish.zapis import liczba
from wkus_docs.scalars.liczba import Ulamek
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor

_STO = Decimal(100)


class WymiarJakosci(Wybor):
    """Side of a service on which its quality shows."""

    DOSTEPNOSC = "dostepnosc", "dostępność"
    TERMINOWOSC = "terminowosc", "terminowość"
    KOMPETENCJE = "kompetencje", "kompetencje"
    BEZPIECZENSTWO = "bezpieczenstwo", "bezpieczeństwo"
    PODMIOTOWOSC = "podmiotowosc", "podmiotowość"
    CIAGLOSC = "ciaglosc", "ciągłość"


class Czestosc(Wybor):
    """How often an indicator is measured."""

    MIESIAC = "miesiac", "co miesiąc"
    KWARTAL = "kwartal", "co kwartał"
    POLROCZE = "polrocze", "co pół roku"
    ROK = "rok", "raz w roku"


def siega(kierunek: Kierunek, wartosc: Decimal, prog: Decimal) -> bool:
    """Whether a value is as good as a threshold, or better."""
    return wartosc >= prog if kierunek.value == Kierunek.ROSNIE else wartosc <= prog


def slowo_progu(kierunek: Kierunek) -> str:
    """How a threshold is read: „co najmniej” or „najwyżej”."""
    return "co najmniej" if kierunek.value == Kierunek.ROSNIE else "najwyżej"


def sygnal_progow(kierunek: Kierunek, zielony: Decimal, zolty: Decimal, wartosc: Decimal | None) -> Sygnal:
    """Signal of a value between two thresholds; without a value there is none.

    >>> sygnal_progow(Kierunek.ROSNIE, Decimal(96), Decimal(92), Decimal("95.24")).value
    'zolty'
    >>> sygnal_progow(Kierunek.MALEJE, Decimal(15), Decimal(16), Decimal(17)).value
    'czerwony'
    """
    if wartosc is None:
        return Sygnal.BRAK
    if siega(kierunek, wartosc, zielony):
        return Sygnal.ZIELONY
    return Sygnal.ZOLTY if siega(kierunek, wartosc, zolty) else Sygnal.CZERWONY


class WskaznikJakosci(Part):
    """Wskaźnik jakości"""

    nazwa: Tekst
    """Nazwa wskaźnika"""
    wymiar: WymiarJakosci
    """Wymiar jakości
    dostępność, terminowość, kompetencje, bezpieczeństwo, podmiotowość albo ciągłość."""
    jednostka_miary: Tekst
    """Jednostka miary"""
    kierunek: Kierunek
    """Pożądany kierunek
    rośnie albo maleje."""
    baza: Ulamek | None = None
    """Wartość bazowa
    Ostatnia znana przed umową; puste, gdy nie mierzono."""
    cel: Ulamek
    """Wartość docelowa"""
    prog_zielony: Ulamek
    """Próg zielony
    Od tej wartości (dla wskaźnika, który ma maleć: do tej wartości) sygnał jest zielony."""
    prog_zolty: Ulamek
    """Próg żółty
    Od tej wartości do progu zielonego sygnał jest żółty, poza nią czerwony."""
    waga: Ulamek
    """Waga
    Ułamek, np. 0,2; wagi wszystkich wskaźników sumują się do 1."""
    zrodlo: Tekst
    """Źródło danych"""
    czestosc: Czestosc
    """Częstość pomiaru
    miesiąc, kwartał, półrocze albo rok."""
    sposob_pomiaru: Tekst | None = None
    """Sposób pomiaru
    Co się liczy i jak; puste, gdy wystarcza nazwa i źródło."""

    def sygnal(self, wartosc: Decimal | None) -> Sygnal:
        """Signal of a value; without a value there is none."""
        return sygnal_progow(self.kierunek, self.prog_zielony, self.prog_zolty, wartosc)

    def osiagniecie(self, wartosc: Decimal | None) -> Decimal | None:
        """Achievement z of a value (formula 4); not known without a base."""
        return osiagniecie(self.baza, self.cel, wartosc)

    def _dosc(self, wartosc: Decimal, prog: Decimal) -> bool:
        return wartosc >= prog if self._rosnie else wartosc <= prog

    @property
    def _rosnie(self) -> bool:
        return self.kierunek.value == Kierunek.ROSNIE  # .value: a draft without direction has no threshold

    @property
    def slowo_progu(self) -> str:
        """How a threshold of this indicator is read: „co najmniej” or „najwyżej”."""
        return "co najmniej" if self._rosnie else "najwyżej"

    @property
    def slowa_zielonego(self) -> str:
        """Values of the green signal: „co najmniej 96” or „najwyżej 15”."""
        return f"{self.slowo_progu} {liczba(self.prog_zielony)}"

    @property
    def slowa_zoltego(self) -> str:
        """Values of the yellow signal: „mniej niż 96, co najmniej 92”."""
        if self.prog_zolty == self.prog_zielony:
            return "nie występuje"
        return f"{self._poza(self.prog_zielony)}, {self.slowo_progu} {liczba(self.prog_zolty)}"

    @property
    def slowa_czerwonego(self) -> str:
        """Values of the red signal: „mniej niż 92” or „więcej niż 16”."""
        return self._poza(self.prog_zolty)

    def _poza(self, prog: Decimal) -> str:
        return f"{'mniej' if self._rosnie else 'więcej'} niż {liczba(prog)}"

    @rule()
    def _thresholds_follow_the_direction(self) -> Findings:
        """Próg żółty jest słabszy od zielonego, zgodnie z kierunkiem wskaźnika."""
        if self.prog_zolty == self.prog_zielony:
            return
        if self._dosc(self.prog_zolty, self.prog_zielony):
            yield error(
                "prog_zolty",
                f"Wskaźnik {self.kierunek.etykieta}, a próg żółty ({liczba(self.prog_zolty)}) jest lepszy niż "
                f"zielony ({liczba(self.prog_zielony)}).",
                hint="Zamień progi albo popraw kierunek.",
            )

    @rule()
    def _target_is_green(self) -> Findings:
        """Wartość docelowa daje sygnał zielony."""
        if not self._dosc(self.cel, self.prog_zielony):
            yield error(
                "cel",
                f"Cel ({liczba(self.cel)}) nie sięga progu zielonego ({liczba(self.prog_zielony)}).",
                hint="Popraw cel albo próg.",
            )

    @rule()
    def _target_differs_from_the_base(self) -> Findings:
        """Wartość docelowa jest inna niż bazowa."""
        if self.baza is not None and self.baza == self.cel:
            yield warning(
                "cel",
                "Cel jest równy wartości bazowej; osiągnięcia wskaźnika nie da się policzyć.",
                hint="Podaj inny cel albo usuń wartość bazową.",
            )

    @rule()
    def _shares_stay_within_a_hundred(self) -> Findings:
        """Wskaźnik w procentach nie przekracza stu."""
        for field in ("baza", "cel", "prog_zielony", "prog_zolty"):
            yield from najwyzej_sto(self.jednostka_miary, getattr(self, field), (field,))


def najwyzej_sto(jednostka_miary: str, wartosc: Decimal | None, loc: Loc) -> Findings:
    """Find a value over 100 where the unit is per cent."""
    if wartosc is not None and jednostka_miary.startswith("%") and wartosc > _STO:
        yield warning(
            loc,
            f"Wskaźnik mierzy się w procentach, a podano {liczba(wartosc)}.",
            hint="Sprawdź liczbę; więcej niż 100 ma sens tylko tam, gdzie plan można przekroczyć.",
        )
