"""How the representatives of organisations are chosen among the candidates, and how a vacancy is filled."""

from typing import Annotated

from wkus_docs.document import Findings, Part, rule, warning
from wkus_docs.documents.uchwala_rada_pozytku.liczby import dni, dni_przed, policzone
from wkus_docs.proposal import ASKED, Proposal
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.wybor import Wybor


class SposobWyboru(Wybor):
    """Who chooses, and how."""

    ZEBRANIE = "zebranie", "zebranie organizacji"
    GLOSOWANIE = "glosowanie", "głosowanie bez zebrania"
    ORGAN = "organ", "organ wykonawczy spośród kandydatów"


class PrzyRownosci(Wybor):
    """What decides where candidates have as many votes."""

    PONOWNE = "ponowne_glosowanie", "ponowne głosowanie"
    LOSOWANIE = "losowanie", "losowanie"


class WyborPrzedstawicieli(Part):
    """Wybór przedstawicieli organizacji"""

    sposob: Annotated[SposobWyboru, Proposal("zebranie")]
    """Sposób wyboru
    zebranie, głosowanie (na kartach albo elektronicznie, bez zebrania) albo organ."""
    dni_na_wybor: Annotated[LiczbaDodatnia | None, ASKED] = None
    """W ile dni od końca zgłaszania kandydatów następuje wybór"""
    najmniej_organizacji: LiczbaDodatnia | None = None
    """Ile co najmniej organizacji musi wziąć udział
    Puste: wybór jest ważny bez względu na ich liczbę i uchwała o tym nie mówi."""
    kandydatow_na_karcie: LiczbaDodatnia | None = None
    """Na ilu kandydatów najwyżej głosuje organizacja
    Puste: uchwała o tym nie mówi."""
    przy_rownosci: Annotated[PrzyRownosci | None, ASKED] = None
    """Co rozstrzyga przy równej liczbie głosów
    ponowne głosowanie albo losowanie."""
    nastepny_z_listy: TakNie | None = None
    """Czy miejsce, które się zwolni, obejmuje kandydat z kolejną liczbą głosów
    „tak” drukuje to zdanie."""
    dni_na_uzupelnienie: LiczbaDodatnia | None = None
    """W ile dni uzupełnia się skład
    Od dnia, w którym miejsce się zwolniło."""
    dni_przed_koncem: LiczbaDodatnia | None = None
    """Na ile dni przed końcem kadencji ogłasza się zgłaszanie kandydatów na następną"""

    @property
    def glosuje_sie(self) -> bool:
        """Whether organisations vote."""
        return self.sposob != SposobWyboru.ORGAN

    @property
    def na_wybor(self) -> str:
        """„14 dni”, after „w ciągu”."""
        return dni(self.dni_na_wybor)

    @property
    def na_uzupelnienie(self) -> str:
        """„30 dni”, after „w ciągu”."""
        return dni(self.dni_na_uzupelnienie)

    @property
    def przed_koncem(self) -> str:
        """„60 dni”, after „na”."""
        return dni_przed(self.dni_przed_koncem)

    @property
    def ile_organizacji(self) -> str:
        """„5 organizacji”, after „co najmniej”."""
        return policzone(self.najmniej_organizacji, "organizacji", "organizacji")

    @property
    def ilu_na_karcie(self) -> str:
        """„4 kandydatów”, after „wskazuje najwyżej”."""
        return policzone(self.kandydatow_na_karcie, "kandydata", "kandydatów")

    @rule()
    def _votes_are_cast_where_they_are_told_of(self) -> Findings:
        """O głosach mówi uchwała tylko wtedy, gdy organizacje głosują."""
        about_votes = ("najmniej_organizacji", "kandydatow_na_karcie", "przy_rownosci", "nastepny_z_listy")
        told = [name for name in about_votes if getattr(self, name)]
        if told and not self.glosuje_sie:
            yield warning(
                told[0],
                "Przedstawicieli wybiera organ wykonawczy, więc nikt nie głosuje i to pole się nie wydrukuje.",
                hint="Usuń je albo zmień „sposob”.",
            )
