"""The money of a yearly annex: what the agreement gave in each year, and what it gives now."""

from decimal import Decimal

from pydantic import Field

from wkus_docs.analiza.odchylenie import odchylenie
from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.documents.aneks_waloryzacyjny.zmiana_dotacji import PoprzedniAneks, WierszZmiany
from wkus_docs.law import acts, parameters
from wkus_docs.parts.pieniadze.dotacja import Transza
from wkus_docs.parts.pieniadze.kwoty import KwotaRoczna, razem, suma, years_match
from wkus_docs.parts.umowa.umowa_zadania import UmowaZadania
from wkus_docs.polish.zapis import data_slownie, kwota_zapis, lata
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.kwota import Kwota
from wkus_docs.scalars.liczba import LiczbaDodatnia, Rok

_UFP, _UDPP = acts["ufp"], acts["udpp"]
_ZERO = Decimal("0.00")


class KwotyAneksu(Part):
    """Umowa i kwoty, które zmienia aneks"""

    numer_aneksu: LiczbaDodatnia
    """Numer aneksu
    Kolejny: po aneksie nr 1 jest nr 2."""
    data_aneksu: Data
    """Data aneksu"""
    umowa: UmowaZadania
    """Umowa
    Z kwotą dotacji z dnia jej zawarcia."""
    poprzednie_aneksy: tuple[PoprzedniAneks, ...] = ()
    """Wcześniejsze aneksy
    W kolejności numerów; puste, gdy to pierwszy."""
    rok: Rok
    """Rok budżetowy, którego dotyczy aneks"""
    kwoty_przed: tuple[KwotaRoczna, ...] = Field(min_length=1)
    """Dotacja przed zmianą
    Każdy rok umowy, w brzmieniu po wcześniejszych aneksach."""
    transze: tuple[Transza, ...] = ()
    """Transze roku po zmianie
    Wszystkie transze tego roku, także już przekazane; ich suma to nowa dotacja. Puste, gdy ani kwota,
    ani terminy się nie zmieniają."""
    wklad_przed: Kwota
    """Inne środki i wkład Zleceniobiorcy [zł]
    Finansowy, osobowy i rzeczowy razem, za wszystkie lata, przed zmianą."""
    wklad_po: Kwota | None = None
    """Inne środki i wkład po zmianie [zł]
    Puste, gdy się nie zmieniają."""

    @property
    def kwota_przed(self) -> Decimal:
        """Grant of the year before the change."""
        return suma(item.kwota for item in self.kwoty_przed if item.rok == self.rok)

    @property
    def kwota_po(self) -> Decimal:
        """Grant of the year after the change: the sum of its instalments."""
        return suma(item.kwota for item in self.transze) if self.transze else self.kwota_przed

    @property
    def kwoty_po(self) -> tuple[KwotaRoczna, ...]:
        """Grant by year after the change."""
        return tuple(
            KwotaRoczna(rok=item.rok, kwota=self.kwota_po) if item.rok == self.rok else item
            for item in self.kwoty_przed
        )

    @property
    def roznica(self) -> Decimal:
        """By how much the grant of the year changes; negative for a cut."""
        return odchylenie(self.kwota_przed, self.kwota_po) or _ZERO

    @property
    def zmienia_kwote(self) -> bool:
        """Whether the grant changes at all."""
        return bool(self.roznica)

    @property
    def zwieksza(self) -> bool:
        """Whether the grant rises."""
        return self.roznica > 0

    @property
    def dotacja_roku(self) -> WierszZmiany:
        """Grant of the year, before and after."""
        return WierszZmiany(f"Dotacja na {self.rok} r.", self.kwota_przed, self.kwota_po)

    @property
    def dotacja_razem(self) -> WierszZmiany:
        """Grant of all years, before and after."""
        okres = self.umowa.okres.lata
        nazwa = f"Dotacja razem, lata {lata(okres[0], okres[-1])}"
        return WierszZmiany(nazwa, razem(self.kwoty_przed), razem(self.kwoty_po))

    @property
    def koszt_razem(self) -> WierszZmiany:
        """Total cost of the task, before and after."""
        wklad_po = self.wklad_przed if self.wklad_po is None else self.wklad_po
        return WierszZmiany(
            "Całkowity koszt zadania",
            self.dotacja_razem.przed + self.wklad_przed,
            self.dotacja_razem.po + wklad_po,
        )

    @property
    def zestawienie(self) -> tuple[WierszZmiany, ...]:
        """All amounts, before and after."""
        wklad_po = self.wklad_przed if self.wklad_po is None else self.wklad_po
        wklad = WierszZmiany("Inne środki i wkład Zleceniobiorcy", self.wklad_przed, wklad_po)
        return (self.dotacja_roku, self.dotacja_razem, wklad, self.koszt_razem)

    @property
    def jeden_aneks(self) -> bool:
        """Whether there was one annex before this one."""
        return len(self.poprzednie_aneksy) == 1

    @property
    def zmienia_koszt(self) -> bool:
        """Whether the total cost or what the organisation brings changes."""
        return any(item.roznica for item in self.zestawienie[1:])

    @rule(acts["rwz"]["zał. 3 § 15"])
    def _numbers_follow_each_other(self) -> Findings:
        """Aneks ma kolejny numer i jest późniejszy niż wcześniejsze."""
        poprzedni = self.umowa.data_zawarcia
        for index, item in enumerate(self.poprzednie_aneksy):
            if item.numer != index + 1 or item.data_zawarcia < poprzedni:
                yield error(
                    ("poprzednie_aneksy", index),
                    f"Aneks nr {item.numer} z {data_slownie(item.data_zawarcia)} stoi na miejscu {index + 1}.",
                    hint="Wypisz wcześniejsze aneksy po kolei, według numerów i dat.",
                )
            poprzedni = item.data_zawarcia
        if self.numer_aneksu != len(self.poprzednie_aneksy) + 1:
            yield error(
                "numer_aneksu",
                f"To aneks nr {self.numer_aneksu}, a wcześniejszych aneksów podano: "
                f"{len(self.poprzednie_aneksy)}.",
                hint="Popraw numer albo dopisz brakujące aneksy.",
            )
        if self.data_aneksu < poprzedni:
            yield error(
                "data_aneksu",
                f"Aneks z {data_slownie(self.data_aneksu)} byłby wcześniejszy niż to, co zmienia "
                f"({data_slownie(poprzedni)}).",
                hint="Popraw datę.",
            )

    @rule(_UFP["art. 263"])
    def _year_is_still_open(self) -> Findings:
        """Aneks zawiera się w czasie trwania umowy i na rok, który jeszcze nie minął."""
        if self.data_aneksu > self.umowa.okres.do:
            yield error(
                "data_aneksu",
                f"Zadanie zakończyło się {data_slownie(self.umowa.okres.do)}, a aneks ma datę "
                f"{data_slownie(self.data_aneksu)}",
                hint="Po zakończeniu zadania umowy się nie zmienia.",
            )
        if self.rok not in self.umowa.okres.lata:
            yield error(
                "rok",
                f"Umowa nie obejmuje {self.rok} r.",
                hint="Podaj rok z okresu realizacji zadania.",
            )
        elif self.rok < self.data_aneksu.year:
            yield error(
                "rok",
                f"Rok {self.rok} już minął, a niewykonane wydatki z budżetu tego roku wygasły.",
                hint="Podaj rok bieżący albo przyszły.",
            )

    @rule(_UDPP["art. 16 ust. 3"])
    def _agreement_lasts_as_long_as_the_law_allows(self) -> Findings:
        """Umowa po zmianie nadal trwa nie dłużej, niż pozwala ustawa."""
        najwiecej = parameters["max_lat_umowy"].na(self.data_aneksu)
        if self.umowa.okres.trwa_dluzej_niz(najwiecej):
            yield error(
                ("umowa", "okres", "do"),
                f"Zadanie trwa od {data_slownie(self.umowa.okres.od)} do {data_slownie(self.umowa.okres.do)}, "
                f"czyli ponad {najwiecej} lat.",
                hint="Aneksem nie można wydłużyć umowy ponad ten czas.",
            )

    @rule(_UFP["art. 221 ust. 3 pkt 2"])
    def _amounts_before_are_those_of_the_agreement(self) -> Findings:
        """Kwoty przed zmianą obejmują wszystkie lata, a przy pierwszym aneksie dają dotację z umowy."""
        yield from years_match(self.kwoty_przed, self.umowa.okres.lata, "kwoty_przed")
        if not self.poprzednie_aneksy and razem(self.kwoty_przed) != self.umowa.kwota_dotacji:
            yield error(
                "kwoty_przed",
                f"Kwoty przed zmianą dają {kwota_zapis(razem(self.kwoty_przed))}, a umowa przyznaje "
                f"{kwota_zapis(self.umowa.kwota_dotacji)}.",
                hint="Przepisz kwoty z umowy albo dopisz wcześniejsze aneksy.",
            )

    @rule(_UFP["art. 221 ust. 3 pkt 2"])
    def _instalments_fall_in_the_year(self) -> Findings:
        """Transze po zmianie mają terminy w roku aneksu, po kolei i w czasie zadania."""
        poprzedni = None
        for index, item in enumerate(self.transze):
            if item.termin.year != self.rok or item.termin > self.umowa.okres.do:
                yield error(
                    ("transze", index, "termin"),
                    f"Transza na {self.rok} r. ma termin {data_slownie(item.termin)}",
                    hint="Podaj dzień tego roku, przed końcem zadania.",
                )
            elif poprzedni and item.termin < poprzedni:
                yield warning(
                    ("transze", index, "termin"),
                    f"Transza z terminem {data_slownie(item.termin)} stoi po późniejszej.",
                    hint="Ułóż transze według terminów.",
                )
            poprzedni = item.termin
