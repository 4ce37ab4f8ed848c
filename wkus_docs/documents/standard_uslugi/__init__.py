"""The standard of a service: its aim, access, structure, process and result, each on two levels."""

from dataclasses import dataclass
from itertools import groupby
from typing import ClassVar

from pydantic import Field

from wkus_docs.document import (
    About,
    Document,
    Findings,
    LegalBasis,
    Model,
    Provenance,
    error,
    rule,
    warning,
)
from wkus_docs.documents.standard_uslugi.fakty import FACTS
from wkus_docs.documents.standard_uslugi.skladniki_standardu import (
    GodzinyUslugi,
    KrokUslugi,
    PlacowkaPomocy,
    PlacowkaWsparciaDziennego,
    SchroniskoDlaZwierzat,
    StanowiskoStandardu,
    WymaganiePrzepisu,
    WymaganieSprawdzane,
)
from wkus_docs.fact import Holds
from wkus_docs.law import acts, parameters
from wkus_docs.parts.jakosc.przeglad import ZalacznikPrzegladany
from wkus_docs.parts.jakosc.wymaganie_standardu import GrupaWymagan
from wkus_docs.parts.strony.galaz import Galaz, branch_lets_it_be_commissioned
from wkus_docs.parts.strony.sfera_zadan import children_are_protected
from wkus_docs.parts.strony.usluga import Usluga
from wkus_docs.relations import listed_once, written_without_quotes
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.wording import tells_as_many_people

_UDPP, _RODZINA = acts["udpp"], acts["wspieranie_rodziny"]


@dataclass(frozen=True, slots=True)
class WymaganiaGrupy:
    """Requirements of one group."""

    grupa: GrupaWymagan
    wymagania: tuple[WymaganieSprawdzane, ...]


class StandardUslugi(ZalacznikPrzegladany, Document):
    """Standard usługi społecznej

    Załącznik do zarządzenia: jaka ma być usługa, kto i gdzie ją prowadzi, w jakim czasie się odpowiada i co
    z niej wynika. Każde wymaganie ma numer, poziom minimalny i pożądany; do numerów odwołują się karta oceny
    jakości oferty i karta monitoringu.
    """

    names_organs: ClassVar[tuple[str, ...]] = ("organ",)

    about: ClassVar[About] = About(
        kind="załącznik do zarządzenia",
        stages=("2 decyzja", "3 konsultacje"),
        author="organ wykonawczy z organizacjami",
        legal_basis=(
            LegalBasis(_UDPP["art. 11 ust. 4"]),
            LegalBasis(_RODZINA["art. 28 ust. 2"]),
            LegalBasis(acts["dost"]["art. 6"]),
        ),
        provenance=(Provenance.SISTER_MODEL,),
        models=(Model.JAKOSC,),
        sources="Podział na strukturę, proces i wynik: modelowa umowa z ekspertyzy o praktyce niemieckiej i "
        "standardy krakowskie; numery, dwa poziomy i sposób sprawdzenia są własne. Wymagania wobec placówek "
        "wsparcia dziennego według ustawy o wspieraniu rodziny (tekst jednolity z 2024 r.; limit dzieci "
        "z art. 28 ust. 2 i kwalifikacje z art. 26 czytane w tekście); ochrona małoletnich z pamięci. "
        "Rozporządzenia o lokalach takich placówek nie powołano: o spełnieniu wymagań mówią opinie.",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS

    usluga: Usluga
    """Usługa"""
    cel: Opis
    """Cel usługi
    Co ma się zmienić u odbiorców."""
    liczba_miejsc: LiczbaDodatnia
    """Liczba miejsc
    Ilu odbiorców może korzystać w tym samym czasie."""
    zasady_przyjec: tuple[Tekst, ...] = Field(min_length=1)
    """Zasady przyjęć
    Kto ma pierwszeństwo, jak się zgłosić, co przy braku miejsc."""
    godziny: tuple[GodzinyUslugi, ...] = Field(min_length=1)
    """Godziny, w których odbiorcy potrzebują usługi
    Do nich się dąży; ile wystarcza na poziomie minimalnym, mówią wymagania z grupy 1."""
    lokal: Opis
    """Lokal i wyposażenie
    Jaki jest i kto go zapewnia."""
    kadra: tuple[StanowiskoStandardu, ...] = Field(min_length=1)
    """Kadra"""
    placowka: PlacowkaWsparciaDziennego | None = None
    """Placówka wsparcia dziennego
    Puste, gdy usługa nią nie jest; dodaje wymagania ustawy o wspieraniu rodziny."""
    placowka_pomocy: PlacowkaPomocy | None = None
    """Placówka pomocy społecznej, która ma standard w rozporządzeniu
    srodowiskowy_dom_samopomocy, noclegownia, schronisko_dla_osob_bezdomnych albo ogrzewalnia; puste, gdy usługa nią
    nie jest. Dodaje rozporządzenie do wymagań ustaw; jego liczby sprawdź w Dzienniku Ustaw."""
    schronisko_dla_zwierzat: SchroniskoDlaZwierzat | None = None
    """Schronisko dla zwierząt
    Puste, gdy usługa nim nie jest."""
    wymagania_przepisow: tuple[WymaganiePrzepisu, ...] = ()
    """Wymagania innych przepisów
    Akty poza tymi, które drukują się same: wspieranie rodziny, ochrona małoletnich, dostępność, gałąź usługi."""
    czy_dla_dzieci: TakNie
    """Czy usługa obejmuje pracę z dziećmi
    „tak” dodaje wymagania ochrony małoletnich."""
    proces: tuple[KrokUslugi, ...] = Field(min_length=1)
    """Przebieg usługi
    Kroki od zgłoszenia do zakończenia, z czasem reakcji."""
    wymagania: tuple[WymaganieSprawdzane, ...] = Field(min_length=1)
    """Wymagania standardu
    W kolejności numerów."""

    @property
    def tytul_dokumentu(self) -> str:
        """Title in the properties of the file."""
        return f"Standard usługi społecznej: {self.usluga.nazwa}"

    @property
    def akt_placowki(self) -> str:
        """Key of the regulation on the centre of social assistance; empty where the service is none."""
        return "" if self.placowka_pomocy is None else self.placowka_pomocy.akt

    @property
    def podstawa_poza_placowka(self) -> bool:
        """Whether another act joins the basis, and no block of fields tells its requirements."""
        return self.placowka is None and self.usluga.podstawa_galezi

    @property
    def grupy(self) -> tuple[WymaganiaGrupy, ...]:
        """Requirements by group, in the order of the file."""
        return tuple(
            WymaganiaGrupy(grupa, tuple(items))
            for grupa, items in groupby(self.wymagania, key=lambda item: item.grupa)
        )

    _branch_lets_it_be_commissioned = branch_lets_it_be_commissioned("usluga.galaz")
    _protects_children = children_are_protected(
        "czy_dla_dzieci",
        points="usluga.punkty_sfery",
        addressees=("usluga.grupa_odbiorcow", "usluga.nazwa"),
        day_care="placowka",
    )
    _each_number_once = listed_once("wymagania.*.numer", "Wymaganie")

    @rule()
    def _numbers_run_on(self) -> Findings:
        """Numery wymagań idą po kolei w każdej grupie, a grupy po sobie."""
        oczekiwane = {grupa.numer: 1 for grupa in GrupaWymagan}
        ostatnia = 0
        for index, item in enumerate(self.wymagania):
            grupa = item.grupa.numer
            numer = f"{grupa}.{oczekiwane[grupa]}"
            if item.numer != numer or grupa < ostatnia:
                yield warning(
                    ("wymagania", index, "numer"),
                    f"Wymaganie {item.numer} stoi nie na swoim miejscu"
                    + (f": w tej grupie wypada numer {numer}." if item.numer != numer else "."),
                    hint="Ułóż wymagania grupami i numeruj po kolei: 1.1, 1.2, 2.1…",
                )
                return
            oczekiwane[grupa] += 1
            ostatnia = grupa

    @rule()
    def _every_group_has_requirements(self) -> Findings:
        """Standard ma wymagania dostępności, struktury, procesu i wyniku."""
        for grupa in GrupaWymagan:
            if not any(item.grupa == grupa for item in self.wymagania):
                yield warning(
                    "wymagania",
                    f"Grupa {grupa.numer} ({grupa.etykieta}: {grupa.czego_dotyczy}) nie ma wymagań.",
                    hint="Dopisz choć jedno wymaganie.",
                )

    @rule(_RODZINA["art. 28 ust. 2"])
    def _groups_are_as_small_as_the_law_wants(self) -> Findings:
        """Pod opieką jednego wychowawcy jest najwyżej tyle dzieci, na ile pozwala ustawa."""
        najwyzej = parameters["dzieci_na_wychowawce"].na(self.data_aktu)
        if self.placowka and self.placowka.dzieci_na_wychowawce > najwyzej:
            yield error(
                ("placowka", "dzieci_na_wychowawce"),
                f"Standard pozwala na {self.placowka.dzieci_na_wychowawce} dzieci pod opieką jednego "
                f"wychowawcy, a ustawa najwyżej na {najwyzej}.",
                hint=f"Wpisz {najwyzej} albo mniej.",
            )

    @rule(_RODZINA["art. 28 ust. 2"])
    def _educators_are_enough(self) -> Findings:
        """Wychowawców wystarcza, gdy zajęte są wszystkie miejsca."""
        if self.placowka and self.liczba_miejsc > self.placowka.razem_dzieci:
            yield warning(
                ("placowka", "liczba_wychowawcow"),
                f"Miejsc jest {self.liczba_miejsc}, a wychowawcy mogą razem opiekować się "
                f"{self.placowka.razem_dzieci} dziećmi.",
                hint="Zwiększ liczbę wychowawców albo zmniejsz liczbę miejsc.",
            )

    @rule()
    def _day_care_is_for_children(self) -> Findings:
        """Placówka wsparcia dziennego jest usługą dla dzieci."""
        if self.placowka and not self.czy_dla_dzieci:
            yield error(
                "czy_dla_dzieci",
                "Usługa jest placówką wsparcia dziennego, a zaznaczono, że nie obejmuje pracy z dziećmi.",
                hint="Wpisz „tak” albo usuń blok „placowka”.",
            )

    @rule(acts["pomoc_spoleczna"]["art. 25 ust. 1"])
    def _centre_of_assistance_is_social_assistance(self) -> Findings:
        """Placówka pomocy społecznej jest zadaniem z zakresu pomocy społecznej."""
        if self.placowka_pomocy is not None and self.usluga.galaz != Galaz.POMOC:
            yield warning(
                ("usluga", "galaz"),
                f"Usługa to {self.placowka_pomocy.etykieta}, a jako gałęzi nie podano pomocy społecznej.",
                hint="Wpisz „galaz: pomoc społeczna”: zleca się ją także na podstawie tej ustawy.",
            )

    @rule()
    def _opinions_come_before_the_standard(self) -> Findings:
        """Opinie o lokalu nie są późniejsze niż akt."""
        if self.placowka is None:
            return
        for field in ("data_opinii_strazy", "data_opinii_sanitarnej"):
            dzien = getattr(self.placowka, field)
            if dzien is not None and dzien > self.data_aktu:
                yield warning(
                    ("placowka", field),
                    "Data opinii jest późniejsza niż data aktu.",
                    hint="Popraw datę albo zostaw pole puste, dopóki opinii nie ma.",
                )

    _name_tells_as_many_people = tells_as_many_people(
        "usluga.nazwa", number="liczba_miejsc", what="liczba miejsc"
    )
    _indicators_have_no_quotes = written_without_quotes("wymagania.*.wskaznik")
