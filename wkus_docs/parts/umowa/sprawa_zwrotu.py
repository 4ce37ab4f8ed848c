"""A case of a grant to be paid back: what the call for it and the decision on it have in common."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Annotated

from pydantic import Field

from wkus_docs.analiza import brak
from wkus_docs.analiza.odsetki import OkresStawki, odsetki_okresu
from wkus_docs.document import ClassRule, Document, Findings, Found, Part, error, rule, warning
from wkus_docs.errors import Loc
from wkus_docs.law import acts, parameters
from wkus_docs.law.odsetki_za_zwloke import ZNANE_DO
from wkus_docs.parts.pieniadze.do_zwrotu import PozycjaDoZwrotu
from wkus_docs.parts.pieniadze.kwoty import suma
from wkus_docs.parts.pieniadze.odsetki_zwrotu import (
    OdsetkiZwrotu,
    StawkaOdsetek,
    ogloszenia,
    pozniejsze_stawki,
    rates_follow_ours,
)
from wkus_docs.parts.pieniadze.rozliczenie_zwrotu import PozycjaRozliczona, rozliczone
from wkus_docs.parts.pieniadze.zwrot_dotacji import PodstawaZwrotu, TranszaPrzekazana, dni_na_zwrot
from wkus_docs.parts.strony.adresat import Adresat
from wkus_docs.parts.strony.dane_jednostki import prints_of_the_unit
from wkus_docs.parts.strony.jednostka import JednostkaUrzedu
from wkus_docs.parts.strony.okres import SOME_YEARS
from wkus_docs.parts.strony.osoba import Reprezentant
from wkus_docs.parts.strony.podpisy_organu import signatories
from wkus_docs.parts.umowa.umowa_zadania import UmowaZadania, refund_account_is_given
from wkus_docs.polish.nieznany_dzien import dzien_przygotowania
from wkus_docs.polish.zapis import data_slownie, kwota_tabela, kwota_zapis
from wkus_docs.proposal import ASKED
from wkus_docs.relations import case_is_not_of_a_later_year, listed_once
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.nrb import Nrb
from wkus_docs.scalars.tekst import Tekst

_UFP, _UDPP, _ORDYNACJA = acts["ufp"], acts["udpp"], acts["ordynacja"]
_DO_USTALENIA = "nie policzono"


@dataclass(frozen=True, slots=True)
class WierszOdsetek:
    """Principal that is still due, with its interest, and the amount that it is a part of."""

    rozliczona: PozycjaRozliczona
    odsetki: OdsetkiZwrotu

    @property
    def biegna(self) -> bool:
        """Whether interest has begun; of what was misspent it has, even where its first day is not settled."""
        return self.odsetki.biegna or (self.odsetki.od is None and self.rozliczona.pozycja.od_przekazania)

    @property
    def od(self) -> str:
        """First day of interest, as text."""
        return data_slownie(self.odsetki.od) if self.odsetki.od else "nie ustalono"


@dataclass(frozen=True, slots=True)
class OkresOdsetek:
    """Interest of the days at one rate; ``numer`` of the amount it belongs to."""

    numer: int
    kwota: Decimal
    okres: OkresStawki

    @property
    def odsetki(self) -> str:
        """Interest before the sum is rounded to złote, as text with four places."""
        return f"{odsetki_okresu(self.kwota, self.okres):f}".replace(".", ",")


def w_jednym(podstawy: Iterable[PodstawaZwrotu]) -> str:
    """Name the provisions of several grounds once, the points of one paragraph together.

    >>> w_jednym([PodstawaZwrotu.NADMIERNIE, PodstawaZwrotu.NIEZGODNIE, PodstawaZwrotu.NIENALEZNIE])
    'art. 252 ust. 1 pkt 1 i 2'
    >>> w_jednym([PodstawaZwrotu.NIEZGODNIE, PodstawaZwrotu.NIEWYKORZYSTANA])
    'art. 251 i art. 252 ust. 1 pkt 1'
    >>> w_jednym([PodstawaZwrotu.NIEZGODNIE, PodstawaZwrotu.NADMIERNIE, PodstawaZwrotu.NIEWYKORZYSTANA])
    'art. 251 oraz art. 252 ust. 1 pkt 1 i 2'
    """
    units = sorted({one.jednostka_przepisu for one in podstawy})
    joined: list[str] = []
    for unit in units:
        before, point, last = unit.rpartition(" pkt ")
        if point and joined and joined[-1].startswith(before + point):
            joined[-1] += f" i {last}"
        else:
            joined.append(unit)
    return (" oraz " if any(" i " in unit for unit in joined) else " i ").join(joined)


class SprawaZwrotu(Document):
    """Sprawa zwrotu dotacji"""

    _prints_of_the_unit = prints_of_the_unit("adres", "kierownik")

    jednostka: JednostkaUrzedu
    """Jednostka samorządu"""
    znak_sprawy: Tekst | None = None
    """Znak sprawy
    Puste, jeżeli go nie nadano."""
    umowa: UmowaZadania
    """Umowa"""
    adresaci: tuple[Adresat, ...] = Field(min_length=1)
    """Zleceniobiorca
    Kilka organizacji, gdy umowę zawarto na podstawie oferty wspólnej."""
    transze: tuple[TranszaPrzekazana, ...] = Field(min_length=1)
    """Przekazane transze
    Te, których dotyczy sprawa, według wyciągów bankowych."""
    data_protokolu: Data | None = None
    """Data protokołu kontroli
    Puste, gdy kontroli nie było."""
    data_sprawozdania: Data | None = None
    """Data sprawozdania
    Puste, gdy sprawa go nie dotyczy."""
    data_stwierdzenia: Annotated[Data | None, ASKED] = None
    """Dzień stwierdzenia okoliczności do zwrotu
    Od niego liczy się termin zwrotu dotacji wykorzystanej niezgodnie z przeznaczeniem, pobranej nienależnie albo w
    nadmiernej wysokości."""
    pozycje: Annotated[tuple[PozycjaDoZwrotu, ...], SOME_YEARS] = Field(min_length=1)
    """Kwoty do zwrotu
    W kolejności, w jakiej mają być ponumerowane."""
    rachunek_odsetek: Nrb | None = None
    """Rachunek do wpłaty odsetek
    Tylko gdy jest inny niż rachunek do zwrotu dotacji."""
    stawki_odsetek: tuple[StawkaOdsetek, ...] = ()
    """Stawki odsetek od zaległości podatkowych
    Tylko te, których program jeszcze nie zna: od dnia następnego po ostatnim, który zna."""

    @property
    def autor_dokumentu(self) -> str:
        """Who decides on grants to be paid back (UFP art. 61 ust. 1 pkt 4): one person, also in a powiat."""
        return self.jednostka.funkcja_kierownika.mianownik

    @property
    def podpisy_organu(self) -> tuple[Reprezentant, ...]:
        """Who signs: the head of the unit, or the person whom he authorised."""
        return signatories((), self.jednostka)

    @property
    def wspolna(self) -> bool:
        """Whether several organisations carry the task out; a form with places for several does not know it yet."""
        return any(one.nazwa != "" for one in self.adresaci[1:])

    @property
    def przekazano(self) -> Decimal:
        """All transfers that the case is about."""
        return suma(item.kwota for item in self.transze)

    @property
    def dzien_odsetek(self) -> date:
        """Day up to which interest is reckoned: that of the document; of a draft without one, of its preparation."""
        return dzien_przygotowania(self.data_dokumentu) or self.data_dokumentu

    @property
    def rozliczone(self) -> tuple[PozycjaRozliczona, ...]:
        """Every amount with its term, interest and what is left of it on the day of the reckoning."""
        stawki = pozniejsze_stawki(self.stawki_odsetek)
        return tuple(rozliczone(self.pozycje, self.data_stwierdzenia, self.dzien_odsetek, stawki))

    @property
    def niezwrocone(self) -> tuple[PozycjaRozliczona, ...]:
        """Amounts that were not paid back in full."""
        return tuple(one for one in self.rozliczone if not one.zwrocona)

    @property
    def z_wplatami(self) -> tuple[PozycjaRozliczona, ...]:
        """Amounts on which something was paid."""
        return tuple(one for one in self.rozliczone if one.pozycja.wplaty)

    @property
    def wiersze_odsetek(self) -> tuple[WierszOdsetek, ...]:
        """What is left, by the first day of interest."""
        return tuple(WierszOdsetek(one, odsetki) for one in self.niezwrocone for odsetki in one.do_zaplaty)

    @property
    def okresy_odsetek(self) -> tuple[OkresOdsetek, ...]:
        """Days of interest at each rate, of all amounts whose interest is known."""
        return tuple(
            OkresOdsetek(one.rozliczona.numer, one.odsetki.kwota, okres)
            for one in self.wiersze_odsetek
            for okres in one.odsetki.okresy or ()
        )

    @property
    def odsetki_biegna(self) -> bool:
        """Whether interest on something has begun."""
        return any(one.biegna for one in self.wiersze_odsetek)

    @property
    def kwota_razem(self) -> Decimal:
        """All amounts to be paid back, before any payment and without interest."""
        return suma(item.kwota for item in self.pozycje)

    @property
    def wplacono(self) -> Decimal:
        """All payments."""
        return suma(one.wplacono for one in self.rozliczone)

    @property
    def pozostalo(self) -> Decimal | None:
        """Principal that is left; None where a payment could not be divided."""
        return brak.suma(one.pozostalo for one in self.rozliczone)

    @property
    def naleznosc(self) -> Decimal:
        """Principal that is left; payments that nobody can divide yet are not taken from it."""
        return suma(one.naleznosc for one in self.rozliczone)

    @property
    def odsetki_razem(self) -> Decimal | None:
        """Interest on what is left up to the day of the document; None where it is not known."""
        return brak.suma(one.odsetki for one in self.rozliczone)

    @property
    def do_zaplaty(self) -> Decimal | None:
        """Principal and interest together on the day of the document."""
        return brak.suma((self.pozostalo, self.odsetki_razem))

    @property
    def zapis_odsetek(self) -> str:
        """Interest of all amounts as text."""
        return _DO_USTALENIA if self.odsetki_razem is None else kwota_tabela(self.odsetki_razem)

    @property
    def bez_stawek(self) -> bool:
        """Whether interest of some amount runs and its rates are not known."""
        return any(one.bez_stawek for one in self.rozliczone)

    @property
    def nieodjete(self) -> str:
        """Payments that could not be divided: „wpłaty 1 500,00 zł z dnia …, wpłaty …”; empty where there is none."""
        return ", ".join(
            f"wpłaty {kwota_zapis(wplata.kwota)} z dnia {data_slownie(wplata.data)}"
            for one in self.rozliczone
            for wplata in one.nieodjete
        )

    @property
    def niepodzielone(self) -> bool:
        """Whether some payment could not be divided into principal and interest."""
        return any(one.niepodzielone for one in self.rozliczone)

    @property
    def stawki_znane_do(self) -> date:
        """Last day whose rate of interest on tax arrears is known."""
        return ZNANE_DO

    @property
    def ogloszenia_stawek(self) -> str:
        """Where the rates used were announced; empty where interest is not reckoned."""
        okresy = tuple(one.okres for one in self.okresy_odsetek)
        return ", ".join(ogloszenia(okresy, self.stawki_odsetek))

    @property
    def podstawy(self) -> str:
        """Provisions that order the refund, each once: „art. 251 oraz art. 252 ust. 1 pkt 1 i 2”."""
        return w_jednym(item.podstawa for item in self.pozycje)

    @property
    def nazwy_stron(self) -> str:
        """Names of the organisations, joined with commas."""
        return ", ".join(item.nazwa for item in self.adresaci)

    @property
    def czy_niewykorzystana(self) -> bool:
        """Whether some amount was left over."""
        return any(item.niewykorzystana for item in self.pozycje)

    @property
    def czy_niezgodnie(self) -> bool:
        """Whether some amount was misspent."""
        return any(item.od_przekazania for item in self.pozycje)

    @property
    def czy_pobrana(self) -> bool:
        """Whether some amount was taken unduly or in excess."""
        return any(not item.niewykorzystana and not item.od_przekazania for item in self.pozycje)

    @property
    def czy_po_stwierdzeniu(self) -> bool:
        """Whether the term of some amount runs from the finding."""
        return self.czy_niezgodnie or self.czy_pobrana

    @property
    def czy_termin_w_dniu_wolnym(self) -> bool:
        """Whether some term ends on a day off."""
        return any(one.dzien_wolny for one in self.niezwrocone)

    def _days(self) -> Iterator[tuple[Loc, str, date | None]]:
        """Days of what had been before the document, each with its name."""
        yield ("data_protokolu",), "Protokół kontroli ma datę", self.data_protokolu
        yield ("data_sprawozdania",), "Sprawozdanie ma datę", self.data_sprawozdania
        yield ("data_stwierdzenia",), "Okoliczności do zwrotu stwierdzono", self.data_stwierdzenia
        for index, transza in enumerate(self.transze):
            yield ("transze", index, "data"), "Transzę przekazano", transza.data
        for index, item in enumerate(self.pozycje):
            for place, wplata in enumerate(item.wplaty):
                yield ("pozycje", index, "wplaty", place, "data"), "Wpłaty dokonano", wplata.data

    @rule()
    def _what_it_tells_had_been(self) -> Findings:
        """Zdarzenia, o których mówi dokument, nastąpiły najpóźniej w jego dniu."""
        for loc, said, day in self._days():
            if day and day > self.data_dokumentu:
                yield error(
                    loc,
                    f"{said} {data_slownie(day)}, po dniu tego dokumentu ({data_slownie(self.data_dokumentu)}).",
                    hint="Popraw jedną z dat.",
                )

    @rule()
    def _all_follows_the_transfers(self) -> Findings:
        """Transze przekazano po zawarciu umowy, a stwierdzenie i wpłaty są po przekazaniu pierwszej."""
        first = min(item.data for item in self.transze)
        for index, item in enumerate(self.transze):
            if item.data < self.umowa.data_zawarcia:
                yield error(
                    ("transze", index, "data"),
                    f"Transzę przekazano {data_slownie(item.data)}, przed zawarciem umowy "
                    f"({data_slownie(self.umowa.data_zawarcia)}).",
                    hint="Popraw jedną z dat.",
                )
        for loc, said, day in self._days():
            if loc[0] != "transze" and loc != ("data_sprawozdania",) and day and day < first:
                yield error(
                    loc,
                    f"{said} {data_slownie(day)}, przed przekazaniem pierwszej transzy ({data_slownie(first)}).",
                    hint="Popraw jedną z dat.",
                )

    _transfers_are_told_once = listed_once("transze.*.data", "Transzę z dnia")

    @rule(_UFP["art. 252 ust. 5"])
    def _no_more_than_was_given(self) -> Findings:
        """Do zwrotu jest najwyżej tyle, ile przekazano, a przekazano najwyżej tyle, ile daje umowa."""
        if self.kwota_razem > self.przekazano:
            yield error(
                "pozycje",
                f"Do zwrotu jest razem {kwota_zapis(self.kwota_razem)}, a przekazano {kwota_zapis(self.przekazano)}.",
                hint="Popraw kwoty do zwrotu albo dopisz transze.",
            )
        if self.przekazano > self.umowa.kwota_dotacji:
            yield warning(
                "transze",
                f"Przekazano razem {kwota_zapis(self.przekazano)}, a dotacja według umowy to "
                f"{kwota_zapis(self.umowa.kwota_dotacji)}.",
                hint="Sprawdź transze i kwotę dotacji; po aneksie podaj kwotę z aneksu.",
            )

    @rule(_UFP["art. 252 ust. 6"])
    def _amounts_come_from_these_transfers(self) -> Findings:
        """Części kwot pochodzą z podanych transz i nie są od nich wyższe, a rok jest rokiem jednej z nich."""
        given = {item.data: item.kwota for item in self.transze}
        used: dict[date, Decimal] = {}
        for index, item in enumerate(self.pozycje):
            for place, czesc in enumerate(item.transze):
                loc = ("pozycje", index, "transze", place)
                if czesc.data not in given:
                    yield error(
                        (*loc, "data"),
                        f"{data_slownie(czesc.data)} nie przekazano żadnej transzy.",
                        hint="Podaj dzień jednej z „transze” dokumentu: od niego biegną odsetki.",
                    )
                    continue
                used[czesc.data] = used.get(czesc.data, Decimal(0)) + czesc.kwota
                if used[czesc.data] > given[czesc.data]:
                    yield error(
                        (*loc, "kwota"),
                        f"Z transzy z {data_slownie(czesc.data)} do zwrotu jest razem "
                        f"{kwota_zapis(used[czesc.data])}, a przekazano {kwota_zapis(given[czesc.data])}.",
                        hint="Popraw kwoty albo transze.",
                    )
            if item.rok not in {day.year for day in given}:
                yield warning(
                    ("pozycje", index, "rok"),
                    f"Kwota dotyczy dotacji na {item.rok} r., a w tym roku nie przekazano żadnej z podanych transz.",
                    hint="Popraw rok albo dopisz transzę.",
                )

    @rule(_UFP["art. 251 ust. 5"], _UFP["art. 252 ust. 6"])
    def _interest_runs_from_the_right_day(self) -> Findings:
        """Podany dzień odsetek jest dniem, który wynika z podstawy zwrotu."""
        for index, one in enumerate(self.rozliczone):
            given = one.pozycja.odsetki_od
            if given and one.odsetki_od and given != one.odsetki_od:
                since = (
                    "od przekazania dotacji" if one.pozycja.od_przekazania else "od dnia po terminie zwrotu"
                )
                yield error(
                    ("pozycje", index, "odsetki_od"),
                    f"Podano odsetki od {data_slownie(given)}, a kwota jest {one.pozycja.podstawa.etykieta}: odsetki "
                    f"biegną {since}, czyli od {data_slownie(one.odsetki_od)}",
                    hint="Popraw ten dzień albo podstawę, transzę lub dzień stwierdzenia.",
                )

    @rule(_ORDYNACJA["art. 55 § 2"])
    def _paid_no_more_than_was_due(self) -> Findings:
        """Wpłacono najwyżej tyle, ile należało się z odsetkami w dniu wpłaty."""
        for index, one in enumerate(self.rozliczone):
            if nadplata := one.rozliczenie.nadplata:
                yield warning(
                    ("pozycje", index, "wplaty"),
                    f"Na kwotę {kwota_zapis(one.pozycja.kwota)} wpłacono razem {kwota_zapis(one.wplacono)}, o "
                    f"{kwota_zapis(nadplata)} więcej, niż należało się z odsetkami.",
                    hint="Sprawdź wpłatę i pozycję, na którą ją zaliczono; nadpłata wymaga zwrotu albo zaliczenia.",
                )

    @rule(_ORDYNACJA["art. 70 § 1"])
    def _claim_is_not_barred(self) -> Findings:
        """Roszczenie o zwrot nie mogło się jeszcze przedawnić."""
        for index, one in enumerate(self.rozliczone):
            if self.data_dokumentu > one.przedawnienie:
                yield warning(
                    ("pozycje", index, "rok"),
                    f"Zwrot {kwota_zapis(one.pozycja.kwota)} z {one.pozycja.rok} r. mógł się przedawnić "
                    f"{data_slownie(one.przedawnienie)}",
                    hint="Zapytaj radcę, od kiedy liczyć termin i czy nie był przerwany albo zawieszony.",
                )

    @rule(_UFP["art. 252 ust. 6"])
    def _interest_is_reckoned(self) -> Findings:
        """Odsetki, które już biegną, policzono do dnia dokumentu."""
        if self.bez_stawek:
            yield warning(
                "stawki_odsetek",
                f"Odsetek nie policzono: stawki odsetek od zaległości podatkowych znamy do {data_slownie(ZNANE_DO)}",
                hint="Dopisz „stawki_odsetek” z obwieszczeń Ministra Finansów, od pierwszego dnia odsetek; bez nich kwota "
                "odsetek pozostaje otwarta.",
            )

    @rule(_ORDYNACJA["art. 54 § 1 pkt 5"])
    def _interest_is_not_too_small(self) -> Findings:
        """Odsetki są wyższe od kwoty, do której się ich nie nalicza."""
        least: Decimal = parameters["odsetki_nienaliczane"].na(self.dzien_odsetek)
        for index, one in enumerate(self.rozliczone):
            if one.odsetki and one.odsetki <= least:
                yield warning(
                    ("pozycje", index, "kwota"),
                    f"Odsetki od {kwota_zapis(one.naleznosc)} wynoszą {kwota_zapis(one.odsetki)}. Odsetek, które nie "
                    "przekraczałyby trzykrotności opłaty za polecenie listu, nie nalicza się.",
                    hint="Sprawdź dzisiejszą opłatę i zapytaj radcę, czy żądać tych odsetek.",
                )

    @rule(_UDPP["art. 14 ust. 5"])
    def _lawyer_says_who_pays(self) -> Findings:
        """Przy ofercie wspólnej wiadomo, kto i ile ma zwrócić."""
        if self.wspolna:
            yield warning(
                "adresaci",
                "Dokument wymienia kilka organizacji i jedną kwotę; nie dzieli jej między nie i nie mówi, czy do zwrotu "
                "są zobowiązane solidarnie.",
                hint="Zapytaj radcę, czy zwrot obciąża wszystkie solidarnie, czy tę, która wydała dotację; w tym drugim "
                "wypadku przygotuj osobny dokument.",
            )

    _rates_follow_ours = rates_follow_ours("stawki_odsetek")
    _refund_has_an_account = refund_account_is_given(found=warning)
    _case_is_not_of_a_later_year = case_is_not_of_a_later_year("znak_sprawy", day="data_dokumentu")


def transfers_are_told(found: Found) -> ClassRule:
    """Make the rule that what was misspent tells its transfers, from which interest runs."""

    @rule(_UFP["art. 252 ust. 6"])
    def check(part: Part) -> Findings:
        """Przy wykorzystaniu niezgodnym z przeznaczeniem podano transze, z których pochodzi kwota."""
        for index, item in enumerate(part.pozycje):  # type: ignore[attr-defined]  # a rule of SprawaZwrotu
            if item.od_przekazania and not item.transze:
                yield found(
                    ("pozycje", index, "transze"),
                    f"Nie wiadomo, od kiedy biegną odsetki od {kwota_zapis(item.kwota)}: brakuje dnia przekazania "
                    "dotacji.",
                    hint="Dopisz „transze” z dniem z wyciągu bankowego i kwotą, która z niej pochodzi.",
                )

    return check


def finding_is_told(found: Found) -> ClassRule:
    """Make the rule that the day of the finding is told where a term runs from it."""

    @rule(_UFP["art. 252 ust. 1"])
    def check(part: Part) -> Findings:
        """Podano dzień stwierdzenia, od którego biegnie termin zwrotu."""
        if part.czy_po_stwierdzeniu and part.data_stwierdzenia is None:  # type: ignore[attr-defined]  # as above
            yield found(
                "data_stwierdzenia",
                f"Nie wiadomo, od kiedy biegnie {dni_na_zwrot(part.data_dokumentu)} dni na zwrot.",  # type: ignore[attr-defined]  # as above
                hint="Podaj dzień, w którym stwierdzono okoliczności, np. dzień, w którym organizacja się o nich dowiedziała.",
            )

    return check


def payments_are_divided(found: Found, *, outcome: str) -> ClassRule:
    """Make the rule that every payment can be divided; ``outcome`` says what becomes of the sum where one cannot."""

    @rule(_ORDYNACJA["art. 55 § 2"])
    def check(part: Part) -> Findings:
        """Każdą wpłatę da się podzielić na należność i odsetki."""
        for index, one in enumerate(part.rozliczone):  # type: ignore[attr-defined]  # a rule of SprawaZwrotu
            if not one.nieodjete:
                continue
            first = one.nieodjete[0]
            yield found(
                ("pozycje", index, "wplaty"),
                f"Wpłaty {kwota_zapis(first.kwota)} z {data_slownie(first.data)} nie da się podzielić na należność i "
                f"odsetki, bo nie są znane odsetki na ten dzień. {outcome}",
                hint="Dopisz „stawki_odsetek” z obwieszczeń Ministra Finansów."
                if one.odsetki_od
                else "Dopisz to, od czego zależy pierwszy dzień odsetek: „transze” tej pozycji albo „data_stwierdzenia”.",
            )

    return check
