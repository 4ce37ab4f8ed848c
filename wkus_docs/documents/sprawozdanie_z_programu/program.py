"""The yearly programme a report accounts for: its resolution, what amended it, its aims and indicators."""

from typing import Annotated

from wkus_docs.document import Findings, Part, error, rule
from wkus_docs.law import acts
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.proposal import ASKED
from wkus_docs.relations import number_is_of_the_year, written_without_what_is_printed
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.scalars.wybor import Wybor
from wkus_docs.wording import stands_in_the_genitive

_UDPP = acts["udpp"]


class UchwalaZmieniajaca(Part):
    """Uchwała zmieniająca program"""

    numer: Tekst
    """Numer uchwały"""
    data_uchwaly: Data
    """Data uchwały"""

    _number_is_of_the_year = number_is_of_the_year("numer", day="data_uchwaly")


class UchwalaRozliczana(Part):
    """Uchwała o programie"""

    numer: Tekst
    """Numer uchwały"""
    data_uchwaly: Data
    """Data uchwały"""
    przedmiot: Tekst | None = None
    """Przedmiot uchwały
    Po słowach „w sprawie”."""
    konsultacje: Okres | None = None
    """Kiedy konsultowano projekt programu
    Puste: sprawozdanie o tym nie mówi."""
    zmiany: tuple[UchwalaZmieniajaca, ...] = ()
    """Uchwały zmieniające program
    W kolejności; puste, gdy programu nie zmieniano."""

    _subject_stands_alone = written_without_what_is_printed("przedmiot")
    _subject_is_in_the_genitive = stands_in_the_genitive("przedmiot", after="w sprawie")
    _number_is_of_the_year = number_is_of_the_year("numer", day="data_uchwaly")

    @rule(_UDPP["art. 5a ust. 1"])
    def _is_consulted_before_it_is_passed(self) -> Findings:
        """Program uchwalono po konsultacjach."""
        if self.konsultacje is not None and self.konsultacje.do > self.data_uchwaly:
            yield error(
                ("konsultacje", "do"),
                f"Konsultacje trwały do {data_slownie(self.konsultacje.do)}, a program uchwalono "
                f"{data_slownie(self.data_uchwaly)}",
                hint="Popraw jedną z dat.",
            )

    @rule()
    def _is_amended_after_it_is_passed(self) -> Findings:
        """Uchwała zmieniająca nie jest wcześniejsza niż zmieniana."""
        for index, one in enumerate(self.zmiany):
            if one.data_uchwaly < self.data_uchwaly:
                yield error(
                    ("zmiany", index, "data_uchwaly"),
                    f"Uchwała nr {one.numer} jest wcześniejsza niż program, który zmienia.",
                    hint="Popraw jedną z dat.",
                )


class Stopien(Wybor):
    """How far an aim was reached."""

    OSIAGNIETY = "osiagniety", "osiągnięty"
    CZESCIOWO = "czesciowo", "osiągnięty częściowo"
    NIEOSIAGNIETY = "nieosiagniety", "nieosiągnięty"


class CelProgramu(Part):
    """Cel programu"""

    cel: Tekst
    """Cel
    Słowami programu."""
    stopien: Stopien | None = None
    """Stopień osiągnięcia
    „osiągnięty”, „osiągnięty częściowo” albo „nieosiągnięty”. Puste: sprawozdanie go nie ocenia."""
    opis: Opis | None = None
    """Co zrobiono"""


class WskaznikProgramu(Part):
    """Wskaźnik programu"""

    nazwa: Tekst
    """Nazwa wskaźnika
    Słowo w słowo z programu."""
    plan: Tekst | None = None
    """Wartość planowana
    Puste, gdy program jej nie podaje."""
    osiagnieto: Annotated[Tekst | None, ASKED] = None
    """Wartość osiągnięta
    Np. „10”. Puste tylko wtedy, gdy podano, dlaczego jej nie ma."""
    wyjasnienie: Opis | None = None
    """Wyjaśnienie
    Skąd różnica albo dlaczego wartości nie ma."""

    @rule(_UDPP["art. 5a ust. 4 pkt 9"])
    def _is_answered(self) -> Findings:
        """Na każdy wskaźnik programu jest odpowiedź: wartość albo powód, dla którego jej nie ma."""
        if self.osiagnieto is None and self.wyjasnienie is None:
            yield error(
                "wyjasnienie",
                f"Na wskaźnik „{self.nazwa}” nie ma odpowiedzi.",
                hint="Podaj wartość osiągniętą, a gdy jej nie zmierzono – dlaczego.",
            )
