"""What a control finds of the grant: the balance of a year, amounts questioned, and what is to be paid back."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from pydantic import Field

from wkus_docs.analiza.odsetki import Stawka
from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.law import Provision, acts, parameters
from wkus_docs.parts.pieniadze.dotacja import dzien_zwrotu, ostatni_dzien_wydatkow
from wkus_docs.parts.pieniadze.kwoty import suma
from wkus_docs.parts.pieniadze.odsetki_zwrotu import OdsetkiZwrotu
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.polish.kalendarz import dzien_wolny, najblizszy_roboczy
from wkus_docs.polish.zapis import data_slownie, kwota_zapis
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import Rok
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.scalars.wybor import Wybor

_UFP = acts["ufp"]
_ZERO = Decimal("0.00")


def dni_na_zwrot(dzien: date) -> int:
    """Days to pay back what was misused or taken in excess, by the law of a day (UFP art. 252 ust. 1).

    >>> dni_na_zwrot(date(2028, 5, 12))
    15
    """
    dni: int = parameters["zwrot_po_stwierdzeniu_dni"].na(dzien)
    return dni


class PodstawaZwrotu(Wybor):
    """Why an amount goes back; it decides the term and the day interest runs from."""

    NIEWYKORZYSTANA = "niewykorzystana", "niewykorzystana i niezwrócona w terminie"
    NIEZGODNIE = "niezgodnie_z_przeznaczeniem", "wykorzystana niezgodnie z przeznaczeniem"
    NIENALEZNIE = "nienaleznie", "pobrana nienależnie"
    NADMIERNIE = "nadmiernie", "pobrana w nadmiernej wysokości"

    @property
    def przepis(self) -> Provision:
        """Provision of the Public Finance Act that orders the refund."""
        return {
            PodstawaZwrotu.NIEWYKORZYSTANA: _UFP["art. 251"],
            PodstawaZwrotu.NIEZGODNIE: _UFP["art. 252 ust. 1 pkt 1"],
        }.get(self, _UFP["art. 252 ust. 1 pkt 2"])

    @property
    def jednostka_przepisu(self) -> str:
        """Unit of that provision: „art. 252 ust. 1 pkt 1”."""
        return self.przepis.jednostka


class KwotaZakwestionowana(Part):
    """Kwota zakwestionowana"""

    rok: Rok
    """Rok budżetowy dotacji"""
    dowod: Tekst
    """Dowód
    Np. „faktura nr 41/2027 z 8 czerwca 2027 r.”."""
    kwota_dowodu: Kwota
    """Kwota tego dowodu rozliczona z dotacji [zł]
    Przy dotacji niewykorzystanej: kwota, która została na rachunku."""
    kwota: Kwota
    """Kwota zakwestionowana [zł]"""
    powod: Opis
    """Dlaczego ją zakwestionowano"""
    podstawa: PodstawaZwrotu
    """Podstawa zwrotu
    niewykorzystana – została po terminie; niezgodnie_z_przeznaczeniem – wydana na coś innego niż zadanie
    z umowy, także na osoby albo lokal spoza zadania; nienaleznie – przyznana bez podstawy prawnej; nadmiernie –
    wyższa, niż pozwala przepis albo umowa, lub wyższa, niż zadanie wymagało. Od podstawy zależy, od kiedy biegną
    odsetki: przy wykorzystaniu niezgodnym z przeznaczeniem od dnia przekazania dotacji."""
    data_przekazania: Data | None = None
    """Dzień przekazania transzy, z której pochodzi ta kwota
    Tylko przy wykorzystaniu niezgodnym z przeznaczeniem: od tego dnia biegną odsetki. Puste, gdy dzień ustali
    dopiero decyzja."""

    @property
    def wydatek(self) -> bool:
        """Whether a spending is questioned, and not money left over."""
        return self.podstawa != PodstawaZwrotu.NIEWYKORZYSTANA

    @rule()
    def _stays_within_its_evidence(self) -> Findings:
        """Zakwestionowano najwyżej tyle, ile rozliczono z dowodu."""
        if self.kwota > self.kwota_dowodu:
            yield error(
                "kwota",
                f"Zakwestionowano {kwota_zapis(self.kwota)}, a z dowodu ({self.dowod}) rozliczono z dotacji "
                f"{kwota_zapis(self.kwota_dowodu)}.",
                hint="Popraw jedną z kwot.",
            )

    @rule(_UFP["art. 252 ust. 6"])
    def _misuse_tells_the_transfer(self) -> Findings:
        """Przy wykorzystaniu niezgodnym z przeznaczeniem podano dzień przekazania dotacji."""
        if self.podstawa is PodstawaZwrotu.NIEZGODNIE and self.data_przekazania is None:
            yield warning(
                "data_przekazania",
                f"Nie wiadomo, od kiedy biegną odsetki od {kwota_zapis(self.kwota)}: brakuje dnia przekazania "
                "transzy.",
                hint="Dopisz „data_przekazania: …” z wyciągu bankowego; bez niej ustali ją decyzja.",
            )
        if self.podstawa is not PodstawaZwrotu.NIEZGODNIE and self.data_przekazania is not None:
            yield warning(
                "data_przekazania",
                f"Kwota {kwota_zapis(self.kwota)} jest {self.podstawa.etykieta}: odsetki biegną po terminie "
                "zwrotu, a nie od przekazania dotacji.",
                hint="Jeżeli pieniądze wydano na coś spoza zadania, zmień podstawę na "
                "„niezgodnie_z_przeznaczeniem”; w innym wypadku usuń „data_przekazania”.",
            )


class TranszaPrzekazana(Part):
    """Transza przekazana"""

    data: Data
    """Data przekazania"""
    kwota: Kwota
    """Kwota [zł]"""


class BilansDotacji(Part):
    """Bilans dotacji za rok"""

    rok: Rok
    """Rok budżetowy"""
    okres_wydatkow: Okres | None = None
    """Termin poniesienia wydatków z dotacji
    Z umowy, dla tego roku; puste, gdy umowa go nie skraca: do końca roku budżetowego."""
    transze: tuple[TranszaPrzekazana, ...] = Field(min_length=1)
    """Transze przekazane
    Według wyciągów bankowych."""
    przychody: Kwota = _ZERO
    """Odsetki bankowe i inne przychody [zł]"""
    wykazana: Kwota
    """Wydatki z dotacji wykazane w sprawozdaniu [zł]"""
    potwierdzona: Kwota
    """Wydatki, których kontrola nie kwestionuje [zł]
    Potwierdzone dowodami i zgodne z umową."""
    zwrocona: Kwota = _ZERO
    """Dotacja zwrócona przed kontrolą [zł]"""

    @property
    def przekazana(self) -> Decimal:
        """Grant transferred in the year."""
        return suma(item.kwota for item in self.transze)

    @property
    def niewykorzystana(self) -> Decimal:
        """Grant and income less the spending reported."""
        return self.przekazana + self.przychody - self.wykazana

    @property
    def pozostalo(self) -> Decimal:
        """What was neither spent nor returned."""
        return self.niewykorzystana - self.zwrocona

    @property
    def zakwestionowana(self) -> Decimal:
        """Spending reported and not confirmed."""
        return self.wykazana - self.potwierdzona

    @property
    def termin_zwrotu(self) -> date:
        """Last day to give back what was not used (UFP art. 251)."""
        last = ostatni_dzien_wydatkow(self.rok, date(self.rok, 12, 31))
        return dzien_zwrotu(self.rok, last if self.okres_wydatkow is None else self.okres_wydatkow.do)

    @property
    def nadwyzka(self) -> Decimal:
        """By how much more was reported and returned than given; 0 where it was not."""
        return max(-self.pozostalo, _ZERO)

    @rule(_UFP["art. 221 ust. 3 pkt 3"])
    def _transfers_fall_in_the_year(self) -> Findings:
        """Transze i wydatki należą do roku bilansu."""
        for index, item in enumerate(self.transze):
            if item.data.year != self.rok:
                yield warning(
                    ("transze", index, "data"),
                    f"Transzę na {self.rok} r. przekazano {data_slownie(item.data)}",
                    hint="Popraw datę albo przenieś transzę do właściwego roku.",
                )
        if self.okres_wydatkow and (self.okres_wydatkow.od.year, self.okres_wydatkow.do.year) != (
            self.rok,
            self.rok,
        ):
            yield warning(
                "okres_wydatkow",
                f"Termin wydatków ({data_slownie(self.okres_wydatkow.od)} – "
                f"{data_slownie(self.okres_wydatkow.do)}) wychodzi poza {self.rok} rok.",
                hint="Podaj termin z umowy dla tego roku.",
            )

    @rule()
    def _settles_what_was_given(self) -> Findings:
        """Rozliczono i zwrócono najwyżej tyle, ile przekazano."""
        if self.pozostalo < 0:
            yield warning(
                "wykazana",
                f"Rok {self.rok}: wykazano {kwota_zapis(self.wykazana)} i zwrócono "
                f"{kwota_zapis(self.zwrocona)}, a dotacja z przychodami to "
                f"{kwota_zapis(self.przekazana + self.przychody)}.",
                hint="Sprawdź kwoty według sprawozdania i wyciągów oraz czy w zwrocie nie ma odsetek.",
            )


@dataclass(frozen=True, slots=True)
class PozycjaZwrotu:
    """An amount to be paid back, with the number of its finding, its term and its interest up to ``na_dzien``."""

    numer: int
    zakwestionowana: KwotaZakwestionowana
    bilans: BilansDotacji | None
    stwierdzono: date | None
    na_dzien: date
    stawki: tuple[Stawka, ...] = ()

    @property
    def termin(self) -> date | None:
        """Last day to pay back: fifteen days after the finding, or that of the unused grant."""
        if not self.zakwestionowana.wydatek:
            return None if self.bilans is None else self.bilans.termin_zwrotu
        if self.stwierdzono is None:
            return None
        return self.stwierdzono + timedelta(days=dni_na_zwrot(self.stwierdzono))

    @property
    def od_przekazania(self) -> bool:
        """Whether interest runs from the transfer of the grant."""
        return self.zakwestionowana.podstawa == PodstawaZwrotu.NIEZGODNIE

    @property
    def z_transz(self) -> tuple[TranszaPrzekazana, ...]:
        """The transfer it comes from, as far as it is known; a call for the refund tells it so."""
        given = self.zakwestionowana
        return (
            (TranszaPrzekazana(data=given.data_przekazania, kwota=given.kwota),)
            if given.data_przekazania
            else ()
        )

    @property
    def dzien_wolny(self) -> str | None:
        """Name of the day off on which the term ends, if it does."""
        return None if self.termin is None else dzien_wolny(self.termin)

    @property
    def odsetki_od(self) -> date | None:
        """First day of interest (UFP art. 251 ust. 5, art. 252 ust. 6); a term that ends on a day off is longer."""
        if self.zakwestionowana.podstawa == PodstawaZwrotu.NIEZGODNIE:
            return self.zakwestionowana.data_przekazania
        return None if self.termin is None else najblizszy_roboczy(self.termin) + timedelta(days=1)

    @property
    def odsetki(self) -> OdsetkiZwrotu:
        """Interest up to the day of the reckoning, and what each further day costs."""
        return OdsetkiZwrotu(self.zakwestionowana.kwota, self.odsetki_od, self.na_dzien, self.stawki)
