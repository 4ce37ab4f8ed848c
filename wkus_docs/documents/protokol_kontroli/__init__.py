"""Protocol of the control of a task: findings with evidence, recommendations, amounts to be paid back."""

from datetime import date
from typing import ClassVar

from wkus_docs.document import About, Document, Findings, LegalBasis, Provenance, Take, error, rule, warning
from wkus_docs.documents.protokol_kontroli.rozliczenie_kontroli import RozliczenieKontroli
from wkus_docs.law import acts, parameters
from wkus_docs.parts.jakosc.ustalenia_kontroli import OcenaKontroli, Zalecenie
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tekst import Opis, Tekst

_UDPP, _RWZ, _UFP = acts["udpp"], acts["rwz"], acts["ufp"]
_UMOWA, _SPRAWOZDANIE = "umowa_wieloletnia", "sprawozdanie_z_realizacji"


class ProtokolKontroli(RozliczenieKontroli, Document):
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
    def dni_odpowiedzi(self) -> int:
        """Days to carry the recommendations out and to answer."""
        dni: int = parameters["dni_na_wykonanie_zalecen"].na(self.data_protokolu)
        return self.dni_na_odpowiedz or dni

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
