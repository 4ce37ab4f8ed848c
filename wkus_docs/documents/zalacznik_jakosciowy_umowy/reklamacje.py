"""Complaints of those who use the service: how they are filed, who answers and by when."""

from decimal import Decimal

from pydantic import Field

from wkus_docs.document import Part
from wkus_docs.parts.jakosc.czas_reakcji import JednostkaCzasu, w_ciagu
from wkus_docs.polish.odmiana import policz
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tekst import Tekst

_NAJKROTSZY_MIESIAC = 28  # days
_DNI_W_JEDNOSTCE = {
    JednostkaCzasu.GODZINY: Decimal(1) / 24,
    JednostkaCzasu.DNI_ROBOCZE: Decimal("1.4"),
    JednostkaCzasu.DNI: Decimal(1),
    JednostkaCzasu.TYGODNIE: Decimal(7),
}


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
        return policz(self.dni_na_odwolanie, "dnia", "dni", "dni")

    def po(self, miesiacach: int) -> bool:
        """Whether the answer may come after so many months, the shortest of them; 5 working days are a week."""
        dni = self.czas * _DNI_W_JEDNOSTCE[JednostkaCzasu(self.jednostka_czasu.value)]
        return dni > _NAJKROTSZY_MIESIAC * miesiacach
