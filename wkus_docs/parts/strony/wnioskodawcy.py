"""Residents who ask their unit for a task by local initiative, by themselves or through an organisation."""

from typing import Annotated

from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.parts.strony.adres import Adres
from wkus_docs.parts.strony.organizacja import Organizacja
from wkus_docs.parts.strony.osoba import Kontakt, Reprezentant
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.proposal import ASKED
from wkus_docs.relations import listed_once
from wkus_docs.scalars.tekst import Tekst

_UDPP = acts["udpp"]
_EXCLUDED = "spoldzielnia_socjalna"
"""Form of an organisation through which the law lets no residents ask, folded."""


class Mieszkaniec(Part):
    """Mieszkaniec"""

    imie_nazwisko: Tekst
    """Imię i nazwisko"""
    adres: Adres | None = None
    """Adres zamieszkania"""


class Wnioskodawcy(Part):
    """Wnioskodawcy

    Mieszkańcy, sami albo za pośrednictwem organizacji. Ich lista drukuje się na osobnej stronie, bo nie
    publikuje się jej w Biuletynie Informacji Publicznej.
    """

    mieszkancy: tuple[Mieszkaniec, ...] = ()
    """Lista mieszkańców
    Wszyscy, którzy podpisują; drukuje się jako załącznik, którego się nie publikuje."""
    reprezentant: Annotated[Kontakt | None, ASKED] = None
    """Kto reprezentuje mieszkańców
    Osoba, z którą urząd się porozumiewa; tylko gdy mieszkańcy ją wskazali."""
    organizacja: Organizacja | None = None
    """Organizacja, za której pośrednictwem działają mieszkańcy
    Puste, gdy mieszkańcy działają bezpośrednio."""

    @property
    def podpisujacy_organizacji(self) -> tuple[Reprezentant, ...]:
        """Who signs for the organisation, where there is one."""
        return self.organizacja.reprezentanci if self.organizacja else ()

    @rule(_UDPP["art. 19b ust. 1"])
    def _somebody_asks(self) -> Findings:
        """Wniosek składają mieszkańcy, sami albo za pośrednictwem organizacji."""
        if not self.mieszkancy and self.organizacja is None:
            yield error(
                "mieszkancy",
                "Nie podano, kto składa wniosek.",
                hint="Wypisz mieszkańców albo podaj organizację, za której pośrednictwem działają.",
            )

    @rule(_UDPP["art. 19b ust. 1"])
    def _several_residents_ask(self) -> Findings:
        """Bez organizacji wniosek składa więcej niż jeden mieszkaniec."""
        if len(self.mieszkancy) == 1 and self.organizacja is None:
            yield warning(
                "mieszkancy",
                "Wniosek składa jedna osoba, a ustawa mówi o mieszkańcach.",
                hint="Dopisz pozostałych mieszkańców albo sprawdź w uchwale o inicjatywie lokalnej, czy wystarczy jeden.",
            )

    @rule(_UDPP["art. 3 ust. 3a"])
    def _no_social_cooperative_mediates(self) -> Findings:
        """Organizacja, która pośredniczy, nie jest spółdzielnią socjalną."""
        if self.organizacja is not None and zwin(self.organizacja.forma_prawna).startswith(_EXCLUDED):
            yield error(
                ("organizacja", "forma_prawna"),
                "Przepisów o inicjatywie lokalnej nie stosuje się do spółdzielni socjalnych.",
                hint="Mieszkańcy mogą złożyć wniosek sami albo za pośrednictwem innej organizacji.",
            )

    @rule()
    def _somebody_can_be_written_to(self) -> Findings:
        """Wiadomo, dokąd urząd ma odpisać."""
        if self.mieszkancy and self.organizacja is None and not any(one.adres for one in self.mieszkancy):
            yield warning(
                "mieszkancy",
                "Nie podano adresu żadnego z mieszkańców, więc urząd nie ma dokąd odpisać.",
                hint="Dopisz adres co najmniej jednej osoby.",
            )

    _resident_is_listed_once = listed_once(
        "mieszkancy.*.imie_nazwisko", "Mieszkańca", key=zwin, found=warning
    )
