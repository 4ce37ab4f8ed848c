"""One offer assessed: the competition, the offer, points for a criterion, the grant of a year."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from pydantic import Field

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Part, rule, warning
from wkus_docs.parts.ocena.kryteria import Forma, Przeslanka
from wkus_docs.parts.ocena.punkty import points_within_maximum, threshold_within_maximum
from wkus_docs.parts.ocena.termin_ofert import deadline_follows_the_notice
from wkus_docs.parts.strony.okres import Okres
from wkus_docs.polish.zapis import kwota_zapis
from wkus_docs.relations import number_is_of_the_year, title_speaks_of_the_period, written_without_quotes
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import Liczba, LiczbaDodatnia, Rok
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.scalars.wybor import Wybor


class Rekomendacja(Wybor):
    """What the assessor recommends; it follows from the amounts."""

    CALOSC = "calosc", "dotacja w kwocie wnioskowanej"
    CZESC = "czesc", "dotacja w kwocie niższej niż wnioskowana"
    ODMOWA = "odmowa", "bez dotacji"


class OcenianyKonkurs(Part):
    """Konkurs, w którym złożono ofertę"""

    tytul_zadania: Tekst
    """Tytuł zadania publicznego
    Bez cudzysłowu, jak w ogłoszeniu."""
    numer_ogloszenia: Tekst | None = None
    """Ogłoszenie i jego numer
    Rodzaj aktu z numerem, np. „zarządzenie nr 214/2026”; gdy numeru nie ma: „ogłoszenie”."""
    data_ogloszenia: Data | None = None
    """Data ogłoszenia"""
    forma: Forma
    """Forma zlecenia
    „wspieranie” albo „powierzenie”. Przy powierzeniu nie ocenia się środków własnych."""
    okres_realizacji: Okres
    """Okres realizacji zadania"""
    termin_skladania_ofert: Data | None = None
    """Termin składania ofert"""
    maks_punktow: LiczbaDodatnia | None = None
    """Najwyższa liczba punktów za całą ofertę
    Jak w ogłoszeniu, zwykle 100; puste, gdy ofert nie ocenia się punktami."""
    prog_punktow: Liczba | None = None
    """Próg punktowy
    Najniższa liczba punktów, przy której oferta może dostać dotację. Bez tego pola: progu nie ustalono."""
    organizacje: tuple[Tekst, ...] = ()
    """Wszystkie organizacje, które złożyły oferty w konkursie
    Także z ofert wspólnych. Pozwala sprawdzić, czy oceniającego nie wskazał ktoś, kto sam bierze udział."""

    _title_speaks_of_the_task = title_speaks_of_the_period("tytul_zadania", period="okres_realizacji")
    _deadline_follows_the_notice = deadline_follows_the_notice()

    _threshold_within_maximum = threshold_within_maximum()
    _title_has_no_quotes = written_without_quotes("tytul_zadania")
    _number_is_of_the_year = number_is_of_the_year("numer_ogloszenia", day="data_ogloszenia")


class OcenianaOferta(Part):
    """Oceniana oferta"""

    numer: Tekst | None = None
    """Numer oferty
    Z listy ofert, które wpłynęły; puste, gdy ofert nie numerowano."""
    tytul: Tekst | None = None
    """Tytuł oferty
    Tylko gdy oferent nazwał zadanie inaczej niż ogłoszenie."""
    zadanie: Tekst | None = None
    """Numer zadania
    Którego z zadań konkursu dotyczy oferta; tylko gdy jest ich kilka."""
    oferenci: tuple[Tekst, ...] = Field(min_length=1)
    """Oferent
    Pełna nazwa; przy ofercie wspólnej nazwy wszystkich."""
    data_zlozenia: Data | None = None
    """Data złożenia oferty"""
    koszt_calkowity: Kwota | None = None
    """Całkowity koszt zadania [zł]
    Suma kosztów ze wszystkich lat według oferty."""

    @property
    def oferent(self) -> str:
        """Whom one writes to about the offer: of a common one, the first named."""
        return self.oferenci[0]

    @property
    def pozostali_oferenci(self) -> tuple[str, ...]:
        """The others who filed a common offer."""
        return self.oferenci[1:]

    @property
    def z_numerem(self) -> str:
        """„ nr 3” after „oferty”, or nothing where offers have no numbers."""
        return f" nr {self.numer}" if self.numer else ""


def gives_at_most_requested(amount: str, *, at: str = "") -> ClassRule:
    """Make the rule of one year's grant that its amount does not exceed „wnioskowana”.

    ``at`` is the place of the finding, where it is not that of the amount.
    """

    @rule()
    def check(part: Part) -> Findings:
        """Dotacja nie przekracza wnioskowanej."""
        given, asked = paths.value(part, amount), paths.value(part, "wnioskowana")
        if given is not None and asked is not None and given > asked:
            yield warning(
                paths.loc(at or amount),
                f"Na rok {paths.value(part, 'rok')} podano {kwota_zapis(given)}, a oferent wnioskuje "
                f"o {kwota_zapis(asked)}.",
                hint="Sprawdź kwotę: więcej niż wnioskowano daje się tylko wtedy, gdy w innym roku daje się mniej.",
            )

    return check


class DotacjaRoczna(Part):
    """Dotacja w roku"""

    rok: Rok
    """Rok kalendarzowy"""
    wnioskowana: Kwota
    """Kwota wnioskowana [zł]
    Według oferty."""
    proponowana: Kwota
    """Kwota proponowana [zł]
    Ile dotacji na ten rok proponuje oceniający; 0, gdy żadnej."""
    pula: Kwota | None = None
    """Środki na ten rok według ogłoszenia [zł]
    Gdy podane, sprawdzamy, czy propozycja się w nich mieści."""

    @property
    def roznica(self) -> Decimal:
        """How much less than requested is proposed."""
        return self.wnioskowana - self.proponowana

    _proposes_at_most_requested = gives_at_most_requested("proponowana")

    @rule()
    def _proposes_within_the_pool(self) -> Findings:
        """Proponowana dotacja mieści się w środkach ogłoszonych na ten rok."""
        if self.pula is not None and self.proponowana > self.pula:
            yield warning(
                "proponowana",
                f"Na rok {self.rok} proponujesz {kwota_zapis(self.proponowana)}, a ogłoszenie przeznacza "
                f"na ten rok {kwota_zapis(self.pula)}.",
                hint="Karta jest opinią; organ nie rozdzieli jednak więcej, niż ogłosił.",
            )


class OcenaKryterium(Part):
    """Ocena według kryterium"""

    przeslanka: Przeslanka
    """Przesłanka ustawowa
    Jedna z sześciu: mozliwosc_realizacji, kalkulacja_kosztow, jakosc_i_kwalifikacje, srodki_wlasne, wklad_rzeczowy_i_osobowy, wczesniejsze_zlecenia."""
    nazwa: Tekst
    """Treść kryterium"""
    maks_punktow: LiczbaDodatnia | None = None
    """Najwyższa liczba punktów
    Puste, gdy ocenia się bez punktów."""
    punkty: Liczba | None = None
    """Punkty
    Przyznane przez oceniającego: liczba całkowita od 0 do najwyższej liczby punktów. Puste, gdy ocenia się bez
    punktów albo karta jest do wypełnienia."""
    uzasadnienie: Opis | None = None
    """Uzasadnienie punktów
    Co najmniej jedno zdanie; poniżej połowy punktów napisz, czego w ofercie brakuje. Bez punktów: ocena opisowa."""

    _points_within_maximum = points_within_maximum("punkty", most="maks_punktow")


@dataclass(frozen=True, slots=True)
class OcenaPrzeslanki:
    """Assessment of one statutory ground. ``dotyczy`` is false where the law does not ask for it."""

    przeslanka: Przeslanka
    dotyczy: bool
    kryteria: tuple[OcenaKryterium, ...]

    @property
    def maks_punktow(self) -> int | None:
        """Most points the ground can give; None where some criterion has none."""
        return known_sum(kryterium.maks_punktow for kryterium in self.kryteria)

    @property
    def punkty(self) -> int | None:
        """Points the ground has been given; None where some are not known."""
        return known_sum(kryterium.punkty for kryterium in self.kryteria)


def known_sum(points: Iterable[int | None]) -> int | None:
    """Sum of points, or None where some are not known.

    >>> known_sum([10, 5]), known_sum([10, None])
    (15, None)
    """
    given = list(points)
    return None if None in given else sum(one for one in given if one is not None)


def wedlug_przeslanek(kryteria: Sequence[OcenaKryterium], forma: Forma) -> tuple[OcenaPrzeslanki, ...]:
    """Criteria by the six grounds of art. 15 ust. 1, in the order of the law.

    In a draft a criterion may have no ground yet; it stands with the first one, so that it is not lost. Rows of a
    form of which nothing is known stand with every ground; where the form of the task is not known, all grounds apply.
    """
    entrusted = isinstance(forma, Forma) and forma == Forma.POWIERZENIE
    return tuple(
        OcenaPrzeslanki(
            ground,
            not (ground is Przeslanka.SRODKI and entrusted),
            tuple(k for k in kryteria if _is_blank(k) or _ground(k) is ground),
        )
        for ground in Przeslanka
    )


def _is_blank(kryterium: OcenaKryterium) -> bool:
    """Whether neither the ground nor the name of a criterion is given: a row of a form to be filled in by hand."""
    return not isinstance(kryterium.przeslanka, Przeslanka) and not isinstance(kryterium.nazwa, str)


def _ground(kryterium: OcenaKryterium) -> Przeslanka:
    return kryterium.przeslanka if isinstance(kryterium.przeslanka, Przeslanka) else next(iter(Przeslanka))
