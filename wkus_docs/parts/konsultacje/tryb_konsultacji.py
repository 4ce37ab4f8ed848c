"""How a draft is consulted: what, by which mode, in which days and forms, and where it was announced."""

from datetime import date
from typing import Annotated

from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.fact import Fact
from wkus_docs.law import acts
from wkus_docs.parts.konsultacje.bieg_terminu import najwczesniejszy_koniec
from wkus_docs.parts.konsultacje.sposob_konsultacji import (
    FormaKonsultacji,
    PoczatekTerminu,
    Spotkanie,
    UchwalaOSposobie,
    Zamieszczenie,
    places_missing,
)
from wkus_docs.parts.strony.dni_robocze import falls_on_working_days
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.polish.odmiana import policz
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.relations import written_without_what_is_printed
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor
from wkus_docs.wording import stands_in_the_genitive

_UDPP = acts["udpp"]
USUAL_DAYS = 14  # our own measure of haste, not a legal term: hence only a warning


class RodzajProjektu(Wybor):
    """What is consulted; it decides the legal basis."""

    PROGRAM_WIELOLETNI = "program_wieloletni", "wieloletni program współpracy"
    PROGRAM_ROCZNY = "program_roczny", "roczny program współpracy"
    INNY = "inny", "inny projekt uchwały"


class EtapKonsultacji(Wybor):
    """What is asked: an opinion of a draft, or propositions before there is one."""

    PROJEKT = "projekt", "uwagi do projektu"
    PROPOZYCJE = "propozycje", "propozycje przed powstaniem projektu"


class TrybKonsultacji(Part):
    """Przedmiot i tryb konsultacji"""

    rodzaj_projektu: RodzajProjektu
    """Rodzaj projektu
    program wieloletni, program roczny albo inny projekt uchwały."""
    etap: EtapKonsultacji = EtapKonsultacji.PROJEKT
    """Etap
    „projekt” (jest już projekt uchwały) albo „propozycje” (zbiera się pomysły, zanim powstanie)."""
    przedmiot: Tekst
    """Przedmiot projektu uchwały
    Po słowach „w sprawie”."""
    uchwala: Annotated[UchwalaOSposobie | None, Fact("urzad.uchwala_o_konsultacjach")] = None
    """Uchwała o sposobie konsultacji"""
    okres: Okres
    """Okres konsultacji"""
    formy: tuple[FormaKonsultacji, ...] = ()
    """Formy konsultacji"""
    spotkania: tuple[Spotkanie, ...] = ()
    """Spotkania"""
    ogloszenie: tuple[Zamieszczenie, ...] = ()
    """Zamieszczenie ogłoszenia o konsultacjach"""
    powod_pilny: Tekst | None = None
    """Powód trybu pilnego
    Po słowie „ponieważ”. Tylko gdy uchwała o sposobie konsultacji przewiduje taki tryb."""

    @property
    def podstawa(self) -> str:
        """Units of the act on public benefit that let one consult such a draft."""
        return {
            RodzajProjektu.PROGRAM_WIELOLETNI: "art. 5 ust. 5 i art. 5a ust. 2",
            RodzajProjektu.PROGRAM_ROCZNY: "art. 5 ust. 5 i art. 5a ust. 1",
            RodzajProjektu.INNY: "art. 5 ust. 2 pkt 3 i ust. 5",
        }[self.rodzaj_projektu]

    @property
    def zbiera_propozycje(self) -> bool:
        """Whether there is no draft yet."""
        return self.etap == EtapKonsultacji.PROPOZYCJE

    @property
    def dni_ogloszenia(self) -> tuple[date, ...]:
        """Days on which the notice appeared, where they are known."""
        return tuple(item.data for item in self.ogloszenie if item.data is not None)

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
    def _names_the_resolution(self) -> Findings:
        """Wiadomo, która uchwała określa sposób konsultacji."""
        if self.uchwala is None and not self.zbiera_propozycje:
            yield warning(
                "uchwala",
                "Nie podano uchwały, która określa sposób konsultacji.",
                hint="Sprawdź, czy rada ją podjęła i czego wymaga; możesz ją tu wpisać.",
            )

    @rule(_UDPP["art. 5 ust. 5"])
    def _mode_is_that_of_the_resolution(self) -> Findings:
        """Konsultuje się tylko w formach, które przewiduje uchwała o sposobie konsultacji."""
        if self.uchwala is None or not self.uchwala.formy:
            return
        for index, forma in enumerate(self.formy):
            if forma not in self.uchwala.formy:
                yield warning(
                    ("formy", index),
                    f"Uchwała nr {self.uchwala.numer} nie przewiduje formy „{forma.etykieta}”.",
                    hint="Sprawdź, czy to forma dodatkowa; wymaganych przez uchwałę nie zastępuje.",
                )

    @rule()
    def _resolution_came_before(self) -> Findings:
        """Uchwała o sposobie konsultacji jest wcześniejsza niż ogłoszenie."""
        if self.uchwala is None or not self.dni_ogloszenia:
            return
        first = min(self.dni_ogloszenia)
        if self.uchwala.data_uchwaly >= first:
            yield error(
                ("uchwala", "data_uchwaly"),
                f"Uchwała z {data_slownie(self.uchwala.data_uchwaly)} nie jest wcześniejsza niż "
                f"ogłoszenie ({data_slownie(first)}).",
                hint="Najpierw uchwala się sposób konsultacji; popraw datę.",
            )

    @rule()
    def _starts_before_it_ends(self) -> Findings:
        """Konsultacje kończą się później niż się zaczynają."""
        if self.liczba_dni == 1:
            yield warning(
                ("okres", "do"),
                f"Konsultacje zaczynają się i kończą tego samego dnia ({data_slownie(self.okres.do)}).",
                hint="Sprawdź datę: jeden dzień wystarcza tylko wtedy, gdy konsultacje są jednym spotkaniem.",
            )

    @property
    def _najkrocej(self) -> int | None:
        """Days that the resolution asks for in this mode."""
        if self.uchwala is None:
            return None
        return (self.powod_pilny and self.uchwala.min_dni_pilnie) or self.uchwala.min_dni

    @property
    def _zapowiedziano(self) -> date:
        """The day of the last notice; where none is known, the first day of the consultations at the latest."""
        return max(self.dni_ogloszenia, default=self.okres.od)

    @rule(_UDPP["art. 5 ust. 5"])
    def _lasts_long_enough(self) -> Findings:
        """Konsultacje trwają tyle, ile każe uchwała o ich sposobie."""
        act, least = self.uchwala, self._najkrocej
        if act is None or least is None:
            return
        first = najwczesniejszy_koniec(
            least, act.liczone_od, ogloszenie=self._zapowiedziano, poczatek=self.okres.od
        )
        if self.liczba_dni > 0 and self.okres.do < first:
            from_notice = act.liczone_od == PoczatekTerminu.OGLOSZENIE
            since = f", licząc od ogłoszenia ({data_slownie(self._zapowiedziano)})" if from_notice else ""
            yield error(
                ("okres", "do"),
                f"{self._trwaja}, a uchwała nr {act.numer} wymaga co najmniej {least}{since}.",
                hint=f"Wydłuż konsultacje co najmniej do {data_slownie(first)}",
            )

    @rule(_UDPP["art. 5 ust. 5"])
    def _haste_is_foreseen(self) -> Findings:
        """Tryb pilny stosuje się, gdy przewiduje go uchwała o sposobie konsultacji."""
        if self.powod_pilny and self.uchwala is not None and self.uchwala.min_dni_pilnie is None:
            yield warning(
                "powod_pilny",
                f"Podano powód trybu pilnego, a nie wiadomo, czy przewiduje go uchwała nr {self.uchwala.numer}.",
                hint="Jeżeli przewiduje, dopisz do niej min_dni_pilnie; jeżeli nie, usuń ten powód.",
            )

    @rule()
    def _leaves_time_to_answer(self) -> Findings:
        """Gdy uchwała nie mówi, ile trwają konsultacje, trwają co najmniej dwa tygodnie."""
        if self._najkrocej is None and 1 < self.liczba_dni < USUAL_DAYS:
            yield warning(
                ("okres", "do"),
                f"{self._trwaja}; to krótko.",
                hint=f"Daj organizacjom co najmniej {USUAL_DAYS} dni.",
            )

    @property
    def _trwaja(self) -> str:
        return f"Konsultacje trwają {policz(self.liczba_dni, 'dzień', 'dni', 'dni')}"

    @rule(_UDPP["art. 5 ust. 5"])
    def _is_announced_where_it_must(self) -> Findings:
        """Ogłoszenie ukazuje się we wszystkich miejscach, których wymaga uchwała."""
        if self.uchwala is not None:
            yield from places_missing(self.ogloszenie, self.uchwala.miejsca_ogloszenia, "ogloszenie")

    @rule()
    def _is_announced_before_it_starts(self) -> Findings:
        """Ogłoszenie ukazuje się wszędzie najpóźniej w dniu rozpoczęcia konsultacji."""
        for index, item in enumerate(self.ogloszenie):
            if item.data is not None and item.data > self.okres.od:
                yield error(
                    ("ogloszenie", index, "data"),
                    f"Ogłoszenie ukazuje się {data_slownie(item.data)} ({item.miejsce.etykieta}), "
                    f"a konsultacje trwają już od {data_slownie(self.okres.od)}",
                    hint="Zamieść je wcześniej albo przesuń początek konsultacji.",
                )

    @rule()
    def _meetings_agree_with_the_forms(self) -> Findings:
        """Zapowiedziane spotkanie ma swój dzień, a spotkanie z dniem jest wśród form."""
        announced = FormaKonsultacji.SPOTKANIE in self.formy
        if announced != bool(self.spotkania):
            yield error(
                "spotkania",
                "Zapowiedziano spotkanie, a nie podano jego dnia."
                if announced
                else "Podano dzień spotkania, którego nie ma wśród form konsultacji.",
                hint="Uzupełnij listę spotkań albo popraw formy.",
            )

    @rule()
    def _meetings_fall_within_the_consultations(self) -> Findings:
        """Spotkania odbywają się w okresie konsultacji."""
        for index, item in enumerate(self.spotkania):
            if not self.okres.od <= item.data <= self.okres.do:
                yield warning(
                    ("spotkania", index, "data"),
                    f"Spotkanie {data_slownie(item.data)} wypada poza okresem konsultacji.",
                    hint="Sprawdź dzień spotkania i okres.",
                )

    _falls_on_working_days = falls_on_working_days(
        {"okres.do": "Koniec konsultacji", "spotkania.*.data": "Spotkanie"}, provisions=()
    )
    _subject_stands_alone = written_without_what_is_printed("przedmiot")
    _subject_is_in_the_genitive = stands_in_the_genitive("przedmiot", after="w sprawie")
