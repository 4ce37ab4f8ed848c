"""Framework agreement of annex 3 to the regulation of 24 October 2018: several budget years, or one."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Annotated, ClassVar

from pydantic import Field

from wkus_docs.document import About, Document, LegalBasis, Provenance, warning
from wkus_docs.documents.umowa_wieloletnia import kwoty, strony, terminy
from wkus_docs.documents.umowa_wieloletnia.fakty import FACTS
from wkus_docs.documents.umowa_wieloletnia.zleceniobiorca import Zleceniobiorca
from wkus_docs.fact import Holds
from wkus_docs.field import fields_of
from wkus_docs.issuing import ON_THE_DAY, DataZawarcia
from wkus_docs.law import DayOfYear, acts, parameters, rwz_umowa
from wkus_docs.law.cytat import MIESIACE, wylicz
from wkus_docs.parts.konkurs.zadania_konkursu import told_in_per_cent
from wkus_docs.parts.ocena.kryteria import Forma
from wkus_docs.parts.pieniadze.dotacja import (
    Dotacja,
    SrodkiWlasne,
    UpowaznienieWpf,
    instalments_follow_the_agreement,
)
from wkus_docs.parts.pieniadze.prognoza import forecast_precedes, grant_fits_the_limits
from wkus_docs.parts.strony.czas_umowy import lasts_no_longer_than_an_agreement
from wkus_docs.parts.strony.dane_jednostki import prints_of_the_unit
from wkus_docs.parts.strony.galaz import (
    Galaz,
    ZGalezia,
    assistance_keeps_its_limits,
    branch_is_named,
    branch_lets_it_be_commissioned,
)
from wkus_docs.parts.strony.jednostka import JednostkaUrzedu
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.parts.strony.organizacja import Organizacja, nobody_is_a_public_institution
from wkus_docs.parts.strony.osoba import Kontakt, KontaktUrzedu, Reprezentant
from wkus_docs.parts.strony.podpisy_organu import (
    board_signs_together,
    marshal_signs_with_a_member,
    signatories,
    treasurer_is_named,
)
from wkus_docs.parts.strony.sfera_zadan import children_are_protected
from wkus_docs.parts.umowa.forma_zlecenia import form_agrees_with_the_money
from wkus_docs.parts.umowa.formy_zleceniobiorcy import JEDEN, WIELU, FormyZleceniobiorcy
from wkus_docs.parts.umowa.umowa_zadania import refund_account_is_given
from wkus_docs.parts.umowa.warunki_umowy import (
    Aktualizacja,
    CzescZadania,
    Egzemplarze,
    FormaUmowy,
    OchronaDanych,
    Oznaczenie,
    RezultatUmowy,
    RozstrzygniecieKonkursu,
    WarunekTranszy,
    WarunkiDostepnosci,
    each_party_gets_a_copy,
)
from wkus_docs.relations import number_is_of_the_year, title_speaks_of_the_period, written_without_quotes
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import Procent
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.wording import tells_known_grants

_RESULTS = {"zarzadzenie_wyniki_konkursu": "data_aktu", "ogloszenie_wynikow_konkursu": "data_rozstrzygniecia"}
"""What tells how a competition was settled, with the day on which it was."""

_OF_THE_RESULTS = (  # only where one offer was chosen: which of several an agreement is about, nobody can guess
    ("zleceniobiorcy.*.nazwa", "jedyna_wybrana.oferenci.*"),
    ("konkurs.data_ogloszenia", "konkurs.data_ogloszenia"),
    ("konkurs.data_oferty", "jedyna_wybrana.data_zlozenia"),
    ("konkurs.numer_oferty", "jedyna_wybrana.numer"),
    ("tytul_zadania", "tytul_jedynej"),
    ("dotacja.kwota_wnioskowana", "jedyna_wybrana.kwota_wnioskowana"),
    ("dotacja.kwota_przyznana", "jedyna_wybrana.kwota_razem"),
    *(
        (f"dotacja.lata.*.{name}", f"jedyna_wybrana.kwoty_znane.*.{name}")
        for name in ("rok", "rodzaj", "ze_stawki", "czesci", "zrodla", "warunek")
    ),
    *(
        (f"dotacja.lata_do_ustalenia.*.{name}", f"jedyna_wybrana.kwoty_otwarte.*.{value}")
        for name, value in (("rok", "rok"), ("kto", "ustala"), ("warunek", "warunek"))
    ),
)

_OF_THE_UPDATE = (  # who was told the award says what the agreement grants, with whom, and what is attached to it
    *(
        (f"zleceniobiorcy.*.{name}", f"oferenci.*.{'do_umowy' if name == 'reprezentanci' else name}")
        for name in fields_of(Organizacja)
    ),
    ("konkurs.data_oferty", "data_oferty"),
    ("konkurs.numer_oferty", "numer_oferty"),
    ("konkurs.data_wyboru", "data_rozstrzygniecia"),
    ("tytul_zadania", "tytul"),
    ("forma", "forma_zlecenia"),
    ("okres", "termin_zadania"),
    ("rezultaty.*.nazwa", "pozostajace_rezultaty.*.nazwa"),
    ("rezultaty.*.poziom", "pozostajace_rezultaty.*.poziom"),
    ("rezultaty.*.sposob_potwierdzenia", "pozostajace_rezultaty.*.monitorowanie"),
    ("dotacja.kwota_przyznana", "przyznana_w_konkursie"),
    *(
        (f"dotacja.lata.*.{name}", f"przyjmowane_lata.*.{name}")
        for name in ("rok", "rodzaj", "ze_stawki", "czesci", "zrodla", "warunek")
    ),
    *(
        (f"dotacja.lata_do_ustalenia.*.{name}", f"otwarte_lata.*.{value}")
        for name, value in (("rok", "rok"), ("kto", "ustala"), ("warunek", "warunek"))
    ),
    ("aktualizacje", "zaktualizowane_czesci"),
)
_USUALLY_OF_THE_UPDATE = (  # the parties divide a year into instalments, and may name another person
    ("dotacja.lata.*.transze.0.kwota", "przyjmowane_lata.*.przyjeta"),
    ("srodki_wlasne.inne_srodki_finansowe", "inne_srodki"),
    ("kontakt_zleceniobiorcy", "kontakt"),
)


class UmowaWieloletnia(ZGalezia, Document):
    """Umowa wieloletnia o realizację zadania publicznego

    Ramowa umowa jednostki samorządu z organizacją (albo z kilkoma, które złożyły ofertę wspólną) na
    zadanie, które trwa najwyżej pięć lat. Każdy rok budżetowy ma własną dotację i własne transze; umowa na
    jeden rok nie mówi o latach następnych ani o wieloletniej prognozie finansowej.
    """

    names_organs: ClassVar[tuple[str, ...]] = ("organ", "rada")

    about: ClassVar[About] = About(
        kind="umowa",
        stages=("7 umowa",),
        author="organ wykonawczy i organizacja; kontrasygnata skarbnika",
        legal_basis=(
            LegalBasis(acts["udpp"]["art. 16"]),
            LegalBasis(acts["ufp"]["art. 221 ust. 3"]),
            LegalBasis(acts["ufp"]["art. 228"]),
            LegalBasis(acts["rwz"]["zał. 3"]),
        ),
        provenance=(Provenance.STATUTE,),
        sources="Kolejność i tytuły § 1–17 zgodne z publicznym opisem ramowego wzoru (zał. 3, Dz. U. z 2018 r."
        " poz. 2057); brzmienie z pamięci, podobne do umów na wzorach z 2010 i 2016 r.; § 5 niepewny. "
        "Dodane: dostępność, dane osobowe, ochrona małoletnich, budżet roku, WPF, kontrasygnata.",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS

    _increase_is_in_per_cent = told_in_per_cent("procent_przesuniec")
    _prints_of_the_unit = prints_of_the_unit("adres", "nip", "regon")
    _treasurer_is_named = treasurer_is_named()
    _prints_the_head_who_signs = prints_of_the_unit("kierownik", when=lambda d: not d.podpisujacy)

    numer_umowy: Tekst | None = None
    """Numer umowy
    Puste, gdy go nie nadano."""
    data_zawarcia: DataZawarcia
    """Data zawarcia umowy"""
    jednostka: JednostkaUrzedu
    """Zleceniodawca
    Gmina, powiat albo województwo."""
    podpisujacy: tuple[Reprezentant, ...] = ()
    """Podpisujący za Zleceniodawcę
    Za powiat i województwo dwie osoby z zarządu. W gminie puste: podpisuje wójt, burmistrz albo prezydent."""
    zleceniobiorcy: Annotated[tuple[Zleceniobiorca, ...], ON_THE_DAY] = Field(min_length=1)
    """Zleceniobiorca albo Zleceniobiorcy
    Kilka organizacji tylko wtedy, gdy złożyły ofertę wspólną."""
    data_umowy_oferentow: Data | None = None
    """Data umowy między oferentami
    Tylko przy ofercie wspólnej; umowę dołącza się jako załącznik."""
    forma: Forma
    """Forma zlecenia
    powierzenie albo wspieranie."""
    okres: Okres
    """Termin realizacji zadania"""
    dotacja: Dotacja
    """Dotacja"""
    srodki_wlasne: SrodkiWlasne = SrodkiWlasne()
    """Inne środki i wkład Zleceniobiorcy
    Puste, gdy ich nie ma."""
    upowaznienie: UpowaznienieWpf | None = None
    """Upoważnienie w wieloletniej prognozie finansowej
    Konieczne, gdy umowa przyznaje dotację na lata po roku jej zawarcia; w umowie na jeden rok puste."""
    czy_wydatki_przed_umowa: TakNie = False
    """Czy ogłoszenie i oferta pozwalają na wydatki przed zawarciem umowy"""
    forma_umowy: FormaUmowy = FormaUmowy.PAPIEROWA
    """Forma umowy
    papierowa albo elektroniczna (kwalifikowane podpisy)."""
    konkurs: RozstrzygniecieKonkursu
    """Konkurs, w którym wybrano ofertę"""
    tytul_zadania: Tekst
    """Tytuł zadania publicznego
    Jak w ofercie."""
    galaz: Galaz | None = None
    """Inna ustawa, która rządzi zadaniem
    Np. „pomoc społeczna”; podstawa prawna wymieni wtedy także ją. Puste: nie sprawdzono; „nie dotyczy”: rządzi nim tylko ustawa o działalności pożytku publicznego."""
    opis_zadania: Opis
    """Szczegółowy opis zadania
    Co, dla kogo i gdzie; działania i ich liczby są w ofercie."""
    cel_dotacji: Tekst
    """Cel, na jaki przyznano dotację
    Zaczyna się małą literą, np. „zapewnienie dzieciom opieki po lekcjach”."""
    rezultaty: tuple[RezultatUmowy, ...] = ()
    """Rezultaty, od których zależy przyjęcie sprawozdania"""
    aktualizacje: tuple[Aktualizacja, ...] = ()
    """Zaktualizowane części oferty
    harmonogram, kalkulacja, szacunkowa_kalkulacja, opis_dzialan: będą załącznikami."""
    warunek_transzy: WarunekTranszy | None = None
    """Warunek przekazania kolejnej transzy
    zlozenie albo zaakceptowanie sprawozdania częściowego; puste, gdy transze nie zależą od sprawozdań."""
    terminy_sprawozdan_czesciowych: tuple[Data, ...] = ()
    """Terminy sprawozdań częściowych"""
    czesci_osob_trzecich: tuple[CzescZadania, ...] = ()
    """Części zadania wykonywane przez podmiot niebędący stroną
    Puste: umowa tego zakazuje."""
    procent_przesuniec: Procent | None = None
    """Dopuszczalne zwiększenie pojedynczego kosztu [%]
    O ile procent wydatek z dotacji może przekroczyć koszt z kalkulacji; 0 nie dopuszcza zwiększenia. Puste:
    umowa nie mówi nic o przesunięciach."""
    oznaczenie: Oznaczenie | None = None
    """Znak Zleceniodawcy na materiałach
    herb albo logo; puste, gdy umowa go nie wymaga."""
    kontakt_zleceniodawcy: KontaktUrzedu | None = None
    """Osoba do kontaktów ze strony Zleceniodawcy"""
    kontakt_zleceniobiorcy: Kontakt | None = None
    """Osoba do kontaktów ze strony Zleceniobiorcy"""
    dostepnosc: WarunkiDostepnosci
    """Warunki dostępności dla osób ze szczególnymi potrzebami"""
    czy_zadanie_dla_dzieci: TakNie
    """Czy zadanie obejmuje pracę z dziećmi
    „tak” dodaje postanowienie o ochronie małoletnich."""
    dane_osobowe: OchronaDanych | None = None
    """Ochrona danych osobowych
    Puste, gdy informację o danych osobowych przekazuje się osobno."""
    egzemplarze: Annotated[Egzemplarze | None, ON_THE_DAY] = None
    """Egzemplarze umowy
    Puste: umowa nie mówi, ile ich jest."""
    inne_zalaczniki: tuple[Tekst, ...] = ()
    """Inne załączniki
    Np. „Załącznik jakościowy do umowy”."""
    postanowienia_dodatkowe: tuple[Opis, ...] = ()
    """Postanowienia dodatkowe
    Własne postanowienia stron, każde osobnym ustępem."""

    @property
    def galaz_zadania(self) -> Galaz | None:
        """The branch of law."""
        return self.galaz

    @property
    def tytul_dokumentu(self) -> str:
        """Name and number of the agreement, with the task."""
        numer = f" nr {self.numer_umowy}" if self.numer_umowy else ""
        return f"{self.nazwa_umowy}{numer}: {self.tytul_zadania}"

    @property
    def autor_dokumentu(self) -> str:
        """The unit that commissions the task."""
        return self.jednostka.pelna_nazwa.mianownik

    @property
    def data_dokumentu(self) -> date:
        """Day of the agreement."""
        return self.data_zawarcia

    @property
    def wspolna(self) -> bool:
        """Whether several organisations made a joint offer."""
        return len(self.zleceniobiorcy) > 1

    @property
    def formy(self) -> FormyZleceniobiorcy:
        """„Zleceniobiorca” with its verbs, in the number that fits."""
        return WIELU if self.wspolna else JEDEN

    @property
    def podpisujacy_zleceniodawcy(self) -> tuple[Reprezentant, ...]:
        """Who signs for the unit: those named, or the head of the executive."""
        return signatories(self.podpisujacy, self.jednostka)

    @property
    def koncowka_zleceniodawcy(self) -> str:
        """Ending of „zwan…” and „reprezentowan…”: „ą” for Gmina, „ym” for Powiat and Województwo."""
        return "ą" if self.jednostka.pelna_nazwa.mianownik.startswith("Gmina") else "ym"

    @property
    def wieloletnia(self) -> bool:
        """Whether the task touches more than one budget year."""
        return self.okres.wieloletni

    @property
    def rachunki(self) -> tuple[Zleceniobiorca, ...]:
        """Organisations that take the grant on an account of their own."""
        return tuple(item for item in self.zleceniobiorcy if item.rachunek)

    @property
    def powierzenie(self) -> bool:
        """Whether the task is entrusted, and not only supported."""
        return self.forma == Forma.POWIERZENIE

    @property
    def finansowane(self) -> str:
        """„finansowane” or „współfinansowane”."""
        return "finansowane" if self.powierzenie else "współfinansowane"

    @property
    def calkowity_koszt(self) -> Decimal:
        """Total cost of the task: the grant and what the organisation brings."""
        return self.dotacja.kwota + self.srodki_wlasne.razem

    @property
    def nazwa_umowy(self) -> str:
        """Name in the framework agreement, for one offer or a joint one."""
        return (rwz_umowa.NAZWA_WSPOLNEJ if self.wspolna else rwz_umowa.NAZWA).tekst

    @property
    def tytuly(self) -> Annotated[Mapping[int, str], rwz_umowa.TYTULY]:
        """Titles of the paragraphs, with „Zleceniobiorca” in the number that fits."""
        formy = self.formy
        return {
            number: label.dla(formy.dopelniacz, formy.biernik) for number, label in rwz_umowa.TYTULY.items()
        }

    @property
    def elektroniczna(self) -> bool:
        """Whether the parties sign electronically."""
        return self.forma_umowy == FormaUmowy.ELEKTRONICZNA

    @property
    def aktualizowane(self) -> str:
        """Parts of the offer that later versions replace: „harmonogramu i kalkulacji…”, or nothing."""
        return wylicz([item.etykieta for item in self.aktualizacje])

    @property
    def dzien_zwrotu(self) -> str:
        """„31 stycznia”: until when the unused grant of a whole year is given back."""
        dzien: DayOfYear = parameters["zwrot_31_stycznia"].na(self.data_zawarcia)
        return f"{dzien.dzien} {MIESIACE[dzien.miesiac - 1]}"

    @property
    def dzien_wykorzystania(self) -> str:
        """„31 grudnia”: the last day to use the grant of a year."""
        dzien: DayOfYear = parameters["wykorzystanie_do"].na(self.data_zawarcia)
        return f"{dzien.dzien} {MIESIACE[dzien.miesiac - 1]}"

    @property
    def nazwa_oferty(self) -> str:
        """Name of the first attachment in the framework agreement."""
        return rwz_umowa.ZALACZNIK_OFERTA.tekst

    _branch_lets_it_be_commissioned = branch_lets_it_be_commissioned("galaz", period="okres")
    _branch_is_named = branch_is_named("galaz", "tytul_zadania")
    _assistance_keeps_its_limits = assistance_keeps_its_limits("galaz", "tytul_zadania", "opis_zadania")
    _protects_children = children_are_protected(
        "czy_zadanie_dla_dzieci", points=None, addressees=("tytul_zadania", "cel_dotacji")
    )
    _title_speaks_of_the_task = title_speaks_of_the_period("tytul_zadania", period="okres")
    _number_is_of_the_year = number_is_of_the_year("numer_umowy", day="data_zawarcia")
    _nobody_is_a_public_institution = nobody_is_a_public_institution("zleceniobiorcy.*.nazwa")
    _accounts_are_given = strony.accounts_are_given
    _refund_account_is_given = refund_account_is_given(found=warning)
    _board_signs_by_two = board_signs_together("podpisujacy", day="data_zawarcia", what="umowę")
    _marshal_signs_with_a_member = marshal_signs_with_a_member("podpisujacy", what="umowę")
    _persons_are_told_of_their_data = strony.persons_are_told_of_their_data
    _joint_parties_have_their_duties = strony.joint_parties_have_their_duties
    _joint_agreement_is_attached = strony.joint_agreement_is_attached
    _lasts_no_longer_than_the_law_allows = lasts_no_longer_than_an_agreement(
        "okres",
        day="data_zawarcia",
        what="Zadanie",
    )
    _ends_soon_enough_after_signature = terminy.ends_soon_enough_after_signature
    _spans_several_budget_years = terminy.spans_several_budget_years
    _every_year_has_its_grant = kwoty.every_year_has_its_grant
    _years_to_come_have_an_authority = kwoty.years_to_come_have_an_authority
    _commitments_fit_the_forecast = grant_fits_the_limits(
        "dotacja.lata.*.rok", "dotacja.lata.*.kwota", what="umowa"
    )
    _forecast_precedes_the_agreement = forecast_precedes(
        "data_zawarcia",
        forecast="upowaznienie.data_uchwaly",
        what="umowa",
    )
    _spending_starts_after_signature = terminy.spending_starts_after_signature
    _spending_stays_in_the_task = terminy.spending_stays_in_the_task
    _first_instalment_comes_in_time = terminy.first_instalment_comes_in_time
    _instalments_follow_the_agreement = instalments_follow_the_agreement(
        "dotacja.lata.*.transze.*.termin", agreement="data_zawarcia"
    )
    _form_agrees_with_the_money = form_agrees_with_the_money("srodki_wlasne.razem", at="srodki_wlasne")
    _agreement_follows_the_choice = terminy.agreement_follows_the_choice
    _concluded_before_the_task_ends = terminy.concluded_before_the_task_ends
    _changed_award_has_a_new_estimate = kwoty.changed_award_has_a_new_estimate
    _instalment_condition_has_reports = terminy.instalment_condition_has_reports
    _joint_shares_make_the_grant = strony.joint_shares_make_the_grant
    _each_party_gets_a_copy = each_party_gets_a_copy()
    _title_has_no_quotes = written_without_quotes("tytul_zadania")
    _texts_tell_known_grants = tells_known_grants(
        "opis_zadania",
        sums=(
            "dotacja.kwota",
            "dotacja.lata.*.kwota",
        ),
    )
