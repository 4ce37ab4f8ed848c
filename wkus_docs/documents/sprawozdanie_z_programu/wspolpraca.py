"""Cooperation without money: its forms, and the consultations of the year."""

from wkus_docs.document import Findings, Part, error, rule
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import Liczba
from wkus_docs.scalars.tekst import Opis, Tekst


class FormaPozafinansowa(Part):
    """Forma współpracy pozafinansowej"""

    forma: Tekst
    """Forma
    Np. „szkolenia i doradztwo”, „lokale użyczone organizacjom”, „patronaty”."""
    liczba: Liczba | None = None
    """Ile razy
    Szkoleń, lokali, patronatów."""
    opis: Opis | None = None
    """Opis"""


class KonsultacjeRoku(Part):
    """Konsultacje projektu aktu"""

    przedmiot: Tekst
    """Projekt
    Np. „roczny program współpracy na 2028 rok”."""
    okres: Okres | None = None
    """Okres konsultacji"""
    organizacji: Liczba | None = None
    """Ile organizacji wzięło udział"""
    uwag: Liczba | None = None
    """Ile uwag zgłoszono"""
    uwzglednionych: Liczba | None = None
    """Ile uwag uwzględniono"""
    wynik: Opis | None = None
    """Wynik
    Np. numer uchwały, którą przyjęto."""

    @rule()
    def _accepted_are_among_received(self) -> Findings:
        """Uwag uwzględnionych nie jest więcej niż zgłoszonych."""
        if self.uwag is not None and self.uwzglednionych is not None and self.uwzglednionych > self.uwag:
            yield error(
                "uwzglednionych",
                f"Uwzględniono uwag: {self.uwzglednionych}, a zgłoszono: {self.uwag}.",
                hint="Popraw jedną z liczb.",
            )


class KontroleRoku(Part):
    """Kontrole i zwroty"""

    liczba: Liczba
    """Ile kontroli przeprowadzono"""
    wezwan: Liczba | None = None
    """Ile razy wezwano do zwrotu dotacji"""
    kwota_wezwan: Kwota | None = None
    """Kwota, do której zwrotu wezwano [zł]
    Bez odsetek. To, co zwrócono, stoi w tabelach."""
    decyzji: Liczba | None = None
    """Ile wydano decyzji o zwrocie"""
    ustalenia: Opis | None = None
    """Ustalenia
    Bez danych osób fizycznych."""

    @rule()
    def _amount_has_its_demands(self) -> Findings:
        """Gdy nikogo nie wezwano do zwrotu, nie ma kwoty wezwań."""
        if self.wezwan == 0 and self.kwota_wezwan:
            yield error(
                "kwota_wezwan",
                "Podano kwotę, do której zwrotu wezwano, a liczba wezwań to 0.",
                hint="Popraw liczbę wezwań albo kwotę.",
            )
