"""The grant of an agreement: amounts by year, instalments, spending periods, and its authority."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Annotated, NamedTuple

from pydantic import Field

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Part, error, rule, warning
from wkus_docs.law import acts, parameters
from wkus_docs.parts.pieniadze.kwota_roku import KwotaZRokiem, OpisKwoty, RodzajKwoty
from wkus_docs.parts.pieniadze.kwoty import KwotaRoczna, suma
from wkus_docs.parts.strony.okres import SOME_YEARS, Okres
from wkus_docs.polish.zapis import data_slownie, kwota_zapis
from wkus_docs.relations import listed_once, number_is_of_the_year, written_without_quotes
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import Rok
from wkus_docs.scalars.tekst import Tekst

_ZERO = Decimal("0.00")


def ostatni_dzien_wydatkow(rok: int, dzien: date) -> date:
    """Last day to use the grant of a year, by the law of a day (UFP art. 221 ust. 3 pkt 3).

    >>> ostatni_dzien_wydatkow(2027, date(2027, 6, 30)).isoformat()
    '2027-12-31'
    """
    ostatni: date = parameters["wykorzystanie_do"].na(dzien).w_roku(rok)
    return ostatni


def dzien_zwrotu(rok: int, koniec: date) -> date:
    """Last day to give back what was not used by `koniec` (UFP art. 251 ust. 1 and 3).

    >>> dzien_zwrotu(2027, date(2027, 12, 31)).isoformat(), dzien_zwrotu(2027, date(2027, 6, 30)).isoformat()
    ('2028-01-31', '2027-07-15')
    """
    if koniec >= ostatni_dzien_wydatkow(rok, koniec):
        zwrot: date = parameters["zwrot_31_stycznia"].na(koniec).w_roku(rok + 1)
        return zwrot
    po_terminie: int = parameters["zwrot_po_terminie_dni"].na(koniec)
    return koniec + timedelta(days=po_terminie)


class Transza(Part):
    """Transza"""

    termin: Data
    """Termin przekazania
    Do którego dnia Zleceniodawca przekaże transzę."""
    kwota: Kwota
    """Kwota [zł]"""


class TranszeRoku(Part):
    """Rok budżetowy, jego transze i terminy wydatków"""

    rok: Rok
    """Rok budżetowy"""
    transze: tuple[Transza, ...] = Field(min_length=1)
    """Transze
    Jedna albo kilka, w kolejności terminów."""
    wydatki_z_dotacji: Okres
    """Termin poniesienia wydatków z dotacji
    W granicach jednego roku budżetowego."""
    wydatki_z_innych_srodkow: Okres | None = None
    """Termin poniesienia wydatków z innych środków
    Tylko gdy inny niż dla dotacji."""
    rodzaj: RodzajKwoty | None = None
    """Czy kwota jest pewna
    pewna albo planowana; rok, na który kwotę ustali się później, stoi w „lata_do_ustalenia”. Puste: pewna."""


class RokDotacji(OpisKwoty, TranszeRoku):
    """Dotacja w roku budżetowym"""

    @property
    def kwota(self) -> Decimal:
        """Grant of the year: the sum of its instalments."""
        return suma(item.kwota for item in self.transze)

    @property
    def wartosc(self) -> Decimal:
        """The same, by the name that all amounts have."""
        return self.kwota

    @property
    def planowana(self) -> bool:
        """Whether the amount is only planned."""
        return self.rodzaj == RodzajKwoty.PLANOWANA

    @property
    def zwykla(self) -> bool:
        """Whether there is no more to say of the amount."""
        return not self.planowana and not self.opisana

    @rule()
    def _is_known(self) -> Findings:
        """Rok, na który kwotę ustali się później, stoi osobno."""
        if self.rodzaj == RodzajKwoty.DO_USTALENIA:
            yield error(
                "rodzaj",
                f"Na {self.rok} r. podano transze, a kwota ma być dopiero ustalona.",
                hint="Przenieś ten rok do „lata_do_ustalenia” albo wpisz rodzaj: planowana.",
            )

    @property
    def inne_srodki(self) -> Okres:
        """When other money is spent: as the grant, unless said otherwise."""
        return self.wydatki_z_innych_srodkow or self.wydatki_z_dotacji

    @property
    def termin_zwrotu(self) -> date:
        """Last day to give back what was not used (UFP art. 251 ust. 1 and 3)."""
        return dzien_zwrotu(self.rok, self.wydatki_z_dotacji.do)

    @rule(acts["ufp"]["art. 221 ust. 3 pkt 3"])
    def _spending_stays_in_the_year(self) -> Findings:
        """Dotację wykorzystuje się najpóźniej 31 grudnia roku, na który ją przyznano."""
        okres = self.wydatki_z_dotacji
        najpozniej = ostatni_dzien_wydatkow(self.rok, okres.do)
        if okres.do > najpozniej:
            yield error(
                ("wydatki_z_dotacji", "do"),
                f"Dotację na {self.rok} r. można wykorzystać najpóźniej {data_slownie(najpozniej)}, "
                f"a podano {data_slownie(okres.do)}",
                hint="Skróć termin poniesienia wydatków.",
            )

    @rule()
    def _spending_starts_in_the_year(self) -> Findings:
        """Wydatki z dotacji zaczynają się w roku, na który ją przyznano."""
        okres = self.wydatki_z_dotacji
        if okres.od.year != self.rok:
            yield error(
                ("wydatki_z_dotacji", "od"),
                f"Wydatki z dotacji na {self.rok} r. zaczynają się {data_slownie(okres.od)}",
                hint=f"Podaj dzień {self.rok} r.",
            )

    @rule()
    def _instalments_fall_in_the_year(self) -> Findings:
        """Transze przekazuje się w roku, na który przypadają, przed końcem terminu wydatków."""
        for index, transza in enumerate(self.transze):
            if transza.termin.year != self.rok:
                yield error(
                    ("transze", index, "termin"),
                    f"Transza na {self.rok} r. ma termin {data_slownie(transza.termin)}",
                    hint="Popraw termin transzy albo przenieś ją do właściwego roku.",
                )
            elif transza.termin > self.wydatki_z_dotacji.do:
                yield warning(
                    ("transze", index, "termin"),
                    f"Transza na {self.rok} r. ma termin {data_slownie(transza.termin)}, a wydatki z dotacji "
                    f"ponosi się do {data_slownie(self.wydatki_z_dotacji.do)}",
                    hint="Sprawdź, czy ta transza ma zwrócić wydatki już poniesione; jeżeli nie, popraw termin.",
                )


class RokDoUstalenia(Part):
    """Rok, na który kwotę ustali się później"""

    rok: Rok
    """Rok budżetowy"""
    kto: Tekst
    """Kto ustala kwotę
    W mianowniku, np. „Wojewoda Podlaski”."""
    kiedy: Tekst | None = None
    """Kiedy
    Np. „do 31 marca 2028 r.” albo „po podziale dotacji z budżetu państwa”; puste, gdy nie wiadomo."""
    warunek: Tekst | None = None
    """Warunek
    Po słowach „pod warunkiem”, np. „otrzymania dotacji z budżetu państwa”."""


class Dotacja(Part):
    """Dotacja"""

    kwota_wnioskowana: Annotated[Kwota | None, "nie drukuje się"] = None
    """Kwota, o którą wniesiono w ofercie [zł]
    Tylko do sprawdzenia; nie drukuje się."""
    kwota_przyznana: Kwota
    """Kwota przyznana w konkursie [zł]
    Z ogłoszenia wyników; suma transz nie może być wyższa."""
    lata: tuple[RokDotacji, ...] = Field(min_length=1)
    """Lata budżetowe
    Najwyżej pięć, każdy z transzami."""
    lata_do_ustalenia: Annotated[tuple[RokDoUstalenia, ...], SOME_YEARS] = ()
    """Lata, na które kwotę ustali się później
    Np. gdy zależy od dotacji wojewody; kwotę i transze określa wtedy aneks."""

    @property
    def kwota(self) -> Decimal:
        """Grant of all years: the sum of the instalments."""
        return suma(item.kwota for item in self.lata)

    @property
    def transze(self) -> tuple[Transza, ...]:
        """Instalments of all years."""
        return tuple(transza for rok in self.lata for transza in rok.transze)

    @property
    def kwoty_lat(self) -> tuple[KwotaZRokiem, ...]:
        """All years in their order, those whose amount is still to be fixed without one."""
        known = {item.rok: item.kwota for item in self.lata}
        years = sorted({*known, *(item.rok for item in self.lata_do_ustalenia)})
        return tuple(KwotaZRokiem(rok=rok, kwota=known.get(rok)) for rok in years)

    @property
    def opisane(self) -> tuple[RokDotacji, ...]:
        """Years of whose amount there is more to say: that it is planned, its parts, sources, condition."""
        return tuple(item for item in self.lata if not item.zwykla)

    @property
    def planowane(self) -> bool:
        """Whether the amount of a year is only planned."""
        return any(item.planowana for item in self.lata)

    @property
    def kwoty_roczne(self) -> tuple[KwotaRoczna, ...]:
        """Grant by year."""
        return tuple(KwotaRoczna(rok=item.rok, kwota=item.kwota) for item in self.lata)

    @rule()
    def _instalments_make_the_award(self) -> Findings:
        """Suma transz wszystkich lat nie przekracza kwoty przyznanej w konkursie; niższa wymaga sprawdzenia."""
        if self.kwota == self.kwota_przyznana or (
            self.lata_do_ustalenia and self.kwota < self.kwota_przyznana
        ):
            return
        found, hint = (
            (error, "Popraw kwoty transz albo kwotę przyznaną.")
            if self.kwota > self.kwota_przyznana
            else (warning, "Sprawdź kwoty; niższe są dobre, gdy przed umową zmniejszono zakres zadania.")
        )
        yield found(
            "kwota_przyznana",
            f"Transze dają razem {kwota_zapis(self.kwota)}, a w konkursie przyznano "
            f"{kwota_zapis(self.kwota_przyznana)} "
            f"(różnica {kwota_zapis(abs(self.kwota - self.kwota_przyznana))}).",
            hint=hint,
        )

    @rule()
    def _award_stays_within_the_request(self) -> Findings:
        """Przyznana dotacja nie jest wyższa od tej, o którą wniesiono w ofercie."""
        if self.kwota_wnioskowana is not None and self.kwota_przyznana > self.kwota_wnioskowana:
            yield warning(
                "kwota_przyznana",
                f"Przyznano {kwota_zapis(self.kwota_przyznana)}, a oferent wnosił o "
                f"{kwota_zapis(self.kwota_wnioskowana)}.",
                hint="Sprawdź obie kwoty w ofercie i w ogłoszeniu wyników.",
            )


class UpowaznienieWpf(Part):
    """Upoważnienie w wieloletniej prognozie finansowej"""

    numer_uchwaly: Tekst
    """Numer uchwały w sprawie wieloletniej prognozy finansowej"""
    data_uchwaly: Data
    """Data uchwały"""
    przedsiewziecie: Tekst
    """Nazwa przedsięwzięcia
    Jak w załączniku do wieloletniej prognozy finansowej."""
    limity: tuple[KwotaRoczna, ...] = Field(min_length=1)
    """Limity wydatków w latach"""

    _number_is_of_the_year = number_is_of_the_year("numer_uchwaly", day="data_uchwaly")
    _each_year_has_one_limit = listed_once("limity.*.rok", "Limit na rok")
    _undertaking_has_no_quotes = written_without_quotes("przedsiewziecie")


_MEANS = {
    "inne_srodki_finansowe": "innych środków finansowych w\u00a0wysokości",
    "wklad_osobowy": "wkładu osobowego o\u00a0wartości",
    "wklad_rzeczowy": "wkładu rzeczowego o\u00a0wartości",
}
"""Means of the organisation, by the names of their fields, as an agreement names them."""


class SrodekWlasny(NamedTuple):
    """One kind of means of the organisation, in the genitive with what its sum is, and the sum."""

    opis: str
    kwota: Decimal


class SrodkiWlasne(Part):
    """Inne środki i wkład Zleceniobiorcy"""

    inne_srodki_finansowe: Kwota = _ZERO
    """Inne środki finansowe [zł]
    Własne, z innych źródeł i świadczenia pieniężne odbiorców; 0, gdy ich nie ma."""
    wklad_osobowy: Kwota = _ZERO
    """Wkład osobowy [zł]
    Wartość pracy wolontariuszy i członków; 0, gdy jej nie ma."""
    wklad_rzeczowy: Kwota = _ZERO
    """Wkład rzeczowy [zł]
    Wartość rzeczy i lokali; 0, gdy ich nie ma."""

    @property
    def razem(self) -> Decimal:
        """Sum of the three."""
        return suma((self.inne_srodki_finansowe, self.wklad_osobowy, self.wklad_rzeczowy))

    @property
    def wiadome(self) -> bool:
        """Whether one can say what the organisation brings in: something, or of all three that there is none."""
        return bool(self.razem) or len(self.podane) == len(_MEANS)

    @property
    def podane(self) -> tuple[SrodekWlasny, ...]:
        """Those of the three that the file gives, a zero among them; what it leaves out is not known."""
        given = self.model_fields_set
        return tuple(
            SrodekWlasny(word, getattr(self, name)) for name, word in _MEANS.items() if name in given
        )


def instalments_follow_the_agreement(instalments: str, *, agreement: str) -> ClassRule:
    """Make the rule that no instalment, by its day, comes before the agreement, once there is one."""

    @rule()
    def check(part: Part) -> Findings:
        """Transze przekazuje się po zawarciu umowy."""
        concluded = paths.value(part, agreement)
        for loc, day in paths.each(part, instalments) if concluded is not None else ():
            if day < concluded:
                yield error(
                    loc,
                    f"Transza ma termin {data_slownie(day)}, przed zawarciem umowy ({data_slownie(concluded)}).",
                    hint="Podaj dzień po zawarciu umowy.",
                )

    return check
