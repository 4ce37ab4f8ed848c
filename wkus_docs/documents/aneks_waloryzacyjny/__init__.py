"""The yearly annex to an agreement: its grant keeps up with prices, is cut, or only the scope changes."""

from datetime import date
from decimal import Decimal
from typing import Annotated, ClassVar

from pydantic import Field

from wkus_docs.analiza.odchylenie import odchylenie
from wkus_docs.document import About, Document, LegalBasis, Model, Provenance, warning
from wkus_docs.documents.aneks_waloryzacyjny import kwoty, zawarcie
from wkus_docs.documents.aneks_waloryzacyjny.fakty import FACTS
from wkus_docs.documents.aneks_waloryzacyjny.waloryzacja import GraniceWaloryzacji, WskaznikCen
from wkus_docs.documents.aneks_waloryzacyjny.zmiana import KwotaPrzed, ZmianaTresci
from wkus_docs.fact import Holds
from wkus_docs.issuing import ON_THE_DAY, DataZawarcia
from wkus_docs.law import acts
from wkus_docs.parts.pieniadze.dotacja import Transza, UpowaznienieWpf
from wkus_docs.parts.pieniadze.kwoty import KwotaRoczna, each_year_has_its_amount, razem, suma
from wkus_docs.parts.pieniadze.prognoza import forecast_precedes, grant_fits_the_limits
from wkus_docs.parts.pieniadze.wiersz_zmiany import WierszZmiany
from wkus_docs.parts.strony.czas_umowy import lasts_no_longer_than_an_agreement
from wkus_docs.parts.strony.dane_jednostki import prints_of_the_unit
from wkus_docs.parts.strony.jednostka import JednostkaUrzedu
from wkus_docs.parts.strony.osoba import Reprezentant
from wkus_docs.parts.strony.podpisy_organu import (
    board_signs_together,
    marshal_signs_with_a_member,
    signatories,
    treasurer_is_named,
)
from wkus_docs.parts.umowa.podstawy_aneksu import BudzetAneksu, KwotyOgloszone, PoprzedniAneks
from wkus_docs.parts.umowa.strona_aneksu import StronaAneksu
from wkus_docs.parts.umowa.umowa_zadania import UmowaZadania
from wkus_docs.parts.umowa.warunki_umowy import Aktualizacja, Egzemplarze, FormaUmowy, each_party_gets_a_copy
from wkus_docs.parts.umowa.wczesniejszy_aneks import opisany_aneks
from wkus_docs.parts.umowa.zawarcie_aneksu import keeps_the_criteria, numbers_follow_each_other
from wkus_docs.parts.umowa.zmieniona_wartosc import RodzajZmiany, ZmienionaWartosc
from wkus_docs.polish.zapis import lata, rzymska
from wkus_docs.relations import is_no_later
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import LiczbaDodatnia, Rok
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis, Tekst

_ZERO = Decimal("0.00")


class AneksWaloryzacyjny(Document):
    """Aneks roczny do umowy

    Zmienia dotację jednego roku, zakres zadania albo transze; reszta umowy zostaje. Trzy postacie:
    podwyższenie o wskaźnik cen, zmiana zakresu bez zmiany kwot i obniżenie dotacji.
    """

    about: ClassVar[About] = About(
        kind="aneks",
        stages=("7 umowa", "8 realizacja i monitoring"),
        author="organ wykonawczy i organizacja; kontrasygnata skarbnika",
        legal_basis=(
            LegalBasis(acts["udpp"]["art. 16"]),
            LegalBasis(acts["ufp"]["art. 221 ust. 3"]),
            LegalBasis(acts["ufp"]["art. 228"]),
            LegalBasis(acts["usg"]["art. 46 ust. 3"]),
        ),
        provenance=(Provenance.PRACTICE,),
        models=(Model.EFEKTYWNOSC,),
        sources="Aneks nie ma wzoru urzędowego. Formuły „zastępuje się kwotą”, „otrzymuje brzmienie” i "
        "„pozostałe postanowienia pozostają bez zmian” są z praktyki urzędów, z pamięci; tekstu aneksu żadnej "
        "gminy nie udało się odnaleźć. Że zmiana nie może wpływać na kryteria wyboru oferty i wymaga formy "
        "pisemnej, mówi § 15 ramowego wzoru umowy (z pamięci). Z pamięci także: art. 46 ust. 1 UFP i art. 46 "
        "ust. 3 USG. Że zmiana umowy zawartej na piśmie wymaga tej samej formy, mówi też art. 77 § 1 KC. Przepisy nie rozstrzygają wprost, czy aneksem można podwyższyć dotację ponad kwotę z "
        "ogłoszenia: dlatego bez zgody w ogłoszeniu program ostrzega.",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS

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
    Z kwotą dotacji z dnia jej zawarcia."""
    poprzednie_aneksy: tuple[PoprzedniAneks, ...] = ()
    """Wcześniejsze aneksy
    W kolejności numerów; puste, gdy to pierwszy."""
    rok: Rok
    """Rok budżetowy, którego dotyczy aneks"""
    kwoty_przed: tuple[KwotaPrzed, ...] = Field(min_length=1)
    """Dotacja przed zmianą
    Każdy rok umowy, w brzmieniu po wcześniejszych aneksach; rok, na który kwotę dopiero się ustali, bez kwoty."""
    transze: tuple[Transza, ...] = ()
    """Transze roku po zmianie
    Wszystkie transze tego roku, także już przekazane; ich suma to nowa dotacja. Puste, gdy ani kwota,
    ani terminy się nie zmieniają."""
    wklad_przed: Kwota | None = None
    """Inne środki i wkład Zleceniobiorcy [zł]
    Finansowy, osobowy i rzeczowy razem, za wszystkie lata, przed zmianą. Puste: aneks nie mówi o całkowitym
    koszcie zadania."""
    wklad_po: Kwota | None = None
    """Inne środki i wkład po zmianie [zł]
    Puste, gdy się nie zmieniają."""
    wskaznik: WskaznikCen | None = None
    """Wskaźnik cen
    Tylko gdy według niego podwyższa się dotację."""
    granice: GraniceWaloryzacji | None = None
    """Próg i pułap waloryzacji
    Z umowy albo z wieloletniego planu finansowego; potrzebne, gdy według wskaźnika podwyższa się dotację."""
    budzet: BudzetAneksu | None = None
    """Środki w budżecie roku
    Puste, gdy budżetu roku aneksu jeszcze nie ma (podstawą jest wtedy limit w prognozie) albo dotacja nie rośnie."""
    upowaznienie: UpowaznienieWpf | None = None
    """Przedsięwzięcie w wieloletniej prognozie finansowej
    Limity od roku aneksu; z uchwały, która obowiązuje w dniu aneksu. Konieczne, gdy rośnie dotacja następnego
    albo dalszego roku."""
    ogloszenie: KwotyOgloszone | None = None
    """Ogłoszenie o konkursie, w którym wybrano ofertę
    Potrzebne tylko przy podwyższeniu dotacji."""
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
    Ci sami, którzy zawarli umowę."""
    przyczyna: Opis
    """Dlaczego zmienia się umowa
    Pełnymi zdaniami."""
    zmiany_tresci: tuple[ZmianaTresci, ...] = ()
    """Zmiany zakresu i innych postanowień
    Puste, gdy zmienia się tylko kwota albo transze."""
    aktualizacje: tuple[Aktualizacja, ...] = ()
    """Zaktualizowane części oferty
    harmonogram, kalkulacja, szacunkowa_kalkulacja, opis_dzialan: będą załącznikami."""
    czy_zmienia_kryteria: Annotated[TakNie, "nie drukuje się"]
    """Czy zmiana wpływa na kryteria, według których wybrano ofertę
    „tak”, gdy po zmianie oferta dostałaby inną ocenę; takiego aneksu zawrzeć nie można."""
    przepis_zmian: Tekst = "§ 15 ust. 1"
    """Postanowienie umowy o jej zmianach
    Bez tego pola aneks bierze numer z ramowego wzoru i program ostrzega; tak samo dwa następne."""
    przepis_kwoty: Tekst = "§ 3 ust. 1"
    """Postanowienie umowy o kwocie dotacji i transzach"""
    przepis_kosztu: Tekst = "§ 3 ust. 5"
    """Postanowienie umowy o całkowitym koszcie zadania"""
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
        """„1”, or as the annex is marked otherwise: „1/2028”."""
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
    def kwota_przed(self) -> Decimal:
        """Grant of the year before the change; nothing where the agreement left it to be fixed."""
        return suma(
            item.kwota for item in self.kwoty_przed if item.rok == self.rok and item.kwota is not None
        )

    @property
    def do_ustalenia(self) -> bool:
        """Whether the agreement left the amount of the year to be fixed."""
        return any(item.kwota is None for item in self.kwoty_przed if item.rok == self.rok)

    @property
    def ustala(self) -> bool:
        """Whether the annex fixes an amount that was left open."""
        return self.do_ustalenia and bool(self.transze)

    @property
    def lata_otwarte(self) -> bool:
        """Whether the agreement left the amount of any year to be fixed."""
        return any(item.kwota is None for item in self.kwoty_przed)

    @property
    def za_lata(self) -> str:
        """Of which years the sum is: all, or those whose amount is known."""
        return "za lata, na które kwotę określono," if self.lata_otwarte else "za wszystkie lata"

    @property
    def kwota_po(self) -> Decimal:
        """Grant of the year after the change: the sum of its instalments."""
        return suma(item.kwota for item in self.transze) if self.transze else self.kwota_przed

    @property
    def kwoty_po(self) -> tuple[KwotaRoczna, ...]:
        """Grant by year after the change."""
        return tuple(
            KwotaRoczna(rok=item.rok, kwota=self.kwota_po if item.rok == self.rok else item.kwota)
            for item in self.kwoty_przed
            if item.kwota is not None or (item.rok == self.rok and self.ustala)
        )

    @property
    def razem_przed(self) -> Decimal:
        """Grant of all years whose amount was known before the change."""
        return suma(item.kwota for item in self.kwoty_przed if item.kwota is not None)

    @property
    def roznica(self) -> Decimal:
        """By how much the grant of the year changes; negative for a cut."""
        return odchylenie(self.kwota_przed, self.kwota_po) or _ZERO

    @property
    def zmienia_kwote(self) -> bool:
        """Whether the grant changes at all."""
        return bool(self.roznica)

    @property
    def zwieksza(self) -> bool:
        """Whether the grant rises."""
        return self.roznica > 0

    @property
    def dotacja_roku(self) -> WierszZmiany:
        """Grant of the year, before and after."""
        return WierszZmiany(f"Dotacja na {self.rok} r.", self.kwota_przed, self.kwota_po)

    @property
    def dotacja_razem(self) -> WierszZmiany:
        """Grant of all years, before and after."""
        okres = self.umowa.okres.lata  # none in a period that ends before it begins; its own rule tells that
        nazwa = f"Dotacja razem, lata {lata(okres[0], okres[-1])}" if okres else "Dotacja razem"
        if self.lata_otwarte:
            nazwa += " (bez lat do ustalenia)"
        return WierszZmiany(nazwa, self.razem_przed, razem(self.kwoty_po))

    @property
    def koszt_razem(self) -> WierszZmiany | None:
        """Total cost of the task, before and after; None where the own means are not known."""
        if self.wklad_przed is None:
            return None
        wklad_po = self.wklad_przed if self.wklad_po is None else self.wklad_po
        return WierszZmiany(
            "Całkowity koszt zadania",
            self.dotacja_razem.przed + self.wklad_przed,
            self.dotacja_razem.po + wklad_po,
        )

    @property
    def zestawienie(self) -> tuple[WierszZmiany, ...]:
        """All amounts that are known, before and after."""
        grant = (self.dotacja_roku, self.dotacja_razem)
        if self.wklad_przed is None or self.koszt_razem is None:
            return grant
        wklad_po = self.wklad_przed if self.wklad_po is None else self.wklad_po
        wklad = WierszZmiany("Inne środki i wkład Zleceniobiorcy", self.wklad_przed, wklad_po)
        return (*grant, wklad, self.koszt_razem)

    @property
    def zmienione(self) -> tuple[ZmienionaWartosc, ...]:
        """Values that the annex changes, for the next one: the grant of the year, its instalments, own means."""
        found = [
            ZmienionaWartosc(
                RodzajZmiany.DOTACJA,
                f"{self.rok} r.",
                None if self.do_ustalenia else self.kwota_przed,
                self.kwota_po,
            )
        ] * self.zmienia_kwote
        for number, item in enumerate(self.transze, 1):
            name = f"{rzymska(number)} na {self.rok} r."
            found.append(ZmienionaWartosc(RodzajZmiany.KWOTA_TRANSZY, name, None, item.kwota))
            found.append(ZmienionaWartosc(RodzajZmiany.TERMIN_TRANSZY, name, None, item.termin))
        if self.wklad_po is not None:
            found.append(ZmienionaWartosc(RodzajZmiany.WKLAD, "razem", self.wklad_przed, self.wklad_po))
        return tuple(found)

    @property
    def aneksy_wraz_z_tym(self) -> tuple[PoprzedniAneks, ...]:
        """Earlier annexes and this one, with what it changed: the list of the next annex.

        Instalments are left out: this annex does not tell which of them changed, nor from what.
        """
        told = [one for one in self.zmienione if one.rodzaj in {RodzajZmiany.DOTACJA, RodzajZmiany.WKLAD}]
        if self.koszt_razem is not None and self.koszt_razem.roznica:
            cost = self.koszt_razem
            told.append(ZmienionaWartosc(RodzajZmiany.KOSZT_CALKOWITY, "", cost.przed, cost.po))
        told += (
            ZmienionaWartosc(RodzajZmiany.BRZMIENIE, one.jednostka, None, one.brzmienie)
            for one in self.zmiany_tresci
        )
        return (*self.poprzednie_aneksy, opisany_aneks(self.numer_aneksu, self.data_aneksu, told))

    @property
    def jeden_aneks(self) -> bool:
        """Whether there was one annex before this one."""
        return len(self.poprzednie_aneksy) == 1

    @property
    def zmienia_koszt(self) -> bool:
        """Whether the total cost or what the organisation brings changes."""
        return any(item.roznica for item in self.zestawienie[1:])

    @property
    def cytat_ogloszenia(self) -> str:
        """The sentence of the notice that lets the grant rise, where it does; else nothing."""
        return self.ogloszenie.cytat if self.ogloszenie is not None and self.zwieksza else ""

    @property
    def w_roku_budzetu(self) -> bool:
        """Whether the year of the annex is the budget year in which it is concluded."""
        return self.rok == self.data_aneksu.year

    @property
    def zwieksza_rok_biezacy(self) -> bool:
        """Whether the grant of the current budget year rises."""
        return self.zwieksza and self.w_roku_budzetu

    @property
    def zwieksza_rok_przyszly(self) -> bool:
        """Whether the grant of a year to come rises."""
        return self.zwieksza and self.rok > self.data_aneksu.year

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

    _numbers_follow_each_other = numbers_follow_each_other()
    _year_belongs_to_the_agreement = zawarcie.year_belongs_to_the_agreement
    _year_is_still_open = zawarcie.year_is_still_open
    _concluded_while_the_task_runs = zawarcie.concluded_while_the_task_runs
    _agreement_lasts_as_long_as_the_law_allows = lasts_no_longer_than_an_agreement(
        "umowa.okres", day="data_aneksu"
    )
    _amounts_before_cover_the_years = each_year_has_its_amount("kwoty_przed", years="umowa.okres.lata")
    _amounts_before_are_those_of_the_agreement = kwoty.amounts_before_are_those_of_the_agreement
    _instalments_fall_in_the_year = kwoty.instalments_fall_in_the_year
    _raise_of_a_year_to_come_has_an_authority = kwoty.raise_of_a_year_to_come_has_an_authority
    _forecast_covers_the_new_amount = grant_fits_the_limits(
        "rok", "kwota_po", what="aneks", applies="zwieksza_rok_przyszly"
    )
    _forecast_covers_this_year = grant_fits_the_limits(
        "rok", "kwota_po", what="aneks", applies="zwieksza_rok_biezacy", found=warning
    )
    _forecast_precedes_the_annex = forecast_precedes(
        "data_aneksu", forecast="upowaznienie.data_uchwaly", what="aneks", applies="zwieksza_rok_przyszly"
    )
    _forecast_of_this_year_precedes = forecast_precedes(
        "data_aneksu",
        forecast="upowaznienie.data_uchwaly",
        what="aneks",
        applies="zwieksza_rok_biezacy",
        found=warning,
    )
    _budget_covers_the_new_amount = kwoty.budget_covers_the_new_amount
    _draft_budget_covers_the_new_amount = kwoty.draft_budget_covers_the_new_amount
    _raise_of_this_year_has_money = kwoty.raise_of_this_year_has_money
    _notice_foresaw_the_raise = kwoty.notice_foresaw_the_raise
    _raise_follows_the_index = kwoty.raise_follows_the_index
    _raise_knows_its_bounds = kwoty.raise_knows_its_bounds
    _prices_pass_the_threshold = kwoty.prices_pass_the_threshold
    _units_are_those_of_the_agreement = zawarcie.units_are_those_of_the_agreement
    _changes_something = zawarcie.changes_something
    _keeps_the_criteria = keeps_the_criteria()
    _updates_the_attachments = zawarcie.updates_the_attachments
    _change_of_the_grant_has_a_ground = kwoty.change_of_the_grant_has_a_ground
    _is_in_force_in_time = zawarcie.is_in_force_in_time
    _board_signs_by_two = board_signs_together("podpisujacy", day="data_aneksu", what="aneks")
    _marshal_signs_with_a_member = marshal_signs_with_a_member("podpisujacy", what="aneks")
    _each_party_gets_a_copy = each_party_gets_a_copy()
    _notice_came_before_the_agreement = is_no_later(
        "ogloszenie.data_ogloszenia", later="umowa.data_zawarcia", what="Ogłoszenie konkursu", than="umowa"
    )
