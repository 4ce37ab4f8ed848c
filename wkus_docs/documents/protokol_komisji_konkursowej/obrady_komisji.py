"""The proceedings of a competition commission: who sat when, who was impartial, who voted."""

from collections.abc import Sequence
from dataclasses import dataclass

from pydantic import Field

from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.documents.protokol_komisji_konkursowej.prace_komisji import (
    Bezstronnosc,
    Glosowanie,
    Posiedzenie,
    ZdanieOdrebne,
)
from wkus_docs.errors import Loc
from wkus_docs.law import acts
from wkus_docs.parts.konkurs.komisja import BrakOsobWskazanych, Komisja
from wkus_docs.parts.konkurs.osoba_komisji import OsobaKomisji
from wkus_docs.parts.konkurs.wynik_konkursu import WynikKonkursu
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.tekst import Tekst

_UDPP, _KPA = acts["udpp"], acts["kpa"]


@dataclass(frozen=True, slots=True)
class StanPosiedzenia:
    """A meeting, with those who were counted towards the quorum."""

    posiedzenie: Posiedzenie
    obrady: "ObradyKomisji"

    @property
    def liczba(self) -> int:
        """How many count: members who were there and were not excluded."""
        return len(self.obrady.liczeni(self.posiedzenie.obecni))

    @property
    def ma_kworum(self) -> bool:
        """Whether enough members were there."""
        return self.liczba >= self.obrady.komisja.kworum


def outsiders(komisja: Komisja, nazwiska: Sequence[tuple[Loc, str]]) -> Findings:
    """Find names that are not of the commission, and names given twice."""
    czlonkowie = {zwin(osoba.imie_nazwisko) for osoba in komisja.czlonkowie}
    widziani: set[str] = set()
    for loc, nazwisko in nazwiska:
        if zwin(nazwisko) not in czlonkowie:
            yield error(
                loc,
                f"{nazwisko} nie jest w składzie komisji.",
                hint="Popraw pisownię albo usuń tę osobę; specjalistów i obsługi się tu nie wpisuje.",
            )
        elif zwin(nazwisko) in widziani:
            yield error(loc, f"{nazwisko} jest na tej liście dwa razy.", hint="Usuń powtórzoną pozycję.")
        widziani.add(zwin(nazwisko))


class ObradyKomisji(WynikKonkursu):
    """Obrady komisji"""

    numer_aktu_komisji: Tekst
    """Numer aktu, którym powołano komisję
    Zarządzenia, a w powiecie i w województwie uchwały zarządu."""
    data_aktu_komisji: Data
    """Data tego aktu"""
    komisja: Komisja
    """Komisja
    Jak w akcie, którym ją powołano."""
    posiedzenia: tuple[Posiedzenie, ...] = Field(min_length=1)
    """Posiedzenia"""
    bezstronnosc: tuple[Bezstronnosc, ...] = Field(min_length=1)
    """Oświadczenia o bezstronności i wyłączenia
    Każdy członek komisji, który brał udział w posiedzeniu albo został wyłączony."""
    glosowania: tuple[Glosowanie, ...] = ()
    """Głosowania
    Puste: nie głosowano."""
    zdania_odrebne: tuple[ZdanieOdrebne, ...] = ()
    """Zdania odrębne"""

    @property
    def obecni(self) -> tuple[OsobaKomisji, ...]:
        """Members who were at any meeting; they sign."""
        byli = {zwin(nazwisko) for item in self.posiedzenia for nazwisko in item.obecni}
        return tuple(osoba for osoba in self.komisja.czlonkowie if zwin(osoba.imie_nazwisko) in byli)

    @property
    def wylaczeni(self) -> tuple[Bezstronnosc, ...]:
        """Members who were excluded."""
        return tuple(item for item in self.bezstronnosc if item.wylaczenie is not None)

    @property
    def _wykluczone_nazwiska(self) -> frozenset[str]:
        return frozenset(zwin(item.imie_nazwisko) for item in self.wylaczeni)

    @property
    def opiniujacy(self) -> tuple[OsobaKomisji, ...]:
        """Members who were there and were not excluded."""
        return tuple(o for o in self.obecni if zwin(o.imie_nazwisko) not in self._wykluczone_nazwiska)

    @property
    def stany_posiedzen(self) -> tuple[StanPosiedzenia, ...]:
        """Meetings with their quorum, in which the excluded do not count."""
        return tuple(StanPosiedzenia(item, self) for item in self.posiedzenia)

    def liczeni(self, nazwiska: Sequence[str]) -> frozenset[str]:
        """Names, folded, of those among them who are members and were not excluded."""
        czlonkowie = {zwin(osoba.imie_nazwisko) for osoba in self.komisja.czlonkowie}
        return frozenset(map(zwin, nazwiska)) & czlonkowie - self._wykluczone_nazwiska

    @property
    def przyczyna_bez_wskazanych(self) -> BrakOsobWskazanych | None:
        """Why no person named by organisations gave an opinion (art. 15 ust. 2da); None where one did."""
        wskazani = {zwin(osoba.imie_nazwisko) for osoba in self.komisja.wskazani}
        if not wskazani:
            return self.komisja.brak_osob_wskazanych
        if any(osoba.wskazana for osoba in self.opiniujacy):
            return None
        if wskazani <= self._wykluczone_nazwiska:
            return BrakOsobWskazanych.WYLACZENIE
        return BrakOsobWskazanych.NIE_WEZMA_UDZIALU

    @rule(_UDPP["art. 15 ust. 2a"])
    def _appointed_before_it_opined(self) -> Findings:
        """Komisję powołano, zanim się zebrała."""
        for index, item in enumerate(self.posiedzenia):
            if item.data < self.data_aktu_komisji:
                yield error(
                    ("posiedzenia", index, "data"),
                    f"Posiedzenie było {data_slownie(item.data)}, a komisję powołano "
                    f"{data_slownie(self.data_aktu_komisji)}",
                    hint="Popraw jedną z dat.",
                )

    @rule(_UDPP["art. 15 ust. 2a"], _UDPP["art. 13 ust. 2 pkt 5"])
    def _meets_after_the_deadline(self) -> Findings:
        """Komisja opiniuje oferty po upływie terminu ich składania."""
        for index, item in enumerate(self.posiedzenia):
            if item.data <= self.konkurs.termin_skladania_ofert:
                yield error(
                    ("posiedzenia", index, "data"),
                    f"Posiedzenie ({data_slownie(item.data)}) nie wypada po terminie składania ofert "
                    f"({data_slownie(self.konkurs.termin_skladania_ofert)}).",
                    hint="Popraw datę.",
                )

    @rule(_UDPP["art. 15 ust. 2a"])
    def _only_members_sit(self) -> Findings:
        """W posiedzeniach, oświadczeniach i zdaniach odrębnych są tylko członkowie komisji, każdy raz."""
        for index, item in enumerate(self.posiedzenia):
            obecni = [(("posiedzenia", index, "obecni", n), osoba) for n, osoba in enumerate(item.obecni)]
            yield from outsiders(self.komisja, obecni)
        for name in ("bezstronnosc", "zdania_odrebne"):
            osoby = [
                ((name, index, "imie_nazwisko"), item.imie_nazwisko)
                for index, item in enumerate(getattr(self, name))
            ]
            yield from outsiders(self.komisja, osoby)

    @rule(_UDPP["art. 5a ust. 4 pkt 11"])
    def _quorum_at_every_meeting(self) -> Findings:
        """Na każdym posiedzeniu jest kworum, do którego nie wlicza się osób wyłączonych."""
        for index, stan in enumerate(self.stany_posiedzen):
            if not stan.ma_kworum:
                yield error(
                    ("posiedzenia", index, "obecni"),
                    f"Na posiedzeniu {data_slownie(stan.posiedzenie.data)} do kworum liczy się osób: "
                    f"{stan.liczba}, a potrzeba {self.komisja.kworum}.",
                    hint="Bez kworum komisja nie opiniuje; sprawdź listę obecnych i wyłączonych.",
                )

    @rule()
    def _chair_or_deputy_leads(self) -> Findings:
        """Na posiedzeniu jest przewodniczący albo wiceprzewodniczący."""
        kieruje = [o for o in (self.komisja.przewodniczacy, self.komisja.wiceprzewodniczacy) if o is not None]
        for index, item in enumerate(self.posiedzenia):
            if kieruje and not self.liczeni(item.obecni) & {zwin(o.imie_nazwisko) for o in kieruje}:
                yield warning(
                    ("posiedzenia", index, "obecni"),
                    f"Na posiedzeniu {data_slownie(item.data)} nie było osoby, która przewodniczy komisji.",
                    hint="Sprawdź listę obecnych albo zapisz w przedmiocie posiedzenia, kto je prowadził.",
                )

    @rule(_UDPP["art. 15 ust. 2f"], _KPA["art. 24"])
    def _present_declared_in_time(self) -> Findings:
        """Każdy obecny złożył oświadczenie po terminie ofert, a nie później niż na pierwszym swoim posiedzeniu."""
        zlozone = {zwin(item.imie_nazwisko): item.data_oswiadczenia for item in self.bezstronnosc}
        for osoba in self.obecni:
            if zwin(osoba.imie_nazwisko) not in zlozone:
                yield error(
                    "bezstronnosc",
                    f"{osoba.imie_nazwisko}: {'była obecna' if osoba.kobieta else 'był obecny'}, a nie ma "
                    "oświadczenia o bezstronności.",
                    hint="Dopisz oświadczenie tej osoby.",
                )
        for index, item in enumerate(self.bezstronnosc):
            dni = [p.data for p in self.posiedzenia if zwin(item.imie_nazwisko) in map(zwin, p.obecni)]
            termin = self.konkurs.termin_skladania_ofert
            if item.data_oswiadczenia < termin or (dni and item.data_oswiadczenia > min(dni)):
                yield error(
                    ("bezstronnosc", index, "data_oswiadczenia"),
                    f"{item.imie_nazwisko}: oświadczenie z {data_slownie(item.data_oswiadczenia)} nie wypada "
                    f"między terminem składania ofert ({data_slownie(termin)}) a posiedzeniem.",
                    hint="Oświadczenie składa się po poznaniu listy ofert, a przed oceną.",
                )

    @rule(_UDPP["art. 15 ust. 2d"])
    def _named_by_competitors_are_excluded(self) -> Findings:
        """Osoba wskazana przez organizację, która bierze udział w konkursie, jest wyłączona."""
        oferenci = [nazwa for oferta in self.oferty for nazwa in oferta.oferenci]
        for index, osoba in self.komisja.wskazani_przez(oferenci):
            if zwin(osoba.imie_nazwisko) not in self._wykluczone_nazwiska:
                yield error(
                    ("komisja", "czlonkowie", index, "organizacja"),
                    f"{osoba.imie_nazwisko}: organizacja {osoba.organizacja}, która wskazała tę osobę, złożyła "
                    "ofertę w konkursie.",
                    hint="Wpisz wyłączenie tej osoby: organizacja_w_konkursie; jej punkty nie mogą się liczyć.",
                )

    @rule(_UDPP["art. 5a ust. 4 pkt 11"])
    def _votes_are_of_those_present(self) -> Findings:
        """Głosowano na posiedzeniu, a głosów jest tyle, ilu obecnych i niewyłączonych członków."""
        for index, glosowanie in enumerate(self.glosowania):
            obecni = [p.obecni for p in self.posiedzenia if p.data == glosowanie.data]
            if not obecni:
                yield error(
                    ("glosowania", index, "data"),
                    f"Dnia {data_slownie(glosowanie.data)} nie było posiedzenia.",
                    hint="Popraw datę głosowania albo dopisz posiedzenie.",
                )
                continue
            uprawnieni = len(self.liczeni([nazwisko for lista in obecni for nazwisko in lista]))
            if glosowanie.oddane > uprawnieni:
                yield error(
                    ("glosowania", index, "za"),
                    f"Oddano głosów: {glosowanie.oddane}, a głosować mogło osób: {uprawnieni}.",
                    hint="Popraw liczby głosów albo listę obecnych; wyłączeni nie głosują.",
                )
            elif glosowanie.oddane < uprawnieni:
                yield warning(
                    ("glosowania", index, "za"),
                    f"Oddano głosów: {glosowanie.oddane}, a głosować mogło osób: {uprawnieni}.",
                    hint="Dolicz wstrzymujące się albo sprawdź listę obecnych.",
                )
