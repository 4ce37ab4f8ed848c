"""Plan of corrective actions: what does not conform, why, who mends it by when, and whether it worked."""

from collections.abc import Iterator
from datetime import date
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
from wkus_docs.documents.plan_dzialan_naprawczych.fakty import FACTS
from wkus_docs.documents.plan_dzialan_naprawczych.stan_niezgodnosci import (
    LiczbaDzialan,
    StanDzialania,
    StanNiezgodnosci,
)
from wkus_docs.documents.plan_dzialan_naprawczych.zatwierdzenie_planu import DecyzjaPlanu, ZatwierdzeniePlanu
from wkus_docs.errors import Loc
from wkus_docs.fact import Holds
from wkus_docs.issuing import DataWydania
from wkus_docs.law import acts
from wkus_docs.parts.jakosc.dzialanie_terminowe import StatusDzialania, najgorszy
from wkus_docs.parts.jakosc.niezgodnosc import DzialanieNaprawcze, Niezgodnosc
from wkus_docs.parts.jakosc.sygnal import Sygnal
from wkus_docs.parts.strony.dane_jednostki import prints_of_the_unit
from wkus_docs.parts.umowa.realizacja_umowy import RealizacjaUmowy
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import Liczba, LiczbaDodatnia
from wkus_docs.scalars.tekst import Tekst

_UDPP = acts["udpp"]


class PlanDzialanNaprawczych(RealizacjaUmowy, Document):
    """Plan działań naprawczych

    Każda niezgodność z wizyty, kontroli, ankiety albo wskaźnika ma przyczynę, działania, osobę
    odpowiedzialną, termin i miernik. Plan pisze organizacja, zatwierdza gmina; ten sam plik służy potem
    do notowania wykonania i sprawdzenia skuteczności. Dni do terminu, sygnały i liczby działań liczy program.
    """

    about: ClassVar[About] = About(
        kind="plan",
        stages=("8 realizacja i monitoring", "9 sprawozdanie i kontrola"),
        author="organizacja; zatwierdza gmina",
        legal_basis=(
            LegalBasis(_UDPP["art. 16"]),
            LegalBasis(_UDPP["art. 17"]),
            LegalBasis(acts["rwz"]["zał. 3 § 8"]),
        ),
        provenance=(Provenance.SISTER_MODEL,),
        models=(Model.JAKOSC,),
        sources="Wzoru urzędowego nie ma; obowiązek planu i terminy wynikają z umowy. Kolejność: niezgodność, "
        "przyczyna, działanie, sprawdzenie skuteczności jest zwyczajowa; porównano ją z początkiem procedury "
        "działań korygujących jednego z urzędów (norma ISO 9000). Termin na wykonanie zaleceń po kontroli (§ 8 "
        "ramowego wzoru umowy) jest z pamięci. Progi pilności (7, 30 i 90 dni) i dni ostrzeżenia są nasze.",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS

    _prints_of_the_unit = prints_of_the_unit("adres")

    podstawa_planu: Tekst
    """Podstawa planu
    Postanowienie umowy albo jej załącznika, np. „załącznik jakościowy do umowy”."""
    dni_na_plan: LiczbaDodatnia | None = None
    """Ile dni na plan od stwierdzenia niezgodności
    Z umowy; puste, gdy umowa tego nie mówi."""
    dni_na_zatwierdzenie: LiczbaDodatnia | None = None
    """Ile dni gmina ma na zatwierdzenie planu
    Z umowy; puste, gdy umowa tego nie mówi."""
    dni_na_wykonanie: LiczbaDodatnia | None = None
    """W ile dni od zatwierdzenia plan się wykonuje
    Z umowy; puste, gdy umowa tego nie mówi."""
    niezgodnosci: tuple[Niezgodnosc, ...] = Field(min_length=1)
    """Niezgodności"""
    dni_ostrzezenia: Liczba = 7
    """Ile dni przed terminem ostrzegać
    Działanie, któremu zostało najwyżej tyle dni, ma sygnał żółty."""
    data_planu: DataWydania
    """Data planu"""
    stan_na: Data | None = None
    """Stan na dzień
    Puste w pierwszej wersji: stan na dzień planu. Przy aktualizacji dzień, na który opisano stan działań."""
    zatwierdzenie: ZatwierdzeniePlanu | None = None
    """Zatwierdzenie przez gminę
    Puste, dopóki gmina nie rozstrzygnęła; drukuje się wtedy miejsce na rozstrzygnięcie."""

    @property
    def tytul_dokumentu(self) -> str:
        """Title in the properties of the file."""
        return f"Plan działań naprawczych: {self.umowa.tytul_zadania}"

    @property
    def autor_dokumentu(self) -> str:
        """The organisation that writes the plan."""
        return self.nazwy_zleceniobiorcow

    @property
    def data_dokumentu(self) -> date:
        """Day as of which the plan is printed."""
        return self.na_dzien

    @property
    def na_dzien(self) -> date:
        """Day as of which days and signals are computed."""
        return self.stan_na or self.data_planu

    @property
    def pozycje(self) -> tuple[StanNiezgodnosci, ...]:
        """Non-conformities with numbered actions."""
        return tuple(
            StanNiezgodnosci(
                numer,
                item,
                tuple(
                    StanDzialania(f"{numer}.{nr}", dzialanie, self.na_dzien, self.dni_ostrzezenia)
                    for nr, dzialanie in enumerate(item.dzialania, 1)
                ),
            )
            for numer, item in enumerate(self.niezgodnosci, 1)
        )

    @property
    def dzialania(self) -> tuple[StanDzialania, ...]:
        """All actions in order."""
        return tuple(stan for pozycja in self.pozycje for stan in pozycja.dzialania)

    @property
    def zrodla_dzialan(self) -> tuple[tuple[str, ...], ...]:
        """How a later review quotes the actions, of each non-conformity."""
        return tuple(tuple(stan.zrodlo for stan in pozycja.dzialania) for pozycja in self.pozycje)

    @property
    def zestawienie(self) -> tuple[LiczbaDzialan, ...]:
        """Actions by state."""
        return tuple(
            LiczbaDzialan(
                status.etykieta,
                sum(item.dzialanie.status.value == status for item in self.dzialania),
                sum(item.dzialanie.status.value == status and item.po_terminie for item in self.dzialania),
            )
            for status in StatusDzialania
        )

    @property
    def liczba_po_terminie(self) -> int:
        """Actions not done although their term has passed."""
        return sum(item.po_terminie for item in self.dzialania)

    @property
    def liczba_sprawdzonych(self) -> int:
        """Actions whose effect was verified."""
        return sum(item.dzialanie.sprawdzenie is not None for item in self.dzialania)

    @property
    def najblizszy_termin(self) -> date | None:
        """First term still ahead, or today, of what is not done."""
        terminy = [
            item.dzialanie.termin
            for item in self.dzialania
            if not item.dzialanie.wykonane and not item.po_terminie
        ]
        return min(terminy, default=None)

    @property
    def sygnal(self) -> Sygnal:
        """The gravest signal of the plan."""
        return najgorszy(tuple(item.sygnal for item in self.pozycje))

    @property
    def decyzje(self) -> tuple[DecyzjaPlanu, ...]:
        """All decisions to choose from."""
        return tuple(DecyzjaPlanu)

    def miejsca(self) -> Iterator[tuple[Loc, DzialanieNaprawcze]]:
        """Every action with the way to it."""
        for i, niezgodnosc in enumerate(self.niezgodnosci):
            for j, item in enumerate(niezgodnosc.dzialania):
                yield ("niezgodnosci", i, "dzialania", j), item

    @rule()
    def _dates_follow_one_another(self) -> Findings:
        """Stan opisuje się nie wcześniej niż w dniu planu, a gmina rozstrzyga nie wcześniej niż w tym dniu."""
        if self.stan_na is not None and self.stan_na < self.data_planu:
            yield error(
                "stan_na",
                f"Stan na {data_slownie(self.stan_na)} wypada przed datą planu ({data_slownie(self.data_planu)}).",
                hint="Popraw jedną z dat.",
            )
        if self.zatwierdzenie is not None and self.zatwierdzenie.data < self.data_planu:
            yield error(
                ("zatwierdzenie", "data"),
                f"Gmina rozstrzygnęła {data_slownie(self.zatwierdzenie.data)}, przed datą planu "
                f"({data_slownie(self.data_planu)}).",
                hint="Popraw jedną z dat.",
            )

    @rule()
    def _found_while_the_task_runs(self) -> Findings:
        """Niezgodność stwierdzono po zawarciu umowy, a nie później niż w dniu planu."""
        for index, item in enumerate(self.niezgodnosci):
            if not self.umowa.data_zawarcia <= item.data_stwierdzenia <= self.data_planu:
                yield error(
                    ("niezgodnosci", index, "data_stwierdzenia"),
                    f"Niezgodność {index + 1} stwierdzono {data_slownie(item.data_stwierdzenia)}; umowę zawarto "
                    f"{data_slownie(self.umowa.data_zawarcia)}, a plan ma datę {data_slownie(self.data_planu)}",
                    hint="Podaj dzień między umową a planem.",
                )

    @rule()
    def _plan_keeps_the_terms_of_the_agreement(self) -> Findings:
        """Plan powstał, został zatwierdzony i ma być wykonany w terminach, które daje umowa."""
        for index, niezgodnosc in enumerate(self.niezgodnosci):
            dni = (self.data_planu - niezgodnosc.data_stwierdzenia).days
            if self.dni_na_plan is not None and dni > self.dni_na_plan:
                yield warning(
                    ("niezgodnosci", index, "data_stwierdzenia"),
                    f"Od stwierdzenia niezgodności {index + 1} minęło {dni} dni, a umowa daje na plan "
                    f"{self.dni_na_plan}.",
                    hint="Wyjaśnij gminie, dlaczego plan jest po terminie.",
                )
        zatwierdzono = self.zatwierdzenie.data if self.zatwierdzenie else self.data_planu
        dni = (zatwierdzono - self.data_planu).days
        if self.dni_na_zatwierdzenie is not None and dni > self.dni_na_zatwierdzenie:
            yield warning(
                ("zatwierdzenie", "data"),
                f"Gmina rozstrzygnęła po {dni} dniach, a umowa daje jej {self.dni_na_zatwierdzenie}.",
                hint="Sprawdź, co umowa mówi o planie nierozpatrzonym w terminie.",
            )
        for loc, item in self.miejsca():
            dni = (item.termin - zatwierdzono).days
            if self.dni_na_wykonanie is not None and dni > self.dni_na_wykonanie:
                yield warning(
                    (*loc, "termin"),
                    f"Termin {data_slownie(item.termin)} wypada {dni} dni po zatwierdzeniu planu, a umowa daje "
                    f"{self.dni_na_wykonanie}.",
                    hint="Skróć termin albo uzgodnij dłuższy z gminą.",
                )

    @rule()
    def _terms_lie_ahead(self) -> Findings:
        """Termin tego, czego nie wykonano do dnia planu, nie wypada przed planem ani po końcu zadania."""
        for loc, item in self.miejsca():
            wykonane = item.data_wykonania is not None and item.data_wykonania <= self.data_planu
            if item.termin < self.data_planu and not wykonane:
                yield warning(
                    (*loc, "termin"),
                    f"Termin {data_slownie(item.termin)} wypada przed datą planu "
                    f"({data_slownie(self.data_planu)}), a działania wtedy nie wykonano.",
                    hint="Podaj termin, którego można dotrzymać.",
                )
            if item.termin > self.umowa.okres.do:
                yield warning(
                    (*loc, "termin"),
                    f"Termin {data_slownie(item.termin)} wypada po zakończeniu zadania "
                    f"({data_slownie(self.umowa.okres.do)}).",
                    hint="Sprawdź rok; po zakończeniu zadania działanie nie pomoże odbiorcom.",
                )

    @rule()
    def _nothing_is_done_in_the_future(self) -> Findings:
        """Wykonanie i sprawdzenie działań nie wypadają po dniu, na który opisano stan."""
        for loc, item in self.miejsca():
            sprawdzono = item.sprawdzenie.data if item.sprawdzenie else None
            for pole, dzien in (
                ((*loc, "data_wykonania"), item.data_wykonania),
                ((*loc, "sprawdzenie", "data"), sprawdzono),
            ):
                if dzien is not None and dzien > self.na_dzien:
                    yield error(
                        pole,
                        f"{data_slownie(dzien)} wypada po dniu, na który opisano stan ({data_slownie(self.na_dzien)}).",
                        hint="Popraw datę albo pole „stan_na”.",
                    )

    @rule()
    def _late_actions_are_told(self) -> Findings:
        """Żadne działanie nie jest po terminie."""
        for loc, item in self.miejsca():
            if item.po_terminie(self.na_dzien) and item.termin >= self.data_planu:
                yield warning(
                    (*loc, "termin"),
                    f"Działanie jest {item.slowa(self.na_dzien)} i ma stan „{item.status.etykieta}”.",
                    hint="Ustal z gminą nowy termin albo inne działanie.",
                )
