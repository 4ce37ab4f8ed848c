"""How offers are handed in."""

import re
from dataclasses import dataclass

from pydantic import Field

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Part, error, rule, warning
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor

_HOUR = re.compile(r"([01]?\d|2[0-3]):[0-5]\d")
_WITHIN = re.compile(r"(?<![\d:.])([01]?\d|2[0-3])(?:[:.]([0-5]\d))?(?![\d:.])")


def _hour_meant(text: str) -> str:
    """Say how to write the hour that stands in a text.

    >>> _hour_meant("do 15:30"), _hour_meant("15"), _hour_meant("25:00")
    ('Napisz 15:30.', 'Napisz 15:00.', 'Napisz np. 15:00.')
    """
    found = _WITHIN.findall(text)
    return f"Napisz {found[0][0]}:{found[0][1] or '00'}." if len(found) == 1 else "Napisz np. 15:00."


def says_the_hour(*hours: str) -> ClassRule:
    """Make the rule that the hours at the paths, where they are given, are hours: „15:00”."""

    @rule()
    def check(part: Part) -> Findings:
        """Godzina ma postać „15:00”."""
        for loc, hour in (one for path in hours for one in paths.each(part, path)):
            if hour is not None and not _HOUR.fullmatch(hour.replace(".", ":")):
                yield error(loc, f"„{hour}” nie jest godziną.", hint=_hour_meant(hour))

    return check


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
    ZLOZENIE = "zlozenie", "złożenie w generatorze"


class SposobZlozenia(Part):
    """Sposób złożenia oferty"""

    kanal: Kanal
    """Kanał
    papier, e-doręczenia, epuap albo generator."""
    opis: Tekst
    """Miejsce i szczegóły
    Np. „w zamkniętej kopercie w kancelarii urzędu, pokój nr 1”."""
    o_terminie_decyduje: ZachowanieTerminu | None = None
    """Co decyduje o zachowaniu terminu w tym kanale
    wplyw, nadanie albo zlozenie. Puste: jak dla wszystkich kanałów, a w generatorze złożenie oferty w nim."""
    termin: Data | None = None
    """Termin w tym kanale
    Tylko gdy jest inny niż termin składania ofert, np. na doręczenie wydruku z generatora."""
    godzina: Tekst | None = None
    """Godzina w tym kanale
    Tylko gdy jest inna niż dla pozostałych, np. „23:59” w generatorze."""

    @property
    def generator(self) -> bool:
        """Whether the offer is made in the generator of offers."""
        return self.kanal == Kanal.GENERATOR

    @property
    def termin_wlasny(self) -> bool:
        """Whether the channel has a day or an hour of its own."""
        return self.termin is not None or self.godzina is not None

    _says_the_hour = says_the_hour("godzina")


@dataclass(frozen=True, slots=True)
class ZachowanieWKanale:
    """What decides in a channel whether an offer came in time."""

    kanal: Kanal
    decyduje: ZachowanieTerminu


class NaborCiagly(Part):
    """Nabór ciągły

    Oferty przyjmuje się przez cały czas od ogłoszenia do terminu składania ofert i rozpatruje na bieżąco.
    """

    od: Data | None = None
    """Od kiedy składa się oferty
    Puste: od dnia ogłoszenia."""
    rozpatrywanie: Tekst
    """Kiedy rozpatruje się oferty
    Po słowach „Oferty rozpatruje się”, np. „raz w miesiącu, do 15. dnia następnego miesiąca”."""
    czy_do_wyczerpania: TakNie | None = None
    """Czy nabór kończy się z wyczerpaniem środków"""


class SkladanieOfert(Part):
    """Warunki składania ofert"""

    godzina: Tekst | None = None
    """Godzina, do której przyjmuje się oferty
    Np. „15:00”; puste: do końca dnia."""
    o_terminie_decyduje: ZachowanieTerminu
    """Co decyduje o zachowaniu terminu
    „wpływ” do urzędu albo „nadanie” (data stempla lub wysłania); przy samym generatorze: „złożenie w generatorze”."""
    nabor_ciagly: NaborCiagly | None = None
    """Nabór ciągły
    Puste: oferty rozpatruje się razem, po terminie ich składania."""
    sposoby: tuple[SposobZlozenia, ...] = Field(min_length=1)
    """Sposoby złożenia oferty"""
    zalaczniki: tuple[Tekst, ...] = ()
    """Załączniki do oferty
    Tylko te, których naprawdę trzeba; gdy żadnych, wpisz czy_bez_zalacznikow: tak."""
    czy_bez_zalacznikow: TakNie | None = None
    """Czy do oferty nie dołącza się załączników
    „tak” drukuje to zdanie. Puste: ogłoszenie o tym milczy."""
    braki: tuple[Tekst, ...] = ()
    """Braki formalne, które można uzupełnić"""
    czy_bez_uzupelnien: TakNie | None = None
    """Czy braków formalnych się nie uzupełnia
    „tak” drukuje to zdanie. Puste: ogłoszenie o tym milczy."""
    dni_na_uzupelnienie: LiczbaDodatnia | None = None
    """Ile dni roboczych na uzupełnienie braków"""

    @property
    def decyduje_wplyw(self) -> bool:
        """Whether the offer must have come to the office in time."""
        return self.o_terminie_decyduje == ZachowanieTerminu.WPLYW

    @property
    def decyduje_nadanie(self) -> bool:
        """Whether it is enough to have sent the offer in time."""
        return self.o_terminie_decyduje == ZachowanieTerminu.NADANIE

    @property
    def decyduje_zlozenie(self) -> bool:
        """Whether what counts is that the offer was made in the generator, which no office receives."""
        return all(self.decyduje(item) == ZachowanieTerminu.ZLOZENIE for item in self.sposoby)

    @property
    def zachowanie(self) -> tuple[ZachowanieWKanale, ...]:
        """What decides in each channel."""
        return tuple(ZachowanieWKanale(item.kanal, self.decyduje(item)) for item in self.sposoby)

    @property
    def jednakowo(self) -> bool:
        """Whether the same decides in every channel."""
        return len({self.decyduje(item) for item in self.sposoby}) == 1

    @property
    def terminy_wlasne(self) -> tuple[SposobZlozenia, ...]:
        """Channels with a day or an hour of their own."""
        return tuple(item for item in self.sposoby if item.termin_wlasny)

    def decyduje(self, sposob: SposobZlozenia) -> ZachowanieTerminu:
        """Return what decides in a channel: its own rule, or the common one, which no generator has."""
        if sposob.o_terminie_decyduje is not None:
            return sposob.o_terminie_decyduje
        return ZachowanieTerminu.ZLOZENIE if sposob.generator else self.o_terminie_decyduje

    _says_the_hour = says_the_hour("godzina")

    @rule()
    def _posting_decides_only_for_paper(self) -> Findings:
        """Data nadania decyduje tylko wtedy, gdy można wysłać ofertę papierową."""
        paper = any(item.kanal == Kanal.PAPIER for item in self.sposoby)
        if self.o_terminie_decyduje == ZachowanieTerminu.NADANIE and not paper:
            yield warning(
                "o_terminie_decyduje",
                "Decyduje data nadania, a oferty nie można złożyć na papierze.",
                hint="Wybierz „wpływ” albo dopuść ofertę papierową.",
            )

    @rule()
    def _filing_decides_only_in_a_generator(self) -> Findings:
        """Chwila złożenia w generatorze decyduje tylko wtedy, gdy oferty składa się w generatorze."""
        if any(item.generator for item in self.sposoby):
            return
        told: list[tuple[str | int, ...]] = [
            ("sposoby", index, "o_terminie_decyduje")
            for index, item in enumerate(self.sposoby)
            if item.o_terminie_decyduje == ZachowanieTerminu.ZLOZENIE
        ]
        if self.o_terminie_decyduje == ZachowanieTerminu.ZLOZENIE:
            told.append(("o_terminie_decyduje",))
        for place in told:
            yield error(
                place,
                "Decyduje złożenie w generatorze, a oferty nie składa się w generatorze.",
                hint="Wybierz „wpływ” albo „nadanie”, albo dopisz generator w „sposoby”.",
            )

    @rule()
    def _gives_time_to_amend(self) -> Findings:
        """Braki do uzupełnienia i czas na nie podaje się razem."""
        if bool(self.braki) != (self.dni_na_uzupelnienie is not None):
            yield warning(
                "dni_na_uzupelnienie",
                "Podano braki bez czasu na uzupełnienie." if self.braki else "Podano czas bez listy braków.",
                hint="Podaj oba pola albo napisz o tym w postanowieniach dodatkowych.",
            )

    @rule()
    def _does_not_contradict_itself(self) -> Findings:
        """Ogłoszenie nie wymienia załączników ani braków, o których mówi, że ich nie ma."""
        for field, listed in (("czy_bez_zalacznikow", self.zalaczniki), ("czy_bez_uzupelnien", self.braki)):
            if getattr(self, field) and listed:
                yield error(
                    field,
                    "Podano „tak”, a ogłoszenie wymienia, "
                    + ("co dołącza się do oferty." if listed is self.zalaczniki else "co można uzupełnić."),
                    hint="Usuń to pole albo listę.",
                )
