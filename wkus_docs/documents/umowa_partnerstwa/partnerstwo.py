"""How organisations of a joint offer work together: money, decisions, disputes, exit, data, the unit."""

from datetime import date

from pydantic import Field

from wkus_docs.document import Part
from wkus_docs.parts.strony.osoba import Reprezentant
from wkus_docs.polish.odmiana import policz
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import LiczbaDodatnia, Rok
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor

_DZIEN_W_CIAGU = ("dnia", "dni", "dni")


def w_ciagu(dni: int) -> str:
    """„14 dni”, after „w ciągu”; „1 dnia”."""
    return policz(dni, *_DZIEN_W_CIAGU)


class PrzeplywSrodkow(Wybor):
    """Whose account the grant comes to."""

    PRZEZ_LIDERA = "przez_lidera", "na rachunek Lidera"
    BEZPOSREDNIO = "bezposrednio", "na rachunek każdego Oferenta"


class Reprezentacja(Wybor):
    """Who speaks for the offerors to the executive (art. 14 ust. 3 pkt 2 UDPP)."""

    LIDER = "lider", "Lider na podstawie pełnomocnictw"
    WSPOLNIE = "wspolnie", "wszyscy Oferenci wspólnie"


class SposobDecyzji(Wybor):
    """How the offerors decide among themselves."""

    JEDNOMYSLNIE = "jednomyslnie", "jednomyślnie"
    WIEKSZOSCIA = "wiekszoscia", "zwykłą większością głosów"


class RolaDanych(Wybor):
    """Who is the controller of personal data of the users of the service."""

    ODREBNI = "odrebni_administratorzy", "odrębni administratorzy"
    WSPOLNI = "wspoladministratorzy", "współadministratorzy"
    POWIERZENIE = "powierzenie", "powierzenie przetwarzania Partnerom"


class KwotyRoku(Part):
    """Kwoty oferty na rok"""

    rok: Rok
    """Rok"""
    dotacja: Kwota
    """Dotacja, o którą wnosi oferta [zł]"""
    koszt: Kwota
    """Całkowity koszt zadania [zł]"""


class FinansePartnerstwa(Part):
    """Przepływ środków i rozliczenia"""

    przeplyw: PrzeplywSrodkow
    """Na czyj rachunek trafia dotacja
    przez_lidera albo bezposrednio."""
    dni_przekazania: LiczbaDodatnia | None = None
    """W ciągu ilu dni Lider przekazuje dotację dalej
    Tylko gdy dotacja trafia na rachunek Lidera."""
    dni_na_dokumenty: LiczbaDodatnia
    """W ciągu ilu dni po końcu roku Partner oddaje Liderowi dokumenty
    Krócej, niż Oferenci mają na sprawozdanie."""
    dni_na_zwrot: LiczbaDodatnia
    """Na ile dni przed terminem zwrotu Partner oddaje niewykorzystaną dotację
    Liderowi albo od razu jednostce."""

    @property
    def przez_lidera(self) -> bool:
        """Whether the grant comes to the leader's account."""
        return self.przeplyw == PrzeplywSrodkow.PRZEZ_LIDERA

    @property
    def czas_przekazania(self) -> str:
        """„7 dni”, after „w ciągu”; nothing where no money is passed on."""
        return w_ciagu(self.dni_przekazania) if self.dni_przekazania else ""

    @property
    def czas_dokumentow(self) -> str:
        """„10 dni”, after „w ciągu”."""
        return w_ciagu(self.dni_na_dokumenty)

    @property
    def czas_zwrotu(self) -> str:
        """„5 dni”, before „przed”."""
        return policz(self.dni_na_zwrot, "dzień", "dni", "dni")


class DecyzjePartnerstwa(Part):
    """Decyzje, spory i wyjście"""

    sposob: SposobDecyzji
    """Jak zapadają decyzje
    jednomyslnie albo wiekszoscia; kwot, zakresu i składu dotyczy zawsze zgoda wszystkich."""
    czestosc_spotkan: Tekst
    """Jak często przedstawiciele się spotykają
    Np. „co najmniej raz w miesiącu”."""
    dni_na_ugode: LiczbaDodatnia
    """Ile dni Oferenci mają na polubowne rozstrzygnięcie sporu"""
    mediator: Tekst | None = None
    """Mediator
    Kto pomaga w sporze, w mianowniku; puste, gdy nikogo nie wskazano."""
    dni_wypowiedzenia: LiczbaDodatnia
    """Na ile dni wcześniej Oferent zawiadamia o wyjściu"""

    @property
    def jednomyslnie(self) -> bool:
        """Whether each offeror must agree."""
        return self.sposob == SposobDecyzji.JEDNOMYSLNIE

    @property
    def czas_ugody(self) -> str:
        """„14 dni”, after „w ciągu”."""
        return w_ciagu(self.dni_na_ugode)

    @property
    def czas_wypowiedzenia(self) -> str:
        """„60 dni”, before „wcześniej”."""
        return policz(self.dni_wypowiedzenia, "dzień", "dni", "dni")


class DanePartnerstwa(Part):
    """Dane osobowe"""

    rola: RolaDanych
    """Kto jest administratorem danych uczestników zadania
    odrebni_administratorzy, wspoladministratorzy albo powierzenie."""
    zakres: tuple[Tekst, ...] = Field(min_length=1)
    """Jakie dane
    Każda pozycja w mianowniku, np. „imiona, nazwiska i wiek dzieci”."""
    punkt_kontaktowy: Tekst
    """Gdzie uczestnicy pytają o swoje dane
    Adres e-mail albo numer telefonu."""

    @property
    def wspolni(self) -> bool:
        """Whether the offerors are joint controllers."""
        return self.rola == RolaDanych.WSPOLNI

    @property
    def powierzenie(self) -> bool:
        """Whether the leader has the partners process data for it."""
        return self.rola == RolaDanych.POWIERZENIE


class UdzialJednostki(Part):
    """Udział jednostki samorządu w partnerstwie

    Jednostka może być stroną dopiero po wyborze oferty; dotacji nie przyznaje się tą umową.
    """

    data_wyboru: Data
    """Dzień wyboru oferty"""
    zobowiazania: tuple[Tekst, ...] = Field(min_length=1)
    """Co zapewnia jednostka
    Każda pozycja w bierniku, po słowie „zapewnia”, np. „salę w szkole bez opłat”."""
    czy_zobowiazanie_pieniezne: TakNie
    """Czy z tego mogą powstać zobowiązania pieniężne
    „tak” dodaje kontrasygnatę skarbnika."""
    podpisujacy: tuple[Reprezentant, ...] = ()
    """Podpisujący za jednostkę
    Za powiat i województwo dwie osoby z zarządu. W gminie puste: podpisuje wójt, burmistrz albo prezydent."""

    def przed_wyborem(self, dzien: date) -> bool:
        """Tell whether on the day no offer had been chosen yet."""
        return dzien < self.data_wyboru
