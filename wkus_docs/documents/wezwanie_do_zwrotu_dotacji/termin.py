"""The term to pay that a call sets itself: a day, or days from its delivery."""

from wkus_docs.document import Findings, Part, error, rule
from wkus_docs.polish.odmiana import rzeczownik
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import LiczbaDodatnia


class TerminZaplaty(Part):
    """Termin zapłaty"""

    dni: LiczbaDodatnia | None = None
    """Ile dni od doręczenia wezwania
    Puste, gdy podano dzień."""
    data: Data | None = None
    """Dzień, do którego trzeba zapłacić
    Zamiast liczby dni."""

    @property
    def opis(self) -> str:
        """The term after „należy wpłacić”.

        >>> TerminZaplaty(dni=1).opis, TerminZaplaty(dni=14).opis
        ('w terminie 1 dnia od dnia doręczenia tego wezwania', 'w terminie 14 dni od dnia doręczenia tego wezwania')
        """
        if self.data is not None:
            return f"do dnia {data_slownie(self.data)}"
        word = rzeczownik(self.dni or 0, "dnia", "dni", "dni")
        return f"w terminie {self.dni} {word} od dnia doręczenia tego wezwania"

    @rule()
    def _is_told_in_one_way(self) -> Findings:
        """Termin podano jednym sposobem: dniem albo liczbą dni."""
        if self.data is not None and self.dni is not None:
            yield error(
                "data", "Termin zapłaty podano dwa razy: dniem i liczbą dni.", hint="Zostaw jedno z nich."
            )
        elif self.data is None and self.dni is None:
            yield error("dni", "Nie podano terminu zapłaty.", hint="Wpisz „data” albo „dni”.")
