"""The order, or the board's resolution, that appoints the competition commission."""

from typing import Annotated, ClassVar

from wkus_docs.document import About, Document, Findings, LegalBasis, Provenance, error, rule, warning
from wkus_docs.documents.zarzadzenie_komisja_konkursowa.fakty import FACTS
from wkus_docs.fact import Holds
from wkus_docs.law import acts
from wkus_docs.parts.konkurs.komisja import BrakOsobWskazanych, Komisja, nobody_is_named_by_a_competitor
from wkus_docs.parts.konkurs.konkurs_ogloszony import KonkursWAkcie
from wkus_docs.parts.konkurs.zadanie_konkursowe import UchwalaProgramu
from wkus_docs.parts.ocena.przyczyny_wylaczenia import PrzyczynaZUstawy
from wkus_docs.parts.strony.akt_wykonawczy import AktWykonawczy
from wkus_docs.parts.strony.dni_robocze import falls_on_working_days
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.relations import is_no_later
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.wording import stands_in_the_genitive

_UDPP, _KPA = acts["udpp"], acts["kpa"]


class ZarzadzenieKomisjaKonkursowa(AktWykonawczy, Document):
    """Zarządzenie o powołaniu komisji konkursowej

    Zarządzenie wójta, burmistrza albo prezydenta, a w powiecie i w województwie uchwała zarządu. Powołuje
    komisję, która opiniuje oferty; załącznikami są regulamin pracy komisji i wzór oświadczenia
    o bezstronności, które każdy członek składa po poznaniu listy ofert.
    """

    names_organs: ClassVar[tuple[str, ...]] = ("organ", "rada")

    about: ClassVar[About] = About(
        kind="zarządzenie",
        stages=("6 ocena",),
        author="wójt, burmistrz, prezydent albo zarząd",
        legal_basis=(
            LegalBasis(acts["usg"]["art. 30 ust. 1"]),
            *(LegalBasis(_UDPP[f"art. 15 ust. {ustep}"]) for ustep in ("2a", "2b", "2d", "2da", "2ea", "2f")),
            LegalBasis(_KPA["art. 24"]),
        ),
        provenance=(Provenance.STATUTE, Provenance.PRACTICE),
        sources="Układ i formuły: Zasady techniki prawodawczej; porównano z zarządzeniami Gdańska (2017), "
        "Osielska (2022) i Garbatki-Letniska (2013), z uchwałą Zarządu Województwa Wielkopolskiego (2018) "
        "i z informacjami powiatów kościańskiego (2022) i zambrowskiego (2025). Skład komisji według art. 15 "
        "ust. 2a–2f (tekst z 2024 r.). Z pamięci: art. 24 KPA, w tym przyczyny wyłączenia w oświadczeniu, "
        "art. 30 ust. 1 USG, art. 32 ust. 1 USP i art. 41 ust. 1 USW. Regulamin i oświadczenie są nasze: "
        "wzoru urzędowego nie ma.",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS

    programy: tuple[UchwalaProgramu, ...] = ()
    """Uchwały o programach współpracy
    Te, które określają zasady działania komisji konkursowych."""
    dodatkowe_podstawy: tuple[Tekst, ...] = ()
    """Dodatkowe podstawy prawne
    Każda w dopełniaczu, po słowach „na podstawie”, np. „rozdziału 11 programu przyjętego uchwałą Nr …”."""
    konkurs: KonkursWAkcie
    """Konkurs"""
    zadania: tuple[Tekst, ...] = ()
    """Zadania konkursu
    Tytuły bez cudzysłowu, gdy oferty składa się osobno na każde z kilku zadań. Puste: zadanie jest jedno."""
    komisja: Komisja
    """Komisja"""
    termin_zgloszen: Data | None = None
    """Do kiedy organizacje wskazywały osoby do komisji
    Puste: naboru nie ogłoszono."""
    pierwsze_posiedzenie: Data | None = None
    """Dzień pierwszego posiedzenia
    Zwykle po terminie składania ofert: wtedy członkowie poznają listę ofert i składają oświadczenia. Puste:
    posiedzenie zwołuje przewodniczący."""
    miejsce_posiedzenia: Tekst | None = None
    """Miejsce pierwszego posiedzenia"""
    obsluga: Tekst | None = None
    """Kto obsługuje komisję
    W mianowniku, np. „Referat Spraw Społecznych”. Puste: akt o tym nie mówi."""
    zasady_dodatkowe: tuple[Tekst, ...] = ()
    """Własne postanowienia regulaminu
    Każde osobnym zdaniem."""
    oferenci: Annotated[tuple[Tekst, ...], "nie drukuje się"] = ()
    """Organizacje, które złożyły już oferty
    Także z ofert wspólnych. Pozwala sprawdzić, czy członka komisji nie wskazał ktoś, kto bierze udział
    w konkursie."""
    postanowienia_dodatkowe: tuple[Opis, ...] = ()
    """Postanowienia dodatkowe
    Własne postanowienia aktu, każde jako osobny paragraf przed przepisami końcowymi."""

    @property
    def przedmiot(self) -> str:
        """Subject of the act, after „w sprawie”."""
        what = "zadań publicznych" if self.zadania else "zadania publicznego"
        return (
            f"powołania komisji konkursowej do opiniowania ofert na realizację {what} "
            f"„{self.konkurs.tytul_zadania}”"
        )

    @property
    def ustepy_o_komisji(self) -> tuple[str, ...]:
        """Units of art. 15 UDPP that the legal basis cites: who is appointed, and who sits."""
        osoby = "2da" if self.komisja.brak_osob_wskazanych else "2d"
        return ("2a", "2b", osoby, *(("2e", "2ea") if self.komisja.specjalisci else ()))

    @property
    def przyczyny_wylaczenia(self) -> tuple[PrzyczynaZUstawy, ...]:
        """Grounds of exclusion, which the pattern of the declaration lists."""
        return tuple(PrzyczynaZUstawy)

    @rule(_UDPP["art. 15 ust. 2a"])
    def _appointed_before_it_opines(self) -> Findings:
        """Komisja jest powołana, zanim się zbierze."""
        if self.pierwsze_posiedzenie is not None and self.dzien_obowiazywania > self.pierwsze_posiedzenie:
            yield error(
                "pierwsze_posiedzenie",
                f"Komisja ma się zebrać {data_slownie(self.pierwsze_posiedzenie)}, a powołuje się ją "
                f"od {data_slownie(self.dzien_obowiazywania)}",
                hint="Popraw dzień posiedzenia albo dzień wejścia w życie.",
            )

    @rule()
    def _declares_knowing_the_offers(self) -> Findings:
        """Oświadczenia o bezstronności składa się, gdy znana jest lista ofert, czyli po terminie ich składania."""
        meeting, deadline = self.pierwsze_posiedzenie, self.konkurs.termin_skladania_ofert
        if meeting is not None and deadline is not None and meeting < deadline:
            yield warning(
                "pierwsze_posiedzenie",
                f"Pierwsze posiedzenie ({data_slownie(meeting)}) wypada przed terminem składania ofert "
                f"({data_slownie(deadline)}), więc członkowie komisji nie będą jeszcze znali listy ofert.",
                hint="Oświadczenia o bezstronności odbierz, gdy lista będzie znana, albo podaj późniejszy dzień.",
            )

    _meets_on_a_working_day = falls_on_working_days(
        {"pierwsze_posiedzenie": "Pierwsze posiedzenie"}, provisions=()
    )

    @rule()
    def _follows_the_notice(self) -> Findings:
        """Komisję powołuje się zwykle do konkursu, który już ogłoszono; stała komisja powstaje wcześniej."""
        announced = self.konkurs.data_ogloszenia
        if announced is not None and self.data_aktu < announced:
            yield warning(
                "data_aktu",
                f"Akt z {data_slownie(self.data_aktu)} powołuje się na ogłoszenie z {data_slownie(announced)}",
                hint="Popraw jedną z dat, jeżeli komisji nie powołuje się z góry.",
            )

    _named_by_organisations_that_do_not_compete = nobody_is_named_by_a_competitor(
        "oferenci", hint="Powołaj osobę wskazaną przez kogoś, kto nie bierze udziału w konkursie."
    )

    @rule()
    def _appointed_once_named(self) -> Findings:
        """Skład ustala się po terminie, do którego organizacje mogły wskazać osoby."""
        if self.termin_zgloszen is not None and self.termin_zgloszen >= self.data_aktu:
            yield warning(
                "termin_zgloszen",
                f"Organizacje mogą wskazywać osoby do {data_slownie(self.termin_zgloszen)}, a komisję powołuje "
                f"się {data_slownie(self.data_aktu)}",
                hint="Powołaj komisję po tym terminie albo popraw datę.",
            )

    @rule(_UDPP["art. 15 ust. 2da pkt 1"])
    def _organisations_were_asked(self) -> Findings:
        """Gdy nikt nie wskazał osób do komisji, wiadomo, do kiedy można było je wskazać."""
        nikogo = self.komisja.brak_osob_wskazanych is BrakOsobWskazanych.NIE_WSKAZANO
        if nikogo and self.termin_zgloszen is None:
            yield warning(
                "termin_zgloszen",
                "Podano, że nikt nie wskazał osób do komisji, a nie podano, do kiedy można było je wskazać.",
                hint="Podaj termin z ogłoszenia o naborze.",
            )

    _programme_comes_first = is_no_later(
        "programy.*.data_uchwaly",
        later="data_aktu",
        what="Uchwała o programie",
        than="akt, który ją powołuje",
    )
    _further_bases_are_in_the_genitive = stands_in_the_genitive("dodatkowe_podstawy.*", after="na podstawie")
