"""What an act that amends another one says: which act, on what basis, and the changes, point by point."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from itertools import groupby

from pydantic import Field

from wkus_docs.document import Findings, Part, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.law.cytat import wylicz
from wkus_docs.parts.strony.akt_zmieniany import AktZmieniany, WczesniejszaZmiana
from wkus_docs.parts.strony.brzmienie_przepisu import Blok, bez_wspolnych_wierszy, zacytowane
from wkus_docs.parts.strony.zmiana_przepisu import DODAWANE, Czynnosc, ZmianaPrzepisu, miejsce
from wkus_docs.parts.strony.znane_jednostki import jest_w_akcie, znane
from wkus_docs.polish.jednostka_redakcyjna import Kroki, zapis, zawiera
from wkus_docs.polish.kwoty_w_tekscie import jedyna_kwota
from wkus_docs.polish.odmiana import Odmiana
from wkus_docs.polish.zapis import data_slownie, kwota_zapis
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.scalars.wybor import Wybor
from wkus_docs.wording import stands_in_the_genitive

_ZTP = acts["ztp"]
NIE_BYLO = "(nie było)"
"""What the table of changes shows before an addition."""
_NEW = DODAWANE | {Czynnosc.DODANIE_ZALACZNIKA}
_ANNEXES = frozenset({Czynnosc.ZALACZNIK, Czynnosc.DODANIE_ZALACZNIKA, Czynnosc.UCHYLENIE_ZALACZNIKA})
_MANY = 8
"""Changes, from which a new act reads better than an amending one: our measure of „numerous”."""
_OFTEN = 2
"""Earlier amendments, from which the next one is one too many: our measure of „many times”."""


class UstawaPodstawy(Wybor):
    """An act on which resolutions and orders about public tasks rest; the value is its key in the register of acts."""

    UDPP = "udpp", "ustawa o działalności pożytku publicznego i o wolontariacie"
    UFP = "ufp", "ustawa o finansach publicznych"
    POMOC_SPOLECZNA = "pomoc_spoleczna", "ustawa o pomocy społecznej"
    WSPIERANIE_RODZINY = "wspieranie_rodziny", "ustawa o wspieraniu rodziny i systemie pieczy zastępczej"
    ZDROWIE_PUBLICZNE = "zdrowie_publiczne", "ustawa o zdrowiu publicznym"
    SPORT = "sport", "ustawa o sporcie"
    PRAWO_OSWIATOWE = "prawo_oswiatowe", "Prawo oświatowe"
    ZABYTKI = "zabytki", "ustawa o ochronie zabytków i opiece nad zabytkami"


class PodstawaAktu(Part):
    """Przepis, na którego podstawie wydano zmieniany akt"""

    akt: UstawaPodstawy
    """Ustawa
    Inną podaj w polu dodatkowe_podstawy."""
    przepis: Tekst
    """Przepis
    Np. „art. 5a ust. 1”."""


@dataclass(frozen=True, slots=True)
class Podstawa:
    """Provisions of one act: „art. 11 ust. 2 i art. 13”."""

    akt: str
    przepisy: str


@dataclass(frozen=True, slots=True)
class Punkt:
    """A point: its words, the quoted wording after them, and the letters under it."""

    wstep: str
    bloki: tuple[Blok, ...] = ()
    litery: "tuple[Punkt, ...]" = ()
    koniec: str = ";"

    @property
    def prowadzi(self) -> bool:
        """Whether its words lead to something: a quoted wording, or letters."""
        return bool(self.bloki or self.litery)

    def zakonczony(self, koniec: str) -> "Punkt":
        """Return the point with the sign at its end; the last letter ends with the sign of its point."""
        letters = tuple(one.zakonczony(",") for one in self.litery[:-1])
        letters = (*letters, *(one.zakonczony(koniec) for one in self.litery[-1:]))
        return replace(self, koniec=koniec, litery=letters)


@dataclass(frozen=True, slots=True)
class WierszZestawienia:
    """A row of the table of changes: the unit, its words before and after, and by how much a sum changes."""

    jednostka: str
    przed: str
    po: str
    roznica: str


class ZmianyAktu(Part):
    """Zmiany w akcie"""

    zmieniany: AktZmieniany
    """Zmieniany akt"""
    podstawy: tuple[PodstawaAktu, ...] = ()
    """Podstawy prawne
    Te same, na których oparto zmieniany akt."""
    dodatkowe_podstawy: tuple[Tekst, ...] = ()
    """Dodatkowe podstawy prawne
    Każda w dopełniaczu, po słowach „na podstawie”, z dziennikiem, w którym ją ogłoszono."""
    zmiany: tuple[ZmianaPrzepisu, ...] = Field(min_length=1)
    """Zmiany
    W kolejności przepisów, które się zmieniają."""
    postanowienia_dodatkowe: tuple[Opis, ...] = ()
    """Przepisy przejściowe i inne postanowienia
    Każde jako osobny paragraf przed przepisami końcowymi."""
    przyczyna: Opis
    """Uzasadnienie: dlaczego zmienia się akt"""
    skutki_finansowe: Opis | None = None
    """Uzasadnienie: skutki finansowe"""

    _further_bases_are_in_the_genitive = stands_in_the_genitive("dodatkowe_podstawy.*", after="na podstawie")

    @property
    def dzien_zmiany(self) -> date:
        """Day of the amending act."""
        raise NotImplementedError

    @property
    def nazwa_aktu(self) -> Odmiana:
        """What the amended act is called: „uchwała”, „zarządzenie”, „ogłoszenie”."""
        raise NotImplementedError

    @property
    def w_akcie(self) -> str:
        """Where the changes are made: „W uchwale”, „W załączniku nr 1 do uchwały”."""
        inside = self.czesc_wspolna
        if not inside:
            return f"W\N{NO-BREAK SPACE}{self.nazwa_aktu.miejscownik}"
        return f"{inside[:1].upper()}{inside[1:]} do {self.nazwa_aktu.dopelniacz}"

    @property
    def podstawy_wedlug_aktow(self) -> tuple[Podstawa, ...]:
        """Provisions the amending act rests on, those of one act together."""
        by_act: dict[str, list[str]] = {}
        for one in self.podstawy:
            by_act.setdefault(one.akt.value, []).append(one.przepis)
        return tuple(Podstawa(akt, wylicz(units, " i ")) for akt, units in by_act.items())

    @property
    def jedyny_punkt(self) -> Punkt:
        """The change that is said in the sentence which names the act, where there is one."""
        return self.punkty[0]

    @property
    def zmiany_w_dzienniku(self) -> tuple[WczesniejszaZmiana, ...]:
        """Earlier amendments published in the journal of the province."""
        return tuple(one for one in self.zmieniany.wczesniejsze_zmiany if one.ogloszenie is not None)

    @property
    def zmiany_poza_dziennikiem(self) -> tuple[WczesniejszaZmiana, ...]:
        """Earlier amendments not published there."""
        return tuple(one for one in self.zmieniany.wczesniejsze_zmiany if one.ogloszenie is None)

    @property
    def jedna_zmiana(self) -> bool:
        """Whether one formula says all: it then stands in the sentence that names the act."""
        return len(self.punkty) == 1 and not self.punkty[0].litery

    @property
    def czesc_wspolna(self) -> str:
        """The annex that holds all the changes: „w załączniku nr 2”, or nothing."""
        names = {one.czesc or "" for one in self.zmiany}
        whole = any(one.czesc and one.czynnosc in _ANNEXES for one in self.zmiany)
        return w_czesci(names.pop()) if len(names) == 1 and not whole else ""

    @property
    def punkty(self) -> tuple[Punkt, ...]:
        """The changes point by point; several in one paragraph are letters under a point."""
        return punkty(self.zmiany, self.czesc_wspolna)

    @property
    def zestawienie(self) -> tuple[WierszZestawienia, ...]:
        """Rows of the table of changes, of those whose words before are told, or were not there."""
        return tuple(_wiersz(one) for one in self.zmiany if one.dotychczas or one.czynnosc in _NEW)

    @property
    def ma_roznice(self) -> bool:
        """Whether any sum changes."""
        return any(one.roznica for one in self.zestawienie)

    @rule()
    def _amends_an_act_already_made(self) -> Findings:
        """Zmienia się akt wydany wcześniej."""
        if self.zmieniany.data_aktu > self.dzien_zmiany:
            yield error(
                ("zmieniany", "data_aktu"),
                f"Zmieniany akt jest z {data_slownie(self.zmieniany.data_aktu)}, a zmienia się go {data_slownie(self.dzien_zmiany)}",
                hint="Popraw jedną z dat.",
            )

    @rule(_ZTP["§ 82"])
    def _amends_an_act_in_force(self) -> Findings:
        """Zmienia się akt, który jeszcze obowiązuje."""
        last = self.zmieniany.obowiazuje_do
        if last is not None and last < self.dzien_zmiany:
            yield error(
                ("zmieniany", "obowiazuje_do"),
                f"Akt obowiązywał do {data_slownie(last)}, a zmienia się go {data_slownie(self.dzien_zmiany)}",
                hint="Aktu, który wygasł, już się nie zmienia.",
            )

    @rule(_ZTP["§ 91"])
    def _amends_the_first_act(self) -> Findings:
        """Zmienia się akt pierwotny, a nie akt, który go zmieniał."""
        if self.zmieniany.zmieniajacy:
            yield error(
                ("zmieniany", "przedmiot"),
                "Zmieniany akt sam zmienia inny akt.",
                hint="Zmień akt pierwotny w brzmieniu, które ma po zmianach, i wymień je w polu wczesniejsze_zmiany.",
            )

    @rule()
    def _earlier_amendments_came_before(self) -> Findings:
        """Wcześniejsze zmiany nie są późniejsze niż ten akt."""
        for index, one in enumerate(self.zmieniany.wczesniejsze_zmiany):
            if one.data_aktu > self.dzien_zmiany:
                yield error(
                    ("zmieniany", "wczesniejsze_zmiany", index, "data_aktu"),
                    f"Wcześniejsza zmiana jest z {data_slownie(one.data_aktu)}, po tym akcie.",
                    hint="Popraw datę albo usuń tę zmianę.",
                )

    @rule(_ZTP["§ 84"])
    def _new_act_would_read_better(self) -> Findings:
        """Zmian jest niewiele, a akt nie był zmieniany wielokrotnie."""
        if len(self.zmiany) >= _MANY:
            yield warning(
                "zmiany",
                f"Zmian jest {len(self.zmiany)}.",
                hint="Gdy zmiany są liczne, technika prawodawcza zaleca nowy akt; rozważ uchylenie dotychczasowego.",
            )
        elif len(self.zmieniany.wczesniejsze_zmiany) >= _OFTEN:
            yield warning(
                ("zmieniany", "wczesniejsze_zmiany"),
                f"Akt zmieniano już {len(self.zmieniany.wczesniejsze_zmiany)} razy.",
                hint="Gdy akt zmieniano wielokrotnie, technika prawodawcza zaleca nowy akt.",
            )

    @rule()
    def _units_are_listed_in_words(self) -> Findings:
        """Jednostki aktu podano tak, że da się je odczytać."""
        for index, one in enumerate(self.zmieniany.jednostki):
            if not znane((one,)):
                yield error(
                    ("zmieniany", "jednostki", index),
                    f"Nie umiem odczytać jednostki „{one}”.",
                    hint="Wpisz paragraf z jego ustępami, np. „§ 3 ust. 1–8”, w załączniku „załącznik nr 1: § 3”.",
                )

    @rule(_ZTP["§ 85"])
    def _units_stand_in_the_act(self) -> Findings:
        """Zmieniany przepis jest w akcie."""
        known = znane(self.zmieniany.jednostki)
        for index, one in enumerate(self.zmiany) if known else ():
            places = [("jednostka", unit) for unit in one.miejsca]
            places += [("po_jednostce", one.kroki_po)] if one.kroki_po else []
            for name, unit in places:
                if not jest_w_akcie(unit, one.czesc or "", known) and not self._added(unit, one.czesc):
                    yield error(
                        ("zmiany", index, name),
                        f"W akcie nie ma jednostki {zapis(unit)}{f' ({one.czesc})' if one.czesc else ''}.",
                        hint="Popraw numer jednostki albo nazwę załącznika.",
                    )

    def _added(self, unit: Kroki, piece: str | None) -> bool:
        return any(
            one.czynnosc in DODAWANE and one.czesc == piece and one.kroki and zawiera(one.kroki, unit)
            for one in self.zmiany
        )

    @rule(_ZTP["§ 85"])
    def _each_unit_is_changed_once(self) -> Findings:
        """Jedną jednostkę zmienia jeden przepis."""
        seen: list[tuple[str | None, Kroki, Czynnosc]] = []
        for index, one in enumerate(self.zmiany):
            units = one.miejsca or ((one.kroki,) if one.kroki else ())
            for unit in units:
                for piece, other, done in seen:
                    if piece == one.czesc and _overlap(unit, one.czynnosc, other, done):
                        yield error(
                            ("zmiany", index, "jednostka"),
                            f"Jednostkę {zapis(min(unit, other, key=len))} ten akt zmienia dwa razy.",
                            hint="Połącz te zmiany w jedno nowe brzmienie.",
                        )
                        break
                else:
                    seen.append((one.czesc, unit, one.czynnosc))


def _overlap(unit: Kroki, done: Czynnosc, other: Kroki, other_done: Czynnosc) -> bool:
    """Tell whether two changes touch the same words: one unit holds the other, and gets a wording of its own."""
    whole = {Czynnosc.NADANIE, Czynnosc.UCHYLENIE, Czynnosc.UCHYLENIE_OSTATNIEGO, *DODAWANE}
    if unit == other:
        return True
    return (zawiera(unit, other) and done in whole) or (zawiera(other, unit) and other_done in whole)


def w_czesci(czesc: str) -> str:
    """Return „w załączniku nr 2” for „załącznik nr 2”; nothing for nothing."""
    name = " ".join(czesc.split())
    return f"w\N{NO-BREAK SPACE}{name.replace('załącznik', 'załączniku', 1)}" if name else ""


def punkty(zmiany: Sequence[ZmianaPrzepisu], wspolna: str = "") -> tuple[Punkt, ...]:
    """Return changes as points; ``wspolna`` names the annex that holds them all, where the sentence above has named it."""
    made = [_punkt(list(group), wspolna) for _, group in groupby(_razem(zmiany), _paragraf)]
    return (*(one.zakonczony(";") for one in made[:-1]), *(one.zakonczony(".") for one in made[-1:]))


def _razem(zmiany: Sequence[ZmianaPrzepisu]) -> Iterator[tuple[ZmianaPrzepisu, ...]]:
    """Yield the changes, those of units right after one another that one formula says as one."""
    said: tuple[ZmianaPrzepisu, ...] = ()
    for one in zmiany:
        if said and not said[-1].razem_z(one):
            yield said
            said = ()
        said = (*said, one)
    if said:
        yield said


def _paragraf(razem: tuple[ZmianaPrzepisu, ...]) -> tuple[str, Kroki | int]:
    """Return what a point holds: the changes of one paragraph; any other change stands alone."""
    first = razem[0]
    inside = len(first.kroki) > 1 and not first.takze
    return first.czesc or "", first.kroki[:1] if inside else id(first)


def _punkt(zmiany: Sequence[tuple[ZmianaPrzepisu, ...]], wspolna: str) -> Punkt:
    first = zmiany[0][0]
    own = (
        ""
        if wspolna or not first.czesc or not (first.jednostka or first.czynnosc == Czynnosc.TYTUL)
        else w_czesci(first.czesc)
    )
    before = f"{own} " if own else ""
    if len(zmiany) == 1:
        return _jedna(zmiany[0], before, 0)
    letters = tuple(_jedna(one, "", 1) for one in zmiany)
    return Punkt(f"{before}{miejsce(first.kroki[:1]).strip()}", litery=letters)


def _jedna(razem: tuple[ZmianaPrzepisu, ...], before: str, above: int) -> Punkt:
    wording = "\n".join(one.brzmienie for one in razem if one.brzmienie)
    return Punkt(f"{before}{razem[0].wstep(above, razem[1:])}", zacytowane(wording))


def _wiersz(zmiana: ZmianaPrzepisu) -> WierszZestawienia:
    unit = zapis(zmiana.kroki) or (
        f"rozdział {zmiana.rozdzial}" if zmiana.rozdzial else zmiana.czynnosc.etykieta
    )
    place = f"{zmiana.czesc}, {unit}" if zmiana.czesc else unit
    before = zmiana.dotychczas or ""
    sums = jedyna_kwota(zmiana.wyrazy or before), jedyna_kwota(zmiana.na_wyrazy or zmiana.brzmienie or "")
    difference = "" if None in sums else _roznica(*sums)  # type: ignore[arg-type]
    after = zmiana.po_zmianie
    shown = bez_wspolnych_wierszy(before, after) if before else NIE_BYLO
    return WierszZestawienia(place, shown, bez_wspolnych_wierszy(after, before), difference)


def _roznica(przed: Decimal, po: Decimal) -> str:
    """Return „+100 000,00 zł”; nothing where the sum is the same."""
    return "" if przed == po else f"{'+' if po > przed else '−'}{kwota_zapis(abs(po - przed))}"
