"""Protocol of the control of a task: findings with evidence, recommendations, amounts to be paid back."""

from datetime import date
from decimal import Decimal
from typing import ClassVar

from pydantic import Field

from wkus_docs.analiza.odsetki import OkresStawki
from wkus_docs.document import About, Document, LegalBasis, Provenance, warning
from wkus_docs.documents.protokol_kontroli import przebieg, wnioski, zwrot
from wkus_docs.documents.protokol_kontroli.fakty import FACTS
from wkus_docs.documents.protokol_kontroli.organizacja import KontrolowanaOrganizacja
from wkus_docs.fact import Holds
from wkus_docs.issuing import DataWydania
from wkus_docs.law import acts, parameters
from wkus_docs.law.odsetki_za_zwloke import ZNANE_DO
from wkus_docs.parts.jakosc.upowaznienie import authority_precedes
from wkus_docs.parts.jakosc.ustalenia_kontroli import (
    Kontrolujacy,
    OcenaKontroli,
    ProbaDokumentow,
    PrzedmiotKontroli,
    Ustalenie,
    ZakresPrzedmiotu,
    Zalecenie,
    days_for_recommendations,
)
from wkus_docs.parts.pieniadze.kwoty import each_year_has_its_amount, suma
from wkus_docs.parts.pieniadze.odsetki_zwrotu import (
    StawkaOdsetek,
    ogloszenia,
    pozniejsze_stawki,
    rates_follow_ours,
)
from wkus_docs.parts.pieniadze.zwrot_dotacji import BilansDotacji, PozycjaZwrotu, TranszaPrzekazana
from wkus_docs.parts.strony.dane_jednostki import prints_of_the_unit
from wkus_docs.parts.strony.jednostka import JednostkaUrzedu
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.parts.strony.osoba import Reprezentant
from wkus_docs.parts.umowa.umowa_zadania import (
    UmowaZadania,
    period_lies_within_the_task,
    refund_account_is_given,
)
from wkus_docs.relations import case_is_not_of_a_later_year
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tekst import Opis, Tekst

_UDPP, _RWZ, _UFP = acts["udpp"], acts["rwz"], acts["ufp"]


class ProtokolKontroli(Document):
    """Protokół kontroli realizacji zadania publicznego

    Ustalenia z dowodami według czterech przedmiotów kontroli, zalecenia z terminem odpowiedzi i bilans
    dotacji. Przy każdej zakwestionowanej kwocie stoi podstawa zwrotu, termin i dzień, od którego biegną odsetki;
    samych odsetek program nie liczy, bo stawka zależy od dnia zapłaty.
    """

    about: ClassVar[About] = About(
        kind="protokół",
        stages=("9 sprawozdanie i kontrola",),
        author="upoważnieni pracownicy urzędu",
        legal_basis=(
            LegalBasis(_UDPP["art. 17"]),
            LegalBasis(_RWZ["zał. 3 § 8"]),
            *(LegalBasis(_UFP[unit]) for unit in ("art. 251", "art. 252")),
        ),
        provenance=(Provenance.STATUTE, Provenance.PRACTICE),
        sources="Wzoru urzędowego nie ma. Układ porównano z początkami protokołów kontroli urzędów w Pabianicach (2015), "
        "Stargardzie (2008) i Nowej Dębie (2008), które nie dotyczą UDPP. Cztery przedmioty kontroli według "
        "art. 17, zwrot i odsetki według art. 251 i 252 ustawy o finansach publicznych (tekst z 2024 r.). "
        "Z pamięci: § 6 i 8 ramowego wzoru umowy (5 lat, 14 dni), art. 57 § 4 KPA. Zastrzeżenia, odmowa "
        "podpisu i ocena ogólna są z praktyki.",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS

    _prints_of_the_unit = prints_of_the_unit("adres", "kierownik")

    jednostka: JednostkaUrzedu
    """Jednostka samorządu"""
    znak_sprawy: Tekst | None = None
    """Znak sprawy"""
    umowa: UmowaZadania
    """Umowa"""
    postanowienie_o_kontroli: Tekst | None = None
    """Postanowienie umowy o kontroli
    Np. „§ 8”; puste, gdy umowa o kontroli nie mówi."""
    zleceniobiorcy: tuple[KontrolowanaOrganizacja, ...] = Field(min_length=1)
    """Kontrolowana organizacja
    Kilka, gdy umowę zawarto na podstawie oferty wspólnej."""
    kontrolujacy: tuple[Kontrolujacy, ...] = Field(min_length=1)
    """Kontrolujący"""
    termin_kontroli: Okres
    """Termin kontroli"""
    miejsca: tuple[Tekst, ...] = Field(min_length=1)
    """Miejsca kontroli"""
    okres_badany: Okres
    """Okres objęty kontrolą"""
    data_sprawozdania: Data | None = None
    """Data sprawozdania za ten okres
    Puste, gdy sprawozdania jeszcze nie złożono."""
    zakres: tuple[PrzedmiotKontroli, ...] = Field(min_length=1)
    """Zakres kontroli
    stopien_realizacji, efektywnosc_rzetelnosc_jakosc, wykorzystanie_srodkow, dokumentacja."""
    udzielajacy_wyjasnien: tuple[Reprezentant, ...] = ()
    """Osoby, które udzielały wyjaśnień"""
    proba: tuple[ProbaDokumentow, ...] = ()
    """Zbadane dokumenty
    Puste: protokół ich nie wylicza."""
    ustalenia: tuple[Ustalenie, ...] = Field(min_length=1)
    """Ustalenia
    W kolejności, w jakiej mają być ponumerowane."""
    bilans: tuple[BilansDotacji, ...] = Field(min_length=1)
    """Bilans dotacji
    Każdy rok budżetowy objęty kontrolą."""
    data_stwierdzenia: Data | None = None
    """Dzień stwierdzenia okoliczności do zwrotu
    Od niego liczy się termin zwrotu; puste, gdy nie zakwestionowano żadnego wydatku."""
    data_protokolu: DataWydania
    """Data protokołu"""
    ocena: OcenaKontroli | None = None
    """Ocena realizacji zadania
    pozytywna, pozytywna_z_nieprawidlowosciami albo negatywna; puste: protokół ustala fakty, a oceny nie ma."""
    uzasadnienie_oceny: Opis | None = None
    """Uzasadnienie oceny"""
    zalecenia: tuple[Zalecenie, ...] = ()
    """Zalecenia
    Co najmniej jedno do każdej nieprawidłowości; „brak”, gdy żadnych nie wydano."""
    dni_na_odpowiedz: LiczbaDodatnia | None = None
    """Ile dni na wykonanie zaleceń i odpowiedź
    Puste: tyle, ile daje ramowy wzór umowy."""
    dni_na_zastrzezenia: LiczbaDodatnia | None = None
    """Ile dni na zastrzeżenia do protokołu
    Z umowy albo z regulaminu kontroli; ustawa go nie określa. Puste: protokół nie mówi o zastrzeżeniach."""
    stanowisko: Opis | None = None
    """Stanowisko Zleceniobiorcy
    Puste, gdy go nie zajął do dnia protokołu."""
    zastrzezenia: Opis | None = None
    """Zgłoszone zastrzeżenia
    Kto, kiedy i co zarzucił; puste, gdy ich nie zgłoszono do dnia protokołu."""
    rozpatrzenie_zastrzezen: Opis | None = None
    """Jak rozpatrzono zastrzeżenia
    Które uwzględniono, a których nie i dlaczego."""
    odmowa_podpisu: Opis | None = None
    """Odmowa podpisania protokołu
    Kto i dlaczego odmówił; puste, gdy nikt nie odmówił."""
    liczba_egzemplarzy: LiczbaDodatnia | None = None
    """Liczba egzemplarzy
    Puste: protokół nie mówi, ile ich jest."""
    zalaczniki: tuple[Tekst, ...] = ()
    """Załączniki"""
    stawki_odsetek: tuple[StawkaOdsetek, ...] = ()
    """Stawki odsetek od zaległości podatkowych
    Tylko te, których program jeszcze nie zna: od dnia następnego po ostatnim, który zna."""

    @property
    def bez_zalecen(self) -> bool:
        """Whether the file says that nothing was recommended."""
        return self.says_none("zalecenia")

    @property
    def bez_zakwestionowanych(self) -> bool:
        """Whether the file says of every finding that no sum was questioned."""
        return all(not one.czy_nieprawidlowosc or one.says_none("kwoty") for one in self.ustalenia)

    @property
    def tytul_dokumentu(self) -> str:
        """Title in the properties of the file."""
        return f"Protokół kontroli realizacji zadania publicznego: {self.umowa.tytul_zadania}"

    @property
    def autor_dokumentu(self) -> str:
        """Office whose people ran the control."""
        return self.jednostka.urzad.mianownik

    @property
    def data_dokumentu(self) -> date:
        """Day of the protocol."""
        return self.data_protokolu

    @property
    def oceny(self) -> tuple[OcenaKontroli, ...]:
        """All judgements to choose from."""
        return tuple(OcenaKontroli)

    @property
    def numer_zalecen(self) -> int:
        """Number of the section of recommendations: 7, or 6 where the task is not judged."""
        return 7 if self.ocena is not None or self.uzasadnienie_oceny is not None else 6

    @property
    def dni_odpowiedzi(self) -> int:
        """Days to carry the recommendations out and to answer."""
        return self.dni_na_odpowiedz or days_for_recommendations(self.data_protokolu)

    @property
    def wspolna(self) -> bool:
        """Whether several organisations carry the task out."""
        return len(self.zleceniobiorcy) > 1

    @property
    def zakres_ustawowy(self) -> tuple[ZakresPrzedmiotu, ...]:
        """The four subjects of the law, with those the control covers."""
        objete = frozenset(self.zakres)
        return tuple(ZakresPrzedmiotu(przedmiot, przedmiot in objete) for przedmiot in PrzedmiotKontroli)

    @property
    def koniec_przechowywania(self) -> date:
        """Last day on which the organisation keeps the papers, and may be controlled."""
        lata: int = parameters["lata_przechowywania"].na(self.umowa.data_zawarcia)
        return date(self.umowa.okres.do.year + lata, 12, 31)

    @property
    def pozycje_zwrotu(self) -> tuple[PozycjaZwrotu, ...]:
        """Every amount questioned, with the number of its finding."""
        lata = {item.rok: item for item in self.bilans}
        stawki = pozniejsze_stawki(self.stawki_odsetek)
        return tuple(
            PozycjaZwrotu(
                numer,
                kwota,
                lata.get(kwota.rok),
                self.data_stwierdzenia,
                self.data_protokolu,
                stawki,
            )
            for numer, ustalenie in enumerate(self.ustalenia, 1)
            for kwota in ustalenie.kwoty
        )

    @property
    def transze_przekazane(self) -> tuple[TranszaPrzekazana, ...]:
        """Transfers of all years, which a call for a refund takes over."""
        return tuple(transza for rok in self.bilans for transza in rok.transze)

    @property
    def okresy_odsetek(self) -> tuple[OkresStawki, ...]:
        """Days of interest at each rate, of all amounts whose interest is known."""
        return tuple(okres for item in self.pozycje_zwrotu for okres in item.odsetki.okresy or ())

    @property
    def ogloszenia_stawek(self) -> str:
        """Where the rates used were announced; empty where interest is not reckoned."""
        return ", ".join(ogloszenia(self.okresy_odsetek, self.stawki_odsetek))

    @property
    def bez_stawek(self) -> bool:
        """Whether interest of some amount runs and its rates are not known."""
        return any(item.odsetki.biegna and item.odsetki.razem is None for item in self.pozycje_zwrotu)

    @property
    def stawki_znane_do(self) -> date:
        """Last day whose rate of interest on tax arrears is known."""
        return ZNANE_DO

    @property
    def kwota_do_zwrotu(self) -> Decimal:
        """Sum of all amounts questioned."""
        return suma(item.zakwestionowana.kwota for item in self.pozycje_zwrotu)

    @property
    def terminy_w_dniu_wolnym(self) -> tuple[date, ...]:
        """Terms of the refund that end on a day off, each once."""
        return tuple(
            sorted({item.termin for item in self.pozycje_zwrotu if item.termin and item.dzien_wolny})
        )

    @property
    def czy_termin_w_dniu_wolnym(self) -> bool:
        """Whether some term ends on a day off."""
        return bool(self.terminy_w_dniu_wolnym)

    _authority_precedes_the_control = authority_precedes(
        "kontrolujacy", start="termin_kontroli.od", what="kontrolę rozpoczęto"
    )
    _papers_are_still_kept = przebieg.papers_are_still_kept
    _control_follows_the_agreement = przebieg.control_follows_the_agreement
    _period_lies_within_the_task = period_lies_within_the_task(
        "okres_badany", what="Okres objęty kontrolą", found=warning
    )
    _scope_is_worked_through = przebieg.scope_is_worked_through
    _every_year_has_its_balance = each_year_has_its_amount("bilans", years="okres_badany.lata")
    _balance_reconciles = zwrot.balance_reconciles
    _amounts_belong_to_the_balance = zwrot.amounts_belong_to_the_balance
    _term_counts_from_the_finding = zwrot.term_counts_from_the_finding
    _finding_falls_within_the_control = zwrot.finding_falls_within_the_control
    _objections_are_dealt_with = wnioski.objections_are_dealt_with
    _term_ends_on_a_working_day = zwrot.term_ends_on_a_working_day
    _rates_follow_ours = rates_follow_ours("stawki_odsetek")
    _interest_is_reckoned = zwrot.interest_is_reckoned
    _refund_has_an_account = refund_account_is_given(found=warning, applies="pozycje_zwrotu")
    _written_after_the_control = przebieg.written_after_the_control
    _irregularities_have_recommendations = wnioski.irregularities_have_recommendations
    _reply_within_the_framework = wnioski.reply_within_the_framework
    _judgement_fits_the_findings = wnioski.judgement_fits_the_findings
    _case_is_not_of_a_later_year = case_is_not_of_a_later_year("znak_sprawy", day="data_dokumentu")
