"""How a draft is consulted: what, by which mode, in which days and forms, and where it was announced."""

from datetime import date

from pydantic import Field

from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.parts.konsultacje.sposob_konsultacji import (
    FormaKonsultacji,
    Spotkanie,
    UchwalaOSposobie,
    Zamieszczenie,
    places_missing,
)
from wkus_docs.parts.strony.dni_robocze import falls_on_working_days
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.polish.odmiana import policz
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor

_UDPP = acts["udpp"]
_USUAL_DAYS = 14  # our own measure of haste, not a legal term: hence only a warning


class RodzajProjektu(Wybor):
    """What is consulted; it decides the legal basis."""

    PROGRAM_WIELOLETNI = "program_wieloletni", "wieloletni program współpracy"
    PROGRAM_ROCZNY = "program_roczny", "roczny program współpracy"
    INNY = "inny", "inny projekt uchwały"


class TrybKonsultacji(Part):
    """Przedmiot i tryb konsultacji"""

    rodzaj_projektu: RodzajProjektu
    """Rodzaj projektu
    program wieloletni, program roczny albo inny projekt uchwały."""
    przedmiot: Tekst
    """Przedmiot projektu uchwały
    Po słowach „w sprawie”."""
    uchwala: UchwalaOSposobie
    """Uchwała o sposobie konsultacji"""
    okres: Okres
    """Okres konsultacji"""
    formy: tuple[FormaKonsultacji, ...] = Field(min_length=1)
    """Formy konsultacji"""
    spotkania: tuple[Spotkanie, ...] = ()
    """Spotkania"""
    ogloszenie: tuple[Zamieszczenie, ...] = Field(min_length=1)
    """Zamieszczenie ogłoszenia o konsultacjach"""

    @property
    def podstawa(self) -> str:
        """Units of the act on public benefit that let one consult such a draft."""
        return {
            RodzajProjektu.PROGRAM_WIELOLETNI: "art. 5 ust. 5 i art. 5a ust. 2",
            RodzajProjektu.PROGRAM_ROCZNY: "art. 5 ust. 5 i art. 5a ust. 1",
            RodzajProjektu.INNY: "art. 5 ust. 2 pkt 3 i ust. 5",
        }[self.rodzaj_projektu]

    @property
    def ostatnie_ogloszenie(self) -> date:
        """Day from which everybody could know."""
        return max(item.data for item in self.ogloszenie)

    @property
    def liczba_dni(self) -> int:
        """Days of the consultations, both ends included."""
        return (self.okres.do - self.okres.od).days + 1

    @property
    def opis_form(self) -> tuple[str, ...]:
        """Forms as a resolution names them; each meeting with its day."""
        plain = (forma.etykieta for forma in self.formy if forma != FormaKonsultacji.SPOTKANIE)
        return (*plain, *(f"spotkanie {data_slownie(item.data)}" for item in self.spotkania))

    @rule(_UDPP["art. 5 ust. 5"])
    def _mode_is_that_of_the_resolution(self) -> Findings:
        """Konsultuje się tylko w formach, które przewiduje uchwała o sposobie konsultacji."""
        for index, forma in enumerate(self.formy):
            if forma not in self.uchwala.formy:
                yield error(
                    ("formy", index),
                    f"Uchwała nr {self.uchwala.numer} nie przewiduje formy „{forma.etykieta}”.",
                    hint="Wybierz formę z uchwały albo popraw listę form, które ona przewiduje.",
                )

    @rule(_UDPP["art. 5 ust. 5"])
    def _resolution_came_before(self) -> Findings:
        """Uchwała o sposobie konsultacji jest wcześniejsza niż ogłoszenie."""
        first = min(item.data for item in self.ogloszenie)
        if self.uchwala.data_uchwaly >= first:
            yield error(
                ("uchwala", "data_uchwaly"),
                f"Uchwała z {data_slownie(self.uchwala.data_uchwaly)} nie jest wcześniejsza niż "
                f"ogłoszenie ({data_slownie(first)}).",
                hint="Najpierw uchwala się sposób konsultacji; popraw datę.",
            )

    @rule(_UDPP["art. 5 ust. 5"])
    def _starts_before_it_ends(self) -> Findings:
        """Konsultacje kończą się później niż się zaczynają."""
        if self.liczba_dni == 1:
            yield error(
                ("okres", "do"),
                f"Konsultacje zaczynają się i kończą tego samego dnia ({data_slownie(self.okres.do)}).",
                hint="Podaj późniejszy dzień zakończenia.",
            )

    @rule(_UDPP["art. 5 ust. 5"])
    def _lasts_long_enough(self) -> Findings:
        """Konsultacje trwają tyle, ile każe uchwała, a gdy nie mówi – co najmniej dwa tygodnie."""
        days, least = self.liczba_dni, self.uchwala.min_dni
        said = f"Konsultacje trwają {policz(days, 'dzień', 'dni', 'dni')}"
        if least is not None and 1 < days < least:
            yield error(
                ("okres", "do"),
                f"{said}, a uchwała nr {self.uchwala.numer} wymaga co najmniej {least}.",
                hint="Wydłuż konsultacje.",
            )
        elif least is None and 1 < days < _USUAL_DAYS:
            yield warning(
                ("okres", "do"),
                f"{said}; to krótko.",
                hint=f"Daj organizacjom co najmniej {_USUAL_DAYS} dni.",
            )

    @rule(_UDPP["art. 5 ust. 5"])
    def _is_announced_where_it_must(self) -> Findings:
        """Ogłoszenie ukazuje się we wszystkich miejscach, których wymaga uchwała."""
        yield from places_missing(self.ogloszenie, self.uchwala.miejsca_ogloszenia, "ogloszenie")

    @rule(_UDPP["art. 5 ust. 5"])
    def _is_announced_before_it_starts(self) -> Findings:
        """Ogłoszenie ukazuje się wszędzie najpóźniej w dniu rozpoczęcia konsultacji."""
        for index, item in enumerate(self.ogloszenie):
            if item.data > self.okres.od:
                yield error(
                    ("ogloszenie", index, "data"),
                    f"Ogłoszenie ukazuje się {data_slownie(item.data)} ({item.miejsce.etykieta}), "
                    f"a konsultacje trwają już od {data_slownie(self.okres.od)}",
                    hint="Zamieść je wcześniej albo przesuń początek konsultacji.",
                )

    @rule(_UDPP["art. 5 ust. 5"])
    def _meetings_agree_with_the_forms(self) -> Findings:
        """Spotkanie ma dzień w okresie konsultacji."""
        announced = FormaKonsultacji.SPOTKANIE in self.formy
        if announced != bool(self.spotkania):
            yield error(
                "spotkania",
                "Zapowiedziano spotkanie, a nie podano jego dnia."
                if announced
                else "Podano dzień spotkania, którego nie ma wśród form konsultacji.",
                hint="Uzupełnij listę spotkań albo popraw formy.",
            )
        for index, item in enumerate(self.spotkania):
            if not self.okres.od <= item.data <= self.okres.do:
                yield error(
                    ("spotkania", index, "data"),
                    f"Spotkanie {data_slownie(item.data)} wypada poza okresem konsultacji.",
                    hint="Popraw dzień spotkania albo okres.",
                )

    _falls_on_working_days = falls_on_working_days(
        {"okres.do": "Koniec konsultacji", "spotkania.*.data": "Spotkanie"}
    )
