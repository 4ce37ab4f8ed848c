"""Protocol of the control of a task: findings with evidence, recommendations, amounts to be paid back."""

from datetime import date
from decimal import Decimal
from typing import ClassVar

from pydantic import Field

from wkus_docs.document import About, Document, Findings, LegalBasis, Provenance, Take, error, rule, warning
from wkus_docs.law import acts, parameters
from wkus_docs.parts.kwoty import suma, years_match
from wkus_docs.parts.przebieg_kontroli import PrzebiegKontroli
from wkus_docs.parts.ustalenia_kontroli import OcenaKontroli, PrzedmiotKontroli, Zalecenie
from wkus_docs.parts.zwrot_dotacji import BilansDotacji, PozycjaZwrotu
from wkus_docs.polish.zapis import data_slownie, kwota_zapis
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tekst import Opis, Tekst

_UDPP, _RWZ, _UFP = acts["udpp"], acts["rwz"], acts["ufp"]
_UMOWA, _SPRAWOZDANIE = "umowa_wieloletnia", "sprawozdanie_z_realizacji"


class ProtokolKontroli(PrzebiegKontroli, Document):
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
        sources="Wzoru urzędowego nie ma. Układ porównano z protokołami kontroli urzędów w Pabianicach (2015), "
        "Stargardzie (2008) i Nowej Dębie (2008), które nie dotyczą UDPP. Cztery przedmioty kontroli według "
        "art. 17, zwrot i odsetki według art. 251 i 252 ustawy o finansach publicznych (tekst z 2024 r.). "
        "Z pamięci: § 6 i 8 ramowego wzoru umowy (5 lat, 14 dni), art. 57 § 4 KPA. Zastrzeżenia, odmowa "
        "podpisu i ocena ogólna są z praktyki.",
    )

    takes: ClassVar[tuple[Take, ...]] = (
        Take("umowa.numer_umowy", _UMOWA, "numer_umowy"),
        Take("umowa.data_zawarcia", _UMOWA, "data_zawarcia"),
        Take("umowa.tytul_zadania", _UMOWA, "tytul_zadania"),
        Take("umowa.forma", _UMOWA, "forma"),
        Take("umowa.okres", _UMOWA, "okres"),
        Take("umowa.kwota_dotacji", _UMOWA, "dotacja.kwota"),
        Take("zleceniobiorcy.*.nazwa", _UMOWA, "zleceniobiorcy.*.nazwa"),
        Take("zleceniobiorcy.*.adres", _UMOWA, "zleceniobiorcy.*.adres"),
        Take("zleceniobiorcy.*.reprezentanci", _UMOWA, "zleceniobiorcy.*.reprezentanci"),
        Take("umowa.numer_umowy", _SPRAWOZDANIE, "numer_umowy"),
        Take("umowa.data_zawarcia", _SPRAWOZDANIE, "data_zawarcia_umowy"),
        Take("umowa.tytul_zadania", _SPRAWOZDANIE, "tytul"),
        Take("umowa.okres", _SPRAWOZDANIE, "termin_zadania"),
        Take("okres_badany", _SPRAWOZDANIE, "okres"),
        Take("data_sprawozdania", _SPRAWOZDANIE, "data_sprawozdania"),
        Take("bilans.*.rok", _SPRAWOZDANIE, "rozliczenia.*.rok"),
        Take("bilans.*.okres_wydatkow", _SPRAWOZDANIE, "rozliczenia.*.dotacja.okres_wydatkow"),
        Take("bilans.*.przychody", _SPRAWOZDANIE, "rozliczenia.*.dotacja.przychody"),
        Take("bilans.*.wykazana", _SPRAWOZDANIE, "rozliczenia.*.wykorzystana"),
        Take("bilans.*.zwrocona", _SPRAWOZDANIE, "rozliczenia.*.dotacja.zwrot.kwota"),
    )

    bilans: tuple[BilansDotacji, ...] = Field(min_length=1)
    """Bilans dotacji
    Każdy rok budżetowy objęty kontrolą."""
    data_stwierdzenia: Data | None = None
    """Dzień stwierdzenia okoliczności do zwrotu
    Od niego liczy się termin zwrotu; puste, gdy nie zakwestionowano żadnego wydatku."""
    ocena: OcenaKontroli
    """Ocena realizacji zadania
    pozytywna, pozytywna_z_nieprawidlowosciami albo negatywna."""
    uzasadnienie_oceny: Opis
    """Uzasadnienie oceny"""
    zalecenia: tuple[Zalecenie, ...] = ()
    """Zalecenia
    Co najmniej jedno do każdej nieprawidłowości; puste, gdy jej nie było."""
    dni_na_odpowiedz: LiczbaDodatnia | None = None
    """Ile dni na wykonanie zaleceń i odpowiedź
    Puste: tyle, ile daje ramowy wzór umowy."""
    dni_na_zastrzezenia: LiczbaDodatnia
    """Ile dni na zastrzeżenia do protokołu
    Z umowy albo z regulaminu kontroli; ustawa go nie określa."""
    stanowisko: Opis | None = None
    """Stanowisko Zleceniobiorcy
    Puste, gdy go nie zajął do dnia protokołu."""
    odmowa_podpisu: Opis | None = None
    """Odmowa podpisania protokołu
    Kto i dlaczego odmówił; puste, gdy nikt nie odmówił."""
    liczba_egzemplarzy: LiczbaDodatnia
    """Liczba egzemplarzy"""
    zalaczniki: tuple[Tekst, ...] = ()
    """Załączniki"""
    data_protokolu: Data
    """Data protokołu"""

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
    def przedmioty(self) -> tuple[PrzedmiotKontroli, ...]:
        """The four subjects of the law."""
        return tuple(PrzedmiotKontroli)

    @property
    def oceny(self) -> tuple[OcenaKontroli, ...]:
        """All judgements to choose from."""
        return tuple(OcenaKontroli)

    @property
    def dni_odpowiedzi(self) -> int:
        """Days to carry the recommendations out and to answer."""
        dni: int = parameters["dni_na_wykonanie_zalecen"].na(self.data_protokolu)
        return self.dni_na_odpowiedz or dni

    @property
    def pozycje_zwrotu(self) -> tuple[PozycjaZwrotu, ...]:
        """Every amount questioned, with the number of its finding."""
        lata = {item.rok: item for item in self.bilans}
        return tuple(
            PozycjaZwrotu(numer, kwota, lata.get(kwota.rok), self.data_stwierdzenia)
            for numer, ustalenie in enumerate(self.ustalenia, 1)
            for kwota in ustalenie.kwoty
        )

    @property
    def kwota_do_zwrotu(self) -> Decimal:
        """Sum of all amounts questioned."""
        return suma(item.zakwestionowana.kwota for item in self.pozycje_zwrotu)

    @property
    def pozycje_w_dniu_wolnym(self) -> tuple[PozycjaZwrotu, ...]:
        """Amounts of which the term ends on a day off."""
        return tuple(item for item in self.pozycje_zwrotu if item.dzien_wolny)

    @rule()
    def _written_after_the_control(self) -> Findings:
        """Protokół sporządzono po kontroli i po sprawozdaniu, na które się powołuje."""
        for nazwa, dzien in (
            ("kontrola trwała do", self.termin_kontroli.do),
            ("sprawozdanie ma datę", self.data_sprawozdania),
        ):
            if dzien is not None and self.data_protokolu < dzien:
                yield error(
                    "data_protokolu",
                    f"Protokół ma datę {data_slownie(self.data_protokolu)}, a {nazwa} {data_slownie(dzien)}.",
                    hint="Popraw jedną z dat.",
                )

    @rule()
    def _every_year_has_its_balance(self) -> Findings:
        """Każdy rok objęty kontrolą ma bilans dotacji."""
        yield from years_match(self.bilans, self.okres_badany.lata, "bilans")

    @rule(_UFP["art. 251"], _UFP["art. 252"])
    def _balance_reconciles(self) -> Findings:
        """Wydatki wykazane to potwierdzone i zakwestionowane, a niezwrócona reszta jest do zwrotu."""
        for index, rok in enumerate(self.bilans):
            kwoty = [i.zakwestionowana for i in self.pozycje_zwrotu if i.zakwestionowana.rok == rok.rok]
            wydatki = suma(item.kwota for item in kwoty if item.wydatek)
            if wydatki != rok.zakwestionowana:
                yield error(
                    ("bilans", index, "potwierdzona"),
                    f"Rok {rok.rok}: wykazano {kwota_zapis(rok.wykazana)}, potwierdzono "
                    f"{kwota_zapis(rok.potwierdzona)}, a zakwestionowano {kwota_zapis(wydatki)} (różnica "
                    f"{kwota_zapis(abs(rok.zakwestionowana - wydatki))}).",
                    hint="Popraw kwotę potwierdzoną albo kwoty w ustaleniach.",
                )
            reszta = suma(item.kwota for item in kwoty if not item.wydatek)
            if reszta != rok.pozostalo and rok.pozostalo >= 0:
                yield error(
                    ("bilans", index, "zwrocona"),
                    f"Rok {rok.rok}: nie wykorzystano i nie zwrócono {kwota_zapis(rok.pozostalo)}, a do zwrotu "
                    f"z tego powodu wskazano {kwota_zapis(reszta)}.",
                    hint="Popraw bilans albo dodaj kwotę z podstawą „niewykorzystana”.",
                )

    @rule(_UFP["art. 252 ust. 5"])
    def _amounts_belong_to_the_balance(self) -> Findings:
        """Kwoty dotyczą lat objętych kontrolą, a dni przekazania zgadzają się z transzami."""
        for item in self.pozycje_zwrotu:
            kwota, numer = item.zakwestionowana, item.numer
            loc = ("ustalenia", numer - 1, "kwoty", self.ustalenia[numer - 1].kwoty.index(kwota))
            if item.bilans is None:
                yield error(
                    (*loc, "rok"),
                    f"Kwota {kwota_zapis(kwota.kwota)} dotyczy {kwota.rok} r., a bilansu za ten rok nie ma.",
                    hint="Popraw rok albo dodaj bilans.",
                )
            elif kwota.data_przekazania and kwota.data_przekazania not in {
                transza.data for transza in item.bilans.transze
            }:
                yield error(
                    (*loc, "data_przekazania"),
                    f"{data_slownie(kwota.data_przekazania)} nie przekazano żadnej transzy na {kwota.rok} r.",
                    hint="Podaj dzień jednej z transz z bilansu.",
                )

    @rule(_UFP["art. 252 ust. 1"])
    def _term_counts_from_the_finding(self) -> Findings:
        """Przy zakwestionowanym wydatku podano dzień stwierdzenia, między początkiem kontroli a protokołem."""
        dzien = self.data_stwierdzenia
        if dzien is None:
            if any(item.zakwestionowana.wydatek for item in self.pozycje_zwrotu):
                yield error(
                    "data_stwierdzenia",
                    f"Zakwestionowano {kwota_zapis(self.kwota_do_zwrotu)}, a nie wiadomo, od kiedy biegnie "
                    f"{parameters['zwrot_po_stwierdzeniu_dni'].na(self.data_protokolu)} dni na zwrot.",
                    hint="Podaj dzień, w którym stwierdzono okoliczności.",
                )
        elif not self.termin_kontroli.od <= dzien <= self.data_protokolu:
            yield error(
                "data_stwierdzenia",
                f"Okoliczności stwierdzono {data_slownie(dzien)}, a kontrolę rozpoczęto "
                f"{data_slownie(self.termin_kontroli.od)} i opisano {data_slownie(self.data_protokolu)}.",
                hint="Podaj dzień między początkiem kontroli a datą protokołu.",
            )

    @rule(acts["kpa"]["art. 57 § 4"])
    def _term_ends_on_a_working_day(self) -> Findings:
        """Termin zwrotu nie wypada w dniu wolnym."""
        for item in self.pozycje_w_dniu_wolnym:
            if item.termin and item.najblizszy_roboczy:
                yield warning(
                    "data_stwierdzenia",
                    f"Termin zwrotu {data_slownie(item.termin)} to {item.dzien_wolny}; protokół wskaże też "
                    f"najbliższy dzień roboczy: {data_slownie(item.najblizszy_roboczy)}.",
                    hint="Uprzedź o tym Zleceniobiorcę: odsetki licz dopiero po tym dniu.",
                )

    @rule(_RWZ["zał. 3 § 8"])
    def _irregularities_have_recommendations(self) -> Findings:
        """Każda nieprawidłowość ma zalecenie, a każde zalecenie dotyczy nieprawidłowości."""
        zalecone = {item.ustalenie for item in self.zalecenia}
        bledne = {i for i, item in enumerate(self.ustalenia, 1) if item.czy_nieprawidlowosc}
        for numer in sorted(bledne - zalecone):
            yield error(
                "zalecenia",
                f"Ustalenie {numer} to nieprawidłowość, a nie ma do niego zalecenia.",
                hint=f"Dopisz zalecenie z „ustalenie: {numer}”.",
            )
        for index, item in enumerate(self.zalecenia):
            if item.ustalenie not in bledne:
                yield error(
                    ("zalecenia", index, "ustalenie"),
                    f"Zalecenie {index + 1} dotyczy ustalenia {item.ustalenie}, które nie jest "
                    "nieprawidłowością albo go nie ma.",
                    hint="Popraw numer ustalenia.",
                )

    @rule(_RWZ["zał. 3 § 8"])
    def _reply_within_the_framework(self) -> Findings:
        """Na wykonanie zaleceń dano najwyżej tyle dni, ile ramowy wzór."""
        dni: int = parameters["dni_na_wykonanie_zalecen"].na(self.data_protokolu)
        if self.dni_na_odpowiedz and self.dni_na_odpowiedz > dni:
            yield error(
                "dni_na_odpowiedz",
                f"Dano {self.dni_na_odpowiedz} dni, a według ramowego wzoru umowy najwyżej {dni}.",
                hint="Skróć termin albo usuń to pole.",
            )

    @rule(_UDPP["art. 17"])
    def _judgement_fits_the_findings(self) -> Findings:
        """Ocena zgadza się z tym, czy były nieprawidłowości."""
        bledne = sum(item.czy_nieprawidlowosc for item in self.ustalenia)
        if bool(bledne) == (self.ocena is OcenaKontroli.POZYTYWNA):
            yield warning(
                "ocena",
                f"Ocena brzmi „{self.ocena.etykieta}”, a nieprawidłowości jest: {bledne}.",
                hint="Popraw ocenę albo wyjaśnij ją w uzasadnieniu.",
            )

    @rule()
    def _refund_has_an_account(self) -> Findings:
        """Gdy trzeba zwrócić dotację, protokół podaje rachunek."""
        if self.pozycje_zwrotu and self.jednostka.rachunek_zwrotow is None:
            yield warning(
                ("jednostka", "rachunek_zwrotow"),
                f"Do zwrotu jest {kwota_zapis(self.kwota_do_zwrotu)}, a nie ma rachunku.",
                hint="Dopisz w bloku jednostki „rachunek_zwrotow: …”, jak w umowie.",
            )
