"""How indicators of quality are measured, and what each signal calls for."""

from dataclasses import dataclass

from pydantic import Field

from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.parts.jakosc.sygnal import Sygnal
from wkus_docs.polish.odmiana import policz
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.wording import stands_in_the_dative


@dataclass(frozen=True, slots=True)
class WierszSygnalu:
    """A signal, what it means, and what one does."""

    sygnal: Sygnal
    znaczenie: str
    dzialanie: str
    termin: str


class PomiarJakosci(Part):
    """Pomiar wskaźników"""

    kto_mierzy: Tekst
    """Kto mierzy
    W mianowniku, np. „organizacja, która prowadzi usługę”."""
    komu: Tekst
    """Komu przekazuje wyniki
    W celowniku, np. „Referatowi Spraw Społecznych”."""
    dni_na_przekazanie: LiczbaDodatnia
    """Ile dni po końcu okresu na przekazanie wyników
    Okresem jest miesiąc, kwartał, półrocze albo rok, zależnie od wskaźnika."""
    sprawdzenie: tuple[Tekst, ...] = Field(min_length=1)
    """Jak urząd sprawdza wyniki
    Np. „wgląd w dziennik zajęć podczas wizyty”."""

    @property
    def termin(self) -> str:
        """„14 dni”."""
        return policz(self.dni_na_przekazanie, "dnia", "dni", "dni")

    _is_handed_in_the_dative = stands_in_the_dative("komu", after="przekazuje wyniki")


class PostepowanieZSygnalem(Part):
    """Co się robi po sygnale"""

    dni_na_wyjasnienie: LiczbaDodatnia
    """Dni na wyjaśnienie po sygnale żółtym"""
    dni_na_plan: LiczbaDodatnia
    """Dni na plan działań naprawczych po sygnale czerwonym"""
    dni_na_uzupelnienie: LiczbaDodatnia
    """Dni na uzupełnienie brakujących danych"""
    ile_zoltych_z_rzedu: LiczbaDodatnia | None = None
    """Ile sygnałów żółtych z rzędu wymaga planu naprawczego
    Np. 2: drugi kolejny sygnał żółty traktuje się jak czerwony. Puste: nie ma takiej zasady."""

    @property
    def wiersze(self) -> tuple[WierszSygnalu, ...]:
        """The table „how to read the signals”."""
        return (
            WierszSygnalu(
                Sygnal.ZIELONY,
                "Wartość sięga progu zielonego.",
                "Usługę prowadzi się dalej w ten sam sposób.",
                "nie dotyczy",
            ),
            WierszSygnalu(
                Sygnal.ZOLTY,
                "Wartość sięga progu żółtego, ale nie zielonego.",
                f"Prowadzący usługę wyjaśnia przyczynę i mówi, co zmieni.{self._powtorzony}",
                policz(self.dni_na_wyjasnienie, "dzień", "dni", "dni"),
            ),
            WierszSygnalu(
                Sygnal.CZERWONY,
                "Wartość nie sięga progu żółtego.",
                "Prowadzący usługę przedstawia plan działań naprawczych, a urząd go zatwierdza i sprawdza wykonanie.",
                policz(self.dni_na_plan, "dzień", "dni", "dni"),
            ),
            WierszSygnalu(
                Sygnal.BRAK,
                "Wartości nie zmierzono albo nie przekazano. Brak danych to nie zero.",
                "Prowadzący usługę uzupełnia dane albo wyjaśnia, dlaczego ich nie ma.",
                policz(self.dni_na_uzupelnienie, "dzień", "dni", "dni"),
            ),
        )

    @property
    def _powtorzony(self) -> str:
        if self.ile_zoltych_z_rzedu is None:
            return ""
        razy = policz(self.ile_zoltych_z_rzedu, "raz", "razy", "razy")
        return f" Sygnał żółty {razy} z rzędu traktuje się jak czerwony."

    @rule()
    def _repeated_means_at_least_twice(self) -> Findings:
        """„Z rzędu” znaczy co najmniej dwa razy."""
        if self.ile_zoltych_z_rzedu == 1:
            yield error(
                "ile_zoltych_z_rzedu",
                "Gdyby wystarczył jeden sygnał żółty, nie różniłby się od czerwonego.",
                hint="Wpisz co najmniej 2 albo usuń to pole.",
            )

    @rule()
    def _red_is_answered_with_time_to_plan(self) -> Findings:
        """Na plan naprawczy jest nie mniej czasu niż na samo wyjaśnienie."""
        if self.dni_na_plan < self.dni_na_wyjasnienie:
            yield warning(
                "dni_na_plan",
                f"Na plan naprawczy jest mniej dni ({self.dni_na_plan}) niż na wyjaśnienie "
                f"({self.dni_na_wyjasnienie}).",
                hint="Plan trudniej napisać niż wyjaśnienie; sprawdź obie liczby.",
            )
