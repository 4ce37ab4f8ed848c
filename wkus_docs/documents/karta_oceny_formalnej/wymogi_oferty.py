"""An offer against the formal requirements of the notice: gaps, their term, and the result."""

from datetime import date

from pydantic import Field

from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.parts.konkurs.konkurs_ogloszony import KonkursOgloszony
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
from wkus_docs.parts.strony.jednostka import Jednostka
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.scalars.data import Data

_UDPP = acts["udpp"]


class WymogiOferty(Part):
    """Oferta wobec wymogów formalnych"""

    jednostka: Jednostka
    """Jednostka samorządu"""
    konkurs: KonkursOgloszony
    """Konkurs"""
    oferta: OcenianaOferta
    """Oferta"""
    wymogi: tuple[WymogFormalny, ...] = Field(min_length=1)
    """Wymogi formalne
    Tylko z ogłoszenia; wśród nich termin, uprawniony podmiot, wzór oferty i podpisy."""
    uzupelnianie: UzupelnianieBrakow | None = None
    """Uzupełnianie braków
    Bez tego pola: ogłoszenie nie pozwala uzupełniać braków."""
    data_oceny: Data
    """Data oceny"""
    data_zakonczenia: Data | None = None
    """Data zakończenia oceny
    Dzień sprawdzenia uzupełnień albo stwierdzenia, że ich nie ma. Bez tego pola karta z brakami czeka
    na uzupełnienie."""

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

    @rule(_UDPP["art. 13 ust. 2 pkt 5"])
    def _deadline_agrees_with_the_dates(self) -> Findings:
        """Ocena terminu zgadza się z datą złożenia oferty."""
        w_terminie = self.oferta.data_zlozenia <= self.konkurs.termin_skladania_ofert
        for index, wymog in enumerate(self.wymogi):
            zgodna = (wymog.ocena is Odpowiedz.TAK) == w_terminie
            if wymog.rodzaj is RodzajWymogu.TERMIN and not zgodna:
                yield error(
                    ("wymogi", index, "ocena"),
                    f"Ofertę złożono {data_slownie(self.oferta.data_zlozenia)}, a termin minął "
                    f"{data_slownie(self.konkurs.termin_skladania_ofert)}: ocena „{wymog.ocena.etykieta}” "
                    "temu przeczy.",
                    hint="Popraw ocenę albo datę.",
                )

    @rule(_UDPP["art. 14 ust. 1"], _UDPP["art. 11 ust. 3"])
    def _asks_the_basic_requirements(self) -> Findings:
        """Karta pyta o termin, uprawniony podmiot, wzór oferty i podpisy."""
        pominiete = [rodzaj for rodzaj in PODSTAWOWE if all(w.rodzaj != rodzaj for w in self.wymogi)]
        if pominiete:
            yield warning(
                "wymogi",
                f"Karta nie sprawdza: {', '.join(rodzaj.etykieta for rodzaj in pominiete)}.",
                hint="Dopisz te wymogi albo upewnij się, że sprawdzono je gdzie indziej.",
            )

    @rule(_UDPP["art. 13 ust. 2 pkt 6"], _UDPP["art. 5 ust. 3"])
    def _completes_only_as_the_notice_allows(self) -> Findings:
        """Uzupełnia się tylko te braki, na które pozwala ogłoszenie: wszyscy oferenci mają równe prawa."""
        for index, wymog in enumerate(self.wymogi):
            if wymog.brak is None:
                continue
            if self.uzupelnianie is None:
                yield error(
                    ("wymogi", index, "brak"),
                    f"Ogłoszenie nie pozwala uzupełniać braków, a podano brak do uzupełnienia: {wymog.brak}.",
                    hint="Usuń to pole albo opisz w „uzupelnianie” zasady z ogłoszenia.",
                )
            elif not self.uzupelnianie.dopuszcza(wymog.brak):
                yield error(
                    ("wymogi", index, "brak"),
                    f"Ogłoszenie nie wymienia takiego braku wśród tych, które można uzupełnić: {wymog.brak}.",
                    hint=f"Można uzupełnić: {', '.join(self.uzupelnianie.braki)}.",
                )

    @rule(_UDPP["art. 13 ust. 2 pkt 6"])
    def _bidder_was_called(self) -> Findings:
        """Gdy są braki, oferenta wezwano, i to nie przed oceną; gdy ich nie ma, nie wzywa się go."""
        wezwano = self.uzupelnianie.data_wezwania if self.uzupelnianie else None
        if self.uzupelnianie and self.braki and self.do_naprawienia and wezwano is None:
            yield error(
                ("uzupelnianie", "data_wezwania"),
                f"Oferta ma braki do uzupełnienia (liczba: {len(self.braki)}), a nie podano daty wezwania.",
                hint="Podaj dzień, w którym wysłano wezwanie: od niego liczy się termin.",
            )
        if wezwano and (not self.braki or wezwano < self.data_oceny):
            yield error(
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

    @rule(_UDPP["art. 15 ust. 2a"])
    def _assessed_after_the_deadline(self) -> Findings:
        """Ocena następuje po upływie terminu składania ofert."""
        if self.data_oceny <= self.konkurs.termin_skladania_ofert:
            yield error(
                "data_oceny",
                f"Ocena ({data_slownie(self.data_oceny)}) nie wypada po terminie składania ofert "
                f"({data_slownie(self.konkurs.termin_skladania_ofert)}).",
                hint="Oferty ocenia się po upływie terminu ich składania; popraw datę.",
            )
