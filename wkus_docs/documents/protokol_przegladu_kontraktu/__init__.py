"""Protocol of a joint review of a contract: how it goes, what is wrong, who does what by when."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import ClassVar

from pydantic import Field

from wkus_docs.chart import Chart, ChartKind, Series
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
from wkus_docs.documents.protokol_przegladu_kontraktu.fakty import FACTS
from wkus_docs.documents.protokol_przegladu_kontraktu.stan_kontraktu import (
    RezultatPrzegladu,
    WskaznikPrzegladu,
)
from wkus_docs.documents.protokol_przegladu_kontraktu.strona_przegladu import (
    ProblemPrzegladu,
    StronaPrzegladu,
    UczestnikPrzegladu,
    ZmianaAneksu,
)
from wkus_docs.documents.protokol_przegladu_kontraktu.ustalenie_przegladu import (
    StanUstalenia,
    UstaleniePoprzednie,
    UstaleniePrzegladu,
    stan_na_dzien,
)
from wkus_docs.fact import Holds
from wkus_docs.issuing import DataWydania
from wkus_docs.law import acts
from wkus_docs.parts.badanie.wykresy import PELNE_OSIAGNIECIE
from wkus_docs.parts.jakosc.pomiar_wskaznika import LiczbaSygnalow, policz_sygnaly
from wkus_docs.parts.strony.dane_jednostki import prints_of_the_unit
from wkus_docs.parts.strony.nastepny_dzien import next_one_is_later
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.parts.umowa.realizacja_umowy import RealizacjaUmowy
from wkus_docs.parts.umowa.umowa_zadania import period_lies_within_the_task
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.relations import is_no_later
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import Liczba, LiczbaDodatnia
from wkus_docs.scalars.tekst import Opis, Tekst

_UDPP = acts["udpp"]
_STO = Decimal(100)


class ProtokolPrzegladuKontraktu(RealizacjaUmowy, Document):
    """Protokół wspólnego przeglądu kontraktu

    Gmina i organizacja, najlepiej z odbiorcami, co pół roku patrzą razem na umowę: stan wskaźników i rezultatów,
    wcześniejsze ustalenia, problemy, nowe ustalenia (kto, co, do kiedy) i zmiany proponowane do aneksu. Sygnały,
    stopień wykonania i dni do terminów liczy program.
    """

    about: ClassVar[About] = About(
        kind="protokół",
        stages=("8 realizacja i monitoring",),
        author="urząd i organizacja wspólnie",
        legal_basis=(
            LegalBasis(_UDPP["art. 5 ust. 3"]),
            LegalBasis(_UDPP["art. 16 ust. 2"]),
            LegalBasis(_UDPP["art. 17"]),
        ),
        provenance=(Provenance.PRACTICE,),
        models=(Model.WSPOLPRACA,),
        sources="Wzoru urzędowego nie ma, ustawa nie zna wspólnego przeglądu; wynika on z umowy i z zasady partnerstwa. "
        "Układ, progi wykonania (100% i 90%) i dni ostrzeżenia są nasze. Forma pisemna umowy, a więc i aneksu, "
        "według art. 16 ust. 2 (tekst z 2024 r.).",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS

    _prints_of_the_unit = prints_of_the_unit("adres")

    numer_przegladu: LiczbaDodatnia
    """Numer przeglądu
    1 to pierwszy przegląd tej umowy."""
    podstawa_przegladu: Tekst
    """Podstawa przeglądu
    Postanowienie umowy, załącznika albo ustalenie stron."""
    data_przegladu: DataWydania
    """Data przeglądu"""
    miejsce: Tekst
    """Miejsce"""
    okres_przegladu: Okres
    """Okres, którego dotyczy przegląd"""
    obecni: tuple[UczestnikPrzegladu, ...] = Field(min_length=1)
    """Obecni
    Podpisują protokół."""
    wskazniki: tuple[WskaznikPrzegladu, ...] = Field(min_length=1)
    """Wskaźniki jakości
    Stan na koniec okresu."""
    rezultaty: tuple[RezultatPrzegladu, ...] = ()
    """Rezultaty i działania
    Plan i wykonanie na koniec okresu."""
    poprzednie_ustalenia: tuple[UstaleniePoprzednie, ...] = ()
    """Wcześniejsze ustalenia
    Z poprzedniego przeglądu, planu naprawczego albo zaleceń; „brak”, gdy ich nie było."""
    problemy: tuple[ProblemPrzegladu, ...] = ()
    """Problemy
    „brak”, gdy nikt żadnego nie zgłosił."""
    ustalenia: tuple[UstaleniePrzegladu, ...] = ()
    """Nowe ustalenia
    Kto, co i do kiedy; „brak”, gdy niczego nie ustalono."""
    zmiany: tuple[ZmianaAneksu, ...] = ()
    """Zmiany proponowane do aneksu
    „brak”, gdy żadnej nie zaproponowano."""
    nastepny_przeglad: Data | None = None
    """Data następnego przeglądu
    Puste, gdy to ostatni."""
    uwagi: Opis | None = None
    """Uwagi do protokołu i zdania odrębne"""
    dni_ostrzezenia: Liczba = 7
    """Ile dni przed terminem ostrzegać
    Ustalenie, któremu zostało najwyżej tyle dni, ma sygnał żółty."""

    @property
    def bez_wczesniejszych_ustalen(self) -> bool:
        """Whether the file says that nothing was agreed earlier."""
        return self.says_none("poprzednie_ustalenia")

    @property
    def bez_problemow(self) -> bool:
        """Whether the file says that no problem was raised."""
        return self.says_none("problemy")

    @property
    def bez_ustalen(self) -> bool:
        """Whether the file says that nothing was agreed."""
        return self.says_none("ustalenia")

    @property
    def bez_zmian(self) -> bool:
        """Whether the file says that no change was proposed."""
        return self.says_none("zmiany")

    @property
    def zrodla_ustalen(self) -> tuple[str, ...]:
        """„protokół przeglądu nr 1, ustalenie 2”: how the next protocol names each new arrangement."""
        numer = self.numer_przegladu
        return tuple(
            f"protokół przeglądu nr {numer}, ustalenie {place}" for place in range(1, len(self.ustalenia) + 1)
        )

    @property
    def tytul_dokumentu(self) -> str:
        """Title in the properties of the file."""
        return f"Protokół wspólnego przeglądu kontraktu nr {self.numer_przegladu}: {self.umowa.tytul_zadania}"

    @property
    def autor_dokumentu(self) -> str:
        """Both sides."""
        return f"{self.jednostka.urzad.mianownik}, {self.nazwy_zleceniobiorcow}"

    @property
    def data_dokumentu(self) -> date:
        """Day of the review."""
        return self.data_przegladu

    @property
    def sygnaly(self) -> tuple[LiczbaSygnalow, ...]:
        """Indicators by signal."""
        return policz_sygnaly(self.wskazniki)

    @property
    def stany(self) -> tuple[StanUstalenia, ...]:
        """Earlier arrangements as they stand on the day of the review."""
        return tuple(
            StanUstalenia(item, self.data_przegladu, self.dni_ostrzezenia)
            for item in self.poprzednie_ustalenia
        )

    @property
    def liczba_wykonanych(self) -> int:
        """Earlier arrangements that are done."""
        return sum(item.wykonane for item in self.poprzednie_ustalenia)

    @property
    def liczba_po_terminie(self) -> int:
        """Earlier arrangements that are late."""
        return sum(item.po_terminie(self.data_przegladu) for item in self.poprzednie_ustalenia)

    @property
    def wykres_osiagniec(self) -> Chart:
        """Osiągnięcie wskaźników jakości na drodze od bazy do celu"""
        return Chart(
            ChartKind.BARS,
            "Osiągnięcie wskaźników jakości",
            tuple(f"{nr}. {item.wymiar.etykieta}" for nr, item in enumerate(self.wskazniki, 1)),
            (
                Series(
                    "osiągnięcie",
                    tuple(None if w.osiagniecie is None else w.osiagniecie * _STO for w in self.wskazniki),
                ),
            ),
            "% drogi od bazy do celu",
            PELNE_OSIAGNIECIE,
        )

    @rule()
    def _both_sides_are_there(self) -> Findings:
        """W przeglądzie uczestniczą obie strony umowy."""
        strony = {item.strona for item in self.obecni}
        for strona in (StronaPrzegladu.GMINA, StronaPrzegladu.ORGANIZACJA):
            if strona not in strony:
                yield warning(
                    "obecni",
                    f"Na przeglądzie nie było nikogo, kogo przysłał {strona.etykieta}.",
                    hint=f"Przegląd jest wspólny: dopisz osobę ze „strona: {strona.value}” albo ustal nowy dzień.",
                )

    _period_lies_within_the_task = period_lies_within_the_task("okres_przegladu", what="Okres przeglądu")

    @rule()
    def _review_follows_its_period(self) -> Findings:
        """Przegląd jest po okresie, którego dotyczy."""
        okres = self.okres_przegladu
        if self.data_przegladu <= okres.do:
            yield warning(
                "data_przegladu",
                f"Przegląd ({data_slownie(self.data_przegladu)}) nie wypada po okresie, którego dotyczy "
                f"(do {data_slownie(okres.do)}).",
                hint="Stan na koniec okresu znany jest dopiero po nim.",
            )

    _next_review_is_later = next_one_is_later(
        "nastepny_przeglad", day="data_przegladu", what="Następny przegląd", after="tym przeglądzie"
    )

    @rule()
    def _earlier_arrangements_are_looked_at(self) -> Findings:
        """Kolejny przegląd zaczyna się od wcześniejszych ustaleń, w stanie na ten dzień."""
        if self.numer_przegladu > 1 and not self.poprzednie_ustalenia and not self.bez_wczesniejszych_ustalen:
            yield warning(
                "poprzednie_ustalenia",
                f"To przegląd nr {self.numer_przegladu}, a nie ma wcześniejszych ustaleń.",
                hint="Przepisz ustalenia z poprzedniego protokołu i ich stan.",
            )
        for index, item in enumerate(self.poprzednie_ustalenia):
            for found in stan_na_dzien(item, self.data_przegladu):
                yield replace(found, loc=("poprzednie_ustalenia", index, *found.loc))

    @rule()
    def _arrangements_lie_ahead(self) -> Findings:
        """Ustalenia mają termin nie wcześniejszy niż przegląd i przed końcem zadania."""
        for index, item in enumerate(self.ustalenia):
            if item.termin < self.data_przegladu:
                yield warning(
                    ("ustalenia", index, "termin"),
                    f"Termin ustalenia {index + 1} ({data_slownie(item.termin)}) wypada przed przeglądem "
                    f"({data_slownie(self.data_przegladu)}).",
                    hint="Podaj termin, którego można dotrzymać.",
                )
            elif item.termin > self.umowa.okres.do:
                yield warning(
                    ("ustalenia", index, "termin"),
                    f"Termin ustalenia {index + 1} ({data_slownie(item.termin)}) wypada po zakończeniu zadania "
                    f"({data_slownie(self.umowa.okres.do)}).",
                    hint="Sprawdź rok.",
                )

    @rule()
    def _problems_have_arrangements(self) -> Findings:
        """Każdy problem ma ustalenie, a numer problemu w ustaleniu jest na liście."""
        zalatwione = {item.problem for item in self.ustalenia}
        for numer in range(1, len(self.problemy) + 1):
            if numer not in zalatwione:
                yield warning(
                    ("problemy", numer - 1),
                    f"Do problemu {numer} nie ma ustalenia.",
                    hint=f"Dopisz ustalenie z „problem: {numer}”, choćby „wrócić na następnym przeglądzie”.",
                )
        for index, item in enumerate(self.ustalenia):
            if item.problem is not None and item.problem > len(self.problemy):
                yield error(
                    ("ustalenia", index, "problem"),
                    f"Ustalenie {index + 1} dotyczy problemu {item.problem}, a problemów jest {len(self.problemy)}.",
                    hint="Popraw numer.",
                )

    @rule(acts["kc"]["art. 77 § 1"])
    def _agreed_changes_are_prepared(self) -> Findings:
        """Uzgodniona zmiana ma ustalenie o przygotowaniu aneksu."""
        uzgodnione = [item for item in self.zmiany if item.czy_uzgodniona]
        if uzgodnione and not any("aneks" in item.tresc.lower() for item in self.ustalenia):
            yield warning(
                "zmiany",
                f"Uzgodniono zmian: {len(uzgodnione)}, a nie wiadomo, kto i do kiedy przygotuje aneks.",
                hint="Dopisz ustalenie o aneksie: protokół umowy nie zmienia.",
            )

    _agreement_comes_first = is_no_later(
        "umowa.data_zawarcia", later="data_przegladu", what="Umowa", than="przegląd"
    )
