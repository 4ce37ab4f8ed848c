"""What a diagnosis of a service is made of: recipients, years of costs, needs, resources."""

from decimal import ROUND_HALF_UP, Decimal

from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.polish.zapis import kwota_zapis
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import Liczba, LiczbaDodatnia, Rok
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.scalars.wybor import Wybor

_GROSZ = Decimal("0.01")


class SposobRealizacji(Wybor):
    """How a service is provided today."""

    WLASNY = "wlasnymi_silami", "samorząd własnymi siłami"
    ROCZNY = "umowa_roczna", "organizacja na podstawie umowy na jeden rok"
    WIELOLETNI = "umowa_wieloletnia", "organizacja na podstawie umowy wieloletniej"
    ZAKUP = "zakup", "wykonawca wybrany w trybie zamówienia"
    BRAK = "brak", "usługi dotąd nie prowadzono"


class ObecnaRealizacja(Part):
    """Obecny sposób realizacji"""

    sposob: SposobRealizacji
    """Sposób
    „samorząd własnymi siłami”, „umowa roczna”, „umowa wieloletnia”, „zakup” albo „brak”."""
    wykonawca: Tekst | None = None
    """Wykonawca
    Nazwa jednostki albo organizacji; puste tylko wtedy, gdy usługi dotąd nie prowadzono."""
    opis: Opis
    """Opis obecnego sposobu
    Od kiedy, w jakim trybie, co przerywa ciągłość."""

    @rule()
    def _names_who_provides(self) -> Findings:
        """Usługa, którą ktoś prowadzi, ma wykonawcę."""
        if self.sposob is not SposobRealizacji.BRAK and self.wykonawca is None:
            yield warning(
                "wykonawca", "Nie podano, kto prowadzi usługę.", hint="Dopisz jednostkę albo organizację."
            )


class Odbiorcy(Part):
    """Odbiorcy usługi"""

    liczba_potrzebujacych: LiczbaDodatnia
    """Potrzebują usługi
    Liczba osób."""
    liczba_korzystajacych: Liczba
    """Korzystają z usługi
    Liczba osób."""
    liczba_oczekujacych: Liczba
    """Na liście oczekujących
    Liczba osób; 0, gdy listy się nie prowadzi."""

    @property
    def liczba_bez_uslugi(self) -> int:
        """People who need the service and do not get it."""
        return self.liczba_potrzebujacych - self.liczba_korzystajacych

    @property
    def udzial_korzystajacych(self) -> Decimal:
        """Share of those in need who are served, in per cent."""
        return Decimal(self.liczba_korzystajacych * 100) / self.liczba_potrzebujacych

    @rule()
    def _served_are_among_those_in_need(self) -> Findings:
        """Korzystających nie jest więcej niż potrzebujących."""
        if self.liczba_korzystajacych > self.liczba_potrzebujacych:
            yield warning(
                "liczba_korzystajacych",
                f"Z usługi korzysta {self.liczba_korzystajacych} osób, a potrzebuje jej "
                f"{self.liczba_potrzebujacych}.",
                hint="Popraw liczby: kto korzysta, ten jest też wśród potrzebujących.",
            )

    @rule()
    def _waiting_are_among_the_unserved(self) -> Findings:
        """Oczekujących nie jest więcej niż osób bez usługi."""
        if self.liczba_oczekujacych > self.liczba_bez_uslugi >= 0:
            yield warning(
                "liczba_oczekujacych",
                f"Na liście czeka {self.liczba_oczekujacych} osób, a bez usługi jest ich "
                f"{self.liczba_bez_uslugi}.",
                hint="Podnieś liczbę potrzebujących albo sprawdź listę.",
            )


class RokUslugi(Part):
    """Rok prowadzenia usługi"""

    rok: Rok
    """Rok kalendarzowy"""
    prowadzacy: Tekst
    """Kto prowadził usługę w tym roku"""
    liczba_odbiorcow: Liczba
    """Liczba odbiorców w roku"""
    liczba_jednostek: Liczba
    """Liczba jednostek usługi
    Np. liczba dni pobytu dzieci; 0, gdy nie liczono."""
    koszty_osobowe: Kwota
    """Wynagrodzenia [zł]
    Z pochodnymi."""
    koszty_rzeczowe: Kwota
    """Materiały i usługi [zł]
    Także żywienie i usługi obce."""
    koszty_lokalu: Kwota
    """Lokal [zł]
    Czynsz, media, sprzątanie; także wtedy, gdy lokal jest własny."""
    koszty_administracyjne: Kwota
    """Administracja [zł]
    Księgowość, nadzór, rozliczenie; także praca urzędu albo szkoły, liczona udziałem etatu."""
    kwota_z_budzetu: Kwota
    """W tym z budżetu [zł]
    Z budżetu jednostki samorządu."""

    @property
    def razem(self) -> Decimal:
        """Full cost of the year."""
        return self.koszty_osobowe + self.koszty_rzeczowe + self.koszty_lokalu + self.koszty_administracyjne

    @property
    def jednostki(self) -> Decimal:
        """Units of the service, as a decimal."""
        return self.liczba_jednostek + Decimal(0)

    @property
    def koszt_jednostkowy(self) -> Decimal | None:
        """Cost of one unit; None where no units were counted."""
        return iloraz(self.razem, self.liczba_jednostek)

    @property
    def koszt_na_odbiorce(self) -> Decimal | None:
        """Cost per recipient; None where none were counted."""
        return iloraz(self.razem, self.liczba_odbiorcow)

    @rule()
    def _budget_pays_part_of_the_cost(self) -> Findings:
        """Kwota z budżetu nie przekracza kosztu roku."""
        if self.kwota_z_budzetu > self.razem:
            yield error(
                "kwota_z_budzetu",
                f"W roku {self.rok} z budżetu pochodziło {kwota_zapis(self.kwota_z_budzetu)}, a koszty "
                f"dają razem {kwota_zapis(self.razem)}.",
                hint="Dopisz brakujące koszty albo popraw kwotę z budżetu.",
            )

    @rule()
    def _units_are_counted(self) -> Findings:
        """Rok, który kosztował, ma liczbę jednostek usługi."""
        if self.razem and not self.liczba_jednostek:
            yield warning(
                "liczba_jednostek",
                f"W roku {self.rok} wydano {kwota_zapis(self.razem)}, a jednostek usługi nie policzono.",
                hint="Odtwórz liczbę z dzienników zajęć; bez niej nie ma kosztu jednostkowego.",
            )


def iloraz(kwota: Decimal, liczba: int) -> Decimal | None:
    """Amount per piece, to the grosz; None where there is nothing to divide by."""
    return (kwota / liczba).quantize(_GROSZ, ROUND_HALF_UP) if liczba else None


class StanPotrzeby(Wybor):
    """How far a need is met."""

    ZASPOKOJONA = "zaspokojona", "zaspokojona"
    CZESCIOWO = "czesciowo", "zaspokojona częściowo"
    NIEZASPOKOJONA = "niezaspokojona", "niezaspokojona"


class Potrzeba(Part):
    """Potrzeba odbiorców"""

    potrzeba: Tekst
    """Potrzeba"""
    stan: StanPotrzeby
    """Stan
    „zaspokojona”, „zaspokojona częściowo” albo „niezaspokojona”."""
    dowod: Tekst
    """Po czym to widać
    Liczba i źródło; bez danych pozwalających rozpoznać osobę."""


class RodzajZasobu(Wybor):
    """Kind of resource."""

    LOKAL = "lokal", "lokal"
    KADRA = "kadra", "kadra"
    WYPOSAZENIE = "wyposazenie", "wyposażenie"
    SRODKI = "srodki", "środki finansowe"
    ORGANIZACJE = "organizacje", "organizacje i wolontariusze"


class Zasob(Part):
    """Zasób"""

    rodzaj: RodzajZasobu
    """Rodzaj
    „lokal”, „kadra”, „wyposażenie”, „środki finansowe” albo „organizacje i wolontariusze”."""
    opis: Tekst
    """Zasób
    Co jest i czego brakuje."""
    dysponent: Tekst
    """Kto nim dysponuje"""


class ProblemUslugi(Part):
    """Problem"""

    problem: Tekst
    """Problem"""
    przyczyna: Tekst
    """Przyczyna"""
    skutek: Tekst
    """Skutek dla odbiorców"""
