"""The annex to an agreement on a public task: whatever the parties change, every value old and new."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Annotated, ClassVar

from pydantic import Field

from wkus_docs.document import About, Document, LegalBasis, Provenance, warning
from wkus_docs.documents.aneks_umowy import czas, jednostki, kwoty, lancuch, strony_aneksu
from wkus_docs.documents.aneks_umowy.brzmienie import ZmianaBrzmienia
from wkus_docs.documents.aneks_umowy.dotacja import ZmianaDotacji, ZmianaTranszy
from wkus_docs.documents.aneks_umowy.fakty import FACTS
from wkus_docs.documents.aneks_umowy.historia import (
    Lancuchy,
    Ogniwo,
    WierszHistorii,
    bez_jedynego,
    lancuchy,
    ogniwa_wczesniejsze,
    wiersze,
)
from wkus_docs.documents.aneks_umowy.koszty import ZmianaKosztu, ZmianaKosztuCalkowitego, ZmianaWkladu
from wkus_docs.documents.aneks_umowy.strony import Zastepstwo, ZmianaDanych, ZmianaRachunku
from wkus_docs.documents.aneks_umowy.terminy import ZmianaDzialania, ZmianaTerminu, ZmianaWydatkow
from wkus_docs.documents.aneks_umowy.zakres import RozwiazanieCzesci, ZmianaMiejsca, ZmianaRezultatu
from wkus_docs.documents.aneks_umowy.zalaczniki import ZamianaZalacznika
from wkus_docs.documents.aneks_umowy.zmienione import (
    PunktZmian,
    WierszZestawienia,
    ogniwa,
    punkty,
    wartosci,
    zestawienie,
)
from wkus_docs.fact import Holds
from wkus_docs.issuing import ON_THE_DAY, DataZawarcia
from wkus_docs.law import acts
from wkus_docs.parts.konkurs.zadania_konkursu import told_in_per_cent
from wkus_docs.parts.pieniadze.dotacja import UpowaznienieWpf
from wkus_docs.parts.pieniadze.kwoty import KwotaRoczna, each_year_has_its_amount, suma
from wkus_docs.parts.pieniadze.prognoza import forecast_precedes, grant_fits_the_limits
from wkus_docs.parts.strony.czas_umowy import lasts_no_longer_than_an_agreement
from wkus_docs.parts.strony.dane_jednostki import prints_of_the_unit
from wkus_docs.parts.strony.jednostka import JednostkaUrzedu
from wkus_docs.parts.strony.okres import SOME_YEARS, Okres
from wkus_docs.parts.strony.osoba import Reprezentant
from wkus_docs.parts.strony.podpisy_organu import (
    board_signs_together,
    marshal_signs_with_a_member,
    signatories,
    treasurer_is_named,
)
from wkus_docs.parts.umowa.podstawy_aneksu import BudzetAneksu, KwotyOgloszone
from wkus_docs.parts.umowa.strona_aneksu import StronaAneksu
from wkus_docs.parts.umowa.umowa_zadania import UmowaZadania, refund_account_is_given
from wkus_docs.parts.umowa.warunki_umowy import Egzemplarze, FormaUmowy, each_party_gets_a_copy
from wkus_docs.parts.umowa.wczesniejszy_aneks import PoprzedniAneksZmian, opisany_aneks
from wkus_docs.parts.umowa.zawarcie_aneksu import keeps_the_criteria, numbers_follow_each_other
from wkus_docs.parts.umowa.zmieniona_wartosc import RodzajZmiany, ZmienionaWartosc
from wkus_docs.relations import is_no_later, written_without_quotes
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import LiczbaDodatnia, Procent
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis, Tekst

_ZERO = Decimal("0.00")


class AneksUmowy(Document):
    """Aneks do umowy

    Zmienia to, co Strony uzgodniły: termin, harmonogram, dotację i transze, koszty ponad próg przesunięć, rezultaty,
    miejsce, rachunek i dane Stron, organizację, brzmienie dowolnego postanowienia. Każda kwota i każdy dzień stoją
    obok siebie: przed zmianą, po zmianie i różnica, także z wcześniejszych aneksów.
    """

    about: ClassVar[About] = About(
        kind="aneks",
        stages=("7 umowa", "8 realizacja i monitoring"),
        author="organ wykonawczy i organizacja; kontrasygnata skarbnika",
        legal_basis=(
            LegalBasis(acts["udpp"]["art. 16"]),
            LegalBasis(acts["ufp"]["art. 221 ust. 3"]),
            LegalBasis(acts["usg"]["art. 46 ust. 3"]),
            LegalBasis(acts["kc"]["art. 77 § 1"]),
        ),
        provenance=(Provenance.PRACTICE,),
        sources="Aneks nie ma wzoru urzędowego. Jakie części oferty zastępuje się nowymi i że zmienia się je parami "
        "(dotychczasowa i zaktualizowana), pokazują procedury Urzędu Miasta Szczecin (WK-XIII, WK-VII, BDO-XXIX); "
        "formuły „otrzymuje brzmienie”, „dodaje się”, „uchyla się” i „zastępuje się” są z praktyki, a litery przy "
        "dodanych jednostkach z techniki prawodawczej, która umów nie wiąże. Numery paragrafów są te z ramowego "
        "wzoru umowy (z pamięci): w umowie na innym wzorze podaje się je wprost. Że zakończonego zadania nie można "
        "już zmienić, wynika z tego, że umowę zawiera się na czas zadania (art. 16 ust. 3 ustawy), a nadwyżka dotacji "
        "podlega zwrotowi z mocy prawa; czy aneksem można podwyższyć dotację ponad kwotę z konkursu, przepisy nie "
        "rozstrzygają wprost: program ostrzega.",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS
    also_after: ClassVar[tuple[str, ...]] = ("aneks_umowy", "aneks_waloryzacyjny")

    _prints_of_the_unit = prints_of_the_unit("adres", "nip")
    _treasurer_is_named = treasurer_is_named()
    _prints_the_head_who_signs = prints_of_the_unit("kierownik", when=lambda d: not d.podpisujacy)

    numer_aneksu: Annotated[LiczbaDodatnia, ON_THE_DAY]
    """Numer aneksu
    Kolejny: po aneksie nr 1 jest nr 2."""
    oznaczenie_aneksu: Tekst | None = None
    """Oznaczenie aneksu
    Tylko gdy drukuje się inne niż sam numer, np. „1/2028”."""
    data_aneksu: DataZawarcia
    """Data aneksu"""
    umowa: UmowaZadania
    """Umowa
    Z terminem i kwotą dotacji z dnia jej zawarcia."""
    jednostki_umowy: Annotated[tuple[Tekst, ...], "nie drukuje się"] = ()
    """Paragrafy i ustępy umowy
    Do sprawdzenia, czy zmieniane postanowienia istnieją: „§ 1 ust. 1–9”, „§ 18”. Puste: nie sprawdza się."""
    poprzednie_aneksy: tuple[PoprzedniAneksZmian, ...] = ()
    """Wcześniejsze aneksy
    W kolejności numerów, z tym, co zmieniły; puste, gdy to pierwszy."""
    jednostka: JednostkaUrzedu
    """Zleceniodawca
    Gmina, powiat albo województwo."""
    podpisujacy: tuple[Reprezentant, ...] = ()
    """Podpisujący za Zleceniodawcę
    Za powiat i województwo dwie osoby z zarządu. W gminie puste: podpisuje wójt, burmistrz albo prezydent."""
    forma_aneksu: FormaUmowy = FormaUmowy.PAPIEROWA
    """Forma aneksu
    papierowa albo elektroniczna (kwalifikowane podpisy)."""
    zleceniobiorcy: tuple[StronaAneksu, ...] = Field(min_length=1)
    """Zleceniobiorca albo Zleceniobiorcy
    Ci sami, którzy zawarli umowę; przy zmianie organizacji także ta, która wstępuje."""
    data_wniosku: Data | None = None
    """Data wniosku Zleceniobiorcy
    Puste, gdy wniosku nie było."""
    przyczyna: Opis
    """Dlaczego zmienia się umowa
    Pełnymi zdaniami."""
    czy_zmienia_kryteria: Annotated[TakNie, "nie drukuje się"]
    """Czy zmiana wpływa na kryteria, według których wybrano ofertę
    „tak”, gdy po zmianie oferta dostałaby inną ocenę; takiego aneksu zawrzeć nie można."""
    przepis_zmian: Tekst = "§ 15 ust. 1"
    """Postanowienie umowy o jej zmianach"""
    termin: ZmianaTerminu | None = None
    """Termin realizacji zadania
    Skrócenie albo przedłużenie, razem najwyżej pięć lat."""
    wydatki: Annotated[tuple[ZmianaWydatkow, ...], SOME_YEARS] = ()
    """Terminy poniesienia wydatków z dotacji
    Lata, w których się zmieniają."""
    harmonogram: tuple[ZmianaDzialania, ...] = ()
    """Terminy działań
    Działania, których termin się zmienia."""
    dotacja: ZmianaDotacji | None = None
    """Kwota dotacji
    Zwiększenie, zmniejszenie środków albo ustalenie kwoty roku; puste, gdy się nie zmienia."""
    transze: Annotated[tuple[ZmianaTranszy, ...], SOME_YEARS] = ()
    """Transze
    Te, których kwota albo termin się zmienia."""
    wklad: ZmianaWkladu | None = None
    """Inne środki i wkład Zleceniobiorcy"""
    koszt_calkowity: ZmianaKosztuCalkowitego | None = None
    """Całkowity koszt zadania"""
    koszty: tuple[ZmianaKosztu, ...] = ()
    """Koszty z kalkulacji
    Wszystkie pozycje, które się zmieniają, także te, które maleją."""
    procent_przesuniec: Procent | None = None
    """Dopuszczalne zwiększenie kosztu bez aneksu [%]
    Próg z umowy (w ramowym wzorze § 5); puste, gdy umowa nic o nim nie mówi."""
    rezultaty: tuple[ZmianaRezultatu, ...] = ()
    """Rezultaty"""
    miejsca: tuple[ZmianaMiejsca, ...] = ()
    """Miejsce realizacji zadania"""
    rachunki: tuple[ZmianaRachunku, ...] = ()
    """Rachunki bankowe"""
    dane: tuple[ZmianaDanych, ...] = ()
    """Dane Stron
    Np. adres, nazwa, osoba do kontaktów."""
    zastepstwo: Zastepstwo | None = None
    """Zmiana organizacji
    Tylko gdy jedna organizacja wstępuje w miejsce drugiej."""
    rozwiazanie: RozwiazanieCzesci | None = None
    """Rozwiązanie umowy w części
    Tylko gdy Strony rezygnują z części zadania."""
    zmiany_brzmienia: tuple[ZmianaBrzmienia, ...] = ()
    """Zmiany brzmienia postanowień
    Każda inna zmiana: nowe brzmienie, dodanie albo uchylenie."""
    zalaczniki: tuple[ZamianaZalacznika, ...] = ()
    """Zaktualizowane części oferty
    Każda z tą, którą zastępuje; będą załącznikami do aneksu."""
    budzet: BudzetAneksu | None = None
    """Środki w budżecie roku, w którym zawiera się aneks
    Potrzebne, gdy rośnie dotacja tego roku."""
    upowaznienie: UpowaznienieWpf | None = None
    """Przedsięwzięcie w wieloletniej prognozie finansowej
    Konieczne, gdy rośnie dotacja następnego albo dalszego roku."""
    ogloszenie: KwotyOgloszone | None = None
    """Ogłoszenie o konkursie, w którym wybrano ofertę
    Potrzebne tylko przy podwyższeniu dotacji ponad przyznaną."""
    data_wejscia_w_zycie: Data | None = None
    """Od kiedy aneks obowiązuje
    Puste: od dnia podpisania."""
    egzemplarze: Annotated[Egzemplarze | None, ON_THE_DAY] = None
    """Egzemplarze aneksu
    Puste: aneks nie mówi, ile ich jest."""
    postanowienia_dodatkowe: tuple[Opis, ...] = ()
    """Postanowienia dodatkowe
    Własne postanowienia stron, każde osobnym ustępem."""

    @property
    def tytul_dokumentu(self) -> str:
        """Number of the annex and of the agreement."""
        return f"Aneks nr {self.oznaczenie} do {self.umowa.z_numerem}"

    @property
    def oznaczenie(self) -> str:
        """„2”, or as the annex is marked otherwise: „2/2029”."""
        return self.oznaczenie_aneksu or str(self.numer_aneksu)

    @property
    def autor_dokumentu(self) -> str:
        """The unit that commissions the task."""
        return self.jednostka.pelna_nazwa.mianownik

    @property
    def data_dokumentu(self) -> date:
        """Day of the annex."""
        return self.data_aneksu

    @property
    def okres_przed(self) -> Okres:
        """Term of the task before the annex: as it says, or as the agreement and earlier annexes do."""
        if self.termin is not None:
            return self.termin.przed
        days = {RodzajZmiany.POCZATEK: self.umowa.okres.od, RodzajZmiany.KONIEC: self.umowa.okres.do}
        for one in ogniwa_wczesniejsze(self.poprzednie_aneksy):
            if isinstance(one.wartosc.po, date):
                days[one.wartosc.rodzaj] = one.wartosc.po
        return Okres(od=days[RodzajZmiany.POCZATEK], do=days[RodzajZmiany.KONIEC])

    @property
    def okres_po(self) -> Okres:
        """Term of the task after the annex."""
        return self.okres_przed if self.termin is None else self.termin.po

    @property
    def roznica_dotacji(self) -> Decimal:
        """By how much the whole grant changes."""
        return _ZERO if self.dotacja is None else self.dotacja.roznica

    @property
    def roznica_kosztu(self) -> Decimal:
        """By how much grant and own means change together."""
        return self.roznica_dotacji + (_ZERO if self.wklad is None else self.wklad.roznica)

    @property
    def dotacja_wedlug_umowy(self) -> Decimal:
        """Grant as concluded, with what is told of earlier annexes."""
        changes = (one.wartosc for one in ogniwa_wczesniejsze(self.poprzednie_aneksy))
        return self.umowa.kwota_dotacji + suma(
            one.roznica_kwot for one in changes if one.rodzaj == RodzajZmiany.DOTACJA and one.czego != "razem"
        )

    @property
    def dotacja_przed(self) -> Decimal:
        """Grant of all years before the annex."""
        return self.dotacja_wedlug_umowy if self.dotacja is None else self.dotacja.przed

    @property
    def ustalane_lata(self) -> tuple[int, ...]:
        """Years of the agreement whose amount it left to be fixed, and the annex fixes."""
        lata = () if self.dotacja is None else self.dotacja.zmienione_lata
        return tuple(item.rok for item in lata if item.przed is None and item.rok in self.umowa.okres.lata)

    @property
    def podwyzszone(self) -> tuple[KwotaRoczna, ...]:
        """Years whose grant rises, with the amount after."""
        lata = () if self.dotacja is None else self.dotacja.zmienione_lata
        return tuple(
            KwotaRoczna(rok=item.rok, kwota=item.po)
            for item in lata
            if item.po is not None and item.roznica > 0
        )

    @property
    def podwyzszone_biezace(self) -> tuple[KwotaRoczna, ...]:
        """Of them, the year in which the annex is concluded."""
        return tuple(item for item in self.podwyzszone if item.rok == self.data_aneksu.year)

    @property
    def podwyzszone_przyszle(self) -> tuple[KwotaRoczna, ...]:
        """Of them, years to come."""
        return tuple(item for item in self.podwyzszone if item.rok > self.data_aneksu.year)

    @property
    def bez_przesuniec(self) -> bool:
        """Whether the agreement lets no cost rise without an annex."""
        return self.procent_przesuniec == 0

    @property
    def rok_budzetu(self) -> int:
        """The budget year in which the annex is concluded."""
        return self.data_aneksu.year

    @property
    def jeden_aneks(self) -> bool:
        """Whether there was one annex before this one."""
        return len(self.poprzednie_aneksy) == 1

    @property
    def cytat_ogloszenia(self) -> str:
        """The sentence of the notice that lets the grant rise, where it does; else nothing."""
        return self.ogloszenie.cytat if self.ogloszenie is not None and self.podwyzszone else ""

    @property
    def punkty(self) -> tuple[PunktZmian, ...]:
        """What the annex changes, point by point."""
        return punkty(self)

    @property
    def zestawienie(self) -> tuple[WierszZestawienia, ...]:
        """Values before and after, with their differences."""
        return tuple(zestawienie(self))

    @property
    def lancuchy(self) -> Lancuchy:
        """Every thing that was ever changed, with its changes in the order of annexes, this one's last."""
        return lancuchy(self._ogniwa((*ogniwa_wczesniejsze(self.poprzednie_aneksy), *ogniwa(self))))

    @property
    def historia(self) -> tuple[WierszHistorii, ...]:
        """What earlier annexes changed, from the agreement until today; nothing where that is not told."""
        told = lancuchy(self._ogniwa(ogniwa_wczesniejsze(self.poprzednie_aneksy)))
        return tuple(wiersze({key: self.lancuchy[key] for key in told}, "umowa"))

    def _ogniwa(self, all_links: Iterable[Ogniwo]) -> Iterable[Ogniwo]:
        return all_links if self.wspolna else bez_jedynego(all_links, self.zleceniobiorcy[0].nazwa)

    @property
    def zmienione(self) -> tuple[ZmienionaWartosc, ...]:
        """Values that this annex changes, for the next one."""
        return tuple(one for _, one in wartosci(self))

    @property
    def aneksy_wraz_z_tym(self) -> tuple[PoprzedniAneksZmian, ...]:
        """Earlier annexes and this one, with what each changed: the list of the next annex."""
        return (
            *self.poprzednie_aneksy,
            opisany_aneks(self.numer_aneksu, self.data_aneksu, self.zmienione),
        )

    @property
    def wspolna(self) -> bool:
        """Whether several organisations carry the task out."""
        return len(self.zleceniobiorcy) > 1

    @property
    def elektroniczna(self) -> bool:
        """Whether the parties sign electronically."""
        return self.forma_aneksu == FormaUmowy.ELEKTRONICZNA

    @property
    def podpisujacy_zleceniodawcy(self) -> tuple[Reprezentant, ...]:
        """Who signs for the unit: those named, or the head of the executive."""
        return signatories(self.podpisujacy, self.jednostka)

    _increase_is_in_per_cent = told_in_per_cent("procent_przesuniec")
    _names_have_no_quotes = written_without_quotes(
        "harmonogram.*.nazwa", "koszty.*.nazwa", "rezultaty.*.nazwa"
    )
    _numbers_follow_each_other = numbers_follow_each_other()
    _values_follow_each_other = lancuch.values_follow_each_other
    _grant_before_is_that_of_the_agreement = lancuch.grant_before_is_that_of_the_agreement
    _changes_something = lancuch.changes_something
    _every_group_changes_something = lancuch.every_group_changes_something
    _keeps_the_criteria = keeps_the_criteria()
    _concluded_while_the_task_runs = czas.concluded_while_the_task_runs
    _is_in_force_in_time = czas.is_in_force_in_time
    _lasts_as_long_as_the_law_allows = lasts_no_longer_than_an_agreement(
        "okres_po",
        day="data_aneksu",
        at=lambda aneks: [("umowa", "okres", "do") if aneks.termin is None else ("termin", "po", "do")],
    )
    _ends_soon_enough_after_signature = czas.ends_soon_enough_after_signature
    _new_years_have_their_grant = czas.new_years_have_their_grant
    _grant_is_used_in_its_year = czas.grant_is_used_in_its_year
    _activities_stay_in_the_task = czas.activities_stay_in_the_task
    _expense_follows_the_annex = czas.expense_follows_the_annex
    _grant_covers_the_years = each_year_has_its_amount("dotacja.lata", years="okres_po.lata")
    _instalments_make_the_difference = kwoty.instalments_make_the_difference
    _instalments_fall_in_the_year = kwoty.instalments_fall_in_the_year
    _costs_make_the_difference = kwoty.costs_make_the_difference
    _cost_covers_its_grant = kwoty.cost_covers_its_grant
    _total_cost_follows = kwoty.total_cost_follows
    _shift_needs_an_annex = kwoty.shift_needs_an_annex
    _own_means_keep_their_share = kwoty.own_means_keep_their_share
    _raise_of_a_year_to_come_has_an_authority = kwoty.raise_of_a_year_to_come_has_an_authority
    _forecast_covers_years_to_come = grant_fits_the_limits(
        "podwyzszone_przyszle.*.rok", "podwyzszone_przyszle.*.kwota", what="aneks"
    )
    _forecast_covers_this_year = grant_fits_the_limits(
        "podwyzszone_biezace.*.rok", "podwyzszone_biezace.*.kwota", what="aneks", found=warning
    )
    _forecast_precedes_the_annex = forecast_precedes(
        "data_aneksu", forecast="upowaznienie.data_uchwaly", what="aneks", applies="podwyzszone_przyszle"
    )
    _budget_covers_the_raise = kwoty.budget_covers_the_raise
    _draft_budget_serves_in_january = kwoty.draft_budget_serves_in_january
    _notice_foresaw_the_raise = kwoty.notice_foresaw_the_raise
    _cut_has_its_scope = kwoty.cut_has_its_scope
    _units_are_listed_in_words = jednostki.units_are_listed_in_words
    _units_stand_in_the_agreement = jednostki.units_stand_in_the_agreement
    _units_are_those_of_the_agreement = jednostki.units_are_those_of_the_agreement
    _repealed_units_stay_repealed = jednostki.repealed_units_stay_repealed
    _each_unit_is_changed_once = jednostki.each_unit_is_changed_once
    _each_value_is_changed_once = jednostki.each_value_is_changed_once
    _added_unit_has_the_next_number = jednostki.added_unit_has_the_next_number
    _account_has_its_owner = strony_aneksu.account_has_its_owner
    _earlier_account_has_its_owner = strony_aneksu.earlier_account_has_its_owner
    _leaving_organisation_signs = strony_aneksu.leaving_organisation_signs
    _successor_signs = strony_aneksu.successor_signs
    _successor_was_chosen = strony_aneksu.successor_was_chosen
    _attachments_follow_the_changes = strony_aneksu.attachments_follow_the_changes
    _part_ends_in_the_task = strony_aneksu.part_ends_in_the_task
    _refund_has_its_term = strony_aneksu.refund_has_its_term
    _refund_account_is_given = refund_account_is_given(
        applies=lambda aneks: aneks.rozwiazanie is not None and aneks.rozwiazanie.zwraca
    )
    _board_signs_by_two = board_signs_together("podpisujacy", day="data_aneksu", what="aneks")
    _marshal_signs_with_a_member = marshal_signs_with_a_member("podpisujacy", what="aneks")
    _each_party_gets_a_copy = each_party_gets_a_copy()
    _request_came_first = is_no_later(
        "data_wniosku", later="data_aneksu", what="Wniosek o aneks", than="aneks"
    )
    _request_followed_the_agreement = is_no_later(
        "umowa.data_zawarcia", later="data_wniosku", what="Umowa", than="wniosek o aneks"
    )
    _notice_came_before_the_agreement = is_no_later(
        "ogloszenie.data_ogloszenia", later="umowa.data_zawarcia", what="Ogłoszenie konkursu", than="umowa"
    )
