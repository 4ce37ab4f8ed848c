"""How offers are handed in."""

import re

from pydantic import Field

from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor

_HOUR = re.compile(r"([01]?\d|2[0-3]):[0-5]\d")


class Kanal(Wybor):
    """Channel by which an offer may come."""

    PAPIER = "papier", "w postaci papierowej"
    EDORECZENIA = "e_doreczenia", "na adres do doręczeń elektronicznych"
    EPUAP = "epuap", "przez elektroniczną skrzynkę podawczą (ePUAP)"
    GENERATOR = "generator", "w generatorze ofert"


class ZachowanieTerminu(Wybor):
    """What decides whether an offer came in time."""

    WPLYW = "wplyw", "wpływ do urzędu"
    NADANIE = "nadanie", "nadanie"


class SposobZlozenia(Part):
    """Sposób złożenia oferty"""

    kanal: Kanal
    """Kanał
    papier, e-doręczenia, epuap albo generator."""
    opis: Tekst
    """Miejsce i szczegóły
    Np. „w zamkniętej kopercie w kancelarii urzędu, pokój nr 1”."""


class SkladanieOfert(Part):
    """Warunki składania ofert"""

    godzina: Tekst
    """Godzina, do której przyjmuje się oferty
    Np. „15:00”."""
    o_terminie_decyduje: ZachowanieTerminu
    """Co decyduje o zachowaniu terminu
    „wpływ” do urzędu albo „nadanie” (data stempla lub wysłania)."""
    sposoby: tuple[SposobZlozenia, ...] = Field(min_length=1)
    """Sposoby złożenia oferty"""
    zalaczniki: tuple[Tekst, ...] = ()
    """Załączniki do oferty
    Tylko te, których naprawdę trzeba."""
    braki: tuple[Tekst, ...] = ()
    """Braki formalne, które można uzupełnić"""
    dni_na_uzupelnienie: LiczbaDodatnia | None = None
    """Ile dni roboczych na uzupełnienie braków"""

    @property
    def decyduje_wplyw(self) -> bool:
        """Whether the offer must have come to the office in time."""
        return self.o_terminie_decyduje == ZachowanieTerminu.WPLYW

    @rule(acts["udpp"]["art. 13 ust. 2 pkt 5"])
    def _says_the_hour(self) -> Findings:
        """Godzina ma postać „15:00”."""
        if not _HOUR.fullmatch(self.godzina.replace(".", ":")):
            yield error("godzina", f"„{self.godzina}” nie jest godziną.", hint="Napisz np. 15:00.")

    @rule()
    def _posting_decides_only_for_paper(self) -> Findings:
        """Data nadania decyduje tylko wtedy, gdy można wysłać ofertę papierową."""
        paper = any(item.kanal == Kanal.PAPIER for item in self.sposoby)
        if not self.decyduje_wplyw and not paper:
            yield warning(
                "o_terminie_decyduje",
                "Decyduje data nadania, a oferty nie można złożyć na papierze.",
                hint="Wybierz „wpływ” albo dopuść ofertę papierową.",
            )

    @rule()
    def _gives_time_to_amend(self) -> Findings:
        """Braki do uzupełnienia i czas na nie podaje się razem."""
        if bool(self.braki) != (self.dni_na_uzupelnienie is not None):
            yield error(
                "dni_na_uzupelnienie",
                "Podano braki bez czasu na uzupełnienie." if self.braki else "Podano czas bez listy braków.",
                hint="Podaj oba pola albo żadnego.",
            )
