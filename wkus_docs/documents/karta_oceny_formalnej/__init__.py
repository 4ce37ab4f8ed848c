"""Formal assessment of an offer: requirements of the notice, gaps that may be completed, the result."""

from datetime import date
from typing import Annotated, ClassVar

from pydantic import Field

from wkus_docs.document import About, Document, Findings, LegalBasis, Provenance, error, rule, warning
from wkus_docs.documents.karta_oceny_formalnej.fakty import FACTS
from wkus_docs.fact import Holds
from wkus_docs.issuing import DataWydania
from wkus_docs.law import acts
from wkus_docs.parts.konkurs.konkurs_ogloszony import KonkursWAkcie
from wkus_docs.parts.ocena.bezstronnosc import (
    declares_before_assessing,
    named_by_an_organisation_that_does_not_compete,
    named_by_one_of,
)
from wkus_docs.parts.ocena.czlonek_komisji import CzlonekKomisji, Oswiadczenie
from wkus_docs.parts.ocena.ocena_formalna import (
    PODSTAWOWE,
    BrakOferty,
    Odpowiedz,
    RodzajWymogu,
    UzupelnianieBrakow,
    WymogFormalny,
    WynikFormalny,
)
from wkus_docs.parts.ocena.ocena_oferty import OcenianaOferta
from wkus_docs.parts.ocena.termin_ofert import assessed_after_the_deadline
from wkus_docs.parts.strony.jednostka import JednostkaUrzedu
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.relations import is_no_later
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import LiczbaDodatnia
from wkus_docs.scalars.tak_nie import TakNie
from wkus_docs.scalars.tekst import Tekst

_UDPP = acts["udpp"]


class KartaOcenyFormalnej(Document):
    """Karta oceny formalnej oferty

    Jedna karta to sprawdzenie jednej oferty z wymogami ogłoszenia: tak, nie albo nie dotyczy, braki, które
    ogłoszenie pozwala uzupełnić, termin ich uzupełnienia i wynik. Wynik i termin liczą się same. Szkic bez
    ocen można wydrukować i wypełnić ręcznie.
    """

    names_organs: ClassVar[tuple[str, ...]] = ("organ",)

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

    holds: ClassVar[tuple[Holds, ...]] = FACTS
    also_after: ClassVar[tuple[str, ...]] = ("wezwanie_do_uzupelnienia",)

    jednostka: JednostkaUrzedu
    """Jednostka samorządu"""
    konkurs: KonkursWAkcie
    """Konkurs"""
    oferta: OcenianaOferta
    """Oferta"""
    wymogi: tuple[WymogFormalny, ...] = Field(min_length=1)
    """Wymogi formalne
    Tylko z ogłoszenia; wśród nich termin, uprawniony podmiot, wzór oferty i podpisy."""
    uzupelnianie: UzupelnianieBrakow | None = None
    """Uzupełnianie braków
    Na co pozwala ogłoszenie."""
    czy_uzupelnianie: TakNie | None = None
    """Czy ogłoszenie pozwala uzupełniać braki
    „nie”, gdy nie pozwala; „tak” nie trzeba pisać, gdy podano zasady uzupełniania."""
    data_oceny: DataWydania
    """Data oceny"""
    data_zakonczenia: Data | None = None
    """Data zakończenia oceny
    Dzień sprawdzenia uzupełnień albo stwierdzenia, że ich nie ma. Bez tego pola karta z brakami czeka
    na uzupełnienie."""
    liczba_ofert: LiczbaDodatnia | None = None
    """Liczba ofert złożonych w konkursie"""
    organizacje: Annotated[tuple[Tekst, ...], "nie drukuje się"] = ()
    """Wszystkie organizacje, które złożyły oferty w konkursie
    Także z ofert wspólnych. Pozwala sprawdzić, czy oceniającego nie wskazał ktoś, kto sam bierze udział."""
    oceniajacy: CzlonekKomisji
    """Oceniający"""
    stanowisko: Tekst | None = None
    """Stanowisko albo funkcja oceniającego
    Np. „sekretarz komisji, inspektor”."""

    @property
    def nie_uzupelnia_sie(self) -> bool:
        """Whether the file says that the notice allows nothing to be completed."""
        return self.czy_uzupelnianie == False and self.uzupelnianie is None  # noqa: E712 – a gap refuses „==”

    @property
    def tytul_dokumentu(self) -> str:
        """Title in the properties of the file."""
        return f"Karta oceny formalnej oferty{self.oferta.z_numerem}"

    @property
    def autor_dokumentu(self) -> str:
        """The assessor, who signs."""
        return self.oceniajacy.imie_nazwisko

    @property
    def data_dokumentu(self) -> date:
        """Day on which the card was closed."""
        return self.data_zakonczenia or self.data_oceny

    @property
    def termin_uzupelnienia(self) -> date | None:
        """Last day to complete the offer, once the bidder was called to."""
        return self.uzupelnianie.termin if self.uzupelnianie else None

    @property
    def braki(self) -> tuple[BrakOferty, ...]:
        """Gaps that may be completed, with the number of their requirement."""
        termin = self.termin_uzupelnienia
        return tuple(
            BrakOferty(
                numer,
                wymog.brak,
                wymog.data_uzupelnienia,
                bool(termin and wymog.data_uzupelnienia and wymog.data_uzupelnienia <= termin),
                wymog,
            )
            for numer, wymog in enumerate(self.wymogi, 1)
            if wymog.niespelniony and wymog.brak is not None
        )

    @property
    def przyczyny(self) -> tuple[WymogFormalny, ...]:
        """Requirements that the offer does not meet and cannot, or did not, make good."""
        uzupelnione = {brak.numer for brak in self.braki if brak.uzupelniony}
        return tuple(
            wymog
            for numer, wymog in enumerate(self.wymogi, 1)
            if wymog.niespelniony and numer not in uzupelnione
        )

    @property
    def wynik(self) -> WynikFormalny:
        """Result that follows from the answers and the completions."""
        if not self.przyczyny:
            return WynikFormalny.SPELNIA
        czeka = self.data_zakonczenia is None and self.do_naprawienia
        return WynikFormalny.DO_UZUPELNIENIA if czeka else WynikFormalny.NIE_SPELNIA

    @property
    def do_naprawienia(self) -> bool:
        """Whether everything the offer still lacks may be completed; if not, calling the bidder is idle."""
        return all(wymog.brak is not None for wymog in self.przyczyny)

    @property
    def czy_wskazany_przez_konkurenta(self) -> bool:
        """Whether the organisation that named the assessor takes part in the competition."""
        return named_by_one_of(self.oceniajacy, (*self.oferta.oferenci, *self.organizacje))

    @property
    def odpowiedz_o_wskazaniu(self) -> Oswiadczenie | None:
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

    @rule()
    def _deadline_agrees_with_the_dates(self) -> Findings:
        """Ocena terminu zgadza się z datą złożenia oferty; w dniu terminu rozstrzyga godzina."""
        filed, deadline = self.oferta.data_zlozenia, self.konkurs.termin_skladania_ofert
        if filed is None or deadline is None or filed == deadline:
            return
        for index, wymog in enumerate(self.wymogi):
            zgodna = (wymog.ocena is Odpowiedz.TAK) == (filed < deadline)
            if wymog.rodzaj is RodzajWymogu.TERMIN and not zgodna:
                yield error(
                    ("wymogi", index, "ocena"),
                    f"Ofertę złożono {data_slownie(filed)}, a termin minął {data_slownie(deadline)}: ocena "
                    f"„{wymog.ocena.etykieta}” temu przeczy.",
                    hint="Popraw ocenę albo datę; gdy decyduje nadanie, datą złożenia jest dzień nadania.",
                )

    @rule()
    def _asks_the_basic_requirements(self) -> Findings:
        """Karta pyta o termin, uprawniony podmiot, wzór oferty i podpisy."""
        pominiete = [rodzaj for rodzaj in PODSTAWOWE if all(w.rodzaj != rodzaj for w in self.wymogi)]
        if pominiete:
            yield warning(
                "wymogi",
                f"Karta nie sprawdza: {', '.join(rodzaj.etykieta for rodzaj in pominiete)}.",
                hint="Dopisz te wymogi albo upewnij się, że sprawdzono je gdzie indziej.",
            )

    @rule(_UDPP["art. 5 ust. 3"])
    def _completes_only_as_the_notice_allows(self) -> Findings:
        """Uzupełnia się tylko te braki, na które pozwala ogłoszenie: wszyscy oferenci mają równe prawa."""
        for index, wymog in enumerate(self.wymogi):
            if wymog.brak is None:
                continue
            if self.uzupelnianie is None:
                yield warning(
                    ("wymogi", index, "brak"),
                    f"Ogłoszenie nie pozwala uzupełniać braków, a podano brak do uzupełnienia: {wymog.brak}.",
                    hint="Usuń to pole albo opisz w „uzupelnianie” zasady z ogłoszenia.",
                )
            elif not self.uzupelnianie.dopuszcza(wymog.brak):
                yield warning(
                    ("wymogi", index, "brak"),
                    f"Ogłoszenie nie wymienia takiego braku wśród tych, które można uzupełnić: {wymog.brak}.",
                    hint=f"Można uzupełnić: {', '.join(self.uzupelnianie.braki)}.",
                )

    @rule()
    def _bidder_was_called(self) -> Findings:
        """Gdy są braki, oferenta wezwano, i to nie przed oceną; gdy ich nie ma, nie wzywa się go."""
        wezwano = self.uzupelnianie.data_wezwania if self.uzupelnianie else None
        if self.uzupelnianie and self.braki and self.do_naprawienia and wezwano is None:
            yield warning(
                ("uzupelnianie", "data_wezwania"),
                f"Oferta ma braki do uzupełnienia (liczba: {len(self.braki)}), a nie podano daty wezwania.",
                hint="Podaj dzień, w którym wysłano wezwanie: od niego liczy się termin.",
            )
        if wezwano and (not self.braki or wezwano < self.data_oceny):
            yield warning(
                ("uzupelnianie", "data_wezwania"),
                f"Wezwano {data_slownie(wezwano)}, a braki stwierdzono {data_slownie(self.data_oceny)}"
                if self.braki
                else f"Wezwano {data_slownie(wezwano)}, a żaden wymóg nie ma braku do uzupełnienia.",
                hint="Popraw datę albo przy wymogu nazwij brak.",
            )

    @rule(_UDPP["art. 13 ust. 2 pkt 6"], _UDPP["art. 5 ust. 3"])
    def _waits_for_the_term(self) -> Findings:
        """Ocenę kończy się po uzupełnieniu wszystkich braków albo po upływie terminu."""
        termin, koniec = self.termin_uzupelnienia, self.data_zakonczenia
        czeka = any(not brak.uzupelniony for brak in self.braki)
        if termin and koniec and czeka and self.do_naprawienia and koniec <= termin:
            yield error(
                "data_zakonczenia",
                f"Ocenę zakończono {data_slownie(koniec)}, a oferent może uzupełnić braki do "
                f"{data_slownie(termin)}",
                hint="Poczekaj do końca terminu albo dopisz datę uzupełnienia.",
            )
        for index, wymog in enumerate(self.wymogi):
            if wymog.data_uzupelnienia and termin and wymog.data_uzupelnienia > termin:
                yield warning(
                    ("wymogi", index, "data_uzupelnienia"),
                    f"Brak uzupełniono {data_slownie(wymog.data_uzupelnienia)}, po terminie "
                    f"({data_slownie(termin)}): oferta nie spełnia tego wymogu.",
                    hint="Sprawdź daty wezwania i uzupełnienia.",
                )

    @rule()
    def _days_follow(self) -> Findings:
        """Ocenę zakończono nie wcześniej niż ją zaczęto i nie przed uzupełnieniem braków."""
        if self.data_zakonczenia is None:
            return
        for dzien in (self.data_oceny, *(w.data_uzupelnienia for w in self.wymogi if w.data_uzupelnienia)):
            if self.data_zakonczenia < dzien:
                yield error(
                    "data_zakonczenia",
                    f"Ocenę zakończono {data_slownie(self.data_zakonczenia)}, przed {data_slownie(dzien)}",
                    hint="Popraw daty oceny, uzupełnienia i zakończenia.",
                )

    _assessed_after_the_deadline = assessed_after_the_deadline("data_oceny")

    _declares_before_assessing = declares_before_assessing("data_oceny")

    _named_by_an_organisation_that_does_not_compete = named_by_an_organisation_that_does_not_compete(
        "czy_wskazany_przez_konkurenta"
    )

    @rule(_UDPP["art. 18a ust. 1 pkt 2"])
    def _only_offer_refused_annuls(self) -> Findings:
        """Gdy jedyna oferta nie spełnia wymogów, konkurs się unieważnia."""
        if self.liczba_ofert == 1 and self.wynik is WynikFormalny.NIE_SPELNIA:
            yield warning(
                "liczba_ofert",
                "To jedyna oferta w konkursie i nie spełnia wymogów ogłoszenia.",
                hint="Przygotuj unieważnienie konkursu zamiast ogłoszenia wyników.",
            )

    _summons_comes_before_the_end = is_no_later(
        "uzupelnianie.data_wezwania",
        later="data_zakonczenia",
        what="Wezwanie do uzupełnienia",
        than="koniec oceny",
    )
