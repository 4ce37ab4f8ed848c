"""Where the money of a multi-year task comes from and how it was reckoned."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from pydantic import Field

from wkus_docs import paths
from wkus_docs.document import ClassRule, Finding, Findings, Found, Part, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.parts.pieniadze.kwota_roku import POL_GROSZA, KwotaRoku, wszystkie_znane, znane
from wkus_docs.parts.pieniadze.kwoty import ALSO_TO_BE_FIXED, KwotaRoczna, sums_match, years_match
from wkus_docs.paths import Where
from wkus_docs.polish.zapis import data_slownie, kwota_zapis, liczba
from wkus_docs.relations import number_is_of_the_year, written_without_quotes
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import LiczbaDodatnia, Rok, Ulamek
from wkus_docs.scalars.tekst import Tekst
from wkus_docs.scalars.wybor import Wybor
from wkus_docs.wording import stands_in_the_genitive


class PodstawaBudzetu(Wybor):
    """What the first year's money rests on."""

    UCHWALA = "uchwala_budzetowa", "uchwała budżetowa"
    PROJEKT = "projekt_uchwaly_budzetowej", "projekt uchwały budżetowej"


class PlanPierwszegoRoku(Part):
    """Środki na pierwszy rok

    Konkurs na rok następny można ogłosić na podstawie projektu uchwały budżetowej przekazanego radzie.
    """

    podstawa: PodstawaBudzetu
    """Podstawa
    „uchwała budżetowa” albo „projekt uchwały budżetowej”."""
    numer: Tekst | None = None
    """Numer uchwały budżetowej
    Tylko gdy uchwała jest już podjęta."""
    data_aktu: Data | None = None
    """Data podjęcia uchwały albo przekazania projektu radzie"""
    kwota: Kwota | None = None
    """Kwota zaplanowana na to zadanie [zł]"""

    @property
    def projekt(self) -> bool:
        """Whether only the draft of the budget stands behind the money."""
        return self.podstawa == PodstawaBudzetu.PROJEKT

    @rule()
    def _names_the_adopted_budget(self) -> Findings:
        """Podjęta uchwała budżetowa ma numer."""
        if not self.projekt and self.numer is None:
            yield warning(
                "numer", "Brakuje numeru uchwały budżetowej.", hint="Dopisz „numer: …”, jeżeli jest znany."
            )

    _number_is_of_the_year = number_is_of_the_year("numer", day="data_aktu")


class PrognozaWieloletnia(Part):
    """Przedsięwzięcie w wieloletniej prognozie finansowej"""

    numer: Tekst | None = None
    """Numer uchwały w sprawie prognozy"""
    data_uchwaly: Data | None = None
    """Data uchwały"""
    przedsiewziecie: Tekst | None = None
    """Nazwa przedsięwzięcia
    Puste, gdy ogłoszenie jej nie wymienia."""
    limity: tuple[KwotaRoczna, ...] = ()
    """Limity wydatków w latach
    Puste, gdy ogłoszenie ich nie podaje."""

    def limit(self, rok: int) -> Decimal | None:
        """Return the limit of a year, or None where the forecast has none."""
        return next((item.kwota for item in self.limity if item.rok == rok), None)

    _number_is_of_the_year = number_is_of_the_year("numer", day="data_uchwaly")
    _undertaking_has_no_quotes = written_without_quotes("przedsiewziecie")


class OkresStawki(Wybor):
    """Span that a rate is paid for."""

    GODZINA = "godzina", "godzina"
    DZIEN = "dzien", "dzień"
    MIESIAC = "miesiac", "miesiąc"
    ROK = "rok", "rok"

    @property
    def koszt(self) -> str:
        """What the rate is, before „za co”: „miesięczny koszt”, „koszt godziny”."""
        return _KOSZT[self]


_KOSZT = {
    OkresStawki.GODZINA: "koszt godziny",
    OkresStawki.DZIEN: "koszt dnia",
    OkresStawki.MIESIAC: "miesięczny koszt",
    OkresStawki.ROK: "roczny koszt",
}


class StawkaRoczna(Part):
    """Stawka w roku"""

    rok: Rok
    """Rok"""
    kwota: Kwota
    """Stawka [zł]"""
    liczba_jednostek: LiczbaDodatnia | None = None
    """Liczba jednostek w tym roku
    Np. godzin usług albo dni pobytu wszystkich osób; puste, gdy w każdym roku jest taka sama."""
    liczba_miesiecy: Ulamek | None = None
    """Liczba miesięcy
    Tylko przy stawce miesięcznej."""


class Stawka(Part):
    """Stawka jednostkowa"""

    okres_stawki: OkresStawki = OkresStawki.MIESIAC
    """Za jaki okres płaci się stawkę
    godzina, dzien, miesiac albo rok; puste: miesiąc."""
    miara: Tekst
    """Za co płaci się stawkę
    W dopełniaczu po słowach „miesięczny koszt”, „roczny koszt”, „koszt godziny” albo „koszt dnia”, np. „jednego miejsca
    w placówce” albo „usług opiekuńczych”."""
    liczba_jednostek: LiczbaDodatnia | None = None
    """Liczba jednostek
    Np. miejsc; przy stawce za godzinę albo dzień: wszystkich godzin albo dni w roku. Puste, gdy co rok jest inna."""
    lata: tuple[StawkaRoczna, ...] = Field(min_length=1)
    """Stawki w latach"""

    @property
    def miesieczna(self) -> bool:
        """Whether the rate is paid by the month."""
        return self.okres_stawki == OkresStawki.MIESIAC

    @property
    def obliczenia(self) -> tuple["ObliczenieRoku", ...]:
        """What is multiplied in each year, so far as it is known."""
        return tuple(
            ObliczenieRoku(item.rok, item.kwota, units, item.liczba_miesiecy)
            for item in self.lata
            if (units := self._jednostki(item)) is not None
        )

    def _jednostki(self, item: StawkaRoczna) -> int | None:
        return self.liczba_jednostek if item.liczba_jednostek is None else item.liczba_jednostek

    def kwota(self, rok: int) -> Decimal | None:
        """Return rate × units (× months) of a year, or None where the year has no rate."""
        found = next((item for item in self.obliczenia if item.rok == rok), None)
        return None if found is None else found.stawka * found.krotnosc

    def krotnosc(self, rok: int) -> Decimal:
        """Return by how much the rate of a year is multiplied."""
        return next((item.krotnosc for item in self.obliczenia if item.rok == rok), Decimal(0))

    @rule()
    def _months_go_with_a_monthly_rate(self) -> Findings:
        """Liczbę miesięcy podaje się przy stawce miesięcznej i tylko wtedy."""
        for index, item in enumerate(self.lata):
            if self.miesieczna and item.liczba_miesiecy is None:
                yield error(
                    ("lata", index, "liczba_miesiecy"),
                    f"Stawka jest miesięczna, a nie podano liczby miesięcy w {item.rok} roku.",
                    hint="Dopisz liczbę miesięcy albo okres stawki: godzina, dzień albo rok.",
                )
            if not self.miesieczna and item.liczba_miesiecy is not None:
                yield error(
                    ("lata", index, "liczba_miesiecy"),
                    f"Podano liczbę miesięcy, a okres stawki to {self.okres_stawki.etykieta}.",
                    hint="Usuń liczbę miesięcy, a w „liczba_jednostek” wpisz, ile jednostek płaci się w roku.",
                )

    @rule()
    def _units_are_told(self) -> Findings:
        """Wiadomo, przez ile jednostek mnoży się stawkę każdego roku."""
        for index, item in enumerate(self.lata):
            if self._jednostki(item) is None:
                yield error(
                    ("lata", index, "liczba_jednostek"),
                    f"Nie podano, ile jednostek płaci się w {item.rok} roku.",
                    hint="Wpisz „liczba_jednostek” przy tym roku albo jedną dla wszystkich lat.",
                )

    _measure_is_in_the_genitive = stands_in_the_genitive("miara", after="miesięczny koszt")


@dataclass(frozen=True, slots=True)
class ObliczenieRoku:
    """A year's amount as a product: the rate, the units, and the months where the rate is monthly."""

    rok: int
    stawka: Decimal
    jednostki: int
    miesiace: Decimal | None

    @property
    def krotnosc(self) -> Decimal:
        """By how much the rate is multiplied."""
        return self.jednostki * (Decimal(1) if self.miesiace is None else self.miesiace)


class SrodkiPubliczne(Part):
    """Środki publiczne na zadanie"""

    kwota_razem: Kwota | None = None
    """Kwota na cały okres [zł]
    Puste tylko wtedy, gdy nie jest jeszcze znana, bo kwota któregoś roku jest do ustalenia."""
    kwoty_roczne: tuple[KwotaRoku, ...] = ()
    """Kwoty w latach
    Puste, gdy ogłasza się tylko jedną kwotę na cały okres."""
    pierwszy_rok: PlanPierwszegoRoku | None = None
    """Środki na pierwszy rok
    Puste, gdy akt nie powołuje budżetu."""
    prognoza: PrognozaWieloletnia | None = None
    """Wieloletnia prognoza finansowa
    Tylko przy zadaniu na kilka lat; puste, gdy akt jej nie powołuje."""
    stawka: Stawka | None = None
    """Stawka jednostkowa
    Gdy kwoty obliczono ze stawki."""

    @property
    def pierwsza(self) -> KwotaRoku | None:
        """Amount of the first year; None where only one sum for all years is given."""
        return self.kwoty_roczne[0] if self.kwoty_roczne else None

    @property
    def nastepne(self) -> tuple[KwotaRoku, ...]:
        """Amounts of the second year and later ones."""
        return self.kwoty_roczne[1:]

    @property
    def nastepne_znane(self) -> bool:
        """Whether an amount of a later year is known, or one sum for all, so that limits can be said to hold it."""
        return not self.kwoty_roczne or any(item.wartosc is not None for item in self.nastepne)

    @property
    def nastepne_otwarte(self) -> bool:
        """Whether an amount of a later year is still to be fixed."""
        return any(item.wartosc is None for item in self.nastepne)

    @property
    def jedyna(self) -> KwotaRoku | None:
        """The one amount there is, where the money is that of one year."""
        return self.kwoty_roczne[0] if len(self.kwoty_roczne) == 1 else None

    @property
    def zwykle(self) -> bool:
        """Whether every year has just a firm amount, so that they go into a table."""
        return all(item.zwykla for item in self.kwoty_roczne)

    @property
    def suma(self) -> Decimal | None:
        """Money for all years: as given, or the sum of years that are all known; None where it is not known."""
        if self.kwota_razem is not None or not self.kwoty_roczne:
            return self.kwota_razem
        return znane(self.kwoty_roczne) if wszystkie_znane(self.kwoty_roczne) else None

    @rule()
    def _tells_how_much(self) -> Findings:
        """Podano kwotę na cały okres albo kwoty w latach."""
        if self.kwota_razem is None and not self.kwoty_roczne:
            yield error(
                "kwota_razem",
                "Nie podano, ile pieniędzy przeznacza się na zadanie.",
                hint="Wpisz kwotę na cały okres albo kwoty w latach, także „do ustalenia”.",
            )

    @rule()
    def _years_add_up(self) -> Findings:
        """Kwoty w latach sumują się do kwoty na cały okres, a gdy któraś jest do ustalenia, nie ma jej wcale."""
        if self.kwota_razem is None or not self.kwoty_roczne:
            return
        if wszystkie_znane(self.kwoty_roczne):
            yield from sums_match(
                "kwota_razem", self.kwota_razem, znane(self.kwoty_roczne), "Kwota na cały okres"
            )
        elif (known := znane(self.kwoty_roczne)) > self.kwota_razem:
            yield error(
                "kwota_razem",
                f"Kwota na cały okres ({kwota_zapis(self.kwota_razem)}) jest niższa niż kwoty lat, które są już "
                f"znane ({kwota_zapis(known)}).",
                hint="Popraw jedną z kwot.",
            )

    @rule()
    def _first_year_is_planned(self) -> Findings:
        """Kwota na pierwszy rok mieści się w budżecie albo w jego projekcie."""
        planned = None if self.pierwszy_rok is None else self.pierwszy_rok.kwota
        announced = None if self.pierwsza is None else self.pierwsza.wartosc
        if (
            self.pierwsza is not None
            and planned is not None
            and announced is not None
            and announced > planned
        ):
            yield warning(
                ("kwoty_roczne", 0, "kwota"),
                f"Na {self.pierwsza.rok} rok ogłasza się {kwota_zapis(announced)}, "
                f"a zaplanowano {kwota_zapis(planned)}.",
                hint="Przed zawarciem umowy zwiększ plan albo zmniejsz kwotę.",
            )

    @rule(acts["ufp"]["art. 228 ust. 1"])
    def _later_years_are_forecast(self) -> Findings:
        """Kwoty na lata następne mieszczą się w limitach wieloletniej prognozy finansowej."""
        if self.prognoza is None or not self.prognoza.limity:
            return
        for index, item in enumerate(self.nastepne, start=1):
            limit, amount = self.prognoza.limit(item.rok), item.wartosc
            if amount is not None and (limit is None or amount > limit):
                shown = "nie ma limitu" if limit is None else f"limit to {kwota_zapis(limit)}"
                yield warning(
                    ("kwoty_roczne", index, "kwota"),
                    f"Na {item.rok} rok ogłasza się {kwota_zapis(amount)}, a w prognozie {shown}.",
                    hint="Limit jest potrzebny najpóźniej przed zawarciem umowy: zmień prognozę albo zmniejsz kwotę.",
                )

    @rule()
    def _rate_gives_the_amounts(self) -> Findings:
        """Stawka pomnożona przez liczbę jednostek i miesięcy daje kwotę roku, z dokładnością do zaokrągleń."""
        rated = () if self.stawka is None else tuple(item.rok for item in self.stawka.lata)
        for index, item in enumerate(self.kwoty_roczne if self.stawka else ()):
            product = self.stawka.kwota(item.rok) if self.stawka else None
            if product is None and item.rok not in rated:
                yield error("stawka", f"Brakuje stawki na {item.rok} rok.", hint="Dopisz ten rok.")
            elif product is not None and item.kwota is not None and product != item.kwota:
                times = self.stawka.krotnosc(item.rok) if self.stawka else Decimal(0)
                found = warning if abs(product - item.kwota) <= POL_GROSZA * times else error
                yield found(
                    ("kwoty_roczne", index, "kwota"),
                    f"Kwota na {item.rok} rok to {kwota_zapis(item.kwota)}, "
                    f"a stawka × liczba jednostek{' × miesiące' if self.stawka and self.stawka.miesieczna else ''} "
                    f"daje {kwota_zapis(product)}.",
                    hint="Popraw kwotę albo stawkę.",
                )


def draft_budget_is_for_next_year(*, day: Where) -> ClassRule:
    """Make the rule that a competition announced on a day rests on a draft budget only for the next year.

    In January the draft is still what the unit's finances rest on (art. 240 ust. 1 UFP), so for the year that
    has begun it is only worth a warning then. Its money stands in „srodki”.
    """

    @rule(acts["udpp"]["art. 13 ust. 5"], acts["ufp"]["art. 240 ust. 1"])
    def check(part: Part) -> Findings:
        """Na projekcie uchwały budżetowej opiera się tylko konkurs na rok następny."""
        first, on = paths.value(part, "srodki.pierwsza.rok"), paths.value(part, day)
        if first is None or not paths.value(part, "srodki.pierwszy_rok.projekt") or first == on.year + 1:
            return
        january = first == on.year and on.month == 1
        yield (warning if january else error)(
            ("srodki", "pierwszy_rok", "podstawa"),
            f"Projekt uchwały budżetowej wystarcza tylko na {on.year + 1} rok, a zadanie zaczyna się w {first} roku"
            + (", przed uchwaleniem budżetu na ten rok." if january else "."),
            hint="W styczniu projekt jest podstawą gospodarki finansowej, dopóki nie ma uchwały; sprawdź, czy jej "
            "jeszcze nie podjęto."
            if january
            else "Powołaj uchwałę budżetową albo zmień okres.",
        )

    return check


def money_has_its_ground_before(*, day: Where, found: Found = error) -> ClassRule:
    """Make the rule that the draft went to the council before a competition is announced on it."""

    @rule(acts["udpp"]["art. 13 ust. 5"])
    def check(part: Part) -> Findings:
        """Konkurs na projekcie budżetu ogłasza się, gdy projekt przekazano już radzie."""
        since: date | None = paths.value(part, "srodki.pierwszy_rok.data_aktu")
        on: date = paths.value(part, day)
        if since is not None and paths.value(part, "srodki.pierwszy_rok.projekt") and since > on:
            yield _ground_comes_late(since, on, found)

    return check


def budget_is_adopted_before(*, day: Where) -> ClassRule:
    """Make the rule that an act cites no budget adopted after it."""

    @rule()
    def check(part: Part) -> Findings:
        """Uchwała budżetowa, którą powołuje akt, nie jest późniejsza niż on."""
        since: date | None = paths.value(part, "srodki.pierwszy_rok.data_aktu")
        on: date = paths.value(part, day)
        if since is not None and not paths.value(part, "srodki.pierwszy_rok.projekt") and since > on:
            yield _ground_comes_late(since, on)

    return check


def _ground_comes_late(since: date, on: date, found: Found = error) -> Finding:
    return found(
        ("srodki", "pierwszy_rok", "data_aktu"),
        f"Środki na pierwszy rok mają podstawę z {data_slownie(since)}, późniejszą niż konkurs "
        f"({data_slownie(on)}).",
        hint="Ogłoś konkurs po przekazaniu projektu radzie albo po podjęciu uchwały budżetowej.",
    )


def money_is_told_for_each_year() -> ClassRule:
    """Make the rule that the yearly amounts in „srodki”, where there are any, are those of the task's years."""

    @rule()
    def check(part: Part) -> Findings:
        """Kwoty w latach są podane raz na każdy rok zadania; rok do ustalenia też jest podany."""
        years, given = paths.value(part, "okres_realizacji.lata"), paths.value(part, "srodki.kwoty_roczne")
        if years is not None and given:
            yield from years_match(given, years, ("srodki", "kwoty_roczne"), hint=ALSO_TO_BE_FIXED)

    return check


def months_lie_in_the_task() -> ClassRule:
    """Make the rule that the months of a rate in „srodki” are no more than the task has in the year."""

    @rule()
    def check(part: Part) -> Findings:
        """Miesięcy stawki nie jest w roku więcej niż miesięcy zadania."""
        period = paths.value(part, "okres_realizacji")
        for months, year in _MONTHS if period is not None else ():
            for loc, given, told in paths.pairs(part, months, year):
                if given is not None and told is not None and given > period.miesiace(told):
                    yield error(
                        loc,
                        f"Na {told} r. podano miesięcy: {liczba(given)}, a zadanie "
                        f"({data_slownie(period.od)} – {data_slownie(period.do)}) ma ich w tym roku "
                        f"{period.miesiace(told)}.",
                        hint="Popraw liczbę miesięcy albo okres realizacji.",
                    )

    return check


_MONTHS = (
    ("srodki.stawka.lata.*.liczba_miesiecy", "srodki.stawka.lata.*.rok"),
    ("srodki.kwoty_roczne.*.ze_stawki.miesiecy", "srodki.kwoty_roczne.*.rok"),
    ("zadania.*.kwoty.*.ze_stawki.miesiecy", "zadania.*.kwoty.*.rok"),
)
"""Where months of a year stand, and the year."""
