"""The council's resolution on the board of public benefit: how its members are appointed and how it works."""

from typing import Annotated, ClassVar

from wkus_docs.document import About, Document, Findings, LegalBasis, Part, Provenance, error, rule, warning
from wkus_docs.documents.uchwala_rada_pozytku import powtorzenia, terminarz
from wkus_docs.documents.uchwala_rada_pozytku.fakty import FACTS
from wkus_docs.documents.uchwala_rada_pozytku.kandydatury import Kandydatury
from wkus_docs.documents.uchwala_rada_pozytku.liczby import dni
from wkus_docs.documents.uchwala_rada_pozytku.posiedzenia import Posiedzenia, Wiekszosc
from wkus_docs.documents.uchwala_rada_pozytku.sklad import Sklad
from wkus_docs.documents.uchwala_rada_pozytku.terminarz import Etap, PoczatekKadencji
from wkus_docs.documents.uchwala_rada_pozytku.wniosek import WniosekORade
from wkus_docs.documents.uchwala_rada_pozytku.wybor import WyborPrzedstawicieli
from wkus_docs.fact import Holds
from wkus_docs.law import acts
from wkus_docs.parts.konsultacje.konsultacje import (
    Konsultacje,
    consulted_before,
    days_for_an_opinion,
    results_are_known_before,
    results_follow_the_consultations,
)
from wkus_docs.parts.strony.jednostka import RodzajJednostki
from wkus_docs.parts.strony.kworum import quorum_is_at_least_half
from wkus_docs.parts.strony.prawo_miejscowe import PrawoMiejscowe
from wkus_docs.polish import organy
from wkus_docs.polish.odmiana import policz
from wkus_docs.polish.typografia import twarde_spacje
from wkus_docs.proposal import ASKED, Proposal
from wkus_docs.relations import is_no_later
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.scalars.wybor import Wybor

_UDPP = acts["udpp"]


class KtoWskazuje(Wybor):
    """Who names the representatives of the council."""

    RADA = "rada", "rada w uchwale"
    PRZEWODNICZACY = "przewodniczacy", "przewodniczący rady"


class NazwaRadyPozytku(Part):
    """Nazwa rady pożytku"""

    mianownik: Tekst
    """Mianownik (kto? co?)
    Np. „Miejska Rada Działalności Pożytku Publicznego w Łapach”."""
    dopelniacz: Tekst
    """Dopełniacz (kogo? czego?)
    Np. „Miejskiej Rady Działalności Pożytku Publicznego w Łapach”."""


class UchwalaRadaPozytku(PrawoMiejscowe, Document):
    """Uchwała w sprawie rady działalności pożytku publicznego

    Tryb powoływania członków oraz organizacja i tryb działania gminnej albo powiatowej rady działalności pożytku
    publicznego. Akt prawa miejscowego. Kadencję, zadania, przyczyny odwołania i termin opinii o programie współpracy
    i strategii określa ustawa, więc uchwała ich nie powtarza. W województwie taki tryb określa zarząd.
    """

    names_organs: ClassVar[tuple[str, ...]] = ("organ", "rada")

    about: ClassVar[About] = About(
        kind="uchwała",
        stages=("4 uchwały",),
        author="rada gminy albo powiatu (projekt: wójt, burmistrz, prezydent albo zarząd)",
        legal_basis=(
            LegalBasis(_UDPP["art. 41g ust. 1"]),
            LegalBasis(_UDPP["art. 41e ust. 1"]),
            LegalBasis(_UDPP["art. 41f"]),
            LegalBasis(acts["usg"]["art. 18 ust. 2 pkt 15"]),
        ),
        provenance=(Provenance.STATUTE, Provenance.PRACTICE),
        sources="Układ i formuły: Zasady techniki prawodawczej. Porównano z początkami uchwał powiatów wałbrzyskiego (2011), "
        "pyrzyckiego (2015) i braniewskiego (2015), Łodzi (2013), Złotoryi (2015), Grodkowa (2015), Rajczy (2011), Luzina "
        "(2013) i Gościeradowa (2018) oraz z ogłoszeniami o wyborach w Rzeszowie (2026), Bydgoszczy (2020), Włocławku (2017) "
        "i Leśnej (2022). Art. 41e–41g i 41i czytano w tekstach z 2023 i 2024 r.; że to akt prawa miejscowego, wiemy "
        "z praktyki i z pamięci. Słowa są nasze.",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS

    prints_checksum: ClassVar[bool] = False

    nazwa: NazwaRadyPozytku | None = None
    """Własna nazwa rady pożytku
    Puste: „Gminna (albo Powiatowa) Rada Działalności Pożytku Publicznego” z nazwą miejscowości."""
    wniosek: WniosekORade | None = None
    """Wniosek organizacji o utworzenie rady pożytku
    Puste, gdy wniosku jeszcze nie ma: uchwała może być wcześniejsza."""
    sklad: Sklad
    """Skład"""
    wskazuje_radnych: Annotated[KtoWskazuje, Proposal("rada w uchwale")]
    """Kto wskazuje przedstawicieli rady
    rada w uchwale albo przewodniczący rady."""
    kadencja_od: Annotated[PoczatekKadencji | None, ASKED] = None
    """Od kiedy liczy się kadencję
    „dzień powołania” albo „dzień pierwszego posiedzenia”. Ile trwa, określa ustawa."""
    kandydatury: Kandydatury
    """Zgłaszanie kandydatów"""
    wybor: WyborPrzedstawicieli
    """Wybór przedstawicieli organizacji"""
    posiedzenia: Posiedzenia
    """Posiedzenia"""
    dni_na_inne_opinie: LiczbaDodatnia | None = None
    """Ile dni ma rada pożytku na opinię o innych projektach
    Innych niż program współpracy i strategia rozwoju: dla nich termin określa ustawa."""
    zadania_dodatkowe: tuple[Tekst, ...] = ()
    """Zadania poza ustawowymi
    Niektóre rady je dopisują; upoważnienie ustawy o nich nie mówi."""
    obsluga: Tekst | None = None
    """Kto obsługuje radę pożytku
    W mianowniku, np. „Referat Spraw Społecznych”."""
    konsultacje: Annotated[Konsultacje | None, ASKED] = None
    """Konsultacje projektu
    Puste: uchwała i uzasadnienie o nich nie mówią."""
    uzasadnienie: Opis | None = None
    """Uzasadnienie
    Dlaczego uchwała jest potrzebna i skąd takie rozwiązania; skład i terminy wypisują się same."""
    skutki_finansowe: Opis | None = None
    """Skutki finansowe
    Np. „Wydatki na obsługę mieszczą się w wydatkach urzędu.”."""

    @property
    def rada_pozytku(self) -> str:
        """The board in the nominative."""
        return self.nazwa.mianownik if self.nazwa else self._ruled("Gminna", "Powiatowa", "Rada")

    @property
    def rada_pozytku_dopelniacz(self) -> str:
        """The board in the genitive."""
        return self.nazwa.dopelniacz if self.nazwa else self._ruled("Gminnej", "Powiatowej", "Rady")

    def _ruled(self, of_a_gmina: str, of_a_powiat: str, board: str) -> str:
        kind = of_a_gmina if self.jednostka.gminna else of_a_powiat
        return twarde_spacje(
            f"{kind} {board} Działalności Pożytku Publicznego {self.jednostka.nazwa.miejscownik}"
        )

    @property
    def przedmiot(self) -> str:
        """Subject of the resolution, after „w sprawie”."""
        return self.przedmiot_uchwaly or (
            f"trybu powoływania członków oraz organizacji i trybu działania {self.rada_pozytku_dopelniacz}"
        )

    @property
    def aktem_organu(self) -> str:
        """„zarządzeniem” or „uchwałą”: how the executive appoints."""
        return organy.akt_wykonawczy(self.jednostka.rodzaj).nazwa.narzednik

    @property
    def w_akcie_organu(self) -> str:
        """„zarządzeniu” or „uchwale”."""
        return organy.akt_wykonawczy(self.jednostka.rodzaj).nazwa.miejscownik

    @property
    def kto_wskazuje(self) -> str:
        """„Rada Miejska w Łapach w drodze uchwały”, or its chair, whoever that is."""
        if self.wskazuje_radnych == KtoWskazuje.RADA:
            return f"{self.jednostka.rada.mianownik} w drodze uchwały"
        return organy.przewodniczacy(self.jednostka.rada).mianownik

    @property
    def lat_kadencji(self) -> str:
        """„3 lata”."""
        return policz(terminarz.lata_kadencji(self.data_uchwaly), "rok", "lata", "lat")

    @property
    def na_inne_opinie(self) -> str:
        """„21 dni”, after „w ciągu”."""
        return dni(self.dni_na_inne_opinie)

    def _quorum_of(self, members: int | None) -> int | None:
        return None if members is None else self.posiedzenia.osob_w_kworum(members)

    @property
    def kworum(self) -> str:
        """How many members make a quorum: „4 osoby”, „od 4 do 5 osób”; empty where it is not known."""
        least, most = self._quorum_of(self.sklad.najmniej_razem), self._quorum_of(self.sklad.razem)
        if least is None or most is None:
            return ""
        return policz(least, "osoba", "osoby", "osób") if least == most else f"od {least} do {most} osób"

    @property
    def organizacji_w_kworum(self) -> int:
        """How many representatives of organisations sit in every quorum; none where the others make one by themselves."""
        needed, official = self._quorum_of(self.sklad.najmniej_razem), self.sklad.urzedowe
        return 0 if needed is None or official is None else max(0, needed - official)

    @property
    def ilu_z_organizacji(self) -> str:
        """„2 przedstawicieli organizacji”, after „co najmniej”."""
        number = policz(self.organizacji_w_kworum, "przedstawiciel", "przedstawicieli", "przedstawicieli")
        return f"{number} organizacji"

    @property
    def glosow_bezwzglednie(self) -> int:
        """Votes that are an absolute majority of the smallest quorum; none where it is not asked for or not known."""
        needed = self._quorum_of(self.sklad.najmniej_razem)
        asked = self.posiedzenia.wiekszosc == Wiekszosc.BEZWZGLEDNA
        return needed // 2 + 1 if asked and needed is not None else 0

    @property
    def ile_glosow(self) -> str:
        """„3 głosy”."""
        return policz(self.glosow_bezwzglednie, "głos", "głosy", "głosów")

    @property
    def etapy(self) -> tuple[Etap, ...]:
        """The calendar of the first appointment."""
        return terminarz.etapy(self)

    @property
    def liczba_czlonkow(self) -> int | None:
        """How many members there are at most; None where the executive tells it."""
        return self.sklad.razem

    @rule(_UDPP["art. 41b ust. 4"])
    def _is_of_a_gmina_or_a_powiat(self) -> Findings:
        """Taką uchwałę podejmuje rada gminy albo powiatu; w województwie tryb powoływania określa zarząd."""
        if self.jednostka.rodzaj is RodzajJednostki.WOJEWODZTWO:
            yield error(
                ("jednostka", "rodzaj"),
                "W województwie tryb powoływania członków rady pożytku określa zarząd województwa, a nie sejmik.",
                hint="Ta uchwała jest dla gminy albo powiatu.",
            )

    @rule()
    def _ballot_is_no_longer_than_the_seats(self) -> Findings:
        """Organizacja głosuje na najwyżej tylu kandydatów, ile jest miejsc."""
        seats, votes = self.sklad.organizacje, self.wybor.kandydatow_na_karcie
        if seats is not None and votes is not None and votes > seats:
            yield warning(
                ("wybor", "kandydatow_na_karcie"),
                f"Organizacja głosowałaby na {policz(votes, 'kandydata', 'kandydatów', 'kandydatów')}, a miejsc jest {seats}.",
                hint=f"Podaj najwyżej {seats}.",
            )

    @rule()
    def _members_can_ask_for_a_meeting(self) -> Findings:
        """Posiedzenia żąda nie więcej członków, niż ich jest."""
        asking, members = self.posiedzenia.wniosek_czlonkow, self.sklad.najmniej_razem
        if asking is not None and members is not None and asking > members:
            yield error(
                ("posiedzenia", "wniosek_czlonkow"),
                f"Posiedzenia miałoby żądać członków: {asking}, a jest ich {members}.",
                hint="Zmniejsz tę liczbę.",
            )

    @rule()
    def _other_opinions_have_as_much_time(self) -> Findings:
        """Na opinie o innych projektach rada pożytku ma nie mniej dni niż ustawa daje na opinię o programie."""
        given, usual = self.dni_na_inne_opinie, days_for_an_opinion(self.data_uchwaly)
        if given is not None and given < usual:
            yield warning(
                "dni_na_inne_opinie",
                f"Na inne opinie rada pożytku miałaby dni: {given}, a na opinię o programie współpracy ma z ustawy {usual}.",
                hint="Ustawa tego terminu nie określa; sprawdź, czy rada pożytku zdąży się zebrać.",
            )

    @rule(_UDPP["art. 41g ust. 1"], _UDPP["art. 41i ust. 1a"])
    def _stays_within_the_authority(self) -> Findings:
        """Uchwała określa tryb powoływania, organizację i tryb działania, a nie zadania rady pożytku."""
        if self.zadania_dodatkowe:
            yield warning(
                "zadania_dodatkowe",
                "Upoważnienie obejmuje tryb powoływania, organizację i tryb działania; o zadaniach nie mówi.",
                hint="Sposób realizacji zadań określa sama rada pożytku; dopisanie ich w tej uchwale sprawdź z radcą prawnym.",
            )

    @rule(_UDPP["art. 5 ust. 5"])
    def _was_consulted(self) -> Findings:
        """Projekt konsultowano z organizacjami."""
        if self.konsultacje is None:
            yield warning(
                "konsultacje",
                "Nie podano konsultacji projektu, który jest aktem prawa miejscowego dotyczącym organizacji.",
                hint="Dopisz konsultacje albo sprawdź, czy się odbyły.",
            )

    _was_consulted_before = consulted_before("Prawo miejscowe", provisions=(_UDPP["art. 5 ust. 5"],))
    _results_are_known_before = results_are_known_before()
    _results_follow_the_consultations = results_follow_the_consultations()
    _quorum_is_at_least_half = quorum_is_at_least_half(
        "rada pożytku", "rady pożytku", quorum="posiedzenia.kworum", fewest="sklad.najmniej_razem"
    )
    _motion_came_before = is_no_later(
        "wniosek.data_wplywu", later="data_uchwaly", what="Wniosek organizacji", than="ta uchwała"
    )
    _first_board_is_made_in_time = terminarz.first_board_is_made_in_time
    _next_board_is_chosen_before_the_end = terminarz.next_board_is_chosen_before_the_end
    _says_nothing_after_the_act = powtorzenia.says_nothing_after_the_act
    _term_is_that_of_the_act = powtorzenia.term_is_that_of_the_act
    _executive_appoints = powtorzenia.executive_appoints
