"""Principles and forms of co-operation, as the Act lists them, and how the programme applies each."""

from wkus_docs.document import Part
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor


class Zasada(Wybor):
    """Principle of co-operation (art. 5 ust. 3 UDPP)."""

    POMOCNICZOSC = "pomocniczosc", "pomocniczość"
    SUWERENNOSC = "suwerennosc", "suwerenność stron"
    PARTNERSTWO = "partnerstwo", "partnerstwo"
    EFEKTYWNOSC = "efektywnosc", "efektywność"
    KONKURENCJA = "uczciwa_konkurencja", "uczciwa konkurencja"
    JAWNOSC = "jawnosc", "jawność"


class ZasadaProgramu(Part):
    """Zasada współpracy"""

    zasada: Zasada
    """Zasada
    pomocniczość, suwerenność stron, partnerstwo, efektywność, uczciwa konkurencja albo jawność."""
    stosowanie: Tekst | None = None
    """Jak się ją stosuje
    Co jednostka robi, żeby zasada działała u niej; nie przepisuj ustawy."""


class Forma(Wybor):
    """Form of co-operation (art. 5 ust. 2 UDPP); the value's order is that of the points."""

    ZLECANIE = "zlecanie", "zlecanie organizacjom realizacji zadań publicznych"
    INFORMOWANIE = "informowanie", "wzajemne informowanie się o planowanych kierunkach działalności"
    KONSULTOWANIE = "konsultowanie", "konsultowanie z organizacjami projektów aktów normatywnych"
    RADY = "konsultowanie_z_radami", "konsultowanie projektów aktów z radami działalności pożytku publicznego"
    ZESPOLY = "zespoly", "tworzenie wspólnych zespołów doradczych i inicjatywnych"
    INICJATYWA = "inicjatywa_lokalna", "umowa o wykonanie inicjatywy lokalnej"
    PARTNERSTWA = "partnerstwa", "umowy partnerskie i partnerstwa"

    @property
    def punkt(self) -> int:
        """Number of the point in art. 5 ust. 2."""
        return list(type(self)).index(self) + 1


class FormaProgramu(Part):
    """Forma współpracy"""

    forma: Forma
    """Forma
    zlecanie, informowanie, konsultowanie, konsultowanie_z_radami, zespoly, inicjatywa_lokalna albo partnerstwa."""
    opis: Tekst | None = None
    """Na czym polega
    Np. „corocznym harmonogramem konkursów ogłaszanym do 31 stycznia”: gdzie, kiedy i jak to się robi."""
