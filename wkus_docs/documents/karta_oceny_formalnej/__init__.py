"""Karta oceny formalnej oferty."""

from datetime import date
from typing import Annotated, ClassVar

from wkus_docs.document import About, Document, Findings, LegalBasis, Provenance, Take, rule, warning
from wkus_docs.documents.karta_oceny_formalnej.wymogi_oferty import WymogiOferty
from wkus_docs.law import acts
from wkus_docs.parts.ocena.bezstronnosc import declared_in_time, named_by_a_competitor, named_by_one_of
from wkus_docs.parts.ocena.czlonek_komisji import CzlonekKomisji, Oswiadczenie
from wkus_docs.parts.ocena.ocena_formalna import Odpowiedz, WynikFormalny
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tekst import Tekst

_UDPP = acts["udpp"]


class KartaOcenyFormalnej(WymogiOferty, Document):
    """Karta oceny formalnej oferty

    Jedna karta to sprawdzenie jednej oferty z wymogami ogłoszenia: tak, nie albo nie dotyczy, braki, które
    ogłoszenie pozwala uzupełnić, termin ich uzupełnienia i wynik. Wynik i termin liczą się same. Szkic bez
    ocen można wydrukować i wypełnić ręcznie.
    """

    about: ClassVar[About] = About(
        kind="formularz oceny",
        stages=("6 ocena",),
        author="członek komisji konkursowej albo pracownik urzędu",
        legal_basis=(
            LegalBasis(_UDPP["art. 13 ust. 2"]),
            LegalBasis(_UDPP["art. 15 ust. 2a"]),
            LegalBasis(_UDPP["art. 15 ust. 2f"]),
            LegalBasis(_UDPP["art. 18a ust. 1 pkt 2"]),
        ),
        provenance=(Provenance.STATUTE, Provenance.PRACTICE),
        sources="Listę wymogów i trzy wyniki porównano z kartą oceny ze zbioru studylib (dwie części wymogów, "
        "uzupełnienie braków), z formularzem oceny formalnej z programu współpracy na 2011 r. (doczz.pl/doc/"
        "2294982), z oceną formalną Powiatu Nakielskiego (2017) i Mazowieckiego Centrum Polityki Społecznej "
        "(2019); wzoru urzędowego nie ma. Ustawa nie mówi o uzupełnianiu braków: zasady daje ogłoszenie. "
        "Przyczyny wyłączenia z art. 24 KPA są z pamięci.",
    )

    takes: ClassVar[tuple[Take, ...]] = (
        Take("konkurs.tytul_zadania", "ogloszenie_konkursu_wieloletniego", "zadanie.tytul"),
        Take("konkurs.data_ogloszenia", "ogloszenie_konkursu_wieloletniego", "data_ogloszenia"),
        Take("konkurs.termin_skladania_ofert", "ogloszenie_konkursu_wieloletniego", "termin_skladania_ofert"),
        Take("uzupelnianie.braki", "ogloszenie_konkursu_wieloletniego", "skladanie.braki"),
        Take(
            "uzupelnianie.dni_na_uzupelnienie",
            "ogloszenie_konkursu_wieloletniego",
            "skladanie.dni_na_uzupelnienie",
        ),
        Take("oferta.oferenci", "oferta_wieloletnia", "oferenci.*.nazwa"),
        Take("oferta.data_zlozenia", "oferta_wieloletnia", "data_zlozenia"),
        Take("oferta.koszt_calkowity", "oferta_wieloletnia", "kosztorys.razem"),
    )

    liczba_ofert: LiczbaDodatnia
    """Liczba ofert złożonych w konkursie"""
    organizacje: Annotated[tuple[Tekst, ...], "nie drukuje się"] = ()
    """Wszystkie organizacje, które złożyły oferty w konkursie
    Także z ofert wspólnych. Pozwala sprawdzić, czy oceniającego nie wskazał ktoś, kto sam bierze udział."""
    oceniajacy: CzlonekKomisji
    """Oceniający"""
    stanowisko: Tekst
    """Stanowisko albo funkcja oceniającego
    Np. „sekretarz komisji, inspektor”."""

    @property
    def tytul_dokumentu(self) -> str:
        """Title in the properties of the file."""
        return f"Karta oceny formalnej oferty nr {self.oferta.numer}"

    @property
    def autor_dokumentu(self) -> str:
        """The assessor, who signs."""
        return self.oceniajacy.imie_nazwisko

    @property
    def data_dokumentu(self) -> date:
        """Day on which the card was closed."""
        return self.data_zakonczenia or self.data_oceny

    @property
    def czy_wskazany_przez_konkurenta(self) -> bool:
        """Whether the organisation that named the assessor takes part in the competition."""
        return named_by_one_of(self.oceniajacy, (*self.oferta.oferenci, *self.organizacje))

    @property
    def odpowiedz_o_wskazaniu(self) -> Oswiadczenie:
        """Whether an organisation that competes has named the assessor."""
        return self.oceniajacy.odpowiedz(self.czy_wskazany_przez_konkurenta)

    @property
    def wyniki(self) -> tuple[WynikFormalny, ...]:
        """All results to choose from."""
        return tuple(WynikFormalny)

    @property
    def odpowiedzi(self) -> tuple[Odpowiedz, ...]:
        """All answers to choose from."""
        return tuple(Odpowiedz)

    @rule(_UDPP["art. 15 ust. 2f"])
    def _declares_before_assessing(self) -> Findings:
        """Oświadczenie o bezstronności złożono po terminie ofert, a nie później niż w dniu oceny."""
        yield from declared_in_time(self.oceniajacy, self.konkurs.termin_skladania_ofert, self.data_oceny)

    @rule(_UDPP["art. 15 ust. 2d"])
    def _named_by_an_organisation_that_does_not_compete(self) -> Findings:
        """Organizacja, która wskazała oceniającego, nie bierze udziału w konkursie."""
        if self.czy_wskazany_przez_konkurenta:
            yield from named_by_a_competitor(self.oceniajacy)

    @rule(_UDPP["art. 18a ust. 1 pkt 2"])
    def _only_offer_refused_annuls(self) -> Findings:
        """Gdy jedyna oferta nie spełnia wymogów, konkurs się unieważnia."""
        if self.liczba_ofert == 1 and self.wynik is WynikFormalny.NIE_SPELNIA:
            yield warning(
                "liczba_ofert",
                "To jedyna oferta w konkursie i nie spełnia wymogów ogłoszenia.",
                hint="Przygotuj unieważnienie konkursu zamiast ogłoszenia wyników.",
            )
