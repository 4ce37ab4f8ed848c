"""A set of questions with its tables: data that a lawyer edits, read and judged like every data file.

::

    plik: pytania_kreatora
    wersja: "1"
    pytania:
      - id: b_operator
        etap: 1
        pytanie: Czy obsługę małych dotacji ma przejąć organizacja – operator?
        rodzaj: tak_nie
        gdy: zawsze
    tablice:
      - id: typ
        wejscia:
          - {symbol: B, warunek: b_operator = tak}
        wiersze:
          - {gdy: B = tak, wynik: bon, uzasadnienie: …}
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from functools import cached_property
from types import MappingProxyType

from wkus_docs.document import Finding, Findings, LegalBasis, Part, error, rule
from wkus_docs.kreator.expression import ALWAYS, Expression, ExpressionError, parse
from wkus_docs.law import UnknownProvisionError, acts, parameters
from wkus_docs.scalars.data import Data
from wkus_docs.scalars.liczba import LiczbaDodatnia, Ulamek
from wkus_docs.scalars.tekst import Opis, Tekst
from wkus_docs.scalars.wybor import Wybor

YES, NO, UNKNOWN = "tak", "nie", "nie_wiadomo"
STATES = (YES, NO, UNKNOWN)
"""What an input of a table may be."""


class RodzajOdpowiedzi(Wybor):
    """How a question is answered."""

    TAK_NIE = "tak_nie", "tak albo nie"
    WYBOR = "wybor", "jedna z możliwości"
    LICZBA = "liczba", "liczba"
    KWOTA = "kwota", "kwota w złotych"
    DATA = "data", "dzień"
    TEKST = "tekst", "zdanie"
    LISTA = "lista", "lista"


class Waga(Wybor):
    """What a gap does."""

    BLOKUJE = "blokuje", "blokuje"
    OSTRZEGA = "ostrzega", "ostrzega"


class Nazwane(Part):
    """Rzecz z nazwą"""

    id: Tekst
    """Identyfikator
    Małe litery bez polskich znaków, cyfry i „_”."""
    nazwa: Tekst
    """Nazwa"""


class Parametr(Nazwane):
    """Liczba, z którą porównuje się odpowiedź"""

    prawo: Tekst | None = None
    """Nazwa liczby z prawa
    Np. „max_lat_umowy”; bierze się wartość z dnia odpowiedzi."""
    wartosc: Ulamek | None = None
    """Wartość przyjęta
    Gdy prawo jej nie podaje."""
    powod: Opis | None = None
    """Skąd wartość przyjęta"""

    def on(self, day: date) -> Decimal:
        """Return the number on a day. Raises UnknownValueError where law has none on it."""
        return Decimal(parameters[self.prawo].na(day)) if self.prawo else self.wartosc or Decimal(0)

    @rule()
    def _has_its_number(self) -> Findings:
        """Liczba pochodzi z prawa albo jest przyjęta, z powodem."""
        if (self.prawo is None) == (self.wartosc is None):
            yield error(
                "prawo",
                f"„{self.nazwa}”: nie wiadomo, skąd jest ta liczba.",
                hint="Podaj nazwę liczby z prawa albo wartość przyjętą.",
            )
        elif self.prawo is not None and self.prawo not in parameters:
            yield error(
                "prawo", f"Prawo nie ma liczby „{self.prawo}”.", hint=f"Są: {', '.join(sorted(parameters))}."
            )
        elif self.wartosc is not None and self.powod is None:
            yield error("powod", f"„{self.nazwa}”: nie ma powodu.", hint="Napisz, skąd jest ta wartość.")


class Podstawa(Part):
    """Podstawa pytania albo aktu"""

    akt: Tekst
    """Skrót aktu
    Np. „udpp”."""
    jednostka: Tekst
    """Jednostka
    Np. „art. 13 ust. 1”."""

    @property
    def citation(self) -> str:
        """The unit and the short name of its act."""
        return str(LegalBasis(acts[self.akt][self.jednostka]))

    @rule()
    def _is_known(self) -> Findings:
        """Przepis stoi w tabeli aktu."""
        if self.akt not in acts:
            yield error("akt", f"Nie ma aktu „{self.akt}”.", hint=f"Są: {', '.join(sorted(acts))}.")
            return
        try:
            acts[self.akt][self.jednostka]
        except UnknownProvisionError as fault:
            yield error(
                "jednostka", str(fault), hint="Dopisz jednostkę do tabeli aktu, z treścią, albo popraw zapis."
            )


class Pytanie(Part):
    """Pytanie"""

    id: Tekst
    """Identyfikator"""
    etap: LiczbaDodatnia
    """Etap"""
    strona: Tekst
    """Strona, na której stoi
    Pytania jednej strony stoją obok siebie."""
    krotko: Tekst
    """Pytanie w kilku słowach
    Stoi obok odpowiedzi w uzasadnieniach i w raporcie."""
    typy: tuple[Tekst, ...] = ()
    """Typy zlecania
    Puste: każdy."""
    proponuje: Tekst | None = None
    """Tablica, która proponuje odpowiedź
    Człowiek potwierdza ją albo zmienia i mówi dlaczego."""
    pytanie: Tekst
    """Pytanie"""
    po_co: Opis
    """Po co się pyta"""
    rodzaj: RodzajOdpowiedzi
    """Rodzaj odpowiedzi"""
    opcje: tuple[Nazwane, ...] = ()
    """Możliwości"""
    jednostka: Tekst | None = None
    """W czym się liczy"""
    pozycja: Tekst | None = None
    """Co podać w pozycji listy"""
    dowod: Opis
    """Dowód"""
    kto: Tekst
    """Kto odpowiada"""
    podstawa: tuple[Podstawa, ...] = ()
    """Podstawa
    Puste: praktyka."""
    gdy: Opis = ALWAYS
    """Kiedy się pyta"""
    fakt: Tekst | None = None
    """Fakt sprawy"""
    skutek: Opis
    """Co odpowiedź zmienia"""
    zrodla: tuple[Tekst, ...] = ()
    """Skąd pytanie
    Skróty z listy źródeł."""

    @property
    def words(self) -> tuple[str, ...]:
        """Words that answer it; none where it is answered by a number, a day or a text."""
        if self.rodzaj is RodzajOdpowiedzi.TAK_NIE:
            return (YES, NO)
        return tuple(one.id for one in self.opcje)

    @rule()
    def _choices_fit(self) -> Findings:
        """Możliwości ma wybór, i tylko on."""
        if (self.rodzaj is RodzajOdpowiedzi.WYBOR) != bool(self.opcje):
            yield error(
                "opcje",
                f"Pytanie „{self.id}”: możliwości nie zgadzają się z rodzajem odpowiedzi.",
                hint="Możliwości podaje się przy „wybor” i tylko przy nim.",
            )


class Wejscie(Part):
    """Wejście tablicy"""

    symbol: Tekst
    """Symbol"""
    warunek: Opis
    """Warunek"""


class Wiersz(Part):
    """Wiersz tablicy"""

    gdy: Opis
    """Kiedy wiersz pasuje
    Wejścia mają wartości „tak”, „nie”, „nie_wiadomo”; wejście pominięte może być każde."""
    wynik: Tekst
    """Wynik"""
    pewnosc: Tekst | None = None
    """Pewność wyniku"""
    uzasadnienie: Opis
    """Uzasadnienie
    Drukuje się w raporcie."""


class Grupa(Part):
    """Wyniki, które znaczą to samo"""

    znaczy: Tekst
    """Co znaczą
    „tak” albo „nie”."""
    wyniki: tuple[Tekst, ...]
    """Wyniki"""


class ZmianaWyniku(Part):
    """Zmiana pewnego wyniku, której się nie uważa za błąd"""

    z: Tekst
    """Z wyniku"""
    na: Tekst
    """Na wynik"""
    powod: Opis
    """Dlaczego"""


class Tablica(Nazwane):
    """Tablica, w której pasuje dokładnie jeden wiersz"""

    liczy_sie_gdy: Opis = ALWAYS
    """Kiedy się ją liczy"""
    wejscia: tuple[Wejscie, ...]
    """Wejścia"""
    wyniki: tuple[Nazwane, ...]
    """Wyniki"""
    nieustalone: tuple[Tekst, ...] = (UNKNOWN,)
    """Wyniki, które znaczą, że nie wiadomo"""
    skrot: Tekst | None = None
    """Nazwa skrótu wyniku
    Np. „oplaca_sie”: „tak” albo „nie” według grup, inaczej „nie_wiadomo”."""
    grupy: tuple[Grupa, ...] = ()
    """Grupy wyników"""
    wiersze: tuple[Wiersz, ...]
    """Wiersze"""
    zmiany_dopuszczone: tuple[ZmianaWyniku, ...] = ()
    """Zmiany pewnego wyniku, których się nie uważa za błąd
    Gdy ustali się to, czego nie było wiadomo."""


class Luka(Part):
    """Luka: czego brakuje, żeby zacząć"""

    id: Tekst
    """Identyfikator"""
    waga: Waga
    """Waga"""
    typy: tuple[Tekst, ...] = ()
    """Typy zlecania
    Puste: każdy."""
    spelnione_gdy: Opis
    """Kiedy luki nie ma"""
    luka: Tekst
    """Luka"""
    co_zrobic: Opis
    """Co ją usuwa"""
    podstawa: tuple[Podstawa, ...] = ()
    """Podstawa"""


class Akt(Part):
    """Akt do przyjęcia"""

    id: Tekst
    """Identyfikator"""
    akt: Tekst
    """Akt"""
    organ: Tekst
    """Organ"""
    podstawa: tuple[Podstawa, ...] = ()
    """Podstawa"""
    watpliwosc: Opis | None = None
    """Czego nie ustalono"""
    typy: tuple[Tekst, ...] = ()
    """Typy zlecania
    Puste: każdy."""
    potrzebny_gdy: Opis
    """Kiedy jest potrzebny"""
    termin: Opis
    """Termin"""
    dokument: Tekst
    """Dokument"""


class TerminSprawy(Part):
    """Termin"""

    id: Tekst
    """Identyfikator"""
    termin: Tekst
    """Termin"""
    od: Opis
    """Od kiedy biegnie"""
    ile: Opis
    """Ile trwa"""
    podstawa: tuple[Podstawa, ...] = ()
    """Podstawa"""
    typy: tuple[Tekst, ...] = ()
    """Typy zlecania
    Puste: każdy."""
    biegnie_gdy: Opis
    """Kiedy biegnie"""
    z: tuple[Tekst, ...] = ()
    """Pytania, z których bierze się jego dni"""
    po_terminie: Opis
    """Skutek"""


class DokumentSprawy(Part):
    """Dokument"""

    dokument: Tekst
    """Nazwa dokumentu"""
    typy: tuple[Tekst, ...] = ()
    """Typy zlecania
    Puste: każdy."""
    potrzebny_gdy: Opis
    """Kiedy jest potrzebny"""
    dane: tuple[Tekst, ...] = ()
    """Pytania, których odpowiedzi go wypełniają"""


class Ryzyko(Part):
    """Ryzyko"""

    id: Tekst
    """Identyfikator"""
    ryzyko: Tekst
    """Ryzyko"""
    typy: tuple[Tekst, ...] = ()
    """Typy zlecania
    Puste: każdy."""
    wystepuje_gdy: Opis
    """Kiedy występuje"""
    prawdopodobienstwo: LiczbaDodatnia
    """Prawdopodobieństwo, od 1 do 5"""
    skutek: LiczbaDodatnia
    """Skutek, od 1 do 5"""
    srodek: Opis
    """Środek"""
    wlasciciel: Tekst
    """Właściciel"""
    dokument: Tekst
    """Dokument"""


class Zrodlo(Nazwane):
    """Źródło pytania"""


class Etap(Part):
    """Etap"""

    numer: LiczbaDodatnia
    """Numer"""
    nazwa: Tekst
    """Nazwa"""


class Bank(Part):
    """Zestaw pytań"""

    id: Tekst
    """Identyfikator zestawu"""
    wersja: Tekst
    """Wersja"""
    nazwa: Tekst
    """Nazwa"""
    pochodzenie: Opis
    """Co jest czyje"""
    stan_prawny: Data
    """Stan prawny"""
    parametry: tuple[Parametr, ...] = ()
    """Liczby"""
    etapy: tuple[Etap, ...]
    """Etapy"""
    typy: tuple[Nazwane, ...]
    """Typy zlecania"""
    zrodla: tuple[Zrodlo, ...] = ()
    """Źródła"""
    pytania: tuple[Pytanie, ...]
    """Pytania, w kolejności zadawania"""
    tablice: tuple[Tablica, ...]
    """Tablice, w kolejności liczenia"""
    luki: tuple[Luka, ...] = ()
    """Luki"""
    akty: tuple[Akt, ...] = ()
    """Akty do przyjęcia"""
    terminy: tuple[TerminSprawy, ...] = ()
    """Terminy"""
    dokumenty: tuple[DokumentSprawy, ...] = ()
    """Dokumenty"""
    ryzyka: tuple[Ryzyko, ...] = ()
    """Ryzyka"""

    @cached_property
    def questions(self) -> Mapping[str, Pytanie]:
        """Questions by id, in their order."""
        return MappingProxyType({one.id: one for one in self.pytania})

    @cached_property
    def results(self) -> Mapping[str, tuple[str, ...]]:
        """Words of every table's result, and of its shorter name, by the name under which conditions know it."""
        found: dict[str, tuple[str, ...]] = {GAP_NAMES[weight]: STATES for weight in Waga}
        for table in self.tablice:
            found[table.id] = tuple(one.id for one in table.wyniki)
            if table.skrot is not None:
                found[table.skrot] = STATES
        return MappingProxyType(found)

    @cached_property
    def named(self) -> frozenset[str]:
        """Every name that a condition may use."""
        return frozenset(self.questions) | frozenset(self.results) | {one.id for one in self.parametry}

    def condition(self, text: str) -> Expression:
        """Read a condition of this set. Raises ExpressionError where it is none."""
        return parse(text, self.named)

    @property
    def conditions(self) -> Iterator[tuple[tuple[str | int, ...], str]]:
        """Every condition but those of table rows, with its place."""
        for index, one in enumerate(self.pytania):
            yield ("pytania", index, "gdy"), one.gdy
        for place, table in enumerate(self.tablice):
            yield ("tablice", place, "liczy_sie_gdy"), table.liczy_sie_gdy
            for index, entry in enumerate(table.wejscia):
                yield ("tablice", place, "wejscia", index, "warunek"), entry.warunek
        yield from self.collected

    @property
    def collected(self) -> Iterator[tuple[tuple[str | int, ...], str]]:
        """Conditions of gaps, acts, terms, documents and risks, with their places."""
        for name, column in COLLECTED.items():
            for index, one in enumerate(getattr(self, name)):
                yield (name, index, column), getattr(one, column)

    @rule()
    def _ids_stand_once(self) -> Findings:
        """Identyfikator stoi raz w swojej liście."""
        for name in (
            "pytania",
            "tablice",
            "luki",
            "akty",
            "terminy",
            "ryzyka",
            "parametry",
            "typy",
            "zrodla",
        ):
            yield from _twice(name, [one.id for one in getattr(self, name)])

    @rule()
    def _conditions_can_be_read(self) -> Findings:
        """Każdy warunek da się odczytać."""
        for way, text in self.conditions:
            yield from self._unread(way, text)
        for place, table in enumerate(self.tablice):
            for index, row in enumerate(table.wiersze):
                yield from self._unread(("tablice", place, "wiersze", index, "gdy"), row.gdy)

    def _unread(self, way: tuple[str | int, ...], text: str) -> Iterator[Finding]:
        try:
            self.condition(text)
        except ExpressionError as fault:
            yield error(
                way,
                f"Warunku „{text}” nie da się odczytać: {fault}.",
                hint=f"Popraw od znaku {fault.at + 1}: „{text[fault.at : fault.at + 20] or 'koniec'}”.",
            )


GAP_NAMES: Mapping[Waga, str] = MappingProxyType(
    {Waga.BLOKUJE: "luka_blokujaca", Waga.OSTRZEGA: "luka_ostrzegajaca"}
)
"""Under which names conditions know whether there is a gap of a weight."""

COLLECTED: Mapping[str, str] = MappingProxyType(
    {
        "luki": "spelnione_gdy",
        "akty": "potrzebny_gdy",
        "terminy": "biegnie_gdy",
        "dokumenty": "potrzebny_gdy",
        "ryzyka": "wystepuje_gdy",
    }
)
"""Lists of which every row holds or does not on its own, with the field that says when."""


def _twice(name: str, ids: list[str]) -> Iterator[Finding]:
    for one, count in Counter(ids).items():
        if count > 1:
            yield error(
                (name, len(ids) - 1 - ids[::-1].index(one), "id"),
                f"„{one}” stoi na liście {count} razy.",
                hint="Zmień jeden z identyfikatorów.",
            )
