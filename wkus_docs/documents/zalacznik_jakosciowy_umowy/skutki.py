"""What follows when a level of the service is not kept: a plan of improvement, and graver consequences."""

from wkus_docs.document import Part
from wkus_docs.polish.odmiana import policz
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.wybor import Wybor


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
        return policz(self.dni_na_zatwierdzenie, "dnia", "dni", "dni")

    @property
    def termin_wykonania(self) -> str:
        """„60 dni”, after „w ciągu”."""
        return policz(self.dni_na_wykonanie, "dnia", "dni", "dni")


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
